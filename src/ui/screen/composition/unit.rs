//! One unit at the side of the table.

use iced::widget::Column;

use super::facts::Facts;
use super::person::put;
use crate::domain::id::{PersonId, UnitId};
use crate::domain::text::{Bilingual, Language};
use crate::domain::unit::{Unit, UnitKind};
use crate::i18n::Catalog;
use crate::ui::context::Context;
use crate::ui::theme::Role;
use crate::ui::theme::size::space;
use crate::ui::widget::field::{bilingual, field};
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, say};

/// The kinds in the order of the regulation.
pub const KINDS: [UnitKind; 4] =
    [UnitKind::Structural, UnitKind::Vedomstvo, UnitKind::Territorial, UnitKind::Subordinate];

/// The name of the first field.
pub const NAME: &str = "unit-kk";

/// What is written of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft(Unit);

/// What happens in the fields.
#[derive(Debug, Clone)]
pub enum Edit {
    /// The name was written.
    Name(Language, String),
    /// The kind was chosen.
    Kind(usize),
    /// The head was chosen: 0 is nobody.
    Head(usize),
}

impl Draft {
    /// Begins with what is recorded.
    pub fn of(unit: &Unit) -> Self {
        Self(unit.clone())
    }

    /// Begins with nothing.
    pub fn nothing() -> Self {
        Self(Unit { id: UnitId(0), kind: UnitKind::Structural, name: Bilingual::default(), head: None })
    }

    /// Returns which record it is; zero for a new one.
    pub fn id(&self) -> UnitId {
        self.0.id
    }

    /// Returns whether it has a name.
    pub fn is_named(&self) -> bool {
        !self.0.name.is_missing(Language::Kazakh)
    }

    /// Takes in what was written.
    pub fn edit(&mut self, edit: Edit, facts: &Facts) {
        match edit {
            Edit::Name(language, text) => put(&mut self.0.name, language, text.replace('\n', " ")),
            Edit::Kind(at) => self.0.kind = KINDS.get(at).copied().unwrap_or(UnitKind::Structural),
            Edit::Head(at) => self.0.head = at.checked_sub(1).and_then(|at| facts.persons.get(at)).map(|one| one.id),
        }
    }

    /// Returns the record.
    pub fn unit(&self) -> Unit {
        let name = Bilingual::new(self.0.name.kk.trim(), self.0.name.ru.trim());
        Unit { name, ..self.0.clone() }
    }

    /// Shows the fields.
    pub fn fields<'a>(&'a self, cx: Context<'a>, facts: &'a Facts) -> Element<'a, Edit> {
        let tr = cx.tr;
        let name = bilingual(tr, &self.0.name, Edit::Name).ids(NAME, "unit-ru").at_least(2);
        let name = Column::new().spacing(space::TIGHT).push(say(Role::Strong, tr.members_unit_name())).push(name);
        let kinds = KINDS.map(|one| kind(one, tr)).to_vec();
        let chosen = KINDS.iter().position(|kind| *kind == self.0.kind);
        let kinds = select(tr, kinds, chosen).id("unit-kind").on_choose(Edit::Kind);
        let mut heads = vec![tr.members_nobody()];
        heads.extend(facts.persons.iter().map(|person| cx.person(person)));
        let head = |id: PersonId| facts.persons.iter().position(|person| person.id == id);
        let head = select(tr, heads, Some(self.0.head.and_then(head).map_or(0, |at| at + 1)));
        Column::new()
            .spacing(space::CARD)
            .push(name)
            .push(Element::from(field(tr.members_unit_kind(), kinds)))
            .push(Element::from(field(tr.members_unit_head(), head.id("unit-head").on_choose(Edit::Head))))
            .into()
    }
}

/// Returns the word for a kind.
pub fn kind(kind: UnitKind, tr: &Catalog) -> String {
    match kind {
        UnitKind::Structural => tr.members_kind_structural(),
        UnitKind::Vedomstvo => tr.members_kind_vedomstvo(),
        UnitKind::Territorial => tr.members_kind_territorial(),
        UnitKind::Subordinate => tr.members_kind_subordinate(),
    }
}
