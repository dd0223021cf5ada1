//! The stenogram and the queue for the floor.

use alqa::domain::digest::Digest;
use alqa::domain::id::{FileId, PersonId, RequestId, SessionId};
use alqa::domain::sitting::entry::SpeechKind;
use alqa::domain::sitting::queue::Request;
use alqa::domain::stenogram::file::StenogramFile;
use alqa::domain::stenogram::fragment::Fragment;
use alqa::domain::stenogram::{Stenogram, Transcript};
use alqa::domain::text::Language;
use alqa::store::{Store, StoreError};
use chrono::NaiveTime;
use rstest::rstest;

use crate::desk::{collations, two};
use crate::sample::{self, day};

/// A store with a sitting in it, and the entry with which a speech began.
fn held() -> (Store, SessionId, u32) {
    let mut store = Store::in_memory(collations()).unwrap();
    let (session, _) = sample::fill(&mut store);
    let journal = store.read(|r| r.journal(session)).unwrap();
    let began = journal.iter().find(|entry| entry.event.begins_speech()).unwrap().seq;
    (store, session, began)
}

#[rstest]
fn words_come_back_and_are_replaced(#[values(Language::Kazakh, Language::Russian)] spoken: Language) {
    let (mut store, session, seq) = held();
    let said = Transcript {
        spoken, text: two("Құрметті төраға!", "Уважаемый председатель!")
    };
    store.write(|w| w.set_transcript(session, seq, &Transcript::empty(spoken))).unwrap();
    store.write(|w| w.set_transcript(session, seq, &said)).unwrap();
    assert_eq!(store.read(|r| r.transcript(session, seq)).unwrap(), Some(said.clone()));
    assert_eq!(store.read(|r| r.transcript(session, seq + 1)).unwrap(), None);
    let stranger = store.write(|w| w.set_transcript(session, 9_999, &said)).unwrap_err();
    assert!(matches!(stranger, StoreError::Reference), "{stranger}");

    let keeper = Some(PersonId(2));
    let kept = Stenogram { keeper, ready: Some(day(11, 21)), ..Stenogram::default() };
    store.write(|w| w.set_stenogram(session, &kept)).unwrap();
    let stenogram = store.read(|r| r.stenogram(session)).unwrap();
    assert_eq!((stenogram.keeper, stenogram.ready), (keeper, Some(day(11, 21))));
    assert_eq!(stenogram.speeches.get(&seq), Some(&said));
    assert_eq!(store.read(|r| r.stenogram_ready(session)).unwrap(), Some(day(11, 21)));
    store.write(|w| w.set_stenogram(session, &Stenogram::default())).unwrap();
    assert_eq!(store.read(|r| r.stenogram_ready(session)).unwrap(), None);
}

#[test]
fn a_file_comes_in_pieces_and_goes_in_pieces() {
    let (mut store, session, _) = held();
    let content: Vec<u8> = (0..=250).collect();
    let size = content.len() as u64;
    let id = store.write(|w| w.add_stenogram_file(session, "зал.mp3", size)).unwrap();
    for piece in content.chunks(100) {
        store.write(|w| w.add_stenogram_piece(id, piece)).unwrap();
    }
    let file = StenogramFile { id, name: "зал.mp3".into(), size, done: size, sha256: None };
    assert_eq!(store.read(|r| r.stenogram_files(session)).unwrap(), std::slice::from_ref(&file));
    let sha256 = Digest::of(&content);
    store.write(|w| w.close_stenogram_file(id, sha256)).unwrap();
    let whole = StenogramFile { sha256: Some(sha256), ..file };
    assert_eq!(store.read(|r| r.stenogram_file(id)).unwrap(), whole);
    let pieces: Vec<u8> =
        (1..=3).flat_map(|place| store.read(|r| r.stenogram_piece(id, place)).unwrap().unwrap()).collect();
    assert_eq!(pieces, content);
    assert_eq!(store.read(|r| r.stenogram_piece(id, 4)).unwrap(), None);

    // What is whole takes nothing more and is not closed again.
    assert!(matches!(store.write(|w| w.add_stenogram_piece(id, b"x")), Err(StoreError::Sealed { .. })));
    assert!(matches!(store.write(|w| w.close_stenogram_file(id, sha256)), Err(StoreError::Sealed { .. })));

    assert!(store.write(|w| w.remove_stenogram_pieces(id, 2)).unwrap());
    let rest = store.read(|r| r.stenogram_file(id)).unwrap();
    assert_eq!((rest.done, rest.is_whole()), (100, false), "half a file must not pass for a whole one");
    assert!(!store.write(|w| w.remove_stenogram_pieces(id, 2)).unwrap());
    assert_eq!(store.read(|r| r.stenogram_files(session)).unwrap(), []);
    assert!(matches!(store.write(|w| w.remove_stenogram_pieces(id, 2)), Err(StoreError::NoRecord { .. })));
}

#[test]
fn an_unfinished_file_is_not_closed() {
    let (mut store, session, _) = held();
    let id = store.write(|w| w.add_stenogram_file(session, "зал.mp3", 3)).unwrap();
    store.write(|w| w.add_stenogram_piece(id, b"ab")).unwrap();
    let refused = store.write(|w| w.close_stenogram_file(id, Digest::of(b"ab"))).unwrap_err();
    assert!(matches!(refused, StoreError::Sealed { .. }), "{refused}");
    assert!(matches!(store.write(|w| w.add_stenogram_piece(FileId(99), b"a")), Err(StoreError::Reference)));
}

#[test]
fn a_fragment_keeps_its_way_back() {
    let (mut store, session, seq) = held();
    let at = NaiveTime::from_hms_opt(10, 42, 7).unwrap();
    let fragment =
        Fragment { seq, language: Language::Russian, from: 17, at, words: "два поручения".into() };
    let id = store.write(|w| w.add_fragment(session, &fragment)).unwrap();
    assert_eq!(store.read(|r| r.fragments(session)).unwrap(), [(id, fragment)]);
    assert!(store.write(|w| w.remove_fragment(session, id)).unwrap());
    assert!(!store.write(|w| w.remove_fragment(session, id)).unwrap());
}

#[test]
fn the_queue_keeps_its_order() {
    let (mut store, session, _) = held();
    let request = |person, kind| Request { id: RequestId(0), person: PersonId(person), kind, item: None };
    let asked = [
        request(1, SpeechKind::Report),
        request(2, SpeechKind::CoReport),
        request(1, SpeechKind::Question),
        request(2, SpeechKind::Answer),
        request(1, SpeechKind::Debate),
        request(2, SpeechKind::Remark),
    ];
    let ids: Vec<_> = asked.iter().map(|it| store.write(|w| w.add_floor_request(session, it)).unwrap()).collect();
    let queue = store.read(|r| r.floor_requests(session)).unwrap();
    let expected: Vec<_> = asked.iter().zip(&ids).map(|(it, &id)| Request { id, ..*it }).collect();
    assert_eq!(queue, expected);
    let order: Vec<_> = ids.iter().rev().copied().collect();
    store.write(|w| w.order_floor_requests(session, &order)).unwrap();
    let queue = store.read(|r| r.floor_requests(session)).unwrap();
    assert_eq!(queue.iter().map(|it| it.id).collect::<Vec<_>>(), order);
    assert!(store.write(|w| w.remove_floor_request(session, ids[0])).unwrap());
    assert!(!store.write(|w| w.remove_floor_request(session, ids[0])).unwrap());
    // The next one comes last, whoever went before.
    let last = store.write(|w| w.add_floor_request(session, &asked[0])).unwrap();
    assert_eq!(store.read(|r| r.floor_requests(session)).unwrap().last().map(|it| it.id), Some(last));
}
