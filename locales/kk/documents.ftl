## Хаттаманың бас бөлігі

protocol-title = ХАТТАМА
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
session-resumed = Отырыс жалғасты ({ $date }, уақыты – { $at }).
agenda-title = КҮН ТӘРТІБІ
speaker-label = Баяндамашы:
speakers-label = Баяндамашылар:

## Хаттаманың негізгі бөлігі

item-postponed = Мәселені қарау алқаның келесі отырысына қалдырылды. Себебі: { $reason }.
item-postponed-to = Мәселені қарау алқаның { $next } өтетін отырысына қалдырылды. Себебі: { $reason }.
executor-label = Орындаушы:
main-executor-label = Негізгі орындаушы:
co-executors-label = Бірлесіп орындаушылар:
controller-label = Орындалуын бақылау:
term-until = Мерзімі: { $date }.
term-permanent = Мерзімі: тұрақты.

## Дауыс беру

quorum-at-opening = Кворум бар: алқа мүшелерінің жалпы саны – { $total }, қатысып отырғаны – { $present }, қажетті ең аз саны – { $needed }. Отырыс заңды болып саналады.
quorum-of-vote = Кворум бар: алқа мүшелерінің жалпы саны – { $total }, дауыс беру кезінде қатысып отырғаны – { $present }, қажетті ең аз саны – { $needed }.
vote-by-name = Дауыс беру тәсілі: ашық, атап дауыс беру.
vote-by-show-of-hands = Дауыс беру тәсілі: ашық, қол көтеру арқылы дауыс беру.
vote-secret = Дауыс беру тәсілі: жасырын дауыс беру.
vote-by-consent = Дауыс беру тәсілі: жалпы келісім бойынша, қарсылық білдірілген жоқ.
vote-results = Дауыс беру нәтижелері: «жақтап» – { $votes-for } ({ $votes-for-words }), «қарсы» – { $against } ({ $against-words }), «қалыс қалды» – { $abstained } ({ $abstained-words }), «дауыс берген жоқ» – { $not-voted } ({ $not-voted-words }).
repeated-vote-results = Қайта дауыс беру нәтижелері: «жақтап» – { $votes-for } ({ $votes-for-words }), «қарсы» – { $against } ({ $against-words }), «қалыс қалды» – { $abstained } ({ $abstained-words }), «дауыс берген жоқ» – { $not-voted } ({ $not-voted-words }).
voted-for = Жақтап дауыс бергендер: { $names }.
voted-against = Қарсы дауыс бергендер: { $names }.
abstained = Қалыс қалғандар: { $names }.
not-voted = Дауыс бермегендер: { $names }.
adopted-unanimously = Бірауыздан қабылданды.
adopted-by-majority = Шешім қатысып отырған алқа мүшелерінің көпшілік даусымен қабылданды.
not-adopted-too-few = Шешім қабылданған жоқ: жақтап берілген дауыстардың саны – { $votes-for }, қажетті ең аз саны – { $needed }.
not-adopted-tie = Дауыстар тең бөлінді. Шешім қабылданған жоқ.
tie-chair-decided = { $adopted ->
    [yes] Дауыстар тең бөлінді, төрағаның даусы шешуші болды. Шешім қабылданды.
   *[no] Дауыстар тең бөлінді, төрағаның даусы шешуші болды. Шешім қабылданған жоқ.
}
vote-cancelled = Дауыс беру нәтижелерінің күші жойылды. Себебі: { $reason }.
dissent-label = Ерекше пікір (алқа мүшесі { $person }):

## Қатысу

member-arrived = Алқа мүшесі { $person } отырысқа келді (келген уақыты – { $at }).
member-returned = Алқа мүшесі { $person } отырысқа қайта келді (келген уақыты – { $at }).
member-left = Алқа мүшесі { $person } отырыстан кетті (кеткен уақыты – { $at }).
member-recused = Алқа мүшесі { $person } күн тәртібінің { $item }-мәселесін қарауға және ол бойынша дауыс беруге қатысқан жоқ. Себебі: { $reason }.
quorum-lost = Кворум болмай қалды (уақыты – { $at }): қатысып отырған алқа мүшелерінің саны – { $present }, қажетті ең аз саны – { $needed }.
quorum-regained = Кворум қалпына келді (уақыты – { $at }): қатысып отырған алқа мүшелерінің саны – { $present }, қажетті ең аз саны – { $needed }.
chair-passed = Отырысқа бұдан әрі төрағалық еткен – { $person } (уақыты – { $at }).
break-announced = Үзіліс жарияланды ({ $from }–{ $to }).

## Қолтаңбалар, көшірмелер, белгілер

chair-signature = Төраға
presiding-signature = Төрағалық етуші
secretary-signature = Хатшы
date-label = Күні:
seal-place = М.О.
sheets = Парақтар саны – { $sheets }.
true-copy = Көшірмесі дұрыс
practice-mark = Жаттығу үлгісі, заңдық күші жоқ
restricted-mark = Қызмет бабында пайдалану үшін

## Үзінді

extract-title = ХАТТАМАДАН ҮЗІНДІ

## Тіркеу парағы

attendance-title = ТІРКЕУ ПАРАҒЫ
attendance-subtitle = Алқаның { $date } отырысы
column-number = Р/с №
column-name = Тегі, аты, әкесінің аты
column-name-and-post = Т.А.Ә. және лауазымы
column-post = Лауазымы
column-signature = Қолы
column-arrival = Келген уақыты

## Қосымшалар

annex-label = Қосымша
annex-to-protocol = Алқа отырысының { $date } № { $number } хаттамасына қосымша
annex-members-title = Отырысқа қатысқан алқа мүшелерінің тізімі
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

## Стенограмма

verbatim-title = СТЕНОГРАММА
verbatim-subtitle = алқаның { $date } № { $number } отырысы
verbatim-opened = Отырыс сағат { $at } ашылды.
verbatim-closed = Отырыс сағат { $at } жабылды.
verbatim-outside-label = Күн тәртібінен тыс айтылған сөздер
verbatim-not-written = Сөздің жазбасы жоқ.
verbatim-in-kazakh = (қазақ тілінде)
verbatim-in-russian = (орыс тілінде)
verbatim-translated = (аударма)
verbatim-report = баяндама
verbatim-co-report = қосымша баяндама
verbatim-question = сұрақ
verbatim-answer = жауап
verbatim-debate = жарыссөз
verbatim-remark = ескертпе
verbatim-files-label = Қоса тіркелген файлдар:
verbatim-file-line = { $name }, { $size } байт, { "SHA-256" } { $digest }
verbatim-keeper-label = Стенографшы
verbatim-running = Алқаның { $date } отырысының стенограммасы. Хаттаманың бөлігі болып табылмайды.
verbatim-file-title = Алқаның { $date } отырысының стенограммасы
