//! The one table of shortcuts, by the position of a key: letters move with the layout, positions stay.

use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{Key, Modifiers};

/// What a shortcut does. What it means on a screen is for the screen to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Command {
    /// Shows the shortcuts.
    Help,
    /// Does what the main button of the page does.
    Main,
    /// Opens the box that finds everything.
    Search,
    /// Goes to the field that filters the page.
    Find,
    /// Makes something new on this page.
    New,
    /// Saves at once what is being edited.
    Save,
    /// Prints the paper of the page.
    Print,
    /// Goes back to where the user came from.
    Back,
    /// Leaves a dialog, or what is being edited.
    Cancel,
    /// Opens the page with this number in the rail, from 1.
    Page(u8),
    /// Makes everything larger.
    Larger,
    /// Makes everything smaller.
    Smaller,
    /// Back to the size of the system.
    UsualSize,
    /// The next language of the window.
    NextLanguage,
    /// The next look of the window.
    NextTheme,
    /// Marks all members as voting for.
    AllFor,
    /// Marks the member of the current row as voting for.
    For,
    /// Marks the member of the current row as voting against.
    Against,
    /// Marks the member of the current row as abstaining.
    Abstained,
    /// Marks the member of the current row as not voting.
    DidNotVote,
    /// Gives somebody the floor.
    Floor,
    /// Goes to the next field that has to be filled in.
    NextField,
    /// Tells exactly when and how the person of the current row comes or goes.
    Detail,
    /// Calls the roll, name after name.
    RollCall,
    /// Gives the floor to whoever waits for it first.
    NextSpeaker,
    /// Goes to the words of the speech.
    Write,
    /// Puts the time into the words of the speech.
    TimeMark,
    /// Takes the selected words into the protocol.
    TakeWords,
    /// Opens the window for the hall; where it is open, fills its screen or leaves it.
    FullScreen,
    /// Takes the last act back.
    Undo,
    /// Moves what is selected one place up.
    MoveUp,
    /// Moves what is selected one place down.
    MoveDown,
}

/// A key by its place on the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The key where a Latin keyboard has this letter or figure, or a sign.
    Key(Code),
    /// A key with a name: the same on every layout.
    Named(Named),
}

/// What is held with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Held {
    Nothing,
    Ctrl,
    Alt,
}

/// A shortcut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shortcut {
    held: Held,
    place: Place,
    /// What it does.
    pub command: Command,
    /// How it is written, on every layout in Latin letters as they stand on the key.
    pub written: &'static str,
}

const fn ctrl(code: Code, written: &'static str, command: Command) -> Shortcut {
    Shortcut { held: Held::Ctrl, place: Place::Key(code), command, written }
}

const fn plain(name: Named, written: &'static str, command: Command) -> Shortcut {
    Shortcut { held: Held::Nothing, place: Place::Named(name), command, written }
}

const fn alt(name: Named, written: &'static str, command: Command) -> Shortcut {
    Shortcut { held: Held::Alt, place: Place::Named(name), command, written }
}

/// Every shortcut, in the order in which help shows them. Alt with a letter is not used: it types the letter.
pub const SHORTCUTS: &[Shortcut] = &[
    plain(Named::F1, "F1", Command::Help),
    Shortcut { held: Held::Ctrl, place: Place::Named(Named::Enter), command: Command::Main, written: "Ctrl+Enter" },
    plain(Named::Escape, "Esc", Command::Cancel),
    ctrl(Code::KeyK, "Ctrl+K", Command::Search),
    ctrl(Code::KeyF, "Ctrl+F", Command::Find),
    ctrl(Code::KeyN, "Ctrl+N", Command::New),
    ctrl(Code::KeyS, "Ctrl+S", Command::Save),
    ctrl(Code::KeyP, "Ctrl+P", Command::Print),
    alt(Named::ArrowLeft, "Alt+←", Command::Back),
    alt(Named::ArrowUp, "Alt+↑", Command::MoveUp),
    alt(Named::ArrowDown, "Alt+↓", Command::MoveDown),
    ctrl(Code::Digit1, "Ctrl+1", Command::Page(1)),
    ctrl(Code::Digit2, "Ctrl+2", Command::Page(2)),
    ctrl(Code::Digit3, "Ctrl+3", Command::Page(3)),
    ctrl(Code::Digit4, "Ctrl+4", Command::Page(4)),
    ctrl(Code::Digit5, "Ctrl+5", Command::Page(5)),
    ctrl(Code::Digit6, "Ctrl+6", Command::Page(6)),
    ctrl(Code::Digit7, "Ctrl+7", Command::Page(7)),
    ctrl(Code::Digit8, "Ctrl+8", Command::Page(8)),
    plain(Named::F2, "F2", Command::NextField),
    plain(Named::F3, "F3", Command::Detail),
    plain(Named::F5, "F5", Command::AllFor),
    plain(Named::F6, "F6", Command::For),
    plain(Named::F7, "F7", Command::Against),
    plain(Named::F8, "F8", Command::Abstained),
    plain(Named::F9, "F9", Command::DidNotVote),
    ctrl(Code::KeyT, "Ctrl+T", Command::TimeMark),
    ctrl(Code::KeyE, "Ctrl+E", Command::TakeWords),
    plain(Named::F10, "F10", Command::NextSpeaker),
    plain(Named::F11, "F11", Command::FullScreen),
    plain(Named::F12, "F12", Command::Write),
    ctrl(Code::Equal, "Ctrl++", Command::Larger),
    ctrl(Code::NumpadAdd, "Ctrl++", Command::Larger),
    ctrl(Code::Minus, "Ctrl+−", Command::Smaller),
    ctrl(Code::NumpadSubtract, "Ctrl+−", Command::Smaller),
    ctrl(Code::Digit0, "Ctrl+0", Command::UsualSize),
    ctrl(Code::KeyR, "Ctrl+R", Command::RollCall),
    ctrl(Code::KeyL, "Ctrl+L", Command::NextLanguage),
    ctrl(Code::KeyD, "Ctrl+D", Command::NextTheme),
];

/// The shortcuts that go to the part with the keyboard first: a field opens its list, or takes back what was typed in it.
pub const YIELDING: &[Shortcut] = &[plain(Named::F4, "F4", Command::Floor), ctrl(Code::KeyZ, "Ctrl+Z", Command::Undo)];

/// Returns the command of a key that no part has taken, if it is one of those that wait for that.
pub fn yielded(key: &Key, physical: Physical, modifiers: Modifiers) -> Option<Command> {
    if modifiers.shift() {
        return None;
    }
    let held = held(modifiers)?;
    let shortcut = YIELDING.iter().find(|shortcut| shortcut.held == held && shortcut.place.is(key, physical))?;
    Some(shortcut.command)
}

/// Returns the command of a key, if it is a shortcut.
pub fn command(key: &Key, physical: Physical, modifiers: Modifiers) -> Option<Command> {
    let held = held(modifiers)?;
    let shortcut = SHORTCUTS.iter().find(|shortcut| shortcut.held == held && shortcut.place.is(key, physical))?;
    Some(shortcut.command)
}

/// Returns how the shortcut of `command` is written, for a button or for help.
pub fn written(command: Command) -> Option<&'static str> {
    SHORTCUTS.iter().chain(YIELDING).find(|shortcut| shortcut.command == command).map(|shortcut| shortcut.written)
}

/// Returns what is held, if a shortcut can have it; `AltGr` comes as Ctrl with Alt and writes signs.
fn held(modifiers: Modifiers) -> Option<Held> {
    match (modifiers.control(), modifiers.alt(), modifiers.shift() || modifiers.logo()) {
        (false, false, false) => Some(Held::Nothing),
        (true, false, false) => Some(Held::Ctrl),
        (false, true, false) => Some(Held::Alt),
        // Ctrl and plus is Ctrl, Shift and the key of «=» on most layouts.
        (true, false, true) if !modifiers.logo() => Some(Held::Ctrl),
        (_, _, _) => None,
    }
}

impl Place {
    fn is(self, key: &Key, physical: Physical) -> bool {
        match self {
            Self::Key(code) => physical == Physical::Code(code),
            Self::Named(name) => *key == Key::Named(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::latin("n")]
    #[case::russian("т")]
    #[case::kazakh("т")]
    fn a_shortcut_is_the_same_key_on_every_layout(#[case] letter: &str) {
        let key = Key::Character(letter.into());
        let found = command(&key, Physical::Code(Code::KeyN), Modifiers::CTRL);
        assert_eq!(found, Some(Command::New));
    }

    #[test]
    fn the_figure_row_opens_pages_where_a_kazakh_layout_has_letters() {
        let found = command(&Key::Character("ә".into()), Physical::Code(Code::Digit2), Modifiers::CTRL);
        assert_eq!(found, Some(Command::Page(2)));
    }

    #[rstest]
    #[case::alone(Modifiers::empty())]
    #[case::with_shift(Modifiers::SHIFT)]
    #[case::with_alt(Modifiers::ALT)]
    #[case::with_alt_gr(Modifiers::CTRL.union(Modifiers::ALT))]
    fn a_letter_without_ctrl_is_a_letter(#[case] modifiers: Modifiers) {
        assert_eq!(command(&Key::Character("ә".into()), Physical::Code(Code::Digit2), modifiers), None);
    }

    #[test]
    fn plus_needs_shift_and_is_still_plus() {
        let key = Key::Character("+".into());
        let found = command(&key, Physical::Code(Code::Equal), Modifiers::CTRL.union(Modifiers::SHIFT));
        assert_eq!(found, Some(Command::Larger));
    }

    #[test]
    fn no_two_shortcuts_share_their_keys() {
        let mut seen = HashSet::new();
        for shortcut in SHORTCUTS.iter().chain(YIELDING) {
            assert!(seen.insert(format!("{:?} {:?}", shortcut.held, shortcut.place)), "{shortcut:?}");
        }
    }

    #[test]
    fn what_edits_text_is_left_to_the_fields() {
        for code in [Code::KeyA, Code::KeyC, Code::KeyV, Code::KeyX, Code::KeyY, Code::KeyZ] {
            assert_eq!(command(&Key::Unidentified, Physical::Code(code), Modifiers::CTRL), None);
        }
    }

    #[test]
    fn help_can_name_every_command() {
        for shortcut in SHORTCUTS.iter().chain(YIELDING) {
            assert!(written(shortcut.command).is_some_and(|written| !written.is_empty()));
        }
    }
}
