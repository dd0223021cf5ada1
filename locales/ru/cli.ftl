refused = Нельзя: { $reason }
failed = Не выполнено: { $reason }
advice = Что можно сделать: { $text }
password-prompt = Пароль:
written = Записано: { $path }
database-made = База данных создана: { $path }
demo-done = Заседание учебной коллегии проведено и оформлено. Документы в папке: { $folder }
demo-session = Заседание № { $number }, { $date }
demo-item = { $item }. { $title }: { $outcome }
demo-refused = Действие, которого не допустило правило: { $what }
demo-instructions = Поручений Главы государства в реестре – { $count }.
session-line = № { $number } · { $date } · { $kind } · { $state }
sessions-none = Заседаний нет.
session-title = Заседание № { $number }, { $date }
session-place = Место проведения: { $place }
session-composition = Членов коллегии всего – { $total }, присутствовали – { $present }, для кворума необходимо не менее { $needed }.
journal-entry = { $entry } · { $told }
replay-refused = Запись { $entry } не принята: { $reason }
check-passed = ✓ { $what }
check-failed = ✗ { $what }: { $details }
check-file = целостность файла
check-chain = цепочка записей журнала, { $count } { $count ->
    [one] запись
    [few] записи
   *[other] записей
}
check-replay = восстановление заседаний по журналу, { $count } { $count ->
    [one] заседание
    [few] заседания
   *[other] заседаний
}
check-catalogues = языковые каталоги
check-all-passed = Проверка завершена, ошибок нет.
check-some-failed = Проверка завершена, найдено ошибок – { $count }.
verified = Это зарегистрированная редакция { $edition } протокола { $date } № { $number }.
verified-not-registered = Этот файл не является зарегистрированным протоколом: { $path }
verified-replaced = Это редакция { $edition } протокола { $date } № { $number }; последняя – редакция { $latest }.
usage-unknown-command = Такой команды нет: { $command }
usage-unknown-argument = Такого параметра нет: { $argument }
usage-missing = Не указан параметр: { $argument }
usage-missing-command = Не указана команда.
usage-empty = Не указано значение параметра: { $argument }
usage-bad-value = Недопустимое значение параметра: { $argument } – «{ $value }»
usage-repeated = Параметр указан несколько раз: { $argument }
usage-wrong = Команда записана неверно.
help-heading-usage = Запись:
help-heading-commands = Команды
help-heading-options = Параметры
help-program = { "Alqa" } – программа для подготовки, проведения и оформления заседаний коллегии государственного органа
help-open = Открывает окно программы; без команды окно открывается тоже
help-demo = Создаёт учебную коллегию, проводит её заседание и записывает все документы
help-session = Показывает заседания или записывает их в файл
help-session-list = Список всех заседаний
help-session-show = Одно заседание: повестка дня, присутствие, голосования, решения
help-session-export = Записывает журнал заседания вместе с составом и правилами в файл
help-protocol = Записывает протокол заседания
help-extract = Записывает выписку из протокола по одному вопросу
help-attendance = Записывает лист регистрации участников заседания
help-course = Записывает хронологию заседания
help-blank = Записывает форму для заполнения от руки
help-blank-form = Форма: { "attendance" } – регистрация, { "open-tally" } – лист открытого голосования, { "ballots" } – бюллетени тайного голосования, { "secret-tally" } – лист подсчёта, { "journal" } – лист журнала
help-stenogram = Записывает стенограмму заседания
help-review = Записывает квартальный обзор исполнения поручений Главы государства
help-check = Проверяет целостность базы данных
help-verify = Проверяет, является ли файл { "PDF" } зарегистрированной редакцией протокола
help-replay = Заново проводит записанное в файл заседание и показывает действие каждой записи
help-backup = Записывает проверенную копию базы данных
help-lang = Язык сообщений и документа: { "kk, ru, en" } (документы: { "kk, ru" })
help-help = Показывает эту справку
help-version = Показывает версию программы
help-out = Куда записать
help-db = Файл базы данных
help-session-name = Номер заседания: 6 или 2026/6
help-json = Записывает в виде { "JSON" }
help-form = Форма протокола: { "full" } – полная, { "short" } – краткая
help-item = Номер вопроса повестки дня
help-quarter = Квартал: { "2026-Q4" }
help-file = Файл базы данных
help-pdf = Проверяемый файл { "PDF" }
help-journal = Записанное в файл заседание ({ "JSON" })
paper-language-unknown = документы выпускаются только на казахском и русском языках. Выберите язык: { "--lang kk" } или { "--lang ru" }.
help-every-entry = Показывает каждую запись журнала, как только она на диске
check-stage-differs = сохранённый этап заседания не соответствует журналу
finding-page = повреждена страница файла ({ $details })
finding-structure = нарушена структура файла ({ $details })
finding-reference = запись таблицы { $table } ссылается на отсутствующую запись таблицы { $parent }
check-seals = контрольные суммы зарегистрированных документов, { $count } { $count ->
    [one] документ
    [few] документа
   *[other] документов
}
replay-lawful = Журнал проверен полностью: { $count } { $count ->
    [one] запись, она соответствует правилам
    [few] записи, все соответствуют правилам
   *[other] записей, все соответствуют правилам
}. Контрольная сумма последней записи: { $hash }
standard-output = стандартный вывод
