//! The start of the window: what has to be there before it, and what is said where it cannot open or breaks.
//!
//! The library that draws the window panics where the display cannot be reached or a library of the system is missing. A
//! user is told which, in the user's language; what the machine said goes to the log.

mod watch;

use std::fmt::Display;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use self::watch::Watch;
use super::app::{self, Machine};
use super::outside::Outside;
use super::preferences::Preferences;
use crate::i18n::{Catalog, Locale};
use crate::office::Desk;
use crate::paths;

/// What a Debian has to have installed; `Depends` in `packaging/linux/deb.sh` names the same, and a test compares the two.
pub const PACKAGES: &str = "libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0";

/// Where the system names its display, in the order in which the window looks.
const DISPLAYS: [&str; 3] = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"];

/// Why there is no window, or none any more.
#[derive(Debug, PartialEq, Eq)]
enum Stop {
    /// The system names no display.
    NoDisplay,
    /// The display does not answer, or what is needed to speak with it is not installed.
    Display(String),
    /// The program is at fault.
    Fault,
}

/// The file of the folder of the configuration that holds what the user likes.
const PREFERENCES: &str = "preferences.json";

/// Opens the window, with the database of `file` where one was named, and returns once it is closed. It speaks the
/// language asked for, or the one it remembers, or `locale`.
pub fn run(file: Option<PathBuf>, asked: Option<Locale>, locale: Locale) -> ExitCode {
    let place = paths::config_folder().map(|folder| folder.join(PREFERENCES));
    let preferences = preferences(place.as_deref(), asked, locale);
    let words = Catalog::new(preferences.locale);
    let machine = Machine {
        user: Desk::of_this_machine(),
        outside: Outside::system(),
        preferences: place,
        folder: paths::data_folder().unwrap_or_else(paths::papers_folder),
    };
    match attempt(|| app::run(machine, preferences, file)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            tell(&stop, &words);
            ExitCode::FAILURE
        }
    }
}

fn preferences(place: Option<&Path>, asked: Option<Locale>, locale: Locale) -> Preferences {
    let mut preferences = place.and_then(Preferences::read).unwrap_or_else(|| Preferences::new(locale));
    preferences.locale = asked.unwrap_or(preferences.locale);
    preferences
}

fn attempt(open: impl FnOnce() -> iced::Result) -> Result<(), Stop> {
    let display = display(|name| std::env::var(name).ok());
    if cfg!(target_os = "linux") && display.is_none() {
        return Err(Stop::NoDisplay);
    }
    let display = display.unwrap_or_default();
    let watch = Watch::begin();
    // Nothing of what the window held is looked at again: what was recorded is in the database.
    match catch_unwind(AssertUnwindSafe(open)) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => {
            tracing::error!(%error, version = env!("CARGO_PKG_VERSION"), "the window did not open");
            Err(match error {
                iced::Error::WindowCreationFailed(_) | iced::Error::GraphicsCreationFailed(_) => Stop::Display(display),
                iced::Error::ExecutorCreationFailed(_) => Stop::Fault,
            })
        }
        Err(_) if watch.blames_display() => Err(Stop::Display(display)),
        Err(_) => Err(Stop::Fault),
    }
}

/// Returns the display that the window will take; a name without a letter counts as none.
fn display(environment: impl Fn(&str) -> Option<String>) -> Option<String> {
    DISPLAYS.iter().filter_map(|name| environment(name)).find(|display| !display.is_empty())
}

fn tell(stop: &Stop, words: &Catalog) {
    match stop {
        Stop::NoDisplay => {
            warn(words.failed(&words.launch_no_display()));
            warn(words.advice(&words.launch_use_commands()));
        }
        Stop::Display(display) => {
            warn(words.failed(&words.launch_display_fails(display)));
            warn(words.advice(&words.launch_check_display()));
            if cfg!(target_os = "linux") {
                warn(words.advice(&words.launch_install(PACKAGES)));
            }
        }
        Stop::Fault => {
            warn(words.failed(&words.launch_fault()));
            if let Some(folder) = paths::log_folder() {
                warn(words.advice(&words.launch_send_log(&folder.display().to_string())));
            }
        }
    }
}

/// Says a line on the standard error; where nobody hears it there is nobody else to tell.
fn warn(line: impl Display) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

#[cfg(test)]
mod tests;
