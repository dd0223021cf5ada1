//! One encrypted SQLite file: schema, migrations and one module for each noun.
//!
//! [`Store`] opens the file; [`Store::read`] and [`Store::write`] hand out a [`Reader`] and a [`Writer`], which carry the
//! typed functions of every noun. A write is one immediate transaction that is on disk when it returns and leaves no
//! trace when it fails.

mod action;
mod agenda;
mod answer;
mod attachment;
mod backup;
mod body;
mod calendar;
mod column;
mod composition;
mod connection;
mod edition;
mod error;
mod floor;
mod foreign;
mod fragment;
mod instruction;
mod integrity;
mod invitee;
mod journal;
mod key;
mod lock;
mod migration;
mod paper;
mod person;
mod plan;
mod plan_item;
mod point;
mod profile;
mod protocol;
mod removal;
mod session;
mod speech;
mod stenogram;
mod stenogram_file;
mod task;
mod transaction;
mod unit;
mod wording;

pub use action::Action;
pub use attachment::Attachment;
pub use body::Body;
pub use connection::{Access, Caller, Collations, Store, WhyReading};
#[cfg(test)]
pub(crate) use error::failures_of_the_database;
pub use error::{Foreign, Noun, StoreError};
pub use integrity::Finding;
pub use key::PUBLIC_KEY;
pub use lock::Holder;
pub use migration::SCHEMA_VERSION;
pub use paper::Paper;
pub use protocol::RegisteredProtocol;
pub use transaction::{Reader, Writer};
pub use wording::Rewording;
