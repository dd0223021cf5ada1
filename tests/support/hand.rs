//! The hand of a secretary: it does what the robot does and counts every key press and every click on the way.
//!
//! The letters of a text are not counted, for they are the same on paper; letters that choose something are.
#![allow(dead_code, reason = "each test takes what it needs")]

use alqa::ui::app::App;

use crate::robot::Robot;

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

/// The hand at the window.
pub struct Hand<'a> {
    /// What it works with; what is done through it directly is not counted.
    pub robot: &'a mut Robot<App>,
    /// What it has done.
    pub effort: Effort,
}

impl<'a> Hand<'a> {
    /// Puts the hand to the window.
    pub fn at(robot: &'a mut Robot<App>) -> Self {
        Self { robot, effort: Effort::default() }
    }

    /// Presses keys, one after the other.
    pub fn press<const N: usize>(&mut self, keys: [&str; N]) {
        for key in keys {
            self.robot.press(key);
            self.effort.presses += 1;
        }
    }

    /// Types letters that choose something.
    pub fn choose(&mut self, letters: &str) {
        self.robot.type_text(letters);
        self.effort.presses += u32::try_from(letters.chars().count()).unwrap_or(u32::MAX);
    }

    /// Types a text.
    pub fn write(&mut self, text: &str) {
        self.robot.type_text(text);
    }

    /// Presses Tab until the keyboard is on a part that says `words`.
    pub fn tab_to(&mut self, words: &str) {
        for _ in 0..80 {
            self.press(["Tab"]);
            if self.robot.focused().is_some_and(|focused| focused.contains(words)) {
                return;
            }
        }
        panic!("Tab never reaches «{words}» among\n{}", self.robot.texts().join("\n"));
    }

    /// Clicks on a part.
    pub fn click_on(&mut self, id: &'static str) {
        self.robot.click_on(id);
        self.effort.clicks += 1;
    }

    /// Clicks on a text.
    pub fn click(&mut self, words: &str) {
        self.robot.click(words);
        self.effort.clicks += 1;
    }
}
