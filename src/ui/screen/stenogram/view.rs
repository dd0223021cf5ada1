//! The page: the speeches at the left, the words at the right, the files below the speeches.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::facts::Facts;
use super::{FIELD, FIND, Message, StenogramPage, is_writable};
use crate::domain::stenogram::Status;
use crate::domain::text::Language;
use crate::i18n::Catalog;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::pad::{self, Pad, Standing};
use crate::ui::page::Page;
use crate::ui::screen::Means;
use crate::ui::screen::sitting::kind;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::badge::{Badge, Tone, badge};
use crate::ui::widget::choice::segments;
use crate::ui::widget::field::{line, writing};
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, button, card, empty, rule, say, scroll, tinted, tinted_sign};

/// The width of the list.
const LIST: f32 = 372.0;
const NARROW_LIST: f32 = 300.0;
/// Below this height the page scrolls as a whole, and its parts have these heights.
const LOW: f32 = 560.0;
const LOW_LIST: f32 = 320.0;
const LOW_WORDS: f32 = 420.0;
/// Most of the height of the fragments and of the files.
const FRAGMENTS: f32 = 132.0;
const FILES: f32 = 220.0;

impl StenogramPage {
    /// Returns the page.
    pub(super) fn page<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        let Some(facts) = self.facts.as_deref() else { return Page::new("", Space::new()) };
        let tr = cx.tr;
        let title = tr.stenogram_heading(facts.session.number);
        let body: Element<'a, Message> =
            if facts.is_begun { self.body(facts, cx) } else { empty::nothing(tr.stenogram_no_sitting()) };
        let page = Page::new(title, body).below(status(facts, cx.tr));
        let back = button::icon(Icon::CalendarDays, tr.stenogram_to_session()).id("to-session");
        let page = page.button(back.on_press(Message::Leave)).dialog(self.removal(facts, cx));
        let (words, message) = match facts.status {
            Status::Ready => (tr.stenogram_reopen(), Some(Message::Declare(false))),
            Status::Absent | Status::Draft => {
                let can = facts.status == Status::Draft && facts.is_over;
                (tr.stenogram_declare(), can.then_some(Message::Declare(true)))
            }
        };
        let main = button::main(words).id("main");
        let main = if cx.narrow() || facts.status == Status::Ready { main } else { main.key("Ctrl+Enter") };
        page.main(main.on_press_maybe(message.filter(|_| cx.writable)))
    }

    /// Returns whether it can be declared ready.
    pub(super) fn may_declare(&self, means: &Means) -> bool {
        let can = self.facts.as_ref().is_some_and(|facts| facts.status == Status::Draft && facts.is_over);
        can && is_writable(means)
    }

    fn body<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
        let low = cx.height < LOW;
        let list_width = if cx.narrow() { NARROW_LIST } else { LIST };
        let height = |fixed: f32| if low { Length::Fixed(fixed) } else { Length::Fill };
        let list = if facts.speeches.is_empty() {
            empty::nothing(cx.tr.stenogram_none_spoke())
        } else {
            scroll(self.list(facts, cx)).id("speeches").height(Length::Fill).into()
        };
        let all = u32::try_from(facts.speeches.len()).unwrap_or(u32::MAX);
        let counted = say(Role::Second, cx.tr.stenogram_written(facts.written(), all));
        let list = Column::new()
            .push(container(self.search(cx)).padding([space::SMALL, space::CARD]))
            .push(container(counted).padding(iced::Padding::from([0.0, space::CARD]).bottom(space::SMALL)))
            .push(rule())
            .push(list);
        let list = container(list).padding(1).width(Length::Fill).height(height(LOW_LIST)).class(Plate::card());
        let aside = Column::new().spacing(space::MEDIUM).push(Self::keeper(facts, cx)).push(self.files_card(facts, cx));
        let aside = card(container(scroll(aside).id("files").height(Length::Shrink)).max_height(FILES));
        let left = Column::new().spacing(space::MEDIUM).width(list_width).push(list).push(aside);
        let words = container(self.words_card(facts, cx)).width(Length::Fill).height(height(LOW_WORDS));
        let row = Row::new().spacing(space::MEDIUM).push(left).push(words);
        let hindrance = (facts.status != Status::Ready && !(facts.is_over && facts.status == Status::Draft))
            .then(|| Element::from(say(Role::Second, cx.tr.stenogram_why_not_ready())));
        let column = Column::new().spacing(space::SMALL).push(hindrance).push(row.height(if low {
            Length::Shrink
        } else {
            Length::Fill
        }));
        let body = container(column).padding([space::SMALL, cx.margin()]);
        if low { scroll(body).into() } else { body.height(Length::Fill).into() }
    }

    fn search<'a>(&'a self, cx: Context<'a>) -> Element<'a, Message> {
        let find = line(&self.find).placeholder(cx.tr.stenogram_find()).id(FIND);
        let find = find.on_input(Message::Find).on_submit(Message::NextHit);
        let count = u32::try_from(self.found.len()).unwrap_or(u32::MAX);
        let told = match (self.find.trim().is_empty(), count) {
            (true, _) => None,
            (false, 0) => Some(cx.tr.stenogram_found_none()),
            (false, count) => Some(format!("{} / {}", self.hit + 1, cx.tr.stenogram_found(count))),
        };
        Column::new().spacing(space::TIGHT).push(find).push(told.map(|told| say(Role::Second, told))).into()
    }

    fn keeper<'a>(facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
        let names: Vec<String> = facts.persons.iter().map(|person| person.full_name(cx.language())).collect();
        let chosen = facts.persons.iter().position(|person| Some(person.id) == facts.keeper);
        let is_open = cx.writable && facts.status != Status::Ready;
        let choice: Element<'a, Message> = if is_open {
            select(cx.tr, names, chosen).id("keeper").on_choose(Message::Keeper).into()
        } else {
            let name = chosen.and_then(|at| names.get(at).cloned()).unwrap_or_default();
            say(Role::Body, name).into()
        };
        let label = say(Role::Second, cx.tr.stenogram_keeper());
        Row::new().spacing(space::MEDIUM).align_y(Alignment::Center).push(label).push(choice).into()
    }

    fn words_card<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
        let tr = cx.tr;
        let Some((pad, speech)) = self.pad.as_ref().and_then(|pad| Some((pad, facts.speech(pad.seq)?))) else {
            return card(say(Role::Second, tr.stenogram_nobody()));
        };
        let name = facts.person(speech.speaker).map(|person| cx.person(person)).unwrap_or_default();
        let chosen = usize::from(pad.shown == Language::Russian);
        let switch = segments("words-language", ["KK", "RU"], chosen, |at| {
            let language = if at == 1 { Language::Russian } else { Language::Kazakh };
            Message::Pad(pad::Message::Show(language))
        });
        let about = format!("{} · {}", kind(speech.kind, tr), speech.began.format("%H:%M:%S"));
        let head = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(Column::new().width(Length::Fill).push(say(Role::CardTitle, name)).push(say(Role::Second, about)))
            .push(pad.is_translation().then(|| say(Role::Second, tr.stenogram_translation())))
            .push(switch);
        let act = |act| Message::Pad(pad::Message::Act(act));
        let words = writing(FIELD, pad.script(), tr.stenogram_here(), Length::Fill, act);
        let is_open = cx.writable && facts.status != Status::Ready;
        let mark = button::quiet(tr.stenogram_mark()).icon(Icon::Clock).small().id("time-mark");
        let take = button::quiet(tr.stenogram_take()).icon(Icon::ListPlus).small().id("take-words");
        let (mark, take) = if cx.narrow() { (mark, take) } else { (mark.key("Ctrl+T"), take.key("Ctrl+E")) };
        let foot = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(mark.on_press_maybe(is_open.then_some(Message::Mark)))
            .push(take.on_press_maybe(cx.recording(Message::Take)))
            .push(Space::new().width(Length::Fill))
            .push(is_open.then(|| standing(pad.standing(), tr)));
        let column = Column::new()
            .push(container(head).padding([space::SMALL, space::CARD]))
            .push(rule())
            .push(words)
            .push(rule())
            .push(container(foot).padding([space::TIGHT, space::CARD]))
            .push(fragments(pad, facts, cx));
        container(column).padding(1).width(Length::Fill).height(Length::Fill).class(Plate::card()).into()
    }
}

/// Returns what was taken from a speech into the protocol.
fn fragments<'a>(pad: &'a Pad, facts: &'a Facts, cx: Context<'a>) -> Option<Element<'a, Message>> {
    let tr = cx.tr;
    let mut taken = facts.fragments.iter().filter(|(_, fragment)| fragment.seq == pad.seq).peekable();
    taken.peek()?;
    let mut column = Column::new().spacing(space::TIGHT).push(say(Role::SecondStrong, tr.stenogram_in_protocol()));
    for (id, fragment) in taken {
        let time = button::quiet(fragment.at.format("%H:%M:%S").to_string()).small().id(format!("fragment-{id}"));
        let back = button::quiet_icon(Icon::X, tr.stenogram_give_back()).small().id(format!("give-back-{id}"));
        let row = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(time.on_press(Message::GoTo(*id)))
            .push(container(say(Role::Second, fragment.sentence())).width(Length::Fill))
            .push(back.on_press_maybe(cx.recording(Message::GiveBack(*id))));
        column = column.push(row);
    }
    let list = scroll(container(column).padding([space::SMALL, space::CARD])).id("fragments").height(Length::Shrink);
    Some(Column::new().push(rule()).push(container(list).max_height(FRAGMENTS)).into())
}

/// Returns how far it is, by word and sign.
fn status<'a>(facts: &Facts, tr: &Catalog) -> Badge<'a> {
    match (facts.status, facts.ready) {
        (Status::Ready, Some(day)) => badge(Tone::Good, Icon::CircleCheck, tr.stenogram_ready_on(day)),
        (Status::Ready, None) => badge(Tone::Good, Icon::CircleCheck, tr.stenogram_ready()),
        (Status::Draft, _) => badge(Tone::Active, Icon::PencilLine, tr.stenogram_draft()),
        (Status::Absent, _) => badge(Tone::Attention, Icon::CircleAlert, tr.stenogram_absent()),
    }
}

/// Says whether the words are on disk.
pub fn standing<'a, M: 'a>(standing: Standing, tr: &Catalog) -> Element<'a, M> {
    let (icon, ink, words) = match standing {
        Standing::Kept => (Icon::Check, Colour::Green, tr.stenogram_kept()),
        Standing::Underway | Standing::Changed => (Icon::PencilLine, Colour::Ink2, tr.stenogram_saving()),
        Standing::Failed => (Icon::CircleAlert, Colour::Red, tr.stenogram_not_kept()),
    };
    let row = Row::new().spacing(space::TIGHT).align_y(Alignment::Center).push(tinted_sign(icon, 14.0, ink));
    row.push(tinted(Role::Second, ink, words)).into()
}
