//! Which forms of a person's name papers will lack.

use super::Person;
use crate::domain::remark::Weight;
use crate::domain::text::{Bilingual, Language};

/// A part of a person's record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PersonField {
    /// The surname.
    Surname,
    /// The given name.
    Given,
    /// The patronymic; needed in one language only where the other has it.
    Patronymic,
    /// The position.
    Post,
    /// The organisation; needed in one language only where the other has it.
    Organisation,
}

/// A part of the record that has no text in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MissingForm {
    /// Which part.
    pub field: PersonField,
    /// In which language.
    pub language: Language,
}

impl MissingForm {
    /// Returns how much it weighs: no protocol is issued without the Kazakh form (p. 9).
    pub const fn weight(self) -> Weight {
        match self.language {
            Language::Kazakh => Weight::Warning,
            Language::Russian => Weight::Notice,
        }
    }
}

/// Returns the forms that are missing, in the order of the record.
pub fn missing_forms(person: &Person) -> Vec<MissingForm> {
    let fields: [(PersonField, &Bilingual, bool); 5] = [
        (PersonField::Surname, &person.surname, true),
        (PersonField::Given, &person.given, true),
        (PersonField::Patronymic, &person.patronymic, false),
        (PersonField::Post, &person.post, true),
        (PersonField::Organisation, &person.organisation, false),
    ];
    let needed = fields.into_iter().filter(|(_, text, always)| *always || !text.is_empty());
    needed
        .flat_map(|(field, text, _)| {
            let missing = Language::ALL.into_iter().filter(|&language| text.is_missing(language));
            missing.map(move |language| MissingForm { field, language })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::id::PersonId;

    fn person() -> Person {
        Person {
            id: PersonId(1),
            surname: Bilingual::new("Әбілова", "Абилова"),
            given: Bilingual::new("Гүлнар", "Гульнар"),
            patronymic: Bilingual::default(),
            post: Bilingual::new("алқа хатшысы", "секретарь коллегии"),
            organisation: Bilingual::default(),
            unit: None,
        }
    }

    #[rstest]
    #[case::complete(|_: &mut Person| {}, &[])]
    #[case::no_surname_in_kazakh(|it: &mut Person| it.surname.kk.clear(), &[(PersonField::Surname, Language::Kazakh)])]
    #[case::blank_given_name(|it: &mut Person| it.given.ru = " ".into(), &[(PersonField::Given, Language::Russian)])]
    #[case::half_a_patronymic(
        |it: &mut Person| it.patronymic.ru = "Маратовна".into(), &[(PersonField::Patronymic, Language::Kazakh)]
    )]
    #[case::half_an_organisation(
        |it: &mut Person| it.organisation.kk = "Қоғамдық қор".into(), &[(PersonField::Organisation, Language::Russian)]
    )]
    #[case::no_post(
        |it: &mut Person| it.post = Bilingual::default(),
        &[(PersonField::Post, Language::Kazakh), (PersonField::Post, Language::Russian)]
    )]
    fn missing_forms_are_listed(#[case] spoil: fn(&mut Person), #[case] expected: &[(PersonField, Language)]) {
        let mut person = person();
        spoil(&mut person);
        let expected: Vec<_> = expected.iter().map(|&(field, language)| MissingForm { field, language }).collect();
        assert_eq!(missing_forms(&person), expected);
    }

    #[test]
    fn the_kazakh_form_weighs_more() {
        let form = |language| MissingForm { field: PersonField::Surname, language };
        assert_eq!(form(Language::Kazakh).weight(), Weight::Warning);
        assert_eq!(form(Language::Russian).weight(), Weight::Notice);
    }
}
