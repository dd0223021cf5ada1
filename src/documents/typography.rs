//! Small typographic settlements that no author should have to think of: no-break spaces and odd characters.

/// A space at which no line ends.
const BOUND: char = '\u{a0}';

/// Returns `text` with its no-break spaces put in and odd characters made ordinary.
///
/// A line never ends between a number and what it counts («20 қараша», «12 мүше», «IV тоқсан»), between groups of
/// digits, after «№» and «§», between initials and a surname, before a dash, between a dash and the figure after it,
/// before «қ.» and after «г.», and inside the name of the state.
/// Runs of spaces become one space, tabs become spaces, signs that cannot be seen go, and letters written as a base
/// with a mark become one letter. What it returns it would return unchanged.
pub fn settle(text: &str) -> String {
    let text = ordinary(text);
    let mut out = String::with_capacity(text.len() + 16);
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            out.push('\n');
        }
        bind(line, &mut out);
    }
    out
}

/// Replaces what only looks like an ordinary character.
fn ordinary(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\t' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200a}' | '\u{205f}' | '\u{3000}' => out.push(' '),
            '\u{2007}' | '\u{202f}' => out.push(BOUND),
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\u{2010}' => out.push('-'),
            '\u{2015}' => out.push('—'),
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {}
            '\u{306}' | '\u{308}' => compose(&mut out, character),
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// Joins a mark to the letter before it: й and ё are one letter each.
fn compose(out: &mut String, mark: char) {
    let whole = match (out.chars().next_back(), mark) {
        (Some('и'), '\u{306}') => 'й',
        (Some('И'), '\u{306}') => 'Й',
        (Some('е'), '\u{308}') => 'ё',
        (Some('Е'), '\u{308}') => 'Ё',
        (Some(_) | None, _) => return out.push(mark),
    };
    out.pop();
    out.push(whole);
}

/// Writes a line with its no-break spaces.
fn bind(line: &str, out: &mut String) {
    let words: Vec<&str> = line.split(' ').collect();
    let last = words.len() - 1;
    let mut pending: Option<char> = None;
    for (place, &word) in words.iter().enumerate() {
        if word.is_empty() && place > 0 && place < last {
            continue;
        }
        if let Some(space) = pending {
            out.push(space);
        }
        out.push_str(word);
        let next = words[place + 1..].iter().position(|next| !next.is_empty()).map(|after| place + 1 + after);
        pending = Some(match next {
            Some(next) if !word.is_empty() && holds(&words, place, next) => BOUND,
            Some(_) | None => ' ',
        });
    }
}

/// Returns whether the word at `place` may not be parted from the one at `next`.
fn holds(words: &[&str], place: usize, next: usize) -> bool {
    let (word, after) = (words[place], words[next]);
    let bare = word.trim_start_matches(['«', '(', '“', '"']);
    counts(bare, after)
        || groups_digits(bare, after)
        || matches!(bare, "№" | "§")
        || matches!(after, "–" | "—" | "₸" | "%" | "‰" | "₽" | "€")
        || (word.ends_with(['–', '—']) && after.starts_with(|sign: char| sign.is_ascii_digit()))
        || town(bare, after)
        || state(bare, unclosed(after))
        || (is_initials(bare) && is_name(after))
        || (is_initials(bare) && is_initials(unclosed(after)))
        || (is_name(bare) && bare.ends_with(char::is_alphabetic) && belongs_before(words, next))
}

/// Returns whether a number stands before the word that it counts.
fn counts(word: &str, after: &str) -> bool {
    let figure = word.ends_with(|sign: char| sign.is_ascii_digit()) || is_roman(word);
    figure && after.starts_with(char::is_lowercase)
}

/// Returns whether the word is a Roman number, as the number of a quarter is written.
fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|sign| matches!(sign, 'I' | 'V' | 'X'))
}

/// Returns whether two words are groups of digits of one number: «125 000».
fn groups_digits(word: &str, after: &str) -> bool {
    let first = word.rsplit(BOUND).next().unwrap_or(word);
    let digits = after.chars().take_while(char::is_ascii_digit).count();
    (1..=3).contains(&first.len()) && first.chars().all(|sign| sign.is_ascii_digit()) && digits == 3
}

/// Returns whether «г. Астана» or «Астана қ.» would be parted, or an abbreviation and its number.
fn town(word: &str, after: &str) -> bool {
    let abbreviation = matches!(word, "г." | "п." | "пп." | "ст." | "ул." | "стр." | "с." | "б.");
    let named = after.starts_with(|sign: char| sign.is_uppercase() || sign.is_ascii_digit());
    let pair = matches!((word, unclosed(after)), ("т.", "д." | "п." | "е." | "б."));
    (abbreviation && named) || pair || unclosed(after) == "қ."
}

/// Returns whether two words are the name of the state, in whatever case.
fn state(word: &str, after: &str) -> bool {
    (word == "Қазақстан" && after.starts_with("Республика")) || (word.starts_with("Республик") && after == "Казахстан")
}

/// Returns the word without the signs that close it.
fn unclosed(word: &str) -> &str {
    word.trim_end_matches([',', ';', ')', '»', ':'])
}

/// Returns whether the word is one or more initials: «А.», «А.С.».
fn is_initials(word: &str) -> bool {
    let mut letters = word.chars();
    let mut any = false;
    loop {
        match (letters.next(), letters.next()) {
            (Some(letter), Some('.')) if letter.is_uppercase() => any = true,
            (None, None) => return any,
            (Some(_) | None, _) => return false,
        }
    }
}

/// Returns whether the word starts as a name does: a capital letter and a small one.
fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

/// Returns whether the initials that start at `place` follow their surname: «Сейтов А. С.», not «министр А. Сейтов».
fn belongs_before(words: &[&str], place: usize) -> bool {
    let mut rest = words[place..].iter().filter(|word| !word.is_empty()).peekable();
    if !rest.peek().is_some_and(|word| is_initials(unclosed(word))) {
        return false;
    }
    for word in rest {
        if !is_initials(unclosed(word)) {
            return !is_name(word);
        }
        if !is_initials(word) {
            return true;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    /// Shows no-break spaces as `~`.
    fn shown(text: &str) -> String {
        settle(text).replace(BOUND, "~")
    }

    #[rstest]
    #[case::date_kk("2026 жылғы 20 қараша", "2026~жылғы 20~қараша")]
    #[case::date_in_a_case("25 желтоқсанға дейін", "25~желтоқсанға дейін")]
    #[case::date_ru("20 ноября 2026 года", "20~ноября 2026~года")]
    #[case::year_in_brackets("(2026 ж.)", "(2026~ж.)")]
    #[case::counted("кворум 12 мүше", "кворум 12~мүше")]
    #[case::quarter_kk("2026 жылғы IV тоқсанда", "2026~жылғы IV~тоқсанда")]
    #[case::quarter_ru("за III квартал", "за III~квартал")]
    #[case::figure_after_a_dash("«қарсы» – 1 (бір)", "«қарсы»~–~1 (бір)")]
    #[case::sentence_after_a_number("№ 6. Осы хаттама", "№~6. Осы хаттама")]
    #[case::number_sign("№ 6 хаттама", "№~6~хаттама")]
    #[case::paragraph_sign("§ 7", "§~7")]
    #[case::initials_before("А. С. Бекұзақов келді", "А.~С.~Бекұзақов келді")]
    #[case::initials_together("А.С. Бекұзақов", "А.С.~Бекұзақов")]
    #[case::position_is_not_bound("Төраға А. Сейітов", "Төраға А.~Сейітов")]
    #[case::initials_after("Сулейменова Д. Е. доложила", "Сулейменова~Д.~Е. доложила")]
    #[case::initials_after_in_brackets("(Ким В. А.) и", "(Ким~В.~А.) и")]
    #[case::kazakh_letters("Г. Ә. Жүнісова, Ғ. Қуат", "Г.~Ә.~Жүнісова, Ғ.~Қуат")]
    #[case::digits_and_money("125 000 ₸ жұмсалды", "125~000~₸ жұмсалды")]
    #[case::four_digits_are_no_group("2026 125 бет", "2026 125~бет")]
    #[case::percent("97,8 % құрады", "97,8~% құрады")]
    #[case::dash("Ким – директор", "Ким~– директор")]
    #[case::state_kk("Қазақстан Республикасының Үкіметі", "Қазақстан~Республикасының Үкіметі")]
    #[case::state_ru("«Министерство Республики Казахстан»", "«Министерство Республики~Казахстан»")]
    #[case::town_ru("г. Астана", "г.~Астана")]
    #[case::town_kk("Астана қ.", "Астана~қ.")]
    #[case::runs_of_spaces("алқа   отырысы", "алқа отырысы")]
    #[case::edges_stay(" алқа ", " алқа ")]
    #[case::tab("алқа\tотырысы", "алқа отырысы")]
    #[case::line_ends("бір\r\nекі\u{2028}үш", "бір\nекі\nүш")]
    #[case::invisible("ал\u{200b}қа\u{feff}", "алқа")]
    #[case::marks_become_letters("и\u{306}И\u{306}е\u{308}", "йЙё")]
    #[case::hyphen("іс\u{2010}шара", "іс-шара")]
    #[case::no_break_hyphen_stays("1\u{2011}ші", "1\u{2011}ші")]
    fn settles(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(shown(text), expected);
    }

    proptest! {
        #[test]
        fn settling_twice_changes_nothing(text in "[ а-яәі№§0-9А-ВӘ.,«»()–\n\u{a0}-]{0,60}") {
            let once = settle(&text);
            prop_assert_eq!(settle(&once), once);
        }

        #[test]
        fn only_spaces_change(text in "[ а-яәғқңөұүһі№§0-9А-В.,«»()–]{0,60}") {
            let visible = |text: &str| text.chars().filter(|sign| !matches!(sign, ' ' | '\u{a0}')).collect::<String>();
            prop_assert_eq!(visible(&settle(&text)), visible(&text));
        }
    }
}
