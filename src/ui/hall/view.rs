//! The picture for the hall: the item in both languages, the speech or the vote below it, the quorum at the foot.

use chrono::{NaiveDateTime, TimeDelta};
use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length, Pixels};

use super::facts::{Ballot, Figures, Floor, HallFacts, Moment, ShownItem};
use super::{FIRST, HallWindow};
use crate::domain::ballot::{Choice, Count, VoteForm};
use crate::domain::sitting::entry::{Outcome, SpeechKind};
use crate::domain::tally::Tally;
use crate::i18n::{Catalog, Locale};
use crate::ui::icon::Icon;
use crate::ui::theme::size::radius;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::{Element, rule, say, tinted_sign, upright_rule, vote};

/// The height for which everything is drawn, and the width.
const HEIGHT: f32 = 1080.0;
const WIDTH: f32 = 1920.0;
/// The margin at both sides.
const MARGIN: f32 = 80.0;
/// The height of the head and of the quorum at the foot.
const HEAD: f32 = 104.0;
const FOOT: f32 = 132.0;
/// A title of more letters stands in smaller ones.
const LONG_TITLE: usize = 80;
const VERY_LONG_TITLE: usize = 160;
/// Above so many members the quorum is one bar.
const MOST_CELLS: u32 = 25;
/// The width of the cells of the quorum together, and the space between two.
const CELLS: f32 = 760.0;
const GAP: f32 = 8.0;

/// What a part of the picture is made from: the words of both languages, and how much larger than drawn it is.
#[derive(Clone, Copy)]
struct Wall<'a> {
    facts: &'a HallFacts,
    kk: Catalog,
    ru: Catalog,
    now: NaiveDateTime,
    unit: f32,
}

impl HallWindow {
    /// Shows the window.
    pub fn view<M: Clone + 'static>(&self, now: NaiveDateTime) -> Element<'_, M> {
        let size = if self.size.width < 1.0 || self.size.height < 1.0 { FIRST } else { self.size };
        let unit = (size.width / WIDTH).min(size.height / HEIGHT);
        let (kk, ru) = (Catalog::new(Locale::Kazakh), Catalog::new(Locale::Russian));
        Wall { facts: &self.facts, kk, ru, now, unit }.view()
    }
}

impl<'a> Wall<'a> {
    fn view<M: Clone + 'static>(self) -> Element<'a, M> {
        let body = container(self.body()).padding([self.of(40.0), self.of(MARGIN)]);
        let column = Column::new().push(self.head()).push(rule()).push(body.width(Length::Fill).height(Length::Fill));
        column.push(self.facts.quorum.map(|figures| self.quorum(figures))).into()
    }

    /// Returns so many pixels of the drawing as the window has for them.
    fn of(self, pixels: f32) -> f32 {
        (pixels * self.unit).max(1.0)
    }

    fn say<M: 'a>(self, role: Role, colour: Colour, words: impl Into<String>) -> Element<'a, M> {
        self.sized(role, 1.0, colour, words)
    }

    fn sized<M: 'a>(self, role: Role, part: f32, colour: Colour, words: impl Into<String>) -> Element<'a, M> {
        let (size, line) = role.metrics();
        let text = say(role, words.into()).size(self.of(size * part)).line_height(Pixels(self.of(line * part)));
        text.class(Some(colour)).into()
    }

    /// Returns a phrase in both languages one beside the other.
    fn both(self, words: impl Fn(&Catalog) -> String) -> String {
        format!("{} · {}", capital(&words(&self.kk)), capital(&words(&self.ru)))
    }

    fn head<M: 'a>(self) -> Element<'a, M> {
        let number = self.facts.number;
        let names = Row::new()
            .spacing(self.of(20.0))
            .align_y(Alignment::Center)
            .push(self.say(Role::HallStrong, Colour::Ink, self.kk.hall_session(number)))
            .push(self.say(Role::HallText, Colour::Ink2, format!("·  {}", self.ru.hall_session(number))));
        let clock = self.say(Role::HallTitle, Colour::Ink, self.now.format("%H:%M").to_string());
        let row =
            Row::new().align_y(Alignment::Center).push(container(names).width(Length::Fill).clip(true)).push(clock);
        let head = container(row).padding([0.0, self.of(MARGIN)]).center_y(Length::Fixed(self.of(HEAD)));
        head.width(Length::Fill).class(Plate::flat(Colour::Surface)).into()
    }

    fn body<M: Clone + 'static>(self) -> Element<'a, M> {
        let begins = self.facts.begins;
        let at = begins.format("%H:%M").to_string();
        match &self.facts.moment {
            Moment::Before => {
                let begins = move |tr: &Catalog| tr.hall_begins(begins.date(), &at);
                self.announced(Icon::CalendarClock, Catalog::hall_welcome, Some(&begins))
            }
            Moment::Gathering => self.announced(Icon::UserCheck, Catalog::table_state_gathering, None),
            Moment::Opened => self.announced(Icon::Gavel, Catalog::hall_opened, None),
            Moment::Break(until) => {
                let until = until.map(|until| until.format("%H:%M").to_string());
                let until = until.map(|until| move |tr: &Catalog| tr.hall_until(&until));
                let until = until.as_ref().map(|until| -> &dyn Fn(&Catalog) -> String { until });
                self.announced(Icon::Pause, Catalog::table_state_adjourned, until)
            }
            Moment::Over => self.announced(Icon::CircleCheck, Catalog::table_state_closed, None),
            Moment::Item(item) => self.item(item),
        }
    }

    /// Returns one sentence in the middle of the wall.
    fn announced<M: 'a>(
        self,
        icon: Icon,
        words: impl Fn(&Catalog) -> String,
        below: Option<&dyn Fn(&Catalog) -> String>,
    ) -> Element<'a, M> {
        let mut column = Column::new().spacing(self.of(20.0)).align_x(Alignment::Center);
        column = column.push(tinted_sign(icon, self.of(96.0), Colour::Accent));
        column = column.push(self.sized(Role::HallTitle, 1.4, Colour::Ink, words(&self.kk)));
        column = column.push(self.sized(Role::HallTitle, 1.0, Colour::Ink2, words(&self.ru)));
        if let Some(below) = below {
            column = column.push(self.say(Role::HallStrong, Colour::Ink, self.both(below)));
        }
        container(column).center(Length::Fill).into()
    }

    fn item<M: Clone + 'static>(self, item: &'a ShownItem) -> Element<'a, M> {
        let titles =
            Row::new().spacing(self.of(64.0)).push(self.title(item, &self.kk)).push(self.title(item, &self.ru));
        let mut column = Column::new().spacing(self.of(32.0)).push(titles);
        if let Some(floor) = &item.floor {
            column = column.push(self.floor(floor));
        } else if let Some(ballot) = &item.ballot {
            column = column.push(self.ballot(ballot));
        } else if let Some(outcome) = &item.outcome {
            column = column.push(self.outcome(outcome));
        }
        column.into()
    }

    fn title<M: 'a>(self, item: &'a ShownItem, tr: &Catalog) -> Element<'a, M> {
        let of = |text: &crate::domain::text::Bilingual| match tr.locale() {
            Locale::Russian => text.ru.clone(),
            Locale::Kazakh | Locale::English => text.kk.clone(),
        };
        let title = item.title.as_ref().map_or_else(|| tr.hall_restricted(), of);
        let letters = item.title.as_ref().map_or(0, |title| title.kk.chars().count().max(title.ru.chars().count()));
        // Both languages have letters of one size: neither is the lesser.
        let part = if letters <= LONG_TITLE {
            1.0
        } else if letters <= VERY_LONG_TITLE {
            0.84
        } else {
            0.62
        };
        let reporters = of(&item.reporters);
        let reporters = (!reporters.is_empty()).then(|| tr.table_reporters(&reporters));
        Column::new()
            .width(Length::Fill)
            .spacing(self.of(12.0))
            .push(self.say(Role::HallText, Colour::Accent, tr.hall_item(item.number)))
            .push(self.sized(Role::HallTitle, part, Colour::Ink, title))
            .push(reporters.map(|words| self.say(Role::HallText, Colour::Ink2, words)))
            .into()
    }

    fn floor<M: 'a>(self, floor: &'a Floor) -> Element<'a, M> {
        let gone = (self.now - floor.since).max(TimeDelta::zero());
        let is_over = floor.limit.is_some_and(|limit| gone > TimeDelta::minutes(i64::from(limit)));
        let kinds = self.both(|tr| kind(floor.kind, tr));
        let both = if floor.name.kk == floor.name.ru {
            floor.name.kk.clone()
        } else {
            format!("{} · {}", floor.name.kk, floor.name.ru)
        };
        let words = Column::new()
            .width(Length::Fill)
            .push(self.say(Role::HallText, Colour::Ink2, kinds))
            .push(self.say(Role::HallTitle, Colour::Ink, both))
            .push(is_over.then(|| self.say(Role::HallText, Colour::Gold, self.both(Catalog::table_time_over))));
        let ink = if is_over { Colour::Gold } else { Colour::Ink };
        let limit = floor.limit.map(|limit| self.say(Role::HallStrong, Colour::Ink2, format!(" / {limit:02}:00")));
        let time = Row::new()
            .align_y(Alignment::End)
            .push(self.say(Role::HallCount, ink, minutes(gone)))
            .push(limit.map(|limit| container(limit).padding(iced::Padding::ZERO.bottom(self.of(14.0)))));
        let row = Row::new()
            .spacing(self.of(32.0))
            .align_y(Alignment::Center)
            .push(tinted_sign(Icon::Mic, self.of(72.0), Colour::Accent))
            .push(words)
            .push(time);
        self.plate(row)
    }

    fn plate<M: 'a>(self, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
        let plate = Plate::card().rounded(self.of(radius::CARD));
        container(content).padding([self.of(28.0), self.of(40.0)]).width(Length::Fill).class(plate).into()
    }

    fn ballot<M: 'a>(self, ballot: &'a Ballot) -> Element<'a, M> {
        let mut column = Column::new().spacing(self.of(24.0));
        if ballot.tally.is_none() {
            column = column.push(self.voting(ballot));
        }
        if let Some(count) = ballot.count {
            column = column.push(self.counts(count));
        }
        column.push(ballot.tally.as_ref().map(|tally| self.result(ballot, tally))).into()
    }

    /// Says that a vote goes on: how it is taken and how many can answer.
    fn voting<M: 'a>(self, ballot: &'a Ballot) -> Element<'a, M> {
        let words = Column::new()
            .width(Length::Fill)
            .push(self.say(Role::HallStrong, Colour::Ink, self.both(Catalog::hall_voting)))
            .push(self.say(Role::HallText, Colour::Ink2, self.both(|tr| form(ballot.form, tr))));
        let voters = Column::new()
            .align_x(Alignment::End)
            .push(self.say(Role::HallStrong, Colour::Ink, ballot.voters.to_string()))
            .push(self.say(Role::HallText, Colour::Ink2, self.both(Catalog::hall_voters)));
        let row = Row::new()
            .spacing(self.of(32.0))
            .align_y(Alignment::Center)
            .push(tinted_sign(Icon::Vote, self.of(72.0), Colour::Accent))
            .push(words)
            .push(voters);
        self.plate(row)
    }

    fn counts<M: 'a>(self, count: Count) -> Element<'a, M> {
        let cells = [
            (Choice::For, count.votes_for),
            (Choice::Against, count.against),
            (Choice::Abstained, count.abstained),
            (Choice::NotVoted, count.not_voted),
        ];
        let mut row = Row::new().height(self.of(224.0));
        for (at, (choice, figure)) in cells.into_iter().enumerate() {
            let words = Column::new()
                .push(self.say(Role::HallText, Colour::Ink, answer(choice, &self.kk)))
                .push(self.sized(Role::HallText, 0.85, Colour::Ink2, answer(choice, &self.ru)));
            let word = Row::new()
                .spacing(self.of(16.0))
                .align_y(Alignment::Center)
                .push(vote::sized(choice, self.of(52.0)))
                .push(words);
            let cell = Column::new().spacing(self.of(8.0)).push(word).push(self.sized(
                Role::HallCount,
                0.8,
                Colour::Ink,
                figure.to_string(),
            ));
            row = row.push((at > 0).then(upright_rule));
            row = row.push(container(cell).padding([self.of(20.0), self.of(32.0)]).width(Length::Fill).clip(true));
        }
        let plate = Plate::card().rounded(self.of(radius::CARD));
        container(row).padding(1).width(Length::Fill).class(plate).into()
    }

    fn result<M: 'a>(self, ballot: &'a Ballot, tally: &'a Tally) -> Element<'a, M> {
        let words = self.both(|tr| {
            let result = result(tally, tr);
            if ballot.decides && (tally.adopted || !tally.tie) { tr.hall_decision(&result) } else { result }
        });
        let (ground, ink, icon) = if tally.adopted {
            (Colour::GreenShape, Colour::OnGreen, Icon::CircleCheck)
        } else {
            (Colour::RedShape, Colour::OnRed, Icon::CircleX)
        };
        let part = format!("{}/{}", tally.fraction.numerator, tally.fraction.denominator);
        let rule = |tr: &Catalog| match tally.citation.paragraph.as_str() {
            "" => tr.hall_rule(tally.needed, &part, tally.base),
            paragraph => tr.hall_rule_of(tally.needed, &part, tally.base, paragraph),
        };
        let (kk, ru) = (rule(&self.kk), rule(&self.ru));
        let sentences = Column::new()
            .width(Length::Fill)
            .spacing(self.of(8.0))
            .push(self.sized(Role::HallStrong, 1.1, ink, words))
            .push(self.say(Role::HallText, ink, kk))
            .push(self.sized(Role::HallText, 0.85, ink, ru));
        self.banner(ground, ink, icon, sentences)
    }

    fn banner<M: 'a>(
        self,
        ground: Colour,
        ink: Colour,
        icon: Icon,
        words: impl Into<Element<'a, M>>,
    ) -> Element<'a, M> {
        let row = Row::new()
            .spacing(self.of(32.0))
            .align_y(Alignment::Center)
            .push(tinted_sign(icon, self.of(72.0), ink))
            .push(words);
        let plate = Plate::flat(ground).rounded(self.of(radius::CARD));
        container(row).padding([self.of(20.0), self.of(40.0)]).width(Length::Fill).class(plate).into()
    }

    /// Says what came of an item on which nobody voted.
    fn outcome<M: 'a>(self, outcome: &Outcome) -> Element<'a, M> {
        let (ground, ink, icon) = match outcome {
            Outcome::Adopted => (Colour::GreenShape, Colour::OnGreen, Icon::CircleCheck),
            Outcome::NotAdopted => (Colour::RedShape, Colour::OnRed, Icon::CircleX),
            Outcome::Heard => (Colour::AccentSoft, Colour::Ink, Icon::CircleCheck),
            Outcome::Postponed { .. } => (Colour::GoldSoft, Colour::Ink, Icon::CalendarClock),
        };
        let words = self.both(|tr| match outcome {
            Outcome::Adopted => tr.outcome_adopted(),
            Outcome::NotAdopted => tr.outcome_not_adopted(),
            Outcome::Heard => tr.outcome_noted(),
            Outcome::Postponed { .. } => tr.outcome_postponed(),
        });
        self.banner(ground, ink, icon, self.say(Role::HallStrong, ink, words))
    }

    fn quorum<M: 'a>(self, figures: Figures) -> Element<'a, M> {
        let Figures { present, total, needed, valid } = figures;
        let (ground, ink, quiet, word, icon) = if valid {
            (Colour::GreenSoft, Colour::Ink, Colour::Ink2, Colour::Green, Icon::CircleCheck)
        } else {
            (Colour::RedShape, Colour::OnRed, Colour::OnRed, Colour::OnRed, Icon::OctagonX)
        };
        let say = |tr: &Catalog| capital(&if valid { tr.quorum_present() } else { tr.quorum_missing() });
        let words = Column::new().push(self.sized(Role::HallStrong, 0.9, word, say(&self.kk))).push(self.sized(
            Role::HallStrong,
            0.9,
            word,
            say(&self.ru),
        ));
        let figure = Row::new()
            .align_y(Alignment::End)
            .push(self.sized(Role::HallCount, 0.6, ink, present.to_string()))
            .push(self.say(Role::HallStrong, quiet, format!(" / {total}")));
        let need = Column::new()
            .push(self.say(Role::HallText, ink, self.kk.needed(&needed.to_string())))
            .push(self.say(Role::HallText, ink, self.ru.needed(&needed.to_string())));
        let row = Row::new()
            .spacing(self.of(32.0))
            .align_y(Alignment::Center)
            .push(tinted_sign(icon, self.of(56.0), word))
            .push(words)
            .push(figure)
            .push(container(self.cells(figures)).width(Length::Fill))
            .push(need);
        let row = container(row).padding([0.0, self.of(MARGIN)]).center_y(Length::Fixed(self.of(FOOT)));
        Column::new().push(rule()).push(row.width(Length::Fill).class(Plate::flat(ground))).into()
    }

    /// Returns a cell for each member, those who are here filled, and a line after those who have to be.
    fn cells<M: 'a>(self, figures: Figures) -> Element<'a, M> {
        let Figures { present, total, needed, valid } = figures;
        let ink = if valid { Colour::GreenShape } else { Colour::OnRed };
        let line = if valid { Colour::Ink } else { Colour::OnRed };
        // Of a large collegium each cell stands for an equal part of it.
        let shown = total.clamp(1, MOST_CELLS);
        let at = |members: u32| if total > MOST_CELLS { members * MOST_CELLS / total } else { members };
        #[expect(clippy::cast_precision_loss, reason = "at most a few dozen cells")]
        let width = ((CELLS - GAP * shown as f32) / shown as f32).min(34.0);
        let mut row = Row::new().spacing(self.of(GAP)).align_y(Alignment::Center);
        for member in 0..shown {
            if member == at(needed) {
                row = row.push(bar(self.of(4.0), self.of(68.0), Plate::flat(line)));
            }
            let plate =
                if member < at(present) { Plate::flat(ink) } else { Plate::default().framed(ink, self.of(3.0)) };
            row = row.push(bar(self.of(width), self.of(48.0), plate.rounded(self.of(radius::MARK))));
        }
        if at(needed) >= shown {
            row = row.push(bar(self.of(4.0), self.of(68.0), Plate::flat(line)));
        }
        row.into()
    }
}

fn bar<'a, M: 'a>(width: f32, height: f32, plate: Plate) -> Element<'a, M> {
    container(Space::new()).width(width).height(height).class(plate).into()
}

fn result(tally: &Tally, tr: &Catalog) -> String {
    match (tally.adopted, tally.unanimous, tally.decided_by_chair, tally.tie) {
        (true, true, _, _) => tr.outcome_adopted_unanimously(),
        (true, false, true, _) => tr.outcome_adopted_by_chair(),
        (true, false, false, _) => tr.outcome_adopted_by_majority(),
        (false, _, _, true) => tr.outcome_tie(),
        (false, _, _, false) => tr.outcome_not_adopted(),
    }
}

fn answer(choice: Choice, tr: &Catalog) -> String {
    match choice {
        Choice::For => tr.table_count_for(),
        Choice::Against => tr.table_count_against(),
        Choice::Abstained => tr.table_count_abstained(),
        Choice::NotVoted => tr.table_count_not_voted(),
    }
}

fn form(form: VoteForm, tr: &Catalog) -> String {
    match form {
        VoteForm::ByName => tr.vote_form_by_name(),
        VoteForm::ShowOfHands => tr.vote_form_show_of_hands(),
        VoteForm::Secret => tr.vote_form_secret(),
        VoteForm::Consent => tr.vote_form_consent(),
    }
}

fn kind(kind: SpeechKind, tr: &Catalog) -> String {
    match kind {
        SpeechKind::Report => tr.speech_report(),
        SpeechKind::CoReport => tr.speech_co_report(),
        SpeechKind::Question => tr.speech_question(),
        SpeechKind::Answer => tr.speech_answer(),
        SpeechKind::Debate => tr.speech_debate(),
        SpeechKind::Remark => tr.speech_remark(),
    }
}

fn minutes(length: TimeDelta) -> String {
    let seconds = length.num_seconds();
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
