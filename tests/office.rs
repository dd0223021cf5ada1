//! Recording over a real database: drafts, registration, corrections, and every paper of the practice session.
#![expect(clippy::unwrap_used, reason = "a judge that cannot be asked fails the test")]

#[path = "support/tools.rs"]
mod tools;

use std::path::{Path, PathBuf};

use alqa::clock::Clock;
use alqa::documents;
use alqa::documents::attendance::{Expected, attendance};
use alqa::documents::content::Content;
use alqa::documents::extract::extract;
use alqa::documents::issue::Issue;
use alqa::documents::letterhead::Stationery;
use alqa::documents::pdf::Archive;
use alqa::documents::press::Press;
use alqa::documents::protocol::protocol;
use alqa::domain::calendar::quarter::Quarter;
use alqa::domain::composition::Seat;
use alqa::domain::decision::DecisionPoint;
use alqa::domain::id::{PointId, SessionId};
use alqa::domain::profile::Profile;
use alqa::domain::profile::paper::ProtocolForm;
use alqa::domain::record::{Party, Record, Wording};
use alqa::domain::session::Stage;
use alqa::domain::session::stage::{CallOff, CallOffReason, SessionRefusal};
use alqa::domain::sitting::entry::{Capacity, Event, Mode};
use alqa::domain::text::{Bilingual, Language};
use alqa::office::correction::CorrectionAct;
use alqa::office::practice::Practice;
use alqa::office::{Desk, Office, OfficeError};
use alqa::store::PUBLIC_KEY;
use chrono::TimeDelta;
use rstest::rstest;
use tempfile::TempDir;

/// The eighteen letters of Kazakh that Russian does not have.
const KAZAKH_LETTERS: &str = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

/// A database of the practice collegium.
struct House {
    practice: Practice,
    office: Office,
    session: SessionId,
    folder: TempDir,
}

impl House {
    /// Everything is prepared, the journal is not begun.
    fn prepared() -> Self {
        let practice = Practice::load().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let mut office = practice.found(&folder.path().join("practice.alqa"), None, &desk(&practice)).unwrap();
        let session = practice.prepare(&mut office).unwrap().id;
        Self { practice, office, session, folder }
    }

    /// The sitting is over, its protocol is a draft.
    fn held() -> Self {
        let mut house = Self::prepared();
        house.practice.hold(&mut house.office, house.session, &mut |_, _| {}).unwrap();
        house
    }

    /// The protocol has its number.
    fn registered() -> Self {
        let mut house = Self::held();
        house.practice.record(&mut house.office, house.session).unwrap();
        house
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("practice.alqa")
    }

    fn record(&self) -> Record {
        self.office.session_record(self.session).unwrap()
    }

    fn pdf(&mut self, language: Language) -> Vec<u8> {
        self.office.protocol(self.session, language, ProtocolForm::Full).unwrap()
    }

    fn text(&mut self, language: Language) -> String {
        let pdf = self.pdf(language);
        read(self.folder.path(), &pdf)
    }

    fn reword(&mut self, wording: &Wording) -> Result<(), OfficeError> {
        self.office.reword(self.session, wording)
    }
}

fn desk(practice: &Practice) -> Desk {
    Desk {
        author: "Г. Әбілова".to_owned(), host: "sektor-5".to_owned(), clock: Clock::Fixed(practice.prepared())
    }
}

/// Returns the words of a file, each line break and no-break space as one space.
fn read(folder: &Path, pdf: &[u8]) -> String {
    let path = folder.join("read.pdf");
    std::fs::write(&path, pdf).unwrap();
    tools::pdftotext(&path).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words(place: &str, language: Language, text: &str) -> Wording {
    Wording { place: place.to_owned(), language, text: text.to_owned() }
}

#[test]
fn words_put_by_hand_stay_when_the_protocol_is_made_anew() {
    let mut house = House::held();
    let by_hand = "Төраға отырысты ашып, кворум бар екенін хабарлады.";
    house.reword(&words("opening", Language::Kazakh, by_hand)).unwrap();
    assert!(house.text(Language::Kazakh).contains(by_hand));
    assert!(!house.text(Language::Russian).contains(by_hand), "the other language has its own words");

    let speech = house.record().items[0].speeches[0].seq;
    house.office.set_speech(house.session, speech, &Bilingual::new("Жаңа мазмұн.", "Новое содержание.")).unwrap();
    let again = house.text(Language::Kazakh);
    assert!(again.contains(by_hand) && again.contains("Жаңа мазмұн."), "{again}");

    house.practice.record(&mut house.office, house.session).unwrap();
    assert!(house.text(Language::Kazakh).contains(by_hand), "the sealed protocol lost the words");
    let later = "Басқа сөздер.";
    assert!(house.reword(&words("opening", Language::Kazakh, later)).is_err());
    assert!(house.text(Language::Kazakh).contains(by_hand));
}

#[rstest]
#[case::a_vote("item-1/vote-1")]
#[case::no_place_at_all("item-1/heard")]
#[case::another_item("item-9/outcome")]
fn words_that_follow_from_facts_are_not_put_by_hand(#[case] place: &str) {
    let mut house = House::held();
    let refused = house.reword(&words(place, Language::Kazakh, "Бәрі жақтап берді.")).unwrap_err();
    assert!(matches!(refused, OfficeError::NotEditable { place: found } if found == place));
}

#[test]
fn a_registered_protocol_is_changed_by_nothing() {
    let mut house = House::registered();
    let (before, pdf, session) = (house.record(), house.pdf(Language::Kazakh), house.session);
    let text = Bilingual::new("Басқаша.", "Иначе.");
    let item = house.office.items(session).unwrap()[0].clone();
    let point = DecisionPoint {
        id: PointId(0),
        item: item.id,
        number: 0,
        text: text.clone(),
        executors: Vec::new(),
        due: None,
        controller: None,
        exempt: true,
    };
    let after = house.record().closed.unwrap() + TimeDelta::hours(1);
    let speech = before.items[0].speeches[0].seq;
    let call_off = CallOff { reason: CallOffReason::Cancelled, explanation: text.clone(), successor: None };
    let office = &mut house.office;
    let attempts = [
        office.set_speech(session, speech, &text).err(),
        office.reword(session, &words("opening", Language::Kazakh, "Басқаша.")).err(),
        office.add_point(&point).err(),
        office.add_item(&item).err(),
        office.reorder_items(session, &[item.id]).err(),
        office.complete(session).err(),
        office.register(session).err(),
        office.call_off(session, &call_off).err(),
    ];
    for (number, attempt) in (1..).zip(attempts) {
        match attempt {
            Some(OfficeError::Session(_)) => {}
            other => panic!("attempt {number}: {other:?}"),
        }
    }
    // The journal is closed: neither a new entry nor the striking of an old one.
    assert!(office.record(session, after, Event::Noted { text }).is_err());
    let struck = office.record(session, after, Event::Struck { seq: 60, reason: "қате".into() });
    assert!(matches!(struck, Err(OfficeError::Sitting(_) | OfficeError::Session(_))), "{struck:?}");

    assert_eq!(house.record(), before);
    assert!(house.pdf(Language::Kazakh) == pdf);
    assert_eq!(house.office.check().unwrap().faults(), 0);
    drop(house.office);
    let mut again = Office::open(&house.folder.path().join("practice.alqa"), None, &desk(&house.practice)).unwrap();
    assert!(again.protocol(session, Language::Kazakh, ProtocolForm::Full).unwrap() == pdf);
}

/// Corrects the opening of the registered protocol in both languages; returns the edition.
fn correct(house: &mut House) -> u32 {
    let wordings = [
        words("opening", Language::Kazakh, "Отырысты ашқан төраға кворумды жариялады."),
        words("opening", Language::Russian, "Заседание открыто, кворум объявлен."),
    ];
    let act = CorrectionAct {
        session: house.session,
        reason: &Bilingual::new("Ашылу туралы жазба нақтыланды.", "Уточнена запись об открытии."),
        wordings: &wordings,
        decided_by: house.record().secretary.person.id,
    };
    house.office.correct(&act).unwrap()
}

#[test]
fn a_correction_stands_beside_the_first_edition() {
    let mut house = House::registered();
    let first = Language::ALL.map(|language| house.pdf(language));
    let before = house.record();
    assert_eq!(correct(&mut house), 2);
    let second = Language::ALL.map(|language| house.pdf(language));

    for (language, (old, new)) in Language::ALL.into_iter().zip(first.iter().zip(&second)) {
        for (pdf, edition) in [(old, 1), (new, 2)] {
            let found = house.office.verify(pdf).unwrap().unwrap();
            assert_eq!((found.paper.edition, found.latest), (edition, 2), "{language:?}");
            assert_eq!((found.paper.language, found.paper.form), (language, ProtocolForm::Full));
            assert_eq!(found.protocol.registration.number.number, 6);
        }
    }
    let text = house.text(Language::Kazakh);
    assert!(text.contains("Отырысты ашқан төраға кворумды жариялады."), "{text}");
    assert!(text.contains("Ашылу туралы жазба нақтыланды."), "the paper does not say that it was corrected: {text}");
    assert!(house.text(Language::Russian).contains("Заседание открыто, кворум объявлен."));
    let after = house.record();
    assert_eq!((&after.items, after.journal), (&before.items, before.journal), "the facts are the same");
    let health = house.office.check().unwrap();
    assert_eq!((health.faults(), health.papers), (0, 8));

    let old = house.folder.path().join("1.pdf");
    std::fs::write(&old, &first[0]).unwrap();
    tools::qpdf_check(&old).unwrap();
}

#[test]
fn a_correction_that_changes_nothing_or_gives_no_reason_is_refused() {
    let mut house = House::registered();
    let decided_by = house.record().secretary.person.id;
    let wording = [words("opening", Language::Kazakh, "Басқаша.")];
    let reason = Bilingual::new("Қате түзетілді.", "");
    let mut refused = |reason: &Bilingual, wordings: &[Wording]| {
        let act = CorrectionAct { session: house.session, reason, wordings, decided_by };
        let refused = house.office.correct(&act).unwrap_err();
        assert_eq!(house.office.check().unwrap().papers, 4, "an edition was sealed all the same");
        refused
    };
    assert!(matches!(refused(&Bilingual::default(), &wording), OfficeError::Protocol(_)));
    assert!(matches!(refused(&reason, &[]), OfficeError::Protocol(_)));
    let fact = [words("item-1/vote-1", Language::Kazakh, "Бәрі жақтап берді.")];
    assert!(matches!(refused(&reason, &fact), OfficeError::NotEditable { .. }));
    let mut draft = House::held();
    let act = CorrectionAct { session: draft.session, reason: &reason, wordings: &wording, decided_by };
    assert!(matches!(draft.office.correct(&act), Err(OfficeError::NotRegistered(6))));
}

#[rstest]
#[case::facts_of_the_first_edition("edition", "content = json_set(content, '$.order', json('{}'))", "number = 1")]
#[case::facts_of_the_second_edition("edition", "content = json_set(content, '$.order', json('{}'))", "number = 2")]
#[case::a_paper("attachment", "bytes = zeroblob(size)", "media_type = 'application/pdf'")]
fn a_broken_seal_of_any_edition_is_found(#[case] table: &str, #[case] change: &str, #[case] which: &str) {
    let mut house = House::registered();
    correct(&mut house);
    let raw = rusqlite::Connection::open(house.file()).unwrap();
    raw.pragma_update(None, "key", PUBLIC_KEY).unwrap();
    let forgery = format!("DROP TRIGGER {table}_no_update; UPDATE {table} SET {change} WHERE {which}");
    raw.execute_batch(&forgery).unwrap();
    let health = house.office.check().unwrap();
    assert_eq!((health.file.len(), health.sittings.len(), health.seals.len()), (0, 0, 1), "{health:?}");
}

#[rstest]
#[case::after_every_entry(1)]
#[case::now_and_then(17)]
fn a_sitting_goes_on_after_the_program_was_closed_and_opened_again(#[case] every: usize) {
    let mut whole = House::held();
    let mut house = House::prepared();
    let session = house.session;
    house.office.begin_sitting(session, None).unwrap();
    // Without the speeches, whose content lies beside the journal.
    for (number, step) in house.practice.script.steps.iter().enumerate() {
        if number % every == 0 {
            drop(house.office);
            house.office =
                Office::open(&house.folder.path().join("practice.alqa"), None, &desk(&house.practice)).unwrap();
        }
        house.office.set_clock(Clock::Fixed(step.at));
        let recorded = house.office.record(session, step.at, step.event.clone());
        assert_eq!(recorded.is_err(), step.refused, "step {number}: {recorded:?}");
    }
    let sitting = house.office.sitting(session).unwrap().clone();
    assert_eq!(&sitting, whole.office.sitting(whole.session).unwrap());
    let stage = house.office.session_by_number(None, 6).unwrap().stage;
    assert_eq!(stage, Stage::Held);
    let reopened = Office::open_read_only(&house.file(), None, &desk(&house.practice)).unwrap().check().unwrap();
    assert_eq!(reopened.faults(), 0);
}

#[test]
fn several_entries_are_one_act_all_of_them_or_none() {
    let House { practice, office, session, folder } = House::prepared();
    let file = folder.path().join("practice.alqa");
    drop(office);
    let at = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap().and_hms_opt(9, 50, 0).unwrap();
    let user = Desk { clock: Clock::Fixed(at), ..desk(&practice) };
    let mut office = Office::open(&file, None, &user).unwrap();
    office.begin_sitting(session, None).unwrap();
    let seats = office.sitting(session).unwrap().setup().composition.seats.clone();
    let come = |seat: &Seat| Event::Arrived { person: seat.person, capacity: Capacity::Member, mode: Mode::InPerson };
    let all: Vec<_> = seats.iter().map(come).collect();
    // The first one comes twice: nobody has come.
    let twice = all.iter().cloned().chain([all[0].clone()]).collect();
    office.record_all(session, at, twice).unwrap_err();
    assert!(office.sitting(session).unwrap().entries().is_empty());
    assert!(office.record_all(session, at, Vec::new()).unwrap().is_empty());
    let recorded = office.record_all(session, at, all).unwrap();
    assert_eq!(recorded.len(), seats.len());
    assert!(recorded.iter().all(|it| it.entry.at == at));
    let mut reader = Office::open_read_only(&file, None, &user).unwrap();
    assert_eq!(office.sitting(session).unwrap(), reader.sitting(session).unwrap());
}

#[test]
fn a_protocol_is_registered_once_and_not_before_it_is_complete() {
    let mut house = House::held();
    let refused = house.office.register(house.session).unwrap_err();
    assert!(matches!(refused, OfficeError::Session(SessionRefusal::OutOfOrder { stage: Stage::Held })), "{refused:?}");
    assert!(house.office.registration(house.session).unwrap().is_none());
}

/// Everything the papers of the practice session are made of.
struct Facts {
    record: Record,
    expected: Expected,
    reviewed: alqa::office::review::Reviewed,
    profile: Profile,
    stationery: Stationery,
    now: chrono::NaiveDateTime,
}

impl Facts {
    fn new() -> Self {
        let house = House::registered();
        let (office, record) = (&house.office, house.record());
        let date = record.session.date;
        let persons = office.persons(Language::Kazakh).unwrap();
        let party = |id, role, invited_as| Party {
            person: persons.iter().find(|person| person.id == id).unwrap().clone(),
            role,
            invited_as,
            mode: Mode::InPerson,
        };
        let composition = office.composition_on(date).unwrap();
        let invitees = &house.practice.preparation.invitees;
        Self {
            expected: Expected {
                body: office.body().unwrap(),
                session: record.session.clone(),
                members: composition.seats.iter().map(|seat| party(seat.person, Some(seat.role), None)).collect(),
                invited: invitees.iter().map(|one| party(one.person, None, Some(one.kind))).collect(),
                secretary: party(composition.secretary, None, None),
            },
            reviewed: office.quarter_review(Quarter::of(date)).unwrap(),
            profile: office.profile_on(date).unwrap(),
            stationery: office.settings().unwrap().stationery(),
            now: record.closed.unwrap(),
            record,
        }
    }

    /// Every paper in a language, by name.
    fn papers(&self, language: Language) -> Vec<(String, Content)> {
        let issue = Issue::new(language, &self.profile, &self.stationery, self.now);
        let named = |name: &str, paper| (format!("{name}-{}", language.code()), paper);
        vec![
            named("protocol-full", protocol(&self.record, ProtocolForm::Full, &issue).unwrap()),
            named("protocol-short", protocol(&self.record, ProtocolForm::Short, &issue).unwrap()),
            named("extract", extract(&self.record, 1, None, &issue).unwrap()),
            named("attendance", attendance(&self.expected, &issue).unwrap()),
            named("review", documents::review::review(&self.reviewed.facts(), &issue).unwrap()),
        ]
    }

    fn print(&self, press: &mut Press, archive: Archive) -> Vec<(String, Vec<u8>)> {
        let papers = Language::ALL.into_iter().flat_map(|language| self.papers(language));
        papers.map(|(name, paper)| (name, press.print(&paper, archive).unwrap().pdf)).collect()
    }
}

#[test]
fn the_same_facts_give_the_same_bytes_on_one_press_on_another_and_in_two_threads() {
    let facts = Facts::new();
    let mut press = Press::new().unwrap();
    let first = facts.print(&mut press, Archive::A2a);
    assert!(facts.print(&mut press, Archive::A2a) == first, "the second time on one press");
    let printed = std::thread::scope(|scope| {
        let print = || facts.print(&mut Press::new().unwrap(), Archive::A2a);
        [scope.spawn(print), scope.spawn(print)].map(|thread| thread.join().unwrap())
    });
    assert!(printed.iter().all(|papers| *papers == first), "in a thread of its own");
}

#[test]
fn every_paper_of_the_practice_session_is_sound_for_other_programs() {
    let facts = Facts::new();
    let folder = tempfile::tempdir().unwrap();
    let mut press = Press::new().unwrap();
    for (name, pdf) in facts.print(&mut press, Archive::A2a) {
        let path = folder.path().join(format!("{name}.pdf"));
        std::fs::write(&path, &pdf).unwrap();
        tools::qpdf_check(&path).unwrap();
        let text = tools::pdftotext(&path);
        assert!(text.len() > 1000, "{name} says little: {text}");
        for slip in ["{", "}", "$", "\u{2068}", "\u{2069}", "\u{fffd}"] {
            assert!(!text.contains(slip), "{name} has {slip:?}:\n{text}");
        }
        // Names of organisations keep their letters in Russian, so a few of them prove nothing.
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        let kazakh = text.chars().filter(|&c| KAZAKH_LETTERS.contains(c)).count();
        assert_eq!(kazakh * 50 > letters, name.ends_with("-kk"), "{name} is in another language:\n{text}");
    }
    let archived: Vec<_> = facts
        .print(&mut press, Archive::A1b)
        .into_iter()
        .map(|(name, pdf)| {
            let path = folder.path().join(format!("{name}.a1b.pdf"));
            std::fs::write(&path, pdf).unwrap();
            path
        })
        .collect();
    assert_eq!(archived.len(), 10);
    tools::preflight(&archived).unwrap();
}

#[test]
fn every_kazakh_letter_of_the_facts_is_read_back_from_the_protocol() {
    let mut house = House::held();
    // A pangram of the letters that only Kazakh has, in both cases, put where a speech is told.
    let seq = house.record().items[0].speeches[0].seq;
    let spelled = "Әріп, ғылым, қала, аң, өмір, ұлт, үміт, гауһар, ілім: ӘҒҚҢӨҰҮҺІ.";
    house.office.set_speech(house.session, seq, &Bilingual::new(spelled, "Буквы.")).unwrap();
    let text = house.text(Language::Kazakh);
    assert!(text.contains(spelled), "{text}");
    for letter in KAZAKH_LETTERS.chars() {
        assert!(text.contains(letter), "«{letter}» is not in the paper");
    }
}

#[test]
fn members_who_leave_in_one_minute_are_counted_one_after_the_other() {
    let record = House::held().record();
    let at_once: Vec<_> =
        record.movements.iter().filter(|moved| moved.at.format("%H:%M").to_string() == "12:33").collect();
    assert_eq!(
        at_once.iter().map(|moved| (moved.came, moved.quorum.present)).collect::<Vec<_>>(),
        [(false, 12), (false, 11)]
    );
}

#[test]
fn a_break_is_told_at_its_place() {
    let mut house = House::held();
    let kazakh = house.text(Language::Kazakh);
    let (lost, told, back) = ("Кворум болмай қалды", "Үзіліс жарияланды (12:35–12:50).", "Кворум қалпына келді");
    let place = |words: &str| kazakh.find(words).unwrap_or_else(|| panic!("{words}: {kazakh}"));
    assert!(place(lost) < place(told) && place(told) < place(back));
    assert!(house.text(Language::Russian).contains("Объявлен перерыв (12:35–12:50)."));
}
