//! Tables: rows become fragments, the head is kept to be repeated on every page.

use super::flow::{Column, Flow, Fragment, Glue, Place, TablePart, border};
use crate::documents::content::{Borders, Cell, Colour, TABLE_SIZE, Table, Vertical};
use crate::documents::error::Error;
use crate::documents::frame::{ElementId, Ink, Mark, Rectangle, Role, Scope};

/// The thickness of the lines of a table in points.
const LINE: f32 = 0.5;
/// The least empty height above and below a table with lines, in points.
const AROUND: f32 = 6.0;
/// The part of a page above which rows that hold together may be cut between lines.
const TALL: f32 = 0.3;
/// The least height that a cut leaves on either side, in points.
const LEAST_CUT: f32 = 30.0;
/// Rounding that is no overlap, in points.
const SLACK: f32 = 0.01;

static EMPTY: Cell =
    Cell { blocks: Vec::new(), columns: 1, rows: 1, vertical: Vertical::Top, row_header: false, shade: 0 };

/// The head of a table, ready to be drawn again at the top of a page.
#[derive(Debug, Clone, Default)]
pub(super) struct RepeatedHead {
    pub fragments: Vec<Fragment>,
    /// The sides of the table where it has lines.
    pub lines: Option<(f32, f32)>,
}

impl RepeatedHead {
    /// Moves the head to the right by points.
    pub fn shift(&mut self, right: f32) {
        for fragment in &mut self.fragments {
            fragment.marks.iter_mut().for_each(|mark| mark.shift(right, 0.0));
        }
        self.lines = self.lines.map(|(from, to)| (from + right, to + right));
    }

    /// Returns the height of the head.
    pub fn height(&self) -> f32 {
        self.fragments.iter().map(|fragment| fragment.height).sum()
    }
}

/// A cell with its place in the grid.
#[derive(Debug, Clone, Copy)]
struct GridCell<'a> {
    cell: &'a Cell,
    row: usize,
    rows: usize,
    column: usize,
    columns: usize,
}

/// A line or a picture of a cell, placed from the top of the cell.
#[derive(Debug)]
struct Piece {
    top: f32,
    bottom: f32,
    marks: Vec<Mark>,
}

/// A cell with its text set.
#[derive(Debug)]
struct SetCell<'a> {
    at: GridCell<'a>,
    x: f32,
    width: f32,
    height: f32,
    /// The empty height above its text at least.
    padding: f32,
    pieces: Vec<Piece>,
}

/// Rows that cells over several rows hold together, placed from the top of the band.
#[derive(Debug, Default)]
struct Band {
    height: f32,
    pieces: Vec<Piece>,
    /// Left, top, right and bottom of each cell, and how grey it is.
    boxes: Vec<([f32; 4], u8)>,
    /// Where one row ends and the next begins.
    row_ends: Vec<f32>,
}

impl Flow<'_> {
    /// Sets a table.
    pub fn table(&mut self, table: &Table, key: Option<&str>, place: Place, column: &mut Column) -> Result<(), Error> {
        let parent = if table.layout_only {
            self.group(key, place.parent)
        } else {
            self.element(Role::Table, place.parent, key)
        };
        let grid = grid(table)
            .map_err(|row| Error::TableShape { row: row + 1, place: self.tree.key(parent).map(str::to_owned) })?;
        let rows = self.rows(table, parent);
        let sides = sides(&table.columns, place.width);
        let mut cells = Vec::with_capacity(grid.len());
        for at in grid {
            cells.push(self.cell(table, at, rows[at.row], &sides)?);
        }
        let heights = row_heights(table, &cells);
        let number = self.heads.len();
        let lines = (table.borders != Borders::None).then_some((0.0, place.width));
        self.heads.push(RepeatedHead { fragments: Vec::new(), lines });
        if lines.is_some() {
            column.at_least(AROUND);
        }
        let page = self.sheet.bottom - self.sheet.top;
        let mut head = Vec::new();
        let mut row = 0;
        while row < table.rows.len() {
            let end = band_end(&cells, row);
            let rest = cells.split_off(cells.partition_point(|cell| cell.at.row < end));
            let band = Band::new(std::mem::replace(&mut cells, rest), &heights[row..end], row, page * TALL);
            let cuts = band.cuts(if row < table.header_rows { page } else { page * TALL });
            for (number_of_slice, limits) in cuts.windows(2).enumerate() {
                let mut slice = band.slice(table.borders, limits[0], limits[1], place.width, row == 0);
                slice.table = Some(TablePart { table: number, cut: !band.row_ends_at(limits[0]) });
                slice.glue = glue(table, row, end, number_of_slice);
                if row < table.header_rows {
                    head.push(unread(&slice));
                }
                column.push(slice);
            }
            row = end;
        }
        self.heads[number].fragments = head;
        if lines.is_some() {
            column.at_least(AROUND);
        }
        Ok(())
    }

    /// Adds an element for each row; a table that only places text has none.
    fn rows(&mut self, table: &Table, parent: ElementId) -> Vec<ElementId> {
        if table.layout_only {
            return vec![parent; table.rows.len()];
        }
        let head = (table.header_rows > 0).then(|| self.tree.add(Role::TableHead, parent));
        let body = (table.rows.len() > table.header_rows).then(|| self.tree.add(Role::TableBody, parent));
        let mut rows = Vec::with_capacity(table.rows.len());
        for (number, row) in table.rows.iter().enumerate() {
            let group = if number < table.header_rows { head } else { body };
            rows.push(self.element(Role::TableRow, group.unwrap_or(parent), row.key.as_deref()));
        }
        rows
    }

    fn cell<'t>(
        &mut self,
        table: &Table,
        at: GridCell<'t>,
        row: ElementId,
        sides: &[f32],
    ) -> Result<SetCell<'t>, Error> {
        let (x, width) = (sides[at.column], sides[at.column + at.columns] - sides[at.column]);
        let parent = if table.layout_only { row } else { self.cell_element(table, at, row) };
        let mut column = Column::default();
        let inner = (width - 2.0 * table.padding).max(1.0);
        self.blocks(&at.cell.blocks, Place { width: inner, parent, in_cell: true }, &mut column)?;
        let height = column.height();
        let mut pieces = Vec::with_capacity(column.fragments.len());
        let mut y = 0.0;
        for mut fragment in column.fragments {
            y += fragment.before;
            fragment.marks.iter_mut().for_each(|mark| mark.shift(x + table.padding, 0.0));
            pieces.push(Piece { top: y, bottom: y + fragment.height, marks: fragment.marks });
            y += fragment.height;
        }
        Ok(SetCell { at, x, width, height, padding: vertical_padding(table), pieces })
    }

    fn cell_element(&mut self, table: &Table, at: GridCell<'_>, row: ElementId) -> ElementId {
        let scope =
            if at.row < table.header_rows { Some(Scope::Column) } else { at.cell.row_header.then_some(Scope::Row) };
        let role = if scope.is_some() { Role::HeaderCell } else { Role::DataCell };
        let id = self.tree.add(role, row);
        let element = self.tree.element_mut(id);
        element.scope = scope;
        element.span = (at.columns, at.rows);
        id
    }
}

/// Returns the empty height above and below the text of a cell.
fn vertical_padding(table: &Table) -> f32 {
    table.padding * 0.75
}

/// Puts the cells on the grid of columns and fills its gaps with empty cells; gives back a row that does not fit.
fn grid(table: &Table) -> Result<Vec<GridCell<'_>>, usize> {
    let mut covered = vec![0_usize; table.columns.len()];
    let mut cells = Vec::new();
    for (row, line) in table.rows.iter().enumerate() {
        // A cell of the head does not reach into the body, nor any cell below the table.
        let head = table.header_rows.min(table.rows.len());
        let limit = if row < head { head } else { table.rows.len() };
        let mut given = line.cells.iter();
        let mut column = 0;
        while column < covered.len() {
            if covered[column] > 0 {
                column += 1;
                continue;
            }
            let cell = given.next().unwrap_or(&EMPTY);
            let free = covered[column..].iter().take_while(|&&rows| rows == 0).count();
            if cell.columns > free {
                return Err(row);
            }
            let rows = cell.rows.clamp(1, (limit - row).max(1));
            let columns = cell.columns.max(1);
            covered[column..column + columns].fill(rows);
            cells.push(GridCell { cell, row, rows, column, columns });
            column += columns;
        }
        if given.next().is_some() {
            return Err(row);
        }
        for rows in &mut covered {
            *rows = rows.saturating_sub(1);
        }
    }
    Ok(cells)
}

/// Returns the left side of each column and the right side of the last.
fn sides(columns: &[f32], width: f32) -> Vec<f32> {
    let total: f32 = columns.iter().sum();
    let mut x = 0.0;
    let mut sides = vec![0.0];
    for column in columns {
        x += if total > 0.0 { column / total * width } else { 0.0 };
        sides.push(x);
    }
    sides
}

fn row_heights(table: &Table, cells: &[SetCell<'_>]) -> Vec<f32> {
    let padding = 2.0 * vertical_padding(table);
    let mut heights: Vec<f32> =
        (0..table.rows.len()).map(|row| if row < table.header_rows { 0.0 } else { table.row_height }).collect();
    if !table.layout_only {
        for height in &mut heights {
            *height = height.max(TABLE_SIZE + padding);
        }
    }
    for cell in cells.iter().filter(|cell| cell.at.rows == 1) {
        heights[cell.at.row] = heights[cell.at.row].max(cell.height + padding);
    }
    for cell in cells.iter().filter(|cell| cell.at.rows > 1) {
        let rows = &mut heights[cell.at.row..cell.at.row + cell.at.rows];
        let missing = cell.height + padding - rows.iter().sum::<f32>();
        if let (true, Some(last)) = (missing > 0.0, rows.last_mut()) {
            *last += missing;
        }
    }
    heights
}

/// Returns the row after the last one that cells over several rows hold together with `row`.
fn band_end(cells: &[SetCell<'_>], row: usize) -> usize {
    let mut end = row + 1;
    for cell in cells {
        if cell.at.row >= end {
            break;
        }
        end = end.max(cell.at.row + cell.at.rows);
    }
    end
}

/// Returns how the rows of a table hold together: the head with the first row, the last row with the one before it.
fn glue(table: &Table, row: usize, end: usize, slice: usize) -> Glue {
    let under_head = row > 0 && row <= table.header_rows;
    if slice > 0 || row == 0 {
        Glue::Free
    } else if under_head {
        Glue::Bound
    } else if end == table.rows.len() && !table.layout_only {
        Glue::Kept
    } else {
        Glue::Free
    }
}

fn unread(fragment: &Fragment) -> Fragment {
    let mut copy = fragment.clone();
    copy.marks.iter_mut().for_each(|mark| mark.element = None);
    copy
}

impl Band {
    fn new(cells: Vec<SetCell<'_>>, heights: &[f32], first: usize, tall: f32) -> Self {
        let mut row_ends = vec![0.0];
        let mut height = 0.0;
        for row in heights {
            height += row;
            row_ends.push(height);
        }
        let mut band = Self { height, pieces: Vec::new(), boxes: Vec::with_capacity(cells.len()), row_ends };
        for cell in cells {
            let (top, bottom) = (band.row_ends[cell.at.row - first], band.row_ends[cell.at.row - first + cell.at.rows]);
            band.boxes.push(([cell.x, top, cell.x + cell.width, bottom], cell.at.cell.shade));
            // In rows that may be cut, text in the middle would stand on another page than the start of the row.
            let vertical = if height > tall { Vertical::Top } else { cell.at.cell.vertical };
            band.place(cell, vertical, top, bottom);
        }
        band
    }

    fn place(&mut self, cell: SetCell<'_>, vertical: Vertical, top: f32, bottom: f32) {
        let empty = bottom - top - cell.height;
        let y = top
            + match vertical {
                Vertical::Top => cell.padding,
                Vertical::Middle => empty / 2.0,
                Vertical::Bottom => empty - cell.padding,
            };
        for mut piece in cell.pieces {
            piece.top += y;
            piece.bottom += y;
            let down = piece.top;
            piece.marks.iter_mut().for_each(|mark| mark.shift(0.0, down));
            self.pieces.push(piece);
        }
    }

    fn row_ends_at(&self, y: f32) -> bool {
        self.row_ends.iter().any(|end| (end - y).abs() < SLACK)
    }

    /// Returns where the band may be cut, its top and bottom included; lines stay whole.
    fn cuts(&self, tall: f32) -> Vec<f32> {
        let mut wanted: Vec<f32> = self.row_ends.clone();
        if self.height > tall {
            wanted.extend(self.pieces.iter().map(|piece| piece.bottom));
        }
        wanted.sort_by(f32::total_cmp);
        let mut cuts = vec![0.0];
        let mut last = 0.0;
        for y in wanted {
            let whole = self.pieces.iter().all(|piece| piece.bottom < y + SLACK || piece.top > y - SLACK);
            let row_end = self.row_ends_at(y);
            let far = y > last + if row_end { SLACK } else { LEAST_CUT } && y < self.height - SLACK;
            let not_tiny = row_end || self.row_ends.iter().all(|end| (end - y).abs() > LEAST_CUT);
            if whole && far && not_tiny {
                cuts.push(y);
                last = y;
            }
        }
        cuts.push(self.height);
        cuts
    }

    /// Returns the part of the band between two heights as a fragment.
    fn slice(&self, borders: Borders, from: f32, to: f32, width: f32, first: bool) -> Fragment {
        let mut marks = Vec::new();
        for ([left, top, right, bottom], shade) in &self.boxes {
            let (top, bottom) = (top.max(from) - from, bottom.min(to) - from);
            if *shade > 0 && bottom > top {
                let fill = Colour::grey(255 - shade);
                let ground = Rectangle { x: *left, y: top, width: right - left, height: bottom - top, fill };
                marks.push(Mark { element: None, ink: Ink::Rectangle(ground) });
            }
        }
        let inside = |piece: &&Piece| piece.top >= from - SLACK && piece.top < to - SLACK;
        for piece in self.pieces.iter().filter(inside) {
            marks.extend(piece.marks.iter().cloned().map(|mut mark| {
                mark.shift(0.0, -from);
                mark
            }));
        }
        if borders != Borders::None {
            if first && from < SLACK {
                marks.push(border((0.0, 0.0), (width, 0.0), LINE));
            }
            self.horizontals(from, to, &mut marks);
        }
        if borders == Borders::Grid {
            self.verticals(from, to, width, &mut marks);
        }
        Fragment { height: to - from, marks, ..Fragment::default() }
    }

    /// Draws the lines under the cells that end between two heights.
    fn horizontals(&self, from: f32, to: f32, marks: &mut Vec<Mark>) {
        let mut lines: Vec<(f32, f32, f32)> = Vec::new();
        for ([left, _, right, bottom], _) in &self.boxes {
            if *bottom > from + SLACK && *bottom < to + SLACK {
                match lines.last_mut() {
                    Some(line) if (line.0 - bottom).abs() < SLACK && (line.2 - left).abs() < SLACK => line.2 = *right,
                    Some(_) | None => lines.push((*bottom, *left, *right)),
                }
            }
        }
        for (y, left, right) in lines {
            marks.push(border((left, y - from), (right, y - from), LINE));
        }
    }

    /// Draws the sides of the cells between two heights.
    fn verticals(&self, from: f32, to: f32, width: f32, marks: &mut Vec<Mark>) {
        for ([left, top, right, bottom], _) in &self.boxes {
            let (top, bottom) = (top.max(from) - from, bottom.min(to) - from);
            if bottom > top + SLACK {
                marks.push(border((*left, top), (*left, bottom), LINE));
                if *right > width - SLACK {
                    marks.push(border((width, top), (width, bottom), LINE));
                }
            }
        }
    }
}
