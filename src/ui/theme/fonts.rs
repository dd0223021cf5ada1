//! The faces of the window, embedded: what is installed on a machine never shows.

use std::borrow::Cow;

use iced::Font;
use iced::font::Weight;

/// The family of the window.
const SANS: &str = "Alqa Sans";

/// Plain text.
pub const REGULAR: Font = Font::with_name(SANS);
/// Titles, buttons, what is chosen.
pub const SEMIBOLD: Font = Font { weight: Weight::Semibold, ..REGULAR };
/// The quorum and counts.
pub const BOLD: Font = Font { weight: Weight::Bold, ..REGULAR };
/// Papers on the screen.
pub const SERIF: Font = Font::with_name("Alqa Serif");
/// Signs beside words.
pub const ICONS: Font = Font::with_name("Alqa Icons");
/// Signs inside small marks, with a stronger stroke.
pub const BOLD_ICONS: Font = Font { weight: Weight::Bold, ..ICONS };

/// Returns every face to be loaded before the first picture.
pub fn faces() -> Vec<Cow<'static, [u8]>> {
    FACES.iter().map(|&face| Cow::Borrowed(face)).collect()
}

const FACES: [&[u8]; 7] = [
    include_bytes!("../../../assets/fonts/AlqaSans-Regular.ttf"),
    include_bytes!("../../../assets/fonts/AlqaSans-SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/AlqaSans-Bold.ttf"),
    include_bytes!("../../../assets/fonts/AlqaSerif-Regular.ttf"),
    include_bytes!("../../../assets/fonts/AlqaSerif-Bold.ttf"),
    include_bytes!("../../../assets/icons/AlqaIcons-Regular.ttf"),
    include_bytes!("../../../assets/icons/AlqaIcons-Bold.ttf"),
];
