//! What every set page keeps, whatever the paper says: random papers in both languages.
#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

#[allow(dead_code, reason = "each test takes the samples that it needs")]
#[path = "support/sample.rs"]
mod sample;

use alqa::documents::content::{
    Align, Block, Body, Borders, Cell, Content, Heading, List, ListShape, Marker, PageSetup, Paragraph, SignatureLine,
    Table, Text, keep, space,
};
use alqa::documents::frame::{ElementId, Frame, Ink, Layout, Role, Scope, Tree};
use alqa::documents::typeset::Typesetter;
use alqa::domain::text::Language;
use proptest::prelude::*;
use rstest::rstest;

/// Rounding that is no overlap, in points.
const SLACK: f32 = 0.05;

const KAZAKH: [&str; 24] = [
    "министрлігінің",
    "және",
    "қызметкерлердің",
    "тәуелсіздік",
    "алқа",
    "бұйрық",
    "ғылыми-әдістемелік",
    "ЖШС-ның",
    "«Бірыңғай",
    "айналымы»",
    "А.",
    "Бекұзақов",
    "2026",
    "жылғы",
    "20",
    "қараша",
    "№",
    "6",
    "объектілерді",
    "ақпараттандырылмағандықтан",
    "үшін",
    "мен",
    "–",
    "шешім.",
];
const RUSSIAN: [&str; 24] = [
    "министерства",
    "и",
    "государственных",
    "в",
    "коллегия",
    "приказ",
    "научно-методического",
    "ТОО",
    "«Единый",
    "документооборот»",
    "А.",
    "Бекузаков",
    "2026",
    "года",
    "20",
    "ноября",
    "№",
    "6",
    "подъезд",
    "соответствующего",
    "для",
    "с",
    "–",
    "решение.",
];

fn words(language: Language, most: usize) -> impl Strategy<Value = String> {
    let list = match language {
        Language::Kazakh => KAZAKH,
        Language::Russian => RUSSIAN,
    };
    proptest::collection::vec(proptest::sample::select(list.to_vec()), 1..most).prop_map(|words| words.join(" "))
}

fn paragraph(language: Language) -> impl Strategy<Value = Paragraph> {
    let align = proptest::sample::select(vec![Align::Left, Align::Centre, Align::Right, Align::Justify]);
    let spans = proptest::collection::vec((words(language, 40), any::<bool>()), 1..4);
    (spans, align, any::<bool>(), 0..4_u8).prop_map(|(spans, align, hyphenate, indent)| {
        let text = spans.iter().fold(Text::new(), |text, (words, bold)| {
            if *bold { text.bold(format!("{words} ")) } else { text.plain(format!("{words} ")) }
        });
        let paragraph = Paragraph::new(text).align(align).hyphenate(hyphenate);
        paragraph.left(f32::from(indent) * 20.0).right(f32::from(indent) * 10.0)
    })
}

fn table(language: Language) -> impl Strategy<Value = Block> {
    let row = proptest::collection::vec(words(language, 12), 3);
    (proptest::collection::vec(row, 1..30), any::<bool>(), 1..60_usize).prop_map(|(rows, grid, tall)| {
        let mut table = Table::new([10.0, 30.0, 60.0]).head(["№", "А", "Б"]);
        table.borders = if grid { Borders::Grid } else { Borders::Rows };
        for (number, row) in rows.iter().enumerate() {
            // Now and then a row that is higher than a page.
            let times = if number == 3 { tall } else { 1 };
            let long = vec![row[2].as_str(); times].join(" ");
            table = table.row([Cell::centred("1"), Cell::text(&row[1]), Cell::text(long)]);
        }
        table.into()
    })
}

fn block(language: Language) -> impl Strategy<Value = Block> {
    prop_oneof![
        6 => paragraph(language).prop_map(Block::from),
        2 => (1..4_u8, words(language, 12)).prop_map(|(level, text)| Heading::new(level, text).into()),
        2 => (proptest::collection::vec(paragraph(language), 1..6), any::<bool>()).prop_map(|(items, hanging)| {
            let mut list = List::new(Marker::FullStop).items(items);
            list.shape = if hanging { ListShape::Hanging } else { ListShape::FirstLine };
            list.into()
        }),
        1 => table(language),
        1 => proptest::collection::vec(paragraph(language), 2..6)
            .prop_map(|paragraphs| keep(paragraphs.into_iter().map(Block::from))),
        1 => (1..90_u16).prop_map(|height| space(f32::from(height))),
    ]
}

prop_compose! {
    fn paper()(language in proptest::sample::select(Language::ALL.to_vec()))(
        blocks in proptest::collection::vec(block(language), 1..25),
        left in 20..60_u8, right in 10..60_u8, top in 10..60_u8, bottom in 10..60_u8,
        language in Just(language),
    ) -> Content {
        let mut content = sample::empty(language);
        content.page = PageSetup {
            left: left.into(), right: right.into(), top: top.into(), bottom: bottom.into(),
        };
        content.blocks = blocks;
        content.push(Paragraph::new("Соңғы сөз осы бетте де тұруы керек."));
        content.push(space(20.0));
        content.push(SignatureLine::new("Төраға,\nминистр", "А. Сейітов").captioned("(қолы)"));
        content.push(SignatureLine::new("Хатшы", "Г. Әбілова"));
        content
    }
}

fn set(content: &Content) -> Layout {
    Typesetter::new().unwrap().lay_out(content).unwrap()
}

/// Returns the elements of the text on a page, line by line: element and base line.
fn lines(page: &Frame) -> Vec<(ElementId, f32)> {
    let lines = page.marks.iter().filter_map(|mark| match (&mark.ink, mark.element) {
        (Ink::Glyphs(run), Some(element)) => Some((element, run.y)),
        _ => None,
    });
    let mut lines: Vec<(ElementId, f32)> = lines.collect();
    lines.dedup_by(|one, other| one.0 == other.0 && (one.1 - other.1).abs() < SLACK);
    lines
}

/// Returns the nearest element of a kind that an element is in.
fn within(tree: &Tree, element: ElementId, wanted: impl Fn(Role) -> bool) -> Option<ElementId> {
    let mut at = Some(element);
    while let Some(id) = at {
        if wanted(tree.element(id).role) {
            return Some(id);
        }
        at = tree.element(id).parent;
    }
    None
}

fn everything_stands_inside_the_margins(layout: &Layout) {
    let sheet = layout.sheet;
    for (number, page) in layout.pages.iter().enumerate() {
        for mark in page.marks.iter().filter(|mark| mark.element.is_some()) {
            let area = mark.area();
            assert!(area.left >= sheet.left - SLACK, "page {number}: {mark:?}");
            assert!(area.right <= sheet.right + SLACK, "page {number}: {} > {}: {mark:?}", area.right, sheet.right);
            assert!(area.top >= sheet.top - SLACK && area.bottom <= sheet.bottom + SLACK, "page {number}: {mark:?}");
        }
    }
}

fn no_page_ends_with_a_heading(layout: &Layout) {
    for page in &layout.pages[..layout.pages.len() - 1] {
        if let Some((element, _)) = lines(page).last() {
            assert!(!matches!(layout.tree.element(*element).role, Role::Heading(_)));
        }
    }
}

fn two_lines_at_least_stand_on_either_side_of_a_page(layout: &Layout) {
    let mut parts: std::collections::BTreeMap<ElementId, Vec<usize>> = std::collections::BTreeMap::new();
    for page in &layout.pages {
        let mut on_page: std::collections::BTreeMap<ElementId, usize> = std::collections::BTreeMap::new();
        for (element, _) in lines(page) {
            *on_page.entry(element).or_default() += 1;
        }
        for (element, count) in on_page {
            parts.entry(element).or_default().push(count);
        }
    }
    for (element, counts) in parts {
        let in_table = within(&layout.tree, element, |role| role == Role::Table).is_some();
        if counts.len() > 1 && !in_table {
            assert!(counts.iter().all(|&count| count >= 2), "{counts:?} lines of one paragraph");
        }
    }
}

fn a_broken_table_has_its_head_on_every_page(layout: &Layout) {
    // Each table met so far with the first words of its head.
    let mut begun: Vec<(ElementId, String)> = Vec::new();
    for page in &layout.pages {
        let mut unread: Vec<String> = Vec::new();
        let mut before = None;
        for mark in &page.marks {
            let Ink::Glyphs(run) = &mark.ink else { continue };
            let Some(element) = mark.element else {
                unread.push(run.text());
                continue;
            };
            let table = within(&layout.tree, element, |role| role == Role::Table);
            let first_on_page = before.replace(element).is_none();
            let Some(table) = table else { continue };
            match begun.iter().find(|(met, _)| *met == table) {
                Some((_, head)) if first_on_page => assert!(unread.contains(head), "a table goes on without {head}"),
                Some(_) => {}
                None => {
                    let cell = within(&layout.tree, element, |role| role == Role::HeaderCell).unwrap();
                    assert_eq!(layout.tree.element(cell).scope, Some(Scope::Column));
                    begun.push((table, run.text()));
                }
            }
        }
    }
}

fn signatures_stand_on_one_page_with_the_text_before_them(layout: &Layout) {
    let texts: Vec<String> = layout.pages.iter().map(Frame::text).collect();
    let page = texts.iter().position(|text| text.contains("Төраға,")).unwrap();
    for words in ["министр", "А. Сейітов", "Хатшы", "Г. Әбілова", "керек."] {
        assert!(texts[page].contains(words), "{words} stands on another page");
    }
}

/// Returns the letters and signs of a paper without its spaces, without the numbers of lists.
fn letters(blocks: &[Block], out: &mut String) {
    for block in blocks {
        match &block.body {
            Body::Heading(heading) => add(&heading.paragraph.text, out),
            Body::Paragraph(paragraph) => add(&paragraph.text, out),
            Body::SignatureLine(line) => {
                add(&line.left.text, out);
                line.caption.iter().for_each(|caption| add(caption, out));
                add(&line.right.text, out);
            }
            Body::BlankLine(line) => add(&line.label.text, out),
            Body::List(list) => list.items.iter().for_each(|item| letters(&item.blocks, out)),
            Body::Table(table) => {
                table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| letters(&cell.blocks, out));
            }
            Body::Keep(blocks) => letters(blocks, out),
            Body::Space(_) | Body::PageBreak | Body::Rule(_) | Body::Picture(_) | Body::Drawing(_) => {}
        }
    }
}

fn add(text: &Text, out: &mut String) {
    out.extend(text.to_plain().chars().filter(|sign| !sign.is_whitespace()));
}

fn nothing_is_lost(content: &Content, layout: &Layout) {
    let mut wanted = String::new();
    letters(&content.blocks, &mut wanted);
    let mut signs: Vec<char> = Vec::new();
    // A cut row goes on in every cell on the next page, so the order of tables is not the order of cells.
    for page in &layout.pages {
        for mark in &page.marks {
            let (Ink::Glyphs(run), Some(element)) = (&mark.ink, mark.element) else { continue };
            if layout.tree.element(element).role != Role::Label {
                let visible = run.glyphs.iter().map(|glyph| glyph.character);
                signs.extend(visible.filter(|sign| !sign.is_whitespace() && *sign != '\u{ad}'));
            }
        }
    }
    let mut wanted: Vec<char> = wanted.chars().collect();
    wanted.sort_unstable();
    signs.sort_unstable();
    assert_eq!(signs, wanted);
}

fn no_page_is_empty(layout: &Layout) {
    assert!(layout.pages.iter().all(|page| page.marks.iter().any(|mark| mark.element.is_some())));
}

fn check(content: &Content) {
    let layout = set(content);
    everything_stands_inside_the_margins(&layout);
    no_page_ends_with_a_heading(&layout);
    two_lines_at_least_stand_on_either_side_of_a_page(&layout);
    a_broken_table_has_its_head_on_every_page(&layout);
    signatures_stand_on_one_page_with_the_text_before_them(&layout);
    nothing_is_lost(content, &layout);
    no_page_is_empty(&layout);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_paper_is_set_by_the_rules(content in paper()) {
        check(&content);
    }

    #[test]
    fn any_text_is_set_without_loss(text in "[а-яәғқңөұүһіА-ЯӘҒҚҢӨҰҮҺІ0-9 «»№.,–\n-]{0,400}", width in 1..40_u8) {
        let mut content = sample::empty(Language::Kazakh);
        content.push(Paragraph::new(text.as_str()));
        content.push(Table::new([f32::from(width), 60.0]).row([Cell::text(text.as_str()), Cell::centred(text.as_str())]));
        nothing_is_lost(&content, &set(&content));
    }
}

/// A page ends inside every kind of block in turn: the same paper, pushed down line by line.
#[rstest]
#[case(Language::Kazakh)]
#[case(Language::Russian)]
fn wherever_a_page_ends_it_ends_by_the_rules(#[case] language: Language) {
    let sample = sample::protocol(language, 3);
    for lines in 0..46 {
        let mut content = sample::empty(language);
        content.push(Paragraph::new(vec!["алқа"; lines + 1].join("\n")));
        content.blocks.extend(sample.blocks.iter().cloned());
        let layout = set(&content);
        everything_stands_inside_the_margins(&layout);
        no_page_ends_with_a_heading(&layout);
        two_lines_at_least_stand_on_either_side_of_a_page(&layout);
        a_broken_table_has_its_head_on_every_page(&layout);
        nothing_is_lost(&content, &layout);
        no_page_is_empty(&layout);
        let words = sample::words(language);
        let signed = |page: &&Frame| [words.chair.1, words.secretary.1].iter().all(|name| page.text().contains(name));
        let signed = layout.pages.iter().filter(signed).filter(|page| page.text().contains(words.signature));
        assert_eq!(signed.count(), 1, "{lines} lines above");
    }
}
