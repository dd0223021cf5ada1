//! The words of one speech while they are written: kept a second after the last letter, whichever page they are on.

use std::ops::Range;

use iced::Task;

use super::desk::Trouble;
use super::screen::Means;
use super::widget::field::{Act, Script};
use crate::domain::id::SessionId;
use crate::domain::stenogram::fragment::Fragment;
use crate::domain::stenogram::{Transcript, mark};
use crate::domain::text::{Bilingual, Language};

/// The words of one speech.
pub struct Pad {
    /// The number of the entry with which the speech began.
    pub seq: u32,
    /// When it began.
    pub began: chrono::NaiveTime,
    /// The language that is shown.
    pub shown: Language,
    spoken: Language,
    kk: Script,
    ru: Script,
    standing: Standing,
    /// How often something was written: what comes back from the disk may be older.
    changes: u64,
}

/// Whether the words are on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// They are.
    Kept,
    /// They are on their way.
    Underway,
    /// They are not.
    Changed,
    /// They could not be written; the next letter tries again.
    Failed,
}

/// What happens to the words.
#[derive(Debug, Clone)]
pub enum Message {
    /// Letters come and go.
    Act(Act),
    /// The side of this language is shown.
    Show(Language),
    /// They were kept, or not.
    Kept(u64, Result<(), Box<Trouble>>),
}

impl Pad {
    /// Opens the words of a speech.
    pub fn open(seq: u32, began: chrono::NaiveTime, said: &Transcript) -> Self {
        let (shown, _) = said.for_reader(said.spoken);
        Self {
            seq,
            began,
            shown,
            spoken: said.spoken,
            kk: Script::new(&said.text.kk),
            ru: Script::new(&said.text.ru),
            standing: Standing::Kept,
            changes: 0,
        }
    }

    /// Returns the letters of the side that is shown.
    pub fn script(&self) -> &Script {
        match self.shown {
            Language::Kazakh => &self.kk,
            Language::Russian => &self.ru,
        }
    }

    fn script_mut(&mut self) -> &mut Script {
        match self.shown {
            Language::Kazakh => &mut self.kk,
            Language::Russian => &mut self.ru,
        }
    }

    /// Returns whether the words are on disk.
    pub fn standing(&self) -> Standing {
        self.standing
    }

    /// Returns the language that was spoken: that of the side on which something is written.
    pub fn spoken(&self) -> Language {
        match (self.kk.is_empty(), self.ru.is_empty()) {
            (true, false) => Language::Russian,
            (false, true) => Language::Kazakh,
            (_, _) => self.spoken,
        }
    }

    /// Returns whether the side that is shown is a translation.
    pub fn is_translation(&self) -> bool {
        self.spoken() != self.shown
    }

    /// Takes what happened; returns whether words changed.
    pub fn act(&mut self, act: Act) -> bool {
        let changed = self.script_mut().act(act);
        self.note(changed)
    }

    fn note(&mut self, changed: bool) -> bool {
        if changed {
            self.standing = Standing::Changed;
            self.changes += 1;
        }
        changed
    }

    /// Shows the side of a language; while nothing is written it is the language that is spoken.
    pub fn show(&mut self, language: Language) {
        if self.kk.is_empty() && self.ru.is_empty() {
            self.spoken = language;
        }
        self.shown = language;
    }

    /// Puts a time mark at the caret.
    pub fn mark(&mut self, at: chrono::NaiveTime) {
        let script = self.script();
        let text = script.text();
        let stands_free =
            text.get(..script.caret()).is_none_or(|before| before.is_empty() || before.ends_with(char::is_whitespace));
        let words = format!("{}{} ", if stands_free { "" } else { " " }, mark::written(at));
        let changed = self.script_mut().write(&words);
        self.note(changed);
    }

    /// Returns the selected words as a fragment for the protocol; nothing where none are selected.
    pub fn fragment(&self) -> Option<Fragment> {
        let script = self.script();
        Fragment::of(self.seq, self.shown, &script.text(), script.selected()?, self.began).ok()
    }

    /// Selects words and brings them into view.
    pub fn select(&mut self, language: Language, place: &Range<usize>) {
        self.shown = language;
        self.script_mut().select(place);
    }

    /// Returns the words.
    pub fn transcript(&self) -> Transcript {
        Transcript { spoken: self.spoken(), text: Bilingual::new(self.kk.text(), self.ru.text()) }
    }

    /// Returns whether there are words that are neither on disk nor on their way there.
    pub fn is_behind(&self) -> bool {
        match self.standing {
            Standing::Kept | Standing::Underway => false,
            Standing::Changed | Standing::Failed => true,
        }
    }

    /// Keeps the words where they changed; what fails is tried again with the next letter.
    pub fn keep(&mut self, session: SessionId, means: &Means) -> Task<Message> {
        if self.standing != Standing::Changed {
            return Task::none();
        }
        let (seq, said, changes) = (self.seq, self.transcript(), self.changes);
        self.standing = Standing::Underway;
        let write = move |office: &mut crate::office::Office| office.set_transcript(session, seq, &said);
        means.desk.attempt(Some(session), write, move |result| Message::Kept(changes, result))
    }

    /// Takes note of what became of the words; returns why they could not be kept.
    pub fn kept(&mut self, changes: u64, result: Result<(), Box<Trouble>>) -> Option<Box<Trouble>> {
        if changes == self.changes {
            self.standing = if result.is_ok() { Standing::Kept } else { Standing::Failed };
        }
        result.err()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use iced::widget::text_editor::{Action, Edit};

    use super::*;

    fn typed(pad: &mut Pad, words: &str) {
        pad.act(Act::Do(Action::Edit(Edit::Paste(Arc::new(words.to_owned())))));
    }

    fn began() -> chrono::NaiveTime {
        chrono::NaiveTime::from_hms_opt(10, 41, 0).unwrap()
    }

    #[test]
    fn the_side_that_is_written_on_is_the_language_that_was_spoken() {
        let mut pad = Pad::open(7, began(), &Transcript::empty(Language::Kazakh));
        pad.show(Language::Russian);
        assert!(!pad.is_translation(), "nothing is written yet");
        typed(&mut pad, "Уважаемый председатель!");
        assert_eq!(pad.transcript().spoken, Language::Russian);
        pad.show(Language::Kazakh);
        assert!(pad.is_translation());
        typed(&mut pad, "Құрметті төраға!");
        let said = pad.transcript();
        assert_eq!((said.spoken, said.text.kk.as_str()), (Language::Russian, "Құрметті төраға!"));
    }

    #[test]
    fn a_mark_stands_apart_from_the_words() {
        let mut pad = Pad::open(7, began(), &Transcript::empty(Language::Kazakh));
        pad.mark(began());
        typed(&mut pad, "Құрметті");
        pad.mark(began());
        assert_eq!(pad.transcript().text.kk, "[10:41:00] Құрметті [10:41:00] ");
        assert_eq!(pad.standing(), Standing::Changed);
    }
}
