# Жұмыс жоспары беті: мәселелер, бекіту, өзгерістер.

## Бет

plan-title = Алқаның жұмыс жоспары
plan-progress = { $total } мәселе: қаралғаны { $held }, ауыстырылғаны { $moved }, алдағысы { $ahead }
plan-all-quarters = Барлығы
plan-quarter = { $number } тоқсан
plan-group = { $quarter } · { $count }
plan-add-item = Мәселе қосу
plan-new-ask = Жаңа жоспар…
plan-approve-ask = Бекіту…
plan-send = Орындауға жіберу
plan-cancel = Бас тарту
plan-column-number = №
plan-column-item = Мәселе
plan-column-unit = Баяндамашы, бөлімше
plan-column-speaker = Баяндамашы
plan-column-state = Күйі
plan-column-session = Отырыс
plan-empty = Жоспарда әзірге мәселе жоқ: бөлімшелердің ұсыныстарын қосыңыз.
plan-empty-in-quarter = Бұл тоқсанға мәселе жоспарланбаған.
plan-none = Жұмыс жоспары әлі жоқ
plan-none-then = Алқа отырыстары жұмыс жоспары бойынша өткізіледі.
plan-step-make = Жоспар жасау
plan-step-make-then = жылға немесе тоқсанға
plan-step-items = Мәселелерді енгізу
plan-step-items-then = бөлімшелердің ұсыныстары бойынша, екі тілде
plan-step-approve = Бекіту және жіберу
plan-step-approve-then = бірінші басшының шешімімен

## Бекіту

plan-clause = { $paragraph }-тармақ
plan-step-proposals = Ұсыныстар
plan-step-draft = Жоба
plan-step-approval = Бекіту
plan-step-sending = Жіберу
plan-done-on = { $day }
plan-until = { $day } күніне дейін, { $left }
plan-was-due = мерзімі { $day } болған
plan-guard = Мемлекет басшысының тапсырмалары

## Мәселе

plan-item = { $number }-мәселе
plan-head-of-state = Президент тапсырмалары
plan-head-of-state-long = Мемлекет басшысы тапсырмаларының орындалуы қаралады
plan-term = Мерзімі
plan-prepared-by = Дайындайтын бөлімше
plan-added = Қосылған
plan-order = бұйрық
plan-order-named = № { $number } бұйрық, { $day }
plan-on-agenda = № { $session }, { $item }-мәселе
plan-on-agenda-of = № { $session } отырыс, { $item }-мәселе, { $day }
plan-at-session = № { $session } отырыс
plan-moved-from = бұрынғы мерзімі: { $slot }
plan-state-proposed = ұсынылды
plan-state-declined = қабылданбады
plan-state-ahead = алда
plan-state-moved = ауыстырылды
plan-state-held = қаралды
plan-state-removed = алып тасталды
plan-edit-item = Өзгерту
plan-drop-item = Жобадан алып тастау
plan-take-ask = Отырысқа енгізу…
plan-change-ask = Ауыстыру немесе алып тастау…

## Өзгерістер

plan-request-move = Мерзімін ауыстыру: { $quarter }
plan-request-remove = Жоспардан алып тастау
plan-request-open = қаралуда
plan-request-granted = қанағаттандырылды
plan-request-refused = қабылданбады
plan-paper-note = Қызметтік жазба
plan-paper-consent = Жетекшілік ететін орынбасардың келісімі
plan-paper-decision = Бірінші басшының шешімі
plan-paper-of = № { $number }, { $day }, { $author }
plan-until-papers = Өзгеріс мына құжаттар болғанда ғана күшіне енеді: { $papers }
plan-file-papers = Құжаттарды қосу
plan-grant = Қанағаттандыру
plan-refuse = Қабылдамау

## Сұрақтар

plan-new = Жаңа жұмыс жоспары
plan-new-sentence = Жоспар жоба күйінде ашылады, оны бірінші басшы бекіткенше еркін өзгертуге болады.
plan-make = Жоспар жасау
plan-year = Жылы
plan-period = Кезеңі
plan-whole-year = жыл бойы
plan-title-of-year = Алқаның { $year } жылға арналған жұмыс жоспары
plan-title-of-quarter = Алқаның жұмыс жоспары, { $quarter }
plan-item-new = Жаңа мәселе
plan-item-change = Мәселені өзгерту
plan-item-in-draft = Мәселе жоспардың жобасына енеді.
plan-item-by-decision = Бекітілген жоспарға мәселе бірінші басшының шешімімен қосылады.
plan-add = Қосу
plan-keep = Сақтау
plan-approve = Жоспарды бекіту
plan-approve-sentence = Бекітілген жоспар бірінші басшының шешімімен ғана өзгереді.
plan-approve-verb = Бекіту
plan-drafted = Жобаның дайын болған күні
plan-decided-by = Шешім қабылдаған
plan-by-first-head = бірінші басшы
plan-by-acting = оның міндетін атқарушы
plan-order-number = Бұйрықтың нөмірі
plan-order-day = Бұйрықтың күні
plan-change = Ауыстыру немесе алып тастау
plan-change-sentence = Үш құжат түгел болғанша бұл өтінім ғана: мәселе бұрынғы мерзімінде қалады.
plan-request = Өтінімді енгізу
plan-kind-move = мерзімін ауыстыру
plan-kind-remove = жоспардан алып тастау
plan-move-to = Жаңа мерзімі
plan-reason = Себебі
plan-note-author = Бөлімше басшысы
plan-note-number = Жазбаның нөмірі
plan-day = Күні
plan-deputy = Орынбасар
plan-take = Отырыстың күн тәртібіне енгізу
plan-take-sentence = Мәселе атауымен, бөлімшесімен және баяндамашысымен күн тәртібінің соңына қосылады.
plan-take-verb = Енгізу
plan-session-label = Отырыс
plan-session = № { $number } отырыс, { $day }
plan-no-session = Күн тәртібі ашық отырыс жоқ: алдымен отырыс жоспарлаңыз.
plan-why-late = Күн тәртібі бекітілген: мәселе неге кейін қосылады
