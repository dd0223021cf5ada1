//! The settings of a profile one by one, so that a screen and the command line can list and change any of them.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::clause::Clause;
use super::paper::{LetterheadKind, ProtocolForm, SeriesRule, SignatoryRule};
use super::{Citation, Fraction, Profile, ProfileRefusal, QuorumBase, Rule, Source, TieRule};
use crate::domain::ballot::VoteForm;
use crate::domain::term::Term;
use crate::domain::text::Bilingual;

/// The value of a setting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "value")]
pub enum SettingValue {
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(u32),
    /// Whole numbers.
    Numbers(Vec<u32>),
    /// A term.
    Term(Term),
    /// A fraction, at most one.
    Fraction(Fraction),
    /// One of a few names.
    Choice(String),
    /// A text in both languages.
    Text(Bilingual),
}

/// Between the two languages of a text on one line.
const LANGUAGES_DIVIDER: &str = " | ";

impl fmt::Display for SettingValue {
    /// Writes the value as [`SettingValue::read_like`] reads it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(value) => value.fmt(f),
            Self::Number(value) => value.fmt(f),
            Self::Numbers(values) => f.write_str(&values.iter().map(u32::to_string).collect::<Vec<_>>().join(",")),
            Self::Term(value) => value.fmt(f),
            Self::Fraction(value) => write!(f, "{}/{}", value.numerator, value.denominator),
            Self::Choice(value) => f.write_str(value),
            Self::Text(value) => write!(f, "{}{LANGUAGES_DIVIDER}{}", value.kk, value.ru),
        }
    }
}

impl SettingValue {
    /// Reads a value of the same kind as `self` from a line; nothing where the line is no such value.
    pub fn read_like(&self, text: &str) -> Option<Self> {
        match self {
            Self::Flag(_) => text.parse().ok().map(Self::Flag),
            Self::Number(_) => text.parse().ok().map(Self::Number),
            Self::Numbers(_) => {
                let numbers = text.split(',').map(|number| number.trim().parse());
                numbers.collect::<Result<_, _>>().ok().map(Self::Numbers)
            }
            Self::Term(_) => text.parse().ok().map(Self::Term),
            Self::Fraction(_) => {
                let (numerator, denominator) = text.split_once('/')?;
                let (numerator, denominator) = (numerator.trim().parse().ok()?, denominator.trim().parse().ok()?);
                Some(Self::Fraction(Fraction { numerator, denominator }))
            }
            Self::Choice(_) => Some(Self::Choice(text.to_owned())),
            Self::Text(_) => {
                let (kk, ru) = text.split_once(LANGUAGES_DIVIDER)?;
                Some(Self::Text(Bilingual::new(kk, ru)))
            }
        }
    }
}

/// One setting of a profile, as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// Its name: «sitting.quorum».
    pub key: &'static str,
    /// Its value.
    pub value: SettingValue,
    /// The names it may be chosen from; empty where it is no choice.
    pub choices: &'static [&'static str],
    /// Where it is written.
    pub citation: Citation,
    /// A few words of the Model Regulation, where the value comes from there.
    pub quote_kk: Option<&'static str>,
}

/// A type of value that a setting can have.
trait Settable: Sized {
    const CHOICES: &'static [&'static str] = &[];
    fn show(&self) -> SettingValue;
    /// Takes the value back; nothing where it is of another kind or out of bounds.
    fn take(value: SettingValue) -> Option<Self>;
}

macro_rules! settable {
    ($($type:ty => $variant:ident if |$value:ident| $accept:expr;)+) => {$(
        impl Settable for $type {
            fn show(&self) -> SettingValue {
                SettingValue::$variant(self.clone())
            }

            fn take(value: SettingValue) -> Option<Self> {
                match value {
                    SettingValue::$variant($value) if $accept => Some($value),
                    _ => None,
                }
            }
        }
    )+};
}

settable! {
    bool => Flag if |value| true;
    u32 => Number if |value| true;
    Vec<u32> => Numbers if |value| true;
    Term => Term if |value| true;
    Fraction => Fraction if |value| value.denominator > 0 && value.numerator <= value.denominator;
    Bilingual => Text if |value| true;
}

macro_rules! choices {
    ($($type:ident { $($variant:ident => $name:literal),+ $(,)? })+) => {$(
        impl Settable for $type {
            const CHOICES: &'static [&'static str] = &[$($name),+];

            fn show(&self) -> SettingValue {
                SettingValue::Choice(match self { $(Self::$variant => $name,)+ }.to_owned())
            }

            fn take(value: SettingValue) -> Option<Self> {
                match value {
                    SettingValue::Choice(name) => match name.as_str() {
                        $($name => Some(Self::$variant),)+
                        _ => None,
                    },
                    _ => None,
                }
            }
        }
    )+};
}

choices! {
    QuorumBase { Persons => "persons", ApprovedNumber => "approved_number" }
    TieRule { NotAdopted => "not_adopted", ChairDecides => "chair_decides" }
    VoteForm { ByName => "by_name", ShowOfHands => "show_of_hands", Secret => "secret", Consent => "consent" }
    ProtocolForm { Full => "full", Short => "short" }
    LetterheadKind { PrintedBlank => "printed_blank", OwnLetterhead => "own_letterhead", Plain => "plain" }
    SignatoryRule { ChairAndSecretary => "chair_and_secretary", ChairOnly => "chair_only" }
    SeriesRule { SessionYear => "session_year", RegistrationYear => "registration_year" }
}

fn describe<T: Settable>(key: &'static str, rule: &Rule<T>, clause: Option<Clause>) -> Setting {
    let quote = clause.filter(|clause| {
        rule.citation.source == Source::ModelRegulation && rule.citation.paragraph == clause.paragraph()
    });
    Setting {
        key,
        value: rule.value.show(),
        choices: T::CHOICES,
        citation: rule.citation.clone(),
        quote_kk: quote.map(Clause::quote),
    }
}

fn replace<T: Settable>(
    key: &'static str,
    rule: &mut Rule<T>,
    value: SettingValue,
    citation: Citation,
) -> Result<(), ProfileRefusal> {
    let refusal = ProfileRefusal::ValueOutOfBounds { key, value: value.to_string() };
    *rule = Rule { value: T::take(value).ok_or(refusal)?, citation };
    Ok(())
}

macro_rules! settings {
    ($($group:ident { $($name:ident $(= $clause:ident)?),+ $(,)? })+) => {
        impl Profile {
            /// Returns every setting with its value and its place, in the order of the work.
            pub fn settings(&self) -> Vec<Setting> {
                vec![$($(
                    describe(
                        concat!(stringify!($group), ".", stringify!($name)),
                        &self.$group.$name,
                        settings!(@clause $($clause)?),
                    ),
                )+)+]
            }

            /// Changes one setting, with the place where the new value is written.
            ///
            /// # Errors
            ///
            /// Refuses an unknown name, a value of another kind and a fraction above one.
            pub fn set(&mut self, key: &str, value: SettingValue, citation: Citation) -> Result<(), ProfileRefusal> {
                $($(
                    if key == concat!(stringify!($group), ".", stringify!($name)) {
                        let key = concat!(stringify!($group), ".", stringify!($name));
                        return replace(key, &mut self.$group.$name, value, citation);
                    }
                )+)+
                Err(ProfileRefusal::UnknownSetting { key: key.to_owned() })
            }
        }
    };
    (@clause) => { None };
    (@clause $clause:ident) => { Some(Clause::$clause) };
}

settings! {
    planning {
        binds_collegium,
        proposals_by_day,
        draft_before = PlanDraft,
        approved_before = PlanApproval,
        sent_before,
        change_in_three_parts = PlanChange,
        sessions_per_quarter,
    }
    ordinary {
        agenda_approved,
        notice,
        removal_requested,
        materials_to_secretary,
        materials_to_members,
        members_confirm,
    }
    extraordinary {
        agenda_approved,
        notice,
        removal_requested,
        materials_to_secretary,
        materials_to_members,
        members_confirm,
    }
    invitation {
        media_by_decision = InvitationByDecision,
        ngo_by_decision = InvitationByDecision,
    }
    sitting {
        quorum = Quorum,
        quorum_base,
        majority = Majority,
        tie,
        substitution = NoSubstitution,
        video_counts,
        recused_counts,
        acting_head_presides,
    }
    voting {
        secretary_votes,
        form,
        absent_votes,
        dissent_in_writing,
    }
    conduct {
        report_minutes,
        co_report_minutes,
        debate_minutes,
        question_minutes,
        reference_pages,
        slide_font_points,
        slides_megabytes,
        next_day_after_no_quorum,
    }
    protocol {
        form,
        letterhead = Protocol,
        signatories,
        annex_above_persons,
        series,
        russian_always = RussianVersion,
        stenogram = Stenogram,
        texts_after,
        draft_after,
        signed_after,
        sent_after,
        published_after,
    }
    wording {
        heard,
        spoke,
        resolved,
    }
    control {
        default_term,
        permanent_to_year_end,
        first_executor_is_main,
        at_once_under_days = AtOnce,
        together_to_days = Together,
        together_before = Together,
        leadership_before = InTurn,
        first_head_before = InTurn,
        action_plan_after = ActionPlan,
        urgent_days,
        reminder_days,
    }
    review {
        times_per_quarter = HeadOfState,
        guard_days,
    }
    marks {
        restricted,
        on_control,
        off_control,
    }
    offices {
        first_head,
        responsible_secretary,
    }
}
