//! Database files that cannot be opened, or not by us, or not now; disks and folders that take nothing.

use std::fs;
use std::process::{Command, Stdio};

use alqa::i18n::{Catalog, Locale};
use alqa::store::{SCHEMA_VERSION, Store};
use rstest::rstest;

use crate::desk::{Desk, PROGRAM, demo, office_desk, told, words};
use crate::speech::assert_speaks;

/// Every command that opens a database, with what else it needs.
const OPENING: [&str; 4] = [
    "session list --db practice.alqa",
    "session export 6 --json --db practice.alqa --out sitting.json",
    "check practice.alqa",
    "backup --db practice.alqa --out copy.alqa",
];

/// Asserts that every command says the same first sentence in every language, and changes nothing.
fn nothing_opens(desk: &Desk, sentence: impl Fn(&Catalog) -> String) {
    for line in OPENING {
        for (locale, complaint) in Locale::ALL.into_iter().zip(desk.fails_in_every_language(line)) {
            let words = words(locale);
            assert_eq!(complaint.lines().next(), Some(words.failed(&sentence(&words)).as_str()), "{line}");
            assert!(complaint.contains(&words.advice("")), "no way out: {complaint}");
        }
    }
}

#[rstest]
#[case::nothing(b"", |words: &Catalog| words.database_empty("practice.alqa"))]
#[case::text("Хаттама № 6\n".as_bytes(), |words: &Catalog| words.database_text("practice.alqa"))]
#[case::a_paper(b"%PDF-1.7 and so on", |words: &Catalog| words.database_other_file("practice.alqa"))]
#[case::noise(&[0xb5; 8192], |words: &Catalog| words.password_needed("practice.alqa"))]
fn a_file_that_is_no_database_is_named_for_what_it_is(
    #[case] content: &[u8],
    #[case] sentence: fn(&Catalog) -> String,
) {
    let desk = Desk::empty();
    fs::write(desk.file(), content).unwrap();
    nothing_opens(&desk, sentence);
}

#[test]
fn a_folder_and_a_plain_database_are_named_for_what_they_are() {
    let desk = Desk::empty();
    fs::create_dir(desk.file()).unwrap();
    nothing_opens(&desk, |words| words.database_other_file("practice.alqa"));
    fs::remove_dir(desk.file()).unwrap();
    let plain = rusqlite::Connection::open(desk.file()).unwrap();
    plain.execute_batch("CREATE TABLE note (text TEXT)").unwrap();
    drop(plain);
    nothing_opens(&desk, |words| words.database_plain("practice.alqa"));
}

#[test]
fn a_database_of_another_program_is_not_ours() {
    let desk = Desk::new();
    desk.raw().pragma_update(None, "application_id", 7).unwrap();
    nothing_opens(&desk, |words| words.database_of_another_program("practice.alqa"));
}

#[test]
fn a_database_of_a_later_program_is_left_alone() {
    let desk = Desk::new();
    desk.raw().pragma_update(None, "user_version", SCHEMA_VERSION + 1).unwrap();
    nothing_opens(&desk, |words| words.database_too_new(SCHEMA_VERSION + 1, SCHEMA_VERSION));
}

#[rstest]
#[case::by_half(|length| length / 2)]
#[case::by_one_page(|length| length - 4096)]
#[case::by_one_byte(|length| length - 1)]
#[case::to_one_page(|_| 4096)]
fn a_database_cut_short_is_found_by_the_check(#[case] left: fn(usize) -> usize) {
    let desk = Desk::new();
    let bytes = fs::read(desk.file()).unwrap();
    fs::write(desk.file(), &bytes[..left(bytes.len())]).unwrap();
    the_check_fails(&desk);
}

#[test]
fn a_flipped_bit_is_found_by_the_check_wherever_it_is() {
    let desk = Desk::new();
    let whole = fs::read(desk.file()).unwrap();
    for flip in 0..12 {
        let mut damaged = whole.clone();
        damaged[flip * whole.len() / 12 + 5] ^= 1 << (flip % 8);
        fs::write(desk.file(), damaged).unwrap();
        the_check_fails(&desk);
    }
}

/// Asserts that a damaged file is told as such in every language, by its faults or by one sentence.
fn the_check_fails(desk: &Desk) {
    let before = desk.files();
    for locale in Locale::ALL {
        let told = desk.run(locale, "check practice.alqa");
        assert_eq!(told.status, 1, "{told:?}");
        assert!(told.out.contains('✗') || told.err.starts_with(&words(locale).failed("")), "{told:?}");
        assert_speaks(locale, &format!("{}{}", told.out, told.err));
        assert!(desk.files() == before, "the check changed the file");
    }
}

#[test]
fn a_damaged_database_gives_no_copy() {
    let desk = Desk::new();
    let mut damaged = fs::read(desk.file()).unwrap();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    fs::write(desk.file(), damaged).unwrap();
    let told = desk.alqa("backup --db practice.alqa --out copy.alqa");
    assert_eq!(told.status, 1, "{told:?}");
    assert!(!desk.path("copy.alqa").exists(), "{told:?}");
}

#[test]
fn a_password_comes_from_the_environment_or_the_file_stays_shut() {
    let desk = Desk::new();
    let mut store = Store::open(&desk.file(), None, &caller()).unwrap();
    store.rekey(Some("Құпия сөз № 7")).unwrap();
    drop(store);
    nothing_opens(&desk, |words| words.password_needed("practice.alqa"));
    let before = desk.files();
    for locale in Locale::ALL {
        let run = |password: &str, line: &str| {
            told(desk.command(locale, line).env("ALQA_PASSWORD", password).output().unwrap())
        };
        let complaint = run("құпия сөз № 7", OPENING[0]).failed();
        let words = words(locale);
        assert_eq!(complaint.lines().next(), Some(words.failed(&words.password_wrong("practice.alqa")).as_str()));
        assert_speaks(locale, &complaint);
        assert_eq!(run("Құпия сөз № 7", OPENING[0]).done().lines().count(), 7);
        assert!(run("Құпия сөз № 7", OPENING[2]).done().contains('✓'));
        assert!(run("", OPENING[0]).failed().contains(&words.password_needed("practice.alqa")));
    }
    assert!(desk.files() == before);
}

#[test]
fn a_password_for_a_file_that_has_none_opens_nothing() {
    let desk = Desk::new();
    for locale in Locale::ALL {
        let output = desk.command(locale, OPENING[0]).env("ALQA_PASSWORD", "құпия").output().unwrap();
        let complaint = told(output).failed();
        let words = words(locale);
        assert_eq!(
            complaint.lines().next(),
            Some(words.failed(&words.password_not_expected("practice.alqa")).as_str())
        );
    }
}

fn caller() -> alqa::store::Caller {
    use alqa::domain::text::Language;
    use alqa::i18n::collation::compare;
    alqa::store::Caller {
        holder: alqa::store::Holder {
            program: "alqa".into(),
            user: "Әбілова".into(),
            host: "хатшылық-1".into(),
            pid: 1,
            since: office_desk().clock.now(),
        },
        collations: alqa::store::Collations {
            kazakh: |a, b| compare(Language::Kazakh, a, b),
            russian: |a, b| compare(Language::Russian, a, b),
        },
    }
}

#[test]
fn a_database_that_another_program_writes_is_read_all_the_same() {
    let desk = Desk::new();
    let office = desk.office(None);
    let before = fs::read(desk.file()).unwrap();
    for line in [
        "session list --db practice.alqa",
        "session show 6 --db practice.alqa",
        "protocol 6 --db practice.alqa --out paper.pdf",
        "review --quarter 2026-Q4 --db practice.alqa --out review.pdf",
        "check practice.alqa",
        "backup --db practice.alqa --out copy.alqa",
    ] {
        desk.alqa(line).done();
    }
    assert!(desk.path("practice.alqa.holder").exists(), "the writer is still there");
    assert!(fs::read(desk.file()).unwrap() == before);
    drop(office);
}

#[cfg(target_os = "linux")]
#[rstest]
#[case::a_folder_of_the_system("/sys/alqa")]
#[case::a_folder_of_processes("/proc/alqa")]
fn a_demo_where_nobody_may_write_says_so(#[case] folder: &str) {
    // Even the superuser may not make a folder there.
    for locale in Locale::ALL {
        let complaint = Desk::empty().run(locale, &format!("demo --out {folder}")).failed();
        assert!(complaint.starts_with(&words(locale).failed("")) && complaint.contains(folder), "{complaint}");
        assert_speaks(locale, &complaint);
    }
}

/// Runs a script in a folder that is a small disk of its own; returns nothing where the system allows no mount.
fn on_a_small_disk(desk: &Desk, locale: Locale, script: &str) -> Option<crate::desk::Told> {
    let mount = desk.path("mount");
    fs::create_dir_all(&mount).unwrap();
    let script = format!(r#"mount -t tmpfs -o size=1m none "$ALQA_MOUNT" || exit 77; cd "$ALQA_MOUNT"; {script}"#);
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", &script])
        .env("ALQA_MOUNT", &mount)
        .env("ALQA", PROGRAM)
        .env("ALQA_DEMO", demo("practice.alqa"))
        .env("ALQA_LANG", locale.code())
        .env_remove("ALQA_PASSWORD")
        .stdin(Stdio::null())
        .output()
        .ok()?;
    if output.status.code() == Some(77) || String::from_utf8_lossy(&output.stderr).starts_with("unshare:") {
        eprintln!("skipped: this system lets a test mount nothing");
        return None;
    }
    Some(told(output))
}

#[rstest]
#[case(Locale::Kazakh)]
#[case(Locale::Russian)]
#[case(Locale::English)]
fn a_full_disk_ends_the_demo_with_a_sentence_and_a_sound_database(#[case] locale: Locale) {
    let desk = Desk::empty();
    let script = r#""$ALQA" demo --out . >account; status=$?
                    "$ALQA" check practice.alqa; echo "$?"; exit $status"#;
    let Some(told) = on_a_small_disk(&desk, locale, script) else { return };
    assert_eq!(told.status, 1, "{told:?}");
    let words = words(locale);
    let complaint = told.err.lines().next().unwrap();
    assert!(complaint.starts_with(&words.failed("")), "{told:?}");
    assert!(told.err.contains(&words.advice(&words.way_make_room())), "{told:?}");
    assert_speaks(locale, &told.err);
    assert!(told.out.contains(&words.check_all_passed()) && told.out.ends_with("\n0\n"), "{told:?}");
}

#[rstest]
#[case::a_copy(r#"backup --db "$ALQA_DEMO" --out left"#)]
#[case::a_paper(r#"protocol 6 --db "$ALQA_DEMO" --lang kk --out left"#)]
#[case::an_export(r#"session export 6 --json --db "$ALQA_DEMO" --out left"#)]
fn a_full_disk_leaves_no_half_of_a_file(#[case] line: &str) {
    let desk = Desk::empty();
    let script = format!(r#"head -c 1000000 /dev/zero >filler; "$ALQA" {line}; status=$?; ls -A; exit $status"#);
    let Some(told) = on_a_small_disk(&desk, Locale::Kazakh, &script) else { return };
    assert_eq!((told.status, told.out.as_str()), (1, "filler\n"), "{told:?}");
    let words = words(Locale::Kazakh);
    assert!(told.err.contains(&words.advice(&words.way_make_room())), "{told:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_under_the_account_itself_is_told() {
    let desk = Desk::new();
    for locale in Locale::ALL {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = desk.command(locale, "session export 6 --json --db practice.alqa").stdout(full).output().unwrap();
        let words = words(locale);
        let complaint = told(output).failed();
        let sentence = words.failed(&words.file_no_room(&words.standard_output()));
        assert_eq!(complaint.lines().next(), Some(sentence.as_str()));
        assert_speaks(locale, &complaint);
    }
}

#[rstest]
#[case("session export 6 --json --db practice.alqa --out practice.alqa")]
#[case("session export 6 --json --db practice.alqa --out ./practice.alqa")]
fn nothing_is_written_in_the_place_of_the_database(#[case] line: &str) {
    let out = line.rsplit(' ').next().unwrap();
    let complaints = Desk::new().fails_in_every_language(line);
    for (locale, complaint) in Locale::ALL.into_iter().zip(complaints) {
        let sentence = words(locale).failed(&words(locale).file_exists(out));
        assert_eq!(complaint.lines().next(), Some(sentence.as_str()));
    }
}

#[test]
fn a_paper_is_not_written_in_the_place_of_the_database() {
    let desk = Desk::new();
    let before = desk.files();
    desk.run(Locale::Russian, "protocol 6 --db practice.alqa --out practice.alqa").failed();
    assert!(desk.files() == before);
}

#[test]
fn an_account_whose_reader_went_away_ends_without_a_complaint() {
    let desk = Desk::new();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let again = writer.try_clone().unwrap();
    let help = desk.command(Locale::Kazakh, "--help").stdout(again).stderr(Stdio::piped()).output().unwrap();
    assert_eq!((help.status.code(), help.stderr.as_slice()), (Some(141), &b""[..]));
    let output = desk.command(Locale::Kazakh, OPENING[0]).stdout(writer).stderr(Stdio::piped()).output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(141), &b""[..]));
}
