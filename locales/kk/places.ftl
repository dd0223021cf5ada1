## Хаттаманың бөліктері

place-body = органның атауы
place-city = отырыс өткізілген жердің атауы
place-heading = хаттаманың тақырыбы
place-kind = отырыстың түрі туралы жол
place-correction = түзету туралы жазба
place-chairs = төрағалық етуші
place-secretary = хатшы
place-present = қатысқандар
place-absent = қатыспағандар
place-invited = шақырылғандар
place-opening = отырыстың ашылуы
place-order = алқа құрамын бекіткен бұйрық
place-agenda = күн тәртібі
place-person = { $person }: аты-жөні немесе лауазымы
place-movement = мүшенің келуі немесе кетуі туралы { $number }-жазба
place-chair-passed = { $number }-төрағалық етуші
place-secretary-passed = { $number }-хатшы
place-closed-part = { $number }-жабық бөлік
place-title = { $item }-мәселе, тақырыбы
place-speech = { $item }-мәселе, сөз сөйлеу (журналдың { $entry }-жазбасы)
place-recusal = { $item }-мәселе, мәселені қарауға қатыспау туралы { $number }-жазба
place-point = { $item }-мәселе, { $point }-тармақ
place-execution = { $item }-мәселе, { $point }-тармақ, орындаушы және мерзім
place-vote = { $item }-мәселе, № { $vote } дауыс беру
place-vote-quorum = { $item }-мәселе, № { $vote } дауыс беру, кворум
place-ballots = { $item }-мәселе, № { $vote } дауыс беру, атап берілген дауыстар
place-dissent = { $item }-мәселе, № { $vote } дауыс беру, { $number }-ерекше пікір
place-outcome = { $item }-мәселе, нәтижесі
place-closing = отырыстың жабылуы
place-signatures = қол қою
place-annex = қатысушылардың тізімі

## Тексеру нәтижелері

finding = { $place }: { $fault }.
fault-text-kazakh = мемлекеттік тілдегі мәтін жоқ
fault-text-russian = орыс тіліндегі мәтін жоқ
fault-not-closed = отырыс жабылмаған
fault-chair = төрағалық еткен адам көрсетілмеген
fault-outcome = нәтижесі белгіленбеген
fault-report = баяндама тіркелмеген
fault-decision-without-vote = шешім бар, бірақ күші бар дауыс беру жоқ
fault-outcome-contradicts-vote = нәтижесі дауыс беру қорытындысына сәйкес келмейді
fault-points = қабылданған шешімнің бірде-бір тармағы жоқ
fault-executor = орындаушысы көрсетілмеген
fault-term = мерзімі көрсетілмеген
fault-term-before-session = орындау мерзімі ({ $due }) отырыс күнінен ({ $session }) ерте
fault-count = дауыстардың қосындысы ({ $counted }) дауыс беру құқығы бар мүшелердің санына ({ $voters }) тең емес
fault-quorum = дауыс беру кезінде кворум болған жоқ: алқа мүшелерінің жалпы саны – { $total }, қатысқаны – { $present }, қажетті ең аз саны – { $needed }
fault-absent-voter = келмеген алқа мүшесінің даусы тіркелген
finding-wording = Қолмен өзгертілген мәтіннің хаттамада орны жоқ.
finding-wording-of-item = { $item }-мәселе: қолмен өзгертілген мәтіннің хаттамада орны жоқ.

## Шешу жолдары

way-record-chair = Журналға отырысты кім ашып, төрағалық еткенін енгізіңіз.
way-record-report = Баяндаманы және оның мазмұнын жазыңыз.
way-check-vote = Журналдағы дауыс беруді және мәселенің нәтижесін тексеріңіз; қате жазба себебі көрсетіліп алып тасталады.
way-add-points = Шешімнің тармақтарын енгізіңіз.
way-name-executor-or-exempt = Орындаушыны көрсетіңіз немесе тармақ бақылауды қажет етпейтінін белгілеңіз.
way-give-term-or-exempt = Мерзімді көрсетіңіз немесе тармақ бақылауды қажет етпейтінін белгілеңіз.
way-later-term = Отырыс күнінен кейінгі мерзімді көрсетіңіз.
way-remove-wording = Бұл мәтінді алып тастаңыз немесе оны басқа жерге көшіріңіз.
