//! Sittings of an invented ministry as records, for the tests of papers: every form of vote, every outcome.
//!
//! A test takes this file in with `#[path = "support/records.rs"] mod records;`.
#![allow(dead_code, reason = "each test takes what it needs")]
#![expect(clippy::unwrap_used, reason = "a wrong date in a sample fails the test")]

use alqa::domain::act::Act;
use alqa::domain::agenda::{InviteeKind, ItemKind};
use alqa::domain::ballot::{Choice, Count, VoteForm, VoteSubject};
use alqa::domain::composition::Role;
use alqa::domain::decision::Due;
use alqa::domain::digest::Digest;
use alqa::domain::id::{ItemId, PersonId, SessionId, VoteId};
use alqa::domain::person::Person;
use alqa::domain::record::{
    Absentee, Body, Chairing, Dissent, ExecutorName, ItemRecord, ItemResult, Movement, Party, PointRecord,
    QuorumFigures, Record, Recusal, Requisites, Speech, VoteRecord, VoteResult,
};
use alqa::domain::session::{Session, SessionForm, SessionKind, Stage};
use alqa::domain::sitting::entry::{AbsenceReason, Mode, SpeechKind};
use alqa::domain::text::Bilingual;
use chrono::{NaiveDate, NaiveDateTime};

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub fn at(hour: u32, minute: u32) -> NaiveDateTime {
    day(2026, 11, 20).and_hms_opt(hour, minute, 0).unwrap()
}

pub fn both(kk: &str, ru: &str) -> Bilingual {
    Bilingual::new(kk, ru)
}

/// Surname, given name, patronymic and post, each in both languages.
type Row = [&'static str; 8];

#[rustfmt::skip]
const MEMBERS: [Row; 17] = [
    ["Сейітов", "Сейтов", "Асқар", "Аскар", "Маратұлы", "Маратулы", "министр", "министр"],
    ["Омарова", "Омарова", "Баян", "Баян", "Қайратқызы", "Кайраткызы", "бірінші вице-министр", "первый вице-министр"],
    ["Ғабитов", "Габитов", "Ерлан", "Ерлан", "Серікұлы", "Серикулы", "вице-министр", "вице-министр"],
    ["Югай", "Югай", "Виктор", "Виктор", "Андреевич", "Андреевич", "вице-министр", "вице-министр"],
    ["Өтеген", "Утеген", "Дәурен", "Даурен", "Болатұлы", "Болатулы", "аппарат басшысы", "руководитель аппарата"],
    ["Қанатов", "Канатов", "Ержан", "Ержан", "Нұрланұлы", "Нурланулы", "Жол инфрақұрылымы комитетінің төрағасы", "председатель Комитета дорожной инфраструктуры"],
    ["Петрова", "Петрова", "Наталья", "Наталья", "Ивановна", "Ивановна", "Сумен жабдықтау комитетінің төрағасы", "председатель Комитета водоснабжения"],
    ["Үсенов", "Усенов", "Мұрат", "Мурат", "Әлиұлы", "Алиулы", "Тұрғын үй инфрақұрылымы комитетінің төрағасы", "председатель Комитета жилищной инфраструктуры"],
    ["Қасымов", "Касымов", "Ермек", "Ермек", "Талғатұлы", "Талгатулы", "Цифрландыру департаментінің директоры", "директор Департамента цифровизации"],
    ["Ұлықбек", "Улыкбек", "Сәуле", "Сауле", "Асанқызы", "Асанкызы", "Экономика және қаржы департаментінің директоры", "директор Департамента экономики и финансов"],
    ["Розыбакиева", "Розыбакиева", "Гүлнара", "Гульнара", "Ахметқызы", "Ахметкызы", "Стратегиялық жоспарлау және талдау департаментінің директоры", "директор Департамента стратегического планирования и анализа"],
    ["Һамит", "Хамит", "Ғалым", "Галым", "Жұмабайұлы", "Жумабайулы", "Заң департаментінің директоры", "директор Юридического департамента"],
    ["Әшімов", "Ашимов", "Тимур", "Тимур", "Бекұлы", "Бекулы", "Ішкі аудит департаментінің директоры", "директор Департамента внутреннего аудита"],
    ["Ізбасар", "Избасар", "Айгүл", "Айгуль", "Ержанқызы", "Ержанкызы", "Өңірлік саясат департаментінің директоры", "директор Департамента региональной политики"],
    ["Шевченко", "Шевченко", "Андрей", "Андрей", "Петрович", "Петрович", "Солтүстік өңіраралық департаментінің басшысы", "руководитель Северного межрегионального департамента"],
    ["Жаңабергенов", "Жанабергенов", "Қуат", "Куат", "Сәбитұлы", "Сабитулы", "Оңтүстік өңіраралық департаментінің басшысы", "руководитель Южного межрегионального департамента"],
    ["Мырзағұл", "Мырзагул", "Асель", "Асель", "Дәуренқызы", "Дауренкызы", "«Өңірлік инфрақұрылым орталығы» кәсіпорнының бас директоры", "генеральный директор предприятия «Центр региональной инфраструктуры»"],
];

#[rustfmt::skip]
const INVITED: [(Row, &str, &str, InviteeKind); 4] = [
    (["Төлегенова", "Тулегенова", "Ләззат", "Ляззат", "Оразқызы", "Оразкызы", "Құжаттамалық қамтамасыз ету және бақылау департаментінің директоры", "директор Департамента документационного обеспечения и контроля"], "", "", InviteeKind::OwnStaff),
    (["Исмаилов", "Исмаилов", "Рустам", "Рустам", "Фархатович", "Фархатович", "департамент директоры", "директор департамента"], "Қаржы министрлігі", "Министерство финансов", InviteeKind::StateBody),
    (["Нұрпейіс", "Нурпеис", "Мадина", "Мадина", "Кенжеқызы", "Кенжекызы", "басқарма төрайымы", "председатель правления"], "«Таза су» қоғамдық қоры", "Общественный фонд «Чистая вода»", InviteeKind::Ngo),
    (["Вебер", "Вебер", "Ирина", "Ирина", "Карловна", "Карловна", "тілші", "корреспондент"], "«Өңір» газеті", "газета «Өңір»", InviteeKind::Media),
];

fn person(id: i64, row: &Row, organisation: Bilingual) -> Person {
    let [surname_kk, surname_ru, given_kk, given_ru, patronymic_kk, patronymic_ru, post_kk, post_ru] = *row;
    Person {
        id: PersonId(id),
        surname: both(surname_kk, surname_ru),
        given: both(given_kk, given_ru),
        patronymic: both(patronymic_kk, patronymic_ru),
        post: both(post_kk, post_ru),
        organisation,
        unit: None,
    }
}

/// The member with this number in the order of precedence, from 0.
pub fn member(number: usize) -> Party {
    let role = match number {
        0 => Role::Chair,
        1 => Role::DeputyChair,
        _ => Role::Member,
    };
    let person = person(i64::try_from(number).unwrap() + 1, &MEMBERS[number], Bilingual::default());
    let mode = if number == 14 { Mode::Video } else { Mode::InPerson };
    Party { person, role: Some(role), invited_as: None, mode }
}

/// The invited person with this number, from 0.
pub fn invited(number: usize) -> Party {
    let (row, kk, ru, kind) = &INVITED[number];
    let person = person(i64::try_from(number).unwrap() + 101, row, both(kk, ru));
    Party { person, role: None, invited_as: Some(*kind), mode: Mode::InPerson }
}

pub fn secretary() -> Party {
    #[rustfmt::skip]
    let row = ["Әбілова", "Абилова", "Гүлмира", "Гульмира", "Қанатқызы", "Канаткызы", "Алқа хатшылығының басшысы", "руководитель секретариата коллегии"];
    Party { person: person(201, &row, Bilingual::default()), role: None, invited_as: None, mode: Mode::InPerson }
}

/// The quorum with `present` of 17 members.
pub fn quorum(present: u32) -> QuorumFigures {
    QuorumFigures { present, total: 17, needed: 12 }
}

/// A vote on the decision of which everything but its answers is ordinary.
pub fn vote(number: u32, opened: NaiveDateTime, form: VoteForm, counted: [u32; 4], result: VoteResult) -> VoteRecord {
    let [votes_for, against, abstained, not_voted] = counted;
    let count = Count { votes_for, against, abstained, not_voted, spoiled: 0 };
    VoteRecord {
        vote: VoteId(number),
        subject: VoteSubject::Decision,
        form,
        opened,
        repeats: None,
        quorum: quorum(count.sum()),
        voters: count.sum(),
        needed: count.sum() / 2 + 1,
        count: Some(count),
        ballots: Vec::new(),
        result,
        dissents: Vec::new(),
    }
}

pub fn speech(seq: u32, speaker: Party, kind: SpeechKind, from: NaiveDateTime, kk: &str, ru: &str) -> Speech {
    Speech { seq, speaker, kind, from, to: from + chrono::Duration::minutes(5), text: both(kk, ru) }
}

/// A point that says in its sentence who does it and until when.
pub fn point(number: u32, kk: &str, ru: &str, executor: Option<(usize, &str, &str)>, due: Option<Due>) -> PointRecord {
    let due_on = match due {
        Some(Due::On(day)) => Some(day),
        Some(Due::DefaultTerm) => Some(day(2026, 12, 20)),
        Some(Due::Quarterly | Due::Permanent) | None => None,
    };
    let executors =
        executor.map(|(head, kk, ru)| ExecutorName { title: both(kk, ru), person: Some(member(head).person) });
    let exempt = executors.is_none();
    PointRecord {
        number,
        text: both(kk, ru),
        executors: executors.into_iter().collect(),
        due,
        due_on,
        controller: None,
        exempt,
    }
}

/// An item taken up at `from` of which nothing is said yet.
pub fn item(number: u32, from: NaiveDateTime, kk: &str, ru: &str, result: ItemResult) -> ItemRecord {
    ItemRecord {
        item: ItemId(i64::from(number)),
        number,
        title: both(kk, ru),
        kind: ItemKind::Decision,
        restricted: false,
        speakers: Vec::new(),
        unit: Bilingual::default(),
        from: Some(from),
        to: Some(from + chrono::Duration::minutes(20)),
        speeches: Vec::new(),
        recusals: Vec::new(),
        votes: Vec::new(),
        result,
        points: Vec::new(),
    }
}

/// A registered sitting of 17 members without items: 14 are present, three are absent, four persons are invited.
pub fn bare() -> Record {
    let absent = [(15, AbsenceReason::BusinessTrip), (11, AbsenceReason::Illness), (7, AbsenceReason::OtherDuty)];
    Record {
        body: Body {
            name: both(
                "Қазақстан Республикасы Өңірлік даму және инфрақұрылым министрлігі",
                "Министерство регионального развития и инфраструктуры Республики Казахстан",
            ),
            sitting_heading: both(
                "Қазақстан Республикасы Өңірлік даму және инфрақұрылым министрлігі алқасының отырысы",
                "Заседание коллегии Министерства регионального развития и инфраструктуры Республики Казахстан",
            ),
            city: both("Астана қ.", "г. Астана"),
            practice: true,
        },
        session: Session {
            id: SessionId(6),
            number: 6,
            kind: SessionKind::Ordinary,
            date: day(2026, 11, 20),
            time: at(10, 0).time(),
            place: both("Министрліктер үйі, алқа залы", "Дом министерств, зал коллегии"),
            form: SessionForm::Mixed,
            closed: false,
            stage: Stage::Registered,
        },
        order: Act { kind: both("бұйрық", "приказ"), number: "12-Ө".to_owned(), date: day(2026, 1, 5) },
        days: (day(2026, 11, 20), day(2026, 11, 20)),
        opened: at(10, 0),
        closed: Some(at(13, 4)),
        chairs: vec![Chairing { chair: member(0), from: at(10, 0), item: None }],
        secretary: secretary(),
        present: (0..17).filter(|number| absent.iter().all(|(away, _)| away != number)).map(member).collect(),
        absent: absent.iter().map(|&(away, reason)| Absentee { member: member(away), reason }).collect(),
        invited: (0..4).map(invited).collect(),
        quorum: quorum(13),
        movements: Vec::new(),
        breaks: Vec::new(),
        secretaries: Vec::new(),
        closed_parts: Vec::new(),
        items: Vec::new(),
        wordings: Vec::new(),
        registration: Some(Requisites { number: 6, date: day(2026, 11, 24), edition: 1, correction: None }),
        journal: Digest::of(b"the last entry of the journal"),
    }
}

/// The bare sitting reduced to nine members, seven of them present, and one invited person: no annex.
pub fn small() -> Record {
    let mut record = bare();
    record.present = [0, 1, 2, 3, 4, 8, 9].map(member).into();
    record.absent = vec![
        Absentee { member: member(5), reason: AbsenceReason::Leave },
        Absentee { member: member(6), reason: AbsenceReason::Unknown },
    ];
    record.invited = vec![invited(1)];
    record.quorum = QuorumFigures { present: 7, total: 9, needed: 6 };
    record
}

/// A sitting in which all happened that a protocol has words for.
pub fn full() -> Record {
    let mut record = bare();
    record.movements = vec![
        moved(12, at(10, 18), true, Some(1), 14),
        moved(3, at(11, 31), false, Some(4), 13),
        moved(16, at(12, 20), false, None, 12),
        moved(10, at(12, 22), false, None, 11),
        moved(10, at(12, 35), true, None, 12),
    ];
    record.chairs.push(Chairing { chair: member(1), from: at(11, 58), item: Some(5) });
    record.items = vec![
        results_of_the_quarter(),
        instructions(),
        reorganisation(),
        norms(),
        staff(),
        plan(),
        withdrawn(),
        postponed(),
        information(),
    ];
    record
}

pub fn moved(number: usize, at: NaiveDateTime, came: bool, item: Option<u32>, present: u32) -> Movement {
    Movement { at, member: member(number), came, item, quorum: quorum(present) }
}

const FINANCE: (usize, &str, &str) = (9, "Экономика және қаржы департаменті", "Департамент экономики и финансов");
const DIGITAL: (usize, &str, &str) = (8, "Цифрландыру департаменті", "Департамент цифровизации");
const ROADS: (usize, &str, &str) = (5, "Жол инфрақұрылымы комитеті", "Комитет дорожной инфраструктуры");

/// By name, adopted by a majority, with a dissenting opinion.
fn results_of_the_quarter() -> ItemRecord {
    let mut item = item(
        1,
        at(10, 2),
        "2026 жылғы III тоқсандағы жұмыстың қорытындылары және IV тоқсанға арналған міндеттер туралы",
        "Об итогах работы за III квартал 2026 года и задачах на IV квартал",
        ItemResult::Adopted,
    );
    item.speakers = vec![member(10), member(9)];
    item.speeches = vec![
        speech(
            35,
            member(10),
            SpeechKind::Report,
            at(10, 2),
            "III тоқсандағы жұмыстың қорытындылары, нысаналы индикаторлардың орындалуы және IV тоқсанға арналған міндеттер \
             туралы баяндады. 46 индикатордың 39-ына қол жеткізілді, 7 индикатор бойынша жұмыс жалғасуда.",
            "доложила об итогах работы за III квартал, исполнении целевых индикаторов и задачах на IV квартал. Из 46 \
             индикаторов достигнуто 39, по 7 индикаторам работа продолжается.",
        ),
        speech(
            37,
            member(9),
            SpeechKind::CoReport,
            at(10, 12),
            "бюджеттік бағдарламалардың атқарылуы туралы баяндады: тоғыз айдың жоспары 94,6 пайызға орындалды.",
            "доложила об исполнении бюджетных программ: план девяти месяцев исполнен на 94,6 процента.",
        ),
        speech(
            40,
            member(2),
            SpeechKind::Question,
            at(10, 19),
            "игерілмеген қаражат қай бағдарламалар бойынша қалыптасқанын сұрады.",
            "спросил, по каким программам сложились неосвоенные средства.",
        ),
        speech(
            42,
            member(9),
            SpeechKind::Answer,
            at(10, 21),
            "қалдықтың негізгі бөлігі жобалау-сметалық құжаттама әзірлеуге арналған екі бағдарлама бойынша қалыптасқанын \
             түсіндірді.",
            "пояснила, что основная часть остатка сложилась по двум программам разработки проектно-сметной документации.",
        ),
        speech(
            44,
            member(3),
            SpeechKind::Debate,
            at(10, 24),
            "қаржылық аудит аяқталғанға дейін қаражатты қайта бөлмеуді ұсынды.",
            "предложил не перераспределять средства до завершения финансового аудита.",
        ),
    ];
    let mut vote = vote(1, at(10, 31), VoteForm::ByName, [12, 1, 1, 0], VoteResult::Majority);
    vote.ballots = bare()
        .present
        .into_iter()
        .map(|party| {
            let choice = match party.person.id.0 {
                4 => Choice::Against,
                13 => Choice::Abstained,
                _ => Choice::For,
            };
            (party, choice)
        })
        .collect();
    vote.dissents = vec![Dissent {
        member: member(3),
        text: both(
            "қаржылық аудит аяқталғанға дейін қаражатты қайта бөлу бюджет тәртібін бұзу тәуекелін туғызады.",
            "перераспределение средств до завершения финансового аудита создаёт риск нарушения бюджетной дисциплины.",
        ),
    }];
    item.votes = vec![vote];
    item.points = vec![
        point(
            1,
            "Стратегиялық жоспарлау және талдау департаментінің (Г. Розыбакиева) ақпараты назарға алынсын.",
            "Принять к сведению информацию Департамента стратегического планирования и анализа (Г. Розыбакиева).",
            None,
            None,
        ),
        point(
            2,
            "Экономика және қаржы департаменті (С. Ұлықбек) 2026 жылғы 11 желтоқсанға дейін бюджеттік бағдарламалар \
             бойынша игерілмеген қаражатты қайта бөлу жөнінде ұсыныстар енгізсін.",
            "Департаменту экономики и финансов (С. Улыкбек) до 11 декабря 2026 года внести предложения по \
             перераспределению неосвоенных средств по бюджетным программам.",
            Some(FINANCE),
            Some(Due::On(day(2026, 12, 11))),
        ),
        point(
            3,
            "Осы шешімнің орындалуын бақылау бірінші вице-министр Б. Омароваға жүктелсін.",
            "Контроль за исполнением настоящего решения возложить на первого вице-министра Б. Омарову.",
            None,
            None,
        ),
    ];
    item
}

/// By a show of hands, unanimous; points whose sentences name neither executor nor term.
fn instructions() -> ItemRecord {
    let mut item = item(
        2,
        at(10, 40),
        "Мемлекет басшысы тапсырмаларының 2026 жылғы III тоқсанда орындалу барысы туралы",
        "О ходе исполнения поручений Главы государства в III квартале 2026 года",
        ItemResult::Adopted,
    );
    item.speakers = vec![member(4)];
    item.speeches = vec![speech(
        52,
        member(4),
        SpeechKind::Report,
        at(10, 40),
        "Мемлекет басшысының 2026 жылғы тапсырмаларын орындау барысы туралы баяндады.",
        "доложил о ходе исполнения поручений Главы государства 2026 года.",
    )];
    item.votes = vec![vote(2, at(11, 0), VoteForm::ShowOfHands, [14, 0, 0, 0], VoteResult::Unanimous)];
    let mut passive = point(
        1,
        "Мемлекеттік көрсетілетін қызметтердің жаңартылған тізбесі әзірленсін.",
        "Разработать обновлённый перечень государственных услуг.",
        Some(DIGITAL),
        Some(Due::On(day(2026, 12, 25))),
    );
    passive.executors.push(ExecutorName { title: both(ROADS.1, ROADS.2), person: Some(member(ROADS.0).person) });
    passive.controller = Some(member(4));
    item.points = vec![
        passive,
        point(
            2,
            "Тапсырмалардың орындалу барысы туралы ақпарат алқаға ұсынылсын.",
            "Представлять коллегии информацию о ходе исполнения поручений.",
            Some(FINANCE),
            Some(Due::Quarterly),
        ),
    ];
    item
}

/// Equal votes: not adopted.
fn reorganisation() -> ItemRecord {
    let mut item = item(
        3,
        at(11, 5),
        "Ведомстволық бағынысты ұйымдарды қайта ұйымдастыру туралы",
        "О реорганизации подведомственных организаций",
        ItemResult::NotAdopted,
    );
    item.speakers = vec![member(9)];
    item.speeches = vec![speech(
        66,
        member(9),
        SpeechKind::Report,
        at(11, 5),
        "екі кәсіпорынды біріктірудің экономикалық негіздемесі туралы баяндады.",
        "доложила об экономическом обосновании объединения двух предприятий.",
    )];
    item.votes = vec![vote(3, at(11, 20), VoteForm::ShowOfHands, [7, 7, 0, 0], VoteResult::Tie)];
    item.points = vec![point(
        1,
        "«Жол активтері орталығы» кәсіпорнын «Өңірлік инфрақұрылым орталығы» кәсіпорнына қосу туралы ұсыныс мақұлдансын.",
        "Одобрить предложение о присоединении предприятия «Центр дорожных активов» к предприятию «Центр региональной \
         инфраструктуры».",
        None,
        None,
    )];
    item
}

/// A recusal, a vote on an amendment, a cancelled vote and its repeat.
fn norms() -> ItemRecord {
    let mut item = item(
        4,
        at(11, 25),
        "Жергілікті маңызы бар автомобиль жолдарын күтіп ұстаудың үлгі нормативтері туралы",
        "О типовых нормативах содержания автомобильных дорог местного значения",
        ItemResult::Adopted,
    );
    item.speakers = vec![member(5)];
    item.recusals = vec![Recusal {
        member: member(16),
        reason: both("нормативтерді әзірлеуге қатысқан", "участвовала в разработке нормативов"),
    }];
    item.speeches = vec![speech(
        77,
        member(5),
        SpeechKind::Report,
        at(11, 25),
        "үлгі нормативтердің жобасы туралы баяндады.",
        "доложил о проекте типовых нормативов.",
    )];
    let mut amendment = vote(4, at(11, 34), VoteForm::ShowOfHands, [9, 3, 0, 0], VoteResult::Majority);
    amendment.subject = VoteSubject::Amendment(both(
        "1-тармақтағы «екі жылда бір рет» деген сөздер «жыл сайын» деген сөздермен ауыстырылсын",
        "в пункте 1 слова «один раз в два года» заменить словами «ежегодно»",
    ));
    let mut cancelled = vote(5, at(11, 40), VoteForm::ShowOfHands, [8, 3, 0, 1], VoteResult::Majority);
    cancelled.result = VoteResult::Cancelled {
        reason: both("дауыстарды санау кезінде қате жіберілген", "при подсчёте голосов допущена ошибка"),
    };
    let mut repeated = vote(6, at(11, 46), VoteForm::ShowOfHands, [9, 2, 1, 0], VoteResult::Majority);
    repeated.repeats = Some(VoteId(5));
    item.votes = vec![amendment, cancelled, repeated];
    for vote in &mut item.votes {
        vote.quorum = quorum(13);
        vote.voters = 12;
        vote.needed = 7;
    }
    item.points = vec![point(
        1,
        "Жол инфрақұрылымы комитеті (Е. Қанатов) 2026 жылғы 25 желтоқсанға дейін үлгі нормативтерді бекіту туралы бұйрықтың \
         жобасын енгізсін.",
        "Комитету дорожной инфраструктуры (Е. Канатов) до 25 декабря 2026 года внести проект приказа об утверждении \
         типовых нормативов.",
        Some(ROADS),
        Some(Due::On(day(2026, 12, 25))),
    )];
    item
}

/// Secret, restricted, with spoiled ballots; not adopted. The chair passes within it.
fn staff() -> ItemRecord {
    let mut item = item(
        5,
        at(11, 55),
        "Кадр резервін қалыптастыру туралы",
        "О формировании кадрового резерва",
        ItemResult::NotAdopted,
    );
    item.restricted = true;
    item.speakers = vec![member(4)];
    item.speeches = vec![speech(
        90,
        member(4),
        SpeechKind::Report,
        at(11, 55),
        "кадр резервінің құрамы жөніндегі ұсыныстар туралы баяндады.",
        "доложил о предложениях по составу кадрового резерва.",
    )];
    let mut secret = vote(7, at(12, 5), VoteForm::Secret, [5, 3, 3, 2], VoteResult::NotAdopted);
    if let Some(count) = &mut secret.count {
        count.spoiled = 1;
    }
    item.votes = vec![secret];
    item
}

/// By consent.
fn plan() -> ItemRecord {
    let mut item = item(
        6,
        at(12, 10),
        "Алқаның 2027 жылға арналған жұмыс жоспары туралы",
        "О плане работы коллегии на 2027 год",
        ItemResult::Adopted,
    );
    item.speakers = vec![member(10)];
    item.speeches = vec![speech(
        99,
        member(10),
        SpeechKind::Report,
        at(12, 10),
        "алқаның 2027 жылға арналған жұмыс жоспарының жобасы туралы баяндады.",
        "доложила о проекте плана работы коллегии на 2027 год.",
    )];
    item.votes = vec![vote(8, at(12, 18), VoteForm::Consent, [13, 0, 0, 0], VoteResult::Unanimous)];
    item.points = vec![point(
        1,
        "Алқаның 2027 жылға арналған жұмыс жоспары мақұлдансын.",
        "Одобрить план работы коллегии на 2027 год.",
        None,
        None,
    )];
    item
}

fn withdrawn() -> ItemRecord {
    let mut item = item(
        7,
        at(12, 36),
        "Ведомстволық марапаттар туралы",
        "О ведомственных наградах",
        ItemResult::Withdrawn {
            requested_by: Box::new(member(4)),
            reason: both("құжаттар толық ұсынылмаған", "документы представлены не в полном объёме"),
        },
    );
    item.from = None;
    item
}

fn postponed() -> ItemRecord {
    item(
        8,
        at(12, 40),
        "Аумақтық органдардың қызметі туралы",
        "О деятельности территориальных органов",
        ItemResult::Postponed {
            reason: both("баяндамашы іссапарда", "докладчик находится в командировке"),
            to: Some((7, day(2026, 12, 18))),
        },
    )
}

/// For information: heard and noted, no vote.
fn information() -> ItemRecord {
    let mut item = item(
        9,
        at(12, 50),
        "Жеке және заңды тұлғалардың өтініштерін қарау жұмысы туралы",
        "О работе по рассмотрению обращений физических и юридических лиц",
        ItemResult::Heard,
    );
    item.kind = ItemKind::Information;
    item.speakers = vec![invited(0)];
    item.speeches = vec![speech(
        112,
        invited(0),
        SpeechKind::Report,
        at(12, 50),
        "2026 жылғы он айда келіп түскен өтініштерді қарау қорытындылары туралы хабарлады.",
        "сообщила об итогах рассмотрения обращений, поступивших за десять месяцев 2026 года.",
    )];
    item
}
