//! Agendas: approval, versions, differences, invitations.

use std::collections::BTreeSet;

use proptest::prelude::*;
use rstest::rstest;

use super::approval::{AgendaRefusal, AgendaRemark, check};
use super::invitation::{self, InvitationRefusal, InvitationRemark};
use super::removal::{self, Removal, Uninvited};
use super::version::{AgendaVersion, ChangeKind, difference, late_reason};
use super::{AgendaItem, Invitee, InviteeKind, ItemKind};
use crate::domain::act::Act;
use crate::domain::calendar::tests::day;
use crate::domain::id::{ItemId, PersonId, PlanItemId, SessionId, UnitId};
use crate::domain::profile::Profile;
use crate::domain::profile::clause::Clause;
use crate::domain::remark::Weight;
use crate::domain::session::tests::{extraordinary, session};
use crate::domain::session::{SessionKind, Stage};
use crate::domain::text::{Bilingual, Language};

pub(in crate::domain) fn item(id: i64, number: u32) -> AgendaItem {
    AgendaItem {
        id: ItemId(id),
        session: SessionId(1),
        number,
        title: Bilingual::new("Атқарушылық тәртіптің жай-күйі туралы", "О состоянии исполнительской дисциплины"),
        kind: ItemKind::Decision,
        speakers: vec![PersonId(3)],
        co_speakers: vec![],
        invited: vec![],
        unit: None,
        minutes: 15,
        plan_item: Some(PlanItemId(1)),
        head_of_state: false,
        instructions: vec![],
        restricted: false,
        added_late: None,
    }
}

fn items(ids: &[i64]) -> Vec<AgendaItem> {
    (1..).zip(ids).map(|(number, &id)| item(id, number)).collect()
}

#[test]
fn two_hundred_items_are_approved() {
    let ids: Vec<_> = (1..=200).collect();
    assert_eq!(check(&session(Stage::Planned), &items(&ids)), Ok(vec![]));
}

#[rstest]
#[case::no_items(|it: &mut Vec<AgendaItem>| it.clear(), AgendaRefusal::NoItems, Clause::NumberOfItems)]
#[case::no_kazakh_titles(
    |it: &mut Vec<AgendaItem>| it.iter_mut().for_each(|item| item.title.kk = " ".into()),
    AgendaRefusal::KazakhTitleMissing { items: vec![1, 2, 3] }, Clause::Languages
)]
#[case::one_number_twice(
    |it: &mut Vec<AgendaItem>| it[2].number = 1, AgendaRefusal::NumberTaken { number: 1 }, Clause::NumberOfItems
)]
#[case::number_zero(
    |it: &mut Vec<AgendaItem>| it[2].number = 0, AgendaRefusal::NumberTaken { number: 0 }, Clause::NumberOfItems
)]
#[case::an_item_of_another_session(
    |it: &mut Vec<AgendaItem>| it[1].session = SessionId(2),
    AgendaRefusal::ItemOfAnotherSession { item: ItemId(2) }, Clause::NumberOfItems
)]
fn an_agenda_is_refused(
    #[case] spoil: fn(&mut Vec<AgendaItem>),
    #[case] refusal: AgendaRefusal,
    #[case] clause: Clause,
) {
    let mut items = items(&[1, 2, 3]);
    spoil(&mut items);
    assert_eq!(refusal.citation(), clause.citation());
    assert_eq!(check(&session(Stage::Planned), &items), Err(refusal));
}

#[rstest]
#[case::no_russian_title(
    |it: &mut AgendaItem| it.title.ru.clear(), AgendaRemark::RussianTitleMissing { item: 1 }, Weight::Notice
)]
#[case::not_in_plan(|it: &mut AgendaItem| it.plan_item = None, AgendaRemark::NotInPlan { item: 1 }, Weight::Warning)]
#[case::no_speaker(|it: &mut AgendaItem| it.speakers.clear(), AgendaRemark::NoSpeaker { item: 1 }, Weight::Warning)]
#[case::kazakh_title_without_its_ending(
    |it: &mut AgendaItem| it.title.kk = "Республикалық бюджеттің атқарылуы".into(),
    AgendaRemark::UnusualTitle { item: 1, language: Language::Kazakh }, Weight::Notice
)]
#[case::russian_title_without_its_beginning(
    |it: &mut AgendaItem| it.title.ru = "Исполнение бюджета".into(),
    AgendaRemark::UnusualTitle { item: 1, language: Language::Russian }, Weight::Notice
)]
fn an_agenda_is_remarked(#[case] spoil: fn(&mut AgendaItem), #[case] remark: AgendaRemark, #[case] weight: Weight) {
    let mut items = items(&[1]);
    spoil(&mut items[0]);
    assert_eq!(remark.weight(), weight);
    assert_eq!(check(&session(Stage::Planned), &items), Ok(vec![remark]));
}

#[test]
fn a_full_stop_after_the_kazakh_ending_is_passed_over() {
    let mut items = items(&[1]);
    items[0].title = Bilingual::new("Алқаның жұмыс жоспары туралы.", "Об утверждении плана");
    assert_eq!(check(&session(Stage::Planned), &items), Ok(vec![]));
}

#[test]
fn an_extraordinary_session_needs_no_plan_but_a_basis() {
    let mut session = session(Stage::Planned);
    let mut items = items(&[1]);
    items[0].plan_item = None;
    session.kind = extraordinary("2026-11-18");
    assert_eq!(check(&session, &items), Ok(vec![]));
    if let SessionKind::Extraordinary { basis } = &mut session.kind {
        basis.kind = Bilingual::default();
    }
    assert_eq!(check(&session, &items), Err(AgendaRefusal::BasisMissing));
}

fn approve(previous: Option<&AgendaVersion>, items: &[AgendaItem]) -> Result<AgendaVersion, AgendaRefusal> {
    AgendaVersion::approve(&session(Stage::Planned), previous, items, day("2026-11-10"), PersonId(1))
        .map(|(version, _)| version)
}

#[test]
fn a_change_makes_the_next_version_and_leaves_the_first_alone() {
    let first = approve(None, &items(&[2, 1])).unwrap();
    assert_eq!((first.number, first.items.len()), (1, 2));
    assert_eq!(approve(Some(&first), &first.items), Err(AgendaRefusal::NothingChanged { version: 1 }));
    let mut changed = first.items.clone();
    changed.push(item(3, 3));
    let refusal = AgendaRefusal::LateWithoutReason { items: vec![3], version: 1 };
    assert_eq!(approve(Some(&first), &changed), Err(refusal));
    changed[2].added_late = Some(Bilingual::new("Мемлекет басшысының тапсырмасы бойынша", ""));
    let second = approve(Some(&first), &changed).unwrap();
    assert_eq!((second.number, second.items.len(), first.items.len()), (2, 3, 2));
}

#[test]
fn a_version_is_kept_in_the_order_of_the_numbers() {
    let reversed: Vec<_> = items(&[1, 2, 3]).into_iter().rev().collect();
    let numbers: Vec<_> = approve(None, &reversed).unwrap().items.iter().map(|item| item.number).collect();
    assert_eq!(numbers, [1, 2, 3]);
}

fn changes(older: &[AgendaItem], newer: &[AgendaItem]) -> Vec<(i64, u32, ChangeKind)> {
    difference(older, newer).into_iter().map(|change| (change.item.0, change.number, change.what)).collect()
}

#[test]
fn an_item_taken_to_the_front_is_the_only_one_moved() {
    assert_eq!(
        changes(&items(&[1, 2, 3, 4]), &items(&[4, 1, 2, 3])),
        [
            (4, 1, ChangeKind::Moved { from: 4 }),
            (1, 2, ChangeKind::Renumbered { from: 1 }),
            (2, 3, ChangeKind::Renumbered { from: 2 }),
            (3, 4, ChangeKind::Renumbered { from: 3 }),
        ]
    );
}

#[test]
fn a_removed_item_only_renumbers_those_after_it() {
    let title = item(2, 2).title;
    assert_eq!(
        changes(&items(&[1, 2, 3]), &items(&[1, 3])),
        [(2, 2, ChangeKind::Removed { title }), (3, 2, ChangeKind::Renumbered { from: 3 })]
    );
}

#[test]
fn an_added_item_carries_its_reason() {
    let mut newer = items(&[1, 2]);
    let reason = Bilingual::new("Шұғыл тапсырма", "Срочное поручение");
    newer[1].added_late = Some(reason.clone());
    let title = newer[1].title.clone();
    assert_eq!(changes(&items(&[1]), &newer), [(2, 2, ChangeKind::Added { title, reason: Some(reason) })]);
}

#[rstest]
#[case(|it: &mut AgendaItem| it.title.ru = "О дисциплине".into(), ChangeKind::Retitled {
    from: item(1, 1).title, to: Bilingual::new("Атқарушылық тәртіптің жай-күйі туралы", "О дисциплине"),
})]
#[case(
    |it: &mut AgendaItem| it.kind = ItemKind::Information,
    ChangeKind::KindChanged { from: ItemKind::Decision, to: ItemKind::Information }
)]
#[case(
    |it: &mut AgendaItem| it.speakers = vec![PersonId(4)],
    ChangeKind::SpeakersChanged { from: vec![PersonId(3)], to: vec![PersonId(4)] }
)]
#[case(
    |it: &mut AgendaItem| it.co_speakers = vec![PersonId(4)],
    ChangeKind::CoSpeakersChanged { from: vec![], to: vec![PersonId(4)] }
)]
#[case(
    |it: &mut AgendaItem| it.invited = vec![PersonId(5)],
    ChangeKind::InvitedChanged { from: vec![], to: vec![PersonId(5)] }
)]
#[case(
    |it: &mut AgendaItem| it.unit = Some(UnitId(2)),
    ChangeKind::UnitChanged { from: None, to: Some(UnitId(2)) }
)]
#[case(|it: &mut AgendaItem| it.minutes = 20, ChangeKind::MinutesChanged { from: 15, to: 20 })]
#[case(|it: &mut AgendaItem| it.restricted = true, ChangeKind::RestrictionChanged { restricted: true })]
fn a_changed_item_is_told(#[case] edit: fn(&mut AgendaItem), #[case] expected: ChangeKind) {
    let mut newer = items(&[1]);
    edit(&mut newer[0]);
    assert_eq!(changes(&items(&[1]), &newer), [(1, 1, expected)]);
}

fn agenda() -> impl Strategy<Value = Vec<AgendaItem>> {
    let ids = proptest::sample::subsequence((1..=8).collect::<Vec<i64>>(), 0..=8).prop_shuffle();
    ids.prop_map(|ids| items(&ids))
}

proptest! {
    #[test]
    fn an_agenda_does_not_differ_from_itself(items in agenda()) {
        prop_assert_eq!(difference(&items, &items), vec![]);
    }

    #[test]
    fn the_newer_agenda_follows_from_the_older_one_and_the_changes(older in agenda(), newer in agenda()) {
        let changes = difference(&older, &newer);
        let by = |want: fn(&ChangeKind) -> bool| -> BTreeSet<ItemId> {
            changes.iter().filter(|change| want(&change.what)).map(|change| change.item).collect()
        };
        let removed = by(|what| matches!(what, ChangeKind::Removed { .. }));
        let placed = by(|what| matches!(what, ChangeKind::Added { .. } | ChangeKind::Moved { .. }));
        // Items that were neither removed nor placed keep their order; the placed ones go where their number says.
        let mut order: Vec<_> = older.iter().map(|item| item.id).collect();
        order.retain(|id| !removed.contains(id) && !placed.contains(id));
        for change in changes.iter().filter(|change| placed.contains(&change.item)) {
            order.insert(change.number as usize - 1, change.item);
        }
        prop_assert_eq!(order, newer.iter().map(|item| item.id).collect::<Vec<_>>());
    }

    #[test]
    fn what_is_added_one_way_is_removed_the_other(older in agenda(), newer in agenda()) {
        let forth = difference(&older, &newer);
        let back = difference(&newer, &older);
        let added: BTreeSet<_> = forth.iter().filter(|change| matches!(change.what, ChangeKind::Added { .. }))
            .map(|change| change.item).collect();
        let removed: BTreeSet<_> = back.iter().filter(|change| matches!(change.what, ChangeKind::Removed { .. }))
            .map(|change| change.item).collect();
        prop_assert_eq!(added, removed);
    }
}

fn invitee(kind: InviteeKind, decided: Option<&str>) -> Invitee {
    let decision = decided.map(|date| Act { kind: Bilingual::default(), number: "7".into(), date: day(date) });
    Invitee { person: PersonId(50), kind, decision, items: vec![] }
}

fn invite(invitee: &Invitee, profile: &Profile) -> Result<Vec<InvitationRemark>, InvitationRefusal> {
    let mut items = items(&[1, 2]);
    items[1].restricted = true;
    invitation::check(invitee, &items, day("2026-11-15"), profile)
}

#[rstest]
#[case(InviteeKind::Media)]
#[case(InviteeKind::Ngo)]
fn the_media_and_ngos_are_invited_by_decision(#[case] kind: InviteeKind) {
    let (profile, citation) = (Profile::default(), Clause::InvitationByDecision.citation());
    let refusal = invite(&invitee(kind, None), &profile).unwrap_err();
    assert_eq!(refusal, InvitationRefusal::DecisionNeeded { person: PersonId(50), kind, citation });
    assert_eq!(refusal.citation(), &Clause::InvitationByDecision.citation());
    assert!(invite(&invitee(kind, Some("2026-11-15")), &profile).is_ok(), "decided on the very day");
    assert!(matches!(
        invite(&invitee(kind, Some("2026-11-16")), &profile),
        Err(InvitationRefusal::DecidedLater { .. })
    ));
}

#[rstest]
#[case(InviteeKind::OwnStaff)]
#[case(InviteeKind::StateBody)]
#[case(InviteeKind::Other)]
fn others_are_invited_without(#[case] kind: InviteeKind) {
    assert_eq!(invite(&invitee(kind, None), &Profile::default()), Ok(vec![]));
}

#[test]
fn the_profile_says_whether_an_ngo_needs_a_decision() {
    let mut profile = Profile::default();
    profile.invitation.ngo_by_decision.value = false;
    assert_eq!(invite(&invitee(InviteeKind::Ngo, None), &profile), Ok(vec![]));
    assert!(invite(&invitee(InviteeKind::Media, None), &profile).is_err());
}

#[test]
fn media_at_a_restricted_item_are_warned_of() {
    let mut media = invitee(InviteeKind::Media, Some("2026-11-10"));
    let remark = InvitationRemark::MediaAtRestrictedItems { items: vec![2] };
    assert_eq!(invite(&media, &Profile::default()), Ok(vec![remark]));
    media.items = vec![ItemId(1)];
    assert_eq!(invite(&media, &Profile::default()), Ok(vec![]));
}

fn approved(ids: &[i64]) -> AgendaVersion {
    let (version, _) =
        AgendaVersion::approve(&session(Stage::Planned), None, &items(ids), day("2026-11-10"), PersonId(1)).unwrap();
    version
}

fn because(kazakh: &str) -> Bilingual {
    Bilingual::new(kazakh, "Срочное поручение")
}

#[rstest]
#[case::a_draft_needs_none(None, 3, None, Ok(None))]
#[case::a_draft_keeps_none(None, 3, Some("Шұғыл тапсырма"), Ok(None))]
#[case::an_approved_item_keeps_what_it_said(Some(&[1, 2]), 2, Some("Шұғыл тапсырма"), Ok(None))]
#[case::a_late_item_says_why(Some(&[1, 2]), 3, Some("Шұғыл тапсырма"), Ok(Some(because("Шұғыл тапсырма"))))]
#[case::a_late_item_is_silent(Some(&[1, 2]), 3, None, Err(AgendaRefusal::LateWithoutReason { items: vec![3], version: 1 }))]
#[case::a_late_item_says_it_in_russian_only(
    Some(&[1, 2]), 3, Some(" "), Err(AgendaRefusal::LateWithoutReason { items: vec![3], version: 1 })
)]
fn what_comes_after_the_approval_says_why(
    #[case] version: Option<&[i64; 2]>,
    #[case] id: i64,
    #[case] reason: Option<&str>,
    #[case] expected: Result<Option<Bilingual>, AgendaRefusal>,
) {
    let late = AgendaItem { added_late: reason.map(because), ..item(id, 3) };
    assert_eq!(late_reason(version.map(|ids| approved(ids)).as_ref(), &late), expected);
}

#[rstest]
#[case::from_a_draft(None, 2, None, Ok(false))]
#[case::an_item_that_came_since(Some(&[1, 2]), 3, None, Ok(false))]
#[case::with_a_reason(Some(&[1, 2]), 2, Some("Дайын емес"), Ok(true))]
#[case::without_one(Some(&[1, 2]), 2, None, Err(AgendaRefusal::RemovalWithoutReason { item: 2, version: 1 }))]
#[case::in_russian_only(Some(&[1, 2]), 2, Some(""), Err(AgendaRefusal::RemovalWithoutReason { item: 2, version: 1 }))]
fn an_item_leaves_an_approved_agenda_with_a_reason(
    #[case] version: Option<&[i64; 2]>,
    #[case] id: i64,
    #[case] reason: Option<&str>,
    #[case] expected: Result<bool, AgendaRefusal>,
) {
    let removal = reason.map(|kazakh| Removal { requested_by: PersonId(1), reason: because(kazakh) });
    let kept = removal::check(&item(id, 2), version.map(|ids| approved(ids)).as_ref(), removal.as_ref());
    assert_eq!(kept, expected.map(|is_kept| removal.filter(|_| is_kept)));
}

#[test]
fn who_was_invited_for_a_removed_item_alone_is_not_invited_for_all() {
    let invited = |person, items: &[i64]| Invitee {
        person: PersonId(person),
        items: items.iter().copied().map(ItemId).collect(),
        ..invitee(InviteeKind::StateBody, None)
    };
    let invitees = [invited(1, &[]), invited(2, &[7]), invited(3, &[6, 7]), invited(4, &[6])];
    let expected = Uninvited { changed: vec![invited(3, &[6])], gone: vec![PersonId(2)] };
    assert_eq!(removal::without_item(&invitees, ItemId(7)), expected);
}
