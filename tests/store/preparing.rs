//! What preparing a session leaves: answers, marks, items taken off.

use alqa::domain::agenda::AgendaItem;
use alqa::domain::agenda::removal::{Removal, RemovedItem};
use alqa::domain::id::{ItemId, PersonId, SessionId};
use alqa::domain::session::answer::{Answer, Answered};
use alqa::domain::session::task::Task;
use alqa::domain::sitting::entry::AbsenceReason;
use alqa::store::{Store, StoreError};
use rstest::rstest;

use crate::desk::{collations, two};
use crate::sample::{self, day};

/// A session with two persons of the directory.
fn prepared() -> (Store, SessionId, [PersonId; 2]) {
    let mut store = Store::in_memory(collations()).unwrap();
    let made = store.write(|w| {
        let persons = [w.insert_person(&sample::person("Әбілова"))?, w.insert_person(&sample::person("Сейітов"))?];
        Ok::<_, StoreError>((w.insert_session(&sample::session(1))?, persons))
    });
    let (session, persons) = made.unwrap();
    (store, session, persons)
}

#[rstest]
fn an_answer_comes_back_and_is_replaced(
    #[values(
        AbsenceReason::BusinessTrip,
        AbsenceReason::Illness,
        AbsenceReason::Leave,
        AbsenceReason::OtherDuty,
        AbsenceReason::Valid,
        AbsenceReason::Unknown
    )]
    reason: AbsenceReason,
) {
    let (mut store, session, [first, second]) = prepared();
    let comes = |person| Answered { person, answer: Answer::Confirmed, given: day(11, 12) };
    let away = Answered { person: first, answer: Answer::Declined { reason }, given: day(11, 13) };
    store
        .write(|w| {
            w.set_answer(session, &comes(first))?;
            w.set_answer(session, &comes(second))?;
            w.set_answer(session, &away)
        })
        .unwrap();
    assert_eq!(store.read(|r| r.answers(session)).unwrap(), [away, comes(second)]);
    assert!(store.write(|w| w.remove_answer(session, first)).unwrap());
    assert!(!store.write(|w| w.remove_answer(session, first)).unwrap(), "it is silent already");
    assert_eq!(store.read(|r| r.answers(session)).unwrap(), [comes(second)]);
    let stranger = store.write(|w| w.set_answer(session, &comes(PersonId(99)))).unwrap_err();
    assert!(matches!(stranger, StoreError::Reference), "{stranger}");
}

#[test]
fn marks_come_back_and_are_taken_back() {
    let (mut store, session, _) = prepared();
    let marks = [(Task::Notice, day(11, 12)), (Task::MaterialsToMembers, day(11, 16)), (Task::Published, day(11, 24))];
    store
        .write(|w| {
            w.mark_task(session, Task::Notice, Some(day(11, 11)))?;
            marks.iter().try_for_each(|&(task, done)| w.mark_task(session, task, Some(done)))
        })
        .unwrap();
    assert_eq!(store.read(|r| r.marked_tasks(session)).unwrap(), marks.into_iter().collect());
    store.write(|w| w.mark_task(session, Task::Notice, None)).unwrap();
    assert_eq!(store.read(|r| r.marked_tasks(session)).unwrap(), marks[1..].iter().copied().collect());
}

#[test]
fn an_item_taken_off_comes_back_and_its_id_is_not_given_again() {
    let (mut store, session, [first, _]) = prepared();
    let item = store.write(|w| w.insert_item(&sample::item(session, 1))).unwrap();
    let taken_off = RemovedItem {
        item: AgendaItem { id: item, speakers: vec![first], ..sample::item(session, 1) },
        removed: day(11, 12),
        removal: Some(Removal { requested_by: first, reason: two("Дайын емес", "Не готово") }),
    };
    store
        .write(|w| {
            w.remove_item(item)?;
            w.keep_removed_item(&taken_off)
        })
        .unwrap();
    let next = store.write(|w| w.insert_item(&sample::item(session, 1))).unwrap();
    assert_eq!(next, ItemId(item.0 + 1));
    assert_eq!(store.read(|r| r.removed_items(session)).unwrap(), std::slice::from_ref(&taken_off));
    let twice = store.write(|w| w.keep_removed_item(&taken_off)).unwrap_err();
    assert!(matches!(twice, StoreError::Sealed { .. }), "{twice}");
    let kept = store.write(|w| w.insert_item(&AgendaItem { id: ItemId(40), ..sample::item(session, 2) })).unwrap();
    assert_eq!(kept, ItemId(40), "an id that is asked for is kept");
}
