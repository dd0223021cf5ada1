//! Buttons: one main one on a page, usual, quiet and dangerous ones beside it.

use iced::advanced::widget::Id;
use iced::alignment::Horizontal;
use iced::widget::{Row, container, tooltip};
use iced::{Alignment, Length};

use super::press::{Press, Status};
use super::{Element, Words, say, sign};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{height, radius, space};
use crate::ui::theme::{Colour, Plate, Role};

/// What a button is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The next step: one on a page.
    Main,
    /// Anything else.
    Usual,
    /// What is seldom wanted.
    Quiet,
    /// What cannot be taken back, still to be confirmed.
    Dangerous,
    /// What cannot be taken back, in the dialog that confirms it.
    Final,
}

/// How large a button is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Measure {
    Small,
    Usual,
    Sitting,
}

/// A button.
pub struct Button<'a, M> {
    kind: Kind,
    measure: Measure,
    words: Option<Words<'a>>,
    icon: Option<Icon>,
    key: Option<Words<'a>>,
    tip: Option<Words<'a>>,
    id: Option<Id>,
    on_press: Option<M>,
    width: Length,
}

/// Returns the button of the next step. It can be seen even while it does nothing.
pub fn main<'a, M>(words: impl Into<Words<'a>>) -> Button<'a, M> {
    Button::new(Kind::Main, Some(words.into()))
}

/// Returns an ordinary button.
pub fn usual<'a, M>(words: impl Into<Words<'a>>) -> Button<'a, M> {
    Button::new(Kind::Usual, Some(words.into()))
}

/// Returns a button that looks like a link.
pub fn quiet<'a, M>(words: impl Into<Words<'a>>) -> Button<'a, M> {
    Button::new(Kind::Quiet, Some(words.into()))
}

/// Returns the button that leads to something that cannot be taken back.
pub fn dangerous<'a, M>(words: impl Into<Words<'a>>) -> Button<'a, M> {
    Button::new(Kind::Dangerous, Some(words.into()))
}

/// Returns the button that does, in a dialog, what cannot be taken back.
pub fn confirming<'a, M>(words: impl Into<Words<'a>>) -> Button<'a, M> {
    Button::new(Kind::Final, Some(words.into()))
}

/// Returns a square button with a sign only; `tip` says what it does.
pub fn icon<'a, M>(icon: Icon, tip: impl Into<Words<'a>>) -> Button<'a, M> {
    Button::new(Kind::Usual, None).icon(icon).tip(tip)
}

/// Returns a square button without a border, for the corner of a card or a toast.
pub fn quiet_icon<'a, M>(icon: Icon, tip: impl Into<Words<'a>>) -> Button<'a, M> {
    Button::new(Kind::Quiet, None).icon(icon).tip(tip)
}

impl<'a, M> Button<'a, M> {
    fn new(kind: Kind, words: Option<Words<'a>>) -> Self {
        Self {
            kind,
            measure: Measure::Usual,
            words,
            icon: None,
            key: None,
            tip: None,
            id: None,
            on_press: None,
            width: Length::Shrink,
        }
    }

    /// Puts a sign before the words.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Shows the key that does the same, at the right.
    #[must_use]
    pub fn key(mut self, key: impl Into<Words<'a>>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Says more while the pointer rests on it.
    #[must_use]
    pub fn tip(mut self, tip: impl Into<Words<'a>>) -> Self {
        self.tip = Some(tip.into());
        self
    }

    /// Names it, so that the keyboard can be sent to it.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sends `message` when pressed.
    #[must_use]
    pub fn on_press(mut self, message: M) -> Self {
        self.on_press = Some(message);
        self
    }

    /// Sends the message, if there is one; without one the button does nothing and shows so.
    #[must_use]
    pub fn on_press_maybe(mut self, message: Option<M>) -> Self {
        self.on_press = message;
        self
    }

    /// As small as a row of a table allows.
    #[must_use]
    pub fn small(mut self) -> Self {
        self.measure = Measure::Small;
        self
    }

    /// As large as the sitting needs.
    #[must_use]
    pub fn sitting(mut self) -> Self {
        self.measure = Measure::Sitting;
        self
    }

    /// Takes the whole width.
    #[must_use]
    pub fn fill(mut self) -> Self {
        self.width = Length::Fill;
        self
    }
}

impl Measure {
    const fn height(self) -> f32 {
        match self {
            Self::Small => height::SMALL_BUTTON,
            Self::Usual => height::CONTROL,
            Self::Sitting => height::SITTING_BUTTON,
        }
    }

    const fn padding(self) -> f32 {
        match self {
            Self::Small => 10.0,
            Self::Usual => 14.0,
            Self::Sitting => 18.0,
        }
    }

    const fn icon(self) -> f32 {
        match self {
            Self::Small => 16.0,
            Self::Usual => 18.0,
            Self::Sitting => 20.0,
        }
    }
}

/// Returns the ground of a button in its state.
fn look(kind: Kind, square: bool, status: Status) -> Plate {
    let plate = |fill| Plate::flat(fill).rounded(radius::CONTROL);
    if status.disabled {
        return match kind {
            Kind::Quiet => Plate::default().rounded(radius::CONTROL).inked(Colour::Disabled),
            Kind::Main | Kind::Usual | Kind::Dangerous | Kind::Final => {
                plate(Colour::NeutralSoft).edged(Colour::Hairline).inked(Colour::Disabled)
            }
        };
    }
    let touched = status.hovered || status.pressed;
    match kind {
        Kind::Main if status.pressed => plate(Colour::AccentPress).inked(Colour::OnAccent),
        Kind::Main if status.hovered => plate(Colour::AccentHover).inked(Colour::OnAccent),
        Kind::Main => plate(Colour::Accent).inked(Colour::OnAccent),
        Kind::Usual if touched => plate(Colour::Sunken).edged(Colour::Edge).inked(Colour::Ink),
        Kind::Usual => plate(Colour::Surface).edged(Colour::Edge).inked(Colour::Ink),
        Kind::Quiet => {
            let ground = if touched { plate(Colour::Sunken) } else { Plate::default().rounded(radius::CONTROL) };
            ground.inked(if square { Colour::Ink2 } else { Colour::Accent })
        }
        Kind::Dangerous => {
            let ground = if touched { Colour::RedSoft } else { Colour::Surface };
            plate(ground).edged(Colour::RedShape).inked(Colour::Red)
        }
        Kind::Final => {
            let ground = plate(Colour::RedShape).inked(Colour::OnRed);
            if touched { ground.framed(Colour::Ink, 1.0) } else { ground }
        }
    }
}

/// Returns the small frame with the key that does the same.
pub fn key_hint<'a, M: 'a>(key: impl Into<Words<'a>>, edge: Colour) -> Element<'a, M> {
    container(say(Role::KeyHint, key).class(None))
        .padding([1, 5])
        .class(Plate::default().edged(edge).rounded(radius::MARK))
        .into()
}

impl<'a, M: Clone + 'a> From<Button<'a, M>> for Element<'a, M> {
    fn from(button: Button<'a, M>) -> Self {
        let Button { kind, measure, words, icon, key, tip, id, on_press, width } = button;
        let square = words.is_none();
        let mut content = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
        if let Some(icon) = icon {
            content = content.push(sign(icon, measure.icon()));
        }
        if let Some(words) = words {
            content = content.push(say(Role::Strong, words));
        }
        if let Some(key) = key {
            let edge = if kind == Kind::Main && on_press.is_some() { Colour::AccentLine } else { Colour::Hairline };
            content = content.push(key_hint(key, edge));
        }
        let height = measure.height();
        let press = Press::new(content, move |status| look(kind, square, status)).id(id).on_press(on_press);
        let press = if square {
            press.size(height, height)
        } else {
            press.size(width, height).padding([0.0, measure.padding()]).align(Horizontal::Center)
        };
        match tip {
            Some(tip) => explained(press, tip),
            None => press.into(),
        }
    }
}

/// Returns `content` with a sentence that appears while the pointer rests on it.
pub fn explained<'a, M: 'a>(content: impl Into<Element<'a, M>>, tip: impl Into<Words<'a>>) -> Element<'a, M> {
    let sentence =
        container(say(Role::Second, tip).class(Some(Colour::Ink))).padding([4, 8]).max_width(360).class(Plate::field());
    tooltip(content, sentence, tooltip::Position::Bottom).gap(6).delay(std::time::Duration::from_millis(400)).into()
}
