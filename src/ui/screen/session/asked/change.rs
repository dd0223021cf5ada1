//! When and where a session is held, and in which form.

use super::{Message, cancel, fields, listed, verb};
use crate::domain::act::Act;
use crate::domain::session::{Session as Record, SessionForm, SessionKind};
use crate::domain::text::Bilingual;
use crate::i18n::format;
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::screen::Means;
use crate::ui::screen::session::draft::write;
use crate::ui::screen::session::head::{capitalised, form, kind};
use crate::ui::screen::session::{Message as Event, Session};
use crate::ui::theme::Mark;
use crate::ui::theme::size::space;
use crate::ui::widget::Element;
use crate::ui::widget::check::check;
use crate::ui::widget::choice::{radios, segments};
use crate::ui::widget::date::{Days, date_field, parse_date, parse_time, time_field};
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::field::{bilingual, field, line};
use iced::widget::{Row, container};

/// The forms, in the order in which they are offered.
const FORMS: [SessionForm; 3] = [SessionForm::InPerson, SessionForm::Video, SessionForm::Mixed];
/// The widths of short fields.
const DATE: f32 = 160.0;
const TIME: f32 = 88.0;

/// What is changed, while it is written.
#[derive(Debug, Clone)]
pub struct Draft {
    record: Record,
    date: String,
    time: String,
    place: Bilingual,
    form: SessionForm,
    closed: bool,
    extraordinary: bool,
    basis: ActDraft,
}

/// A document while it is written.
#[derive(Debug, Clone, Default)]
pub struct ActDraft {
    /// Its kind.
    pub kind: Bilingual,
    /// Its number.
    pub number: String,
    /// Its day.
    pub date: String,
}

impl ActDraft {
    /// Begins with what is recorded.
    pub fn of(act: &Act) -> Self {
        Self { kind: act.kind.clone(), number: act.number.clone(), date: format::date::short(act.date) }
    }

    /// Returns the document, once its day is one.
    pub fn written(&self) -> Option<Act> {
        Some(Act { kind: self.kind.clone(), number: self.number.trim().to_owned(), date: parse_date(&self.date)? })
    }

    /// Takes in what was written of it.
    pub fn edit(&mut self, message: &Message) {
        match message {
            Message::ActKind(language, words) => write(&mut self.kind, *language, words.clone()),
            Message::ActNumber(words) => self.number.clone_from(words),
            Message::ActDate(words) => self.date.clone_from(words),
            _ => {}
        }
    }

    /// Returns the fields of the document.
    pub fn fields<'a>(&'a self, label: String, cx: Context<'a>) -> Element<'a, Event> {
        let kind = bilingual(cx.tr, &self.kind, |language, words| Event::Asked(Message::ActKind(language, words)));
        let kind = kind.at_least(1).ids("act-kk", "act-ru");
        let number = line(&self.number).id("act-number").width(TIME * 1.5);
        let number = number.on_input(|words| Event::Asked(Message::ActNumber(words)));
        let days = Days { tr: cx.tr, calendar: cx.calendar, today: cx.today() };
        let date = date_field("act-date", days, &self.date, sound(parse_date(&self.date).is_some()), |words| {
            Event::Asked(Message::ActDate(words))
        });
        let row = Row::new()
            .spacing(space::MEDIUM)
            .push(container(Element::from(field(cx.tr.session_act_number(), number))).width(TIME * 1.5))
            .push(container(Element::from(field(cx.tr.session_act_date(), date))).width(DATE));
        fields(vec![field(label, kind).into(), row.into()])
    }
}

/// Returns the border of a field that holds a day or a time.
fn sound(is_sound: bool) -> Mark {
    if is_sound { Mark::None } else { Mark::Attention }
}

impl Draft {
    /// Begins with what is recorded.
    pub fn of(session: &Record) -> Self {
        let basis = match &session.kind {
            SessionKind::Ordinary => None,
            SessionKind::Extraordinary { basis } => Some(ActDraft::of(basis)),
        };
        Self {
            date: format::date::short(session.date),
            time: format::date::time(session.time),
            place: session.place.clone(),
            form: session.form,
            closed: session.closed,
            extraordinary: basis.is_some(),
            basis: basis.unwrap_or_default(),
            record: session.clone(),
        }
    }

    /// Returns the session as it is written, once its day and time are ones.
    fn written(&self) -> Option<Record> {
        let kind = if self.extraordinary {
            SessionKind::Extraordinary { basis: self.basis.written()? }
        } else {
            SessionKind::Ordinary
        };
        Some(Record {
            kind,
            date: parse_date(&self.date)?,
            time: parse_time(&self.time)?,
            place: self.place.clone(),
            form: self.form,
            closed: self.closed,
            ..self.record.clone()
        })
    }

    pub(super) fn edit(&mut self, message: Message) {
        match message {
            Message::Text(language, words) => write(&mut self.place, language, words),
            Message::Date(words) => self.date = words,
            Message::Time(words) => self.time = words,
            Message::Choice(at) => self.form = FORMS.get(at).copied().unwrap_or(self.form),
            Message::SecondChoice(at) => self.extraordinary = at > 0,
            Message::Tick(closed) => self.closed = closed,
            other => self.basis.edit(&other),
        }
    }

    pub(super) fn question<'a>(&'a self, cx: Context<'a>) -> Dialog<'a, Event> {
        let days = Days { tr: cx.tr, calendar: cx.calendar, today: cx.today() };
        let date = date_field("date", days, &self.date, sound(parse_date(&self.date).is_some()), |words| {
            Event::Asked(Message::Date(words))
        });
        let time = time_field("time", cx.tr, &self.time, sound(parse_time(&self.time).is_some()), |words| {
            Event::Asked(Message::Time(words))
        });
        let when = Row::new()
            .spacing(space::MEDIUM)
            .push(container(Element::from(field(cx.tr.session_date(), date))).width(DATE))
            .push(container(Element::from(field(cx.tr.session_time(), time))).width(TIME));
        let place = bilingual(cx.tr, &self.place, |language, words| Event::Asked(Message::Text(language, words)));
        let forms = FORMS.map(|one| capitalised(&form(one, cx.tr)));
        let chosen = FORMS.iter().position(|one| *one == self.form);
        let forms = radios("form", forms, chosen, true, |at| Event::Asked(Message::Choice(at)));
        let extraordinary = SessionKind::Extraordinary {
            basis: Act { kind: Bilingual::default(), number: String::new(), date: self.record.date },
        };
        let kinds = [SessionKind::Ordinary, extraordinary].map(|one| capitalised(&kind(&one, cx.tr)));
        let kinds = segments("session-kind", kinds, usize::from(self.extraordinary), |at| {
            Event::Asked(Message::SecondChoice(at))
        });
        let tick = |closed| Event::Asked(Message::Tick(closed));
        let closed = check("closed", capitalised(&cx.tr.session_restricted()), self.closed, Some(tick));
        let mut content = vec![
            when.into(),
            field(cx.tr.session_venue(), place.ids("place-kk", "place-ru")).into(),
            field(cx.tr.session_form(), forms).into(),
            closed,
            kinds,
        ];
        if self.extraordinary {
            content.push(self.basis.fields(cx.tr.session_basis(), cx));
        }
        dialog(cx.tr.session_change())
            .content(listed(fields(content), cx))
            .width(560.0)
            .starts_at("date")
            .button(cancel(cx))
            .button(verb(cx.tr.session_save(), self.written().is_some(), cx))
    }
}

impl Session {
    pub(super) fn change(&self, draft: &Draft, means: &Means) -> Action<Event> {
        let Some(session) = draft.written() else { return Action::none() };
        let saving = self.saving();
        Action::run(self.record_with(
            means,
            move |office| {
                if let Some(saving) = saving {
                    saving(office)?;
                }
                Ok(office.change_session(&session)?.answers_void)
            },
            Event::Changed,
        ))
    }
}
