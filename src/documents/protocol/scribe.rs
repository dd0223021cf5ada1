//! The hand that writes a paper of a sitting: its record, its language, and words put by hand instead of made ones.

use crate::documents::content::{About, Block, Content, Keyed, Paragraph, Text};
use crate::documents::issue::Issue;
use crate::documents::sentence::{joined, sentence};
use crate::domain::protocol::Place;
use crate::domain::record::{ItemRecord, Party, Record};
use crate::domain::text::{Bilingual, Language};
use crate::i18n::Papers;
use crate::i18n::format::date;

/// Writes papers of one sitting in one language.
pub struct Scribe<'a> {
    /// The facts.
    pub record: &'a Record,
    /// How the paper is made out.
    pub issue: &'a Issue<'a>,
    /// The fixed words.
    pub words: Papers,
}

impl<'a> Scribe<'a> {
    pub fn new(record: &'a Record, issue: &'a Issue<'a>) -> Self {
        Self { record, issue, words: Papers::new(issue.language) }
    }

    pub const fn language(&self) -> Language {
        self.issue.language
    }

    /// Returns an empty paper of the body with the line that runs at the foot of every page.
    pub fn sheet(&self, about: About) -> Content {
        let mut content = Content::new(about);
        content.letterhead = self.issue.stationery.letterhead(&self.record.body, self.language());
        content.running = Some(self.running());
        content
    }

    /// Returns the line that ties every page to its journal: a reader can tell editions apart and check the sitting.
    fn running(&self) -> Text {
        let digest = self.record.journal.short();
        let line = match &self.record.registration {
            Some(requisites) => self.words.running_registered(
                &requisites.number.to_string(),
                requisites.edition,
                &date::short(requisites.date),
                &digest,
            ),
            None => self.words.running_draft(&digest),
        };
        let mark = if self.record.body.practice { sentence(&self.words.practice_mark()) } else { String::new() };
        joined([mark, line]).into()
    }

    pub fn text<'b>(&self, text: &'b Bilingual) -> &'b str {
        text.get(self.language()).trim()
    }

    /// Returns initial and surname.
    pub fn name(&self, party: &Party) -> String {
        party.name(self.language())
    }

    /// Returns initial, surname and post: «Д. Жүнісов, департамент директоры».
    pub fn name_and_post(&self, party: &Party) -> String {
        match self.text(&party.person.post) {
            "" => self.name(party),
            post => format!("{}, {post}", self.name(party)),
        }
    }

    /// Returns the title of an item with the mark of restricted distribution.
    pub fn title(&self, item: &ItemRecord) -> String {
        let title = self.text(&item.title).trim_end_matches('.');
        if item.restricted { format!("{title} ({})", self.restricted_mark()) } else { title.to_owned() }
    }

    pub fn restricted_mark(&self) -> &str {
        self.text(&self.issue.profile.marks.restricted.value)
    }

    /// Returns the words put by hand at `place`, and `made` where there are none.
    pub fn worded(&self, place: Place, made: String) -> String {
        let by_hand = place.is_editable().then(|| self.record.wording(&place.to_string(), self.language())).flatten();
        by_hand.map(str::trim).filter(|words| !words.is_empty()).map_or(made, str::to_owned)
    }

    /// Returns a paragraph of the body that stands at `place`.
    pub fn paragraph(&self, place: Place, made: String) -> Block {
        Paragraph::new(self.worded(place, made)).keyed(place.to_string())
    }
}
