## Хаттаманың бас бөлігі

protocol-title = ХАТТАМА
session-heading = Алқаның отырысы
session-heading-ordinary = Алқаның кезекті отырысы
session-heading-extraordinary = Алқаның кезектен тыс отырысы
presiding-label = Төрағалық еткен:
secretary-label = Хатшы:
present-label = Қатысқандар:
members-label = Алқа мүшелері:
invited-label = Шақырылғандар:
absent-label = Қатыспағандар:
list-attached = (тізім қоса беріледі)
members-present-counted = алқа мүшелерінің жалпы саны – { $total }, қатысқаны – { $present }
absent-member = { $person } (себебі – { $reason })
session-hours = Отырыстың басталған уақыты – { $opened }, аяқталған уақыты – { $closed }.
session-opened = Отырыс ашылды (уақыты – { $at }).
session-closed = Отырыс жабылды (уақыты – { $at }).
session-resumed = Отырыс жалғасты ({ $date }, уақыты – { $at }).
session-restricted-note = Отырыс жабық түрде өткізілді.
session-by-video-note = Отырыс бейнеконференцбайланыс арқылы өткізілді.
session-mixed-note = Отырыс залда және бейнеконференцбайланыс арқылы өткізілді.
by-video = бейнеконференцбайланыс арқылы
extraordinary-basis = Отырыс бірінші басшының шешімі бойынша өткізілді: { $date } № { $number } { $act }.
composition-basis = Алқа құрамы бекітілген құжат: { $date } № { $number } { $act }.
agenda-title = КҮН ТӘРТІБІ
agenda-attached = Күн тәртібі қоса беріледі.
speaker-label = Баяндамашы:
speakers-label = Баяндамашылар:
co-speaker-label = Қоса баяндамашы:
co-speakers-label = Қоса баяндамашылар:

## Хаттаманың негізгі бөлігі

heard-label = ТЫҢДАЛДЫ:
spoke-label = СӨЗ СӨЙЛЕГЕНДЕР:
resolved-label = ҚАУЛЫ ЕТТІ:
decided-label = ШЕШТІ:
speech-attached = Сөйлейтін сөздің жазбасы қоса беріледі.
report-attached = Баяндама мәтіні қоса беріледі.
item-number = { $number }-мәселе
item-added = Мәселе күн тәртібіне қосымша енгізілді. Себебі: { $reason }.
item-withdrawn = Мәселе күн тәртібінен алып тасталды. Себебі: { $reason }.
item-postponed = Мәселені қарау алқаның келесі отырысына қалдырылды. Себебі: { $reason }.
item-postponed-to = Мәселені қарау алқаның { $next } өтетін отырысына қалдырылды. Себебі: { $reason }.
item-not-considered = Мәселе қаралған жоқ. Себебі: { $reason }.
decision-take-note = Ақпарат назарға алынсын.
decision-point-of = { $date } № { $protocol } хаттаманың { $point }-тармағы
executor-label = Орындаушы:
executors-label = Орындаушылар:
main-executor-label = Негізгі орындаушы:
co-executors-label = Бірлесіп орындаушылар:
controller-label = Орындалуын бақылау:
term-label = Мерзімі:
term-until = Мерзімі: { $date }.
term-permanent = Мерзімі: тұрақты.
term-at-once = Мерзімі: дереу.

## Дауыс беру

quorum-at-opening = Кворум бар: алқа мүшелерінің жалпы саны – { $total }, қатысып отырғаны – { $present }, қажетті ең аз саны – { $needed }. Отырыс заңды болып саналады.
quorum-of-vote = Кворум бар: алқа мүшелерінің жалпы саны – { $total }, дауыс беру кезінде қатысып отырғаны – { $present }, қажетті ең аз саны – { $needed }.
vote-by-name = Дауыс беру тәсілі: ашық, атап дауыс беру.
vote-by-show-of-hands = Дауыс беру тәсілі: ашық, қол көтеру арқылы дауыс беру.
vote-secret = Дауыс беру тәсілі: жасырын дауыс беру.
vote-by-consent = Дауыс беру тәсілі: жалпы келісім бойынша, қарсылық білдірілген жоқ.
vote-voters = Осы мәселе бойынша дауыс беру құқығы бар алқа мүшелерінің саны – { $voters }.
vote-results = Дауыс беру нәтижелері: «жақтап» – { $votes-for } ({ $votes-for-words }), «қарсы» – { $against } ({ $against-words }), «қалыс қалды» – { $abstained } ({ $abstained-words }), «дауыс берген жоқ» – { $not-voted } ({ $not-voted-words }).
repeated-vote-results = Қайта дауыс беру нәтижелері: «жақтап» – { $votes-for } ({ $votes-for-words }), «қарсы» – { $against } ({ $against-words }), «қалыс қалды» – { $abstained } ({ $abstained-words }), «дауыс берген жоқ» – { $not-voted } ({ $not-voted-words }).
spoiled-ballots = Жарамсыз деп танылған дауыс беру парақтары – { $spoiled } ({ $spoiled-words }), олар «дауыс берген жоқ» санына енгізілді.
voted-for = Жақтап дауыс бергендер: { $names }.
voted-against = Қарсы дауыс бергендер: { $names }.
abstained = Қалыс қалғандар: { $names }.
not-voted = Дауыс бермегендер: { $names }.
adopted-unanimously = Бірауыздан қабылданды.
adopted-by-majority = Шешім қатысып отырған алқа мүшелерінің көпшілік даусымен қабылданды.
adopted-by-consent = Қарсылық білдірілген жоқ. Бірауыздан қабылданды.
not-adopted = Шешім қабылданған жоқ.
proposal-adopted = Ұсыныс қабылданды.
not-adopted-too-few = Шешім қабылданған жоқ: жақтап берілген дауыстардың саны – { $votes-for }, қажетті ең аз саны – { $needed }.
not-adopted-tie = Дауыстар тең бөлінді. Шешім қабылданған жоқ.
tie-chair-decided = { $adopted ->
    [yes] Дауыстар тең бөлінді, төрағаның даусы шешуші болды. Шешім қабылданды.
   *[no] Дауыстар тең бөлінді, төрағаның даусы шешуші болды. Шешім қабылданған жоқ.
}
vote-cancelled = Дауыс беру нәтижелерінің күші жойылды. Себебі: { $reason }.
vote-cancelled-before-closing = Дауыс беру аяқталмай тоқтатылды. Себебі: { $reason }.
vote-repeated = Қайта дауыс беру өткізілді.
dissent-label = Ерекше пікір (алқа мүшесі { $person }):
dissent-attached = Ерекше пікір жазбаша түрде қоса беріледі.

## Қатысу

member-arrived = Алқа мүшесі { $person } отырысқа келді (келген уақыты – { $at }).
member-returned = Алқа мүшесі { $person } отырысқа қайта келді (келген уақыты – { $at }).
member-left = Алқа мүшесі { $person } отырыстан кетті (кеткен уақыты – { $at }).
member-left-because = Алқа мүшесі { $person } отырыстан кетті (кеткен уақыты – { $at }). Себебі: { $reason }.
member-recused = Алқа мүшесі { $person } күн тәртібінің { $item }-мәселесін қарауға және ол бойынша дауыс беруге қатысқан жоқ. Себебі: { $reason }.
stand-in-invited = { $person } отырысқа шақырылған адам ретінде, дауыс беру құқығынсыз қатысты (келмеген алқа мүшесі – { $member }).
quorum-lost = Кворум болмай қалды (уақыты – { $at }): қатысып отырған алқа мүшелерінің саны – { $present }, қажетті ең аз саны – { $needed }.
quorum-regained = Кворум қалпына келді (уақыты – { $at }): қатысып отырған алқа мүшелерінің саны – { $present }, қажетті ең аз саны – { $needed }.
presence-after = Қатысып отырған алқа мүшелерінің саны – { $present }, жалпы саны – { $total }.
chair-passed = Отырысқа бұдан әрі төрағалық еткен – { $person } (уақыты – { $at }).
secretary-changed = Отырыс хатшысының міндетін бұдан әрі атқарған – { $person } (уақыты – { $at }).
break-announced = Үзіліс жарияланды ({ $from }–{ $to }).
session-adjourned = Отырыс кейінге қалдырылды (уақыты – { $at }). Себебі: { $reason }.
session-did-not-take-place = Кворум болмағандықтан, отырыс өткізілген жоқ: алқа мүшелерінің жалпы саны – { $total }, қатысқаны – { $present }, қажетті ең аз саны – { $needed }.

## Қолтаңбалар, көшірмелер, белгілер

chair-signature = Төраға
presiding-signature = Төрағалық етуші
secretary-signature = Хатшы
date-label = Күні:
seal-place = М.О.
prepared-by = Орынд.: { $person }, тел. { $phone }
sheets = Парақтар саны – { $sheets }.
true-copy = Көшірмесі дұрыс
true-electronic-copy = Электрондық құжаттың көшірмесі дұрыс
practice-mark = Жаттығу үлгісі, заңдық күші жоқ
draft-mark = Жоба
edition-mark = { $edition }-редакция
journal-mark = Журналдың бақылау қосындысы: { $digest }
restricted-mark = Қызмет бабында пайдалану үшін
restricted-mark-short = ҚБП
letterhead-alternative = Мемлекеттік органның бланкі

## Үзінді

extract-title = ХАТТАМАДАН ҮЗІНДІ
extract-source = алқа отырысының { $date } № { $number } хаттамасы

## Тіркеу парағы

attendance-title = ТІРКЕУ ПАРАҒЫ
attendance-subtitle = Алқаның { $date } отырысы
column-number = Р/с №
column-name = Тегі, аты, әкесінің аты
column-name-and-post = Т.А.Ә. және лауазымы
column-post = Лауазымы
column-signature = Қолы
column-arrival = Келген уақыты
column-note = Ескертпе

## Қосымшалар

annex-label = Қосымша
annex-numbered = { $number }-қосымша
annex-to-protocol = Алқа отырысының { $date } № { $number } хаттамасына қосымша
annex-members-title = Отырысқа қатысқан алқа мүшелерінің тізімі
annex-invited-title = Отырысқа шақырылғандардың тізімі
annex-present-title = Отырысқа қатысқандардың тізімі

## Файлдардың тақырыптары

protocol-file-title = Алқа отырысының { $date } № { $number } хаттамасы
protocol-draft-file-title = Алқаның { $date } отырысы хаттамасының жобасы
extract-file-title = Алқа отырысының { $date } № { $number } хаттамасынан үзінді, { $item }-мәселе
attendance-file-title = Алқаның { $date } отырысының тіркеу парағы
review-file-title = Мемлекет басшысы тапсырмаларының орындалуына шолу, { $quarter }

## Мемлекет басшысы тапсырмаларының орындалуына тоқсандық шолу

review-title = ТОҚСАНДЫҚ ШОЛУ
review-subject = Мемлекет басшысы тапсырмаларының орындалуы туралы
review-period = Есепті кезең: { $quarter }
review-state-on = { $date } жағдай бойынша
review-column-instruction = Тапсырманың мазмұны
review-column-basis = Негіздеме
review-column-term = Мерзімі
review-column-executor = Орындаушы
review-column-state = Жай-күйі
review-column-progress = Орындалу барысы
review-basis = { $date } № { $number } { $act }
review-basis-unnumbered = { $date } { $act }
review-basis-point = { $date } № { $number } { $act }, { $point }-тармақ
review-totals-title = Қорытынды деректер
review-total = Барлығы
review-summary = Тапсырмалардың жалпы саны – { $total }, оның ішінде: орындалғаны – { $executed }, орындалып жатқаны – { $in-work }, мерзімі өткені – { $overdue }.
review-movement = { $quarter } келіп түскен тапсырмалар саны – { $received }, орындалғаны – { $executed }.
review-no-instructions = Есепті кезеңде бақылауда тапсырмалар болған жоқ.
review-no-progress = Орындалу барысы туралы ақпарат ұсынылмаған.
review-considered = Мемлекет басшысы тапсырмаларының орындалуы { $quarter } алқа отырысында қаралды ({ $date } № { $number } хаттама).
review-considered-unregistered = Мемлекет басшысы тапсырмаларының орындалуы { $quarter } алқаның { $date } отырысында қаралды, хаттама тіркелген жоқ.
review-planned = Мемлекет басшысы тапсырмаларының орындалуы алқаның { $date } өтетін отырысында қаралады. Тоқсанның соңына дейін { $days } күн қалды.
review-not-planned = Мемлекет басшысы тапсырмаларының орындалуын қарау { $quarter } жоспарланбаған. Тоқсанның соңына дейін { $days } күн қалды.
review-violated = Талап бұзылды: Мемлекет басшысы тапсырмаларының орындалуы { $quarter } алқа отырысында қаралған жоқ.
review-no-data = Мемлекет басшысы тапсырмаларының орындалуы { $quarter } қаралғаны туралы дерек жоқ.
review-rule = Мемлекет басшысы тапсырмаларының орындалуы тоқсанында кемінде бір рет қаралады (регламенттің { $paragraph }-тармағы).
review-chart-title = Тапсырмалардың жай-күйі бойынша бөлінуі
review-chart-alternative = Диаграмма: тапсырмалардың жалпы саны – { $total }, орындалғаны – { $executed }, орындалып жатқаны – { $in-work }, мерзімі өткені – { $overdue }.
