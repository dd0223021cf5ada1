//! Why a composition is not recorded, and what is worth a look in it (p. 7).

use super::{Explanation, Voice};
use crate::domain::composition::check::{CompositionRefusal, CompositionRemark};
use crate::domain::profile::clause::Clause;
use crate::domain::text::Language;

/// Explains why a composition is not recorded.
pub fn refusal(refusal: &CompositionRefusal, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let explanation = match refusal {
        CompositionRefusal::NoSeats => Explanation::of(words.composition_no_seats()).way(words.way_add_member()),
        CompositionRefusal::SamePersonTwice { person, seats } => {
            Explanation::of(words.composition_same_person(&voice.person(*person), figure(*seats)))
                .way(words.way_leave_one_seat())
        }
        CompositionRefusal::SeveralChairs { count } => {
            Explanation::of(words.composition_several_chairs(figure(*count))).way(words.way_leave_one_chair())
        }
        CompositionRefusal::SameFirstDay { date, other: _ } => {
            Explanation::of(words.composition_date_taken(*date)).way(words.way_other_first_day())
        }
        CompositionRefusal::OrderWithoutNumber => {
            Explanation::of(words.composition_order_without_number()).way(words.way_enter_order_number())
        }
        CompositionRefusal::InUse { session, date } => {
            Explanation::of(words.composition_in_use(*session, *date)).way(words.way_new_composition())
        }
    };
    explanation.on(voice.clause(refusal.clause()))
}

/// Explains what is worth a look in a composition.
pub fn remark(remark: &CompositionRemark, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let explanation = match remark {
        CompositionRemark::NumberDiffers { approved, persons } => {
            Explanation::of(words.composition_number_differs(*approved, *persons)).way(words.way_compare_with_order())
        }
        CompositionRemark::NoChair => Explanation::of(words.composition_no_chair()).way(words.way_name_chair()),
        CompositionRemark::SecretaryVotes { secretary } => {
            Explanation::of(words.composition_secretary_votes(&voice.person(*secretary)))
        }
        CompositionRemark::InForceBeforeOrder { in_force_from, order } => {
            Explanation::of(words.composition_before_order(*in_force_from, *order)).way(words.way_correct_days())
        }
        CompositionRemark::PostMissing { person, language: Language::Kazakh } => {
            Explanation::of(words.composition_post_missing_kazakh(&voice.person(*person))).way(words.way_write_post())
        }
        CompositionRemark::PostMissing { person, language: Language::Russian } => {
            Explanation::of(words.composition_post_missing_russian(&voice.person(*person))).way(words.way_write_post())
        }
    };
    explanation.on(voice.clause(Clause::Composition))
}

fn figure(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
