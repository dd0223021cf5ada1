//! The structure of a paper as readers aloud follow it.

use crate::domain::text::Language;

/// The number of an element in its tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementId(u32);

impl ElementId {
    /// Returns the place of the element in [`Tree::elements`].
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What an element is, in the words of the PDF standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The whole paper.
    Document,
    /// Blocks that belong together.
    Division,
    /// A heading of a level from 1 to 3.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A list.
    List,
    /// An item of a list.
    ListItem,
    /// The number of an item.
    Label,
    /// What an item says.
    ListBody,
    /// A table.
    Table,
    /// The head of a table.
    TableHead,
    /// The body of a table.
    TableBody,
    /// A row of a table.
    TableRow,
    /// A cell that is the heading of cells.
    HeaderCell,
    /// Any other cell.
    DataCell,
    /// A picture or a drawing.
    Figure,
}

impl Role {
    /// Returns the name of the role in the PDF standard.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Division => "Div",
            Self::Heading(0 | 1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(_) => "H3",
            Self::Paragraph => "P",
            Self::List => "L",
            Self::ListItem => "LI",
            Self::Label => "Lbl",
            Self::ListBody => "LBody",
            Self::Table => "Table",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::TableRow => "TR",
            Self::HeaderCell => "TH",
            Self::DataCell => "TD",
            Self::Figure => "Figure",
        }
    }
}

/// Which cells a header cell is the heading of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The cells below it.
    Column,
    /// The cells beside it.
    Row,
}

/// An element of the structure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// What it is.
    pub role: Role,
    /// The element it is part of; none for the whole paper.
    pub parent: Option<ElementId>,
    /// Its parts in reading order.
    pub children: Vec<ElementId>,
    /// Its language where that is not the language of the paper.
    pub language: Option<Language>,
    /// What a figure shows.
    pub alt: Option<String>,
    /// What a header cell is the heading of.
    pub scope: Option<Scope>,
    /// How many columns and rows a cell covers.
    pub span: (usize, usize),
    /// The stable name of the place in the content.
    pub key: Option<String>,
}

/// The structure of a paper; an element stands after the one it is part of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    elements: Vec<Element>,
}

impl Default for Tree {
    fn default() -> Self {
        Self { elements: vec![Element::new(Role::Document, None)] }
    }
}

impl Element {
    fn new(role: Role, parent: Option<ElementId>) -> Self {
        Self { role, parent, children: Vec::new(), language: None, alt: None, scope: None, span: (1, 1), key: None }
    }
}

impl Tree {
    /// The whole paper.
    pub const ROOT: ElementId = ElementId(0);

    /// Adds a part at the end of `parent`.
    pub fn add(&mut self, role: Role, parent: ElementId) -> ElementId {
        let id = ElementId(u32::try_from(self.elements.len()).unwrap_or(u32::MAX));
        self.elements.push(Element::new(role, Some(parent)));
        self.elements[parent.index()].children.push(id);
        id
    }

    /// Returns the elements in the order in which they were added.
    pub fn elements(&self) -> &[Element] {
        &self.elements
    }

    /// Returns an element.
    pub fn element(&self, id: ElementId) -> &Element {
        &self.elements[id.index()]
    }

    /// Returns an element to be changed.
    pub fn element_mut(&mut self, id: ElementId) -> &mut Element {
        &mut self.elements[id.index()]
    }

    /// Returns the stable name of the nearest named place that `id` is in.
    pub fn key(&self, id: ElementId) -> Option<&str> {
        let mut element = self.element(id);
        loop {
            match (&element.key, element.parent) {
                (Some(key), _) => return Some(key),
                (None, Some(parent)) => element = self.element(parent),
                (None, None) => return None,
            }
        }
    }

    /// Returns whether `id` is the element at the place `ancestor` of [`Tree::elements`], or a part of it.
    pub fn is_within(&self, id: ElementId, ancestor: usize) -> bool {
        let mut at = Some(id);
        while let Some(element) = at {
            if element.index() == ancestor {
                return true;
            }
            at = self.element(element).parent;
        }
        false
    }
}
