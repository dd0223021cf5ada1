//! The structure of the text in a file, so that it can be read aloud and taken out in order.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::page::Pieces;
use super::{rounded, text};
use crate::documents::frame::{Area, Element, Layout, Role, Scope, Tree};

/// A numbered piece of a page.
#[derive(Debug, Clone, Copy)]
struct Piece {
    page: usize,
    number: i64,
    area: Area,
}

/// Writes the structure; returns its root.
pub(super) fn write(file: &mut Document, layout: &Layout, pieces: &[Pieces], pages: &[ObjectId]) -> ObjectId {
    let elements = layout.tree.elements();
    let ids: Vec<ObjectId> = elements.iter().map(|_| file.new_object_id()).collect();
    let root = file.new_object_id();
    let owned = owned(elements.len(), pieces);
    let alive = alive(elements, &owned);
    for (number, element) in elements.iter().enumerate() {
        if !alive[number] {
            continue;
        }
        let mut entry = dictionary! {
            "Type" => "StructElem",
            "S" => element.role.name(),
            "P" => element.parent.map_or(root, |parent| ids[parent.index()]),
        };
        describe(&mut entry, element, owned[number].first(), layout);
        let parts = element.children.iter().map(|child| child.index()).filter(|&child| alive[child]);
        let mut inside: Vec<Object> = parts.map(|child| Object::Reference(ids[child])).collect();
        contain(&mut entry, &mut inside, &owned[number], pages);
        if inside.len() == 1 {
            entry.set("K", inside.remove(0));
        } else if !inside.is_empty() {
            entry.set("K", inside);
        }
        file.set_object(ids[number], entry);
    }
    let mut owners = Vec::with_capacity(pages.len() * 2);
    for (page, pieces) in (0_i64..).zip(pieces) {
        let row: Vec<Object> = pieces.elements.iter().map(|id| Object::Reference(ids[id.index()])).collect();
        owners.push(Object::Integer(page));
        owners.push(Object::Reference(file.add_object(row)));
    }
    let parent_tree = file.add_object(dictionary! { "Nums" => owners });
    let next = i64::try_from(pages.len()).unwrap_or(i64::MAX);
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => ids[Tree::ROOT.index()],
        "ParentTree" => parent_tree,
        "ParentTreeNextKey" => next,
    };
    file.set_object(root, tree);
    root
}

/// Returns the pieces of each element.
fn owned(elements: usize, pages: &[Pieces]) -> Vec<Vec<Piece>> {
    let mut owned = vec![Vec::new(); elements];
    for (page, pieces) in pages.iter().enumerate() {
        for ((number, element), &area) in (0_i64..).zip(&pieces.elements).zip(&pieces.areas) {
            owned[element.index()].push(Piece { page, number, area });
        }
    }
    owned
}

/// Returns which elements have something to read inside; rows and cells stay even if empty, or columns would shift.
fn alive(elements: &[Element], owned: &[Vec<Piece>]) -> Vec<bool> {
    let mut alive: Vec<bool> = owned.iter().map(|pieces| !pieces.is_empty()).collect();
    for number in (0..elements.len()).rev() {
        let element = &elements[number];
        alive[number] |=
            number == Tree::ROOT.index() || matches!(element.role, Role::TableRow | Role::HeaderCell | Role::DataCell);
        if let (true, Some(parent)) = (alive[number], element.parent) {
            alive[parent.index()] = true;
        }
    }
    alive
}

fn describe(entry: &mut Dictionary, element: &Element, piece: Option<&Piece>, layout: &Layout) {
    if let Some(language) = element.language {
        entry.set("Lang", Object::string_literal(language.tag()));
    }
    if let Some(alt) = &element.alt {
        entry.set("Alt", text(alt));
    }
    match element.role {
        Role::Figure => {
            if let Some(Piece { area, .. }) = piece {
                let height = layout.sheet.height;
                let limits = [area.left, height - area.bottom, area.right, height - area.top];
                let limits: Vec<Object> = limits.map(|limit| Object::Real(rounded(limit))).to_vec();
                entry.set("A", dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => limits });
            }
        }
        Role::List => entry.set("A", dictionary! { "O" => "List", "ListNumbering" => "Decimal" }),
        Role::HeaderCell | Role::DataCell => cell(entry, element),
        Role::Document
        | Role::Division
        | Role::Heading(_)
        | Role::Paragraph
        | Role::ListItem
        | Role::Label
        | Role::ListBody
        | Role::Table
        | Role::TableHead
        | Role::TableBody
        | Role::TableRow => {}
    }
}

fn cell(entry: &mut Dictionary, element: &Element) {
    let mut about = dictionary! { "O" => "Table" };
    match element.scope {
        Some(Scope::Column) => about.set("Scope", "Column"),
        Some(Scope::Row) => about.set("Scope", "Row"),
        None => {}
    }
    for (name, count) in [("ColSpan", element.span.0), ("RowSpan", element.span.1)] {
        if count > 1 {
            about.set(name, i64::try_from(count).unwrap_or(i64::MAX));
        }
    }
    if about.len() > 1 {
        entry.set("A", about);
    }
}

/// Names the pieces of pages that an element holds.
fn contain(entry: &mut Dictionary, inside: &mut Vec<Object>, pieces: &[Piece], pages: &[ObjectId]) {
    let Some(first) = pieces.first() else { return };
    entry.set("Pg", pages[first.page]);
    for piece in pieces {
        inside.push(if piece.page == first.page {
            Object::Integer(piece.number)
        } else {
            let page = pages[piece.page];
            Object::Dictionary(dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => piece.number })
        });
    }
}
