//! What was written before: undo and redo of one field.

/// Where the caret is, counted in letters as a field counts them, and the text around it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Moment {
    pub(super) text: String,
    pub(super) caret: usize,
}

/// The last moments of a field. A word typed in one go is one step.
#[derive(Debug, Clone, Default)]
pub(super) struct History {
    now: Moment,
    past: Vec<Moment>,
    future: Vec<Moment>,
    /// Whether the last change was one more letter of a word.
    typing: bool,
}

/// More steps than anybody takes back, and little memory.
const MOST_STEPS: usize = 200;

impl History {
    /// Begins with `text`.
    pub(super) fn new(text: &str) -> Self {
        let now = Moment { text: text.to_owned(), caret: text.chars().count() };
        Self { now, ..Self::default() }
    }

    /// Returns the text that the history knows as the present one.
    pub(super) fn text(&self) -> &str {
        &self.now.text
    }

    /// Takes note of what the user wrote.
    pub(super) fn write(&mut self, text: &str, caret: usize) {
        if text == self.now.text {
            return;
        }
        let typing = self.is_one_more_letter(text);
        let continues = typing && self.typing;
        let before = std::mem::replace(&mut self.now, Moment { text: text.to_owned(), caret });
        if !continues {
            self.past.push(before);
            if self.past.len() > MOST_STEPS {
                self.past.remove(0);
            }
        }
        self.typing = typing;
        self.future.clear();
    }

    /// Takes note that the text was changed from elsewhere: what came before belongs to another text.
    pub(super) fn replace(&mut self, text: &str) {
        if text != self.now.text {
            *self = Self::new(text);
        }
    }

    /// Goes one step back.
    pub(super) fn undo(&mut self) -> Option<&Moment> {
        let before = self.past.pop()?;
        self.future.push(std::mem::replace(&mut self.now, before));
        self.typing = false;
        Some(&self.now)
    }

    /// Goes one step forward again.
    pub(super) fn redo(&mut self) -> Option<&Moment> {
        let after = self.future.pop()?;
        self.past.push(std::mem::replace(&mut self.now, after));
        self.typing = false;
        Some(&self.now)
    }

    /// Returns whether `text` is the present text with one letter more, and that letter is no end of a word.
    fn is_one_more_letter(&self, text: &str) -> bool {
        let (before, after) = (self.now.text.as_bytes(), text.as_bytes());
        let same = before.iter().zip(after).take_while(|(one, other)| one == other).count();
        let start = (0..=same).rev().find(|&at| text.is_char_boundary(at) && self.now.text.is_char_boundary(at));
        let Some(start) = start else { return false };
        let Some(letter) = text[start..].chars().next() else { return false };
        !letter.is_whitespace() && text[start + letter.len_utf8()..] == self.now.text[start..]
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn typed(words: &str) -> History {
        let mut history = History::new("");
        let mut text = String::new();
        for letter in words.chars() {
            text.push(letter);
            history.write(&text, text.chars().count());
        }
        history
    }

    #[test]
    fn a_word_is_one_step() {
        let mut history = typed("Күн тәртібі");
        assert_eq!(history.undo().map(|moment| moment.text.as_str()), Some("Күн "));
        assert_eq!(history.undo().map(|moment| moment.text.as_str()), Some("Күн"));
        assert_eq!(history.undo().map(|moment| moment.text.as_str()), Some(""));
        assert_eq!(history.undo(), None);
    }

    #[test]
    fn what_was_undone_comes_back() {
        let mut history = typed("алқа отырысы");
        while history.undo().is_some() {}
        let mut last = String::new();
        while let Some(moment) = history.redo() {
            last.clone_from(&moment.text);
        }
        assert_eq!(last, "алқа отырысы");
    }

    #[test]
    fn writing_on_after_an_undo_forgets_what_was_undone() {
        let mut history = typed("бір екі");
        history.undo();
        history.write("бір үш", 6);
        assert_eq!(history.redo(), None);
    }

    #[test]
    fn a_text_from_elsewhere_has_no_past() {
        let mut history = typed("бір екі");
        history.replace("басқа");
        assert_eq!(history.undo(), None);
        assert_eq!(history.text(), "басқа");
    }

    #[test]
    fn a_letter_put_inside_a_word_continues_it() {
        let mut history = History::new("ккк");
        history.write("кккк", 2);
        history.write("кккккк", 5);
        assert_eq!(history.undo().map(|moment| moment.text.as_str()), Some("кккк"));
    }

    proptest! {
        #[test]
        fn every_step_back_can_be_taken_forward(texts in prop::collection::vec("[а-я ]{0,4}", 0..12)) {
            let mut history = History::new("");
            for text in &texts {
                history.write(text, 0);
            }
            let end = history.text().to_owned();
            let mut steps = 0;
            while history.undo().is_some() {
                steps += 1;
            }
            prop_assert_eq!(history.text(), "");
            for _ in 0..steps {
                prop_assert!(history.redo().is_some());
            }
            prop_assert_eq!(history.text(), end.as_str());
        }
    }
}
