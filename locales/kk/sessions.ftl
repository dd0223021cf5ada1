# Отырыстар тізімі және жаңа отырыс.

sessions-year = { $year } жыл
sessions-summary = өткізілді: { $held } · алда: { $ahead }
sessions-summary-lost = { $told } · өткізілмеді: { $lost }
sessions-tip = № { $number } · { $day } · { $state }
sessions-month = { $month ->
    [1] қаң
    [2] ақп
    [3] нау
    [4] сәу
    [5] мам
    [6] мау
    [7] шіл
    [8] там
    [9] қыр
    [10] қаз
    [11] қар
   *[12] жел
}
sessions-all = Барлығы { $count }
sessions-ahead = Алда { $count }
sessions-unrecorded = Хаттамасы дайын емес { $count }
sessions-none-such = Мұндай отырыс жоқ.
sessions-number = №
sessions-number-of = № { $number }
sessions-date = Күні
sessions-day = { $day }, { $weekday }
sessions-hours = { $from }–{ $to }
sessions-kind = Түрі, өтетін орны
sessions-ordinary = Кезекті
sessions-extraordinary = Кезектен тыс
sessions-items = Мәселе
sessions-quorum = Сол күнгі кворум
sessions-present = { $total } мүшеден { $present }
sessions-promised = келеді { $present }, қажет { $needed }
sessions-short = келді { $present }, қажет { $needed }
sessions-protocol = Хаттама
sessions-draft = жоба
sessions-elsewhere = қағаз түрінде
sessions-state = Күйі
sessions-registered = тіркелді
sessions-new = Жаңа отырыс
sessions-new-sentence = Нөмірі автоматты түрде беріледі. Кейін бәрін өзгертуге болады.
sessions-time = Уақыты
sessions-place = Өтетін орны
sessions-form = Нысаны
sessions-in-person = Көзбе-көз
sessions-by-video = Бейнебайланыс арқылы
sessions-mixed = Аралас
sessions-kind-label = Түрі
sessions-basis = Бірінші басшының шешімі
sessions-basis-kind = Құжаттың түрі
sessions-basis-number = Нөмірі
sessions-basis-order = бұйрық
sessions-create = Құру
sessions-cancel = Бас тарту
sessions-day-note = { $weekday } · { $words }
sessions-day-extraordinary = өткен мерзімдер кедергі емес
sessions-day-planned = жұмыс жоспарындағы күн
sessions-day-kept = дайындық мерзімдерінің бәрін сақтауға болады
sessions-day-short = дайындық мерзімдері { $earliest } күнінен бастап қана сақталады
sessions-day-off = бұл – демалыс күні
sessions-day-past = бұл күн өтіп кеткен
sessions-day-taken = бұл күнге № { $number } отырыс белгіленген
sessions-day-wrong = Күнді толық жазыңыз
sessions-time-wrong = Уақытты толық жазыңыз
sessions-place-missing = Өтетін орнын қазақша жазыңыз
sessions-basis-missing = Кезектен тыс отырысқа бірінші басшының шешімі керек
sessions-basis-later = Шешімнің күні бүгінгі күннен кеш болмауға тиіс
sessions-no-session = Әзірге бірде-бір отырыс жоқ
sessions-none-next = Келесі қадам: бірінші отырысты құру.
sessions-none-composition = Келесі қадам: алқа құрамын енгізу.
