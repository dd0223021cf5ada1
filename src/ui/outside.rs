//! What lies outside of the window: files that a user chooses, the viewer of papers, the printer.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use iced::Task;
use iced::futures::FutureExt;
use iced::futures::channel::oneshot;
use iced::futures::future::BoxFuture;

/// A kind of file, as the dialog of the system shows it.
#[derive(Debug, Clone)]
pub struct FileKind {
    /// What it is called.
    pub words: String,
    /// The endings of its names, without the dot.
    pub endings: &'static [&'static str],
}

/// What the window can ask of the system. Tests put another one in its place.
pub trait World: Send + Sync {
    /// Asks the user for a file that exists; nothing where he gave up or the system has no dialog.
    fn choose(&self, title: String, kind: FileKind) -> BoxFuture<'static, Option<PathBuf>>;
    /// Asks the user where a new file shall be.
    fn choose_new(&self, title: String, name: String, kind: FileKind) -> BoxFuture<'static, Option<PathBuf>>;
    /// Opens a file in the program that the system has for it.
    ///
    /// # Errors
    /// Where the system has none.
    fn open(&self, path: &Path) -> io::Result<()>;
    /// Prints a file on the usual printer.
    ///
    /// # Errors
    /// Where there is no printer or nothing that prints.
    fn print(&self, path: &Path) -> io::Result<()>;
    /// The folder into which papers go unless the user chooses another.
    fn papers(&self) -> PathBuf;
}

/// The world outside, shared by all screens.
#[derive(Clone)]
pub struct Outside(Arc<dyn World>);

impl Outside {
    /// The system that the program runs on.
    pub fn system() -> Self {
        Self(Arc::new(System))
    }

    /// Another world.
    pub fn of(world: impl World + 'static) -> Self {
        Self(Arc::new(world))
    }

    /// Asks the user for a file that exists.
    pub fn choose<M: Send + 'static>(
        &self,
        title: String,
        kind: FileKind,
        done: impl FnOnce(Option<PathBuf>) -> M + Send + 'static,
    ) -> Task<M> {
        Task::future(self.0.choose(title, kind).map(done))
    }

    /// Asks the user where a new file shall be.
    pub fn choose_new<M: Send + 'static>(
        &self,
        title: String,
        name: String,
        kind: FileKind,
        done: impl FnOnce(Option<PathBuf>) -> M + Send + 'static,
    ) -> Task<M> {
        Task::future(self.0.choose_new(title, name, kind).map(done))
    }

    /// Returns the folder into which papers go unless the user chooses another.
    pub fn papers(&self) -> PathBuf {
        self.0.papers()
    }

    /// Writes `bytes` to `path` at once or not at all, making the folder where it is missing.
    pub fn write<M: Send + 'static>(
        &self,
        path: PathBuf,
        bytes: Vec<u8>,
        done: impl FnOnce(PathBuf, Result<(), Arc<io::Error>>) -> M + Send + 'static,
    ) -> Task<M> {
        blocking(move || {
            let result = write(&path, &bytes).map_err(Arc::new);
            done(path, result)
        })
    }

    /// Opens a file in the program that the system has for it.
    pub fn open<M: Send + 'static>(
        &self,
        path: PathBuf,
        done: impl FnOnce(Result<(), Arc<io::Error>>) -> M + Send + 'static,
    ) -> Task<M> {
        let world = Arc::clone(&self.0);
        blocking(move || done(world.open(&path).map_err(Arc::new)))
    }

    /// Prints a file on the usual printer.
    pub fn print<M: Send + 'static>(
        &self,
        path: PathBuf,
        done: impl FnOnce(Result<(), Arc<io::Error>>) -> M + Send + 'static,
    ) -> Task<M> {
        let world = Arc::clone(&self.0);
        blocking(move || done(world.print(&path).map_err(Arc::new)))
    }
}

/// Does what waits for the machine on a thread of its own.
pub fn blocking<M: Send + 'static>(work: impl FnOnce() -> M + Send + 'static) -> Task<M> {
    let (answer, answered) = oneshot::channel();
    std::thread::spawn(move || answer.send(work()));
    Task::future(async move { answered.await.ok() }).and_then(Task::done)
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let file = tempfile::NamedTempFile::new_in(folder)?;
    fs::write(file.path(), bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

impl fmt::Debug for Outside {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Outside")
    }
}

/// The system that the program runs on.
struct System;

impl World for System {
    fn choose(&self, title: String, kind: FileKind) -> BoxFuture<'static, Option<PathBuf>> {
        let dialog = rfd::AsyncFileDialog::new().set_title(title).add_filter(kind.words, kind.endings);
        async move { dialog.pick_file().await.map(|file| file.path().to_path_buf()) }.boxed()
    }

    fn choose_new(&self, title: String, name: String, kind: FileKind) -> BoxFuture<'static, Option<PathBuf>> {
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(title)
            .set_directory(self.papers())
            .set_file_name(name)
            .add_filter(kind.words, kind.endings);
        async move { dialog.save_file().await.map(|file| file.path().to_path_buf()) }.boxed()
    }

    fn open(&self, path: &Path) -> io::Result<()> {
        open::that_detached(path)
    }

    #[cfg(not(windows))]
    fn print(&self, path: &Path) -> io::Result<()> {
        let status = Command::new("lp").args(["-o", "media=A4"]).arg(path).output()?;
        if status.status.success() {
            return Ok(());
        }
        Err(io::Error::other(String::from_utf8_lossy(&status.stderr).trim().to_owned()))
    }

    #[cfg(windows)]
    fn print(&self, path: &Path) -> io::Result<()> {
        // The verb of the program that shows such files; where it has none the system says so.
        let path = path.display().to_string().replace('\'', "''");
        let script = format!("Start-Process -FilePath '{path}' -Verb Print");
        let status = Command::new("powershell").args(["-NoProfile", "-Command", &script]).output()?;
        if status.status.success() {
            return Ok(());
        }
        Err(io::Error::other(String::from_utf8_lossy(&status.stderr).trim().to_owned()))
    }

    fn papers(&self) -> PathBuf {
        crate::paths::papers_folder()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_is_written_whole_into_a_folder_that_was_not_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Хаттамалар").join("№ 6 хаттама.pdf");
        write(&path, b"first and longer").unwrap();
        write(&path, b"second").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"second");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "a file beside it was left");
    }
}
