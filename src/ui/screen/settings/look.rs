//! How the user likes the window: language, look, size.

use iced::widget::{Column, container};

use super::Message;
use crate::i18n::{Catalog, Locale};
use crate::ui::context::Context;
use crate::ui::preferences::{Preference, ZOOMS};
use crate::ui::theme::size::space;
use crate::ui::theme::{Role, Theme};
use crate::ui::widget::choice::segments;
use crate::ui::widget::{Element, card, say};

/// The widest that the card becomes.
const WIDTH: f32 = 760.0;

/// Shows the choices; each is taken at once.
pub fn view<'a>(cx: Context<'a>) -> Element<'a, Message> {
    let tr = cx.tr;
    let names = Locale::ALL.map(|locale| Catalog::new(locale).entrance_own_name());
    let chosen = Locale::ALL.iter().position(|locale| *locale == tr.locale()).unwrap_or(0);
    let languages = segments("setup-language", names, chosen, |at| {
        Message::Prefer(Preference::Locale(Locale::ALL.get(at).copied().unwrap_or(Locale::Kazakh)))
    });
    let looks = Theme::ALL.map(|theme| match theme {
        Theme::Light => tr.setup_theme_light(),
        Theme::Dark => tr.setup_theme_dark(),
        Theme::HighContrast => tr.setup_theme_contrast(),
    });
    let chosen = Theme::ALL.iter().position(|theme| *theme == cx.theme).unwrap_or(0);
    let looks = segments("setup-look", looks, chosen, |at| {
        Message::Prefer(Preference::Theme(Theme::ALL.get(at).copied().unwrap_or(Theme::Light)))
    });
    let sizes = ZOOMS.map(|zoom| tr.setup_zoom_percent(u32::from(zoom)));
    let chosen = ZOOMS.iter().position(|zoom| *zoom == cx.zoom).unwrap_or(0);
    let sizes = segments("setup-zoom", sizes, chosen, |at| {
        Message::Prefer(Preference::Zoom(ZOOMS.get(at).copied().unwrap_or(100)))
    });
    let group = |title: String, choice: Element<'a, Message>| {
        Column::new().spacing(space::SMALL).push(say(Role::Strong, title)).push(choice)
    };
    let column = Column::new()
        .spacing(space::PAGE)
        .push(group(tr.setup_language(), languages))
        .push(group(tr.setup_theme(), looks))
        .push(group(tr.setup_zoom(), sizes))
        .push(say(Role::Second, tr.setup_look_note()));
    container(card(column)).max_width(WIDTH).into()
}
