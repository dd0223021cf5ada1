//! The middle of the table: what happens now, and at its foot the one next step, always at the same place.

use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::Message;
use super::bar::{attention, remark, time};
use super::question::About;
use super::scene::Scene;
use super::step::Step;
use crate::domain::ballot::VoteForm;
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::Outcome;
use crate::domain::sitting::floor::Phase;
use crate::domain::sitting::refusal::SittingRefusal;
use crate::ui::icon::Icon;
use crate::ui::theme::size::{height, space};
use crate::ui::theme::{Colour, Role};
use crate::ui::widget::button::Button;
use crate::ui::widget::{Element, button, card, say, scroll, tinted};

/// So many ways beside the next step leave it little room in a window below this width.
const CROWD: usize = 3;
const ROOMY: f32 = 1500.0;

impl<'a> Scene<'a> {
    /// Returns the middle.
    pub fn centre(self) -> Element<'a, Message> {
        if let Some(row) = self.table.journal {
            return container(self.journal(row)).padding([space::MEDIUM, space::CARD]).into();
        }
        let step = self.table.step();
        let hindrance = self.hindrance(&step);
        let refused = self.refused().or_else(|| self.hindered(&step, hindrance.as_ref()));
        let is_refused = refused.is_some();
        let head = self.item_head(is_refused);
        let head = head.map(|head| container(head).padding(iced::Padding::ZERO.right(space::MEDIUM)));
        let mut body = Column::new().spacing(space::MEDIUM);
        // In a low window the title gives way to the next step, which keeps its place.
        let (head, title) = if self.is_low() { (None, head) } else { (head, None) };
        body = body.push(title).push(refused).push(self.sitting().and_then(|sitting| self.due_back(sitting)));
        match self.sitting() {
            None => body = body.push(self.before()),
            Some(sitting) => match sitting.phase() {
                Phase::Gathering => body = body.push(self.gathering(sitting)),
                Phase::Adjourned => body = body.push(self.interrupted(sitting)),
                Phase::Closed => body = body.push(self.over(sitting)),
                Phase::Open if is_refused && sitting.open_vote().is_none() => {}
                Phase::Open => body = self.item_parts(sitting, body),
            },
        }
        if self.is_tiny() {
            body = body.push(row_of(self.aside(&step)));
        }
        let body = container(body).padding(iced::Padding::ZERO.right(space::MEDIUM).bottom(space::MEDIUM));
        let column = Column::new()
            .spacing(space::MEDIUM)
            .push(head)
            .push(scroll(body).height(Length::Fill))
            .push(self.foot(&step, hindrance.as_ref()));
        container(column).padding(iced::Padding::from([space::MEDIUM, space::CARD]).right(space::TIGHT)).into()
    }

    /// Returns why the next step is not lawful now.
    fn hindrance(self, step: &Step) -> Option<SittingRefusal> {
        let events = self.table.events(step)?;
        match events.as_slice() {
            [event] => self.table.hindrance(event.clone(), self.cx.now),
            _ => None,
        }
    }

    /// Returns the card of what hinders the next step, where the part itself does not say so.
    fn hindered(self, step: &Step, hindrance: Option<&SittingRefusal>) -> Option<Element<'a, Message>> {
        let refusal = hindrance?;
        match step {
            Step::OpenVote(_) | Step::Finish(_, _) | Step::CloseVote(_) | Step::Resume | Step::Close => {
                Some(self.hindrance_card(refusal))
            }
            Step::Begin | Step::Open | Step::EndSpeech | Step::Take(_) | Step::Protocol => None,
        }
    }

    /// Returns the foot: what else can be done at the left, the next step at the right.
    fn foot(self, step: &Step, hindrance: Option<&SittingRefusal>) -> Element<'a, Message> {
        let is_ready = hindrance.is_none() && self.table.events(step).is_some();
        let can = if *step == Step::Protocol {
            Some(Message::Next)
        } else {
            self.cx.recording(Message::Next).filter(|_| is_ready || *step == Step::Begin)
        };
        let main = button::main(self.step_words(step)).icon(step_icon(step)).sitting().id("main");
        let aside = if self.is_tiny() { Vec::new() } else { self.aside(step) };
        // Beside many others there is no room for the key, which the same button has shown at every other step.
        let is_crowded = aside.len() >= if self.cx.narrow() { CROWD - 1 } else { CROWD } && self.cx.width < ROOMY;
        let main = if self.is_tiny() || is_crowded { main } else { main.key("Ctrl+Enter") };
        // What is beside takes what the next step leaves.
        let row = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(container(row_of(aside)).width(Length::Fill))
            .push(main.on_press_maybe(can));
        let padding = iced::Padding::ZERO.right(space::MEDIUM);
        container(row).padding(padding).height(height::SITTING_BUTTON + space::SMALL).into()
    }

    fn step_words(self, step: &Step) -> String {
        let tr = self.cx.tr;
        match step {
            Step::Begin => tr.table_begin(),
            Step::Open => tr.table_open(),
            Step::Resume => tr.table_resume(),
            Step::EndSpeech => tr.table_end_speech(),
            Step::Take(item) => tr.table_take(self.number(*item)),
            Step::OpenVote(_) => tr.table_open_vote(),
            Step::CloseVote(vote) => match self.sitting().and_then(|sitting| sitting.vote(*vote)).map(|vote| vote.form)
            {
                Some(VoteForm::Consent) => tr.table_close_consent(),
                Some(VoteForm::ByName | VoteForm::ShowOfHands | VoteForm::Secret) | None => tr.table_close_vote(),
            },
            Step::Finish(item, Outcome::Adopted) => tr.table_finish_adopted(self.number(*item)),
            Step::Finish(item, Outcome::NotAdopted) => tr.table_finish_not_adopted(self.number(*item)),
            Step::Finish(item, Outcome::Heard | Outcome::Postponed { .. }) => tr.table_finish_heard(self.number(*item)),
            Step::Close => tr.table_close(),
            Step::Protocol => tr.table_protocol(),
        }
    }

    /// Returns what else can be done, as quiet buttons.
    fn aside(self, step: &Step) -> Vec<Button<'a, Message>> {
        let (tr, cx) = (self.cx.tr, self.cx);
        let Some(sitting) = self.sitting() else { return Vec::new() };
        let ask = |words: String, id: &'static str, about: About| {
            button::quiet(words).id(id).on_press_maybe(cx.recording(Message::Ask(about)))
        };
        let mut buttons = Vec::new();
        if let Step::CloseVote(vote) = step {
            buttons.push(ask(tr.table_cancel_vote(), "cancel-vote", About::Cancel(*vote)));
            return buttons;
        }
        if sitting.phase() != Phase::Open || sitting.speech_running().is_some() {
            return buttons;
        }
        if let Some(item) =
            self.table.shown_item().filter(|&item| sitting.item(item).is_some_and(|record| !record.is_done()))
        {
            let is_adopted = sitting.standing_decision(item).and_then(|vote| vote.standing_tally());
            if is_adopted.is_none_or(|tally| !tally.adopted) {
                buttons.push(ask(tr.table_postpone(), "postpone", About::Postpone(item)));
                buttons.push(ask(tr.table_withdraw(), "withdraw", About::Withdraw(item)));
            }
        }
        if sitting.current_item().is_none() && *step != Step::Close {
            buttons.push(ask(tr.table_close_all(), "close-all", About::CloseAll));
        }
        buttons
    }

    /// Returns what is known before the journal is begun.
    fn before(self) -> Element<'a, Message> {
        let (tr, session) = (self.cx.tr, &self.facts.papers.session);
        let mut column = Column::new()
            .spacing(space::MEDIUM)
            .push(say(Role::CardTitle, tr.table_before_title(session.number)))
            .push(say(Role::Body, tr.table_before(session.date, session.time)))
            .push(remark(Icon::Info, Colour::Ink2, tr.table_before_fixed()));
        let acting = self.people(self.facts.papers.persons.iter().map(|person| person.id).collect());
        let field = acting
            .select(self.cx.tr, "acting-head", self.table.acting_head, |person| Message::ActingHead(Some(person)));
        if self.cx.writable {
            column = column
                .push(crate::ui::widget::field::field(tr.table_acting_head(), field).note(tr.table_acting_head_note()));
        }
        card(column)
    }

    fn interrupted(self, sitting: &'a Sitting) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let mut column = Column::new().spacing(space::MEDIUM).push(say(Role::CardTitle, tr.table_interrupted()));
        if let Some(last) = sitting.breaks().last() {
            let length = super::bar::minutes(self.cx.now - last.from);
            column = column.push(say(Role::Body, tr.table_interrupted_since(last.from.time(), &length))).push(tinted(
                Role::Body,
                Colour::Ink2,
                self.cx.text(&last.reason),
            ));
            if let Some(until) = last.until {
                column = column.push(remark(
                    Icon::CalendarClock,
                    Colour::Ink,
                    tr.table_interrupted_until(until.date(), until.time()),
                ));
            }
        }
        card(column)
    }

    fn over(self, sitting: &'a Sitting) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let mut column = Column::new().spacing(space::MEDIUM).push(say(Role::CardTitle, tr.table_over()));
        if let (Some(opened), Some(closed)) = (sitting.opened_at(), sitting.closed_at()) {
            column = column.push(say(Role::Body, tr.table_over_times(&time(opened), &time(closed))));
        }
        for item in &self.facts.papers.items {
            let Some((icon, ink, words)) = self.item_state(item) else { continue };
            let title = tr.table_over_item(item.number, &words);
            column = column.push(remark(icon, ink, title));
        }
        let unsettled = sitting.absences().into_iter().filter(|absence| absence.reason.is_none());
        let unsettled: Vec<_> = unsettled.map(|absence| absence.member).collect();
        if !unsettled.is_empty() {
            column = column.push(attention(tr.table_absent_unexplained(&self.listed_all(&unsettled))));
        }
        card(column)
    }
}

fn row_of(aside: Vec<Button<'_, Message>>) -> Element<'_, Message> {
    let buttons = aside.into_iter().map(|button| Element::from(button.small()));
    Row::with_children(buttons).spacing(space::SMALL).wrap().into()
}

const fn step_icon(step: &Step) -> Icon {
    match step {
        Step::Begin => Icon::UserCheck,
        Step::Open | Step::Close => Icon::Gavel,
        Step::Resume | Step::Take(_) => Icon::Play,
        Step::EndSpeech => Icon::Mic,
        Step::OpenVote(_) | Step::CloseVote(_) => Icon::Vote,
        Step::Finish(_, _) => Icon::CircleCheck,
        Step::Protocol => Icon::FileText,
    }
}
