//! The places of a protocol under names that stay the same when the paper is made anew.

use std::fmt;

use crate::domain::id::{PersonId, VoteId};

/// A place of a protocol. Its displayed form, such as `item-2/point-1`, is the key of the block on the paper, the place
/// of a wording put by hand and the address a screen leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The name of the body.
    Body,
    /// The place of the sitting on the line of date and number.
    City,
    /// The heading: whose sitting it is.
    Heading,
    /// The line about an extraordinary or closed sitting.
    Kind,
    /// What a later edition mends.
    Correction,
    /// Who presided.
    Chairs,
    /// Who kept the record.
    Secretary,
    /// Members present.
    Present,
    /// Members absent.
    Absent,
    /// Invited persons.
    Invited,
    /// The opening with the proof of the quorum.
    Opening,
    /// The order that approved the composition.
    Order,
    /// The agenda.
    Agenda,
    /// The name or post of a person, by his or her record.
    Person(PersonId),
    /// A member came or went: the running number of the movement, from 1.
    Movement(u32),
    /// Another person took the chair: the running number of the chairing, from 2.
    ChairPassed(u32),
    /// Another person kept the journal: the running number of the keeping, from 2.
    SecretaryPassed(u32),
    /// A part was closed to others: its running number, from 1.
    ClosedPart(u32),
    /// The title of an item, by its number on the agenda.
    Title(u32),
    /// A speech: the number of the item and of the journal entry with which the speech began.
    Speech(u32, u32),
    /// A recusal: the number of the item and the running number within it.
    Recusal(u32, u32),
    /// A point of the decision: the number of the item and of the point.
    Point(u32, u32),
    /// The executors and the term of a point.
    Execution(u32, u32),
    /// A vote: the number of the item and of the vote.
    Vote(u32, VoteId),
    /// The proof of the quorum of a vote.
    VoteQuorum(u32, VoteId),
    /// The answers by name.
    Ballots(u32, VoteId),
    /// A dissenting opinion: the item, the vote and the running number.
    Dissent(u32, VoteId, u32),
    /// What came of an item without a decision.
    Outcome(u32),
    /// The closing.
    Closing,
    /// The signatures.
    Signatures,
    /// The list of participants.
    Annex,
}

impl Place {
    /// Returns whether the words of the place may be put by hand.
    ///
    /// Figures, ballots, points and names follow from facts alone: they are changed where the fact is kept.
    pub const fn is_editable(self) -> bool {
        match self {
            Self::Heading
            | Self::Chairs
            | Self::Secretary
            | Self::Opening
            | Self::Movement(_)
            | Self::ChairPassed(_)
            | Self::SecretaryPassed(_)
            | Self::ClosedPart(_)
            | Self::Speech(..)
            | Self::Recusal(..)
            | Self::Outcome(_)
            | Self::Closing => true,
            Self::Body
            | Self::City
            | Self::Kind
            | Self::Correction
            | Self::Present
            | Self::Absent
            | Self::Invited
            | Self::Order
            | Self::Agenda
            | Self::Person(_)
            | Self::Title(_)
            | Self::Point(..)
            | Self::Execution(..)
            | Self::Vote(..)
            | Self::VoteQuorum(..)
            | Self::Ballots(..)
            | Self::Dissent(..)
            | Self::Signatures
            | Self::Annex => false,
        }
    }

    /// Returns the number of the item the place belongs to.
    pub const fn item(self) -> Option<u32> {
        match self {
            Self::Title(item)
            | Self::Speech(item, _)
            | Self::Recusal(item, _)
            | Self::Point(item, _)
            | Self::Execution(item, _)
            | Self::Vote(item, _)
            | Self::VoteQuorum(item, _)
            | Self::Ballots(item, _)
            | Self::Dissent(item, _, _)
            | Self::Outcome(item) => Some(item),
            Self::Body
            | Self::City
            | Self::Heading
            | Self::Kind
            | Self::Correction
            | Self::Chairs
            | Self::Secretary
            | Self::Present
            | Self::Absent
            | Self::Invited
            | Self::Opening
            | Self::Order
            | Self::Agenda
            | Self::Person(_)
            | Self::Movement(_)
            | Self::ChairPassed(_)
            | Self::SecretaryPassed(_)
            | Self::ClosedPart(_)
            | Self::Closing
            | Self::Signatures
            | Self::Annex => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body => f.write_str("body"),
            Self::City => f.write_str("city"),
            Self::Heading => f.write_str("heading"),
            Self::Kind => f.write_str("kind"),
            Self::Correction => f.write_str("correction"),
            Self::Chairs => f.write_str("chairs"),
            Self::Secretary => f.write_str("secretary"),
            Self::Present => f.write_str("present"),
            Self::Absent => f.write_str("absent"),
            Self::Invited => f.write_str("invited"),
            Self::Opening => f.write_str("opening"),
            Self::Order => f.write_str("order"),
            Self::Agenda => f.write_str("agenda"),
            Self::Person(person) => write!(f, "person-{person}"),
            Self::Movement(number) => write!(f, "movement-{number}"),
            Self::ChairPassed(number) => write!(f, "chair-{number}"),
            Self::SecretaryPassed(number) => write!(f, "secretary-{number}"),
            Self::ClosedPart(number) => write!(f, "closed-part-{number}"),
            Self::Title(item) => write!(f, "item-{item}/title"),
            Self::Speech(item, seq) => write!(f, "item-{item}/speech-{seq}"),
            Self::Recusal(item, number) => write!(f, "item-{item}/recusal-{number}"),
            Self::Point(item, number) => write!(f, "item-{item}/point-{number}"),
            Self::Execution(item, number) => write!(f, "item-{item}/point-{number}/execution"),
            Self::Vote(item, vote) => write!(f, "item-{item}/vote-{vote}"),
            Self::VoteQuorum(item, vote) => write!(f, "item-{item}/vote-{vote}/quorum"),
            Self::Ballots(item, vote) => write!(f, "item-{item}/vote-{vote}/ballots"),
            Self::Dissent(item, vote, number) => write!(f, "item-{item}/vote-{vote}/dissent-{number}"),
            Self::Outcome(item) => write!(f, "item-{item}/outcome"),
            Self::Closing => f.write_str("closing"),
            Self::Signatures => f.write_str("signatures"),
            Self::Annex => f.write_str("annex"),
        }
    }
}
