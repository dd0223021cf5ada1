//! The card of a start that failed: what happened, what is whole and what is not, and the ways on.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::badge::Tone;
use super::button::Button;
use super::flow::columns;
use super::refusal::{MOST_WAYS, WAY, Way, way_card};
use super::{Element, Words, say, tinted_sign};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{radius, space};
use crate::ui::theme::{Colour, Plate, Role};

/// The width of the card, and of the narrowest column of what is whole.
const WIDTH: f32 = 880.0;
const COLUMN: f32 = 260.0;

/// One thing that is whole, or is not.
#[derive(Debug, Clone)]
pub struct Finding<'a> {
    /// Its sign.
    pub icon: Icon,
    /// What it speaks of.
    pub tone: Tone,
    /// What it is.
    pub words: Words<'a>,
}

/// A failure card.
pub struct Failure<'a, M> {
    title: Words<'a>,
    sentence: Words<'a>,
    findings: Vec<(Words<'a>, Vec<Finding<'a>>)>,
    ways: Vec<Way<'a, M>>,
    choice: Option<Element<'a, M>>,
    file: Option<Words<'a>>,
    buttons: Vec<Element<'a, M>>,
}

/// Returns a card that says in one sentence what happened, and below it that nothing was written.
pub fn failure<'a, M>(title: impl Into<Words<'a>>, sentence: impl Into<Words<'a>>) -> Failure<'a, M> {
    Failure {
        title: title.into(),
        sentence: sentence.into(),
        findings: Vec::new(),
        ways: Vec::new(),
        choice: None,
        file: None,
        buttons: Vec::new(),
    }
}

impl<'a, M: Clone + 'a> Failure<'a, M> {
    /// Adds a column: what is whole first, then what cannot be read.
    #[must_use]
    pub fn findings(mut self, title: impl Into<Words<'a>>, findings: impl IntoIterator<Item = Finding<'a>>) -> Self {
        self.findings.push((title.into(), findings.into_iter().collect()));
        self
    }

    /// Adds a way on; the first one is suggested.
    #[must_use]
    pub fn way(mut self, way: Way<'a, M>) -> Self {
        self.ways.push(way);
        self
    }

    /// Puts a choice into the suggested way: which of the checked copies.
    #[must_use]
    pub fn choice(mut self, choice: impl Into<Element<'a, M>>) -> Self {
        self.choice = Some(choice.into());
        self
    }

    /// Says at the foot which file it is.
    #[must_use]
    pub fn file(mut self, words: impl Into<Words<'a>>) -> Self {
        self.file = Some(words.into());
        self
    }

    /// Adds a button at the right of the foot.
    #[must_use]
    pub fn button(mut self, button: Button<'a, M>) -> Self {
        self.buttons.push(button.into());
        self
    }
}

fn column<'a, M: 'a>(title: Words<'a>, findings: Vec<Finding<'a>>) -> Element<'a, M> {
    let lines = findings.into_iter().map(|finding| {
        let ink = match finding.tone {
            Tone::Neutral | Tone::Outline => Colour::Ink2,
            Tone::Good | Tone::Active | Tone::Attention | Tone::Bad => finding.tone.ink(),
        };
        let sign = container(tinted_sign(finding.icon, 18.0, ink)).padding([1, 0]);
        let words = say(Role::Body, finding.words).class(Some(Colour::Ink)).width(Length::Fill);
        Row::new().spacing(space::SMALL).push(sign).push(words).into()
    });
    let lines = Column::with_children(lines).spacing(space::TIGHT);
    let column = Column::new().spacing(6).push(say(Role::Strong, title).class(Some(Colour::Ink))).push(lines);
    container(column).padding([space::MEDIUM, space::CARD]).width(Length::Fill).into()
}

impl<'a, M: Clone + 'a> From<Failure<'a, M>> for Element<'a, M> {
    fn from(card: Failure<'a, M>) -> Self {
        let Failure { title, sentence, findings, ways, choice, file, buttons } = card;
        let sentences = Column::new()
            .width(Length::Fill)
            .push(say(Role::PageTitle, title))
            .push(say(Role::Body, sentence).class(Some(Colour::Ink2)));
        let head =
            Row::new().spacing(space::CARD).push(tinted_sign(Icon::CircleAlert, 28.0, Colour::Gold)).push(sentences);
        let top = iced::border::Radius::default().top(radius::CARD - 1.0);
        let head = super::topped(head, [space::CARD, space::PAGE], Colour::GoldSoft, top);
        let mut body = Column::new().spacing(space::CARD);
        if !findings.is_empty() {
            let most = findings.len();
            let cells = findings.into_iter().map(|(title, findings)| column(title, findings)).collect();
            body = body.push(container(columns(cells, 0.0, COLUMN, most)).padding(1).class(Plate::card()));
        }
        if !ways.is_empty() {
            let mut choice = choice;
            let cards = ways.into_iter().enumerate().map(|(at, way)| way_card(way, at == 0, choice.take()));
            body = body.push(columns(cards.collect(), space::MEDIUM, WAY, MOST_WAYS));
        }
        let file = file.map(|words| {
            Row::new()
                .spacing(space::SMALL)
                .align_y(Alignment::Center)
                .push(tinted_sign(Icon::HardDrive, 16.0, Colour::Ink2))
                .push(say(Role::Second, words))
        });
        let foot = Row::new().spacing(space::MEDIUM).align_y(Alignment::Center).push(file);
        let foot = foot.push(Space::new().width(Length::Fill)).push(Row::with_children(buttons).spacing(space::SMALL));
        body = body.push(foot);
        let body = container(body).padding([space::CARD, space::PAGE]).width(Length::Fill);
        let plate = Plate::flat(Colour::Surface).edged(Colour::GoldShape).rounded(radius::CARD);
        container(Column::new().push(head).push(body)).padding(1).max_width(WIDTH).class(plate).into()
    }
}
