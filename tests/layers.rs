//! The layers point one way only, each library is named in one place, and every source file keeps the house rules.

#![expect(clippy::unwrap_used, reason = "a source that cannot be read fails the test")]

#[path = "support/source.rs"]
mod source;

use std::path::{Path, PathBuf};

use rstest::rstest;
use source::Source;

/// Each layer with the layers that it must not name. What is not listed here is no layer.
const LAYERS: [(&str, &[&str]); 10] = [
    ("domain", &["store", "i18n", "documents", "office", "ui", "cli", "clock", "log", "paths"]),
    ("store", &["documents", "office", "ui", "cli"]),
    ("i18n", &["store", "documents", "office", "ui", "cli"]),
    ("documents", &["store", "office", "ui", "cli"]),
    ("office", &["ui", "cli"]),
    ("ui", &[]),
    ("cli", &[]),
    ("clock", &["domain", "store", "i18n", "documents", "office", "ui", "cli", "paths"]),
    ("log", &["domain", "store", "i18n", "documents", "office", "ui", "cli", "clock"]),
    ("paths", &["domain", "store", "i18n", "documents", "office", "ui", "cli", "clock"]),
];

/// Each library that has one place, with the beginning of the paths where it may be named.
const LIBRARIES: [(&str, &str); 10] = [
    ("rusqlite", "src/store"),
    ("libsqlite3_sys", "src/store"),
    ("printpdf", "src/documents/pdf"),
    ("lopdf", "src/documents/pdf"),
    ("fluent", "src/i18n"),
    ("fluent_bundle", "src/i18n"),
    ("fluent_syntax", "src/i18n"),
    ("unic_langid", "src/i18n"),
    ("iced", "src/ui"),
    ("iced_test", "src/ui"),
];

/// What of `std` the rules must not name: a rule that reads a file or the clock gives other answers to the same facts.
const NOT_FOR_RULES: [&[&str]; 4] =
    [&["std", "fs"], &["std", "time", "SystemTime"], &["std", "time", "Instant"], &["std", "*"]];

/// Names that say nothing of what a file holds.
const EMPTY_NAMES: [&str; 9] = ["common", "helper", "helpers", "legacy", "manager", "mod", "types", "util", "utils"];

/// Macros that promise code instead of being it.
const UNFINISHED: [&str; 3] = ["todo", "unimplemented", "dbg"];

/// Notes to oneself, and paths that exist on one machine only.
const NOTES: [&str; 4] = ["TODO", "FIXME", "XXX", "HACK"];
const HOMES: [&str; 4] = ["/home/", "/root/", "/Users/", r"C:\Users\"];

const MOST_LINES: usize = 600;

/// Returns what is wrong with the file at `path` (from the top folder, with `/`), each with file and line.
fn faults(path: &str, text: &str) -> Vec<String> {
    let source = Source::new(text);
    let mut faults = Vec::new();
    layers(path, &source, &mut faults);
    libraries(path, &source, &mut faults);
    unfinished(&source, &mut faults);
    notes(text, &source, &mut faults);
    shape(path, text, &mut faults);
    faults.into_iter().map(|(line, fault)| format!("{path}:{line}: {fault}")).collect()
}

type Faults = Vec<(usize, String)>;

fn layers(path: &str, source: &Source<'_>, faults: &mut Faults) {
    let module = module(path);
    let Some(&layer) = module.get(1) else { return };
    let Some((_, forbidden)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
        faults.push((1, format!("`{layer}` is no layer: give it a place in the table of tests/layers.rs")));
        return;
    };
    for mention in source.mentions(&module) {
        match mention.path.as_slice() {
            ["crate", "*", ..] if !forbidden.is_empty() => {
                faults.push((mention.line, format!("{layer} takes in every layer at once")));
            }
            ["crate", named, ..] if forbidden.contains(named) => {
                faults.push((mention.line, format!("{layer} must not name {named}")));
            }
            path if layer == "domain" && NOT_FOR_RULES.iter().any(|barred| path.starts_with(barred)) => {
                faults.push((mention.line, format!("domain must not name {}", path.join("::"))));
            }
            _ => {}
        }
    }
}

/// Returns the module that the file at `path` makes: `crate::domain::text` for `src/domain/text.rs`.
fn module(path: &str) -> Vec<&str> {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs");
    let own = inner.split('/').filter(|_| inner != "lib" && inner != "main");
    std::iter::once("crate").chain(own).collect()
}

fn libraries(path: &str, source: &Source<'_>, faults: &mut Faults) {
    for token in &source.tokens {
        for (library, place) in LIBRARIES {
            if token.text == library && !path.starts_with(place) {
                faults.push((token.line, format!("{library} is named outside {place}*")));
            }
        }
    }
}

fn unfinished(source: &Source<'_>, faults: &mut Faults) {
    for pair in source.tokens.windows(2) {
        if pair[1].text == "!" && UNFINISHED.contains(&pair[0].text) {
            faults.push((pair[0].line, format!("`{}!` stands for code that is not there", pair[0].text)));
        }
    }
}

fn notes(text: &str, source: &Source<'_>, faults: &mut Faults) {
    for comment in &source.comments {
        for note in NOTES.iter().filter(|note| comment.text.split(|c: char| !c.is_alphanumeric()).any(|w| w == **note))
        {
            faults.push((comment.line, format!("{note}: finish it, or say in a sentence what holds")));
        }
    }
    for (line, home) in (1..).zip(text.lines()).filter_map(|(n, l)| Some((n, HOMES.iter().find(|h| l.contains(**h))?)))
    {
        faults.push((line, format!("`{home}` is a path of one machine")));
    }
}

fn shape(path: &str, text: &str, faults: &mut Faults) {
    if !text.starts_with("//! ") {
        faults.push((1, "the file does not open with a sentence: `//! …`".to_owned()));
    }
    let lines = text.lines().count();
    if lines > MOST_LINES {
        faults.push((MOST_LINES + 1, format!("{lines} lines: a file of more than {MOST_LINES} is about two nouns")));
    }
    for name in path.trim_end_matches(".rs").split('/').filter(|name| EMPTY_NAMES.contains(name)) {
        faults.push((1, format!("`{name}` does not say what the file holds")));
    }
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn every_source_file_keeps_its_layer_and_the_house_rules() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    rust_files(&top.join("src"), &mut files);
    files.sort();
    assert!(files.len() > 5, "the sources are somewhere else than this test looks");
    let mut found = Vec::new();
    for file in files {
        let path = file.strip_prefix(top).unwrap().to_str().unwrap().replace('\\', "/");
        found.extend(faults(&path, &std::fs::read_to_string(&file).unwrap()));
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[rstest]
#[case::a_use_line("src/domain/a.rs", "//! A.\nuse crate::store::Row;", "2: domain must not name store")]
#[case::a_group(
    "src/domain.rs",
    "//! A.\nuse crate::{\n    domain::Id,\n    i18n,\n};",
    "4: domain must not name i18n"
)]
#[case::a_nested_group(
    "src/i18n.rs",
    "//! A.\nuse crate::{domain::{a, b::{c, d}}, office::E};",
    "2: i18n must not name office"
)]
#[case::a_renamed_layer(
    "src/store/a.rs",
    "//! A.\nuse crate::documents as papers;",
    "2: store must not name documents"
)]
#[case::a_path_in_an_expression(
    "src/documents/a.rs",
    "//! A.\n\nfn f() { crate::store::open(); }",
    "3: documents must not name store"
)]
#[case::a_way_up("src/domain/a/b.rs", "//! A.\nuse super::super::super::cli::run;", "2: domain must not name cli")]
#[case::a_way_up_in_an_inline_module(
    "src/office/a.rs",
    "//! A.\nmod tests {\n use super::super::super::ui;\n}",
    "3: office must not name ui"
)]
#[case::a_test_is_no_excuse(
    "src/domain/a.rs",
    "//! A.\n#[cfg(test)]\nmod tests {\n    use crate::office::Office;\n}",
    "4: domain must not name office"
)]
#[case::a_file("src/domain/a.rs", "//! A.\nfn f() { std::fs::read(x) }", "2: domain must not name std::fs")]
#[case::a_file_in_a_group(
    "src/domain/a.rs",
    "//! A.\nuse std::{collections::BTreeMap, fs::File};",
    "2: domain must not name std::fs"
)]
#[case::a_clock(
    "src/domain/a.rs",
    "//! A.\nuse ::std::time::{Duration, SystemTime};",
    "2: domain must not name std::time::SystemTime"
)]
#[case::our_clock("src/domain/a.rs", "//! A.\nuse crate::clock::Clock;", "2: domain must not name clock")]
#[case::everything("src/store.rs", "//! A.\nuse crate::*;", "2: store takes in every layer")]
#[case::a_new_layer("src/window/a.rs", "//! A.", "1: `window` is no layer")]
#[case::database("src/office/a.rs", "//! A.\nuse rusqlite::Connection;", "2: rusqlite is named outside src/store*")]
#[case::database_through_the_root(
    "src/cli.rs",
    "//! A.\nfn f() -> ::rusqlite::Error {}",
    "2: rusqlite is named outside"
)]
#[case::pdf("src/documents/frame.rs", "//! A.\nuse lopdf as pdf;", "2: lopdf is named outside src/documents/pdf*")]
#[case::pages("src/office/a.rs", "//! A.\nlet a = printpdf::Mm(1.0);", "2: printpdf is named outside")]
#[case::language("src/documents/a.rs", "//! A.\nuse fluent::FluentArgs;", "2: fluent is named outside src/i18n*")]
#[case::language_tag("src/domain/a.rs", "//! A.\nuse unic_langid::langid;", "2: unic_langid is named outside")]
#[case::window("src/office.rs", "//! A.\nuse iced::Task;", "2: iced is named outside src/ui*")]
#[case::no_sentence("src/domain/a.rs", "use std::fmt;", "1: the file does not open with a sentence")]
#[case::missing_code("src/domain/a.rs", "//! A.\nfn f() {\n    todo!()\n}", "3: `todo!` stands for code")]
#[case::missing_branch("src/domain/a.rs", "//! A.\nunimplemented!(\"x\")", "2: `unimplemented!` stands for code")]
#[case::a_note("src/domain/a.rs", "//! A.\n\nf(); // TODO later", "3: TODO")]
#[case::a_home("src/paths.rs", "//! A.\nconst A: &str = \"/home/aida/a\";", "2: `/home/` is a path of one machine")]
#[case::mod_rs("src/domain/mod.rs", "//! A.", "1: `mod` does not say")]
#[case::utils("src/domain/utils/a.rs", "//! A.", "1: `utils` does not say")]
fn a_seeded_fault_is_found(#[case] path: &str, #[case] text: &str, #[case] expected: &str) {
    let found = faults(path, text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with(&format!("{path}:{expected}")), "{found:?}");
}

#[test]
fn a_file_of_601_lines_is_too_long_and_one_of_600_is_not() {
    let text = format!("//! A.\n{}", "//\n".repeat(599));
    assert_eq!(faults("src/cli.rs", &text), Vec::<String>::new());
    assert_eq!(faults("src/cli.rs", &(text + "//\n")).len(), 1);
}

#[rstest]
#[case::a_comment(
    "src/domain/a.rs",
    "//! See [`crate::store`], kept by rusqlite.\n// use iced::Task; /* */\n/* fluent /* lopdf */ iced */"
)]
#[case::a_string(
    "src/domain/a.rs",
    "//! A.\nconst A: &str = \"use crate::store; \\\" rusqlite\"; const B: char = '\"';"
)]
#[case::a_raw_string("src/cli.rs", "//! A.\nconst A: &str = r#\"\" rusqlite todo!() \"#; const B: &[u8] = br\"iced\";")]
#[case::a_lifetime(
    "src/store.rs",
    "//! A.\nfn f<'a>(a: &'a str, b: char) -> bool { b == 'a' || b == '\\'' }\nuse rusqlite::Row;"
)]
#[case::a_longer_name("src/domain/a.rs", "//! A.\nlet fluently = noticed(iced_tea, todo);")]
#[case::a_layer_below(
    "src/office/a.rs",
    "//! A.\nuse crate::{documents, domain::Id, i18n::Catalog, store::{self, Store}};"
)]
#[case::an_own_module("src/i18n/messages.rs", "//! A.\nuse super::documents;\nuse self::store::A;")]
#[case::an_own_module_from_inside("src/i18n.rs", "//! A.\nmod tests {\n    use super::documents::A;\n}\nfn f() {}")]
#[case::a_name_in_a_deeper_path(
    "src/domain/a.rs",
    "//! A.\nuse crate::domain::{store, cli::run};\nuse std::time::Duration;"
)]
#[case::the_map("src/lib.rs", "//! A.\npub mod ui;\npub use crate::store::Store;")]
#[case::pdf_in_its_place("src/documents/pdf/tags.rs", "//! A.\nuse lopdf::Object;\nuse printpdf::Op;")]
#[case::a_visibility("src/domain/a.rs", "//! A.\npub(crate) fn f() {}\npub(super) fn g() {}")]
fn a_sound_file_has_no_fault(#[case] path: &str, #[case] text: &str) {
    assert_eq!(faults(path, text), Vec::<String>::new());
}
