//! The desk: one thread owns the office; the window hands it work and is told when it is done.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread::JoinHandle;

use chrono::NaiveDateTime;
use iced::Task;
use iced::futures::channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use iced::futures::channel::oneshot;
use iced::futures::stream::{self, BoxStream, StreamExt};

use crate::clock::Clock;
use crate::domain::id::SessionId;
use crate::domain::text::Bilingual;
use crate::i18n::Catalog;
use crate::office::explain::{Explanation, explain};
use crate::office::names::Names;
use crate::office::{Office, OfficeError};
use crate::store::Access;

/// Something for the thread to do.
type Job = Box<dyn FnOnce(&mut Office) + Send>;

/// The way to the thread. Its end waits until the thread has closed the file: a process that ends meanwhile would take
/// the library of the file from under it.
struct Line {
    jobs: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Line {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take().filter(|thread| thread.thread().id() != std::thread::current().id()) {
            // A thread that came down has said so itself.
            let _ = thread.join();
        }
    }
}

/// What the window is told beside the answers to its questions.
#[derive(Debug, Clone)]
pub enum Notice {
    /// Something was recorded and is on disk.
    Saved(NaiveDateTime),
    /// Something was not done.
    Failed(Box<Trouble>),
    /// The thread came down over a fault of the program. What was recorded is on disk.
    Fell,
}

/// Why something was not done, with the names to say it in any language.
#[derive(Debug, Clone)]
pub struct Trouble {
    /// The reason.
    pub error: OfficeError,
    /// Whom and what it names.
    pub names: Arc<Names>,
}

impl Trouble {
    /// Returns a reason that names nobody.
    pub fn bare(error: OfficeError) -> Box<Self> {
        Box::new(Self { error, names: Arc::default() })
    }

    /// Returns the reason in the words of one language.
    pub fn explain(&self, tr: &Catalog) -> Explanation {
        explain(&self.error, &self.names, tr)
    }
}

/// What is known of the database once it is open.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The file.
    pub path: PathBuf,
    /// Whether it can be written.
    pub access: Access,
    /// The name of the body.
    pub name: Bilingual,
    /// Whether it is the practice collegium.
    pub practice: bool,
    /// Whether it opens with a password.
    pub encrypted: bool,
    /// The clock by which it is worked with.
    pub clock: Clock,
    /// Since when it is open here.
    pub since: NaiveDateTime,
}

/// A handle to the thread that owns the office. When the last one goes, the file is closed.
#[derive(Clone)]
pub struct Desk {
    line: Arc<Line>,
    said: UnboundedSender<Notice>,
    heard: Arc<Mutex<UnboundedReceiver<Notice>>>,
    number: u64,
}

impl Desk {
    /// Opens the office on a thread of its own.
    pub fn start<M: Send + 'static>(
        path: PathBuf,
        encrypted: bool,
        open: impl FnOnce() -> Result<Office, OfficeError> + Send + 'static,
        done: impl FnOnce(Result<(Self, Opened), Box<Trouble>>) -> M + Send + 'static,
    ) -> Task<M> {
        let (answer, answered) = oneshot::channel();
        let (jobs, queue) = mpsc::channel::<Job>();
        let (said, heard) = unbounded();
        let (file, hearing) = (path.clone(), said.clone());
        let work = move || {
            let witness = Witness(hearing);
            let opened = open().and_then(|office| Ok((opened(&office, path, encrypted)?, office)));
            let mut office = match opened {
                Ok((opened, office)) => {
                    // Nobody to hear it: the window went while the file was opened.
                    let _ = answer.send(Ok(opened));
                    office
                }
                Err(error) => {
                    let _ = answer.send(Err(Trouble::bare(error)));
                    return;
                }
            };
            while let Ok(job) = queue.recv() {
                job(&mut office);
            }
            drop(witness);
        };
        let thread = match std::thread::Builder::new().name("desk".to_owned()).spawn(work) {
            Ok(thread) => thread,
            Err(source) => {
                let error = OfficeError::File { path: file, source: Arc::new(source) };
                return Task::done(done(Err(Trouble::bare(error))));
            }
        };
        let line = Arc::new(Line { jobs: Some(jobs), thread: Some(thread) });
        let desk = Self { line, said, heard: Arc::new(Mutex::new(heard)), number: number() };
        Task::future(async move {
            let opened = answered.await.ok()?;
            Some(done(opened.map(|opened| (desk, opened))))
        })
        .and_then(Task::done)
    }

    /// Reads; a failure is told to the window as a [`Notice`], and `done` is not called.
    pub fn read<T: Send + 'static, M: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Office) -> Result<T, OfficeError> + Send + 'static,
        done: impl FnOnce(T) -> M + Send + 'static,
    ) -> Task<M> {
        let said = self.said.clone();
        self.hand(None, work, move |result| match result {
            Ok(value) => Some(done(value)),
            Err(trouble) => {
                // Without a window there is nobody to tell.
                let _ = said.unbounded_send(Notice::Failed(trouble));
                None
            }
        })
    }

    /// Records; success and failure are told to the window as a [`Notice`], and `done` is called with what was recorded.
    pub fn write<T: Send + 'static, M: Send + 'static>(
        &self,
        about: Option<SessionId>,
        work: impl FnOnce(&mut Office) -> Result<T, OfficeError> + Send + 'static,
        done: impl FnOnce(T) -> M + Send + 'static,
    ) -> Task<M> {
        let said = self.said.clone();
        self.attempt(about, work, move |result| result.map(done)).then(move |result| match result {
            Ok(message) => Task::done(message),
            Err(trouble) => {
                let _ = said.unbounded_send(Notice::Failed(trouble));
                Task::none()
            }
        })
    }

    /// Records; success is told to the window as a [`Notice`], a refusal only to `done`, which shows it in its place.
    /// `about` is the session whose people and items the refusal may name.
    pub fn attempt<T: Send + 'static, M: Send + 'static>(
        &self,
        about: Option<SessionId>,
        work: impl FnOnce(&mut Office) -> Result<T, OfficeError> + Send + 'static,
        done: impl FnOnce(Result<T, Box<Trouble>>) -> M + Send + 'static,
    ) -> Task<M> {
        let said = self.said.clone();
        let work = move |office: &mut Office| Ok((work(office)?, office.now()));
        self.hand(about, work, move |result| {
            let result = result.map(|(told, at)| {
                let _ = said.unbounded_send(Notice::Saved(at));
                told
            });
            Some(done(result))
        })
    }

    /// Queues `work` at once, in the order of the calls, and returns the task that waits for its answer.
    fn hand<T: Send + 'static, M: Send + 'static>(
        &self,
        about: Option<SessionId>,
        work: impl FnOnce(&mut Office) -> Result<T, OfficeError> + Send + 'static,
        done: impl FnOnce(Result<T, Box<Trouble>>) -> Option<M> + Send + 'static,
    ) -> Task<M> {
        let answered = self.ask(about, work);
        Task::future(async move { done(answered.await.ok()?) }).and_then(Task::done)
    }

    /// Queues `work` at once and returns its answer, for long work of many jobs that tells by itself how it goes.
    pub fn ask<T: Send + 'static>(
        &self,
        about: Option<SessionId>,
        work: impl FnOnce(&mut Office) -> Result<T, OfficeError> + Send + 'static,
    ) -> oneshot::Receiver<Result<T, Box<Trouble>>> {
        let (answer, answered) = oneshot::channel();
        let job: Job = Box::new(move |office| {
            let result = work(office).map_err(|error| {
                // Without the names the sentence still says what was refused.
                let names = office.names(about).unwrap_or_default();
                Box::new(Trouble { error, names: Arc::new(names) })
            });
            // Nobody waits for it any more.
            let _ = answer.send(result);
        });
        // A thread that came down has said so itself.
        if let Some(jobs) = &self.line.jobs {
            let _ = jobs.send(job);
        }
        answered
    }

    /// Returns the next notice, if one waits.
    pub fn next_notice(&self) -> Option<Notice> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).try_recv().ok()
    }

    /// Returns every notice from now on.
    pub fn notices(&self) -> BoxStream<'static, Notice> {
        let heard = Arc::clone(&self.heard);
        stream::poll_fn(move |context| heard.lock().unwrap_or_else(PoisonError::into_inner).poll_next_unpin(context))
            .boxed()
    }
}

/// Returns a number that no other desk of this process has.
fn number() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

fn opened(office: &Office, path: PathBuf, encrypted: bool) -> Result<Opened, OfficeError> {
    let body = office.body()?;
    let access = office.access().clone();
    Ok(Opened {
        path,
        access,
        name: body.name,
        practice: body.practice,
        encrypted,
        clock: office.clock(),
        since: office.now(),
    })
}

/// Says that the thread came down, when it does.
struct Witness(UnboundedSender<Notice>);

impl Drop for Witness {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let _ = self.0.unbounded_send(Notice::Fell);
        }
    }
}

impl Hash for Desk {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}

impl fmt::Debug for Desk {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Desk").field(&self.number).finish()
    }
}
