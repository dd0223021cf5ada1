//! Why a protocol is not registered or corrected, and what is worth a look in its number (p. 14, 34).

use super::{Explanation, Voice};
use crate::domain::profile::clause::Clause;
use crate::domain::protocol::{ProtocolRefusal, ProtocolRemark, SigningOffice};
use crate::i18n::Catalog;

/// Explains why a protocol is not registered or corrected.
pub fn refusal(refusal: &ProtocolRefusal, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let (explanation, clause) = match refusal {
        ProtocolRefusal::NumberMissing => {
            (Explanation::of(words.protocol_number_missing()).way(words.way_enter_number()), Clause::Requisites)
        }
        ProtocolRefusal::NumberTaken { year, number, next } => (
            Explanation::of(words.number_taken_next(*number, &year.to_string(), *next))
                .way(words.way_take_number(*next)),
            Clause::Registration,
        ),
        ProtocolRefusal::OtherSeries { year, expected } => (
            Explanation::of(words.protocol_other_series(&year.to_string(), &expected.to_string()))
                .way(words.way_check_number()),
            Clause::Registration,
        ),
        ProtocolRefusal::RegisteredBeforeSession { registered, session } => (
            Explanation::of(words.protocol_before_session(*registered, *session)).way(words.way_correct_days()),
            Clause::Registration,
        ),
        ProtocolRefusal::SessionEndsBeforeItBegan { first, last } => (
            Explanation::of(words.protocol_days_crossed(*first, *last)).way(words.way_correct_days()),
            Clause::Registration,
        ),
        ProtocolRefusal::SheetsMissing => {
            (Explanation::of(words.protocol_sheets_missing()).way(words.way_enter_sheets()), Clause::Requisites)
        }
        ProtocolRefusal::AnnexWithoutSheets { annex } => (
            Explanation::of(words.protocol_annex_without_sheets(*annex)).way(words.way_enter_sheets()),
            Clause::Requisites,
        ),
        ProtocolRefusal::SignatureMissing { office: who, citation: _ } => (
            Explanation::of(words.protocol_signature_missing(&office(*who, words))).way(words.way_record_signature()),
            Clause::Requisites,
        ),
        ProtocolRefusal::SignedOutOfTime { office: who, signed, session, registered } => (
            Explanation::of(words.protocol_signed_out_of_time(&office(*who, words), *signed, *session, *registered))
                .way(words.way_correct_days()),
            Clause::Registration,
        ),
        ProtocolRefusal::OnePersonSignsTwice { citation: _ } => {
            (Explanation::of(words.protocol_one_person_signs()).way(words.way_two_persons_sign()), Clause::Requisites)
        }
        ProtocolRefusal::ReasonMissing => {
            (Explanation::of(words.correction_reason_missing()).way(words.way_write_reason()), Clause::Registration)
        }
        ProtocolRefusal::NothingNamed => (
            Explanation::of(words.correction_nothing_named()).way(words.way_name_corrected_place()),
            Clause::Registration,
        ),
        ProtocolRefusal::NothingChanged { edition } => {
            (Explanation::of(words.correction_nothing_changed(*edition)), Clause::Registration)
        }
        ProtocolRefusal::CorrectedTooSoon { made, last } => (
            Explanation::of(words.correction_too_soon(*made, *last)).way(words.way_correct_days()),
            Clause::Registration,
        ),
    };
    explanation.on(voice.citation(&refusal.citation(), Some(clause)))
}

/// Explains what is worth a look in the number of a protocol.
pub fn remark(remark: &ProtocolRemark, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let explanation = match remark {
        ProtocolRemark::Gap { from, to } => Explanation::of(words.remark_numbers_left_out(*from, *to)),
        ProtocolRemark::OutOfOrder { number, registered } => {
            Explanation::of(words.remark_numbers_out_of_order(*number, *registered))
        }
    };
    explanation.on(voice.clause(Clause::Registration)).way(words.way_check_number())
}

fn office(office: SigningOffice, words: &Catalog) -> String {
    match office {
        SigningOffice::Chair => words.role_chair(),
        SigningOffice::Secretary => words.role_secretary(),
    }
}
