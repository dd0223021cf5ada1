//! A long text while it is written: only the lines in view are laid out, and a step back costs no copy of the whole.

use std::ops::Range;
use std::sync::Arc;

use iced::widget::text_editor::{Action, Content, Cursor, Edit, Position};

use crate::ui::widget::Renderer;

/// The steps back take at most so many bytes.
const MOST_BYTES: usize = 16 << 20;

/// The letters of a text, the caret in them and the steps back.
#[derive(Default)]
pub struct Script {
    pub(super) content: Content<Renderer>,
    past: Vec<Change>,
    future: Vec<Change>,
    /// The weight of the steps back in bytes.
    weight: usize,
    /// Whether the last change was one more letter of a word.
    typing: bool,
}

/// What happens to a text.
#[derive(Debug, Clone)]
pub enum Act {
    /// The caret moves, letters come or go.
    Do(Action),
    /// A step back.
    Undo,
    /// A step forward again.
    Redo,
}

/// Some lines became others.
#[derive(Debug, Clone)]
struct Change {
    line: usize,
    before: String,
    after: String,
    caret: (Cursor, Cursor),
}

impl Change {
    fn weight(&self) -> usize {
        self.before.len() + self.after.len()
    }
}

impl Script {
    /// Begins with `text`, the caret at its end.
    pub fn new(text: &str) -> Self {
        let mut script = Self::default();
        if !text.is_empty() {
            // Pasted, its lines are shaped when they come into view; handed over at once, all of them would be now.
            script.content.perform(Action::Edit(Edit::Paste(Arc::new(lines_of(text)))));
        }
        script
    }

    /// Returns the text.
    pub fn text(&self) -> String {
        self.between(0, self.content.line_count())
    }

    /// Returns whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.content.is_empty()
    }

    /// Does what was done with the keys or the pointer, and returns whether the text is another one now.
    pub fn act(&mut self, act: Act) -> bool {
        match act {
            Act::Do(Action::Edit(edit)) => self.edit(edit),
            Act::Do(action) => {
                self.typing = false;
                self.content.perform(action);
                false
            }
            Act::Undo => self.step(true),
            Act::Redo => self.step(false),
        }
    }

    /// Writes `words` at the caret.
    pub fn write(&mut self, words: &str) -> bool {
        self.edit(Edit::Paste(Arc::new(words.to_owned())))
    }

    /// Returns the bytes that are selected, if any.
    pub fn selected(&self) -> Option<Range<usize>> {
        let Cursor { position, selection } = self.content.cursor();
        let (one, other) = (self.offset(position), self.offset(selection?));
        (one != other).then(|| one.min(other)..one.max(other))
    }

    /// Returns the byte at which the caret stands.
    pub fn caret(&self) -> usize {
        self.offset(self.content.cursor().position)
    }

    /// Selects the bytes `place` and brings them into view.
    pub fn select(&mut self, place: &Range<usize>) {
        self.typing = false;
        let (start, end) = (self.position(place.start), self.position(place.end));
        self.move_to(Cursor { position: end, selection: Some(start) });
    }

    fn edit(&mut self, edit: Edit) -> bool {
        let edit = match edit {
            Edit::Paste(text) if text.contains('\r') => Edit::Paste(Arc::new(lines_of(&text))),
            edit => edit,
        };
        let letter = matches!(edit, Edit::Insert(letter) if !letter.is_whitespace());
        let caret = self.content.cursor();
        let other = caret.selection.unwrap_or(caret.position);
        let count = self.content.line_count();
        // A letter that goes may join two lines.
        let reach = usize::from(matches!(edit, Edit::Backspace | Edit::Delete));
        let first = caret.position.line.min(other.line).saturating_sub(reach);
        let end = (caret.position.line.max(other.line) + 1 + reach).min(count);
        let before = self.between(first, end);
        self.content.perform(Action::Edit(edit));
        let after = self.between(first, (end + self.content.line_count()).saturating_sub(count));
        if before == after {
            return false;
        }
        let now = self.content.cursor();
        let continues = letter && self.typing && caret.selection.is_none();
        self.typing = letter;
        self.future.clear();
        match self.past.last_mut().filter(|last| continues && last.line == first && last.after == before) {
            Some(last) => {
                self.weight = self.weight + after.len() - last.after.len();
                last.after = after;
                last.caret.1 = now;
            }
            None => self.remember(Change { line: first, before, after, caret: (caret, now) }),
        }
        true
    }

    fn remember(&mut self, change: Change) {
        self.weight += change.weight();
        self.past.push(change);
        while self.weight > MOST_BYTES && self.past.len() > 1 {
            self.weight -= self.past.remove(0).weight();
        }
    }

    /// Goes one step back, or forward again.
    fn step(&mut self, back: bool) -> bool {
        self.typing = false;
        let Some(change) = (if back { self.past.pop() } else { self.future.pop() }) else { return false };
        let (from, to, caret) = if back {
            (&change.after, &change.before, change.caret.0)
        } else {
            (&change.before, &change.after, change.caret.1)
        };
        let last = change.line + from.matches('\n').count();
        let column = from.rsplit('\n').next().map_or(0, str::len);
        let start = Position { line: change.line, column: 0 };
        self.move_to(Cursor { position: Position { line: last, column }, selection: Some(start) });
        let edit = if to.is_empty() { Edit::Delete } else { Edit::Paste(Arc::new(to.clone())) };
        if !(from.is_empty() && to.is_empty()) {
            self.content.perform(Action::Edit(edit));
        }
        self.move_to(caret);
        if back {
            self.weight -= change.weight();
            self.future.push(change);
        } else {
            self.remember(change);
        }
        true
    }

    fn move_to(&mut self, cursor: Cursor) {
        if cursor.selection.is_none() && self.content.cursor().selection.is_some() {
            // The content keeps a selection until the caret moves by itself.
            self.content.perform(Action::Move(iced::widget::text_editor::Motion::Home));
        }
        self.content.move_to(cursor);
    }

    /// Returns the lines from `first` to before `end`.
    fn between(&self, first: usize, end: usize) -> String {
        let mut text = String::new();
        for line in first..end {
            if line > first {
                text.push('\n');
            }
            if let Some(line) = self.content.line(line) {
                text.push_str(&line.text);
            }
        }
        text
    }

    /// Returns the byte of a place.
    fn offset(&self, place: Position) -> usize {
        let length = |line| self.content.line(line).map_or(0, |line| line.text.len() + 1);
        (0..place.line).map(length).sum::<usize>() + place.column
    }

    /// Returns the place of a byte; the end of the text for one beyond it.
    fn position(&self, offset: usize) -> Position {
        let mut left = offset;
        let count = self.content.line_count();
        for line in 0..count {
            let length = self.content.line(line).map_or(0, |line| line.text.len());
            if left <= length {
                return Position { line, column: left };
            }
            if line + 1 == count {
                return Position { line, column: length };
            }
            left -= length + 1;
        }
        Position { line: 0, column: 0 }
    }
}

/// Returns a text in which every line ends as ours do.
fn lines_of(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use iced::widget::text_editor::Motion;
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    fn typed(script: &mut Script, words: &str) {
        for letter in words.chars() {
            let edit = if letter == '\n' { Edit::Enter } else { Edit::Insert(letter) };
            script.act(Act::Do(Action::Edit(edit)));
        }
    }

    #[test]
    fn a_word_is_one_step_back() {
        let mut script = Script::new("");
        typed(&mut script, "Құрметті төраға!");
        assert_eq!(script.text(), "Құрметті төраға!");
        assert!(script.act(Act::Undo));
        assert_eq!(script.text(), "Құрметті ");
        assert!(script.act(Act::Undo));
        assert!(script.act(Act::Undo));
        assert_eq!(script.text(), "");
        assert!(!script.act(Act::Undo));
        for _ in 0..3 {
            assert!(script.act(Act::Redo));
        }
        assert_eq!(script.text(), "Құрметті төраға!");
        assert!(!script.act(Act::Redo));
    }

    #[test]
    fn lines_that_are_joined_and_pasted_come_apart_again() {
        let mut script = Script::new("бір\r\nекі\nүш");
        assert_eq!(script.text(), "бір\nекі\nүш");
        script.select(&(0..0));
        script.act(Act::Do(Action::Move(Motion::End)));
        script.act(Act::Do(Action::Edit(Edit::Delete)));
        assert_eq!(script.text(), "бірекі\nүш");
        script.act(Act::Do(Action::Edit(Edit::Paste(Arc::new("1\r\n2\r\n3".into())))));
        assert_eq!(script.text(), "бір1\n2\n3екі\nүш");
        script.act(Act::Undo);
        assert_eq!(script.text(), "бірекі\nүш");
        script.act(Act::Undo);
        assert_eq!(script.text(), "бір\nекі\nүш");
        script.act(Act::Redo);
        script.act(Act::Redo);
        assert_eq!(script.text(), "бір1\n2\n3екі\nүш");
    }

    #[rstest]
    #[case(0..6, "бір")]
    #[case(7..13, "екі")]
    #[case(4..9, "р\nе")]
    fn bytes_are_selected(#[case] place: Range<usize>, #[case] words: &str) {
        let mut script = Script::new("бір\nекі\nүш");
        script.select(&place);
        assert_eq!(script.selected(), Some(place.clone()));
        assert_eq!(script.text().get(place), Some(words));
        script.write("x");
        assert_eq!(script.selected(), None);
    }

    /// Something that a writer does.
    fn acts() -> impl Strategy<Value = Act> {
        let edit = prop_oneof![
            "[а-яғқ ]".prop_map(|letter| Edit::Insert(letter.chars().next().unwrap())),
            Just(Edit::Enter),
            Just(Edit::Backspace),
            Just(Edit::Delete),
            "[а-в\n\r]{0,9}".prop_map(|text| Edit::Paste(Arc::new(text))),
        ];
        let motion = prop_oneof![
            Just(Motion::Left),
            Just(Motion::Right),
            Just(Motion::Home),
            Just(Motion::End),
            Just(Motion::DocumentStart),
            Just(Motion::DocumentEnd),
        ];
        prop_oneof![
            6 => edit.prop_map(|edit| Act::Do(Action::Edit(edit))),
            2 => motion.clone().prop_map(|motion| Act::Do(Action::Move(motion))),
            2 => motion.prop_map(|motion| Act::Do(Action::Select(motion))),
            1 => Just(Act::Undo),
            1 => Just(Act::Redo),
        ]
    }

    proptest! {
        #[test]
        fn every_step_leads_back_and_forward_again(acts in proptest::collection::vec(acts(), 1..60)) {
            let mut script = Script::new("бірінші\nекінші");
            for act in acts {
                script.act(act);
            }
            let text = script.text();
            let mut steps = 0;
            while script.act(Act::Undo) {
                steps += 1;
            }
            for _ in 0..steps {
                prop_assert!(script.act(Act::Redo));
            }
            prop_assert_eq!(script.text(), text);
        }

        #[test]
        fn the_first_step_is_the_beginning(acts in proptest::collection::vec(acts(), 1..60)) {
            let mut script = Script::new("бірінші\nекінші");
            for act in acts.into_iter().filter(|act| !matches!(act, Act::Undo | Act::Redo)) {
                script.act(act);
            }
            while script.act(Act::Undo) {}
            prop_assert_eq!(script.text(), "бірінші\nекінші");
        }
    }
}
