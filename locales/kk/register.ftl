# Мемлекет басшысы тапсырмаларының беті: тізілім, тоқсан, шолу.

## Бет

register-title = Мемлекет басшысының тапсырмалары
register-part-register = Тізілім
register-part-quarter = Тоқсан
register-part-paper = Шолу
register-add-ask = Тапсырма қосу…
register-prepare = Шолу дайындау
register-print = Басып шығару
register-save = { "PDF" } сақтау
register-open = Ашу
register-cancel = Бас тарту
register-none = Тізілімде әзірге тапсырма жоқ
register-none-then = Тапсырмалардың орындалуы алқада тоқсанында кемінде бір рет қаралады.
register-first = Бірінші тапсырманы енгізу
register-first-then = құжаты, мәтіні, орындаушысы, мерзімі

## Тізілім

register-all = Барлығы
register-overdue = Мерзімі өткен
register-this-quarter = Осы тоқсанда
register-done = Аяқталған
register-group = { $word } · { $count }
register-group-open = Орындалуда
register-find = Тізілімнен іздеу
register-nothing-found = Бұл сүзгі бойынша тапсырма жоқ.
register-column-act = Құжат
register-column-text = Тапсырма
register-column-state = Күйі
register-column-given = Берілген күні
register-column-considered = Алқада қаралуы
register-executor = Орындаушы
register-due = Мерзімі
register-no-due = мерзімсіз

## Тапсырма

register-act = № { $number } { $kind }, { $day }
register-act-point = { $act }, { $point }-тармақ
register-since = Бақылауға алынған
register-due-moved = { $due } (бастапқы мерзімі { $first })
register-action-plan = Іс-шаралар жоспары
register-until = { $due } күніне дейін
register-extended-to = Мерзімі { $due } күніне дейін ұзартылды
register-progress = Орындалу барысы
register-note-ask = Орындалу барысы…
register-event-ask = Бақылау…

## Сұрақтар

register-new = Жаңа тапсырма
register-new-sentence = Тапсырма тізілімге енгізіліп, бақылауға алынады.
register-add = Қосу
register-act-kind = Құжаттың түрі
register-act-number = Нөмірі
register-act-day = Құжаттың күні
register-act-title = Құжаттың атауы
register-presidential = Президент актісі: іс-шаралар жоспары қажет
register-point = Тармағы
register-text = Тапсырманың мәтіні
register-note = Орындалу барысы
register-note-sentence = Жазба тоқсандық шолуға енеді.
register-what-was-done = Не істелді
register-day = Күні
register-event = Бақылаудағы өзгеріс
register-event-sentence = Бұрынғы жазбалар сақталады, бастапқы мерзім жоғалмайды.
register-record = Жазу
register-executed = Орындалды
register-extended = Мерзімі ұзартылды
register-removed = Бақылаудан алынды
register-returned = Пысықтауға қайтарылды
register-reopened = Бақылауға қайта қойылды
register-new-due = Жаңа мерзімі
register-remark = Түсіндірме
register-basis = Негіздеме құжат

## Тоқсан

register-late = мерзімі бұзылды
register-quarter-before = алдыңғы тоқсан
register-quarter-after = келесі тоқсан
register-quarter-empty = Бұл тоқсанда бақылауда тапсырма болған жоқ.
register-planned = жоспарланған, қаралмаған
register-days-until = күн қалды, { $day } күніне дейін
register-quarter-over = тоқсанның аяқталған күні – { $day }
register-rule = { $paragraph }-тармақ: тоқсанында кемінде бір рет
register-total = Тапсырмалар: { $count }
register-changes = тоқсан ішінде: жаңасы – { $received }, күйі өзгергені – { $changed }
register-at-session = № { $session } отырыс
register-not-considered = қаралмаған
register-being-made = Шолу дайындалып жатыр…
register-file = Мемлекет басшысы тапсырмаларының орындалуына шолу, { $quarter }
