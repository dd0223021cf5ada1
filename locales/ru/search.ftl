# Поиск по всему.

search-open = Поиск
search-placeholder = Заседание, вопрос, человек, поручение, действие
search-found = { $count ->
    [one] найден { $count }
   *[other] найдено { $count }
}
search-shown = показаны { $shown } из { $all }
search-sessions = Заседания
search-items = Вопросы повестки дня
search-plan-items = Вопросы плана
search-instructions = Поручения Президента
search-people = Люди
search-commands = Действия
search-session = Заседание № { $number } · { $day }
search-item = Заседание № { $session }, вопрос { $item } · { $day }
search-plan-item = { $plan } · вопрос { $number }
search-of = { $title } · { $day }
search-both = { $place } · { $other }
search-choose = выбрать
search-go = открыть
search-close = закрыть
search-two-languages = на двух языках сразу
search-new-session = Создать новое заседание
search-speak-kazakh = Перейти на казахский язык
search-speak-russian = Перейти на русский язык
search-speak-english = Перейти на английский язык
search-keys = Список клавиш
