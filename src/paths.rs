//! Where the program keeps its files.

use std::path::PathBuf;

use directories::ProjectDirs;

/// Returns the folder of the program's own log; nothing where the system names no home for the user.
pub fn log_folder() -> Option<PathBuf> {
    let folders = ProjectDirs::from("kz", "", "alqa")?;
    let state = folders.state_dir().unwrap_or_else(|| folders.data_local_dir());
    Some(state.join("log"))
}
