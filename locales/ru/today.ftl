# Что предстоит сделать.

today-step-body = Орган и его наименование
today-step-body-named = заполнено на двух языках
today-step-body-unnamed = нужно заполнить на двух языках
today-step-composition = Состав коллегии
today-step-seated = { $members ->
    [one] { $members } член, кворум { $needed }
    [few] { $members } члена, кворум { $needed }
   *[other] { $members } членов, кворум { $needed }
}
today-step-unseated = приказ и члены; кворум считается от этого состава
today-step-enter = Внести состав
today-step-edit = Изменить
today-step-session = Первое заседание
today-step-session-why = дата, время и место; сроки посчитаются сразу
today-step-session-make = Создать заседание
today-step-plan = План работы
today-step-plan-why = его можно внести и позже
today-step-plan-make = Внести план
today-day = { $day }, { $weekday }
today-overdue = Просрочено · { $count }
today-today = Сегодня · { $count }
today-tomorrow = Завтра · { $count }
today-later = Позже · { $count }
today-nothing = Дел с близким сроком нет
today-nothing-then = Когда будет назначено заседание, его сроки появятся здесь.
today-badge-overdue = просрочено { $count } { $count ->
    [one] день
    [few] дня
   *[other] дней
}
today-badge-today = сегодня
today-badge-tomorrow = завтра
today-badge-days = { $count } { $count ->
    [one] день
    [few] дня
   *[other] дней
}
today-badge-at-once = как можно скорее
today-agenda-approved = Утвердить повестку заседания № { $number }
today-notice = Уведомить участников заседания № { $number }
today-removal = Принять просьбы о снятии вопросов с заседания № { $number }
today-materials = Собрать материалы к заседанию № { $number }
today-materials-out = Раздать материалы заседания № { $number } членам коллегии
today-confirm = Получить ответы членов коллегии об участии в заседании № { $number }
today-texts = Получить окончательные тексты решений заседания № { $number }
today-to-signature = Передать протокол заседания № { $number } на подпись
today-signed = Подписать протокол заседания № { $number }
today-sent = Разослать протокол и выписки заседания № { $number }
today-published = Разместить итоги заседания № { $number } на сайте
today-hold = Провести заседание № { $number }
today-next-day = Назначить новый день вместо несостоявшегося заседания № { $number }
today-for = на { $period }
today-for-year = на { $year } год
today-for-years = на { $from }–{ $to } годы
today-plan-draft = Подготовить проект плана работы { $period }
today-plan-approval = Утвердить план работы { $period }
today-plan-sending = Направить план работы { $period } исполнителям
today-head-of-state = Рассмотреть поручения Главы государства { $quarter }
today-action-plan = План мероприятий: { $act }
today-instruction = Поручение: { $act }
today-act = { $kind } № { $number }
today-act-point = { $kind } № { $number }, п. { $point }
today-rule = п. { $paragraph }
today-rule-of = { $source }, п. { $paragraph }
today-rule-own = настройка органа
today-source-justice = Регламент Минюста
today-source-documents = Правила документирования
today-source-bodies = постановление № 247
today-source-government = Регламент Правительства
today-source-restricted = постановление № 429
today-moved = срок { $day }, { $weekday }, поэтому раньше
today-session-on = заседание { $day }
today-planned-already = уже в повестке или плане
today-not-planned = ещё не запланировано
today-going-on = Заседание идёт
today-going-since = Заседание № { $number }, открыто в { $time }
today-gathering = Заседание № { $number }, идёт регистрация
today-broken-off = Заседание прервалось в { $time }
today-broken-off-on = Заседание прервалось { $day } в { $time }
today-all-there = Заседание № { $number }. { $entries ->
    [one] Запись журнала сохранена: { $entries }
   *[other] Все записи журнала сохранены: { $entries }
}. Заседание продолжится с того же места.
today-go-on = Продолжить заседание
today-this-day = Сегодня заседание
today-this-day-at = Заседание № { $number }, { $time }
today-to-table = Перейти к заседанию
today-begin = Начать заседание
today-next = Ближайшее заседание
today-number = № { $number }
today-next-when = { $day }, { $weekday }, { $time }
today-next-none = Следующее заседание не назначено.
today-in-days = { $when } · через { $count } { $count ->
    [one] день
    [few] дня
   *[other] дней
}
today-is-today = { $when } · сегодня
today-of-needed = подтвердили, нужно { $needed }
today-confirmed = Участники
today-items = вопросов в повестке: { $count }
today-secured = кворум будет
today-missing = до кворума не хватает { $count }
today-guard = Поручения Главы государства
today-considered-on = рассмотрено { $day }
today-planned-on = рассмотрят { $day }
today-quarter-left = { $rule } · { $count ->
    [one] остался { $count } день
    [few] осталось { $count } дня
   *[other] осталось { $count } дней
}
today-quarter = { $number ->
    [1] { "I" } квартал
    [2] { "II" } квартал
    [3] { "III" } квартал
   *[4] { "IV" } квартал
}
today-control = Контроль
today-control-all = { $count } { $count ->
    [one] поручение
    [few] поручения
   *[other] поручений
}
today-control-overdue = просрочено
today-control-week = в ближайшую неделю
today-control-none = На контроле поручений нет.
today-plan = План { $year } года
today-plan-all = { $count } { $count ->
    [one] вопрос
    [few] вопроса
   *[other] вопросов
}
today-plan-none = План этого года не внесён.
today-plan-held = рассмотрено
today-plan-moved = перенесено
today-plan-ahead = впереди
today-open-plan = Открыть план
