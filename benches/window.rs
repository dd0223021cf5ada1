//! How long the window takes: a long table from nothing, and one picture of it while it scrolls.

#![allow(clippy::unwrap_used, reason = "a measurement that cannot begin has nothing to say")]

#[path = "../tests/support/gallery.rs"]
mod gallery;
#[path = "../tests/support/robot.rs"]
mod robot;

use alqa::i18n::Locale;
use alqa::ui::theme::{Role, Theme, fonts};
use divan::Bencher;
use gallery::{Gallery, Room};
use iced::advanced::clipboard;
use iced::advanced::graphics::Viewport;
use iced::{Event, Point, Rectangle, Size, mouse, window};
use iced_test::core::renderer::{self, Headless};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use robot::{Robot, Window as _};

fn main() {
    divan::main();
}

const SCREEN: Size = Size::new(1920.0, 1080.0);

fn table() -> Gallery {
    Gallery::new(Locale::Russian, Theme::Light).in_room(Room::Table)
}

fn renderer() -> iced::Renderer {
    let renderer = <iced::Renderer as Headless>::new(fonts::REGULAR, Role::Body.size(), Some("tiny-skia"));
    iced::futures::executor::block_on(renderer).unwrap()
}

/// A page with a table of ten thousand rows is built and laid out for the first time.
#[divan::bench]
fn first_build_of_ten_thousand_rows(bencher: Bencher<'_, '_>) {
    let mut robot = Robot::at(table(), SCREEN);
    robot.picture(1.0);
    let window = table();
    let mut renderer = renderer();
    bencher.bench_local(|| {
        let interface = UserInterface::build(window.view(), SCREEN, Cache::default(), &mut renderer);
        divan::black_box(interface.into_cache())
    });
}

/// The wheel turns and the whole window is drawn anew, into a buffer that is kept as the real window keeps its own.
#[divan::bench]
fn scrolled_picture_at_1920_by_1080(bencher: Bencher<'_, '_>) {
    // The robot loads the faces.
    drop(Robot::at(table(), SCREEN));
    let mut window = table();
    let mut renderer = renderer();
    let mut cache = Some(Cache::default());
    let mut pixels = tiny_skia::Pixmap::new(1920, 1080).unwrap();
    let mut mask = tiny_skia::Mask::new(1920, 1080).unwrap();
    let viewport = Viewport::with_physical_size(Size::new(1920, 1080), 1.0);
    let cursor = mouse::Cursor::Available(Point::new(600.0, 500.0));
    bencher.bench_local(|| {
        let mut messages = Vec::new();
        let delta = mouse::ScrollDelta::Lines { x: 0.0, y: -1.0 };
        let events = [
            Event::Mouse(mouse::Event::WheelScrolled { delta }),
            Event::Window(window::Event::RedrawRequested(std::time::Instant::now())),
        ];
        let style = window.epoch().style(window.theme());
        let mut interface = UserInterface::build(window.view(), SCREEN, cache.take().unwrap(), &mut renderer);
        let _ = interface.update(&events, cursor, &mut renderer, &mut clipboard::Null, &mut messages);
        let ink = renderer::Style { text_color: style.text_color };
        interface.draw(&mut renderer, &window.theme(), &ink, cursor);
        cache = Some(interface.into_cache());
        let everything = [Rectangle::with_size(SCREEN)];
        renderer.draw(&mut pixels.as_mut(), &mut mask, &viewport, &everything, style.background_color);
        for message in messages {
            let _ = window.update(message);
        }
    });
}

/// A letter is typed into a page full of parts; only the change of the page is measured, not its picture.
#[divan::bench]
fn letter_typed(bencher: Bencher<'_, '_>) {
    let mut robot = Robot::at(Gallery::new(Locale::Kazakh, Theme::Light), SCREEN);
    robot.click_on("place");
    bencher.bench_local(|| {
        robot.type_text("қ");
        robot.press("Backspace");
    });
}
