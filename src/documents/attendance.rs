//! The attendance sheet: made before the sitting, signed by everybody who comes.

use super::content::{
    About, Align, Block, Cell, Content, Heading, Keyed, Paragraph, ParagraphStyle, SignatureLine, TABLE_SIZE, Table,
    bold, keep, space,
};
use super::issue::Issue;
use crate::domain::protocol::{MissingTexts, Place};
use crate::domain::record::{Body, Party};
use crate::domain::session::Session;
use crate::domain::text::{Bilingual, Language};
use crate::i18n::{Papers, collation};

/// How many empty rows wait for persons nobody expected.
const SPARE_ROWS: u32 = 3;

/// What gives an empty row the height of two lines to write on: empty height alone is left out at the top of a cell.
const SPARE_NAME: &str = "\u{a0}\n\u{a0}";

/// What the sheet is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// The body.
    pub body: Body,
    /// The session.
    pub session: Session,
    /// The members by the composition in force on the day, in any order.
    pub members: Vec<Party>,
    /// The invited persons, in any order.
    pub invited: Vec<Party>,
    /// The secretary, who keeps the sheet.
    pub secretary: Party,
}

/// Makes the sheet: members, then invited persons, each part in alphabetical order.
///
/// # Errors
///
/// Refuses where a name, a post or the place of the sitting does not exist in the language of the paper.
pub fn attendance(expected: &Expected, issue: &Issue<'_>) -> Result<Content, MissingTexts> {
    require_texts(expected, issue.language)?;
    let words = Papers::new(issue.language);
    let text = |text: &Bilingual| text.get(issue.language).trim().to_owned();
    let session = &expected.session;
    let mut content = Content::new(about(expected, issue, &words));
    content.letterhead = issue.stationery.letterhead(&expected.body, issue.language);
    content.running = expected.body.practice.then(|| words.practice_mark().into());
    if issue.stationery.lacks_name() {
        content.push(Paragraph::centred(bold(text(&expected.body.name))).after(10.0));
    }
    content.push(Heading::centred(1, words.attendance_title()));
    content.push(Paragraph::centred(words.attendance_subtitle(session.date)));
    let place = words.attendance_place(&text(&session.place), session.date, session.time);
    content.push(Paragraph::flush(place).before(10.0).after(8.0));
    content.push(table(expected, issue.language, &words).keyed("attendance"));
    let keeper = SignatureLine::new(words.attendance_kept_by(), expected.secretary.name(issue.language));
    content.push(keep([space(24.0), keeper.captioned(words.signature_caption()).into()]));
    Ok(content)
}

fn about(expected: &Expected, issue: &Issue<'_>, words: &Papers) -> About {
    let session = &expected.session;
    let language = issue.language;
    let title = words.attendance_file_title(session.date);
    let identifier = format!("attendance/{}/{}/{}", session.date.format("%Y"), session.number, language.code());
    let mut about = About::new(title, language, identifier, issue.created);
    expected.body.name.get(language).clone_into(&mut about.author);
    expected.body.sitting_heading.get(language).clone_into(&mut about.subject);
    about
}

fn table(expected: &Expected, language: Language, words: &Papers) -> Table {
    let mut table = Table::new([0.09, 0.57, 0.14, 0.2]).head([
        words.column_number(),
        words.column_name_and_post(),
        words.column_arrival(),
        words.column_signature(),
    ]);
    let spare = || (0..SPARE_ROWS).map(|_| vec![Paragraph::flush(SPARE_NAME).into()]);
    let persons = |parties| sorted(parties, language).into_iter().map(|party| person(party, language));
    table = part(table, &words.members_label(), persons(&expected.members));
    part(table, &words.invited_label(), persons(&expected.invited).chain(spare()))
}

fn part(mut table: Table, title: &str, persons: impl Iterator<Item = Vec<Block>>) -> Table {
    let title = Cell::text(bold(title.trim_end_matches(':'))).row_header().over_columns(4);
    table = table.row([title]);
    for (number, person) in (1..).zip(persons) {
        let person = Cell::of(person).row_header();
        table = table.row([Cell::centred(format!("{number}")), person, Cell::empty(), Cell::empty()]);
    }
    table
}

/// Makes the full name with the post under it, so that a signature has the height of two lines.
fn person(party: &Party, language: Language) -> Vec<Block> {
    let style = ParagraphStyle { size: TABLE_SIZE, ..ParagraphStyle::plain(Align::Left) };
    let post = party.person.post.get(language).trim();
    let organisation = party.person.organisation.get(language).trim();
    let known = [post, organisation].into_iter().filter(|known| !known.is_empty()).collect::<Vec<_>>().join(", ");
    vec![
        Paragraph::new(party.person.full_name(language)).styled(style).keep_with_next().into(),
        Paragraph::new(known).styled(ParagraphStyle { after: 3.0, hyphenate: true, ..style }).into(),
    ]
}

fn sorted(parties: &[Party], language: Language) -> Vec<&Party> {
    let mut parties: Vec<&Party> = parties.iter().collect();
    parties.sort_by(|left, right| {
        collation::compare(language, &left.person.full_name(language), &right.person.full_name(language))
    });
    parties
}

fn require_texts(expected: &Expected, language: Language) -> Result<(), MissingTexts> {
    let mut places = Vec::new();
    let mut need = |place: Place, text: &Bilingual| {
        if text.is_missing(language) && !places.contains(&place) {
            places.push(place);
        }
    };
    need(Place::Body, &expected.body.name);
    need(Place::City, &expected.session.place);
    for party in expected.members.iter().chain(&expected.invited).chain([&expected.secretary]) {
        let person = &party.person;
        let known_by = if person.post.is_empty() { &person.organisation } else { &person.post };
        for text in [&person.surname, &person.given, known_by] {
            need(Place::Person(person.id), text);
        }
    }
    if places.is_empty() { Ok(()) } else { Err(MissingTexts { language, places }) }
}
