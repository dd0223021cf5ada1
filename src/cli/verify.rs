//! `verify`: whether a PDF is a registered edition, and which one.

use super::arguments::Verify;
use super::console::{Console, Failure, read_file};
use super::open;

/// Tells it.
pub fn run(command: &Verify, console: &Console) -> Result<(), Failure> {
    let pdf = read_file(&command.pdf)?;
    let office = open::for_reading(&command.database.db, console)?;
    let words = &console.words;
    let Some(found) = office.verify(&pdf)? else {
        console.say(words.verified_not_registered(&command.pdf.display().to_string()))?;
        return Err(Failure::Told);
    };
    let registration = &found.protocol.registration;
    let (number, day) = (registration.index(), registration.session);
    let edition = found.paper.edition.to_string();
    if found.paper.edition == found.latest {
        console.say(words.verified(&edition, &number, day))
    } else {
        console.say(words.verified_replaced(&edition, &number, day, &found.latest.to_string()))
    }
}
