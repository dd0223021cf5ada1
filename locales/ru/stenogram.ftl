# Стенограмма: очередь, слова выступающих, файлы.

## Почему нельзя

stenogram-refused-ready = Стенограмма отмечена готовой, менять её нельзя.
stenogram-refused-empty = В стенограмме нет ни текста, ни файла.
stenogram-refused-going-on = Заседание ещё не закрыто, стенограмму нельзя отметить готовой.
stenogram-refused-file = Файл «{ $name }» прикреплён не полностью.
stenogram-refused-no-speech = Запись журнала № { $entry } не начинает выступления.
stenogram-refused-nothing = Не выделены слова, которые надо взять в протокол.
stenogram-refused-outside = Это выступление было вне повестки дня, места для него в протоколе нет.
stenogram-way-take-back = Верните стенограмму в работу.
stenogram-way-write-or-attach = Запишите выступления или прикрепите готовый файл.
stenogram-way-attach-anew = Удалите файл и прикрепите его заново.
stenogram-way-select = Выделите текст мышью или с клавиатуры.
stenogram-way-note = Во время заседания такие слова записываются заметкой.

## Очередь выступающих

stenogram-waits = в очереди
stenogram-is-away = нет в зале
stenogram-call-next = Следующий
stenogram-call = Дать слово: { $person }
stenogram-queue = В очередь
stenogram-forward = Выше в очереди
stenogram-backward = Ниже в очереди
stenogram-drop = Убрать из очереди
stenogram-queue-note = Слово перейдёт по окончании выступления или по клавише { "F10" }.
stenogram-pause-time = Остановить время
stenogram-go-on = Продолжить отсчёт
stenogram-time-stands = время остановлено
stenogram-minute-left = осталось меньше минуты

## Запись речи

stenogram-title = Стенограмма
stenogram-of = Стенограмма: { $person }
stenogram-here = Записывайте сказанное здесь
stenogram-nobody = Когда слово будет дано, сказанное записывается здесь.
stenogram-mark = Отметка времени
stenogram-take = Взять в протокол
stenogram-took = Взято в протокол.
stenogram-translation = перевод
stenogram-saving = записывается…
stenogram-not-kept = не записано
stenogram-kept = записано на диск
stenogram-open-whole = Вся стенограмма
stenogram-in-protocol = В протоколе
stenogram-give-back = Убрать из протокола
stenogram-from = Взято из стенограммы

## Страница стенограммы

stenogram-heading = Стенограмма заседания № { $number }
stenogram-absent = нет
stenogram-draft = черновик
stenogram-ready = готова
stenogram-ready-on = отмечена готовой { $date }
stenogram-declare = Отметить готовой
stenogram-reopen = Вернуть в работу
stenogram-keeper = Стенографист
stenogram-to-session = К заседанию
stenogram-outside = Вне повестки дня
stenogram-item = { $number }. { $title }
stenogram-not-written = не записано
stenogram-written = Записано выступлений: { $written } из { $all }
stenogram-none-spoke = На заседании ещё никто не выступал.
stenogram-no-sitting = Журнал заседания не начат: стенограмма ведётся на заседании.
stenogram-find = Поиск в стенограмме
stenogram-found = { $count ->
        [one] { $count } совпадение
        [few] { $count } совпадения
       *[other] { $count } совпадений
    }
stenogram-found-none = Не найдено
stenogram-why-not-ready = Отметить готовой можно после закрытия заседания, когда есть текст или файл.

## Файлы

stenogram-files = Записи и файлы
stenogram-no-files = Можно прикрепить звукозапись или готовую стенограмму.
stenogram-attach = Прикрепить файл…
stenogram-choose = Прикрепляемый файл
stenogram-kind-any = Звук, видео, текст
stenogram-audio = звук
stenogram-video = видео
stenogram-document = текст
stenogram-other = файл
stenogram-size-bytes = { $size } байт
stenogram-size-kilo = { $size } КБ
stenogram-size-mega = { $size } МБ
stenogram-size-giga = { $size } ГБ
stenogram-copying = прикрепляется: { $done } из { $size }
stenogram-saving-file = сохраняется: { $done } из { $size }
stenogram-removing = удаляется…
stenogram-incomplete = прикреплён не полностью: { $done } из { $size }
stenogram-stop = Остановить
stenogram-open-file = Открыть
stenogram-remove-file = Удалить
stenogram-remove-title = Удалить файл «{ $name }»?
stenogram-remove-sentence = Файл будет удалён из этой базы, исходный файл на диске останется.
stenogram-attached = Прикреплено: { $name }
stenogram-file-failed = Файл «{ $name }» не прочитан: { $reason }
