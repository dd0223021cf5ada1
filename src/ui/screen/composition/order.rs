//! An order that approves a composition: its number and day, who is a member in which role.

use chrono::NaiveDate;
use iced::widget::{Column, Row, container};
use iced::{Alignment, Length, Padding};

use super::facts::Facts;
use super::person::{self, put, role};
use super::table;
use crate::domain::act::Act;
use crate::domain::composition::{Composition, Role as SeatRole, Seat};
use crate::domain::id::{CompositionId, PersonId};
use crate::domain::person::Person;
use crate::domain::text::{Bilingual, Language};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::size::{height, space};
use crate::ui::theme::{Colour, Mark, Plate, Role};
use crate::ui::widget::choice::radios;
use crate::ui::widget::date::{Days, date_field, parse_date};
use crate::ui::widget::field::{bilingual, field, line};
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, button, card, say, scroll, tinted};

/// The roles as they are offered.
const ROLES: [SeatRole; 3] = [SeatRole::Chair, SeatRole::DeputyChair, SeatRole::Member];
/// The name of the first field.
pub const NUMBER: &str = "order-number";
/// Below this width the seat stands under the list and not beside it.
const TWO_COLUMNS: f32 = 900.0;
/// The width of the panel of a seat, and of the field of a date.
const PANEL: f32 = 400.0;
const DATE: f32 = 160.0;

/// An order as it is written.
#[derive(Debug, Clone)]
pub struct Draft {
    id: CompositionId,
    kind: Bilingual,
    number: String,
    date: String,
    /// The first day in force; until the user writes one it is the day of the order.
    from: Option<String>,
    /// The approved number; until the user writes one it is the number of members.
    approved: Option<String>,
    secretary: Option<PersonId>,
    seats: Vec<Seat>,
    selected: Option<usize>,
}

/// What happens in the order.
#[derive(Debug, Clone)]
pub enum Edit {
    /// The number was written.
    Number(String),
    /// The day of the order was written.
    Date(String),
    /// The first day in force was written.
    From(String),
    /// The approved number was written.
    Approved(String),
    /// The secretary was chosen.
    Secretary(usize),
    /// Somebody who has no seat yet was chosen.
    Add(usize),
    /// The user goes to a seat.
    Select(usize),
    /// The role of the seat was chosen.
    SeatRole(usize),
    /// The post of the seat was written.
    Post(Language, String),
    /// The seat goes one place up.
    Up,
    /// The seat goes one place down.
    Down,
    /// The seat goes.
    Remove,
}

impl Draft {
    /// Begins a new order with the members of the last one.
    pub fn after(facts: &Facts) -> Self {
        let last = facts.compositions.last().map(|one| &one.composition);
        Self {
            id: CompositionId(0),
            kind: Bilingual::new("бұйрық", "приказ"),
            number: String::new(),
            date: String::new(),
            from: None,
            approved: None,
            secretary: last.map(|last| last.secretary),
            seats: last.map(|last| last.seats.clone()).unwrap_or_default(),
            selected: None,
        }
    }

    /// Begins with an order that is recorded, to correct it.
    pub fn of(composition: &Composition) -> Self {
        let written = |date: NaiveDate| date.format("%d.%m.%Y").to_string();
        Self {
            id: composition.id,
            kind: composition.order.kind.clone(),
            number: composition.order.number.clone(),
            date: written(composition.order.date),
            from: Some(written(composition.in_force_from)),
            approved: Some(composition.approved_number.to_string()),
            secretary: Some(composition.secretary),
            seats: composition.seats.clone(),
            selected: None,
        }
    }

    /// Returns whether this is a new order.
    pub fn is_new(&self) -> bool {
        self.id == CompositionId(0)
    }

    /// Returns the composition, once there are days and a secretary; the rest is for the rules to judge.
    pub fn composition(&self) -> Option<Composition> {
        let date = parse_date(&self.date)?;
        let seats: Vec<Seat> = self.seats.iter().map(trimmed).collect();
        Some(Composition {
            id: self.id,
            order: Act { kind: self.kind.clone(), number: self.number.trim().to_owned(), date },
            in_force_from: parse_date(self.from())?,
            approved_number: self.approved()?,
            seats,
            secretary: self.secretary?,
        })
    }

    /// Gives a seat to `person`: the first one is the chair, as orders begin with the chair.
    pub fn seat(&mut self, person: &Person) {
        let role = if self.seats.is_empty() { SeatRole::Chair } else { SeatRole::Member };
        self.seats.push(Seat { person: person.id, post: person.post.clone(), role });
        self.selected = Some(self.seats.len() - 1);
    }

    fn from(&self) -> &str {
        self.from.as_deref().unwrap_or(&self.date)
    }

    fn approved(&self) -> Option<u32> {
        match self.approved.as_deref() {
            None | Some("") => u32::try_from(self.seats.len()).ok(),
            Some(written) => written.parse().ok(),
        }
    }

    /// Returns those who have no seat yet.
    fn others<'f>(&self, facts: &'f Facts) -> Vec<&'f Person> {
        facts.persons.iter().filter(|person| !self.seats.iter().any(|seat| seat.person == person.id)).collect()
    }

    /// Takes in what was written.
    pub fn edit(&mut self, edit: Edit, facts: &Facts) {
        match edit {
            Edit::Number(text) => self.number = text,
            Edit::Date(text) => self.date = text,
            Edit::From(text) => self.from = Some(text),
            Edit::Approved(text) => self.approved = Some(text.chars().filter(char::is_ascii_digit).take(3).collect()),
            Edit::Secretary(at) => self.secretary = facts.persons.get(at).map(|person| person.id),
            Edit::Add(at) => {
                if let Some(person) = self.others(facts).get(at).copied().cloned() {
                    self.seat(&person);
                }
            }
            Edit::Select(at) => self.selected = Some(at),
            Edit::SeatRole(at) => self.change(|seat| seat.role = ROLES.get(at).copied().unwrap_or(SeatRole::Member)),
            Edit::Post(language, text) => self.change(|seat| put(&mut seat.post, language, text.replace('\n', " "))),
            Edit::Up => self.shift(|at| at.checked_sub(1)),
            Edit::Down => self.shift(|at| Some(at + 1)),
            Edit::Remove => {
                if let Some(at) = self.selected.filter(|&at| at < self.seats.len()) {
                    self.seats.remove(at);
                    self.selected = self.seats.len().checked_sub(1).map(|last| at.min(last));
                }
            }
        }
    }

    fn change(&mut self, change: impl FnOnce(&mut Seat)) {
        if let Some(seat) = self.selected.and_then(|at| self.seats.get_mut(at)) {
            change(seat);
        }
    }

    fn shift(&mut self, to: impl FnOnce(usize) -> Option<usize>) {
        let Some(at) = self.selected else { return };
        if let Some(to) = to(at).filter(|&to| to < self.seats.len()) {
            self.seats.swap(at, to);
            self.selected = Some(to);
        }
    }

    /// Shows the order.
    pub fn view<'a, M: Clone + 'a>(&'a self, cx: Context<'a>, facts: &'a Facts, ways: Ways<M>) -> Element<'a, M> {
        let tr = cx.tr;
        let Ways { edit, new_person, paste, scrolled } = ways;
        let others = self.others(facts).into_iter().map(|person| named(person, cx)).collect::<Vec<_>>();
        let add = select(tr, others, None).placeholder(tr.members_add()).id("add-member").on_choose(Edit::Add);
        let new_person_button = button::usual(tr.members_new_person()).icon(Icon::UserPlus).id("new-person");
        let paste_button = button::usual(tr.members_paste()).icon(Icon::Table2).id("paste");
        let adding = Row::new()
            .spacing(space::SMALL)
            .push(container(Element::from(add).map(edit)).width(Length::Fill))
            .push(Element::from(new_person_button.on_press(new_person)))
            .push(Element::from(paste_button.on_press(paste)));
        let rows = u16::try_from(self.seats.len().max(1)).unwrap_or(u16::MAX);
        let high = f32::from(rows) * height::TALL_ROW + height::TABLE_HEAD + 2.0;
        let list = table::seats(cx, facts, &self.seats, "order-seats")
            .selected(self.selected)
            .on_select(move |at| edit(Edit::Select(at)))
            .on_scroll(scrolled);
        let list = container(list).padding(1).height(high).class(Plate::card());
        let left = Column::new().spacing(space::MEDIUM).push(adding).push(list);
        let right = self.panel(cx, facts).map(edit);
        let parts: Element<'a, M> = if cx.width < TWO_COLUMNS {
            Column::new().spacing(space::CARD).push(left).push(right).into()
        } else {
            Row::new().spacing(space::CARD).push(left).push(container(right).width(PANEL)).into()
        };
        let column = Column::new().spacing(space::CARD).push(self.head(cx, facts).map(edit)).push(parts);
        let margin = cx.margin();
        scroll(container(column).padding(Padding::from([space::CARD, margin]))).height(Length::Fill).into()
    }

    /// Returns the order itself: number, days, approved number, secretary.
    fn head<'a>(&'a self, cx: Context<'a>, facts: &'a Facts) -> Element<'a, Edit> {
        let tr = cx.tr;
        let days = Days { tr, calendar: cx.calendar, today: cx.today() };
        let mark = |text: &str| {
            if text.is_empty() || parse_date(text).is_some() { Mark::None } else { Mark::Error }
        };
        let number = line(&self.number).id(NUMBER).on_input(Edit::Number);
        let date = date_field("order-date", days, &self.date, mark(&self.date), Edit::Date);
        let from = date_field("order-from", days, self.from(), mark(self.from()), Edit::From);
        let approved = line(self.approved.as_deref().unwrap_or_default())
            .placeholder(self.seats.len().to_string())
            .id("order-approved")
            .figures()
            .on_input(Edit::Approved);
        let names: Vec<String> = facts.persons.iter().map(|person| named(person, cx)).collect();
        let chosen = self.secretary.and_then(|id| facts.persons.iter().position(|person| person.id == id));
        let secretary = select(tr, names, chosen).id("order-secretary").on_choose(Edit::Secretary);
        let fixed = |part: Element<'a, Edit>| container(part).width(DATE);
        let number = container(Element::from(field(tr.members_number(), number))).width(Length::Fill);
        let date = fixed(field(tr.members_date(), date).into());
        let from = fixed(field(tr.members_from(), from).into());
        let approved = fixed(field(tr.members_approved(), approved).into());
        let row = || Row::new().spacing(space::MEDIUM);
        let days = if cx.width < TWO_COLUMNS {
            let below = row().push(from).push(approved);
            Column::new().spacing(space::MEDIUM).push(row().push(number).push(date)).push(below)
        } else {
            Column::new().push(row().push(number).push(date).push(from).push(approved))
        };
        let secretary = field(tr.members_secretary(), secretary);
        // One line says one or the other, so nothing moves under the pointer when the last thing needed is written.
        let secretary = if self.composition().is_none() {
            secretary.marked(Mark::Attention, tr.members_order_needs())
        } else {
            secretary.note(tr.members_secretary_votes())
        };
        card(Column::new().spacing(space::MEDIUM).push(days).push(Element::from(secretary)))
    }

    /// Returns what the order says of the selected member.
    fn panel<'a>(&'a self, cx: Context<'a>, facts: &'a Facts) -> Element<'a, Edit> {
        let tr = cx.tr;
        let Some((at, seat)) = self.selected.and_then(|at| Some((at, self.seats.get(at)?))) else {
            let words = if self.seats.is_empty() { tr.members_none_yet() } else { tr.members_choose_seat() };
            return person::nobody(words);
        };
        let name = facts.person(seat.person).map(|person| cx.person(person)).unwrap_or_default();
        let up = button::quiet_icon(Icon::ArrowUp, tr.members_up()).small().id("seat-up");
        let down = button::quiet_icon(Icon::ArrowDown, tr.members_down()).small().id("seat-down");
        let head = Row::new()
            .align_y(Alignment::Center)
            .push(say(Role::CardTitle, name).width(Length::Fill))
            .push(Element::from(up.on_press_maybe((at > 0).then_some(Edit::Up))))
            .push(Element::from(down.on_press_maybe((at + 1 < self.seats.len()).then_some(Edit::Down))));
        let words = ROLES.map(|one| role(one, cx));
        let chosen = ROLES.iter().position(|one| *one == seat.role);
        let roles = radios("seat-role", words, chosen, true, Edit::SeatRole);
        let post = bilingual(tr, &seat.post, Edit::Post).ids("seat-post-kk", "seat-post-ru").at_least(2);
        let remove = button::usual(tr.members_remove_seat()).icon(Icon::UserX).id("seat-remove").on_press(Edit::Remove);
        let note = tinted(Role::Second, Colour::Ink2, tr.members_post_of_order());
        let column = Column::new()
            .spacing(space::CARD)
            .push(head)
            .push(Column::new().spacing(space::TIGHT).push(say(Role::Strong, tr.members_role())).push(roles))
            .push(Column::new().spacing(space::TIGHT).push(say(Role::Strong, tr.members_post())).push(post).push(note))
            .push(Element::from(remove));
        card(column)
    }
}

/// Where the parts of the order lead.
pub struct Ways<M> {
    /// Something was written.
    pub edit: fn(Edit) -> M,
    /// Somebody who is not in the directory is to be written down.
    pub new_person: M,
    /// A list is to be put in.
    pub paste: M,
    /// The rows have moved.
    pub scrolled: M,
}

/// Returns name and post of a person, to choose by either.
fn named(person: &Person, cx: Context<'_>) -> String {
    let name = person.full_name(cx.language());
    let name = if name.is_empty() { cx.person(person) } else { name };
    let post = cx.text(&person.post);
    if post.is_empty() { name } else { format!("{name}, {post}") }
}

fn trimmed(seat: &Seat) -> Seat {
    Seat { post: Bilingual::new(seat.post.kk.trim(), seat.post.ru.trim()), ..seat.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::UnitId;

    fn person(id: i64) -> Person {
        Person {
            id: PersonId(id),
            surname: Bilingual::new(format!("Мүше{id}"), ""),
            given: Bilingual::default(),
            patronymic: Bilingual::default(),
            post: Bilingual::new("директор", ""),
            organisation: Bilingual::default(),
            unit: None::<UnitId>,
        }
    }

    fn facts() -> Facts {
        Facts::of_people((1..=3).map(person).collect())
    }

    fn order(facts: &Facts) -> Draft {
        let mut draft = Draft::after(facts);
        for _ in 0..3 {
            draft.edit(Edit::Add(0), facts);
        }
        draft
    }

    #[test]
    fn the_first_of_an_order_is_the_chair() {
        let facts = facts();
        let roles: Vec<SeatRole> = order(&facts).seats.iter().map(|seat| seat.role).collect();
        assert_eq!(roles, [SeatRole::Chair, SeatRole::Member, SeatRole::Member]);
    }

    #[test]
    fn days_and_number_follow_until_they_are_written() {
        let facts = facts();
        let mut draft = order(&facts);
        draft.edit(Edit::Number("12".into()), &facts);
        draft.edit(Edit::Date("14.01.2026".into()), &facts);
        assert!(draft.composition().is_none(), "there is no secretary yet");
        draft.edit(Edit::Secretary(2), &facts);
        let composition = draft.composition().unwrap();
        assert_eq!(composition.in_force_from, composition.order.date);
        assert_eq!(composition.approved_number, 3);
        draft.edit(Edit::From("15.01.2026".into()), &facts);
        draft.edit(Edit::Approved("4".into()), &facts);
        let composition = draft.composition().unwrap();
        assert!(composition.in_force_from > composition.order.date);
        assert_eq!(composition.approved_number, 4);
    }

    #[test]
    fn seats_move_and_go_within_the_list() {
        let facts = facts();
        let mut draft = order(&facts);
        let people = |draft: &Draft| draft.seats.iter().map(|seat| seat.person.0).collect::<Vec<_>>();
        draft.edit(Edit::Down, &facts);
        assert_eq!(people(&draft), [1, 2, 3], "the last one cannot go down");
        draft.edit(Edit::Up, &facts);
        assert_eq!((people(&draft), draft.selected), (vec![1, 3, 2], Some(1)));
        draft.edit(Edit::Remove, &facts);
        draft.edit(Edit::Remove, &facts);
        draft.edit(Edit::Remove, &facts);
        assert_eq!((people(&draft), draft.selected), (vec![], None));
        draft.edit(Edit::Remove, &facts);
    }
}
