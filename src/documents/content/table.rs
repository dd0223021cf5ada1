//! Tables: rows of cells over columns of relative widths.

use super::{Align, Block, Body, Paragraph, ParagraphStyle, Text};

/// The size of letters in a table in points.
pub const TABLE_SIZE: f32 = 12.0;

/// A table. Its header rows are repeated on every page it reaches.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The widths of the columns relative to each other; together they fill the measure.
    pub columns: Vec<f32>,
    /// How many of the first rows are the head.
    pub header_rows: usize,
    /// The rows from top to bottom.
    pub rows: Vec<Row>,
    /// Which lines are drawn.
    pub borders: Borders,
    /// The distance of text from the sides of its cell in points.
    pub padding: f32,
    /// The least height of a row under the head in points: room for a signature by hand.
    pub row_height: f32,
    /// Whether the table only places text side by side and is not read as a table (a letterhead, date and number).
    pub layout_only: bool,
}

/// The lines of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Borders {
    /// No lines.
    None,
    /// A line round every cell.
    Grid,
    /// Lines between rows, above and below the table.
    Rows,
}

/// One row of cells.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// The stable name of the place.
    pub key: Option<String>,
    /// The cells from left to right; a column covered by a cell above is left out.
    pub cells: Vec<Cell>,
}

/// How the text of a cell stands between its top and bottom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vertical {
    /// At the top.
    Top,
    /// In the middle.
    Middle,
    /// At the bottom.
    Bottom,
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What the cell holds.
    pub blocks: Vec<Block>,
    /// How many columns it covers, at least 1.
    pub columns: usize,
    /// How many rows it covers, at least 1.
    pub rows: usize,
    /// How its text stands between top and bottom.
    pub vertical: Vertical,
    /// Whether it is the heading of its row.
    pub row_header: bool,
    /// How grey its ground is: 0 white to 255 black.
    pub shade: u8,
}

impl Cell {
    /// Makes a cell of blocks.
    pub fn of(blocks: Vec<Block>) -> Self {
        Self { blocks, columns: 1, rows: 1, vertical: Vertical::Top, row_header: false, shade: 0 }
    }

    /// Makes an empty cell, to be filled in by hand.
    pub fn empty() -> Self {
        Self::of(Vec::new())
    }

    /// Makes a cell of text flush left, with long words divided.
    pub fn text(text: impl Into<Text>) -> Self {
        Self::aligned(text, Align::Left, true)
    }

    /// Makes a cell of centred text.
    pub fn centred(text: impl Into<Text>) -> Self {
        Self::aligned(text, Align::Centre, false)
    }

    /// Makes a cell of text flush right, as for sums.
    pub fn right(text: impl Into<Text>) -> Self {
        Self::aligned(text, Align::Right, false)
    }

    /// Makes a cell of the head: bold, centred both ways.
    pub fn head(text: impl Into<Text>) -> Self {
        Self::centred(text.into().emboldened()).middle()
    }

    fn aligned(text: impl Into<Text>, align: Align, hyphenate: bool) -> Self {
        let style = ParagraphStyle { size: TABLE_SIZE, hyphenate, ..ParagraphStyle::plain(align) };
        Self::of(vec![Paragraph::new(text).styled(style).into()])
    }

    /// Returns the cell with its letters `size` points high, in every paragraph of it.
    #[must_use]
    pub fn size(mut self, size: f32) -> Self {
        for block in &mut self.blocks {
            if let Body::Paragraph(paragraph) = &mut block.body {
                paragraph.style.size = size;
            }
        }
        self
    }

    /// Returns the cell over several columns.
    #[must_use]
    pub fn over_columns(mut self, columns: usize) -> Self {
        self.columns = columns.max(1);
        self
    }

    /// Returns the cell over several rows.
    #[must_use]
    pub fn over_rows(mut self, rows: usize) -> Self {
        self.rows = rows.max(1);
        self
    }

    /// Returns the cell with its text in the middle of its height.
    #[must_use]
    pub fn middle(mut self) -> Self {
        self.vertical = Vertical::Middle;
        self
    }

    /// Returns the cell with its text at the bottom.
    #[must_use]
    pub fn bottom(mut self) -> Self {
        self.vertical = Vertical::Bottom;
        self
    }

    /// Returns the cell as the heading of its row.
    #[must_use]
    pub fn row_header(mut self) -> Self {
        self.row_header = true;
        self
    }

    /// Returns the cell with its first block under the stable name `key`.
    #[must_use]
    pub fn keyed(mut self, key: impl Into<String>) -> Self {
        if let Some(block) = self.blocks.first_mut() {
            block.key = Some(key.into());
        }
        self
    }

    /// Returns the cell on a grey ground: 0 white to 255 black.
    #[must_use]
    pub fn shaded(mut self, shade: u8) -> Self {
        self.shade = shade;
        self
    }
}

impl<T: Into<Text>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self::text(text)
    }
}

impl Row {
    /// Makes a row of cells.
    pub fn new(cells: impl IntoIterator<Item = Cell>) -> Self {
        Self { key: None, cells: cells.into_iter().collect() }
    }

    /// Returns the row under the stable name `key`.
    #[must_use]
    pub fn keyed(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}

impl Table {
    /// Makes an empty table with lines round its cells over columns of the given relative widths.
    pub fn new(columns: impl Into<Vec<f32>>) -> Self {
        Self {
            columns: columns.into(),
            header_rows: 0,
            rows: Vec::new(),
            borders: Borders::Grid,
            padding: 4.0,
            row_height: 0.0,
            layout_only: false,
        }
    }

    /// Makes a table without lines that only places text side by side.
    pub fn side_by_side(columns: impl Into<Vec<f32>>, cells: impl IntoIterator<Item = Cell>) -> Self {
        let mut table = Self::new(columns).row(cells);
        table.borders = Borders::None;
        table.padding = 0.0;
        table.layout_only = true;
        table
    }

    /// Returns the table with one more row of the head; the head comes before all other rows.
    #[must_use]
    pub fn head<C: Into<Text>>(mut self, cells: impl IntoIterator<Item = C>) -> Self {
        let row = Row::new(cells.into_iter().map(Cell::head));
        self.rows.insert(self.header_rows, row);
        self.header_rows += 1;
        self
    }

    /// Returns the table with one more row of the head made of cells, for heads with spans.
    #[must_use]
    pub fn head_row(mut self, cells: impl IntoIterator<Item = Cell>) -> Self {
        self.rows.insert(self.header_rows, Row::new(cells));
        self.header_rows += 1;
        self
    }

    /// Returns the table with one more row.
    #[must_use]
    pub fn row(mut self, cells: impl IntoIterator<Item = Cell>) -> Self {
        self.rows.push(Row::new(cells));
        self
    }

    /// Returns the table with one more row under the stable name `key`.
    #[must_use]
    pub fn keyed_row(mut self, key: impl Into<String>, cells: impl IntoIterator<Item = Cell>) -> Self {
        self.rows.push(Row::new(cells).keyed(key));
        self
    }

    /// Returns the table with rows under its head at least `height` points high.
    #[must_use]
    pub fn row_height(mut self, height: f32) -> Self {
        self.row_height = height;
        self
    }

    /// Returns the table with other lines.
    #[must_use]
    pub fn borders(mut self, borders: Borders) -> Self {
        self.borders = borders;
        self
    }
}

impl From<Table> for Block {
    fn from(table: Table) -> Self {
        Body::Table(table).into()
    }
}
