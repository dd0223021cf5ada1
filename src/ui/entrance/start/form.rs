//! The body and what its papers say of it: only what a new file cannot be without, with defaults for the rest.

use chrono::{Datelike, NaiveDate};
use iced::Alignment;
use iced::widget::{Column, Row};

use crate::domain::profile::Profile;
use crate::domain::text::{Bilingual, Language};
use crate::office::founding::{Founding, GivenBefore, Settings};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Role};
use crate::ui::widget::field::{bilingual, field, line};
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, say, tinted, with_sign};

/// The name of the first field.
pub const NAME: &str = "body-kk";

/// What is typed of the body.
#[derive(Debug, Clone)]
pub struct Form {
    name: Bilingual,
    /// The heading of protocols; until the user writes one it follows from the name.
    heading: Bilingual,
    heading_is_own: [bool; 2],
    city: Bilingual,
    session: String,
    /// The number of the last protocol; until the user writes one it is that of the last session.
    protocol: Option<String>,
    profile: usize,
}

/// What happens in the form.
#[derive(Debug, Clone)]
pub enum Message {
    /// The name was written.
    Name(Language, String),
    /// The heading of protocols was written.
    Heading(Language, String),
    /// The place was written.
    City(Language, String),
    /// The number of the last session was written.
    Session(String),
    /// The number of the last protocol was written.
    Protocol(String),
    /// One of the profiles that the program brings along was chosen.
    Profile(usize),
}

impl Default for Form {
    fn default() -> Self {
        Self {
            name: Bilingual::default(),
            heading: Bilingual::default(),
            heading_is_own: [false; 2],
            city: Bilingual::new("Астана қ.", "г. Астана"),
            session: String::new(),
            protocol: None,
            profile: 0,
        }
    }
}

impl Form {
    /// Takes in what was written; lines of a text that was pasted become one.
    pub fn update(&mut self, message: Message) {
        let one_line = |text: String| text.replace('\n', " ").trim_start().to_owned();
        match message {
            Message::Name(language, text) => {
                put(&mut self.name, language, one_line(text));
                if !self.heading_is_own[at(language)] {
                    let heading = heading(self.name.get(language), language);
                    put(&mut self.heading, language, heading);
                }
            }
            Message::Heading(language, text) => {
                let text = one_line(text);
                self.heading_is_own[at(language)] = !text.is_empty();
                put(&mut self.heading, language, text);
            }
            Message::City(language, text) => put(&mut self.city, language, one_line(text)),
            Message::Session(text) => self.session = figures(&text),
            Message::Protocol(text) => self.protocol = Some(figures(&text)),
            Message::Profile(profile) => self.profile = profile,
        }
    }

    /// Returns whether Enter was pressed in a text, which is no letter of it.
    pub fn is_enter(&self, message: &Message) -> bool {
        let (written, text) = match message {
            Message::Name(language, text) => (self.name.get(*language), text),
            Message::Heading(language, text) => (self.heading.get(*language), text),
            Message::City(language, text) => (self.city.get(*language), text),
            Message::Session(_) | Message::Protocol(_) | Message::Profile(_) => return false,
        };
        text.contains('\n') && text.replacen('\n', "", 1) == written
    }

    /// Returns the name.
    pub fn name(&self) -> &Bilingual {
        &self.name
    }

    /// Returns whether a file can be founded: papers need the state language.
    pub fn is_complete(&self) -> bool {
        [&self.name, &self.heading, &self.city].iter().all(|text| !text.is_missing(Language::Kazakh))
    }

    /// Returns what a new file is founded by on `today`.
    pub fn founding(&self, today: NaiveDate) -> Founding {
        let number = |text: &str| text.parse::<u32>().unwrap_or(0);
        let (session, protocol) = (number(&self.session), number(self.protocol()));
        let given_before =
            (session > 0 || protocol > 0).then_some(GivenBefore { year: today.year(), session, protocol });
        let trimmed = |text: &Bilingual| Bilingual::new(text.kk.trim(), text.ru.trim());
        Founding {
            name: trimmed(&self.name),
            practice: false,
            settings: Settings {
                sitting_heading: trimmed(&self.heading),
                city: trimmed(&self.city),
                file_index: String::new(),
                first_day: today,
                given_before,
                blank_height: None,
                clock_shift: 0,
            },
            profile: Profile::built_in().into_iter().nth(self.profile).unwrap_or_default(),
        }
    }

    fn protocol(&self) -> &str {
        self.protocol.as_deref().unwrap_or(&self.session)
    }

    /// Shows the form.
    pub fn view<'a>(&'a self, cx: Context<'a>) -> Element<'a, Message> {
        let tr = cx.tr;
        let name = Column::new()
            .spacing(space::TIGHT)
            .push(say(Role::Strong, tr.entrance_name()))
            .push(bilingual(tr, &self.name, Message::Name).ids(NAME, "body-ru").at_least(1));
        let heading = Column::new()
            .spacing(space::TIGHT)
            .push(say(Role::Strong, tr.entrance_heading()))
            .push(bilingual(tr, &self.heading, Message::Heading).ids("heading-kk", "heading-ru").at_least(1));
        let city = Column::new()
            .spacing(space::TIGHT)
            .push(say(Role::Strong, tr.entrance_city()))
            .push(bilingual(tr, &self.city, Message::City).ids("city-kk", "city-ru").at_least(1));
        let year = cx.today().year().to_string();
        let session = line(&self.session).id("last-session").placeholder("0").figures().on_input(Message::Session);
        let protocol = line(self.protocol()).id("last-protocol").placeholder("0").figures().on_input(Message::Protocol);
        let numbers = Row::new()
            .spacing(space::MEDIUM)
            .align_y(Alignment::End)
            .push(Element::from(field(tr.entrance_last_session(&year), session)))
            .push(Element::from(field(tr.entrance_last_protocol(&year), protocol)));
        let why = tinted(Role::Second, Colour::Ink2, tr.entrance_numbers_go_on());
        let titles: Vec<String> =
            Profile::built_in().iter().map(|profile| cx.text(&profile.title).to_owned()).collect();
        let profile = select(tr, titles, Some(self.profile)).id("profile").on_choose(Message::Profile);
        Column::new()
            .spacing(space::CARD)
            .push(name)
            .push(heading)
            .push(city)
            .push(Column::new().spacing(space::TIGHT).push(numbers).push(with_sign(
                Icon::Info,
                16.0,
                Colour::Ink2,
                why,
            )))
            .push(field(tr.entrance_profile(), profile).note(tr.entrance_profile_later()))
            .into()
    }
}

/// Returns the heading of protocols that follows from the name of a body: both languages put the name beside the
/// collegium in a form that only the last or the first word shows. Where that word is another one the user writes it.
fn heading(name: &str, language: Language) -> String {
    let name = name.trim();
    if name.is_empty() {
        return String::new();
    }
    match language {
        Language::Kazakh => format!("{name} алқасының отырысы"),
        Language::Russian => {
            const GENITIVE: [(&str, &str); 4] = [
                ("Министерство", "Министерства"),
                ("Агентство", "Агентства"),
                ("Комитет", "Комитета"),
                ("Департамент", "Департамента"),
            ];
            let found = GENITIVE.iter().find_map(|(word, genitive)| Some((genitive, name.strip_prefix(word)?)));
            match found {
                Some((genitive, rest)) => format!("Заседание коллегии {genitive}{rest}"),
                None => String::new(),
            }
        }
    }
}

fn put(text: &mut Bilingual, language: Language, words: String) {
    match language {
        Language::Kazakh => text.kk = words,
        Language::Russian => text.ru = words,
    }
}

const fn at(language: Language) -> usize {
    match language {
        Language::Kazakh => 0,
        Language::Russian => 1,
    }
}

/// Returns the figures of `text`, no more than a number of a year can have.
fn figures(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).take(4).collect()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::kazakh("Қаржы министрлігі", Language::Kazakh, "Қаржы министрлігі алқасының отырысы")]
    #[case::ministry("Министерство финансов", Language::Russian, "Заседание коллегии Министерства финансов")]
    #[case::agency("Агентство по делам", Language::Russian, "Заседание коллегии Агентства по делам")]
    #[case::another_word("Нацбюро", Language::Russian, "")]
    #[case::nothing(" ", Language::Kazakh, "")]
    fn a_heading_follows_from_the_name(#[case] name: &str, #[case] language: Language, #[case] expected: &str) {
        assert_eq!(heading(name, language), expected);
    }

    fn form() -> Form {
        let mut form = Form::default();
        form.update(Message::Name(Language::Kazakh, "Қаржы министрлігі".into()));
        form
    }

    #[test]
    fn a_heading_that_was_written_stays() {
        let mut form = form();
        form.update(Message::Heading(Language::Kazakh, "Алқа отырысы".into()));
        form.update(Message::Name(Language::Kazakh, "Әділет министрлігі".into()));
        assert_eq!(form.heading.kk, "Алқа отырысы");
        form.update(Message::Heading(Language::Kazakh, String::new()));
        form.update(Message::Name(Language::Kazakh, "Әділет министрлігі ".into()));
        assert_eq!(form.heading.kk, "Әділет министрлігі алқасының отырысы");
    }

    #[test]
    fn numbers_go_on_from_those_given_before() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 18).unwrap();
        let mut form = form();
        assert_eq!(form.founding(today).settings.given_before, None);
        form.update(Message::Session("5а".into()));
        let before = GivenBefore { year: 2026, session: 5, protocol: 5 };
        assert_eq!(form.founding(today).settings.given_before, Some(before));
        form.update(Message::Protocol("7".into()));
        assert_eq!(form.founding(today).settings.given_before, Some(GivenBefore { protocol: 7, ..before }));
    }

    #[test]
    fn a_file_needs_the_state_language_alone() {
        assert!(!Form::default().is_complete());
        assert!(form().is_complete());
    }
}
