//! A refusal: what is not lawful, why, in figures, and the lawful ways.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::button::Button;
use super::flow::columns;
use super::{Element, Words, say, tinted, tinted_sign};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{line, radius, space};
use crate::ui::theme::{Colour, Plate, Role};

/// A figure of the rule and its name.
#[derive(Debug, Clone)]
pub struct Figure<'a> {
    /// The figure.
    pub value: Words<'a>,
    /// What it counts.
    pub name: Words<'a>,
}

/// A lawful way out.
pub struct Way<'a, M> {
    /// The verb.
    pub verb: Words<'a>,
    /// What will be true afterwards.
    pub consequence: Words<'a>,
    /// Its sign.
    pub icon: Icon,
    /// The button that goes it.
    pub button: Button<'a, M>,
}

/// A refusal card.
pub struct Refusal<'a, M> {
    title: Words<'a>,
    cause: Words<'a>,
    figures: Vec<Figure<'a>>,
    rule: Option<(Words<'a>, Words<'a>)>,
    ways: Vec<Way<'a, M>>,
    buttons: Vec<Element<'a, M>>,
    stays: Option<Words<'a>>,
}

/// Returns a card that refuses in one sentence and says the cause below.
pub fn refusal<'a, M>(title: impl Into<Words<'a>>, cause: impl Into<Words<'a>>) -> Refusal<'a, M> {
    Refusal {
        title: title.into(),
        cause: cause.into(),
        figures: Vec::new(),
        rule: None,
        ways: Vec::new(),
        buttons: Vec::new(),
        stays: None,
    }
}

impl<'a, M: Clone + 'a> Refusal<'a, M> {
    /// Adds a figure: what there is, what is needed, of how many.
    #[must_use]
    pub fn figure(mut self, value: impl Into<Words<'a>>, name: impl Into<Words<'a>>) -> Self {
        self.figures.push(Figure { value: value.into(), name: name.into() });
        self
    }

    /// Quotes the rule with its paragraph in the state language, and tells the arithmetic.
    #[must_use]
    pub fn rule(mut self, quoted: impl Into<Words<'a>>, arithmetic: impl Into<Words<'a>>) -> Self {
        self.rule = Some((quoted.into(), arithmetic.into()));
        self
    }

    /// Adds a lawful way; the first one is suggested.
    #[must_use]
    pub fn way(mut self, way: Way<'a, M>) -> Self {
        self.ways.push(way);
        self
    }

    /// Adds a button to a short card without ways.
    #[must_use]
    pub fn button(mut self, button: Button<'a, M>) -> Self {
        self.buttons.push(button.into());
        self
    }

    /// Says what stays in force.
    #[must_use]
    pub fn stays(mut self, words: impl Into<Words<'a>>) -> Self {
        self.stays = Some(words.into());
        self
    }
}

/// The narrowest card of a way, and so many stand side by side.
pub(super) const WAY: f32 = 200.0;
pub(super) const MOST_WAYS: usize = 4;

/// Returns one way as a card, with what has to be chosen first; the suggested one has a frame.
pub(super) fn way_card<'a, M: Clone + 'a>(
    way: Way<'a, M>,
    suggested: bool,
    choice: Option<Element<'a, M>>,
) -> Element<'a, M> {
    let ink = if suggested { Colour::Accent } else { Colour::Ink2 };
    let title = Row::new()
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .push(tinted_sign(way.icon, 20.0, ink))
        .push(say(Role::Strong, way.verb).class(Some(Colour::Ink)));
    let column = Column::new()
        .spacing(space::SMALL)
        .push(title)
        .push(choice)
        .push(say(Role::Second, way.consequence))
        .push(Space::new().height(Length::Fill))
        .push(Element::from(way.button.sitting().fill()));
    let plate = Plate::flat(Colour::Surface).rounded(radius::CARD);
    let plate = if suggested { plate.framed(Colour::Accent, line::FOCUS) } else { plate.edged(Colour::Hairline) };
    container(column).padding(space::CARD).width(Length::Fill).height(Length::Fill).class(plate).into()
}

impl<'a, M: Clone + 'a> From<Refusal<'a, M>> for Element<'a, M> {
    fn from(card: Refusal<'a, M>) -> Self {
        let Refusal { title, cause, figures, rule, ways, buttons, stays } = card;
        let short = ways.is_empty();
        let role = if short { Role::CardTitle } else { Role::RefusalTitle };
        let sentences = Column::new().push(say(role, title)).push(say(Role::Second, cause));
        let head = Row::new()
            .spacing(space::MEDIUM)
            .push(tinted_sign(Icon::OctagonX, if short { 22.0 } else { 26.0 }, Colour::Red))
            .push(sentences);
        let top = iced::border::Radius::default().top(radius::CARD - 1.0);
        let head = super::topped(head, [12.0, 14.0], Colour::RedSoft, top);
        let mut body = Column::new().spacing(space::CARD);
        if !figures.is_empty() {
            let cells = figures.into_iter().map(|figure| {
                Column::new()
                    .push(say(Role::CardFigure, figure.value))
                    .push(say(Role::Second, figure.name))
                    .width(Length::Fill)
                    .into()
            });
            body = body.push(Row::with_children(cells).spacing(space::CARD));
        }
        if let Some((quoted, arithmetic)) = rule {
            let words = Column::new()
                .spacing(space::TIGHT)
                .push(say(Role::Body, quoted).class(Some(Colour::Ink)))
                .push(say(Role::Second, arithmetic));
            let row = Row::new().spacing(space::MEDIUM).push(tinted_sign(Icon::Scale, 20.0, Colour::Ink2)).push(words);
            body = body.push(
                container(row)
                    .padding(space::MEDIUM)
                    .width(Length::Fill)
                    .class(Plate::soft(Colour::Sunken, Colour::Ink)),
            );
        }
        if !ways.is_empty() {
            let cards = ways.into_iter().enumerate().map(|(at, way)| way_card(way, at == 0, None));
            body = body.push(columns(cards.collect(), space::MEDIUM, WAY, MOST_WAYS));
        }
        if !buttons.is_empty() {
            body = body.push(Row::with_children(buttons).spacing(space::SMALL));
        }
        if let Some(stays) = stays {
            body = body.push(tinted(Role::Second, Colour::Ink2, stays));
        }
        let body =
            container(body).padding(if short { [10.0, 12.0] } else { [space::CARD, space::CARD] }).width(Length::Fill);
        let plate = Plate::flat(Colour::Surface).edged(Colour::RedShape).rounded(radius::CARD);
        container(Column::new().push(head).push(body)).padding(1).class(plate).into()
    }
}
