//! A state in a word and a shape.

use iced::advanced::widget::Id;
use iced::widget::{Row, container};
use iced::{Alignment, Length};

use super::press::{Press, Status};
use super::{Element, Words, say, sign};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{height, radius, space};
use crate::ui::theme::{Colour, Plate, Role};

/// What a badge, a bar or a line speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Adopted, in time, in force.
    Good,
    /// Under way, here.
    Active,
    /// Attention: can still be put right.
    Attention,
    /// Refused, overdue, lost.
    Bad,
    /// Nothing of these.
    Neutral,
    /// A mark of the paper, not a state.
    Outline,
}

impl Tone {
    /// Returns the soft ground.
    pub const fn ground(self) -> Colour {
        match self {
            Self::Good => Colour::GreenSoft,
            Self::Active => Colour::AccentSoft,
            Self::Attention => Colour::GoldSoft,
            Self::Bad => Colour::RedSoft,
            Self::Neutral => Colour::NeutralSoft,
            Self::Outline => Colour::Surface,
        }
    }

    /// Returns the colour of words and signs, on the soft ground and on a card.
    pub const fn ink(self) -> Colour {
        match self {
            Self::Good => Colour::Green,
            Self::Active => Colour::Accent,
            Self::Attention => Colour::Gold,
            Self::Bad => Colour::Red,
            Self::Neutral => Colour::Ink,
            Self::Outline => Colour::Ink2,
        }
    }

    /// Returns the colour of words on a filled shape.
    pub const fn on_shape(self) -> Colour {
        match self {
            Self::Good => Colour::OnGreen,
            Self::Active => Colour::OnAccent,
            Self::Attention => Colour::OnGold,
            Self::Bad => Colour::OnRed,
            Self::Neutral | Self::Outline => Colour::Surface,
        }
    }

    /// Returns the colour of borders and filled shapes.
    pub const fn shape(self) -> Colour {
        match self {
            Self::Good => Colour::GreenShape,
            Self::Active => Colour::Accent,
            Self::Attention => Colour::GoldShape,
            Self::Bad => Colour::RedShape,
            Self::Neutral | Self::Outline => Colour::Edge,
        }
    }
}

/// A badge.
pub struct Badge<'a> {
    tone: Tone,
    icon: Option<Icon>,
    words: Words<'a>,
}

/// Returns a badge; its icon is the shape that tells the state without the colour.
pub fn badge<'a>(tone: Tone, icon: impl Into<Option<Icon>>, words: impl Into<Words<'a>>) -> Badge<'a> {
    Badge { tone, icon: icon.into(), words: words.into() }
}

impl<'a> From<(Tone, Words<'a>)> for Badge<'a> {
    /// Makes a badge of a count.
    fn from((tone, words): (Tone, Words<'a>)) -> Self {
        Self { tone, icon: None, words }
    }
}

impl<'a, M: 'a> From<Badge<'a>> for Element<'a, M> {
    fn from(badge: Badge<'a>) -> Self {
        let plate = match badge.tone {
            Tone::Outline => Plate::default().edged(Colour::Edge).inked(Colour::Ink2).rounded(radius::CONTROL),
            tone @ (Tone::Good | Tone::Active | Tone::Attention | Tone::Bad | Tone::Neutral) => {
                Plate::soft(tone.ground(), tone.ink())
            }
        };
        let role = if badge.tone == Tone::Outline { Role::Second } else { Role::Badge };
        let row = Row::new()
            .spacing(space::TIGHT)
            .align_y(Alignment::Center)
            .push(badge.icon.map(|icon| sign(icon, 14.0)))
            .push(say(role, badge.words).class(None));
        container(row).padding([0, 8]).center_y(Length::Fixed(height::BADGE)).class(plate).into()
    }
}

/// Returns a badge behind which there is something.
pub fn pressed<'a, M: Clone + 'a>(badge: Badge<'a>, id: impl Into<Id>, message: M) -> Element<'a, M> {
    let edge = badge.tone.shape();
    let look = move |status: Status| {
        let plate = Plate::default().rounded(radius::CONTROL);
        if status.hovered || status.pressed { plate.edged(edge) } else { plate }
    };
    let size = Length::Fixed(height::BADGE);
    Press::new(badge, look).id(Some(id.into())).on_press(Some(message)).size(Length::Shrink, size).into()
}
