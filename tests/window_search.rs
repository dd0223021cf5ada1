//! The search over everything, used as a secretary uses it.

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
    let mut secretary = Secretary::practised(Locale::Russian, USUAL, before_the_sitting());
    secretary.robot.press("Ctrl+K");
    secretary.robot.photograph(&std::path::PathBuf::from("/tmp/days-search-empty.png"));
    secretary.robot.type_text("орындалу");
    secretary.robot.photograph(&std::path::PathBuf::from("/tmp/days-search-ru.png"));
    println!("{:?}", secretary.robot.texts());
    secretary.robot.press("Esc");
    secretary.robot.resize(Size::new(1024.0, 680.0));
    secretary.robot.press("Ctrl+2");
    secretary.robot.photograph(&std::path::PathBuf::from("/tmp/days-narrow.png"));
    secretary.robot.resize(Size::new(683.0, 384.0));
    secretary.robot.photograph(&std::path::PathBuf::from("/tmp/days-slim.png"));
    secretary.robot.press("Ctrl+K");
    secretary.robot.type_text("6");
    secretary.robot.photograph(&std::path::PathBuf::from("/tmp/days-slim-search.png"));
}
