# Стол протокола: вычитка, правка, регистрация, печать.

## Страница

desk-title = Протокол заседания № { $session }
desk-title-registered = Протокол № { $number }, заседание № { $session }
desk-complete = Завершить протокол
desk-register-ask = Зарегистрировать…
desk-correct-ask = Акт об исправлении…
desk-cancel = Отмена
desk-done = завершено
desk-hours = { $day }, { $from }–{ $to }
desk-after-registration = после регистрации
desk-kazakh-original = Казахский текст, подлинник
desk-kazakh-text = Казахский текст
desk-russian-text = Русский вариант
desk-no-paper = На этом языке варианта нет: тексты не полны.
desk-not-yet = Протокол ещё не начат
desk-not-yet-then = Он составляется по журналу с момента открытия заседания.
desk-never = Заседание не состоялось
desk-never-then = Поэтому протокола нет, причина указана на странице заседания.
desk-go-to-session = К заседанию

## Проверка

desk-missing = Не хватает: { $count }
desk-nothing-missing = Всё на месте
desk-bars = без этого подписать нельзя
desk-nothing-bars = подписанию ничто не мешает
desk-remarks-title = Замечания: { $count }
desk-remarks = замечания: { $count }
desk-mend = Перейти к исправлению
desk-drop-words = Убрать этот текст
desk-right-closed = заседание закрыто
desk-right-quorum = кворум был при всех голосованиях ({ $votes })
desk-right-votes = решения и итоги голосований совпадают
desk-right-points = исполнитель и срок указаны во всех пунктах ({ $points })
desk-right-texts = тексты полны на обоих языках

## Правка

desk-places = Места, где можно изменить текст
desk-speech = Вопрос { $item }, выступление: { $speaker }
desk-by-hand = изменено вручную
desk-from-facts = составлено по данным
desk-back-to-facts = Вернуть текст из данных
desk-made-from-facts = Текст, составленный по данным
desk-what-was-said = Содержание выступления
desk-paragraph = Абзац протокола
desk-corrected-paragraph = Исправленный абзац; вступит в силу только актом об исправлении
desk-write-by-hand = Написать абзац своими словами

## Регистрация

desk-register-title = Зарегистрировать протокол?
desk-register-sentence = Зарегистрированный протокол защищается от изменений: изменить его можно будет только актом об исправлении, первая редакция сохранится.
desk-register = Зарегистрировать
desk-number = Номер
desk-registered-on = Дата регистрации
desk-kazakh-sheets = Казахский текст
desk-russian-sheets = Русский вариант
desk-with-annex = { $sheets }, приложение – { $annex }
desk-no-russian = нет, тексты не полны
desk-registered = Протокол зарегистрирован
desk-sealed = защищён
desk-editions = Редакции
desk-edition = Редакция { $number }, { $day }
desk-first-edition = создана при регистрации
desk-decided = решение: { $name }
desk-correct-hint = Чтобы исправить, нажмите на абзац листа: изменение войдёт в новую редакцию актом об исправлении.

## Акт об исправлении

desk-correct-title = Акт об исправлении
desk-correct-sentence = Будет создана и защищена от изменений новая редакция, прежняя сохранится без изменений.
desk-corrected-places = Исправляемые места: { $places }
desk-reason = Что было неверно и почему исправляется
desk-decided-by = Кто принял решение
desk-make-edition = Создать редакцию
desk-edition-made = Создана и защищена от изменений редакция { $number }

## Бумаги

desk-papers = Документ
desk-full = Полный
desk-short = Краткий
desk-extract = Выписка
desk-kk = Казахский
desk-ru = Русский
desk-both = Оба
desk-save = Сохранить { "PDF" }
desk-open = Открыть
desk-print = Печать
desk-saved = Файл сохранён: { $path }
desk-printed = Отправлено на печать: { $name }
desk-file = Протокол № { $number } от { $day }
desk-file-short = Протокол № { $number } от { $day } (краткая форма)
desk-file-extract = Выписка из протокола № { $number } от { $day }, вопрос { $item }
desk-file-draft = Проект протокола заседания № { $session } от { $day }
desk-file-draft-short = Проект протокола заседания № { $session } от { $day } (краткая форма)
