//! The bar above the table: the clock, the quorum, who presides; nothing in it ever moves.

use chrono::Timelike;
use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::outcome::capital;
use super::question::About;
use super::scene::Scene;
use super::step::Step;
use super::{Message, SittingTable};
use crate::domain::sitting::Sitting;
use crate::domain::sitting::floor::Phase;
use crate::domain::text::Bilingual;
use crate::ui::icon::Icon;
use crate::ui::theme::size::{radius, space};
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::quorum::{Quorum, quorum_bar};
use crate::ui::widget::{Element, button, say, tinted, upright_rule};

/// The width of the clock where the agenda shows numbers only, and of the chair there.
const NARROW_CLOCK: f32 = 176.0;
const NARROW_CHAIR: f32 = 320.0;
/// The width of the dot before the state.
const DOT: f32 = 10.0;

impl<'a> Scene<'a> {
    /// Returns the bar.
    pub fn bar(self) -> Element<'a, Message> {
        let narrow = self.cx.narrow();
        let clock = if narrow { NARROW_CLOCK } else { self.agenda_width() };
        let chair = match (self.is_tiny(), narrow) {
            (true, _) => Length::Shrink,
            (false, true) => NARROW_CHAIR.into(),
            (false, false) => self.members_width().into(),
        };
        Row::new()
            .push(container(self.clock()).padding([0.0, space::CARD]).width(clock).center_y(Length::Fill))
            .push(upright_rule())
            .push(container(self.quorum()).width(Length::Fill).height(Length::Fill))
            .push(upright_rule())
            .push(container(self.chair()).padding([0.0, space::CARD]).width(chair).center_y(Length::Fill))
            .into()
    }

    fn clock(self) -> Element<'a, Message> {
        let now = self.cx.now;
        let figures = Row::new()
            .align_y(Alignment::End)
            .push(say(Role::Clock, now.format("%H:%M").to_string()))
            .push(say(Role::ClockSeconds, now.format(":%S").to_string()));
        let (ink, words) = self.state();
        let dot = container(Space::new().width(DOT).height(DOT)).class(Plate::flat(ink).rounded(DOT / 2.0));
        let state = Row::new().spacing(space::SMALL).align_y(Alignment::Center).push(dot);
        Column::new().push(figures).push(state.push(say(Role::Second, words))).into()
    }

    /// Returns how far the sitting has come, as a colour and as words.
    fn state(self) -> (Colour, String) {
        let tr = self.cx.tr;
        match self.sitting().map(Sitting::phase) {
            None => (Colour::Edge, tr.table_state_before()),
            Some(Phase::Gathering) => (Colour::GoldShape, tr.table_state_gathering()),
            Some(Phase::Open) => (Colour::GreenShape, tr.table_state_open()),
            Some(Phase::Adjourned) => (Colour::GoldShape, tr.table_state_adjourned()),
            Some(Phase::Closed) => (Colour::Edge, tr.table_state_closed()),
        }
    }

    fn quorum(self) -> Element<'a, Message> {
        let Some(sitting) = self.sitting() else { return Space::new().into() };
        let (tr, quorum) = (self.cx.tr, sitting.quorum());
        let part = format!("{}/{}", quorum.fraction.numerator, quorum.fraction.denominator);
        let reason = if quorum.valid {
            match quorum.citation.paragraph.as_str() {
                "" => tr.table_quorum_part(quorum.needed, &part),
                paragraph => tr.table_quorum_reason(quorum.needed, &part, paragraph),
            }
        } else {
            tr.table_quorum_missing(quorum.needed, quorum.missing())
        };
        let word = if quorum.valid { tr.quorum_present() } else { tr.quorum_missing() };
        if self.is_tiny() {
            let ground = if quorum.valid { Colour::GreenSoft } else { Colour::RedShape };
            let ink = if quorum.valid { Colour::Green } else { Colour::OnRed };
            let words = Column::new().push(tinted(Role::CardTitle, ink, word.to_uppercase())).push(tinted(
                Role::CardFigure,
                ink,
                format!("{} / {}", quorum.present, quorum.total),
            ));
            return container(words)
                .padding([0.0, space::MEDIUM])
                .center_y(Length::Fill)
                .width(Length::Fill)
                .clip(true)
                .class(Plate::flat(ground))
                .into();
        }
        let size = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
        let quorum = Quorum {
            present: size(quorum.present),
            total: size(quorum.total),
            needed: size(quorum.needed),
            word: word.to_uppercase().into(),
            reason: reason.into(),
        };
        let bar = quorum_bar(tr, quorum, true);
        let ground = if sitting.quorum().valid { Colour::GreenSoft } else { Colour::RedShape };
        container(bar).center_y(Length::Fill).width(Length::Fill).class(Plate::flat(ground)).into()
    }

    fn chair(self) -> Element<'a, Message> {
        let (tr, cx) = (self.cx.tr, self.cx);
        let mut row = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
        let chair = self.sitting().and_then(Sitting::chair);
        let name = chair.map_or_else(|| tr.table_chair_none(), |chair| self.person(chair));
        let names =
            Column::new().push(say(Role::Second, capital(&tr.role_presiding()))).push(say(Role::CardTitle, name));
        row = row.push((!self.is_tiny()).then(|| container(names).width(Length::Fill).clip(true)));
        let phase = self.sitting().map(Sitting::phase);
        if matches!(phase, Some(Phase::Open | Phase::Adjourned)) {
            let pass = button::icon(Icon::Gavel, tr.table_pass_chair());
            row = row.push(pass.id("pass-chair").on_press_maybe(cx.recording(Message::Ask(About::Chair))));
        }
        if phase == Some(Phase::Open) {
            let is_free = !matches!(self.table.step(), Step::CloseVote(_) | Step::EndSpeech);
            let message = cx.recording(Message::Ask(About::Pause)).filter(|_| is_free);
            let pause = if cx.narrow() {
                button::icon(Icon::Pause, tr.table_pause())
            } else {
                button::usual(tr.table_pause()).icon(Icon::Pause)
            };
            row = row.push(pause.id("pause").on_press_maybe(message));
        }
        let hall = button::icon(Icon::Monitor, tr.hall_open()).id("hall").on_press(Message::Hall);
        row = row.push(hall);
        let back = button::icon(Icon::ArrowLeft, tr.table_leave()).id("leave").on_press(Message::Leave);
        row.push(back).into()
    }
}

impl SittingTable {
    /// Returns a phrase of the catalogue in both languages, however the window speaks.
    pub(super) fn phrase(words: impl Fn(&crate::i18n::Catalog) -> String) -> Bilingual {
        let say = |locale| words(&crate::i18n::Catalog::new(locale));
        Bilingual::new(say(crate::i18n::Locale::Kazakh), say(crate::i18n::Locale::Russian))
    }
}

/// Returns minutes and seconds.
pub fn minutes(length: chrono::TimeDelta) -> String {
    let seconds = length.num_seconds().max(0);
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

/// Returns the time of day to the second, as the journal carries it.
pub fn time(moment: chrono::NaiveDateTime) -> String {
    let seconds = moment.time().second();
    if seconds == 0 { moment.format("%H:%M").to_string() } else { moment.format("%H:%M:%S").to_string() }
}

/// Returns a quiet line in a card: a sign and what it says.
pub fn remark<'a>(icon: Icon, ink: Colour, words: impl Into<crate::ui::widget::Words<'a>>) -> Element<'a, Message> {
    let sign = crate::ui::widget::tinted_sign(icon, 18.0, ink);
    let words = container(tinted(Role::Body, ink, words)).width(Length::Fill);
    Row::new().spacing(space::SMALL).push(sign).push(words).into()
}

/// Returns a block that asks for attention.
pub fn attention<'a>(words: impl Into<crate::ui::widget::Words<'a>>) -> Element<'a, Message> {
    let plate = Plate::flat(Colour::GoldSoft).edged(Colour::GoldShape).rounded(radius::CONTROL);
    container(remark(Icon::CircleAlert, Colour::Gold, words)).padding([8, 12]).width(Length::Fill).class(plate).into()
}
