//! One encrypted SQLite file: schema, migrations and one module for each noun.
//!
//! [`Store`] opens the file; [`Store::read`] and [`Store::write`] hand out a [`Reader`] and a [`Writer`], which carry the
//! typed functions of every noun. A write is one immediate transaction that is on disk when it returns and leaves no
//! trace when it fails.

mod action;
mod agenda;
mod attachment;
mod backup;
mod body;
mod calendar;
mod column;
mod composition;
mod connection;
mod edition;
mod error;
mod foreign;
mod integrity;
mod invitee;
mod journal;
mod key;
mod lock;
mod migration;
mod person;
mod point;
mod profile;
mod protocol;
mod session;
mod speech;
mod transaction;
mod unit;
mod wording;

pub use action::Action;
pub use agenda::{AgendaSnapshot, AgendaVersion};
pub use attachment::Attachment;
pub use body::Body;
pub use connection::{Access, Caller, Collations, Store, WhyReading};
pub use edition::{Edition, Paper};
pub use error::{Foreign, Noun, StoreError};
pub use integrity::Finding;
pub use key::PUBLIC_KEY;
pub use lock::Holder;
pub use migration::SCHEMA_VERSION;
pub use protocol::Registration;
pub use session::Failure;
pub use transaction::{Reader, Writer};
pub use wording::Rewording;
