//! The signs of the window: each is a glyph of the icon font.

/// The first code point of the font.
const FIRST: u32 = 0xE000;

/// Declares the signs in the order of the font.
macro_rules! icons {
    ($( $icon:ident $name:literal )*) => {
        /// A sign.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Icon {
            $( #[doc = concat!("The drawing `", $name, "`.")] $icon, )*
        }

        impl Icon {
            /// Every sign, in the order of the font.
            pub const ALL: &'static [Self] = &[$( Self::$icon ),*];

            /// Returns the name of the drawing.
            pub const fn name(self) -> &'static str {
                match self {
                    $( Self::$icon => $name, )*
                }
            }
        }
    };
}

icons! {
    House "house"
    Gavel "gavel"
    CalendarDays "calendar-days"
    ListChecks "list-checks"
    Landmark "landmark"
    Users "users"
    Archive "archive"
    Settings "settings"
    Search "search"
    Moon "moon"
    Sun "sun"
    ArrowLeft "arrow-left"
    Check "check"
    HardDrive "hard-drive"
    Lock "lock"
    Keyboard "keyboard"
    ChevronLeft "chevron-left"
    ChevronRight "chevron-right"
    ChevronDown "chevron-down"
    ChevronUp "chevron-up"
    X "x"
    Circle "circle"
    CircleCheck "circle-check"
    CircleAlert "circle-alert"
    CircleX "circle-x"
    OctagonX "octagon-x"
    CircleQuestionMark "circle-question-mark"
    Hourglass "hourglass"
    Clock "clock"
    ClockAlert "clock-alert"
    CalendarClock "calendar-clock"
    Pencil "pencil"
    Minus "minus"
    CircleSlash "circle-slash"
    Vote "vote"
    CheckCheck "check-check"
    UserCheck "user-check"
    UserX "user-x"
    UserPlus "user-plus"
    LogOut "log-out"
    Mic "mic"
    Send "send"
    Stamp "stamp"
    Play "play"
    Pause "pause"
    Monitor "monitor"
    History "history"
    Eraser "eraser"
    GripVertical "grip-vertical"
    ListOrdered "list-ordered"
    ListPlus "list-plus"
    ArrowUp "arrow-up"
    ArrowDown "arrow-down"
    ArrowRight "arrow-right"
    Plus "plus"
    Link2 "link-2"
    Paperclip "paperclip"
    Languages "languages"
    FileText "file-text"
    Printer "printer"
    Download "download"
    Upload "upload"
    PencilLine "pencil-line"
    BadgeCheck "badge-check"
    Eye "eye"
    FolderOpen "folder-open"
    Scale "scale"
    Contrast "contrast"
    ZoomIn "zoom-in"
    ZoomOut "zoom-out"
    Columns2 "columns-2"
    Trash2 "trash-2"
    RefreshCw "refresh-cw"
    Info "info"
    Square "square"
    Ellipsis "ellipsis"
    LogIn "log-in"
    Bell "bell"
    Sparkles "sparkles"
    Table2 "table-2"
    Filter "filter"
    Undo2 "undo-2"
    Save "save"
    Copy "copy"
}

impl Icon {
    /// Returns the character of the icon font.
    pub const fn character(self) -> char {
        match char::from_u32(FIRST + self as u32) {
            Some(character) => character,
            None => char::REPLACEMENT_CHARACTER,
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use skrifa::{FontRef, GlyphId, MetadataProvider, outline::DrawSettings, outline::OutlinePen, prelude::Size};

    use super::*;

    const REGULAR: &[u8] = include_bytes!("../../assets/icons/AlqaIcons-Regular.ttf");
    const BOLD: &[u8] = include_bytes!("../../assets/icons/AlqaIcons-Bold.ttf");

    /// Counts what is drawn.
    #[derive(Default)]
    struct Strokes(usize);

    impl OutlinePen for Strokes {
        fn move_to(&mut self, _: f32, _: f32) {
            self.0 += 1;
        }
        fn line_to(&mut self, _: f32, _: f32) {}
        fn quad_to(&mut self, _: f32, _: f32, _: f32, _: f32) {}
        fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {}
        fn close(&mut self) {}
    }

    #[rstest]
    #[case::regular(REGULAR)]
    #[case::bold(BOLD)]
    fn every_sign_has_a_glyph_with_an_outline(#[case] bytes: &[u8]) {
        let font = FontRef::new(bytes).unwrap();
        for icon in Icon::ALL {
            let glyph = font.charmap().map(icon.character()).unwrap();
            assert_ne!(glyph, GlyphId::NOTDEF, "{icon:?}");
            let outline = font.outline_glyphs().get(glyph).unwrap();
            let mut strokes = Strokes::default();
            outline
                .draw(DrawSettings::unhinted(Size::unscaled(), skrifa::instance::LocationRef::default()), &mut strokes)
                .unwrap();
            assert!(strokes.0 > 0, "{icon:?} is empty");
        }
    }

    #[test]
    fn the_order_is_that_of_the_font() {
        let font = FontRef::new(REGULAR).unwrap();
        let names: Vec<String> = font.glyph_names().iter().skip(1).map(|(_, name)| name.to_string()).collect();
        let expected: Vec<&str> = Icon::ALL.iter().map(|icon| icon.name()).collect();
        assert_eq!(names, expected);
    }
}
