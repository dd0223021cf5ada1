//! Every face we ship can write Kazakh, has a name of its own and carries its licence.

#![expect(clippy::unwrap_used, reason = "a face that cannot be read fails the test")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rstest::rstest;
use skrifa::attribute::Style;
use skrifa::instance::{LocationRef, Size};
use skrifa::raw::TableProvider;
use skrifa::string::StringId;
use skrifa::{FontRef, GlyphId, MetadataProvider};

/// The 18 letters of Kazakh that Russian does not have.
const KAZAKH: &str = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";

/// The rest of the two Cyrillic alphabets.
const RUSSIAN: &str = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя";

/// Signs that papers and screens use: currency, number, quotation marks, dashes, the non-breaking hyphen, comparison.
const SIGNS: &str = "₸₽€№§«»–—…\u{2011}−≠≤≥←↑→↓‰0123456789";

/// Latin letters that look like a Cyrillic one, each beside it. One glyph for both would make a PDF say the wrong letter.
const LOOKALIKES: [(char, char); 10] = [
    ('I', 'І'),
    ('i', 'і'),
    ('h', 'һ'),
    ('Y', 'Ү'),
    ('A', 'А'),
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('o', 'о'),
    ('p', 'р'),
];

/// Every face we ship: file and PostScript name, family, weight, slant.
const FACES: [(&str, &str, u16, Style); 7] = [
    ("AlqaSans-Bold", "Alqa Sans", 700, Style::Normal),
    ("AlqaSans-Regular", "Alqa Sans", 400, Style::Normal),
    ("AlqaSans-SemiBold", "Alqa Sans", 600, Style::Normal),
    ("AlqaSerif-Bold", "Alqa Serif", 700, Style::Normal),
    ("AlqaSerif-BoldItalic", "Alqa Serif", 700, Style::Italic),
    ("AlqaSerif-Italic", "Alqa Serif", 400, Style::Italic),
    ("AlqaSerif-Regular", "Alqa Serif", 400, Style::Normal),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts")
}

/// Asks `question` of every face, with the face's name.
fn each_face(question: impl Fn(&str, &FontRef<'_>)) {
    for (name, ..) in FACES {
        question(name, &FontRef::new(&bytes(name)).unwrap());
    }
}

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(format!("{name}.ttf"))).unwrap()
}

/// Returns the glyph of `letter` if it is mapped to one that has ink.
fn drawn(font: &FontRef<'_>, letter: char) -> Option<GlyphId> {
    let glyph = font.charmap().map(letter)?;
    let ink = font.glyph_metrics(Size::unscaled(), LocationRef::default()).bounds(glyph)?;
    (ink.x_max > ink.x_min && ink.y_max > ink.y_min).then_some(glyph)
}

fn record(font: &FontRef<'_>, id: StringId) -> String {
    font.localized_strings(id).english_or_first().map(|text| text.chars().collect()).unwrap_or_default()
}

#[rstest]
#[case::kazakh(KAZAKH)]
#[case::russian(RUSSIAN)]
#[case::signs(SIGNS)]
fn every_face_draws(#[case] letters: &str) {
    each_face(|name, font| {
        let missing: Vec<char> = letters.chars().filter(|&letter| drawn(font, letter).is_none()).collect();
        assert!(missing.is_empty(), "{name} does not draw {missing:?}");
    });
}

#[test]
fn every_face_has_the_spaces_that_do_not_break() {
    each_face(|name, font| {
        for space in ['\u{A0}', '\u{202F}'] {
            assert!(font.charmap().map(space).is_some(), "{name} lacks the space U+{:04X}", u32::from(space));
        }
    });
}

#[test]
fn no_face_draws_a_latin_and_a_cyrillic_letter_by_one_glyph() {
    each_face(|name, font| {
        for (latin, cyrillic) in LOOKALIKES {
            assert_ne!(drawn(font, latin), drawn(font, cyrillic), "{name}: {latin} and {cyrillic}");
        }
    });
}

#[test]
fn every_face_has_a_name_of_its_own() {
    for (name, family, weight, slant) in FACES {
        let bytes = bytes(name);
        let font = FontRef::new(&bytes).unwrap();
        assert_eq!(record(&font, StringId::POSTSCRIPT_NAME), name);
        assert_eq!(record(&font, StringId::TYPOGRAPHIC_FAMILY_NAME), family, "{name}");
        assert_eq!(font.os2().unwrap().us_weight_class(), weight, "{name}");
        assert_eq!(font.attributes().style, slant, "{name}");
    }
}

#[test]
fn every_face_carries_its_licence_and_may_be_embedded() {
    each_face(|name, font| {
        assert!(record(font, StringId::COPYRIGHT_NOTICE).contains("Google"), "{name}");
        assert!(record(font, StringId::LICENSE_DESCRIPTION).contains("SIL Open Font License, Version 1.1"), "{name}");
        assert_eq!(font.os2().unwrap().fs_type(), 0, "{name}");
    });
}

#[test]
fn every_face_in_the_folder_is_tested() {
    let files = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let shipped: BTreeSet<_> = files.filter(|path| path.extension().is_some_and(|end| end == "ttf")).collect();
    assert_eq!(shipped, FACES.map(|(name, ..)| folder().join(format!("{name}.ttf"))).into());
}

#[test]
fn the_alphabets_are_whole() {
    let kazakh: BTreeSet<char> = KAZAKH.chars().collect();
    assert_eq!(kazakh.len(), 18);
    assert_eq!(RUSSIAN.chars().collect::<BTreeSet<_>>().len(), 66);
    assert!(kazakh.iter().all(|&letter| u32::from(letter) >= 0x0400), "no Latin letter among the Cyrillic ones");
}
