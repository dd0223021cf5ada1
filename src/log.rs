//! The program's own log: which operations the machine failed at, kept for two weeks. No names, no texts of records.

use tracing::Level;
use tracing_appender::rolling::{RollingFileAppender, Rotation};

use crate::paths;

/// One file a day.
const FILES: usize = 14;

/// Begins to write the log. Without a folder for it there is no log: a secretary is not kept from work by that.
pub fn begin() {
    let builder = RollingFileAppender::builder().rotation(Rotation::DAILY).max_log_files(FILES);
    let builder = builder.filename_prefix("alqa").filename_suffix("log");
    // The folder first: the builder would complain of its absence on the standard error.
    let Some(folder) = paths::log_folder().filter(|folder| std::fs::create_dir_all(folder).is_ok()) else { return };
    let Ok(file) = builder.build(folder) else { return };
    let subscriber = tracing_subscriber::fmt().with_max_level(Level::INFO).with_ansi(false).with_writer(file);
    let subscriber = subscriber.log_internal_errors(false).finish();
    // Only the first one of a process is kept; there is no second.
    let _ = tracing::subscriber::set_global_default(subscriber);
}
