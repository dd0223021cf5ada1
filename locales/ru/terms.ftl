## Языки

language-kazakh = казахский язык
language-russian = русский язык
language-english = английский язык

## Люди

role-chair = председатель коллегии
role-deputy-chair = заместитель председателя
role-member = член коллегии
role-secretary = секретарь коллегии
role-presiding = председательствующий
role-first-head = первый руководитель
role-speaker = докладчик
role-co-speaker = содокладчик
role-invited = приглашённый
acting = { $post } (и.о.)
vacancy = вакансия
invited-state-body = государственный орган
invited-organisation = неправительственная организация
invited-media = средство массовой информации
invited-other = иная организация
invited-own-staff = работник органа

## Присутствие

presence-present = присутствует
presence-absent = отсутствует
presence-by-video = участвует по видео-конференц-связи
presence-recused = не участвует в рассмотрении вопроса
presence-expected = ответ ожидается
absence-business-trip = служебная командировка
absence-leave = трудовой отпуск
absence-illness = временная нетрудоспособность
absence-valid-reason = иная уважительная причина
absence-other-duty = исполнение иных служебных обязанностей
absence-unknown = причина не указана

## Заседания

session-ordinary = очередное заседание
session-extraordinary = внеочередное заседание
session-open = открытое заседание
session-restricted = закрытое заседание
session-in-person = очное заседание
session-by-video = заседание по видео-конференц-связи
session-mixed = заседание в смешанном формате
session-visiting = выездное заседание
session-joint = совместное заседание
stage-planning = Планирование
stage-preparation = Подготовка
stage-sitting = Проведение
stage-protocol = Протокол
stage-control = Контроль
state-planned = запланировано
state-convened = созвано
state-sitting = идёт заседание
state-adjourned = перерыв
state-held = проведено
state-recorded = протокол готов
state-registered = протокол зарегистрирован
state-corrected = исправлен, редакция { $edition }
state-did-not-take-place = не состоялось

## Вопросы

item-for-decision = для принятия решения
item-for-hearing = для заслушивания
item-for-note = для сведения
item-procedural = процедурный вопрос
outcome-adopted-unanimously = принято единогласно
outcome-adopted = принято
outcome-adopted-by-majority = принято большинством голосов
outcome-not-adopted = не принято
outcome-tie = голоса разделились поровну, не принято
outcome-adopted-by-chair = принято решающим голосом председателя
outcome-cancelled = результаты голосования отменены
outcome-heard = заслушано
outcome-noted = принято к сведению
outcome-withdrawn = снят с повестки дня
outcome-postponed = перенесён
outcome-open = не рассмотрен
speech-report = доклад
speech-co-report = содоклад
speech-question = вопрос
speech-answer = ответ
speech-debate = прения
speech-remark = замечание

## Голосование

vote-form-by-name = открытое поимённое голосование
vote-form-show-of-hands = открытое голосование поднятием руки
vote-form-secret = тайное голосование
vote-form-consent = с общего согласия
choice-for = за
choice-against = против
choice-abstained = воздержался
choice-not-voted = не голосовал
quorum-present = кворум есть
quorum-missing = кворума нет

## Журнал

entry-opened = заседание открыто
entry-arrived = прибытие
entry-left = убытие
entry-absence-explained = внесена причина отсутствия
entry-recused = неучастие в рассмотрении вопроса
entry-chair-passed = председательство передано
entry-item-taken = начато рассмотрение вопроса
entry-item-withdrawn = вопрос снят с повестки дня
entry-item-postponed = вопрос перенесён
entry-speech-started = слово предоставлено
entry-speech-ended = выступление окончено
entry-noted = внесена запись
entry-vote-opened = голосование начато
entry-ballot-cast = подан голос
entry-count-entered = внесено число голосов
entry-vote-closed = голосование завершено
entry-vote-cancelled = результаты голосования отменены
entry-dissent-filed = заявлено особое мнение
entry-item-closed = рассмотрение вопроса завершено
entry-adjourned = объявлен перерыв
entry-resumed = заседание возобновлено
entry-closed = заседание закрыто
entry-struck = запись исключена

## Поручения

control-put = поставлено на контроль
control-in-work = на исполнении
control-done-in-time = исполнено в срок
control-done-late = исполнено с нарушением срока
control-partly-done = исполнено частично
control-not-done = не исполнено
control-extended = срок продлён
control-overdue = просрочено
control-returned = возвращено на доработку
control-removed = снято с контроля
mark-urgent = срочно
mark-report-back = доложить
mark-submit-proposals = внести предложения
executor-main = основной исполнитель
executor-co = соисполнитель
guard-considered = рассмотрено
guard-planned = запланировано
guard-not-planned = не запланировано
guard-violated = требование нарушено
guard-no-data = нет данных

## Документы

paper-protocol = протокол
paper-protocol-full = полный протокол
paper-protocol-short = краткий протокол
paper-extract = выписка из протокола
paper-attendance = лист регистрации
paper-agenda = повестка дня
paper-review = квартальный обзор
paper-dissent = особое мнение
source-model-regulation = Типовой регламент центрального государственного органа (постановление Правительства от 26 марта 2008 года № 289)
source-ministry-of-justice = Регламент Министерства юстиции (приказ от 12 февраля 2015 года № 78)
source-document-rules = Правила документирования и управления документацией (постановление Правительства от 31 октября 2018 года № 703)
source-consultative-bodies = Постановление о консультативно-совещательных органах от 16 марта 1999 года № 247
source-government-regulation = Регламент Правительства (постановление от 6 января 2023 года)
source-restricted-information = Постановление о служебной информации ограниченного распространения от 24 июня 2022 года № 429
source-assumption = источником не установлено, настройка органа

## Счётные существительные

count-items = { $count } { $count ->
    [one] вопрос
    [few] вопроса
   *[other] вопросов
}
count-members = { $count } { $count ->
    [one] член
    [few] члена
   *[other] членов
}
count-people = { $count } { $count ->
    [one] человек
    [few] человека
   *[other] человек
}
count-votes = { $count } { $count ->
    [one] голос
    [few] голоса
   *[other] голосов
}
count-sessions = { $count } { $count ->
    [one] заседание
    [few] заседания
   *[other] заседаний
}
count-points = { $count } { $count ->
    [one] пункт
    [few] пункта
   *[other] пунктов
}
count-instructions = { $count } { $count ->
    [one] поручение
    [few] поручения
   *[other] поручений
}
count-sheets = { $count } { $count ->
    [one] лист
    [few] листа
   *[other] листов
}
count-pages = { $count } { $count ->
    [one] страница
    [few] страницы
   *[other] страниц
}
count-entries = { $count } { $count ->
    [one] запись
    [few] записи
   *[other] записей
}
count-days = { $count } { $count ->
    [one] день
    [few] дня
   *[other] дней
}
count-working-days = { $count } { $count ->
    [one] рабочий день
    [few] рабочих дня
   *[other] рабочих дней
}
count-minutes = { $count } { $count ->
    [one] минута
    [few] минуты
   *[other] минут
}
days-left = { $count ->
    [one] остался { $count } день
    [few] осталось { $count } дня
   *[other] осталось { $count } дней
}
days-overdue = просрочено на { $count } { $count ->
    [one] день
    [few] дня
   *[other] дней
}
