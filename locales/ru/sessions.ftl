# Список заседаний и новое заседание.

sessions-year = { $year } год
sessions-summary = проведено: { $held } · впереди: { $ahead }
sessions-summary-lost = { $told } · не состоялось: { $lost }
sessions-tip = № { $number } · { $day } · { $state }
sessions-month = { $month ->
    [1] янв
    [2] фев
    [3] мар
    [4] апр
    [5] май
    [6] июн
    [7] июл
    [8] авг
    [9] сен
    [10] окт
    [11] ноя
   *[12] дек
}
sessions-all = Все { $count }
sessions-ahead = Впереди { $count }
sessions-unrecorded = Протокол не готов { $count }
sessions-none-such = Таких заседаний нет.
sessions-number = №
sessions-number-of = № { $number }
sessions-date = Дата
sessions-day = { $day }, { $weekday }
sessions-hours = { $from }–{ $to }
sessions-kind = Вид, место
sessions-ordinary = Очередное
sessions-extraordinary = Внеочередное
sessions-items = Вопросов
sessions-quorum = Кворум дня
sessions-present = { $present } из { $total }
sessions-promised = придут { $present }, нужно { $needed }
sessions-short = пришли { $present }, нужно { $needed }
sessions-protocol = Протокол
sessions-draft = проект
sessions-elsewhere = на бумаге
sessions-state = Состояние
sessions-registered = зарегистрировано
sessions-new = Новое заседание
sessions-new-sentence = Номер присваивается автоматически. Позже всё можно изменить.
sessions-time = Время
sessions-place = Место
sessions-form = Форма
sessions-in-person = Очно
sessions-by-video = По видеосвязи
sessions-mixed = Смешанный формат
sessions-kind-label = Вид
sessions-basis = Решение первого руководителя
sessions-basis-kind = Вид документа
sessions-basis-number = Номер
sessions-basis-order = приказ
sessions-create = Создать
sessions-cancel = Отмена
sessions-day-note = { $weekday } · { $words }
sessions-day-extraordinary = прошедшие сроки не мешают
sessions-day-planned = день из плана работы
sessions-day-kept = все сроки подготовки можно выдержать
sessions-day-short = сроки подготовки можно выдержать начиная с { $earliest }
sessions-day-off = это нерабочий день
sessions-day-past = этот день уже прошёл
sessions-day-taken = на этот день назначено заседание № { $number }
sessions-day-wrong = Введите дату полностью
sessions-time-wrong = Введите время полностью
sessions-place-missing = Укажите место на казахском языке
sessions-basis-missing = Для внеочередного заседания нужно решение первого руководителя
sessions-basis-later = Дата решения не может быть позже сегодняшнего дня
sessions-no-session = Заседаний пока нет
sessions-none-next = Следующий шаг: создать первое заседание.
sessions-none-composition = Следующий шаг: внести состав коллегии.
