//! Spaces and sizes in logical pixels: everything that stands beside something else takes its distance from here.

/// Spaces between things.
pub mod space {
    /// Between a label and its box, an icon and the word of a badge.
    pub const TIGHT: f32 = 4.0;
    /// Between an icon and its word, between cells.
    pub const SMALL: f32 = 8.0;
    /// Between two boxes of one form, between cards in the sitting.
    pub const MEDIUM: f32 = 12.0;
    /// Inside a card, between cards.
    pub const CARD: f32 = 16.0;
    /// The margin of a page.
    pub const PAGE: f32 = 24.0;
    /// Between parts of a page.
    pub const WIDE: f32 = 32.0;
}

/// Heights of things that stand in a line.
pub mod height {
    /// A button in a row of a table.
    pub const SMALL_BUTTON: f32 = 30.0;
    /// A button, a field.
    pub const CONTROL: f32 = 36.0;
    /// A button in the sitting and in a refusal.
    pub const SITTING_BUTTON: f32 = 44.0;
    /// A row of a table.
    pub const ROW: f32 = 36.0;
    /// A row of two lines.
    pub const TALL_ROW: f32 = 44.0;
    /// The head of a table.
    pub const TABLE_HEAD: f32 = 35.0;
    /// The head of a group of rows.
    pub const GROUP_HEAD: f32 = 30.0;
    /// A row of a list that opens under a field.
    pub const CHOICE: f32 = 32.0;
    /// The head of a page.
    pub const PAGE_HEAD: f32 = 64.0;
    /// The line at the foot of the window.
    pub const STATUS_LINE: f32 = 32.0;
    /// The line of stages.
    pub const STAGE_LINE: f32 = 52.0;
    /// The bar of the quorum.
    pub const QUORUM_BAR: f32 = 88.0;
    /// A badge.
    pub const BADGE: f32 = 22.0;
}

/// Roundness of corners.
pub mod radius {
    /// Cards, dialogs, toasts.
    pub const CARD: f32 = 8.0;
    /// Buttons, fields, badges.
    pub const CONTROL: f32 = 6.0;
    /// Vote marks, check boxes.
    pub const MARK: f32 = 4.0;
    /// Parts of a meter.
    pub const PART: f32 = 2.0;
}

/// Widths of lines.
pub mod line {
    /// A border.
    pub const BORDER: f32 = 1.0;
    /// The frame of what is focused or chosen.
    pub const FOCUS: f32 = 2.0;
    /// The mark of the current place.
    pub const PLACE: f32 = 3.0;
}

/// The widths below which a page has less to show.
pub mod window {
    /// The narrowest window.
    pub const LEAST_WIDTH: f32 = 1024.0;
    /// The lowest window.
    pub const LEAST_HEIGHT: f32 = 680.0;
    /// Below this width the rail shows icons only and the margins are smaller.
    pub const NARROW: f32 = 1200.0;
    /// The rail with its words.
    pub const RAIL: f32 = 216.0;
    /// The rail with icons only.
    pub const NARROW_RAIL: f32 = 56.0;
}
