//! The rules in force: what each says, what the model text says, where it is written.

use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::Message;
use super::facts::{Facts, Line};
use super::words;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::badge::Tone;
use crate::ui::widget::choice::segments;
use crate::ui::widget::empty::nothing;
use crate::ui::widget::grid::{Cell, Column as GridColumn, Group, grid};
use crate::ui::widget::{Element, say};

/// The name of the table.
pub const LIST: &str = "rules";
/// Below this width the model and the day are left to the question that changes a rule.
const WIDE: f32 = 1100.0;
/// Below this width only the rule and its value have room.
const TIGHT: f32 = 800.0;

/// The widths of the columns that cannot share: what differs, a day.
const DIFFERENCE: f32 = 152.0;
const FROM: f32 = 104.0;

/// Which rules are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// Those that say something else than the model text.
    Changed,
    /// Those that no source gives.
    Assumed,
}

impl Filter {
    /// Every choice, in the order in which they stand.
    pub const ALL: [Self; 3] = [Self::All, Self::Changed, Self::Assumed];

    /// Returns whether a rule is shown.
    pub fn takes(self, line: &Line) -> bool {
        match self {
            Self::All => true,
            Self::Changed => line.differs(),
            Self::Assumed => line.is_assumed(),
        }
    }
}

/// What a column says.
#[derive(Debug, Clone, Copy)]
enum Says {
    Rule,
    Value,
    Model,
    Place,
    From,
    Difference,
}

/// Shows the rules.
pub fn view<'a>(
    facts: &'a Facts,
    filter: Filter,
    selected: Option<&'static str>,
    cx: Context<'a>,
) -> Element<'a, Message> {
    let tr = cx.tr;
    let count = |filter: Filter| {
        let count = facts.lines.iter().filter(|line| filter.takes(line)).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    let filters = [
        tr.setup_rules_all(count(Filter::All)),
        tr.setup_rules_changed(count(Filter::Changed)),
        tr.setup_rules_assumed(count(Filter::Assumed)),
    ];
    let chosen = Filter::ALL.iter().position(|one| *one == filter).unwrap_or(0);
    let filters = segments("rules-filter", filters, chosen, Message::Filter);
    let title = facts.profile.as_ref().map(|(title, from)| {
        let from = say(Role::Second, tr.setup_rules_title(*from));
        Column::new().push(say(Role::CardTitle, cx.text(title))).push(from)
    });
    let mut head = Row::new().spacing(space::CARD).align_y(Alignment::Center);
    if cx.width >= WIDE {
        head = head.push(container(Column::new().push(title)).width(Length::Fill));
    }
    let shown: Vec<&Line> = facts.lines.iter().filter(|line| filter.takes(line)).collect();
    if shown.is_empty() {
        let column = Column::new().spacing(space::MEDIUM).push(head.push(filters));
        return column.push(nothing(tr.setup_rules_none())).into();
    }
    let at = selected.and_then(|key| shown.iter().position(|line| line.setting.key == key));
    let groups = groups(&shown, cx);
    let (columns, says) = columns(cx);
    let count = shown.len();
    let cell = move |row: usize, column: usize| match (shown.get(row), says.get(column)) {
        (Some(line), Some(says)) => cell(line, *says, cx),
        (_, _) => Cell::default(),
    };
    let table = grid(columns, count, cell)
        .id(LIST)
        .groups(groups)
        .row_height(crate::ui::theme::size::height::TALL_ROW)
        .selected(at)
        .jumps_by(0)
        .in_card()
        .on_select(Message::Select)
        .on_open(Message::Open)
        .on_scroll(Message::Scrolled);
    let table = container(table).padding(1).height(Length::Fill).class(Plate::card());
    Column::new().spacing(space::MEDIUM).push(head.push(filters)).push(table).into()
}

/// Returns the heads of the groups, each before its first rule.
fn groups<'a>(shown: &[&Line], cx: Context<'_>) -> Vec<Group<'a>> {
    let mut last = "";
    let mut groups = Vec::new();
    for (before, line) in shown.iter().enumerate() {
        let group = words::group_of(line.setting.key);
        if group != last {
            let words = words::group(group, cx.tr).unwrap_or_else(|| group.to_owned());
            groups.push(Group { before, words: words.into(), tone: Tone::Neutral });
            last = group;
        }
    }
    groups
}

fn columns<'a>(cx: Context<'_>) -> (Vec<GridColumn<'a>>, Vec<Says>) {
    let tr = cx.tr;
    let rule = GridColumn::share(tr.setup_column_rule(), 3.0);
    let value = GridColumn::share(tr.setup_column_value(), 2.0);
    let place = GridColumn::share(tr.setup_column_place(), 2.0);
    let difference = GridColumn::fixed(tr.setup_column_difference(), DIFFERENCE);
    if cx.width < TIGHT {
        return (vec![rule, value], vec![Says::Rule, Says::Value]);
    }
    if cx.width < WIDE {
        let says = vec![Says::Rule, Says::Value, Says::Place, Says::Difference];
        return (vec![rule, value, place, difference], says);
    }
    let model = GridColumn::share(tr.setup_column_model(), 1.6);
    let from = GridColumn::fixed(tr.setup_column_from(), FROM);
    let says = vec![Says::Rule, Says::Value, Says::Model, Says::Place, Says::From, Says::Difference];
    (vec![rule, value, model, place, from, difference], says)
}

fn cell<'a>(line: &Line, says: Says, cx: Context<'_>) -> Cell<'a> {
    let tr = cx.tr;
    let setting = &line.setting;
    match says {
        Says::Rule => Cell::new(words::rule(setting.key, tr).unwrap_or_else(|| setting.key.to_owned())),
        Says::Value => {
            let cell = Cell::new(words::value(&setting.value, cx)).strong();
            if line.differs() { cell.ink(Colour::Gold) } else { cell }
        }
        Says::Model if !line.differs() => Cell::new(tr.setup_same()).ink(Colour::Ink2),
        Says::Model => Cell::new(words::value(&line.model, cx)).ink(Colour::Ink2),
        Says::Place => Cell::new(words::place(&setting.citation, cx)).ink(Colour::Ink2),
        Says::From => Cell::new(line.from.format("%d.%m.%Y").to_string()).ink(Colour::Ink2),
        Says::Difference if line.differs() => Cell::new(tr.setup_differs()).icon(Icon::PencilLine).ink(Colour::Gold),
        Says::Difference if line.is_assumed() => {
            Cell::new(tr.setup_assumed()).icon(Icon::CircleQuestionMark).ink(Colour::Ink2)
        }
        Says::Difference => Cell::new(tr.setup_matches()).icon(Icon::Check).ink(Colour::Green),
    }
}
