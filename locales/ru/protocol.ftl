## Вводная часть протокола

draft-stamp = ПРОЕКТ
sitting-closed-to-public = (закрытое заседание)
sitting-extraordinary = { $closed ->
    [yes] (внеочередное закрытое заседание, основание – { $basis })
   *[no] (внеочередное заседание, основание – { $basis })
}
act-named = { $act } { $date } № { $number }
act-unnumbered = { $act } { $date }
person-between = { $person } ({ $from }–{ $to })
person-by-video = { $person } (по видео-конференц-связи)
person-absent = { $person } (причина не указана)
counted-in-list = { $count } чел. (список прилагается)
correction-note = Редакция { $edition }. Основание исправления: { $reason }
composition-by-order = Документ, которым утверждён состав коллегии, – { $order }.
no-quorum = Кворума нет: всего членов коллегии – { $total }, присутствует – { $present }, необходимо не менее { $needed }.

## Ход заседания

members-now = Присутствующих членов коллегии – { $present }.
item-withdrawn-by = Вопрос снят с повестки дня. Инициатор предложения – { $person }. Причина: { $reason }.
heard-and-noted = Информация принята к сведению.
session-hours-over-days = Начало заседания – { $first }, { $opened }, окончание – { $last }, { $closed }.

## Решения

draft-put-to-vote = На голосование поставлен следующий проект решения:
term-quarterly = Срок: ежеквартально.

## Голосование

put-to-vote-label = ПОСТАВЛЕНО НА ГОЛОСОВАНИЕ:
vote-numbered = Голосование № { $vote }.
vote-on-decision = На голосование поставлен проект решения в целом.
vote-on-part = На голосование поставлена часть проекта решения: { $subject }
vote-on-amendment = На голосование поставлена поправка: { $subject }
vote-on-alternative = На голосование поставлен альтернативный вариант решения: { $subject }
vote-on-procedure = На голосование поставлен процедурный вопрос: { $subject }
vote-repeats = В связи с отменой голосования № { $vote } проведено повторное голосование.
vote-stopped = Голосование прекращено до его завершения и отменено. Причина: { $reason }.
ballots-spoiled = В число не голосовавших включены листы голосования, признанные недействительными: { $ballots } ({ $ballots-words }).
votes-needed = Членов коллегии с правом голоса – { $voters }, для принятия необходимо голосов «за» – не менее { $needed }.
proposal-adopted-unanimously = Предложение принято единогласно.
proposal-adopted-by-majority = Предложение принято большинством голосов присутствующих членов коллегии.
proposal-not-adopted = Предложение не принято: «за» – { $votes-for }, необходимо не менее { $needed }.
proposal-tie = Голоса разделились поровну. Предложение не принято.
proposal-by-chair = Голоса разделились поровну, решающим стал голос председателя. Предложение принято.
proposal-against-by-chair = Голоса разделились поровну, решающим стал голос председателя. Предложение не принято.
secretary-passed = С { $at } обязанности секретаря заседания исполняет { $person }.
closed-part-held = Закрытая часть заседания ({ $from }–{ $to }). Причина: { $reason }.
closed-part-without = На время закрытой части зал покинули: { $persons }.

## Документ, в котором записано правило

cite-model-regulation = пункт { $paragraph } Типового регламента
cite-ministry-regulation = пункт { $paragraph } Регламента, утверждённого приказом Министра юстиции от 12 февраля 2015 года № 78
cite-document-rules = пункт { $paragraph } Правил документирования
cite-consultative-bodies = пункт { $paragraph } правил, утверждённых постановлением Правительства от 16 марта 1999 года № 247
cite-government-regulation = пункт { $paragraph } Регламента Правительства
cite-restricted-information = пункт { $paragraph } Правил работы со служебной информацией ограниченного распространения
cite-own = { $regulation }, пункт { $paragraph }

## Окончание протокола

annex-note = Приложение: список присутствовавших на заседании.
annex-note-sheets = Приложение: список присутствовавших на заседании на { $sheets } л.
running-registered = Протокол № { $number }, редакция { $edition }, зарегистрирован { $registered }. Контрольная сумма журнала: { $digest }
running-draft = Проект протокола. Контрольная сумма журнала: { $digest }
protocol-signed-by = Протокол подписали:
signature-caption = (подпись)
certified-on = Дата заверения: { $date }

## Выписка из протокола

extract-item = Вопрос { $number } повестки дня

## Для вычитки

text-not-written = [текст не написан]

## Лист регистрации

attendance-place = Место и время проведения: { $place }, { $date }, { $time }
attendance-kept-by = Ответственный за регистрацию

## Квартальный обзор

review-planned-undated = Рассмотрение исполнения поручений Главы государства { $quarter } запланировано, дата заседания не определена. До конца квартала { $days ->
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[other] осталось { $days } дней
}.
review-origins = На начало квартала на контроле – { $carried }, поступило в течение квартала – { $received }, вновь поставлено на контроль – { $reopened }.
review-removed = Снято с контроля без исполнения – { $removed }.
review-column-quarter-before = На конец прошлого квартала
review-column-quarter-now = В отчётном периоде
review-state-before = (в прошлом квартале – { $state })
review-state-new = (новое поручение)
review-executed-on = { $state }, { $date }
review-days-over = { $state }, { $days } { $days ->
    [one] день
    [few] дня
   *[other] дней
}
review-no-term = без срока
review-term-moved = { $term } (ранее – { $first })
review-legend = { $state } – { $count }
