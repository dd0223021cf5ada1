//! What a journal that was begun, a protocol that is registered and a correction act leave as it was.
#![expect(clippy::unwrap_used, clippy::panic, reason = "an office that cannot be asked fails the test")]

#[path = "support/house.rs"]
mod house;

use alqa::clock::Clock;
use alqa::domain::agenda::AgendaItem;
use alqa::domain::id::PersonId;
use alqa::domain::person::Person;
use alqa::domain::profile::paper::ProtocolForm;
use alqa::domain::protocol::{MissingTexts, Place, ProtocolRefusal};
use alqa::domain::record::{Record, Wording};
use alqa::domain::session::stage::SessionRefusal;
use alqa::domain::session::{Session, Stage};
use alqa::domain::sitting::entry::Event;
use alqa::domain::text::{Bilingual, Language};
use alqa::office::OfficeError;
use alqa::office::correction::CorrectionAct;
use alqa::office::recording::Registered;
use chrono::{Days, NaiveDateTime};
use house::House;

impl House {
    fn registered() -> (Self, Session, Registered) {
        let (mut house, session) = Self::held();
        let registered = house.practice.record(&mut house.office, session.id).unwrap();
        (house, session, registered)
    }

    /// Corrects the opening words in Kazakh, three days after the registration.
    fn correct(&mut self, session: &Session, words: &str, reason: &Bilingual) -> Result<u32, OfficeError> {
        self.office.set_clock(Clock::Fixed(after(session)));
        let decided_by = self.chair();
        let opening = Place::Opening.to_string();
        let wording = Wording { place: opening, language: Language::Kazakh, text: words.to_owned() };
        self.office.correct(&CorrectionAct { session: session.id, reason, wordings: &[wording], decided_by })
    }

    fn chair(&self) -> PersonId {
        self.practice.persons[0].id
    }
}

fn after(session: &Session) -> NaiveDateTime {
    (session.date + Days::new(3)).and_time(session.time)
}

fn reason() -> Bilingual {
    Bilingual::new("Жазуда қате кетті.", "Допущена описка.")
}

fn out_of_order<T: std::fmt::Debug>(done: Result<T, OfficeError>) -> Stage {
    match done.unwrap_err() {
        OfficeError::Session(SessionRefusal::OutOfOrder { stage }) => stage,
        other => panic!("{other}"),
    }
}

#[test]
fn the_agenda_stays_as_it_was_when_the_journal_was_begun() {
    let mut house = House::new();
    let session = house.practice.prepare(&mut house.office).unwrap().id;
    house.office.begin_sitting(session, None).unwrap();
    let items = house.office.items(session).unwrap();
    let order: Vec<_> = items.iter().rev().map(|item| item.id).collect();
    let begun = |done: Result<(), OfficeError>| matches!(done, Err(OfficeError::SittingBegun(id)) if id == session);
    assert!(begun(house.office.add_item(&items[0]).map(|_| ())));
    assert!(begun(house.office.reorder_items(session, &order)));
    assert!(begun(house.office.begin_sitting(session, None)));
    assert_eq!(house.office.items(session).unwrap(), items);
}

#[test]
fn a_journal_is_not_begun_before_the_agenda_is_approved() {
    let mut house = House::new();
    let session = house.office.plan_session(&house.practice.preparation.session).unwrap().id;
    assert_eq!(out_of_order(house.office.begin_sitting(session, None)), Stage::Planned);
    assert!(matches!(house.office.sitting(session), Err(OfficeError::NoSitting(_))));
}

#[test]
fn the_number_follows_those_given_before_the_program_came_into_use_without_a_gap() {
    let (_, session, registered) = House::registered();
    assert_eq!((registered.registration.number.number, session.number), (6, 6));
    assert_eq!(registered.remarks, []);
}

#[test]
fn the_journal_of_a_registered_protocol_is_closed() {
    let (mut house, session, _) = House::registered();
    let before = house.office.sitting(session.id).unwrap().clone();
    let closing = before.entries().iter().rfind(|entry| entry.event == Event::Closed).unwrap().seq;
    house.office.set_clock(Clock::Fixed(after(&session)));
    let strike = Event::Struck { seq: closing, reason: "Қате.".to_owned() };
    assert_eq!(out_of_order(house.office.record(session.id, after(&session), strike)), Stage::Registered);
    assert_eq!(house.office.sitting(session.id).unwrap(), &before);
    assert_eq!(house.office.session_by_number(Some(2026), 6).unwrap().stage, Stage::Registered);
    assert_eq!(out_of_order(house.office.register(session.id)), Stage::Registered);
    assert_eq!(house.office.check().unwrap().faults(), 0);
}

#[test]
fn a_point_is_not_moved_out_of_a_registered_protocol() {
    let (mut house, session, _) = House::registered();
    let record = house.office.session_record(session.id).unwrap();
    let mut point = house.practice.preparation.points[0].clone();
    let next = house.office.session_by_number(Some(2026), 7).unwrap().id;
    let item = house.office.items(session.id).unwrap()[0].clone();
    point.item = house.office.add_item(&AgendaItem { session: next, ..item }).unwrap().id;
    assert!(matches!(house.office.change_point(&point), Err(OfficeError::Store(_))));
    assert_eq!(house.office.session_record(session.id).unwrap(), record);
}

#[test]
fn a_correction_changes_the_words_it_names_and_nothing_else() {
    let (mut house, session, _) = House::registered();
    let before = house.office.session_record(session.id).unwrap();
    let renamed = Bilingual::new("Басқа", "Иной");
    let renamed = Person { surname: renamed, ..before.secretary.person.clone() };
    house.office.change_person(&renamed).unwrap();

    assert_eq!(house.correct(&session, "Отырысты төраға ашты.", &reason()).unwrap(), 2);
    let after = house.office.session_record(session.id).unwrap();
    assert_eq!(after.wordings.len(), 1);
    let as_before = Record { wordings: vec![], registration: before.registration.clone(), ..after.clone() };
    assert_eq!(as_before, before);
    let requisites = after.registration.unwrap();
    assert_eq!((requisites.number, requisites.edition, requisites.correction), (6, 2, Some(reason())));
    for language in Language::ALL {
        assert!(!house.office.protocol(session.id, language, ProtocolForm::Full).unwrap().is_empty());
    }
    assert_eq!(house.office.check().unwrap().faults(), 0);

    // The same words again are no correction.
    let again = house.correct(&session, "Отырысты төраға ашты.", &reason());
    assert!(matches!(again, Err(OfficeError::Protocol(ProtocolRefusal::NothingChanged { edition: 2 }))), "{again:?}");
}

#[test]
fn a_correction_has_a_kazakh_reason_and_does_not_lose_the_russian_version() {
    let (mut house, session, _) = House::registered();
    let without_kazakh = house.correct(&session, "Отырыс ашылды.", &Bilingual::new("", "Описка."));
    assert!(matches!(without_kazakh, Err(OfficeError::Protocol(ProtocolRefusal::ReasonMissing))));
    let expected = MissingTexts { language: Language::Russian, places: vec![Place::Correction] };
    match house.correct(&session, "Отырыс ашылды.", &Bilingual::new("Қате.", "")) {
        Err(OfficeError::MissingTexts(missing)) => assert_eq!(missing, expected),
        other => panic!("{other:?}"),
    }
    assert_eq!(house.office.session_record(session.id).unwrap().wordings, []);
}
