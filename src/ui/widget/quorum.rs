//! The bar of the quorum: the same place and the same size whether there is one or not.

use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::meter::presence;
use super::{Element, Words, say, tinted_sign};
use crate::i18n::Catalog;
use crate::ui::icon::Icon;
use crate::ui::theme::size::{radius, space};
use crate::ui::theme::{Colour, Plate, Role};

/// The figures of a quorum and what is said of them.
#[derive(Debug, Clone)]
pub struct Quorum<'a> {
    /// Members who are present.
    pub present: usize,
    /// Members in the composition in force.
    pub total: usize,
    /// Members who have to be present.
    pub needed: usize,
    /// Whether there is a quorum, in a word.
    pub word: Words<'a>,
    /// How many are needed or missing, and the paragraph that says so.
    pub reason: Words<'a>,
}

/// Returns the bar; `bare` without round corners, as it fills a part of the sitting.
pub fn quorum_bar<'a, M: 'a>(tr: &Catalog, quorum: Quorum<'a>, bare: bool) -> Element<'a, M> {
    let met = quorum.present >= quorum.needed;
    let (ground, ink, quiet, word, icon) = if met {
        (Colour::GreenSoft, Colour::Ink, Colour::Ink2, Colour::Green, Icon::CircleCheck)
    } else {
        (Colour::RedShape, Colour::OnRed, Colour::OnRed, Colour::OnRed, Icon::OctagonX)
    };
    let title = Row::new()
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .push(tinted_sign(icon, if bare { 26.0 } else { 20.0 }, word))
        .push(say(Role::QuorumWord, quorum.word).size(if bare { 22.0 } else { 18.0 }).class(Some(word)));
    let reason = say(Role::Second, quorum.reason).class(Some(quiet));
    let figures = Row::new()
        .align_y(Alignment::End)
        .push(say(Role::QuorumFigure, quorum.present.to_string()).size(if bare { 46.0 } else { 34.0 }).class(Some(ink)))
        .push(
            say(Role::QuorumTotal, format!(" / {}", quorum.total))
                .size(if bare { 26.0 } else { 20.0 })
                .class(Some(quiet)),
        );
    let needed = tr.needed(&quorum.needed.to_string());
    let meter = presence(quorum.present, quorum.total, quorum.needed, needed, !met);
    let row = Row::new()
        .spacing(space::CARD)
        .align_y(Alignment::Center)
        .push(Column::new().push(title).push(reason))
        .push(container(figures).height(52).center_y(Length::Shrink))
        .push(container(meter).center_x(Length::Fill));
    let plate = Plate::flat(ground).rounded(if bare { 0.0 } else { radius::CARD });
    container(row).padding([6, 16]).width(Length::Fill).center_y(Length::Shrink).class(plate).into()
}
