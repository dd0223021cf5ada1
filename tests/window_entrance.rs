//! The window before a file is open: the first start, the password of a file, a file that does not open.

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::i18n::Locale;
use iced::Size;
use secretary::Secretary;

const USUAL: Size = Size::new(1366.0, 768.0);

#[test]
fn pictures() {
    for locale in [Locale::Kazakh, Locale::Russian] {
        for size in [USUAL, Size::new(1024.0, 680.0), Size::new(683.0, 384.0)] {
            let mut it = Secretary::first_start(locale, size);
            let name = |n: &str| std::path::PathBuf::from(format!("/tmp/e-{}-{}-{n}.png", locale.code(), size.width));
            it.robot.photograph(&name("1"));
            it.robot.press("Enter");
            it.robot.photograph(&name("2"));
            it.robot.type_text("Қазақстан Республикасы Қаржы министрлігі");
            it.robot.press("Tab");
            it.robot.type_text("Министерство финансов Республики Казахстан");
            it.robot.photograph(&name("2b"));
            it.robot.press("Ctrl+Enter");
            it.robot.photograph(&name("3"));
            it.robot.type_text("құпиясөз");
            it.robot.press("Tab");
            it.robot.type_text("құпия");
            it.robot.photograph(&name("3b"));
            it.robot.type_text("сөз");
            it.robot.press("Enter");
            it.robot.photograph(&name("4"));
            it.robot.press("Enter");
            it.robot.photograph(&name("5"));
        }
    }
}
