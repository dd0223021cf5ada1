//! The outline of a file: headings in order, one inside another, each leading to its place.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::{rounded, text};
use crate::documents::frame::{Layout, OutlineEntry};

/// Writes the outline; none where there are no headings.
pub(super) fn write(file: &mut Document, layout: &Layout, pages: &[ObjectId]) -> Option<ObjectId> {
    if layout.outline.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = layout.outline.iter().map(|_| file.new_object_id()).collect();
    let parents = parents(&layout.outline);
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); ids.len() + 1];
    for (entry, parent) in parents.iter().enumerate() {
        children[parent.map_or(ids.len(), |parent| parent)].push(entry);
    }
    for siblings in &children {
        for (place, &entry) in siblings.iter().enumerate() {
            let heading = &layout.outline[entry];
            let parent = parents[entry].map_or(root, |parent| ids[parent]);
            let up = Object::Real(rounded(layout.sheet.height - heading.y));
            let page = pages.get(heading.page).map_or(Object::Null, |&page| Object::Reference(page));
            let target = vec![page, Object::Name(b"XYZ".to_vec()), Object::Null, up, Object::Null];
            let mut item = dictionary! { "Title" => text(&heading.title), "Parent" => parent, "Dest" => target };
            if place > 0 {
                item.set("Prev", ids[siblings[place - 1]]);
            }
            if let Some(&next) = siblings.get(place + 1) {
                item.set("Next", ids[next]);
            }
            // Counted below zero: the entries inside are folded when the file is opened.
            hang(&mut item, &children[entry], &ids, -1);
            file.set_object(ids[entry], item);
        }
    }
    let mut outline = dictionary! { "Type" => "Outlines" };
    hang(&mut outline, &children[ids.len()], &ids, 1);
    file.set_object(root, outline);
    Some(root)
}

fn hang(item: &mut Dictionary, inside: &[usize], ids: &[ObjectId], sign: i64) {
    if let (Some(&first), Some(&last)) = (inside.first(), inside.last()) {
        item.set("First", ids[first]);
        item.set("Last", ids[last]);
        item.set("Count", sign * i64::try_from(inside.len()).unwrap_or(i64::MAX));
    }
}

/// Returns the entry that each entry is inside of.
fn parents(entries: &[OutlineEntry]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut parents = Vec::with_capacity(entries.len());
    for (number, entry) in entries.iter().enumerate() {
        while open.last().is_some_and(|&last| entries[last].level >= entry.level) {
            open.pop();
        }
        parents.push(open.last().copied());
        open.push(number);
    }
    parents
}
