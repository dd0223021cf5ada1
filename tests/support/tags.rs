//! A walk over the tags of a file, by the rules of PDF/A-2a and PDF/UA-1 that can be checked by reading.

use std::collections::HashMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// Operators that put something on the page.
const PAINTING: [&str; 17] =
    ["Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI", "EI"];

/// What the walk has met.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Met {
    pub painted: usize,
    pub pieces: usize,
    pub figures: usize,
    pub header_cells: usize,
    pub roles: Vec<String>,
}

/// Fails at the first broken rule.
pub fn walk(bytes: &[u8]) -> Met {
    let file = Document::load_mem(bytes).unwrap();
    let mut met = Met::default();
    let catalogue = file.catalog().unwrap();
    assert!(matches!(catalogue.get(b"Lang"), Ok(Object::String(..))), "the catalogue names the language");
    let marked = dictionary(&file, catalogue.get(b"MarkInfo").unwrap());
    assert!(marked.get(b"Marked").unwrap().as_bool().unwrap());
    let viewer = dictionary(&file, catalogue.get(b"ViewerPreferences").unwrap());
    assert!(viewer.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    properties_agree(&file);
    let root = dictionary(&file, catalogue.get(b"StructTreeRoot").unwrap());
    let mut owned: HashMap<(ObjectId, i64), ObjectId> = HashMap::new();
    let top = root.get(b"K").unwrap().as_reference().unwrap();
    element(&file, top, None, &mut owned, &mut met);
    let parents = dictionary(&file, root.get(b"ParentTree").unwrap());
    let parents = parents.get(b"Nums").unwrap().as_array().unwrap();
    for (number, page) in file.get_pages() {
        let key = file.get_dictionary(page).unwrap().get(b"StructParents").unwrap().as_i64().unwrap();
        assert_eq!(key, i64::from(number) - 1);
        let place = parents.iter().step_by(2).position(|entry| entry.as_i64().unwrap() == key).unwrap();
        let row = parents[place * 2 + 1].as_reference().unwrap();
        let row = file.get_object(row).unwrap().as_array().unwrap();
        let pieces = content(&file, page, &mut met);
        assert_eq!(pieces.len(), row.len(), "page {number}: every piece is in the parent tree");
        for (piece, owner) in pieces.iter().zip(row) {
            assert_eq!(
                owned.get(&(page, *piece)),
                Some(&owner.as_reference().unwrap()),
                "page {number}, piece {piece}"
            );
        }
    }
    assert_eq!(owned.len(), met.pieces, "every piece that an element claims is on a page");
    met
}

fn dictionary<'a>(file: &'a Document, object: &'a Object) -> &'a Dictionary {
    file.dereference(object).unwrap().1.as_dict().unwrap()
}

/// Reads the content of a page: nothing is painted outside of a piece or an artifact; returns the numbers of pieces.
fn content(file: &Document, page: ObjectId, met: &mut Met) -> Vec<i64> {
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    let (mut open, mut in_text) = (false, false);
    let mut pieces = Vec::new();
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BDC" => {
                assert!(!open && !in_text, "pieces do not lie inside one another or inside of text");
                open = true;
                let number = operation.operands[1].as_dict().unwrap().get(b"MCID").unwrap().as_i64().unwrap();
                assert_eq!(number, i64::try_from(pieces.len()).unwrap());
                pieces.push(number);
            }
            "BMC" => {
                assert!(!open && !in_text);
                assert_eq!(operation.operands[0].as_name().unwrap(), b"Artifact");
                open = true;
            }
            "EMC" => {
                assert!(open && !in_text);
                open = false;
            }
            "BT" => in_text = true,
            "ET" => in_text = false,
            painting if PAINTING.contains(&painting) => {
                assert!(open, "{painting} outside of marked content");
                met.painted += 1;
            }
            _ => {}
        }
    }
    assert!(!open && !in_text);
    met.pieces += pieces.len();
    pieces
}

/// Goes through an element and its parts, and notes which pieces it owns.
fn element(
    file: &Document,
    id: ObjectId,
    parent: Option<ObjectId>,
    owned: &mut HashMap<(ObjectId, i64), ObjectId>,
    met: &mut Met,
) {
    let entry = file.get_dictionary(id).unwrap();
    let role = String::from_utf8(entry.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap();
    if let Some(parent) = parent {
        assert_eq!(entry.get(b"P").unwrap().as_reference().unwrap(), parent);
    } else {
        assert_eq!(role, "Document");
    }
    let about = entry.get(b"A").ok().map(|about| dictionary(file, about));
    match role.as_str() {
        "Figure" => {
            met.figures += 1;
            assert!(
                matches!(entry.get(b"Alt"), Ok(Object::String(words, _)) if !words.is_empty()),
                "a figure is described"
            );
            assert_eq!(about.unwrap().get(b"BBox").unwrap().as_array().unwrap().len(), 4);
        }
        "TH" => {
            met.header_cells += 1;
            let scope = about.unwrap().get(b"Scope").unwrap().as_name().unwrap();
            assert!(matches!(scope, b"Column" | b"Row"));
        }
        _ => {}
    }
    if !met.roles.contains(&role) {
        met.roles.push(role);
    }
    let page = entry.get(b"Pg").and_then(Object::as_reference).ok();
    let parts = match entry.get(b"K") {
        Ok(Object::Array(parts)) => parts.clone(),
        Ok(part) => vec![part.clone()],
        Err(_) => Vec::new(),
    };
    for part in parts {
        match part {
            Object::Reference(child) => element(file, child, Some(id), owned, met),
            Object::Integer(piece) => {
                assert!(owned.insert((page.unwrap(), piece), id).is_none(), "a piece has one owner");
            }
            Object::Dictionary(piece) => {
                let page = piece.get(b"Pg").unwrap().as_reference().unwrap();
                let number = piece.get(b"MCID").unwrap().as_i64().unwrap();
                assert!(owned.insert((page, number), id).is_none(), "a piece has one owner");
            }
            other => panic!("{other:?} is no part of an element"),
        }
    }
}

/// Checks that the properties say the same in both places.
fn properties_agree(file: &Document) {
    let catalogue = file.catalog().unwrap();
    let packet = file.get_object(catalogue.get(b"Metadata").unwrap().as_reference().unwrap()).unwrap();
    let packet = packet.as_stream().unwrap();
    assert!(!packet.dict.has(b"Filter"), "the packet can be read without unpacking");
    let packet = std::str::from_utf8(&packet.content).unwrap();
    let info = file.get_dictionary(file.trailer.get(b"Info").unwrap().as_reference().unwrap()).unwrap();
    for (name, before, after) in [
        ("Title", "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">", "</rdf:li>"),
        ("Author", "<dc:creator><rdf:Seq><rdf:li>", "</rdf:li>"),
        ("Subject", "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">", "</rdf:li>"),
        ("Keywords", "<pdf:Keywords>", "</pdf:Keywords>"),
        ("Producer", "<pdf:Producer>", "</pdf:Producer>"),
        ("Creator", "<xmp:CreatorTool>", "</xmp:CreatorTool>"),
    ] {
        let written = plain(info.get(name.as_bytes()).unwrap());
        let start = packet.find(before).unwrap_or_else(|| panic!("{name} is in the packet")) + before.len();
        let length = packet[start..].find(after).unwrap();
        let unescaped = packet[start..start + length].replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        assert_eq!(unescaped.replace("&amp;", "&"), written, "{name}");
    }
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let created = digits(&plain(info.get(b"CreationDate").unwrap()));
    let start = packet.find("<xmp:CreateDate>").unwrap() + 16;
    assert_eq!(digits(&packet[start..start + 25]), created);
}

fn plain(object: &Object) -> String {
    let bytes = object.as_str().unwrap();
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(units) => {
            let units: Vec<u16> = units.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16(&units).unwrap()
        }
        None => String::from_utf8(bytes.to_vec()).unwrap(),
    }
}
