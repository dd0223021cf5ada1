//! What the table does: each act is one job at the desk, and what it brought about is shown once it is on disk.

use chrono::NaiveDateTime;

use super::facts::sitting;
use super::question::{About, Question};
use super::step::{self, Step};
use super::words;
use super::{Deed, Done, Message, SittingTable, home, is_writable};
use crate::domain::ballot::{Choice, Count, VoteForm, VoteSubject};
use crate::domain::id::{ItemId, PersonId, VoteId};
use crate::domain::sitting::Sitting;
use crate::domain::sitting::effect::{Effect, News};
use crate::domain::sitting::entry::{Capacity, Event, Mode, Outcome};
use crate::domain::sitting::floor::Phase;
use crate::domain::sitting::refusal::{SittingRefusal, WayOut};
use crate::domain::text::Language;
use crate::office::OfficeError;
use crate::office::explain::Voice;
use crate::office::tell;
use crate::ui::action::{self, Action};
use crate::ui::desk::Trouble;
use crate::ui::place::{Place, SessionTab};
use crate::ui::screen::Means;
use crate::ui::widget::badge::Tone;

use super::count::{Figure, Totals};

impl SittingTable {
    /// Records events that happen now, as one act: all of them or, where one is refused, none.
    pub(super) fn record(&mut self, deed: Deed, events: Vec<Event>, means: &Means) -> Action<Message> {
        self.record_at(deed, None, events, means)
    }

    /// Records events that happened at that time, or now, as one act.
    pub(super) fn record_at(
        &mut self,
        deed: Deed,
        at: Option<NaiveDateTime>,
        events: Vec<Event>,
        means: &Means,
    ) -> Action<Message> {
        if events.is_empty() || !is_writable(means) {
            return Action::none();
        }
        let Ok(past) = self.happens_at() else { return super::chronicle::ask_for_time(means) };
        self.work.push_back(deed);
        let (session, clock) = (self.session, means.clock);
        let work = move |office: &mut crate::office::Office| {
            // A machine whose clock was set back must not keep the secretary from writing.
            let latest = office.sitting(session)?.latest();
            let now = latest.map_or(clock.now(), |latest| latest.max(clock.now()));
            let recorded = office.record_all(session, at.or(past).unwrap_or(now), events)?;
            let effects = recorded.into_iter().map(|recorded| recorded.effect).collect();
            Ok(Done { sitting: office.sitting(session)?.clone(), queue: office.floor_queue(session)?, effects })
        };
        let done = move |result: Result<Done, Box<Trouble>>| Message::Recorded(deed, result.map(Box::new));
        Action::run(means.desk.attempt(Some(session), work, done)).and(action::Event::Shift)
    }

    /// Gives the keyboard to what comes next: to the first figure where votes are counted, and otherwise to the members.
    fn at_hand(&self) -> Action<Message> {
        if self.words.is_writing() && self.sitting().is_some_and(|sitting| sitting.open_vote().is_none()) {
            return words::at_the_words();
        }
        let Step::CloseVote(vote) = self.step() else { return home() };
        let form = self.sitting().and_then(|sitting| sitting.vote(vote)).map(|vote| vote.form);
        match form.and_then(|form| Figure::of(form).first()) {
            Some(figure) => Action::run(iced::widget::operation::focus(figure.id())).and(action::Event::Shift),
            None => home(),
        }
    }

    pub(super) fn recorded(
        &mut self,
        deed: Deed,
        result: Result<Box<Done>, Box<Trouble>>,
        means: &Means,
    ) -> Action<Message> {
        self.work.pop_front();
        if self.work.is_empty() {
            self.marked.clear();
        }
        match result {
            Ok(done) => {
                let told = self.tell(&done.effects, means);
                if let Some(facts) = &mut self.facts {
                    let before = facts.sitting.as_ref().map_or(0, |sitting| sitting.entries().len());
                    self.chronicle.recorded(before, &done.sitting, means.clock.now());
                    facts.sitting = Some(done.sitting);
                    facts.papers.queue = done.queue;
                }
                self.refused = None;
                self.settle(means);
                let followed = self.follow_speech(means);
                let mut action = match deed {
                    Deed::Step => {
                        self.kept = None;
                        self.chosen = None;
                        self.at_hand()
                    }
                    Deed::Marks => Action::event(action::Event::Shift),
                };
                action.task = iced::Task::batch([action.task, followed]);
                action.events.extend(told.map(|words| action::Event::Tell(Tone::Attention, words)));
                if self.work.is_empty() && std::mem::take(&mut self.hurried) && self.question.is_none() {
                    let next = self.go_on(means);
                    action.task = iced::Task::batch([action.task, next.task]);
                    action.events.extend(next.events);
                }
                action
            }
            Err(trouble) => {
                self.hurried = false;
                let session = self.session;
                let read = means
                    .desk
                    .read(move |office| sitting(office, session), |sitting| Message::Reread(Box::new(sitting)));
                let is_refusal = matches!(trouble.error, OfficeError::Sitting(_));
                if is_refusal {
                    self.refused = Some(trouble);
                    self.journal = None;
                    return Action::run(read).and(action::Event::Shift);
                }
                Action::run(read).and(action::Event::Fail(trouble))
            }
        }
    }

    /// Returns what the user would not see by himself.
    fn tell(&self, effects: &[Effect], means: &Means) -> Option<String> {
        let names = &self.facts.as_ref()?.names;
        let voice = Voice::new(names, &means.tr);
        let told: Vec<_> = effects
            .iter()
            .flat_map(|effect| {
                let news = match effect.news {
                    News::VoterJoined(_) | News::VoterLeft(_) | News::VideoNotCounted => effect.news.clone(),
                    News::Recorded
                    | News::Lawful(_)
                    | News::VoteOpened { .. }
                    | News::VoteResult { .. }
                    | News::Struck { .. } => News::Recorded,
                };
                // The bar itself turns with the quorum.
                tell::effect(&Effect { news, quorum: None }, &voice)
            })
            .collect();
        (!told.is_empty()).then(|| told.join(" "))
    }

    /// Brings what the user looks at into line with the sitting.
    pub(super) fn settle(&mut self, means: &Means) {
        let language = language(means);
        let Some(facts) = &self.facts else { return };
        let Some(sitting) = &facts.sitting else { return };
        let done = |item: ItemId| sitting.item(item).is_none_or(crate::domain::sitting::item::ItemRecord::is_done);
        if sitting.open_vote().is_none() {
            self.totals = Totals::default();
            self.draft_open = false;
        } else {
            self.guests = false;
            self.chosen = None;
            if let Some(entered) = sitting.open_vote().and_then(|vote| vote.entered)
                && self.totals.is_empty()
            {
                self.totals = Totals::of(entered);
            }
        }
        if sitting.phase() != Phase::Gathering {
            self.roll = None;
        }
        if sitting.phase() != Phase::Open || self.chosen.is_some_and(done) && sitting.current_item().is_some() {
            self.chosen = None;
        }
        let rows = if self.guests { facts.guests(language) } else { facts.members(language) };
        let missing = sitting.open_vote().map(|vote| sitting.missing_ballots(vote.id)).unwrap_or_default();
        let is_done = |row: &PersonId| !missing.is_empty() && !missing.contains(row);
        if self.row.is_none_or(|row| !rows.contains(&row) || is_done(&row)) {
            let next = self.row.and_then(|row| rows.iter().position(|&person| person == row)).unwrap_or(0);
            let wanted = |person: &&PersonId| missing.is_empty() || missing.contains(person);
            self.row = rows.iter().skip(next).find(wanted).or_else(|| rows.iter().find(wanted)).copied();
        }
    }

    /// Does what the main button does.
    pub(super) fn go_on(&mut self, means: &Means) -> Action<Message> {
        if self.work.contains(&Deed::Step) {
            return Action::none();
        }
        if !self.work.is_empty() {
            self.hurried = true;
            return Action::none();
        }
        match self.step() {
            Step::Protocol => Action::go(Place::Protocol(self.session)),
            Step::Begin => self.begin(means),
            step => match self.events(&step) {
                Some(events) => self.record(Deed::Step, events, means),
                None => Action::none(),
            },
        }
    }

    fn begin(&mut self, means: &Means) -> Action<Message> {
        if !is_writable(means) {
            return Action::none();
        }
        let (session, acting_head) = (self.session, self.acting_head);
        let work = move |office: &mut crate::office::Office| {
            match office.begin_sitting(session, acting_head) {
                // A second press came before the first one was shown.
                Ok(()) | Err(OfficeError::SittingBegun(_)) => super::facts::Facts::load(office, session),
                Err(error) => Err(error),
            }
        };
        Action::run(means.desk.write(Some(session), work, |facts| Message::Loaded(Box::new(facts))))
    }

    /// Returns the entries of a step; nothing while something is missing.
    pub(super) fn events(&self, step: &Step) -> Option<Vec<Event>> {
        let sitting = self.sitting()?;
        Some(match step {
            Step::Begin | Step::Protocol => return None,
            Step::Open => vec![Event::Opened { chair: self.opening_chair()?, secretary: self.opening_secretary()? }],
            Step::Resume => vec![Event::Resumed],
            Step::EndSpeech => vec![Event::SpeechEnded],
            Step::Take(item) => vec![Event::ItemTaken { item: *item }],
            Step::OpenVote(item) => vec![opening(sitting, *item, VoteSubject::Decision, self.form())],
            Step::CloseVote(vote) => self.closing(sitting, *vote)?,
            Step::Finish(item, outcome) => vec![Event::ItemClosed { item: *item, outcome: outcome.clone() }],
            Step::Close => vec![Event::Closed],
        })
    }

    /// Returns the form of the next vote.
    pub(super) fn form(&self) -> VoteForm {
        let usual = self.facts.as_ref().map_or(VoteForm::ByName, |facts| facts.papers.profile.voting.form.value);
        self.form.unwrap_or(usual)
    }

    /// Returns what closes a vote: the totals, where they are not recorded yet, and the closing.
    fn closing(&self, sitting: &Sitting, id: VoteId) -> Option<Vec<Event>> {
        let vote = sitting.vote(id)?;
        let close = Event::VoteClosed { vote: id };
        let voters = u32::try_from(sitting.voters(vote.item).len()).unwrap_or(u32::MAX);
        let count = match vote.form {
            VoteForm::ByName => {
                return sitting.missing_ballots(id).is_empty().then(|| vec![close]);
            }
            VoteForm::Consent => Count { votes_for: voters, ..Count::default() },
            VoteForm::ShowOfHands | VoteForm::Secret => self.totals.count(vote.form),
        };
        if count.sum() != voters {
            return None;
        }
        if vote.entered == Some(count) {
            return Some(vec![close]);
        }
        Some(vec![Event::CountEntered { vote: id, count }, close])
    }

    /// Returns who is to open the sitting: who was chosen, else whoever comes first in the composition and is here.
    pub(super) fn opening_chair(&self) -> Option<PersonId> {
        let sitting = self.sitting()?;
        let here = |person: &PersonId| sitting.is_present(*person);
        let seats = sitting.setup().composition.seats.iter().map(|seat| seat.person);
        let acting = sitting.setup().acting_head.filter(here);
        self.chair.filter(here).or(acting).or_else(|| seats.into_iter().find(here))
    }

    /// Returns who is to keep the journal: who was chosen, else the secretary of the composition.
    pub(super) fn opening_secretary(&self) -> Option<PersonId> {
        Some(self.secretary.unwrap_or(self.sitting()?.setup().composition.secretary))
    }

    pub(super) fn mark(&mut self, member: PersonId, choice: Choice, means: &Means) -> Action<Message> {
        let Some(sitting) = self.sitting() else { return Action::none() };
        let Some(vote) = sitting.open_vote().filter(|vote| vote.form == VoteForm::ByName) else {
            return Action::none();
        };
        if !sitting.voters(vote.item).contains(&member) || vote.ballots.get(&member) == Some(&choice) {
            return Action::none();
        }
        let event = Event::BallotCast { vote: vote.id, member, choice };
        let missing = sitting.missing_ballots(vote.id);
        self.row = Some(member);
        if missing.contains(&member) {
            self.marked.push(member);
            self.row = self.next_missing(&missing, means).or(self.row);
        }
        self.record(Deed::Marks, vec![event], means)
    }

    /// Returns the next member below the current row whose answer is missing and not on its way.
    fn next_missing(&self, missing: &[PersonId], means: &Means) -> Option<PersonId> {
        let rows = self.facts.as_ref()?.members(language(means));
        let here = rows.iter().position(|&person| Some(person) == self.row)?;
        let (above, below) = rows.split_at(here);
        let wanted = |person: &&PersonId| missing.contains(person) && !self.marked.contains(person);
        below.iter().chain(above).find(wanted).copied()
    }

    /// Records the answers that are missing as «for»; those given before stay.
    pub(super) fn all_for(&mut self, means: &Means) -> Action<Message> {
        let Some(sitting) = self.sitting() else { return Action::none() };
        let Some(vote) = sitting.open_vote() else { return Action::none() };
        match vote.form {
            VoteForm::ByName => {
                let mut missing = sitting.missing_ballots(vote.id);
                missing.retain(|member| !self.marked.contains(member));
                let cast = |&member: &PersonId| Event::BallotCast { vote: vote.id, member, choice: Choice::For };
                let events = missing.iter().map(cast).collect();
                self.marked.extend(missing);
                self.record(Deed::Marks, events, means)
            }
            VoteForm::ShowOfHands | VoteForm::Secret => {
                let voters = sitting.voters(vote.item).len();
                self.totals = Totals::default();
                self.totals.set(Figure::For, voters.to_string());
                Action::event(action::Event::Shift)
            }
            VoteForm::Consent => Action::none(),
        }
    }

    /// Registers every member of whom nothing is known yet.
    pub(super) fn all_here(&mut self, means: &Means) -> Action<Message> {
        let Some(sitting) = self.sitting() else { return Action::none() };
        let absences = sitting.absences();
        let explained = |person: PersonId| absences.iter().any(|it| it.member == person && it.reason.is_some());
        let seats = sitting.setup().composition.seats.iter().map(|seat| seat.person);
        let is_missing =
            |&person: &PersonId| !sitting.is_present(person) && !explained(person) && !self.marked.contains(&person);
        let missing: Vec<_> = seats.filter(is_missing).collect();
        let events = missing.iter().map(|&person| arrived(person, Capacity::Member, Mode::InPerson)).collect();
        self.marked.extend(missing);
        self.record(Deed::Marks, events, means)
    }

    pub(super) fn toggle(&mut self, person: PersonId, means: &Means) -> Action<Message> {
        let Some(sitting) = self.sitting() else { return Action::none() };
        if self.marked.contains(&person) {
            // A second press came before the first one was on disk.
            return Action::none();
        }
        let is_member = sitting.setup().composition.is_member(person);
        let event = if sitting.is_present(person) {
            Event::Left { person }
        } else {
            let capacity = if is_member { Capacity::Member } else { Capacity::Invited };
            arrived(person, capacity, Mode::InPerson)
        };
        self.row = Some(person);
        self.marked.push(person);
        self.record(Deed::Marks, vec![event], means)
    }

    /// Goes a lawful way out.
    pub(super) fn go_way(&mut self, way: WayOut, means: &Means) -> Action<Message> {
        self.refused = None;
        let Some(sitting) = self.sitting() else { return Action::none() };
        let finish = |item, outcome| vec![Event::ItemClosed { item, outcome }];
        let events = match way {
            WayOut::SeatAsInvited(person) => vec![arrived(person, Capacity::Invited, Mode::InPerson)],
            WayOut::SeatAsMember(person) => vec![arrived(person, Capacity::Member, Mode::InPerson)],
            WayOut::RegisterArrival(person) => {
                let is_member = sitting.setup().composition.is_member(person);
                let capacity = if is_member { Capacity::Member } else { Capacity::Invited };
                vec![arrived(person, capacity, Mode::InPerson)]
            }
            WayOut::Resume => vec![Event::Resumed],
            WayOut::TakeItem(item) => vec![Event::ItemTaken { item }],
            WayOut::RecordAsHeard(item) => finish(item, Outcome::Heard),
            WayOut::RecordAsNotAdopted(item) => finish(item, Outcome::NotAdopted),
            WayOut::RecordAsAdopted(item) => finish(item, Outcome::Adopted),
            WayOut::EndSpeech => vec![Event::SpeechEnded],
            WayOut::PutToVote(item) => vec![opening(sitting, item, VoteSubject::Decision, self.form())],
            WayOut::ExplainAbsence(person) => return self.asked(About::Absence(person), means),
            WayOut::Adjourn => return self.asked(About::Pause, means),
            WayOut::PassChair => return self.asked(About::Chair, means),
            WayOut::PostponeItem(item) => return self.asked(About::Postpone(item), means),
            WayOut::CancelVote(vote) | WayOut::VoteInAnotherForm(vote) => {
                return self.asked(About::Cancel(vote), means);
            }
            WayOut::StrikeFirst(seq) => return self.asked(About::Strike(seq), means),
            WayOut::WriteText => {
                self.question = self.kept.take();
                return Action::event(action::Event::Shift);
            }
            WayOut::Open | WayOut::CloseItem(_) | WayOut::CloseVote(_) => return self.go_on(means),
            WayOut::MoveSession => {
                return Action::go(Place::Session(self.session, SessionTab::Agenda(None)));
            }
            WayOut::WaitForMembers(_)
            | WayOut::NameAnotherSecretary
            | WayOut::VoteAnew
            | WayOut::Repeat(_)
            | WayOut::RecordBallots(_)
            | WayOut::EnterCount { .. }
            | WayOut::EnterFrom(_)
            | WayOut::EnterUntil(_)
            | WayOut::EnterAgain
            | WayOut::RestoreCopy => return home(),
        };
        self.record(Deed::Step, events, means)
    }

    fn asked(&mut self, about: About, means: &Means) -> Action<Message> {
        self.ask(about, means);
        Action::event(action::Event::Shift)
    }

    /// Returns why `event` would be refused now.
    pub(super) fn hindrance(&self, event: Event, now: chrono::NaiveDateTime) -> Option<SittingRefusal> {
        let sitting = self.sitting()?;
        let usual = sitting.latest().map_or(now, |latest| latest.max(now));
        let at = self.happens_at().ok().flatten().unwrap_or(usual);
        sitting.check(at, usual.max(now), event).err()
    }

    /// Returns the question that is open.
    pub(super) fn question(&self) -> Option<&Question> {
        self.question.as_ref()
    }
}

/// Returns the entry of somebody who comes.
pub(super) fn arrived(person: PersonId, capacity: Capacity, mode: Mode) -> Event {
    Event::Arrived { person, capacity, mode }
}

/// Returns the entry that opens the next vote; it repeats the last one on the same that was cancelled.
pub(super) fn opening(sitting: &Sitting, item: ItemId, subject: VoteSubject, form: VoteForm) -> Event {
    let repeats = step::repeated(sitting, item, &subject);
    Event::VoteOpened { vote: sitting.next_vote(), item, subject, form, repeats }
}

/// Returns the language in which names are shown.
pub(super) fn language(means: &Means) -> Language {
    match means.tr.locale() {
        crate::i18n::Locale::Russian => Language::Russian,
        crate::i18n::Locale::Kazakh | crate::i18n::Locale::English => Language::Kazakh,
    }
}
