//! What is written into the questions of the plan, and what the operations take from it.

use chrono::NaiveDate;

use super::facts::Facts;
use crate::domain::act::Act;
use crate::domain::calendar::quarter::Quarter;
use crate::domain::id::{PlanId, PlanItemId, SessionId};
use crate::domain::plan::approval::{Approval, Approver};
use crate::domain::plan::change::{ChangePaper, ChangeRequest, Consent, HeadDecision, ItemChange, ServiceNote};
use crate::domain::plan::item::{PlanItem, Proposal, Slot};
use crate::domain::plan::{Plan, PlanPeriod};
use crate::domain::session::Stage;
use crate::domain::text::{Bilingual, Language};
use crate::i18n::format::date;
use crate::i18n::{Catalog, Locale};
use crate::ui::widget::date::parse_date;

/// Which form is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A new plan.
    NewPlan,
    /// A new question, or one of a draft.
    Item(Option<PlanItemId>),
    /// The approval.
    Approve,
    /// A request to move or remove a question: a new one, or the papers of one that is open.
    Change(PlanItemId, Option<usize>),
    /// A question goes onto the agenda of a session.
    Take(PlanItemId),
}

/// A line of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// The year of a plan.
    Year,
    /// The number of the deciding document.
    Number,
    /// The day of the deciding document.
    Day,
    /// The day the draft was ready.
    Drafted,
    /// The number of the service note.
    NoteNumber,
    /// Its day.
    NoteDay,
    /// The day of the consent.
    ConsentDay,
}

/// A choice of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// The whole year or one of its quarters; the quarter of a question.
    Quarter,
    /// The unit.
    Unit,
    /// Who reports.
    Speaker,
    /// Move or remove.
    Kind,
    /// In which office it is decided.
    Approver,
    /// Who wrote the service note.
    Author,
    /// Who consents.
    Deputy,
    /// The session.
    Session,
}

/// What is written into a form.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Which form.
    pub form: Form,
    /// The title of a question, or the reason of a change.
    pub text: Bilingual,
    /// Whether the question considers the Head of State's instructions.
    pub head_of_state: bool,
    year: String,
    number: String,
    day: String,
    drafted: String,
    note_number: String,
    note_day: String,
    consent_day: String,
    quarter: Option<usize>,
    unit: Option<usize>,
    speaker: Option<usize>,
    kind: Option<usize>,
    approver: Option<usize>,
    author: Option<usize>,
    deputy: Option<usize>,
    session: Option<usize>,
}

impl Draft {
    /// Opens a form.
    pub fn open(form: Form, facts: &Facts, today: NaiveDate) -> Self {
        let year = facts.next_year(chrono::Datelike::year(&today));
        let mut draft = Self {
            form,
            text: Bilingual::default(),
            head_of_state: false,
            year: year.to_string(),
            number: String::new(),
            day: date::short(today),
            drafted: date::short(today),
            note_number: String::new(),
            note_day: String::new(),
            consent_day: String::new(),
            quarter: Some(0),
            unit: None,
            speaker: None,
            kind: Some(0),
            approver: Some(0),
            author: None,
            deputy: None,
            session: None,
        };
        match form {
            Form::NewPlan => {}
            Form::Take(_) => draft.session = facts.open_sessions().next().map(|_| 0),
            Form::Approve => {
                if let Some(drafted) = facts.plan().and_then(|plan| plan.drafted) {
                    draft.drafted = date::short(drafted);
                }
            }
            Form::Item(id) => draft.take_item(id.and_then(|id| facts.item(id)), facts, today),
            Form::Change(id, request) => draft.take_request(id, request, facts),
        }
        draft
    }

    fn take_item(&mut self, item: Option<&PlanItem>, facts: &Facts, today: NaiveDate) {
        let Some(item) = item else {
            let now = Quarter::of(today);
            self.quarter = quarters(facts).iter().position(|quarter| *quarter == now).or(Some(0));
            return;
        };
        self.text = item.title.clone();
        self.head_of_state = item.head_of_state;
        self.quarter = quarters(facts).iter().position(|quarter| *quarter == item.first_slot.quarter);
        self.unit = item.unit.and_then(|id| facts.units.iter().position(|unit| unit.id == id));
        self.speaker = item.speaker.and_then(|id| facts.persons.iter().position(|person| person.id == id));
    }

    fn take_request(&mut self, id: PlanItemId, request: Option<usize>, facts: &Facts) {
        let Some(item) = facts.item(id) else { return };
        let next = item.slot().quarter.next();
        self.quarter = targets(facts).iter().position(|quarter| *quarter == next);
        self.day = String::new();
        let Some(request) = request.and_then(|at| item.changes.get(at)) else { return };
        self.text = request.reason.clone();
        match request.change {
            ItemChange::Move { to } => {
                self.kind = Some(0);
                self.quarter = targets(facts).iter().position(|quarter| *quarter == to.quarter);
            }
            ItemChange::Remove => self.kind = Some(1),
        }
        let person = |id| facts.persons.iter().position(|person| person.id == id);
        if let Some(note) = &request.note {
            self.author = person(note.author);
            self.note_number.clone_from(&note.number);
            self.note_day = date::short(note.date);
        }
        if let Some(consent) = &request.consent {
            self.deputy = person(consent.deputy);
            self.consent_day = date::short(consent.date);
        }
        if let Some(decision) = &request.decision {
            self.approver = Some(usize::from(decision.by == Approver::ActingFirstHead));
            self.day = date::short(decision.date);
            self.number = decision.act.as_ref().map(|act| act.number.clone()).unwrap_or_default();
        }
    }

    /// Returns what is written in a line.
    pub fn line(&self, line: Line) -> &str {
        match line {
            Line::Year => &self.year,
            Line::Number => &self.number,
            Line::Day => &self.day,
            Line::Drafted => &self.drafted,
            Line::NoteNumber => &self.note_number,
            Line::NoteDay => &self.note_day,
            Line::ConsentDay => &self.consent_day,
        }
    }

    /// Writes into a line.
    pub fn write(&mut self, line: Line, text: String) {
        *match line {
            Line::Year => &mut self.year,
            Line::Number => &mut self.number,
            Line::Day => &mut self.day,
            Line::Drafted => &mut self.drafted,
            Line::NoteNumber => &mut self.note_number,
            Line::NoteDay => &mut self.note_day,
            Line::ConsentDay => &mut self.consent_day,
        } = text;
    }

    /// Returns what is chosen.
    pub fn chosen(&self, choice: Choice) -> Option<usize> {
        match choice {
            Choice::Quarter => self.quarter,
            Choice::Unit => self.unit,
            Choice::Speaker => self.speaker,
            Choice::Kind => self.kind,
            Choice::Approver => self.approver,
            Choice::Author => self.author,
            Choice::Deputy => self.deputy,
            Choice::Session => self.session,
        }
    }

    /// Chooses.
    pub fn choose(&mut self, choice: Choice, at: usize) {
        *match choice {
            Choice::Quarter => &mut self.quarter,
            Choice::Unit => &mut self.unit,
            Choice::Speaker => &mut self.speaker,
            Choice::Kind => &mut self.kind,
            Choice::Approver => &mut self.approver,
            Choice::Author => &mut self.author,
            Choice::Deputy => &mut self.deputy,
            Choice::Session => &mut self.session,
        } = Some(at);
    }

    /// Returns whether the form has what its operation needs; the rules say the rest.
    pub fn is_whole(&self, facts: &Facts) -> bool {
        let titled = !self.text.is_missing(Language::Kazakh);
        match self.form {
            Form::NewPlan => self.period().is_some(),
            Form::Item(_) => {
                let decided = facts.plan().is_none_or(|plan| plan.approval.is_none()) || self.decision().is_some();
                titled && self.quarter.is_some() && decided
            }
            Form::Approve => self.act().is_some() && parse_date(&self.drafted).is_some(),
            Form::Change(..) => titled && self.change(facts).is_some(),
            // What comes onto an approved agenda needs a reason.
            Form::Take(_) => self.session(facts).is_some_and(|(_, stage)| stage == Stage::Planned || titled),
        }
    }

    /// Returns the deciding document: an order with its number and its day.
    pub fn act(&self) -> Option<Act> {
        let number = self.number.trim();
        let date = parse_date(&self.day)?;
        let word = |locale| Catalog::new(locale).plan_order();
        let kind = Bilingual::new(word(Locale::Kazakh), word(Locale::Russian));
        (!number.is_empty()).then(|| Act { kind, number: number.to_owned(), date })
    }

    fn by(&self) -> Approver {
        if self.approver == Some(1) { Approver::ActingFirstHead } else { Approver::FirstHead }
    }

    /// Returns the approval.
    pub fn approval(&self) -> Option<Approval> {
        Some(Approval { by: self.by(), act: self.act()? })
    }

    /// Returns the day the draft was ready.
    pub fn drafted(&self) -> Option<NaiveDate> {
        parse_date(&self.drafted)
    }

    /// Returns the decision of the first head.
    pub fn decision(&self) -> Option<HeadDecision> {
        let act = self.act()?;
        Some(HeadDecision { by: self.by(), date: act.date, act: Some(act) })
    }

    fn period(&self) -> Option<PlanPeriod> {
        let year: i32 = self.year.trim().parse().ok().filter(|year| (2000..2200).contains(year))?;
        match self.quarter? {
            0 => Some(PlanPeriod::Year { year }),
            at => Some(PlanPeriod::Quarter { quarter: Quarter::of_year(year).nth(at - 1)? }),
        }
    }

    /// Returns the new plan.
    pub fn plan(&self) -> Option<Plan> {
        let period = self.period()?;
        let title = |locale| {
            let tr = Catalog::new(locale);
            match period {
                PlanPeriod::Quarter { quarter } => {
                    tr.plan_title_of_quarter(&date::quarter(locale, quarter.first_day()))
                }
                PlanPeriod::Year { .. } | PlanPeriod::LongTerm { .. } => tr.plan_title_of_year(&self.year),
            }
        };
        Some(Plan {
            id: PlanId(0),
            period,
            title: Bilingual::new(title(Locale::Kazakh), title(Locale::Russian)),
            drafted: None,
            approval: None,
            sent: None,
            items: Vec::new(),
        })
    }

    /// Returns the question as it is written, on the ground of the one it was before.
    pub fn item(&self, facts: &Facts) -> Option<PlanItem> {
        let plan = facts.plan()?;
        let before = match self.form {
            Form::Item(id) => id.and_then(|id| facts.item(id)).cloned(),
            Form::NewPlan | Form::Approve | Form::Change(..) | Form::Take(_) => None,
        };
        let quarter = *quarters(facts).get(self.quarter?)?;
        let number = plan.items.iter().map(|item| item.number).max().unwrap_or(0) + 1;
        let slot = |date: Option<NaiveDate>| Slot { quarter, date: date.filter(|date| quarter.contains(*date)) };
        let ground = before.unwrap_or(PlanItem {
            id: PlanItemId(0),
            plan: plan.id,
            number,
            title: Bilingual::default(),
            first_slot: slot(None),
            unit: None,
            speaker: None,
            proposed_by: None,
            proposed_on: None,
            basis: None,
            head_of_state: false,
            proposal: Proposal::Accepted,
            added_by: None,
            changes: Vec::new(),
            considered: Vec::new(),
        });
        Some(PlanItem {
            title: self.text.clone(),
            first_slot: slot(ground.first_slot.date),
            unit: self.unit.and_then(|at| facts.units.get(at)).map(|unit| unit.id),
            speaker: self.speaker.and_then(|at| facts.persons.get(at)).map(|person| person.id),
            head_of_state: self.head_of_state,
            ..ground
        })
    }

    /// Returns what is asked for a question.
    fn change(&self, facts: &Facts) -> Option<ItemChange> {
        if self.kind == Some(1) {
            return Some(ItemChange::Remove);
        }
        let quarter = *targets(facts).get(self.quarter?)?;
        Some(ItemChange::Move { to: Slot { quarter, date: None } })
    }

    /// Returns the request with the papers that are written.
    pub fn request(&self, facts: &Facts) -> Option<ChangeRequest> {
        let mut request = ChangeRequest::new(self.change(facts)?, self.text.clone());
        request.note = self.note(facts);
        request.consent = self.consent(facts);
        request.decision = self.decision();
        Some(request)
    }

    /// Returns the papers that are written, to be filed with a request.
    pub fn papers(&self, facts: &Facts) -> Vec<ChangePaper> {
        let note = self.note(facts).map(ChangePaper::Note);
        let consent = self.consent(facts).map(ChangePaper::Consent);
        let decision = self.decision().map(ChangePaper::Decision);
        note.into_iter().chain(consent).chain(decision).collect()
    }

    fn note(&self, facts: &Facts) -> Option<ServiceNote> {
        let author = facts.persons.get(self.author?)?.id;
        let number = self.note_number.trim().to_owned();
        Some(ServiceNote { author, number, date: parse_date(&self.note_day)? })
    }

    fn consent(&self, facts: &Facts) -> Option<Consent> {
        Some(Consent { deputy: facts.persons.get(self.deputy?)?.id, date: parse_date(&self.consent_day)? })
    }

    /// Returns the session that is chosen, and how far it is.
    pub fn session(&self, facts: &Facts) -> Option<(SessionId, Stage)> {
        facts.open_sessions().nth(self.session?).map(|session| (session.id, session.stage))
    }
}

/// Returns the quarters of the plan.
pub fn quarters(facts: &Facts) -> Vec<Quarter> {
    facts.plan().map(|plan| plan.period.quarters().collect()).unwrap_or_default()
}

/// Returns the quarters into which a question can be moved: those of the plan and the two after it.
pub fn targets(facts: &Facts) -> Vec<Quarter> {
    let mut quarters = quarters(facts);
    if let Some(&last) = quarters.last() {
        quarters.extend([last.next(), last.next().next()]);
    }
    quarters
}
