# Страница поручений Главы государства: реестр, квартал, обзор.

## Страница

register-title = Поручения Главы государства
register-part-register = Реестр
register-part-quarter = Квартал
register-part-paper = Обзор
register-add-ask = Добавить поручение…
register-prepare = Подготовить обзор
register-print = Печать
register-save = Сохранить { "PDF" }
register-open = Открыть
register-cancel = Отмена
register-none = В реестре пока нет поручений
register-none-then = Их исполнение рассматривается на коллегии не реже одного раза в квартал.
register-first = Внести первое поручение
register-first-then = документ, текст, исполнитель, срок

## Реестр

register-all = Все
register-overdue = Просрочено
register-this-quarter = В этом квартале
register-done = Завершено
register-group = { $word } · { $count }
register-group-open = На исполнении
register-find = Поиск по реестру
register-nothing-found = По этому фильтру поручений нет.
register-column-act = Документ
register-column-text = Поручение
register-column-state = Состояние
register-column-given = Дано
register-column-considered = Рассмотрено
register-executor = Исполнитель
register-due = Срок
register-no-due = без срока

## Поручение

register-act = { $kind } № { $number } от { $day }
register-act-point = { $act }, пункт { $point }
register-since = На контроле с
register-due-moved = { $due } (первый срок { $first })
register-action-plan = План мероприятий
register-until = до { $due }
register-extended-to = Срок продлён до { $due }
register-progress = Ход исполнения
register-note-ask = Ход исполнения…
register-event-ask = Контроль…

## Вопросы к пользователю

register-new = Новое поручение
register-new-sentence = Поручение войдёт в реестр и встанет на контроль.
register-add = Добавить
register-act-kind = Вид документа
register-act-number = Номер
register-act-day = Дата документа
register-act-title = Наименование документа
register-presidential = Акт Президента: нужен план мероприятий
register-point = Пункт
register-text = Текст поручения
register-note = Ход исполнения
register-note-sentence = Запись войдёт в квартальный обзор.
register-what-was-done = Что сделано
register-day = Дата
register-event = Запись о контроле
register-event-sentence = Прежние записи сохраняются, первый срок не теряется.
register-record = Записать
register-executed = Исполнено
register-extended = Срок продлён
register-removed = Снято с контроля
register-returned = Возвращено на доработку
register-reopened = Вновь поставлено на контроль
register-new-due = Новый срок
register-remark = Пояснение
register-basis = Документ-основание

## Квартал

register-late = с нарушением срока
register-quarter-before = предыдущий квартал
register-quarter-after = следующий квартал
register-quarter-empty = В этом квартале поручений на контроле не было.
register-planned = запланировано, не рассмотрено
register-days-until = дней осталось, до { $day }
register-quarter-over = квартал закончился { $day }
register-rule = пункт { $paragraph }: не реже одного раза в квартал
register-total = Поручений: { $count }
register-changes = за квартал: новых – { $received }, изменили состояние – { $changed }
register-at-session = заседание № { $session }
register-not-considered = не рассмотрено
register-being-made = Обзор готовится…
register-file = Обзор исполнения поручений Главы государства, { $quarter }
