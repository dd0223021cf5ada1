//! What can be wrong with the files of the practice collegium.

use std::sync::Arc;

use thiserror::Error;

use crate::domain::control::ControlRefusal;

/// A fault in the practice files; the text is English, for the log.
#[derive(Debug, Clone, Error)]
pub enum PracticeError {
    /// A file does not have the expected shape or is not marked as practice.
    #[error("practice file {file}: {source}")]
    Unreadable {
        /// The file.
        file: &'static str,
        /// What the reader met.
        source: Arc<serde_json::Error>,
    },
    /// Two records of one kind have the same key.
    #[error("practice files: two records of kind {noun} have the key {key:?}")]
    RepeatedKey {
        /// The kind of record.
        noun: &'static str,
        /// The key.
        key: String,
    },
    /// A record is named that does not exist.
    #[error("practice files: there is no {noun} with the key {key:?}")]
    UnknownKey {
        /// The kind of record.
        noun: &'static str,
        /// The key.
        key: String,
    },
    /// An instruction has a term or an event that the rules of control refuse.
    #[error("practice file instructions.json, {key:?}: {refusal}")]
    Unlawful {
        /// The key of the instruction.
        key: String,
        /// What the rule says.
        refusal: ControlRefusal,
    },
    /// A step of the sitting has a field that its event does not know.
    #[error("practice file sitting.json, step {step}: the field {field:?} does not belong to the event")]
    UnknownField {
        /// The step, from 1.
        step: usize,
        /// The field.
        field: String,
    },
}

impl PracticeError {
    pub(super) fn unreadable(file: &'static str, source: serde_json::Error) -> Self {
        Self::Unreadable { file, source: Arc::new(source) }
    }
}
