//! The protocol to be read through before it is signed: where a text is missing, the paper says so in its place.

use super::{Scribe, compose};
use crate::documents::content::Content;
use crate::documents::issue::Issue;
use crate::domain::ballot::VoteSubject;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::protocol::Place;
use crate::domain::record::{ItemRecord, ItemResult, Record, VoteResult};
use crate::domain::text::{Bilingual, Language};
use crate::i18n::Papers;

/// Makes the protocol of `record` as it stands; a text that does not exist yet is named as missing where it would be.
pub fn proof(record: &Record, form: ProtocolForm, issue: &Issue<'_>) -> Content {
    let mut record = record.clone();
    Blanks { language: issue.language, words: Papers::new(issue.language).text_not_written() }.fill(&mut record);
    compose(&record, form, issue)
}

/// Returns the words that the facts alone give a place whose words may be put by hand; nothing where the paper has no
/// such place.
pub fn made_words(record: &Record, place: Place, issue: &Issue<'_>) -> Option<String> {
    let record = Record { wordings: Vec::new(), ..record.clone() };
    if let Place::Speech(item, seq) = place {
        // A speech may have several paragraphs, of which the paper names the first alone.
        let scribe = Scribe::new(&record, issue);
        let item = record.items.iter().find(|record| record.number == item)?;
        let speech = item.speeches.iter().find(|speech| speech.seq == seq)?;
        return Some(format!("{} – {}", scribe.name(&speech.speaker), scribe.text(&speech.text)));
    }
    compose(&record, ProtocolForm::Full, issue).text_at(&place.to_string())
}

/// What stands where a text is missing.
struct Blanks {
    language: Language,
    words: String,
}

impl Blanks {
    fn text(&self, text: &mut Bilingual) {
        if text.is_missing(self.language) {
            match self.language {
                Language::Kazakh => text.kk.clone_from(&self.words),
                Language::Russian => text.ru.clone_from(&self.words),
            }
        }
    }

    fn fill(&self, record: &mut Record) {
        for text in [&mut record.body.name, &mut record.body.sitting_heading, &mut record.body.city] {
            self.text(text);
        }
        if let Some(correction) = record.registration.as_mut().and_then(|requisites| requisites.correction.as_mut()) {
            self.text(correction);
        }
        for item in &mut record.items {
            self.item(item);
        }
    }

    fn item(&self, item: &mut ItemRecord) {
        self.text(&mut item.title);
        for speech in &mut item.speeches {
            self.text(&mut speech.text);
        }
        for recusal in &mut item.recusals {
            self.text(&mut recusal.reason);
        }
        for point in &mut item.points {
            self.text(&mut point.text);
            for executor in &mut point.executors {
                self.text(&mut executor.title);
            }
        }
        for vote in &mut item.votes {
            match &mut vote.subject {
                VoteSubject::Decision => {}
                VoteSubject::Part(label)
                | VoteSubject::Amendment(label)
                | VoteSubject::Alternative(label)
                | VoteSubject::Procedural(label) => self.text(label),
            }
            if let VoteResult::Cancelled { reason } = &mut vote.result {
                self.text(reason);
            }
            for dissent in &mut vote.dissents {
                self.text(&mut dissent.text);
            }
        }
        match &mut item.result {
            ItemResult::Adopted | ItemResult::NotAdopted | ItemResult::Heard => {}
            ItemResult::Postponed { reason, .. } | ItemResult::Withdrawn { reason, .. } => self.text(reason),
        }
    }
}
