//! A folder for one test, and the stores in it.

use std::cmp::Ordering;
use std::path::PathBuf;
use std::process::{Command, Output};

use alqa::domain::text::Bilingual;
use alqa::store::{Caller, Collations, Holder, Store, StoreError};
use chrono::NaiveDate;
use tempfile::TempDir;

/// The alphabet of the state language; good enough to show that the store asks the caller how to sort.
const KAZAKH: &str = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
/// The Russian alphabet.
const RUSSIAN: &str = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

fn by(alphabet: &str, a: &str, b: &str) -> Ordering {
    let place = |c: char| alphabet.chars().position(|letter| letter == c).map_or((1, c as usize), |place| (0, place));
    let places = |text: &str| text.to_lowercase().chars().map(place).collect::<Vec<_>>();
    places(a).cmp(&places(b))
}

pub fn collations() -> Collations {
    Collations { kazakh: |a, b| by(KAZAKH, a, b), russian: |a, b| by(RUSSIAN, a, b) }
}

pub fn caller() -> Caller {
    let since = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(9, 30, 0).unwrap();
    Caller {
        holder: Holder {
            program: "alqa 0.1.0".into(),
            user: "Әбілова".into(),
            host: "хатшылық-1".into(),
            pid: std::process::id(),
            since,
        },
        collations: collations(),
    }
}

/// A folder of its own for a test.
pub struct Desk {
    folder: TempDir,
}

impl Desk {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn file(&self) -> PathBuf {
        self.path("алқа.alqa")
    }

    pub fn create(&self, password: Option<&str>) -> Store {
        Store::create(&self.file(), password, &caller()).unwrap()
    }

    pub fn open(&self, password: Option<&str>) -> Result<Store, StoreError> {
        Store::open(&self.file(), password, &caller())
    }
}

/// Makes a text of a Kazakh and a Russian version.
pub fn two(kk: &str, ru: &str) -> Bilingual {
    Bilingual::new(kk, ru)
}

/// Runs one ignored test of this program in a process of its own, with a small tmpfs mounted at `ALQA_MOUNT`.
/// Returns nothing where the system allows no mount.
pub fn run_with_mount(test: &str, size: &str, desk: &Desk) -> Option<Output> {
    let mount = desk.path("mount");
    std::fs::create_dir(&mount).unwrap();
    let script = r#"mount -t tmpfs -o size="$ALQA_SIZE" none "$ALQA_MOUNT" || exit 77
                    exec "$ALQA_TESTS" --exact "$ALQA_TEST" --ignored --nocapture"#;
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", script])
        .env("ALQA_SIZE", size)
        .env("ALQA_MOUNT", &mount)
        .env("ALQA_TESTS", std::env::current_exe().unwrap())
        .env("ALQA_TEST", test)
        .output()
        .ok()?;
    let denied = output.status.code() == Some(77) || String::from_utf8_lossy(&output.stderr).starts_with("unshare:");
    if denied {
        eprintln!("skipped: this system lets a test mount nothing");
        return None;
    }
    Some(output)
}

/// Asserts that a process of its own did what it had to.
pub fn assert_passed(output: &Output) {
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && out.contains("1 passed"), "{out}\n{err}");
}
