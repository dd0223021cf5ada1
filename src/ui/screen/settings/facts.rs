//! What the settings show: the rules with their history, the days, the body, the file.

use chrono::NaiveDate;

use crate::domain::calendar::Exceptions;
use crate::domain::profile::setting::{Setting, SettingValue};
use crate::domain::profile::{Profile, Source, in_force};
use crate::domain::text::Bilingual;
use crate::office::founding::Settings;
use crate::office::{Office, OfficeError};

/// A rule as it is in force today.
#[derive(Debug, Clone)]
pub struct Line {
    /// The rule.
    pub setting: Setting,
    /// What the model text says.
    pub model: SettingValue,
    /// The first day from which it is so.
    pub from: NaiveDate,
}

impl Line {
    /// Returns whether it says something else than the model text.
    pub fn differs(&self) -> bool {
        self.setting.value != self.model
    }

    /// Returns whether no source gives it.
    pub fn is_assumed(&self) -> bool {
        self.setting.citation.source == Source::Assumption
    }
}

/// What was read.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The rules in the order of the work.
    pub lines: Vec<Line>,
    /// What the profile in force is called, and its first day.
    pub profile: Option<(Bilingual, NaiveDate)>,
    /// What the calendar was told besides the rules.
    pub exceptions: Exceptions,
    /// The name of the body.
    pub name: Bilingual,
    /// What papers say of the body.
    pub settings: Settings,
    /// Whether the file has a password.
    pub protected: bool,
}

impl Facts {
    /// Reads everything.
    pub fn load(office: &Office) -> Result<Self, OfficeError> {
        let profiles = office.profiles()?;
        let current = in_force(&profiles, office.today());
        Ok(Self {
            lines: current.map(|current| lines(current, &profiles)).unwrap_or_default(),
            profile: current.map(|profile| (profile.title.clone(), profile.in_force_from)),
            exceptions: office.calendar()?.exceptions().clone(),
            name: office.body()?.name,
            settings: office.settings()?,
            protected: office.has_password(),
        })
    }
}

/// Returns the rules of `current`, each with the first day of its value.
fn lines(current: &Profile, profiles: &[Profile]) -> Vec<Line> {
    let mut earlier: Vec<&Profile> =
        profiles.iter().filter(|profile| profile.in_force_from < current.in_force_from).collect();
    earlier.sort_by_key(|profile| std::cmp::Reverse(profile.in_force_from));
    let earlier: Vec<(NaiveDate, Vec<Setting>)> =
        earlier.into_iter().map(|profile| (profile.in_force_from, profile.settings())).collect();
    let model = Profile::model_regulation().settings();
    let settings = current.settings().into_iter().zip(model).enumerate();
    settings
        .map(|(at, (setting, model))| {
            let same = earlier.iter().take_while(|(_, before)| before.get(at) == Some(&setting));
            let from = same.last().map_or(current.in_force_from, |(from, _)| *from);
            Line { setting, model: model.value, from }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::profile::Citation;

    #[test]
    fn a_value_is_as_old_as_the_first_profile_that_has_it() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 1, day).unwrap();
        let citation = || Citation { source: Source::Assumption, paragraph: String::new() };
        let first = Profile { in_force_from: day(1), ..Profile::model_regulation() };
        let mut second = Profile { in_force_from: day(2), ..first.clone() };
        second.set("review.guard_days", SettingValue::Number(20), citation()).unwrap();
        let mut third = Profile { in_force_from: day(3), ..second.clone() };
        third.set("conduct.report_minutes", SettingValue::Number(7), citation()).unwrap();
        let profiles = vec![first, third.clone(), second];
        let lines = lines(&third, &profiles);
        let from = |key| lines.iter().find(|line| line.setting.key == key).map(|line| (line.from, line.differs()));
        assert_eq!(from("review.guard_days"), Some((day(2), true)));
        assert_eq!(from("conduct.report_minutes"), Some((day(3), true)));
        assert_eq!(from("sitting.quorum"), Some((day(1), false)));
    }
}
