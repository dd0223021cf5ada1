//! Forms printed beforehand and filled in by hand where the machine fails: who came, how it was voted, what happened (N23).

mod ballots;
mod journal;
mod tally;

use super::attendance::Expected;
use super::content::{
    About, Align, Block, Cell, Content, Heading, Keyed, Paragraph, ParagraphStyle, SignatureLine, TABLE_SIZE, Table,
    bold, keep, space,
};
use super::issue::Issue;
use crate::domain::agenda::AgendaItem;
use crate::domain::protocol::{MissingTexts, Place};
use crate::domain::record::Party;
use crate::domain::text::{Bilingual, Language};
use crate::i18n::{Papers, collation};

/// A form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// Who came and went, and when, with signatures.
    Attendance,
    /// The answers in open votes, member by member, a sheet for each item.
    OpenTally,
    /// The ballots of a secret vote, several on a sheet.
    Ballots,
    /// The count of a secret vote.
    SecretTally,
    /// What happened, line by line.
    Journal,
}

impl Form {
    /// Every form, in the order in which a sitting needs them.
    pub const ALL: [Self; 5] = [Self::Attendance, Self::OpenTally, Self::Ballots, Self::SecretTally, Self::Journal];

    /// Returns the name by which the command line and the identity of the file call it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Attendance => "attendance",
            Self::OpenTally => "open-tally",
            Self::Ballots => "ballots",
            Self::SecretTally => "secret-tally",
            Self::Journal => "journal",
        }
    }
}

/// What the forms are made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blank {
    /// Who is expected.
    pub expected: Expected,
    /// The agenda.
    pub items: Vec<AgendaItem>,
}

/// Empty rows for persons nobody expected.
const SPARE_ROWS: u32 = 4;
/// The height of a row that is written in by hand, in points.
const ROW: f32 = 26.0;

/// Makes a form.
///
/// # Errors
/// Refuses where a name or a title does not exist in the language of the paper.
pub fn blank(blank: &Blank, form: Form, issue: &Issue<'_>) -> Result<Content, MissingTexts> {
    require_texts(blank, form, issue.language)?;
    let (language, words) = (issue.language, Papers::new(issue.language));
    let session = &blank.expected.session;
    let title = title(form, &words);
    let identifier =
        format!("form-{}/{}/{}/{}", form.code(), session.date.format("%Y"), session.number, language.code());
    let file_title = words.form_file_title(&title, session.date);
    let mut about = About::new(file_title, language, identifier, issue.created);
    blank.expected.body.name.get(language).clone_into(&mut about.author);
    blank.expected.body.sitting_heading.get(language).clone_into(&mut about.subject);
    about.keywords.push(title);
    let mut content = Content::new(about);
    content.running = blank.expected.body.practice.then(|| words.practice_mark().into());
    let sheet = Sheet { blank, language, words: &words };
    match form {
        Form::Attendance => sheet.attendance(&mut content),
        Form::OpenTally => sheet.open_tallies(&mut content),
        Form::Ballots => sheet.ballots(&mut content),
        Form::SecretTally => sheet.secret_tally(&mut content),
        Form::Journal => sheet.journal(&mut content),
    }
    Ok(content)
}

fn title(form: Form, words: &Papers) -> String {
    match form {
        Form::Attendance => words.form_attendance(),
        Form::OpenTally => words.form_open_tally(),
        Form::Ballots => words.form_ballot(),
        Form::SecretTally => words.form_secret_tally(),
        Form::Journal => words.form_journal(),
    }
}

/// What a form is written from.
struct Sheet<'a> {
    blank: &'a Blank,
    language: Language,
    words: &'a Papers,
}

impl Sheet<'_> {
    fn text<'t>(&self, text: &'t Bilingual) -> &'t str {
        text.get(self.language).trim()
    }

    /// Writes the body, what the form is and to which sitting it belongs.
    fn head(&self, content: &mut Content, form: Form) {
        let Self { blank, words, .. } = self;
        let session = &blank.expected.session;
        content.push(Paragraph::centred(bold(self.text(&blank.expected.body.name))).after(6.0));
        content.push(Heading::centred(1, title(form, words)));
        content.push(Paragraph::centred(words.form_subtitle(session.date, &session.number.to_string())).after(8.0));
    }

    fn members(&self) -> Vec<&Party> {
        let mut members: Vec<&Party> = self.blank.expected.members.iter().collect();
        members.sort_by(|left, right| {
            let name = |party: &Party| party.person.full_name(self.language);
            collation::compare(self.language, &name(left), &name(right))
        });
        members
    }

    /// Returns a small line of help.
    fn note(words: impl Into<super::content::Text>) -> Paragraph {
        Paragraph::new(words).size(TABLE_SIZE).first_line(0.0).align(Align::Left).after(6.0)
    }

    /// Writes who answers for what was written.
    fn signed(&self, content: &mut Content) {
        let words = self.words;
        let secretary =
            SignatureLine::new(words.secretary_signature(), self.blank.expected.secretary.name(self.language));
        let chair = SignatureLine::new(words.presiding_signature(), "");
        let caption = words.signature_caption();
        content.push(keep([
            space(18.0),
            chair.captioned(caption.clone()).into(),
            space(10.0),
            secretary.captioned(caption).into(),
        ]));
    }

    fn attendance(&self, content: &mut Content) {
        let words = self.words;
        self.head(content, Form::Attendance);
        content.push(Self::note(words.form_attendance_note()));
        let mut table = Table::new([0.1, 0.42, 0.12, 0.12, 0.24]).row_height(ROW).head([
            words.column_number(),
            words.column_name_and_post(),
            words.form_column_came(),
            words.form_column_left(),
            words.column_signature(),
        ]);
        let parts = [
            (words.members_label(), self.members(), 0),
            (words.invited_label(), self.blank.expected.invited.iter().collect(), SPARE_ROWS),
        ];
        for (title, persons, spare) in parts {
            let title = Cell::text(bold(title.trim_end_matches(':'))).row_header().over_columns(5);
            table = table.row([title]);
            let known = persons.len();
            for (number, party) in (1..).zip(persons) {
                let cells = [Cell::empty(), Cell::empty(), Cell::empty()];
                let first = [Cell::centred(format!("{number}")), Cell::of(self.person(party)).row_header()];
                table = table.row(first.into_iter().chain(cells));
            }
            for spare in 0..spare {
                let number = u32::try_from(known).unwrap_or(u32::MAX).saturating_add(spare + 1);
                let cells = std::iter::repeat_with(Cell::empty).take(4);
                table = table.row(std::iter::once(Cell::centred(number.to_string())).chain(cells));
            }
        }
        content.push(table.keyed("attendance"));
        self.signed(content);
    }

    fn person(&self, party: &Party) -> Vec<Block> {
        let style = ParagraphStyle { size: TABLE_SIZE, ..ParagraphStyle::plain(Align::Left) };
        let post = self.text(&party.person.post);
        let organisation = self.text(&party.person.organisation);
        let known = [post, organisation].into_iter().filter(|known| !known.is_empty()).collect::<Vec<_>>().join(", ");
        vec![
            Paragraph::new(party.person.full_name(self.language)).styled(style).keep_with_next().into(),
            Paragraph::new(known).styled(ParagraphStyle { size: 10.0, hyphenate: true, ..style }).into(),
        ]
    }
}

fn require_texts(blank: &Blank, form: Form, language: Language) -> Result<(), MissingTexts> {
    let mut places = Vec::new();
    let mut need = |place: Place, text: &Bilingual| {
        if text.is_missing(language) && !places.contains(&place) {
            places.push(place);
        }
    };
    let expected = &blank.expected;
    need(Place::Body, &expected.body.name);
    let names_people = matches!(form, Form::Attendance | Form::OpenTally);
    let invited = expected.invited.iter().filter(|_| form == Form::Attendance);
    for party in expected.members.iter().filter(|_| names_people).chain(invited).chain([&expected.secretary]) {
        need(Place::Person(party.person.id), &party.person.surname);
        need(Place::Person(party.person.id), &party.person.given);
    }
    if places.is_empty() { Ok(()) } else { Err(MissingTexts { language, places }) }
}
