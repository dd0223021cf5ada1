//! One person at the side of the table: the name as it is spoken, the post, where he or she works.

use iced::widget::{Column, Row, container};
use iced::{Alignment, Length, Padding};

use super::facts::Facts;
use crate::domain::id::{PersonId, UnitId};
use crate::domain::person::Person;
use crate::domain::text::{Bilingual, Language};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Role};
use crate::ui::widget::field::{bilingual, field, line};
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, button, rule, say, tinted};

/// The name of the first field.
pub const NAME: &str = "person-kk";

/// What is written of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The record as it was read; nothing for a new person.
    recorded: Option<Person>,
    /// Surname, given name and patronymic as they are spoken, in one line.
    name: Bilingual,
    post: Bilingual,
    organisation: Bilingual,
    unit: Option<UnitId>,
}

/// What happens in the fields.
#[derive(Debug, Clone)]
pub enum Edit {
    /// The name was written.
    Name(Language, String),
    /// The post was written.
    Post(Language, String),
    /// The organisation was written.
    Organisation(Language, String),
    /// The unit was chosen: 0 is none.
    Unit(usize),
}

impl Draft {
    /// Begins with what is recorded.
    pub fn of(person: &Person) -> Self {
        Self {
            recorded: Some(person.clone()),
            name: Bilingual::new(person.full_name(Language::Kazakh), person.full_name(Language::Russian)),
            post: person.post.clone(),
            organisation: person.organisation.clone(),
            unit: person.unit,
        }
    }

    /// Begins with nobody.
    pub fn nobody() -> Self {
        Self {
            recorded: None,
            name: Bilingual::default(),
            post: Bilingual::default(),
            organisation: Bilingual::default(),
            unit: None,
        }
    }

    /// Returns whose record it is; zero for a new one.
    pub fn id(&self) -> PersonId {
        self.recorded.as_ref().map_or(PersonId(0), |person| person.id)
    }

    /// Returns whether something was written that is not recorded; a space at the end is nothing.
    pub fn is_changed(&self) -> bool {
        self.recorded.as_ref().is_some_and(|recorded| Self::of(recorded) != *self && self.person() != *recorded)
    }

    /// Takes in what is recorded now and keeps what was written since.
    pub fn refresh(&mut self, person: &Person) {
        if !self.is_changed() && self.person() != *person {
            *self = Self::of(person);
        }
        self.recorded = Some(person.clone());
    }

    /// Returns what the person is called, as it is written.
    pub fn called(&self, language: Language) -> String {
        let name = self.name.get(language).trim();
        if name.is_empty() { self.post.get(language).trim().to_owned() } else { name.to_owned() }
    }

    /// Returns whether there is a name by which the person can be cited.
    pub fn is_named(&self) -> bool {
        !self.name.is_missing(Language::Kazakh)
    }

    /// Takes in what was written; a name and a post have one line.
    pub fn edit(&mut self, edit: Edit, facts: &Facts) {
        let one_line = |text: String| text.replace('\n', " ");
        match edit {
            Edit::Name(language, text) => put(&mut self.name, language, one_line(text)),
            Edit::Post(language, text) => put(&mut self.post, language, one_line(text)),
            Edit::Organisation(language, text) => put(&mut self.organisation, language, one_line(text)),
            Edit::Unit(at) => self.unit = at.checked_sub(1).and_then(|at| facts.units.get(at)).map(|unit| unit.id),
        }
    }

    /// Returns the record.
    pub fn person(&self) -> Person {
        let [kk, ru] = Language::ALL.map(|language| self.parts(language));
        let pair = |at: usize| Bilingual::new(kk[at].clone(), ru[at].clone());
        let trimmed = |text: &Bilingual| Bilingual::new(text.kk.trim(), text.ru.trim());
        Person {
            id: self.id(),
            surname: pair(0),
            given: pair(1),
            patronymic: pair(2),
            post: trimmed(&self.post),
            organisation: trimmed(&self.organisation),
            unit: self.unit,
        }
    }

    /// Returns the parts of the name; as they are recorded where the name was not touched, since a surname of two words
    /// cannot be told from a surname with a given name.
    fn parts(&self, language: Language) -> [String; 3] {
        let recorded = self.recorded.as_ref().filter(|it| it.full_name(language) == *self.name.get(language));
        match recorded {
            Some(it) => [&it.surname, &it.given, &it.patronymic].map(|part| part.get(language).to_owned()),
            None => parts(self.name.get(language)),
        }
    }

    /// Shows the fields.
    pub fn fields<'a>(&'a self, cx: Context<'a>, facts: &'a Facts) -> Element<'a, Edit> {
        let tr = cx.tr;
        let person = self.person();
        let group = |title: String, content: Element<'a, Edit>| {
            Column::new().spacing(space::TIGHT).push(say(Role::Strong, title)).push(content)
        };
        let name = bilingual(tr, &self.name, Edit::Name).ids(NAME, "person-ru").at_least(1);
        let post = bilingual(tr, &self.post, Edit::Post).ids("post-kk", "post-ru").at_least(2);
        let signed = [Language::Kazakh, Language::Russian].map(|language| person.initial_and_surname(language));
        let signed = signed.map(|name| if name.is_empty() { "–".to_owned() } else { name });
        let [kazakh, russian] =
            signed.map(|name| container(say(Role::Body, name).class(Some(Colour::Ink))).width(Length::Fill));
        let signed: Element<'a, Edit> = Row::new().spacing(space::MEDIUM).push(kazakh).push(russian).into();
        // Most people have none, so an empty one is not marked as missing.
        let organisation = |language, id: &'static str, label: String| {
            let line = line(self.organisation.get(language)).id(id);
            Element::from(field(label, line.on_input(move |text| Edit::Organisation(language, text))))
        };
        let organisation = Row::new()
            .spacing(space::MEDIUM)
            .push(organisation(Language::Kazakh, "organisation-kk", tr.in_kazakh()))
            .push(organisation(Language::Russian, "organisation-ru", tr.in_russian()));
        let mut units = vec![tr.members_no_unit()];
        units.extend(facts.units.iter().map(|unit| cx.text(&unit.name).to_owned()));
        let chosen = self.unit.and_then(|id| facts.units.iter().position(|unit| unit.id == id));
        let unit = select(tr, units, Some(chosen.map_or(0, |at| at + 1))).id("person-unit").on_choose(Edit::Unit);
        let mut column = Column::new()
            .spacing(space::CARD)
            .push(group(tr.members_full_name(), name.into()))
            .push(group(tr.members_signed(), signed))
            .push(group(tr.members_post(), post.into()));
        if self.unit.is_none() {
            column = column.push(group(tr.members_organisation(), organisation.into()));
        }
        column.push(Element::from(field(tr.members_unit(), unit))).into()
    }

    /// Shows the orders in which the person has a seat.
    pub fn orders<'a, M: 'a>(&self, cx: Context<'a>, facts: &'a Facts) -> Option<Element<'a, M>> {
        let seats = facts.seats_of(self.id());
        if seats.is_empty() {
            return None;
        }
        let mut column = Column::new().spacing(space::SMALL).push(say(Role::Strong, cx.tr.members_orders()));
        for (one, seat) in seats {
            let order = cx.tr.members_order_number(one.composition.order.number.trim());
            let from = one.composition.in_force_from.format("%d.%m.%Y").to_string();
            let state = match one.until {
                _ if Facts::is_in_force(one, cx.today()) => {
                    tinted(Role::Second, Colour::Green, cx.tr.members_at_present())
                }
                Some(until) => say(Role::Second, cx.tr.members_until(&until.format("%d.%m.%Y").to_string())),
                None => say(Role::Second, cx.tr.members_ahead()),
            };
            let row = Row::new()
                .spacing(space::MEDIUM)
                .push(say(Role::Second, from))
                .push(say(Role::SecondStrong, order).class(Some(Colour::Ink)))
                .push(say(Role::Second, role(seat.role, cx)).width(Length::Fill))
                .push(state);
            column = column.push(row);
        }
        Some(column.into())
    }
}

/// Returns the word for a role.
pub fn role(role: crate::domain::composition::Role, cx: Context<'_>) -> String {
    use crate::domain::composition::Role as Seat;
    match role {
        Seat::Chair => cx.tr.members_chair(),
        Seat::DeputyChair => cx.tr.members_deputy(),
        Seat::Member => cx.tr.members_member(),
    }
}

/// Returns a panel with its head, its fields and what follows below them.
pub fn panel<'a, M: Clone + 'a>(
    title: String,
    close: (String, M),
    fields: Element<'a, M>,
    below: Option<Element<'a, M>>,
) -> Element<'a, M> {
    let close = button::quiet_icon(Icon::X, close.0).small().id("close-panel").on_press(close.1);
    let head = Row::new()
        .align_y(Alignment::Center)
        .push(say(Role::CardTitle, title).width(Length::Fill))
        .push(Element::from(close));
    let head = container(head).padding(Padding::from([space::SMALL, space::CARD]));
    let mut column = Column::new().spacing(space::CARD).push(fields);
    if let Some(below) = below {
        column = column.push(rule()).push(below);
    }
    let body = crate::ui::widget::scroll(container(column).padding(space::CARD)).height(Length::Fill);
    let all = Column::new().push(head).push(rule()).push(body);
    container(all).padding(1).height(Length::Fill).class(crate::ui::theme::Plate::card()).into()
}

/// Returns surname, given name and the rest of a full name.
pub(super) fn parts(name: &str) -> [String; 3] {
    let mut words = name.split_whitespace();
    let surname = words.next().unwrap_or_default().to_owned();
    let given = words.next().unwrap_or_default().to_owned();
    [surname, given, words.collect::<Vec<_>>().join(" ")]
}

pub(super) fn put(text: &mut Bilingual, language: Language, words: String) {
    match language {
        Language::Kazakh => text.kk = words,
        Language::Russian => text.ru = words,
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("Әбілов Қайрат Асқарұлы", ["Әбілов", "Қайрат", "Асқарұлы"])]
    #[case("  Сейітов  Асқар ", ["Сейітов", "Асқар", ""])]
    #[case("Мамедов Эльдар Рашид оглы", ["Мамедов", "Эльдар", "Рашид оглы"])]
    #[case("", ["", "", ""])]
    fn a_full_name_has_its_parts(#[case] name: &str, #[case] expected: [&str; 3]) {
        assert_eq!(parts(name), expected);
    }
}
