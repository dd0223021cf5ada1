//! Who was there: in the text where they are few, as an annex above ten persons (p. 47).

use super::Scribe;
use crate::documents::content::{Block, Cell, Content, Heading, Keyed, Paragraph, Table, bold};
use crate::domain::protocol::Place;
use crate::domain::record::{Absentee, Party};
use crate::domain::sitting::entry::{AbsenceReason, Mode};
use crate::i18n::collation;

/// Returns the persons in the alphabetical order of the paper's language.
pub fn sorted<'a>(scribe: &Scribe<'_>, parties: impl IntoIterator<Item = &'a Party>) -> Vec<&'a Party> {
    let mut parties: Vec<&Party> = parties.into_iter().collect();
    parties.sort_by(|left, right| {
        let full_name = |party: &Party| party.person.full_name(scribe.language());
        collation::compare(scribe.language(), &full_name(left), &full_name(right))
    });
    parties
}

/// Returns whether the list of participants is an annex: more persons attended than the text may name.
pub fn as_annex(scribe: &Scribe<'_>) -> bool {
    let persons = scribe.record.present.len() + scribe.record.invited.len();
    persons > scribe.issue.profile.protocol.annex_above_persons.value as usize
}

/// Returns the lines «А. Сейітов – министр» of the persons for the text of the protocol.
pub fn lines<'a>(scribe: &Scribe<'_>, parties: impl IntoIterator<Item = &'a Party>) -> Vec<String> {
    let line = |party: &Party| format!("{} – {}", by_link(scribe, party, &scribe.name(party)), position(scribe, party));
    sorted(scribe, parties).into_iter().map(line).collect()
}

/// Returns the lines of absent members with their reasons.
pub fn absent_lines(scribe: &Scribe<'_>) -> Vec<String> {
    let line = |absentee: &Absentee| with_reason(scribe, absentee, &scribe.name_and_post(&absentee.member));
    absentees(scribe).into_iter().map(line).collect()
}

/// Writes the annex: members present and invited persons with posts; those absent are named in the text itself.
pub fn annex(scribe: &Scribe<'_>, content: &mut Content) {
    let (record, words) = (scribe.record, &scribe.words);
    content.push(label(scribe).keyed(Place::Annex.to_string()));
    content.push(Heading::centred(1, words.annex_present_title()));
    let attended = |parties: &[Party]| -> Vec<[String; 2]> {
        let row = |party: &Party| {
            let name = party.person.full_name(scribe.language());
            [by_link(scribe, party, &name), position(scribe, party)]
        };
        sorted(scribe, parties).into_iter().map(row).collect()
    };
    let mut table =
        Table::new([0.1, 0.42, 0.48]).head([words.column_number(), words.column_name(), words.column_post()]);
    table.padding = 3.0;
    table = part(table, &words.members_label(), attended(&record.present));
    table = part(table, &words.invited_label(), attended(&record.invited));
    content.push(table);
}

/// Adds a group of persons under its name; an empty group is left out.
fn part(mut table: Table, title: &str, rows: Vec<[String; 2]>) -> Table {
    if rows.is_empty() {
        return table;
    }
    let title = Cell::text(bold(title.trim_end_matches(':'))).row_header().over_columns(3);
    table = table.row([title]);
    for (number, [name, post]) in (1..).zip(rows) {
        table = table.row([Cell::centred(format!("{number}")), Cell::text(name).row_header(), Cell::text(post)]);
    }
    table
}

/// Returns to which protocol the annex belongs; a draft has no number to belong to.
fn label(scribe: &Scribe<'_>) -> Block {
    let words = &scribe.words;
    let label = match &scribe.record.registration {
        Some(requisites) => words.annex_to_protocol(scribe.record.days.0, &requisites.number.to_string()),
        None => words.annex_label(),
    };
    Paragraph::flush(label).left(LABEL_INDENT).into()
}

/// Where the label of the annex starts, in points from the margin: the right-hand part of the sheet.
const LABEL_INDENT: f32 = 260.0;

/// Returns the post with the organisation of a person from outside.
fn position(scribe: &Scribe<'_>, party: &Party) -> String {
    let (post, organisation) = (scribe.text(&party.person.post), scribe.text(&party.person.organisation));
    match (post, organisation) {
        (only, "") | ("", only) => only.to_owned(),
        (post, organisation) => format!("{post}, {organisation}"),
    }
}

fn by_link(scribe: &Scribe<'_>, party: &Party, name: &str) -> String {
    match party.mode {
        Mode::InPerson => name.to_owned(),
        Mode::Video => scribe.words.person_by_video(name),
    }
}

fn absentees<'a>(scribe: &Scribe<'a>) -> Vec<&'a Absentee> {
    let mut absentees: Vec<&Absentee> = scribe.record.absent.iter().collect();
    absentees.sort_by(|left, right| {
        let full_name = |absentee: &Absentee| absentee.member.person.full_name(scribe.language());
        collation::compare(scribe.language(), &full_name(left), &full_name(right))
    });
    absentees
}

fn with_reason(scribe: &Scribe<'_>, absentee: &Absentee, person: &str) -> String {
    let (words, terms) = (&scribe.words, scribe.words.catalog());
    let reason = match absentee.reason {
        AbsenceReason::BusinessTrip => terms.absence_business_trip(),
        AbsenceReason::Illness => terms.absence_illness(),
        AbsenceReason::Leave => terms.absence_leave(),
        AbsenceReason::OtherDuty => terms.absence_other_duty(),
        AbsenceReason::Valid => terms.absence_valid_reason(),
        AbsenceReason::Unknown => return words.person_absent(person),
    };
    words.absent_member(person, &reason)
}
