//! The language of messages: what was asked for, or what the system speaks.

use std::ffi::OsString;

use crate::i18n::Locale;

/// Chooses the language before the arguments are read, since a complaint about them needs one: what was asked for, then
/// the language of the system, then Kazakh.
pub fn choose(arguments: &[OsString], environment: impl Fn(&str) -> Option<String>) -> Locale {
    asked(arguments, &environment)
        .or_else(|| ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| system(&environment(name)?)))
        .unwrap_or(Locale::Kazakh)
}

/// Returns the language that was asked for: `--lang`, then `ALQA_LANG`.
pub fn asked(arguments: &[OsString], environment: impl Fn(&str) -> Option<String>) -> Option<Locale> {
    asked_for(arguments).or_else(|| environment("ALQA_LANG").and_then(|code| code.parse().ok()))
}

fn asked_for(arguments: &[OsString]) -> Option<Locale> {
    let mut texts = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(text) = texts.next() {
        if text == "--lang" {
            return texts.next()?.parse().ok();
        }
        if let Some(code) = text.strip_prefix("--lang=") {
            return code.parse().ok();
        }
    }
    None
}

/// Reads `ru_RU.UTF-8` as Russian. A system without a language of its own, `C` or `POSIX`, says nothing.
fn system(value: &str) -> Option<Locale> {
    value.split(['_', '.', '@']).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::asked(&["alqa", "check", "--lang", "ru"], &[("LANG", "kk_KZ.UTF-8")], Locale::Russian)]
    #[case::asked_in_one_word(&["alqa", "--lang=en"], &[], Locale::English)]
    #[case::of_the_program(&["alqa"], &[("ALQA_LANG", "en"), ("LANG", "ru_RU.UTF-8")], Locale::English)]
    #[case::of_the_system(&["alqa"], &[("LANG", "ru_KZ.UTF-8")], Locale::Russian)]
    #[case::the_greater_word_of_the_system(&["alqa"], &[("LC_ALL", "ru_RU"), ("LANG", "en_US")], Locale::Russian)]
    #[case::none_of_ours(&["alqa"], &[("LANG", "de_DE.UTF-8")], Locale::Kazakh)]
    #[case::none_at_all(&["alqa"], &[("LANG", "C.UTF-8")], Locale::Kazakh)]
    #[case::unknown_asked(&["alqa", "--lang", "xx"], &[("LANG", "en_US")], Locale::English)]
    fn the_language_is_chosen(
        #[case] arguments: &[&str],
        #[case] environment: &[(&str, &str)],
        #[case] expected: Locale,
    ) {
        let arguments: Vec<_> = arguments.iter().map(OsString::from).collect();
        let look_up =
            |name: &str| environment.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        assert_eq!(choose(&arguments, look_up), expected);
    }

    #[rstest]
    #[case::by_the_arguments(&["alqa", "--lang", "ru"], &[("ALQA_LANG", "en")], Some(Locale::Russian))]
    #[case::by_the_environment(&["alqa"], &[("ALQA_LANG", "en"), ("LANG", "kk_KZ.UTF-8")], Some(Locale::English))]
    #[case::by_the_system_alone(&["alqa"], &[("LANG", "ru_RU.UTF-8")], None)]
    fn what_the_system_speaks_was_not_asked_for(
        #[case] arguments: &[&str],
        #[case] environment: &[(&str, &str)],
        #[case] expected: Option<Locale>,
    ) {
        let arguments: Vec<_> = arguments.iter().map(OsString::from).collect();
        let look_up =
            |name: &str| environment.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        assert_eq!(asked(&arguments, look_up), expected);
    }
}
