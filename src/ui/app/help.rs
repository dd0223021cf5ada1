//! The list of shortcuts, under F1.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::work::Message;
use crate::i18n::Catalog;
use crate::ui::keys::{Command, SHORTCUTS, YIELDING};
use crate::ui::theme::Colour;
use crate::ui::theme::Role;
use crate::ui::theme::size::space;
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::{button, say, scroll};

/// The height of the list; what is below it scrolls.
const HEIGHT: f32 = 420.0;

/// Returns the list of shortcuts.
pub fn help<'a>(tr: &Catalog) -> Dialog<'a, Message> {
    let mut rows = Column::new().spacing(space::TIGHT);
    let mut seen = Vec::new();
    for shortcut in SHORTCUTS.iter().chain(YIELDING) {
        // The keys of the figure block do the same as those above the letters.
        if seen.contains(&(shortcut.written, shortcut.command)) {
            continue;
        }
        seen.push((shortcut.written, shortcut.command));
        let row = Row::new()
            .align_y(Alignment::Center)
            .push(container(button::key_hint(shortcut.written, Colour::Hairline)).width(120))
            .push(say(Role::Body, meaning(shortcut.command, tr)).width(Length::Fill))
            .push(Space::new().width(space::CARD));
        rows = rows.push(row);
    }
    dialog(tr.frame_keys())
        .content(scroll(rows).height(HEIGHT))
        .button(button::main(tr.close()).id("close-help").on_press(Message::CloseHelp))
        .starts_at("close-help")
}

/// Returns what a shortcut does, in words.
fn meaning(command: Command, tr: &Catalog) -> String {
    match command {
        Command::Help => tr.frame_key_help(),
        Command::Main => tr.frame_key_main(),
        Command::Search => tr.frame_key_search(),
        Command::Find => tr.frame_key_find(),
        Command::New => tr.frame_key_new(),
        Command::Save => tr.frame_key_save(),
        Command::Print => tr.frame_key_print(),
        Command::Back => tr.frame_key_back(),
        Command::Cancel => tr.frame_key_cancel(),
        Command::Page(number) => tr.frame_key_page(u32::from(number)),
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
    }
}
