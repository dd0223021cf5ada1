//! The window for the hall beside the window of the secretary: it opens, shows what the table shows, and goes with it.

use iced::{Size, Task, window};

use super::{App, Phase};
use crate::ui::hall::{FIRST, HallWindow};
use crate::ui::keys::Command;
use crate::ui::widget::{Element, root};

/// What happens in the window for the hall.
#[derive(Debug, Clone)]
pub enum Message {
    /// It is there.
    Opened(window::Id),
    /// A window is gone.
    Closed(window::Id),
    /// It has another size.
    Resized(Size),
    /// A shortcut was pressed in it.
    Command(Command),
}

impl App {
    /// Returns whether the window is the one for the hall.
    pub(super) fn hall_is(&self, id: window::Id) -> bool {
        self.hall.as_ref().is_some_and(|hall| hall.id == id)
    }

    /// Shows the window for the hall; nothing while there is none.
    pub fn hall_view(&self) -> Element<'_, super::Message> {
        let Some(hall) = &self.hall else { return iced::widget::Space::new().into() };
        root::root(hall.view(self.now), |command| Some(super::Message::Hall(Message::Command(command))))
            .on_shift(super::Message::Shifted)
            .on_size(|size| super::Message::Hall(Message::Resized(size)))
            .into()
    }

    /// Returns whether the window for the hall is there, and whether it fills its screen.
    pub fn hall_is_open(&self) -> Option<bool> {
        self.hall.as_ref().map(|hall| hall.full)
    }

    /// Takes in what happened in the window for the hall.
    pub(super) fn in_hall(&mut self, message: &Message) -> Task<super::Message> {
        match *message {
            Message::Closed(id) => {
                if self.hall_is(id) {
                    self.hall = None;
                }
                Task::none()
            }
            Message::Resized(size) => {
                if let Some(hall) = &mut self.hall {
                    hall.size = size;
                    self.epoch.advance();
                }
                Task::none()
            }
            Message::Command(Command::FullScreen) => self.hall_key(),
            Message::Command(Command::Cancel) => self.fill_screen(false),
            // How everything looks can be changed from either window; nothing is recorded from the wall.
            Message::Command(command @ (Command::NextLanguage | Command::NextTheme)) => self.command(command),
            Message::Opened(_) | Message::Command(_) => Task::none(),
        }
    }

    /// Opens the window for the hall; where it is open, fills its screen or leaves it.
    pub(super) fn hall_key(&mut self) -> Task<super::Message> {
        match self.hall.as_ref().map(|hall| hall.full) {
            None => self.turn_hall(),
            Some(full) => self.fill_screen(!full),
        }
    }

    fn fill_screen(&mut self, full: bool) -> Task<super::Message> {
        let Some(hall) = self.hall.as_mut().filter(|hall| hall.full != full) else { return Task::none() };
        hall.full = full;
        self.epoch.advance();
        window::set_mode(hall.id, hall.mode())
    }

    /// Opens the window for the hall, or closes it; on a page that is no sitting there is nothing to open.
    pub(super) fn turn_hall(&mut self) -> Task<super::Message> {
        if self.hall.is_some() {
            return self.close_hall();
        }
        let facts = match &self.phase {
            Phase::Entrance(_) => None,
            Phase::Work(work) => work.hall(),
        };
        let Some(facts) = facts else { return Task::none() };
        let settings = window::Settings { size: FIRST, exit_on_close_request: false, ..window::Settings::default() };
        let (id, open) = window::open(settings);
        self.hall = Some(HallWindow::new(id, facts));
        open.map(|id| super::Message::Hall(Message::Opened(id)))
    }

    pub(super) fn close_hall(&mut self) -> Task<super::Message> {
        self.hall.take().map_or_else(Task::none, |hall| window::close(hall.id))
    }

    /// Shows the hall what the table shows now; on another page the wall keeps what it had.
    pub(super) fn refresh_hall(&mut self) -> Task<super::Message> {
        let Phase::Work(work) = &self.phase else { return self.close_hall() };
        if let (Some(hall), Some(facts)) = (&mut self.hall, work.hall())
            && hall.facts != facts
        {
            hall.facts = facts;
            self.epoch.advance();
        }
        Task::none()
    }
}
