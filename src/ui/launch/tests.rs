//! A window that breaks, in a process of its own: what is told, and what the log keeps.

use std::path::Path;
use std::process::{Command, Output};

use rstest::rstest;

use super::*;

/// Holds, in the process that breaks, how its window breaks.
const WAY: &str = "ALQA_TEST_WAY";

#[rstest]
#[case::wayland_first(&[("WAYLAND_DISPLAY", "wayland-0"), ("DISPLAY", ":0")], Some("wayland-0"))]
#[case::a_socket(&[("WAYLAND_SOCKET", "7"), ("DISPLAY", ":0")], Some("7"))]
#[case::an_empty_name(&[("WAYLAND_DISPLAY", ""), ("DISPLAY", ":0")], Some(":0"))]
#[case::only_an_empty_name(&[("DISPLAY", "")], None)]
#[case::none(&[], None)]
fn the_display_is_the_one_that_the_window_takes(#[case] set: &[(&str, &str)], #[case] expected: Option<&str>) {
    let look_up = |name: &str| set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
    assert_eq!(display(look_up).as_deref(), expected);
}

#[rstest]
#[case::of_a_new_user(None, None, Locale::Russian)]
#[case::asked_by_a_new_user(None, Some(Locale::English), Locale::English)]
#[case::remembered(Some(Locale::Kazakh), None, Locale::Kazakh)]
#[case::asked_against_memory(Some(Locale::Kazakh), Some(Locale::English), Locale::English)]
fn the_language_asked_for_goes_before_the_one_remembered_and_that_of_the_system(
    #[case] remembered: Option<Locale>,
    #[case] asked: Option<Locale>,
    #[case] expected: Locale,
) {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join(PREFERENCES);
    if let Some(locale) = remembered {
        Preferences::new(locale).write(&place).unwrap();
    }
    assert_eq!(preferences(Some(&place), asked, Locale::Russian).locale, expected);
}

/// Runs this very test again in a process whose window breaks in the given way.
fn broken(test: &str, way: &str, folder: &Path) -> Output {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", &format!("ui::launch::tests::{test}"), "--nocapture", "--test-threads=1"]);
    command.env(WAY, way).env("XDG_STATE_HOME", folder).env("HOME", folder).env("DISPLAY", ":0");
    command.env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET").output().unwrap()
}

#[test]
fn a_fault_of_the_program_is_told_without_the_words_of_a_panic_and_logged_without_names() {
    let words = Catalog::new(Locale::Kazakh);
    if std::env::var_os(WAY).is_some() {
        crate::log::begin();
        let stop = attempt(|| {
            // A panic elsewhere, such as of a thread that draws a page, is logged and is not what broke the window.
            let _ = std::thread::spawn(|| panic!("a page without paper")).join();
            let name = "Ғабит Әбілов";
            panic!("no place for {name:?} at table 5")
        });
        tell(&stop.unwrap_err(), &words);
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let test = "a_fault_of_the_program_is_told_without_the_words_of_a_panic_and_logged_without_names";
    let told = broken(test, "fault", folder.path());
    assert!(told.status.success(), "{told:?}");
    let log_folder = folder.path().join("alqa/log");
    let advice = words.advice(&words.launch_send_log(&log_folder.display().to_string()));
    let expected = format!("{}\n{advice}\n", words.failed(&words.launch_fault()));
    assert_eq!(String::from_utf8(told.stderr).unwrap(), expected);
    let log = std::fs::read_dir(log_folder).unwrap().next().unwrap().unwrap();
    let log = std::fs::read_to_string(log.path()).unwrap();
    for part in ["no place for ... at table 5", "a page without paper", env!("CARGO_PKG_VERSION"), "launch/tests.rs:"] {
        assert!(log.contains(part), "{part} is not in the log:\n{log}");
    }
    assert!(log.contains("src/ui/launch.rs:"), "no way to the place of the fault:\n{log}");
    assert!(!log.contains("Ғабит") && !log.contains("Әбілов"), "a name is in the log:\n{log}");
}

#[test]
fn an_error_of_the_display_is_no_fault_of_the_program() {
    if std::env::var_os(WAY).is_some() {
        let lost = || Err(iced::Error::WindowCreationFailed("the server has gone".into()));
        assert_eq!(attempt(lost), Err(Stop::Display(":0".to_owned())));
        let starved = || Err(iced::Error::ExecutorCreationFailed(io::ErrorKind::OutOfMemory.into()));
        assert_eq!(attempt(starved), Err(Stop::Fault));
        assert_eq!(attempt(|| Ok(())), Ok(()));
        std::process::exit(7);
    }
    let folder = tempfile::tempdir().unwrap();
    let told = broken("an_error_of_the_display_is_no_fault_of_the_program", "error", folder.path());
    assert_eq!(told.status.code(), Some(7), "{told:?}");
}
