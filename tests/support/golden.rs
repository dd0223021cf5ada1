//! Papers as plain lines, and their comparison with lines that a person has read and approved.
//!
//! A test takes this file in with `#[path = "support/golden.rs"] mod golden;`.
#![allow(dead_code, reason = "each test takes what it needs")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a paper that differs fails the test")]

use std::path::Path;

use alqa::documents::content::{Block, Body, Content, Letterhead, Marker, Shape};

/// Returns a paper as lines: the place in brackets, then the words.
pub fn lines(content: &Content) -> Vec<String> {
    let mut lines = vec![format!("title: {}", content.about.title), format!("file: {}", content.about.identifier)];
    match &content.letterhead {
        Letterhead::None => {}
        Letterhead::SpaceOnFirstPage(height) => lines.push(format!("blank of {height} mm")),
        Letterhead::Picture(picture) => lines.push(format!("letterhead: {}", picture.alt)),
    }
    lines.extend(content.running.iter().map(|running| format!("running: {}", running.to_plain())));
    walk(&content.blocks, &mut lines);
    lines
}

/// Returns the words at `place`, without the brackets; several blocks of one place in a row.
pub fn at(content: &Content, place: &str) -> String {
    let mark = format!("[{place}] ");
    lines(content).iter().filter_map(|line| line.strip_prefix(&mark)).collect::<Vec<_>>().join("\n")
}

fn walk(blocks: &[Block], lines: &mut Vec<String>) {
    for Block { key, body } in blocks {
        let said = match body {
            Body::Heading(heading) => {
                Some(format!("{} {}", "#".repeat(heading.level.into()), heading.paragraph.text.to_plain()))
            }
            Body::Paragraph(paragraph) => Some(paragraph.text.to_plain()),
            Body::SignatureLine(line) => {
                Some(format!("{} ____ {}", line.left.text.to_plain(), line.right.text.to_plain()))
            }
            Body::BlankLine(line) => Some(format!("{} ____", line.label.text.to_plain())),
            Body::Picture(picture) => Some(format!("picture: {}", picture.alt)),
            Body::PageBreak => Some("---".to_owned()),
            Body::Drawing(drawing) => {
                let labels = drawing.shapes.iter().filter_map(|shape| match shape {
                    Shape::Label { text, .. } => Some(text.as_str()),
                    Shape::Rectangle { .. } | Shape::Line { .. } => None,
                });
                Some(format!("drawing: {} [{}]", drawing.alt, labels.collect::<Vec<_>>().join("; ")))
            }
            Body::List(_) | Body::Table(_) | Body::Keep(_) | Body::Space(_) | Body::Rule(_) => None,
        };
        let place = key.as_ref().map_or_else(String::new, |key| format!("[{key}] "));
        lines.extend(said.map(|said| format!("{place}{said}").replace('\u{a0}', " ")));
        match body {
            Body::List(list) => {
                for (number, item) in (list.start..).zip(&list.items) {
                    let marker = match &list.marker {
                        Marker::FullStop => format!("{number}."),
                        Marker::Parenthesis => format!("{number})"),
                        Marker::Under(prefix) => format!("{prefix}{number}."),
                    };
                    let mut inner = Vec::new();
                    walk(&item.blocks, &mut inner);
                    let place = item.key.as_ref().map_or_else(String::new, |key| format!("[{key}] "));
                    let first = inner.first().map_or("", String::as_str);
                    lines.push(format!("{place}{marker} {first}"));
                    lines.extend(inner.into_iter().skip(1));
                }
            }
            Body::Table(table) => {
                for row in &table.rows {
                    let mut cells = Vec::new();
                    let mut row_key = row.key.clone();
                    for cell in &row.cells {
                        let mut inner = Vec::new();
                        for block in &cell.blocks {
                            row_key = row_key.or_else(|| block.key.clone());
                            walk(&[Block { key: None, body: block.body.clone() }], &mut inner);
                        }
                        cells.push(if inner.iter().all(|line| line.trim().is_empty()) {
                            "_".to_owned()
                        } else {
                            inner.join("; ")
                        });
                    }
                    let place = row_key.map_or_else(String::new, |key| format!("[{key}] "));
                    lines.push(format!("{place}{}", cells.join(" | ")));
                }
            }
            Body::Keep(blocks) => walk(blocks, lines),
            _ => {}
        }
    }
}

/// Compares a paper with `tests/golden/<name>.txt`; a missing file is a failure.
///
/// `UPDATE=1` writes the file anew, to be read by a person before it is committed.
pub fn assert_golden(name: &str, content: &Content) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{name}.txt"));
    let made = lines(content).join("\n") + "\n";
    if std::env::var_os("UPDATE").is_some_and(|update| update == "1") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &made).unwrap();
    }
    let Ok(approved) = std::fs::read_to_string(&path) else { panic!("{} is missing", path.display()) };
    let differs = made.lines().zip(approved.lines()).find(|(made, approved)| made != approved);
    assert_eq!(differs.map(|(made, _)| made), differs.map(|(_, approved)| approved), "{name}: the paper has changed");
    assert_eq!(made.lines().count(), approved.lines().count(), "{name}: the paper has become shorter or longer");
}
