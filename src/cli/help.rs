//! The help and the complaints of the command line, in the user's language.
//!
//! The parser knows English only, so every text it would show is put in from the catalogue; the lines of usage are the
//! same in every language.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory, Error};

use super::arguments::Arguments;
use crate::i18n::Catalog;

/// Returns the parser with every text in the language of `catalog`.
pub fn command(catalog: &Catalog) -> Command {
    localised(Arguments::command().version(env!("CARGO_PKG_VERSION")), "", catalog)
}

/// Returns the sentence that says what is wrong with the arguments, and the line of usage.
pub fn complaint(error: &Error, catalog: &Catalog) -> String {
    let given = |kind| error.get(kind).map(shown).unwrap_or_default();
    let (argument, value) = (given(ContextKind::InvalidArg), given(ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::InvalidSubcommand => catalog.usage_unknown_command(&given(ContextKind::InvalidSubcommand)),
        ErrorKind::UnknownArgument => catalog.usage_unknown_argument(&argument),
        ErrorKind::MissingRequiredArgument => catalog.usage_missing(&argument),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            catalog.usage_missing_command()
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => catalog.usage_empty(&argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => catalog.usage_bad_value(&argument, &value),
        ErrorKind::ArgumentConflict => catalog.usage_repeated(&argument),
        // The kinds are open-ended; whatever is left is told without a guess at its cause.
        _ => catalog.usage_wrong(),
    }
}

/// Returns the line of usage of the command that `arguments` come nearest to.
pub fn usage_of(arguments: &[OsString]) -> &'static str {
    let mut words = arguments.iter().skip(1).filter_map(|word| word.to_str()).filter(|word| !word.starts_with('-'));
    let first = words.next().unwrap_or_default();
    let second = format!("{first} {}", words.next().unwrap_or_default());
    [second.as_str(), first].into_iter().map(usage).find(|&line| line != usage("")).unwrap_or(usage(""))
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        other => other.to_string(),
    }
}

fn localised(command: Command, path: &str, catalog: &Catalog) -> Command {
    let heading = catalog.help_heading_options();
    let mut command = command
        .about(about(path, catalog))
        .override_usage(usage(path))
        .help_template(format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}", catalog.help_heading_usage()))
        .subcommand_help_heading(catalog.help_heading_commands())
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(Arg::new("help").long("help").short('h').action(clap::ArgAction::Help))
        .mut_args(|argument| described(argument, &heading, catalog));
    if path.is_empty() {
        let version = Arg::new("version").long("version").action(clap::ArgAction::Version);
        command = command.arg(described(version, &heading, catalog));
    }
    let names: Vec<_> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let path = format!("{path} {name}");
        command = command.mut_subcommand(&name, |sub| localised(sub, path.trim_start(), catalog));
    }
    command
}

fn described(argument: Arg, heading: &str, catalog: &Catalog) -> Arg {
    let text = match argument.get_id().as_str() {
        "lang" => catalog.help_lang(),
        "help" => catalog.help_help(),
        "version" => catalog.help_version(),
        "out" => catalog.help_out(),
        "db" => catalog.help_db(),
        "session" => catalog.help_session_name(),
        "json" => catalog.help_json(),
        "form" => catalog.help_form(),
        "item" => catalog.help_item(),
        "blank" => catalog.help_blank_form(),
        "quarter" => catalog.help_quarter(),
        "file" => catalog.help_file(),
        "pdf" => catalog.help_pdf(),
        "sitting" => catalog.help_journal(),
        "journal" => catalog.help_every_entry(),
        _ => String::new(),
    };
    let argument = argument.help(text).help_heading(heading.to_owned());
    if argument.get_action().takes_values() {
        argument.hide_default_value(true).hide_possible_values(true)
    } else {
        argument
    }
}

fn about(path: &str, catalog: &Catalog) -> String {
    match path {
        "open" => catalog.help_open(),
        "demo" => catalog.help_demo(),
        "session" => catalog.help_session(),
        "session list" => catalog.help_session_list(),
        "session show" => catalog.help_session_show(),
        "session export" => catalog.help_session_export(),
        "protocol" => catalog.help_protocol(),
        "extract" => catalog.help_extract(),
        "attendance" => catalog.help_attendance(),
        "course" => catalog.help_course(),
        "blank" => catalog.help_blank(),
        "stenogram" => catalog.help_stenogram(),
        "review" => catalog.help_review(),
        "check" => catalog.help_check(),
        "verify" => catalog.help_verify(),
        "replay" => catalog.help_replay(),
        "backup" => catalog.help_backup(),
        _ => catalog.help_program(),
    }
}

fn usage(path: &str) -> &'static str {
    match path {
        "open" => "alqa open [FILE] [--lang kk|ru|en]",
        "demo" => "alqa demo --out DIR [--journal] [--lang kk|ru|en]",
        "session" => "alqa session list|show|export …",
        "session list" => "alqa session list --db FILE",
        "session show" => "alqa session show SESSION --db FILE",
        "session export" => "alqa session export SESSION --json --db FILE [--out FILE]",
        "protocol" => "alqa protocol SESSION --db FILE --lang kk|ru --form full|short --out FILE",
        "extract" => "alqa extract SESSION ITEM --db FILE --lang kk|ru --out FILE",
        "attendance" => "alqa attendance SESSION --db FILE --lang kk|ru --out FILE",
        "course" => "alqa course SESSION --db FILE --lang kk|ru --out FILE",
        "blank" => {
            "alqa blank SESSION attendance|open-tally|ballots|secret-tally|journal --db FILE --lang kk|ru --out FILE"
        }
        "stenogram" => "alqa stenogram SESSION --db FILE --lang kk|ru --out FILE",
        "review" => "alqa review --quarter 2026-Q4 --db FILE --lang kk|ru --out FILE",
        "check" => "alqa check FILE",
        "verify" => "alqa verify PDF --db FILE",
        "replay" => "alqa replay JOURNAL.json",
        "backup" => "alqa backup --db FILE --out FILE",
        _ => "alqa [FILE|COMMAND] [--lang kk|ru|en]",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    /// Visits a command and all below it.
    fn visit(command: &Command, path: &str, look: &mut impl FnMut(&Command, &str)) {
        look(command, path);
        for sub in command.get_subcommands() {
            visit(sub, format!("{path} {}", sub.get_name()).trim(), look);
        }
    }

    #[test]
    fn every_command_and_argument_is_explained_in_every_language() {
        for locale in Locale::ALL {
            let catalog = Catalog::new(locale);
            visit(&command(&catalog), "", &mut |sub, path| {
                let program = about("", &catalog);
                let text = sub.get_about().map(ToString::to_string).unwrap_or_default();
                assert!(
                    !text.is_empty() && (path.is_empty() || text != program),
                    "{locale:?}: `{path}` is not explained"
                );
                for argument in sub.get_arguments() {
                    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
                    assert!(!help.is_empty(), "{locale:?}: `{path}` {} is not explained", argument.get_id());
                }
            });
        }
    }

    #[test]
    fn help_shows_no_word_of_the_parser() {
        let catalog = Catalog::new(Locale::Kazakh);
        let mut kazakh = command(&catalog);
        kazakh.build();
        visit(&kazakh, "", &mut |sub, path| {
            let text = sub.clone().render_help().to_string();
            for word in ["Usage", "Options", "Commands", "Arguments", "Print", "default", "possible values"] {
                assert!(!text.contains(word), "`{path}` says {word}:\n{text}");
            }
        });
    }
}
