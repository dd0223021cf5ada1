//! Recognises files that are not ours before a key is tried on them.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::error::{Foreign, StoreError};

/// How much of a file is looked at.
const LOOK: usize = 4096;

/// The smallest database: one page.
const SMALLEST: usize = 512;

/// Beginnings by which other kinds of files are known: PDF, ZIP (and Office), PNG, 7z. Only such as have four bytes or
/// more: a database begins with random bytes, and a shorter beginning would be met by chance.
const KNOWN: [&[u8]; 4] = [b"%PDF-", b"PK\x03\x04", b"\x89PNG\r\n\x1a\n", b"7z\xbc\xaf\x27\x1c"];

/// Returns what the file is if it is recognisably not an encrypted database.
///
/// 4 KiB of random bytes are never text, and begin like a ZIP once in two to the thirty-second.
pub(super) fn recognise(path: &Path) -> Result<Option<Foreign>, StoreError> {
    let metadata = std::fs::metadata(path).map_err(|error| StoreError::reading(path, error))?;
    if !metadata.is_file() {
        return Ok(Some(Foreign::Other));
    }
    let mut start = Vec::with_capacity(LOOK);
    File::open(path)
        .and_then(|file| file.take(LOOK as u64).read_to_end(&mut start))
        .map_err(|error| StoreError::reading(path, error))?;
    Ok(judge(&start))
}

fn judge(start: &[u8]) -> Option<Foreign> {
    if start.starts_with(b"SQLite format 3\0") {
        Some(Foreign::PlainSqlite)
    } else if KNOWN.iter().any(|known| start.starts_with(known)) {
        Some(Foreign::Other)
    } else if !start.is_empty() && is_text(start) {
        Some(Foreign::Text)
    } else if start.len() < SMALLEST {
        Some(Foreign::Empty)
    } else {
        None
    }
}

fn is_text(start: &[u8]) -> bool {
    let text = match std::str::from_utf8(start) {
        Ok(text) => text,
        // The last letter may be cut by the end of what was read.
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(start.get(..error.valid_up_to()).unwrap_or_default()).unwrap_or_default()
        }
        Err(_) => return false,
    };
    !text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::nothing(b"", Some(Foreign::Empty))]
    #[case::too_short(&[0x91, 0x00, 0x7f], Some(Foreign::Empty))]
    #[case::kazakh_text("Алқа отырысы туралы\n".as_bytes(), Some(Foreign::Text))]
    #[case::text_cut_inside_a_letter(&"ң".as_bytes()[..1], Some(Foreign::Text))]
    #[case::plain_database(b"SQLite format 3\0\x10\x00", Some(Foreign::PlainSqlite))]
    #[case::pdf(b"%PDF-1.7\n", Some(Foreign::Other))]
    #[case::noise(&[0xb5; 4096], None)]
    fn a_file_is_known_by_its_beginning(#[case] start: &[u8], #[case] expected: Option<Foreign>) {
        assert_eq!(judge(start), expected);
    }
}
