//! What is written is recorded after a quiet second and before its screen is left; what cannot be is asked about.

use std::time::Duration;

use iced::Task;

use super::work::{Message, Outcome, Work};
use crate::office::practice::day::Leap;
use crate::ui::context::Context;
use crate::ui::place::Place;
use crate::ui::widget::button::{self, Button};
use crate::ui::widget::dialog::{Dialog, dialog};

/// So long nothing is written before what was written is recorded.
pub const QUIET: Duration = Duration::from_secs(1);

/// Where the user wants to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// To a place.
    Place(Place),
    /// Back to where he came from.
    Back,
    /// To another day of the practice collegium.
    Day(Leap),
    /// Out of the program.
    Out,
}

impl Work {
    /// Takes note that something was written: the quiet second begins anew.
    pub(super) fn wrote(&mut self) {
        self.strokes += 1;
        self.writing = Some(self.strokes);
    }

    /// Returns the number of the last stroke while it waits for its quiet second.
    pub fn writing(&self) -> Option<u64> {
        self.writing
    }

    /// Records what was written, unless something was written since.
    pub(super) fn quiet(&mut self, stroke: u64) -> Task<Message> {
        if self.writing == Some(stroke) { self.leave() } else { Task::none() }
    }

    /// Records what is being edited.
    pub fn leave(&mut self) -> Task<Message> {
        self.writing = None;
        let visit = self.visit;
        self.screen.leave(&self.means).map(move |message| Message::Screen(visit, message))
    }

    /// Returns what was written and is not recorded; nothing where nothing can be.
    pub(super) fn unrecorded(&self) -> Option<String> {
        self.screen.unrecorded(&self.means).filter(|_| self.is_writable())
    }

    /// Leaves the program, once everything is recorded.
    pub fn close(&mut self) -> Outcome {
        self.depart(Bound::Out)
    }

    /// Leaves the screen, once everything that was written on it is recorded.
    pub(super) fn depart(&mut self, bound: Bound) -> Outcome {
        self.barred = None;
        if self.unrecorded().is_none() {
            return self.arrive(bound);
        }
        let visit = self.visit;
        Outcome::run(self.leave().chain(Task::done(Message::Left(visit, bound))))
    }

    /// Goes on, or stays where something could not be recorded. Whoever has gone elsewhere meanwhile has left.
    pub(super) fn left(&mut self, visit: u64, bound: Bound) -> Outcome {
        if visit == self.visit && self.unrecorded().is_some() {
            self.barred = Some(bound);
            return Outcome::run(Task::none());
        }
        self.arrive(bound)
    }

    /// Goes on without what could not be recorded.
    pub(super) fn leave_anyway(&mut self) -> Outcome {
        self.trouble = None;
        self.writing = None;
        match self.barred.take() {
            Some(bound) => self.arrive(bound),
            None => Outcome::run(Task::none()),
        }
    }
}

/// Asks whether to go without what is not recorded.
pub(super) fn question<'a>(unrecorded: &str, cx: Context<'a>) -> Dialog<'a, Message> {
    dialog(cx.tr.frame_unrecorded_title())
        .sentence(cx.tr.frame_unrecorded(unrecorded))
        .button(without(cx))
        .button(button::main(cx.tr.frame_stay()).id("stay").on_press(Message::Stay))
        .starts_at("stay")
        .width(560.0)
}

/// Returns the button that goes on without what is not recorded.
pub(super) fn without(cx: Context<'_>) -> Button<'_, Message> {
    button::usual(cx.tr.frame_leave_anyway()).id("leave-anyway").on_press(Message::LeaveAnyway)
}
