//! Numbered lists: the number of an item stands before the first line of its text.

use super::flow::{Column, Flow, Place, advance};
use crate::documents::content::{BODY_SIZE, Block, Body, Colour, Face, List, ListItem, ListShape, Marker, Paragraph};
use crate::documents::error::Error;
use crate::documents::frame::{ElementId, GlyphRun, Ink, Mark, Role};

/// The distance between a number and its text, as a part of the size of the letters.
const GAP: f32 = 0.4;

impl Flow<'_> {
    /// Sets a list.
    pub fn list(&mut self, list: &List, key: Option<&str>, place: Place, column: &mut Column) -> Result<(), Error> {
        let element = self.element(Role::List, place.parent, key);
        let last = list.start.saturating_add(u32::try_from(list.items.len()).unwrap_or(u32::MAX)).saturating_sub(1);
        let widest = self.label_width(&label(&list.marker, last), list)?;
        for (item, offset) in list.items.iter().zip(0_u32..) {
            let number = list.start.saturating_add(offset);
            self.item(list, item, &label(&list.marker, number), widest, Place { parent: element, ..place }, column)?;
        }
        Ok(())
    }

    fn label_width(&mut self, label: &str, list: &List) -> Result<f32, Error> {
        let size = list.items.first().map_or(BODY_SIZE, size);
        let glyphs = self
            .one_line(Face::Regular, label)
            .map_err(|character| self.missing(character, crate::documents::frame::Tree::ROOT, label))?;
        Ok(advance(&glyphs) * self.typesetter.words.fonts.face(Face::Regular).scale(size) + GAP * size)
    }

    fn item(
        &mut self,
        list: &List,
        item: &ListItem,
        label: &str,
        widest: f32,
        place: Place,
        column: &mut Column,
    ) -> Result<(), Error> {
        let element = self.element(Role::ListItem, place.parent, item.key.as_deref());
        let label_element = self.tree.add(Role::Label, element);
        let body = self.tree.add(Role::ListBody, element);
        let width = self.label_width(label, list)?;
        let (blocks, indent) = match list.shape {
            ListShape::FirstLine => (with_first_line(item, list.indent + width), 0.0),
            ListShape::Hanging => (with_first_line(item, 0.0), list.indent + widest),
        };
        let (first, heads) = (column.fragments.len(), self.heads.len());
        let inside = Place { width: place.width - indent, parent: body, in_cell: place.in_cell };
        self.blocks(&blocks, inside, column)?;
        for fragment in &mut column.fragments[first..] {
            fragment.marks.iter_mut().for_each(|mark| mark.shift(indent, 0.0));
        }
        for head in &mut self.heads[heads..] {
            head.shift(indent);
        }
        let mut label = self.label(label, label_element, item, list.indent)?;
        if let Some(fragment) = column.fragments.get_mut(first) {
            if let (Ink::Glyphs(run), Some(base_line)) = (&mut label.ink, fragment.marks.iter().find_map(base_line)) {
                run.y = base_line;
            }
            fragment.marks.insert(0, label);
        }
        Ok(())
    }

    fn label(&mut self, label: &str, element: ElementId, item: &ListItem, x: f32) -> Result<Mark, Error> {
        let size = size(item);
        let mut glyphs =
            self.one_line(Face::Regular, label).map_err(|character| self.missing(character, element, label))?;
        let file = self.typesetter.words.fonts.face(Face::Regular);
        let width = advance(&glyphs) * file.scale(size);
        glyphs.push(file.space);
        let y = file.base_line(size);
        let run = GlyphRun { face: Face::Regular, size, x, y, width, glyphs, word_space: 0.0, colour: Colour::BLACK };
        Ok(Mark { element: Some(element), ink: Ink::Glyphs(run) })
    }
}

fn base_line(mark: &Mark) -> Option<f32> {
    match &mark.ink {
        Ink::Glyphs(run) => Some(run.y),
        Ink::Stroke(_) | Ink::Rectangle(_) | Ink::Picture(_) => None,
    }
}

fn label(marker: &Marker, number: u32) -> String {
    match marker {
        Marker::FullStop => format!("{number}."),
        Marker::Parenthesis => format!("{number})"),
        Marker::Under(prefix) => format!("{prefix}{number}."),
    }
}

/// Returns the paragraph that an item starts with, if it starts with one.
fn opening(item: &ListItem) -> Option<&Paragraph> {
    item.blocks.first().and_then(Block::as_paragraph)
}

/// Returns the size of the letters that the number of an item stands before.
fn size(item: &ListItem) -> f32 {
    opening(item).map_or(BODY_SIZE, |paragraph| paragraph.style.size)
}

/// Returns the blocks of an item with the first line of the first paragraph indented, so that the number fits before
/// it. An item that starts with anything else gets an empty line for its number.
fn with_first_line(item: &ListItem, indent: f32) -> Vec<Block> {
    let (paragraph, rest) = match (opening(item), item.blocks.split_first()) {
        (Some(paragraph), Some((first, rest))) => {
            let paragraph = paragraph.clone().first_line(indent);
            (Block { key: first.key.clone(), body: Body::Paragraph(paragraph) }, rest)
        }
        (Some(_) | None, _) => (Paragraph::new("").first_line(indent).keep_with_next().into(), item.blocks.as_slice()),
    };
    std::iter::once(paragraph).chain(rest.iter().cloned()).collect()
}
