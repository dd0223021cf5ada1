//! Files that go into the database and out of it piece by piece: entries of the journal go on between the pieces.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use iced::Task;
use iced::futures::stream::{self, Stream};

use super::desk::{Desk, Trouble};
use crate::domain::digest::{Digest, Digesting};
use crate::domain::id::{FileId, SessionId};
use crate::domain::stenogram::file::StenogramFile;
use crate::office::stenogram::PIECE;

/// How a copy goes.
#[derive(Debug, Clone)]
pub enum Step {
    /// A file of this size is on its way.
    Begun(StenogramFile),
    /// So many of its bytes are there.
    Came(FileId, u64),
    /// It is there.
    Finished(FileId, PathBuf),
    /// It was stopped.
    Stopped(FileId),
    /// The system would not read or write it.
    Failed(PathBuf, String),
    /// The office would not have it.
    Refused(Box<Trouble>),
}

/// The wish to stop a copy.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Stops it after the piece that is under way.
    pub fn now(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_wanted(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Where a copy into the database is.
enum Inward {
    Begins,
    Goes { file: StenogramFile, source: File, digesting: Digesting },
    Over,
}

/// Attaches a file to the stenogram of a session.
pub fn attach<M: Send + 'static>(
    desk: &Desk,
    session: SessionId,
    path: PathBuf,
    stop: &Stop,
    told: impl Fn(Step) -> M + Send + 'static,
) -> Task<M> {
    let (desk, stop) = (desk.clone(), stop.clone());
    let steps = stream::unfold(Inward::Begins, move |state| {
        let (desk, stop, path) = (desk.clone(), stop.clone(), path.clone());
        async move {
            match state {
                Inward::Begins => Some(begin(&desk, session, path).await),
                Inward::Goes { file, .. } if stop.is_wanted() => {
                    let step = match remove_all(&desk, session, file.id).await {
                        Ok(()) => Step::Stopped(file.id),
                        Err(trouble) => Step::Refused(trouble),
                    };
                    Some((step, Inward::Over))
                }
                Inward::Goes { file, source, digesting } => Some(go_on(&desk, file, source, digesting, path).await),
                Inward::Over => None,
            }
        }
    });
    told_of(steps, told)
}

async fn begin(desk: &Desk, session: SessionId, path: PathBuf) -> (Step, Inward) {
    let opened = File::open(&path).and_then(|source| Ok((source.metadata()?, source)));
    let (size, source) = match opened {
        Ok((about, source)) if about.is_file() => (about.len(), source),
        Ok(_) => return (failed(path, &io::Error::from(io::ErrorKind::IsADirectory)), Inward::Over),
        Err(error) => return (failed(path, &error), Inward::Over),
    };
    let name = path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    let begun = desk.ask(Some(session), move |office| office.begin_stenogram_file(session, &name, size)).await;
    match begun {
        Ok(Ok(file)) => (Step::Begun(file.clone()), Inward::Goes { file, source, digesting: Digesting::default() }),
        Ok(Err(trouble)) => (Step::Refused(trouble), Inward::Over),
        Err(_) => (failed(path, &gone()), Inward::Over),
    }
}

async fn go_on(
    desk: &Desk,
    mut file: StenogramFile,
    mut source: File,
    mut digesting: Digesting,
    path: PathBuf,
) -> (Step, Inward) {
    let id = file.id;
    let left = usize::try_from(file.size - file.done).unwrap_or(usize::MAX);
    if left == 0 {
        let sha256: Digest = digesting.finish();
        return match desk.ask(None, move |office| office.close_stenogram_file(id, sha256)).await {
            Ok(Ok(())) => (Step::Finished(id, path), Inward::Over),
            Ok(Err(trouble)) => (Step::Refused(trouble), Inward::Over),
            Err(_) => (failed(path, &gone()), Inward::Over),
        };
    }
    let mut piece = vec![0; left.min(PIECE)];
    if let Err(error) = source.read_exact(&mut piece) {
        return (failed(path, &error), Inward::Over);
    }
    digesting.take(&piece);
    file.done += piece.len() as u64;
    match desk.ask(None, move |office| office.add_stenogram_piece(id, &piece)).await {
        Ok(Ok(())) => (Step::Came(id, file.done), Inward::Goes { file, source, digesting }),
        Ok(Err(trouble)) => (Step::Refused(trouble), Inward::Over),
        Err(_) => (failed(path, &gone()), Inward::Over),
    }
}

/// Where a copy out of the database is.
enum Outward {
    Begins,
    Goes { target: tempfile::NamedTempFile, next: u32, done: u64 },
    Over,
}

/// Writes a file of a stenogram to `path`: whole or not at all.
pub fn save<M: Send + 'static>(
    desk: &Desk,
    file: StenogramFile,
    path: PathBuf,
    stop: &Stop,
    told: impl Fn(Step) -> M + Send + 'static,
) -> Task<M> {
    let (desk, stop) = (desk.clone(), stop.clone());
    let steps = stream::unfold(Outward::Begins, move |state| {
        let (desk, stop, path, file) = (desk.clone(), stop.clone(), path.clone(), file.clone());
        async move {
            match state {
                Outward::Begins => Some(match target(&path) {
                    Ok(target) => (Step::Begun(file), Outward::Goes { target, next: 1, done: 0 }),
                    Err(error) => (failed(path, &error), Outward::Over),
                }),
                Outward::Goes { .. } if stop.is_wanted() => Some((Step::Stopped(file.id), Outward::Over)),
                Outward::Goes { target, next, done } => Some(take_out(&desk, &file, target, next, done, path).await),
                Outward::Over => None,
            }
        }
    });
    told_of(steps, told)
}

fn target(path: &Path) -> io::Result<tempfile::NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    tempfile::NamedTempFile::new_in(folder)
}

async fn take_out(
    desk: &Desk,
    file: &StenogramFile,
    mut target: tempfile::NamedTempFile,
    next: u32,
    done: u64,
    path: PathBuf,
) -> (Step, Outward) {
    let id = file.id;
    match desk.ask(None, move |office| office.stenogram_piece(id, next)).await {
        Ok(Ok(Some(piece))) => match target.write_all(&piece) {
            Ok(()) => {
                let done = done + piece.len() as u64;
                (Step::Came(id, done), Outward::Goes { target, next: next + 1, done })
            }
            Err(error) => (failed(path, &error), Outward::Over),
        },
        Ok(Ok(None)) => {
            let whole = target.as_file().sync_all().and_then(|()| target.persist(&path).map_err(|error| error.error));
            match whole {
                Ok(_) => (Step::Finished(id, path), Outward::Over),
                Err(error) => (failed(path, &error), Outward::Over),
            }
        }
        Ok(Err(trouble)) => (Step::Refused(trouble), Outward::Over),
        Err(_) => (failed(path, &gone()), Outward::Over),
    }
}

/// Removes a file from the stenogram of a session.
pub fn remove<M: Send + 'static>(
    desk: &Desk,
    session: SessionId,
    file: FileId,
    told: impl Fn(Step) -> M + Send + 'static,
) -> Task<M> {
    let desk = desk.clone();
    Task::future(async move {
        let step = match remove_all(&desk, session, file).await {
            Ok(()) => Step::Stopped(file),
            Err(trouble) => Step::Refused(trouble),
        };
        told(step)
    })
}

async fn remove_all(desk: &Desk, session: SessionId, file: FileId) -> Result<(), Box<Trouble>> {
    while let Ok(result) = desk.ask(Some(session), move |office| office.remove_stenogram_file(session, file)).await {
        if !result? {
            break;
        }
    }
    Ok(())
}

fn failed(path: PathBuf, error: &io::Error) -> Step {
    Step::Failed(path, error.to_string())
}

/// The desk came down meanwhile, and has said so itself.
fn gone() -> io::Error {
    io::Error::from(io::ErrorKind::Interrupted)
}

fn told_of<M: Send + 'static>(
    steps: impl Stream<Item = Step> + Send + 'static,
    told: impl Fn(Step) -> M + Send + 'static,
) -> Task<M> {
    Task::run(steps, told)
}
