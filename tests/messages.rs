//! No message is kept that nobody says.

#![expect(clippy::unwrap_used, reason = "a source that cannot be read fails the test")]

#[path = "support/source.rs"]
mod source;

use std::collections::BTreeSet;
use std::path::Path;

use source::Source;

/// The words of the trade are kept whole, whoever says them first.
const GLOSSARY: &str = "terms.rs";

/// Collects the names that follow a point in the files below `folder`, the messages themselves left out.
fn called(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("i18n") {
                called(&path, names);
            }
        } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("tests.rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let tokens = Source::new(&text).tokens;
            let calls = tokens.windows(2).filter(|pair| matches!(pair[0].text, "." | ":" | "::"));
            names.extend(calls.map(|pair| pair[1].text.to_owned()));
        }
    }
}

/// Returns the messages that a file of an area declares: each name that opens a line of the macro.
fn declared(text: &str) -> Vec<&str> {
    let body = text.split_once("messages! {").map_or("", |(_, body)| body);
    let lines = body.lines().filter_map(|line| line.strip_prefix("        ")).filter(|line| !line.starts_with(' '));
    lines.filter_map(|line| Some(line.split_once('(')?.0)).filter(|name| !name.starts_with('/')).collect()
}

#[test]
fn every_message_is_said_somewhere() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut names = BTreeSet::new();
    called(&sources, &mut names);
    let (mut areas, mut unsaid) = (0, Vec::new());
    for entry in std::fs::read_dir(sources.join("i18n/messages")).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        let text = if path.is_file() && file != GLOSSARY { std::fs::read_to_string(&path).unwrap() } else { continue };
        let messages = declared(&text);
        areas += usize::from(!messages.is_empty());
        let silent = messages.into_iter().filter(|name| !names.contains(*name));
        unsaid.extend(silent.map(|name| format!("{file}: {name}")));
    }
    assert!(areas > 5, "the messages are declared somewhere else than this test looks");
    assert!(unsaid.is_empty(), "\n{}\n", unsaid.join("\n"));
}

#[test]
fn a_declared_message_is_recognised() {
    let text = "//! A.\nmessages! {\n    a for B {\n        // C\n        first(d: text);\n        second(\n            e: text,\n        );\n    }\n}\n";
    assert_eq!(declared(text), ["first", "second"]);
}
