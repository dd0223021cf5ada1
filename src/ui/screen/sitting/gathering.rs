//! Before the opening: who has come, how many are needed, who opens and who keeps the journal.

use iced::Length;
use iced::widget::{Column, Row, container};

use super::Message;
use super::bar::{attention, remark};
use super::outcome::capital;
use super::question::About;
use super::scene::Scene;
use crate::domain::id::PersonId;
use crate::domain::sitting::Sitting;
use crate::i18n::Catalog;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Role};
use crate::ui::widget::field::field;
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, button, card, say};

/// People to choose from.
pub struct People {
    persons: Vec<PersonId>,
    names: Vec<String>,
}

impl People {
    /// Returns a field in which one of them is chosen.
    pub fn select<'a>(
        self,
        tr: &Catalog,
        id: &'static str,
        chosen: Option<PersonId>,
        message: impl Fn(PersonId) -> Message + 'a,
    ) -> Element<'a, Message> {
        let Self { persons, names } = self;
        let chosen = chosen.and_then(|chosen| persons.iter().position(|&person| person == chosen));
        select(tr, names, chosen)
            .id(id)
            .on_choose(move |at| persons.get(at).map_or(Message::Scrolled, |&person| message(person)))
            .into()
    }
}

impl<'a> Scene<'a> {
    /// Returns people by their names, surname first.
    pub fn people(self, persons: Vec<PersonId>) -> People {
        let names = persons.iter().map(|&person| self.listed(person)).collect();
        People { persons, names }
    }

    /// Returns who has come and what the opening still needs.
    pub fn gathering(self, sitting: &'a Sitting) -> Element<'a, Message> {
        let (tr, cx, quorum) = (self.cx.tr, self.cx, sitting.quorum());
        let mut column = Column::new().spacing(space::MEDIUM).push(say(Role::CardTitle, tr.table_gathering()));
        column = column.push(if quorum.valid {
            remark(Icon::CircleCheck, Colour::Green, tr.table_can_open(quorum.present, quorum.total, quorum.needed))
        } else {
            remark(Icon::OctagonX, Colour::Red, tr.table_cannot_open(quorum.missing(), quorum.needed))
        });
        if self.cx.today() != sitting.setup().date {
            column = column.push(attention(tr.table_other_day(sitting.setup().date)));
        }
        let all = button::usual(tr.table_all_here()).icon(Icon::CheckCheck).key("F5").id("all-here");
        let other = button::usual(tr.table_register()).icon(Icon::UserPlus).id("register");
        let row = Row::new()
            .spacing(space::SMALL)
            .push(all.sitting().on_press_maybe(cx.recording(Message::AllHere)))
            .push(other.sitting().on_press_maybe(cx.recording(Message::Ask(About::Arrival))));
        column =
            column.push(row.wrap().vertical_spacing(space::SMALL)).push(say(Role::Second, tr.table_gathering_keys()));
        let call = button::usual(tr.attending_call_roll()).icon(Icon::ListChecks).key("Ctrl+R").id("call-roll");
        column = column.push(call.small().on_press_maybe(cx.recording(Message::CallRoll(true))));
        let registration = match self.table.roll {
            Some(person) => self.roll(sitting, person),
            None => card(column),
        };
        let people = Column::new().spacing(space::MEDIUM).push(registration).push(self.forecast());
        let people = people.push(self.who_leads(sitting));
        let absences = sitting
            .absences()
            .into_iter()
            .filter(|absence| absence.reason.is_none() && !sitting.is_present(absence.member));
        let unknown: Vec<_> = absences.map(|absence| absence.member).collect();
        let missing = (!unknown.is_empty() && quorum.valid)
            .then(|| attention(tr.table_absent_unexplained(&self.listed_all(&unknown))));
        people.push(missing).into()
    }

    fn who_leads(self, sitting: &'a Sitting) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let mut chairs = sitting.members_present();
        chairs.extend(sitting.setup().acting_head.filter(|&person| sitting.is_present(person)));
        chairs.dedup();
        let secretary = sitting.setup().composition.secretary;
        let mut secretaries = vec![secretary];
        secretaries.extend(sitting.members_present().into_iter().chain(sitting.invited_present()));
        secretaries.dedup();
        let chair = self.table.opening_chair();
        let chairs = self.people(chairs).select(tr, "chair", chair, Message::Chair);
        let chosen = self.table.opening_secretary();
        let secretaries = self.people(secretaries).select(tr, "secretary", chosen, Message::Secretary);
        let row = Row::new()
            .spacing(space::CARD)
            .push(container(field(capital(&tr.role_presiding()), chairs)).width(Length::Fill))
            .push(container(field(capital(&tr.role_secretary()), secretaries)).width(Length::Fill));
        card(row)
    }
}
