//! The register of the Head of State's instructions in the hands of a secretary.

#[path = "support/robot.rs"]
mod robot;
#[path = "support/secretary.rs"]
mod secretary;

use alqa::domain::calendar::quarter::Quarter;
use alqa::i18n::Locale;
use alqa::ui::app::{self, work};
use alqa::ui::place::Place;
use iced::Size;
use rstest::rstest;
use secretary::{Secretary, before_the_sitting};

const USUAL: Size = Size::new(1366.0, 768.0);

fn go(secretary: &mut Secretary, quarter: Option<Quarter>) {
    secretary.robot.send(app::Message::Work(work::Message::Go(Place::Instructions(quarter))));
    secretary.robot.work(iced::Task::none());
}

fn register(locale: Locale, size: Size) -> Secretary {
    let mut secretary = Secretary::practised(locale, size, before_the_sitting());
    go(&mut secretary, None);
    secretary
}

fn picture(secretary: &mut Secretary, name: &str) {
    secretary.robot.photograph(std::path::Path::new(&format!("/tmp/register-{name}.png")));
}

#[test]
fn look() {
    let mut secretary = register(Locale::Russian, USUAL);
    picture(&mut secretary, "ru");
    println!("{:#?}", secretary.robot.texts());
    secretary.robot.press("Ctrl+F");
    let row = secretary.robot.place_of("register");
    secretary.robot.click_at(iced::Point::new(row.x + 300.0, row.y + 35.0 + 30.0 + 30.0));
    picture(&mut secretary, "panel");
    secretary.robot.click_on("event");
    picture(&mut secretary, "event");
    secretary.robot.press("Esc");
    secretary.robot.press("Ctrl+N");
    picture(&mut secretary, "new");
    let mut secretary = register(Locale::Kazakh, USUAL);
    go(&mut secretary, Some(Quarter::of(before_the_sitting().date())));
    picture(&mut secretary, "quarter");
    println!("{:#?}", secretary.robot.texts());
    secretary.robot.press("Ctrl+Enter");
    picture(&mut secretary, "paper");
    let mut secretary = register(Locale::Kazakh, Size::new(1024.0, 680.0));
    secretary.robot.press("Ctrl+D");
    picture(&mut secretary, "small");
    go(&mut secretary, Some(Quarter::of(before_the_sitting().date())));
    picture(&mut secretary, "small-quarter");
    let mut secretary = register(Locale::Russian, Size::new(683.0, 384.0));
    picture(&mut secretary, "tiny");
}
