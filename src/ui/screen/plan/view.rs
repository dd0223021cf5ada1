//! The page of the work plan: its approval, the guard of its quarters, its questions, the one that is selected.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::facts::Facts;
use super::form::Form;
use super::{Message, WorkPlan, dialogs, panel};
use crate::domain::calendar::quarter::Quarter;
use crate::domain::plan::item::{PlanItem, PlanItemState, Slot};
use crate::domain::plan::{Plan, PlanDeadline, PlanPeriod};
use crate::domain::review::guard::{GuardStatus, QuarterGuard};
use crate::i18n::format::{date, name::number_sign};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::theme::Role;
use crate::ui::theme::size::space;
use crate::ui::widget::badge::Tone;
use crate::ui::widget::button::Button;
use crate::ui::widget::choice::segments;
use crate::ui::widget::empty::{Step as EmptyStep, empty, nothing};
use crate::ui::widget::grid::{Cell, Column as GridColumn, Group, grid};
use crate::ui::widget::select::select;
use crate::ui::widget::stage::Progress;
use crate::ui::widget::strip::{self, Step, approval_strip};
use crate::ui::widget::{Element, button, say};

/// The width of the panel of a question.
const PANEL: f32 = 380.0;
/// A row with a title of three lines.
const ROW: f32 = 66.0;
/// Below these measures there is no room for everything at once.
const NARROW: f32 = 1_000.0;
const LOW: f32 = 560.0;
const ROOMY: f32 = 860.0;

/// The names of the quarters.
const ROMAN: [&str; 4] = ["I", "II", "III", "IV"];

impl WorkPlan {
    pub(super) fn page<'a>(&'a self, cx: Context<'a>) -> Page<'a, Message> {
        let Some(facts) = self.facts.as_deref() else {
            return Page::new(cx.tr.plan_title(), Space::new());
        };
        let question = self.draft.as_ref().map(|draft| dialogs::view(draft, facts, cx));
        let Some(plan) = facts.plan() else {
            let page = Page::new(cx.tr.plan_title(), no_plan(cx)).dialog(question);
            return page.main(Self::main_button(facts, cx));
        };
        let page = Page::new(cx.tr.plan_title(), self.body(facts, plan, cx)).dialog(question);
        let page = page.main(Self::main_button(facts, cx));
        let progress = plan.progress();
        let total = u32::try_from(plan.items.len()).unwrap_or(u32::MAX);
        let words = cx.tr.plan_progress(total, progress.held, progress.moved, progress.planned);
        page.below(say(Role::Second, words))
    }

    fn main_button<'a>(facts: &Facts, cx: Context<'a>) -> Button<'a, Message> {
        let message = Self::next_step(facts);
        let (words, icon) = match message {
            Message::Send => (cx.tr.plan_send(), Icon::Send),
            Message::Open(Form::Approve) => (cx.tr.plan_approve_ask(), Icon::Stamp),
            _ => (cx.tr.plan_new_ask(), Icon::Plus),
        };
        let may = facts.plan().is_none_or(|plan| plan.approval.is_some() || !plan.items.is_empty());
        let button = button::main(words).id("main").on_press_maybe(cx.recording(message).filter(|_| may));
        if cx.width < NARROW { button } else { button.icon(icon).key("Ctrl+Enter") }
    }

    fn body<'a>(&'a self, facts: &'a Facts, plan: &'a Plan, cx: Context<'a>) -> Element<'a, Message> {
        let panel = self.selected.and_then(|id| facts.item(id)).map(|item| panel::view(facts, plan, item, cx));
        // In a narrow window the panel takes the place of the table until it is closed.
        let work: Element<'a, Message> = match panel {
            Some(panel) if cx.width < NARROW => panel,
            panel => Row::new()
                .spacing(space::CARD)
                .height(Length::Fill)
                .push(container(self.table(facts, plan, cx)).width(Length::Fill))
                .push(panel.map(|panel| container(panel).width(PANEL)))
                .into(),
        };
        let mut column = Column::new().spacing(space::MEDIUM).push(self.tools(facts, plan, cx));
        // The panel of a question needs the height where there is little of it.
        let least = if self.selected.is_some() { ROOMY } else { LOW };
        if cx.height >= least && cx.width >= NARROW {
            column = column.push(approval(facts, plan, cx));
        }
        container(column.push(container(work).height(Length::Fill))).padding([space::MEDIUM, cx.margin()]).into()
    }

    /// Returns the line with the quarters, the plans and what can be added.
    fn tools<'a>(&'a self, facts: &'a Facts, plan: &'a Plan, cx: Context<'a>) -> Element<'a, Message> {
        let quarters: Vec<Quarter> = plan.period.quarters().take(4).collect();
        let mut words = vec![cx.tr.plan_all_quarters()];
        words.extend(quarters.iter().map(|quarter| cx.tr.plan_quarter(roman(*quarter))));
        let chosen = self.quarter.and_then(|one| quarters.iter().position(|quarter| *quarter == one));
        let choose = move |at: usize| Message::Quarter(at.checked_sub(1).and_then(|at| quarters.get(at).copied()));
        let switch = segments("quarters", words, chosen.map_or(0, |at| at + 1), choose);
        let titles: Vec<String> = facts.plans.iter().map(|plan| cx.text(&plan.title).to_owned()).collect();
        let ids: Vec<_> = facts.plans.iter().map(|plan| plan.id).collect();
        let current = plan.id;
        let plans = (facts.plans.len() > 1 && cx.width >= NARROW).then(|| {
            let plans = select(cx.tr, titles, facts.shown).id("plans").width(Length::Fixed(340.0));
            Element::from(plans.on_choose(move |at| Message::Plan(ids.get(at).copied().unwrap_or(current))))
        });
        let add = if cx.width < NARROW {
            button::icon(Icon::Plus, cx.tr.plan_add_item())
        } else {
            button::usual(cx.tr.plan_add_item()).icon(Icon::Plus)
        };
        let add = add.id("add-item");
        let add = add.on_press_maybe(cx.recording(Message::Open(Form::Item(None))));
        let new = match Self::next_step(facts) {
            // The main button says it already.
            Message::Open(Form::NewPlan) => None,
            _ => Some(
                button::quiet(cx.tr.plan_new_ask())
                    .id("new-plan")
                    .on_press_maybe(cx.recording(Message::Open(Form::NewPlan))),
            ),
        };
        let new = new.filter(|_| cx.width >= NARROW).map(Element::from);
        Row::new()
            .spacing(space::MEDIUM)
            .align_y(Alignment::Center)
            .push(switch)
            .push(plans)
            .push(Space::new().width(Length::Fill))
            .push(new)
            .push(add)
            .into()
    }

    fn table<'a>(&'a self, facts: &'a Facts, plan: &'a Plan, cx: Context<'a>) -> Element<'a, Message> {
        let order = facts.order(self.quarter);
        if order.is_empty() {
            let words = if plan.items.is_empty() { cx.tr.plan_empty() } else { cx.tr.plan_empty_in_quarter() };
            return nothing(words);
        }
        let wide = self.selected.is_none() && !cx.narrow();
        let mut columns = vec![
            GridColumn::fixed(cx.tr.plan_column_number(), 32.0).right(),
            GridColumn::share(cx.tr.plan_column_item(), 1.0),
        ];
        if wide {
            columns.push(GridColumn::fixed(cx.tr.plan_column_unit(), 230.0));
        }
        columns.push(GridColumn::fixed(cx.tr.plan_column_state(), 148.0));
        if cx.width >= NARROW {
            columns.push(GridColumn::fixed(cx.tr.plan_column_session(), 150.0));
        }
        let groups = groups(plan, &order, cx);
        let selected = self.selected.and_then(|id| order.iter().position(|&at| plan.items[at].id == id));
        let ids: Vec<_> = order.iter().map(|&at| plan.items[at].id).collect();
        let opened = ids.clone();
        let cell = move |row: usize, column: usize| {
            let Some(item) = order.get(row).and_then(|&at| plan.items.get(at)) else { return Cell::default() };
            // Without the unit the columns after it move up.
            match (column, wide) {
                (0, _) => Cell::new(item.number.to_string()).strong(),
                (1, _) => title(item, cx),
                (2, true) => unit(facts, item, cx),
                (2, false) | (3, true) => state_cell(item, cx),
                (_, _) => session(facts, item, cx),
            }
        };
        let count = ids.len();
        let grid = grid(columns, count, cell)
            .id("plan-items")
            .groups(groups)
            .row_height(ROW)
            .selected(selected)
            .on_select(move |row| Message::Select(ids.get(row).copied()))
            .on_open(move |row| Message::Select(opened.get(row).copied()))
            .on_scroll(Message::Scrolled)
            .in_card();
        container(Element::from(grid)).padding(1).class(crate::ui::theme::Plate::card()).into()
    }
}

fn no_plan(cx: Context<'_>) -> Element<'_, Message> {
    let make = button::usual(cx.tr.plan_new_ask()).icon(Icon::Plus).id("new-plan");
    let steps = vec![
        EmptyStep {
            words: cx.tr.plan_step_make().into(),
            detail: cx.tr.plan_step_make_then().into(),
            progress: Progress::Current,
            button: Some(make.on_press_maybe(cx.recording(Message::Open(Form::NewPlan)))),
        },
        EmptyStep {
            words: cx.tr.plan_step_items().into(),
            detail: cx.tr.plan_step_items_then().into(),
            progress: Progress::Ahead,
            button: None,
        },
        EmptyStep {
            words: cx.tr.plan_step_approve().into(),
            detail: cx.tr.plan_step_approve_then().into(),
            progress: Progress::Ahead,
            button: None,
        },
    ];
    empty(Icon::CalendarDays, cx.tr.plan_none(), cx.tr.plan_none_then(), steps)
}

/// Returns the strip of the approval, and beside it the guard of the quarters.
fn approval<'a>(facts: &'a Facts, plan: &'a Plan, cx: Context<'a>) -> Element<'a, Message> {
    let today = cx.today();
    let approved = plan.approval.as_ref().map(|approval| approval.act.date);
    let done = |day| cx.tr.plan_done_on(&date::short(day));
    let due = |deadline: Option<&PlanDeadline>| match deadline {
        None => "–".to_owned(),
        Some(deadline) => {
            let day = deadline.deadline.due;
            let left = (day - today).num_days();
            match u32::try_from(left) {
                Ok(left) => cx.tr.plan_until(&date::short(day), &cx.tr.days_left(left)),
                Err(_) => cx.tr.plan_was_due(&date::short(day)),
            }
        }
    };
    let terms = facts.deadlines.as_ref();
    let progress = |is_done: bool, before: bool| match (is_done, before) {
        (true, _) => Progress::Done,
        (false, true) => Progress::Current,
        (false, false) => Progress::Ahead,
    };
    let (has_items, has_draft) = (!plan.items.is_empty(), plan.drafted.is_some() || approved.is_some());
    let step = |verb: String, detail: String, progress| Step { verb: verb.into(), detail: detail.into(), progress };
    let collected = cx.tr.count_items(u32::try_from(plan.items.len()).unwrap_or(u32::MAX));
    let steps = [
        step(
            cx.tr.plan_step_proposals(),
            if has_items { collected } else { due(terms.map(|terms| &terms.proposals)) },
            progress(has_items, true),
        ),
        step(
            cx.tr.plan_step_draft(),
            plan.drafted.map_or_else(|| due(terms.map(|terms| &terms.draft)), done),
            progress(has_draft, has_items),
        ),
        step(
            cx.tr.plan_step_approval(),
            approved.map_or_else(|| due(terms.map(|terms| &terms.approval)), done),
            progress(approved.is_some(), has_items),
        ),
        step(
            cx.tr.plan_step_sending(),
            plan.sent.map_or_else(|| due(terms.map(|terms| &terms.sending)), done),
            progress(plan.sent.is_some(), approved.is_some()),
        ),
    ];
    let citation = terms.map(|terms| cx.tr.plan_clause(&terms.approval.citation.paragraph)).unwrap_or_default();
    let strip = approval_strip("approval", cx.text(&plan.title).to_owned(), citation, steps, Message::Stage);
    let guards = facts.guards.iter().map(|guard| guarded(facts, guard, cx));
    let clause = facts.guards.first().map(|guard| cx.tr.plan_clause(&guard.citation.paragraph)).unwrap_or_default();
    let guard = strip::guard(cx.tr.plan_guard(), clause, guards);
    if cx.narrow() {
        // The page of the instructions has the guard as well.
        return strip;
    }
    Row::new()
        .spacing(space::CARD)
        .push(container(strip).width(Length::FillPortion(3)))
        .push(container(guard).width(Length::FillPortion(2)))
        .into()
}

fn guarded<'a>(facts: &Facts, guard: &QuarterGuard, cx: Context<'a>) -> strip::Quarter<'a> {
    let planned = |date: Option<chrono::NaiveDate>| date.map_or_else(|| cx.tr.guard_planned(), date::short);
    let (icon, words, tone) = match guard.status {
        GuardStatus::Held { session, date } => {
            let number = facts.session(session).map(|session| number_sign(&session.number.to_string()));
            (Icon::Check, number.unwrap_or_else(|| date::short(date)), Tone::Good)
        }
        GuardStatus::Planned { date } => (Icon::CalendarDays, planned(date), Tone::Active),
        GuardStatus::Alarm { planned: true, date } => (Icon::CalendarClock, planned(date), Tone::Attention),
        GuardStatus::NotPlanned | GuardStatus::Alarm { planned: false, .. } => {
            (Icon::CircleAlert, cx.tr.guard_not_planned(), Tone::Attention)
        }
        GuardStatus::Violated => (Icon::CircleX, cx.tr.guard_violated(), Tone::Bad),
        GuardStatus::NoData => (Icon::CircleQuestionMark, cx.tr.guard_no_data(), Tone::Neutral),
    };
    strip::Quarter { icon, name: roman(guard.quarter).into(), words: words.into(), tone }
}

fn groups<'a>(plan: &Plan, order: &[usize], cx: Context<'_>) -> Vec<Group<'a>> {
    let mut groups: Vec<(usize, Quarter, u32)> = Vec::new();
    for (row, &at) in order.iter().enumerate() {
        let quarter = plan.items[at].slot().quarter;
        match groups.last_mut() {
            Some((_, known, count)) if *known == quarter => *count += 1,
            _ => groups.push((row, quarter, 1)),
        }
    }
    let head = |(before, quarter, count): (usize, Quarter, u32)| {
        let words = cx.tr.plan_group(&quarter_words(quarter, plan, cx), count);
        Group { before, words: words.into(), tone: Tone::Neutral }
    };
    groups.into_iter().map(head).collect()
}

/// Returns the name of a quarter; with its year where the plan has another one.
pub fn quarter_words(quarter: Quarter, plan: &Plan, cx: Context<'_>) -> String {
    match plan.period {
        PlanPeriod::Year { year } if year == quarter.year() => cx.tr.plan_quarter(roman(quarter)),
        PlanPeriod::Year { .. } | PlanPeriod::Quarter { .. } | PlanPeriod::LongTerm { .. } => {
            date::quarter(cx.tr.locale(), quarter.first_day())
        }
    }
}

/// Returns the number of a quarter as it is written.
pub fn roman(quarter: Quarter) -> &'static str {
    ROMAN.get(usize::from(quarter.number()).saturating_sub(1)).copied().unwrap_or_default()
}

/// Returns the title in the language of the window, as many lines as it needs; the panel has both.
fn title<'a>(item: &'a PlanItem, cx: Context<'a>) -> Cell<'a> {
    let cell = Cell::new(cx.text(&item.title));
    if item.head_of_state { cell.icon(Icon::Landmark) } else { cell }
}

fn unit<'a>(facts: &'a Facts, item: &PlanItem, cx: Context<'a>) -> Cell<'a> {
    let speaker = item.speaker.and_then(|id| facts.person(id)).map(|person| cx.person(person));
    let unit = item.unit.and_then(|id| facts.unit(id)).map(|unit| cx.text(&unit.name)).unwrap_or_default();
    Cell::new(speaker.unwrap_or_else(|| "–".to_owned())).second(unit)
}

/// Returns the word, the sign and the tone of a state.
pub fn state(item: &PlanItem, cx: Context<'_>) -> (String, Icon, Tone) {
    match item.state() {
        PlanItemState::Proposed => (cx.tr.plan_state_proposed(), Icon::Pencil, Tone::Neutral),
        PlanItemState::Declined { .. } => (cx.tr.plan_state_declined(), Icon::X, Tone::Bad),
        PlanItemState::Planned => (cx.tr.plan_state_ahead(), Icon::Circle, Tone::Neutral),
        PlanItemState::Moved { .. } => (cx.tr.plan_state_moved(), Icon::ArrowRight, Tone::Attention),
        PlanItemState::Held => (cx.tr.plan_state_held(), Icon::Check, Tone::Good),
        PlanItemState::Removed { .. } => (cx.tr.plan_state_removed(), Icon::X, Tone::Bad),
    }
}

fn state_cell<'a>(item: &PlanItem, cx: Context<'_>) -> Cell<'a> {
    let (words, icon, tone) = state(item, cx);
    Cell::new(words).icon(icon).badge(tone)
}

/// Returns where a question was or will be considered.
fn session<'a>(facts: &Facts, item: &PlanItem, cx: Context<'_>) -> Cell<'a> {
    let considered = item.considered.last().and_then(|id| facts.session(*id));
    let on_agenda = facts.agendas.get(&item.id).and_then(|agendas| agendas.last());
    let told = match (considered, on_agenda) {
        (_, Some((id, number))) => facts.session(*id).map(|session| (session, Some(*number))),
        (Some(session), None) => Some((session, None)),
        (None, None) => None,
    };
    match (told, item.state()) {
        (Some((session, number)), _) => {
            let words = match number {
                Some(number) => cx.tr.plan_on_agenda(session.number, number),
                None => cx.tr.plan_at_session(session.number),
            };
            Cell::new(words).second(date::short(session.date))
        }
        (None, PlanItemState::Moved { from, .. }) => Cell::new(cx.tr.plan_moved_from(&slot_words(from))),
        (None, _) => Cell::new("–"),
    }
}

fn slot_words(slot: Slot) -> String {
    slot.date.map_or_else(|| format!("{} {}", roman(slot.quarter), slot.quarter.year()), date::short)
}
