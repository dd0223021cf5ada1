//! The parts of the window. Texts come in as arguments; what a part says by itself comes from the catalogue.

pub mod arrive;
pub mod badge;
pub mod ballot;
pub mod button;
pub mod check;
pub mod chip;
pub mod choice;
pub mod combo;
pub mod date;
pub mod dialog;
pub mod duty;
pub mod emblem;
pub mod empty;
pub mod failure;
pub mod field;
mod filter;
pub mod flow;
pub mod focus;
pub mod footed;
mod forward;
pub mod grid;
pub mod journal;
mod jump;
mod lettering;
pub mod life;
pub mod list;
mod menu;
pub mod meter;
pub mod paper;
pub mod presence;
mod press;
pub mod preview;
pub mod progress;
pub mod proof;
pub mod quorum;
pub mod rail;
pub mod refusal;
pub mod roll;
pub mod root;
pub mod search;
pub mod select;
mod spans;
pub mod stacked;
pub mod stage;
pub mod status;
pub mod strip;
pub mod tile;
pub mod timeline;
pub mod toast;
pub mod value;
pub mod vote;
pub mod year;

use std::borrow::Cow;

use iced::advanced::Renderer as _;
use iced::advanced::renderer::Quad;
use iced::widget::{Scrollable, Space, Text, container, scrollable, text};
use iced::{Alignment, Length, Rectangle};

use super::icon::Icon;
use super::theme::{Colour, Plate, Role, Theme, fonts};

/// A hyphen at which no line ends.
const NO_BREAK: char = '\u{2011}';

/// The renderer of the window.
pub type Renderer = iced::Renderer;
/// A part of the window that sends messages `M`.
pub type Element<'a, M> = iced::Element<'a, M, Theme, Renderer>;
/// A text of the window: borrowed from the caller or made for this picture.
pub type Words<'a> = Cow<'a, str>;

/// Returns a text in the role that it plays.
pub fn say<'a>(role: Role, words: impl Into<Words<'a>>) -> Text<'a, Theme, Renderer> {
    text(unbroken(words.into())).size(role.size()).line_height(role.line()).font(role.font()).class(role.colour())
}

/// Returns the same words, in which a number and its ending stay on one line: «2-мәселе», «26-01».
fn unbroken(words: Words<'_>) -> Words<'_> {
    let is_inside = |at: usize| {
        let before = words[..at].chars().next_back();
        let after = words[at + 1..].chars().next();
        before.is_some_and(|sign| sign.is_ascii_digit()) && after.is_some_and(char::is_alphanumeric)
    };
    if !words.match_indices('-').any(|(at, _)| is_inside(at)) {
        return words;
    }
    let mut kept = String::with_capacity(words.len() + 8);
    kept.extend(words.char_indices().map(|(at, sign)| if sign == '-' && is_inside(at) { NO_BREAK } else { sign }));
    Words::Owned(kept)
}

/// Returns a text in its role, but in another colour.
pub fn tinted<'a>(role: Role, colour: Colour, words: impl Into<Words<'a>>) -> Text<'a, Theme, Renderer> {
    say(role, words).class(Some(colour))
}

/// Returns a sign of `size` pixels in the colour of what it stands in.
pub fn sign<'a>(icon: Icon, size: f32) -> Text<'a, Theme, Renderer> {
    // Below this size a thin stroke is grey rather than black.
    let font = if size < 16.0 { fonts::BOLD_ICONS } else { fonts::ICONS };
    text(icon.character().to_string())
        .font(font)
        .size(size)
        .line_height(iced::Pixels(size))
        .width(size)
        .shaping(text::Shaping::Basic)
}

/// Returns a sign in a colour of its own.
pub fn tinted_sign<'a>(icon: Icon, size: f32, colour: Colour) -> Text<'a, Theme, Renderer> {
    sign(icon, size).class(Some(colour))
}

/// Returns a rule across the part.
pub fn rule<'a, M: 'a>() -> Element<'a, M> {
    container(Space::new()).width(Length::Fill).height(1.0).class(Plate::flat(Colour::Hairline)).into()
}

/// Returns a rule from top to foot of the part.
pub fn upright_rule<'a, M: 'a>() -> Element<'a, M> {
    container(Space::new()).width(1.0).height(Length::Fill).class(Plate::flat(Colour::Hairline)).into()
}

/// Returns `content` in a card with the usual space inside.
pub fn card<'a, M: 'a>(content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    container(content).padding(super::theme::size::space::CARD).width(Length::Fill).class(Plate::card()).into()
}

/// Returns a sign and a text on one line, the sign at the first line of the text.
pub fn with_sign<'a, M: 'a>(icon: Icon, size: f32, colour: Colour, words: impl Into<Element<'a, M>>) -> Element<'a, M> {
    iced::widget::row![tinted_sign(icon, size, colour), words.into()]
        .spacing(super::theme::size::space::SMALL)
        .align_y(Alignment::Center)
        .into()
}

/// Returns `content` that scrolls up and down where it is higher than its place.
pub fn scroll<'a, M: 'a>(content: impl Into<Element<'a, M>>) -> Scrollable<'a, M, Theme, Renderer> {
    scrollable(content).direction(scrollable::Direction::Vertical(scroll_bar())).width(Length::Fill)
}

/// Returns a bar with a narrow thumb in space that is easy to hit.
fn scroll_bar() -> scrollable::Scrollbar {
    scrollable::Scrollbar::new().width(10).scroller_width(6).margin(1)
}

/// Fills `bounds` with the ground.
fn fill(renderer: &mut Renderer, theme: Theme, bounds: Rectangle, plate: Plate) {
    // The renderer builds a path of every quad and cannot build one without an inside.
    if bounds.width >= 1.0 && bounds.height >= 1.0 {
        let quad = Quad { bounds, border: plate.border(theme), snap: true, ..Quad::default() };
        renderer.fill_quad(quad, plate.filling(theme));
    }
}

/// Returns `content` on a ground with corners of its own: the head of a card.
fn topped<'a, M: 'a>(
    content: impl Into<Element<'a, M>>,
    padding: [f32; 2],
    ground: Colour,
    corners: iced::border::Radius,
) -> Element<'a, M> {
    let plate = Plate { corners: Some(corners), ..Plate::flat(ground) };
    container(content).padding(padding).width(Length::Fill).class(plate).into()
}

/// Returns the golden head of a card that tells what happened and what is whole nevertheless.
pub fn explanation_head<'a, M: 'a>(
    icon: Icon,
    sentence: impl Into<Words<'a>>,
    second: impl Into<Words<'a>>,
) -> Element<'a, M> {
    let words = iced::widget::Column::new()
        .width(Length::Fill)
        .push(say(Role::RefusalTitle, sentence))
        .push(say(Role::Body, second).class(Some(Colour::Ink2)));
    let row = iced::widget::row![tinted_sign(icon, 26.0, Colour::Gold), words].spacing(14);
    let top = iced::border::Radius::default().top(super::theme::size::radius::CARD - 1.0);
    topped(row, [16.0, 24.0], Colour::GoldSoft, top)
}
