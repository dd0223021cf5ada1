//! Texts by what they are: size, line, weight and colour come together.

use iced::{Font, Pixels};

use super::{Colour, fonts};

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The title of the view for the hall.
    HallTitle,
    /// The count in the view for the hall.
    HallCount,
    /// What stands out in the view for the hall: the result, who has the floor.
    HallStrong,
    /// Second text in the view for the hall.
    HallText,
    /// How many are present.
    QuorumFigure,
    /// Of how many, beside the figure of the quorum.
    QuorumTotal,
    /// How many voted so.
    VoteCount,
    /// The clock of the sitting.
    Clock,
    /// The seconds of the clock.
    ClockSeconds,
    /// The figure of a card.
    CardFigure,
    /// Whether there is a quorum.
    QuorumWord,
    /// The title of a page of the first start.
    StartTitle,
    /// The title of a page.
    PageTitle,
    /// What was refused.
    RefusalTitle,
    /// The question of a dialog.
    DialogTitle,
    /// The title of a card.
    CardTitle,
    /// The stenogram.
    Stenogram,
    /// Ordinary text.
    Body,
    /// Ordinary text that stands out.
    Strong,
    /// The first of two lines of a row.
    Row,
    /// Labels, heads of tables, citations.
    Second,
    /// Second text that stands out: the head of a group.
    SecondStrong,
    /// The word of a badge.
    Badge,
    /// The key that does the same.
    KeyHint,
}

impl Role {
    /// Returns the size of the letters and the height of a line in logical pixels.
    pub const fn metrics(self) -> (f32, f32) {
        match self {
            Self::HallTitle => (48.0, 60.0),
            Self::HallCount => (112.0, 124.0),
            Self::HallStrong => (40.0, 52.0),
            Self::HallText => (30.0, 40.0),
            Self::QuorumFigure => (46.0, 52.0),
            Self::QuorumTotal => (26.0, 52.0),
            Self::VoteCount => (36.0, 42.0),
            Self::Clock => (30.0, 36.0),
            Self::ClockSeconds => (18.0, 36.0),
            Self::CardFigure => (26.0, 32.0),
            Self::QuorumWord | Self::StartTitle => (22.0, 28.0),
            Self::PageTitle => (20.0, 26.0),
            Self::RefusalTitle => (18.0, 24.0),
            Self::DialogTitle => (17.0, 24.0),
            Self::CardTitle => (15.0, 20.0),
            Self::Stenogram => (15.0, 22.0),
            Self::Body | Self::Strong => (14.0, 20.0),
            Self::Row => (14.0, 18.0),
            Self::Second | Self::SecondStrong => (13.0, 18.0),
            Self::Badge => (13.0, 22.0),
            Self::KeyHint => (12.0, 16.0),
        }
    }

    /// Returns the size of the letters.
    pub const fn size(self) -> Pixels {
        Pixels(self.metrics().0)
    }

    /// Returns the height of a line.
    pub const fn line(self) -> Pixels {
        Pixels(self.metrics().1)
    }

    /// Returns the face.
    pub const fn font(self) -> Font {
        match self {
            Self::QuorumFigure | Self::VoteCount | Self::HallCount | Self::QuorumWord => fonts::BOLD,
            Self::HallTitle
            | Self::HallStrong
            | Self::Clock
            | Self::CardFigure
            | Self::StartTitle
            | Self::PageTitle
            | Self::RefusalTitle
            | Self::DialogTitle
            | Self::CardTitle
            | Self::Strong
            | Self::SecondStrong
            | Self::Badge => fonts::SEMIBOLD,
            Self::HallText
            | Self::QuorumTotal
            | Self::ClockSeconds
            | Self::Stenogram
            | Self::Body
            | Self::Row
            | Self::Second
            | Self::KeyHint => fonts::REGULAR,
        }
    }

    /// Returns the colour, where nothing says otherwise; none where it depends on the state, as in a badge.
    pub const fn colour(self) -> Option<Colour> {
        match self {
            Self::QuorumTotal | Self::ClockSeconds | Self::Second | Self::SecondStrong | Self::KeyHint => {
                Some(Colour::Ink2)
            }
            Self::HallTitle
            | Self::HallCount
            | Self::QuorumFigure
            | Self::VoteCount
            | Self::Clock
            | Self::CardFigure
            | Self::StartTitle
            | Self::PageTitle
            | Self::RefusalTitle
            | Self::DialogTitle
            | Self::CardTitle
            | Self::Stenogram => Some(Colour::Ink),
            // Inside a button or a badge these take the colour of what they stand in.
            Self::HallStrong
            | Self::HallText
            | Self::Body
            | Self::Strong
            | Self::Row
            | Self::QuorumWord
            | Self::Badge => None,
        }
    }
}
