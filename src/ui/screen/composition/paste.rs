//! A list of people that was copied from a table: a line each, name and post with a tab between them.

use super::person::parts;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::text::{Bilingual, Language};

/// Reads a list: «name TAB post», and after two more tabs the same in Russian. Lines without a name are passed over.
pub fn read(text: &str, language: Language) -> Vec<Person> {
    text.lines().filter_map(|line| person(line, language)).collect()
}

fn person(line: &str, language: Language) -> Option<Person> {
    let mut cells = line.split('\t').map(str::trim);
    let mut cell = || cells.next().unwrap_or_default();
    let (name, post, other_name, other_post) = (cell(), cell(), cell(), cell());
    if name.is_empty() {
        return None;
    }
    let pair = |own: &str, other: &str| match language {
        Language::Kazakh => Bilingual::new(own, other),
        Language::Russian => Bilingual::new(other, own),
    };
    let (own, other) = (parts(name), parts(other_name));
    Some(Person {
        id: PersonId(0),
        surname: pair(&own[0], &other[0]),
        given: pair(&own[1], &other[1]),
        patronymic: pair(&own[2], &other[2]),
        post: pair(post, other_post),
        organisation: Bilingual::default(),
        unit: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_of_one_language_is_read() {
        let found = read("Сейітов Асқар Маратұлы\tминистр\r\n\n\tлауазым ғана\nОмарова Бибігүл", Language::Kazakh);
        let names: Vec<String> = found.iter().map(|person| person.full_name(Language::Kazakh)).collect();
        assert_eq!(names, ["Сейітов Асқар Маратұлы", "Омарова Бибігүл"]);
        assert_eq!(found[0].post, Bilingual::new("министр", ""));
    }

    #[test]
    fn a_table_of_both_languages_is_read() {
        let found = read("Әбілов Қайрат\tдиректор\tАбилов Кайрат\tдиректор", Language::Kazakh);
        assert_eq!(found[0].surname, Bilingual::new("Әбілов", "Абилов"));
        assert_eq!(found[0].post.ru, "директор");
    }
}
