//! The practice collegium: an invented ministry on which a secretary learns and the program shows itself.
//!
//! The records lie in `assets/practice`, name each other by readable keys and are built into the program. Everything
//! in them is invented and marked as practice; a file without that mark is refused, so that no real register can be
//! loaded by this door.

pub mod body;
pub mod day;
pub mod error;
mod instruction;
mod key;
mod plan;
pub mod rehearsal;
mod roster;
pub mod script;
pub mod session;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::domain::composition::{Composition, in_force};
use crate::domain::person::Person;
use crate::domain::plan::Plan;
use crate::domain::profile::SittingRules;
use crate::domain::review::Instruction;
use crate::domain::sitting::setup::{SittingItem, SittingSetup};
use crate::domain::unit::Unit;

use body::Body;
pub use error::PracticeError;
use key::Names;
use script::Script;
use session::Preparation;

/// The practice collegium with every key resolved; records are numbered from 1 in the order of their files.
#[derive(Debug, Clone, PartialEq)]
pub struct Practice {
    /// The ministry and the texts its papers need.
    pub body: Body,
    /// The directory of persons.
    pub persons: Vec<Person>,
    /// The units, the heads named.
    pub units: Vec<Unit>,
    /// The compositions, the earlier one first.
    pub compositions: Vec<Composition>,
    /// The instructions of the Head of State.
    pub instructions: Vec<Instruction>,
    /// The work plan of the year.
    pub plan: Plan,
    /// The session with its agenda and draft decisions.
    pub preparation: Preparation,
    /// What happens at the sitting, step by step.
    pub script: Script,
}

impl Practice {
    /// Loads the collegium that is built into the program.
    ///
    /// # Errors
    ///
    /// Returns an error where a file is not readable, is not marked as practice or names an unknown record.
    pub fn load() -> Result<Self, PracticeError> {
        let persons: roster::PersonFile = read("persons.json", include_str!("../../assets/practice/persons.json"))?;
        let units: roster::UnitFile = read("units.json", include_str!("../../assets/practice/units.json"))?;
        let compositions: roster::CompositionFile =
            read("compositions.json", include_str!("../../assets/practice/compositions.json"))?;
        let instructions: instruction::InstructionFile =
            read("instructions.json", include_str!("../../assets/practice/instructions.json"))?;
        let plan: plan::PlanFile = read("plan.json", include_str!("../../assets/practice/plan.json"))?;
        let session: session::SessionFile = read("session.json", include_str!("../../assets/practice/session.json"))?;
        let script: script::ScriptFile = read("sitting.json", include_str!("../../assets/practice/sitting.json"))?;

        let names = Names {
            persons: persons.names()?,
            units: units.names()?,
            compositions: compositions.names()?,
            instructions: instructions.names()?,
            plan_items: plan.names()?,
            sessions: session.session_names()?,
            items: session.item_names()?,
        };
        let preparation = session.resolve(&names)?;
        Ok(Self {
            body: read("body.json", include_str!("../../assets/practice/body.json"))?,
            persons: persons.resolve(&names)?,
            units: units.resolve(&names)?,
            compositions: compositions.resolve(&names)?,
            instructions: instructions.resolve(&names)?,
            plan: plan.resolve(&names)?,
            script: script.resolve(&names, preparation.session.date)?,
            preparation,
        })
    }

    /// Returns what the sitting of the session is judged by; nothing where no composition is in force on its day.
    pub fn sitting_setup(&self, rules: SittingRules) -> Option<SittingSetup> {
        let Preparation { session, items, invitees, .. } = &self.preparation;
        let items = items.iter();
        Some(SittingSetup {
            session: session.id,
            date: session.date,
            composition: in_force(&self.compositions, session.date)?.clone(),
            rules,
            items: items
                .map(|item| SittingItem {
                    id: item.id,
                    number: item.number,
                    kind: item.kind,
                    restricted: item.restricted,
                })
                .collect(),
            invited: invitees.iter().map(|invitee| invitee.person).collect(),
            acting_head: None,
        })
    }
}

/// The mark that every file of the practice collegium carries: `"practice": true`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "bool")]
pub struct PracticeMark;

impl TryFrom<bool> for PracticeMark {
    type Error = &'static str;

    fn try_from(practice: bool) -> Result<Self, Self::Error> {
        if practice { Ok(Self) } else { Err("the file is not marked as practice") }
    }
}

fn read<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, PracticeError> {
    serde_json::from_str(text).map_err(|error| PracticeError::unreadable(file, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn practice_collegium_loads() {
        let practice = Practice::load().unwrap();
        assert_eq!(practice.preparation.items.len(), 8);
        assert_eq!(practice.instructions.len(), 40);
    }

    #[test]
    fn file_without_the_mark_is_refused() {
        let error = read::<roster::UnitFile>("units.json", r#"{"practice": false, "units": []}"#).unwrap_err();
        assert!(error.to_string().contains("not marked as practice"), "{error}");
        assert!(read::<roster::UnitFile>("units.json", r#"{"units": []}"#).is_err());
        assert!(read::<roster::UnitFile>("units.json", r#"{"practice": true, "units": []}"#).is_ok());
    }
}
