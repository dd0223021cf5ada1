//! What is asked before something is recorded: a rule, a day, a password.

use super::{Message, change, days};
use crate::ui::context::Context;
use crate::ui::desk::Trouble;
use crate::ui::entrance::shield::{self, Shield};
use crate::ui::widget::button;
use crate::ui::widget::dialog::{Dialog, dialog};

/// The width of the question for a password: two fields beside one another.
const WIDTH: f32 = 560.0;

/// A question.
#[derive(Debug, Clone)]
pub enum Question {
    /// What a rule shall say; why that was refused.
    Rule(Box<change::Draft>, Option<Box<Trouble>>),
    /// Which day.
    Day(days::Draft),
    /// Which password.
    Password(Shield),
    /// Whether the password shall go.
    Unprotect,
}

impl Question {
    /// Takes in what was written of a rule.
    pub fn edit_rule(&mut self, edit: change::Edit) {
        if let Self::Rule(draft, refused) = self {
            draft.edit(edit);
            *refused = None;
        }
    }

    /// Takes in what was written of a day.
    pub fn edit_day(&mut self, edit: days::Edit) {
        if let Self::Day(draft) = self {
            draft.edit(edit);
        }
    }

    /// Takes in what was written of a password.
    pub fn edit_password(&mut self, message: shield::Message) {
        if let Self::Password(shield) = self {
            shield.update(message);
        }
    }

    /// Shows the question.
    pub fn view<'a>(&'a self, cx: Context<'a>) -> Dialog<'a, Message> {
        let tr = cx.tr;
        let cancel = || button::usual(tr.setup_cancel()).id("cancel").on_press(Message::Cancel);
        match self {
            Self::Rule(draft, refused) => {
                let refused = refused.as_ref().map(|trouble| {
                    let told = trouble.explain(tr);
                    std::iter::once(told.sentence).chain(told.ways).collect::<Vec<_>>().join(" ")
                });
                draft.view(cx, refused)
            }
            Self::Day(draft) => draft.view(cx),
            Self::Password(shield) => {
                let ready = shield.password().is_some();
                let fields = shield.view(tr, ready.then_some(Message::Answer), Message::Shield);
                let set = button::main(tr.setup_password_verb()).key("Ctrl+Enter").id("answer");
                dialog(tr.setup_password_title())
                    .sentence(tr.setup_password_means())
                    .content(fields)
                    .button(cancel())
                    .button(set.on_press_maybe(ready.then_some(Message::Answer)))
                    .starts_at(shield::FIRST)
                    .width(WIDTH)
            }
            Self::Unprotect => dialog(tr.setup_unprotect_title())
                .sentence(tr.setup_unprotect_means())
                .button(cancel())
                .button(button::confirming(tr.setup_unprotect_verb()).id("answer").on_press(Message::Answer))
                .starts_at("cancel"),
        }
    }
}
