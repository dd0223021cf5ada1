//! Text of a paper: spans of one face each.

use crate::documents::typography;

/// A face of the paper's typeface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Upright, normal weight.
    Regular,
    /// Upright, bold.
    Bold,
    /// Italic, normal weight.
    Italic,
    /// Italic, bold.
    BoldItalic,
}

impl Face {
    /// All four faces, in the order in which they are numbered in a file.
    pub const ALL: [Self; 4] = [Self::Regular, Self::Bold, Self::Italic, Self::BoldItalic];

    /// Returns the place of the face in [`Face::ALL`].
    pub const fn index(self) -> usize {
        match self {
            Self::Regular => 0,
            Self::Bold => 1,
            Self::Italic => 2,
            Self::BoldItalic => 3,
        }
    }

    /// Returns the face with its weight made bold.
    #[must_use]
    pub const fn emboldened(self) -> Self {
        match self {
            Self::Regular | Self::Bold => Self::Bold,
            Self::Italic | Self::BoldItalic => Self::BoldItalic,
        }
    }
}

/// How the lines of a paragraph stand between its sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Align {
    /// Flush left, ragged right.
    Left,
    /// Centred.
    Centre,
    /// Flush right, ragged left.
    Right,
    /// Flush on both sides, the last line flush left.
    Justify,
}

/// A piece of text in one face.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Span {
    /// The characters; `\n` is a forced end of line.
    pub text: String,
    /// The face they are set in.
    pub face: Face,
}

/// A text of one or more spans, with its no-break spaces already put in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Text {
    spans: Vec<Span>,
}

impl Text {
    /// Returns an empty text, to be continued with [`Text::then`] and its kin.
    pub fn new() -> Self {
        Self::default()
    }

    /// Continues the text in `face`.
    #[must_use]
    pub fn then(mut self, face: Face, text: impl AsRef<str>) -> Self {
        let text = typography::settle(text.as_ref());
        if !text.is_empty() {
            self.spans.push(Span { text, face });
        }
        self
    }

    /// Continues the text in the regular face.
    #[must_use]
    pub fn plain(self, text: impl AsRef<str>) -> Self {
        self.then(Face::Regular, text)
    }

    /// Continues the text in bold.
    #[must_use]
    pub fn bold(self, text: impl AsRef<str>) -> Self {
        self.then(Face::Bold, text)
    }

    /// Continues the text in italics.
    #[must_use]
    pub fn italic(self, text: impl AsRef<str>) -> Self {
        self.then(Face::Italic, text)
    }

    /// Returns the same text with every span made bold.
    #[must_use]
    pub fn emboldened(mut self) -> Self {
        for span in &mut self.spans {
            span.face = span.face.emboldened();
        }
        self
    }

    /// Returns the spans in reading order.
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// Returns whether there is no character at all.
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// Returns the characters of all spans in a row.
    pub fn to_plain(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::new().plain(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::new().plain(text)
    }
}

impl From<&String> for Text {
    fn from(text: &String) -> Self {
        Self::new().plain(text)
    }
}

/// Makes a bold text.
pub fn bold(text: impl AsRef<str>) -> Text {
    Text::new().then(Face::Bold, text)
}

/// Makes a text in italics.
pub fn italic(text: impl AsRef<str>) -> Text {
    Text::new().then(Face::Italic, text)
}

/// Makes a text in bold italics.
pub fn bold_italic(text: impl AsRef<str>) -> Text {
    Text::new().then(Face::BoldItalic, text)
}
