//! How long the window takes: whole pages from nothing, a picture while a table scrolls, beside an empty window.

#![allow(clippy::unwrap_used, reason = "a measurement that cannot begin has nothing to say")]

#[path = "../tests/support/gallery.rs"]
mod gallery;
#[path = "../tests/support/robot.rs"]
mod robot;
#[path = "../tests/support/secretary.rs"]
mod secretary;

use alqa::domain::composition::{Composition, Role as Office, Seat};
use alqa::domain::id::{CompositionId, PersonId, SessionId};
use alqa::domain::person::Person;
use alqa::domain::text::Language;
use alqa::i18n::Locale;
use alqa::office::practice::Practice;
use alqa::ui::app::{Message, work};
use alqa::ui::place::Place;
use alqa::ui::theme::{Role, Theme, fonts};
use divan::Bencher;
use gallery::{Gallery, Room};
use iced::advanced::clipboard;
use iced::advanced::graphics::Viewport;
use iced::{Event, Point, Rectangle, Size, mouse, window};
use iced_test::core::renderer::{self, Headless};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use robot::{Robot, Window};
use secretary::{Secretary, before_the_sitting};

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

/// The members of the largest collegium that the window is made for.
const MEMBERS: usize = 60;

/// Draws `window` once, into `pixels`.
fn draw<W: Window>(window: &W, renderer: &mut iced::Renderer, cache: Cache, pixels: &mut tiny_skia::Pixmap) -> Cache {
    let mut mask = tiny_skia::Mask::new(1920, 1080).unwrap();
    let viewport = Viewport::with_physical_size(Size::new(1920, 1080), 1.0);
    let style = window.epoch().style(window.theme());
    let mut interface = UserInterface::build(window.view(), SCREEN, cache, renderer);
    let redraw = [Event::Window(window::Event::RedrawRequested(std::time::Instant::now()))];
    let cursor = mouse::Cursor::Unavailable;
    let _ = interface.update(&redraw, cursor, renderer, &mut clipboard::Null, &mut Vec::new());
    interface.draw(renderer, &window.theme(), &renderer::Style { text_color: style.text_color }, cursor);
    let cache = interface.into_cache();
    let everything = [Rectangle::with_size(SCREEN)];
    renderer.draw(&mut pixels.as_mut(), &mut mask, &viewport, &everything, style.background_color);
    cache
}

/// Measures the first picture of a page: built, laid out and drawn with nothing kept from before.
fn first_picture(bencher: Bencher<'_, '_>, window: &impl Window) {
    let mut renderer = renderer();
    let mut pixels = tiny_skia::Pixmap::new(1920, 1080).unwrap();
    draw(window, &mut renderer, Cache::default(), &mut pixels);
    bencher.bench_local(|| divan::black_box(draw(window, &mut renderer, Cache::default(), &mut pixels)));
}

/// The baseline of every picture: the whole window filled with one colour.
#[divan::bench]
fn empty_picture_at_1920_by_1080(bencher: Bencher<'_, '_>) {
    let mut pixels = tiny_skia::Pixmap::new(1920, 1080).unwrap();
    let colour = tiny_skia::Color::from_rgba8(247, 245, 240, 255);
    bencher.bench_local(|| divan::black_box(&mut pixels).fill(colour));
}

/// What is to be done today, for the first time: the picture after a start.
#[divan::bench]
fn first_picture_of_today(bencher: Bencher<'_, '_>) {
    let secretary = Secretary::practised(Locale::Kazakh, SCREEN, before_the_sitting());
    first_picture(bencher, &secretary.robot.window);
}

/// From the file on disk to the first picture of what is to be done, the practice collegium warm in memory.
#[divan::bench]
fn from_the_file_to_the_first_picture(bencher: Bencher<'_, '_>) {
    let secretary = Secretary::practised(Locale::Kazakh, SCREEN, before_the_sitting());
    let mut renderer = renderer();
    let mut pixels = tiny_skia::Pixmap::new(1920, 1080).unwrap();
    let clock = alqa::clock::Clock::Fixed(before_the_sitting());
    bencher.bench_local(|| {
        let robot = secretary.beside(Locale::Kazakh, SCREEN, clock);
        draw(&robot.window, &mut renderer, Cache::default(), &mut pixels);
    });
}

/// A vote of sixty members, for the first time.
#[divan::bench]
fn first_picture_of_a_vote_of_sixty(bencher: Bencher<'_, '_>) {
    first_picture(bencher, &vote().robot.window);
}

/// A member votes: the entry of the key, the page anew and its picture.
#[divan::bench]
fn ballot_among_sixty(bencher: Bencher<'_, '_>) {
    let mut secretary = vote();
    bencher.bench_local(|| secretary.robot.press("F6"));
}

/// Opens the sitting of sixty members at its first vote.
fn vote() -> Secretary {
    let mut session = SessionId(0);
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let mut secretary = Secretary::having(Locale::Kazakh, SCREEN, day, |practice, office| {
        seat(practice, office);
        session = office.session_by_number(Some(2026), 6).unwrap().id;
    });
    secretary.robot.send(Message::Work(work::Message::Go(Place::Sitting(session))));
    secretary.robot.work(iced::Task::none());
    for keys in ["Ctrl+Enter", "F5", "Ctrl+Enter", "Ctrl+Enter", "Ctrl+Enter"] {
        secretary.robot.press(keys);
    }
    secretary.robot.shows("Дауыс беру парағы");
    secretary
}

/// Fills the seats of the collegium up to sixty.
fn seat(_: &Practice, office: &mut alqa::office::Office) {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 19).unwrap();
    let known = office.persons(Language::Kazakh).unwrap();
    let before = office.composition_on(day).unwrap();
    let mut seats = before.seats.clone();
    for person in known.iter().cycle().take(MEMBERS - seats.len()) {
        let id = office.add_person(&Person { id: PersonId(0), ..person.clone() }).unwrap();
        seats.push(Seat { person: id, post: person.post.clone(), role: Office::Member });
    }
    let approved_number = u32::try_from(seats.len()).unwrap();
    let composition = Composition { id: CompositionId(0), in_force_from: day, approved_number, seats, ..before };
    office.add_composition(&composition).unwrap();
}

/// A stenogram of three hundred pages: so many speeches, and one of a hundred pages among them.
const SPEECHES: usize = 150;
const LETTERS: usize = 600_000;
const LONG: usize = 200_000;

/// Returns words of so many letters, in paragraphs of a usual length.
fn spoken(letters: usize) -> String {
    let sentence = "Құрметті төраға, алқа мүшелері! Тапсырмалардың орындалу барысына талдау жүргізілді. ";
    let mut words = String::new();
    for at in 0..letters / sentence.chars().count() {
        words.push_str(sentence);
        if at % 6 == 5 {
            words.push('\n');
        }
    }
    words
}

/// Opens the sitting of the practice collegium with a stenogram of three hundred pages; `long` is the one being written.
fn stenogram(place: fn(SessionId, u32) -> Place, long: bool) -> Secretary {
    use alqa::domain::sitting::entry::{Event as Entry, SpeechKind};
    use alqa::domain::stenogram::Transcript;
    use alqa::domain::text::Bilingual;
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(16, 0, 0).unwrap();
    let (mut session, mut last) = (SessionId(0), 0);
    let mut secretary = Secretary::having(Locale::Kazakh, SCREEN, day, |practice, office| {
        session = office.session_by_number(Some(2026), 6).unwrap().id;
        office.begin_sitting(session, None).unwrap();
        for step in practice.script.steps.iter().filter(|step| !step.refused) {
            office.set_clock(alqa::clock::Clock::Fixed(step.at));
            office.record(session, step.at, step.event.clone()).unwrap();
            if matches!(step.event, Entry::ItemTaken { .. }) {
                break;
            }
        }
        let now = office.now();
        let speaker = office.sitting(session).unwrap().members_present()[1];
        let usual = spoken((LETTERS - LONG) / SPEECHES);
        for at in 0..=SPEECHES {
            let begun = Entry::SpeechStarted { speaker, kind: SpeechKind::Debate };
            last = office.record(session, now, begun).unwrap().entry.seq;
            // The long one is the last, where it is the one being written, and otherwise the first.
            let is_long = at == if long { SPEECHES } else { 0 };
            let words = if is_long { spoken(LONG) } else { usual.clone() };
            let said = Transcript { spoken: Language::Kazakh, text: Bilingual::new(words, "") };
            office.set_transcript(session, last, &said).unwrap();
            if at < SPEECHES {
                office.record(session, now, Entry::SpeechEnded).unwrap();
            }
        }
        office.set_clock(alqa::clock::Clock::Fixed(day));
    });
    secretary.robot.send(Message::Work(work::Message::Go(place(session, last))));
    secretary
}

/// Measures one letter in the words of a speech, from the key to the picture: what it changes in the window, the page
/// anew, and the field drawn; the real window draws what changed as well and not the rest.
fn letter_written(bencher: Bencher<'_, '_>, mut secretary: Secretary) {
    use iced::keyboard::key::{Code, Physical};
    use iced::keyboard::{self, Key, Location, Modifiers};
    use iced_test::core::widget::operation::focusable;
    let window = &mut secretary.robot.window;
    let mut renderer = renderer();
    let mut pixels = tiny_skia::Pixmap::new(1920, 1080).unwrap();
    let mut mask = tiny_skia::Mask::new(1920, 1080).unwrap();
    let viewport = Viewport::with_physical_size(Size::new(1920, 1080), 1.0);
    let mut interface = UserInterface::build(window.view(), SCREEN, Cache::default(), &mut renderer);
    interface.operate(&renderer, &mut focusable::focus::<()>("words".into()));
    let mut cache = Some(interface.into_cache());
    let letter = Event::Keyboard(keyboard::Event::KeyPressed {
        key: Key::Character("қ".into()),
        modified_key: Key::Character("қ".into()),
        physical_key: Physical::Code(Code::Digit0),
        location: Location::Standard,
        modifiers: Modifiers::empty(),
        text: Some("қ".into()),
        repeat: false,
    });
    let field = [Rectangle::new(Point::new(260.0, 330.0), Size::new(1220.0, 600.0))];
    bencher.bench_local(|| {
        let mut messages = Vec::new();
        let cursor = mouse::Cursor::Unavailable;
        let mut interface = UserInterface::build(window.view(), SCREEN, cache.take().unwrap(), &mut renderer);
        let events = [letter.clone()];
        let _ = interface.update(&events, cursor, &mut renderer, &mut clipboard::Null, &mut messages);
        cache = Some(interface.into_cache());
        assert!(!messages.is_empty(), "the field does not have the keyboard");
        for message in messages {
            drop(window.update(message));
        }
        let style = window.epoch().style(window.theme());
        let mut interface = UserInterface::build(window.view(), SCREEN, cache.take().unwrap(), &mut renderer);
        let redraw = [Event::Window(window::Event::RedrawRequested(std::time::Instant::now()))];
        let _ = interface.update(&redraw, cursor, &mut renderer, &mut clipboard::Null, &mut Vec::new());
        let ink = renderer::Style { text_color: style.text_color };
        interface.draw(&mut renderer, &window.theme(), &ink, cursor);
        cache = Some(interface.into_cache());
        renderer.draw(&mut pixels.as_mut(), &mut mask, &viewport, &field, style.background_color);
    });
}

/// The baseline of the letters: a letter in the first words of a sitting.
#[divan::bench]
fn letter_in_the_first_words(bencher: Bencher<'_, '_>) {
    let mut secretary = stenogram(|session, _| Place::Sitting(session), false);
    secretary.robot.press("F2");
    secretary.robot.press("Ctrl+A");
    secretary.robot.press("Delete");
    letter_written(bencher, secretary);
}

/// At the table, in the last of a hundred and fifty speeches.
#[divan::bench]
fn letter_at_the_table_after_300_pages(bencher: Bencher<'_, '_>) {
    letter_written(bencher, stenogram(|session, _| Place::Sitting(session), false));
}

/// At the table, at the end of one speech of a hundred pages.
#[divan::bench]
fn letter_in_a_speech_of_100_pages(bencher: Bencher<'_, '_>) {
    letter_written(bencher, stenogram(|session, _| Place::Sitting(session), true));
}

/// On the page of the stenogram, beside the list of all speeches, in the speech of a hundred pages.
#[divan::bench]
fn letter_on_the_page_of_300_pages(bencher: Bencher<'_, '_>) {
    let place = |session, seq| Place::Stenogram(session, Some(alqa::ui::place::Spot::Speech(seq)));
    letter_written(bencher, stenogram(place, true));
}
