## Прибытие и убытие

attending-ask-came = Прибытие: { $person }
attending-ask-went = Убытие: { $person }
attending-at = Время
attending-at-note = Пусто – сейчас. Время внесения сохраняется в журнале отдельно.
attending-not-yet = Это время ещё не наступило.
attending-until-item = К какому вопросу вернётся
attending-for-good = не вернётся
attending-exactly = Уточнить время… { "F3" }
attending-back-at = вернётся к вопросу { $item }
attending-due-back = К этому времени должны вернуться: { $names }
attending-all-back = Вернулись
attending-entered = внесено в { $at }

## Перекличка

attending-call-roll = Перекличка
attending-roll = Перекличка: { $at } / { $of }
attending-present = Присутствует
attending-absent = Отсутствует…
attending-later = Позже
attending-roll-end = Закончить перекличку
attending-confirmed = Ответ на приглашение: будет
attending-declined = Ответ на приглашение: не будет ({ $reason })
attending-silent = На приглашение не ответил

## Прогноз

attending-forecast = Прогноз кворума
attending-answers = Ответы на приглашение: будут – { $confirmed }, не будут – { $declined }, не ответили – { $silent }
attending-secured = Кворум обеспечен: нужно { $needed }
attending-open = Нужно ещё { $missing } из не ответивших (не менее { $needed })
attending-out-of-reach = Даже если придут все не ответившие, не хватит { $missing } (нужно не менее { $needed })
attending-take-reasons = Взять причины отсутствия из ответов: { $count }

## Закрытая часть

attending-begin-closed = Закрытая часть…
attending-end-closed = Окончить…
attending-closed-since = Закрытая часть, с { $at }
attending-ask-closed = Начать закрытую часть заседания?
attending-ask-closed-then = Отмеченные лица покидают зал. В протоколе указываются время и причина закрытой части.
attending-do-closed = Начать
attending-who-goes-out = Кто покидает зал
attending-nobody-out = Приглашённых в зале нет.
attending-ask-opened = Окончить закрытую часть?
attending-do-opened = Окончить
attending-who-comes-back = Кто возвращается в зал
attending-nobody-back = С началом закрытой части зал никто не покинул.
attending-phrase-restricted = обсуждение сведений ограниченного распространения
attending-phrase-personal = обсуждение кадрового вопроса
