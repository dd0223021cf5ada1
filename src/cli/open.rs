//! Opening a database: with the password of the environment or of the keyboard where it has one.

use std::io::IsTerminal;
use std::path::Path;
use std::sync::Arc;

use zeroize::Zeroizing;

use super::console::{Console, Failure};
use crate::office::{Desk, Office, OfficeError};
use crate::store::StoreError;

/// Holds the password where nobody is there to type it.
const PASSWORD: &str = "ALQA_PASSWORD";

/// Opens a database for reading only: no command of a rescue may change what it looks at.
///
/// # Errors
/// Where it cannot be opened.
pub fn for_reading(path: &Path, console: &Console) -> Result<Office, Failure> {
    with_password(console, |password| Office::open_read_only(path, password, &Desk::of_this_machine()))
}

fn with_password(
    console: &Console,
    open: impl Fn(Option<&str>) -> Result<Office, OfficeError>,
) -> Result<Office, Failure> {
    let given = std::env::var(PASSWORD).ok().filter(|password| !password.is_empty()).map(Zeroizing::new);
    match open(given.as_ref().map(|password| password.as_str())) {
        Err(OfficeError::Store(StoreError::CannotUnlock { password_given: false, .. }))
            if std::io::stdin().is_terminal() =>
        {
            let typed = rpassword::prompt_password(format!("{} ", console.words.password_prompt()));
            let typed = Zeroizing::new(typed.map_err(|source| Failure::Unheard(Arc::new(source)))?);
            Ok(open(Some(&typed))?)
        }
        opened => Ok(opened?),
    }
}
