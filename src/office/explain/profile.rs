//! Why a rule of the profile is not accepted.

use super::{Explanation, Voice};
use crate::domain::profile::ProfileRefusal;

/// Explains why a profile is not accepted.
pub fn refusal(refusal: &ProfileRefusal, voice: &Voice<'_>) -> Explanation {
    let words = voice.words;
    let explanation = match refusal {
        ProfileRefusal::UnknownSetting { key } => {
            Explanation::of(words.setting_unknown(key)).way(words.way_see_settings())
        }
        ProfileRefusal::ValueOutOfBounds { key, value } => {
            Explanation::of(words.setting_value_refused(key, value)).way(words.way_see_settings())
        }
        ProfileRefusal::EndsBeforeItBegins { from, to } => {
            Explanation::of(words.rules_end_before_they_begin(*from, *to)).way(words.way_correct_days())
        }
        ProfileRefusal::LimitsCrossed { under, to } => {
            Explanation::of(words.rules_limits_crossed(*under, *to)).way(words.way_correct_limits())
        }
    };
    explanation.on(voice.clause(refusal.clause()))
}
