//! Frames become a PDF file: PDF/A-2a and PDF/UA-1, tagged, with the same bytes for the same frames.
//!
//! The library makes the fonts, the pages and the pictures; what archives ask for beyond that is finished here, and
//! the marks of pages are written here as well.

mod art;
mod letters;
mod metadata;
mod outline;
mod page;
mod structure;

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{Mm, Op, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, TextItem};
use sha2::{Digest, Sha256};

use super::content::Face;
use super::error::{Error, PdfStage};
use super::frame::Layout;
use letters::Letters;

/// The colour space of screens and office printers; `assets/colour/make.py` makes it.
const PROFILE: &[u8] = include_bytes!("../../assets/colour/srgb.icc");
/// How hard streams are compressed, from 1 to 9.
const LEVEL: u32 = 6;
/// What compressing must save to be worth its entry in the file, in bytes.
const FILTER_ENTRY: usize = 19;

/// The archival standard that a file keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Archive {
    /// PDF/A-2a with PDF/UA-1: the form of every paper.
    #[default]
    A2a,
    /// PDF/A-1b: the older form that archives ask for (p. 45), without transparent pictures.
    A1b,
}

/// Writes PDF files one after another and keeps its working space between them.
#[derive(Debug)]
pub struct Writer {
    compress: Compress,
}

impl Default for Writer {
    fn default() -> Self {
        Self { compress: Compress::new(Compression::new(LEVEL), true) }
    }
}

impl Writer {
    /// Returns the bytes of a PDF file with the pages of `layout`.
    ///
    /// # Errors
    /// [`Error::Face`] or [`Error::Pdf`] if the program is not whole.
    pub fn write(&mut self, layout: &Layout, archive: Archive) -> Result<Vec<u8>, Error> {
        let letters = Letters::used_in(layout)?;
        let mut file = assemble(layout, &letters, archive)?;
        let pages: Vec<ObjectId> = file.page_iter().collect();
        let structure = fill_pages(&mut file, &pages, layout, &letters)?;
        letters.finish(&mut file, archive)?;
        let mut catalogue = catalogue(&file, layout)?;
        let elements = structure::write(&mut file, layout, &structure, &pages);
        catalogue.set("StructTreeRoot", elements);
        catalogue.set("MarkInfo", dictionary! { "Marked" => true });
        if let Some(entries) = outline::write(&mut file, layout, &pages) {
            catalogue.set("Outlines", entries);
            catalogue.set("PageMode", "UseOutlines");
        }
        catalogue.set("OutputIntents", vec![intent(&mut file)]);
        file.version = match archive {
            Archive::A2a => "1.7".to_owned(),
            Archive::A1b => "1.4".to_owned(),
        };
        file.binary_mark = vec![0xE2, 0xE3, 0xCF, 0xD3];
        self.compress_streams(&mut file)?;
        let identity = identity(&file, layout);
        let both = Object::String(identity.clone(), StringFormat::Hexadecimal);
        file.trailer.set("ID", vec![both.clone(), both]);
        metadata::write(&mut file, &mut catalogue, &layout.about, archive, &identity);
        let root = file.add_object(catalogue);
        file.trailer.set("Root", root);
        let mut bytes = Vec::with_capacity(256 * 1024);
        file.save_to(&mut bytes).map_err(|_| Error::Pdf(PdfStage::Writing))?;
        Ok(bytes)
    }

    /// Compresses what is not compressed yet; one compressor for all streams, for to start one takes longer than a
    /// short stream.
    fn compress_streams(&mut self, file: &mut Document) -> Result<(), Error> {
        for object in file.objects.values_mut() {
            let Object::Stream(stream) = object else { continue };
            if stream.allows_compression && !stream.dict.has(b"Filter") {
                let packed = self.packed(&stream.content)?;
                if packed.len() + FILTER_ENTRY < stream.content.len() {
                    stream.dict.set("Filter", "FlateDecode");
                    stream.set_content(packed);
                }
            }
        }
        Ok(())
    }

    fn packed(&mut self, content: &[u8]) -> Result<Vec<u8>, Error> {
        self.compress.reset();
        let mut packed = Vec::with_capacity(content.len() / 2 + 128);
        loop {
            let done = usize::try_from(self.compress.total_in()).unwrap_or(usize::MAX);
            let rest = content.get(done..).unwrap_or_default();
            match self.compress.compress_vec(rest, &mut packed, FlushCompress::Finish) {
                Ok(Status::StreamEnd) => return Ok(packed),
                Ok(Status::Ok | Status::BufError) => packed.reserve(packed.capacity().max(4096)),
                Err(_) => return Err(Error::Pdf(PdfStage::Compression)),
            }
        }
    }
}

/// Has the library put fonts, pages and pictures together. Its pages only name the characters, so that it knows the
/// fonts; what stands on them comes later.
fn assemble(layout: &Layout, letters: &Letters, archive: Archive) -> Result<Document, Error> {
    let mut paper = PdfDocument::new(&layout.about.title);
    let mut ops = vec![Op::StartTextSection];
    for face in Face::ALL {
        let Some(subset) = letters.subset(face) else { continue };
        let id = letters::font_id(face);
        paper.resources.fonts.map.insert(id.clone(), PdfFont::new(subset.font.clone()));
        ops.push(Op::SetFont { font: PdfFontHandle::External(id), size: Pt(1.0) });
        ops.push(Op::ShowText { items: vec![TextItem::Text(subset.characters())] });
    }
    ops.push(Op::EndTextSection);
    for (number, picture) in layout.pictures.iter().enumerate() {
        paper.resources.xobjects.map.insert(art::id(number), art::object(picture, archive));
    }
    for _ in &layout.pages {
        let mut page = PdfPage::new(Mm(210.0), Mm(297.0), std::mem::take(&mut ops));
        for limits in [&mut page.media_box, &mut page.trim_box, &mut page.crop_box] {
            limits.width = Pt(rounded(layout.sheet.width));
            limits.height = Pt(rounded(layout.sheet.height));
        }
        paper.pages.push(page);
    }
    let options = PdfSaveOptions { optimize: true, subset_fonts: false, secure: true, image_optimization: None };
    let mut warnings = Vec::new();
    let file = paper.to_lopdf_document(&options, &mut warnings);
    // The library reports a lost font or picture as a warning; a paper with a hole must not be written.
    if warnings.is_empty() { Ok(file) } else { Err(Error::Pdf(PdfStage::Assembly)) }
}

/// Writes the marks of every page; returns the element of each numbered piece of each page.
fn fill_pages(
    file: &mut Document,
    pages: &[ObjectId],
    layout: &Layout,
    letters: &Letters,
) -> Result<Vec<page::Pieces>, Error> {
    let mut structure = Vec::with_capacity(pages.len());
    for (number, (&id, frame)) in (0_i64..).zip(pages.iter().zip(&layout.pages)) {
        let (content, pieces) = page::write(frame, layout, letters);
        structure.push(pieces);
        let page = file.get_dictionary_mut(id).map_err(unfinished)?;
        page.remove(b"Annots");
        page.set("StructParents", number);
        page.set("Tabs", "S");
        let stream = page.get(b"Contents").and_then(Object::as_reference).map_err(unfinished)?;
        file.get_object_mut(stream).and_then(Object::as_stream_mut).map_err(unfinished)?.set_content(content);
    }
    if structure.len() == layout.pages.len() { Ok(structure) } else { Err(Error::Pdf(PdfStage::Finish)) }
}

/// Starts the catalogue anew: the library's own holds entries that archives refuse.
fn catalogue(file: &Document, layout: &Layout) -> Result<Dictionary, Error> {
    let pages = file.catalog().and_then(|old| old.get(b"Pages")).map_err(unfinished)?.clone();
    Ok(dictionary! {
        "Type" => "Catalog",
        "Pages" => pages,
        "Lang" => Object::string_literal(layout.about.language.tag()),
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
    })
}

fn intent(file: &mut Document) -> Object {
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, PROFILE.to_vec()));
    Object::Dictionary(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB IEC61966-2.1"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    })
}

/// Returns what tells the file from any other: a hash of its streams and properties.
fn identity(file: &Document, layout: &Layout) -> Vec<u8> {
    let mut hash = Sha256::new();
    let about = &layout.about;
    for property in [&about.identifier, &about.title, &about.author, &about.subject, &about.producer] {
        hash.update(property.as_bytes());
        hash.update([0]);
    }
    for keyword in &about.keywords {
        hash.update(keyword.as_bytes());
        hash.update([0]);
    }
    hash.update(about.created.and_utc().timestamp().to_be_bytes());
    for object in file.objects.values() {
        if let Object::Stream(stream) = object {
            hash.update(&stream.content);
        }
    }
    hash.finalize()[..16].to_vec()
}

/// Returns a text as the standard writes it outside of pages.
fn text(words: &str) -> Object {
    if words.is_ascii() {
        return Object::string_literal(words);
    }
    let units = words.encode_utf16().flat_map(u16::to_be_bytes);
    Object::String([0xFE, 0xFF].into_iter().chain(units).collect(), StringFormat::Hexadecimal)
}

/// Returns a length with two decimals.
fn rounded(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

fn unfinished(_: lopdf::Error) -> Error {
    Error::Pdf(PdfStage::Finish)
}
