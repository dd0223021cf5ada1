//! The extract from a registered protocol for one item, with the line that certifies the copy (p. 36, 47, F08.10).

use chrono::NaiveDate;
use thiserror::Error;

use super::content::{About, BlankLine, Block, Content, Heading, Keyed, Paragraph, SignatureLine, keep, space};
use super::issue::Issue;
use super::protocol::{Scribe, decision_blocks, head, signatories};
use super::sentence::capitalised;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::protocol::{MissingTexts, Place, require_texts};
use crate::domain::record::{Party, Record, Requisites};

/// Who certifies the copy and when; what is not known is left blank, to be filled in by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certification {
    /// Who.
    pub officer: Party,
    /// The day.
    pub date: Option<NaiveDate>,
}

/// Why an extract is not made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ExtractRefusal {
    /// The protocol is not registered: there is nothing to extract from.
    #[error("the protocol is not registered")]
    NotRegistered,
    /// The agenda has no item of this number.
    #[error("the agenda has no item {0}")]
    NoItem(u32),
    /// Texts are missing.
    #[error(transparent)]
    Missing(#[from] MissingTexts),
}

/// Makes the extract for the item `number`: the head of the protocol, the decision with its votes, who signed, and the
/// line of certification.
///
/// # Errors
///
/// Refuses a protocol that is not registered, an item that is not there, and texts missing in the language.
pub fn extract(
    record: &Record,
    number: u32,
    certified: Option<&Certification>,
    issue: &Issue<'_>,
) -> Result<Content, ExtractRefusal> {
    let requisites = record.registration.as_ref().ok_or(ExtractRefusal::NotRegistered)?;
    let item = record.items.iter().find(|item| item.number == number).ok_or(ExtractRefusal::NoItem(number))?;
    // Texts of other items are none of its business, nor is their mark of restricted distribution.
    let record = &Record { items: vec![item.clone()], ..record.clone() };
    require_texts(record, ProtocolForm::Short, issue.language)?;
    let scribe = Scribe::new(record, issue);
    let mut content = scribe.sheet(about(&scribe, requisites, number));
    head::marks(&scribe, &mut content);
    head::name_of_body(&scribe, &mut content);
    content.push(Heading::centred(1, scribe.words.extract_title()));
    content.push(head::requisites(&scribe));
    head::heading(&scribe, &mut content);
    content.push(head::presiding(&scribe));
    content.push(space(8.0));
    content.push(scribe.paragraph(Place::Opening, head::opening(&scribe)));
    content.push(Paragraph::centred(scribe.words.extract_item(&number.to_string())).before(14.0).keep_with_next());
    let title = Heading::centred(2, scribe.title(item));
    content.push(title.keyed(Place::Title(number).to_string()));
    let mut decision = decision_blocks(&scribe, item, ProtocolForm::Short);
    // The words of certification never stand on a sheet without text: such a sheet would certify anything.
    let last = decision.pop();
    content.blocks.extend(decision);
    let signed = keep(signed(&scribe)).keyed(Place::Signatures.to_string());
    let certification = keep(certification(&scribe, certified)).keyed("certification");
    content.push(keep(last.into_iter().chain([space(18.0), signed, certification])));
    Ok(content)
}

fn about(scribe: &Scribe<'_>, requisites: &Requisites, item: u32) -> About {
    let record = scribe.record;
    let (date, number) = (record.days.0, requisites.number.to_string());
    let title = scribe.words.extract_file_title(date, &number, &item.to_string());
    let language = scribe.language().code();
    let identifier = format!("extract/{}/{number}/{item}/{language}/{}", date.format("%Y"), requisites.edition);
    let mut about = About::new(title, scribe.language(), identifier, scribe.issue.created);
    scribe.text(&record.body.name).clone_into(&mut about.author);
    about.subject = record.items.iter().map(|item| scribe.title(item)).collect();
    about
}

/// Names those who signed the protocol itself; their signatures stay on it.
fn signed(scribe: &Scribe<'_>) -> Vec<Block> {
    let line = |(position, party): (String, &Party)| SignatureLine::new(position, scribe.name(party)).into();
    let label = Paragraph::flush(scribe.words.protocol_signed_by()).after(4.0).keep_with_next().into();
    [label].into_iter().chain(signatories(scribe).into_iter().map(line)).collect()
}

fn certification(scribe: &Scribe<'_>, certified: Option<&Certification>) -> Vec<Block> {
    let words = &scribe.words;
    let mut blocks = vec![Paragraph::flush(words.true_copy()).before(22.0).after(10.0).keep_with_next().into()];
    if let Some(Certification { officer, .. }) = certified {
        let post = capitalised(scribe.text(&officer.person.post));
        blocks.push(SignatureLine::new(post, scribe.name(officer)).captioned(words.signature_caption()).into());
    } else {
        blocks.push(BlankLine::new(format!("{}:", words.column_post())).into());
        blocks.push(space(10.0));
        blocks.push(BlankLine::new(format!("{}:", words.column_signature())).into());
    }
    blocks.push(space(10.0));
    match certified.and_then(|certification| certification.date) {
        Some(date) => blocks.push(Paragraph::flush(words.certified_on(date)).into()),
        None => blocks.push(BlankLine::new(words.date_label()).into()),
    }
    blocks.push(Paragraph::flush(words.seal_place()).before(10.0).into());
    blocks
}
