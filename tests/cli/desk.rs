//! A folder for one test, the program run in it, and what came of that.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

use alqa::clock::Clock;
use alqa::i18n::{Catalog, Locale};
use alqa::office::{Desk as OfficeDesk, Office};
use alqa::store::PUBLIC_KEY;
use chrono::NaiveDate;
use rusqlite::Connection;
use tempfile::TempDir;

/// The program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_alqa");

/// What `demo` made once for all tests of this program; nobody may change it.
static DEMO: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli-demo");
    let _ = fs::remove_dir_all(&folder);
    let told = run(command(Locale::Kazakh).args(["demo", "--out"]).arg(&folder));
    assert_eq!(told.status, 0, "{told:?}");
    folder
});

/// Returns a file that `demo` made.
pub fn demo(name: &str) -> PathBuf {
    DEMO.join(name)
}

/// What the program said and how it ended.
#[derive(Debug)]
pub struct Told {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Told {
    /// Asserts that all went well and nothing was complained about.
    pub fn done(self) -> String {
        assert_eq!((self.status, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }

    /// Asserts that the program refused or failed, and returns what it complained about.
    pub fn failed(self) -> String {
        assert_eq!(self.status, 1, "{self:?}");
        assert!(!self.err.is_empty(), "no reason was given: {}", self.out);
        self.err
    }
}

/// Prepares a run in a language, without anything of the environment that could change it.
pub fn command(locale: Locale) -> Command {
    let mut command = Command::new(PROGRAM);
    command.stdin(Stdio::null()).env("ALQA_LANG", locale.code()).env_remove("ALQA_PASSWORD");
    // Its log is none of the user who runs the tests.
    command.env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"));
    command
}

/// Runs the program to its end.
pub fn run(command: &mut Command) -> Told {
    told(command.output().unwrap())
}

pub fn told(output: Output) -> Told {
    Told {
        status: output.status.code().expect("the program ended by itself"),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

pub fn words(locale: Locale) -> Catalog {
    Catalog::new(locale)
}

/// A folder of its own for a test.
pub struct Desk {
    folder: TempDir,
}

impl Desk {
    /// A folder with nothing in it.
    pub fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A folder with a copy of the practice collegium after its sitting.
    pub fn new() -> Self {
        let desk = Self::empty();
        fs::copy(demo("practice.alqa"), desk.file()).unwrap();
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The database of the test.
    pub fn file(&self) -> PathBuf {
        self.path("practice.alqa")
    }

    /// Runs the program in this folder with words separated by spaces, so that paths are plain names.
    pub fn run(&self, locale: Locale, line: &str) -> Told {
        run(&mut self.command(locale, line))
    }

    /// As [`Desk::run`], in Kazakh.
    pub fn alqa(&self, line: &str) -> Told {
        self.run(Locale::Kazakh, line)
    }

    pub fn command(&self, locale: Locale, line: &str) -> Command {
        let mut command = command(locale);
        command.current_dir(self.folder.path()).args(line.split(' '));
        command
    }

    /// Opens the database of the test as the window would.
    pub fn office(&self, password: Option<&str>) -> Office {
        Office::open(&self.file(), password, &office_desk()).unwrap()
    }

    /// Opens the database without the program's own safeguards.
    pub fn raw(&self) -> Connection {
        let raw = Connection::open(self.file()).unwrap();
        raw.pragma_update(None, "key", PUBLIC_KEY).unwrap();
        raw
    }

    /// Every file with its bytes; what SQLite keeps beside a file that is being read has no content of its own.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(self.folder.path()).unwrap().map(Result::unwrap) {
            let (name, path) = (entry.file_name().into_string().unwrap(), entry.path());
            if name.ends_with("-wal") {
                assert_eq!(fs::metadata(&path).unwrap().len(), 0, "{name} holds something");
            } else if !name.ends_with("-shm") && path.is_file() {
                files.insert(name, fs::read(path).unwrap());
            }
        }
        files
    }

    /// Runs what must fail in every language, and returns each complaint: the same fact, in its own language, with
    /// nothing changed.
    pub fn fails_in_every_language(&self, line: &str) -> [String; 3] {
        let before = self.files();
        Locale::ALL.map(|locale| {
            let told = self.run(locale, line);
            assert_eq!(told.out, "", "{line}");
            let complaint = told.failed();
            assert!(self.files() == before, "`{line}` changed a file");
            crate::speech::assert_speaks(locale, &complaint);
            complaint
        })
    }
}

/// Whoever works with the library in a test, at a time after the practice sitting.
pub fn office_desk() -> OfficeDesk {
    let now = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap().and_hms_opt(9, 0, 0).unwrap();
    OfficeDesk { author: "Г. Әбілова".into(), host: "хатшылық-1".into(), clock: Clock::Fixed(now) }
}
