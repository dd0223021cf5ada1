# Бәрінен іздеу.

search-open = Іздеу
search-placeholder = Отырыс, мәселе, адам, тапсырма, әрекет
search-found = { $count } нәтиже
search-shown = { $all } ішінен { $shown } көрсетілді
search-sessions = Отырыстар
search-items = Күн тәртібіндегі мәселелер
search-plan-items = Жоспардағы мәселелер
search-instructions = Президент тапсырмалары
search-people = Адамдар
search-commands = Әрекеттер
search-session = № { $number } отырыс · { $day }
search-item = № { $session } отырыс, { $item }-мәселе · { $day }
search-plan-item = { $plan } · { $number }-мәселе
search-of = { $title } · { $day }
search-both = { $place } · { $other }
search-choose = таңдау
search-go = ашу
search-close = жабу
search-two-languages = екі тілде бірден
search-new-session = Жаңа отырыс құру
search-speak-kazakh = Қазақ тіліне ауысу
search-speak-russian = Орыс тіліне ауысу
search-speak-english = Ағылшын тіліне ауысу
search-keys = Пернелер тізімі
