//! The hand of a secretary: it does what the robot does and counts every key press and every click on the way.
//!
//! The letters of a text are not counted, for they are the same on paper; letters that choose something are.
#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(clippy::panic, reason = "a hand that cannot go on fails its test")]

use crate::secretary::Secretary;

/// How often the hand did something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Effort {
    /// Keys pressed; a shortcut of two keys held together is one.
    pub presses: u32,
    /// Clicks.
    pub clicks: u32,
    /// Turns of the wheel.
    pub wheels: u32,
}

impl Effort {
    /// Returns whether nothing was done more often than `most`.
    pub fn is_within(self, most: Self) -> bool {
        self.presses <= most.presses && self.clicks <= most.clicks && self.wheels <= most.wheels
    }
}

/// The hand at the window.
pub struct Hand {
    /// Whose hand it is; what is done through her robot directly is not counted.
    pub secretary: Secretary,
    /// What it has done.
    pub effort: Effort,
}

impl Hand {
    /// Returns the hand of a secretary at her window.
    pub fn of(secretary: Secretary) -> Self {
        Self { secretary, effort: Effort::default() }
    }

    /// Fails unless a text can be seen that contains `words`.
    pub fn shows(&mut self, words: &str) {
        self.secretary.robot.shows(words);
    }

    /// Presses keys, one after the other.
    pub fn press<const N: usize>(&mut self, keys: [&str; N]) {
        for key in keys {
            self.secretary.robot.press(key);
            self.effort.presses += 1;
        }
    }

    /// Types letters that choose something.
    pub fn choose(&mut self, letters: &str) {
        self.secretary.robot.type_text(letters);
        self.effort.presses += u32::try_from(letters.chars().count()).unwrap_or(u32::MAX);
    }

    /// Types a text.
    pub fn write(&mut self, text: &str) {
        self.secretary.robot.type_text(text);
    }

    /// Presses Tab until the keyboard is on a part that says `words`.
    pub fn tab_to(&mut self, words: &str) {
        for _ in 0..80 {
            self.press(["Tab"]);
            if self.secretary.robot.focused().is_some_and(|focused| focused.contains(words)) {
                return;
            }
        }
        panic!("Tab never reaches «{words}» among\n{}", self.secretary.robot.texts().join("\n"));
    }

    /// Turns the wheel over `pane` until the part called `id` can be seen, then clicks on it.
    pub fn reach(&mut self, pane: &'static str, id: &'static str) {
        for _ in 0..12 {
            if self.secretary.robot.sees_part(id) {
                self.click_on(id);
                return;
            }
            let place = self.secretary.robot.place_of(pane);
            self.secretary.robot.point(place.center());
            self.secretary.robot.wheel(4.0);
            self.effort.wheels += 1;
        }
        panic!("{id} cannot be reached among\n{}", self.secretary.robot.texts().join("\n"));
    }

    /// Clicks on a part.
    pub fn click_on(&mut self, id: &'static str) {
        self.secretary.robot.click_on(id);
        self.effort.clicks += 1;
    }

    /// Clicks on the first offer of an open list that contains `words`, and turns the wheel until it can be seen.
    pub fn pick(&mut self, words: &str) {
        for _ in 0..40 {
            let texts = self.secretary.robot.texts();
            if let Some(offer) = texts.iter().rfind(|text| text.contains(words)) {
                self.click(offer);
                return;
            }
            let last = texts.last().unwrap_or_else(|| panic!("nothing is on the window"));
            let place = self.secretary.robot.place(last);
            self.secretary.robot.point(place.center());
            self.secretary.robot.wheel(3.0);
            self.effort.wheels += 1;
        }
        panic!("«{words}» is not offered");
    }

    /// Clicks on a text.
    pub fn click(&mut self, words: &str) {
        self.secretary.robot.click(words);
        self.effort.clicks += 1;
    }
}
