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
