//! A user without a screen: sees texts, points, clicks and types, as the real window would be told of it.
#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "windows are small")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a robot that cannot go on fails its test")]

use std::fmt::Debug;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, OnceLock};
use std::time::{Duration, Instant};

use alqa::ui::theme::{Epoch, Role, Theme, fonts};
use alqa::ui::widget::Element;
use iced::keyboard::key::{Code, Named, NativeCode, Physical};
use iced::keyboard::{self, Key, Location, Modifiers};
use iced::{Event, Point, Rectangle, Size, Task, Vector, mouse, window};
use iced_test::core::renderer::{self, Headless};
use iced_test::core::widget::Id;
use iced_test::core::widget::operation::{self, Focusable, Operation, Outcome, Scrollable, TextInput};
use iced_test::core::{Clipboard, clipboard};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::runtime::{Action, task};

/// What a robot can use.
pub trait Window {
    type Message: Debug + Send + 'static;

    fn update(&mut self, message: Self::Message) -> Task<Self::Message>;
    fn view(&self) -> Element<'_, Self::Message>;
    fn theme(&self) -> Theme;
    fn epoch(&self) -> Epoch {
        Epoch::default()
    }
    /// Returns what the window was told without having asked, as its subscriptions would bring it.
    fn spare(&mut self) -> Option<Self::Message> {
        None
    }
    /// Returns what follows once nothing was written for a second.
    fn quiet(&mut self) -> Option<Self::Message> {
        None
    }
}

/// The letters on the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layout {
    Latin,
    Russian,
    #[default]
    Kazakh,
}

const KEYS: [(Code, char, char, char); 46] = [
    (Code::Digit1, '1', '1', '"'),
    (Code::Digit2, '2', '2', 'ә'),
    (Code::Digit3, '3', '3', 'і'),
    (Code::Digit4, '4', '4', 'ң'),
    (Code::Digit5, '5', '5', 'ғ'),
    (Code::Digit6, '6', '6', ','),
    (Code::Digit7, '7', '7', '.'),
    (Code::Digit8, '8', '8', 'ү'),
    (Code::Digit9, '9', '9', 'ұ'),
    (Code::Digit0, '0', '0', 'қ'),
    (Code::Minus, '-', '-', 'ө'),
    (Code::Equal, '=', '=', 'һ'),
    (Code::KeyQ, 'q', 'й', 'й'),
    (Code::KeyW, 'w', 'ц', 'ц'),
    (Code::KeyE, 'e', 'у', 'у'),
    (Code::KeyR, 'r', 'к', 'к'),
    (Code::KeyT, 't', 'е', 'е'),
    (Code::KeyY, 'y', 'н', 'н'),
    (Code::KeyU, 'u', 'г', 'г'),
    (Code::KeyI, 'i', 'ш', 'ш'),
    (Code::KeyO, 'o', 'щ', 'щ'),
    (Code::KeyP, 'p', 'з', 'з'),
    (Code::BracketLeft, '[', 'х', 'х'),
    (Code::BracketRight, ']', 'ъ', 'ъ'),
    (Code::KeyA, 'a', 'ф', 'ф'),
    (Code::KeyS, 's', 'ы', 'ы'),
    (Code::KeyD, 'd', 'в', 'в'),
    (Code::KeyF, 'f', 'а', 'а'),
    (Code::KeyG, 'g', 'п', 'п'),
    (Code::KeyH, 'h', 'р', 'р'),
    (Code::KeyJ, 'j', 'о', 'о'),
    (Code::KeyK, 'k', 'л', 'л'),
    (Code::KeyL, 'l', 'д', 'д'),
    (Code::Semicolon, ';', 'ж', 'ж'),
    (Code::Quote, '\'', 'э', 'э'),
    (Code::KeyZ, 'z', 'я', 'я'),
    (Code::KeyX, 'x', 'ч', 'ч'),
    (Code::KeyC, 'c', 'с', 'с'),
    (Code::KeyV, 'v', 'м', 'м'),
    (Code::KeyB, 'b', 'и', 'и'),
    (Code::KeyN, 'n', 'т', 'т'),
    (Code::KeyM, 'm', 'ь', 'ь'),
    (Code::Comma, ',', 'б', 'б'),
    (Code::Period, '.', 'ю', 'ю'),
    (Code::Slash, '/', '.', '№'),
    (Code::Backquote, '`', 'ё', 'ё'),
];

impl Layout {
    fn letter(self, key: &(Code, char, char, char)) -> char {
        match self {
            Self::Latin => key.1,
            Self::Russian => key.2,
            Self::Kazakh => key.3,
        }
    }
}

/// The clipboard of the robot: nobody else's.
#[derive(Default)]
struct Paper(Option<String>);

impl Clipboard for Paper {
    fn read(&self, _: clipboard::Kind) -> Option<String> {
        self.0.clone()
    }

    fn write(&mut self, _: clipboard::Kind, text: String) {
        self.0 = Some(text);
    }
}

/// A text on the window and the part of it that can be seen.
#[derive(Debug, Clone)]
pub struct Sight {
    pub text: String,
    pub bounds: Rectangle,
    pub visible: Option<Rectangle>,
}

/// A part that can have the keyboard.
#[derive(Debug, Clone)]
struct Stop {
    id: Option<Id>,
    bounds: Rectangle,
    visible: Option<Rectangle>,
    focused: bool,
}

/// A part that can have the keyboard, as a test is told of it.
#[derive(Debug, Clone)]
pub struct Stopover {
    pub words: String,
    pub id: String,
    /// The part of it that can be seen.
    pub seen: Option<Rectangle>,
    pub focused: bool,
}

/// Everything on the window that a user could name.
#[derive(Default)]
struct Survey {
    pane: Option<(Rectangle, Vector)>,
    panes: Vec<(Rectangle, Vector)>,
    texts: Vec<Sight>,
    stops: Vec<Stop>,
    named: Vec<(Id, Rectangle, Option<Rectangle>)>,
}

impl Survey {
    fn visible(&self, bounds: Rectangle) -> Option<Rectangle> {
        let mut seen = bounds;
        for (pane, translation) in self.panes.iter().rev() {
            seen = (seen - *translation).intersection(pane)?;
        }
        Some(seen)
    }

    fn name(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if let Some(id) = id {
            let visible = self.visible(bounds);
            self.named.push((id.clone(), bounds, visible));
        }
    }
}

impl Operation for Survey {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let pane = self.pane.take();
        self.panes.extend(pane);
        operate(self);
        if pane.is_some() {
            self.panes.pop();
        }
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        self.name(id, bounds);
    }

    fn scrollable(&mut self, id: Option<&Id>, bounds: Rectangle, _: Rectangle, offset: Vector, _: &mut dyn Scrollable) {
        self.name(id, bounds);
        self.pane = Some((bounds, offset));
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        self.name(id, bounds);
        let visible = self.visible(bounds);
        self.stops.push(Stop { id: id.cloned(), bounds, visible, focused: state.is_focused() });
    }

    fn text_input(&mut self, _: Option<&Id>, bounds: Rectangle, state: &mut dyn TextInput) {
        let visible = self.visible(bounds);
        self.texts.push(Sight { text: state.text().to_owned(), bounds, visible });
    }

    fn text(&mut self, id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.name(id, bounds);
        let visible = self.visible(bounds);
        // A reader does not see whether a line may end at a hyphen.
        self.texts.push(Sight { text: text.replace('\u{2011}', "-"), bounds, visible });
    }
}

/// A user of `window`.
pub struct Robot<W: Window> {
    pub window: W,
    pub layout: Layout,
    cache: Option<Cache>,
    renderer: iced::Renderer,
    size: Size,
    cursor: mouse::Cursor,
    clipboard: Paper,
    now: Instant,
}

/// The faces are loaded into one place of the library, which must not happen twice nor while another test draws.
fn faces() -> MutexGuard<'static, ()> {
    static LOADED: OnceLock<Mutex<()>> = OnceLock::new();
    LOADED
        .get_or_init(|| {
            let mut system = iced::advanced::graphics::text::font_system().write().unwrap();
            for face in fonts::faces() {
                system.load_font(face);
            }
            Mutex::new(())
        })
        .lock()
        .unwrap()
}

impl<W: Window> Robot<W> {
    /// Sits down before `window` at the size that half of all offices have.
    pub fn new(window: W) -> Self {
        Self::at(window, Size::new(1366.0, 768.0))
    }

    /// Sits down before `window` of the given size.
    pub fn at(window: W, size: Size) -> Self {
        drop(faces());
        let renderer = iced::futures::executor::block_on(<iced::Renderer as Headless>::new(
            fonts::REGULAR,
            Role::Body.size(),
            Some("tiny-skia"),
        ));
        let mut robot = Self {
            window,
            layout: Layout::default(),
            cache: Some(Cache::default()),
            renderer: renderer.unwrap(),
            size,
            cursor: mouse::Cursor::Unavailable,
            clipboard: Paper::default(),
            now: Instant::now(),
        };
        robot.redraw();
        robot
    }

    /// Changes the size of the window.
    pub fn resize(&mut self, size: Size) {
        self.size = size;
        self.happen(Event::Window(window::Event::Resized(size)));
    }

    /// Sends `message` as if a part had sent it.
    pub fn send(&mut self, message: W::Message) {
        let task = self.window.update(message);
        self.run(task);
    }

    fn interface<T>(
        &mut self,
        act: impl FnOnce(
            &mut UserInterface<'_, W::Message, Theme, iced::Renderer>,
            &mut iced::Renderer,
            mouse::Cursor,
            &mut Paper,
        ) -> T,
    ) -> T {
        let cache = self.cache.take().unwrap();
        let mut interface = UserInterface::build(self.window.view(), self.size, cache, &mut self.renderer);
        let result = act(&mut interface, &mut self.renderer, self.cursor, &mut self.clipboard);
        self.cache = Some(interface.into_cache());
        result
    }

    fn happen(&mut self, event: Event) {
        if let Event::Mouse(mouse::Event::CursorMoved { position }) = &event {
            self.cursor = mouse::Cursor::Available(*position);
        }
        let mut messages = Vec::new();
        self.interface(|interface, renderer, cursor, clipboard| {
            let _ = interface.update(&[event], cursor, renderer, clipboard, &mut messages);
        });
        for message in messages {
            self.send(message);
        }
    }

    fn redraw(&mut self) {
        self.happen(Event::Window(window::Event::RedrawRequested(self.now)));
    }

    /// Lets time pass.
    pub fn wait(&mut self, time: Duration) {
        self.now += time;
        self.redraw();
    }

    /// Takes the hands off the keys for as long as the window waits before it records what was written.
    pub fn rest(&mut self) {
        if let Some(message) = self.window.quiet() {
            self.send(message);
        }
        self.wait(Duration::from_secs(1));
    }

    /// Waits for the end of `task` and of all that follows from it.
    pub fn work(&mut self, task: Task<W::Message>) {
        self.run(task);
        self.redraw();
    }

    fn run(&mut self, task: Task<W::Message>) {
        use iced::futures::StreamExt as _;
        let Some(mut stream) = task::into_stream(task) else { return };
        while let Some(action) = iced::futures::executor::block_on(stream.next()) {
            match action {
                Action::Output(message) => self.send(message),
                Action::Widget(operation) => self.operate(operation),
                _ => {}
            }
        }
        while let Some(message) = self.window.spare() {
            self.send(message);
        }
    }

    fn operate(&mut self, operation: Box<dyn Operation>) {
        self.interface(|interface, renderer, _, _| {
            let mut next = Some(operation);
            while let Some(mut operation) = next.take() {
                interface.operate(renderer, operation.as_mut());
                if let Outcome::Chain(chained) = operation.finish() {
                    next = Some(chained);
                }
            }
        });
    }

    fn survey(&mut self) -> Survey {
        self.redraw();
        let window = Rectangle::with_size(self.size);
        let mut survey = Survey { panes: vec![(window, Vector::ZERO)], ..Survey::default() };
        self.interface(|interface, renderer, _, _| {
            interface.operate(renderer, &mut operation::black_box(&mut survey));
        });
        survey
    }

    /// Returns every text that can be seen, in the order of the window.
    pub fn texts(&mut self) -> Vec<String> {
        self.survey().texts.into_iter().filter(|sight| sight.visible.is_some()).map(|sight| sight.text).collect()
    }

    /// Returns whether a text can be seen that contains `words`.
    pub fn sees(&mut self, words: &str) -> bool {
        self.texts().iter().any(|text| text.contains(words))
    }

    /// Fails unless a text can be seen that contains `words`.
    pub fn shows(&mut self, words: &str) {
        let texts = self.texts();
        assert!(texts.iter().any(|text| text.contains(words)), "«{words}» is not among\n{}", texts.join("\n"));
    }

    /// Fails if a text can be seen that contains `words`.
    pub fn hides(&mut self, words: &str) {
        assert!(!self.sees(words), "«{words}» can still be seen");
    }

    /// Returns where the first text that is exactly `words`, otherwise contains them, can be seen.
    pub fn place(&mut self, words: &str) -> Rectangle {
        let survey = self.survey();
        let seen = || survey.texts.iter().filter(|sight| sight.visible.is_some());
        let exact = seen().find(|sight| sight.text == words);
        let sight = exact.or_else(|| seen().find(|sight| sight.text.contains(words)));
        if let Some(place) = sight.and_then(|sight| sight.visible) {
            return place;
        }
        let texts: Vec<&str> = survey.texts.iter().map(|sight| sight.text.as_str()).collect();
        panic!("«{words}» is not among\n{}", texts.join("\n"))
    }

    /// Returns where the part called `id` can be seen.
    pub fn place_of(&mut self, id: &'static str) -> Rectangle {
        let id = Id::new(id);
        let found = self.survey().named.into_iter().find(|(name, ..)| *name == id);
        found.and_then(|(.., visible)| visible).unwrap_or_else(|| panic!("{id:?} cannot be seen"))
    }

    /// Returns whether most of the part called `id` can be seen.
    pub fn sees_part(&mut self, id: &'static str) -> bool {
        let id = Id::new(id);
        let found = self.survey().named.into_iter().find(|(name, ..)| *name == id);
        found.is_some_and(|(_, bounds, visible)| visible.is_some_and(|seen| seen.area() >= bounds.area() * 0.8))
    }

    /// Moves the pointer.
    pub fn point(&mut self, position: Point) {
        self.happen(Event::Mouse(mouse::Event::CursorMoved { position }));
        self.redraw();
    }

    /// Clicks at a point.
    pub fn click_at(&mut self, position: Point) {
        self.point(position);
        self.hold();
        self.release();
        // Two clicks of a test are never one double click.
        self.cursor = mouse::Cursor::Available(position);
    }

    /// Presses the left button where the pointer is.
    pub fn hold(&mut self) {
        self.happen(Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)));
        self.redraw();
    }

    /// Lets the left button go.
    pub fn release(&mut self) {
        self.happen(Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)));
        self.redraw();
    }

    /// Clicks on a text.
    pub fn click(&mut self, words: &str) {
        let place = self.place(words);
        self.click_at(place.center());
    }

    /// Clicks on the part called `id`.
    pub fn click_on(&mut self, id: &'static str) {
        let place = self.place_of(id);
        self.click_at(place.center());
    }

    /// Clicks twice at a point.
    pub fn double_click_at(&mut self, position: Point) {
        self.click_at(position);
        self.hold();
        self.release();
    }

    /// Turns the wheel down by so many lines, up by less than none.
    pub fn wheel(&mut self, lines: f32) {
        let delta = mouse::ScrollDelta::Lines { x: 0.0, y: -lines };
        self.happen(Event::Mouse(mouse::Event::WheelScrolled { delta }));
        self.redraw();
    }

    /// Presses keys as they are written: «Ctrl+Z», «Shift+Tab», «F5», «Enter», «a». A letter stands for the key where
    /// a Latin keyboard has it; what it types depends on the layout.
    pub fn press(&mut self, keys: &str) {
        let mut modifiers = Modifiers::empty();
        let mut parts: Vec<&str> = keys.split('+').collect();
        let last = parts.pop().unwrap();
        for part in parts {
            modifiers |= match part {
                "Ctrl" => Modifiers::CTRL,
                "Shift" => Modifiers::SHIFT,
                "Alt" => Modifiers::ALT,
                other => panic!("{other} is no modifier"),
            };
        }
        if let Some(named) = named(last) {
            let text = (named == Named::Space).then_some(" ");
            self.key(Key::Named(named), Physical::Unidentified(NativeCode::Unidentified), modifiers, text);
            return;
        }
        let wanted = last.to_lowercase().chars().next().unwrap();
        let key = KEYS.iter().find(|key| key.1 == wanted).unwrap_or_else(|| panic!("no key is called {last}"));
        let letter = self.layout.letter(key).to_string();
        // A layout without Latin letters sends its letter even with Ctrl.
        self.key(Key::Character(letter.as_str().into()), Physical::Code(key.0), modifiers, Some(&letter));
    }

    /// Types a text letter by letter, on the keys where the layout has them.
    pub fn type_text(&mut self, text: &str) {
        for letter in text.chars() {
            let small = letter.to_lowercase().next().unwrap();
            let key = KEYS.iter().find(|key| self.layout.letter(key) == small);
            let physical = key.map_or(Physical::Unidentified(NativeCode::Unidentified), |key| Physical::Code(key.0));
            let modifiers = if letter == small { Modifiers::empty() } else { Modifiers::SHIFT };
            let letter = letter.to_string();
            match letter.as_str() {
                "\n" => self.press("Enter"),
                " " => self.press("Space"),
                _ => self.key(Key::Character(letter.as_str().into()), physical, modifiers, Some(&letter)),
            }
        }
    }

    fn key(&mut self, key: Key, physical_key: Physical, modifiers: Modifiers, text: Option<&str>) {
        self.happen(Event::Keyboard(keyboard::Event::ModifiersChanged(modifiers)));
        self.happen(Event::Keyboard(keyboard::Event::KeyPressed {
            key: key.clone(),
            modified_key: key.clone(),
            physical_key,
            location: Location::Standard,
            modifiers,
            text: text.map(Into::into),
            repeat: false,
        }));
        self.happen(Event::Keyboard(keyboard::Event::KeyReleased {
            key: key.clone(),
            modified_key: key,
            physical_key,
            location: Location::Standard,
            modifiers,
        }));
        self.happen(Event::Keyboard(keyboard::Event::ModifiersChanged(Modifiers::empty())));
        self.redraw();
    }

    /// Returns what the part with the keyboard says; a part without words is called by its name.
    pub fn focused(&mut self) -> Option<String> {
        let survey = self.survey();
        let stop = survey.stops.iter().find(|stop| stop.focused)?;
        Some(describe(stop, &survey))
    }

    /// Returns whether the part with the keyboard can be seen as a whole.
    pub fn sees_the_focus(&mut self) -> bool {
        let survey = self.survey();
        let stop = survey.stops.iter().find(|stop| stop.focused);
        let is_whole = |stop: &Stop, visible: Rectangle| visible.area() >= stop.bounds.area() * 0.98;
        stop.is_some_and(|stop| stop.visible.is_some_and(|visible| is_whole(stop, visible)))
    }

    /// Returns every part that can have the keyboard, in the order of Tab.
    pub fn stops(&mut self) -> Vec<Stopover> {
        let survey = self.survey();
        let told = |stop: &Stop| Stopover {
            words: describe(stop, &survey),
            id: stop.id.as_ref().map(|id| format!("{id:?}")).unwrap_or_default(),
            seen: stop.visible,
            focused: stop.focused,
        };
        survey.stops.iter().map(told).collect()
    }

    /// Presses Tab until the keyboard is back where it was and returns every part on the way.
    pub fn tab_order(&mut self) -> Vec<String> {
        let count = self.survey().stops.len();
        let mut order = Vec::new();
        for _ in 0..count {
            self.press("Tab");
            order.push(self.focused().unwrap_or_default());
        }
        order
    }

    /// Returns what was copied last.
    pub fn copied(&self) -> Option<&str> {
        self.clipboard.0.as_deref()
    }

    /// Puts `text` on the clipboard.
    pub fn put_on_clipboard(&mut self, text: &str) {
        self.clipboard.0 = Some(text.to_owned());
    }

    /// Returns the picture of the window, four bytes a pixel.
    pub fn picture(&mut self, scale: f32) -> (Size<u32>, Vec<u8>) {
        let faces = faces();
        self.redraw();
        let theme = self.window.theme();
        let style = self.window.epoch().style(theme);
        let redraw = Event::Window(window::Event::RedrawRequested(self.now));
        self.interface(|interface, renderer, cursor, clipboard| {
            let _ = interface.update(&[redraw], cursor, renderer, clipboard, &mut Vec::new());
            interface.draw(renderer, &theme, &renderer::Style { text_color: style.text_color }, cursor);
        });
        let size = Size::new((self.size.width * scale) as u32, (self.size.height * scale) as u32);
        let pixels = self.renderer.screenshot(size, scale, style.background_color);
        drop(faces);
        (size, pixels)
    }

    /// Writes the picture of the window to `path`.
    pub fn photograph(&mut self, path: &std::path::Path) {
        let (size, pixels) = self.picture(1.0);
        save(path, size, &pixels);
    }

    /// Compares the picture with `tests/golden/<name>.png`. A missing picture is a failure; `UPDATE=1` accepts.
    pub fn golden(&mut self, name: &str) {
        let (size, pixels) = self.picture(1.0);
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
        let path = folder.join(format!("{name}.png"));
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            save(&path, size, &pixels);
            return;
        }
        let Ok(file) = std::fs::File::open(&path) else {
            panic!("{} is missing: look at the picture, then accept it with UPDATE=1", path.display());
        };
        let mut reader = png::Decoder::new(std::io::BufReader::new(file)).read_info().unwrap();
        let mut expected = vec![0; reader.output_buffer_size()];
        let info = reader.next_frame(&mut expected).unwrap();
        assert_eq!((info.width, info.height), (size.width, size.height), "{name} has another size");
        let differs = |(one, other): &(&[u8], &[u8])| one.iter().zip(*other).any(|(a, b)| a.abs_diff(*b) > 2);
        let different = expected.chunks(4).zip(pixels.chunks(4)).filter(differs).count();
        if different > 0 {
            let actual = std::env::temp_dir().join(format!("{name}.actual.png"));
            save(&actual, size, &pixels);
            panic!("{name}: {different} pixels differ, see {}", actual.display());
        }
    }
}

fn describe(stop: &Stop, survey: &Survey) -> String {
    let inside = |sight: &&Sight| {
        let is_sign = sight.text.chars().all(|letter| matches!(letter, '\u{e000}'..='\u{f8ff}'));
        let is_here = stop.bounds.expand(1.0).is_within(&sight.bounds.expand(1.0));
        !is_sign && (is_here || stop.bounds.contains(sight.bounds.center()))
    };
    let mut texts: Vec<&str> = survey.texts.iter().filter(inside).map(|sight| sight.text.as_str()).collect();
    texts.dedup();
    let text = texts.join(" ");
    if text.is_empty() { stop.id.as_ref().map_or_else(|| "?".to_owned(), |id| format!("{id:?}")) } else { text }
}

fn named(key: &str) -> Option<Named> {
    Some(match key {
        "Tab" => Named::Tab,
        "Enter" => Named::Enter,
        "Space" => Named::Space,
        "Esc" => Named::Escape,
        "Backspace" => Named::Backspace,
        "Delete" => Named::Delete,
        "Up" => Named::ArrowUp,
        "Down" => Named::ArrowDown,
        "Left" => Named::ArrowLeft,
        "Right" => Named::ArrowRight,
        "Home" => Named::Home,
        "End" => Named::End,
        "PageUp" => Named::PageUp,
        "PageDown" => Named::PageDown,
        "F1" => Named::F1,
        "F2" => Named::F2,
        "F3" => Named::F3,
        "F4" => Named::F4,
        "F5" => Named::F5,
        "F6" => Named::F6,
        "F7" => Named::F7,
        "F8" => Named::F8,
        "F9" => Named::F9,
        "F10" => Named::F10,
        "F11" => Named::F11,
        "F12" => Named::F12,
        _ => return None,
    })
}

fn save(path: &std::path::Path, size: Size<u32>, pixels: &[u8]) {
    let file = std::io::BufWriter::new(std::fs::File::create(path).unwrap());
    let mut encoder = png::Encoder::new(file, size.width, size.height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_compression(png::Compression::Best);
    encoder.set_adaptive_filter(png::AdaptiveFilterType::Adaptive);
    encoder.write_header().unwrap().write_image_data(pixels).unwrap();
}
