//! The agenda: its items in their order, the sum of their minutes, and the one that is being written.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length, Task};

use super::asked::{Asked, late, removal};
use super::columns::{PANEL_PANE as PANEL, card, columns, head};
use super::draft::{Draft, Edit, Empty, Saving};
use super::facts::{Facts, Item};
use super::{Message as Event, Session, focus_on, panel, reveal, to_the_top};
use crate::domain::agenda::{AgendaItem, ItemKind};
use crate::domain::decision::{DecisionPoint, Due};
use crate::domain::id::{ItemId, PointId};
use crate::domain::text::{Bilingual, Language};
use crate::i18n::format;
use crate::office::Office;
use crate::ui::action::{Action, Event as Beside};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::keys::Command;
use crate::ui::place::SessionTab;
use crate::ui::screen::Means;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Role};
use crate::ui::widget::list::list;
use crate::ui::widget::{Element, button, empty, say, tinted, tinted_sign};

/// What the list is called.
pub const LIST: &str = "agenda";
/// The widths of the columns beside the title.
const NUMBER: f32 = 22.0;
const PEOPLE: f32 = 176.0;
const MINUTES: f32 = 36.0;
const SIGN: f32 = 18.0;
/// Below this width of the window the speaker stands under the title.
const WIDE: f32 = 1200.0;

/// What happens on the agenda.
#[derive(Debug, Clone)]
pub enum Message {
    /// The user goes to a row.
    Selected(usize),
    /// The user moves the item one place up or down.
    MoveBy(isize),
    /// The user wants another item.
    New,
    /// The user takes the item off.
    TakeOff,
    /// The user writes.
    Edit(Edit),
    /// The user wants another point of the decision.
    AddPoint,
    /// A point was added.
    PointAdded(Box<Facts>),
    /// The user removes a point.
    RemovePoint(PointId),
}

impl Session {
    /// Does what happened on the agenda.
    pub(super) fn agenda(&mut self, message: Message, means: &Means) -> Action<Event> {
        match message {
            Message::Selected(row) => self.selected_row(row, means),
            Message::MoveBy(by) => Action::run(self.move_by(by, means)),
            Message::New => self.new_item(means),
            Message::TakeOff => self.take_off(),
            Message::Edit(edit) => {
                if let Some(draft) = &mut self.draft {
                    draft.edit(edit);
                }
                Action::event(Beside::Wrote)
            }
            Message::AddPoint => Action::run(self.add_point(means)),
            Message::PointAdded(facts) => self.point_added(facts, means),
            Message::RemovePoint(point) => Action::run(self.remove_point(point, means)),
        }
    }

    /// Does what a shortcut means on the agenda.
    pub(super) fn agenda_command(&mut self, command: Command, means: &Means) -> Option<Action<Event>> {
        let open = self.facts.as_ref().is_some_and(|facts| facts.is_open());
        match command {
            Command::New if open => Some(self.new_item(means)),
            Command::NextField if open => Some(self.next_field(means)),
            Command::MoveUp if open => Some(Action::run(self.move_by(-1, means))),
            Command::MoveDown if open => Some(Action::run(self.move_by(1, means))),
            _ => None,
        }
    }

    /// Returns the item that is on the panel.
    pub(super) fn selected(&self) -> Option<ItemId> {
        self.draft.as_ref().map(Draft::id)
    }

    /// Puts an item on the panel: the one named, or the first.
    pub(super) fn select_item(&mut self, item: Option<ItemId>) {
        let Some(facts) = &self.facts else { return };
        let item = item.and_then(|id| facts.item(id)).or(facts.items.first());
        self.draft = item.map(Draft::of);
    }

    /// Takes in what is recorded now: the item on the panel may have been taken off.
    pub(super) fn refresh(&mut self) {
        let Some(facts) = &self.facts else { return };
        match self.draft.as_mut().and_then(|draft| Some((facts.item(draft.id())?, draft))) {
            Some((recorded, draft)) => draft.refresh(recorded),
            None => self.select_item(None),
        }
    }

    /// Returns what is written on the panel and not recorded yet.
    pub(super) fn saving(&self) -> Option<Saving> {
        self.draft.as_ref().filter(|_| self.facts.as_ref().is_some_and(|facts| facts.takes_drafts()))?.saving()
    }

    /// Records what is written on the panel.
    pub(super) fn save(&mut self, means: &Means) -> Task<Event> {
        self.saving().map_or_else(Task::none, |saving| self.record(means, saving))
    }

    fn selected_row(&mut self, row: usize, means: &Means) -> Action<Event> {
        let item = self.facts.as_ref().and_then(|facts| Some(facts.items.get(row)?.item.id));
        match item {
            Some(item) if Some(item) != self.selected() => {
                self.tab = SessionTab::Agenda(Some(item));
                self.go_to_item(item, means)
            }
            Some(_) | None => Action::none(),
        }
    }

    /// Puts another item on the panel, once what is written there is recorded; where that is refused, it stays.
    pub(super) fn go_to_item(&mut self, item: ItemId, means: &Means) -> Action<Event> {
        if self.selected() == Some(item) {
            return Action::run(self.save(means));
        }
        let Some(saving) = self.saving() else {
            self.select_item(Some(item));
            return Action::run(Task::batch([to_the_top(PANEL), reveal()])).and(Beside::Shift);
        };
        let id = self.id;
        let work = move |office: &mut Office| {
            saving(office)?;
            Ok(Box::new(Facts::load(office, id)?))
        };
        Action::run(means.desk.attempt(Some(id), work, move |result| Event::Parted(item, result)))
    }

    /// Puts the other item on the panel.
    pub(super) fn parted(&mut self, item: ItemId, facts: Box<Facts>, means: &Means) -> Action<Event> {
        let loaded = self.loaded(facts, means);
        self.select_item(Some(item));
        Action::run(Task::batch([loaded, to_the_top(PANEL), reveal()])).and(Beside::Shift)
    }

    /// Returns what the item on the panel is called.
    pub(super) fn item_in_words(&self, means: &Means) -> String {
        let item = self.selected().and_then(|item| self.facts.as_ref()?.item(item));
        item.map_or_else(String::new, |item| means.tr.session_item(item.item.number))
    }

    fn move_by(&mut self, by: isize, means: &Means) -> Task<Event> {
        let (Some(facts), Some(item)) = (&self.facts, self.selected()) else { return Task::none() };
        let mut order: Vec<_> = facts.items.iter().map(|item| item.item.id).collect();
        let target = facts.place(item).and_then(|from| Some((from, from.checked_add_signed(by)?)));
        let Some((from, to)) = target.filter(|&(_, to)| to < order.len()) else { return Task::none() };
        order.swap(from, to);
        let (id, saving) = (self.id, self.saving());
        self.record(means, move |office| {
            if let Some(saving) = saving {
                saving(office)?;
            }
            office.reorder_items(id, &order)
        })
    }

    /// Adds an item at once, or asks first why it comes after the agenda was approved.
    fn new_item(&mut self, means: &Means) -> Action<Event> {
        let Some(facts) = &self.facts else { return Action::none() };
        if !facts.is_open() {
            return Action::none();
        }
        if !facts.versions.is_empty() {
            self.asked = Some(Asked::Late(late::Draft::of_new_item()));
            return Action::event(Beside::Shift);
        }
        Action::run(self.add_item(None, means))
    }

    /// Adds an item without words at the end of the agenda.
    pub(super) fn add_item(&self, added_late: Option<Bilingual>, means: &Means) -> Task<Event> {
        let Some(facts) = &self.facts else { return Task::none() };
        let item = AgendaItem {
            id: ItemId(0),
            session: self.id,
            number: 0,
            title: Bilingual::default(),
            kind: ItemKind::Decision,
            speakers: Vec::new(),
            co_speakers: Vec::new(),
            invited: Vec::new(),
            unit: None,
            minutes: facts.profile.conduct.report_minutes.value,
            plan_item: None,
            head_of_state: false,
            instructions: Vec::new(),
            restricted: false,
            added_late,
        };
        let saving = self.saving();
        self.record_with(
            means,
            move |office| {
                if let Some(saving) = saving {
                    saving(office)?;
                }
                Ok(office.add_item(&item)?.id)
            },
            Event::Added,
        )
    }

    /// Goes to the first field of the item that has to be filled in; a decision without a point gets its first one.
    fn next_field(&self, means: &Means) -> Action<Event> {
        match self.draft.as_ref().and_then(Draft::next_empty) {
            Some(Empty::Field(id)) => Action::run(focus_on(id)),
            Some(Empty::FirstPoint) => Action::run(self.add_point(means)),
            None => Action::none(),
        }
    }

    fn take_off(&mut self) -> Action<Event> {
        if let Some(item) = self.selected() {
            self.asked = Some(Asked::Removal(removal::Draft::of(item)));
        }
        Action::event(Beside::Shift)
    }

    fn add_point(&self, means: &Means) -> Task<Event> {
        let Some(item) = self.selected() else { return Task::none() };
        let point = DecisionPoint {
            id: PointId(0),
            item,
            number: 0,
            text: Bilingual::default(),
            executors: Vec::new(),
            due: Some(Due::DefaultTerm),
            controller: None,
            exempt: false,
        };
        let saving = self.saving();
        self.record_with(
            means,
            move |office| {
                if let Some(saving) = saving {
                    saving(office)?;
                }
                office.add_point(&point).map(|_| ())
            },
            |(), facts| Event::Agenda(Message::PointAdded(facts)),
        )
    }

    fn point_added(&mut self, facts: Box<Facts>, means: &Means) -> Action<Event> {
        let loaded = self.loaded(facts, means);
        let number = self.draft.as_ref().map_or(0, |draft| draft.points.len());
        let focus = focus_on(format!("point-{number}-kk"));
        Action::run(Task::batch([loaded, focus])).and(Beside::Shift)
    }

    fn remove_point(&self, point: PointId, means: &Means) -> Task<Event> {
        let (Some(item), saving) = (self.selected(), self.saving()) else { return Task::none() };
        self.record(means, move |office| {
            if let Some(saving) = saving {
                saving(office)?;
            }
            office.remove_point(item, point)
        })
    }

    /// Shows the agenda.
    pub(super) fn agenda_view<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Event> {
        if facts.items.is_empty() {
            return nothing(facts, cx);
        }
        let rows = facts.items.iter().map(|item| self.row(item, facts, cx)).collect();
        let selected = self.selected().and_then(|item| facts.place(item));
        let rows = list(LIST, rows, [10.0, space::CARD], selected, |row| Event::Agenda(Message::Selected(row)));
        let left = card("agenda-pane", titles(cx), rows, Some(foot(facts, cx)), cx);
        let right = self.draft.as_ref().map(|draft| panel::panel(draft, facts, cx));
        columns(left, right, cx)
    }

    /// Returns a row: what is written on the panel is seen in it at once.
    fn row<'a>(&'a self, item: &'a Item, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Event> {
        let draft = self.draft.as_ref().filter(|draft| draft.id() == item.item.id);
        let shown = draft.map_or(&item.item, |draft| &draft.item);
        let minutes = draft.map_or_else(|| item.item.minutes.to_string(), |draft| draft.minutes.clone());
        let people = people(shown, facts, cx);
        let titles = Column::new().width(Length::Fill).push(title(shown, Language::Kazakh, cx));
        let titles = titles.push(title(shown, Language::Russian, cx));
        let (titles, people) =
            if cx.width < WIDE { (titles.push(people), None) } else { (titles, Some(people.width(PEOPLE))) };
        let sound = facts.remarks_on(item.item.number).is_empty();
        let sound = sound && Language::ALL.iter().all(|&language| !shown.title.is_missing(language));
        let (icon, colour) = if sound { (Icon::CircleCheck, Colour::Green) } else { (Icon::CircleAlert, Colour::Gold) };
        Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(say(Role::Strong, item.item.number.to_string()).class(Some(Colour::Ink)).width(NUMBER))
            .push(titles)
            .push(people)
            .push(say(Role::Body, minutes).class(Some(Colour::Ink)).width(MINUTES).align_x(Alignment::End))
            .push(tinted_sign(icon, SIGN, colour))
            .into()
    }
}

fn title<'a>(item: &'a AgendaItem, language: Language, cx: Context<'_>) -> Element<'a, Event> {
    let (role, colour, absent) = match language {
        Language::Kazakh => (Role::Row, Colour::Ink, cx.tr.session_no_kazakh_title()),
        Language::Russian => (Role::Second, Colour::Ink2, cx.tr.session_no_russian_title()),
    };
    if item.title.is_missing(language) {
        return tinted(role, Colour::Gold, absent).into();
    }
    tinted(role, colour, item.title.get(language).trim()).into()
}

/// Returns who reports and which unit prepares.
fn people<'a>(
    item: &AgendaItem,
    facts: &'a Facts,
    cx: Context<'a>,
) -> Column<'a, Event, crate::ui::Theme, crate::ui::widget::Renderer> {
    let names: Vec<_> = item.speakers.iter().filter_map(|&id| Some(cx.person(facts.person(id)?))).collect();
    let speaker = if names.is_empty() {
        tinted(Role::Second, Colour::Gold, cx.tr.session_no_speaker())
    } else {
        tinted(Role::Row, Colour::Ink, names.join(", "))
    };
    let unit = item.unit.and_then(|unit| facts.unit(unit)).map(|unit| say(Role::Second, cx.text(&unit.name)));
    let late = item.added_late.as_ref().map(|_| tinted(Role::Second, Colour::Gold, cx.tr.session_added_late()));
    Column::new().push(speaker).push(unit).push(late)
}

/// Returns the heads of the columns.
fn titles(cx: Context<'_>) -> Element<'_, Event> {
    let wide = cx.width >= WIDE;
    let row = Row::new()
        .spacing(space::SMALL)
        .push(say(Role::Second, cx.tr.session_column_number()).width(NUMBER))
        .push(say(Role::Second, cx.tr.session_column_item()).width(Length::Fill))
        .push(wide.then(|| say(Role::Second, cx.tr.session_column_speaker()).width(PEOPLE)))
        .push(say(Role::Second, cx.tr.session_column_minutes()).width(MINUTES).align_x(Alignment::End))
        .push(Space::new().width(SIGN));
    head(row, Colour::Sunken)
}

/// Returns the foot: what can be added, the versions, the sum of the minutes.
fn foot<'a>(facts: &Facts, cx: Context<'a>) -> Element<'a, Event> {
    let end = facts.session.time + chrono::Duration::minutes(i64::from(facts.minutes()));
    let sum = Column::new()
        .align_x(Alignment::End)
        .push(say(Role::Strong, cx.tr.session_minutes_in_all(facts.minutes())).class(Some(Colour::Ink)))
        .push(say(Role::Second, cx.tr.session_ends_at(&format::date::time(end))));
    let versions = u32::try_from(facts.versions.len()).unwrap_or(u32::MAX);
    let version = (versions > 0).then(|| {
        let button = button::quiet(cx.tr.session_version(versions)).icon(Icon::History).small().id("versions");
        Element::from(button.on_press(Event::Ask(Box::new(Asked::Versions))))
    });
    let adding = facts.is_open().then(|| adding(cx));
    let row = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
    let foot: Element<'a, Event> = if cx.width < WIDE {
        let second = row.push(version).push(Space::new().width(Length::Fill)).push(sum);
        Column::new().spacing(space::SMALL).push(adding).push(second).into()
    } else {
        row.push(adding).push(Space::new().width(Length::Fill)).push(version).push(sum).into()
    };
    container(foot).padding([10.0, space::CARD]).width(Length::Fill).into()
}

/// Returns the ways to add an item.
fn adding(cx: Context<'_>) -> Element<'_, Event> {
    let new = button::usual(cx.tr.session_add_item()).icon(Icon::Plus).id("add-item");
    let taken = button::quiet(cx.tr.session_from_plan_ask()).icon(Icon::ListPlus).id("from-plan");
    let ask = Event::Ask(Box::new(Asked::FromPlan));
    Row::new()
        .spacing(space::SMALL)
        .push(new.on_press_maybe(cx.recording(Event::Agenda(Message::New))))
        .push(taken.on_press_maybe(cx.recording(ask)))
        .into()
}

/// Returns what stands in place of an agenda without items: the next step.
fn nothing<'a>(facts: &Facts, cx: Context<'a>) -> Element<'a, Event> {
    if !facts.is_open() {
        return empty::nothing(cx.tr.session_agenda_elsewhere());
    }
    let sentence = empty::empty(Icon::ListOrdered, cx.tr.session_agenda_empty(), cx.tr.session_agenda_begin(), vec![]);
    Column::new().align_x(Alignment::Center).push(sentence).push(adding(cx)).width(Length::Fill).into()
}
