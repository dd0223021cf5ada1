refused = Нельзя: { $reason }
failed = Не выполнено: { $reason }
advice = Что можно сделать: { $text }
password-prompt = Пароль:
written = Записано: { $path }
database-made = База данных создана: { $path }
demo-done = Заседание учебной коллегии проведено и оформлено. Документы в папке: { $folder }
demo-session = Заседание № { $number }, { $date }
demo-quorum = Членов коллегии всего – { $total }, присутствовали – { $present }, необходимо не менее { $needed }.
demo-item = { $item }. { $title }: { $outcome }
demo-refused = Действие, которого не допустило правило: { $what }
demo-instructions = Поручений Главы государства в реестре – { $count }.
session-line = № { $number } · { $date } · { $kind } · { $state }
sessions-none = Заседаний нет.
session-title = Заседание № { $number }, { $date }
session-place = Место проведения: { $place }
session-composition = Членов коллегии всего – { $total }, присутствовали – { $present }, для кворума необходимо не менее { $needed }.
replay-entry = { $entry } · { $at } · { $effect }
replay-refused = Запись { $entry } не принята: { $reason }
replay-agrees = Состояние, восстановленное по журналу, совпадает с сохранённым.
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
