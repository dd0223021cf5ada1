//! The counter that makes the renderer repaint the whole window at once.

use iced::theme::{Base, Style};

use super::Theme;

/// How often the picture has changed as a whole: a page turned, a list scrolled, a dialog opened, a filter changed.
///
/// The renderer repaints what differs from the last picture, one rectangle after another, and clears a mask of the
/// whole window for each. When a list scrolls, every cell differs: at 1920×1080 a picture then takes 160 ms instead of
/// 10. It repaints everything at once only when the ground has another colour than before, so the epoch changes that
/// colour by less than the eye or eight bits can hold. It is a counter and not a switch because several changes may
/// come before the next picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Epoch(u16);

/// So many epochs keep the opacity of the ground above 254.5 / 255.
const EPOCHS: u16 = 1_000;

impl Epoch {
    /// Notes that much of the picture has changed. Typing and pointing change little and stay out of it.
    pub fn advance(&mut self) {
        self.0 = (self.0 + 1) % EPOCHS;
    }

    /// Returns the ground and the ink of `theme` in this epoch.
    pub fn style(self, theme: Theme) -> Style {
        let mut style = theme.base();
        style.background_color.a = 1.0 - f32::from(self.0) * 1e-6;
        style
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_epoch_differs_from_the_one_before_and_nobody_can_see_it() {
        let mut epoch = Epoch::default();
        for _ in 0..=EPOCHS {
            let before = epoch.style(Theme::Light).background_color;
            epoch.advance();
            let after = epoch.style(Theme::Light).background_color;
            assert_ne!(before, after);
            assert_eq!(before.into_rgba8(), after.into_rgba8());
        }
    }
}
