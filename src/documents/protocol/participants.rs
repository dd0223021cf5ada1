//! Who was there: in the text where they are few, as an annex above ten persons (p. 47).

use super::Scribe;
use crate::documents::content::{Block, Borders, Cell, Content, Heading, Keyed, Paragraph, Table};
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

/// Writes the annex: members present, members absent with their reasons, invited persons, all with posts.
pub fn annex(scribe: &Scribe<'_>, content: &mut Content) {
    let (record, words) = (scribe.record, &scribe.words);
    content.push(label(scribe).keyed(Place::Annex.to_string()));
    content.push(Heading::centred(1, words.annex_present_title()));
    let members = sorted(scribe, &record.present)
        .into_iter()
        .map(|party| [by_link(scribe, party, &party.person.full_name(scribe.language())), position(scribe, party)]);
    part(scribe, &words.members_label(), members.collect(), content);
    let absent = absentees(scribe).into_iter().map(|absentee| {
        let post = position(scribe, &absentee.member);
        [absentee.member.person.full_name(scribe.language()), with_reason(scribe, absentee, &post)]
    });
    part(scribe, &words.absent_label(), absent.collect(), content);
    let invited = sorted(scribe, &record.invited)
        .into_iter()
        .map(|party| [by_link(scribe, party, &party.person.full_name(scribe.language())), position(scribe, party)]);
    part(scribe, &words.invited_label(), invited.collect(), content);
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

fn part(scribe: &Scribe<'_>, title: &str, rows: Vec<[String; 2]>, content: &mut Content) {
    if rows.is_empty() {
        return;
    }
    let words = &scribe.words;
    content.push(Heading::new(2, title));
    let mut table = Table::new([0.07, 0.43, 0.5])
        .head([words.column_number(), words.column_name(), words.column_post()])
        .borders(Borders::Grid);
    for (number, [name, post]) in (1..).zip(rows) {
        table = table.row([Cell::centred(format!("{number}")), Cell::text(name).row_header(), Cell::text(post)]);
    }
    content.push(table);
}

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
