//! The head of a session: where it is in its life, what is missing, and the next step.

use iced::widget::{Column, Row, Stack, container, scrollable};
use iced::{Alignment, Length};

use super::asked::{Asked, calling_off, change};
use super::columns::THIN;
use super::facts::Facts;
use super::{Message, asked};
use crate::domain::id::{PersonId, SessionId};
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::session::forecast::Outlook;
use crate::domain::session::stage::Missing;
use crate::domain::session::{SessionForm, SessionKind, Stage};
use crate::i18n::{Catalog, format};
use crate::office::explain::{self, Voice};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::place::SessionTab;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::badge::{Badge, Tone, badge as badge_of};
use crate::ui::widget::choice::{self, Tab};
use crate::ui::widget::stage::{Progress, Stage as Cell, stage_line};
use crate::ui::widget::{Element, Words, button, say, tinted, with_sign};

/// The width of the line of stages where it is wider than its place.
const LINE: f32 = 920.0;

/// The next step of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The agenda is approved, the members are called.
    Approve,
    /// What was changed in the agenda since is approved.
    ApproveChanges,
    /// The journal is begun.
    Begin,
    /// The sitting goes on.
    ToSitting,
    /// The protocol is written.
    ToProtocol,
    /// The session in its stead is prepared.
    ToSuccessor(SessionId),
}

/// Something that is missing, and where it can be mended.
pub struct Matter {
    /// What is missing.
    pub words: String,
    /// Where it can be mended; nothing for what only time brings.
    pub tab: Option<SessionTab>,
    /// Whether the next stage waits for it; the rest is worth a look.
    pub blocks: bool,
    /// How many findings of the protocol's check it stands for.
    pub count: u32,
}

impl Facts {
    /// Returns the next step; none for what is done or was held before the program came into use.
    pub fn step(&self) -> Option<Step> {
        match self.session.stage {
            Stage::Planned => Some(Step::Approve),
            Stage::Convened if self.begun => Some(Step::ToSitting),
            Stage::Convened if self.changes_wait() => Some(Step::ApproveChanges),
            Stage::Convened => Some(Step::Begin),
            Stage::Sitting => Some(Step::ToSitting),
            Stage::Held | Stage::Recorded => Some(Step::ToProtocol),
            Stage::Registered => self.registered.then_some(Step::ToProtocol),
            Stage::DidNotTakePlace => {
                let successor = self.called_off.as_ref().and_then(|call_off| call_off.successor);
                successor.map(|successor| Step::ToSuccessor(successor.session))
            }
        }
    }

    /// Returns whether the agenda was changed since it was approved.
    pub fn changes_wait(&self) -> bool {
        self.lacks.iter().any(|missing| matches!(missing, Missing::AgendaChanges { .. }))
    }

    /// Returns the chair of the collegium, who approves the agenda.
    pub fn chair(&self) -> Option<PersonId> {
        Some(self.composition.as_ref()?.seats.first()?.person)
    }

    /// Returns whether nothing bars the approval of the agenda.
    pub fn may_approve(&self) -> bool {
        self.remarks.is_ok() && self.chair().is_some() && self.bars().next().is_none()
    }

    /// Returns what the stage lacks beside the step itself.
    fn bars(&self) -> impl Iterator<Item = &Missing> {
        self.lacks.iter().filter(|missing| missing.blocks() && !is_the_step(missing))
    }

    /// Returns everything that is missing at the stage, for the list that opens below the line of stages.
    pub fn matters(&self, cx: Context<'_>) -> Vec<Matter> {
        let voice = Voice::new(&self.names, cx.tr);
        let lacks = self.lacks.iter().filter(|missing| !is_the_step(missing) || !self.is_open());
        let mut matters: Vec<_> = lacks
            .map(|missing| Matter {
                words: explain::session::missing(missing, &voice).sentence,
                tab: None,
                blocks: missing.blocks(),
                count: count_of(missing),
            })
            .collect();
        if !self.is_open() {
            return matters;
        }
        let agenda = |words, blocks| Matter { words, tab: Some(SessionTab::Agenda(None)), blocks, count: 1 };
        match &self.remarks {
            // An empty agenda was told above.
            Err(_) if self.items.is_empty() => {}
            Err(refusal) => matters.push(agenda(explain::agenda::refusal(refusal, &voice).sentence, true)),
            Ok(remarks) => {
                let told = |remark| agenda(explain::agenda::remark(remark, &voice).sentence, false);
                matters.extend(remarks.iter().map(told));
            }
        }
        if let Some(words) = self.forecast.as_ref().and_then(|forecast| outlook(forecast.outlook, cx.tr)) {
            matters.push(Matter { words, tab: Some(SessionTab::People), blocks: false, count: 1 });
        }
        matters
    }
}

/// Returns what the answers leave open of the quorum; nothing where it is secured.
pub fn outlook(outlook: Outlook, tr: &Catalog) -> Option<String> {
    match outlook {
        Outlook::Secured => None,
        Outlook::Open { missing } => Some(tr.session_quorum_open(missing)),
        Outlook::OutOfReach { missing } => Some(tr.session_quorum_out_of_reach(missing)),
    }
}

/// Returns for how much a lack stands, so that the session and its protocol count the same.
fn count_of(missing: &Missing) -> u32 {
    match missing {
        Missing::KazakhTexts { count } | Missing::RussianTexts { count, .. } | Missing::Corrections { count } => *count,
        Missing::Place(_)
        | Missing::Basis
        | Missing::Composition
        | Missing::Items
        | Missing::AgendaApproval
        | Missing::AgendaChanges { .. }
        | Missing::Opening
        | Missing::Closing
        | Missing::Outcomes { .. }
        | Missing::Stenogram
        | Missing::Registration
        | Missing::Publication => 1,
    }
}

/// Returns whether a lack is nothing but the step that comes next.
fn is_the_step(missing: &Missing) -> bool {
    matches!(missing, Missing::AgendaApproval | Missing::AgendaChanges { .. } | Missing::Opening)
}

/// Returns the title of the page; the day goes to the line below where there is no room for it.
pub fn title(facts: &Facts, cx: Context<'_>) -> String {
    if cx.width < THIN {
        return cx.tr.session_number(facts.session.number);
    }
    cx.tr.session_heading(facts.session.number, facts.session.date)
}

/// Returns the state of the session in a badge.
fn badge<'a>(facts: &Facts, cx: Context<'_>) -> Badge<'a> {
    let words = explain::session::state(facts.session.stage, cx.tr);
    let (tone, icon) = match facts.session.stage {
        Stage::Planned => (Tone::Neutral, Icon::CalendarClock),
        Stage::Convened => (Tone::Active, Icon::Send),
        Stage::Sitting => (Tone::Active, Icon::Play),
        Stage::Held => (Tone::Attention, Icon::Pencil),
        Stage::Recorded => (Tone::Good, Icon::FileText),
        Stage::Registered => (Tone::Good, Icon::BadgeCheck),
        Stage::DidNotTakePlace => (Tone::Bad, Icon::CircleX),
    };
    badge_of(tone, icon, words)
}

/// Returns the kind of a session.
pub fn kind(kind: &SessionKind, tr: &Catalog) -> String {
    match kind {
        SessionKind::Ordinary => tr.session_ordinary(),
        SessionKind::Extraordinary { .. } => tr.session_extraordinary(),
    }
}

/// Returns how members take part.
pub fn form(form: SessionForm, tr: &Catalog) -> String {
    match form {
        SessionForm::InPerson => tr.session_in_person(),
        SessionForm::Video => tr.session_by_video(),
        SessionForm::Mixed => tr.session_mixed(),
    }
}

/// Returns the line below the title: kind, time, place; in a thin window also what can be changed of them.
pub fn under<'a>(facts: &Facts, cx: Context<'a>) -> Element<'a, Message> {
    let session = &facts.session;
    let closed = session.closed.then(|| cx.tr.session_restricted());
    let place = cx.text(&session.place).to_owned();
    let day = (cx.width < THIN).then(|| format::date::long(cx.tr.locale(), session.date));
    let parts = [day, Some(kind(&session.kind, cx.tr)), Some(form(session.form, cx.tr)), closed];
    let time = Some(format::date::time(session.time));
    let parts = parts.into_iter().chain([time, Some(place)]).flatten().filter(|part| !part.is_empty());
    let words = capitalised(&parts.collect::<Vec<_>>().join(" · "));
    let words = say(Role::Second, words).width(Length::Fill);
    let thin = cx.width < THIN;
    let mut row = Row::new().spacing(space::SMALL).align_y(Alignment::Center).push(badge(facts, cx));
    // Beside the buttons a thin window would break the line at every word.
    let (beside, below) = if thin { (None, Some(words)) } else { (Some(words), None) };
    row = row.push(beside);
    if thin {
        row = row.extend(acts(facts, cx));
    }
    let row: Element<'a, Message> = if thin { row.wrap().into() } else { row.into() };
    Column::new().spacing(space::TIGHT).push(row).push(below).into()
}

/// Returns what can be changed of the session itself.
fn acts<'a>(facts: &Facts, cx: Context<'a>) -> Vec<Element<'a, Message>> {
    if !facts.is_open() {
        return Vec::new();
    }
    let ask = |asked: Asked| cx.recording(Message::Ask(Box::new(asked)));
    let change = Asked::Change(Box::new(change::Draft::of(&facts.session)));
    let calling_off = Asked::CallOff(calling_off::Draft::default());
    let change =
        button::quiet(cx.tr.session_change_ask()).icon(Icon::Pencil).small().id("change").on_press_maybe(ask(change));
    let off = button::quiet(cx.tr.session_call_off_ask()).icon(Icon::CircleX).small().id("call-off");
    vec![change.into(), off.on_press_maybe(ask(calling_off)).into()]
}

/// Returns the words with a capital letter at their beginning.
pub fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Returns which part of the line a stage belongs to; none for a session that did not take place.
pub const fn part_of(stage: Stage) -> Option<usize> {
    match stage {
        Stage::Planned => Some(0),
        Stage::Convened => Some(1),
        Stage::Sitting => Some(2),
        Stage::Held | Stage::Recorded => Some(3),
        Stage::Registered => Some(4),
        Stage::DidNotTakePlace => None,
    }
}

/// Returns the line of stages, or why there is none.
pub fn stages<'a>(facts: &Facts, cx: Context<'a>) -> Element<'a, Message> {
    let Some(now) = part_of(facts.session.stage) else { return called_off(facts, cx) };
    let tr = cx.tr;
    let names =
        [tr.stage_planning(), tr.stage_preparation(), tr.stage_sitting(), tr.stage_protocol(), tr.stage_control()];
    let cells = names.into_iter().enumerate().map(|(at, name)| {
        let (progress, detail) = match at.cmp(&now) {
            std::cmp::Ordering::Less => (Progress::Done, tr.session_stage_done()),
            std::cmp::Ordering::Equal => (Progress::Current, standing(&facts.matters(cx), tr)),
            std::cmp::Ordering::Greater if at == 2 => (Progress::Ahead, when(facts, cx)),
            std::cmp::Ordering::Greater => (Progress::Ahead, tr.session_none()),
        };
        Cell { name: name.into(), detail: detail.into(), progress }
    });
    let line = stage_line("stage", cells, Message::StageChosen);
    if cx.width >= THIN {
        return line;
    }
    let across = scrollable::Direction::Horizontal(scrollable::Scrollbar::new().width(0).scroller_width(0));
    scrollable(container(line).width(LINE)).direction(across).width(Length::Fill).into()
}

/// Returns how the stage stands: what blocks the next one is missing, the rest is remarked.
pub fn standing(matters: &[Matter], tr: &Catalog) -> String {
    let count = |blocks| matters.iter().filter(|matter| matter.blocks == blocks).map(|matter| matter.count).sum();
    let (missing, remarks) = (count(true), count(false));
    match (missing, remarks) {
        (0, 0) => tr.session_nothing_missing(),
        (0, remarks) => tr.session_remarks(remarks),
        (missing, _) => tr.session_missing(missing),
    }
}

fn when(facts: &Facts, cx: Context<'_>) -> String {
    let day = format::date::day_and_month(cx.tr.locale(), facts.session.date);
    format!("{day}, {}", format::date::time(facts.session.time))
}

/// Returns why a session did not take place.
fn called_off<'a>(facts: &Facts, cx: Context<'a>) -> Element<'a, Message> {
    let Some(call_off) = &facts.called_off else { return Column::new().into() };
    let mut words = calling_off::reason(&call_off.reason, cx.tr);
    words.push_str(". ");
    words.push_str(cx.text(&call_off.explanation));
    let words = tinted(Role::Body, Colour::Red, words).width(Length::Fill);
    let sign = with_sign(Icon::CircleX, 18.0, Colour::Red, words);
    container(sign).padding([10, 16]).width(Length::Fill).class(Plate::soft(Colour::RedSoft, Colour::Red)).into()
}

/// Returns the tabs, each with what is to be done there; at their right, what can be changed of the session.
pub fn tabs<'a>(facts: &Facts, tab: SessionTab, cx: Context<'a>) -> Element<'a, Message> {
    let count = |count: usize| (count > 0).then(|| Badge::from((Tone::Attention, Words::from(count.to_string()))));
    let open = facts.is_open();
    let remarks = facts.remarks.as_ref().map_or(1, Vec::len);
    let agenda = if open && !facts.items.is_empty() { remarks } else { 0 };
    let silent = facts.forecast.as_ref().filter(|forecast| open && forecast.outlook != Outlook::Secured);
    let silent = silent.map_or(0, |forecast| forecast.silent.len());
    let tabs = [
        Tab { words: cx.tr.session_tab_agenda().into(), count: count(agenda) },
        Tab { words: cx.tr.session_tab_people().into(), count: count(silent) },
        Tab { words: cx.tr.session_tab_papers().into(), count: None },
        Tab { words: cx.tr.stenogram_title().into(), count: None },
    ];
    let chosen = match tab {
        SessionTab::Agenda(_) => 0,
        SessionTab::People => 1,
        SessionTab::Papers => 2,
    };
    let tabs = choice::tabs("tabs", tabs, chosen, Message::TabChosen);
    if cx.width < THIN {
        return tabs;
    }
    let acts = Row::with_children(acts(facts, cx)).spacing(space::SMALL);
    let acts = container(acts).align_right(Length::Fill).center_y(Length::Fill);
    Stack::new().push(tabs).push(acts).into()
}

/// Returns why the main button does nothing, where it does nothing.
pub fn hindrance<'a>(facts: &Facts, cx: Context<'a>) -> Option<Element<'a, Message>> {
    let approves = matches!(facts.step(), Some(Step::Approve | Step::ApproveChanges));
    if !approves || facts.may_approve() {
        return None;
    }
    let voice = Voice::new(&facts.names, cx.tr);
    let told = facts.bars().map(|missing| explain::session::missing(missing, &voice).sentence);
    let refused = facts.remarks.as_ref().err().filter(|_| !facts.items.is_empty());
    let told = told.chain(refused.map(|refusal| explain::agenda::refusal(refusal, &voice).sentence));
    let words = tinted(Role::Second, Colour::Gold, told.collect::<Vec<_>>().join(" ")).width(Length::Fill);
    let strip = with_sign(Icon::CircleAlert, 16.0, Colour::Gold, words);
    Some(
        container(strip).padding([8, 12]).width(Length::Fill).class(Plate::soft(Colour::GoldSoft, Colour::Gold)).into(),
    )
}

/// Returns the words of the main button and what a press does, if it can.
pub fn main_button(facts: &Facts, cx: Context<'_>) -> Option<(String, Option<Message>)> {
    let recording = |may: bool| cx.recording(Message::Main).filter(|_| may);
    let (words, message) = match facts.step()? {
        Step::Approve => (cx.tr.session_approve(), recording(facts.may_approve())),
        Step::ApproveChanges => (cx.tr.session_approve_changes(), recording(facts.may_approve())),
        Step::Begin => (cx.tr.session_begin(), recording(true)),
        Step::ToSitting => (cx.tr.session_to_sitting(), Some(Message::Main)),
        Step::ToProtocol => (cx.tr.session_to_protocol(), Some(Message::Main)),
        Step::ToSuccessor(_) => (cx.tr.session_to_successor(), Some(Message::Main)),
    };
    Some((words, message))
}

/// Returns the list of what is missing.
pub fn matters<'a>(facts: &Facts, cx: Context<'a>) -> Element<'a, Message> {
    let mut column = Column::new().spacing(space::SMALL);
    for (at, matter) in facts.matters(cx).into_iter().enumerate() {
        let words = say(Role::Body, matter.words).width(Length::Fill);
        let mut row = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
        let (icon, ink) = if matter.blocks { (Icon::CircleX, Colour::Red) } else { (Icon::CircleAlert, Colour::Gold) };
        row = row.push(with_sign(icon, 16.0, ink, words));
        if let Some(tab) = matter.tab {
            let go = Message::Asked(asked::Message::GoTo(tab));
            row = row.push(button::quiet(cx.tr.session_show()).small().id(format!("matter-{}", at + 1)).on_press(go));
        }
        column = column.push(row);
    }
    column.into()
}

/// Returns what a form of a protocol is called.
pub fn protocol(form: ProtocolForm, tr: &Catalog) -> String {
    match form {
        ProtocolForm::Full => tr.paper_protocol_full(),
        ProtocolForm::Short => tr.paper_protocol_short(),
    }
}
