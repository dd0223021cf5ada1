## Части протокола

place-body = наименование органа
place-city = место составления
place-heading = заголовок протокола
place-kind = строка о виде заседания
place-correction = запись об исправлении
place-chairs = председательствующий
place-secretary = секретарь
place-present = присутствовавшие
place-absent = отсутствовавшие
place-invited = приглашённые
place-opening = открытие заседания
place-order = приказ о составе коллегии
place-agenda = повестка дня
place-person = { $person }: имя или должность
place-movement = запись { $number } о прибытии или убытии члена коллегии
place-chair-passed = председательствующий { $number }
place-secretary-passed = секретарь { $number }
place-closed-part = закрытая часть { $number }
place-title = вопрос { $item }, наименование
place-speech = вопрос { $item }, выступление (запись журнала { $entry })
place-recusal = вопрос { $item }, запись { $number } о неучастии в рассмотрении
place-point = вопрос { $item }, пункт { $point }
place-execution = вопрос { $item }, пункт { $point }, исполнитель и срок
place-vote = вопрос { $item }, голосование № { $vote }
place-vote-quorum = вопрос { $item }, голосование № { $vote }, кворум
place-ballots = вопрос { $item }, голосование № { $vote }, поимённые голоса
place-dissent = вопрос { $item }, голосование № { $vote }, особое мнение { $number }
place-outcome = вопрос { $item }, итог
place-closing = закрытие заседания
place-signatures = подписи
place-annex = список участников

## Замечания проверки

finding = { $place }: { $fault }.
fault-text-kazakh = нет текста на государственном языке
fault-text-russian = нет текста на русском языке
fault-not-closed = заседание не закрыто
fault-chair = не указано, кто председательствовал
fault-outcome = итог не определён
fault-report = доклад не записан
fault-decision-without-vote = решение есть, но действительного голосования по нему нет
fault-outcome-contradicts-vote = итог не соответствует результатам голосования
fault-points = у принятого решения нет ни одного пункта
fault-executor = не указан исполнитель
fault-term = не указан срок
fault-term-before-session = срок исполнения ({ $due }) раньше дня заседания ({ $session })
fault-count = сумма голосов ({ $counted }) не равна числу членов, имевших право голоса ({ $voters })
fault-quorum = при голосовании не было кворума: членов коллегии всего – { $total }, присутствовали – { $present }, необходимо не менее { $needed }
fault-absent-voter = записан голос отсутствовавшего члена коллегии
finding-wording = Для изменённого вручную текста нет места в протоколе.
finding-wording-of-item = Вопрос { $item }: для изменённого вручную текста нет места в протоколе.

## Выходы

way-record-chair = Внесите в журнал, кто открыл заседание и председательствовал.
way-record-report = Запишите доклад и его содержание.
way-check-vote = Проверьте по журналу голосование и итог вопроса; ошибочная запись исключается с указанием причины.
way-add-points = Внесите пункты решения.
way-name-executor-or-exempt = Укажите исполнителя или отметьте, что пункт не требует контроля.
way-give-term-or-exempt = Укажите срок или отметьте, что пункт не требует контроля.
way-later-term = Укажите срок после дня заседания.
way-remove-wording = Удалите этот текст или перенесите его в другое место.
