## Тілдер

language-kazakh = қазақ тілі
language-russian = орыс тілі
language-english = ағылшын тілі

## Адамдар

role-chair = алқа төрағасы
role-deputy-chair = төрағаның орынбасары
role-member = алқа мүшесі
role-secretary = алқа хатшысы
role-presiding = төрағалық етуші
role-first-head = бірінші басшы
role-speaker = баяндамашы
role-co-speaker = қоса баяндамашы
role-invited = шақырылған адам
acting = { $post } (м.а.)
vacancy = бос орын
invited-state-body = мемлекеттік орган
invited-organisation = үкіметтік емес ұйым
invited-media = бұқаралық ақпарат құралы
invited-other = өзге ұйым
invited-own-staff = органның қызметкері

## Қатысу

presence-present = қатысып отыр
presence-absent = қатыспайды
presence-by-video = бейнеконференцбайланыс арқылы қатысып отыр
presence-recused = мәселені қарауға қатыспайды
presence-expected = жауабы күтілуде
absence-business-trip = қызметтік іссапар
absence-leave = еңбек демалысы
absence-illness = еңбекке уақытша жарамсыздық
absence-valid-reason = өзге дәлелді себеп
absence-other-duty = өзге қызметтік міндеттерді атқару
absence-unknown = себебі көрсетілмеген

## Отырыстар

session-ordinary = кезекті отырыс
session-extraordinary = кезектен тыс отырыс
session-open = ашық отырыс
session-restricted = жабық отырыс
session-in-person = көзбе-көз отырыс
session-by-video = бейнеконференцбайланыс арқылы отырыс
session-mixed = аралас нысандағы отырыс
session-visiting = көшпелі отырыс
session-joint = бірлескен отырыс
stage-planning = Жоспарлау
stage-preparation = Дайындау
stage-sitting = Өткізу
stage-protocol = Хаттама
stage-control = Бақылау
state-planned = жоспарланған
state-convened = шақырылған
state-sitting = отырыс жүріп жатыр
state-adjourned = үзіліс
state-held = өткізілді
state-recorded = хаттама дайын
state-registered = хаттама тіркелді
state-corrected = түзетілді, { $edition }-редакция
state-did-not-take-place = өткізілген жоқ

## Мәселелер

item-for-decision = шешім қабылдау үшін
item-for-hearing = тыңдау үшін
item-for-note = назарға алу үшін
item-procedural = рәсімдік мәселе
outcome-adopted-unanimously = бірауыздан қабылданды
outcome-adopted = қабылданды
outcome-adopted-by-majority = көпшілік даусымен қабылданды
outcome-not-adopted = қабылданған жоқ
outcome-tie = дауыстар тең бөлінді, қабылданған жоқ
outcome-adopted-by-chair = төрағаның шешуші даусымен қабылданды
outcome-cancelled = дауыс беру нәтижелерінің күші жойылды
outcome-heard = тыңдалды
outcome-noted = назарға алынды
outcome-withdrawn = күн тәртібінен алып тасталды
outcome-postponed = кейінге қалдырылды
outcome-open = қаралған жоқ
speech-report = баяндама
speech-co-report = қосымша баяндама
speech-question = сұрақ
speech-answer = жауап
speech-debate = жарыссөз
speech-remark = ескертпе

## Дауыс беру

vote-form-by-name = ашық, атап дауыс беру
vote-form-show-of-hands = ашық, қол көтеру арқылы дауыс беру
vote-form-secret = жасырын дауыс беру
vote-form-consent = жалпы келісім бойынша
choice-for = жақтап
choice-against = қарсы
choice-abstained = қалыс қалды
choice-not-voted = дауыс берген жоқ
quorum-present = кворум бар
quorum-missing = кворум жоқ

## Журнал

entry-opened = отырыс ашылды
entry-arrived = келді
entry-left = кетті
entry-absence-explained = келмеу себебі енгізілді
entry-recused = мәселені қарауға қатыспайды
entry-chair-passed = төрағалық ету басқа адамға берілді
entry-item-taken = мәселені қарау басталды
entry-item-withdrawn = мәселе күн тәртібінен алып тасталды
entry-item-postponed = мәселе кейінге қалдырылды
entry-speech-started = сөз берілді
entry-speech-ended = сөз аяқталды
entry-noted = жазба енгізілді
entry-vote-opened = дауыс беру басталды
entry-ballot-cast = дауыс берілді
entry-count-entered = дауыстар саны енгізілді
entry-vote-closed = дауыс беру аяқталды
entry-vote-cancelled = дауыс беру нәтижелерінің күші жойылды
entry-dissent-filed = ерекше пікір білдірілді
entry-item-closed = мәселені қарау аяқталды
entry-adjourned = үзіліс жарияланды
entry-resumed = отырыс жалғасты
entry-closed = отырыс жабылды
entry-struck = жазба алып тасталды

## Тапсырмалар

control-put = бақылауға қойылды
control-in-work = орындалуда
control-done-in-time = мерзімінде орындалды
control-done-late = мерзімі бұзыла отырып орындалды
control-partly-done = ішінара орындалды
control-not-done = орындалған жоқ
control-extended = мерзімі ұзартылды
control-overdue = мерзімі өткен
control-returned = пысықтауға қайтарылды
control-removed = бақылаудан алынды
mark-urgent = шұғыл
mark-report-back = баяндалсын
mark-submit-proposals = ұсыныстар енгізілсін
executor-main = негізгі орындаушы
executor-co = бірлесіп орындаушы
guard-considered = қаралды
guard-planned = жоспарланған
guard-not-planned = жоспарланбаған
guard-violated = талап бұзылды
guard-no-data = дерек жоқ

## Құжаттар

paper-protocol = хаттама
paper-protocol-full = толық хаттама
paper-protocol-short = қысқаша хаттама
paper-extract = хаттамадан үзінді
paper-attendance = тіркеу парағы
paper-agenda = күн тәртібі
paper-review = тоқсандық шолу
paper-dissent = ерекше пікір
source-model-regulation = Орталық мемлекеттік органның үлгі регламенті (Үкіметтің 2008 жылғы 26 наурыздағы № 289 қаулысы)
source-ministry-of-justice = Әділет министрлігінің регламенті (2015 жылғы 12 ақпандағы № 78 бұйрық)
source-document-rules = Құжаттама жасау, құжаттаманы басқару қағидалары (Үкіметтің 2018 жылғы 31 қазандағы № 703 қаулысы)
source-consultative-bodies = Консультативтік-кеңесші органдар туралы 1999 жылғы 16 наурыздағы № 247 қаулы
source-government-regulation = Үкіметтің регламенті (2023 жылғы 6 қаңтардағы қаулы)
source-restricted-information = Таратылуы шектелген қызметтік ақпарат туралы 2022 жылғы 24 маусымдағы № 429 қаулы
source-assumption = дереккөзде көрсетілмеген, органның баптауы

## Саналатын зат есімдер: сан есімнен кейін жекеше түрде қалады

count-items = { $count } мәселе
count-members = { $count } мүше
count-people = { $count } адам
count-votes = { $count } дауыс
count-sessions = { $count } отырыс
count-points = { $count } тармақ
count-instructions = { $count } тапсырма
count-sheets = { $count } парақ
count-pages = { $count } бет
count-entries = { $count } жазба
count-days = { $count } күн
count-working-days = { $count } жұмыс күні
count-minutes = { $count } минут
days-left = { $count } күн қалды
days-overdue = мерзімі өткеніне { $count } күн болды
