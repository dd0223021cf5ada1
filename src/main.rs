//! The `alqa` program: begins its log and hands its arguments to the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    alqa::log::begin();
    alqa::cli::run()
}
