//! The `alqa` program: begins its log, hands its arguments to the command line and opens the window where that is asked.

use std::process::ExitCode;

use alqa::cli::{self, Start};
use alqa::ui::launch;

fn main() -> ExitCode {
    alqa::log::begin();
    match cli::run() {
        Start::Done(status) => status,
        Start::Window { file, asked, locale } => launch::run(file, asked, locale),
    }
}
