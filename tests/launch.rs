//! The window that cannot open: a sentence in the user's language and exit status 1, never the words of a panic.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what went wrong by failing")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use alqa::i18n::{Catalog, Locale};
use alqa::ui::launch::PACKAGES;
use rstest::rstest;
use tempfile::TempDir;

/// A display that nobody has switched on.
const DARK: &str = ":987";

/// Prepares a start of the program in a language, with a log of its own and without a display.
fn program(locale: Locale, log: &TempDir) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_alqa"));
    command
        .stdin(Stdio::null())
        .env("ALQA_LANG", locale.code())
        .env("XDG_STATE_HOME", log.path())
        .env("XDG_CONFIG_HOME", log.path());
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(name);
    }
    command
}

/// Asserts that there was no window, and returns the lines that say why.
#[track_caller]
fn complaint(told: &Output) -> Vec<&str> {
    assert_eq!((told.status.code(), told.stdout.len()), (Some(1), 0), "{told:?}");
    std::str::from_utf8(&told.stderr).unwrap().lines().collect()
}

/// Returns what the program logged.
fn logged(log: &TempDir) -> String {
    let files = fs::read_dir(log.path().join("alqa/log")).unwrap();
    files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect()
}

#[rstest]
fn without_a_display_the_way_to_the_commands_is_told(
    #[values(Locale::Kazakh, Locale::Russian, Locale::English)] locale: Locale,
    #[values("", "open", "open practice.alqa", "practice.alqa")] line: &str,
) {
    let (log, words) = (tempfile::tempdir().unwrap(), Catalog::new(locale));
    let told = program(locale, &log).args(line.split_whitespace()).output().unwrap();
    let expected = [words.failed(&words.launch_no_display()), words.advice(&words.launch_use_commands())];
    assert_eq!(complaint(&told), expected);
}

#[rstest]
#[case("DISPLAY")]
#[case("WAYLAND_DISPLAY")]
fn an_empty_name_is_no_display(#[case] name: &str) {
    let (log, words) = (tempfile::tempdir().unwrap(), Catalog::new(Locale::Kazakh));
    let told = program(Locale::Kazakh, &log).env(name, "").output().unwrap();
    assert_eq!(complaint(&told)[0], words.failed(&words.launch_no_display()));
}

#[rstest]
fn a_dark_display_is_named_with_what_has_to_be_installed(
    #[values(Locale::Kazakh, Locale::Russian, Locale::English)] locale: Locale,
    #[values(("DISPLAY", DARK), ("WAYLAND_DISPLAY", "wayland-987"))] display: (&str, &str),
) {
    let (log, words) = (tempfile::tempdir().unwrap(), Catalog::new(locale));
    // No server of the machine that runs the tests answers to the name.
    let mut program = program(locale, &log);
    let told = program.env(display.0, display.1).env("XDG_RUNTIME_DIR", log.path()).output().unwrap();
    let expected = [
        words.failed(&words.launch_display_fails(display.1)),
        words.advice(&words.launch_check_display()),
        words.advice(&words.launch_install(PACKAGES)),
    ];
    assert_eq!(complaint(&told), expected);
    let logged = logged(&log);
    assert!(logged.contains("Create event loop"), "what the machine said is not in the log:\n{logged}");
}

#[test]
fn the_package_depends_on_what_the_window_asks_for() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/linux/deb.sh");
    let script = fs::read_to_string(script).unwrap();
    let depends = script.lines().find(|line| line.starts_with("Depends: ")).unwrap();
    for package in PACKAGES.split(' ') {
        assert!(depends.split([' ', ',']).any(|named| named == package), "{package} is not in: {depends}");
    }
}
