//! Every refusal and failure in three languages: calm, whole, and resting on its paragraph.

mod samples;
mod verbatim;

use std::collections::BTreeSet;
use std::fmt::Debug;

use rstest::rstest;

use super::{Explanation, Voice, agenda, composition, control, paper, plan, practice, profile, protocol, registration};
use super::{explain, review, session, sitting, store};
use crate::domain::profile::clause::Clause;
use crate::domain::profile::{Citation, Source};
use crate::domain::text::Bilingual;
use crate::i18n::{Catalog, Locale};
use samples::names;

/// Returns the variants that `source` declares for the enum `name`, as its text has them.
fn declared(source: &str, name: &str) -> BTreeSet<String> {
    let body = source.split_once(&format!("pub enum {name} {{")).unwrap().1;
    let body = body.split_once("\n}").unwrap().0;
    let variants = body.lines().filter_map(|line| line.strip_prefix("    "));
    let variants = variants.filter(|line| line.starts_with(char::is_uppercase));
    variants.map(|line| line.split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned()).collect()
}

/// Checks that there is a sample of every variant, then gives every sample to `tell` in every language.
fn tell_all<T: Debug>(source: &str, name: &str, samples: &[T], tell: impl Fn(&T, &Voice<'_>) -> Explanation) {
    let sampled: BTreeSet<_> = samples
        .iter()
        .map(|sample| format!("{sample:?}").split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned())
        .collect();
    assert_eq!(sampled, declared(source, name), "{name}");
    let names = names();
    for locale in Locale::ALL {
        let catalog = Catalog::new(locale);
        for sample in samples {
            let told = tell(sample, &Voice::new(&names, &catalog));
            assert_is_calm(locale, &told.sentence, &format!("{sample:?}"));
            told.ways.iter().for_each(|way| assert_is_calm(locale, way, &format!("{sample:?}")));
            if let Some(ground) = &told.ground {
                assert_is_whole(ground, &format!("{sample:?}"));
                assert!(ground.starts_with(['Н', 'О', 'G']), "{ground}");
            }
        }
    }
}

/// A sentence of the language: whole, in its own letters, nothing of the program's own speech.
pub(in crate::office) fn assert_is_calm(locale: Locale, text: &str, of: &str) {
    assert_is_whole(text, of);
    assert!(text.ends_with('.'), "{of}: {text}");
    assert!(!text.starts_with(char::is_lowercase), "{of}: {text}");
    assert!(!text.contains('!'), "{of}: {text}");
    assert_is_in_its_letters(locale, text, of);
}

pub(in crate::office) fn assert_is_in_its_letters(locale: Locale, text: &str, of: &str) {
    let foreign = text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty());
    // Quarters are numbered in Roman figures, and formats of files and keys have one name everywhere.
    let foreign: Vec<_> =
        foreign.filter(|word| !["I", "II", "III", "IV", "SVG", "PNG", "Shift"].contains(word)).collect();
    match locale {
        Locale::Kazakh | Locale::Russian => assert!(foreign.is_empty(), "{of}: {foreign:?} in {text}"),
        Locale::English => assert!(!foreign.is_empty(), "{of}: {text}"),
    }
}

pub(in crate::office) fn assert_is_whole(text: &str, of: &str) {
    assert!(text.chars().any(char::is_alphabetic) && text.trim() == text, "{of}: {text:?}");
    for sign in ["{", "}", "$", "::", "Some(", "None", "  ", "()", "..", " .", " ,", "?-", "4294967295"] {
        assert!(!text.replace("…", "").contains(sign), "{of}: {sign:?} in {text}");
    }
}

#[test]
fn every_refusal_of_the_table_is_told() {
    let source = include_str!("../../domain/sitting/refusal.rs");
    tell_all(source, "SittingRefusal", &samples::sitting(), sitting::refusal);
    tell_all(source, "QuorumPurpose", &samples::quorum_purposes(), |&purpose, voice| {
        sitting::refusal(&samples::no_quorum(purpose), voice)
    });
    tell_all(source, "NoVote", &samples::no_votes(), |&why, voice| sitting::refusal(&samples::not_a_voter(why), voice));
    tell_all(source, "NotRepeatable", &samples::not_repeatables(), |&why, voice| {
        sitting::refusal(&samples::not_repeatable(why), voice)
    });
    let source = include_str!("../../domain/sitting/journal.rs");
    tell_all(source, "ChainError", &samples::chain(), |&error, voice| sitting::chain(error, voice.words));
}

#[test]
fn every_way_out_is_told() {
    let source = include_str!("../../domain/sitting/refusal/ways.rs");
    tell_all(source, "WayOut", &samples::ways_out(), |&way, voice| Explanation::of(sitting::way_out(way, voice)));
}

#[test]
fn every_refusal_of_the_stages_is_told() {
    let source = include_str!("../../domain/session/stage.rs");
    tell_all(source, "SessionRefusal", &samples::session(), session::refusal);
    tell_all(source, "Missing", &samples::missing(), session::missing);
    let source = include_str!("../../domain/session/answer.rs");
    tell_all(source, "AnswerRefusal", &samples::answers(), session::answer);
    let source = include_str!("../../domain/session/task.rs");
    tell_all(source, "TaskRefusal", &samples::tasks(), session::task);
    let source = include_str!("../../domain/stenogram.rs");
    tell_all(source, "StenogramRefusal", &samples::stenogram(), super::stenogram::refusal);
    let source = include_str!("../../domain/session.rs");
    tell_all(source, "Stage", &samples::stages(), |&stage, voice| {
        session::refusal(&crate::domain::session::stage::SessionRefusal::OutOfOrder { stage }, voice)
    });
}

#[test]
fn every_refusal_and_remark_of_an_agenda_is_told() {
    let source = include_str!("../../domain/agenda/approval.rs");
    tell_all(source, "AgendaRefusal", &samples::agenda(), agenda::refusal);
    tell_all(source, "AgendaRemark", &samples::agenda_remarks(), agenda::remark);
    let source = include_str!("../../domain/agenda/invitation.rs");
    tell_all(source, "InvitationRefusal", &samples::invitation(), agenda::invitation_refusal);
    tell_all(source, "InvitationRemark", &samples::invitation_remarks(), agenda::invitation_remark);
    let source = include_str!("../../domain/agenda/version.rs");
    tell_all(source, "ChangeKind", &samples::changes(), |what, voice| {
        Explanation::of(agenda::change(&samples::change(what.clone()), voice))
    });
}

#[test]
fn every_refusal_and_remark_of_the_roster_is_told() {
    let source = include_str!("../../domain/composition/check.rs");
    tell_all(source, "CompositionRefusal", &samples::composition(), composition::refusal);
    tell_all(source, "CompositionRemark", &samples::composition_remarks(), composition::remark);
    let source = include_str!("../../domain/profile.rs");
    tell_all(source, "ProfileRefusal", &samples::profile(), profile::refusal);
}

#[test]
fn every_refusal_and_remark_of_a_plan_is_told() {
    let source = include_str!("../../domain/plan/approval.rs");
    tell_all(source, "PlanRefusal", &samples::plan(), plan::refusal);
    tell_all(source, "PlanRemark", &samples::plan_remarks(), plan::remark);
    let source = include_str!("../../domain/plan/change.rs");
    tell_all(source, "ChangeRefusal", &samples::plan_changes(), plan::change_refusal);
    let source = include_str!("../../domain/plan/taking.rs");
    tell_all(source, "TakingRefusal", &samples::takings(), plan::taking);
}

#[test]
fn every_refusal_of_instructions_and_control_is_told() {
    let source = include_str!("../../domain/review.rs");
    tell_all(source, "ReviewRefusal", &samples::review(), review::refusal);
    let source = include_str!("../../domain/control.rs");
    tell_all(source, "ControlRefusal", &samples::control(), control::refusal);
}

#[test]
fn every_refusal_and_finding_of_a_protocol_is_told() {
    let source = include_str!("../../domain/protocol.rs");
    tell_all(source, "ProtocolRefusal", &samples::registration(), registration::refusal);
    tell_all(source, "ProtocolRemark", &samples::registration_remarks(), registration::remark);
    let source = include_str!("../../documents/extract.rs");
    tell_all(source, "ExtractRefusal", &samples::extracts(), protocol::extract);
    let source = include_str!("../../domain/protocol/check.rs");
    tell_all(source, "Fault", &samples::faults(), |fault, voice| {
        protocol::finding(&samples::finding(fault.clone()), voice)
    });
    let source = include_str!("../../domain/protocol/place.rs");
    tell_all(source, "Place", &samples::places(), |&place, voice| {
        protocol::finding(&samples::finding_at(place), voice)
    });
}

#[test]
fn every_failure_of_papers_is_told() {
    let source = include_str!("../../documents/error.rs");
    tell_all(source, "Error", &samples::papers(), |error, voice| paper::error(error, voice.words));
    tell_all(source, "PictureError", &samples::pictures(), |&reason, voice| {
        paper::error(&samples::picture(reason), voice.words)
    });
}

#[test]
fn every_failure_of_the_store_is_told() {
    let source = include_str!("../../store/error.rs");
    tell_all(source, "StoreError", &samples::store(), store::error);
    tell_all(source, "Foreign", &samples::foreign(), |&found, voice| {
        store::error(&samples::not_a_database(found), voice)
    });
    tell_all(source, "Noun", &samples::nouns(), |&noun, voice| store::error(&samples::no_record(noun), voice));
    let source = include_str!("../../store/connection.rs");
    tell_all(source, "WhyReading", &samples::why_reading(), |why, voice| {
        store::access(&crate::store::Access::Reading(why.clone()), voice.words).unwrap()
    });
}

#[test]
fn every_failure_of_the_office_is_told() {
    let source = include_str!("../error.rs");
    tell_all(source, "OfficeError", &samples::office(), |error, voice| explain(error, &names(), voice.words));
    let source = include_str!("../practice/error.rs");
    tell_all(source, "PracticeError", &samples::practice(), |error, voice| practice::error(error, voice.words));
}

#[test]
fn nothing_is_ever_to_be_deleted() {
    let (names, catalog) = (names(), Catalog::new(Locale::English));
    for error in samples::store() {
        let told = store::error(&error, &Voice::new(&names, &catalog));
        assert!(!told.ways.is_empty(), "{error:?}");
        let words = format!("{} {}", told.sentence, told.ways.join(" ")).to_lowercase();
        for word in ["delete", "erase", "remove the", "overwrite"] {
            assert!(!words.contains(word), "{error:?}: {words}");
        }
    }
}

/// Checks that the paragraph is named as an official names it, in every language.
fn assert_is_cited(ground: Option<&str>, citation: &Citation, locale: Locale, of: &str) {
    let ground = ground.unwrap_or_else(|| panic!("{of} names no ground"));
    let number = citation.paragraph.split('(').next().unwrap();
    let (paragraph, sub) = match locale {
        Locale::Kazakh => (format!("{number}-тармақ"), ") тармақшасы"),
        Locale::Russian => (format!("пункт {number}"), "подпункт "),
        Locale::English => (format!("paragraph {number}"), "sub-paragraph "),
    };
    if number.is_empty() {
        return;
    }
    if citation.paragraph.contains('(') {
        assert!(ground.contains(sub) && ground.contains(number), "{of}: {ground}");
    } else {
        assert!(ground.contains(&paragraph), "{of}: {ground}");
    }
}

#[test]
fn a_refusal_names_the_paragraph_of_its_rule() {
    let names = names();
    for locale in Locale::ALL {
        let catalog = Catalog::new(locale);
        let voice = Voice::new(&names, &catalog);
        let check = |told: Explanation, citation: &Citation, of: &dyn Debug| {
            assert_is_cited(told.ground.as_deref(), citation, locale, &format!("{of:?}"));
        };
        for it in samples::sitting() {
            match it.citation() {
                Some(citation) => check(sitting::refusal(&it, &voice), citation, &it),
                None => assert_eq!(sitting::refusal(&it, &voice).ground, None, "{it:?}"),
            }
        }
        for it in &samples::session() {
            check(session::refusal(it, &voice), &it.citation(), it);
        }
        for it in &samples::agenda() {
            check(agenda::refusal(it, &voice), &it.citation(), it);
        }
        for it in &samples::agenda_remarks() {
            check(agenda::remark(it, &voice), &it.citation(), it);
        }
        for it in &samples::invitation() {
            check(agenda::invitation_refusal(it, &voice), it.citation(), it);
        }
        for it in &samples::composition() {
            check(composition::refusal(it, &voice), &it.citation(), it);
        }
        for it in &samples::profile() {
            check(profile::refusal(it, &voice), &it.citation(), it);
        }
        for it in &samples::plan() {
            check(plan::refusal(it, &voice), &it.citation(), it);
        }
        for it in &samples::plan_remarks() {
            check(plan::remark(it, &voice), &it.citation(), it);
        }
        for it in &samples::plan_changes() {
            check(plan::change_refusal(it, &voice), &it.citation(), it);
        }
        for it in &samples::review() {
            check(review::refusal(it, &voice), &it.citation(), it);
        }
        for it in &samples::control() {
            check(control::refusal(it, &voice), &it.citation(), it);
        }
        for it in &samples::registration() {
            check(registration::refusal(it, &voice), &it.citation(), it);
        }
    }
}

/// The regulation is in Kazakh alone, so its own words are the same in every language and always said to be Kazakh.
#[rstest]
#[case(Locale::Kazakh, "тармақ: «…")]
#[case(Locale::Russian, "(в тексте на государственном языке: «…")]
#[case(Locale::English, "(in the state language: «…")]
fn a_clause_is_quoted_in_kazakh_only(#[case] locale: Locale, #[case] before: &str) {
    let (names, catalog) = (names(), Catalog::new(locale));
    let voice = Voice::new(&names, &catalog);
    for &clause in Clause::ALL.iter().filter(|clause| !clause.paragraph().contains('(')) {
        let ground = voice.clause(clause);
        assert!(ground.contains(&format!("{before}{}…»", clause.quote())), "{ground}");
    }
}

#[rstest]
#[case(Citation { source: Source::Assumption, paragraph: String::new() }, None)]
#[case(Citation { source: Source::MinistryOfJustice2015, paragraph: "12".into() }, Some(Clause::Majority))]
#[case(Citation { source: Source::Own(Bilingual::new("Регламент", "Регламент")), paragraph: "9".into() }, Some(Clause::Majority))]
fn another_source_is_never_shown_with_the_words_of_the_model(
    #[case] citation: Citation,
    #[case] clause: Option<Clause>,
) {
    let (names, catalog) = (names(), Catalog::new(Locale::Kazakh));
    let ground = Voice::new(&names, &catalog).citation(&citation, clause);
    assert!(!ground.contains('«'), "{ground}");
    assert!(!ground.contains(" ,") && !ground.contains(", ."), "{ground}");
}
