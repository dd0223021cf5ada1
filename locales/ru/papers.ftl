# Документы заседания: первые страницы, файлы, печать.

papers-sentence = Нажмите на первую страницу – документ откроется на двух языках рядом.
papers-language = Язык документа
papers-elsewhere = Документов этого заседания в программе нет.
papers-after-composition = после внесения состава коллегии
papers-after-opening = после открытия заседания
papers-after-registration = после регистрации протокола
papers-drawing = готовится
papers-extract = выписка из протокола по вопросу { $item }
papers-course = хронология заседания
papers-form-attendance = форма регистрации для заполнения от руки
papers-form-open-tally = лист открытого голосования
papers-form-ballots = бюллетени для тайного голосования
papers-form-secret-tally = лист подсчёта тайного голосования
papers-form-journal = лист журнала заседания
papers-stenogram = стенограмма
papers-file = { $date } заседание № { $number }, { $paper }
papers-draft = { $sheets }, проект
papers-ready = готово
papers-texts-missing = нет текстов: { $count }
papers-pdf = { "PDF" }
papers-open = Открыть
papers-print = Печать
papers-back = Все документы
papers-saved = Документ сохранён: { $path }
papers-printed = Документ отправлен на печать.
