//! The two questions of the desk: the registration, after which the protocol is sealed, and the act that corrects it.

use iced::Length;
use iced::widget::{Column, Row};

use super::Message;
use super::facts::Facts;
use super::findings::capital;
use crate::domain::id::PersonId;
use crate::domain::protocol::Place;
use crate::domain::protocol::registration::{Registration, Signature};
use crate::domain::text::{Bilingual, Language};
use crate::i18n::format::date;
use crate::office::explain::{Voice, protocol, registration as told};
use crate::office::recording::Registered;
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Role, Theme};
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::field::{bilingual, field};
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, button, say, with_sign};

/// How wide the names of requisites are.
const LABELS: f32 = 190.0;
/// How wide they are in the card beside the pages.
pub const NARROW_LABELS: f32 = 116.0;

/// A question.
#[derive(Debug, Clone)]
pub enum Question {
    /// The protocol gets its number; what it would be is known, since the papers were set.
    Register(Box<Registered>),
    /// A correction act.
    Correct(Act),
}

/// The draft of a correction act.
#[derive(Debug, Clone, Default)]
pub struct Act {
    /// What was wrong and why it is mended.
    pub reason: Bilingual,
    /// Who decided so, in the list of members.
    pub decided_by: Option<usize>,
}

impl Act {
    /// Returns who decided.
    pub fn decider(&self, facts: &Facts) -> Option<PersonId> {
        self.decided_by.and_then(|at| facts.members.get(at)).map(|person| person.id)
    }

    /// Returns whether it has what the operation needs.
    pub fn is_whole(&self) -> bool {
        !self.reason.is_missing(Language::Kazakh) && self.decided_by.is_some()
    }
}

impl Question {
    /// Shows the question.
    pub fn view<'a>(
        &'a self,
        facts: &'a Facts,
        corrections: &'a [(Place, Bilingual)],
        cx: Context<'a>,
    ) -> Dialog<'a, Message> {
        match self {
            Self::Register(ahead) => register(ahead, facts, cx),
            Self::Correct(act) => correct(act, facts, corrections, cx),
        }
    }
}

fn register<'a>(ahead: &'a Registered, facts: &'a Facts, cx: Context<'a>) -> Dialog<'a, Message> {
    let cancel = button::usual(cx.tr.desk_cancel()).id("cancel").on_press(Message::Cancel);
    let verb = button::main(cx.tr.desk_register()).icon(Icon::Stamp).id("register");
    let content =
        requisites(&ahead.registration, ahead.russian_annex, facts, LABELS, cx).push(remarks(ahead, facts, cx));
    dialog(cx.tr.desk_register_title())
        .sentence(cx.tr.desk_register_sentence())
        .content(content)
        .button(cancel)
        .button(verb.on_press_maybe(cx.recording(Message::Register)))
        .starts_at("register")
        .width(560.0)
}

fn remarks<'a>(ahead: &Registered, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
    let voice = Voice::new(&facts.names, cx.tr);
    let mut column = Column::new().spacing(space::TIGHT);
    for remark in &ahead.remarks {
        let words = say(Role::Second, told::remark(remark, &voice).sentence);
        column = column.push(with_sign(Icon::CircleAlert, 16.0, Colour::Gold, words));
    }
    column.into()
}

/// Returns the requisites, one on a line; `russian_annex` counts the sheets of the annex to the Russian version.
pub fn requisites<'a>(
    registration: &Registration,
    russian_annex: u32,
    facts: &'a Facts,
    labels: f32,
    cx: Context<'a>,
) -> Column<'a, Message, Theme> {
    let line = |label: String, value: String| {
        Row::new()
            .spacing(space::MEDIUM)
            .push(say(Role::Second, label).width(labels))
            .push(say(Role::Body, value).width(Length::Fill))
    };
    let signed = |signature: &Option<Signature>| {
        let signature = signature.as_ref()?;
        let name = facts.names.person(signature.person).map(|person| cx.person(person)).unwrap_or_default();
        Some(format!("{name}, {}", cx.text(&signature.post)))
    };
    let counted = |sheets, annex| {
        let sheets = cx.tr.count_sheets(sheets);
        if annex > 0 { cx.tr.desk_with_annex(&sheets, &cx.tr.count_sheets(annex)) } else { sheets }
    };
    let sheets = counted(registration.sheets, registration.annex_sheets());
    let russian = match registration.russian_sheets {
        Some(sheets) => counted(sheets, russian_annex),
        None => cx.tr.desk_no_russian(),
    };
    let mut column = Column::new().spacing(space::SMALL);
    column = column
        .push(line(cx.tr.desk_number(), crate::i18n::format::name::number_sign(&registration.index())))
        .push(line(cx.tr.desk_registered_on(), date::short(registration.registered)))
        .push(line(cx.tr.desk_kazakh_sheets(), sheets))
        .push(line(cx.tr.desk_russian_sheets(), russian));
    if let Some(chair) = signed(&registration.chair) {
        column = column.push(line(capital(&cx.tr.role_chair()), chair));
    }
    if let Some(secretary) = signed(&registration.secretary) {
        column = column.push(line(capital(&cx.tr.role_secretary()), secretary));
    }
    column
}

fn correct<'a>(
    act: &'a Act,
    facts: &'a Facts,
    corrections: &'a [(Place, Bilingual)],
    cx: Context<'a>,
) -> Dialog<'a, Message> {
    let voice = Voice::new(&facts.names, cx.tr);
    let places: Vec<String> = corrections.iter().map(|(place, _)| protocol::place(*place, &voice)).collect();
    let members: Vec<String> = facts.members.iter().map(|person| cx.person(person)).collect();
    let chooser = select(cx.tr, members, act.decided_by).id("decided-by").on_choose(Message::Decided);
    let content = Column::new()
        .spacing(space::CARD)
        .push(say(Role::Second, cx.tr.desk_corrected_places(&places.join("; "))))
        .push(
            Column::new()
                .spacing(space::TIGHT)
                .push(say(Role::Second, cx.tr.desk_reason()))
                .push(bilingual(cx.tr, &act.reason, Message::Reasoned).ids("reason-kk", "reason-ru").at_least(3)),
        )
        .push(field(cx.tr.desk_decided_by(), chooser));
    let cancel = button::usual(cx.tr.desk_cancel()).id("cancel").on_press(Message::Cancel);
    let may = act.is_whole().then(|| cx.recording(Message::Correct)).flatten();
    let verb = button::main(cx.tr.desk_make_edition()).icon(Icon::Stamp).id("correct").on_press_maybe(may);
    dialog(cx.tr.desk_correct_title())
        .sentence(cx.tr.desk_correct_sentence())
        .content(content)
        .button(cancel)
        .button(verb)
        .starts_at("reason-kk")
        .width(560.0)
}
