//! The protocol of a sitting in its two legal forms, made from the record alone (p. 9, 47).

mod agenda;
mod course;
mod end;
pub(super) mod head;
mod item;
mod participants;
mod point;
mod proof;
mod scribe;
pub mod vote;

use super::content::{About, Content, page_break};
use super::frame::Layout;
use super::issue::Issue;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::protocol::{MissingTexts, Place, require_texts};
use crate::domain::record::Record;

pub(super) use end::signatories;
pub(super) use item::decision_blocks;
pub use proof::{made_words, proof};
pub(super) use scribe::Scribe;

/// Makes the protocol of `record` in `form`.
///
/// # Errors
///
/// Refuses where a text does not exist in the language of the paper, with the list of all such places.
pub fn protocol(record: &Record, form: ProtocolForm, issue: &Issue<'_>) -> Result<Content, MissingTexts> {
    require_texts(record, form, issue.language)?;
    Ok(compose(record, form, issue))
}

/// Puts the parts of the protocol together, whether or not its texts are there.
fn compose(record: &Record, form: ProtocolForm, issue: &Issue<'_>) -> Content {
    let scribe = Scribe::new(record, issue);
    let mut content = scribe.sheet(about(&scribe, form));
    head::write(&scribe, &mut content);
    if form == ProtocolForm::Full {
        agenda::write(&scribe, &mut content);
    }
    for (number, item) in record.items.iter().enumerate() {
        if form == ProtocolForm::Full {
            item::between(&scribe, number, &mut content);
        }
        item::day(&scribe, number, &mut content);
        match form {
            ProtocolForm::Full => item::full(&scribe, item, &mut content),
            ProtocolForm::Short => item::short(&scribe, item, &mut content),
        }
    }
    end::write(&scribe, form, &mut content);
    if participants::as_annex(&scribe) {
        content.push(page_break());
        participants::annex(&scribe, &mut content);
    }
    content
}

/// Returns how many sheets the annex takes in a finished layout of a protocol; nothing where it has none.
///
/// A paper that names the number of sheets is laid out twice: once to count, once with [`Issue::annex_sheets`].
pub fn annex_sheets(layout: &Layout) -> Option<u32> {
    let (first, _) = layout.areas(&Place::Annex.to_string()).into_iter().next()?;
    u32::try_from(layout.pages.len().checked_sub(first)?).ok()
}

fn about(scribe: &Scribe<'_>, form: ProtocolForm) -> About {
    let (record, words) = (scribe.record, &scribe.words);
    let date = record.days.0;
    let form_name = match form {
        ProtocolForm::Full => "full",
        ProtocolForm::Short => "short",
    };
    let language = scribe.language().code();
    let (title, identifier) = match &record.registration {
        Some(requisites) => (
            words.protocol_file_title(date, &requisites.number.to_string()),
            format!(
                "protocol/{}/{}/{form_name}/{language}/{}",
                date.format("%Y"),
                requisites.number,
                requisites.edition
            ),
        ),
        None => (words.protocol_draft_file_title(date), format!("protocol/draft/{date}/{form_name}/{language}")),
    };
    let mut about = About::new(title, scribe.language(), identifier, scribe.issue.created);
    scribe.text(&record.body.name).clone_into(&mut about.author);
    scribe.text(&record.body.sitting_heading).clone_into(&mut about.subject);
    about.keywords = record.items.iter().map(|item| scribe.text(&item.title).to_owned()).collect();
    about
}
