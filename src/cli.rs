//! The command line: the operations of the office without a display, and the way to the window.
//!
//! Exit status 0: done; 1: refused or failed, with the reason on the standard error; 2: wrong usage.

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

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::ErrorKind;

use self::arguments::{Arguments, Command};
use self::console::Console;
use crate::i18n::{Catalog, Locale};

/// Done.
const DONE: u8 = 0;
/// Refused or failed.
const FAILED: u8 = 1;
/// Wrong usage.
const MISUSED: u8 = 2;

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
            FAILED
        }
    }))
}

/// Shows the help that was asked for, or says what is wrong with the arguments.
fn answer(error: &clap::Error, arguments: &[OsString], console: &Console) -> u8 {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return match console.say(error.render().to_string().trim_end()) {
            Ok(()) => DONE,
            Err(_) => FAILED,
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
