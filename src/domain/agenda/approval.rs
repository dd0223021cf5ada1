//! What an agenda must be before it is approved (p. 7, SR-12 to SR-15).

use std::collections::HashSet;

use super::AgendaItem;
use crate::domain::id::ItemId;
use crate::domain::profile::Citation;
use crate::domain::profile::clause::Clause;
use crate::domain::remark::Weight;
use crate::domain::session::{Session, SessionKind};
use crate::domain::text::Language;

/// Why an agenda is not approved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AgendaRefusal {
    /// There is nothing to consider.
    #[error("the agenda has no items")]
    NoItems,
    /// Titles lack the state language.
    #[error("items {items:?} have no Kazakh title")]
    KazakhTitleMissing {
        /// The numbers of the items.
        items: Vec<u32>,
    },
    /// An extraordinary session has no decision of the first head to rest on.
    #[error("the extraordinary session has no basis")]
    BasisMissing,
    /// Two items have one number, or an item has none.
    #[error("number {number} is not free")]
    NumberTaken {
        /// The number.
        number: u32,
    },
    /// An item belongs to another session.
    #[error("item {item} belongs to another session")]
    ItemOfAnotherSession {
        /// Which item.
        item: ItemId,
    },
    /// Items came after the approval and do not say why.
    #[error("items {items:?} were added after version {version} without a reason")]
    LateWithoutReason {
        /// The numbers of the items.
        items: Vec<u32>,
        /// The version approved before.
        version: u32,
    },
    /// The new version equals the one before.
    #[error("nothing has changed since version {version}")]
    NothingChanged {
        /// The version approved before.
        version: u32,
    },
    /// An item of an approved agenda would be taken off without a reason.
    #[error("item {item} of version {version} is not removed without a reason")]
    RemovalWithoutReason {
        /// The number of the item.
        item: u32,
        /// The version approved before.
        version: u32,
    },
}

impl AgendaRefusal {
    /// Returns the clause of the Model Regulation behind it.
    pub const fn clause(&self) -> Clause {
        match self {
            Self::NoItems | Self::NumberTaken { .. } | Self::ItemOfAnotherSession { .. } => Clause::NumberOfItems,
            Self::KazakhTitleMissing { .. } => Clause::Languages,
            Self::BasisMissing => Clause::Extraordinary,
            Self::LateWithoutReason { .. } | Self::NothingChanged { .. } | Self::RemovalWithoutReason { .. } => {
                Clause::Stages
            }
        }
    }

    /// Returns the paragraph.
    pub fn citation(&self) -> Citation {
        self.clause().citation()
    }
}

/// What is worth a look in an agenda that is approved nevertheless.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AgendaRemark {
    /// The title has no Russian version.
    RussianTitleMissing {
        /// The number of the item.
        item: u32,
    },
    /// The title does not end in «туралы» or does not begin with «О (Об)».
    UnusualTitle {
        /// The number of the item.
        item: u32,
        /// In which language.
        language: Language,
    },
    /// An item of an ordinary session is not in the work plan (SR-12).
    NotInPlan {
        /// The number of the item.
        item: u32,
    },
    /// Nobody reports.
    NoSpeaker {
        /// The number of the item.
        item: u32,
    },
}

impl AgendaRemark {
    /// Returns how much it weighs.
    pub const fn weight(&self) -> Weight {
        match self {
            Self::RussianTitleMissing { .. } | Self::UnusualTitle { .. } => Weight::Notice,
            Self::NotInPlan { .. } | Self::NoSpeaker { .. } => Weight::Warning,
        }
    }

    /// Returns the clause of the Model Regulation behind it.
    pub const fn clause(&self) -> Clause {
        match self {
            Self::RussianTitleMissing { .. } | Self::UnusualTitle { .. } => Clause::Languages,
            Self::NotInPlan { .. } => Clause::SessionsByPlan,
            Self::NoSpeaker { .. } => Clause::Stages,
        }
    }

    /// Returns the paragraph.
    pub fn citation(&self) -> Citation {
        self.clause().citation()
    }
}

/// Checks the items of an agenda for approval, in whatever order they are given.
///
/// # Errors
///
/// Refuses an agenda without items, with a missing Kazakh title, an extraordinary session without basis, numbers that
/// are zero or used twice, and items of another session.
pub fn check(session: &Session, items: &[AgendaItem]) -> Result<Vec<AgendaRemark>, AgendaRefusal> {
    if items.is_empty() {
        return Err(AgendaRefusal::NoItems);
    }
    if let Some(item) = items.iter().find(|item| item.session != session.id) {
        return Err(AgendaRefusal::ItemOfAnotherSession { item: item.id });
    }
    let mut numbers = HashSet::from([0]);
    if let Some(item) = items.iter().find(|item| !numbers.insert(item.number)) {
        return Err(AgendaRefusal::NumberTaken { number: item.number });
    }
    let untitled = items.iter().filter(|item| item.title.is_missing(Language::Kazakh));
    let untitled: Vec<_> = untitled.map(|item| item.number).collect();
    if !untitled.is_empty() {
        return Err(AgendaRefusal::KazakhTitleMissing { items: untitled });
    }
    match &session.kind {
        SessionKind::Extraordinary { basis } if basis.kind.is_missing(Language::Kazakh) => {
            Err(AgendaRefusal::BasisMissing)
        }
        SessionKind::Extraordinary { .. } => Ok(items.iter().flat_map(|item| remarks_on(item, false)).collect()),
        SessionKind::Ordinary => Ok(items.iter().flat_map(|item| remarks_on(item, true)).collect()),
    }
}

fn remarks_on(item: &AgendaItem, by_plan: bool) -> Vec<AgendaRemark> {
    let number = item.number;
    let russian_missing = item.title.is_missing(Language::Russian);
    let unusual = |language| AgendaRemark::UnusualTitle { item: number, language };
    [
        (russian_missing, AgendaRemark::RussianTitleMissing { item: number }),
        (!is_usual_kazakh(&item.title.kk), unusual(Language::Kazakh)),
        (!russian_missing && !is_usual_russian(&item.title.ru), unusual(Language::Russian)),
        (by_plan && item.plan_item.is_none(), AgendaRemark::NotInPlan { item: number }),
        (item.speakers.is_empty(), AgendaRemark::NoSpeaker { item: number }),
    ]
    .into_iter()
    .filter_map(|(holds, remark)| holds.then_some(remark))
    .collect()
}

fn is_usual_kazakh(title: &str) -> bool {
    title.trim_end_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase().ends_with("туралы")
}

fn is_usual_russian(title: &str) -> bool {
    matches!(title.split_whitespace().next(), Some("О" | "Об" | "Обо"))
}
