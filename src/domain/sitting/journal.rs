//! The journal's chain: every entry carries the hash of the one before, so that no past entry can be changed unseen (N10).

use chrono::{Datelike, NaiveDateTime, Timelike};
use serde::{Serialize, Serializer};

use super::entry::{Entry, Event};
use crate::domain::digest::Digest;

/// The chain of the journal is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChainError {
    /// The running number is not the next one.
    #[error("entry {found} stands where entry {expected} should")]
    Gap {
        /// The number that should stand here.
        expected: u32,
        /// The number that does.
        found: u32,
    },
    /// The entry does not carry the hash of the one before.
    #[error("entry {seq} does not follow from the entry before it")]
    WrongPrevious {
        /// The entry.
        seq: u32,
    },
    /// The entry is not the one its hash was made of.
    #[error("entry {seq} was changed after it was made")]
    WrongHash {
        /// The entry.
        seq: u32,
    },
}

impl ChainError {
    /// Returns the running number of the entry at which the chain breaks.
    pub fn seq(self) -> u32 {
        match self {
            Self::Gap { expected, .. } => expected,
            Self::WrongPrevious { seq } | Self::WrongHash { seq } => seq,
        }
    }
}

/// What an entry's hash is made of: the entry without `hash`, as JSON in UTF-8, in the order of the fields, without spaces.
#[derive(Serialize)]
struct Hashed<'a> {
    seq: u32,
    #[serde(serialize_with = "moment")]
    at: NaiveDateTime,
    #[serde(serialize_with = "moment")]
    entered_at: NaiveDateTime,
    author: &'a str,
    event: &'a Event,
    previous: Digest,
}

/// Writes a moment as chrono does: «2026-11-20T10:01:00», whole seconds at once, since a long journal has thousands.
fn moment<S: Serializer>(moment: &NaiveDateTime, serializer: S) -> Result<S::Ok, S::Error> {
    let year = u32::try_from(moment.year()).ok().filter(|&year| year <= 9999);
    let (Some(year), 0) = (year, moment.nanosecond()) else {
        return moment.serialize(serializer);
    };
    let mut text = *b"0000-00-00T00:00:00";
    let parts = [
        (0, year / 100),
        (2, year % 100),
        (5, moment.month()),
        (8, moment.day()),
        (11, moment.hour()),
        (14, moment.minute()),
        (17, moment.second()),
    ];
    for (place, value) in parts {
        for (digit, value) in text.iter_mut().skip(place).zip([value / 10, value % 10]) {
            *digit += u8::try_from(value).unwrap_or_default();
        }
    }
    serializer.serialize_str(std::str::from_utf8(&text).unwrap_or_default())
}

impl Entry {
    /// Makes the entry that follows `previous`, or the first one of a journal.
    pub fn following(
        previous: Option<&Self>,
        at: NaiveDateTime,
        entered_at: NaiveDateTime,
        author: impl Into<String>,
        event: Event,
    ) -> Self {
        let (seq, hash) = end_of(previous);
        let mut entry = Self { seq, at, entered_at, author: author.into(), event, previous: hash, hash: Digest::ZERO };
        entry.hash = entry.computed_hash();
        entry
    }

    /// Returns the hash that follows from everything else in the entry.
    pub fn computed_hash(&self) -> Digest {
        self.hash_with(&mut Vec::new())
    }

    /// Checks that the entry follows `previous` and is the one its hash was made of.
    ///
    /// # Errors
    /// Says which of the two fails, or that the running number is not the next one.
    pub fn check_link(&self, previous: Option<&Self>) -> Result<(), ChainError> {
        self.check_link_with(previous, &mut Vec::new())
    }

    fn check_link_with(&self, previous: Option<&Self>, buffer: &mut Vec<u8>) -> Result<(), ChainError> {
        let (expected, hash) = end_of(previous);
        if self.seq != expected {
            return Err(ChainError::Gap { expected, found: self.seq });
        }
        if self.previous != hash {
            return Err(ChainError::WrongPrevious { seq: self.seq });
        }
        if self.hash != self.hash_with(buffer) {
            return Err(ChainError::WrongHash { seq: self.seq });
        }
        Ok(())
    }

    /// Computes the hash in a buffer that a caller with many entries keeps.
    #[expect(clippy::expect_used, reason = "numbers, strings and our own enums always have a form in JSON")]
    fn hash_with(&self, buffer: &mut Vec<u8>) -> Digest {
        let Self { seq, at, entered_at, ref author, ref event, previous, hash: _ } = *self;
        buffer.clear();
        serde_json::to_writer(&mut *buffer, &Hashed { seq, at, entered_at, author, event, previous })
            .expect("an entry has a form in JSON");
        Digest::of(buffer)
    }
}

/// Returns the number and the hash that the entry after `last` carries.
fn end_of(last: Option<&Entry>) -> (u32, Digest) {
    last.map_or((1, Digest::ZERO), |last| (last.seq.saturating_add(1), last.hash))
}

/// Checks the chain of a whole journal.
///
/// # Errors
/// Names the first entry at which it breaks, and how.
pub fn verify(entries: &[Entry]) -> Result<(), ChainError> {
    let mut buffer = Vec::with_capacity(1024);
    let mut previous = None;
    for entry in entries {
        entry.check_link_with(previous, &mut buffer)?;
        previous = Some(entry);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;
    use crate::domain::ballot::Choice;
    use crate::domain::id::{PersonId, VoteId};
    use crate::domain::sitting::sample::*;

    fn journal() -> Vec<Entry> {
        let mut desk = Desk::open(6, 5);
        desk.does(Event::ItemTaken { item: FIRST });
        desk.does(Event::Noted { text: text() });
        desk.sitting.entries().to_vec()
    }

    #[test]
    fn the_hash_is_made_of_these_bytes() {
        let event = Event::BallotCast { vote: VoteId(2), member: PersonId(7), choice: Choice::NotVoted };
        let entry = Entry::following(None, clock(1), clock(2), "Әбілова", event);
        let bytes = concat!(
            r#"{"seq":1,"at":"2026-11-20T10:01:00","entered_at":"2026-11-20T10:02:00","author":"Әбілова","#,
            r#""event":{"event":"ballot_cast","vote":2,"member":7,"choice":"not_voted"},"#,
            r#""previous":"0000000000000000000000000000000000000000000000000000000000000000"}"#,
        );
        assert_eq!(entry.hash, Digest::of(bytes.as_bytes()));
        assert_eq!(entry.hash.short(), "c2ac0127");
    }

    proptest! {
        #[test]
        fn a_moment_is_written_as_in_the_entry_itself(
            seconds in -70_000_000_000i64..270_000_000_000, part in prop_oneof![Just(0), 0u32..1_000_000_000],
        ) {
            #[derive(Serialize)]
            struct Written(#[serde(serialize_with = "moment")] NaiveDateTime);
            let at = chrono::DateTime::from_timestamp(seconds, part).unwrap().naive_utc();
            prop_assert_eq!(serde_json::to_string(&Written(at)).unwrap(), serde_json::to_string(&at).unwrap());
        }
    }

    #[test]
    fn a_whole_journal_verifies() {
        assert_eq!(verify(&journal()), Ok(()));
        assert_eq!(verify(&[]), Ok(()));
    }

    #[rstest]
    #[case::its_number(|entry: &mut Entry| entry.seq = 40, ChainError::Gap { expected: 4, found: 40 })]
    #[case::its_time(|entry: &mut Entry| entry.at = clock(0), ChainError::WrongHash { seq: 4 })]
    #[case::the_time_of_entering(|entry: &mut Entry| entry.entered_at = clock(0), ChainError::WrongHash { seq: 4 })]
    #[case::its_author(|entry: &mut Entry| entry.author.push(' '), ChainError::WrongHash { seq: 4 })]
    #[case::what_happened(|entry: &mut Entry| entry.event = Event::SpeechEnded, ChainError::WrongHash { seq: 4 })]
    #[case::the_link(|entry: &mut Entry| entry.previous.0[0] ^= 1, ChainError::WrongPrevious { seq: 4 })]
    #[case::its_hash(|entry: &mut Entry| entry.hash.0[31] ^= 1, ChainError::WrongHash { seq: 4 })]
    fn no_part_of_an_entry_is_changed_unseen(#[case] change: fn(&mut Entry), #[case] broken: ChainError) {
        let mut entries = journal();
        change(&mut entries[3]);
        assert_eq!(verify(&entries), Err(broken));
    }

    #[test]
    fn a_changed_entry_with_a_new_hash_breaks_the_next_link() {
        let mut entries = journal();
        entries[3].author.push('a');
        entries[3].hash = entries[3].computed_hash();
        assert_eq!(verify(&entries), Err(ChainError::WrongPrevious { seq: 5 }));
    }

    #[test]
    fn no_entry_is_left_out_moved_or_put_in_unseen() {
        let mut without = journal();
        without.remove(2);
        assert_eq!(verify(&without), Err(ChainError::Gap { expected: 3, found: 4 }));
        let mut without_first = journal();
        without_first.remove(0);
        assert_eq!(verify(&without_first), Err(ChainError::Gap { expected: 1, found: 2 }));
        let mut moved = journal();
        moved.swap(2, 3);
        assert_eq!(verify(&moved), Err(ChainError::Gap { expected: 3, found: 4 }));
        let mut doubled = journal();
        doubled.insert(2, doubled[2].clone());
        assert_eq!(verify(&doubled), Err(ChainError::Gap { expected: 4, found: 3 }));
    }

    #[test]
    fn the_journal_of_another_sitting_does_not_follow() {
        let mut entries = journal();
        let other = Entry::following(None, clock(0), clock(0), "", Event::SpeechEnded);
        let foreign = Entry::following(Some(&other), clock(0), clock(0), "", Event::SpeechEnded);
        entries[1] = foreign;
        assert_eq!(verify(&entries), Err(ChainError::WrongPrevious { seq: 2 }));
    }
}
