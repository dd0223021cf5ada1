//! A rule that is to say something else from a day on, with the act that says so.

use chrono::NaiveDate;
use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::facts::Line;
use super::{Message, words};
use crate::domain::profile::setting::SettingValue;
use crate::domain::profile::{Citation, Fraction, Profile, Source};
use crate::domain::term::{LONGEST_TERM, Term, TermUnit};
use crate::domain::text::{Bilingual, Language};
use crate::office::rules::SettingChange;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Mark, Role};
use crate::ui::widget::choice::radios;
use crate::ui::widget::date::{Days, date_field, parse_date};
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::field::{bilingual, field, line};
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, button, say, scroll, tinted, with_sign};

/// The name of the field that the question begins at, whatever it is.
pub const VALUE: &str = "setting-value";
/// What the title and the buttons take of the window, and the most that the fields take.
const AROUND: f32 = 200.0;
const MOST: f32 = 520.0;
const WIDTH: f32 = 560.0;
const NUMBER: f32 = 110.0;

const UNITS: [TermUnit; 3] = [TermUnit::CalendarDays, TermUnit::WorkingDays, TermUnit::Months];

/// What a new value rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    Own,
    Model,
    Nothing,
}

const WHYS: [Why; 3] = [Why::Own, Why::Model, Why::Nothing];

/// A change as it is written.
#[derive(Debug, Clone)]
pub struct Draft {
    line: Line,
    /// The figures of a number, of numbers, of a term, of the upper part of a fraction.
    first: String,
    /// The lower part of a fraction.
    second: String,
    /// The choice: of yes and no, of a unit, of a name.
    at: usize,
    text: Bilingual,
    why: Why,
    title: Bilingual,
    paragraph: String,
    from: String,
}

/// What happens in the fields.
#[derive(Debug, Clone)]
pub enum Edit {
    /// Figures were written.
    First(String),
    /// The lower part of a fraction was written.
    Second(String),
    /// A choice was made.
    At(usize),
    /// A text was written.
    Text(Language, String),
    /// What it rests on was chosen.
    Why(usize),
    /// The act was written.
    Title(Language, String),
    /// The paragraph was written.
    Paragraph(String),
    /// The first day was written.
    From(String),
}

impl Draft {
    /// Begins with the rule as it is.
    pub fn of(line: &Line, today: NaiveDate) -> Self {
        let mut draft = Self {
            line: line.clone(),
            first: String::new(),
            second: String::new(),
            at: 0,
            text: Bilingual::default(),
            why: Why::Own,
            title: Bilingual::default(),
            paragraph: String::new(),
            from: today.format("%d.%m.%Y").to_string(),
        };
        draft.show(&line.setting.value);
        if let Source::Own(title) = &line.setting.citation.source {
            draft.title = title.clone();
            draft.paragraph.clone_from(&line.setting.citation.paragraph);
        }
        draft
    }

    /// Puts a value into the fields.
    fn show(&mut self, value: &SettingValue) {
        match value {
            SettingValue::Flag(flag) => self.at = usize::from(!flag),
            SettingValue::Number(number) => self.first = number.to_string(),
            SettingValue::Numbers(_) => self.first = value.to_string(),
            SettingValue::Term(term) => {
                self.first = term.amount.to_string();
                self.at = UNITS.iter().position(|unit| *unit == term.unit).unwrap_or(0);
            }
            SettingValue::Fraction(fraction) => {
                self.first = fraction.numerator.to_string();
                self.second = fraction.denominator.to_string();
            }
            SettingValue::Choice(name) => {
                self.at = self.line.setting.choices.iter().position(|one| one == name).unwrap_or(0);
            }
            SettingValue::Text(text) => self.text = text.clone(),
        }
    }

    /// Returns the value that is written; nothing where it is none.
    fn value(&self) -> Option<SettingValue> {
        let figure = |text: &str| text.trim().parse::<u32>().ok();
        Some(match &self.line.setting.value {
            SettingValue::Flag(_) => SettingValue::Flag(self.at == 0),
            SettingValue::Number(_) => SettingValue::Number(figure(&self.first)?),
            kind @ SettingValue::Numbers(_) => kind.read_like(&self.first)?,
            SettingValue::Term(_) => {
                let amount = figure(&self.first).filter(|amount| *amount <= LONGEST_TERM)?;
                SettingValue::Term(Term { amount, unit: *UNITS.get(self.at)? })
            }
            SettingValue::Fraction(_) => {
                let (numerator, denominator) = (figure(&self.first)?, figure(&self.second)?);
                let whole = denominator > 0 && numerator <= denominator;
                SettingValue::Fraction(whole.then_some(Fraction { numerator, denominator })?)
            }
            SettingValue::Choice(_) => SettingValue::Choice((*self.line.setting.choices.get(self.at)?).to_owned()),
            SettingValue::Text(_) => {
                let text = Bilingual::new(self.text.kk.trim(), self.text.ru.trim());
                SettingValue::Text((!text.is_missing(Language::Kazakh)).then_some(text)?)
            }
        })
    }

    /// Returns the change, once it says something else, what it rests on and from which day.
    pub fn change(&self) -> Option<SettingChange> {
        let citation = match self.why {
            Why::Own if self.title.is_missing(Language::Kazakh) => return None,
            Why::Own => Citation {
                source: Source::Own(Bilingual::new(self.title.kk.trim(), self.title.ru.trim())),
                paragraph: self.paragraph.trim().to_owned(),
            },
            Why::Model => self.model()?,
            Why::Nothing => Citation { source: Source::Assumption, paragraph: String::new() },
        };
        let (value, from) = (self.value()?, parse_date(&self.from)?);
        let changed = value != self.line.setting.value || citation != self.line.setting.citation;
        changed.then(|| SettingChange { key: self.line.setting.key.to_owned(), value, citation, from })
    }

    /// Returns where the model text has the rule.
    fn model(&self) -> Option<Citation> {
        let settings = Profile::model_regulation().settings();
        settings.into_iter().find(|setting| setting.key == self.line.setting.key).map(|setting| setting.citation)
    }

    /// Takes in what was written; going back to the model text brings its value.
    pub fn edit(&mut self, edit: Edit) {
        let one_line = |text: String| text.replace('\n', " ");
        match edit {
            Edit::First(text) => self.first = text,
            Edit::Second(text) => self.second = text,
            Edit::At(at) => self.at = at,
            Edit::Text(language, text) => put(&mut self.text, language, one_line(text)),
            Edit::Why(at) => {
                self.why = WHYS.get(at).copied().unwrap_or(Why::Own);
                if self.why == Why::Model {
                    self.show(&self.line.model.clone());
                }
            }
            Edit::Title(language, text) => put(&mut self.title, language, one_line(text)),
            Edit::Paragraph(text) => self.paragraph = text,
            Edit::From(text) => self.from = text,
        }
    }

    /// Shows the question; `refused` is why the change was not recorded.
    pub fn view<'a>(&'a self, cx: Context<'a>, refused: Option<String>) -> Dialog<'a, Message> {
        let tr = cx.tr;
        let setting = &self.line.setting;
        let now = tr.setup_now(&words::value(&setting.value, cx), &words::place(&setting.citation, cx));
        let model = tr.setup_model_says(&words::value(&self.line.model, cx));
        let mut column = Column::new().spacing(space::CARD);
        column = column.push(
            Column::new().spacing(space::TIGHT).push(say(Role::Second, now)).push(say(Role::Second, model)).push(
                setting.quote_kk.map(|quote| {
                    let words = tinted(Role::Second, Colour::Ink2, format!("«…{quote}…»"));
                    with_sign(Icon::Scale, 16.0, Colour::Ink2, words)
                }),
            ),
        );
        column = column.push(self.field(cx));
        let whys = [tr.setup_why_own(), tr.setup_why_model(), tr.setup_why_none()];
        let chosen = WHYS.iter().position(|one| *one == self.why);
        let why = radios("setting-why", whys, chosen, false, Edit::Why);
        let mut reason = Column::new().spacing(space::SMALL).push(say(Role::Strong, tr.setup_why())).push(why);
        if self.why == Why::Own {
            let title = bilingual(tr, &self.title, Edit::Title).ids("act-kk", "act-ru").at_least(1);
            let paragraph = line(&self.paragraph).id("act-paragraph").on_input(Edit::Paragraph);
            let paragraph = container(Element::from(field(tr.setup_paragraph_number(), paragraph))).width(NUMBER);
            let titled = Column::new().spacing(space::TIGHT).push(say(Role::Second, tr.setup_own_title())).push(title);
            reason = reason.push(titled).push(paragraph);
        }
        column = column.push(reason);
        let days = Days { tr, calendar: cx.calendar, today: cx.today() };
        let mark = if parse_date(&self.from).is_some() { Mark::None } else { Mark::Error };
        let from = date_field("setting-from", days, &self.from, mark, Edit::From);
        column = column.push(Element::from(field(tr.setup_first_day(), from).note(tr.setup_first_day_note())));
        if let Some(words) = refused {
            column = column.push(with_sign(Icon::OctagonX, 18.0, Colour::Red, say(Role::Body, words)));
        }
        let right = iced::Padding::ZERO.right(space::MEDIUM);
        let fields = Element::from(column).map(Message::Change);
        let fields = container(scroll(container(fields).padding(right)));
        let fields = fields.max_height((cx.height - AROUND).clamp(0.0, MOST));
        let verb = button::main(tr.setup_change_verb()).key("Ctrl+Enter").id("answer");
        dialog(words::rule(setting.key, tr).unwrap_or_else(|| setting.key.to_owned()))
            .content(fields)
            .button(button::usual(tr.setup_cancel()).id("cancel").on_press(Message::Cancel))
            .button(verb.on_press_maybe(self.change().is_some().then_some(Message::Answer)))
            .starts_at(VALUE)
            .width(WIDTH)
    }

    /// Returns the field of the value.
    fn field<'a>(&'a self, cx: Context<'a>) -> Element<'a, Edit> {
        let tr = cx.tr;
        let bad = self.value().is_none();
        let figures = |value: &'a str, id: &'static str, on_input: fn(String) -> Edit| {
            let mark = if bad { Mark::Error } else { Mark::None };
            container(line(value).id(id).figures().marked(mark).on_input(on_input)).width(NUMBER)
        };
        let content: Element<'a, Edit> = match &self.line.setting.value {
            SettingValue::Flag(_) => radios(VALUE, [tr.setup_yes(), tr.setup_no()], Some(self.at), false, Edit::At),
            SettingValue::Number(_) => figures(&self.first, VALUE, Edit::First).into(),
            SettingValue::Numbers(_) => {
                let mark = if bad { Mark::Error } else { Mark::None };
                line(&self.first).id(VALUE).marked(mark).on_input(Edit::First).into()
            }
            SettingValue::Term(_) => {
                let units = vec![tr.setup_unit_calendar(), tr.setup_unit_working(), tr.setup_unit_months()];
                let unit = select(tr, units, Some(self.at)).id("setting-unit").on_choose(Edit::At);
                let row = Row::new().spacing(space::SMALL).push(figures(&self.first, VALUE, Edit::First));
                row.push(container(Element::from(unit)).width(Length::Fill)).into()
            }
            SettingValue::Fraction(_) => Row::new()
                .spacing(space::SMALL)
                .align_y(Alignment::Center)
                .push(figures(&self.first, VALUE, Edit::First))
                .push(say(Role::Body, "/"))
                .push(figures(&self.second, "setting-value-2", Edit::Second))
                .into(),
            SettingValue::Choice(_) => {
                let names = self.line.setting.choices.iter();
                let names = names.map(|name| words::choice(name, tr).unwrap_or_else(|| (*name).to_owned()));
                select(tr, names.collect::<Vec<_>>(), Some(self.at)).id(VALUE).on_choose(Edit::At).into()
            }
            SettingValue::Text(_) => {
                bilingual(tr, &self.text, Edit::Text).ids(VALUE, "setting-value-ru").at_least(1).into()
            }
        };
        let column = Column::new().spacing(space::TIGHT).push(say(Role::Strong, tr.setup_value())).push(content);
        let note = bad.then(|| with_sign(Icon::CircleX, 16.0, Colour::Red, say(Role::Second, tr.setup_value_bad())));
        column.push(note).into()
    }
}

fn put(text: &mut Bilingual, language: Language, words: String) {
    match language {
        Language::Kazakh => text.kk = words,
        Language::Russian => text.ru = words,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn draft(key: &str) -> Draft {
        let setting = Profile::model_regulation().settings().into_iter().find(|one| one.key == key).unwrap();
        let line = Line { model: setting.value.clone(), setting, from: NaiveDate::default() };
        let mut draft = Draft::of(&line, NaiveDate::from_ymd_opt(2026, 3, 1).unwrap());
        draft.edit(Edit::Title(Language::Kazakh, "Регламент".into()));
        draft
    }

    #[test]
    fn every_rule_of_the_model_is_a_value_in_its_fields() {
        for setting in Profile::model_regulation().settings() {
            assert_eq!(draft(setting.key).value(), Some(setting.value), "{}", setting.key);
        }
    }

    #[rstest]
    #[case::more_than_the_whole("sitting.quorum", "4", None)]
    #[case::fraction("sitting.quorum", "1", Some(SettingValue::Fraction(Fraction { numerator: 1, denominator: 3 })))]
    #[case::no_figure("conduct.report_minutes", "", None)]
    #[case::numbers("control.reminder_days", "7, 1", Some(SettingValue::Numbers(vec![7, 1])))]
    #[case::too_long("planning.draft_before", "99999", None)]
    #[case::term("planning.draft_before", "20", Some(SettingValue::Term(Term::calendar_days(20))))]
    fn what_is_written_is_a_value_or_none(
        #[case] key: &str,
        #[case] written: &str,
        #[case] expected: Option<SettingValue>,
    ) {
        let mut draft = draft(key);
        draft.edit(Edit::First(written.into()));
        assert_eq!(draft.value(), expected);
    }

    #[test]
    fn a_change_needs_its_act_and_its_day() {
        let mut draft = draft("sitting.tie");
        draft.edit(Edit::At(1));
        assert!(draft.change().is_some());
        draft.edit(Edit::From("31.02.2026".into()));
        assert!(draft.change().is_none());
        draft.edit(Edit::From("01.03.2026".into()));
        draft.edit(Edit::Title(Language::Kazakh, " ".into()));
        assert!(draft.change().is_none());
        draft.edit(Edit::Why(2));
        assert_eq!(draft.change().unwrap().citation.source, Source::Assumption);
    }

    #[test]
    fn what_says_the_same_is_no_change() {
        let mut draft = draft("sitting.quorum");
        draft.edit(Edit::Why(1));
        assert!(draft.change().is_none(), "value and place are those in force");
    }
}
