## Журнал жолдары

journal-line = { $time } { $what }
journal-struck-by = { $line } (алып тасталған, № { $entry } жазба)
told-arrived = { $person } келді
told-arrived-by-video = { $person } бейнеконференцбайланыс арқылы қосылды
told-invited-arrived = { $person } шақырылған адам ретінде келді
told-invited-arrived-by-video = { $person } шақырылған адам ретінде бейнеконференцбайланыс арқылы қосылды
told-arrived-instead = { $person } алқа мүшесінің ({ $member }) орнына келді
told-left = { $person } кетті
told-left-until = { $person } кетті, { $item }-мәселеге дейін оралады
told-absence = { $member } қатыспайды, себебі: { $reason }
told-opened = Отырыс ашылды, төрағалық етуші – { $chair }, хатшы – { $secretary }
told-chair-passed = Отырысқа енді { $person } төрағалық етеді
told-secretary-passed = Журналды енді { $person } жүргізеді
told-closed-part-began = Отырыстың жабық бөлігі басталды: { $reason }
told-closed-part-ended = Отырыстың жабық бөлігі аяқталды
told-recused = { $member } { $item }-мәселені қарауға қатыспайды: { $reason }
told-item-taken = { $item }-мәселені қарау басталды
told-item-withdrawn = { $item }-мәселе күн тәртібінен алып тасталды, ұсыныс енгізген – { $person }: { $reason }
told-speech = { $person } сөз алды ({ $kind })
told-speech-ended = Сөз аяқталды
told-speech-paused = Сөз сөйлеу тоқтатыла тұрды
told-speech-resumed = Сөз сөйлеу жалғасты
told-noted = Жазба: { $text }
told-vote-opened = № { $vote } дауыс беру басталды: { $item }-мәселе, { $subject }, { $form }
told-vote-reopened = № { $vote } дауыс беру № { $repeats } дауыс берудің орнына басталды: { $item }-мәселе, { $subject }, { $form }
told-ballot = { $member } – { $choice } (№ { $vote } дауыс беру)
told-count = № { $vote } дауыс берудің қорытындысы енгізілді: { $counted }
told-vote-closed = № { $vote } дауыс беру аяқталды
told-vote-closed-with = № { $vote } дауыс беру аяқталды: { $result } ({ $counted })
told-vote-cancelled = № { $vote } дауыс берудің күші жойылды: { $reason }
told-dissent = { $member } № { $vote } дауыс беру бойынша ерекше пікір білдірді
told-item-adopted = { $item }-мәселе бойынша шешім қабылданды
told-item-not-adopted = { $item }-мәселе бойынша шешім қабылданған жоқ
told-item-heard = { $item }-мәселе тыңдалды, ақпарат назарға алынды
told-item-postponed = { $item }-мәселе кейінге қалдырылды: { $reason }
told-item-postponed-to = { $item }-мәселе № { $session } отырысқа қалдырылды: { $reason }
told-adjourned = Үзіліс жарияланды: { $reason }
told-adjourned-until = Үзіліс жарияланды, жалғасатын уақыты – { $date }, { $time }: { $reason }
told-resumed = Отырыс жалғасты
told-closed = Отырыс жабылды
told-struck = № { $entry } жазба алып тасталды: { $reason }

## Жолдың бөліктері

subject-decision = тұтастай шешім жобасы
subject-part = шешімнің бөлігі: «{ $label }»
subject-amendment = түзету: «{ $label }»
subject-alternative = балама нұсқа: «{ $label }»
subject-procedural = рәсімдік мәселе: «{ $label }»
counted = жақтап – { $votes-for }, қарсы – { $against }, қалыс қалды – { $abstained }, дауыс берген жоқ – { $not-voted }
counted-with-spoiled = { $counted }, оның ішінде жарамсыз дауыс беру парақтары – { $spoiled }
outcome-not-adopted-by-tie = дауыстар тең бөлінгендіктен, қабылданған жоқ
outcome-not-adopted-by-chair = төрағаның шешуші даусымен қабылданған жоқ

## Жаңалық

news-lawful = Кворум бар, отырыс заңды болып саналады: алқа мүшелерінің жалпы саны – { $total }, қатысып отырғаны – { $present }, қажетті ең аз саны – { $needed }.
news-vote-opened = № { $vote } дауыс беру басталды: дауыс беру құқығы бар мүшелер саны – { $voters }, шешім қабылдау үшін «жақтап» берілуге тиіс дауыстардың ең аз саны – { $needed }.
news-voter-joined = Келген мүше № { $vote } дауыс беруге қатысады: дауыс беру құқығы бар мүшелер саны көбейді.
news-voter-left = Кеткен мүше № { $vote } дауыс беруге қатыспайды: дауыс беру құқығы бар мүшелер саны азайды.
news-vote-result = № { $vote } дауыс беру: { $result } ({ $counted }; «жақтап» берілуге тиіс дауыстардың ең аз саны – { $needed }).
news-video-not-counted = Қатысуы белгіленді, бірақ органның қағидалары бойынша бейнеконференцбайланыс арқылы қатысу кворумға есептелмейді.
news-struck = № { $entry } жазбаның енді күші жоқ, бірақ ол журналда сақталады.
news-quorum-lost = Кворум жоқ: алқа мүшелерінің жалпы саны – { $total }, қатысып отырғаны – { $present }, қажетті ең аз саны – { $needed }. Талқылауға болады, дауыс беруге болмайды.
news-quorum-regained = Кворум қайта жиналды: алқа мүшелерінің жалпы саны – { $total }, қатысып отырғаны – { $present }, қажетті ең аз саны – { $needed }. Дауыс беруге болады.
