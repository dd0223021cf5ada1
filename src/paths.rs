//! Where the program keeps its files.
//!
//! The folders are those of the user and of this machine: what is kept here does not travel with a roaming profile, since
//! two copies of a database that meet again can no longer be told apart.

use std::path::PathBuf;

use directories::ProjectDirs;

/// Returns the folder where the file of a collegium is kept unless its secretary chose another; nothing where the system
/// names no home for the user. The folder may not exist yet.
pub fn data_folder() -> Option<PathBuf> {
    folders().map(|folders| folders.data_local_dir().to_owned())
}

/// Returns the folder of what the program remembers about its window; nothing where the system names no home for the
/// user. The folder may not exist yet.
pub fn config_folder() -> Option<PathBuf> {
    folders().map(|folders| folders.config_local_dir().to_owned())
}

/// Returns the folder of the program's own log; nothing where the system names no home for the user.
pub fn log_folder() -> Option<PathBuf> {
    let folders = folders()?;
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

fn folders() -> Option<ProjectDirs> {
    ProjectDirs::from("kz", "", "alqa")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_folder_is_a_place_of_its_own_below_a_root() {
        let folders = [data_folder(), config_folder(), log_folder()].map(Option::unwrap);
        for (number, folder) in folders.iter().enumerate() {
            assert!(folder.is_absolute(), "{}", folder.display());
            assert!(folder.components().any(|part| part.as_os_str() == "alqa"), "{}", folder.display());
            assert!(!folders[number + 1..].contains(folder), "{} is used twice", folder.display());
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_folders_of_a_linux_user_are_those_of_the_desktop() {
        use directories::BaseDirs;
        let base = BaseDirs::new().unwrap();
        assert_eq!(data_folder(), Some(base.data_dir().join("alqa")));
        assert_eq!(config_folder(), Some(base.config_dir().join("alqa")));
        assert_eq!(log_folder(), Some(base.state_dir().unwrap().join("alqa/log")));
    }
}
