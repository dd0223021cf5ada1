//! A password on its way from the field to the file: wiped from memory, and never in a log.

use std::fmt;

use zeroize::Zeroizing;

/// A password as it is typed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Returns the letters, for the field.
    pub fn letters(&self) -> &str {
        &self.0
    }

    /// Returns whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns how many letters are typed.
    pub fn length(&self) -> u32 {
        u32::try_from(self.0.chars().count()).unwrap_or(u32::MAX)
    }

    /// Returns the password for the file; nothing where nothing is typed.
    pub fn password(&self) -> Option<Zeroizing<String>> {
        (!self.is_empty()).then(|| self.0.clone())
    }
}

impl From<String> for Secret {
    fn from(letters: String) -> Self {
        Self(Zeroizing::new(letters))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_a_log_does_not_tell_the_password() {
        assert_eq!(format!("{:?}", Secret::from("құпия".to_owned())), "Secret");
    }
}
