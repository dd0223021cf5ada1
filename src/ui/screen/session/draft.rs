//! An item of the agenda while it is written: what is on the page and what was recorded last.

use super::facts::Item;
use crate::domain::agenda::{AgendaItem, ItemKind};
use crate::domain::decision::{DecisionPoint, Due, Executor};
use crate::domain::id::{ItemId, PersonId, PointId, UnitId};
use crate::domain::text::{Bilingual, Language};
use crate::i18n::format;
use crate::office::{Office, OfficeError};
use crate::ui::widget::date::parse_date;

/// Something to be recorded, on the desk's thread.
pub type Saving = Box<dyn FnOnce(&mut Office) -> Result<(), OfficeError> + Send>;

/// An item while it is written.
#[derive(Debug, Clone)]
pub struct Draft {
    base: AgendaItem,
    /// The item, all but its minutes.
    pub item: AgendaItem,
    /// The minutes as they are written.
    pub minutes: String,
    /// The points of its decision.
    pub points: Vec<PointDraft>,
}

/// What has to be filled in next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Empty {
    /// The field with this name.
    Field(String),
    /// The first point of the decision is to be added.
    FirstPoint,
}

/// A point while it is written.
#[derive(Debug, Clone)]
pub struct PointDraft {
    base: DecisionPoint,
    /// The point, all but its term.
    pub point: DecisionPoint,
    /// The kind of its term.
    pub term: TermKind,
    /// The day as it is written.
    pub day: String,
}

/// The kinds of terms of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermKind {
    /// Until a day.
    Day,
    /// The usual term of the rules.
    Usual,
    /// Every quarter.
    Quarterly,
    /// Permanently.
    Permanent,
    /// None.
    Without,
}

impl TermKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Day, Self::Usual, Self::Quarterly, Self::Permanent, Self::Without];
}

/// A change of what is written.
#[derive(Debug, Clone)]
pub enum Edit {
    /// The title in a language.
    Title(Language, String),
    /// Somebody reports, or no longer.
    Speaker(bool, PersonId),
    /// Somebody reports beside the speakers, or no longer.
    CoSpeaker(bool, PersonId),
    /// A unit prepares it, or none.
    Unit(Option<UnitId>),
    /// The minutes.
    Minutes(String),
    /// What is to come of it.
    Kind(ItemKind),
    /// The mark of restricted distribution.
    Restricted(bool),
    /// A point of its decision.
    Point(PointId, PointEdit),
}

/// A change of a point.
#[derive(Debug, Clone)]
pub enum PointEdit {
    /// The text in a language.
    Text(Language, String),
    /// Somebody executes it, or no longer.
    Executor(bool, Executor),
    /// The kind of its term.
    Term(TermKind),
    /// The day.
    Day(String),
    /// Whether it needs neither executor nor term.
    Exempt(bool),
}

/// Puts a value into a list or takes it out.
fn set<T: PartialEq>(list: &mut Vec<T>, is_in: bool, value: T) {
    list.retain(|other| *other != value);
    if is_in {
        list.push(value);
    }
}

/// Sets the text in a language.
pub fn write(text: &mut Bilingual, language: Language, words: String) {
    match language {
        Language::Kazakh => text.kk = words,
        Language::Russian => text.ru = words,
    }
}

impl Draft {
    /// Returns what has to be filled in next, from the title to the executor of the last point.
    pub fn next_empty(&self) -> Option<Empty> {
        let field = |id: &str| Some(Empty::Field(id.to_owned()));
        let title = &self.item.title;
        if title.is_missing(Language::Kazakh) {
            return field("title-kk");
        }
        if title.is_missing(Language::Russian) {
            return field("title-ru");
        }
        if self.item.speakers.is_empty() {
            return field("speaker");
        }
        if self.points.is_empty() && self.item.kind == ItemKind::Decision {
            return Some(Empty::FirstPoint);
        }
        let empty = |point: &PointDraft| {
            let part = match &point.point {
                it if it.text.is_missing(Language::Kazakh) => "kk",
                it if it.text.is_missing(Language::Russian) => "ru",
                it if it.executors.is_empty() && !it.exempt => "executor",
                _ => return None,
            };
            Some(Empty::Field(format!("point-{}-{part}", point.number())))
        };
        self.points.iter().find_map(empty)
    }

    /// Begins with what is recorded.
    pub fn of(item: &Item) -> Self {
        Self {
            base: item.item.clone(),
            minutes: item.item.minutes.to_string(),
            points: item.points.iter().map(PointDraft::of).collect(),
            item: item.item.clone(),
        }
    }

    /// Returns which item it is.
    pub fn id(&self) -> ItemId {
        self.base.id
    }

    /// Changes what is written.
    pub fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Title(language, words) => write(&mut self.item.title, language, words),
            Edit::Speaker(is_in, person) => set(&mut self.item.speakers, is_in, person),
            Edit::CoSpeaker(is_in, person) => set(&mut self.item.co_speakers, is_in, person),
            Edit::Unit(unit) => self.item.unit = unit,
            Edit::Minutes(words) => self.minutes = words,
            Edit::Kind(kind) => self.item.kind = kind,
            Edit::Restricted(restricted) => self.item.restricted = restricted,
            Edit::Point(id, edit) => {
                if let Some(point) = self.points.iter_mut().find(|point| point.base.id == id) {
                    point.edit(edit);
                }
            }
        }
    }

    /// Returns whether the minutes that are written are a number.
    pub fn minutes_are_sound(&self) -> bool {
        self.minutes.trim().parse::<u32>().is_ok()
    }

    /// Returns the item as it is written; minutes that are no number leave those recorded.
    pub fn written(&self) -> AgendaItem {
        let minutes = self.minutes.trim().parse().unwrap_or(self.base.minutes);
        AgendaItem { minutes, number: self.base.number, ..self.item.clone() }
    }

    /// Takes in what is recorded now and keeps what was written since.
    pub fn refresh(&mut self, recorded: &Item) {
        if self.written() == self.base {
            self.item = recorded.item.clone();
            self.minutes = recorded.item.minutes.to_string();
        }
        self.base = recorded.item.clone();
        let mut known = std::mem::take(&mut self.points);
        let points = recorded.points.iter().map(|point| {
            let place = known.iter().position(|draft| draft.base.id == point.id && draft.is_changed());
            match place.map(|place| known.swap_remove(place)) {
                Some(draft) => PointDraft { base: point.clone(), ..draft },
                None => PointDraft::of(point),
            }
        });
        self.points = points.collect();
    }

    /// Returns what has to be recorded; nothing where all of it is.
    pub fn saving(&self) -> Option<Saving> {
        let written = self.written();
        let item = (written != self.base).then_some(written);
        let changed = self.points.iter().filter(|point| point.is_changed());
        let points: Vec<_> = changed.map(PointDraft::written).collect();
        if item.is_none() && points.is_empty() {
            return None;
        }
        Some(Box::new(move |office| {
            if let Some(item) = item {
                office.change_item(&item)?;
            }
            points.iter().try_for_each(|point| office.change_point(point))
        }))
    }
}

impl PointDraft {
    fn of(point: &DecisionPoint) -> Self {
        let (term, day) = match point.due {
            Some(Due::On(day)) => (TermKind::Day, format::date::short(day)),
            Some(Due::DefaultTerm) => (TermKind::Usual, String::new()),
            Some(Due::Quarterly) => (TermKind::Quarterly, String::new()),
            Some(Due::Permanent) => (TermKind::Permanent, String::new()),
            None => (TermKind::Without, String::new()),
        };
        Self { base: point.clone(), point: point.clone(), term, day }
    }

    /// Returns which point it is.
    pub fn id(&self) -> PointId {
        self.base.id
    }

    /// Returns its number within the item.
    pub fn number(&self) -> u32 {
        self.base.number
    }

    fn edit(&mut self, edit: PointEdit) {
        match edit {
            PointEdit::Text(language, words) => write(&mut self.point.text, language, words),
            PointEdit::Executor(is_in, executor) => set(&mut self.point.executors, is_in, executor),
            PointEdit::Term(term) => self.term = term,
            PointEdit::Day(words) => self.day = words,
            PointEdit::Exempt(exempt) => self.point.exempt = exempt,
        }
    }

    /// Returns the point as it is written; a day that there is not leaves the term recorded.
    pub fn written(&self) -> DecisionPoint {
        let due = match self.term {
            TermKind::Day => parse_date(&self.day).map_or(self.base.due, |day| Some(Due::On(day))),
            TermKind::Usual => Some(Due::DefaultTerm),
            TermKind::Quarterly => Some(Due::Quarterly),
            TermKind::Permanent => Some(Due::Permanent),
            TermKind::Without => None,
        };
        DecisionPoint { due, number: self.base.number, ..self.point.clone() }
    }

    fn is_changed(&self) -> bool {
        self.written() != self.base
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::domain::id::SessionId;

    fn item() -> Item {
        let item = AgendaItem {
            id: ItemId(1),
            session: SessionId(1),
            number: 1,
            title: Bilingual::new("Бюджет туралы", "О бюджете"),
            kind: ItemKind::Decision,
            speakers: vec![PersonId(1)],
            co_speakers: Vec::new(),
            invited: Vec::new(),
            unit: None,
            minutes: 20,
            plan_item: None,
            head_of_state: false,
            instructions: Vec::new(),
            restricted: false,
            added_late: None,
        };
        let point = DecisionPoint {
            id: PointId(1),
            item: item.id,
            number: 1,
            text: Bilingual::new("Бекітсін.", "Утвердить."),
            executors: Vec::new(),
            due: Some(Due::DefaultTerm),
            controller: None,
            exempt: false,
        };
        Item { item, points: vec![point] }
    }

    #[test]
    fn nothing_is_recorded_where_nothing_was_written() {
        let mut draft = Draft::of(&item());
        assert!(draft.saving().is_none());
        draft.edit(Edit::Minutes(" 20 ".into()));
        assert!(draft.saving().is_none(), "a space is no change");
        draft.edit(Edit::Minutes("25".into()));
        assert!(draft.saving().is_some());
    }

    #[test]
    fn minutes_that_are_no_number_leave_those_recorded() {
        let mut draft = Draft::of(&item());
        draft.edit(Edit::Minutes("жиырма".into()));
        assert!(!draft.minutes_are_sound());
        assert_eq!(draft.written().minutes, 20);
    }

    #[test]
    fn what_was_written_survives_what_is_read_again() {
        let (mut draft, mut recorded) = (Draft::of(&item()), item());
        draft.edit(Edit::Title(Language::Russian, "Об исполнении".into()));
        draft.edit(Edit::Point(PointId(1), PointEdit::Text(Language::Kazakh, "Орындасын.".into())));
        recorded.item.number = 3;
        recorded.points.push(DecisionPoint { id: PointId(2), number: 2, ..recorded.points[0].clone() });
        draft.refresh(&recorded);
        assert_eq!(draft.written().title.ru, "Об исполнении");
        assert_eq!(draft.written().number, 3);
        let texts: Vec<_> = draft.points.iter().map(|point| point.written().text.kk).collect();
        assert_eq!(texts, ["Орындасын.", "Бекітсін."]);
    }

    #[test]
    fn a_day_that_there_is_not_leaves_the_term_recorded() {
        let mut draft = Draft::of(&item());
        draft.edit(Edit::Point(PointId(1), PointEdit::Term(TermKind::Day)));
        draft.edit(Edit::Point(PointId(1), PointEdit::Day("31.11.2026".into())));
        assert_eq!(draft.points[0].written().due, Some(Due::DefaultTerm));
        draft.edit(Edit::Point(PointId(1), PointEdit::Day("30.11.2026".into())));
        let day = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
        assert_eq!(draft.points[0].written().due, Some(Due::On(day)));
    }
}
