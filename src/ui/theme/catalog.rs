//! The looks of the parts that come with the library.

use iced::widget::{container, scrollable, text, text_editor, text_input};
use iced::{Background, Border, Color, Shadow};

use super::size::{line, radius};
use super::{Colour, Plate, Theme};

/// What is to be said of the content of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mark {
    /// Nothing.
    #[default]
    None,
    /// Something is still missing.
    Attention,
    /// It cannot stay so.
    Error,
}

impl Mark {
    /// Returns the colour of a border at rest.
    pub const fn edge(self) -> Colour {
        match self {
            Self::None => Colour::Edge,
            Self::Attention => Colour::GoldShape,
            Self::Error => Colour::RedShape,
        }
    }

    /// Returns the colour of a sentence.
    pub const fn ink(self) -> Colour {
        match self {
            Self::None => Colour::Ink2,
            Self::Attention => Colour::Gold,
            Self::Error => Colour::Red,
        }
    }
}

/// How a field is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FieldLook {
    /// A box of its own.
    #[default]
    Box,
    /// A box that says something of its content.
    Marked(Mark),
    /// Text only: the box belongs to what is around it.
    Bare,
}

impl FieldLook {
    /// Returns the box for a field at rest, focused or closed to the user.
    pub fn plate(self, focused: bool, open: bool) -> Plate {
        let mark = match self {
            Self::Box => Mark::None,
            Self::Marked(mark) => mark,
            Self::Bare => return Plate::default(),
        };
        let plate = Plate::field();
        match (open, focused) {
            (false, _) => Plate { fill: Some(Colour::Sunken), ..plate.edged(Colour::Hairline) },
            (true, true) => plate.framed(Colour::Focus, line::FOCUS),
            (true, false) => plate.edged(mark.edge()),
        }
    }
}

impl text::Catalog for Theme {
    /// The colour; none takes the colour of what the text stands in.
    type Class<'a> = Option<Colour>;

    fn default<'a>() -> Self::Class<'a> {
        None
    }

    fn style(&self, class: &Self::Class<'_>) -> text::Style {
        text::Style { color: class.map(|colour| self.colour(colour)) }
    }
}

impl container::Catalog for Theme {
    type Class<'a> = Plate;

    fn default<'a>() -> Self::Class<'a> {
        Plate::default()
    }

    fn style(&self, plate: &Self::Class<'_>) -> container::Style {
        container::Style {
            text_color: plate.ink.map(|ink| self.colour(ink)),
            background: plate.fill.map(|fill| Background::Color(self.colour(fill))),
            border: plate.border(*self),
            shadow: Shadow::default(),
            snap: true,
        }
    }
}

impl text_input::Catalog for Theme {
    type Class<'a> = FieldLook;

    fn default<'a>() -> Self::Class<'a> {
        FieldLook::Box
    }

    fn style(&self, look: &Self::Class<'_>, status: text_input::Status) -> text_input::Style {
        let focused = matches!(status, text_input::Status::Focused { .. });
        let open = status != text_input::Status::Disabled;
        let plate = look.plate(focused, open);
        text_input::Style {
            background: Background::Color(plate.filling(*self)),
            border: plate.border(*self),
            icon: self.colour(Colour::Ink2),
            placeholder: self.colour(Colour::Disabled),
            value: self.colour(Colour::Ink),
            selection: selection(*self),
        }
    }
}

impl text_editor::Catalog for Theme {
    type Class<'a> = FieldLook;

    fn default<'a>() -> Self::Class<'a> {
        FieldLook::Box
    }

    fn style(&self, look: &Self::Class<'_>, status: text_editor::Status) -> text_editor::Style {
        let focused = matches!(status, text_editor::Status::Focused { .. });
        let open = status != text_editor::Status::Disabled;
        let plate = look.plate(focused, open);
        text_editor::Style {
            background: Background::Color(plate.filling(*self)),
            border: plate.border(*self),
            placeholder: self.colour(Colour::Disabled),
            value: self.colour(Colour::Ink),
            selection: selection(*self),
        }
    }
}

/// Returns the ground of selected letters: soft, so that the letters keep their colour.
fn selection(theme: Theme) -> Color {
    Color { a: 0.35, ..theme.colour(Colour::Accent) }
}

impl scrollable::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> Self::Class<'a> {}

    fn style(&self, (): &Self::Class<'_>, status: scrollable::Status) -> scrollable::Style {
        let held = matches!(
            status,
            scrollable::Status::Dragged { .. }
                | scrollable::Status::Hovered { is_vertical_scrollbar_hovered: true, .. }
                | scrollable::Status::Hovered { is_horizontal_scrollbar_hovered: true, .. }
        );
        let thumb = self.colour(if held { Colour::Ink2 } else { Colour::Edge });
        let rail = scrollable::Rail {
            background: None,
            border: Border::default(),
            scroller: scrollable::Scroller {
                background: Background::Color(thumb),
                border: Border { radius: (radius::MARK - 1.0).into(), ..Border::default() },
            },
        };
        scrollable::Style {
            container: container::Style::default(),
            vertical_rail: rail,
            horizontal_rail: rail,
            gap: None,
            auto_scroll: scrollable::AutoScroll {
                background: Background::Color(self.colour(Colour::Surface)),
                border: Border { color: self.colour(Colour::Edge), width: line::BORDER, radius: radius::CARD.into() },
                shadow: Shadow::default(),
                icon: self.colour(Colour::Ink2),
            },
        }
    }
}
