//! What was written and when: the search in the journal, its picture, the way to take the last entries back, and entering
//! from paper what happened earlier.

use chrono::{NaiveDateTime, TimeDelta};

use super::{Deed, JournalRow, Message as Event, SittingTable};
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::{self, Entry};
use crate::i18n::Catalog;
use crate::i18n::fold::fold;
use crate::ui::action::{self, Action};
use crate::ui::screen::Means;
use crate::ui::widget::badge::Tone;
use crate::ui::widget::date::{parse_date, parse_time};

/// So long the last entries can be taken back with one key.
const RECALL: TimeDelta = TimeDelta::seconds(10);

/// The field that searches, and that of the time of what is entered from paper.
pub(super) const SEARCH: &str = "journal-search";
pub(super) const PAST_TIME: &str = "past-time";

/// What the table knows of its own past.
#[derive(Debug, Default)]
pub(super) struct Chronicle {
    /// What is searched for in the journal.
    pub query: String,
    /// Whether the journal is shown as a picture, and how much wider than its place.
    pub picture: Option<u16>,
    /// The last entries, while they can be taken back.
    recall: Option<Recall>,
    /// When the entries happened that are made now, where they are entered from paper.
    pub past: Option<Past>,
}

/// The entries of the last act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Recall {
    first: u32,
    last: u32,
    at: NaiveDateTime,
}

/// A moment as it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Past {
    /// The day.
    pub date: String,
    /// The time.
    pub time: String,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something is searched for.
    Search(String),
    /// The journal is shown as a picture, or as a list.
    Picture(bool),
    /// The picture is shown wider.
    Zoom(u16),
    /// The last entries are taken back.
    Recall,
    /// What happened earlier is entered from paper, or no longer.
    Past(bool),
    /// On this day.
    PastDate(String),
    /// At this time.
    PastTime(String),
    /// So many minutes later.
    Later(i64),
}

impl Past {
    /// Returns the moment, once it is typed in full.
    pub fn moment(&self) -> Option<NaiveDateTime> {
        Some(parse_date(&self.date)?.and_time(parse_time(&self.time)?))
    }

    fn of(moment: NaiveDateTime) -> Self {
        Self { date: moment.format("%d.%m.%Y").to_string(), time: moment.format("%H:%M").to_string() }
    }
}

impl Chronicle {
    /// Notes what was recorded; a strike and what it struck cannot be taken back again.
    pub(super) fn recorded(&mut self, before: usize, sitting: &Sitting, at: NaiveDateTime) {
        let new = sitting.entries().get(before..).unwrap_or_default();
        let is_strike = |entry: &Entry| matches!(entry.event, entry::Event::Struck { .. });
        self.recall = match (new.first(), new.last()) {
            (Some(first), Some(last)) if !new.iter().any(is_strike) => {
                Some(Recall { first: first.seq, last: last.seq, at })
            }
            (_, _) => None,
        };
    }

    /// Returns how many entries can be taken back now.
    pub(super) fn recallable(&self, now: NaiveDateTime) -> Option<u32> {
        let recall = self.recall.filter(|recall| now - recall.at < RECALL)?;
        Some(recall.last - recall.first + 1)
    }
}

impl SittingTable {
    pub(super) fn chronicle(&mut self, message: Message, means: &Means) -> Action<Event> {
        match message {
            Message::Search(query) => {
                self.chronicle.query = query;
                if let Some(row) = &mut self.journal {
                    *row = JournalRow::None;
                }
            }
            Message::Picture(shown) => self.chronicle.picture = shown.then_some(100),
            Message::Zoom(zoom) => self.chronicle.picture = Some(zoom),
            Message::Recall => return self.recall(means),
            Message::Past(begins) => {
                self.chronicle.past = begins.then(|| Past::of(self.last_moment(means)));
                if begins {
                    self.journal = None;
                    return Action::run(iced::widget::operation::focus(PAST_TIME)).and(action::Event::Shift);
                }
            }
            Message::PastDate(date) => self.change_past(|past| past.date = date),
            Message::PastTime(time) => self.change_past(|past| past.time = time),
            Message::Later(minutes) => self.change_past(|past| {
                if let Some(moment) = past.moment() {
                    *past = Past::of(moment + TimeDelta::minutes(minutes));
                }
            }),
        }
        Action::event(action::Event::Shift)
    }

    fn change_past(&mut self, change: impl FnOnce(&mut Past)) {
        if let Some(past) = &mut self.chronicle.past {
            change(past);
        }
    }

    /// Returns the moment of the last entry, or the one at which the sitting was to begin.
    fn last_moment(&self, means: &Means) -> NaiveDateTime {
        let begins = self.facts.as_ref().map(|facts| facts.papers.session.date.and_time(facts.papers.session.time));
        let last = self.sitting().and_then(Sitting::latest);
        last.or(begins).unwrap_or_else(|| means.clock.now())
    }

    /// Takes the last entries back: each is struck with a ready reason, the last one first, so that what stays is lawful
    /// at every step.
    fn recall(&mut self, means: &Means) -> Action<Event> {
        let Some(recall) = self.chronicle.recall.filter(|_| self.chronicle.recallable(means.clock.now()).is_some())
        else {
            return Action::none();
        };
        let reason = means.tr.chronicle_recalled();
        let struck = |seq| entry::Event::Struck { seq, reason: reason.clone() };
        let is_struck = |seq: &u32| self.sitting().is_some_and(|sitting| sitting.struck_by(*seq).is_some());
        let events: Vec<_> = (recall.first..=recall.last).rev().filter(|seq| !is_struck(seq)).map(struck).collect();
        self.chronicle.recall = None;
        self.record(Deed::Step, events, means)
    }

    /// Returns when what is entered now happened; nothing while the user has not typed it in full.
    pub(super) fn happens_at(&self) -> Result<Option<NaiveDateTime>, Untimed> {
        match &self.chronicle.past {
            None => Ok(None),
            Some(past) => past.moment().map(Some).ok_or(Untimed),
        }
    }
}

/// Asks for the time that is missing.
pub(super) fn ask_for_time(means: &Means) -> Action<Event> {
    let told = action::Event::Tell(Tone::Attention, means.tr.chronicle_past_untimed());
    Action::run(iced::widget::operation::focus(PAST_TIME)).and(told)
}

/// What is entered from paper has no time yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Untimed;

/// Returns the entries that `query` means, the last one first: each word typed begins a word of what is told of the
/// entry, in whatever language and on whatever keyboard it was typed.
pub(super) fn found(sitting: &Sitting, query: &str, told: impl Fn(&Entry, &Catalog) -> String) -> Vec<usize> {
    let all = (0..sitting.entries().len()).rev();
    let typed = fold(query);
    let words: Vec<&str> = typed.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return all.collect();
    }
    let catalogs = [crate::i18n::Locale::Kazakh, crate::i18n::Locale::Russian].map(Catalog::new);
    let means = |at: &usize| {
        let entry = &sitting.entries()[*at];
        let time = entry.at.format("%H %M").to_string();
        let texts = catalogs.each_ref().map(|catalog| fold(&told(entry, catalog)));
        let whole = format!("{} {time} {}", entry.seq, texts.join(" "));
        words.iter().all(|word| whole.split(' ').any(|other| other.starts_with(word)))
    };
    all.filter(means).collect()
}
