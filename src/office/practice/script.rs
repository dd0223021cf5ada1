//! The practice sitting, step by step: what a secretary enters, and what the program has to refuse.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::domain::sitting::entry::Event;

use super::PracticeMark;
use super::error::PracticeError;
use super::key::Names;

const FILE: &str = "sitting.json";

/// The sitting in the order in which it is entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// The steps.
    pub steps: Vec<Step>,
}

/// One thing that the secretary enters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// When it happens, by the clock of the hall.
    pub at: NaiveDateTime,
    /// What happens.
    pub event: Event,
    /// Whether the rules must refuse it; a refused step leaves no entry.
    pub refused: bool,
}

impl Script {
    /// Returns the steps that become entries; the first one has the number 1.
    pub fn entered(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(|step| !step.refused)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScriptFile {
    #[serde(rename = "practice")]
    _practice: PracticeMark,
    steps: Vec<StepRecord>,
}

/// A step in the file: the fields of the event lie beside these, with keys in the place of numbers.
#[derive(Debug, Deserialize)]
struct StepRecord {
    at: NaiveTime,
    /// A name by which a later step strikes this one.
    label: Option<String>,
    #[serde(default)]
    refused: bool,
    #[serde(flatten)]
    event: Map<String, Value>,
}

impl ScriptFile {
    pub(super) fn resolve(self, names: &Names, day: NaiveDate) -> Result<Script, PracticeError> {
        let labels = self.labels();
        let steps = self
            .steps
            .into_iter()
            .zip(1..)
            .map(|(record, number)| {
                let at = day.and_time(record.at);
                Ok(Step { at, refused: record.refused, event: record.event(number, names, &labels)? })
            })
            .collect::<Result<_, PracticeError>>()?;
        Ok(Script { steps })
    }

    /// Returns the entry numbers of the labelled steps: refused steps do not take a number.
    fn labels(&self) -> BTreeMap<String, u32> {
        let entered = self.steps.iter().filter(|record| !record.refused);
        entered.zip(1..).filter_map(|(record, seq)| Some((record.label.clone()?, seq))).collect()
    }
}

impl StepRecord {
    fn event(self, step: usize, names: &Names, labels: &BTreeMap<String, u32>) -> Result<Event, PracticeError> {
        let given = Value::Object(resolve(self.event, names, labels)?);
        let event: Event =
            serde_json::from_value(given.clone()).map_err(|error| PracticeError::unreadable(FILE, error))?;
        let read = serde_json::to_value(&event).map_err(|error| PracticeError::unreadable(FILE, error))?;
        // An event ignores a field it does not know: a misspelt optional one would be lost without a word.
        match unknown_field(&given, &read) {
            None => Ok(event),
            Some(field) => Err(PracticeError::UnknownField { step, field }),
        }
    }
}

/// Puts numbers in the place of keys.
fn resolve(
    fields: Map<String, Value>,
    names: &Names,
    labels: &BTreeMap<String, u32>,
) -> Result<Map<String, Value>, PracticeError> {
    let passes_chair = fields.get("event").is_some_and(|event| event == "chair_passed");
    let mut resolved = Map::new();
    for (name, value) in fields {
        let value = match (name.as_str(), value) {
            ("person" | "member" | "chair" | "secretary" | "speaker" | "requested_by" | "of", Value::String(key)) => {
                Value::from(names.persons.resolve(&key)?.0)
            }
            ("to", Value::String(key)) if passes_chair => Value::from(names.persons.resolve(&key)?.0),
            ("to", Value::String(key)) => Value::from(names.sessions.resolve(&key)?.0),
            ("item", Value::String(key)) => Value::from(names.items.resolve(&key)?.0),
            ("seq", Value::String(label)) => match labels.get(&label) {
                Some(seq) => Value::from(*seq),
                None => return Err(PracticeError::UnknownKey { noun: "step", key: label }),
            },
            (_, Value::Object(inner)) => Value::Object(resolve(inner, names, labels)?),
            (_, other) => other,
        };
        resolved.insert(name, value);
    }
    Ok(resolved)
}

/// Returns the first field of `given` that is not in `read`.
fn unknown_field(given: &Value, read: &Value) -> Option<String> {
    given.as_object()?.iter().find_map(|(name, value)| match read.get(name) {
        None => Some(name.clone()),
        Some(read) => unknown_field(value, read),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{CompositionId, InstructionId, ItemId, PersonId, PlanItemId, SessionId, UnitId};
    use crate::office::practice::key::Keys;

    fn names() -> Names {
        let keys = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        Names {
            persons: Keys::number("person", &keys(&["seitov", "omarova"]), PersonId).unwrap(),
            units: Keys::number("unit", &keys(&[]), UnitId).unwrap(),
            compositions: Keys::number("composition", &keys(&[]), CompositionId).unwrap(),
            instructions: Keys::number("instruction", &keys(&[]), InstructionId).unwrap(),
            plan_items: Keys::number("question of the plan", &keys(&[]), PlanItemId).unwrap(),
            sessions: Keys::number("session", &keys(&["6", "7"]), SessionId).unwrap(),
            items: Keys::number("item", &keys(&["plan"]), ItemId).unwrap(),
        }
    }

    fn load(steps: &str) -> Result<Script, PracticeError> {
        let file: ScriptFile = serde_json::from_str(&format!(r#"{{"practice": true, "steps": [{steps}]}}"#)).unwrap();
        file.resolve(&names(), NaiveDate::from_ymd_opt(2026, 11, 20).unwrap())
    }

    #[test]
    fn keys_stand_for_persons_items_and_sessions() {
        let passed = load(r#"{"at": "10:00:00", "event": "chair_passed", "to": "omarova"}"#).unwrap();
        assert_eq!(passed.steps[0].event, Event::ChairPassed { to: PersonId(2) });
        let closed = load(
            r#"{"at": "10:00:00", "event": "item_closed", "item": "plan",
                "outcome": {"kind": "postponed", "to": "7", "reason": {"kk": "а", "ru": "а"}}}"#,
        );
        let text = serde_json::to_value(&closed.unwrap().steps[0].event).unwrap();
        assert_eq!((&text["item"], &text["outcome"]["to"]), (&Value::from(1), &Value::from(2)));
    }

    #[test]
    fn struck_step_is_found_by_its_label_and_refused_steps_take_no_number() {
        let script = load(
            r#"{"at": "10:00:00", "event": "left", "person": "seitov", "refused": true},
               {"at": "10:01:00", "event": "left", "person": "omarova", "label": "mistaken"},
               {"at": "10:02:00", "event": "struck", "seq": "mistaken", "reason": "қате"}"#,
        );
        let script = script.unwrap();
        assert_eq!(script.steps[2].event, Event::Struck { seq: 1, reason: "қате".to_owned() });
        assert_eq!(script.entered().count(), 2);
    }

    #[test]
    fn misspelt_optional_field_is_an_error() {
        let vote = |field| {
            load(&format!(
                r#"{{"at": "10:00:00", "event": "vote_opened", "vote": 2, "item": "plan",
                     "subject": {{"on": "decision"}}, "form": "secret", "{field}": 1}}"#
            ))
        };
        assert!(vote("repeats").is_ok());
        let error = vote("repeat").unwrap_err();
        assert!(matches!(error, PracticeError::UnknownField { step: 1, ref field } if field == "repeat"), "{error}");
    }

    #[test]
    fn unknown_person_and_label_are_errors() {
        let unknown = |steps| load(steps).unwrap_err();
        let person = unknown(r#"{"at": "10:00:00", "event": "left", "person": "sharipov"}"#);
        assert!(matches!(person, PracticeError::UnknownKey { noun: "person", .. }));
        let step = unknown(r#"{"at": "10:00:00", "event": "struck", "seq": "mistaken", "reason": "қате"}"#);
        assert!(matches!(step, PracticeError::UnknownKey { noun: "step", .. }));
    }
}
