//! The course of a sitting as a picture: who was here when, items, votes, breaks, and the quorum all the while (N01).
//!
//! It follows from the fold alone and knows nothing of pixels: a moment has its place between 0 and 1.

use chrono::{NaiveDateTime, TimeDelta, Timelike};

use super::Sitting;
use super::entry::Mode;
use super::vote::VoteState;
use crate::domain::id::{ItemId, PersonId, VoteId};

/// A break that is longer is drawn this long: a night must not leave a line of both days.
const LONGEST_BREAK: TimeDelta = TimeDelta::minutes(30);

/// The steps of the clock from which the one that suits is taken, in minutes.
const STEPS: [i64; 7] = [5, 10, 15, 20, 30, 60, 120];

/// The course of a sitting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// The first moment.
    pub from: NaiveDateTime,
    /// The last moment: the end, or now.
    pub to: NaiveDateTime,
    /// When the sitting was opened.
    pub opened: Option<NaiveDateTime>,
    /// When it was closed.
    pub closed: Option<NaiveDateTime>,
    /// A row for each member, in the order of precedence.
    pub rows: Vec<Row>,
    /// The items in the order in which they were taken.
    pub items: Vec<Band>,
    /// The interruptions.
    pub breaks: Vec<Stretch>,
    /// The votes.
    pub votes: Vec<Mark>,
    /// How many members were here, from each moment when that changed.
    pub quorum: Vec<Level>,
    /// How many had to be.
    pub needed: u32,
    /// Of how many.
    pub total: u32,
}

/// From when to when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// From when.
    pub from: NaiveDateTime,
    /// Until when.
    pub to: NaiveDateTime,
}

/// A member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Who.
    pub member: PersonId,
    /// When he or she was here, and whether by video link.
    pub stays: Vec<(Stretch, Mode)>,
}

/// An item under consideration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// Which one.
    pub item: ItemId,
    /// Its number.
    pub number: u32,
    /// From when to when.
    pub stretch: Stretch,
}

/// A vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Which one.
    pub vote: VoteId,
    /// The number of its item.
    pub item: u32,
    /// When its result was there, it was cancelled, or it was opened where it still goes on.
    pub at: NaiveDateTime,
    /// What came of it.
    pub result: Answer,
}

/// What came of a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It goes on.
    Open,
    /// Adopted.
    Adopted,
    /// Not adopted.
    NotAdopted,
    /// Cancelled.
    Cancelled,
}

/// So many members were here from a moment on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Level {
    /// From when.
    pub from: NaiveDateTime,
    /// How many.
    pub present: u32,
    /// Whether they were enough.
    pub valid: bool,
}

impl Timeline {
    /// Draws up the course of a sitting until it was closed, or until `now`; nothing before anybody came.
    pub fn of(sitting: &Sitting, now: NaiveDateTime) -> Option<Self> {
        let from = sitting.entries_in_effect().map(|entry| entry.at).min()?;
        let to = sitting.closed_at().unwrap_or(now).max(sitting.latest().unwrap_or(from)).max(from);
        let stretch = |from: NaiveDateTime, until: Option<NaiveDateTime>| Stretch {
            from,
            to: until.unwrap_or(to).clamp(from, to.max(from)),
        };
        let seats = sitting.setup().composition.seats.iter().map(|seat| seat.person);
        let row = |member| {
            let stays = sitting.stays(member).iter().filter(|stay| stay.has_a_vote());
            Row { member, stays: stays.map(|stay| (stretch(stay.from, stay.to), stay.mode)).collect() }
        };
        let mut items: Vec<_> = sitting
            .items()
            .iter()
            .filter_map(|record| {
                let stretch = stretch(record.started()?, record.ended());
                Some(Band { item: record.item.id, number: record.item.number, stretch })
            })
            .collect();
        items.sort_by_key(|band| band.stretch.from);
        let quorum = sitting.quorum_at(from);
        Some(Self {
            from,
            to,
            opened: sitting.opened_at(),
            closed: sitting.closed_at(),
            rows: seats.map(row).collect(),
            items,
            breaks: sitting.breaks().iter().map(|pause| stretch(pause.from, pause.to)).collect(),
            votes: marks(sitting),
            quorum: levels(sitting, from, to),
            needed: quorum.needed,
            total: quorum.total,
        })
    }

    /// Returns where a moment stands between 0 and 1, with long breaks drawn short.
    pub fn place(&self, moment: NaiveDateTime) -> f32 {
        let moment = moment.clamp(self.from, self.to);
        let (before, whole) = (self.length_until(moment), self.length_until(self.to));
        #[expect(clippy::cast_precision_loss, reason = "seconds of a few days")]
        let part = |seconds: i64| seconds as f32;
        part(before) / part(whole.max(1))
    }

    /// Returns the moment at a place between 0 and 1: the opposite of [`Timeline::place`], to the second.
    pub fn moment(&self, place: f32) -> NaiveDateTime {
        let whole = self.length_until(self.to);
        #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "seconds of a few days")]
        let wanted = (f64::from(place.clamp(0.0, 1.0)) * whole as f64).round() as i64;
        // Seconds are few and whole: halving finds the moment without an inverse of the short breaks.
        let (mut low, mut high) = (0, (self.to - self.from).num_seconds());
        while low < high {
            let middle = i64::midpoint(low, high);
            if self.length_until(self.from + TimeDelta::seconds(middle)) < wanted {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        self.from + TimeDelta::seconds(low)
    }

    /// Returns the times of day to be written below, at most `most` of them, none inside a break that is drawn short.
    pub fn ticks(&self, most: usize) -> Vec<NaiveDateTime> {
        let minutes = self.length_until(self.to) / 60;
        let most = i64::try_from(most.max(1)).unwrap_or(i64::MAX);
        let step = STEPS.into_iter().find(|step| minutes / step < most).unwrap_or(STEPS[STEPS.len() - 1]);
        let mut ticks = Vec::new();
        let since_midnight = i64::from(self.from.time().num_seconds_from_midnight());
        let first = TimeDelta::seconds((-since_midnight).rem_euclid(step * 60));
        let mut tick = self.from + first;
        while tick <= self.to {
            let hidden = self
                .breaks
                .iter()
                .any(|pause| pause.to - pause.from > LONGEST_BREAK && pause.from < tick && tick < pause.to);
            if !hidden {
                ticks.push(tick);
            }
            tick += TimeDelta::minutes(step);
        }
        ticks
    }

    /// Returns how many members were here at a moment.
    pub fn present_at(&self, moment: NaiveDateTime) -> Option<Level> {
        self.quorum.iter().rev().find(|level| level.from <= moment).copied()
    }

    /// Returns the item under consideration at a moment.
    pub fn item_at(&self, moment: NaiveDateTime) -> Option<Band> {
        self.items.iter().rev().find(|band| band.stretch.covers(moment)).copied()
    }

    /// Returns whether the sitting was interrupted at a moment.
    pub fn is_break(&self, moment: NaiveDateTime) -> bool {
        self.breaks.iter().any(|pause| pause.covers(moment))
    }

    /// Returns the moments at which something changed, in order: what the arrow keys go to.
    pub fn turns(&self) -> Vec<NaiveDateTime> {
        let mut turns: Vec<_> =
            [Some(self.from), self.opened, self.closed, Some(self.to)].into_iter().flatten().collect();
        turns.extend(self.items.iter().flat_map(|band| [band.stretch.from, band.stretch.to]));
        turns.extend(self.breaks.iter().flat_map(|pause| [pause.from, pause.to]));
        turns.extend(self.votes.iter().map(|mark| mark.at));
        turns.extend(self.quorum.iter().map(|level| level.from));
        turns.sort_unstable();
        turns.dedup();
        turns
    }

    /// Returns how many seconds of the drawing lie before a moment.
    fn length_until(&self, moment: NaiveDateTime) -> i64 {
        let saved: i64 = self
            .breaks
            .iter()
            .filter(|pause| pause.from < moment && pause.to - pause.from > LONGEST_BREAK)
            .map(|pause| {
                let (whole, past) =
                    ((pause.to - pause.from).num_seconds(), (moment.min(pause.to) - pause.from).num_seconds());
                past - past * LONGEST_BREAK.num_seconds() / whole.max(1)
            })
            .sum();
        (moment - self.from).num_seconds() - saved
    }
}

impl Stretch {
    /// Returns whether the moment lies in it; its last moment belongs to what follows.
    pub fn covers(&self, moment: NaiveDateTime) -> bool {
        self.from <= moment && moment < self.to
    }
}

fn marks(sitting: &Sitting) -> Vec<Mark> {
    let number = |item| sitting.item(item).map_or(0, |record| record.item.number);
    let mark = |vote: &super::vote::Vote| {
        let (at, result) = match vote.state() {
            VoteState::Open => (vote.opened.at, Answer::Open),
            VoteState::Cancelled => (vote.cancelled.as_ref().map_or(vote.opened.at, |it| it.at), Answer::Cancelled),
            VoteState::Standing => {
                let adopted = vote.standing_tally().is_some_and(|tally| tally.adopted);
                let at = vote.closed.as_ref().map_or(vote.opened.at, |closed| closed.at);
                (at, if adopted { Answer::Adopted } else { Answer::NotAdopted })
            }
        };
        Mark { vote: vote.id, item: number(vote.item), at, result }
    };
    sitting.votes().iter().map(mark).collect()
}

fn levels(sitting: &Sitting, from: NaiveDateTime, to: NaiveDateTime) -> Vec<Level> {
    let members = sitting.setup().composition.seats.iter().map(|seat| seat.person);
    let stays = members.flat_map(|member| sitting.stays(member));
    let mut moments: Vec<_> = stays.flat_map(|stay| [Some(stay.from), stay.to]).flatten().collect();
    moments.push(from);
    moments.retain(|&moment| from <= moment && moment <= to);
    moments.sort_unstable();
    moments.dedup();
    let mut levels: Vec<Level> = Vec::new();
    for moment in moments {
        let quorum = sitting.quorum_at(moment);
        if levels.last().is_none_or(|last| last.present != quorum.present) {
            levels.push(Level { from: moment, present: quorum.present, valid: quorum.valid });
        }
    }
    levels
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ballot::{Choice, VoteForm};
    use crate::domain::sitting::entry::{Event, Outcome};
    use crate::domain::sitting::sample::*;

    /// Seven of nine; the seventh goes and comes back; a vote; a break over night; the end.
    fn held() -> Desk {
        let mut desk = Desk::voting(7, VoteForm::ByName);
        (1..=7).for_each(|member| {
            desk.does(cast(member, Choice::For));
        });
        desk.does(Event::VoteClosed { vote: VoteId(1) });
        desk.does(Event::ItemClosed { item: FIRST, outcome: Outcome::Adopted });
        desk.does(left(7));
        desk.does(Event::Adjourned { until: None, reason: text() });
        desk.minute += 200;
        desk.does(Event::Resumed);
        desk.does(Event::ItemTaken { item: SECOND });
        desk
    }

    #[test]
    fn every_part_of_the_sitting_has_its_place() {
        let desk = held();
        let now = clock(desk.minute + 5);
        let timeline = Timeline::of(&desk.sitting, now).unwrap();
        assert_eq!((timeline.from, timeline.to), (clock(1), now));
        assert_eq!(timeline.rows.len(), 9);
        assert_eq!(timeline.rows.iter().filter(|row| row.stays.is_empty()).count(), 2);
        assert_eq!(timeline.items.iter().map(|band| band.number).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(timeline.items[1].stretch.to, now, "an item under consideration lasts until now");
        assert_eq!(
            timeline.votes.iter().map(|mark| (mark.item, mark.result)).collect::<Vec<_>>(),
            [(1, Answer::Adopted)]
        );
        assert_eq!(timeline.breaks.len(), 1);
        assert_eq!((timeline.needed, timeline.total), (6, 9));
        let levels: Vec<_> = timeline.quorum.iter().map(|level| (level.present, level.valid)).collect();
        assert_eq!(
            levels,
            [(1, false), (2, false), (3, false), (4, false), (5, false), (6, true), (7, true), (6, true)]
        );
        assert_eq!(timeline.present_at(now).map(|level| level.present), Some(6));
        assert!(timeline.is_break(timeline.breaks[0].from) && !timeline.is_break(now));
    }

    #[test]
    fn a_long_break_is_drawn_short_and_nothing_changes_its_order() {
        let desk = held();
        let timeline = Timeline::of(&desk.sitting, clock(desk.minute)).unwrap();
        let pause = timeline.breaks[0];
        assert!(pause.to - pause.from > TimeDelta::minutes(200));
        let width = timeline.place(pause.to) - timeline.place(pause.from);
        let around = timeline.length_until(timeline.to);
        assert!((f64::from(width) - 1800.0 / f64::from(i32::try_from(around).unwrap())).abs() < 0.001);
        let places: Vec<_> = timeline.turns().into_iter().map(|turn| timeline.place(turn)).collect();
        assert!(
            places.is_sorted() && places[0].abs() < 1e-6 && (places[places.len() - 1] - 1.0).abs() < 1e-6,
            "{places:?}"
        );
        for turn in timeline.turns().into_iter().filter(|&turn| !timeline.is_break(turn)) {
            let again = timeline.moment(timeline.place(turn));
            assert!((again - turn).num_seconds().abs() <= 1, "{turn} came back as {again}");
        }
    }

    #[test]
    fn the_times_below_are_round_and_few() {
        let desk = held();
        let timeline = Timeline::of(&desk.sitting, clock(desk.minute)).unwrap();
        for most in [3, 6, 12] {
            let ticks = timeline.ticks(most);
            assert!(!ticks.is_empty() && ticks.len() <= most + 2, "{ticks:?}");
            assert!(ticks.iter().all(|tick| tick.second() == 0 && tick.minute() % 5 == 0), "{ticks:?}");
        }
    }

    #[test]
    fn a_struck_departure_leaves_no_gap() {
        let mut desk = held();
        let seq = desk.sitting.entries().iter().find(|entry| entry.event == left(7)).unwrap().seq;
        let gaps = |desk: &Desk| Timeline::of(&desk.sitting, clock(desk.minute)).unwrap().rows[6].stays[0].0.to;
        assert!(gaps(&desk) < clock(desk.minute));
        desk.does(Event::Struck { seq, reason: "жаңылыс".to_owned() });
        assert_eq!(gaps(&desk), clock(desk.minute));
    }

    #[test]
    fn before_anybody_came_there_is_nothing_to_draw() {
        assert_eq!(Timeline::of(&Desk::new(setup(9)).sitting, clock(0)), None);
    }
}
