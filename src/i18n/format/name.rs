//! Numbers after their sign, and enumerations of anything.

use super::NO_BREAK_SPACE;
use crate::i18n::Locale;

/// Returns `number` after its sign, «№ 6», on one line.
pub fn number_sign(number: &str) -> String {
    format!("№{NO_BREAK_SPACE}{number}")
}

/// Returns an enumeration in a sentence: «А, Б және В», «А, Б и В», "A, B and C".
pub fn list<T: AsRef<str>>(locale: impl Into<Locale>, names: &[T]) -> String {
    let and = match locale.into() {
        Locale::Kazakh => "және",
        Locale::Russian => "и",
        Locale::English => "and",
    };
    match names {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} {and} {}", first.join(", "), last.as_ref())
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(&[], "", "", "")]
    #[case(&["А"], "А", "А", "А")]
    #[case(&["А", "Б"], "А және Б", "А и Б", "А and Б")]
    #[case(&["А", "Б", "В"], "А, Б және В", "А, Б и В", "А, Б and В")]
    fn a_list_ends_with_the_word_for_and(
        #[case] names: &[&str],
        #[case] kazakh: &str,
        #[case] russian: &str,
        #[case] english: &str,
    ) {
        assert_eq!(list(Locale::Kazakh, names), kazakh);
        assert_eq!(list(Locale::Russian, names), russian);
        assert_eq!(list(Locale::English, names), english);
    }

    #[test]
    fn a_number_stays_with_its_sign() {
        assert_eq!(number_sign("6"), "№\u{a0}6");
    }
}
