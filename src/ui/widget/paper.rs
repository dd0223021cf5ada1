//! A paper of the session as a card: how it looks, what it is, whether each language is ready, what can be done with it.

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer;
use iced::advanced::widget::{Id, Tree, Widget};
use iced::alignment::Horizontal;
use iced::widget::{Column, Image, Row, container};
use iced::{Alignment, Length, Rectangle, Size, mouse};

use super::badge::Tone;
use super::press::{Press, Ring};
use super::preview::Page;
use super::{Element, Renderer, Words, fill, rule, say, sign, tinted, tinted_sign, upright_rule};
use crate::ui::icon::Icon;
use crate::ui::theme::size::{line, radius, space};
use crate::ui::theme::{Colour, Plate, Role, Theme};

/// The size of the thumbnail, and the height of the foot.
const THUMBNAIL: Size = Size::new(84.0, 119.0);
const FOOT: f32 = 38.0;

/// How far a paper is in one language.
#[derive(Debug, Clone)]
pub struct Edition<'a> {
    /// The code of the language, as on the switch.
    pub language: Words<'a>,
    /// The sign of the state.
    pub icon: Icon,
    /// The state in words.
    pub words: Words<'a>,
    /// What the state speaks of.
    pub tone: Tone,
}

/// Something that can be done with the paper.
pub struct Deed<'a, M> {
    /// Its name, so that a test finds it.
    pub id: Id,
    /// Its word.
    pub words: Words<'a>,
    /// Its sign, if it has one.
    pub icon: Option<Icon>,
    /// What a press sends; nothing while it cannot be done.
    pub on_press: Option<M>,
}

/// A paper card.
pub struct Paper<'a, M> {
    title: Words<'a>,
    count: Words<'a>,
    thumbnail: Option<&'a Page>,
    editions: Vec<Edition<'a>>,
    deeds: Vec<Deed<'a, M>>,
    later: Option<Words<'a>>,
    chosen: bool,
    open: Option<(Id, M)>,
}

/// Returns a card of a paper that cannot be shown yet. Cards stand in [`columns`](super::flow::columns), each as high
/// as its row.
pub fn paper<'a, M>(title: impl Into<Words<'a>>, count: impl Into<Words<'a>>) -> Paper<'a, M> {
    Paper {
        title: title.into(),
        count: count.into(),
        thumbnail: None,
        editions: Vec::new(),
        deeds: Vec::new(),
        later: None,
        chosen: false,
        open: None,
    }
}

impl<'a, M: Clone + 'a> Paper<'a, M> {
    /// Shows its first page.
    #[must_use]
    pub fn thumbnail(mut self, page: &'a Page) -> Self {
        self.thumbnail = Some(page);
        self
    }

    /// Says how far it is in one language; Kazakh first.
    #[must_use]
    pub fn edition(mut self, edition: Edition<'a>) -> Self {
        self.editions.push(edition);
        self
    }

    /// Adds something that can be done with it.
    #[must_use]
    pub fn deed(mut self, deed: Deed<'a, M>) -> Self {
        self.deeds.push(deed);
        self
    }

    /// Says at the foot when it can be made, instead of what can be done with it.
    #[must_use]
    pub fn later(mut self, words: impl Into<Words<'a>>) -> Self {
        self.later = Some(words.into());
        self
    }

    /// Marks it as the one that is chosen.
    #[must_use]
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }

    /// Sends `message` when the card above its foot is pressed.
    #[must_use]
    pub fn on_open(mut self, id: impl Into<Id>, message: M) -> Self {
        self.open = Some((id.into(), message));
        self
    }
}

impl<'a, M: Clone + 'a> From<Paper<'a, M>> for Element<'a, M> {
    fn from(card: Paper<'a, M>) -> Self {
        let Paper { title, count, thumbnail, editions, deeds, later, chosen, open } = card;
        let words = Column::new()
            .spacing(space::TIGHT)
            .width(Length::Fill)
            .push(say(Role::Strong, title).line_height(iced::Pixels(18.0)).class(Some(Colour::Ink)))
            .push(say(Role::Second, count));
        let top = Row::new().spacing(space::MEDIUM).push(sheet(thumbnail)).push(words);
        let states = editions.into_iter().map(|edition| {
            Row::new()
                .spacing(space::SMALL)
                .align_y(Alignment::Center)
                .push(say(Role::SecondStrong, edition.language).class(Some(Colour::Ink)).width(18))
                .push(tinted_sign(edition.icon, 15.0, quiet(edition.tone)))
                .push(tinted(Role::Second, quiet(edition.tone), edition.words).width(Length::Fill))
                .into()
        });
        let body = Column::new().spacing(space::SMALL).push(top).push(Column::with_children(states));
        let (id, message) = open.unzip();
        let body = Press::new(body, |status| {
            let plate = if status.hovered { Plate::flat(Colour::Sunken) } else { Plate::default() };
            let corners = iced::border::top(radius::CARD - line::FOCUS);
            Plate { corners: Some(corners), radius: radius::CONTROL, ..plate }
        })
        .id(id)
        .on_press(message)
        .ring(Ring::Inside)
        .align(Horizontal::Left)
        .padding(space::MEDIUM)
        .size(Length::Fill, Length::Shrink);
        let rest = iced::widget::Space::new().height(Length::Fill);
        let foot: Element<'a, M> = match later {
            Some(words) => {
                container(say(Role::Second, words)).center_x(Length::Fill).center_y(Length::Fixed(FOOT)).into()
            }
            None => foot(deeds),
        };
        let plate = Plate::card();
        let plate = if chosen { plate.framed(Colour::Accent, line::FOCUS) } else { plate };
        let column = Column::new().push(body).push(rest).push(rule()).push(foot);
        container(column).padding(line::FOCUS).height(Length::Fill).class(plate).into()
    }
}

/// Returns the colour of a state: what is neither good nor in need of anything is quiet.
const fn quiet(tone: Tone) -> Colour {
    match tone {
        Tone::Neutral | Tone::Outline => Colour::Ink2,
        Tone::Good | Tone::Active | Tone::Attention | Tone::Bad => tone.ink(),
    }
}

fn foot<'a, M: Clone + 'a>(deeds: Vec<Deed<'a, M>>) -> Element<'a, M> {
    let mut row = Row::new().height(FOOT);
    for (at, deed) in deeds.into_iter().enumerate() {
        if at > 0 {
            row = row.push(upright_rule());
        }
        let ink = if deed.on_press.is_some() { Colour::Accent } else { Colour::Disabled };
        let content = Row::new()
            .spacing(6)
            .align_y(Alignment::Center)
            .push(deed.icon.map(|icon| sign(icon, 15.0)))
            .push(say(Role::SecondStrong, deed.words).class(None));
        // A cell with a sign needs more room than one with a short name.
        let share = if deed.icon.is_some() { 4 } else { 2 };
        let press = Press::new(content, move |status| {
            let plate = if status.hovered { Plate::flat(Colour::Sunken) } else { Plate::default() };
            plate.rounded(radius::CONTROL).inked(ink)
        })
        .id(Some(deed.id))
        .on_press(deed.on_press)
        .ring(Ring::Inside)
        .size(Length::FillPortion(share), Length::Fill);
        row = row.push(press);
    }
    row.into()
}

/// Returns the first page as small as a thumbnail: white in every look, dashed while there is none.
fn sheet<'a, M: 'a>(page: Option<&'a Page>) -> Element<'a, M> {
    let Some(page) = page else {
        let clock = container(tinted_sign(Icon::Clock, 20.0, Colour::Ink2)).center(Length::Fill);
        return iced::widget::Stack::new().push(Element::new(Dashed)).push(clock).into();
    };
    let image = Image::new(page.handle()).width(THUMBNAIL.width - 2.0).height(THUMBNAIL.height - 2.0);
    let image = image.content_fit(iced::ContentFit::Fill);
    container(image).padding(1).class(Plate::default().edged(Colour::Edge)).into()
}

/// The place of a page that does not exist yet.
struct Dashed;

/// The length of a dash and of the space after it.
const DASH: f32 = 4.0;
const PAUSE: f32 = 3.0;

impl<M> Widget<M, Theme, Renderer> for Dashed {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(THUMBNAIL.width), Length::Fixed(THUMBNAIL.height))
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::atomic(limits, THUMBNAIL.width, THUMBNAIL.height)
    }

    fn draw(
        &self,
        _: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        _: &Rectangle,
    ) {
        let bounds = layout.bounds();
        fill(renderer, *theme, bounds, Plate::flat(Colour::Sunken));
        let mut dash = |x: f32, y: f32, width: f32, height: f32| {
            let place = Rectangle { x: bounds.x + x, y: bounds.y + y, width, height };
            fill(renderer, *theme, place, Plate::flat(Colour::Edge));
        };
        for x in steps(bounds.width) {
            let length = DASH.min(bounds.width - x);
            dash(x, 0.0, length, line::BORDER);
            dash(x, bounds.height - line::BORDER, length, line::BORDER);
        }
        for y in steps(bounds.height) {
            let length = DASH.min(bounds.height - y);
            dash(0.0, y, line::BORDER, length);
            dash(bounds.width - line::BORDER, y, line::BORDER, length);
        }
    }
}

/// Returns where dashes begin along a side.
fn steps(length: f32) -> impl Iterator<Item = f32> {
    std::iter::successors(Some(0.0), |at| Some(at + DASH + PAUSE)).take_while(move |at| *at < length)
}
