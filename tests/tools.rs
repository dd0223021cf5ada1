//! The programs that judge our PDF files are there, read a page, and can say no.

#![expect(clippy::unwrap_used, reason = "a page that cannot be written fails the test")]

#[path = "support/tools.rs"]
mod tools;

use std::path::PathBuf;

use lopdf::{Document, Object, Stream, dictionary};
use tempfile::TempDir;

/// Writes a page with one Latin word: sound syntax, but no archival file, for its font is not embedded.
fn page(folder: &TempDir) -> PathBuf {
    let mut document = Document::with_version("1.4");
    let pages = document.new_object_id();
    let text = document.add_object(Stream::new(dictionary! {}, b"BT /F 12 Tf 10 50 Td (Alqa) Tj ET".to_vec()));
    let font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" };
    let page = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => text,
        "MediaBox" => vec![0.into(), 0.into(), 100.into(), 100.into()],
        "Resources" => dictionary! { "Font" => dictionary! { "F" => font } },
    });
    let kids = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
    document.objects.insert(pages, Object::Dictionary(kids));
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    let path = folder.path().join("page.pdf");
    document.save(&path).unwrap();
    path
}

#[test]
fn poppler_reads_text_properties_and_fonts() {
    let folder = TempDir::new().unwrap();
    let pdf = page(&folder);
    assert_eq!(tools::pdftotext(&pdf).trim(), "Alqa");
    assert!(tools::pdfinfo(&pdf).contains("PDF version:     1.4"));
    assert!(tools::pdffonts(&pdf).contains("Helvetica"));
}

#[test]
fn qpdf_tells_a_sound_file_from_a_torn_one() {
    let folder = TempDir::new().unwrap();
    let pdf = page(&folder);
    assert_eq!(tools::qpdf_check(&pdf), Ok(()));
    let whole = std::fs::read(&pdf).unwrap();
    std::fs::write(&pdf, &whole[..whole.len() - 40]).unwrap();
    assert!(tools::qpdf_check(&pdf).is_err());
}

#[test]
fn preflight_names_what_keeps_a_file_from_the_archive() {
    let folder = TempDir::new().unwrap();
    let pdf = page(&folder);
    let complaint = tools::preflight(&[&pdf]).unwrap_err();
    assert!(complaint.contains(&format!("INVALID {}", pdf.display())), "{complaint}");
    assert!(complaint.contains("3.1.3"), "a font that is not embedded: {complaint}");
}
