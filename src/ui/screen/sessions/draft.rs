//! A new session before it is made: the fields of its dialog.

use chrono::{NaiveDate, NaiveTime};
use iced::Length;
use iced::widget::{Column, Row, container};

use crate::domain::act::Act;
use crate::domain::id::SessionId;
use crate::domain::session::{Session, SessionForm, SessionKind, Stage};
use crate::domain::text::{Bilingual, Language};
use crate::i18n::{Catalog, Locale, format};
use crate::office::proposal::SessionProposal;
use crate::ui::context::Context;
use crate::ui::theme::Mark;
use crate::ui::theme::size::space;
use crate::ui::widget::choice::radios;
use crate::ui::widget::date::{Days, date_field, parse_date, parse_time, time_field};
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::field::{bilingual, field, line};
use crate::ui::widget::{Element, button, scroll};

/// The ways to take part, in the order of the switch.
const FORMS: [SessionForm; 3] = [SessionForm::InPerson, SessionForm::Video, SessionForm::Mixed];
/// What the title, the sentence and the buttons of the dialog take of the window.
const AROUND: f32 = 210.0;
/// What the fields need, and those of the decision of an extraordinary session.
const FIELDS: f32 = 360.0;
const DECISION: f32 = 100.0;
/// The width of a field of a day and of an hour.
const DATE: f32 = 168.0;
const TIME: f32 = 96.0;

/// What is written in the dialog.
#[derive(Debug, Clone)]
pub struct Draft {
    date: String,
    time: String,
    place: Bilingual,
    form: SessionForm,
    /// The decision of an extraordinary session; kept while the user looks at the other kind.
    basis: Basis,
    extraordinary: bool,
    proposal: SessionProposal,
    /// Whether creating was tried: only then is it said what is missing.
    tried: bool,
}

#[derive(Debug, Clone)]
struct Basis {
    kind: Bilingual,
    number: String,
    date: String,
}

/// A change of the draft.
#[derive(Debug, Clone)]
pub enum Edit {
    /// The day.
    Date(String),
    /// The hour.
    Time(String),
    /// The place in a language.
    Place(Language, String),
    /// How members take part, by its place in the switch.
    Form(usize),
    /// Ordinary or extraordinary, by its place in the switch.
    Kind(usize),
    /// The kind of the decision in a language.
    BasisKind(Language, String),
    /// The number of the decision.
    BasisNumber(String),
    /// The day of the decision.
    BasisDate(String),
}

/// Why the draft is no session yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// There is no such day.
    Date,
    /// There is no such hour.
    Time,
    /// No place in Kazakh.
    Place,
    /// The decision is not named.
    Basis,
    /// The decision would be of a later day than today.
    BasisLater,
}

impl Draft {
    /// Begins with what is likely.
    pub fn new(proposal: SessionProposal, today: NaiveDate) -> Self {
        let order = |locale| Catalog::new(locale).sessions_basis_order();
        Self {
            date: format::date::short(proposal.date),
            time: format::date::time(proposal.time),
            place: proposal.place.clone(),
            form: proposal.form,
            basis: Basis {
                kind: Bilingual::new(order(Locale::Kazakh), order(Locale::Russian)),
                number: String::new(),
                date: format::date::short(today),
            },
            extraordinary: false,
            proposal,
            tried: false,
        }
    }

    /// Takes in a change.
    pub fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Date(text) => self.date = text,
            Edit::Time(text) => self.time = text,
            Edit::Place(language, text) => set(&mut self.place, language, text),
            Edit::Form(at) => self.form = FORMS.get(at).copied().unwrap_or(self.form),
            Edit::Kind(at) => self.extraordinary = at == 1,
            Edit::BasisKind(language, text) => set(&mut self.basis.kind, language, text),
            Edit::BasisNumber(text) => self.basis.number = text,
            Edit::BasisDate(text) => self.basis.date = text,
        }
    }

    /// Returns the session, or what it lacks.
    pub fn session(&self, today: NaiveDate) -> Result<Session, Lack> {
        let date = parse_date(&self.date).ok_or(Lack::Date)?;
        let time = parse_time(&self.time).ok_or(Lack::Time)?;
        if self.place.is_missing(Language::Kazakh) {
            return Err(Lack::Place);
        }
        let kind = if self.extraordinary { self.extraordinary(today)? } else { SessionKind::Ordinary };
        Ok(self.made(date, time, kind))
    }

    fn made(&self, date: NaiveDate, time: NaiveTime, kind: SessionKind) -> Session {
        Session {
            id: SessionId(0),
            number: 0,
            kind,
            date,
            time,
            place: Bilingual::new(self.place.kk.trim(), self.place.ru.trim()),
            form: self.form,
            closed: false,
            stage: Stage::Planned,
        }
    }

    fn extraordinary(&self, today: NaiveDate) -> Result<SessionKind, Lack> {
        let Basis { kind, number, date } = &self.basis;
        let date = parse_date(date).ok_or(Lack::Basis)?;
        if kind.is_missing(Language::Kazakh) || number.trim().is_empty() {
            return Err(Lack::Basis);
        }
        if date > today {
            return Err(Lack::BasisLater);
        }
        let basis = Act { kind: kind.clone(), number: number.trim().to_owned(), date };
        Ok(SessionKind::Extraordinary { basis })
    }

    /// Remembers that creating was tried.
    pub fn tried(&mut self) {
        self.tried = true;
    }

    /// Returns the dialog.
    pub fn view<'a, M: Clone + 'a>(
        &'a self,
        cx: Context<'a>,
        edit: impl Fn(Edit) -> M + Copy + 'a,
        create: M,
        cancel: M,
    ) -> Dialog<'a, M> {
        let lack = self.session(cx.today()).err().filter(|_| self.tried);
        let mut content =
            Column::new().spacing(space::CARD).push(self.day(cx, lack, edit)).push(self.place(cx, edit, lack));
        content = content.push(self.choices(cx, edit));
        if self.extraordinary {
            content = content.push(self.basis(cx, lack, edit));
        }
        let room = (cx.height - AROUND).max(AROUND / 2.0);
        let needed = FIELDS + if self.extraordinary { DECISION } else { 0.0 };
        // The bar of the scroll stands beside the fields, not over them.
        let bar = if needed > room { space::MEDIUM } else { 0.0 };
        let content = container(content).padding(iced::Padding::ZERO.right(bar));
        dialog(cx.tr.sessions_new())
            .sentence(cx.tr.sessions_new_sentence())
            .content(container(scroll(content)).max_height(room))
            .button(button::usual(cx.tr.sessions_cancel()).id("new-cancel").on_press(cancel))
            .button(
                button::main(cx.tr.sessions_create())
                    .key("Enter")
                    .id("new-create")
                    .on_press_maybe(cx.recording(create.clone())),
            )
            .on_enter(cx.recording(create))
            .starts_at("new-date")
            .width(560.0)
    }

    fn day<'a, M: Clone + 'a>(
        &'a self,
        cx: Context<'a>,
        lack: Option<Lack>,
        edit: impl Fn(Edit) -> M + Copy + 'a,
    ) -> Element<'a, M> {
        let days = Days { tr: cx.tr, calendar: cx.calendar, today: cx.today() };
        let (mark, note) = self.note(cx, lack);
        let date = date_field("new-date", days, &self.date, mark, move |text| edit(Edit::Date(text)));
        let time_mark = if lack == Some(Lack::Time) { Mark::Error } else { Mark::None };
        let time = time_field("new-time", cx.tr, &self.time, time_mark, move |text| edit(Edit::Time(text)));
        let row = Row::new()
            .spacing(space::MEDIUM)
            .push(container(field(cx.tr.sessions_date(), date)).width(DATE))
            .push(container(field(cx.tr.sessions_time(), time)).width(TIME));
        // The note stands below both fields, so that it has room for a sentence.
        let note = crate::ui::widget::field::note(mark, note);
        Column::new().spacing(space::TIGHT).push(row).push(note).into()
    }

    /// Returns what is to be said of the day.
    fn note(&self, cx: Context<'_>, lack: Option<Lack>) -> (Mark, String) {
        if lack == Some(Lack::Time) {
            return (Mark::Error, cx.tr.sessions_time_wrong());
        }
        let Some(date) = parse_date(&self.date) else {
            let mark = if lack == Some(Lack::Date) { Mark::Error } else { Mark::Attention };
            return (mark, cx.tr.sessions_day_wrong());
        };
        let (mark, words) = self.judge(cx, date);
        (mark, cx.tr.sessions_day_note(&weekday(cx, date), &words))
    }

    /// Returns what follows from holding the session on `date`.
    fn judge(&self, cx: Context<'_>, date: NaiveDate) -> (Mark, String) {
        let taken = self.proposal.taken.iter().find(|(day, _)| *day == date);
        let earliest = self.proposal.earliest;
        match taken {
            _ if date < cx.today() => (Mark::Attention, cx.tr.sessions_day_past()),
            Some((_, number)) => (Mark::Attention, cx.tr.sessions_day_taken(*number)),
            None if !cx.calendar.is_working(date) => (Mark::Attention, cx.tr.sessions_day_off()),
            None if self.extraordinary => (Mark::None, cx.tr.sessions_day_extraordinary()),
            None if date < earliest => (Mark::Attention, cx.tr.sessions_day_short(&format::date::short(earliest))),
            None if self.proposal.planned && date == self.proposal.date => (Mark::None, cx.tr.sessions_day_planned()),
            None => (Mark::None, cx.tr.sessions_day_kept()),
        }
    }

    fn place<'a, M: Clone + 'a>(
        &'a self,
        cx: Context<'a>,
        edit: impl Fn(Edit) -> M + Copy + 'a,
        lack: Option<Lack>,
    ) -> Element<'a, M> {
        let both = bilingual(cx.tr, &self.place, move |language, text| edit(Edit::Place(language, text)))
            .ids("new-place-kk", "new-place-ru");
        let place = field(cx.tr.sessions_place(), both);
        if lack == Some(Lack::Place) {
            return place.marked(Mark::Error, cx.tr.sessions_place_missing()).into();
        }
        place.into()
    }

    fn choices<'a, M: Clone + 'a>(&'a self, cx: Context<'a>, edit: impl Fn(Edit) -> M + Copy + 'a) -> Element<'a, M> {
        let forms = FORMS.map(|form| match form {
            SessionForm::InPerson => cx.tr.sessions_in_person(),
            SessionForm::Video => cx.tr.sessions_by_video(),
            SessionForm::Mixed => cx.tr.sessions_mixed(),
        });
        let form = FORMS.iter().position(|form| *form == self.form);
        let form = radios("new-form", forms, form, false, move |at| edit(Edit::Form(at)));
        let kinds = [cx.tr.sessions_ordinary(), cx.tr.sessions_extraordinary()];
        let kind =
            radios("new-kind", kinds, Some(usize::from(self.extraordinary)), false, move |at| edit(Edit::Kind(at)));
        Column::new()
            .spacing(space::CARD)
            .push(field(cx.tr.sessions_form(), form))
            .push(field(cx.tr.sessions_kind_label(), kind))
            .into()
    }

    fn basis<'a, M: Clone + 'a>(
        &'a self,
        cx: Context<'a>,
        lack: Option<Lack>,
        edit: impl Fn(Edit) -> M + Copy + 'a,
    ) -> Element<'a, M> {
        let days = Days { tr: cx.tr, calendar: cx.calendar, today: cx.today() };
        let mark = if matches!(lack, Some(Lack::Basis | Lack::BasisLater)) { Mark::Error } else { Mark::None };
        let kind = |language: Language, id: &'static str| {
            line(self.basis.kind.get(language)).id(id).on_input(move |text| edit(Edit::BasisKind(language, text)))
        };
        let number = line(&self.basis.number)
            .id("new-basis-number")
            .marked(mark)
            .on_input(move |text| edit(Edit::BasisNumber(text)));
        let date = date_field("new-basis-date", days, &self.basis.date, mark, move |text| edit(Edit::BasisDate(text)));
        let kinds = Row::new()
            .spacing(space::SMALL)
            .push(kind(Language::Kazakh, "new-basis-kk"))
            .push(kind(Language::Russian, "new-basis-ru"));
        let row = Row::new()
            .spacing(space::MEDIUM)
            .push(container(field(cx.tr.sessions_basis_kind(), kinds)).width(Length::Fill))
            .push(container(field(cx.tr.sessions_basis_number(), number)).width(TIME))
            .push(container(field(cx.tr.sessions_date(), date)).width(DATE));
        let basis = field(cx.tr.sessions_basis(), row);
        match lack {
            Some(Lack::Basis) => basis.marked(Mark::Error, cx.tr.sessions_basis_missing()).into(),
            Some(Lack::BasisLater) => basis.marked(Mark::Error, cx.tr.sessions_basis_later()).into(),
            Some(Lack::Date | Lack::Time | Lack::Place) | None => basis.note(cx.tr.sessions_basis_missing()).into(),
        }
    }
}

fn weekday(cx: Context<'_>, date: NaiveDate) -> String {
    format::date::weekday(cx.tr.locale(), chrono::Datelike::weekday(&date)).to_owned()
}

fn set(text: &mut Bilingual, language: Language, words: String) {
    match language {
        Language::Kazakh => text.kk = words,
        Language::Russian => text.ru = words,
    }
}
