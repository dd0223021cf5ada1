//! Papers on their way out: made on the desk, written into the folder of papers, then opened or printed.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;

use super::action::{Action, Event};
use super::desk::Trouble;
use super::screen::Means;
use crate::office::{Office, OfficeError};

/// What is to happen to a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// It stays in the folder.
    Save,
    /// It is opened in the program that the system has for it.
    Open,
    /// It is printed.
    Print,
}

/// A paper as a file.
#[derive(Debug, Clone)]
pub struct File {
    /// The name without its ending.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// How far papers are on their way.
#[derive(Debug, Clone)]
pub enum Step {
    /// They are made.
    Made(Way, Vec<File>),
    /// One is in the folder, or not.
    Written(Way, PathBuf, Result<(), Arc<io::Error>>),
    /// One was opened or handed to the printer, or not.
    Handed(Way, PathBuf, Result<(), Arc<io::Error>>),
}

/// Makes papers on the desk and sends them on their way.
pub fn begin<M: Send + 'static>(
    means: &Means,
    way: Way,
    make: impl FnOnce(&mut Office) -> Result<Vec<File>, OfficeError> + Send + 'static,
    map: fn(Step) -> M,
) -> Task<M> {
    means.desk.read(make, move |files| map(Step::Made(way, files)))
}

/// Does the next step and says what was done.
pub fn follow<M: Send + 'static>(step: Step, means: &Means, map: fn(Step) -> M) -> Action<M> {
    match step {
        Step::Made(way, files) => {
            let written = files.into_iter().map(|file| {
                let path = means.outside.papers().join(file_name(&file.name));
                means.outside.write(path, file.bytes, move |path, result| map(Step::Written(way, path, result)))
            });
            // One after the other: the Kazakh paper comes out of the printer first.
            Action::run(written.fold(Task::none(), Task::chain))
        }
        Step::Written(_, path, Err(source)) | Step::Handed(_, path, Err(source)) => {
            Action::event(Event::Fail(Trouble::bare(OfficeError::File { path, source })))
        }
        Step::Written(Way::Save, path, Ok(())) => {
            Action::event(Event::File(means.tr.desk_saved(&path.display().to_string()), path))
        }
        Step::Written(Way::Open, path, Ok(())) => {
            let opened = path.clone();
            Action::run(means.outside.open(path, move |result| map(Step::Handed(Way::Open, opened, result))))
        }
        Step::Written(Way::Print, path, Ok(())) => {
            let printed = path.clone();
            Action::run(means.outside.print(path, move |result| map(Step::Handed(Way::Print, printed, result))))
        }
        Step::Handed(Way::Print, path, Ok(())) => {
            let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            Action::event(Event::File(means.tr.desk_printed(&name), path))
        }
        Step::Handed(Way::Open | Way::Save, _, Ok(())) => Action::none(),
    }
}

/// Returns a name that every system takes.
fn file_name(name: &str) -> String {
    let sound = name.replace('\u{a0}', " ");
    let sound: String = sound.chars().map(|sign| if r#"/\:*?"<>|"#.contains(sign) { '-' } else { sign }).collect();
    format!("{}.pdf", sound.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_is_one_that_every_system_takes() {
        assert_eq!(file_name("Хаттама №\u{a0}02-15/6, 20.11.2026"), "Хаттама № 02-15-6, 20.11.2026.pdf");
    }
}
