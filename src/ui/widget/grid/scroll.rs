//! How far a grid is scrolled, and the bar that shows it.

#![expect(clippy::cast_possible_truncation, reason = "places within a window")]

use iced::Rectangle;

/// The shortest thumb that can still be grabbed.
const SHORTEST: f32 = 32.0;
/// The width of the bar with the space around it, and of the thumb.
pub(in crate::ui::widget) const BAR: f32 = 12.0;
const THUMB: f32 = 6.0;

/// The state of the bar.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::ui::widget) struct Scroll {
    /// The first pixel of the rows that can be seen.
    pub offset: f64,
    /// Where in the thumb it is held.
    pub held: Option<f32>,
}

impl Scroll {
    /// Scrolls by `pixels`; returns whether anything moved.
    pub(in crate::ui::widget) fn by(&mut self, pixels: f64, total: f64, room: f64) -> bool {
        self.to(self.offset + pixels, total, room)
    }

    /// Scrolls to `offset`, within what there is; returns whether anything moved.
    pub(in crate::ui::widget) fn to(&mut self, offset: f64, total: f64, room: f64) -> bool {
        let before = self.offset;
        self.offset = offset.clamp(0.0, (total - room).max(0.0)).round();
        before.to_bits() != self.offset.to_bits()
    }

    /// Returns the place of the thumb in the bar of `body`, if not everything can be seen.
    pub(in crate::ui::widget) fn thumb(&self, body: Rectangle, total: f64) -> Option<Rectangle> {
        let room = f64::from(body.height);
        if total <= room {
            return None;
        }
        let length = ((room / total) as f32 * body.height).max(SHORTEST).min(body.height);
        let travel = (self.offset / (total - room)) as f32 * (body.height - length);
        let x = body.x + body.width - BAR + (BAR - THUMB) / 2.0;
        Some(Rectangle { x, y: body.y + travel, width: THUMB, height: length })
    }

    /// Takes the thumb at `pointer`; a press beside it brings it under the pointer. Returns whether anything moved.
    pub(in crate::ui::widget) fn grasp(&mut self, pointer: f32, body: Rectangle, total: f64) -> bool {
        let thumb = self.thumb(body, total);
        let thumb = thumb.filter(|thumb| (thumb.y - 3.0..thumb.y + thumb.height + 3.0).contains(&pointer));
        self.held = Some(thumb.map_or(16.0, |thumb| pointer - thumb.y));
        self.drag(pointer, body, total)
    }

    /// Follows the pointer that holds the thumb; returns whether anything moved.
    pub(in crate::ui::widget) fn drag(&mut self, pointer: f32, body: Rectangle, total: f64) -> bool {
        let (Some(held), Some(thumb)) = (self.held, self.thumb(body, total)) else { return false };
        let travel = f64::from(body.height - thumb.height);
        if travel <= 0.0 {
            return false;
        }
        let room = f64::from(body.height);
        let place = f64::from(pointer - held - body.y) / travel;
        self.to(place * (total - room), total, room)
    }
}

/// Returns where the bar takes the pointer.
pub(in crate::ui::widget) fn bar(body: Rectangle) -> Rectangle {
    Rectangle { x: body.x + body.width - BAR, width: BAR, ..body }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: Rectangle = Rectangle { x: 0.0, y: 100.0, width: 500.0, height: 400.0 };

    #[test]
    fn the_thumb_of_a_long_list_can_be_grabbed() {
        let mut scroll = Scroll::default();
        assert!(scroll.thumb(BODY, 4_400_000.0).is_some_and(|thumb| thumb.height >= SHORTEST));
        scroll.to(f64::MAX, 4_400_000.0, 400.0);
        let thumb = scroll.thumb(BODY, 4_400_000.0);
        assert!(thumb.is_some_and(|thumb| (thumb.y + thumb.height - 500.0).abs() < 0.5));
    }

    #[test]
    fn there_is_no_thumb_where_everything_is_seen() {
        assert!(Scroll::default().thumb(BODY, 400.0).is_none());
    }

    #[test]
    fn the_thumb_follows_the_pointer_to_both_ends() {
        let mut scroll = Scroll { offset: 0.0, held: Some(5.0) };
        assert!(scroll.drag(10_000.0, BODY, 44_000.0));
        assert!((scroll.offset - 43_600.0).abs() < 1.0);
        assert!(scroll.drag(-10_000.0, BODY, 44_000.0));
        assert!(scroll.offset.abs() < f64::EPSILON);
    }
}
