//! How the settings look.

use iced::widget::{Column, Space, container};
use iced::{Length, Padding};

use super::{Message, Part, Setup, days, file, look, rules};
use crate::i18n::Catalog;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::theme::size::space;
use crate::ui::widget::choice::{Tab, tabs};
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, button, scroll};

/// Below this width the names of the parts have no room beside one another.
const TABS: f32 = 900.0;

/// Returns the page.
pub fn page<'a>(screen: &'a Setup, cx: Context<'a>) -> Page<'a, Message> {
    let tr = cx.tr;
    let Some(facts) = &screen.facts else { return Page::new(tr.frame_settings(), Space::new()) };
    let content: Element<'a, Message> = match screen.part {
        Part::Rules => rules::view(facts, screen.filter, screen.rule, cx),
        Part::Days => days::view(facts, screen.day, cx),
        Part::Body => match &screen.body {
            Some(draft) => scrolling(draft.view(cx)),
            None => Space::new().into(),
        },
        Part::Look => scrolling(look::view(cx)),
        Part::File => scrolling(file::view(facts, &screen.path, &screen.check, cx)),
    };
    let margin = cx.margin();
    let head = container(parts(screen.part, cx)).padding([0.0, margin]);
    let content = container(content).height(Length::Fill).padding(Padding::from([space::CARD, margin]));
    let page = Page::new(tr.frame_settings(), Column::new().push(head).push(content));
    buttons(page, screen, cx).dialog(screen.question.as_ref().map(|question| question.view(cx)))
}

fn scrolling(content: Element<'_, Message>) -> Element<'_, Message> {
    scroll(content).height(Length::Fill).into()
}

/// Returns the parts to choose from.
fn parts(part: Part, cx: Context<'_>) -> Element<'_, Message> {
    let chosen = Part::ALL.iter().position(|one| *one == part);
    if cx.width < TABS {
        let words = Part::ALL.map(|part| name(part, cx.tr)).to_vec();
        let choice = select(cx.tr, words, chosen).id("setup-part").on_choose(Message::Part);
        return container(Element::from(choice)).padding(Padding::ZERO.top(space::SMALL)).into();
    }
    let words = Part::ALL.map(|part| Tab { words: name(part, cx.tr).into(), count: None });
    tabs("setup-part", words, chosen.unwrap_or(0), Message::Part)
}

fn name(part: Part, tr: &Catalog) -> String {
    match part {
        Part::Rules => tr.setup_part_rules(),
        Part::Days => tr.setup_part_days(),
        Part::Body => tr.setup_part_body(),
        Part::Look => tr.setup_part_look(),
        Part::File => tr.setup_part_file(),
    }
}

/// Puts the buttons of the part into the head.
fn buttons<'a>(page: Page<'a, Message>, screen: &'a Setup, cx: Context<'a>) -> Page<'a, Message> {
    let tr = cx.tr;
    let key = |main: button::Button<'a, Message>| if cx.width < TABS { main } else { main.key("Ctrl+Enter") };
    match screen.part {
        Part::Rules => {
            let change = key(button::main(tr.setup_change()).icon(Icon::PencilLine).id("main"));
            let change = if screen.rule.is_none() { change.tip(tr.setup_choose_rule()) } else { change };
            let message = cx.recording(Message::ChangeRule).filter(|_| screen.rule.is_some());
            page.main(change.on_press_maybe(message))
        }
        Part::Days => {
            let add = key(button::main(tr.setup_add_day()).icon(Icon::Plus).id("main"));
            let ait = button::usual(tr.setup_set_ait()).id("set-ait").on_press_maybe(cx.recording(Message::SetAit));
            page.button(ait).main(add.on_press_maybe(cx.recording(Message::AddDay)))
        }
        Part::Body => {
            let save = key(button::main(tr.setup_save()).icon(Icon::Check).id("main"));
            let changed = match (&screen.body, &screen.facts) {
                (Some(draft), Some(facts)) => draft.change(facts).is_some(),
                (_, _) => false,
            };
            page.main(save.on_press_maybe(cx.recording(Message::SaveBody).filter(|_| changed)))
        }
        Part::Look => page,
        Part::File => {
            let copy = key(button::main(tr.setup_copy_verb()).icon(Icon::HardDrive).id("main"));
            page.main(copy.on_press(Message::Copy))
        }
    }
}
