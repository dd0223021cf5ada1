//! A protocol-like paper in each language: every kind of block, real words, no rule of the regulation behind it.

use alqa::documents::content::{
    About, BlankLine, Block, Cell, Content, Drawing, Face, Heading, Keyed, List, ListShape, Marker, Paragraph,
    SignatureLine, StackedBars, Table, Text, bold, italic, keep, page_break, rule, space,
};
use alqa::domain::text::Language;
use chrono::NaiveDate;

/// The words of the sample in one language.
pub struct Words {
    pub language: Language,
    pub body: &'static str,
    pub kind: &'static str,
    pub date: &'static str,
    pub place: &'static str,
    pub of: &'static str,
    pub chair: (&'static str, &'static str),
    pub secretary: (&'static str, &'static str),
    pub present: &'static str,
    pub people_head: [&'static str; 3],
    pub people: &'static [(&'static str, &'static str)],
    pub agenda: &'static str,
    pub items: &'static [(&'static str, &'static str)],
    pub parts: [&'static str; 3],
    pub speech: &'static [(&'static str, &'static str)],
    pub decisions: &'static [&'static str],
    pub votes: &'static str,
    pub vote_head: [&'static str; 5],
    pub adopted: &'static str,
    pub signature: &'static str,
    pub note: &'static str,
    pub chart: &'static str,
}

/// The sample in Kazakh.
pub const KAZAKH: Words = Words {
    language: Language::Kazakh,
    body: "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ\nӨҢІРЛІК ДАМУ МИНИСТРЛІГІ",
    kind: "ХАТТАМА",
    date: "2026 жылғы 20 қараша",
    place: "Астана қ.",
    of: "Министрлік алқасының отырысы",
    chair: ("Алқа төрағасы,\nминистр", "А. С. Бекұзақов"),
    secretary: ("Алқа хатшысы,\nбасқарма басшысы", "Г. Ә. Жүнісова"),
    present: "Қатысқандар:",
    people_head: ["№", "Тегі, аты, әкесінің аты", "Лауазымы"],
    people: &[
        ("Әбдірахманов Бауыржан Қасымұлы", "вице-министр, алқа мүшесі"),
        ("Бекұзақов Асхат Серікұлы", "министр, алқа төрағасы"),
        ("Һашимов Ілияс Рүстемұлы", "аппарат басшысы"),
        ("Қожабеков Нұрсұлтан Өмірұлы", "Бюджет және қаржы департаментінің директоры"),
        ("Мұқанов Төлеген Жәнібекұлы", "Заң департаментінің директоры"),
        ("Өтегенов Ғалымжан Қуатұлы", "бірінші вице-министр, алқа төрағасының орынбасары"),
        ("Сүлейменова Дәмелі Ерғалиқызы", "Стратегиялық жоспарлау департаментінің директоры"),
        ("Ысқақова Әйгерім Нұрланқызы", "вице-министр"),
    ],
    agenda: "КҮН ТӘРТІБІ",
    items: &[
        (
            "2026 жылдың үшінші тоқсанындағы министрлік жұмысының қорытындылары және жыл соңына дейінгі міндеттер туралы",
            "Баяндамашы: Д. Е. Сүлейменова, Стратегиялық жоспарлау департаментінің директоры",
        ),
        (
            "Мемлекеттік қызметтер көрсету сапасын арттыру жөніндегі іс-шаралар жоспарының орындалуы туралы",
            "Баяндамашы: І. Р. Һашимов, аппарат басшысы",
        ),
        (
            "2027–2029 жылдарға арналған республикалық бюджет жобасына министрліктің ұсыныстары туралы",
            "Баяндамашы: Н. Ө. Қожабеков, Бюджет және қаржы департаментінің директоры",
        ),
    ],
    parts: ["ТЫҢДАЛДЫ:", "СӨЗ СӨЙЛЕГЕНДЕР:", "ҚАУЛЫ ЕТТІ:"],
    speech: &[
        (
            "Д. Е. Сүлейменова",
            "есепті кезеңде бекітілген даму жоспарының 42 нысаналы индикаторының 39-ы толық көлемде орындалғанын, қалған \
             үш көрсеткіш бойынша ауытқудың себептері талданып, түзету шаралары айқындалғанын баяндады. Орталық аппарат \
             пен аумақтық департаменттердің өзара іс-қимылы күшейтіліп, азаматтардың өтініштерін қараудың орташа мерзімі \
             9,4 жұмыс күнінен 6,1 жұмыс күніне дейін қысқарды.",
        ),
        (
            "Н. Ө. Қожабеков",
            "бюджет қаражатының игерілуі 97,8 пайызды құрағанын атап өтті. Игерілмеген қаражаттың негізгі бөлігі \
             мемлекеттік сатып алу рәсімдерінің кешігуіне, сондай-ақ әлеуетті өнім берушілердің конкурстық құжаттама \
             талаптарына сәйкес келмеуіне байланысты қалыптасты. Жауапты құрылымдық бөлімшелер жоспарды нақтылап, \
             шарттарды уақтылы жасасуды қамтамасыз етуге тиіс.",
        ),
        (
            "І. Р. Һашимов",
            "ведомстволық ақпараттық жүйелерді біріктіру шеңберінде «Бірыңғай құжат айналымы» платформасына 14 ұйым \
             қосылғанын, жұмыс тұрақтылығы 99,2 пайыз деңгейінде қамтамасыз етілгенін хабарлады. Сонымен қатар \
             өңірлердегі байланыс арналарының өткізу қабілетінің жеткіліксіздігі және қызметкерлердің цифрлық \
             дағдыларының әркелкілігі мәселелері сақталуда. Осы мақсаттарға 125 000 ₸ жұмсалды.",
        ),
    ],
    decisions: &[
        "Стратегиялық жоспарлау департаменті (Д. Е. Сүлейменова) нысаналы индикаторлардың орындалуы жөніндегі жиынтық \
         ақпаратты қоса бере отырып, даму жоспарына өзгерістер енгізу туралы бұйрық жобасын 2026 жылғы 25 желтоқсанға \
         дейін белгіленген тәртіппен әзірлесін.",
        "Бюджет және қаржы департаменті (Н. Ө. Қожабеков) игерілмеген қаражатты қайта бөлу жөнінде ұсыныстар енгізсін.",
        "Осы хаттамалық шешімнің орындалуын бақылау аппарат басшысы І. Р. Һашимовке жүктелсін.",
    ],
    votes: "Дауыс беру нәтижелері",
    vote_head: ["Мәселе", "Жақтап", "Қарсы", "Қалыс қалды", "Шешім"],
    adopted: "қабылданды",
    signature: "(қолы)",
    note: "Көшірмесі дұрыс. Хаттаманың түпнұсқасы құжаттамалық қамтамасыз ету қызметінде сақталады.",
    chart: "Тапсырмалардың жай-күйі: 28 орындалды, 9 орындалуда, 3 мерзімі өткен",
};

/// The sample in Russian.
pub const RUSSIAN: Words = Words {
    language: Language::Russian,
    body: "МИНИСТЕРСТВО РЕГИОНАЛЬНОГО РАЗВИТИЯ\nРЕСПУБЛИКИ КАЗАХСТАН",
    kind: "ПРОТОКОЛ",
    date: "20 ноября 2026 года",
    place: "г. Астана",
    of: "Заседание коллегии министерства",
    chair: ("Председатель коллегии,\nминистр", "А. С. Бекузаков"),
    secretary: ("Секретарь коллегии,\nруководитель управления", "Г. А. Жунусова"),
    present: "Присутствовали:",
    people_head: ["№", "Фамилия, имя, отчество", "Должность"],
    people: &[
        ("Абдрахманов Бауыржан Касымович", "вице-министр, член коллегии"),
        ("Бекузаков Асхат Серикович", "министр, председатель коллегии"),
        ("Искакова Айгерим Нурлановна", "вице-министр"),
        ("Кожабеков Нурсултан Умирович", "директор Департамента бюджета и финансов"),
        ("Муканов Толеген Жанибекович", "директор Юридического департамента"),
        ("Сулейменова Дамели Ергалиевна", "директор Департамента стратегического планирования"),
        ("Утегенов Галымжан Куатович", "первый вице-министр, заместитель председателя коллегии"),
        ("Хашимов Ильяс Рустемович", "руководитель аппарата"),
    ],
    agenda: "ПОВЕСТКА ДНЯ",
    items: &[
        (
            "Об итогах работы министерства за третий квартал 2026 года и задачах до конца года",
            "Докладчик: Д. Е. Сулейменова, директор Департамента стратегического планирования",
        ),
        (
            "Об исполнении плана мероприятий по повышению качества оказания государственных услуг",
            "Докладчик: И. Р. Хашимов, руководитель аппарата",
        ),
        (
            "О предложениях министерства к проекту республиканского бюджета на 2027–2029 годы",
            "Докладчик: Н. У. Кожабеков, директор Департамента бюджета и финансов",
        ),
    ],
    parts: ["СЛУШАЛИ:", "ВЫСТУПИЛИ:", "ПОСТАНОВИЛИ:"],
    speech: &[
        (
            "Д. Е. Сулейменова",
            "доложила, что за отчётный период из 42 целевых индикаторов утверждённого плана развития 39 исполнены в \
             полном объёме, по трём оставшимся показателям проанализированы причины отклонений и определены \
             корректирующие меры. Усилено взаимодействие центрального аппарата и территориальных департаментов, средний \
             срок рассмотрения обращений граждан сокращён с 9,4 до 6,1 рабочего дня.",
        ),
        (
            "Н. У. Кожабеков",
            "отметил, что освоение бюджетных средств составило 97,8 процента. Основная часть неосвоенных средств \
             сложилась в связи с задержкой процедур государственных закупок, а также несоответствием потенциальных \
             поставщиков требованиям конкурсной документации. Ответственным структурным подразделениям необходимо \
             уточнить план и обеспечить своевременное заключение договоров.",
        ),
        (
            "И. Р. Хашимов",
            "сообщил, что в рамках объединения ведомственных информационных систем к платформе «Единый документооборот» \
             подключены 14 организаций, обеспечена устойчивость функционирования на уровне 99,2 процента. Вместе с тем \
             сохраняются вопросы недостаточной пропускной способности каналов связи в регионах и неравномерности \
             цифровых навыков сотрудников. На эти цели израсходовано 125 000 ₸.",
        ),
    ],
    decisions: &[
        "Департаменту стратегического планирования (Д. Е. Сулейменова) в установленном порядке до 25 декабря 2026 года \
         разработать проект приказа о внесении изменений в план развития с приложением сводной информации об исполнении \
         целевых индикаторов.",
        "Департаменту бюджета и финансов (Н. У. Кожабеков) внести предложения по перераспределению неосвоенных средств.",
        "Контроль за исполнением настоящего протокольного решения возложить на руководителя аппарата И. Р. Хашимова.",
    ],
    votes: "Результаты голосования",
    vote_head: ["Вопрос", "За", "Против", "Воздержались", "Решение"],
    adopted: "принято",
    signature: "(подпись)",
    note: "Копия верна. Подлинник протокола хранится в службе документационного обеспечения.",
    chart: "Состояние поручений: 28 исполнено, 9 в работе, 3 просрочено",
};

/// Both samples.
pub fn words(language: Language) -> &'static Words {
    match language {
        Language::Kazakh => &KAZAKH,
        Language::Russian => &RUSSIAN,
    }
}

/// Makes an empty paper about nothing.
pub fn empty(language: Language) -> Content {
    let created = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(15, 30, 0).unwrap();
    let mut about = About::new("Үлгі <A & B>", language, "sample", created);
    about.author.push_str("Өңірлік даму министрлігі");
    about.subject.push_str("Алқа отырысының хаттамасы");
    about.keywords = vec!["хаттама".to_owned(), "алқа".to_owned()];
    Content::new(about)
}

/// Makes a protocol-like paper that goes through `items` items, the same three in turn; 5 of them make six pages.
pub fn protocol(language: Language, items: usize) -> Content {
    let words = words(language);
    let mut content = empty(language);
    content.about.title = format!("{} № 6", words.kind);
    part(words, items, &mut content.blocks);
    content
}

/// Makes a volume of `parts` papers one after another.
pub fn volume(parts: usize, items: usize) -> Content {
    let mut content = empty(Language::Kazakh);
    for number in 0..parts {
        if number > 0 {
            content.push(page_break());
        }
        part(words(Language::ALL[number % 2]), items, &mut content.blocks);
    }
    content
}

fn part(words: &Words, items_held: usize, blocks: &mut Vec<Block>) {
    let from = blocks.len();
    blocks.push(Paragraph::centred(bold(words.body)).size(12.0).keyed("letterhead"));
    blocks.push(rule(1.0));
    blocks.push(Heading::centred(1, words.kind).keyed("kind"));
    blocks.push(
        Table::side_by_side(
            [40.0, 20.0, 40.0],
            [Cell::text(words.date).size(14.0), Cell::centred("№ 6").size(14.0), Cell::right(words.place).size(14.0)],
        )
        .into(),
    );
    blocks.push(space(14.0));
    blocks.push(Paragraph::centred(words.of).into());
    blocks.push(space(14.0));
    for (position, name) in [words.chair, words.secretary] {
        let position = position.replace('\n', " ");
        blocks.push(Paragraph::flush(Text::new().plain(format!("{position}: ")).bold(name)).into());
    }
    blocks.push(Heading::new(2, words.present).into());
    blocks.push(people(words));
    blocks.push(Heading::new(2, words.agenda).keyed("agenda"));
    let items = words.items.iter().zip(1..).map(|((title, speaker), number)| {
        let blocks = vec![
            Paragraph::new(*title).keyed(format!("agenda/{number}")),
            Paragraph::new(italic(speaker)).size(13.0).into(),
        ];
        alqa::documents::content::ListItem::of(blocks)
    });
    blocks.push(List::new(Marker::FullStop).items(items).into());
    for held in 0..items_held {
        item(words, held, blocks);
    }
    blocks.push(Heading::new(2, words.votes).into());
    blocks.push(votes(words));
    blocks.push(space(28.0));
    blocks.push(keep([
        SignatureLine::new(words.chair.0, words.chair.1).captioned(words.signature).into(),
        space(20.0),
        SignatureLine::new(words.secretary.0, words.secretary.1).captioned(words.signature).into(),
    ]));
    for block in &mut blocks[from..] {
        in_language(block, words.language);
    }
}

fn in_language(block: &mut Block, language: Language) {
    use alqa::documents::content::Body;
    if let Body::Paragraph(paragraph) = &mut block.body {
        paragraph.language = Some(language);
    }
}

fn people(words: &Words) -> Block {
    let mut table = Table::new([7.0, 43.0, 50.0]).head(words.people_head);
    for ((name, position), number) in words.people.iter().zip(1..) {
        table = table.keyed_row(
            format!("present/{number}"),
            [Cell::centred(number.to_string()), Cell::text(*name).row_header(), Cell::text(*position)],
        );
    }
    table.into()
}

fn item(words: &Words, held: usize, blocks: &mut Vec<Block>) {
    let (title, speaker) = words.items[held % words.items.len()];
    let number = held + 1;
    let key = format!("item-{number}");
    blocks.push(Heading::new(2, format!("{number}. {title}")).keyed(key.clone()));
    blocks.push(Heading::new(3, words.parts[0]).into());
    blocks.push(Paragraph::new(speaker).keyed(format!("{key}/heard")));
    blocks.push(Heading::new(3, words.parts[1]).into());
    for (name, speech) in words.speech {
        blocks.push(Paragraph::new(Text::new().bold(name).plain(format!(" – {speech}"))).into());
    }
    blocks.push(Heading::new(3, words.parts[2]).into());
    blocks.push(List::new(Marker::FullStop).items(words.decisions.iter().map(|text| Paragraph::new(*text))).into());
}

fn votes(words: &Words) -> Block {
    let mut table = Table::new([16.0, 16.0, 16.0, 26.0, 26.0]).head(words.vote_head);
    for number in 1..=3 {
        table = table.row([
            Cell::centred(number.to_string()).row_header(),
            Cell::right("9"),
            Cell::right("1"),
            Cell::right("1"),
            Cell::centred(words.adopted),
        ]);
    }
    table.into()
}

/// Makes a paper with every kind of block that the protocol does not have.
pub fn every_block(language: Language) -> Content {
    let words = words(language);
    let mut content = empty(language);
    content.running = Some(words.note.into());
    content.push(Heading::centred(1, words.kind));
    for shape in [ListShape::FirstLine, ListShape::Hanging] {
        let mut list = List::new(Marker::Parenthesis)
            .from_number(9)
            .items(words.decisions.iter().map(|text| Paragraph::new(*text)));
        list.shape = shape;
        content.push(list);
    }
    content.push(List::new(Marker::Under("2.".to_owned())).item(Paragraph::new(words.decisions[1])));
    content.push(spanned(words));
    content.push(chart(words));
    content.push(Paragraph::new(
        Text::new().plain(words.note).italic(words.note).then(Face::BoldItalic, words.note).bold(words.note),
    ));
    content.push(BlankLine::new(words.present).captioned(words.signature));
    content.push(SignatureLine::new(words.secretary.0, words.secretary.1).drawn());
    content
}

fn spanned(words: &Words) -> Table {
    Table::new([1.0, 1.0, 1.0, 1.0])
        .head_row([Cell::head(words.people_head[2]).over_rows(2), Cell::head(words.votes).over_columns(3)])
        .head_row([Cell::head(words.vote_head[1]), Cell::head(words.vote_head[2]), Cell::head(words.vote_head[3])])
        .row([
            Cell::text(words.people[0].1).over_rows(2).row_header(),
            Cell::right("1 286").shaded(30),
            Cell::right("2"),
            Cell::empty(),
        ])
        .row([Cell::right("3"), Cell::right("4").over_columns(2)])
}

fn chart(words: &Words) -> Drawing {
    let mut chart = StackedBars::new(words.chart, words.vote_head[1..4].iter().copied());
    for (quarter, counts) in ["I", "II", "III"].into_iter().zip([[12, 0, 0], [17, 4, 1], [28, 9, 3]]) {
        chart = chart.bar(quarter, counts);
    }
    chart.draw(440.0)
}
