//! The command line: the operations of the office without a display.
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
use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::ErrorKind;

use self::arguments::{Arguments, Command};
use self::console::{Console, Failure};
use crate::i18n::{Catalog, Locale};

/// Done.
const DONE: u8 = 0;
/// Refused or failed.
const FAILED: u8 = 1;
/// Wrong usage.
const MISUSED: u8 = 2;

/// Runs the program with the arguments of the process.
pub fn run() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let locale = language::choose(&arguments, |name| std::env::var(name).ok());
    ExitCode::from(run_with(&arguments, locale))
}

fn run_with(arguments: &[OsString], locale: Locale) -> u8 {
    let catalog = Catalog::new(locale);
    let console = Console::new(catalog);
    match read(arguments, &catalog) {
        Ok(arguments) => match obey(&arguments.command, &console) {
            Ok(()) => DONE,
            Err(failure) => {
                console.explain(&failure);
                FAILED
            }
        },
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            match console.say(error.render().to_string().trim_end()) {
                Ok(()) => DONE,
                Err(_) => FAILED,
            }
        }
        Err(error) => {
            console.complain(&help::complaint(&error, &catalog), help::usage_of(arguments));
            MISUSED
        }
    }
}

fn read(arguments: &[OsString], catalog: &Catalog) -> Result<Arguments, clap::Error> {
    let matches = help::command(catalog).try_get_matches_from(arguments)?;
    Arguments::from_arg_matches(&matches)
}

fn obey(command: &Command, console: &Console) -> Result<(), Failure> {
    match command {
        Command::Demo(demo) => demo::run(demo, console),
        Command::Session(command) => session::run(command, console),
        Command::Protocol(protocol) => paper::protocol(protocol, console),
        Command::Extract(extract) => paper::extract(extract, console),
        Command::Attendance(attendance) => paper::attendance(attendance, console),
        Command::Review(review) => paper::review(review, console),
        Command::Check(check) => check::run(check, console),
        Command::Verify(verify) => verify::run(verify, console),
        Command::Replay(replay) => replay::run(replay, console),
        Command::Backup(backup) => backup::run(backup, console),
    }
}
