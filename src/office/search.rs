//! One search over everything: sessions, items, persons, instructions and questions of plans.
//!
//! A word is found however its letters were typed; among the found, those with the very letters come first. Everything
//! is folded at the question: a collegium has some thousands of records, which takes less than a keystroke.

use super::{Office, OfficeError};
use crate::domain::id::{InstructionId, ItemId, PersonId, PlanId, PlanItemId, SessionId};
use crate::domain::text::{Bilingual, Language};
use crate::i18n::fold::{fold, prefix};
use crate::store::Reader;

/// Which record was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Found {
    /// A session.
    Session(SessionId),
    /// An item of an agenda.
    Item {
        /// Its session.
        session: SessionId,
        /// The item.
        item: ItemId,
    },
    /// A person.
    Person(PersonId),
    /// An instruction of the Head of State.
    Instruction(InstructionId),
    /// A question of a plan.
    PlanItem {
        /// Its plan.
        plan: PlanId,
        /// The question.
        item: PlanItemId,
    },
}

/// A record that was found, with what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Which record.
    pub found: Found,
    /// What it is called: the title, the name, the text; of a session the place.
    pub title: Bilingual,
    /// What else tells it apart: the position of a person, the title of an instruction's document.
    pub detail: Bilingual,
    /// The number by which people speak of it: of the session, of the item on its agenda, of the question in its plan.
    pub number: Option<u32>,
    /// The day that belongs to it: of a session or its item, of an instruction's document.
    pub date: Option<chrono::NaiveDate>,
}

impl Office {
    /// Finds the records that have every word of `text`, each as a beginning, the best ones first and at most `limit`.
    ///
    /// # Errors
    /// Only a failure to read.
    pub fn search(&self, text: &str, limit: usize) -> Result<Vec<Hit>, OfficeError> {
        let query = Query::of(text);
        if query.words.is_empty() {
            return Ok(Vec::new());
        }
        let mut ranked: Vec<_> = self
            .read(everything)?
            .into_iter()
            .filter_map(|(hit, texts)| query.rank(&texts).map(|rank| (rank, hit)))
            .collect();
        // The sort is stable: of one rank, records stay in the order in which they were read, the newest first.
        ranked.sort_by_key(|(rank, _)| *rank);
        Ok(ranked.into_iter().take(limit).map(|(_, hit)| hit).collect())
    }
}

/// How well a record matches; the least is the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// The very letters, at the beginning of the first text.
    ExactFirst,
    /// The very letters, somewhere.
    Exact,
    /// The words, however they were typed.
    Folded,
}

/// What is searched for.
struct Query {
    /// The beginnings of words, folded.
    words: Vec<String>,
    /// The text as it was typed, in small letters.
    exact: String,
}

impl Query {
    fn of(text: &str) -> Self {
        let words = fold(text).split(' ').filter(|word| !word.is_empty()).map(|word| prefix(word).to_owned()).collect();
        Self { words, exact: text.trim().to_lowercase() }
    }

    fn rank(&self, texts: &[String]) -> Option<Rank> {
        let folded: Vec<_> = texts.iter().map(|text| fold(text)).collect();
        let has = |word: &str| folded.iter().any(|text| text.split(' ').any(|known| known.starts_with(word)));
        if !self.words.iter().all(|word| has(word)) {
            return None;
        }
        let mut small = texts.iter().map(|text| text.to_lowercase());
        Some(if texts.first().is_some_and(|text| text.to_lowercase().starts_with(&self.exact)) {
            Rank::ExactFirst
        } else if small.any(|text| text.contains(&self.exact)) {
            Rank::Exact
        } else {
            Rank::Folded
        })
    }
}

/// Returns every record with the texts it is found by, the first of which is what it is called.
fn everything(reader: &Reader) -> Result<Vec<(Hit, Vec<String>)>, OfficeError> {
    let mut all = Vec::new();
    for session in reader.sessions(None)?.into_iter().rev() {
        let (number, date) = (session.number, session.date);
        // «№ 6», «6/2026», «20.11.2026» and «2026-11-20» all name a session.
        let names = [format!("№ {number}"), format!("{number}/{}", date.format("%Y"))];
        let days = [date.format("%d.%m.%Y").to_string(), date.to_string()];
        let place = session.place.clone();
        let texts = names.into_iter().chain(days).chain([place.kk.clone(), place.ru.clone()]).collect();
        let hit = Hit {
            found: Found::Session(session.id),
            title: place,
            detail: Bilingual::default(),
            number: Some(number),
            date: Some(date),
        };
        all.push((hit, texts));
        for item in reader.items(session.id)? {
            let found = Found::Item { session: session.id, item: item.id };
            let texts = vec![item.title.kk.clone(), item.title.ru.clone()];
            let (title, detail) = (item.title, Bilingual::default());
            all.push((Hit { found, title, detail, number: Some(item.number), date: Some(date) }, texts));
        }
    }
    for person in reader.persons(Language::Kazakh)? {
        let title = Bilingual::new(person.full_name(Language::Kazakh), person.full_name(Language::Russian));
        let texts = [&title, &person.post, &person.organisation];
        let texts = texts.into_iter().flat_map(|text| [text.kk.clone(), text.ru.clone()]).collect();
        let hit = Hit { found: Found::Person(person.id), title, detail: person.post, number: None, date: None };
        all.push((hit, texts));
    }
    for one in reader.instructions()?.into_iter().rev() {
        let act = format!("№ {}", one.act.number);
        let texts = vec![one.text.kk.clone(), one.text.ru.clone(), one.title.kk.clone(), one.title.ru.clone(), act];
        let (found, date) = (Found::Instruction(one.id), Some(one.act.date));
        all.push((Hit { found, title: one.text, detail: one.title, number: None, date }, texts));
    }
    for plan in reader.plans()?.into_iter().rev() {
        for item in plan.items {
            let texts = vec![item.title.kk.clone(), item.title.ru.clone()];
            let found = Found::PlanItem { plan: plan.id, item: item.id };
            let (title, detail) = (item.title, plan.title.clone());
            all.push((Hit { found, title, detail, number: Some(item.number), date: None }, texts));
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn rank(query: &str, texts: &[&str]) -> Option<Rank> {
        Query::of(query).rank(&texts.iter().map(|&text| text.to_owned()).collect::<Vec<_>>())
    }

    #[rstest]
    #[case::beginning("әбіл", &["Әбілова Гүлнар", "Абилова Гульнар"], Some(Rank::ExactFirst))]
    #[case::second_text("абил", &["Әбілова Гүлнар", "Абилова Гульнар"], Some(Rank::Exact))]
    #[case::typed_without_kazakh_letters("гулнар", &["Әбілова Гүлнар", "Абилова Гульнар"], Some(Rank::Folded))]
    #[case::words_in_any_order("гүлнар әбілова", &["Әбілова Гүлнар"], Some(Rank::Folded))]
    #[case::another_form("кітап", &["Мектеп кітабы туралы"], Some(Rank::Folded))]
    #[case::inside_a_word("лова", &["Әбілова Гүлнар"], None)]
    #[case::one_word_is_missing("әбілова сәуле", &["Әбілова Гүлнар"], None)]
    #[case::number("№6", &["№ 6", "6/2026"], Some(Rank::Folded))]
    #[case::number_with_its_year("6/2026", &["№ 6", "6/2026"], Some(Rank::Exact))]
    #[case::day("20.11", &["№ 6", "20.11.2026"], Some(Rank::Exact))]
    fn exact_letters_come_before_folded_ones(
        #[case] query: &str,
        #[case] texts: &[&str],
        #[case] expected: Option<Rank>,
    ) {
        assert_eq!(rank(query, texts), expected);
    }

    #[rstest]
    #[case("")]
    #[case(" — ")]
    fn signs_alone_search_for_nothing(#[case] text: &str) {
        assert!(Query::of(text).words.is_empty());
    }
}
