//! What the search finds: records with their places, and deeds of the window with their keys.

use std::collections::BTreeMap;

use super::rail;
use crate::domain::text::{Bilingual, Language};
use crate::i18n::fold::{fold, prefix};
use crate::i18n::{Catalog, Locale, format};
use crate::office::overview::SessionOverview;
use crate::office::search::{Found, Hit};
use crate::office::{Office, OfficeError};
use crate::ui::Theme;
use crate::ui::context::{Context, other};
use crate::ui::icon::Icon;
use crate::ui::keys::{self, Command};
use crate::ui::place::{Place, SessionTab};
use crate::ui::preferences::Preference;
use crate::ui::screen::sessions::table;
use crate::ui::widget::badge::badge;
use crate::ui::widget::search::{Beside, Hit as Row};

/// So many records are asked for: more than anybody looks through.
const MOST: usize = 200;

/// A record that was found.
#[derive(Debug, Clone)]
pub struct Finding {
    /// What was found.
    hit: Hit,
    /// Where it is.
    pub place: Place,
    /// The number of the session it belongs to.
    session: Option<u32>,
    /// The session, where it is one.
    overview: Option<SessionOverview>,
}

/// What was found, by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Sessions.
    Sessions,
    /// Items of agendas.
    Items,
    /// Questions of plans.
    PlanItems,
    /// The Head of State's instructions.
    Instructions,
    /// People.
    People,
    /// What the window can do.
    Deeds,
}

/// Something that the window can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Go to a place.
    Go(Place),
    /// Be liked otherwise.
    Prefer(Preference),
    /// Show the list of shortcuts.
    Help,
}

/// Finds the records that `query` means.
pub fn read(office: &Office, query: &str) -> Result<Vec<Finding>, OfficeError> {
    let sessions: BTreeMap<_, _> =
        office.sessions(None)?.into_iter().map(|session| (session.id, session.number)).collect();
    let finding = |hit: Hit| {
        let mut overview = None;
        let (place, session) = match hit.found {
            Found::Session(id) => {
                let seen = office.session_overview(id)?;
                let place = Place::of(&seen);
                overview = Some(seen);
                (place, None)
            }
            Found::Item { session, item } => {
                (Place::Session(session, SessionTab::Agenda(Some(item))), sessions.get(&session).copied())
            }
            Found::Person(person) => (Place::Composition(Some(person)), None),
            Found::Instruction(_) => (Place::Instructions(None), None),
            Found::PlanItem { plan, .. } => (Place::Plan(Some(plan)), None),
        };
        Ok(Finding { hit, place, session, overview })
    };
    office.search(query, MOST)?.into_iter().map(finding).collect()
}

impl Finding {
    /// A record that stands by itself.
    #[cfg(test)]
    pub(super) fn of(hit: Hit) -> Self {
        Self { hit, place: Place::Today, session: None, overview: None }
    }

    /// Returns its kind.
    pub const fn kind(&self) -> Kind {
        match self.hit.found {
            Found::Session(_) => Kind::Sessions,
            Found::Item { .. } => Kind::Items,
            Found::PlanItem { .. } => Kind::PlanItems,
            Found::Instruction(_) => Kind::Instructions,
            Found::Person(_) => Kind::People,
        }
    }

    /// Returns what stands in its row: the title in the language of the window, below it where it is and what it is
    /// called in the other language, since it may have been found by that one.
    pub fn hit<'a>(&'a self, cx: Context<'a>) -> Row<'a> {
        let Hit { found, title, detail, number, date } = &self.hit;
        let tr = cx.tr;
        let number = number.unwrap_or_default();
        let day = date.map(format::date::short).unwrap_or_default();
        let with_other = |place: String| match second(title, cx.language()) {
            Some(second) => tr.search_both(&place, second),
            None => place,
        };
        let (icon, title, detail) = match found {
            Found::Session(_) => (Icon::Gavel, tr.search_session(number, &day), Some(cx.text(title).to_owned())),
            Found::Item { .. } => {
                let place = tr.search_item(self.session.unwrap_or_default(), number, &day);
                (Icon::ListOrdered, cx.text(title).to_owned(), Some(with_other(place)))
            }
            Found::PlanItem { .. } => {
                let place = tr.search_plan_item(cx.text(detail), number);
                (Icon::CalendarDays, cx.text(title).to_owned(), Some(with_other(place)))
            }
            Found::Instruction(_) => {
                (Icon::Landmark, cx.text(title).to_owned(), Some(tr.search_of(cx.text(detail), &day)))
            }
            Found::Person(_) => (Icon::Users, cx.text(title).to_owned(), Some(with_other(cx.text(detail).to_owned()))),
        };
        let beside = self.overview.as_ref().map_or(Beside::Nothing, |overview| {
            let stage = overview.session.stage;
            let (tone, icon) = table::look(stage);
            Beside::Badge(badge(tone, icon, table::state(stage, cx)))
        });
        Row { icon, title: title.into(), detail: detail.map(Into::into), beside }
    }
}

/// Returns the text in the other language, where both are written and differ.
fn second(text: &Bilingual, language: Language) -> Option<&str> {
    let (first, second) = (text.get(language).trim(), text.get(other(language)).trim());
    (!first.is_empty() && !second.is_empty() && first != second).then_some(second)
}

impl Kind {
    /// The kinds of records, in the order of their groups.
    pub const RECORDS: [Self; 5] = [Self::Sessions, Self::Items, Self::PlanItems, Self::Instructions, Self::People];

    /// Returns the head of its group.
    pub fn words(self, tr: &Catalog) -> String {
        match self {
            Self::Sessions => tr.search_sessions(),
            Self::Items => tr.search_items(),
            Self::PlanItems => tr.search_plan_items(),
            Self::Instructions => tr.search_instructions(),
            Self::People => tr.search_people(),
            Self::Deeds => tr.search_commands(),
        }
    }
}

/// Returns the deeds that `query` means: those with every word of it, each as a beginning, in any language; without a
/// query all of them.
pub fn deeds(query: &str, writable: bool) -> Vec<Deed> {
    let words = fold(query);
    let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).map(prefix).collect();
    let meant = |deed: &Deed| {
        let known = Locale::ALL.map(|locale| fold(&deed.words(&Catalog::new(locale)))).join(" ");
        words.iter().all(|word| known.split(' ').any(|known| known.starts_with(word)))
    };
    let new = writable.then_some(Deed::Go(Place::NewSession));
    let pages = (1..).map_while(rail::place).map(Deed::Go);
    let languages = Locale::ALL.map(|locale| Deed::Prefer(Preference::Locale(locale)));
    let looks = Theme::ALL.map(|theme| Deed::Prefer(Preference::Theme(theme)));
    let all = new.into_iter().chain(pages).chain(languages).chain(looks).chain([Deed::Help]);
    all.filter(meant).collect()
}

impl Deed {
    /// Returns what it is called.
    pub fn words(self, tr: &Catalog) -> String {
        match self {
            Self::Go(Place::NewSession) => tr.search_new_session(),
            Self::Go(place) => rail::word(place, tr),
            Self::Prefer(Preference::Locale(Locale::Kazakh)) => tr.search_speak_kazakh(),
            Self::Prefer(Preference::Locale(Locale::Russian)) => tr.search_speak_russian(),
            Self::Prefer(Preference::Locale(Locale::English)) => tr.search_speak_english(),
            Self::Prefer(Preference::Theme(Theme::Light)) => tr.frame_light(),
            Self::Prefer(Preference::Theme(Theme::Dark)) => tr.frame_dark(),
            Self::Prefer(Preference::Theme(Theme::HighContrast)) => tr.frame_high_contrast(),
            Self::Prefer(Preference::Zoom(_)) => tr.frame_key_usual_size(),
            Self::Help => tr.search_keys(),
        }
    }

    /// Returns its sign.
    pub fn icon(self) -> Icon {
        match self {
            Self::Go(Place::NewSession) => Icon::Plus,
            Self::Go(place) => rail::icon(place),
            Self::Prefer(Preference::Locale(_)) => Icon::Languages,
            Self::Prefer(Preference::Theme(Theme::Light)) => Icon::Sun,
            Self::Prefer(Preference::Theme(Theme::Dark)) => Icon::Moon,
            Self::Prefer(Preference::Theme(Theme::HighContrast)) => Icon::Contrast,
            Self::Prefer(Preference::Zoom(_)) => Icon::ZoomIn,
            Self::Help => Icon::Keyboard,
        }
    }

    /// Returns the key that does the same.
    pub fn key(self) -> Option<&'static str> {
        match self {
            Self::Go(Place::NewSession) | Self::Prefer(_) => None,
            Self::Go(place) => rail::number(place).and_then(|number| keys::written(Command::Page(number))),
            Self::Help => keys::written(Command::Help),
        }
    }
}
