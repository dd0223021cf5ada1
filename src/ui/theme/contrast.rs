//! Whether what is written and drawn can be told from its ground (WCAG 2.1, contrast ratio).

use iced::Color;
use rstest::rstest;

use super::{Colour, Theme};

/// Returns the contrast of two colours in tenths, rounded down: 45 is 4.5 : 1.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 10 to 210")]
fn tenths(one: Color, other: Color) -> u32 {
    let light = |color: Color| {
        let linear = |part: f32| {
            let part = f64::from(part);
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)
    };
    let (one, other) = (light(one), light(other));
    let ratio = (one.max(other) + 0.05) / (one.min(other) + 0.05);
    (ratio * 10.0) as u32
}

fn in_every_theme(front: Colour, ground: Colour) -> [u32; 3] {
    Theme::ALL.map(|theme| tenths(front.of(theme), ground.of(theme)))
}

#[rstest]
#[case::ink_on_ground(Colour::Ink, Colour::Ground, [148, 150, 210])]
#[case::ink_on_surface(Colour::Ink, Colour::Surface, [162, 134, 210])]
#[case::ink_on_nav(Colour::Ink, Colour::Nav, [136, 157, 210])]
#[case::ink_on_accent_soft(Colour::Ink, Colour::AccentSoft, [137, 111, 132])]
#[case::ink2_on_ground(Colour::Ink2, Colour::Ground, [63, 83, 210])]
#[case::ink2_on_surface(Colour::Ink2, Colour::Surface, [69, 74, 210])]
#[case::ink2_on_nav(Colour::Ink2, Colour::Nav, [58, 87, 210])]
#[case::ink2_on_sunken(Colour::Ink2, Colour::Sunken, [60, 79, 210])]
#[case::ink2_on_red_soft(Colour::Ink2, Colour::RedSoft, [57, 74, 154])]
#[case::ink2_on_gold_soft(Colour::Ink2, Colour::GoldSoft, [60, 63, 144])]
#[case::ink2_on_neutral_soft(Colour::Ink2, Colour::NeutralSoft, [56, 62, 165])]
#[case::accent_on_ground(Colour::Accent, Colour::Ground, [67, 87, 125])]
#[case::accent_on_surface(Colour::Accent, Colour::Surface, [74, 77, 125])]
#[case::accent_on_accent_soft(Colour::Accent, Colour::AccentSoft, [62, 64, 79])]
#[case::on_accent_on_accent(Colour::OnAccent, Colour::Accent, [74, 84, 125])]
#[case::on_accent_on_accent_hover(Colour::OnAccent, Colour::AccentHover, [94, 97, 146])]
#[case::gold_on_surface(Colour::Gold, Colour::Surface, [69, 91, 152])]
#[case::gold_on_gold_soft(Colour::Gold, Colour::GoldSoft, [61, 77, 104])]
#[case::gold_on_accent_soft(Colour::Gold, Colour::AccentSoft, [59, 75, 95])]
#[case::on_gold_on_gold_shape(Colour::OnGold, Colour::GoldShape, [49, 82, 152])]
#[case::red_on_surface(Colour::Red, Colour::Surface, [73, 73, 106])]
#[case::red_on_red_soft(Colour::Red, Colour::RedSoft, [61, 72, 78])]
#[case::red_on_accent_soft(Colour::Red, Colour::AccentSoft, [62, 60, 67])]
#[case::on_red_on_red_shape(Colour::OnRed, Colour::RedShape, [73, 45, 106])]
#[case::green_on_surface(Colour::Green, Colour::Surface, [65, 85, 167])]
#[case::green_on_nav(Colour::Green, Colour::Nav, [55, 100, 167])]
#[case::green_on_green_soft(Colour::Green, Colour::GreenSoft, [56, 70, 106])]
#[case::on_green_on_green_shape(Colour::OnGreen, Colour::GreenShape, [50, 71, 167])]
#[case::ink2_on_green_soft(Colour::Ink2, Colour::GreenSoft, [59, 61, 133])]
#[case::disabled_on_surface(Colour::Disabled, Colour::Surface, [59, 59, 126])]
#[case::disabled_on_neutral_soft(Colour::Disabled, Colour::NeutralSoft, [48, 49, 99])]
fn text_is_readable(#[case] front: Colour, #[case] ground: Colour, #[case] promised: [u32; 3]) {
    let found = in_every_theme(front, ground);
    assert!(found.iter().all(|&ratio| ratio >= 45), "{found:?}");
    assert!(found.iter().zip(promised).all(|(&ratio, promised)| ratio.abs_diff(promised) <= 1), "{found:?}");
}

#[rstest]
#[case::edge_on_surface(Colour::Edge, Colour::Surface, [39, 40, 210])]
#[case::edge_on_ground(Colour::Edge, Colour::Ground, [36, 44, 210])]
#[case::edge_on_sunken(Colour::Edge, Colour::Sunken, [35, 42, 210])]
#[case::edge_on_gold_soft(Colour::Edge, Colour::GoldSoft, [35, 34, 144])]
#[case::gold_shape_on_surface(Colour::GoldShape, Colour::Surface, [36, 71, 152])]
#[case::gold_shape_on_gold_soft(Colour::GoldShape, Colour::GoldSoft, [32, 61, 104])]
#[case::red_shape_on_surface(Colour::RedShape, Colour::Surface, [73, 34, 106])]
#[case::red_shape_on_red_soft(Colour::RedShape, Colour::RedSoft, [61, 34, 78])]
#[case::green_shape_on_surface(Colour::GreenShape, Colour::Surface, [50, 64, 167])]
#[case::green_shape_on_green_soft(Colour::GreenShape, Colour::GreenSoft, [43, 53, 106])]
#[case::ink2_on_surface(Colour::Ink2, Colour::Surface, [69, 74, 210])]
#[case::focus_on_surface(Colour::Focus, Colour::Surface, [74, 77, 152])]
#[case::focus_on_gold_soft(Colour::Focus, Colour::GoldSoft, [65, 66, 104])]
#[case::accent_on_nav(Colour::Accent, Colour::Nav, [62, 91, 125])]
#[case::accent_on_neutral_soft(Colour::Accent, Colour::NeutralSoft, [60, 64, 98])]
fn a_shape_is_visible(#[case] front: Colour, #[case] ground: Colour, #[case] promised: [u32; 3]) {
    let found = in_every_theme(front, ground);
    assert!(found.iter().all(|&ratio| ratio >= 30), "{found:?}");
    assert!(found.iter().zip(promised).all(|(&ratio, promised)| ratio.abs_diff(promised) <= 1), "{found:?}");
}

#[test]
fn black_on_white_has_the_greatest_contrast() {
    assert_eq!(tenths(Color::BLACK, Color::WHITE), 210);
    assert_eq!(tenths(Color::WHITE, Color::WHITE), 10);
}
