//! What can be typed after `alqa`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::domain::calendar::quarter::Quarter;
use crate::domain::text::Language;
use crate::i18n::Locale;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "alqa", version, disable_help_subcommand = true)]
pub struct Arguments {
    /// The language of messages; the language of the system where it is not given.
    #[arg(long, global = true, value_name = "LANG", value_parser = locale, id = "lang")]
    pub lang: Option<Locale>,
    /// The command; the window opens where none is given.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// One command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Opens the window.
    Open(Open),
    /// Makes the practice collegium, holds its sitting and writes every paper.
    Demo(Demo),
    /// Shows sessions or writes one out.
    #[command(subcommand)]
    Session(SessionCommand),
    /// Writes the protocol of a session.
    Protocol(Protocol),
    /// Writes the extract from the protocol for one item.
    Extract(Extract),
    /// Writes the attendance sheet of a session.
    Attendance(Attendance),
    /// Writes the course of a sitting as a picture.
    Course(Course),
    /// Writes a form to be filled in by hand.
    Blank(Blank),
    /// Writes the stenogram of a session.
    Stenogram(Stenogram),
    /// Writes the quarterly review of the Head of State's instructions.
    Review(Review),
    /// Proves that a database is whole.
    Check(Check),
    /// Tells whether a PDF is a registered edition.
    Verify(Verify),
    /// Folds an exported sitting and tells what every entry did.
    Replay(Replay),
    /// Writes a checked copy of a database.
    Backup(Backup),
}

/// `open`.
#[derive(Debug, Args)]
pub struct Open {
    /// The database to open in the window; without it the window chooses.
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
}

/// Where the facts are.
#[derive(Debug, Args)]
pub struct Database {
    /// The database file.
    #[arg(long, value_name = "FILE")]
    pub db: PathBuf,
}

/// `demo`.
#[derive(Debug, Args)]
pub struct Demo {
    /// The folder to write to.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Tells every entry of the journal once it is on disk.
    #[arg(long)]
    pub journal: bool,
}

/// `session …`.
#[derive(Debug, Subcommand)]
pub enum SessionCommand {
    /// Lists the sessions of every year.
    List(Database),
    /// Shows one session: agenda, attendance, votes, decisions.
    Show(OneSession),
    /// Writes the sitting with its composition and rules.
    Export(Export),
}

/// A session of a database.
#[derive(Debug, Args)]
pub struct OneSession {
    /// The session: `6`, or `2026/6`.
    #[arg(value_name = "SESSION")]
    pub session: SessionName,
    #[command(flatten)]
    pub database: Database,
}

/// `session export`.
#[derive(Debug, Args)]
pub struct Export {
    #[command(flatten)]
    pub one: OneSession,
    /// Writes JSON; the only form there is.
    #[arg(long, required = true)]
    pub json: bool,
    /// The file to write; the standard output where it is not given.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// `protocol`.
#[derive(Debug, Args)]
pub struct Protocol {
    #[command(flatten)]
    pub one: OneSession,
    /// Full or short.
    #[arg(long, value_enum, default_value_t = Form::Full)]
    pub form: Form,
    #[command(flatten)]
    pub paper: Paper,
}

/// `extract`.
#[derive(Debug, Args)]
pub struct Extract {
    #[command(flatten)]
    pub one: OneSession,
    /// The number of the item on the agenda.
    #[arg(value_name = "ITEM")]
    pub item: u32,
    #[command(flatten)]
    pub paper: Paper,
}

/// `attendance`.
#[derive(Debug, Args)]
pub struct Attendance {
    #[command(flatten)]
    pub one: OneSession,
    #[command(flatten)]
    pub paper: Paper,
}

/// `stenogram`.
#[derive(Debug, Args)]
pub struct Stenogram {
    #[command(flatten)]
    pub one: OneSession,
    #[command(flatten)]
    pub paper: Paper,
}

/// `course`.
#[derive(Debug, Args)]
pub struct Course {
    #[command(flatten)]
    pub one: OneSession,
    #[command(flatten)]
    pub paper: Paper,
}

/// `blank`.
#[derive(Debug, Args)]
pub struct Blank {
    #[command(flatten)]
    pub one: OneSession,
    /// Which form.
    #[arg(value_enum, value_name = "FORM")]
    pub form: BlankForm,
    #[command(flatten)]
    pub paper: Paper,
}

/// `review`.
#[derive(Debug, Args)]
pub struct Review {
    /// The quarter: `2026-Q4`.
    #[arg(long, value_name = "QUARTER")]
    pub quarter: Quarter,
    #[command(flatten)]
    pub database: Database,
    #[command(flatten)]
    pub paper: Paper,
}

/// `check`.
#[derive(Debug, Args)]
pub struct Check {
    /// The database file.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

/// `verify`.
#[derive(Debug, Args)]
pub struct Verify {
    /// The PDF in question.
    #[arg(value_name = "PDF")]
    pub pdf: PathBuf,
    #[command(flatten)]
    pub database: Database,
}

/// `replay`.
#[derive(Debug, Args)]
pub struct Replay {
    /// The exported sitting.
    #[arg(value_name = "JOURNAL")]
    pub sitting: PathBuf,
}

/// `backup`.
#[derive(Debug, Args)]
pub struct Backup {
    #[command(flatten)]
    pub database: Database,
    /// The copy to write.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// Where a paper goes; its language is that of `--lang`.
#[derive(Debug, Args)]
pub struct Paper {
    /// The PDF to write.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// The form of a protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// Толық.
    Full,
    /// Қысқаша.
    Short,
}

/// A form to be filled in by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BlankForm {
    /// Who came and went.
    Attendance,
    /// Open votes, member by member.
    OpenTally,
    /// Ballots of a secret vote.
    Ballots,
    /// The count of a secret vote.
    SecretTally,
    /// What happened, line by line.
    Journal,
}

/// How a session is named on the command line: its number, and the year where the latest one is not meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionName {
    /// The year.
    pub year: Option<i32>,
    /// The number within the year.
    pub number: u32,
}

impl std::str::FromStr for SessionName {
    type Err = NotASessionName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let whole = |part: &str| part.parse().map_err(|_| NotASessionName);
        match text.split_once('/') {
            None => Ok(Self { year: None, number: whole(text)? }),
            Some((year, number)) => {
                Ok(Self { year: Some(year.parse().map_err(|_| NotASessionName)?), number: whole(number)? })
            }
        }
    }
}

/// The text names no session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a number such as 6, or year and number such as 2026/6")]
pub struct NotASessionName;

fn locale(code: &str) -> Result<Locale, crate::i18n::locale::UnknownLocale> {
    code.parse()
}

/// The language of papers that a message language stands for; papers do not exist in English.
pub fn paper_language(locale: Locale) -> Option<Language> {
    match locale {
        Locale::Kazakh => Some(Language::Kazakh),
        Locale::Russian => Some(Language::Russian),
        Locale::English => None,
    }
}
