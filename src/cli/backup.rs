//! `backup`: a copy of a database, checked before it is called one.

use super::arguments::Backup;
use super::console::{Console, Failure};
use super::open;

/// Writes the copy.
pub fn run(command: &Backup, console: &Console) -> Result<(), Failure> {
    let office = open::for_reading(&command.database.db, console)?;
    let health = office.check()?;
    if health.faults() > 0 {
        // A copy of a damaged file would pass for a rescue.
        return super::check::report(&health, console);
    }
    office.backup(&command.out)?;
    let copy = open::for_reading(&command.out, console)?;
    super::check::report(&copy.check()?, console)?;
    console.say_written(&command.out)
}
