//! Plans: terms, approval, changes, what is left to do.

use proptest::prelude::*;
use rstest::rstest;

use super::approval::{Approval, Approver, PlanRefusal, PlanRemark};
use super::change::{
    ChangeEffect, ChangePart, ChangeRefusal, ChangeRequest, Consent, HeadDecision, ItemChange, Outcome, ServiceNote,
};
use super::item::{PlanItem, PlanItemState, Proposal, Slot};
use super::{Plan, PlanDeadlines, PlanPeriod};
use crate::domain::act::Act;
use crate::domain::calendar::Calendar;
use crate::domain::calendar::quarter::Quarter;
use crate::domain::calendar::tests::day;
use crate::domain::id::{PersonId, PlanId, PlanItemId, SessionId, UnitId};
use crate::domain::profile::Profile;
use crate::domain::profile::clause::Clause;
use crate::domain::text::Bilingual;

fn quarter(text: &str) -> Quarter {
    text.parse().unwrap()
}

fn slot(text: &str) -> Slot {
    Slot { quarter: quarter(text), date: None }
}

pub(in crate::domain) fn item(id: i64, in_quarter: &str) -> PlanItem {
    PlanItem {
        id: PlanItemId(id),
        plan: PlanId(1),
        number: u32::try_from(id).unwrap(),
        title: Bilingual::new(
            "Мемлекет басшысы тапсырмаларының орындалу барысы туралы",
            "О ходе исполнения поручений Главы государства",
        ),
        first_slot: slot(in_quarter),
        unit: Some(UnitId(1)),
        speaker: Some(PersonId(2)),
        proposed_by: Some(UnitId(1)),
        proposed_on: Some(day("2026-11-20")),
        basis: None,
        head_of_state: true,
        proposal: Proposal::Accepted,
        added_by: None,
        changes: vec![],
        considered: vec![],
    }
}

pub(in crate::domain) fn year_plan() -> Plan {
    Plan {
        id: PlanId(1),
        period: PlanPeriod::Year { year: 2027 },
        title: Bilingual::new("Алқаның 2027 жылға арналған жұмыс жоспары", "План работы коллегии на 2027 год"),
        drafted: Some(day("2026-12-15")),
        approval: None,
        sent: None,
        items: (1..).zip(["2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4"]).map(|(id, text)| item(id, text)).collect(),
    }
}

pub(in crate::domain) fn approval(date: &str) -> Approval {
    let act = Act { kind: Bilingual::new("бұйрық", "приказ"), number: "215".into(), date: day(date) };
    Approval { by: Approver::FirstHead, act }
}

fn approve(plan: &mut Plan, approval: Approval, others: &[Plan]) -> Result<Vec<PlanRemark>, PlanRefusal> {
    plan.approve(approval, others, &Profile::default(), &Calendar::default())
}

fn approved_plan() -> Plan {
    let mut plan = year_plan();
    approve(&mut plan, approval("2026-12-25"), &[]).unwrap();
    plan
}

#[rstest]
#[case::first_quarter("2027-Q1", "2026-12-20", "2026-12-17", "2026-12-27", "2026-12-29")]
#[case::second_quarter("2027-Q2", "2027-03-20", "2027-03-17", "2027-03-27", "2027-03-29")]
#[case::third_quarter("2027-Q3", "2027-06-20", "2027-06-16", "2027-06-26", "2027-06-28")]
#[case::fourth_quarter("2027-Q4", "2027-09-20", "2027-09-16", "2027-09-26", "2027-09-28")]
fn a_quarterly_plan_has_its_terms(
    #[case] text: &str,
    #[case] proposals: &str,
    #[case] draft: &str,
    #[case] approval: &str,
    #[case] sending: &str,
) {
    let period = PlanPeriod::Quarter { quarter: quarter(text) };
    let terms = PlanDeadlines::of(period, &Profile::default().planning, &Calendar::default()).unwrap();
    let found = [&terms.proposals, &terms.draft, &terms.approval, &terms.sending].map(|term| term.deadline.due);
    assert_eq!(found, [proposals, draft, approval, sending].map(day));
    assert_eq!(terms.draft.citation, Clause::PlanDraft.citation());
}

#[rstest]
#[case::a_year(PlanPeriod::Year { year: 2027 }, "2026-12-17")]
#[case::a_long_term(PlanPeriod::LongTerm { from: day("2028-03-01"), to: day("2030-12-31") }, "2028-02-15")]
fn other_plans_have_the_same_terms(#[case] period: PlanPeriod, #[case] draft: &str) {
    let terms = PlanDeadlines::of(period, &Profile::default().planning, &Calendar::default()).unwrap();
    assert_eq!(terms.draft.deadline.due, day(draft));
}

#[test]
fn the_terms_can_be_switched_off_for_the_collegium() {
    let mut profile = Profile::default();
    profile.planning.binds_collegium.value = false;
    let period = PlanPeriod::Year { year: 2027 };
    assert_eq!(PlanDeadlines::of(period, &profile.planning, &Calendar::default()), None);
    let mut plan = Plan { drafted: Some(day("2026-12-30")), ..year_plan() };
    assert_eq!(plan.approve(approval("2026-12-31"), &[], &profile, &Calendar::default()), Ok(vec![]));
}

#[rstest]
#[case::other_kinds(PlanPeriod::Year { year: 2027 }, PlanPeriod::Quarter { quarter: quarter("2027-Q1") }, false)]
#[case::same_quarter(
    PlanPeriod::Quarter { quarter: quarter("2027-Q1") }, PlanPeriod::Quarter { quarter: quarter("2027-Q1") }, true
)]
#[case::next_quarter(
    PlanPeriod::Quarter { quarter: quarter("2027-Q1") }, PlanPeriod::Quarter { quarter: quarter("2027-Q2") }, false
)]
#[case::long_terms_share_a_day(
    PlanPeriod::LongTerm { from: day("2027-01-01"), to: day("2028-12-31") },
    PlanPeriod::LongTerm { from: day("2028-12-31"), to: day("2030-12-31") }, true
)]
#[case::long_terms_in_a_row(
    PlanPeriod::LongTerm { from: day("2027-01-01"), to: day("2028-12-31") },
    PlanPeriod::LongTerm { from: day("2029-01-01"), to: day("2030-12-31") }, false
)]
fn plans_of_one_kind_clash(#[case] one: PlanPeriod, #[case] other: PlanPeriod, #[case] clash: bool) {
    assert_eq!((one.clashes_with(other), other.clashes_with(one)), (clash, clash));
}

#[test]
fn a_plan_in_time_is_approved_without_remarks() {
    let mut plan = year_plan();
    assert_eq!(approve(&mut plan, approval("2026-12-27"), &[]), Ok(vec![]));
    assert!(plan.approval.is_some());
}

#[test]
fn a_plan_is_approved_by_the_acting_head_too() {
    let mut plan = year_plan();
    let approval = Approval { by: Approver::ActingFirstHead, ..approval("2026-12-25") };
    assert_eq!(approve(&mut plan, approval, &[]), Ok(vec![]));
}

#[rstest]
#[case::no_items(|it: &mut Plan| it.items.clear(), PlanRefusal::NoItems, Clause::PlanKinds)]
#[case::only_proposals(
    |it: &mut Plan| it.items.iter_mut().for_each(|item| item.proposal = Proposal::Submitted),
    PlanRefusal::NoItems, Clause::PlanKinds
)]
#[case::no_draft(|it: &mut Plan| it.drafted = None, PlanRefusal::NoDraft, Clause::PlanDraft)]
#[case::before_the_draft(
    |it: &mut Plan| it.drafted = Some(day("2026-12-26")),
    PlanRefusal::ApprovedBeforeDraft { approved: day("2026-12-25"), drafted: day("2026-12-26") }, Clause::PlanDraft
)]
#[case::no_kazakh_titles(
    |it: &mut Plan| { it.items[0].title.kk.clear(); it.items[2].title.kk.clear() },
    PlanRefusal::KazakhTitleMissing { items: vec![1, 3] }, Clause::Languages
)]
#[case::approved_before(
    |it: &mut Plan| it.approval = Some(approval("2026-12-20")), PlanRefusal::AlreadyApproved, Clause::PlanChange
)]
#[case::another_period(
    |it: &mut Plan| it.items[3].first_slot = slot("2028-Q1"),
    PlanRefusal::OutsidePeriod { items: vec![4] }, Clause::PlanKinds
)]
#[case::a_day_outside_its_quarter(
    |it: &mut Plan| it.items[3].first_slot.date = Some(day("2027-09-30")),
    PlanRefusal::OutsidePeriod { items: vec![4] }, Clause::PlanKinds
)]
#[case::ends_before_it_begins(
    |it: &mut Plan| it.period = PlanPeriod::LongTerm { from: day("2028-01-01"), to: day("2027-12-31") },
    PlanRefusal::EndsBeforeItBegins { from: day("2028-01-01"), to: day("2027-12-31") }, Clause::PlanKinds
)]
fn a_plan_is_not_approved(#[case] spoil: fn(&mut Plan), #[case] refusal: PlanRefusal, #[case] clause: Clause) {
    let mut plan = year_plan();
    spoil(&mut plan);
    let before = plan.clone();
    assert_eq!(refusal.citation(), clause.citation());
    assert_eq!(approve(&mut plan, approval("2026-12-25"), &[]), Err(refusal));
    assert_eq!(plan, before, "a refusal changes nothing");
}

#[rstest]
#[case::not_the_first_head(|it: &mut Approval| it.by = Approver::Other, PlanRefusal::NotByFirstHead)]
#[case::no_number(|it: &mut Approval| it.act.number.clear(), PlanRefusal::ActIncomplete)]
#[case::no_kind(|it: &mut Approval| it.act.kind.kk.clear(), PlanRefusal::ActIncomplete)]
fn the_first_head_approves_by_a_document(#[case] spoil: fn(&mut Approval), #[case] refusal: PlanRefusal) {
    let mut approval = approval("2026-12-25");
    spoil(&mut approval);
    assert_eq!(refusal.citation(), Clause::PlanByFirstHead.citation());
    assert_eq!(approve(&mut year_plan(), approval, &[]), Err(refusal));
}

#[test]
fn two_approved_plans_of_one_kind_for_one_period_are_refused() {
    let other = Plan { id: PlanId(2), ..approved_plan() };
    let (from, to) = (day("2027-01-01"), day("2027-12-31"));
    let refusal = PlanRefusal::PeriodTaken { other: PlanId(2), from, to };
    assert_eq!(approve(&mut year_plan(), approval("2026-12-25"), std::slice::from_ref(&other)), Err(refusal));
    let draft = Plan { approval: None, ..other };
    assert!(approve(&mut year_plan(), approval("2026-12-25"), &[draft]).is_ok(), "a draft takes no period");
}

#[rstest]
#[case::late_approval("2026-12-15", "2026-12-28", &[PlanRemark::ApprovalLate { days: 1 }])]
#[case::late_draft("2026-12-18", "2026-12-25", &[PlanRemark::DraftLate { days: 1 }])]
#[case::on_the_first_day_of_the_period(
    "2026-12-17", "2027-01-01", &[PlanRemark::ApprovalLate { days: 5 }, PlanRemark::PeriodHadBegun]
)]
#[case::after_the_period_began(
    "2026-12-17", "2027-01-05", &[PlanRemark::ApprovalLate { days: 9 }, PlanRemark::PeriodHadBegun]
)]
fn a_late_plan_is_marked(#[case] drafted: &str, #[case] approved: &str, #[case] expected: &[PlanRemark]) {
    let mut plan = Plan { drafted: Some(day(drafted)), ..year_plan() };
    assert_eq!(approve(&mut plan, approval(approved), &[]).unwrap(), expected);
}

#[test]
fn quarters_without_the_head_of_states_instructions_are_remarked() {
    let mut plan = year_plan();
    plan.items[1].head_of_state = false;
    plan.items.remove(3);
    plan.items[0].title.ru.clear();
    assert_eq!(
        approve(&mut plan, approval("2026-12-25"), &[]).unwrap(),
        [
            PlanRemark::RussianTitleMissing { item: 1 },
            PlanRemark::NoHeadOfStateItem { quarter: quarter("2027-Q2") },
            PlanRemark::EmptyQuarter { quarter: quarter("2027-Q4") },
        ]
    );
    let without: Vec<_> = plan.quarters_without_head_of_state().map(|quarter| quarter.to_string()).collect();
    assert_eq!(without, ["2027-Q2", "2027-Q4"]);
}

#[rstest]
#[case::proposed(Proposal::Submitted)]
#[case::declined(Proposal::Declined { reason: Bilingual::new("Өзекті емес", "Неактуально") })]
fn a_proposal_is_not_in_the_plan(#[case] proposal: Proposal) {
    let mut plan = year_plan();
    plan.items[1].proposal = proposal;
    plan.items[1].title.ru.clear();
    assert_eq!(plan.items_in(quarter("2027-Q2")).count(), 0);
    let remarks = approve(&mut plan, approval("2026-12-25"), &[]).unwrap();
    assert_eq!(remarks, [PlanRemark::EmptyQuarter { quarter: quarter("2027-Q2") }]);
}

#[test]
fn only_an_approved_plan_is_sent() {
    let mut plan = year_plan();
    assert_eq!(plan.send(day("2026-12-29")), Err(PlanRefusal::NotApproved));
    plan = approved_plan();
    let refusal = PlanRefusal::SentBeforeApproval { sent: day("2026-12-24"), approved: day("2026-12-25") };
    assert_eq!(plan.send(day("2026-12-24")), Err(refusal));
    assert_eq!((plan.send(day("2026-12-25")), plan.sent), (Ok(()), Some(day("2026-12-25"))));
}

fn request(change: ItemChange) -> ChangeRequest {
    ChangeRequest {
        note: Some(ServiceNote { author: PersonId(4), number: "18".into(), date: day("2027-02-01") }),
        consent: Some(Consent { deputy: PersonId(2), date: day("2027-02-02") }),
        decision: Some(HeadDecision { by: Approver::FirstHead, date: day("2027-02-03"), act: None }),
        ..ChangeRequest::new(change, Bilingual::new("Деректер дайын емес", "Данные не готовы"))
    }
}

fn moved_to(text: &str) -> ItemChange {
    ItemChange::Move { to: slot(text) }
}

fn change(plan: &mut Plan, request: ChangeRequest) -> Result<ChangeEffect, ChangeRefusal> {
    plan.request_change(PlanItemId(1), request)?;
    let last = plan.items[0].changes.len() - 1;
    plan.grant_change(PlanItemId(1), last, &Profile::default().planning)
}

#[test]
fn a_granted_move_shows_the_old_and_the_new_time() {
    let mut plan = approved_plan();
    assert_eq!(change(&mut plan, request(moved_to("2027-Q2"))), Ok(ChangeEffect::WithinPlan));
    let state = PlanItemState::Moved { from: slot("2027-Q1"), to: slot("2027-Q2"), times: 1 };
    assert_eq!(plan.items[0].state(), state);
    assert_eq!(plan.items_in(quarter("2027-Q1")).count(), 0);
    assert_eq!(plan.items_in(quarter("2027-Q2")).count(), 2);
}

#[test]
fn an_item_may_be_moved_several_times_and_leave_the_plan() {
    let mut plan = approved_plan();
    change(&mut plan, request(moved_to("2027-Q2"))).unwrap();
    assert_eq!(change(&mut plan, request(moved_to("2028-Q1"))), Ok(ChangeEffect::LeavesPlan));
    let state = PlanItemState::Moved { from: slot("2027-Q1"), to: slot("2028-Q1"), times: 2 };
    assert_eq!(plan.items[0].state(), state);
}

#[test]
fn a_removed_item_keeps_its_reason_and_is_closed() {
    let mut plan = approved_plan();
    change(&mut plan, request(moved_to("2027-Q2"))).unwrap();
    assert_eq!(change(&mut plan, request(ItemChange::Remove)), Ok(ChangeEffect::Removed));
    assert_eq!(plan.items[0].slot(), slot("2027-Q2"), "where it was last");
    let reason = Bilingual::new("Деректер дайын емес", "Данные не готовы");
    assert_eq!(plan.items[0].state(), PlanItemState::Removed { reason });
    let refusal = ChangeRefusal::ItemClosed { item: PlanItemId(1) };
    assert_eq!(change(&mut plan, request(moved_to("2027-Q3"))), Err(refusal));
    let without: Vec<_> = plan.quarters_without_head_of_state().map(|quarter| quarter.to_string()).collect();
    assert_eq!(without, ["2027-Q1"]);
}

#[rstest]
#[case::no_note(|it: &mut ChangeRequest| it.note = None, &[ChangePart::ServiceNote])]
#[case::no_consent(|it: &mut ChangeRequest| it.consent = None, &[ChangePart::Consent])]
#[case::no_decision(|it: &mut ChangeRequest| it.decision = None, &[ChangePart::Decision])]
#[case::nothing(
    |it: &mut ChangeRequest| *it = ChangeRequest::new(it.change, it.reason.clone()),
    &[ChangePart::ServiceNote, ChangePart::Consent, ChangePart::Decision]
)]
fn until_all_three_are_there_it_is_only_a_request(
    #[case] spoil: fn(&mut ChangeRequest),
    #[case] missing: &[ChangePart],
) {
    let (mut plan, mut request) = (approved_plan(), request(moved_to("2027-Q2")));
    spoil(&mut request);
    let citation = Clause::PlanChange.citation();
    let refusal = ChangeRefusal::PartsMissing { missing: missing.to_vec(), citation };
    assert_eq!(change(&mut plan, request), Err(refusal));
    assert_eq!(plan.items[0].state(), PlanItemState::Planned);
    assert_eq!(plan.items[0].changes.len(), 1, "the request stays");
}

#[test]
fn the_rule_of_three_parts_can_be_switched_off() {
    let mut profile = Profile::default();
    profile.planning.change_in_three_parts.value = false;
    let mut plan = approved_plan();
    let request = ChangeRequest { note: None, consent: None, ..request(moved_to("2027-Q2")) };
    plan.request_change(PlanItemId(1), request).unwrap();
    assert_eq!(plan.grant_change(PlanItemId(1), 0, &profile.planning), Ok(ChangeEffect::WithinPlan));
}

#[rstest]
#[case::not_the_first_head(
    |it: &mut ChangeRequest| it.decision.as_mut().unwrap().by = Approver::Other, ChangeRefusal::NotByFirstHead
)]
#[case::decided_before_the_consent(
    |it: &mut ChangeRequest| it.decision.as_mut().unwrap().date = day("2027-02-01"),
    ChangeRefusal::DecidedTooSoon { decided: day("2027-02-01"), papers: day("2027-02-02") }
)]
#[case::no_reason(|it: &mut ChangeRequest| it.reason.kk.clear(), ChangeRefusal::ReasonMissing)]
#[case::where_it_is(|it: &mut ChangeRequest| it.change = moved_to("2027-Q1"), ChangeRefusal::NotMoved)]
#[case::a_day_of_another_quarter(
    |it: &mut ChangeRequest| {
        it.change = ItemChange::Move { to: Slot { quarter: quarter("2027-Q2"), date: Some(day("2027-07-01")) } };
    },
    ChangeRefusal::DayOutsideQuarter { date: day("2027-07-01") }
)]
fn a_change_is_refused(#[case] spoil: fn(&mut ChangeRequest), #[case] refusal: ChangeRefusal) {
    let (mut plan, mut request) = (approved_plan(), request(moved_to("2027-Q2")));
    spoil(&mut request);
    assert_eq!(refusal.citation(), Clause::PlanChange.citation());
    assert_eq!(change(&mut plan, request), Err(refusal));
    assert_eq!(plan.items[0].slot(), slot("2027-Q1"));
}

#[test]
fn papers_and_decision_may_be_of_one_day() {
    let (mut plan, mut request) = (approved_plan(), request(moved_to("2027-Q2")));
    request.decision.as_mut().unwrap().date = day("2027-02-02");
    assert_eq!(change(&mut plan, request), Ok(ChangeEffect::WithinPlan));
}

#[test]
fn a_refused_request_leaves_the_item_and_stays_readable() {
    let mut plan = approved_plan();
    plan.request_change(PlanItemId(1), request(moved_to("2027-Q2"))).unwrap();
    assert_eq!(plan.refuse_change(PlanItemId(1), 0), Ok(()));
    assert_eq!(plan.items[0].state(), PlanItemState::Planned);
    assert_eq!(plan.items[0].changes[0].outcome, Outcome::Refused);
    let rules = Profile::default().planning;
    assert_eq!(plan.grant_change(PlanItemId(1), 0, &rules), Err(ChangeRefusal::AlreadyDecided));
    assert_eq!(plan.grant_change(PlanItemId(1), 1, &rules), Err(ChangeRefusal::NoSuchRequest { request: 1 }));
}

#[test]
fn a_request_cannot_grant_itself() {
    let mut plan = approved_plan();
    let granted = ChangeRequest { outcome: Outcome::Granted, ..request(moved_to("2027-Q2")) };
    plan.request_change(PlanItemId(1), granted).unwrap();
    assert_eq!(plan.items[0].state(), PlanItemState::Planned);
}

#[test]
fn a_draft_is_edited_and_not_changed_by_request() {
    assert_eq!(change(&mut year_plan(), request(ItemChange::Remove)), Err(ChangeRefusal::PlanNotApproved));
    let refusal = ChangeRefusal::NotInPlan { item: PlanItemId(9) };
    assert_eq!(approved_plan().request_change(PlanItemId(9), request(ItemChange::Remove)), Err(refusal));
}

#[test]
fn an_item_is_added_to_an_approved_plan_by_the_first_head_alone() {
    let decision = |by| HeadDecision { by, date: day("2027-02-03"), act: None };
    let mut plan = approved_plan();
    let added = |plan: &mut Plan, id, by| plan.add_item(item(id, "2027-Q3"), decision(by));
    assert_eq!(added(&mut plan, 5, Approver::Other), Err(ChangeRefusal::NotByFirstHead));
    assert_eq!(added(&mut plan, 1, Approver::FirstHead), Err(ChangeRefusal::AlreadyInPlan { item: PlanItemId(1) }));
    assert_eq!(added(&mut plan, 5, Approver::FirstHead), Ok(()));
    assert_eq!(plan.items[4].added_by, Some(decision(Approver::FirstHead)));
    assert_eq!(added(&mut year_plan(), 5, Approver::FirstHead), Err(ChangeRefusal::PlanNotApproved));
}

#[test]
fn a_question_considered_at_two_sessions_is_held_once() {
    let mut plan = approved_plan();
    plan.items[0].considered = vec![SessionId(1), SessionId(3)];
    change(&mut plan, request(ItemChange::Remove)).unwrap_err();
    assert_eq!(plan.items[0].state(), PlanItemState::Held);
    plan.request_change(PlanItemId(2), request(moved_to("2027-Q3"))).unwrap();
    plan.grant_change(PlanItemId(2), 0, &Profile::default().planning).unwrap();
    plan.items[3].proposal = Proposal::Declined { reason: Bilingual::new("Өзекті емес", "") };
    let progress = plan.progress();
    assert_eq!((progress.held, progress.moved, progress.planned, progress.outside), (1, 1, 1, 1));
}

proptest! {
    #[test]
    fn an_item_is_where_its_last_granted_move_put_it(moves in proptest::collection::vec((1_u8..5, any::<bool>()), 0..8)) {
        let mut item = item(1, "2027-Q1");
        let mut expected = slot("2027-Q1");
        for (number, granted) in moves {
            let to = Slot { quarter: Quarter::new(2028, number).unwrap(), date: None };
            let outcome = if granted { Outcome::Granted } else { Outcome::Refused };
            item.changes.push(ChangeRequest { outcome, ..request(ItemChange::Move { to }) });
            if granted {
                expected = to;
            }
        }
        prop_assert_eq!(item.slot(), expected);
        let json = serde_json::to_string(&item).unwrap();
        prop_assert_eq!(serde_json::from_str::<PlanItem>(&json).unwrap(), item);
    }
}
