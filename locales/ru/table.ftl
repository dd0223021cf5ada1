## Верхняя полоса

table-state-before = Регистрация не начата
table-state-gathering = Идёт регистрация
table-state-open = Заседание идёт
table-state-adjourned = Перерыв
table-state-closed = Заседание закрыто
table-quorum-reason = нужно { $needed } ({ $part } состава) · п. { $paragraph }
table-quorum-part = нужно { $needed } ({ $part } состава)
table-quorum-missing = нужно { $needed }, не хватает { $missing }
table-chair-none = ещё не определён
table-pass-chair = Передать председательство
table-pause = Перерыв
table-leave = Вернуться к странице заседания

## Повестка дня

table-agenda = Повестка дня
table-item = Вопрос { $number }
table-item-considered = рассматривается
table-item-voting = идёт голосование
table-back-to-item = К вопросу { $number }
table-reporters = Докладывают: { $names }
table-no-reporter = Докладчик не указан
table-all-done = Все вопросы повестки дня рассмотрены. Заседание можно закрыть.

## Члены коллегии

table-members = Члены
table-guests = Приглашённые
table-members-of = Члены коллегии ({ $count })
table-guests-of = Приглашённые ({ $count })
table-members-before = Список членов коллегии откроется с началом регистрации.
table-here = { $present } в зале · { $absent } нет
table-guests-here = { $count } в зале
table-ballot-sheet = Лист голосования
table-marked = отмечено { $marked } / { $voters }
table-abstained = возд.
table-not-voted = не голос.
table-note-presiding = ведёт
table-note-chair = председатель
table-not-here = отсутствует
table-speaking = выступает
table-by-video = по видеосвязи
table-recused = не участвует
table-came-at = в зале с { $at }
table-left-at = вне зала с { $at }
table-arrives = Прибытие
table-arrives-by-video = По видеосвязи
table-leaves = Убытие
table-absence = Причина…
table-recusal = Неучастие в вопросе…

## Следующий шаг

table-begin = Начать регистрацию
table-open = Открыть заседание
table-resume = Возобновить заседание
table-end-speech = Завершить выступление
table-take = Перейти к вопросу { $number }
table-open-vote = Начать голосование
table-close-vote = Завершить голосование
table-close-consent = Возражений нет: завершить
table-finish-adopted = Вопрос { $number }: принято
table-finish-not-adopted = Вопрос { $number }: не принято
table-finish-heard = Вопрос { $number }: принято к сведению
table-close = Закрыть заседание
table-protocol = Перейти к протоколу
table-postpone = Перенести…
table-withdraw = Снять с повестки…
table-close-all = Закрыть заседание…
table-cancel-vote = Отменить голосование…

## До открытия

table-before-title = Заседание № { $number }
table-before = Дата проведения – { $date }, { $time }
table-before-fixed = С началом регистрации состав коллегии, правила и повестка дня заносятся в журнал заседания в том виде, в каком они есть.
table-acting-head = Исполняющий обязанности первого руководителя
table-acting-head-note = Указывается только в отсутствие первого руководителя
table-gathering = Регистрация присутствующих
table-can-open = Заседание можно открыть: присутствуют { $present } из { $total }, нужно { $needed }
table-cannot-open = Заседание открыть нельзя: не хватает { $missing } (нужно не менее { $needed })
table-other-day = Заседание назначено на { $date }: в другой день оно не открывается
table-all-here = Все присутствуют
table-register = Отметить другого…
table-gathering-keys = Пробел – прибытие или убытие, буквы ведут к фамилии в списке
table-absent-unexplained = Причина отсутствия не указана: { $names }

## Выступления

table-speakers = Выступившие
table-nobody-spoke = Пока никто не выступал
table-give-floor = Дать слово…
table-note = Запись…
table-speaking-time = время выступления
table-time-over = время истекло
table-draft = Проект решения
table-no-draft = Проект решения не внесён
table-fold = Свернуть
table-change-point = Изменить пункт
table-speech = Содержание выступления

## Голосование

table-form = Голосование
table-form-by-name = поимённое
table-form-hands = рукой
table-form-secret = тайное
table-form-consent = согласие
table-other-vote = Другое голосование…
table-vote-title = { $form } · № { $vote }
table-vote-opened = начато в { $at }
table-all-for = Все за
table-count-for = За
table-count-against = Против
table-count-abstained = Воздержались
table-count-not-voted = Не голосовали
table-count-spoiled = Недействительные
table-enough = Для принятия достаточно: за { $votes-for }, нужно { $needed }
table-not-enough = Для принятия пока недостаточно: за { $votes-for }, нужно { $needed }
table-majority = более { $part } от { $voters } присутствующих · п. { $paragraph }
table-majority-part = более { $part } от { $voters } присутствующих
table-missing = Не отмечены: { $names }
table-missing-count = Не отмечено членов коллегии: { $count }
table-not-voting = По этому вопросу не голосуют: { $names }
table-consent = Председательствующий спрашивает о возражениях. Если их нет, записывается, что все { $voters } проголосовали за.
table-consent-else = Если возражения есть, отмените это голосование и проведите его в другой форме.
table-secret = Тайное голосование: кто как голосовал, не записывается, вносятся только итоги.
table-sum-expected = Сумма голосов должна составить { $voters }
table-sum-right = Сумма { $sum } / { $voters } – верно
table-result-needed = Нужно было { $needed }, право голоса имели { $base }
table-vote-cancelled = Отменено
table-because = { $what }: { $reason }
table-dissent = Особое мнение…
table-dissented = Особое мнение: { $name }

## Перерыв и завершение

table-interrupted = Объявлен перерыв
table-interrupted-since = Начат в { $from }, прошло { $length }
table-interrupted-until = Продолжение – { $date }, { $time }
table-over = Заседание закрыто
table-over-times = Открыто в { $opened }, закрыто в { $closed }
table-over-item = Вопрос { $number }: { $result }

## Отказы

table-nothing-recorded = В журнал ничего не записано, всё осталось как было.
table-arithmetic = { $have } – меньше, чем { $need }.
table-rule-of = Типовой регламент, п. { $paragraph }. { $arithmetic }
table-no-quorum-opening = Заседание открыть нельзя: нет кворума
table-no-quorum-resuming = Заседание возобновить нельзя: нет кворума
table-no-quorum-vote = Голосовать по вопросу { $number } нельзя: нет кворума
table-no-quorum-closing = Голосование № { $vote } завершить нельзя: нет кворума
table-no-quorum-hearing = Принять вопрос { $number } к сведению нельзя: нет кворума
table-figure-present = присутствуют сейчас
table-figure-needed = нужно
table-figure-total = членов в составе
table-figure-sum = внесено голосов
table-figure-voters = голосующих
table-stays-in-force = Принятые решения остаются в силе: при каждом голосовании кворум был.
table-way-pause = Объявить перерыв
table-way-postpone = Отложить вопрос { $number }…
table-way-close = Закрыть заседание…
table-way-close-short = Закрыть…
table-way-pause-short = Перерыв…
table-way-close-then = Нерассмотренные вопросы ({ $count }) переносятся на следующее заседание.
table-way-seat-invited = Отметить приглашённым
table-way-seat-member = Отметить членом
table-way-absence = Указать причину…
table-way-arrival = Отметить прибытие
table-way-move = К странице заседания
table-way-next = Следующий шаг
table-way-other-form = В другой форме…
table-way-text = Написать текст…
table-way-strike = Исключить запись № { $entry }…

## Журнал

table-journal = Журнал
table-journal-title = Журнал заседания
table-journal-close = Закрыть журнал
table-journal-empty = Записей пока нет
table-journal-number = №
table-journal-time = Время
table-journal-entry = Запись
table-strike = Исключить запись…

## Вопросы

table-cancel = Отмена
table-reason = Причина
table-ask-floor = Кому дать слово?
table-speaker = Выступающий
table-do-floor = Дать слово
table-ask-speech = Содержание выступления: { $name }
table-ask-speech-then = Текст войдёт в протокол.
table-speech-text = Что было сказано
table-ask-point = Пункт { $number } проекта решения
table-ask-point-then = На голосование ставится этот текст.
table-ask-new-point-then = На голосование ставится этот текст. Исполнитель и срок указываются до протокола.
table-point-text = Текст пункта
table-ask-arrival = Кто прибыл?
table-who = Кто
table-in-place-of = вместо члена коллегии
table-do-arrival = Отметить
table-ask-absence = Причина отсутствия: { $name }
table-ask-recusal = Не участвует в рассмотрении: { $name }
table-ask-recusal-then = По этому вопросу член коллегии не голосует.
table-which-item = Вопрос
table-ask-chair = Кто далее председательствует?
table-ask-chair-then = Прежний председательствующий остаётся на заседании.
table-do-chair = Передать
table-ask-withdraw = Снять вопрос { $number } с повестки дня?
table-ask-withdraw-then = Вопрос сохраняет номер, причина войдёт в протокол.
table-requested-by = Кто предложил
table-do-withdraw = Снять
table-ask-postpone = Перенести вопрос { $number }?
table-to-session = На какое заседание
table-session-unknown = пока не определено
table-session-of = Заседание № { $number }, { $date }
table-do-postpone = Перенести
table-ask-note = Запись для протокола
table-ask-note-then = Запись относится к рассматриваемому вопросу.
table-note-text = Текст
table-do-record = Записать
table-ask-vote = Что ставится на голосование по вопросу { $number }?
table-subject-part = часть решения
table-subject-amendment = поправка
table-subject-alternative = альтернативный вариант
table-subject-text = Текст, который ставится на голосование
table-ask-cancel = Отменить голосование № { $vote }?
table-ask-cancel-then = Голосование останется в журнале с причиной, его можно провести повторно.
table-do-cancel = Отменить
table-ask-dissent = Особое мнение: голосование № { $vote }
table-dissent-text = Текст особого мнения
table-ask-pause = Объявить перерыв?
table-ask-pause-then = Во время перерыва прибытие и убытие отмечаются.
table-until-day = День продолжения
table-until-time = Время продолжения
table-do-pause = Объявить перерыв
table-ask-close = Закрыть заседание?
table-ask-close-then = Нерассмотренные вопросы будут перенесены: { $items }.
table-ask-strike = Исключить запись № { $entry }?
table-ask-strike-then = Запись останется в журнале с причиной, но потеряет силу.
table-strike-then = После исключения: присутствуют { $present }, нужно { $needed }, { $quorum }
table-do-strike = Исключить

## Готовые фразы

table-phrase-break = перерыв
table-phrase-wait = до восстановления кворума
table-phrase-no-quorum = в связи с отсутствием кворума
table-phrase-not-ready = материалы требуют доработки
table-phrase-no-time = в связи с нехваткой времени
table-phrase-miscounted = голоса подсчитаны неверно
table-phrase-wrong-form = форма голосования выбрана неверно
table-phrase-wrong-row = перепутана строка
table-phrase-wrong-time = неверное время
table-phrase-entered-twice = записано дважды
