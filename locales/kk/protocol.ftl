## Хаттаманың бас бөлігі

draft-stamp = ЖОБА
sitting-closed-to-public = (жабық отырыс)
sitting-extraordinary = { $closed ->
    [yes] (кезектен тыс жабық отырыс, негізі – { $basis })
   *[no] (кезектен тыс отырыс, негізі – { $basis })
}
act-named = { $date } № { $number } { $act }
act-unnumbered = { $date } { $act }
person-between = { $person } ({ $from }–{ $to })
person-by-video = { $person } (бейнеконференцбайланыс арқылы)
person-absent = { $person } (себебі көрсетілмеген)
counted-in-list = { $count } адам (тізім қоса беріледі)
correction-note = { $edition }-редакция. Түзету негіздемесі: { $reason }
composition-by-order = Алқа құрамы бекітілген құжат – { $order }.
no-quorum = Кворум жоқ: алқа мүшелерінің жалпы саны – { $total }, қатысып отырғаны – { $present }, қажетті ең аз саны – { $needed }.

## Отырыстың барысы

members-now = Қатысып отырған алқа мүшелерінің саны – { $present }.
item-withdrawn-by = Мәселе күн тәртібінен алып тасталды. Ұсыныс енгізген – { $person }. Себебі: { $reason }.
heard-and-noted = Ақпарат назарға алынды.
session-hours-over-days = Отырыстың басталған уақыты – { $first }, { $opened }, аяқталған уақыты – { $last }, { $closed }.

## Шешімдер

draft-put-to-vote = Дауысқа мынадай шешім жобасы қойылды:
term-quarterly = Мерзімі: тоқсан сайын.

## Дауыс беру

put-to-vote-label = ДАУЫСҚА ҚОЙЫЛДЫ:
vote-numbered = № { $vote } дауыс беру.
vote-on-decision = Дауысқа шешім жобасы тұтастай қойылды.
vote-on-part = Дауысқа шешім жобасының бөлігі қойылды: { $subject }
vote-on-amendment = Дауысқа түзету қойылды: { $subject }
vote-on-alternative = Дауысқа шешімнің балама нұсқасы қойылды: { $subject }
vote-on-procedure = Дауысқа рәсімдік мәселе қойылды: { $subject }
vote-repeats = № { $vote } дауыс берудің күші жойылғандықтан, қайта дауыс беру өткізілді.
vote-stopped = Дауыс беру аяқталмай тоқтатылды және оның күші жойылды. Себебі: { $reason }.
ballots-spoiled = Дауыс бермегендердің қатарына жарамсыз деп танылған дауыс беру парақтары да енгізілді: { $ballots } ({ $ballots-words }).
votes-needed = Дауыс беру құқығы бар алқа мүшелерінің саны – { $voters }, «жақтап» берілуге тиіс дауыстардың ең аз саны – { $needed }.
proposal-adopted-unanimously = Ұсыныс бірауыздан қабылданды.
proposal-adopted-by-majority = Ұсыныс қатысып отырған алқа мүшелерінің көпшілік даусымен қабылданды.
proposal-not-adopted = Ұсыныс қабылданған жоқ: «жақтап» берілген дауыс саны – { $votes-for }, қажетті ең аз саны – { $needed }.
proposal-tie = Дауыстар тең бөлінді. Ұсыныс қабылданған жоқ.
proposal-by-chair = Дауыстар тең бөлінді, төрағаның даусы шешуші болды. Ұсыныс қабылданды.
proposal-against-by-chair = Дауыстар тең бөлінді, төрағаның даусы шешуші болды. Ұсыныс қабылданған жоқ.
secretary-passed = Бұдан әрі отырыс хатшысы болған – { $person } (уақыты – { $at }).
closed-part-held = Отырыстың жабық бөлігі ({ $from }–{ $to }). Себебі: { $reason }.
closed-part-without = Жабық бөлікке қатыспай, залдан шыққандар: { $persons }.

## Қағида жазылған құжат

cite-model-regulation = Үлгі регламенттің { $paragraph }-тармағы
cite-ministry-regulation = Әділет министрлігінің 2015 жылғы 12 ақпандағы № 78 бұйрығымен бекітілген регламенттің { $paragraph }-тармағы
cite-document-rules = Құжаттама жасау қағидаларының { $paragraph }-тармағы
cite-consultative-bodies = Үкіметтің 1999 жылғы 16 наурыздағы № 247 қаулысымен бекітілген қағидалардың { $paragraph }-тармағы
cite-government-regulation = Үкімет регламентінің { $paragraph }-тармағы
cite-restricted-information = Таратылуы шектелген қызметтік ақпаратпен жұмыс істеу қағидаларының { $paragraph }-тармағы
cite-own = { $regulation }, { $paragraph }-тармақ

## Хаттаманың соңы

annex-note = Қосымша: отырысқа қатысқандардың тізімі.
annex-note-sheets = Қосымша: отырысқа қатысқандардың тізімі, { $sheets } парақта.
running-registered = № { $number } хаттама, { $edition }-редакция, { $registered } тіркелген. Журналдың бақылау қосындысы: { $digest }
running-draft = Хаттаманың жобасы. Журналдың бақылау қосындысы: { $digest }
protocol-signed-by = Хаттамаға қол қойғандар:
signature-caption = (қолы)
certified-on = Расталған күні: { $date }

## Хаттамадан үзінді

extract-item = Күн тәртібінің { $number }-мәселесі

## Тексеруге арналған нұсқа

text-not-written = [мәтін жазылмаған]

## Тіркеу парағы

attendance-place = Өткізілетін орны мен уақыты: { $place }, { $date }, { $time }
attendance-kept-by = Тіркеуге жауапты

## Тоқсандық шолу

review-planned-undated = Мемлекет басшысы тапсырмаларының орындалуын қарау { $quarter } жоспарланған, отырыс күні белгіленбеген. Тоқсанның соңына дейін { $days } күн қалды.
review-origins = Тоқсанның басында бақылауда болғаны – { $carried }, тоқсан ішінде келіп түскені – { $received }, бақылауға қайта қойылғаны – { $reopened }.
review-removed = Орындалмай бақылаудан алынғаны – { $removed }.
review-column-quarter-before = Алдыңғы тоқсанның соңында
review-column-quarter-now = Есепті кезеңде
review-state-before = (алдыңғы тоқсанда – { $state })
review-state-new = (жаңа тапсырма)
review-executed-on = { $state }, { $date }
review-days-over = { $state }, { $days } күн
review-no-term = мерзімсіз
review-term-moved = { $term } (бұрын – { $first })
review-legend = { $state } – { $count }
