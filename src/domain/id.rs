//! Names of records: one type for each noun, so that a person cannot be passed where a session is meant.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    /// Names a person of the directory.
    PersonId;
    /// Names a structural unit, vedomstvo, territorial body or subordinate organisation.
    UnitId;
    /// Names a composition approved by an order.
    CompositionId;
    /// Names a rules profile.
    ProfileId;
    /// Names a work plan.
    PlanId;
    /// Names a question of a work plan.
    PlanItemId;
    /// Names a session of the collegium.
    SessionId;
    /// Names an item of an agenda.
    ItemId;
    /// Names a point of a decision.
    PointId;
    /// Names a protocol.
    ProtocolId;
    /// Names an instruction of the Head of State.
    InstructionId;
    /// Names a request for the floor.
    RequestId;
    /// Names a fragment of a stenogram that was taken into the protocol.
    FragmentId;
    /// Names a file of a stenogram.
    FileId;
}

/// Names a vote within its sitting: 1 for the first one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct VoteId(pub u32);

impl fmt::Display for VoteId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
