//! A refusal in its place: what is not lawful, the figures, the rule, and the lawful ways out as buttons that go them.

use super::Message;
use super::question::{About, left};
use super::scene::Scene;
use crate::domain::profile::clause::Clause;
use crate::domain::quorum::Quorum;
use crate::domain::sitting::refusal::{QuorumPurpose, SittingRefusal, WayOut};
use crate::office::OfficeError;
use crate::office::explain::sitting::{refusal as explain, way_out};
use crate::ui::icon::Icon;
use crate::ui::widget::refusal::{Refusal, Way, refusal as card};
use crate::ui::widget::{Element, button};

/// So many ways stand beside each other.
const WAYS: usize = 3;

impl<'a> Scene<'a> {
    /// Returns the card of what was refused last.
    pub fn refused(self) -> Option<Element<'a, Message>> {
        let trouble = self.table.refused.as_ref()?;
        let OfficeError::Sitting(refusal) = &trouble.error else { return None };
        Some(self.card(refusal, self.cx.tr.table_nothing_recorded(), true))
    }

    /// Returns the card of what would be refused.
    pub fn hindrance_card(self, refusal: &SittingRefusal) -> Element<'a, Message> {
        let wait = refusal.ways().into_iter().find(|way| matches!(way, WayOut::WaitForMembers(_)));
        let cause = wait.map_or_else(|| self.cx.tr.table_nothing_recorded(), |way| way_out(way, &self.voice()));
        self.card(refusal, cause, false)
    }

    fn card(self, refusal: &SittingRefusal, cause: String, was_tried: bool) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let told = explain(refusal, &self.voice());
        let mut shown = card(self.refusal_title(refusal).unwrap_or(told.sentence), cause);
        shown = self.figures(shown, refusal, told.ground);
        let ways = self.ways(refusal);
        let is_short = ways.is_empty();
        for way in ways.into_iter().take(WAYS) {
            shown = shown.way(way);
        }
        if was_tried && is_short {
            let understood =
                button::usual(tr.frame_understood()).key("Esc").id("understood").on_press(Message::Dismiss);
            shown = shown.button(understood);
        } else if was_tried {
            shown = shown.button(button::quiet(tr.close()).key("Esc").id("understood").on_press(Message::Dismiss));
        }
        if let Some(sitting) = self.sitting() {
            let settled = sitting.votes().iter().filter(|vote| vote.standing_tally().is_some()).count();
            let is_open = sitting.opened_at().is_some();
            if is_open && matches!(refusal, SittingRefusal::NoQuorum { .. }) {
                let may = tr.voting_without_quorum();
                let in_force = || format!("{may} {}", tr.table_stays_in_force());
                shown = shown.stays(if settled > 0 { in_force() } else { may.clone() });
            }
        }
        shown.into()
    }

    /// Returns a sentence without the figures, where these stand below it.
    fn refusal_title(self, refusal: &SittingRefusal) -> Option<String> {
        let SittingRefusal::NoQuorum { purpose, .. } = refusal else { return None };
        let tr = self.cx.tr;
        Some(match purpose {
            QuorumPurpose::Opening => tr.table_no_quorum_opening(),
            QuorumPurpose::Resuming => tr.table_no_quorum_resuming(),
            QuorumPurpose::OpeningVote(item) => tr.table_no_quorum_vote(self.number(*item)),
            QuorumPurpose::ClosingVote { vote, .. } => tr.table_no_quorum_closing(vote.0),
            QuorumPurpose::Hearing(item) => tr.table_no_quorum_hearing(self.number(*item)),
        })
    }

    fn figures(
        self,
        shown: Refusal<'a, Message>,
        refusal: &SittingRefusal,
        ground: Option<String>,
    ) -> Refusal<'a, Message> {
        let tr = self.cx.tr;
        if let SittingRefusal::NoQuorum { quorum, .. } = refusal {
            return self.quorum_figures(shown, quorum, ground);
        }
        let shown = if let SittingRefusal::CountDiffers { expected, got, .. } = refusal {
            shown.figure(got.to_string(), tr.table_figure_sum()).figure(expected.to_string(), tr.table_figure_voters())
        } else if let SittingRefusal::NotAdopted { votes_for, needed, .. } = refusal {
            shown
                .figure(votes_for.to_string(), tr.table_count_for())
                .figure(needed.to_string(), tr.table_figure_needed())
        } else {
            shown
        };
        match ground {
            Some(ground) => shown.stays(ground),
            None => shown,
        }
    }

    /// Adds the figures of a quorum, the words of the rule and the arithmetic.
    fn quorum_figures(
        self,
        shown: Refusal<'a, Message>,
        quorum: &Quorum,
        ground: Option<String>,
    ) -> Refusal<'a, Message> {
        let tr = self.cx.tr;
        let fraction = quorum.fraction;
        let have = u64::from(fraction.denominator) * u64::from(quorum.present);
        let need = u64::from(fraction.numerator) * u64::from(quorum.total);
        let arithmetic = tr.table_arithmetic(
            &format!("{} × {} = {have}", fraction.denominator, quorum.present),
            &format!("{} × {} = {need}", fraction.numerator, quorum.total),
        );
        let shown = shown
            .figure(quorum.present.to_string(), tr.table_figure_present())
            .figure(quorum.needed.to_string(), tr.table_figure_needed())
            .figure(quorum.total.to_string(), tr.table_figure_total());
        let clause = Clause::Quorum;
        match ground {
            Some(_) if clause.citation() == quorum.citation => {
                let source = tr.table_rule_of(clause.paragraph(), &arithmetic);
                shown.rule(format!("«{}»", clause.quote()), source)
            }
            Some(ground) => shown.rule(ground, arithmetic),
            None => shown,
        }
    }

    /// Returns the ways that can be gone from here; what is only to be waited for is said in the card.
    fn ways(self, refusal: &SittingRefusal) -> Vec<Way<'a, Message>> {
        if !self.cx.writable {
            return Vec::new();
        }
        let is_at_item =
            |purpose: &QuorumPurpose| matches!(purpose, QuorumPurpose::OpeningVote(_) | QuorumPurpose::Hearing(_));
        let waits = matches!(refusal, SittingRefusal::NoQuorum { purpose, .. } if is_at_item(purpose));
        let mut lawful = refusal.ways();
        if waits {
            // A break is what costs least: the quorum may come back.
            lawful.reverse();
        }
        let lawful = lawful.into_iter().filter(|&way| self.verb(way).is_some());
        let mut ways: Vec<_> = lawful.enumerate().filter_map(|(at, way)| self.way(way, at == 0)).collect();
        if waits {
            let (tr, count) = (self.cx.tr, self.sitting().map_or(0, |sitting| left(sitting).count()));
            ways.push(Way {
                verb: tr.table_way_close().trim_end_matches('…').to_owned().into(),
                consequence: tr.table_way_close_then(u32::try_from(count).unwrap_or(0)).into(),
                icon: Icon::Gavel,
                button: button::usual(tr.table_way_close_short())
                    .id("way-close")
                    .on_press(Message::Ask(About::CloseAll)),
            });
        }
        ways
    }

    fn way(self, way: WayOut, is_first: bool) -> Option<Way<'a, Message>> {
        let (icon, verb, id) = self.verb(way)?;
        // The button has less room than the title of its card.
        let short = if matches!(way, WayOut::Adjourn) {
            self.cx.tr.table_way_pause_short()
        } else if matches!(way, WayOut::PostponeItem(_)) {
            self.cx.tr.table_postpone()
        } else {
            verb.clone()
        };
        let button = if is_first { button::main(short) } else { button::usual(short) };
        Some(Way {
            consequence: way_out(way, &self.voice()).into(),
            icon,
            verb: verb.trim_end_matches('…').to_owned().into(),
            button: button.id(id).on_press(Message::Way(way)),
        })
    }

    /// Returns the sign and the verb of a way that a button can go.
    fn verb(self, way: WayOut) -> Option<(Icon, String, &'static str)> {
        let tr = self.cx.tr;
        Some(match way {
            WayOut::SeatAsInvited(_) => (Icon::UserPlus, tr.table_way_seat_invited(), "way-invited"),
            WayOut::SeatAsMember(_) => (Icon::UserCheck, tr.table_way_seat_member(), "way-member"),
            WayOut::ExplainAbsence(_) => (Icon::UserX, tr.table_way_absence(), "way-absence"),
            WayOut::RegisterArrival(_) => (Icon::UserCheck, tr.table_way_arrival(), "way-arrival"),
            WayOut::Open => (Icon::Gavel, tr.table_open(), "way-open"),
            WayOut::Resume => (Icon::Play, tr.table_resume(), "way-resume"),
            WayOut::Adjourn => (Icon::Pause, tr.table_way_pause(), "way-pause"),
            WayOut::MoveSession => (Icon::CalendarDays, tr.table_way_move(), "way-move"),
            WayOut::PassChair => (Icon::Gavel, tr.table_pass_chair(), "way-chair"),
            WayOut::TakeItem(item) => (Icon::Play, tr.table_take(self.number(item)), "way-take"),
            WayOut::CloseItem(_) => (Icon::CircleCheck, tr.table_way_next(), "way-next"),
            WayOut::PostponeItem(item) => {
                (Icon::CalendarClock, tr.table_way_postpone(self.number(item)), "way-postpone")
            }
            WayOut::RecordAsHeard(item) => (Icon::CircleCheck, tr.table_finish_heard(self.number(item)), "way-heard"),
            WayOut::PutToVote(_) => (Icon::Vote, tr.table_open_vote(), "way-vote"),
            WayOut::RecordAsNotAdopted(item) => {
                (Icon::CircleX, tr.table_finish_not_adopted(self.number(item)), "way-not-adopted")
            }
            WayOut::RecordAsAdopted(item) => {
                (Icon::CircleCheck, tr.table_finish_adopted(self.number(item)), "way-adopted")
            }
            WayOut::CloseVote(_) => (Icon::Vote, tr.table_close_vote(), "way-close-vote"),
            WayOut::CancelVote(_) => (Icon::CircleSlash, tr.table_cancel_vote(), "way-cancel"),
            WayOut::VoteInAnotherForm(_) => (Icon::Vote, tr.table_way_other_form(), "way-form"),
            WayOut::EndSpeech => (Icon::Mic, tr.table_end_speech(), "way-speech"),
            WayOut::WriteText => (Icon::Pencil, tr.table_way_text(), "way-text"),
            WayOut::StrikeFirst(seq) => (Icon::Eraser, tr.table_way_strike(seq), "way-strike"),
            WayOut::WaitForMembers(_)
            | WayOut::NameAnotherSecretary
            | WayOut::VoteAnew
            | WayOut::Repeat(_)
            | WayOut::RecordBallots(_)
            | WayOut::EnterCount { .. }
            | WayOut::EnterFrom(_)
            | WayOut::EnterUntil(_)
            | WayOut::EnterAgain
            | WayOut::RestoreCopy => return None,
        })
    }
}
