//! A list and its panel: beside each other where there is room, otherwise one below the other.

use iced::Length;
use iced::widget::{Column, Row, container};

use crate::ui::context::Context;
use crate::ui::theme::size::{line, space};
use crate::ui::theme::{Colour, Plate};
use crate::ui::widget::{Element, rule, scroll};

/// Below this height the page scrolls as a whole, and not its lists.
pub const LOW: f32 = 600.0;
/// Below this width a list stands above its panel, and not beside it.
pub const THIN: f32 = 900.0;
/// What scrolls on the panel.
pub const PANEL_PANE: &str = "panel-pane";
/// The width of a panel.
pub const PANEL: f32 = 440.0;

/// Returns `content` in what scrolls by itself, where the page does not scroll as a whole.
pub fn pane<'a, M: 'a>(id: &'static str, content: impl Into<Element<'a, M>>, cx: Context<'_>) -> Element<'a, M> {
    if cx.height < LOW { content.into() } else { scroll(content).id(id).height(Length::Fill).into() }
}

/// Returns the height of what stands in a column.
fn height(cx: Context<'_>) -> Length {
    if cx.height < LOW { Length::Shrink } else { Length::Fill }
}

/// Returns a card with a head, a part that scrolls, and a foot.
pub fn card<'a, M: 'a>(
    id: &'static str,
    head: impl Into<Element<'a, M>>,
    body: impl Into<Element<'a, M>>,
    foot: Option<Element<'a, M>>,
    cx: Context<'_>,
) -> Element<'a, M> {
    let foot = foot.map(|foot| Column::new().push(rule()).push(foot));
    let column = Column::new().push(head).push(rule()).push(pane(id, body, cx)).push(foot);
    container(column).padding(line::BORDER).width(Length::Fill).height(height(cx)).class(Plate::card()).into()
}

/// Returns a list and its panel.
pub fn columns<'a, M: 'a>(
    left: impl Into<Element<'a, M>>,
    right: Option<Element<'a, M>>,
    cx: Context<'_>,
) -> Element<'a, M> {
    if cx.width < THIN {
        return Column::new().spacing(space::CARD).push(left).push(right).into();
    }
    let right = right.map(|right| container(right).width(PANEL).height(height(cx)));
    Row::new().spacing(space::CARD).push(left).push(right).height(height(cx)).into()
}

/// Returns `content` as the head of a card.
pub fn head<'a, M: 'a>(content: impl Into<Element<'a, M>>, ground: Colour) -> Element<'a, M> {
    let corners = Some(iced::border::top(crate::ui::theme::size::radius::CARD - line::BORDER));
    let plate = Plate { corners, ..Plate::flat(ground) };
    container(content).padding([8.0, space::CARD]).width(Length::Fill).class(plate).into()
}
