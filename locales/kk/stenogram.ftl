# Стенограмма: сөз кезегі, айтылған сөздер, файлдар.

## Неге болмайтыны

stenogram-refused-ready = Стенограмма дайын деп белгіленген, оны өзгертуге болмайды.
stenogram-refused-empty = Стенограммада мәтін де, файл да жоқ.
stenogram-refused-going-on = Отырыс әлі аяқталған жоқ, стенограмманы дайын деп белгілеуге болмайды.
stenogram-refused-file = «{ $name }» файлы толық тіркелмеген.
stenogram-refused-no-speech = Журналдың № { $entry } жазбасынан сөз басталмайды.
stenogram-refused-nothing = Хаттамаға алынатын сөздер белгіленбеген.
stenogram-refused-outside = Бұл сөз күн тәртібінен тыс айтылды, хаттамада оған орын жоқ.
stenogram-way-take-back = Стенограмманы қайта өңдеуге алыңыз.
stenogram-way-write-or-attach = Сөздерді жазыңыз немесе дайын файлды тіркеңіз.
stenogram-way-attach-anew = Файлды алып тастап, қайта тіркеңіз.
stenogram-way-select = Мәтінді тінтуірмен немесе пернетақтамен белгілеңіз.
stenogram-way-note = Отырыс кезінде мұндай сөз ескертпе ретінде жазылады.

## Сөз кезегі

stenogram-waits = кезекте
stenogram-is-away = залда жоқ
stenogram-call-next = Келесі
stenogram-call = Сөз беру: { $person }
stenogram-queue = Кезекке қою
stenogram-forward = Алға жылжыту
stenogram-backward = Артқа жылжыту
stenogram-drop = Кезектен алу
stenogram-queue-note = Сөз аяқталғанда немесе { "F10" } пернесімен келесіге беріледі.
stenogram-pause-time = Уақытты тоқтату
stenogram-go-on = Уақытты жалғастыру
stenogram-time-stands = уақыт тоқтатылды
stenogram-minute-left = бір минуттан аз қалды

## Жазу орны

stenogram-title = Стенограмма
stenogram-of = Стенограмма: { $person }
stenogram-here = Айтылған сөзді осында жазыңыз
stenogram-nobody = Сөз берілгенде айтылғандар осында жазылады.
stenogram-mark = Уақыт белгісі
stenogram-take = Хаттамаға алу
stenogram-took = Хаттамаға алынды.
stenogram-translation = аудармасы
stenogram-saving = жазылуда…
stenogram-not-kept = жазылмады
stenogram-kept = дискіге жазылды
stenogram-open-whole = Толық стенограмма
stenogram-in-protocol = Хаттамада
stenogram-give-back = Хаттамадан алып тастау
stenogram-from = Стенограммадан алынған

## Стенограмма беті

stenogram-heading = № { $number } отырыстың стенограммасы
stenogram-absent = жоқ
stenogram-draft = қаралама
stenogram-ready = дайын
stenogram-ready-on = { $date } дайын деп белгіленді
stenogram-declare = Дайын деп белгілеу
stenogram-reopen = Қайта өңдеуге алу
stenogram-keeper = Стенографшы
stenogram-to-session = Отырысқа
stenogram-outside = Күн тәртібінен тыс
stenogram-item = { $number }. { $title }
stenogram-not-written = жазылмаған
stenogram-written = Сөздердің жазылғаны: { $written } / { $all }
stenogram-none-spoke = Отырыста әлі ешкім сөйлеген жоқ.
stenogram-no-sitting = Отырыстың журналы басталған жоқ: стенограмма отырыс кезінде жазылады.
stenogram-find = Стенограммадан іздеу
stenogram-found = { $count } жерде табылды
stenogram-found-none = Табылмады
stenogram-why-not-ready = Отырыс жабылғаннан кейін мәтін немесе файл болса, дайын деп белгіленеді.

## Файлдар

stenogram-files = Жазбалар мен файлдар
stenogram-no-files = Дыбыс жазбасын немесе дайын стенограмманы тіркеуге болады.
stenogram-attach = Файл тіркеу…
stenogram-choose = Тіркелетін файл
stenogram-kind-any = Дыбыс, бейне, мәтін
stenogram-audio = дыбыс
stenogram-video = бейне
stenogram-document = мәтін
stenogram-other = файл
stenogram-size-bytes = { $size } байт
stenogram-size-kilo = { $size } КБ
stenogram-size-mega = { $size } МБ
stenogram-size-giga = { $size } ГБ
stenogram-copying = тіркелуде: { $done } / { $size }
stenogram-saving-file = сақталуда: { $done } / { $size }
stenogram-removing = алынып тасталуда…
stenogram-incomplete = толық тіркелмеген: { $done } / { $size }
stenogram-stop = Тоқтату
stenogram-open-file = Ашу
stenogram-remove-file = Алып тастау
stenogram-remove-title = «{ $name }» файлы алынып тасталсын ба?
stenogram-remove-sentence = Файл осы дерекқордан өшіріледі, дискідегі түпнұсқасына тиіспейді.
stenogram-attached = Тіркелді: { $name }
stenogram-file-failed = «{ $name }» файлы оқылмады: { $reason }
