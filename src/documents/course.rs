//! The course of a sitting as a page of the session's file: a picture with presence, items, votes and the quorum, and
//! below it the same times as a table, which can be read aloud.

mod picture;

use super::content::{About, Cell, Content, Heading, Keyed, Paragraph, Table, bold};
use super::issue::Issue;
use crate::domain::protocol::{MissingTexts, Place};
use crate::domain::record::{Body, Party};
use crate::domain::session::Session;
use crate::domain::sitting::entry::Mode;
use crate::domain::sitting::timeline::{Row, Stretch, Timeline};
use crate::domain::text::{Bilingual, Language};
use crate::i18n::Papers;

/// What the page is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// The body.
    pub body: Body,
    /// The session.
    pub session: Session,
    /// The members, each in the place of the row that is his or hers.
    pub members: Vec<Party>,
    /// The course.
    pub timeline: Timeline,
}

/// Makes the page.
///
/// # Errors
/// Refuses where a name does not exist in the language of the paper.
pub fn course(course: &Course, issue: &Issue<'_>) -> Result<Content, MissingTexts> {
    require_names(course, issue.language)?;
    let (language, words) = (issue.language, Papers::new(issue.language));
    let session = &course.session;
    let title = words.course_file_title(session.date);
    let identifier = format!("course/{}/{}/{}", session.date.format("%Y"), session.number, language.code());
    let mut about = About::new(title, language, identifier, issue.created);
    course.body.name.get(language).clone_into(&mut about.author);
    course.body.sitting_heading.get(language).clone_into(&mut about.subject);
    about.keywords.push(words.course_quorum());
    let mut content = Content::new(about);
    content.letterhead = issue.stationery.letterhead(&course.body, language);
    content.running = course.body.practice.then(|| words.practice_mark().into());
    if issue.stationery.lacks_name() {
        content.push(Paragraph::centred(bold(course.body.name.get(language).trim())).after(10.0));
    }
    content.push(Heading::centred(1, words.course_title()));
    content.push(Paragraph::centred(words.course_subtitle(session.date, &session.number.to_string())));
    if let (Some(opened), Some(closed)) = (course.timeline.opened, course.timeline.closed) {
        content.push(Paragraph::centred(words.session_hours(opened.time(), closed.time())));
    }
    content.push(super::content::space(10.0));
    content.push(picture::picture(course, language, &words).keyed("course"));
    content.push(Heading::new(2, words.course_presence()));
    content.push(table(course, language, &words).keyed("presence"));
    Ok(content)
}

fn table(course: &Course, language: Language, words: &Papers) -> Table {
    let head = [words.column_number(), words.column_name(), words.course_times()];
    let mut table = Table::new([0.1, 0.5, 0.4]).head(head);
    for ((number, member), row) in (1..).zip(&course.members).zip(&course.timeline.rows) {
        let name = Cell::text(member.person.full_name(language)).row_header();
        table = table.row([Cell::centred(format!("{number}")), name, Cell::text(times(row, words))]);
    }
    table
}

fn times(row: &Row, words: &Papers) -> String {
    let told = row.stays.iter().map(|(stretch, mode)| match mode {
        Mode::InPerson => hours(*stretch),
        Mode::Video => words.course_by_video(&hours(*stretch)),
    });
    let told = told.collect::<Vec<_>>().join(", ");
    if told.is_empty() { words.course_absent() } else { told }
}

fn hours(stretch: Stretch) -> String {
    format!("{}–{}", stretch.from.format("%H:%M"), stretch.to.format("%H:%M"))
}

fn require_names(course: &Course, language: Language) -> Result<(), MissingTexts> {
    let mut places = Vec::new();
    let mut need = |place: Place, text: &Bilingual| {
        if text.is_missing(language) && !places.contains(&place) {
            places.push(place);
        }
    };
    need(Place::Body, &course.body.name);
    for party in &course.members {
        need(Place::Person(party.person.id), &party.person.surname);
    }
    if places.is_empty() { Ok(()) } else { Err(MissingTexts { language, places }) }
}
