//! The rail at the left of the window: its places, what waits there, language and look.

use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::day;
use super::work::{Message, Work};
use crate::domain::duty::{Duty, DutyKind, DutyState};
use crate::domain::term::Standing;
use crate::i18n::{Catalog, Locale};
use crate::ui::Theme;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::place::Place;
use crate::ui::preferences::Preference;
use crate::ui::theme::size::{height, space, window};
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::badge::Tone;
use crate::ui::widget::choice::segments;
use crate::ui::widget::emblem;
use crate::ui::widget::rail::{self, place as rail_place};
use crate::ui::widget::{Element, Words, button, say, scroll};

/// The places of the rail, in their order, each with the name by which a test finds it. The last one stands at the foot.
const PLACES: [(Place, Icon, &str); 6] = [
    (Place::Today, Icon::House, "rail-today"),
    (Place::Sessions, Icon::Gavel, "rail-sessions"),
    (Place::Plan(None), Icon::CalendarDays, "rail-plan"),
    (Place::Instructions(None), Icon::Landmark, "rail-instructions"),
    (Place::Composition(None), Icon::Users, "rail-composition"),
    (Place::Settings, Icon::Settings, "rail-settings"),
];

/// Below this height the places are all that the rail has room for.
const LOW: f32 = 480.0;

/// What waits for the user, as the rail counts it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Duties whose last day is over.
    pub overdue: u32,
    /// Duties whose last day is near.
    pub near: u32,
    /// Instructions of the Head of State whose term is over.
    pub instructions: u32,
}

/// A duty with so many days left, or fewer, is near.
const NEAR: i64 = 3;

impl Waiting {
    /// Counts duties.
    pub fn of(duties: &[Duty]) -> Self {
        let count = |these: &dyn Fn(&Duty) -> bool| {
            u32::try_from(duties.iter().filter(|duty| these(duty)).count()).unwrap_or(u32::MAX)
        };
        Self {
            overdue: count(&Duty::is_overdue),
            near: count(&|duty| match duty.state {
                DutyState::Open(Standing::Ahead { days }) => days <= NEAR,
                DutyState::Open(Standing::Today) | DutyState::AtOnce => true,
                DutyState::Open(Standing::Missed { .. }) => false,
            }),
            instructions: count(&|duty| duty.is_overdue() && matches!(duty.kind, DutyKind::Instruction { .. })),
        }
    }
}

/// Returns the place with this number in the rail, from 1.
pub fn place(number: u8) -> Option<Place> {
    let (place, _, _) = PLACES.get(usize::from(number).checked_sub(1)?)?;
    Some(*place)
}

/// Returns the number of a place in the rail, from 1.
pub fn number(place: Place) -> Option<u8> {
    let at = PLACES.iter().position(|(of_rail, _, _)| *of_rail == place)?;
    u8::try_from(at + 1).ok()
}

/// Returns the sign of the place in the rail that `place` is or lies below.
pub fn icon(place: Place) -> Icon {
    let found = PLACES.iter().find(|(of_rail, _, _)| is_under(place, *of_rail));
    found.map_or(Icon::House, |(_, icon, _)| *icon)
}

/// Returns the word of the place in the rail that `place` is or lies below.
pub fn word(place: Place, tr: &Catalog) -> String {
    match place {
        Place::Today => tr.frame_today(),
        Place::Sessions
        | Place::NewSession
        | Place::Session(_, _)
        | Place::Sitting(_)
        | Place::Protocol(_)
        | Place::Stenogram(_, _) => tr.frame_sessions(),
        Place::Plan(_) => tr.frame_plan(),
        Place::Instructions(_) => tr.frame_instructions(),
        Place::Composition(_) => tr.frame_composition(),
        Place::Settings => tr.frame_settings(),
    }
}

/// Returns whether `place` is the one of the rail or a page below it.
fn is_under(place: Place, of_rail: Place) -> bool {
    matches!(
        (of_rail, place),
        (Place::Today, Place::Today)
            | (
                Place::Sessions,
                Place::Sessions
                    | Place::NewSession
                    | Place::Session(_, _)
                    | Place::Sitting(_)
                    | Place::Protocol(_)
                    | Place::Stenogram(_, _)
            )
            | (Place::Plan(_), Place::Plan(_))
            | (Place::Instructions(_), Place::Instructions(_))
            | (Place::Composition(_), Place::Composition(_))
            | (Place::Settings, Place::Settings)
    )
}

/// Returns the rail.
pub fn view<'a>(work: &'a Work, cx: Context<'a>) -> Element<'a, Message> {
    let (narrow, low) = (cx.narrow(), cx.height < LOW);
    let part = |(place, icon, id): (Place, Icon, &'static str)| {
        rail_place(
            rail::Place {
                id: id.into(),
                icon,
                words: word(place, cx.tr).into(),
                waiting: waiting(work.waiting(), place),
                current: is_under(work.place, place),
                on_press: Message::Go(place),
            },
            narrow,
        )
    };
    let [places @ .., settings] = PLACES;
    // Where there is little height the places scroll, and none is out of reach.
    let list = Column::with_children(places.map(part)).spacing(space::TIGHT);
    let mut column = Column::new().spacing(space::TIGHT);
    if !low {
        column = column.push(name(cx, narrow));
    }
    column = column.push(cx.practice.then(|| day::mark(cx)));
    column = column.push(scroll(list).height(Length::Fill)).push(part(settings));
    column = column.push((!low).then(|| likes(cx, narrow)));
    let width = if narrow { window::NARROW_RAIL } else { window::RAIL };
    let top = if low { space::SMALL } else { 0.0 };
    // A narrow rail has no space to give away: the count stands on the corner of a sign.
    let side = if narrow { space::TIGHT } else { space::SMALL };
    container(column.padding(iced::Padding::from([0.0, side]).top(top).bottom(space::MEDIUM)))
        .width(width)
        .height(Length::Fill)
        .class(Plate::flat(Colour::Nav))
        .into()
}

/// Returns the sign of the program with its name, in line with the heads of pages; the sign alone where the rail is
/// narrow.
fn name(cx: Context<'_>, narrow: bool) -> Element<'_, Message> {
    let sign = emblem::sign();
    if narrow {
        let room = iced::Padding::ZERO.left(space::SMALL);
        return container(container(sign).center_x(Length::Fill).padding(room))
            .center_y(Length::Fixed(height::PAGE_HEAD))
            .into();
    }
    let name = Row::new()
        .spacing(space::MEDIUM)
        .align_y(Alignment::Center)
        .push(sign)
        .push(say(Role::PageTitle, cx.tr.frame_alqa()));
    container(name).padding([0.0, space::MEDIUM]).center_y(Length::Fixed(height::PAGE_HEAD)).into()
}

/// Returns how much waits at a place, and how urgent it is.
fn waiting<'a>(waiting: Waiting, place: Place) -> Option<(Tone, Words<'a>)> {
    let count = |tone, count: u32| (count > 0).then(|| (tone, Words::from(count.to_string())));
    match place {
        Place::Today => count(Tone::Bad, waiting.overdue).or_else(|| count(Tone::Attention, waiting.near)),
        Place::Instructions(_) => count(Tone::Bad, waiting.instructions),
        Place::Sessions
        | Place::NewSession
        | Place::Session(_, _)
        | Place::Sitting(_)
        | Place::Protocol(_)
        | Place::Stenogram(_, _)
        | Place::Plan(_)
        | Place::Composition(_)
        | Place::Settings => None,
    }
}

/// Returns the choices of language and look; the look alone where the rail is narrow.
fn likes(cx: Context<'_>, narrow: bool) -> Element<'_, Message> {
    let look = match cx.theme {
        Theme::Light => (Icon::Moon, Theme::Dark, cx.tr.frame_dark()),
        Theme::Dark => (Icon::Contrast, Theme::HighContrast, cx.tr.frame_high_contrast()),
        Theme::HighContrast => (Icon::Sun, Theme::Light, cx.tr.frame_light()),
    };
    let (icon, theme, tip) = look;
    let look = button::quiet_icon(icon, tip).id("look").on_press(Message::Prefer(Preference::Theme(theme)));
    if narrow {
        // In line with the places, which leave room for their mark.
        let room = iced::Padding::ZERO.left(space::SMALL);
        return container(look).center_x(Length::Fill).padding(room).into();
    }
    let locales = Locale::ALL;
    let chosen = locales.iter().position(|locale| *locale == cx.tr.locale()).unwrap_or(0);
    let words = locales.map(|locale| locale.code().to_uppercase());
    let languages = segments("language", words, chosen, move |at| {
        Message::Prefer(Preference::Locale(locales.get(at).copied().unwrap_or(Locale::Kazakh)))
    });
    Row::new()
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .push(languages)
        .push(look)
        .push(button::quiet_icon(Icon::Keyboard, cx.tr.frame_keys()).id("keys").on_press(Message::Help))
        .into()
}
