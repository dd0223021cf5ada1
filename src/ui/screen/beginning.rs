//! The first steps of a new collegium: what is there already and what comes next.

use crate::domain::quorum;
use crate::domain::text::Language;
use crate::office::{Office, OfficeError};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::place::Place;
use crate::ui::widget::empty::{Step, empty};
use crate::ui::widget::stage::Progress;
use crate::ui::widget::{Element, button};

/// How far a new collegium has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beginning {
    /// Whether the body is named in both languages.
    pub named: bool,
    /// Members and the quorum of the last composition.
    pub composition: Option<Seated>,
    /// Whether there is a session.
    pub session: bool,
    /// Whether there is a work plan.
    pub plan: bool,
}

/// The members of a composition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seated {
    /// How many.
    pub members: u32,
    /// How many of them make a quorum.
    pub needed: u32,
}

impl Beginning {
    /// Reads how far the collegium has come.
    ///
    /// # Errors
    /// Where no profile is in force.
    pub fn load(office: &Office) -> Result<Self, OfficeError> {
        let name = office.body()?.name;
        let composition = office.compositions()?.pop().map(|last| last.composition);
        let composition = composition.map(|composition| {
            let rules = office.profile_on(composition.in_force_from.max(office.settings()?.first_day))?.sitting;
            let judged = quorum::Quorum::judge(&rules, &composition, 0);
            Ok::<_, OfficeError>(Seated { members: judged.total, needed: judged.needed })
        });
        Ok(Self {
            named: !name.is_missing(Language::Kazakh) && !name.is_missing(Language::Russian),
            composition: composition.transpose()?,
            session: !office.sessions(None)?.is_empty(),
            plan: !office.plans()?.is_empty(),
        })
    }

    /// Returns where the next step is done.
    pub fn next(&self) -> Place {
        if self.composition.is_none() { Place::Composition(None) } else { Place::NewSession }
    }

    /// Returns the steps in place of a list without entries.
    pub fn view<'a, M: Clone + 'a>(
        &self,
        cx: Context<'a>,
        icon: Icon,
        sentence: String,
        go: impl Fn(Place) -> M + Copy + 'a,
    ) -> Element<'a, M> {
        let tr = cx.tr;
        let (seated, session) = (self.composition, self.session);
        let next = if seated.is_some() { tr.sessions_none_next() } else { tr.sessions_none_composition() };
        let edit = |place, id| button::quiet(tr.today_step_edit()).id(id).on_press(go(place));
        let progress = |done: bool, current: bool| match (done, current) {
            (true, _) => Progress::Done,
            (false, true) => Progress::Current,
            (false, false) => Progress::Ahead,
        };
        let body = Step {
            words: tr.today_step_body().into(),
            detail: if self.named { tr.today_step_body_named() } else { tr.today_step_body_unnamed() }.into(),
            progress: progress(self.named, true),
            button: Some(edit(Place::Settings, "step-body")),
        };
        let composition = Step {
            words: tr.today_step_composition().into(),
            detail: match seated {
                Some(Seated { members, needed }) => tr.today_step_seated(members, needed),
                None => tr.today_step_unseated(),
            }
            .into(),
            progress: progress(seated.is_some(), true),
            button: Some(match seated {
                Some(_) => edit(Place::Composition(None), "step-composition"),
                None => button::usual(tr.today_step_enter())
                    .icon(Icon::Users)
                    .id("step-composition")
                    .on_press(go(Place::Composition(None))),
            }),
        };
        let first = Step {
            words: tr.today_step_session().into(),
            detail: tr.today_step_session_why().into(),
            progress: progress(session, seated.is_some()),
            button: Some(
                button::usual(tr.today_step_session_make())
                    .icon(Icon::Plus)
                    .id("step-session")
                    .on_press_maybe(cx.recording(go(Place::NewSession))),
            ),
        };
        let plan = Step {
            words: tr.today_step_plan().into(),
            detail: tr.today_step_plan_why().into(),
            progress: progress(self.plan, false),
            button: Some(
                button::usual(tr.today_step_plan_make())
                    .icon(Icon::CalendarDays)
                    .id("step-plan")
                    .on_press(go(Place::Plan(None))),
            ),
        };
        empty(icon, sentence, next, vec![body, composition, first, plan])
    }
}
