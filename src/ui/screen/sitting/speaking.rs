//! An item under consideration: its title, who has the floor and for how long, the draft of its decision.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::Message;
use super::bar::minutes;
use super::question::About;
use super::scene::Scene;
use crate::domain::agenda::{AgendaItem, ItemKind};
use crate::domain::ballot::VoteForm;
use crate::domain::id::ItemId;
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::SpeechKind;
use crate::domain::sitting::floor::Speech;
use crate::domain::sitting::item::ItemState;
use crate::domain::text::Language;
use crate::i18n::Catalog;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::choice::segments;
use crate::ui::widget::progress::bar;
use crate::ui::widget::{Element, button, card, say, tinted, tinted_sign};

/// The width of the timer at the right of the title.
const TIMER: f32 = 168.0;

/// The forms of voting in the order of the switch.
pub const FORMS: [VoteForm; 4] = [VoteForm::ByName, VoteForm::ShowOfHands, VoteForm::Secret, VoteForm::Consent];

impl<'a> Scene<'a> {
    /// Returns the title of the item that is shown; nothing before the opening and after the end.
    pub fn item_head(self, short: bool) -> Option<Element<'a, Message>> {
        let sitting =
            self.sitting().filter(|sitting| sitting.opened_at().is_some() && sitting.closed_at().is_none())?;
        let item = self.facts.item(self.table.shown_item()?)?;
        let tr = self.cx.tr;
        let mut top = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
        top = top.push(tinted(Role::SecondStrong, Colour::Accent, tr.table_item(item.number)));
        let state = self.item_state(item);
        top = top.push(state.map(|(_, ink, words)| tinted(Role::Second, ink, words)));
        top = top.push(self.back_to_current());
        let mut column = Column::new().push(top).push(say(Role::PageTitle, self.cx.text(&item.title)));
        if !self.cx.narrow() && !short {
            column = column.push(say(Role::Second, self.other_text(&item.title)));
        }
        if !short {
            column = column.push(say(Role::Body, self.reporters(item)));
        }
        let running = sitting.speech_running();
        let row =
            Row::new().spacing(space::CARD).push(column.width(Length::Fill)).push(running.map(|it| self.timer(it)));
        Some(row.into())
    }

    fn reporters(self, item: &AgendaItem) -> String {
        let persons = item.speakers.iter().chain(&item.co_speakers);
        let names: Vec<_> = persons.map(|&person| self.person(person)).collect();
        if names.is_empty() { self.cx.tr.table_no_reporter() } else { self.cx.tr.table_reporters(&names.join(", ")) }
    }

    fn timer(self, speech: &Speech) -> Element<'a, Message> {
        let gone = speech.spoken(self.cx.now);
        let limit = self.facts.papers.profile.conduct.minutes_of(speech.kind);
        let left = limit.map(|limit| chrono::TimeDelta::minutes(i64::from(limit)) - gone);
        let (ink, words) = self.speech_clock(left, speech.paused.is_some());
        let figures = Row::new()
            .align_y(Alignment::End)
            .push(tinted(Role::CardFigure, ink, minutes(gone)))
            .push(limit.map(|limit| say(Role::Second, format!(" / {limit:02}:00"))));
        let seconds = u32::try_from(gone.num_seconds()).unwrap_or(0);
        Column::new()
            .width(TIMER)
            .align_x(Alignment::End)
            .spacing(space::TIGHT)
            .push(tinted(Role::Second, if ink == Colour::Ink { Colour::Ink2 } else { ink }, words))
            .push(figures)
            .push(limit.map(|limit| bar(seconds, limit.saturating_mul(60))))
            .into()
    }

    /// Returns what the clock of a speech says, and in which ink: quietly, for everybody sees it.
    fn speech_clock(self, left: Option<chrono::TimeDelta>, is_paused: bool) -> (Colour, String) {
        let tr = self.cx.tr;
        match left {
            _ if is_paused => (Colour::Accent, tr.stenogram_time_stands()),
            Some(left) if left < chrono::TimeDelta::zero() => (Colour::Red, tr.table_time_over()),
            Some(left) if left <= chrono::TimeDelta::minutes(1) => (Colour::Gold, tr.stenogram_minute_left()),
            Some(_) | None => (Colour::Ink, tr.table_speaking_time()),
        }
    }

    /// Adds the parts of the item that is shown.
    pub fn item_parts(
        self,
        sitting: &'a Sitting,
        mut body: Column<'a, Message, crate::ui::Theme, crate::ui::widget::Renderer>,
    ) -> Column<'a, Message, crate::ui::Theme, crate::ui::widget::Renderer> {
        if let Some(vote) = sitting.open_vote() {
            let (draft, vote) = (self.draft_line(vote.item), self.vote(sitting, vote));
            // Whose answer is missing must be seen in the smallest window as well.
            return if self.cx.narrow() { body.push(vote).push(draft) } else { body.push(draft).push(vote) };
        }
        let Some(item) = self.table.shown_item() else {
            return body.push(card(say(Role::Body, self.cx.tr.table_all_done())));
        };
        let record = sitting.item(item);
        let is_current = sitting.current_item() == Some(item);
        for result in self.results(sitting, item) {
            body = body.push(result);
        }
        if is_current || sitting.speeches().iter().any(|speech| speech.item == Some(item)) {
            body = body.push(self.speakers(sitting, item, is_current));
        }
        let is_waiting = record.is_some_and(|record| matches!(record.state, ItemState::Pending));
        if is_waiting && sitting.current_item().is_none() && sitting.speech_running().is_some() {
            body = body.push(self.speakers(sitting, item, true));
        }
        let for_decision = record.is_some_and(|record| record.item.kind == ItemKind::Decision);
        let is_open = record.is_some_and(|record| !record.is_done()) && sitting.speech_running().is_none();
        if is_open && (is_current || sitting.current_item().is_none()) {
            let is_next = is_current && for_decision && sitting.standing_decision(item).is_none();
            body = body.push(self.forms(item, is_next));
        }
        // Once nobody speaks the vote is what comes next: the words stand below it.
        if sitting.speech_running().is_some() || is_current {
            body = body.push(self.words());
        }
        body.push(self.draft_card(item))
    }

    /// Returns the choice of how the next vote is taken.
    fn forms(self, item: ItemId, is_next: bool) -> Element<'a, Message> {
        let (tr, cx) = (self.cx.tr, self.cx);
        let words = [tr.table_form_by_name(), tr.table_form_hands(), tr.table_form_secret(), tr.table_form_consent()];
        let form = self.table.form();
        let chosen = FORMS.iter().position(|&it| it == form).unwrap_or(0);
        let switch =
            segments("form", words, chosen, |at| Message::Form(FORMS.get(at).copied().unwrap_or(VoteForm::ByName)));
        let other = button::quiet(tr.table_other_vote()).small().id("other-vote");
        let row = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(say(Role::CardTitle, tr.table_form()))
            .push(is_next.then_some(switch))
            .push(other.on_press_maybe(cx.recording(Message::Ask(About::Vote(item)))));
        container(row.wrap()).padding([space::SMALL, space::CARD]).width(Length::Fill).class(Plate::card()).into()
    }

    /// Returns the draft decision on one line, to be unfolded.
    fn draft_line(self, item: ItemId) -> Element<'a, Message> {
        if self.table.draft_open {
            return self.draft_card(item);
        }
        let tr = self.cx.tr;
        let count = u32::try_from(self.facts.points(item).count()).unwrap_or(0);
        let row = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(tinted_sign(Icon::ChevronRight, 16.0, Colour::Ink2))
            .push(say(Role::CardTitle, tr.table_draft()))
            .push(say(Role::Second, tr.count_points(count)));
        let tile = crate::ui::widget::tile::card(row).padding([8.0, space::CARD]);
        tile.id("unfold").on_press(Message::Unfold(true)).into()
    }

    fn draft_card(self, item: ItemId) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let chosen = usize::from(self.table.drafts == Language::Russian);
        let switch = segments("drafts", ["KK", "RU"], chosen, |at| {
            Message::Drafts(if at == 1 { Language::Russian } else { Language::Kazakh })
        });
        let is_voted = self.sitting().is_some_and(|sitting| sitting.open_vote().is_some());
        let fold = is_voted.then(|| {
            Element::from(
                button::quiet_icon(Icon::ChevronUp, tr.table_fold())
                    .small()
                    .id("fold")
                    .on_press(Message::Unfold(false)),
            )
        });
        let head = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(say(Role::CardTitle, tr.table_draft()))
            .push(Space::new().width(Length::Fill))
            .push(switch)
            .push(fold);
        let mut column = Column::new().spacing(space::SMALL).push(head);
        // What is being voted on, or was adopted, is no draft any more.
        let can_change = self.cx.writable
            && self.sitting().is_some_and(|sitting| {
                let is_open = sitting.item(item).is_some_and(|record| !record.is_done());
                is_open && sitting.open_vote().is_none() && sitting.standing_decision(item).is_none()
            });
        let mut points = self.facts.points(item).peekable();
        if points.peek().is_none() {
            column = column.push(say(Role::Second, tr.table_no_draft()));
        }
        for point in points {
            let number = container(say(Role::Second, format!("{}.", point.number))).width(24);
            let text = container(say(Role::Body, self.draft(&point.text))).width(Length::Fill);
            let change = can_change.then(|| {
                let change = button::quiet_icon(Icon::Pencil, tr.table_change_point()).small();
                let id = format!("point-{}", point.number);
                Element::from(change.id(id).on_press(Message::Ask(About::Point(point.id))))
            });
            column = column.push(Row::new().push(number).push(text).push(change));
        }
        let add = button::quiet(tr.session_add_point()).icon(Icon::Plus).small().id("add-point");
        let add = add.on_press(Message::Ask(About::NewPoint(item)));
        card(column.push(can_change.then(|| Element::from(add))))
    }
}

/// Returns the kind of a speech.
pub fn kind(kind: SpeechKind, tr: &Catalog) -> String {
    match kind {
        SpeechKind::Report => tr.speech_report(),
        SpeechKind::CoReport => tr.speech_co_report(),
        SpeechKind::Question => tr.speech_question(),
        SpeechKind::Answer => tr.speech_answer(),
        SpeechKind::Debate => tr.speech_debate(),
        SpeechKind::Remark => tr.speech_remark(),
    }
}
