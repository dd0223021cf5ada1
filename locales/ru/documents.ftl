## Вводная часть протокола

protocol-title = ПРОТОКОЛ
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
session-resumed = Заседание продолжено { $date } в { $at }.
agenda-title = ПОВЕСТКА ДНЯ
speaker-label = Докладчик:
speakers-label = Докладчики:

## Основная часть протокола

item-postponed = Рассмотрение вопроса перенесено на следующее заседание коллегии. Причина: { $reason }.
item-postponed-to = Рассмотрение вопроса перенесено на заседание коллегии { $next }. Причина: { $reason }.
executor-label = Исполнитель:
main-executor-label = Основной исполнитель:
co-executors-label = Соисполнители:
controller-label = Контроль исполнения:
term-until = Срок: { $date }.
term-permanent = Срок: постоянно.

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
vote-results = Результаты голосования: «за» – { $votes-for } ({ $votes-for-words }), «против» – { $against } ({ $against-words }), «воздержались» – { $abstained } ({ $abstained-words }), «не голосовали» – { $not-voted } ({ $not-voted-words }).
repeated-vote-results = Результаты повторного голосования: «за» – { $votes-for } ({ $votes-for-words }), «против» – { $against } ({ $against-words }), «воздержались» – { $abstained } ({ $abstained-words }), «не голосовали» – { $not-voted } ({ $not-voted-words }).
voted-for = Голосовали «за»: { $names }.
voted-against = Голосовали «против»: { $names }.
abstained = Воздержались: { $names }.
not-voted = Не голосовали: { $names }.
adopted-unanimously = Принято единогласно.
adopted-by-majority = Решение принято большинством голосов присутствующих членов коллегии.
not-adopted-too-few = Решение не принято: «за» – { $votes-for }, необходимо не менее { $needed }.
not-adopted-tie = Голоса разделились поровну. Решение не принято.
tie-chair-decided = { $adopted ->
    [yes] Голоса разделились поровну, решающим стал голос председателя. Решение принято.
   *[no] Голоса разделились поровну, решающим стал голос председателя. Решение не принято.
}
vote-cancelled = Результаты голосования отменены. Причина: { $reason }.
dissent-label = Особое мнение (член коллегии { $person }):

## Присутствие

member-arrived = С { $at } в заседании участвует член коллегии { $person }.
member-returned = С { $at } в заседании вновь участвует член коллегии { $person }.
member-left = С { $at } член коллегии { $person } в заседании не участвует.
member-recused = В рассмотрении вопроса { $item } повестки дня и в голосовании по нему член коллегии { $person } не участвует. Причина: { $reason }.
quorum-lost = В { $at } кворум утрачен: присутствующих членов коллегии – { $present }, необходимо не менее { $needed }.
quorum-regained = В { $at } кворум восстановлен: присутствующих членов коллегии – { $present }, необходимо не менее { $needed }.
chair-passed = С { $at } на заседании председательствует { $person }.
break-announced = Объявлен перерыв ({ $from }–{ $to }).

## Подписи, копии, отметки

chair-signature = Председатель
presiding-signature = Председательствующий
secretary-signature = Секретарь
date-label = Дата:
seal-place = М.П.
sheets = Количество листов – { $sheets }.
true-copy = Копия верна
practice-mark = Учебный образец без юридической силы
restricted-mark = Для служебного пользования

## Выписка

extract-title = ВЫПИСКА ИЗ ПРОТОКОЛА

## Лист регистрации

attendance-title = ЛИСТ РЕГИСТРАЦИИ
attendance-subtitle = участников заседания коллегии { $date }
column-number = № п/п
column-name = Фамилия, имя, отчество
column-name-and-post = Ф.И.О. и должность
column-post = Должность
column-signature = Подпись
column-arrival = Время прибытия

## Приложения

annex-label = Приложение
annex-to-protocol = Приложение к протоколу заседания коллегии { $date } № { $number }
annex-members-title = Список членов коллегии, присутствовавших на заседании
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

## Стенограмма

verbatim-title = СТЕНОГРАММА
verbatim-subtitle = заседание коллегии № { $number } от { $date }
verbatim-opened = Заседание открыто в { $at }.
verbatim-closed = Заседание закрыто в { $at }.
verbatim-outside-label = Выступления вне повестки дня
verbatim-not-written = Запись выступления отсутствует.
verbatim-in-kazakh = (на казахском языке)
verbatim-in-russian = (на русском языке)
verbatim-translated = (перевод)
verbatim-report = доклад
verbatim-co-report = содоклад
verbatim-question = вопрос
verbatim-answer = ответ
verbatim-debate = прения
verbatim-remark = справка
verbatim-files-label = Прикреплённые файлы:
verbatim-file-line = { $name }, { $size } байт, { "SHA-256" } { $digest }
verbatim-keeper-label = Стенографист
verbatim-running = Стенограмма заседания коллегии { $date }. Не является частью протокола.
verbatim-file-title = Стенограмма заседания коллегии { $date }
