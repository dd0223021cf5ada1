//! The stenogram as a paper: what was said word for word, in the language in which it was said (p. 9).

use super::content::{About, Block, Keyed, Text};
use super::content::{Content, Heading, Paragraph, SignatureLine, bold, italic, keep, space};
use super::issue::Issue;
use super::protocol::{Scribe, head};
use crate::domain::protocol::{MissingTexts, Place};
use crate::domain::record::{Party, Record, Speech};
use crate::domain::sitting::entry::SpeechKind;
use crate::domain::stenogram::{Status, Stenogram, Transcript};
use crate::domain::text::{Bilingual, Language};

/// What a stenogram says beside the record of its sitting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verbatim {
    /// The words and the files.
    pub stenogram: Stenogram,
    /// Who kept it.
    pub keeper: Party,
    /// Speeches outside the agenda, in the order of time.
    pub outside: Vec<Speech>,
}

/// Makes the stenogram: headings in the language of the paper, words as they were said or as they were translated.
///
/// # Errors
///
/// Refuses where the name of the body, a title or a name does not exist in the language of the paper.
pub fn stenogram(record: &Record, said: &Verbatim, issue: &Issue<'_>) -> Result<Content, MissingTexts> {
    require_texts(record, said, issue.language)?;
    let scribe = Scribe::new(record, issue);
    let mut content = Content::new(about(&scribe));
    content.letterhead = issue.stationery.letterhead(&record.body, issue.language);
    content.running = Some(running(&scribe));
    if record.items.iter().any(|item| item.restricted) {
        content.push(Paragraph::flush_right(scribe.restricted_mark()));
    }
    if said.stenogram.status() != Status::Ready {
        content.push(Paragraph::flush_right(bold(scribe.words.draft_stamp())));
    }
    content.push(space(8.0));
    head::name_of_body(&scribe, &mut content);
    content.push(Heading::centred(1, scribe.words.verbatim_title()));
    let number = record.session.number.to_string();
    content.push(Paragraph::centred(scribe.words.verbatim_subtitle(&number, record.days.0)).after(8.0));
    content.push(head::presiding(&scribe));
    content.push(Paragraph::new(opening(&scribe)).before(8.0).after(4.0));
    for item in &record.items {
        if item.speeches.is_empty() {
            continue;
        }
        content.push(Heading::new(2, format!("{}. {}", item.number, scribe.title(item))));
        speeches(&scribe, said, &item.speeches, &mut content);
    }
    if !said.outside.is_empty() {
        content.push(Heading::new(2, scribe.words.verbatim_outside_label()));
        speeches(&scribe, said, &said.outside, &mut content);
    }
    if let Some(closed) = record.closed {
        content.push(Paragraph::new(scribe.words.verbatim_closed(closed.time())).before(8.0));
    }
    content.blocks.extend(files(&scribe, said));
    let keeper = SignatureLine::new(scribe.words.verbatim_keeper_label(), scribe.name(&said.keeper));
    content.push(keep([space(24.0), keeper.captioned(scribe.words.signature_caption()).into()]));
    Ok(content)
}

fn about(scribe: &Scribe<'_>) -> About {
    let (record, language) = (scribe.record, scribe.language());
    let title = scribe.words.verbatim_file_title(record.days.0);
    let year = record.session.date.format("%Y");
    let identifier = format!("stenogram/{year}/{}/{}", record.session.number, language.code());
    let mut about = About::new(title, language, identifier, scribe.issue.created);
    scribe.text(&record.body.name).clone_into(&mut about.author);
    scribe.text(&record.body.sitting_heading).clone_into(&mut about.subject);
    about
}

/// Makes the line at the foot of every page: that it is no part of the protocol, and of the practice collegium its mark.
fn running(scribe: &Scribe<'_>) -> Text {
    let line = scribe.words.verbatim_running(scribe.record.days.0);
    if scribe.record.body.practice {
        return format!("{} {line}", scribe.words.practice_mark()).into();
    }
    line.into()
}

fn opening(scribe: &Scribe<'_>) -> String {
    scribe.words.verbatim_opened(scribe.record.opened.time())
}

fn speeches(scribe: &Scribe<'_>, said: &Verbatim, speeches: &[Speech], content: &mut Content) {
    for speech in speeches {
        let time = speech.from.format("%H:%M:%S").to_string();
        let kind = kind(scribe, speech.kind);
        let name = bold(scribe.name_and_post(&speech.speaker)).plain(format!(" ({kind}, {time})"));
        content.push(
            Paragraph::flush(name).before(8.0).after(2.0).keep_with_next().keyed(format!("speech-{}", speech.seq)),
        );
        match said.stenogram.speeches.get(&speech.seq).filter(|words| !words.is_empty()) {
            Some(words) => content.blocks.extend(self::words(scribe, words)),
            None => content.push(Paragraph::new(italic(scribe.words.verbatim_not_written()))),
        }
    }
}

/// Makes the words of a speech, paragraph by paragraph; another language than that of the paper is named.
fn words(scribe: &Scribe<'_>, said: &Transcript) -> Vec<Block> {
    let (language, text) = said.for_reader(scribe.language());
    let foreign = (language != scribe.language()).then(|| match language {
        Language::Kazakh => scribe.words.verbatim_in_kazakh(),
        Language::Russian => scribe.words.verbatim_in_russian(),
    });
    let translated = (language != said.spoken).then(|| scribe.words.verbatim_translated());
    let note = foreign.or(translated).map(|note| Paragraph::flush(italic(note)).keep_with_next().into());
    let paragraph = |line: &str| Paragraph::new(line).in_language(language).into();
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    note.into_iter().chain(lines.map(paragraph)).collect()
}

fn files(scribe: &Scribe<'_>, said: &Verbatim) -> Vec<Block> {
    let mut whole = said.stenogram.files.iter().filter(|file| file.is_whole()).peekable();
    if whole.peek().is_none() {
        return Vec::new();
    }
    let label = Paragraph::flush(bold(scribe.words.verbatim_files_label())).before(10.0).keep_with_next();
    let line = |file: &crate::domain::stenogram::file::StenogramFile| {
        let digest = file.sha256.map(|digest| digest.to_string()).unwrap_or_default();
        let line = scribe.words.verbatim_file_line(&file.name, &file.size.to_string(), &digest);
        Block::from(Paragraph::flush(line))
    };
    std::iter::once(label.into()).chain(whole.map(line)).collect()
}

fn kind(scribe: &Scribe<'_>, kind: SpeechKind) -> String {
    match kind {
        SpeechKind::Report => scribe.words.verbatim_report(),
        SpeechKind::CoReport => scribe.words.verbatim_co_report(),
        SpeechKind::Question => scribe.words.verbatim_question(),
        SpeechKind::Answer => scribe.words.verbatim_answer(),
        SpeechKind::Debate => scribe.words.verbatim_debate(),
        SpeechKind::Remark => scribe.words.verbatim_remark(),
    }
}

fn require_texts(record: &Record, said: &Verbatim, language: Language) -> Result<(), MissingTexts> {
    let mut places = Vec::new();
    let mut need = |place: Place, text: &Bilingual| {
        if text.is_missing(language) && !places.contains(&place) {
            places.push(place);
        }
    };
    need(Place::Body, &record.body.name);
    for item in record.items.iter().filter(|item| !item.speeches.is_empty()) {
        need(Place::Title(item.number), &item.title);
    }
    let speeches = record.items.iter().flat_map(|item| &item.speeches).chain(&said.outside);
    for party in speeches.map(|speech| &speech.speaker).chain([&said.keeper]) {
        for text in [&party.person.surname, &party.person.given] {
            need(Place::Person(party.person.id), text);
        }
    }
    if places.is_empty() { Ok(()) } else { Err(MissingTexts { language, places }) }
}
