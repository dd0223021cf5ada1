//! The sitting in the window: a whole one with the keyboard alone, one with the pointer alone, and what is refused.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a secretary who cannot go on fails her test")]

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::clock::{Clock, Hands};
use alqa::domain::id::SessionId;
use alqa::i18n::Locale;
use alqa::office::{Desk, Office};
use alqa::ui::app::{Message, work};
use alqa::ui::place::Place;
use chrono::{NaiveDate, NaiveDateTime};
use iced::Size;
use secretary::Secretary;

const OFFICE: Size = Size::new(1366.0, 768.0);

fn hall(hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

/// A secretary at the table of the practice collegium on the day of its sitting.
struct Table {
    secretary: Secretary,
    hands: &'static Hands,
}

impl Table {
    fn laid(locale: Locale, size: Size) -> Self {
        let hands: &'static Hands = Box::leak(Box::new(Hands::at(hall(9, 40))));
        let mut secretary = Secretary::practised_by(locale, size, Clock::Hands(hands));
        let session = session(&secretary);
        resized(&mut secretary.robot, size);
        secretary.robot.send(Message::Work(work::Message::Go(Place::Sitting(session))));
        Self { secretary, hands }
    }

    fn at(&mut self, hour: u32, minute: u32) {
        self.hands.set(hall(hour, minute));
        self.secretary.robot.send(Message::Tick);
    }

    fn robot(&mut self) -> &mut robot::Robot<alqa::ui::app::App> {
        &mut self.secretary.robot
    }
}

/// Gives the window another size, as the system would tell it.
fn resized(robot: &mut robot::Robot<alqa::ui::app::App>, size: Size) {
    robot.resize(size);
    robot.send(Message::Resized(size));
}

fn session(secretary: &Secretary) -> SessionId {
    let desk = Desk { author: "Сынақ".to_owned(), host: "үстел".to_owned(), clock: Clock::Fixed(hall(9, 0)) };
    let office = Office::open_read_only(&secretary.folder.path().join("practice.alqa"), None, &desk).unwrap();
    office.session_by_number(Some(2026), 6).unwrap().id
}

/// Presses Tab until the keyboard is on a part that says `words`.
fn tab_to(robot: &mut robot::Robot<alqa::ui::app::App>, words: &str) {
    for _ in 0..80 {
        robot.press("Tab");
        if robot.focused().is_some_and(|focused| focused.contains(words)) {
            return;
        }
    }
    panic!("Tab never reaches «{words}»");
}

#[test]
fn a_whole_sitting_with_the_keyboard_alone() {
    let mut table = Table::laid(Locale::Kazakh, OFFICE);
    let robot = table.robot();
    robot.shows("Тіркеу басталған жоқ");
    robot.press("Ctrl+Enter");
    robot.shows("Қатысушылар тіркеліп жатыр");
    robot.shows("КВОРУМ ЖОҚ");
    robot.shows("Отырысты ашуға әлі болмайды: тағы 12 мүше қажет");

    // Letters lead to a name, the space bar registers, Tab leads to what else can be done with the member.
    robot.type_text("өт");
    robot.press("Space");
    robot.shows("1 қатысып отыр · 16 жоқ");
    robot.wait(std::time::Duration::from_secs(2));
    std::thread::sleep(std::time::Duration::from_millis(950));
    robot.type_text("үс");
    tab_to(robot, "Себебі…");
    robot.press("Enter");
    robot.shows("Келмеу себебі: М.");
    robot.press("Down");
    robot.press("Ctrl+Enter");
    robot.shows("еңбекке уақытша жарамсыздық");
    robot.press("F5");
    robot.shows("16 қатысып отыр · 1 жоқ");
    robot.shows("КВОРУМ БАР");

    table.at(10, 0);
    let robot = table.robot();
    robot.press("Ctrl+Enter");
    robot.shows("Отырыс жүріп жатыр");
    robot.shows("А.\u{a0}Сейітов");
    robot.press("Ctrl+Enter");
    robot.shows("қаралып жатыр");

    // The reporter is proposed; a speech is timed against the minutes of the rules.
    robot.press("F4");
    robot.shows("Кімге сөз беріледі?");
    robot.shows("Розыбакиева\u{a0}Г.");
    robot.press("Ctrl+Enter");
    robot.shows("сөйлеп тұр");
    table.at(10, 7);
    let robot = table.robot();
    robot.shows("07:00");
    robot.shows("Сөзді аяқтау");
    robot.press("Ctrl+Enter");
    robot.hides("сөйлеп тұр");

    // A note, put aside with Esc and taken up again where it was left.
    robot.press("Ctrl+N");
    robot.type_text("аудиожазба");
    robot.press("Esc");
    robot.hides("Хаттамаға жазба");
    robot.press("Ctrl+N");
    robot.shows("аудиожазба");
    robot.press("Ctrl+Enter");
    robot.hides("Хаттамаға жазба");
    robot.shows("Жазба: аудиожазба");

    // A unanimous vote by name: three keys.
    robot.press("Ctrl+Enter");
    robot.shows("Дауысы белгіленбеген мүшелер: 16");
    robot.shows("қатысып отырған 16 мүшенің 1/2 бөлігінен көбі · 9-тармақ");
    robot.press("F5");
    robot.shows("Қабылдауға жеткілікті: жақтап 16, қажет 9");
    robot.hides("Дауысы белгіленбеген");
    robot.press("Ctrl+Enter");
    robot.shows("Бірауыздан қабылданды");
    robot.press("Ctrl+Enter");
    robot.shows("2-мәселеге көшу");

    // Exceptions first: «all for» leaves them as they are.
    robot.press("Ctrl+Enter");
    robot.press("Ctrl+Enter");
    robot.type_text("қана");
    robot.press("F7");
    robot.press("F5");
    robot.press("Ctrl+Enter");
    robot.shows("Көпшілік даусымен қабылданды");
    robot.shows("жақтап\u{a0}– 15, қарсы\u{a0}– 1");
    robot.press("Ctrl+Enter");

    // An item put off without being taken.
    tab_to(robot, "Кейінге қалдыру…");
    robot.press("Enter");
    robot.shows("3-мәселе кейінге қалдырылсын ба?");
    robot.type_text("материал дайын емес");
    robot.press("Ctrl+Enter");
    robot.shows("кейінге қалдырылды");

    // The place is the same after the page was left.
    let id = session(&table.secretary);
    let robot = table.robot();
    robot.send(Message::Work(work::Message::Go(Place::Today)));
    robot.send(Message::Work(work::Message::Go(Place::Sitting(id))));
    robot.shows("4-мәселеге көшу");

    for _ in 0..40 {
        if robot.sees("Отырысты жабуға болады") {
            break;
        }
        if robot.sees("Дауысы белгіленбеген") {
            robot.press("F5");
        }
        robot.press("Ctrl+Enter");
    }
    robot.shows("Отырысты жабуға болады");
    robot.press("Ctrl+Enter");
    robot.shows("Отырыс жабылды");
    robot.shows("1-мәселе: бірауыздан қабылданды");
    robot.shows("3-мәселе: кейінге қалдырылды");
    robot.shows("Хаттамаға өту");
}

/// Lets everybody come and opens the sitting, with the pointer.
fn opened(size: Size) -> Table {
    let mut table = Table::laid(Locale::Russian, size);
    table.robot().click_on("main");
    table.robot().shows("Идёт регистрация");
    table.robot().click_on("all-here");
    table.robot().shows("17 в зале · 0 нет");
    table.at(10, 0);
    table.robot().click_on("main");
    table.robot().shows("Заседание идёт");
    table
}

#[test]
fn votes_of_every_form_with_the_pointer_alone() {
    let mut table = opened(OFFICE);
    let robot = table.robot();
    robot.click_on("main");
    robot.click_on("floor");
    robot.click_on("confirm");
    robot.shows("выступает");
    robot.click_on("main");
    // What was said is written beside the speech: the twentieth entry, after those who came, the opening, the item.
    robot.click_on("speech-20");
    robot.shows("Содержание выступления: Г.\u{a0}Розыбакиева");
    robot.click_on("text-ru");
    robot.type_text("доложила об итогах");
    robot.click_on("confirm");
    robot.shows("доложила об итогах");

    // By show of hands: the totals must make those who can answer.
    robot.click("рукой");
    robot.click_on("main");
    robot.shows("Сумма голосов должна составить 17");
    robot.click_on("count-for");
    robot.type_text("10");
    robot.shows("Сумма 10, а голосующих\u{a0}– 17");
    robot.click_on("main");
    robot.shows("Завершить голосование");
    robot.click_on("count-against");
    robot.type_text("7");
    robot.shows("Сумма 17 / 17\u{a0}– верно");
    robot.click_on("main");
    robot.shows("Принято большинством голосов");
    robot.click_on("main");

    // Secret: no name stands with an answer.
    robot.click_on("main");
    robot.click("тайное");
    robot.click_on("main");
    robot.shows("кто как голосовал, не записывается");
    robot.hides("Лист голосования");
    robot.click_on("all-for");
    robot.shows("Сумма 17 / 17\u{a0}– верно");
    robot.click_on("main");
    robot.shows("Принято единогласно");
    robot.click_on("main");

    // By consent, and the vote is cancelled where there are objections.
    robot.click_on("main");
    robot.click("согласие");
    robot.click_on("main");
    robot.shows("Председательствующий спрашивает о возражениях");
    robot.click_on("cancel-vote");
    robot.shows("Отменить голосование №\u{a0}3?");
    robot.click("форма голосования выбрана неверно");
    robot.click_on("confirm");
    robot.shows("Отменено: форма голосования выбрана неверно");

    // By name, cell by cell; the one who was against dissents.
    robot.click("поимённое");
    robot.click_on("main");
    robot.shows("Лист голосования");
    robot.click_on("members-2-2");
    robot.shows("отмечено 1 / 17");
    robot.click_on("all-for");
    robot.click_on("main");
    robot.shows("за\u{a0}– 16, против\u{a0}– 1");
    robot.click_on("dissent");
    robot.shows("Особое мнение: голосование №\u{a0}4");
    robot.click_on("text-ru");
    robot.type_text("против слияния");
    robot.click_on("confirm");
    robot.shows("Особое мнение: Т.\u{a0}Ашимов");
    robot.click_on("main");
    robot.shows("Перейти к вопросу 4");
}

#[test]
fn a_lost_quorum_turns_the_bar_and_offers_the_lawful_ways() {
    let mut table = opened(OFFICE);
    table.robot().click_on("main");
    table.at(10, 20);
    let robot = table.robot();
    for name in
        ["Габитов\u{a0}Н.", "Канатов\u{a0}Е.", "Касымов\u{a0}Е.", "Петрова\u{a0}Н.", "Усенов\u{a0}М.", "Югай\u{a0}В."]
    {
        robot.click(name);
        robot.click_on("leaves");
    }
    robot.shows("КВОРУМА НЕТ");
    robot.shows("нужно 12, не хватает 1");
    robot.shows("присутствуют сейчас");
    robot.shows("3 × 11 = 33\u{a0}– меньше, чем 2 × 17 = 34");
    robot.shows("вне зала с 10:20");
    robot.click_on("main");
    robot.hides("Лист голосования");
    robot.click_on("way-pause");
    robot.click("до восстановления кворума");
    robot.click_on("confirm");
    robot.shows("Объявлен перерыв");
    table.at(10, 40);
    let robot = table.robot();
    robot.click("Югай\u{a0}В.");
    robot.click_on("arrives");
    robot.shows("КВОРУМ ЕСТЬ");
    robot.click_on("main");
    robot.shows("Начать голосование");
}

#[test]
fn what_is_refused_is_shown_in_its_place_with_the_ways_out() {
    let mut table = opened(OFFICE);
    let robot = table.robot();
    robot.click_on("main");
    robot.click("Сейтов\u{a0}А.");
    robot.click_on("leaves");
    robot.shows("В журнал ничего не записано");
    robot.shows("Передать председательство");
    robot.press("Esc");
    robot.hides("В журнал ничего не записано");
    robot.shows("17 в зале · 0 нет");

    // The chair is passed by the way that was offered, and then the member can go.
    robot.click("Сейтов\u{a0}А.");
    robot.click_on("leaves");
    robot.click_on("way-chair");
    robot.shows("Кто далее председательствует?");
    robot.type_text("омар");
    robot.press("Enter");
    robot.press("Ctrl+Enter");
    robot.shows("Б.\u{a0}Омарова");
    robot.click("Сейтов\u{a0}А.");
    robot.click_on("leaves");
    robot.shows("16 в зале · 1 нет");

    // Nobody takes the place of a member: the paragraph, and the lawful way.
    robot.click_on("main");
    robot.click_on("all-for");
    robot.click("Усенов\u{a0}М.");
    robot.click_on("leaves");
    robot.shows("В журнал ничего не записано");
    robot.shows("Завершить голосование");
}

#[test]
fn nobody_takes_the_place_of_a_member() {
    let mut table = Table::laid(Locale::Russian, OFFICE);
    let robot = table.robot();
    robot.click_on("main");
    robot.click_on("register");
    robot.shows("Кто прибыл?");
    robot.layout = robot::Layout::Russian;
    robot.type_text("жунусов");
    robot.press("Enter");
    robot.click("вместо члена коллегии");
    robot.click_on("place-of");
    robot.type_text("жанаб");
    robot.press("Enter");
    robot.click_on("confirm");
    robot.shows("без права замены");
    robot.click_on("way-invited");
    robot.hides("без права замены");
    robot.click("Приглашённые");
    robot.shows("1 в зале");
}

#[test]
fn everything_that_can_happen_at_the_table_has_its_place() {
    let mut table = opened(OFFICE);
    let robot = table.robot();
    robot.layout = robot::Layout::Russian;

    // An item is withdrawn at the request of a member.
    robot.click_on("withdraw");
    robot.shows("Снять вопрос 1 с повестки дня?");
    robot.type_text("омар");
    robot.press("Enter");
    robot.click_on("text-ru");
    robot.type_text("материал отозван");
    robot.click_on("confirm");
    robot.shows("снят с повестки дня");

    // A member takes no part in the next one, and is not asked.
    robot.click_on("main");
    robot.click("Ашимов\u{a0}Т.");
    robot.click_on("recusal");
    robot.click_on("text-ru");
    robot.type_text("личная заинтересованность");
    robot.click_on("confirm");
    robot.shows("не участвует");

    // A point of the draft is changed before it is voted on.
    robot.wheel(0.0);
    robot.click("RU");
    robot.shows("Принять к сведению информацию о ходе исполнения");
    robot.click_on("point-1");
    robot.shows("Пункт 1 проекта решения");
    robot.click_on("text-ru");
    robot.press("Ctrl+A");
    robot.type_text("информацию принять к сведению");
    robot.click_on("confirm");
    robot.shows("информацию принять к сведению");

    // An amendment is voted on before the decision.
    robot.click_on("other-vote");
    robot.shows("Что ставится на голосование по вопросу 2?");
    robot.click_on("text-ru");
    robot.type_text("слово «до» заменить");
    robot.click_on("confirm");
    robot.shows("поправка: «слово «до» заменить»");
    robot.shows("По этому вопросу не голосуют: Ашимов\u{a0}Т.");
    robot.click_on("all-for");
    robot.shows("за 16, нужно 9");
    robot.click_on("main");
    robot.shows("Принято единогласно");
    robot.shows("Начать голосование");

    // A break until a time.
    robot.click_on("pause");
    robot.click("перерыв");
    robot.click_on("until-time");
    robot.type_text("1130");
    robot.click_on("confirm");
    robot.shows("Объявлен перерыв");
    robot.shows("11:30");
    robot.click_on("main");
    robot.shows("Начать голосование");

    // Somebody comes by video, an invited one comes.
    robot.click("Югай\u{a0}В.");
    robot.click_on("leaves");
    robot.click_on("arrives-by-video");
    robot.shows("по видеосвязи");
    robot.click("Приглашённые");
    robot.click_on("arrives");
    robot.shows("1 в зале");
    robot.click("Члены");

    // The decision on this item, then the rest goes to the next session at once.
    robot.click_on("main");
    robot.click_on("all-for");
    robot.click_on("main");
    robot.click_on("main");
    robot.shows("Перейти к вопросу 3");
    robot.click_on("close-all");
    robot.shows("Нерассмотренные вопросы будут перенесены: 3, 4, 5, 6, 7, 8.");
    robot.click("в связи с нехваткой времени");
    robot.click_on("confirm");
    robot.shows("Заседание закрыто");
    robot.shows("Вопрос 3: перенесён");
    robot.click_on("leave");
}

#[test]
fn an_entry_is_struck_with_a_reason_and_stays_readable() {
    let mut table = opened(OFFICE);
    let robot = table.robot();
    robot.click("Усенов\u{a0}М.");
    robot.click_on("leaves");
    robot.shows("16 в зале · 1 нет");
    robot.click_on("journal");
    robot.shows("Журнал заседания");
    robot.click("Убытие: М.\u{a0}Усенов");
    robot.click_on("strike");
    robot.shows("После исключения: присутствуют 17, нужно 12, кворум есть");
    robot.click("перепутана строка");
    robot.click_on("confirm");
    robot.shows("17 в зале · 0 нет");
    robot.shows("Убытие: М.\u{a0}Усенов (исключено записью №");
}

#[test]
fn a_second_start_shows_the_table_and_offers_nothing_that_records() {
    let mut table = opened(OFFICE);
    table.robot().click_on("main");
    let id = session(&table.secretary);
    let mut robot = table.secretary.beside(Locale::Kazakh, OFFICE, Clock::Fixed(hall(10, 5)));
    resized(&mut robot, OFFICE);
    robot.send(Message::Work(work::Message::Go(Place::Sitting(id))));
    robot.shows("Отырыс жүріп жатыр");
    robot.shows("Дауыс беруді бастау");
    robot.click_on("main");
    robot.press("Ctrl+Enter");
    robot.press("Space");
    robot.press("F4");
    robot.hides("Дауыс беру парағы");
    robot.hides("Кімге сөз беріледі?");
    robot.shows("17 қатысып отыр · 0 жоқ");
    robot.click_on("journal");
    robot.shows("Отырыс журналы");
}

#[test]
fn the_table_fits_the_smallest_window_and_twice_the_letters() {
    let mut table = opened(Size::new(1024.0, 680.0));
    let robot = table.robot();
    robot.click_on("main");
    robot.click_on("main");
    robot.shows("Лист голосования");
    robot.press("Ctrl+D");
    robot.press("Ctrl+D");
    robot.press("Ctrl+D");
    resized(robot, Size::new(683.0, 384.0));
    let main = robot.place_of("main");
    assert!(main.width > 100.0 && main.height > 30.0, "{main:?}");
}

#[test]
fn a_point_that_the_collegium_adds_is_written_at_the_table() {
    for (locale, add, asked, record) in [
        (Locale::Kazakh, "Тармақ қосу", "Шешім жобасының", "Жазу"),
        (Locale::Russian, "Добавить пункт", "проекта решения", "Записать"),
    ] {
        let mut table = Table::laid(locale, Size::new(1366.0, 1400.0));
        let robot = table.robot();
        for keys in ["Ctrl+Enter", "F5", "Ctrl+Enter", "Ctrl+Enter"] {
            robot.press(keys);
        }
        robot.click(add);
        robot.shows(asked);
        robot.type_text("Хатшылық отырыстың қорытындысын жарияласын.");
        robot.press("Tab");
        robot.type_text("Секретариату опубликовать итоги заседания.");
        robot.click(record);
        robot.hides(asked);
        robot.shows(if locale == Locale::Kazakh {
            "Хатшылық отырыстың"
        } else {
            "Секретариату опубликовать"
        });
    }
}
