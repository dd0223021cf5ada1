//! The members at the right: who is here, and during a vote by name the ballot sheet; below, what can be done with one.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::Message;
use super::question::About;
use super::scene::Scene;
use crate::domain::ballot::VoteForm;
use crate::domain::composition::Role as Seat;
use crate::domain::id::PersonId;
use crate::domain::sitting::Sitting;
use crate::domain::sitting::entry::{AbsenceReason, Mode};
use crate::domain::sitting::floor::Phase;
use crate::domain::sitting::vote::Vote;
use crate::i18n::Catalog;
use crate::ui::icon::Icon;
use crate::ui::theme::Role;
use crate::ui::theme::size::{height, space};
use crate::ui::widget::ballot::{Answer, Voter, ballot};
use crate::ui::widget::choice::segments;
use crate::ui::widget::flow::fitting;
use crate::ui::widget::presence::{Attendant, presence};
use crate::ui::widget::roll::Sign;
use crate::ui::widget::{Element, Words, button, empty, rule, say};

/// The name of the list: its rows are found as `members-1`, the answers of a row as `members-1-2`.
pub const LIST: &str = "members";

impl<'a> Scene<'a> {
    /// Returns the column with the members.
    pub fn members(self) -> Element<'a, Message> {
        let Some(sitting) = self.sitting() else {
            return container(empty::nothing(self.cx.tr.table_members_before())).padding(space::CARD).into();
        };
        let vote = sitting.open_vote().filter(|vote| vote.form == VoteForm::ByName);
        let (head, list) = match vote {
            Some(vote) => (self.ballot_head(sitting, vote), self.ballots(sitting, vote)),
            None => (self.presence_head(sitting), self.presences(sitting)),
        };
        Column::new()
            .push(container(head).padding([0.0, space::CARD]).center_y(Length::Fixed(40.0)))
            .push(container(list).height(Length::Fill))
            .push(self.one(sitting))
            .into()
    }

    fn ballot_head(self, sitting: &Sitting, vote: &Vote) -> Element<'a, Message> {
        let voters = sitting.voters(vote.item).len();
        let marked = voters - sitting.missing_ballots(vote.id).len();
        let tr = self.cx.tr;
        Row::new()
            .align_y(Alignment::Center)
            .push(say(Role::CardTitle, tr.table_ballot_sheet()))
            .push(Space::new().width(Length::Fill))
            .push(say(Role::Second, tr.table_marked(&marked.to_string(), &voters.to_string())))
            .into()
    }

    fn presence_head(self, sitting: &Sitting) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let quorum = sitting.quorum();
        let words = [tr.table_members(), tr.table_guests()];
        let switch = segments("guests", words, usize::from(self.table.guests), |at| Message::Guests(at == 1));
        let counted = if self.table.guests {
            tr.table_guests_here(&sitting.invited_present().len().to_string())
        } else {
            tr.table_here(&quorum.present.to_string(), &quorum.total.saturating_sub(quorum.present).to_string())
        };
        let counted = say(Role::Second, counted);
        if self.cx.narrow() {
            // Where there is no room beside the switch, the bar of the quorum alone tells how many are here.
            let counted = counted.wrapping(iced::widget::text::Wrapping::None);
            return fitting(vec![switch, counted.into()], space::MEDIUM, height::CONTROL).into();
        }
        Row::new().align_y(Alignment::Center).push(switch).push(Space::new().width(Length::Fill)).push(counted).into()
    }

    fn rows(self) -> Vec<PersonId> {
        let language = self.cx.language();
        let is_ballot =
            self.sitting().is_some_and(|sitting| sitting.open_vote().is_some_and(|vote| vote.form == VoteForm::ByName));
        if self.table.guests && !is_ballot { self.facts.guests(language) } else { self.facts.members(language) }
    }

    fn ballots(self, sitting: &'a Sitting, vote: &'a Vote) -> Element<'a, Message> {
        let (tr, rows) = (self.cx.tr, self.rows());
        let voters = sitting.voters(vote.item);
        let heads = [tr.choice_for(), tr.choice_against(), tr.table_abstained(), tr.table_not_voted()];
        let answer = |person: PersonId| {
            if !voters.contains(&person) {
                return Answer::Out(self.presence_words(sitting, person).into());
            }
            vote.ballots.get(&person).map_or(Answer::Missing, |&choice| Answer::Given(choice))
        };
        let sheet = rows.iter().map(|&person| Voter {
            name: self.listed(person).into(),
            note: self.note(sitting, person),
            sign: sign(sitting, person),
            answer: answer(person),
        });
        let title = tr.table_members_of(&rows.len().to_string());
        let current = self.table.row.and_then(|row| rows.iter().position(|&person| person == row));
        let (to_row, to_mark) = (rows.clone(), rows.clone());
        let sheet = ballot(LIST, title, heads.map(Words::from), sheet, current)
            .on_scroll(Message::Scrolled)
            .on_current(move |row| to_row.get(row).map_or(Message::Scrolled, |&person| Message::Row(person)));
        if !self.cx.writable {
            return sheet.into();
        }
        sheet
            .on_mark(move |row, choice| {
                to_mark.get(row).map_or(Message::Scrolled, |&person| Message::Mark(person, choice))
            })
            .into()
    }

    fn presences(self, sitting: &'a Sitting) -> Element<'a, Message> {
        let (tr, rows) = (self.cx.tr, self.rows());
        let list = rows.iter().map(|&person| Attendant {
            name: self.listed(person).into(),
            note: self.note(sitting, person),
            sign: sign(sitting, person),
            words: self.presence_words(sitting, person).into(),
        });
        let count = rows.len().to_string();
        let title = if self.table.guests { tr.table_guests_of(&count) } else { tr.table_members_of(&count) };
        let current = self.table.row.and_then(|row| rows.iter().position(|&person| person == row));
        let (to_row, to_toggle) = (rows.clone(), rows.clone());
        let list = presence(LIST, title, list, current)
            .on_scroll(Message::Scrolled)
            .on_current(move |row| to_row.get(row).map_or(Message::Scrolled, |&person| Message::Row(person)));
        if !self.cx.writable || sitting.phase() == Phase::Closed {
            return list.into();
        }
        list.on_toggle(move |row| to_toggle.get(row).map_or(Message::Scrolled, |&person| Message::Toggle(person)))
            .into()
    }

    /// Returns what a member is besides, where that says something.
    fn note(self, sitting: &Sitting, person: PersonId) -> Option<Words<'a>> {
        if sitting.chair() == Some(person) {
            return Some(self.cx.tr.table_note_presiding().into());
        }
        let seat = sitting.setup().composition.seat(person);
        (seat.is_some_and(|seat| seat.role == Seat::Chair)).then(|| self.cx.tr.table_note_chair().into())
    }

    /// Returns where a person is, in words.
    fn presence_words(self, sitting: &Sitting, person: PersonId) -> String {
        let tr = self.cx.tr;
        let recused = sitting.current_item().is_some_and(|item| sitting.is_recused(person, item));
        let last = sitting.stays(person).last();
        let expected = sitting.expected_back().find(|&(away, _)| away == person).map(|(_, item)| item);
        let reason = sitting.absences().into_iter().find(|absence| absence.member == person).and_then(|it| it.reason);
        match sign(sitting, person) {
            Sign::Present | Sign::ByVideo | Sign::Speaking if recused => tr.table_recused(),
            Sign::Speaking => tr.table_speaking(),
            Sign::ByVideo => tr.table_by_video(),
            Sign::Present => match (last, sitting.opened_at()) {
                (Some(stay), Some(opened)) if stay.from > opened => tr.table_came_at(stay.from.time()),
                (_, _) => tr.presence_present(),
            },
            Sign::Left if expected.is_some() => tr.attending_back_at(expected.map_or(0, |item| self.number(item))),
            Sign::Left => match last.and_then(|stay| stay.to) {
                Some(left) => tr.table_left_at(left.time()),
                None => tr.presence_absent(),
            },
            Sign::Absent => reason.map_or_else(|| tr.table_not_here(), |reason| absence(reason, tr)),
        }
    }

    /// Returns what can be done with the member of the current row.
    fn one(self, sitting: &'a Sitting) -> Option<Element<'a, Message>> {
        let (tr, cx) = (self.cx.tr, self.cx);
        let person = self.table.row.filter(|row| self.rows().contains(row))?;
        if !cx.writable || sitting.phase() == Phase::Closed {
            return None;
        }
        let here = sitting.is_present(person);
        let is_member = sitting.setup().composition.is_member(person);
        let mut row = Row::new().spacing(space::TIGHT).align_y(Alignment::Center);
        let exactly = self.table.moved(person).map(|about| {
            let exactly = button::quiet_icon(Icon::Clock, tr.attending_exactly()).small().id("exactly");
            exactly.on_press(Message::Ask(about))
        });
        if here {
            row = row.push(button::usual(tr.table_leaves()).small().id("leaves").on_press(Message::Toggle(person)));
        } else {
            let capacity = if is_member {
                crate::domain::sitting::entry::Capacity::Member
            } else {
                crate::domain::sitting::entry::Capacity::Invited
            };
            let by_video = Message::Record(vec![super::moving::arrived(person, capacity, Mode::Video)]);
            row = row
                .push(button::usual(tr.table_arrives()).small().id("arrives").on_press(Message::Toggle(person)))
                .push(button::usual(tr.table_arrives_by_video()).small().id("arrives-by-video").on_press(by_video));
        }
        row = row.push(exactly);
        if is_member && !here {
            let ask = Message::Ask(About::Absence(person));
            row = row.push(button::quiet(tr.table_absence()).small().id("absence").on_press(ask));
        }
        if is_member && here && sitting.phase() != Phase::Gathering && sitting.open_vote().is_none() {
            let ask = Message::Ask(About::Recusal(person));
            row = row.push(button::quiet(tr.table_recusal()).small().id("recusal").on_press(ask));
        }
        let strip = container(row.wrap()).padding([6.0, space::MEDIUM]).width(Length::Fill);
        Some(Column::new().push(rule()).push(strip).into())
    }
}

/// Returns where a person is.
fn sign(sitting: &Sitting, person: PersonId) -> Sign {
    if sitting.speech_running().is_some_and(|speech| speech.speaker == person) {
        return Sign::Speaking;
    }
    let Some(stay) = sitting.stays(person).last() else { return Sign::Absent };
    match (stay.to, stay.mode) {
        (Some(_), _) if sitting.opened_at().is_none() => Sign::Absent,
        // At the closing everybody goes.
        (Some(left), _) if sitting.closed_at().is_none_or(|closed| left < closed) => Sign::Left,
        (_, Mode::Video) => Sign::ByVideo,
        (_, Mode::InPerson) => Sign::Present,
    }
}

/// Returns the reason of an absence.
pub fn absence(reason: AbsenceReason, tr: &Catalog) -> String {
    match reason {
        AbsenceReason::BusinessTrip => tr.absence_business_trip(),
        AbsenceReason::Illness => tr.absence_illness(),
        AbsenceReason::Leave => tr.absence_leave(),
        AbsenceReason::OtherDuty => tr.absence_other_duty(),
        AbsenceReason::Valid => tr.absence_valid_reason(),
        AbsenceReason::Unknown => tr.absence_unknown(),
    }
}
