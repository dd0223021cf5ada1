//! The two profiles the program brings along: the Model Regulation as it is written, and a ministry's practice.

use chrono::NaiveDate;

use super::clause::Clause;
use super::control::{ControlRules, ReviewRules};
use super::paper::{LetterheadKind, Marks, Offices, ProtocolForm, ProtocolRules, SeriesRule, SignatoryRule, Wording};
use super::planning::PlanningRules;
use super::session::{ConductRules, InvitationRules, PreparationTerms, VotingRules};
use super::{Fraction, Profile, QuorumBase, Rule, SittingRules, Source, TieRule};
use crate::domain::act::Act;
use crate::domain::ballot::VoteForm;
use crate::domain::id::ProfileId;
use crate::domain::term::Term;
use crate::domain::text::Bilingual;

fn by<T>(value: T, clause: Clause) -> Rule<T> {
    Rule { value, citation: clause.citation() }
}

/// A value that no paragraph gives and a body may set as it likes.
fn assumed<T>(value: T) -> Rule<T> {
    Rule::new(value, Source::Assumption, "")
}

fn justice<T>(value: T) -> Rule<T> {
    Rule::new(value, Source::MinistryOfJustice2015, "")
}

fn consultative<T>(value: T) -> Rule<T> {
    Rule::new(value, Source::ConsultativeBodies1999, "")
}

fn government<T>(value: T) -> Rule<T> {
    Rule::new(value, Source::GovernmentRegulation2023, "")
}

fn documents<T>(value: T, paragraph: &str) -> Rule<T> {
    Rule::new(value, Source::DocumentRules2018, paragraph)
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

impl Profile {
    /// Returns the Model Regulation, decree No. 289 of 26 March 2008, with what practice adds where it is silent.
    ///
    /// The decree was repealed on 14 March 2019; the profile has no end nevertheless, since bodies still go by
    /// regulations made on its basis.
    pub fn model_regulation() -> Self {
        Self {
            id: ProfileId(1),
            title: Bilingual::new(
                "Орталық мемлекеттік органның үлгі регламенті",
                "Типовой регламент центрального государственного органа",
            ),
            source: Act {
                kind: Bilingual::new("қаулы", "постановление"),
                number: "289".into(),
                date: date(2008, 3, 26),
            },
            order_of_sessions: None,
            in_force_from: date(2008, 3, 26),
            in_force_to: None,
            planning: planning(),
            ordinary: ordinary(),
            extraordinary: extraordinary(),
            invitation: InvitationRules {
                media_by_decision: by(true, Clause::InvitationByDecision),
                ngo_by_decision: by(true, Clause::InvitationByDecision),
            },
            sitting: sitting(),
            voting: VotingRules {
                secretary_votes: consultative(false),
                form: assumed(VoteForm::ByName),
                absent_votes: assumed(false),
                dissent_in_writing: justice(true),
            },
            conduct: conduct(),
            protocol: protocol(),
            wording: Wording {
                heard: documents(Bilingual::new("ТЫҢДАЛДЫ", "СЛУШАЛИ"), "47"),
                spoke: documents(Bilingual::new("СӨЗ СӨЙЛЕГЕНДЕР", "ВЫСТУПИЛИ"), "47"),
                resolved: documents(Bilingual::new("ҚАУЛЫ ЕТТІ", "ПОСТАНОВИЛИ"), "47"),
            },
            control: control(),
            review: ReviewRules { times_per_quarter: by(1, Clause::HeadOfState), guard_days: assumed(30) },
            marks: Marks {
                restricted: Rule::new(Bilingual::new("ҚБП", "ДСП"), Source::RestrictedInformation2022, ""),
                on_control: justice(Bilingual::new("Бақылауға алынды", "Взято на контроль")),
                off_control: justice(Bilingual::new("Бақылаудан алынды", "Снято с контроля")),
            },
            offices: Offices {
                first_head: by(Bilingual::new("бірінші басшы", "первый руководитель"), Clause::PlanByFirstHead),
                responsible_secretary: by(
                    Bilingual::new("жауапты хатшы", "ответственный секретарь"),
                    Clause::PlanSending,
                ),
            },
        }
    }

    /// Returns the practice of a ministry after the Regulation of the Ministry of Justice, order No. 78 of 12 February
    /// 2015: the chair's vote decides a tie, the execution of instructions is shown earlier, protocols leave at once.
    pub fn ministry_practice() -> Self {
        let model = Self::model_regulation();
        Self {
            id: ProfileId(2),
            title: Bilingual::new(
                "Министрлік тәжірибесі (Әділет министрлігінің 2015 жылғы регламенті бойынша)",
                "Практика министерства (по Регламенту Министерства юстиции 2015 года)",
            ),
            source: Act {
                kind: Bilingual::new("бұйрық", "приказ"), number: "78".into(), date: date(2015, 2, 12)
            },
            in_force_from: date(2015, 2, 12),
            sitting: SittingRules {
                quorum: justice(model.sitting.quorum.value),
                majority: justice(model.sitting.majority.value),
                tie: justice(TieRule::ChairDecides),
                ..model.sitting
            },
            voting: VotingRules { secretary_votes: justice(false), ..model.voting },
            protocol: ProtocolRules { sent_after: justice(Term::working_days(0)), ..model.protocol },
            control: ControlRules {
                leadership_before: justice(Term::working_days(5)),
                first_head_before: justice(Term::working_days(1)),
                ..model.control
            },
            offices: Offices {
                first_head: justice(Bilingual::new("министр", "министр")),
                responsible_secretary: assumed(Bilingual::new("аппарат басшысы", "руководитель аппарата")),
            },
            ..model
        }
    }
}

fn planning() -> PlanningRules {
    PlanningRules {
        binds_collegium: assumed(true),
        proposals_by_day: government(20),
        draft_before: by(Term::calendar_days(15), Clause::PlanDraft),
        approved_before: by(Term::calendar_days(5), Clause::PlanApproval),
        sent_before: justice(Term::calendar_days(3)),
        change_in_three_parts: by(true, Clause::PlanChange),
        sessions_per_quarter: assumed(1),
    }
}

fn ordinary() -> PreparationTerms {
    PreparationTerms {
        agenda_approved: assumed(Term::calendar_days(10)),
        notice: justice(Term::calendar_days(5)),
        removal_requested: government(Term::working_days(5)),
        materials_to_secretary: justice(Term::working_days(5)),
        materials_to_members: justice(Term::calendar_days(3)),
        members_confirm: consultative(Term::working_days(1)),
    }
}

/// Everything may come on the day of an extraordinary session.
fn extraordinary() -> PreparationTerms {
    let same_day = Term::calendar_days(0);
    PreparationTerms {
        agenda_approved: assumed(same_day),
        notice: assumed(same_day),
        removal_requested: assumed(same_day),
        materials_to_secretary: justice(same_day),
        materials_to_members: justice(same_day),
        members_confirm: assumed(same_day),
    }
}

fn sitting() -> SittingRules {
    SittingRules {
        quorum: by(Fraction { numerator: 2, denominator: 3 }, Clause::Quorum),
        quorum_base: assumed(QuorumBase::Persons),
        majority: by(Fraction { numerator: 1, denominator: 2 }, Clause::Majority),
        tie: assumed(TieRule::NotAdopted),
        substitution: by(false, Clause::NoSubstitution),
        video_counts: assumed(true),
        recused_counts: assumed(true),
        acting_head_presides: assumed(true),
    }
}

fn conduct() -> ConductRules {
    ConductRules {
        report_minutes: government(10),
        co_report_minutes: assumed(5),
        debate_minutes: assumed(5),
        question_minutes: assumed(2),
        reference_pages: government(5),
        slide_font_points: government(20),
        slides_megabytes: government(10),
        next_day_after_no_quorum: consultative(Term::working_days(5)),
    }
}

fn protocol() -> ProtocolRules {
    ProtocolRules {
        form: assumed(ProtocolForm::Full),
        letterhead: by(LetterheadKind::OwnLetterhead, Clause::Protocol),
        signatories: documents(SignatoryRule::ChairAndSecretary, "31"),
        annex_above_persons: documents(10, "47"),
        series: assumed(SeriesRule::SessionYear),
        russian_always: by(false, Clause::RussianVersion),
        stenogram: by(true, Clause::Stenogram),
        texts_after: justice(Term::working_days(1)),
        draft_after: justice(Term::working_days(3)),
        signed_after: consultative(Term::working_days(1)),
        sent_after: Rule::new(Term::working_days(2), Source::ModelRegulation, "15"),
        published_after: assumed(Term::working_days(2)),
    }
}

fn control() -> ControlRules {
    ControlRules {
        default_term: documents(Term::months(1), "104"),
        permanent_to_year_end: justice(true),
        first_executor_is_main: documents(true, "34"),
        at_once_under_days: by(5, Clause::AtOnce),
        together_to_days: by(10, Clause::Together),
        together_before: by(Term::working_days(1), Clause::Together),
        leadership_before: by(Term::calendar_days(3), Clause::InTurn),
        first_head_before: by(Term::calendar_days(2), Clause::InTurn),
        action_plan_after: by(Term::calendar_days(3), Clause::ActionPlan),
        urgent_days: Rule::new(10, Source::ModelRegulation, "12"),
        reminder_days: assumed(vec![10, 5, 3, 1]),
    }
}
