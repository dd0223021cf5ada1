# Хаттаманы дайындау беті: оқып шығу, түзету, тіркеу, басып шығару.

## Бет

desk-title = № { $session } отырыстың хаттамасы
desk-title-registered = № { $number } хаттама, № { $session } отырыс
desk-complete = Хаттаманы аяқтау
desk-register-ask = Тіркеу…
desk-correct-ask = Түзету актісі…
desk-cancel = Бас тарту
desk-done = аяқталды
desk-hours = { $day }, { $from }–{ $to }
desk-after-registration = тіркелгеннен кейін
desk-kazakh-original = Қазақша мәтін, төлнұсқа
desk-kazakh-text = Қазақша мәтін
desk-russian-text = Орысша нұсқасы
desk-no-paper = Бұл тілдегі нұсқасы жоқ: мәтіндері толық емес.
desk-not-yet = Хаттама әлі басталған жоқ
desk-not-yet-then = Ол отырыс ашылған сәттен бастап журнал бойынша жасалады.
desk-never = Отырыс өткізілген жоқ
desk-never-then = Сондықтан хаттама да жасалмайды, себебі отырыстың бетінде көрсетілген.
desk-go-to-session = Отырысқа өту

## Тексеру

desk-missing = Жетіспейді: { $count }
desk-nothing-missing = Бәрі орнында
desk-bars = онсыз қол қойылмайды
desk-nothing-bars = қол қоюға кедергі жоқ
desk-remarks-title = Ескертулер: { $count }
desk-remarks = ескертулер: { $count }
desk-mend = Түзететін жерге өту
desk-drop-words = Бұл мәтінді өшіру
desk-right-closed = отырыс жабылды
desk-right-quorum = { $votes } дауыс берудің әрқайсысында кворум болды
desk-right-votes = шешімдер мен дауыс беру нәтижелері сәйкес келеді
desk-right-points = { $points } тармақтың орындаушысы мен мерзімі көрсетілген
desk-right-texts = мәтіндер екі тілде де толық

## Қолмен өзгерту

desk-places = Мәтінін өзгертуге болатын жерлер
desk-speech = { $item }-мәселе, сөз сөйлеген: { $speaker }
desk-by-hand = қолмен жазылған
desk-from-facts = деректерден жасалған
desk-back-to-facts = Деректерден жасалған мәтінді қайтару
desk-made-from-facts = Деректерден жасалған мәтін
desk-what-was-said = Сөздің мазмұны
desk-paragraph = Хаттамадағы абзац
desk-corrected-paragraph = Түзетілген абзац; түзету актісімен ғана күшіне енеді
desk-write-by-hand = Абзацты өз сөзіммен жазу

## Тіркеу

desk-register-title = Хаттама тіркелсін бе?
desk-register-sentence = Тіркелген хаттама өзгерістен қорғалады: одан кейін оны түзету актісімен ғана өзгертуге болады, бірінші редакция сақталады.
desk-register = Тіркеу
desk-number = Нөмірі
desk-registered-on = Тіркелген күні
desk-kazakh-sheets = Қазақша мәтін
desk-russian-sheets = Орысша нұсқасы
desk-with-annex = { $sheets }, қосымшасы – { $annex }
desk-no-russian = жоқ, мәтіндері толық емес
desk-registered = Хаттама тіркелді
desk-sealed = қорғалған
desk-editions = Редакциялары
desk-edition = { $number }-редакция, { $day }
desk-first-edition = тіркеу кезінде жасалған
desk-decided = шешім қабылдаған: { $name }
desk-correct-hint = Түзету үшін парақтағы абзацты басыңыз: өзгеріс түзету актісімен жаңа редакцияға енеді.

## Түзету актісі

desk-correct-title = Түзету актісі
desk-correct-sentence = Жаңа редакция жасалып, өзгерістен қорғалады; бұрынғысы өзгермей сақталады.
desk-corrected-places = Түзетілетін жерлер: { $places }
desk-reason = Не қате болды және неге түзетіледі
desk-decided-by = Шешім қабылдаған
desk-make-edition = Жаңа редакция жасау
desk-edition-made = { $number }-редакция жасалып, өзгерістен қорғалды

## Қағаздар

desk-papers = Құжат
desk-full = Толық
desk-short = Қысқаша
desk-extract = Үзінді
desk-kk = Қазақша
desk-ru = Орысша
desk-both = Екеуі де
desk-save = { "PDF" } сақтау
desk-open = Ашу
desk-print = Басып шығару
desk-saved = Файл сақталды: { $path }
desk-printed = Басып шығаруға жіберілді: { $name }
desk-file = № { $number } хаттама, { $day }
desk-file-short = № { $number } хаттама (қысқаша нысаны), { $day }
desk-file-extract = № { $number } хаттамадан үзінді, { $item }-мәселе, { $day }
desk-file-draft = № { $session } отырыс хаттамасының жобасы, { $day }
desk-file-draft-short = № { $session } отырыс хаттамасының жобасы (қысқаша нысаны), { $day }
