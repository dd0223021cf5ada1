//! An invitation: who, whom he or she represents, by whose decision, for which items, and the answer.

use super::asked::change::ActDraft;
use super::asked::{Message, cancel, fields, listed, verb};
use super::draft::write;
use super::facts::Facts;
use super::people::{KINDS, REASONS};
use super::persons::named;
use super::{Message as Event, Session};
use crate::domain::agenda::{Invitee, InviteeKind, invitation};
use crate::domain::id::{ItemId, PersonId};
use crate::domain::person::Person;
use crate::domain::profile::Profile;
use crate::domain::session::answer::{Answer, Answered};
use crate::domain::sitting::entry::AbsenceReason;
use crate::domain::text::{Bilingual, Language};
use crate::office::explain;
use crate::ui::action::Action;
use crate::ui::context::Context;
use crate::ui::screen::Means;
use crate::ui::screen::session::head::capitalised;
use crate::ui::theme::Role;
use crate::ui::widget::check::check;
use crate::ui::widget::choice::segments;
use crate::ui::widget::dialog::{Dialog, dialog};
use crate::ui::widget::field::{bilingual, field};
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, button, say};

/// An invitation while it is written.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Whether the person is invited already.
    known: bool,
    person: Option<PersonId>,
    /// Somebody who is not in the directory yet.
    new: Option<Person>,
    kind: InviteeKind,
    decision: ActDraft,
    items: Vec<ItemId>,
    answer: Option<Answer>,
    /// The answer on record.
    answered: Option<Answer>,
}

/// Returns whether an invitation needs a decision of the first head.
pub fn decision_needed(kind: InviteeKind, profile: &Profile) -> bool {
    match kind {
        InviteeKind::Media => profile.invitation.media_by_decision.value,
        InviteeKind::Ngo => profile.invitation.ngo_by_decision.value,
        InviteeKind::OwnStaff | InviteeKind::StateBody | InviteeKind::Other => false,
    }
}

impl Draft {
    /// Begins with nobody.
    pub fn of_nobody() -> Self {
        Self {
            known: false,
            person: None,
            new: None,
            kind: InviteeKind::StateBody,
            decision: ActDraft::default(),
            items: Vec::new(),
            answer: None,
            answered: None,
        }
    }

    /// Begins with an invitation on record.
    pub fn of(invitee: &Invitee, answered: Option<&Answered>) -> Self {
        let answer = answered.map(|answered| answered.answer);
        Self {
            known: true,
            person: Some(invitee.person),
            new: None,
            kind: invitee.kind,
            decision: invitee.decision.as_ref().map(ActDraft::of).unwrap_or_default(),
            items: invitee.items.clone(),
            answer,
            answered: answer,
        }
    }

    pub(super) fn edit(&mut self, message: Message) {
        match message {
            Message::Person(person) => self.person = Some(person),
            Message::Tick(is_new) => self.new = is_new.then(nobody),
            Message::Name(part, language, words) => {
                if let Some(person) = &mut self.new {
                    write(part.of(person), language, words);
                }
            }
            Message::Choice(at) => self.kind = KINDS.get(at).copied().unwrap_or(self.kind),
            Message::SecondChoice(at) => {
                let reason = REASONS.last().copied().unwrap_or(AbsenceReason::Unknown);
                self.answer =
                    [None, Some(Answer::Confirmed), Some(Answer::Declined { reason })].get(at).copied().flatten();
            }
            Message::Item(item, is_in) => {
                self.items.retain(|other| *other != item);
                if is_in {
                    self.items.push(item);
                }
            }
            other => self.decision.edit(&other),
        }
    }

    /// Returns somebody new, once there is a surname in the state language.
    fn newcomer(&self) -> Option<&Person> {
        self.new.as_ref().filter(|person| !person.surname.is_missing(Language::Kazakh))
    }

    /// Returns the invitation, once it names somebody.
    fn written(&self) -> Option<Invitee> {
        let decision = self.decision.written();
        let person = match &self.new {
            Some(_) => self.newcomer()?.id,
            None => self.person?,
        };
        Some(Invitee { person, kind: self.kind, decision, items: self.items.clone() })
    }

    pub(super) fn question<'a>(&'a self, facts: &'a Facts, cx: Context<'a>) -> Dialog<'a, Event> {
        let kinds: Vec<_> = KINDS.iter().map(|kind| capitalised(&explain::agenda::invitee(*kind, cx.tr))).collect();
        let chosen = KINDS.iter().position(|kind| *kind == self.kind);
        let kinds = select(cx.tr, kinds, chosen).id("invitee-kind");
        let kinds = kinds.on_choose(|at| Event::Asked(Message::Choice(at)));
        let mut content: Vec<Element<'a, Event>> = Vec::new();
        if !self.known {
            content.push(match &self.new {
                None => field(cx.tr.session_person(), self.persons(facts, cx)).into(),
                Some(person) => names(person, cx),
            });
            let tick = |is_new| Event::Asked(Message::Tick(is_new));
            content.push(check("new-person", cx.tr.session_new_person(), self.new.is_some(), Some(tick)));
        }
        content.push(field(cx.tr.session_represents(), kinds).into());
        if decision_needed(self.kind, &facts.profile) || self.decision.written().is_some() {
            content.push(self.decision.fields(cx.tr.session_decision_of_head(), cx));
        }
        content.push(self.items(facts, cx));
        if self.known {
            content.push(field(cx.tr.session_column_answer(), self.answers(cx)).into());
        }
        let words = if self.known { cx.tr.session_save() } else { cx.tr.session_invite() };
        let dialog = match self.person.and_then(|person| facts.person(person)).filter(|_| self.known) {
            Some(person) => dialog(person.full_name(cx.language())).sentence(cx.text(&person.post)),
            None => dialog(cx.tr.session_invitation()),
        };
        let dialog = dialog.content(listed(fields(content), cx)).width(560.0);
        let back = button::dangerous(cx.tr.session_take_back()).id("take-back");
        let back = back.on_press_maybe(cx.recording(Event::Asked(Message::TakeBack)).filter(|_| facts.is_open()));
        let dialog = if self.known { dialog.button(back) } else { dialog };
        dialog.button(cancel(cx)).button(verb(words, self.written().is_some() && facts.is_open(), cx))
    }

    /// Returns everybody who is neither a member nor invited.
    fn persons<'a>(&self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Event> {
        let is_asked = |person: PersonId| {
            let member = facts.composition.as_ref().is_some_and(|composition| composition.is_member(person));
            member || facts.invitees.iter().any(|invitee| invitee.person == person)
        };
        let persons: Vec<_> =
            facts.persons.iter().map(|person| person.id).filter(|person| !is_asked(*person)).collect();
        let names: Vec<_> = persons.iter().map(|person| named(*person, facts, cx)).collect();
        let chosen = persons.iter().position(|person| Some(*person) == self.person);
        let choice = select(cx.tr, names, chosen).id("invitee");
        choice
            .on_choose(move |at| Event::Asked(persons.get(at).map_or(Message::Close, |it| Message::Person(*it))))
            .into()
    }

    /// Returns the items of the agenda; none of them chosen means all.
    fn items<'a>(&self, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Event> {
        let mut ticks: Vec<Element<'a, Event>> = vec![say(Role::Second, cx.tr.session_items_of_guest()).into()];
        for item in &facts.items {
            let id = item.item.id;
            let words = format!("{}. {}", item.item.number, cx.text(&item.item.title));
            let on_toggle = move |is_in| Event::Asked(Message::Item(id, is_in));
            ticks.push(check(format!("item-{}", item.item.number), words, self.items.contains(&id), Some(on_toggle)));
        }
        iced::widget::Column::with_children(ticks).spacing(crate::ui::theme::size::space::TIGHT).into()
    }

    fn answers<'a>(&self, cx: Context<'a>) -> Element<'a, Event> {
        let words = [cx.tr.session_silent(), cx.tr.session_comes(), cx.tr.session_comes_not()];
        let chosen = match self.answer {
            None => 0,
            Some(Answer::Confirmed) => 1,
            Some(Answer::Declined { .. }) => 2,
        };
        segments("answer", words.map(|words| capitalised(&words)), chosen, |at| Event::Asked(Message::SecondChoice(at)))
    }
}

/// Returns a person without a name.
fn nobody() -> Person {
    Person {
        id: PersonId(0),
        surname: Bilingual::default(),
        given: Bilingual::default(),
        patronymic: Bilingual::default(),
        post: Bilingual::default(),
        organisation: Bilingual::default(),
        unit: None,
    }
}

/// A part of what is recorded of somebody new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The surname.
    Surname,
    /// The given name.
    Given,
    /// The post.
    Post,
    /// The organisation.
    Organisation,
}

impl Part {
    const ALL: [Self; 4] = [Self::Surname, Self::Given, Self::Post, Self::Organisation];

    fn of(self, person: &mut Person) -> &mut Bilingual {
        match self {
            Self::Surname => &mut person.surname,
            Self::Given => &mut person.given,
            Self::Post => &mut person.post,
            Self::Organisation => &mut person.organisation,
        }
    }
}

/// Returns the fields of somebody new.
fn names<'a>(person: &'a Person, cx: Context<'a>) -> Element<'a, Event> {
    let parts = Part::ALL.map(|part| {
        let (label, text, ids) = match part {
            Part::Surname => (cx.tr.session_surname(), &person.surname, ["surname-kk", "surname-ru"]),
            Part::Given => (cx.tr.session_given(), &person.given, ["given-kk", "given-ru"]),
            Part::Post => (cx.tr.session_column_post(), &person.post, ["post-kk", "post-ru"]),
            Part::Organisation => {
                (cx.tr.session_organisation(), &person.organisation, ["organisation-kk", "organisation-ru"])
            }
        };
        let on_input = move |language, words| Event::Asked(Message::Name(part, language, words));
        let [kazakh, russian] = ids;
        let text = bilingual(cx.tr, text, on_input).at_least(1).ids(kazakh, russian);
        Element::from(field(label, text))
    });
    fields(parts.into())
}

impl Session {
    /// Records the invitation and the answer to it.
    pub(super) fn invite(&self, draft: &Draft, means: &Means) -> Action<Event> {
        let (Some(invitee), Some(facts)) = (draft.written(), &self.facts) else { return Action::none() };
        let (id, known) = (self.id, draft.known);
        let newcomer = draft.newcomer().cloned();
        let (profile, today) = (facts.profile.clone(), means.clock.today());
        let items: Vec<_> = facts.items.iter().map(|item| item.item.clone()).collect();
        let answer = (draft.answer != draft.answered).then_some(draft.answer);
        Action::run(self.record_with(
            means,
            move |office| {
                let mut invitee = invitee;
                if let Some(person) = newcomer {
                    // Whoever may not be invited is not put into the directory either.
                    invitation::check(&invitee, &items, today, &profile)?;
                    invitee.person = office.add_person(&person)?;
                }
                let remarks = if known { office.change_invitee(id, &invitee)? } else { office.invite(id, &invitee)? };
                if let Some(answer) = answer {
                    office.set_answer(id, invitee.person, answer)?;
                }
                Ok(remarks)
            },
            |remarks, facts| Event::Asked(Message::Invited(remarks, facts)),
        ))
    }

    /// Takes the invitation back that is open.
    pub(super) fn take_back(&self, means: &Means) -> Action<Event> {
        let person = match &self.asked {
            Some(super::asked::Asked::Invitation(draft)) => draft.person,
            Some(_) | None => None,
        };
        let (id, Some(person)) = (self.id, person) else { return Action::none() };
        Action::run(self.record_with(
            means,
            move |office| office.remove_invitee(id, person),
            |(), facts| Event::Asked(Message::Done(facts)),
        ))
    }
}
