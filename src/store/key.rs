//! The key of the file: from a password, or a public constant that keeps no secret but still finds every flipped bit.

use std::fmt;

use zeroize::Zeroizing;

/// The key of a file without a password. Public on purpose: it gives no secrecy, only the check of each page.
/// `pub` so that other tools (and the tests) can open such a file.
pub const PUBLIC_KEY: &str = "x'616c7161206b6565707320706c61696e2066696c657320756e73656372657421'";

/// What unlocks a file.
pub(super) enum Key {
    /// The public constant.
    Public,
    /// A password; SQLCipher makes the key from it.
    Password(Zeroizing<String>),
}

impl Key {
    /// Makes a key; an empty password is none at all, since SQLCipher would write a file without encryption.
    pub fn new(password: Option<&str>) -> Self {
        match password {
            None | Some("") => Self::Public,
            Some(password) => Self::Password(Zeroizing::new(password.to_owned())),
        }
    }

    /// Returns whether a password is needed.
    pub fn is_password(&self) -> bool {
        match self {
            Self::Public => false,
            Self::Password(_) => true,
        }
    }

    /// Returns the key as SQLCipher takes it, where it is a value and not a part of a statement.
    pub fn value(&self) -> &str {
        match self {
            Self::Public => PUBLIC_KEY,
            Self::Password(password) => password,
        }
    }

    /// Returns `PRAGMA name = …` with the key as its value; a pragma takes no parameters.
    pub fn pragma(&self, name: &str) -> Zeroizing<String> {
        Zeroizing::new(format!("PRAGMA {name} = '{}'", self.value().replace('\'', "''")))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Never the password itself: a debug line may come into a log.
        f.write_str(if self.is_password() { "password" } else { "public key" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_public_key_is_32_bytes_in_hexadecimal() {
        let digits = PUBLIC_KEY.strip_prefix("x'").and_then(|rest| rest.strip_suffix('\'')).unwrap();
        assert!(digits.len() == 64 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    }

    #[test]
    fn an_apostrophe_in_a_password_stays_inside_the_statement() {
        assert_eq!(Key::new(Some("it's")).pragma("key").as_str(), "PRAGMA key = 'it''s'");
    }

    #[test]
    fn an_empty_password_is_no_password() {
        assert!(!Key::new(Some("")).is_password());
    }
}
