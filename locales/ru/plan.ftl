# Страница плана работы: вопросы, утверждение, изменения.

## Страница

plan-title = План работы коллегии
plan-progress = вопросов { $total }: рассмотрено { $held }, перенесено { $moved }, впереди { $ahead }
plan-all-quarters = Все
plan-quarter = { $number } квартал
plan-group = { $quarter } · { $count }
plan-add-item = Добавить вопрос
plan-new-ask = Новый план…
plan-approve-ask = Утвердить…
plan-send = Направить на исполнение
plan-cancel = Отмена
plan-column-number = №
plan-column-item = Вопрос
plan-column-unit = Докладчик, подразделение
plan-column-speaker = Докладчик
plan-column-state = Состояние
plan-column-session = Заседание
plan-empty = В плане пока нет вопросов: добавьте предложения подразделений.
plan-empty-in-quarter = На этот квартал вопросы не запланированы.
plan-none = Плана работы ещё нет
plan-none-then = Заседания коллегии проводятся по плану работы.
plan-step-make = Создать план
plan-step-make-then = на год или на квартал
plan-step-items = Внести вопросы
plan-step-items-then = по предложениям подразделений, на двух языках
plan-step-approve = Утвердить и направить
plan-step-approve-then = решением первого руководителя

## Утверждение

plan-clause = пункт { $paragraph }
plan-step-proposals = Предложения
plan-step-draft = Проект
plan-step-approval = Утверждение
plan-step-sending = Направление
plan-done-on = { $day }
plan-until = до { $day }, { $left }
plan-was-due = срок был { $day }
plan-guard = Поручения Главы государства

## Вопрос

plan-item = Вопрос { $number }
plan-head-of-state = поручения Президента
plan-head-of-state-long = Рассматривается исполнение поручений Главы государства
plan-term = Срок
plan-prepared-by = Готовит
plan-added = Добавлен
plan-order = приказ
plan-order-named = приказ № { $number } от { $day }
plan-on-agenda = № { $session }, вопрос { $item }
plan-on-agenda-of = Заседание № { $session }, вопрос { $item }, { $day }
plan-at-session = заседание № { $session }
plan-moved-from = прежний срок: { $slot }
plan-state-proposed = предложен
plan-state-declined = отклонён
plan-state-ahead = впереди
plan-state-moved = перенесён
plan-state-held = рассмотрен
plan-state-removed = исключён
plan-edit-item = Изменить
plan-drop-item = Убрать из проекта
plan-take-ask = В заседание…
plan-change-ask = Перенести или исключить…

## Изменения

plan-request-move = Перенос: { $quarter }
plan-request-remove = Исключение из плана
plan-request-open = на рассмотрении
plan-request-granted = удовлетворена
plan-request-refused = отклонена
plan-paper-note = Служебная записка
plan-paper-consent = Согласие курирующего заместителя
plan-paper-decision = Решение первого руководителя
plan-paper-of = № { $number } от { $day }, { $author }
plan-until-papers = Изменение вступит в силу, когда будут: { $papers }
plan-file-papers = Приложить документы
plan-grant = Удовлетворить
plan-refuse = Отклонить

## Вопросы к пользователю

plan-new = Новый план работы
plan-new-sentence = План открывается как проект; пока его не утвердил первый руководитель, он меняется свободно.
plan-make = Создать план
plan-year = Год
plan-period = Период
plan-whole-year = весь год
plan-title-of-year = План работы коллегии на { $year } год
plan-title-of-quarter = План работы коллегии, { $quarter }
plan-item-new = Новый вопрос
plan-item-change = Изменить вопрос
plan-item-in-draft = Вопрос войдёт в проект плана.
plan-item-by-decision = В утверждённый план вопрос добавляется решением первого руководителя.
plan-add = Добавить
plan-keep = Сохранить
plan-approve = Утверждение плана
plan-approve-sentence = Утверждённый план меняется только решением первого руководителя.
plan-approve-verb = Утвердить
plan-drafted = Проект готов
plan-decided-by = Кто принял решение
plan-by-first-head = первый руководитель
plan-by-acting = исполняющий его обязанности
plan-order-number = Номер приказа
plan-order-day = Дата приказа
plan-change = Перенос или исключение
plan-change-sentence = Пока нет всех трёх документов, это только заявка: вопрос остаётся на прежнем месте.
plan-request = Внести заявку
plan-kind-move = перенести
plan-kind-remove = исключить
plan-move-to = Новый срок
plan-reason = Причина
plan-note-author = Руководитель подразделения
plan-note-number = Номер записки
plan-day = Дата
plan-deputy = Заместитель
plan-take = Внести в повестку дня
plan-take-sentence = Вопрос будет внесён в конец повестки дня вместе с наименованием, подразделением и докладчиком.
plan-take-verb = Внести
plan-session-label = Заседание
plan-session = № { $number }, { $day }
plan-no-session = Нет заседания с открытой повесткой: сначала запланируйте заседание.
plan-why-late = Повестка утверждена: почему вопрос добавляется позже
