//! Extract, attendance sheet and quarterly review in both languages.

#![expect(clippy::unwrap_used, reason = "a paper that cannot be made fails the test")]

#[path = "support/quarter.rs"]
mod quarter;
#[path = "support/records.rs"]
mod records;

use alqa::documents::attendance::{Expected, attendance};
use alqa::documents::content::Content;
use alqa::documents::extract::{Certification, extract};
use alqa::documents::issue::Issue;
use alqa::documents::letterhead::Stationery;
use alqa::documents::pdf::{Archive, Writer};
use alqa::documents::review::{ReviewFacts, review};
use alqa::documents::typeset::Typesetter;
use alqa::domain::profile::Profile;
use alqa::domain::text::Language;

/// Calls `make` with an issue in `language` on a plain sheet.
fn issued<T>(language: Language, make: impl FnOnce(&Issue<'_>) -> T) -> T {
    let profile = Profile::model_regulation();
    let stationery = Stationery::Plain;
    make(&Issue::new(language, &profile, &stationery, records::at(9, 0)))
}

fn expected() -> Expected {
    let record = records::bare();
    Expected {
        body: record.body,
        session: record.session,
        members: (0..17).map(records::member).collect(),
        invited: record.invited,
        secretary: record.secretary,
    }
}

fn print(content: &Content, name: &str, language: Language) {
    let layout = Typesetter::new().unwrap().lay_out(content).unwrap();
    let bytes = Writer::default().write(&layout, Archive::A2a).unwrap();
    let path = format!("{}/{name}-{}.pdf", env!("CARGO_TARGET_TMPDIR"), language.code());
    std::fs::write(path, bytes).unwrap();
}

#[test]
fn the_papers_can_be_set() {
    for language in Language::ALL {
        let certified = Certification { officer: records::invited(0), date: Some(records::day(2026, 11, 25)) };
        let record = records::full();
        let paper = issued(language, |issue| extract(&record, 1, Some(&certified), issue)).unwrap();
        print(&paper, "extract", language);
        let paper = issued(language, |issue| extract(&record, 4, None, issue)).unwrap();
        print(&paper, "extract-blank", language);
        let paper = issued(language, |issue| attendance(&expected(), issue)).unwrap();
        print(&paper, "attendance", language);
        let reviewed = quarter::third();
        let facts = ReviewFacts {
            body: &record.body,
            review: &reviewed.review,
            guard: &reviewed.guard,
            protocol: Some(5),
            instructions: &reviewed.instructions,
        };
        let paper = issued(language, |issue| review(&facts, issue)).unwrap();
        print(&paper, "review", language);
    }
}
