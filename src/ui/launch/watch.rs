//! What is kept of a panic: where it happened, for the log, without anything that was typed.

use std::any::Any;
use std::backtrace::Backtrace;
use std::panic::{self, PanicHookInfo};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// The libraries that speak with the display. Their panics are about the machine and not about this program.
const DISPLAY_LIBRARIES: [&str; 8] =
    ["winit", "iced_winit", "x11-dl", "x11rb", "xkbcommon-dl", "wayland-", "smithay-client-toolkit", "softbuffer"];

/// Watches over the thread of the window; a panic of any thread is written to the log and not shown.
pub struct Watch {
    /// The source file of the last panic of the watched thread.
    place: Arc<Mutex<Option<String>>>,
}

impl Watch {
    /// Begins to watch over this thread, to the end of the process.
    pub fn begin() -> Self {
        let place = Arc::new(Mutex::new(None));
        let (kept, watched) = (Arc::clone(&place), thread::current().id());
        panic::set_hook(Box::new(move |panic| {
            record(panic);
            if thread::current().id() == watched {
                let place = panic.location().map(|location| location.file().to_owned());
                *kept.lock().unwrap_or_else(PoisonError::into_inner) = place;
            }
        }));
        Self { place }
    }

    /// Tells whether the last panic of the watched thread came from a library that speaks with the display.
    pub fn blames_display(&self) -> bool {
        self.place.lock().unwrap_or_else(PoisonError::into_inner).as_deref().is_some_and(is_of_display)
    }
}

/// Writes a panic to the log: version, place, message, the way to it.
fn record(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    let message = without_quotations(message(panic.payload()));
    let backtrace = Backtrace::force_capture();
    tracing::error!(version = env!("CARGO_PKG_VERSION"), place, message, %backtrace, "a thread panicked");
}

fn message(payload: &dyn Any) -> &str {
    match (payload.downcast_ref::<&str>(), payload.downcast_ref::<String>()) {
        (Some(text), _) => text,
        (None, Some(text)) => text,
        (None, None) => "",
    }
}

/// Tells whether a source file belongs to such a library: `…/winit-0.30.13/src/event_loop.rs`.
fn is_of_display(file: &str) -> bool {
    let folders = || file.split(['/', '\\']);
    let named = |folder: &str, library: &str| {
        let rest = folder.strip_prefix(library);
        rest.is_some_and(|rest| library.ends_with('-') || rest.is_empty() || rest.starts_with('-'))
    };
    // The files of this program are named from its own folder.
    !file.starts_with("src") && folders().any(|folder| DISPLAY_LIBRARIES.iter().any(|library| named(folder, library)))
}

/// Returns a message without what may come from the records: a panic quotes the value it stumbled over, and a person's
/// name is such a value. What stands in quotes is left out, as are the words that are a path or not English.
fn without_quotations(message: &str) -> String {
    let mut kept = message.to_owned();
    for mark in ['"', '`'] {
        if let (Some(first), Some(last)) = (kept.find(mark), kept.rfind(mark)) {
            // A quotation that is not closed ends with the message.
            let end = if first == last { kept.len() } else { last + mark.len_utf8() };
            kept.replace_range(first..end, "...");
        }
    }
    let words = kept
        .split_whitespace()
        .map(|word| if word.is_ascii() && !word.contains(['/', '\\', '\'']) { word } else { "..." });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::the_window("/r/registry/src/index-1/iced_winit-0.14.1/src/lib.rs", true)]
    #[case::the_display("/r/registry/src/index-1/winit-0.30.13/src/platform_impl/linux/x11/mod.rs", true)]
    #[case::a_windows_path(r"C:\r\registry\src\index-1\winit-0.30.13\src\event_loop.rs", true)]
    #[case::kept_beside_the_program("vendor/winit/src/event_loop.rs", true)]
    #[case::a_missing_library("/r/registry/src/index-1/xkbcommon-dl-0.4.2/src/lib.rs", true)]
    #[case::wayland("/r/registry/src/index-1/wayland-backend-0.3.11/src/sys/client.rs", true)]
    #[case::this_program("src/ui/app.rs", false)]
    #[case::this_file("src/ui/launch/winit/watch.rs", false)]
    #[case::a_part_of_the_window("/r/registry/src/index-1/iced_widget-0.14.2/src/text.rs", false)]
    #[case::the_language_itself("/rustc/0123/library/core/src/str/mod.rs", false)]
    #[case::a_name_that_goes_on("/r/registry/src/index-1/winitial-1.0.0/src/lib.rs", false)]
    fn a_panic_of_the_display_is_told_from_one_of_the_program(#[case] file: &str, #[case] expected: bool) {
        assert_eq!(is_of_display(file), expected);
    }

    #[rstest]
    #[case::plain(
        "index out of bounds: the len is 3 but the index is 5",
        "index out of bounds: the len is 3 but the index is 5"
    )]
    #[case::a_slice(
        "byte index 1 is not a char boundary; it is inside 'Ғ' (bytes 0..2) of `Ғабит Aida`",
        "byte index 1 is not a char boundary; it is inside ... (bytes 0..2) of ..."
    )]
    #[case::a_value(
        "called `Result::unwrap()` on an `Err` value: Unknown(\"Aida\", \"a \\\" b\")",
        "called ... value: Unknown(...)"
    )]
    #[case::an_open_quotation("no such person: \"Aida Omarova", "no such person: ...")]
    #[case::a_mark_in_a_quotation("no `Aida\" Omarova` here", "no ...")]
    #[case::not_quoted("no person Қасымова here", "no person ... here")]
    #[case::a_path("cannot open /tmp/aida/alqa.alqa now", "cannot open ... now")]
    #[case::nothing("", "")]
    fn a_message_is_kept_without_the_value_it_quotes(#[case] message: &str, #[case] expected: &str) {
        let kept = without_quotations(message);
        assert_eq!(kept, expected);
    }
}
