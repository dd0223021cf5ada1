//! Papers as other programs see them: the same bytes for the same content, every word in its place, every mark tagged.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test stops where it fails")]

#[path = "support/pages.rs"]
mod pages;
#[allow(dead_code, reason = "each test takes the samples that it needs")]
#[path = "support/sample.rs"]
mod sample;
#[path = "support/tags.rs"]
mod tags;
#[path = "support/tools.rs"]
mod tools;

use alqa::documents::content::{
    Block, Body, Cell, Content, Face, Heading, Keyed, Letterhead, Paragraph, Picture, SignatureLine, Table, Text, keep,
};
use alqa::documents::error::{Error, PictureError};
use alqa::documents::pdf::Archive;
use alqa::documents::press::Press;
use alqa::documents::raster::Rasteriser;
use alqa::documents::typeset::Typesetter;
use alqa::domain::text::Language;
use rstest::rstest;

/// The letters that Kazakh has and Russian has not, small and capital.
const KAZAKH_LETTERS: &str = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі";

/// A drawing that nobody has a right to.
const EMBLEM: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><circle cx="50" cy="50" r="40"
 fill="#00838f" stroke="#c9a227" stroke-width="6" stroke-dasharray="9 3"/><path fill-rule="evenodd" fill="#333"
 d="M110 10h80v80h-80zM130 30v40h40v-40z"/><path d="M10 95q90-20 180 0" fill="none" stroke="#000"/></svg>"##;

fn samples() -> Vec<(String, Content)> {
    let mut samples = Vec::new();
    for language in Language::ALL {
        samples.push((format!("protocol-{}", language.code()), sample::protocol(language, 3)));
        samples.push((format!("every-{}", language.code()), sample::every_block(language)));
        for (name, bytes) in [("svg", EMBLEM.as_bytes().to_vec()), ("png", png())] {
            let mut content = sample::protocol(language, 0);
            content.letterhead = Letterhead::Picture(Picture::new(bytes, "Ведомство белгісі", 30.0));
            samples.push((format!("{name}-{}", language.code()), content));
        }
    }
    samples
}

/// Makes a small picture with an opacity that grows from left to right.
fn png() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 32, 16);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().unwrap();
    let pixels: Vec<u8> = (0..16).flat_map(|_| 0..32_u8).flat_map(|column| [200, 30, 90, column * 8]).collect();
    writer.write_image_data(&pixels).unwrap();
    writer.finish().unwrap();
    bytes
}

fn print(content: &Content, archive: Archive) -> Vec<u8> {
    Press::new().unwrap().print(content, archive).unwrap().pdf
}

#[test]
fn the_same_content_gives_the_same_bytes_in_one_process_and_from_two_threads() {
    for (name, content) in samples() {
        let mut press = Press::new().unwrap();
        let first = press.print(&content, Archive::A2a).unwrap().pdf;
        assert!(press.print(&content, Archive::A2a).unwrap().pdf == first, "{name}: twice on one press");
        let others = std::thread::scope(|scope| {
            [0, 1].map(|_| scope.spawn(|| print(&content, Archive::A2a))).map(|thread| thread.join().unwrap())
        });
        assert!(others.iter().all(|other| *other == first), "{name}: from two threads");
    }
}

#[test]
fn another_paper_has_another_identity() {
    let mut content = sample::protocol(Language::Kazakh, 0);
    let one = print(&content, Archive::A2a);
    content.about.identifier = "another".to_owned();
    assert!(print(&content, Archive::A2a) != one);
}

/// Returns the texts of a paper block by block, with plain spaces.
fn texts(blocks: &[Block], out: &mut Vec<String>) {
    let add = |text: &Text, out: &mut Vec<String>| out.push(flat(&text.to_plain()));
    for block in blocks {
        match &block.body {
            Body::Heading(heading) => add(&heading.paragraph.text, out),
            Body::Paragraph(paragraph) => add(&paragraph.text, out),
            Body::SignatureLine(line) => {
                add(&line.left.text, out);
                add(&line.right.text, out);
            }
            Body::BlankLine(line) => add(&line.label.text, out),
            Body::List(list) => list.items.iter().for_each(|item| texts(&item.blocks, out)),
            Body::Table(table) => {
                table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| texts(&cell.blocks, out));
            }
            Body::Keep(blocks) => texts(blocks, out),
            Body::Space(_) | Body::PageBreak | Body::Rule(_) | Body::Picture(_) | Body::Drawing(_) => {}
        }
    }
}

/// Returns a text with every run of spaces and line ends as one space.
fn flat(text: &str) -> String {
    text.split(|sign: char| sign.is_whitespace()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[test]
fn another_program_reads_every_block_verbatim() {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in samples() {
        let file = pages::write(folder.path(), &format!("{name}.pdf"), &print(&content, Archive::A2a));
        let read = flat(&pages::text(&file).replace("\u{ad}\n", "").replace('\u{ad}', "").replace('\u{c}', " "));
        let mut wanted = Vec::new();
        texts(&content.blocks, &mut wanted);
        assert!(wanted.len() > 10);
        for text in wanted {
            assert!(read.contains(&text), "{name} lacks {text:?}\n{read}");
        }
    }
}

#[test]
fn every_kazakh_letter_comes_back_from_every_face() {
    let folder = tempfile::tempdir().unwrap();
    let mut content = sample::empty(Language::Kazakh);
    for face in Face::ALL {
        content.push(Paragraph::flush(Text::new().then(face, format!("{} {KAZAKH_LETTERS} ₸№«»–—", face.index()))));
    }
    let file = pages::write(folder.path(), "letters.pdf", &print(&content, Archive::A2a));
    let read = pages::text(&file);
    for face in Face::ALL {
        let line = format!("{} {KAZAKH_LETTERS} ₸№«»–—", face.index());
        assert!(read.contains(&line), "{line} is not in {read}");
    }
}

#[test]
fn every_mark_is_tagged_and_every_tag_has_its_mark() {
    for (name, content) in samples() {
        for archive in [Archive::A2a, Archive::A1b] {
            let met = tags::walk(&print(&content, archive));
            assert!(met.painted > 20 && met.pieces > 10 && met.header_cells > 0, "{name}: {met:?}");
            let pictures = !name.starts_with("protocol");
            assert_eq!(met.figures, usize::from(pictures), "{name}");
        }
    }
}

#[test]
fn the_structure_has_the_kinds_of_a_paper() {
    let met = tags::walk(&print(&sample::every_block(Language::Kazakh), Archive::A2a));
    for role in
        ["Document", "H1", "P", "L", "LI", "Lbl", "LBody", "Table", "THead", "TBody", "TR", "TH", "TD", "Figure"]
    {
        assert!(met.roles.iter().any(|met| met == role), "{role} in {:?}", met.roles);
    }
}

#[test]
fn the_syntax_of_every_file_is_sound() {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in samples() {
        for archive in [Archive::A2a, Archive::A1b] {
            let file = pages::write(folder.path(), &format!("{name}-{archive:?}.pdf"), &print(&content, archive));
            tools::qpdf_check(&file).unwrap();
        }
    }
}

#[test]
fn a_validator_accepts_every_file_for_the_archive() {
    let folder = tempfile::tempdir().unwrap();
    let files = samples()
        .into_iter()
        .map(|(name, content)| pages::write(folder.path(), &format!("{name}.pdf"), &print(&content, Archive::A1b)));
    tools::preflight(&files.collect::<Vec<_>>()).unwrap();
}

#[test]
fn a_file_for_today_says_which_standards_it_keeps() {
    let bytes = print(&sample::protocol(Language::Russian, 0), Archive::A2a);
    let has = |words: &str| bytes.windows(words.len()).any(|window| window == words.as_bytes());
    assert!(bytes.starts_with(b"%PDF-1.7"));
    assert!(has("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"));
    assert!(has("<pdfuaid:part>1</pdfuaid:part>"));
    assert!(has("/Lang(ru-KZ)") || has("/Lang (ru-KZ)"));
}

/// Returns how much two grey pictures differ when the second one is moved by whole pixels.
fn difference(one: &Grey, other: &Grey, right: usize, down: usize) -> u64 {
    let (width, height) = (one.width.min(other.width), one.height.min(other.height));
    let mut sum = 0;
    for y in 2..height - 2 {
        for x in 2..width - 2 {
            let moved = other.pixels[(y + down - 1) * other.width + x + right - 1];
            sum += u64::from(one.pixels[y * one.width + x].abs_diff(moved));
        }
    }
    sum
}

/// A picture with a byte for each pixel.
struct Grey {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

#[test]
fn the_preview_is_the_print() {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in samples().into_iter().filter(|(name, _)| name.ends_with("kk")) {
        let print = Press::new().unwrap().print(&content, Archive::A2a).unwrap();
        let file = pages::write(folder.path(), &format!("{name}.pdf"), &print.pdf);
        let (width, height, pixels) = pages::grey(&file);
        let printed = Grey { width, height, pixels };
        let drawn = Rasteriser::new().unwrap().draw(&print.layout, 0, 2.0).unwrap();
        let grey = |pixel: &[u8]| {
            let [red, green, blue] = [pixel[0], pixel[1], pixel[2]].map(u32::from);
            u8::try_from((299 * red + 587 * green + 114 * blue) / 1000).unwrap()
        };
        let pixels = drawn.rgba.chunks_exact(4).map(grey).collect();
        let shown = Grey { width: drawn.width as usize, height: drawn.height as usize, pixels };
        assert!(printed.width.abs_diff(shown.width) <= 2 && printed.height.abs_diff(shown.height) <= 2);
        // Two programs smooth edges their own way, but nowhere else do the pictures fit better than in place.
        let in_place = difference(&printed, &shown, 1, 1);
        for (right, down) in [(0, 1), (2, 1), (1, 0), (1, 2)] {
            let moved = difference(&printed, &shown, right, down);
            assert!(in_place < moved, "{name}: {in_place} in place, {moved} moved by {right}, {down}");
        }
    }
}

#[rstest]
#[case::gradient(
    r#"<linearGradient id="a"><stop offset="0" stop-color="red"/><stop offset="1"/></linearGradient>
 <rect width="9" height="9" fill="url(#a)"/>"#,
    PictureError::Gradient
)]
#[case::text(r#"<text x="1" y="9">Алқа</text><rect width="9" height="9"/>"#, PictureError::Text)]
#[case::opacity(r#"<rect width="9" height="9" fill-opacity="0.5"/>"#, PictureError::Transparent)]
#[case::group_opacity(r#"<g opacity="0.5"><rect width="9" height="9"/></g>"#, PictureError::Transparent)]
#[case::clip(r#"<clipPath id="a"><rect width="5" height="5"/></clipPath><g clip-path="url(#a)"><rect width="9" height="9"/></g>"#, PictureError::Masked)]
#[case::pattern(r#"<pattern id="a" width="2" height="2" patternUnits="userSpaceOnUse"><rect width="1" height="1"/></pattern><rect width="9" height="9" fill="url(#a)"/>"#, PictureError::Pattern)]
fn a_drawing_that_cannot_be_kept_says_why(#[case] inside: &str, #[case] expected: PictureError) {
    let svg = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{inside}</svg>"#);
    assert_eq!(picture_error(svg.into_bytes()), expected);
}

#[rstest]
#[case::unknown(b"GIF89a".to_vec(), PictureError::UnknownKind)]
#[case::no_bytes(Vec::new(), PictureError::UnknownKind)]
#[case::cut_png(png()[..60].to_vec(), PictureError::Damaged)]
#[case::broken_svg(b"<svg xmlns='http://www.w3.org/2000/svg'><g>".to_vec(), PictureError::Damaged)]
fn a_file_that_is_no_picture_says_so(#[case] bytes: Vec<u8>, #[case] expected: PictureError) {
    assert_eq!(picture_error(bytes), expected);
}

fn picture_error(bytes: Vec<u8>) -> PictureError {
    let mut content = sample::empty(Language::Kazakh);
    content.push(Picture::new(bytes, "Белгі", 20.0));
    match Typesetter::new().unwrap().lay_out(&content) {
        Err(Error::Picture { alt, reason }) => {
            assert_eq!(alt, "Белгі");
            reason
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_character_without_a_glyph_is_named_with_its_place() {
    let mut content = sample::empty(Language::Kazakh);
    let text = Paragraph::new("Қабылданған шешім 好 орындалсын").keyed("text");
    content.push(keep([Paragraph::new("Алдымен").into(), text]).keyed("item-2/decided"));
    let error = Typesetter::new().unwrap().lay_out(&content).unwrap_err();
    let Error::MissingGlyph { character, place, excerpt } = error else { panic!("{error:?}") };
    assert_eq!((character, place.as_deref()), ('好', Some("text")));
    assert!(excerpt.contains("шешім 好 орындалсын"), "{excerpt}");
}

#[rstest]
#[case::too_wide([120.0, 80.0, 20.0, 20.0])]
#[case::too_high([25.0, 15.0, 150.0, 140.0])]
#[case::off_the_sheet([-5.0, 15.0, 20.0, 20.0])]
#[case::no_number([f32::NAN, 15.0, 20.0, 20.0])]
fn margins_that_leave_no_room_are_refused(#[case] margins: [f32; 4]) {
    let mut content = sample::protocol(Language::Kazakh, 0);
    [content.page.left, content.page.right, content.page.top, content.page.bottom] = margins;
    assert_eq!(Typesetter::new().unwrap().lay_out(&content).unwrap_err(), Error::NoRoom);
}

#[test]
fn a_row_with_too_many_cells_is_refused() {
    let mut content = sample::empty(Language::Kazakh);
    content.push(
        Table::new([1.0, 1.0]).row(["1", "2"].map(Cell::text)).row(["1", "2", "3"].map(Cell::text)).keyed("votes"),
    );
    let error = Typesetter::new().unwrap().lay_out(&content).unwrap_err();
    assert_eq!(error, Error::TableShape { row: 2, place: Some("votes".to_owned()) });
}

#[test]
fn a_place_is_found_by_its_name_and_a_name_by_its_place() {
    let layout = Typesetter::new().unwrap().lay_out(&sample::protocol(Language::Kazakh, 3)).unwrap();
    let areas = layout.areas("item-2/heard");
    let [(page, area)] = areas.as_slice() else { panic!("{areas:?}") };
    let (x, y) = (f32::midpoint(area.left, area.right), f32::midpoint(area.top, area.bottom));
    assert_eq!(layout.key_at(*page, x, y), Some("item-2/heard"));
    assert_eq!(layout.key_at(*page, 1.0, 1.0), None);
    assert!(layout.areas("no such place").is_empty());
    assert_eq!(layout.areas("present/3").len(), 1);
}

#[test]
fn a_pre_printed_blank_keeps_its_room_on_the_first_page_only() {
    let mut content = sample::protocol(Language::Kazakh, 3);
    content.letterhead = Letterhead::SpaceOnFirstPage(80.0);
    let layout = Typesetter::new().unwrap().lay_out(&content).unwrap();
    let top = |page: usize| {
        let marks = layout.pages[page].marks.iter().filter(|mark| mark.element.is_some());
        marks.map(|mark| mark.area().top).fold(f32::MAX, f32::min)
    };
    assert!(top(0) >= 80.0 * 72.0 / 25.4);
    assert!(top(1) < 80.0);
}

#[test]
fn pages_are_numbered_from_the_second_sheet_without_punctuation() {
    let mut content = sample::protocol(Language::Kazakh, 3);
    let numbers = |content: &Content| -> Vec<Option<String>> {
        let layout = Typesetter::new().unwrap().lay_out(content).unwrap();
        let top = layout.sheet.top;
        let number = |page: &alqa::documents::frame::Frame| {
            page.marks.iter().find_map(|mark| match &mark.ink {
                alqa::documents::frame::Ink::Glyphs(run) if mark.element.is_none() && run.y < top => Some(run.text()),
                _ => None,
            })
        };
        layout.pages.iter().map(number).collect()
    };
    assert_eq!(numbers(&content)[..3], [None, Some("2".to_owned()), Some("3".to_owned())]);
    content.first_number = 6;
    assert_eq!(numbers(&content)[..2], [Some("6".to_owned()), Some("7".to_owned())]);
}

#[test]
fn nothing_of_a_word_that_is_wider_than_its_cell_is_lost() {
    let mut content = sample::empty(Language::Kazakh);
    let long = "Қазақстанреспубликасыныңөңірлікдамуминистрлігініңдепартаменті";
    content.push(Table::new([1.0, 30.0]).row([Cell::centred(long), Cell::text(long.repeat(4))]));
    content.push(Heading::centred(1, long.repeat(3)));
    content.push(SignatureLine::new(long, "А. С. Бекұзақов"));
    let layout = Typesetter::new().unwrap().lay_out(&content).unwrap();
    let letters: String = layout.text().chars().filter(|sign| sign.is_alphabetic()).collect();
    assert_eq!(letters.matches(long).count(), 1 + 4 + 3 + 1);
}

/// Pages as text beside the ones that were looked at. A missing file fails; `ALQA_WRITE_GOLDENS=1` writes them anew,
/// to be looked at in the difference of the commit.
#[rstest]
#[case::every_kk("every-kk", sample::every_block(Language::Kazakh))]
#[case::every_ru("every-ru", sample::every_block(Language::Russian))]
#[case::protocol_kk("protocol-kk", sample::protocol(Language::Kazakh, 1))]
#[case::protocol_ru("protocol-ru", sample::protocol(Language::Russian, 1))]
fn pages_are_as_they_were_looked_at(#[case] name: &str, #[case] content: Content) {
    let path = format!("{}/tests/golden/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    let dump = Typesetter::new().unwrap().lay_out(&content).unwrap().dump();
    if std::env::var_os("ALQA_WRITE_GOLDENS").is_some() {
        std::fs::write(&path, &dump).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_else(|reason| panic!("{path}: {reason}"));
    let differing = dump.lines().zip(golden.lines()).find(|(now, then)| now != then);
    assert_eq!(differing, None, "{name}");
    assert_eq!(dump.lines().count(), golden.lines().count(), "{name}");
}
