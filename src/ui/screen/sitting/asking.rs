//! The dialogs of the table: who, why, when; each tells what will be true afterwards.

use iced::Length;
use iced::widget::{Column, Row, container};

use super::Message;
use super::bar::{attention, remark};
use super::members::absence;
use super::question::{About, Edit, IN_PLACE_OF, Question, REASONS, SPEECHES, dissenters, left};
use super::scene::Scene;
use super::speaking::{FORMS, kind};
use super::words;
use crate::domain::id::{PersonId, SessionId};
use crate::domain::sitting::entry::Event;
use crate::domain::text::Bilingual;
use crate::i18n::Catalog;
use crate::i18n::format::date;
use crate::office::explain::sitting::refusal as explain;
use crate::office::tell;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Mark, Role};
use crate::ui::widget::check::check;
use crate::ui::widget::choice::{radios, segments};
use crate::ui::widget::date::{Days, date_field, time_field};
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::field::{bilingual, field, line};
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, button, say};

/// The width of the dialogs.
const WIDTH: f32 = 560.0;

pub(super) type Fields<'a> = Column<'a, Message, crate::ui::Theme, crate::ui::widget::Renderer>;

impl<'a> Scene<'a> {
    /// Returns the dialog that asks.
    pub fn asking(self, question: &'a Question) -> Dialog<'a, Message> {
        let tr = self.cx.tr;
        let (title, sentence) = self.title(question);
        let fields = Column::new().spacing(space::MEDIUM);
        let fields = self.fields(question, fields);
        let can = question.act(self.facts, self.cx.now).is_some();
        let verb = self.verb_of(question.about);
        let is_final = matches!(question.about, About::Strike(_) | About::Cancel(_) | About::CloseAll);
        let button = if is_final { button::confirming(verb) } else { button::main(verb).key("Ctrl+Enter") };
        let cancel = button::usual(tr.table_cancel()).key("Esc").id("cancel").on_press(Message::Dismiss);
        let asked = dialog(title).content(fields).width(WIDTH).button(cancel);
        let queue = (question.about == About::Floor && !self.is_speaking()).then(|| {
            let request = self.cx.recording(()).and_then(|()| question.request(self.facts));
            let message = request.map(|request| Message::Words(words::Message::Queue(request)));
            button::usual(tr.stenogram_queue()).icon(Icon::ListPlus).id("queue").on_press_maybe(message)
        });
        let asked = match queue {
            Some(queue) => asked.button(queue),
            None => asked,
        };
        let asked = asked.button(button.id("confirm").on_press_maybe(can.then_some(Message::Confirm)));
        let asked = asked.starts_at(starts_at(question.about));
        match sentence {
            Some(sentence) => asked.sentence(sentence),
            None => asked,
        }
    }

    fn title(self, question: &Question) -> (String, Option<String>) {
        let tr = self.cx.tr;
        match question.about {
            About::Floor if self.is_speaking() => (tr.table_ask_floor(), Some(tr.stenogram_queue_note())),
            About::Floor => (tr.table_ask_floor(), None),
            About::Arrival => (tr.table_ask_arrival(), None),
            About::Came(person) => (tr.attending_ask_came(&self.person(person)), None),
            About::Went(person) => (tr.attending_ask_went(&self.person(person)), None),
            About::ClosedPart => (tr.attending_ask_closed(), Some(tr.attending_ask_closed_then())),
            About::EndClosedPart => (tr.attending_ask_opened(), None),
            About::Same(vote) => (tr.voting_ask_same(vote.0), Some(tr.voting_ask_same_then())),
            About::Absence(person) => (tr.table_ask_absence(&self.person(person)), None),
            About::Recusal(person) => (tr.table_ask_recusal(&self.person(person)), Some(tr.table_ask_recusal_then())),
            About::Chair => (tr.table_ask_chair(), Some(tr.table_ask_chair_then())),
            About::Withdraw(item) => (tr.table_ask_withdraw(self.number(item)), Some(tr.table_ask_withdraw_then())),
            About::Postpone(item) => (tr.table_ask_postpone(self.number(item)), None),
            About::Note => (tr.table_ask_note(), Some(tr.table_ask_note_then())),
            About::Vote(item) => (tr.table_ask_vote(self.number(item)), None),
            About::Cancel(vote) => (tr.table_ask_cancel(vote.0), Some(tr.table_ask_cancel_then())),
            About::Dissent(vote) => (tr.table_ask_dissent(vote.0), None),
            About::Pause => (tr.table_ask_pause(), Some(tr.table_ask_pause_then())),
            About::CloseAll => {
                let items = self.sitting().into_iter().flat_map(left);
                let numbers: Vec<_> = items.map(|record| record.item.number.to_string()).collect();
                (tr.table_ask_close(), Some(tr.table_ask_close_then(&numbers.join(", "))))
            }
            About::Strike(seq) => (tr.table_ask_strike(seq), Some(tr.table_ask_strike_then())),
            About::Speech(seq) => {
                let speaker = self.started().find(|&(began, _)| began == seq).map(|(_, speech)| speech.speaker);
                let name = speaker.map(|speaker| self.person(speaker)).unwrap_or_default();
                (tr.table_ask_speech(&name), Some(tr.table_ask_speech_then()))
            }
            About::Point(id) => {
                let point = self.facts.papers.points.iter().find(|point| point.id == id);
                (tr.table_ask_point(point.map_or(0, |point| point.number)), Some(tr.table_ask_point_then()))
            }
            About::NewPoint(item) => {
                let last = self.facts.points(item).last().map_or(0, |point| point.number);
                (tr.table_ask_point(last + 1), Some(tr.table_ask_new_point_then()))
            }
        }
    }

    fn verb_of(self, about: About) -> String {
        let tr = self.cx.tr;
        match about {
            About::Floor if self.is_speaking() => tr.stenogram_queue(),
            About::Floor => tr.table_do_floor(),
            About::Arrival => tr.table_do_arrival(),
            About::ClosedPart => tr.attending_do_closed(),
            About::EndClosedPart => tr.attending_do_opened(),
            About::Absence(_)
            | About::Recusal(_)
            | About::Note
            | About::Dissent(_)
            | About::Came(_)
            | About::Went(_)
            | About::Same(_)
            | About::Speech(_)
            | About::Point(_)
            | About::NewPoint(_) => tr.table_do_record(),
            About::Chair => tr.table_do_chair(),
            About::Withdraw(_) => tr.table_do_withdraw(),
            About::Postpone(_) => tr.table_do_postpone(),
            About::Vote(_) => tr.table_open_vote(),
            About::Cancel(_) => tr.table_do_cancel(),
            About::Pause => tr.table_do_pause(),
            About::CloseAll => tr.table_close(),
            About::Strike(_) => tr.table_do_strike(),
        }
    }

    fn fields(self, question: &'a Question, fields: Fields<'a>) -> Fields<'a> {
        let tr = self.cx.tr;
        let reason = || self.text(question, tr.table_reason());
        match question.about {
            About::Floor => self.floor(question, fields),
            About::Arrival => self.arrival(question, fields),
            About::Came(_) => self.came(question, fields),
            About::Went(_) => self.went(question, fields),
            About::ClosedPart => self.closing_part(question, fields),
            About::EndClosedPart => self.ending_part(question, fields),
            About::Same(vote) => self.same(question, vote, fields),
            About::Absence(_) => {
                let words = REASONS.map(|reason| absence(reason, tr));
                fields.push(radios("pick", words, Some(question.pick), true, |at| Message::Edit(Edit::Pick(at))))
            }
            About::Recusal(_) => fields.push(self.items(question)).push(reason()),
            About::Chair => {
                let here = self.sitting().map(|sitting| {
                    let acting = sitting.setup().acting_head.filter(|&person| sitting.is_present(person));
                    let members = sitting.members_present().into_iter().chain(acting);
                    members.filter(|&person| sitting.chair() != Some(person)).collect()
                });
                let presiding = self.whom(question, here.unwrap_or_default(), tr.role_presiding());
                fields.push(presiding).push(self.keeper(question))
            }
            About::Withdraw(_) => {
                fields.push(self.whom(question, self.everybody(), tr.table_requested_by())).push(reason())
            }
            About::Postpone(_) => {
                let phrases = [Phrase::NoQuorum, Phrase::NotReady];
                fields.push(self.later(question)).push(reason()).push(self.phrases(&phrases))
            }
            About::Note => fields.push(self.text(question, tr.table_note_text())),
            About::Speech(_) => fields.push(self.text(question, tr.table_speech_text())),
            About::Point(_) | About::NewPoint(_) => fields.push(self.text(question, tr.table_point_text())),
            About::Vote(_) => self.other_vote(question, fields),
            About::Cancel(_) => {
                let phrases = [Phrase::Miscounted, Phrase::WrongForm];
                fields.push(reason()).push(self.phrases(&phrases))
            }
            About::Dissent(vote) => {
                let whom = self.whom(question, dissenters(self.facts, vote), tr.role_member());
                fields.push(whom).push(self.text(question, tr.table_dissent_text()))
            }
            About::Pause => self.pause(question, fields),
            About::CloseAll => {
                let phrases = [Phrase::NoQuorum, Phrase::NoTime];
                fields.push(self.later(question)).push(reason()).push(self.phrases(&phrases))
            }
            About::Strike(seq) => self.strike(question, seq, fields),
        }
    }

    pub(super) fn text(self, question: &'a Question, label: String) -> Element<'a, Message> {
        let boxes = bilingual(self.cx.tr, &question.text, |language, text| Message::Edit(Edit::Text(language, text)));
        field(label, boxes.ids("text-kk", "text-ru")).into()
    }

    fn whom(self, question: &Question, persons: Vec<PersonId>, label: String) -> Element<'a, Message> {
        let chosen = question.person;
        let people = self.people(persons);
        field(label, people.select(self.cx.tr, "whom", chosen, |person| Message::Edit(Edit::Person(person)))).into()
    }

    /// Returns members and invited, by the alphabet of the list.
    fn everybody(self) -> Vec<PersonId> {
        let language = self.cx.language();
        let mut everybody = self.facts.members(language);
        everybody.extend(self.facts.guests(language));
        everybody
    }

    fn floor(self, question: &'a Question, fields: Fields<'a>) -> Fields<'a> {
        let tr = self.cx.tr;
        let here = |person: &PersonId| self.sitting().is_some_and(|sitting| sitting.is_present(*person));
        let present: Vec<_> = self.everybody().into_iter().filter(here).collect();
        let words = SPEECHES.map(|it| kind(it, tr));
        let kinds = radios("pick", words, Some(question.pick), true, |at| Message::Edit(Edit::Pick(at)));
        fields.push(self.whom(question, present, tr.table_speaker())).push(kinds)
    }

    fn arrival(self, question: &'a Question, fields: Fields<'a>) -> Fields<'a> {
        let tr = self.cx.tr;
        let away = |person: &PersonId| self.sitting().is_none_or(|sitting| !sitting.is_present(*person));
        let persons = self.facts.papers.persons.iter().map(|person| person.id).filter(away).collect();
        let words = [tr.role_member(), tr.role_invited(), tr.table_in_place_of()];
        let capacity = radios("pick", words, Some(question.pick), false, |at| Message::Edit(Edit::Pick(at)));
        let video = check("video", tr.table_by_video(), question.by_video, Some(|it| Message::Edit(Edit::Video(it))));
        let mut fields = fields.push(self.whom(question, persons, tr.table_who())).push(capacity);
        if question.pick == IN_PLACE_OF {
            let members = self.people(self.facts.members(self.cx.language()));
            let place = members.select(tr, "place-of", question.place_of, |it| Message::Edit(Edit::PlaceOf(it)));
            fields = fields.push(field(tr.role_member(), place));
        }
        fields.push(video)
    }

    fn items(self, question: &'a Question) -> Element<'a, Message> {
        let open: Vec<_> = self.sitting().into_iter().flat_map(left).map(|record| record.item.id).collect();
        let names: Vec<_> = open
            .iter()
            .filter_map(|&item| self.facts.item(item))
            .map(|item| format!("{}. {}", item.number, self.cx.text(&item.title)))
            .collect();
        let chosen = question.item.and_then(|item| open.iter().position(|&it| it == item));
        let choice = select(self.cx.tr, names, chosen)
            .id("item")
            .on_choose(move |at| open.get(at).map_or(Message::Scrolled, |&item| Message::Edit(Edit::Item(item))));
        field(self.cx.tr.table_which_item(), choice).into()
    }

    fn later(self, question: &'a Question) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let sessions = self.facts.papers.later.iter();
        let mut ids: Vec<Option<SessionId>> = vec![None];
        let mut names = vec![tr.table_session_unknown()];
        for session in sessions {
            ids.push(Some(session.id));
            names.push(tr.table_session_of(session.number, &date::short(session.date)));
        }
        let chosen = ids.iter().position(|&id| id == question.to);
        let choice = select(tr, names, chosen)
            .id("to")
            .on_choose(move |at| Message::Edit(Edit::To(ids.get(at).copied().flatten())));
        field(tr.table_to_session(), choice).into()
    }

    fn other_vote(self, question: &'a Question, fields: Fields<'a>) -> Fields<'a> {
        let tr = self.cx.tr;
        let words = [
            tr.subject_decision(),
            tr.table_subject_part(),
            tr.table_subject_amendment(),
            tr.table_subject_alternative(),
            tr.item_procedural(),
        ];
        let subject = radios("pick", words, Some(question.pick), true, |at| Message::Edit(Edit::Pick(at)));
        let words = [tr.table_form_by_name(), tr.table_form_hands(), tr.table_form_secret(), tr.table_form_consent()];
        let chosen = FORMS.iter().position(|&form| form == question.form).unwrap_or(0);
        let form = segments("vote-form", words, chosen, |at| {
            FORMS.get(at).map_or(Message::Scrolled, |&form| Message::Edit(Edit::Form(form)))
        });
        let fields = fields.push(subject);
        let fields =
            if question.pick == 0 { fields } else { fields.push(self.text(question, tr.table_subject_text())) };
        fields.push(form)
    }

    fn pause(self, question: &'a Question, fields: Fields<'a>) -> Fields<'a> {
        let (tr, cx) = (self.cx.tr, self.cx);
        let days = Days { tr, calendar: cx.calendar, today: cx.today() };
        let until = date_field("until-date", days, &question.date, Mark::None, |text| Message::Edit(Edit::Date(text)));
        let at = time_field("until-time", tr, &question.time, Mark::None, |text| Message::Edit(Edit::Time(text)));
        let row = Row::new()
            .spacing(space::MEDIUM)
            .push(container(field(tr.table_until_day(), until)).width(Length::Fill))
            .push(container(field(tr.table_until_time(), at)).width(Length::Fill));
        let phrases = [Phrase::Break, Phrase::WaitForQuorum];
        fields.push(self.text(question, tr.table_reason())).push(self.phrases(&phrases)).push(row)
    }

    fn strike(self, question: &'a Question, seq: u32, fields: Fields<'a>) -> Fields<'a> {
        let tr = self.cx.tr;
        let Some(sitting) = self.sitting() else { return fields };
        let entry = sitting.entries().iter().find(|entry| entry.seq == seq);
        let entry = entry.map(|entry| say(Role::Strong, tell::line(entry, sitting, &self.voice())));
        let reason = line(&question.line).id("reason").on_input(|text| Message::Edit(Edit::Line(text)));
        let phrases = [Phrase::WrongRow, Phrase::WrongTime, Phrase::EnteredTwice];
        let fields = fields.push(entry).push(field(tr.table_reason(), reason)).push(self.phrases(&phrases));
        fields.push(self.afterwards(sitting, seq))
    }

    /// Tells what will be true once the entry is struck.
    fn afterwards(self, sitting: &crate::domain::sitting::Sitting, seq: u32) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let mut after = sitting.clone();
        let at = sitting.latest().map_or(self.cx.now, |latest| latest.max(self.cx.now));
        // Any reason will do: what follows does not depend on it.
        if let Err(refusal) = after.enter(at, at, "", Event::Struck { seq, reason: "–".to_owned() }) {
            return attention(explain(&refusal, &self.voice()).sentence);
        }
        let quorum = after.quorum();
        let (icon, ink, word) = if quorum.valid {
            (Icon::CircleCheck, Colour::Green, tr.quorum_present())
        } else {
            (Icon::OctagonX, Colour::Red, tr.quorum_missing())
        };
        remark(icon, ink, tr.table_strike_then(quorum.present, quorum.needed, &word))
    }

    pub(super) fn phrases(self, phrases: &[Phrase]) -> Element<'a, Message> {
        let buttons = phrases.iter().map(|&phrase| {
            let words = phrase.words(self.cx.tr);
            let text: Bilingual = super::SittingTable::phrase(|tr| phrase.words(tr));
            let button = button::usual(words).small().on_press(Message::Edit(Edit::Phrase(text)));
            Element::from(button)
        });
        Row::with_children(buttons).spacing(space::SMALL).wrap().into()
    }
}

/// Returns where the keyboard is at first: where something has to be typed or chosen.
const fn starts_at(about: About) -> &'static str {
    match about {
        About::Floor | About::Arrival | About::Chair | About::Withdraw(_) | About::Dissent(_) => "whom",
        About::Absence(_) | About::Vote(_) => "pick",
        About::Came(_) | About::Went(_) => "moved-at",
        About::EndClosedPart => "out-0",
        About::Same(_) => "item",
        About::Strike(_) => "reason",
        About::Recusal(_)
        | About::Postpone(_)
        | About::Note
        | About::Cancel(_)
        | About::Pause
        | About::CloseAll
        | About::ClosedPart
        | About::Speech(_)
        | About::Point(_)
        | About::NewPoint(_) => "text-kk",
    }
}

/// A ready phrase, in both languages at once.
#[derive(Debug, Clone, Copy)]
pub(super) enum Phrase {
    Restricted,
    Personal,
    Break,
    WaitForQuorum,
    NoQuorum,
    NotReady,
    NoTime,
    Miscounted,
    WrongForm,
    WrongRow,
    WrongTime,
    EnteredTwice,
}

impl Phrase {
    fn words(self, tr: &Catalog) -> String {
        match self {
            Self::Restricted => tr.attending_phrase_restricted(),
            Self::Personal => tr.attending_phrase_personal(),
            Self::Break => tr.table_phrase_break(),
            Self::WaitForQuorum => tr.table_phrase_wait(),
            Self::NoQuorum => tr.table_phrase_no_quorum(),
            Self::NotReady => tr.table_phrase_not_ready(),
            Self::NoTime => tr.table_phrase_no_time(),
            Self::Miscounted => tr.table_phrase_miscounted(),
            Self::WrongForm => tr.table_phrase_wrong_form(),
            Self::WrongRow => tr.table_phrase_wrong_row(),
            Self::WrongTime => tr.table_phrase_wrong_time(),
            Self::EnteredTwice => tr.table_phrase_entered_twice(),
        }
    }
}
