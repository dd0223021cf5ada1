//! The readable keys by which practice records name each other, and the numbers they stand for.

use std::collections::BTreeMap;

use crate::domain::id::{CompositionId, InstructionId, ItemId, PersonId, PlanItemId, SessionId, UnitId};

use super::error::PracticeError;

/// The keys of one kind of record.
#[derive(Debug, Clone)]
pub(super) struct Keys<Id> {
    noun: &'static str,
    ids: BTreeMap<String, Id>,
}

impl<Id: Copy> Keys<Id> {
    /// Numbers the keys from 1 in the order given.
    pub(super) fn number<'a>(
        noun: &'static str,
        keys: impl IntoIterator<Item = &'a String>,
        make: fn(i64) -> Id,
    ) -> Result<Self, PracticeError> {
        let mut ids = BTreeMap::new();
        for (key, number) in keys.into_iter().zip(1..) {
            if ids.insert(key.clone(), make(number)).is_some() {
                return Err(PracticeError::RepeatedKey { noun, key: key.clone() });
            }
        }
        Ok(Self { noun, ids })
    }

    pub(super) fn resolve(&self, key: &str) -> Result<Id, PracticeError> {
        self.ids.get(key).copied().ok_or_else(|| PracticeError::UnknownKey { noun: self.noun, key: key.to_owned() })
    }

    pub(super) fn resolve_optional(&self, key: Option<&String>) -> Result<Option<Id>, PracticeError> {
        key.map(|key| self.resolve(key)).transpose()
    }

    pub(super) fn resolve_all(&self, keys: &[String]) -> Result<Vec<Id>, PracticeError> {
        keys.iter().map(|key| self.resolve(key)).collect()
    }
}

/// The keys of every kind of record.
#[derive(Debug, Clone)]
pub(super) struct Names {
    pub(super) persons: Keys<PersonId>,
    pub(super) units: Keys<UnitId>,
    pub(super) compositions: Keys<CompositionId>,
    pub(super) instructions: Keys<InstructionId>,
    pub(super) plan_items: Keys<PlanItemId>,
    pub(super) sessions: Keys<SessionId>,
    pub(super) items: Keys<ItemId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_numbered_from_one_in_order() {
        let keys = Keys::number("unit", &["water".to_owned(), "roads".to_owned()], UnitId).unwrap();
        assert_eq!(keys.resolve("water").unwrap(), UnitId(1));
        assert_eq!(keys.resolve("roads").unwrap(), UnitId(2));
    }

    #[test]
    fn repeated_and_unknown_keys_are_errors() {
        let repeated = Keys::number("unit", &["water".to_owned(), "water".to_owned()], UnitId).unwrap_err();
        assert!(matches!(repeated, PracticeError::RepeatedKey { noun: "unit", .. }));
        let keys = Keys::number("unit", &["water".to_owned()], UnitId).unwrap();
        assert!(matches!(keys.resolve("roads"), Err(PracticeError::UnknownKey { noun: "unit", .. })));
    }
}
