## Жоғарғы жолақ

table-state-before = Тіркеу басталған жоқ
table-state-gathering = Қатысушылар тіркеліп жатыр
table-state-open = Отырыс жүріп жатыр
table-state-adjourned = Үзіліс
table-state-closed = Отырыс жабылды
table-quorum-reason = қажет { $needed } (құрамның { $part } бөлігі) · { $paragraph }-тармақ
table-quorum-part = қажет { $needed } (құрамның { $part } бөлігі)
table-quorum-missing = қажет { $needed }, жетіспейді: { $missing }
table-chair-none = әлі белгіленген жоқ
table-pass-chair = Төрағалықты беру
table-pause = Үзіліс
table-leave = Отырыс бетіне оралу

## Күн тәртібі

table-agenda = Күн тәртібі
table-item = { $number }-мәселе
table-item-considered = қаралып жатыр
table-item-voting = дауыс беріліп жатыр
table-back-to-item = { $number }-мәселеге оралу
table-reporters = Баяндамашы: { $names }
table-no-reporter = Баяндамашы белгіленбеген
table-all-done = Күн тәртібіндегі мәселелердің бәрі қаралды. Отырысты жабуға болады.

## Мүшелер

table-members = Мүшелер
table-guests = Шақырылғандар
table-members-of = Алқа мүшелері ({ $count })
table-guests-of = Шақырылғандар ({ $count })
table-members-before = Алқа мүшелерінің тізімі тіркеу басталғанда ашылады.
table-here = { $present } қатысып отыр · { $absent } жоқ
table-guests-here = { $count } қатысып отыр
table-ballot-sheet = Дауыс беру парағы
table-marked = { $marked } / { $voters } белгіленді
table-abstained = қалыс
table-not-voted = берген жоқ
table-note-presiding = төрағалық етуші
table-note-chair = төраға
table-not-here = келген жоқ
table-speaking = сөйлеп тұр
table-by-video = бейнебайланыс арқылы
table-recused = қарауға қатыспайды
table-came-at = келді – { $at }
table-left-at = кетті – { $at }
table-arrives = Келді
table-arrives-by-video = Бейнебайланыста
table-leaves = Кетті
table-absence = Себебі…
table-recusal = Қарауға қатыспайды…

## Келесі қадам

table-begin = Тіркеуді бастау
table-open = Отырысты ашу
table-resume = Отырысты жалғастыру
table-end-speech = Сөзді аяқтау
table-take = { $number }-мәселеге көшу
table-open-vote = Дауыс беруді бастау
table-close-vote = Дауыс беруді аяқтау
table-close-consent = Қарсылық жоқ: аяқтау
table-finish-adopted = { $number }-мәселе: қабылданды
table-finish-not-adopted = { $number }-мәселе: қабылданған жоқ
table-finish-heard = { $number }-мәселе: назарға алынды
table-close = Отырысты жабу
table-protocol = Хаттамаға өту
table-postpone = Кейінге қалдыру…
table-withdraw = Алып тастау…
table-close-all = Отырысты жабу…
table-cancel-vote = Дауыс берудің күшін жою…

## Отырыс ашылғанға дейін

table-before-title = № { $number } отырыс
table-before = Өтетін күні – { $date }, сағат { $time }
table-before-fixed = Тіркеу басталғанда алқа құрамы, қағидалар мен күн тәртібі отырыс журналына сол күйінде енгізіледі.
table-acting-head = Бірінші басшының міндетін атқарушы
table-acting-head-note = Бірінші басшы болмағанда ғана көрсетіледі
table-gathering = Қатысушыларды тіркеу
table-can-open = Отырысты ашуға болады: қатысып отыр – { $present } / { $total }, қажет – { $needed }
table-cannot-open = Отырысты ашуға әлі болмайды: тағы { $missing } мүше қажет (кемінде { $needed })
table-other-day = Отырыс { $date } күніне белгіленген: басқа күні ашылмайды
table-all-here = Бәрі қатысып отыр
table-register = Басқа адамды тіркеу…
table-gathering-keys = Бос орын пернесі – келді немесе кетті, әріптер тізімдегі атқа апарады
table-absent-unexplained = Келмеу себебі көрсетілмеген: { $names }

## Сөз сөйлеу

table-speakers = Сөз сөйлегендер
table-nobody-spoke = Әзірге ешкім сөз алған жоқ
table-give-floor = Сөз беру…
table-note = Жазба…
table-speaking-time = сөз сөйлеу уақыты
table-time-over = уақыты өтті
table-draft = Шешім жобасы
table-no-draft = Шешім жобасы енгізілмеген
table-fold = Жинау
table-change-point = Тармақты түзету
table-speech = Сөздің мазмұны

## Дауыс беру

table-form = Дауыс беру
table-form-by-name = атап
table-form-hands = қол көтеру
table-form-secret = жасырын
table-form-consent = жалпы келісім
table-other-vote = Басқа дауыс беру…
table-vote-title = { $form } · № { $vote }
table-vote-opened = басталуы – { $at }
table-all-for = Барлығы жақтап
table-count-for = Жақтап
table-count-against = Қарсы
table-count-abstained = Қалыс қалды
table-count-not-voted = Дауыс берген жоқ
table-count-spoiled = Жарамсыз парақтар
table-enough = Қабылдауға жеткілікті: жақтап { $votes-for }, қажет { $needed }
table-not-enough = Қабылдауға әзірге жеткіліксіз: жақтап { $votes-for }, қажет { $needed }
table-majority = қатысып отырған { $voters } мүшенің { $part } бөлігінен көбі · { $paragraph }-тармақ
table-majority-part = қатысып отырған { $voters } мүшенің { $part } бөлігінен көбі
table-missing = Дауысы белгіленбеген: { $names }
table-missing-count = Дауысы белгіленбеген мүшелер: { $count }
table-not-voting = Бұл мәселе бойынша дауыс бермейді: { $names }
table-consent = Төрағалық етуші қарсылық бар-жоғын сұрайды. Қарсылық болмаса, { $voters } мүшенің бәрі жақтап дауыс берді деп жазылады.
table-consent-else = Қарсылық болса, осы дауыс берудің күшін жойып, басқа нысанда өткізіңіз.
table-secret = Жасырын дауыс беру: кімнің қалай дауыс бергені жазылмайды, жалпы саны ғана енгізіледі.
table-sum-expected = Дауыстардың қосындысы { $voters } болуға тиіс
table-sum-right = Қосындысы { $sum } / { $voters } – дұрыс
table-result-needed = Қажеті – { $needed }, дауыс беруге құқылы мүше – { $base }
table-vote-cancelled = Күші жойылды
table-because = { $what }: { $reason }
table-dissent = Ерекше пікір…
table-dissented = Ерекше пікір: { $name }

## Үзіліс пен аяқтау

table-interrupted = Үзіліс жарияланды
table-interrupted-since = Басталғаны – { $from }, өткен уақыт – { $length }
table-interrupted-until = Жалғасатын уақыты – { $date }, { $time }
table-over = Отырыс жабылды
table-over-times = Ашылды – { $opened }, жабылды – { $closed }
table-over-item = { $number }-мәселе: { $result }

## Бас тарту

table-nothing-recorded = Журналға ештеңе жазылған жоқ, отырыс бұрынғы қалпында.
table-arithmetic = { $have } – { $need } шамасынан кем.
table-rule-of = Үлгі регламент, { $paragraph }-тармақ. { $arithmetic }
table-no-quorum-opening = Отырысты ашуға болмайды: кворум жоқ
table-no-quorum-resuming = Отырысты жалғастыруға болмайды: кворум жоқ
table-no-quorum-vote = { $number }-мәселе бойынша дауыс беруге болмайды: кворум жоқ
table-no-quorum-closing = № { $vote } дауыс беруді аяқтауға болмайды: кворум жоқ
table-no-quorum-hearing = { $number }-мәселені назарға алуға болмайды: кворум жоқ
table-figure-present = қазір қатысып отыр
table-figure-needed = қажет
table-figure-total = құрамдағы мүше
table-figure-sum = енгізілген дауыстар
table-figure-voters = дауыс береді
table-stays-in-force = Бұрын қабылданған шешімдер күшінде қалады: әр дауыс беруде кворум болды.
table-way-pause = Үзіліс жариялау
table-way-postpone = { $number }-мәселені қалдыру…
table-way-close = Отырысты жабу…
table-way-close-short = Жабу…
table-way-pause-short = Үзіліс…
table-way-close-then = Қаралмаған мәселелер ({ $count }) келесі отырысқа қалдырылады.
table-way-seat-invited = Шақырылған ретінде тіркеу
table-way-seat-member = Мүше ретінде тіркеу
table-way-absence = Келмеу себебін енгізу…
table-way-arrival = Келгенін тіркеу
table-way-move = Отырыс бетіне өту
table-way-next = Келесі қадам
table-way-other-form = Басқа нысанда өткізу…
table-way-text = Мәтінін жазу…
table-way-strike = № { $entry } жазбаны алып тастау…

## Журнал

table-journal = Журнал
table-journal-title = Отырыс журналы
table-journal-close = Журналды жабу
table-journal-empty = Журналда әзірге жазба жоқ
table-journal-number = №
table-journal-time = Уақыты
table-journal-entry = Жазба
table-strike = Жазбаны алып тастау…

## Сұрақтар

table-cancel = Бас тарту
table-reason = Себебі
table-ask-floor = Кімге сөз беріледі?
table-speaker = Сөз алушы
table-do-floor = Сөз беру
table-ask-speech = Сөздің мазмұны: { $name }
table-ask-speech-then = Мәтін хаттамаға енгізіледі.
table-speech-text = Не айтылды
table-ask-point = Шешім жобасының { $number }-тармағы
table-ask-point-then = Дауысқа осы мәтін қойылады.
table-ask-new-point-then = Дауысқа осы мәтін қойылады. Орындаушысы мен мерзімін хаттамаға дейін көрсетесіз.
table-point-text = Тармақтың мәтіні
table-ask-arrival = Кім келді?
table-who = Кім
table-in-place-of = мүшенің орнына
table-do-arrival = Тіркеу
table-ask-absence = Келмеу себебі: { $name }
table-ask-recusal = Мәселені қарауға қатыспайды: { $name }
table-ask-recusal-then = Мүше осы мәселе бойынша дауыс бермейді.
table-which-item = Мәселе
table-ask-chair = Отырысқа енді кім төрағалық етеді?
table-ask-chair-then = Бұрын төрағалық еткен мүше отырыста қала береді.
table-do-chair = Төрағалықты беру
table-ask-withdraw = { $number }-мәселе күн тәртібінен алып тасталсын ба?
table-ask-withdraw-then = Мәселе нөмірін сақтайды, себебі хаттамаға енгізіледі.
table-requested-by = Ұсыныс енгізген
table-do-withdraw = Алып тастау
table-ask-postpone = { $number }-мәселе кейінге қалдырылсын ба?
table-to-session = Қай отырысқа
table-session-unknown = әлі белгісіз
table-session-of = № { $number } отырыс, { $date }
table-do-postpone = Қалдыру
table-ask-note = Хаттамаға жазба
table-ask-note-then = Жазба қаралып жатқан мәселеге тіркеледі.
table-note-text = Мәтіні
table-do-record = Жазу
table-ask-vote = { $number }-мәселе бойынша не дауысқа қойылады?
table-subject-part = шешімнің бөлігі
table-subject-amendment = түзету
table-subject-alternative = балама нұсқа
table-subject-text = Дауысқа қойылатын мәтін
table-ask-cancel = № { $vote } дауыс берудің күші жойылсын ба?
table-ask-cancel-then = Дауыс беру журналда себебімен бірге сақталады, оны қайта өткізуге болады.
table-do-cancel = Күшін жою
table-ask-dissent = Ерекше пікір: № { $vote } дауыс беру
table-dissent-text = Ерекше пікірдің мәтіні
table-ask-pause = Үзіліс жариялансын ба?
table-ask-pause-then = Үзіліс кезінде келгендер мен кеткендер тіркеле береді.
table-until-day = Жалғасатын күні
table-until-time = Жалғасатын уақыты
table-do-pause = Үзіліс жариялау
table-ask-close = Отырыс жабылсын ба?
table-ask-close-then = Қаралмаған мәселелер келесі отырысқа қалдырылады: { $items }.
table-ask-strike = № { $entry } жазба алып тасталсын ба?
table-ask-strike-then = Жазба журналда себебімен көрініп қалады, бірақ күшін жояды.
table-strike-then = Алып тасталғаннан кейін: қатысып отыр – { $present }, қажет – { $needed }, { $quorum }
table-do-strike = Алып тастау

## Дайын тіркестер

table-phrase-break = үзіліс
table-phrase-wait = кворум жиналғанға дейін
table-phrase-no-quorum = кворумның болмауына байланысты
table-phrase-not-ready = материалдар пысықтауды қажет етеді
table-phrase-no-time = уақыттың жетіспеуіне байланысты
table-phrase-miscounted = дауыстар қате саналды
table-phrase-wrong-form = дауыс беру нысаны қате таңдалды
table-phrase-wrong-row = жол шатастырылған
table-phrase-wrong-time = уақыты қате
table-phrase-entered-twice = екі рет жазылған
