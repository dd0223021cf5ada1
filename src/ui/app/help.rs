//! The list of shortcuts, under F1.

use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::rail;
use super::work::Message;
use crate::i18n::Catalog;
use crate::ui::context::Context;
use crate::ui::keys::{Command, SHORTCUTS, YIELDING};
use crate::ui::theme::Colour;
use crate::ui::theme::Role;
use crate::ui::theme::size::{height, space};
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::{Element, button, scroll, tinted};

/// The height of the list at most; where there is less of it the list scrolls.
const HEIGHT: f32 = 470.0;
/// What stands above and below the list.
const AROUND: f32 = 190.0;
/// Below this width of the window the shortcuts stand in one column.
const TWO_COLUMNS: f32 = 760.0;
/// The width of the keys.
const KEYS: f32 = 104.0;

/// Returns the list of shortcuts.
pub fn help(cx: Context<'_>) -> Dialog<'_, Message> {
    let tr = cx.tr;
    let mut rows: Vec<Element<'_, Message>> = Vec::new();
    let mut seen = Vec::new();
    for shortcut in SHORTCUTS.iter().chain(YIELDING) {
        // The keys of the figure block do the same as those above the letters.
        let is_known = seen.contains(&(shortcut.written, shortcut.command));
        let Some(words) = meaning(shortcut.command, tr).filter(|_| !is_known) else { continue };
        seen.push((shortcut.written, shortcut.command));
        let row = Row::new()
            .align_y(Alignment::Center)
            .push(container(button::key_hint(shortcut.written, Colour::Edge)).width(KEYS))
            .push(tinted(Role::Row, Colour::Ink, words).width(Length::Fill));
        rows.push(container(row).center_y(Length::Fixed(height::BADGE)).into());
    }
    let half = if cx.width < TWO_COLUMNS { rows.len() } else { rows.len().div_ceil(2) };
    let after = rows.split_off(half);
    let column = |rows| Column::with_children(rows).spacing(space::TIGHT).width(Length::Fill);
    let mut lists = Row::new().spacing(space::CARD).push(column(rows));
    if !after.is_empty() {
        lists = lists.push(column(after));
    }
    let room = (cx.height - AROUND).clamp(height::PAGE_HEAD, HEIGHT);
    dialog(tr.frame_keys())
        .content(container(scroll(container(lists).padding(iced::Padding::ZERO.right(space::CARD)))).max_height(room))
        .button(button::main(tr.close()).id("close-help").on_press(Message::CloseHelp))
        .starts_at("close-help")
        .width(640.0)
}

/// Returns what a shortcut does, in words.
fn meaning(command: Command, tr: &Catalog) -> Option<String> {
    Some(match command {
        Command::Help => tr.frame_key_help(),
        Command::Main => tr.frame_key_main(),
        Command::Search => tr.frame_key_search(),
        Command::Find => tr.frame_key_find(),
        Command::New => tr.frame_key_new(),
        Command::Save => tr.frame_key_save(),
        Command::Print => tr.frame_key_print(),
        Command::Back => tr.frame_key_back(),
        Command::Cancel => tr.frame_key_cancel(),
        // A key without a page is no use to anybody.
        Command::Page(number) => rail::word(rail::place(number)?, tr),
        Command::Larger => tr.frame_key_larger(),
        Command::Smaller => tr.frame_key_smaller(),
        Command::UsualSize => tr.frame_key_usual_size(),
        Command::NextLanguage => tr.frame_key_language(),
        Command::NextTheme => tr.frame_key_theme(),
        Command::NextField => tr.frame_key_next_field(),
        Command::Detail => tr.frame_key_detail(),
        Command::RollCall => tr.frame_key_roll_call(),
        Command::Floor => tr.frame_key_floor(),
        Command::NextSpeaker => tr.frame_key_next_speaker(),
        Command::Write => tr.frame_key_write(),
        Command::TimeMark => tr.frame_key_time_mark(),
        Command::TakeWords => tr.frame_key_take_words(),
        Command::AllFor => tr.frame_key_all_for(),
        Command::For => tr.frame_key_for(),
        Command::Against => tr.frame_key_against(),
        Command::Abstained => tr.frame_key_abstained(),
        Command::DidNotVote => tr.frame_key_did_not_vote(),
        Command::FullScreen => tr.frame_key_full_screen(),
        Command::Undo => tr.frame_key_undo(),
        Command::MoveUp => tr.frame_key_move_up(),
        Command::MoveDown => tr.frame_key_move_down(),
    })
}
