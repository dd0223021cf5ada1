//! What stands around every page before a file is open: the sign of the program, language and look.

use iced::widget::{Column, Row, container};
use iced::{Alignment, Length, Padding};

use crate::i18n::Locale;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::preferences::Preference;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Theme};
use crate::ui::widget::choice::segments;
use crate::ui::widget::emblem::emblem;
use crate::ui::widget::{Element, button};

/// Below this height the sign leaves its room to the page.
const LOW: f32 = 560.0;

/// Returns `page`, no wider than `width`, in the middle of the window; what is higher than its room scrolls itself.
pub fn porch<'a, M: Clone + 'a>(
    page: impl Into<Element<'a, M>>,
    width: f32,
    cx: Context<'a>,
    on_prefer: fn(Preference) -> M,
) -> Element<'a, M> {
    let likes = container(likes(cx, on_prefer)).align_right(Length::Fill).padding(space::CARD);
    let mut column = Column::new().align_x(Alignment::Center).spacing(space::PAGE);
    if cx.height >= LOW {
        column = column.push(emblem(cx.tr.frame_alqa()));
    }
    column = column.push(container(page).max_width(width));
    let column = container(column).center_x(Length::Fill).height(Length::Fill);
    let column = column.padding(Padding::from([0.0, space::CARD]).bottom(space::CARD));
    let all = Column::new().push(likes).push(column);
    container(all).height(Length::Fill).class(Plate::flat(Colour::Ground)).into()
}

/// Returns the choices of language and look.
fn likes<'a, M: Clone + 'a>(cx: Context<'a>, on_prefer: fn(Preference) -> M) -> Element<'a, M> {
    let chosen = Locale::ALL.iter().position(|locale| *locale == cx.tr.locale()).unwrap_or(0);
    let words = Locale::ALL.map(|locale| locale.code().to_uppercase());
    let languages = segments("language", words, chosen, move |at| on_prefer(Preference::Locale(locale(at))));
    let (icon, theme, tip) = match cx.theme {
        Theme::Light => (Icon::Moon, Theme::Dark, cx.tr.frame_dark()),
        Theme::Dark => (Icon::Contrast, Theme::HighContrast, cx.tr.frame_high_contrast()),
        Theme::HighContrast => (Icon::Sun, Theme::Light, cx.tr.frame_light()),
    };
    let look = button::icon(icon, tip).small().id("look").on_press(on_prefer(Preference::Theme(theme)));
    Row::new().spacing(space::MEDIUM).align_y(Alignment::Center).push(languages).push(look).into()
}

/// Returns the language with this number among all.
pub fn locale(at: usize) -> Locale {
    Locale::ALL.get(at).copied().unwrap_or(Locale::Kazakh)
}
