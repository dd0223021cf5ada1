//! The page of today, used as a secretary uses it.

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::i18n::Locale;
use iced::Size;
use secretary::{Secretary, before_the_sitting};

const USUAL: Size = Size::new(1366.0, 768.0);

#[test]
fn picture() {
    for (locale, name) in [(Locale::Kazakh, "kk"), (Locale::Russian, "ru")] {
        let mut secretary = Secretary::practised(locale, USUAL, before_the_sitting());
        secretary.robot.photograph(&std::path::PathBuf::from(format!("/tmp/days-today-{name}.png")));
        println!("{:?}", secretary.robot.texts());
        let mut secretary =
            Secretary::practised(locale, Size::new(1024.0, 680.0), before_the_sitting() + chrono::TimeDelta::days(2));
        secretary.robot.photograph(&std::path::PathBuf::from(format!("/tmp/days-today-small-{name}.png")));
        secretary.robot.press("Ctrl+2");
        secretary.robot.photograph(&std::path::PathBuf::from(format!("/tmp/days-sessions-small-{name}.png")));
        secretary.robot.press("Ctrl+N");
        secretary.robot.photograph(&std::path::PathBuf::from(format!("/tmp/days-new-small-{name}.png")));
        secretary.robot.press("Esc");
        secretary.robot.resize(Size::new(683.0, 384.0));
        secretary.robot.photograph(&std::path::PathBuf::from(format!("/tmp/days-sessions-slim-{name}.png")));
        secretary.robot.press("Ctrl+1");
        secretary.robot.photograph(&std::path::PathBuf::from(format!("/tmp/days-today-slim-{name}.png")));
    }
}
