//! The colours of the window: one role, three values. A screen names a role and never a value.

use iced::Color;

use super::Theme;

/// Declares the roles with their values for the light, the dark and the high-contrast look.
macro_rules! colours {
    ($( $(#[$meta:meta])* $role:ident = $light:literal, $dark:literal, $contrast:literal; )*) => {
        /// What a colour is for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Colour {
            $( $(#[$meta])* $role, )*
        }

        impl Colour {
            /// Every role, in the order of the design.
            pub const ALL: &'static [Self] = &[$( Self::$role ),*];

            /// Returns the value of the role in `theme` as `0xRRGGBB`.
            pub const fn value(self, theme: Theme) -> u32 {
                let (light, dark, contrast) = match self {
                    $( Self::$role => ($light, $dark, $contrast), )*
                };
                match theme {
                    Theme::Light => light,
                    Theme::Dark => dark,
                    Theme::HighContrast => contrast,
                }
            }
        }
    };
}

colours! {
    /// Window ground.
    Ground = 0x00F7_F4EE, 0x0016_1B20, 0x0000_0000;
    /// Side rail, agenda column.
    Nav = 0x00EF_EBE2, 0x0012_161A, 0x0000_0000;
    /// Cards, fields, rows.
    Surface = 0x00FF_FFFF, 0x001E_252C, 0x0000_0000;
    /// Table head, group head, read-only field, row under the pointer.
    Sunken = 0x00F3_F0E9, 0x0019_2026, 0x0000_0000;
    /// Card borders, rules (decoration only).
    Hairline = 0x00DD_D7CA, 0x0034_3F49, 0x00FF_FFFF;
    /// Borders of fields, buttons, empty vote rings.
    Edge = 0x0086_806F, 0x0074_838F, 0x00FF_FFFF;
    /// Text.
    Ink = 0x001C_2126, 0x00EC_EFF2, 0x00FF_FFFF;
    /// Second text, quiet icons.
    Ink2 = 0x0055_5B61, 0x00AA_B5BE, 0x00FF_FFFF;
    /// Main button, selection mark, links, progress.
    Accent = 0x000A_5A8C, 0x0074_C0EC, 0x005C_D6FF;
    /// Main button under the pointer.
    AccentHover = 0x0008_4A74, 0x008F_CDF1, 0x008F_E3FF;
    /// Main button pressed.
    AccentPress = 0x0006_3A5C, 0x00A9_DAF5, 0x00B8_EEFF;
    /// Selected row, speaking person, info badge.
    AccentSoft = 0x00E2_EEF6, 0x0017_3548, 0x0000_344A;
    /// Key hint border inside the main button.
    AccentLine = 0x007F_B2D2, 0x003F_7596, 0x005C_D6FF;
    /// Text on accent.
    OnAccent = 0x00FF_FFFF, 0x0006_202F, 0x0000_0000;
    /// Attention text and icon.
    Gold = 0x007A_5200, 0x00EB_C163, 0x00FF_D84A;
    /// Attention border, moved part of a bar.
    GoldShape = 0x00B3_7D0B, 0x00D9_A93C, 0x00FF_D84A;
    /// Attention ground.
    GoldSoft = 0x00FA_F0D4, 0x003A_2F14, 0x0033_2900;
    /// Text on `GoldShape`.
    OnGold = 0x0015_191D, 0x001F_1703, 0x0000_0000;
    /// Refusal and overdue text.
    Red = 0x00A1_2A1E, 0x00F5_9A8D, 0x00FF_9F93;
    /// Quorum-lost bar, «against» mark, error border.
    RedShape = 0x00A1_2A1E, 0x00C8_4E40, 0x00FF_9F93;
    /// Refusal head, overdue badge.
    RedSoft = 0x00FA_E6E2, 0x003B_1C19, 0x004A_0F08;
    /// Text on `RedShape`.
    OnRed = 0x00FF_FFFF, 0x00FF_FFFF, 0x0000_0000;
    /// Adopted, in time: text.
    Green = 0x001D_6B3C, 0x0086_D09C, 0x007C_FFA6;
    /// «for» mark, meter, done stage.
    GreenShape = 0x0023_7F48, 0x005F_B97B, 0x007C_FFA6;
    /// Quorum bar, in-time badge.
    GreenSoft = 0x00E2_F1E6, 0x001A_3826, 0x0000_3818;
    /// Text on `GreenShape`.
    OnGreen = 0x00FF_FFFF, 0x0006_210F, 0x0000_0000;
    /// Neutral badge, disabled button, empty track.
    NeutralSoft = 0x00EC_E8DF, 0x002A_333B, 0x001F_1F1F;
    /// Disabled text, placeholder.
    Disabled = 0x0065_645F, 0x0095_A1AB, 0x00C8_C8C8;
    /// Focus ring 2 px.
    Focus = 0x000A_5A8C, 0x0074_C0EC, 0x00FF_D84A;
    /// Veil under a dialog: the page below stays to be seen and cannot be mistaken for what can be used.
    Scrim = 0x001C_2126, 0x0000_0000, 0x0000_0000;
}

/// How much of the page below a veil takes away.
const VEIL: f32 = 0.55;

impl Colour {
    /// Returns the colour that stands for the role in `theme`: solid, but for the veil.
    pub fn of(self, theme: Theme) -> Color {
        let [_, red, green, blue] = self.value(theme).to_be_bytes();
        let solid = Color::from_rgb8(red, green, blue);
        if self == Self::Scrim { solid.scale_alpha(VEIL) } else { solid }
    }
}
