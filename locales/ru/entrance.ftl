entrance-own-name = Русский
entrance-own-words = Повестка дня, протокол, контроль
entrance-language = Язык программы
entrance-papers-in-both = Только язык окна. Документы всегда готовятся на казахском и русском.
entrance-step-language = Язык
entrance-body = Орган
entrance-step-body = наименование, номера
entrance-step-body-written = наименование записано
entrance-step-password = последний шаг
entrance-with-password = с паролем
entrance-without-password = без пароля
entrance-offline = В сеть не выходит, данные остаются на этом компьютере
entrance-next = Продолжить
entrance-back = Назад
entrance-open-existing = Открыть имеющийся файл…
entrance-file-kind = База коллегии
entrance-body-title = Коллегия какого органа
entrance-body-sentence = Так будет написано в документах. Позже можно изменить в настройках.
entrance-name = Наименование органа
entrance-heading = Заголовок протокола
entrance-city = Место издания документов
entrance-last-session = Номер последнего заседания { $year } года
entrance-last-protocol = Номер последнего протокола { $year } года
entrance-numbers-go-on = Программа продолжит нумерацию с этого места. Если заседаний не было, оставьте пустым.
entrance-profile = По какому регламенту
entrance-profile-later = Каждое правило можно позже изменить отдельно в настройках.
entrance-body-needed = Нужны наименование, заголовок и место на государственном языке
entrance-skip-body = Сначала потренироваться
entrance-password = Пароль
entrance-password-title = Как защитить базу
entrance-password-sentence = Всё хранится в одном файле на этом компьютере.
entrance-protected = С паролем
entrance-protected-means = Файл откроет только тот, кто знает пароль. Забытый пароль восстановить нельзя.
entrance-unprotected = Без пароля
entrance-unprotected-means = Любой, кто откроет этот компьютер, прочтёт и базу. Пароль можно задать позже.
entrance-password-again = Пароль ещё раз
entrance-password-weak = слабый, { $count ->
    [one] { $count } знак
    [few] { $count } знака
   *[other] { $count } знаков
}
entrance-password-fair = средний, { $count ->
    [one] { $count } знак
    [few] { $count } знака
   *[other] { $count } знаков
}
entrance-password-strong = надёжный, { $count ->
    [one] { $count } знак
    [few] { $count } знака
   *[other] { $count } знаков
}
entrance-password-same = совпадает
entrance-password-differs = пока не совпадает
entrance-password-show = Показать
entrance-password-hide = Скрыть
entrance-password-keyboard = Проверьте раскладку и заглавные буквы
entrance-password-needed = Введите пароль дважды одинаково
entrance-collegium-title = С чего начнём
entrance-collegium-sentence = Учебную коллегию можно открыть в отдельном файле в любое время.
entrance-own = Моя коллегия
entrance-own-means = Пустая база. Сначала введёте состав коллегии по приказу.
entrance-practice = Учебная коллегия
entrance-practice-means = Вымышленное министерство с составом, планом и подготовленным заседанием. На каждой странице и в каждом документе отмечено, что это учебный образец.
entrance-file = Файл
entrance-place = Место нового файла
entrance-other-place = В другом месте…
entrance-place-taken = Здесь уже есть файл, он не будет перезаписан. Выберите другое имя.
entrance-found = Начать
entrance-opening = Файл открывается…
entrance-unlock-title = { $file } защищён паролем
entrance-unlock-wrong = Пароль не подошёл. Попробуйте ещё раз.
entrance-unlock = Открыть
entrance-other-file = Другой файл…
entrance-to-the-start = К началу
entrance-nothing-written = Программа остановилась и ничего не записала в файл.
entrance-nothing-sent = Данные никуда не отправляются.
entrance-whole = Что цело
entrance-file-untouched = сам файл: он не изменён и остаётся на месте
entrance-nothing-touched = программа не тронула ни одного файла
entrance-no-copies = в этой папке нет копии, которая открывается
entrance-copies-found = { $count ->
    [one] в этой папке открывается { $count } файл
    [few] в этой папке открываются { $count } файла
   *[other] в этой папке открываются { $count } файлов
}
entrance-what-to-do = Что можно сделать
entrance-details = Подробности
entrance-again = Попробовать снова
entrance-again-means = Если причина устранена, файл откроется.
entrance-again-verb = Открыть снова
entrance-copies = Открыть копию
entrance-copies-mean = Программа проверит файлы в этой папке и покажет те, что открываются. Этот файл останется на месте.
entrance-copies-verb = Найти копии
entrance-copy-whole = проверена
entrance-copy-locked = с паролем
entrance-keep = Сохранить этот файл
entrance-keep-means = Точная копия повреждённого файла, чтобы передать специалисту. Она останется под тем же паролем.
entrance-keep-aside = Сохранить копию…
entrance-kept-aside = Копия сохранена: { $path }
entrance-other = Открыть другую базу
entrance-other-means = База другой коллегии или копия с другого диска. Эта останется на месте.
