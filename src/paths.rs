//! Where the program keeps its files.

use std::path::PathBuf;

use directories::ProjectDirs;

/// Returns the folder of the program's own log; nothing where the system names no home for the user.
pub fn log_folder() -> Option<PathBuf> {
    let folders = ProjectDirs::from("kz", "", "alqa")?;
    let state = folders.state_dir().unwrap_or_else(|| folders.data_local_dir());
    Some(state.join("log"))
}

/// Returns the folder into which papers go unless the user chooses another: his documents, or else his home.
pub fn papers_folder() -> PathBuf {
    let user = directories::UserDirs::new();
    let documents = user.as_ref().and_then(|user| user.document_dir().map(ToOwned::to_owned));
    let home = user.as_ref().map(|user| user.home_dir().to_owned());
    documents.or(home).unwrap_or_default().join("Alqa")
}
