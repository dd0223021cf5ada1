//! The properties of a file, in both places where the standard wants them, with the same words in both.

use std::fmt::Write;

use chrono::NaiveDateTime;
use lopdf::{Dictionary, Document, Object, Stream, dictionary};

use super::{Archive, text};
use crate::documents::content::About;

/// The program that is named as the one that made the text of a paper.
const CREATOR: &str = "Alqa";

/// What the standard of readable files adds to the properties, described in the way that the archival standard asks.
const READABLE: &str = concat!(
    r#"<pdfuaid:part>1</pdfuaid:part>"#,
    r#"<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">"#,
    r#"<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"#,
    r#"<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"#,
    r#"<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"#,
    r#"<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">"#,
    r#"<pdfaProperty:name>part</pdfaProperty:name>"#,
    r#"<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"#,
    r#"<pdfaProperty:category>internal</pdfaProperty:category>"#,
    r#"<pdfaProperty:description>Part of the standard</pdfaProperty:description>"#,
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\n",
);

/// The names that the properties are written under.
const NAMES: [(&str, &str); 9] = [
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("xmp", "http://ns.adobe.com/xap/1.0/"),
    ("pdf", "http://ns.adobe.com/pdf/1.3/"),
    ("xmpMM", "http://ns.adobe.com/xap/1.0/mm/"),
    ("pdfaid", "http://www.aiim.org/pdfa/ns/id/"),
    ("pdfuaid", "http://www.aiim.org/pdfua/ns/id/"),
    ("pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"),
    ("pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"),
    ("pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"),
];

/// Writes the properties of a file.
pub(super) fn write(file: &mut Document, catalogue: &mut Dictionary, about: &About, archive: Archive, identity: &[u8]) {
    let packet = packet(about, archive, identity);
    let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let stream = Stream::new(kind, packet.into_bytes()).with_compression(false);
    catalogue.set("Metadata", file.add_object(stream));
    let date = Object::string_literal(about.created.format("D:%Y%m%d%H%M%S+05'00'").to_string());
    let mut info = dictionary! {
        "Title" => text(&about.title),
        "Creator" => text(CREATOR),
        "Producer" => text(&about.producer),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    for (name, words) in [("Author", &about.author), ("Subject", &about.subject), ("Keywords", &keywords(about))] {
        if !words.is_empty() {
            info.set(name, text(words));
        }
    }
    let info = file.add_object(info);
    if let Ok(old) = file.trailer.get(b"Info").and_then(Object::as_reference) {
        file.objects.remove(&old);
    }
    if let Ok(old) = file.trailer.get(b"Root").and_then(Object::as_reference) {
        file.objects.remove(&old);
    }
    file.trailer.set("Info", info);
}

fn keywords(about: &About) -> String {
    about.keywords.join(", ")
}

/// Returns the properties as a packet of XMP.
fn packet(about: &About, archive: Archive, identity: &[u8]) -> String {
    let mut out = String::with_capacity(4096);
    out.push_str("<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    out.push_str("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">");
    out.push_str(
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\"",
    );
    for (name, address) in NAMES {
        // Writing to a string cannot fail.
        let _ = write!(out, " xmlns:{name}=\"{address}\"");
    }
    out.push_str(">\n");
    let (part, conformance) = match archive {
        Archive::A2a => (2, 'A'),
        Archive::A1b => (1, 'B'),
    };
    let _ = writeln!(out, "<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>{conformance}</pdfaid:conformance>");
    match archive {
        Archive::A2a => out.push_str(READABLE),
        Archive::A1b => {}
    }
    describe(&mut out, about);
    let (date, uuid) = (iso(about.created), uuid(identity));
    for name in ["CreateDate", "ModifyDate", "MetadataDate"] {
        let _ = writeln!(out, "<xmp:{name}>{date}</xmp:{name}>");
    }
    for name in ["DocumentID", "InstanceID"] {
        let _ = writeln!(out, "<xmpMM:{name}>uuid:{uuid}</xmpMM:{name}>");
    }
    out.push_str("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
    out
}

fn describe(out: &mut String, about: &About) {
    let alternatives =
        |words: &str| format!("<rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt>", escaped(words));
    out.push_str("<dc:format>application/pdf</dc:format>\n");
    let _ = writeln!(out, "<dc:title>{}</dc:title>", alternatives(&about.title));
    let language = about.language.tag();
    let _ = writeln!(out, "<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>");
    if !about.author.is_empty() {
        let author = escaped(&about.author);
        let _ = writeln!(out, "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>");
    }
    if !about.subject.is_empty() {
        let _ = writeln!(out, "<dc:description>{}</dc:description>", alternatives(&about.subject));
    }
    if !about.keywords.is_empty() {
        let _ = writeln!(out, "<pdf:Keywords>{}</pdf:Keywords>", escaped(&keywords(about)));
    }
    let _ = writeln!(out, "<pdf:Producer>{}</pdf:Producer>", escaped(&about.producer));
    let _ = writeln!(out, "<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>");
}

/// Returns a moment of Kazakhstan's time as the packet writes it.
fn iso(moment: NaiveDateTime) -> String {
    moment.format("%Y-%m-%dT%H:%M:%S+05:00").to_string()
}

fn uuid(identity: &[u8]) -> String {
    let mut out = String::with_capacity(36);
    for (place, byte) in identity.iter().enumerate() {
        if matches!(place, 4 | 6 | 8 | 10) {
            out.push('-');
        }
        let _ = write!(out, "{byte:02x}");
    }
    out
}

fn escaped(words: &str) -> String {
    let allowed = |character: &char| !character.is_control() || *character == '\n';
    let mut out = String::with_capacity(words.len());
    for character in words.chars().filter(allowed) {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}
