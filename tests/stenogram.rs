//! The stenogram in the office: words, fragments, files, readiness, the queue for the floor, the paper.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what went wrong by failing")]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use alqa::clock::Clock;
use alqa::domain::digest::Digest;
use alqa::domain::id::{RequestId, SessionId};
use alqa::domain::session::stage::Missing;
use alqa::domain::session::{Session, Stage};
use alqa::domain::sitting::entry::{Event, SpeechKind};
use alqa::domain::sitting::queue::{Request, Toward};
use alqa::domain::stenogram::fragment::Fragment;
use alqa::domain::stenogram::{Status, StenogramRefusal, Transcript};
use alqa::domain::text::{Bilingual, Language};
use alqa::office::papers::Paper;
use alqa::office::practice::Practice;
use alqa::office::{Desk, Office, OfficeError};
use chrono::{NaiveDate, NaiveDateTime};
use tempfile::TempDir;

fn at(hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

fn desk() -> Desk {
    Desk { author: "Хатшы".to_owned(), host: "үстел".to_owned(), clock: Clock::Fixed(at(9, 0)) }
}

/// The practice collegium with its session prepared.
fn prepared() -> (TempDir, Office, Session, Practice) {
    let folder = tempfile::tempdir().unwrap();
    let practice = Practice::load().unwrap();
    let mut office = practice.found(&folder.path().join("practice.alqa"), None, &desk()).unwrap();
    let session = practice.prepare(&mut office).unwrap();
    office.set_clock(Clock::Fixed(at(9, 0)));
    (folder, office, session, practice)
}

/// The practice collegium after its sitting.
fn held() -> (TempDir, Office, SessionId, Practice) {
    let (folder, mut office, session, practice) = prepared();
    practice.hold(&mut office, session.id, &mut |_, _| {}).unwrap();
    office.set_clock(Clock::Fixed(at(19, 0)));
    (folder, office, session.id, practice)
}

fn refusal(result: Result<(), OfficeError>) -> StenogramRefusal {
    match result.unwrap_err() {
        OfficeError::Stenogram(refusal) => refusal,
        other => panic!("{other}"),
    }
}

fn first_speech(office: &mut Office, session: SessionId) -> u32 {
    office.sitting(session).unwrap().speeches_by_entry().next().unwrap().0
}

fn kazakh(words: &str) -> Transcript {
    Transcript { spoken: Language::Kazakh, text: Bilingual::new(words, "") }
}

#[test]
fn what_is_ready_is_not_changed_until_it_is_taken_back() {
    let (_folder, mut office, session, _) = held();
    let seq = first_speech(&mut office, session);
    assert_eq!(office.stenogram(session).unwrap().status(), Status::Ready);
    let said = kazakh("Басқа сөз.");
    assert_eq!(refusal(office.set_transcript(session, seq, &said)), StenogramRefusal::Ready);
    assert_eq!(refusal(office.set_stenogram_keeper(session, None)), StenogramRefusal::Ready);
    assert_eq!(refusal(office.begin_stenogram_file(session, "зал.mp3", 3).map(|_| ())), StenogramRefusal::Ready);
    office.reopen_stenogram(session).unwrap();
    office.set_transcript(session, seq, &said).unwrap();
    assert_eq!(refusal(office.set_transcript(session, 1, &said)), StenogramRefusal::NoSpeech { seq: 1 });
    assert_eq!(office.transcript(session, seq).unwrap(), Some(said));
    let file = office.begin_stenogram_file(session, "зал.mp3", 3).unwrap();
    let incomplete = StenogramRefusal::FileIncomplete { name: "зал.mp3".into() };
    assert_eq!(refusal(office.declare_stenogram(session)), incomplete);
    office.add_stenogram_piece(file.id, b"abc").unwrap();
    office.close_stenogram_file(file.id, Digest::of(b"abc")).unwrap();
    office.declare_stenogram(session).unwrap();
    assert_eq!(office.stenogram(session).unwrap().ready, Some(at(19, 0).date()));
}

#[test]
fn a_held_session_lacks_its_stenogram_at_every_stage_until_it_is_ready() {
    let (_folder, mut office, session, practice) = held();
    let lacks = |office: &Office| {
        let tasks = office.session_tasks(session).unwrap();
        tasks
            .missing
            .into_iter()
            .filter(|(_, missing)| missing.contains(&Missing::Stenogram))
            .map(|(stage, _)| stage)
            .collect::<Vec<_>>()
    };
    assert_eq!(lacks(&office), []);
    office.reopen_stenogram(session).unwrap();
    assert_eq!(lacks(&office), [Stage::Held], "it is told once");
    office.set_clock(Clock::Fixed(at(19, 0)));
    practice.record(&mut office, session).unwrap();
    assert_eq!(lacks(&office), [Stage::Registered], "it blocks nothing and is still missed");
    office.declare_stenogram(session).unwrap();
    assert_eq!(lacks(&office), []);
}

#[test]
fn words_taken_into_the_protocol_stand_in_it_and_can_be_given_back() {
    let (_folder, mut office, session, _) = held();
    let seq = first_speech(&mut office, session);
    let before = office.table_papers(session).unwrap().speeches[&seq].clone();
    let said = office.transcript(session, seq).unwrap().unwrap();
    let text = said.text.kk.as_str();
    let words = text.split_inclusive(' ').take(3).map(str::len).sum();
    let fragment = Fragment::of(seq, Language::Kazakh, text, 0..words, at(10, 2).time()).unwrap();
    let id = office.take_fragment(session, &fragment).unwrap();
    let sentence = fragment.sentence();
    let protocol =
        office.protocol(session, Language::Kazakh, alqa::domain::profile::paper::ProtocolForm::Full).unwrap();
    assert!(read_pdf(&protocol).contains(&sentence), "{sentence}");
    office.give_back_fragment(session, id).unwrap();
    assert_eq!(office.table_papers(session).unwrap().speeches[&seq], before);
    // Twice is once.
    office.give_back_fragment(session, id).unwrap();
    let stranger = Fragment { seq: 1, ..fragment };
    assert_eq!(refusal(office.take_fragment(session, &stranger).map(|_| ())), StenogramRefusal::NoSpeech { seq: 1 });
}

#[test]
fn what_is_typed_every_second_does_not_swell_the_log() {
    let (folder, mut office, session, _) = held();
    office.reopen_stenogram(session).unwrap();
    let seq = first_speech(&mut office, session);
    let words = "сөз ".repeat(20_000);
    office.set_transcript(session, seq, &kazakh(&words)).unwrap();
    let before = folder.path().join("before.alqa");
    office.backup(&before).unwrap();
    for round in 0..40 {
        office.set_transcript(session, seq, &kazakh(&format!("{words}{round}"))).unwrap();
    }
    let after = folder.path().join("after.alqa");
    office.backup(&after).unwrap();
    let [before, after] = [before, after].map(|path| std::fs::metadata(path).unwrap().len());
    let written = 40 * words.len() as u64;
    assert!(after < before + written / 4, "from {before} to {after} bytes for {written}");
}

#[test]
fn the_queue_is_followed_by_the_journal() {
    let (_folder, mut office, session, practice) = prepared();
    let session = session.id;
    // The sitting as far as the first item.
    office.begin_sitting(session, None).unwrap();
    for step in &practice.script.steps {
        office.set_clock(Clock::Fixed(step.at));
        // The script tries what is refused as well.
        assert_eq!(office.record(session, step.at, step.event.clone()).is_err(), step.refused);
        if matches!(step.event, Event::ItemTaken { .. }) {
            break;
        }
    }
    let now = office.now();
    let sitting = office.sitting(session).unwrap();
    let (item, members) = (sitting.current_item(), sitting.members_present());
    let absent = sitting.absences().first().map(|absence| absence.member);
    let request = |person, kind| Request { id: RequestId(0), person, kind, item };
    if let Some(absent) = absent {
        office.ask_for_floor(session, &request(absent, SpeechKind::Debate)).unwrap();
    }
    for &member in &members[..3] {
        office.ask_for_floor(session, &request(member, SpeechKind::Debate)).unwrap();
        office.ask_for_floor(session, &request(member, SpeechKind::Debate)).unwrap();
    }
    let queue = office.floor_queue(session).unwrap();
    assert_eq!(queue.len(), 3 + usize::from(absent.is_some()), "the same is asked for once");
    let last = queue.last().unwrap().id;
    office.move_floor_request(session, last, Toward::Front).unwrap();

    let speakers = |office: &mut Office| {
        office.sitting(session).unwrap().speeches().iter().map(|speech| speech.speaker).collect::<Vec<_>>()
    };
    assert_eq!(office.call_next(session, now).unwrap().len(), 1);
    assert_eq!(speakers(&mut office), [members[0]], "who is not here is passed over");
    assert_eq!(office.call_next(session, now).unwrap().len(), 2, "one speech ends, the next begins");
    assert_eq!(speakers(&mut office), [members[0], members[2]]);
    // Who is given the floor without the queue does not wait in it any more.
    office.record(session, now, Event::SpeechEnded).unwrap();
    office.record(session, now, Event::SpeechStarted { speaker: members[1], kind: SpeechKind::Debate }).unwrap();
    assert_eq!(office.floor_queue(session).unwrap().len(), usize::from(absent.is_some()));
    assert_eq!(office.call_next(session, now).unwrap(), [], "nobody who is here waits, so nobody is interrupted");
    assert!(office.sitting(session).unwrap().speech_running().is_some());
}

fn read_pdf(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, pdf).unwrap();
    let text = Command::new("pdftotext").arg("-layout").arg(&path).arg("-").output().unwrap();
    String::from_utf8(text.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn kept(name: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("KEEP_PAPERS") {
        std::fs::write(Path::new(&folder).join(name), pdf).unwrap();
    }
}

#[test]
fn the_paper_says_every_word_in_the_language_in_which_it_was_said() {
    let (_folder, mut office, session, _) = held();
    office.reopen_stenogram(session).unwrap();
    let speeches: Vec<u32> = office.sitting(session).unwrap().speeches_by_entry().map(|(seq, _)| seq).collect();
    let russian = Transcript {
        spoken: Language::Russian,
        text: Bilingual::new("", "[10:02:11] Уважаемый председатель!\n\nДва поручения просрочены."),
    };
    office.set_transcript(session, speeches[0], &russian).unwrap();
    office.set_transcript(session, speeches[1], &Transcript::empty(Language::Kazakh)).unwrap();
    office.set_transcript(session, speeches[2], &kazakh("Қай мерзімде?")).unwrap();
    let file = office.begin_stenogram_file(session, "зал.mp3", 3).unwrap();
    office.add_stenogram_piece(file.id, b"abc").unwrap();
    office.close_stenogram_file(file.id, Digest::of(b"abc")).unwrap();

    let draft = office.paper(session, Paper::Stenogram, Language::Kazakh).unwrap();
    let text = read_pdf(&draft);
    kept("stenogram-kk.pdf", &draft);
    for part in [
        "СТЕНОГРАММА",
        "(орыс тілінде)",
        "[10:02:11] Уважаемый председатель!",
        "Сөздің жазбасы жоқ.",
        "зал.mp3",
        "Стенографшы",
        "Хаттаманың бөлігі болып табылмайды",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    let stamp = alqa::i18n::Papers::new(Language::Kazakh).draft_stamp();
    assert!(text.contains(&stamp), "a draft is not marked as one");
    office.declare_stenogram(session).unwrap();
    let ready = office.paper(session, Paper::Stenogram, Language::Kazakh).unwrap();
    assert!(!read_pdf(&ready).contains(&stamp));
    let again = office.paper(session, Paper::Stenogram, Language::Kazakh).unwrap();
    assert!(ready == again, "the same facts gave other bytes");
    let paper = office.paper(session, Paper::Stenogram, Language::Russian).unwrap();
    let text = read_pdf(&paper);
    kept("stenogram-ru.pdf", &paper);
    for part in [
        "СТЕНОГРАММА",
        "(на казахском языке)",
        "Уважаемый председатель!",
        "Стенографист",
        "Не является частью протокола",
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    let spoken: BTreeSet<_> = office.stenogram(session).unwrap().speeches.values().map(|said| said.spoken).collect();
    assert_eq!(spoken.len(), 2);
    assert!(!office.paper_pages(session, Paper::Stenogram, Language::Russian).unwrap().pages.is_empty());
}
