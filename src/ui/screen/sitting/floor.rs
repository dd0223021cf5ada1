//! Who spoke, who speaks and who waits for the floor.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::Message;
use super::bar::minutes;
use super::question::About;
use super::scene::Scene;
use super::speaking::kind;
use super::words;
use crate::domain::id::ItemId;
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::Event;
use crate::domain::sitting::floor::Speech;
use crate::domain::sitting::queue::{self, Request, Toward};
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::{Element, button, rule, say, scroll, tinted_sign};

/// So many of those who spoke and wait are seen at once, and how high a row is.
pub const ROWS: usize = 4;
const ROW: f32 = 39.0;

/// Returns how high so many rows are.
#[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
pub fn height_of(rows: usize) -> f32 {
    rows as f32 * ROW
}

impl<'a> Scene<'a> {
    /// Returns whether somebody has the floor.
    pub fn is_speaking(self) -> bool {
        self.sitting().is_some_and(|sitting| sitting.speech_running().is_some())
    }

    /// Returns the card of those who spoke on an item and those who wait.
    pub fn speakers(self, sitting: &'a Sitting, item: ItemId, is_current: bool) -> Element<'a, Message> {
        let (tr, cx) = (self.cx.tr, self.cx);
        let queue = &self.facts.papers.queue;
        let waiting: Vec<_> = queue::waiting(queue, sitting.current_item()).filter(|_| is_current).collect();
        let mut head = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
        head = head.push(say(Role::CardTitle, tr.table_speakers())).push(Space::new().width(Length::Fill));
        if is_current {
            let note = if cx.narrow() && !waiting.is_empty() {
                button::quiet_icon(Icon::PencilLine, tr.table_note()).small()
            } else {
                button::quiet(tr.table_note()).icon(Icon::PencilLine).small()
            };
            let note = note.id("note");
            head = head.push(note.on_press_maybe(cx.recording(Message::Ask(About::Note))));
            if !waiting.is_empty() {
                let next = queue::next(queue, sitting).map(|_| words_of(words::Message::CallNext));
                let call = button::usual(tr.stenogram_call_next()).icon(Icon::Mic).id("call-next");
                let call = if cx.narrow() { call } else { call.key("F10") };
                head = head.push(call.on_press_maybe(next.filter(|_| cx.writable)));
            }
            let floor = button::usual(tr.table_give_floor()).icon(Icon::UserPlus).id("floor");
            let floor = if cx.narrow() && !waiting.is_empty() { floor } else { floor.key("F4") };
            head = head.push(floor.on_press_maybe(cx.recording(Message::Ask(About::Floor))));
        }
        let mut column = Column::new().push(container(head).padding([space::SMALL, space::CARD]));
        let of_item = |speech: &Speech| speech.item == Some(item) || speech.ended.is_none();
        let speeches: Vec<_> = self.started().filter(|(_, speech)| of_item(speech)).collect();
        if speeches.is_empty() && waiting.is_empty() {
            let nobody = container(say(Role::Second, tr.table_nobody_spoke())).padding([space::SMALL, space::CARD]);
            return frame(column.push(rule()).push(nobody));
        }
        let count = speeches.len() + waiting.len();
        let mut rows = Column::new();
        for (seq, speech) in speeches {
            rows = rows.push(rule()).push(self.speech(seq, speech));
        }
        let last = waiting.len().saturating_sub(1);
        for (at, request) in waiting.into_iter().enumerate() {
            rows = rows.push(rule()).push(self.request(sitting, request, at > 0, at < last));
        }
        // The words below keep their place, however many spoke.
        column = if count > ROWS && is_current {
            let rows = scroll(rows).id("speakers").anchor_bottom().height(Length::Shrink);
            column.push(container(rows).max_height(height_of(ROWS)))
        } else {
            column.push(rows)
        };
        for note in sitting.notes().iter().filter(|note| note.item == Some(item)) {
            let row = Row::new()
                .spacing(space::SMALL)
                .push(tinted_sign(Icon::PencilLine, 16.0, Colour::Ink2))
                .push(container(say(Role::Body, cx.text(&note.text))).width(Length::Fill))
                .push(say(Role::Second, super::bar::time(note.at)));
            column = column.push(rule()).push(container(row).padding([space::SMALL, space::CARD]));
        }
        frame(column)
    }

    /// Returns the speeches, each with the entry with which it began.
    pub fn started(self) -> impl Iterator<Item = (u32, &'a Speech)> {
        self.sitting().into_iter().flat_map(Sitting::speeches_by_entry)
    }

    fn speech(self, seq: u32, speech: &Speech) -> Element<'a, Message> {
        let (tr, cx) = (self.cx.tr, self.cx);
        let is_running = speech.ended.is_none();
        let (icon, ink) = match (is_running, speech.paused) {
            (true, Some(_)) => (Icon::Pause, Colour::Accent),
            (true, None) => (Icon::Mic, Colour::Accent),
            (false, _) => (Icon::Check, Colour::Green),
        };
        let role = if is_running { Role::Strong } else { Role::Body };
        let mut row = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(tinted_sign(icon, 16.0, ink))
            .push(say(role, self.person(speech.speaker)))
            .push(say(Role::Second, kind(speech.kind, tr)))
            .push(Space::new().width(Length::Fill))
            .push(say(Role::Body, minutes(speech.spoken(cx.now))));
        if is_running {
            let (icon, words, event) = match speech.paused {
                None => (Icon::Pause, tr.stenogram_pause_time(), Event::SpeechPaused),
                Some(_) => (Icon::Play, tr.stenogram_go_on(), Event::SpeechResumed),
            };
            let pause = button::quiet_icon(icon, words).small().id("speech-clock");
            row = row.push(pause.on_press_maybe(cx.recording(Message::Record(vec![event]))));
        }
        let choose = button::quiet_icon(Icon::FileText, tr.stenogram_title()).small().id(format!("words-{seq}"));
        let content = button::quiet_icon(Icon::PencilLine, tr.table_speech()).small().id(format!("speech-{seq}"));
        let row = row
            .push(choose.on_press(words_of(words::Message::Choose(seq))))
            .push(content.on_press_maybe(cx.recording(Message::Ask(About::Speech(seq)))));
        let said = self.facts.papers.speeches.get(&seq).filter(|said| !said.is_empty());
        let said = said.map(|said| say(Role::Second, cx.text(said)));
        let column = Column::new().push(row).push(said);
        let row = container(column).padding([space::TIGHT, space::CARD]).width(Length::Fill);
        if is_running { row.class(Plate::flat(Colour::AccentSoft)).into() } else { row.into() }
    }

    /// Returns the row of somebody who waits for the floor.
    fn request(self, sitting: &Sitting, request: &Request, has_before: bool, has_after: bool) -> Element<'a, Message> {
        let (tr, cx) = (self.cx.tr, self.cx);
        let (id, name) = (request.id, self.person(request.person));
        let is_here = sitting.is_present(request.person);
        let state = if is_here { tr.stenogram_waits() } else { tr.stenogram_is_away() };
        let deed = |icon, words: String, deed: &str, message: Option<words::Message>| {
            let button = button::quiet_icon(icon, words).small().id(format!("{deed}-{id}"));
            button.on_press_maybe(message.map(words_of).filter(|_| cx.writable))
        };
        let toward = |possible: bool, toward| possible.then_some(words::Message::Move(id, toward));
        let row = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(tinted_sign(Icon::Clock, 16.0, Colour::Ink2))
            .push(say(Role::Body, name.clone()))
            .push(say(Role::Second, kind(request.kind, tr)))
            .push(Space::new().width(Length::Fill))
            .push(say(Role::Second, state))
            .push(deed(Icon::Mic, tr.stenogram_call(&name), "call", is_here.then_some(words::Message::Call(id))))
            .push(deed(Icon::ArrowUp, tr.stenogram_forward(), "forward", toward(has_before, Toward::Front)))
            .push(deed(Icon::ArrowDown, tr.stenogram_backward(), "backward", toward(has_after, Toward::End)))
            .push(deed(Icon::X, tr.stenogram_drop(), "drop", Some(words::Message::Drop(id))));
        container(row).padding([space::TIGHT, space::CARD]).width(Length::Fill).into()
    }
}

fn words_of(message: words::Message) -> Message {
    Message::Words(message)
}

/// Returns a card whose rows take its whole width.
pub fn frame<'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    container(content).padding(1).width(Length::Fill).class(Plate::card()).into()
}
