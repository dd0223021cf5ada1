//! Which agendas were approved, and what changed since the last of them.

use iced::widget::Column;

use super::{close, listed};
use crate::office::explain::{self, Voice};
use crate::ui::context::Context;
use crate::ui::screen::session::Message as Event;
use crate::ui::screen::session::facts::Facts;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Role};
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::{rule, say};

pub(super) fn question<'a>(facts: &'a Facts, cx: Context<'a>) -> Dialog<'a, Event> {
    let voice = Voice::new(&facts.names, cx.tr);
    let mut column = Column::new().spacing(space::SMALL);
    for version in facts.versions.iter().rev() {
        let by = facts.person(version.approved_by).map_or_else(String::new, |person| cx.person(person));
        let items = u32::try_from(version.items.len()).unwrap_or(u32::MAX);
        let words = cx.tr.session_version_approved(version.number, version.approved, &by);
        column = column.push(say(Role::Strong, words).class(Some(Colour::Ink)));
        column = column.push(say(Role::Second, cx.tr.count_items(items)));
    }
    column = column.push(rule()).push(say(Role::Strong, cx.tr.session_changes_since()).class(Some(Colour::Ink)));
    if facts.changes.is_empty() {
        column = column.push(say(Role::Body, cx.tr.session_no_changes()));
    }
    for change in &facts.changes {
        column = column.push(say(Role::Body, explain::agenda::change(change, &voice)));
    }
    dialog(cx.tr.session_versions()).content(listed(column, cx)).width(560.0).button(close(cx))
}
