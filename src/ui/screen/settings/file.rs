//! The file: its password, its copies, whether it is whole.

use std::path::Path;

use chrono::NaiveDate;
use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::Message;
use super::facts::Facts;
use crate::i18n::Catalog;
use crate::office::OfficeError;
use crate::office::explain::explain;
use crate::office::names::Names;
use crate::office::verification::{Health, SittingFault};
use crate::store::Finding;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Role};
use crate::ui::widget::button::Button;
use crate::ui::widget::{Element, button, card, say, with_sign};

/// The widest that the cards become.
const WIDTH: f32 = 760.0;

/// What is known of the file being whole.
#[derive(Debug, Clone)]
pub enum Check {
    /// Nobody has asked.
    NotAsked,
    /// It is being looked into.
    Running,
    /// This was found.
    Done(Box<Health>),
}

/// Returns the name of a copy made on `day`: «collegium 2026-11-18.alqa».
pub fn copy_name(path: &Path, day: NaiveDate) -> String {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    format!("{stem} {}.alqa", day.format("%Y-%m-%d"))
}

/// Shows the file.
pub fn view<'a>(facts: &'a Facts, path: &'a Path, check: &'a Check, cx: Context<'a>) -> Element<'a, Message> {
    let tr = cx.tr;
    let state = if cx.writable { tr.setup_file_writing() } else { tr.setup_file_reading() };
    let about = Column::new()
        .spacing(space::TIGHT)
        .push(say(Role::CardTitle, tr.setup_file()))
        .push(say(Role::Body, path.display().to_string()))
        .push(say(Role::Second, state));
    let mut password = Vec::new();
    if facts.protected {
        let change = button::usual(tr.setup_password_change()).icon(Icon::Lock).id("password-change");
        let remove = button::dangerous(tr.setup_password_remove()).id("password-remove");
        password.push(change.on_press_maybe(cx.recording(Message::AskPassword)));
        password.push(remove.on_press_maybe(cx.recording(Message::AskUnprotect)));
    } else {
        let set = button::usual(tr.setup_password_set()).icon(Icon::Lock).id("password-change");
        password.push(set.on_press_maybe(cx.recording(Message::AskPassword)));
    }
    let (icon, ink, words) = if facts.protected {
        (Icon::Lock, Colour::Green, tr.setup_password_is())
    } else {
        (Icon::CircleAlert, Colour::Gold, tr.setup_password_none())
    };
    let password = part(tr.setup_password(), with_sign(icon, 18.0, ink, say(Role::Body, words)), password, None);
    let copy = button::usual(tr.setup_copy_verb()).icon(Icon::HardDrive).id("copy").on_press(Message::Copy);
    let copy = part(tr.setup_copy(), say(Role::Body, tr.setup_copy_why()).into(), vec![copy], None);
    let running = matches!(check, Check::Running);
    let verb = button::usual(tr.setup_check_verb()).icon(Icon::BadgeCheck).id("check");
    let verb = verb.on_press_maybe((!running).then_some(Message::Check));
    let found = match check {
        Check::NotAsked => None,
        Check::Running => Some(say(Role::Second, tr.setup_checking()).into()),
        Check::Done(health) => Some(found(health, tr)),
    };
    let checked = part(tr.setup_check(), say(Role::Body, tr.setup_check_why()).into(), vec![verb], found);
    let column = Column::new().spacing(space::CARD).push(card(about)).push(password).push(copy).push(checked);
    container(column).max_width(WIDTH).into()
}

fn part<'a>(
    title: String,
    words: Element<'a, Message>,
    buttons: Vec<Button<'a, Message>>,
    below: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let buttons = buttons.into_iter().map(Element::from);
    let buttons = Row::with_children(buttons).spacing(space::SMALL).align_y(Alignment::Center);
    let column = Column::new().spacing(space::MEDIUM).width(Length::Fill);
    card(column.push(say(Role::CardTitle, title)).push(words).push(buttons).push(below))
}

/// Tells what a check has found: each kind of fault with its number, or that there is none.
fn found<'a>(health: &Health, tr: &Catalog) -> Element<'a, Message> {
    let mut lines: Vec<Element<'a, Message>> = Vec::new();
    let good = |words: String| with_sign(Icon::CircleCheck, 18.0, Colour::Green, say(Role::Body, words));
    let bad = |words: String| with_sign(Icon::CircleX, 18.0, Colour::Red, say(Role::Body, words));
    let mut told = |what: String, faults: Vec<String>| {
        if faults.is_empty() {
            lines.push(good(what));
            return;
        }
        lines.extend(faults.into_iter().map(|fault| bad(tr.setup_check_fault(&what, &fault))));
    };
    told(tr.check_file(), health.file.iter().map(|finding| told_finding(finding, tr)).collect());
    if health.file.is_empty() {
        let sittings = health.sittings.iter().map(|(session, fault)| {
            tr.setup_check_fault(&tr.session_title(&session.number.to_string(), session.date), &told_fault(fault, tr))
        });
        told(tr.check_replay(health.journals), sittings.collect());
        let seals = health.seals.iter().map(|(session, error)| {
            tr.setup_check_fault(&tr.session_title(&session.number.to_string(), session.date), &sentence(error, tr))
        });
        told(tr.check_seals(health.papers), seals.collect());
    }
    told(tr.check_catalogues(), health.catalogues.clone());
    let all = match u32::try_from(health.faults()) {
        Ok(0) => tr.check_all_passed(),
        Ok(faults) => tr.check_some_failed(faults),
        Err(_) => tr.check_some_failed(u32::MAX),
    };
    lines.push(say(Role::Strong, all).into());
    Column::with_children(lines).spacing(space::SMALL).into()
}

fn told_finding(finding: &Finding, tr: &Catalog) -> String {
    let first = |details: &str| details.lines().find(|line| !line.starts_with("***")).unwrap_or(details).to_owned();
    match finding {
        Finding::Page(details) => tr.finding_page(&first(details)),
        Finding::Structure(details) => tr.finding_structure(&first(details)),
        Finding::DanglingReference { table, parent, .. } => tr.finding_reference(table, parent),
    }
}

fn told_fault(fault: &SittingFault, tr: &Catalog) -> String {
    match fault {
        SittingFault::Replay(error) => sentence(&OfficeError::Replay(error.clone()), tr),
        SittingFault::Stage { .. } => tr.check_stage_differs(),
        SittingFault::Unreadable(error) => sentence(error, tr),
    }
}

fn sentence(error: &OfficeError, tr: &Catalog) -> String {
    explain(error, &Names::default(), tr).sentence
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_called_by_its_day() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 18).unwrap();
        assert_eq!(copy_name(Path::new("/үй/алқа.alqa"), day), "алқа 2026-11-18.alqa");
    }
}
