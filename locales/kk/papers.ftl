# Отырыстың құжаттары: бірінші беттер, файлдар, басып шығару.

papers-sentence = Бірінші бетті басыңыз – құжат қазақша және орысша қатар ашылады.
papers-language = Құжаттың тілі
papers-elsewhere = Бұл отырыстың құжаттары бағдарламада жоқ.
papers-after-composition = алқа құрамы енгізілгеннен кейін
papers-after-opening = отырыс ашылғаннан кейін
papers-after-registration = хаттама тіркелгеннен кейін
papers-drawing = дайындалып жатыр
papers-extract = { $item }-мәселе бойынша хаттамадан үзінді
papers-course = отырыс барысының кестесі
papers-form-attendance = қолмен толтырылатын тіркеу нысаны
papers-form-open-tally = ашық дауыс беру парағы
papers-form-ballots = жасырын дауыс беру парақтары
papers-form-secret-tally = жасырын дауыс беруді санау парағы
papers-form-journal = отырыс журналының парағы
papers-stenogram = стенограмма
papers-file = { $date } № { $number } отырыс, { $paper }
papers-draft = { $sheets }, жоба
papers-ready = дайын
papers-texts-missing = { $count } мәтін жетіспейді
papers-pdf = { "PDF" }
papers-open = Ашу
papers-print = Басып шығару
papers-back = Барлық құжат
papers-saved = Құжат сақталды: { $path }
papers-printed = Құжат принтерге жіберілді.
