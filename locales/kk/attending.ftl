## Келу мен кету

attending-ask-came = Келуін нақтылау: { $person }
attending-ask-went = Кетуін нақтылау: { $person }
attending-at = Уақыты
attending-at-note = Бос қалса – қазір. Енгізілген уақыт журналда бөлек сақталады.
attending-not-yet = Бұл уақыт әлі болған жоқ.
attending-until-item = Қай мәселеде оралады
attending-for-good = оралмайды
attending-exactly = Уақытын нақтылау… { "F3" }
attending-back-at = { $item }-мәселеде оралады
attending-due-back = Осы кезге дейін оралуға тиіс: { $names }
attending-all-back = Оралды
attending-entered = енгізілді – { $at }

## Атап тіркеу

attending-call-roll = Атап тіркеу
attending-roll = Атап тіркеу: { $at } / { $of }
attending-present = Қатысып отыр
attending-absent = Жоқ…
attending-later = Кейін
attending-roll-end = Атап тіркеуді аяқтау
attending-confirmed = Шақыруға жауабы: қатысады
attending-declined = Шақыруға жауабы: қатыса алмайды ({ $reason })
attending-silent = Шақыруға жауап берген жоқ

## Болжам

attending-forecast = Кворум болжамы
attending-answers = Шақыруға жауаптар: қатысады – { $confirmed }, қатыса алмайды – { $declined }, жауап жоқ – { $silent }
attending-secured = Кворум жиналады: қажет – { $needed }
attending-open = Жауап бермегендерден тағы { $missing } мүше қажет (кемінде { $needed })
attending-out-of-reach = Жауап бермегендердің бәрі келсе де, { $missing } мүше жетіспейді (кемінде { $needed } қажет)
attending-take-reasons = Келмеу себептерін жауаптардан алу: { $count }

## Жабық бөлік

attending-begin-closed = Жабық бөлік…
attending-end-closed = Аяқтау…
attending-closed-since = Жабық бөлік жүріп жатыр, басталғаны – { $at }
attending-ask-closed = Отырыстың жабық бөлігі басталсын ба?
attending-ask-closed-then = Белгіленгендер залдан шығады. Хаттамада жабық бөліктің уақыты мен себебі көрсетіледі.
attending-do-closed = Бастау
attending-who-goes-out = Залдан шығатындар
attending-nobody-out = Залда шақырылған адам жоқ.
attending-ask-opened = Жабық бөлік аяқталсын ба?
attending-do-opened = Аяқтау
attending-who-comes-back = Залға оралатындар
attending-nobody-back = Жабық бөлік басталғанда залдан ешкім шыққан жоқ.
attending-phrase-restricted = таратылуы шектелген мәліметтерді талқылау
attending-phrase-personal = кадр мәселесін талқылау
