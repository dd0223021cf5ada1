//! The protocol in both languages and both forms.

#![expect(clippy::unwrap_used, reason = "a paper that cannot be made fails the test")]

#[path = "support/records.rs"]
mod records;

use std::path::Path;

use alqa::documents::content::Content;
use alqa::documents::issue::Issue;
use alqa::documents::letterhead::Stationery;
use alqa::documents::pdf::{Archive, Writer};
use alqa::documents::protocol::{annex_sheets, protocol};
use alqa::documents::typeset::Typesetter;
use alqa::domain::profile::Profile;
use alqa::domain::profile::paper::ProtocolForm;
use alqa::domain::record::Record;
use alqa::domain::text::Language;

fn made(record: &Record, form: ProtocolForm, language: Language) -> Content {
    let profile = Profile::model_regulation();
    let stationery = Stationery::Plain;
    protocol(record, form, &Issue::new(language, &profile, &stationery, records::at(9, 0))).unwrap()
}

#[test]
fn every_protocol_can_be_set() {
    let mut typesetter = Typesetter::new().unwrap();
    let mut writer = Writer::default();
    for language in Language::ALL {
        for (form, name) in [(ProtocolForm::Full, "full"), (ProtocolForm::Short, "short")] {
            for (record, size) in [(records::full(), "big"), (records::small(), "small")] {
                let layout = typesetter.lay_out(&made(&record, form, language)).unwrap();
                let bytes = writer.write(&layout, Archive::A2a).unwrap();
                let path = format!("{}/{size}-{name}-{}.pdf", env!("CARGO_TARGET_TMPDIR"), language.code());
                std::fs::write(Path::new(&path), bytes).unwrap();
                assert_eq!(annex_sheets(&layout).is_some(), size == "big");
            }
        }
    }
}
