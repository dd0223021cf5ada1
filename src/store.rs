//! One encrypted SQLite file: schema, migrations and one module for each noun.
//!
//! [`Store`] opens the file; [`Store::read`] and [`Store::write`] hand out a [`Reader`] and a [`Writer`], which carry the
//! typed functions of every noun. A write is one immediate transaction that is on disk when it returns and leaves no
//! trace when it fails.

mod backup;
mod column;
mod connection;
mod error;
mod foreign;
mod integrity;
mod key;
mod lock;
mod migration;
mod transaction;

pub use connection::{Access, Caller, Collations, Store, WhyReading};
pub use error::{Foreign, Noun, StoreError};
pub use integrity::Finding;
pub use key::PUBLIC_KEY;
pub use lock::Holder;
pub use migration::SCHEMA_VERSION;
pub use transaction::{Reader, Writer};
