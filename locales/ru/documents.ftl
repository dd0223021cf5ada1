## Вводная часть протокола

protocol-title = ПРОТОКОЛ
session-heading = Заседание коллегии
session-heading-ordinary = Очередное заседание коллегии
session-heading-extraordinary = Внеочередное заседание коллегии
presiding-label = Председательствующий:
secretary-label = Секретарь:
present-label = Присутствовали:
members-label = Члены коллегии:
invited-label = Приглашённые:
absent-label = Отсутствовали:
list-attached = (список прилагается)
members-present-counted = { $present } из { $total } { $total ->
    [one] члена коллегии
   *[other] членов коллегии
}
absent-member = { $person } (причина: { $reason })
session-hours = Начало заседания – { $opened }, окончание – { $closed }.
session-opened = Заседание открыто в { $at }.
session-closed = Заседание закрыто в { $at }.
session-resumed = Заседание продолжено { $date } в { $at }.
session-restricted-note = Заседание закрытое.
session-by-video-note = Заседание проведено по видео-конференц-связи.
session-mixed-note = Заседание проведено в зале и по видео-конференц-связи.
by-video = по видео-конференц-связи
extraordinary-basis = Заседание проведено по решению первого руководителя: { $act } { $date } № { $number }.
composition-basis = Документ, которым утверждён состав коллегии: { $act } { $date } № { $number }.
agenda-title = ПОВЕСТКА ДНЯ
agenda-attached = Повестка дня прилагается.
speaker-label = Докладчик:
speakers-label = Докладчики:
co-speaker-label = Содокладчик:
co-speakers-label = Содокладчики:

## Основная часть протокола

heard-label = СЛУШАЛИ:
spoke-label = ВЫСТУПИЛИ:
resolved-label = ПОСТАНОВИЛИ:
decided-label = РЕШИЛИ:
speech-attached = Запись выступления прилагается.
report-attached = Текст доклада прилагается.
item-number = Вопрос { $number }
item-added = Вопрос включён в повестку дня дополнительно. Причина: { $reason }.
item-withdrawn = Вопрос снят с повестки дня. Причина: { $reason }.
item-postponed = Рассмотрение вопроса перенесено на следующее заседание коллегии. Причина: { $reason }.
item-postponed-to = Рассмотрение вопроса перенесено на заседание коллегии { $next }. Причина: { $reason }.
item-not-considered = Вопрос не рассматривался. Причина: { $reason }.
decision-take-note = Принять информацию к сведению.
decision-point-of = пункт { $point } протокола { $date } № { $protocol }
executor-label = Исполнитель:
executors-label = Исполнители:
main-executor-label = Основной исполнитель:
co-executors-label = Соисполнители:
controller-label = Контроль исполнения:
term-label = Срок:
term-until = Срок: { $date }.
term-permanent = Срок: постоянно.
term-at-once = Срок: незамедлительно.

## Голосование

quorum-at-opening = Кворум имеется: из { $total } { $total ->
    [one] члена коллегии
   *[other] членов коллегии
} { $present ->
    [one] присутствует
   *[other] присутствуют
} { $present }, необходимо не менее { $needed }. Заседание считается правомочным.
quorum-of-vote = Кворум имеется: из { $total } { $total ->
    [one] члена коллегии
   *[other] членов коллегии
} при голосовании { $present ->
    [one] присутствует
   *[other] присутствуют
} { $present }, необходимо не менее { $needed }.
vote-by-name = Голосование открытое, поимённое.
vote-by-show-of-hands = Голосование открытое, поднятием руки.
vote-secret = Голосование тайное.
vote-by-consent = Голосование с общего согласия, возражений не поступило.
vote-voters = Членов коллегии, имеющих право голоса по вопросу, – { $voters }.
vote-results = Результаты голосования: «за» – { $votes-for } ({ $votes-for-words }), «против» – { $against } ({ $against-words }), «воздержались» – { $abstained } ({ $abstained-words }), «не голосовали» – { $not-voted } ({ $not-voted-words }).
repeated-vote-results = Результаты повторного голосования: «за» – { $votes-for } ({ $votes-for-words }), «против» – { $against } ({ $against-words }), «воздержались» – { $abstained } ({ $abstained-words }), «не голосовали» – { $not-voted } ({ $not-voted-words }).
spoiled-ballots = Недействительных листов голосования – { $spoiled } ({ $spoiled-words }), они включены в число «не голосовали».
voted-for = Голосовали «за»: { $names }.
voted-against = Голосовали «против»: { $names }.
abstained = Воздержались: { $names }.
not-voted = Не голосовали: { $names }.
adopted-unanimously = Принято единогласно.
adopted-by-majority = Решение принято большинством голосов присутствующих членов коллегии.
adopted-by-consent = Возражений не поступило. Принято единогласно.
not-adopted = Решение не принято.
proposal-adopted = Предложение принято.
not-adopted-too-few = Решение не принято: «за» – { $votes-for }, необходимо не менее { $needed }.
not-adopted-tie = Голоса разделились поровну. Решение не принято.
tie-chair-decided = { $adopted ->
    [yes] Голоса разделились поровну, решающим стал голос председателя. Решение принято.
   *[no] Голоса разделились поровну, решающим стал голос председателя. Решение не принято.
}
vote-cancelled = Результаты голосования отменены. Причина: { $reason }.
vote-cancelled-before-closing = Голосование прекращено до его завершения. Причина: { $reason }.
vote-repeated = Проведено повторное голосование.
dissent-label = Особое мнение (член коллегии { $person }):
dissent-attached = Особое мнение прилагается в письменном виде.

## Присутствие

member-arrived = С { $at } в заседании участвует член коллегии { $person }.
member-returned = С { $at } в заседании вновь участвует член коллегии { $person }.
member-left = С { $at } член коллегии { $person } в заседании не участвует.
member-left-because = С { $at } член коллегии { $person } в заседании не участвует. Причина: { $reason }.
member-recused = В рассмотрении вопроса { $item } повестки дня и в голосовании по нему член коллегии { $person } не участвует. Причина: { $reason }.
stand-in-invited = { $person } участвует в заседании в качестве приглашённого лица, без права голоса (отсутствующий член коллегии – { $member }).
quorum-lost = В { $at } кворум утрачен: присутствующих членов коллегии – { $present }, необходимо не менее { $needed }.
quorum-regained = В { $at } кворум восстановлен: присутствующих членов коллегии – { $present }, необходимо не менее { $needed }.
presence-after = Присутствующих членов коллегии – { $present }, всего членов коллегии – { $total }.
chair-passed = С { $at } на заседании председательствует { $person }.
secretary-changed = С { $at } обязанности секретаря заседания исполняет { $person }.
break-announced = Объявлен перерыв ({ $from }–{ $to }).
session-adjourned = В { $at } заседание отложено. Причина: { $reason }.
session-did-not-take-place = Заседание не состоялось ввиду отсутствия кворума: из { $total } { $total ->
    [one] члена коллегии
   *[other] членов коллегии
} { $present ->
    [one] присутствовал
   *[other] присутствовали
} { $present }, необходимо не менее { $needed }.

## Подписи, копии, отметки

chair-signature = Председатель
presiding-signature = Председательствующий
secretary-signature = Секретарь
date-label = Дата:
seal-place = М.П.
prepared-by = Исп.: { $person }, тел. { $phone }
sheets = Количество листов – { $sheets }.
true-copy = Копия верна
true-electronic-copy = Копия электронного документа верна
practice-mark = Учебный образец без юридической силы
draft-mark = Проект
edition-mark = Редакция { $edition }
journal-mark = Контрольная сумма журнала: { $digest }
restricted-mark = Для служебного пользования
restricted-mark-short = ДСП
letterhead-alternative = Бланк государственного органа

## Выписка

extract-title = ВЫПИСКА ИЗ ПРОТОКОЛА
extract-source = заседания коллегии { $date } № { $number }

## Лист регистрации

attendance-title = ЛИСТ РЕГИСТРАЦИИ
attendance-subtitle = участников заседания коллегии { $date }
column-number = № п/п
column-name = Фамилия, имя, отчество
column-name-and-post = Ф.И.О. и должность
column-post = Должность
column-signature = Подпись
column-arrival = Время прибытия
column-note = Примечание

## Приложения

annex-label = Приложение
annex-numbered = Приложение { $number }
annex-to-protocol = Приложение к протоколу заседания коллегии { $date } № { $number }
annex-members-title = Список членов коллегии, присутствовавших на заседании
annex-invited-title = Список приглашённых на заседание
annex-present-title = Список присутствовавших на заседании

## Заголовки файлов

protocol-file-title = Протокол заседания коллегии { $date } № { $number }
protocol-draft-file-title = Проект протокола заседания коллегии { $date }
extract-file-title = Выписка из протокола заседания коллегии { $date } № { $number }, вопрос { $item }
attendance-file-title = Лист регистрации участников заседания коллегии { $date }
review-file-title = Обзор исполнения поручений Главы государства, { $quarter }

## Квартальный обзор исполнения поручений Главы государства

review-title = КВАРТАЛЬНЫЙ ОБЗОР
review-subject = Об исполнении поручений Главы государства
review-period = Отчётный период: { $quarter }
review-state-on = По состоянию на { $date }
review-column-instruction = Содержание поручения
review-column-basis = Основание
review-column-term = Срок
review-column-executor = Исполнитель
review-column-state = Состояние
review-column-progress = Ход исполнения
review-basis = { $act } { $date } № { $number }
review-basis-unnumbered = { $act } { $date }
review-basis-point = { $act } { $date } № { $number }, пункт { $point }
review-totals-title = Итоговые данные
review-total = Всего
review-summary = Всего поручений – { $total }, из них: исполнено – { $executed }, на исполнении – { $in-work }, просрочено – { $overdue }.
review-movement = Поступило поручений { $quarter } – { $received }, исполнено – { $executed }.
review-no-instructions = В отчётном периоде поручений на контроле не было.
review-no-progress = Информация о ходе исполнения не представлена.
review-considered = Исполнение поручений Главы государства рассмотрено { $quarter } на заседании коллегии (протокол { $date } № { $number }).
review-considered-unregistered = Исполнение поручений Главы государства рассмотрено { $quarter } на заседании коллегии { $date }, протокол не зарегистрирован.
review-planned = Исполнение поручений Главы государства будет рассмотрено на заседании коллегии { $date }. До конца квартала { $days ->
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[other] осталось { $days } дней
}.
review-not-planned = Рассмотрение исполнения поручений Главы государства { $quarter } не запланировано. До конца квартала { $days ->
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[other] осталось { $days } дней
}.
review-violated = Требование нарушено: { $quarter } исполнение поручений Главы государства на заседании коллегии не рассматривалось.
review-no-data = Сведений о рассмотрении исполнения поручений Главы государства { $quarter } нет.
review-rule = Исполнение поручений Главы государства рассматривается не реже одного раза в квартал (пункт { $paragraph } регламента).
review-chart-title = Распределение поручений по состоянию
review-chart-alternative = Диаграмма: всего поручений – { $total }, исполнено – { $executed }, на исполнении – { $in-work }, просрочено – { $overdue }.
