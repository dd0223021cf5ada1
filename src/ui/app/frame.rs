//! The frame around a page: the rail, the head, the line at the foot, refusals over it.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::help;
use super::work::{Message, Work};
use crate::store::{Access, WhyReading};
use crate::ui::Theme;
use crate::ui::context::Context;
use crate::ui::desk::Trouble;
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::place::Place;
use crate::ui::preferences::Preference;
use crate::ui::theme::size::{height, space, window};
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::badge::{Tone, badge};
use crate::ui::widget::choice::segments;
use crate::ui::widget::dialog::{Dialog, dialog, over};
use crate::ui::widget::rail::{self, place as rail_place};
use crate::ui::widget::status::{Remark, status_line};
use crate::ui::widget::toast::toast;
use crate::ui::widget::{Element, button, rule, say, tinted, upright_rule, with_sign};

/// The places of the rail, in their order, each with the name by which a test finds it.
const PLACES: [(Place, Icon, &str); 6] = [
    (Place::Today, Icon::House, "rail-today"),
    (Place::Sessions, Icon::Gavel, "rail-sessions"),
    (Place::Plan(None), Icon::CalendarDays, "rail-plan"),
    (Place::Instructions(None), Icon::Landmark, "rail-instructions"),
    (Place::Composition(None), Icon::Users, "rail-composition"),
    (Place::Settings, Icon::Settings, "rail-settings"),
];

/// Returns the place with this number in the rail, from 1.
pub fn place(number: u8) -> Option<Place> {
    let (place, _, _) = PLACES.get(usize::from(number).checked_sub(1)?)?;
    Some(*place)
}

/// Returns the whole window at work.
pub fn frame<'a>(work: &'a Work, cx: Context<'a>) -> Element<'a, Message> {
    let Page { title, beside, buttons, main, body, dialog, whole } = work.page(cx);
    let foot = foot(work, cx);
    let shown: Element<'a, Message> = if whole {
        Column::new().push(container(body).height(Length::Fill)).push(foot).into()
    } else {
        let mut head = Row::new().spacing(space::MEDIUM).align_y(Alignment::Center);
        head = head.push(say(Role::PageTitle, title)).push(beside).push(Space::new().width(Length::Fill));
        head =
            head.push(cx.practice.then(|| Element::from(badge(Tone::Attention, Icon::Info, cx.tr.frame_practice()))));
        head = head.extend(buttons).push(main);
        let head = container(head).padding([0.0, cx.margin()]).center_y(Length::Fixed(height::PAGE_HEAD));
        let page = Column::new().push(head).push(rule()).push(container(body).height(Length::Fill)).push(foot);
        Row::new().push(rail(work, cx)).push(upright_rule()).push(page.width(Length::Fill)).into()
    };
    over(shown, question(work, cx).or(dialog))
}

/// Returns what must be read before anything else.
fn question<'a>(work: &'a Work, cx: Context<'a>) -> Option<Dialog<'a, Message>> {
    if let Some(trouble) = &work.trouble {
        return Some(refused(trouble, cx));
    }
    if work.fallen {
        return Some(dialog(cx.tr.frame_fallen()).sentence(cx.tr.frame_fallen_then()));
    }
    work.help.then(|| help::help(cx.tr))
}

/// Returns a refusal or a failure as a question with one answer.
fn refused<'a>(trouble: &'a Trouble, cx: Context<'a>) -> Dialog<'a, Message> {
    let told = trouble.explain(cx.tr);
    let mut content = Column::new().spacing(space::SMALL);
    if let Some(ground) = told.ground {
        content = content.push(with_sign(Icon::Scale, 16.0, Colour::Ink2, say(Role::Second, ground)));
    }
    for way in told.ways {
        content = content.push(with_sign(Icon::ArrowRight, 16.0, Colour::Accent, say(Role::Body, way)));
    }
    if let Some(details) = told.details {
        content = content.push(tinted(Role::Second, Colour::Ink2, details));
    }
    dialog(told.sentence)
        .content(content)
        .button(button::main(cx.tr.frame_understood()).id("understood").on_press(Message::CloseTrouble))
        .starts_at("understood")
        .width(560.0)
}

fn rail<'a>(work: &'a Work, cx: Context<'a>) -> Element<'a, Message> {
    let narrow = cx.narrow();
    let mut column = Column::new().spacing(space::TIGHT);
    let sign = say(Role::PageTitle, if narrow { String::new() } else { cx.tr.frame_alqa() });
    column = column.push(container(sign).padding([0.0, space::CARD]).center_y(Length::Fixed(height::PAGE_HEAD)));
    for (place, icon, id) in PLACES {
        column = column.push(rail_place(
            rail::Place {
                id: id.into(),
                icon,
                words: word(place, cx).into(),
                waiting: None,
                current: is_under(work.place, place),
                on_press: Message::Go(place),
            },
            narrow,
        ));
    }
    column = column.push(Space::new().height(Length::Fill));
    if !narrow {
        column = column.push(likes(cx));
    }
    let width = if narrow { window::NARROW_RAIL } else { window::RAIL };
    container(column.padding(iced::Padding::from([0.0, space::SMALL]).bottom(space::MEDIUM)))
        .width(width)
        .height(Length::Fill)
        .class(Plate::flat(Colour::Nav))
        .into()
}

/// Returns the choices of language and look.
fn likes(cx: Context<'_>) -> Element<'_, Message> {
    let locales = crate::i18n::Locale::ALL;
    let chosen = locales.iter().position(|locale| *locale == cx.tr.locale()).unwrap_or(0);
    let words = locales.map(|locale| locale.code().to_uppercase());
    let languages = segments("language", words, chosen, move |at| {
        Message::Prefer(Preference::Locale(locales.get(at).copied().unwrap_or(crate::i18n::Locale::Kazakh)))
    });
    let look = match cx.theme {
        Theme::Light => (Icon::Moon, Theme::Dark, cx.tr.frame_dark()),
        Theme::Dark => (Icon::Contrast, Theme::HighContrast, cx.tr.frame_high_contrast()),
        Theme::HighContrast => (Icon::Sun, Theme::Light, cx.tr.frame_light()),
    };
    let (icon, theme, tip) = look;
    Row::new()
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .push(languages)
        .push(button::quiet_icon(icon, tip).id("look").on_press(Message::Prefer(Preference::Theme(theme))))
        .push(button::quiet_icon(Icon::Keyboard, cx.tr.frame_keys()).id("keys").on_press(Message::Help))
        .into()
}

/// Returns the word of a place in the rail.
fn word(place: Place, cx: Context<'_>) -> String {
    match place {
        Place::Today => cx.tr.frame_today(),
        Place::Sessions | Place::NewSession | Place::Session(_, _) | Place::Sitting(_) | Place::Protocol(_) => {
            cx.tr.frame_sessions()
        }
        Place::Plan(_) => cx.tr.frame_plan(),
        Place::Instructions(_) => cx.tr.frame_instructions(),
        Place::Composition(_) => cx.tr.frame_composition(),
        Place::Settings => cx.tr.frame_settings(),
    }
}

/// Returns whether `place` is the one of the rail or a page below it.
fn is_under(place: Place, of_rail: Place) -> bool {
    matches!(
        (of_rail, place),
        (Place::Today, Place::Today)
            | (
                Place::Sessions,
                Place::Sessions | Place::NewSession | Place::Session(_, _) | Place::Sitting(_) | Place::Protocol(_)
            )
            | (Place::Plan(_), Place::Plan(_))
            | (Place::Instructions(_), Place::Instructions(_))
            | (Place::Composition(_), Place::Composition(_))
            | (Place::Settings, Place::Settings)
    )
}

/// Returns the line at the foot, and above it what was just told.
fn foot<'a>(work: &'a Work, cx: Context<'a>) -> Element<'a, Message> {
    let told = work.told.as_ref().map(|told| {
        let toast = toast(cx.tr, told.tone, told.words.as_str(), Message::CloseTold);
        container(Element::from(toast)).padding(iced::Padding::from([0.0, cx.margin()]).bottom(space::SMALL))
    });
    let mut remarks = Vec::new();
    match &work.means.opened.access {
        Access::Writing => {}
        Access::Reading(WhyReading::Asked | WhyReading::Unwritable) => {
            remarks.push(Remark::new(Icon::Eye, cx.tr.frame_reading()).ink(Colour::Gold));
        }
        Access::Reading(WhyReading::InUse(holder)) => {
            let who = holder.as_ref().map_or_else(String::new, ToString::to_string);
            remarks.push(Remark::new(Icon::Eye, cx.tr.frame_in_use(&who)).ink(Colour::Gold));
        }
    }
    if let Some(saved) = work.saved {
        let at = saved.format("%H:%M:%S").to_string();
        remarks.push(Remark::new(Icon::Check, cx.tr.frame_saved(&at)).ink(Colour::Green));
    }
    if work.means.opened.encrypted {
        remarks.push(Remark::new(Icon::Lock, cx.tr.frame_encrypted()));
    }
    remarks.push(Remark::new(Icon::HardDrive, work.means.opened.path.display().to_string()));
    Column::new().push(told).push(status_line(remarks)).into()
}
