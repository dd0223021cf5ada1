//! The command line: the operations of the office without a display, and the way to the window.
//!
//! Exit status 0: done; 1: refused or failed, with the reason on the standard error; 2: wrong usage; 141: nobody read the
//! account to its end.

mod arguments;
mod backup;
mod check;
mod console;
mod demo;
mod help;
mod language;
mod open;
mod paper;
mod replay;
mod session;
mod verify;

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};

use self::arguments::{Arguments, Command};
use self::console::Console;
use crate::i18n::{Catalog, Locale};

/// Done.
const DONE: u8 = 0;
/// Refused or failed.
const FAILED: u8 = 1;
/// Wrong usage.
const MISUSED: u8 = 2;
/// Whoever read the account has stopped reading: as the system tells of a program that it stopped for that.
const UNHEARD: u8 = 141;

/// What the arguments of the process ask for.
#[derive(Debug)]
pub enum Start {
    /// A command, which is over.
    Done(ExitCode),
    /// The window.
    Window {
        /// The database that it opens with, where one was named.
        file: Option<PathBuf>,
        /// The language that was asked for; it goes before the one that the window remembers.
        asked: Option<Locale>,
        /// The language of a window that remembers none.
        locale: Locale,
    },
}

/// Runs the command that the arguments of the process name, or returns what the window is to open with.
pub fn run() -> Start {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    start(&arguments, |name| std::env::var(name).ok())
}

fn start(arguments: &[OsString], environment: impl Fn(&str) -> Option<String>) -> Start {
    let locale = language::choose(arguments, &environment);
    let arguments = &opening(arguments);
    let window = |file| Start::Window { file, asked: language::asked(arguments, &environment), locale };
    let catalog = Catalog::new(locale);
    let console = Console::new(catalog);
    let command = match read(arguments, &catalog) {
        Ok(arguments) => arguments.command,
        Err(error) => return Start::Done(ExitCode::from(answer(&error, arguments, &console))),
    };
    let outcome = match command {
        None => return window(None),
        Some(Command::Open(open)) => return window(open.file),
        Some(Command::Demo(demo)) => demo::run(&demo, &console),
        Some(Command::Session(command)) => session::run(&command, &console),
        Some(Command::Protocol(protocol)) => paper::protocol(&protocol, &console),
        Some(Command::Extract(extract)) => paper::extract(&extract, &console),
        Some(Command::Attendance(attendance)) => paper::attendance(&attendance, &console),
        Some(Command::Course(course)) => paper::course(&course, &console),
        Some(Command::Blank(blank)) => paper::blank(&blank, &console),
        Some(Command::Stenogram(stenogram)) => paper::stenogram(&stenogram, &console),
        Some(Command::Review(review)) => paper::review(&review, &console),
        Some(Command::Check(check)) => check::run(&check, &console),
        Some(Command::Verify(verify)) => verify::run(&verify, &console),
        Some(Command::Replay(replay)) => replay::run(&replay, &console),
        Some(Command::Backup(backup)) => backup::run(&backup, &console),
    };
    Start::Done(ExitCode::from(match outcome {
        Ok(()) => DONE,
        Err(failure) => {
            console.explain(&failure);
            if failure.is_unheard() { UNHEARD } else { FAILED }
        }
    }))
}

/// Returns the arguments with the command `open` where a file is named alone, as a desktop hands it over.
fn opening(arguments: &[OsString]) -> Vec<OsString> {
    let mut arguments = arguments.to_vec();
    let is_value = |at: usize| arguments.get(at.wrapping_sub(1)).is_some_and(|before| before == "--lang");
    let first = arguments.iter().enumerate().skip(1).find(|(at, word)| !is_option(word) && !is_value(*at));
    if let Some((at, _)) = first.filter(|(_, word)| names_file(Path::new(word))) {
        arguments.insert(at, "open".into());
    }
    arguments
}

fn is_option(word: &OsStr) -> bool {
    word.as_encoded_bytes().starts_with(b"-")
}

/// Returns whether a word is a file and no slip in the name of a command: it says so by its ending or its folder, or the
/// file is there. A command goes before a file of its name.
fn names_file(word: &Path) -> bool {
    let is_command = Arguments::command().get_subcommands().any(|command| Path::new(command.get_name()) == word);
    let says_so = word.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("alqa"));
    !is_command && (says_so || word.components().count() > 1 || word.is_absolute() || word.is_file())
}

/// Shows the help that was asked for, or says what is wrong with the arguments.
fn answer(error: &clap::Error, arguments: &[OsString], console: &Console) -> u8 {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return match console.say(error.render().to_string().trim_end()) {
            Ok(()) => DONE,
            Err(failure) if failure.is_unheard() => UNHEARD,
            Err(failure) => {
                console.explain(&failure);
                FAILED
            }
        };
    }
    console.complain(&help::complaint(error, &console.words), help::usage_of(arguments));
    MISUSED
}

fn read(arguments: &[OsString], catalog: &Catalog) -> Result<Arguments, clap::Error> {
    let matches = help::command(catalog).try_get_matches_from(arguments)?;
    Arguments::from_arg_matches(&matches)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::no_command("alqa", None, None, Locale::Russian)]
    #[case::a_language_alone("alqa --lang en", None, Some(Locale::English), Locale::English)]
    #[case::no_file("alqa open", None, None, Locale::Russian)]
    #[case::a_file("alqa open a.alqa --lang kk", Some("a.alqa"), Some(Locale::Kazakh), Locale::Kazakh)]
    #[case::a_file_alone("alqa a.alqa", Some("a.alqa"), None, Locale::Russian)]
    #[case::a_file_in_a_folder("alqa --lang kk data/a", Some("data/a"), Some(Locale::Kazakh), Locale::Kazakh)]
    #[case::a_file_that_is_there(
        "alqa Cargo.toml --lang en",
        Some("Cargo.toml"),
        Some(Locale::English),
        Locale::English
    )]
    fn the_window_is_asked_for(
        #[case] line: &str,
        #[case] file: Option<&str>,
        #[case] asked: Option<Locale>,
        #[case] locale: Locale,
    ) {
        let arguments: Vec<_> = line.split(' ').map(OsString::from).collect();
        let system = |name: &str| (name == "LANG").then(|| "ru_RU.UTF-8".to_owned());
        let Start::Window { file: found, asked: wanted, locale: usual } = start(&arguments, system) else {
            panic!("`{line}` opens no window")
        };
        assert_eq!((found, wanted, usual), (file.map(PathBuf::from), asked, locale));
    }
}
