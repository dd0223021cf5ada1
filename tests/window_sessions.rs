//! The list of sessions and a new session, used as a secretary uses them.

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::i18n::Locale;
use iced::Size;
use secretary::{Secretary, before_the_sitting};

const USUAL: Size = Size::new(1366.0, 768.0);

fn at_the_list(locale: Locale, size: Size) -> Secretary {
    let mut secretary = Secretary::practised(locale, size, before_the_sitting());
    secretary.robot.press("Ctrl+2");
    secretary
}

#[test]
fn the_year_is_shown() {
    for (locale, name) in [(Locale::Kazakh, "kk"), (Locale::Russian, "ru")] {
        let mut secretary = at_the_list(locale, USUAL);
        secretary.robot.photograph(&std::path::PathBuf::from(format!("/tmp/days-sessions-{name}.png")));
        secretary.robot.press("Ctrl+N");
        secretary.robot.photograph(&std::path::PathBuf::from(format!("/tmp/days-new-{name}.png")));
        println!("{:?}", secretary.robot.texts());
    }
    let mut secretary = at_the_list(Locale::Russian, Size::new(1024.0, 680.0));
    secretary.robot.press("Ctrl+D");
    secretary.robot.photograph(&std::path::PathBuf::from("/tmp/days-sessions-small.png"));
}
