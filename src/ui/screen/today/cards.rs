//! The cards beside the duties: the next session, the quarter, the control, the plan; above them the sitting.

use chrono::{Datelike, NaiveDateTime};
use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::facts::{ControlFacts, Facts};
use super::{Message, words};
use crate::domain::plan::PlanProgress;
use crate::domain::review::guard::{GuardStatus, QuarterGuard};
use crate::i18n::format::date;
use crate::office::overview::{Journal, QuorumKind, QuorumOverview, SessionOverview};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::place::{Place, SessionTab};
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role, Theme};
use crate::ui::widget::badge::{Tone, badge};
use crate::ui::widget::button::Button;
use crate::ui::widget::meter::{self, Day};
use crate::ui::widget::stacked::{Part, slim_bar};
use crate::ui::widget::{Element, Renderer, button, say, tinted, tinted_sign, with_sign};

/// The space above the head of a card, which is as high as the way to its page.
const HEAD: f32 = 10.0;

/// Returns what is said above everything on the day of a sitting: the sitting that goes on, or the one of today.
pub fn sitting<'a>(facts: &'a Facts, since: NaiveDateTime, cx: Context<'a>) -> Option<Element<'a, Message>> {
    let (title, detail, place, verb) = match (&facts.going_on, facts.this_day()) {
        (Some(going_on), _) if broken_off(facts, since).is_some() => {
            let (at, entries) = broken_off(facts, since).unwrap_or((since, 0));
            let title = if at.date() == cx.today() {
                cx.tr.today_broken_off(&date::time(at.time()))
            } else {
                cx.tr.today_broken_off_on(&date::short(at.date()), &date::time(at.time()))
            };
            let detail = cx.tr.today_all_there(going_on.session.number, entries);
            (title, detail, Place::of(going_on), cx.tr.today_go_on())
        }
        (Some(going_on), _) => {
            let number = going_on.session.number;
            let detail = match going_on.journal {
                Journal::Open { opened: Some(opened), .. } => {
                    cx.tr.today_going_since(number, &date::time(opened.time()))
                }
                Journal::Open { opened: None, .. } | Journal::NotBegun | Journal::Closed { .. } => {
                    cx.tr.today_gathering(number)
                }
            };
            (cx.tr.today_going_on(), detail, Place::of(going_on), cx.tr.today_to_table())
        }
        (None, Some(next)) => {
            let detail = cx.tr.today_this_day_at(next.session.number, &date::time(next.session.time));
            (cx.tr.today_this_day(), detail, Place::Sitting(next.session.id), cx.tr.today_begin())
        }
        (None, None) => return None,
    };
    let words = Column::new().width(Length::Fill).push(say(Role::CardTitle, title)).push(tinted(
        Role::Body,
        Colour::Ink,
        detail,
    ));
    let row = Row::new()
        .spacing(space::MEDIUM)
        .align_y(Alignment::Center)
        .push(tinted_sign(Icon::Play, 20.0, Colour::Gold))
        .push(words)
        .push(button::usual(verb).icon(Icon::Gavel).id("sitting").on_press(Message::Go(place)));
    let plate = Plate::card().edged(Colour::GoldShape);
    let plate = Plate { fill: Some(Colour::GoldSoft), ..plate };
    Some(container(row).padding([space::MEDIUM, space::CARD]).width(Length::Fill).class(plate).into())
}

/// Returns when the last entry of a sitting was made that an earlier run of the program left open, and how many entries
/// there are.
pub fn broken_off(facts: &Facts, since: NaiveDateTime) -> Option<(NaiveDateTime, u32)> {
    match facts.going_on.as_ref()?.journal {
        Journal::Open { last, .. } => last.filter(|&(at, _)| at < since),
        Journal::NotBegun | Journal::Closed { .. } => None,
    }
}

/// Returns the cards, one below the other.
pub fn cards<'a>(facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
    Column::new()
        .spacing(if cx.narrow() { space::MEDIUM } else { space::CARD })
        .push(next(facts.next.as_ref(), cx))
        .push(guard(&facts.guard, cx))
        .push(control(&facts.control, cx))
        .push(plan(facts.plan, facts, cx))
        .into()
}

/// Returns the title of a card with the way to its page.
fn head<'a>(title: String, link: Option<(String, &'static str, Place)>) -> Element<'a, Message> {
    let link =
        link.map(|(words, id, place)| Element::from(button::quiet(words).small().id(id).on_press(Message::Go(place))));
    Row::new()
        .align_y(Alignment::Center)
        .push(container(say(Role::CardTitle, title)).width(Length::Fill).padding([5, 0]))
        .push(link)
        .into()
}

/// Returns a card; its head has space of its own.
fn card(content: Column<'_, Message, Theme, Renderer>) -> Element<'_, Message> {
    let padding = iced::Padding::from(space::CARD).top(HEAD).bottom(space::MEDIUM);
    container(content).padding(padding).width(Length::Fill).class(Plate::card()).into()
}

fn quiet<'a>(words: String) -> Element<'a, Message> {
    say(Role::Second, words).into()
}

/// Returns a large figure with what it counts.
fn figure<'a>(count: u32, ink: Colour, words: String) -> Element<'a, Message> {
    Row::new()
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .width(Length::Fill)
        .push(tinted(Role::CardFigure, ink, count.to_string()))
        .push(say(Role::Second, words))
        .into()
}

fn next<'a>(next: Option<&'a SessionOverview>, cx: Context<'a>) -> Element<'a, Message> {
    let tr = cx.tr;
    let Some(overview) = next else {
        let make = button::usual(tr.sessions_new())
            .small()
            .icon(Icon::Plus)
            .id("next-make")
            .on_press_maybe(cx.recording(Message::Go(Place::NewSession)));
        let column = Column::new().spacing(space::SMALL).push(head(tr.today_next(), None));
        return card(column.push(quiet(tr.today_next_none())).push(make));
    };
    let session = &overview.session;
    let locale = tr.locale();
    let weekday = date::weekday(locale, session.date.weekday());
    let when = tr.today_next_when(&date::day_and_month(locale, session.date), weekday, &date::time(session.time));
    let when = match (session.date - cx.today()).num_days() {
        ..=0 => tr.today_is_today(&when),
        days => tr.today_in_days(&when, words::count(days)),
    };
    let link = (tr.today_number(session.number), "next-session", Place::of(overview));
    let told = Column::new().push(quiet(when)).push(quiet(tr.today_items(overview.items)));
    let column = Column::new().spacing(space::SMALL).push(head(tr.today_next(), Some(link))).push(told);
    let people = button::quiet(tr.today_confirmed())
        .small()
        .icon(Icon::UserCheck)
        .id("next-people")
        .on_press(Message::Go(Place::Session(session.id, SessionTab::People)));
    let column = match overview.quorum.filter(|quorum| quorum.kind == QuorumKind::Forecast) {
        Some(quorum) => column.push(forecast(quorum, people, cx)),
        None => column.push(Row::new().push(Space::new().width(Length::Fill)).push(people)),
    };
    card(column)
}

/// Returns how many have confirmed and what follows for the quorum; beside it the way to the `people`.
fn forecast<'a>(quorum: QuorumOverview, people: Button<'a, Message>, cx: Context<'a>) -> Element<'a, Message> {
    let QuorumOverview { present, needed, total, .. } = quorum;
    let enough = present >= needed;
    let [filled, all, line] = [present, total, needed].map(|count| usize::try_from(count).unwrap_or(usize::MAX));
    let words = if enough { cx.tr.today_secured() } else { cx.tr.today_missing(needed - present) };
    let day = if enough { Day::Held } else { Day::Forecast };
    Column::new()
        .push(
            Row::new()
                .align_y(Alignment::Center)
                .push(figure(present, Colour::Ink, cx.tr.today_of_needed(needed)))
                .push(people),
        )
        .push(meter::small(filled, all, line, words, day))
        .into()
}

fn guard<'a>(guard: &'a QuarterGuard, cx: Context<'a>) -> Element<'a, Message> {
    let tr = cx.tr;
    let day = |day: chrono::NaiveDate| date::short(day);
    let (tone, icon, state, detail) = match guard.status {
        GuardStatus::Held { date, .. } => {
            (Tone::Good, Icon::CircleCheck, tr.guard_considered(), Some(tr.today_considered_on(&day(date))))
        }
        GuardStatus::Planned { date } => {
            (Tone::Active, Icon::CalendarDays, tr.guard_planned(), date.map(|date| tr.today_planned_on(&day(date))))
        }
        GuardStatus::NotPlanned => (Tone::Attention, Icon::CircleAlert, tr.guard_not_planned(), None),
        GuardStatus::Alarm { planned: true, date } => {
            (Tone::Attention, Icon::ClockAlert, tr.guard_planned(), date.map(|date| tr.today_planned_on(&day(date))))
        }
        GuardStatus::Alarm { planned: false, .. } => (Tone::Bad, Icon::ClockAlert, tr.guard_not_planned(), None),
        GuardStatus::Violated => (Tone::Bad, Icon::CircleX, tr.guard_violated(), None),
        GuardStatus::NoData => (Tone::Neutral, Icon::CircleQuestionMark, tr.guard_no_data(), None),
    };
    let quarter = guard.quarter;
    let link = tr.today_quarter(quarter.number().into());
    let state = Row::new()
        .spacing(space::SMALL)
        .align_y(Alignment::Center)
        .push(Element::from(badge(tone, icon, state)))
        .push(detail.map(quiet));
    let rule = words::rule(&guard.citation, cx);
    let held = matches!(guard.status, GuardStatus::Held { .. });
    let rule = match guard.days_left.filter(|_| !held) {
        Some(days) => tr.today_quarter_left(&rule, words::count(days)),
        None => rule,
    };
    let rule = with_sign(Icon::Scale, 14.0, Colour::Ink2, say(Role::Second, rule));
    let foot = Row::new()
        .align_y(Alignment::Center)
        .push(container(rule).width(Length::Fill))
        .push(button::quiet(link).small().id("guard").on_press(Message::Go(Place::Instructions(Some(quarter)))));
    let column = Column::new().spacing(space::SMALL).push(head(tr.today_guard(), None)).push(state).push(foot);
    card(column)
}

fn control<'a>(control: &'a ControlFacts, cx: Context<'a>) -> Element<'a, Message> {
    let tr = cx.tr;
    let place = Place::Instructions(None);
    if control.open == 0 {
        let column = Column::new().spacing(space::SMALL).push(head(tr.today_control(), None));
        return card(column.push(quiet(tr.today_control_none())));
    }
    let link = (tr.today_control_all(control.open), "control", place);
    let late = if control.overdue > 0 { Colour::Red } else { Colour::Ink };
    let figures = Row::new()
        .spacing(space::SMALL)
        .push(figure(control.overdue, late, tr.today_control_overdue()))
        .push(figure(control.coming, Colour::Ink, tr.today_control_week()));
    let mut column = Column::new().spacing(space::SMALL).push(head(tr.today_control(), Some(link))).push(figures);
    for (one, days) in &control.urgent {
        let (ink, left) = match days {
            ..0 => (Colour::Red, tr.today_badge_overdue(words::count(*days))),
            0 => (Colour::Gold, tr.today_badge_today()),
            1 => (Colour::Gold, tr.today_badge_tomorrow()),
            2.. => (Colour::Ink2, tr.today_badge_days(words::count(*days))),
        };
        let words = say(Role::Second, words::instruction(one, cx)).class(Some(Colour::Ink)).width(Length::Fill);
        column = column.push(Row::new().spacing(space::SMALL).push(words).push(tinted(Role::Second, ink, left)));
    }
    card(column)
}

fn plan<'a>(plan: Option<PlanProgress>, facts: &Facts, cx: Context<'a>) -> Element<'a, Message> {
    let tr = cx.tr;
    let title = tr.today_plan(&facts.today.year().to_string());
    let place = Place::Plan(None);
    let Some(PlanProgress { planned, moved, held, .. }) = plan else {
        let open = button::usual(tr.today_open_plan()).small().id("plan").on_press(Message::Go(place));
        let column = Column::new().spacing(space::SMALL).push(head(title, None));
        return card(column.push(quiet(tr.today_plan_none())).push(open));
    };
    let part = |tone, icon, words: String, count: u32| Part {
        tone,
        icon,
        words: words.into(),
        count: usize::try_from(count).unwrap_or(usize::MAX),
    };
    let parts = [
        part(Tone::Good, Icon::Check, tr.today_plan_held(), held),
        part(Tone::Attention, Icon::ArrowRight, tr.today_plan_moved(), moved),
        part(Tone::Neutral, Icon::Circle, tr.today_plan_ahead(), planned),
    ];
    let link = (tr.today_plan_all(planned + moved + held), "plan", place);
    card(Column::new().spacing(space::SMALL).push(head(title, Some(link))).push(slim_bar(parts)))
}
