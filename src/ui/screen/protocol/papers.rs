//! The card of papers: which form, in which language, and what is to happen to it.

use iced::widget::{Column, Row, container};

use super::Message;
use super::facts::Facts;
use crate::domain::id::SessionId;
use crate::domain::profile::paper::ProtocolForm;
use crate::domain::session::Stage;
use crate::domain::text::Language;
use crate::i18n::format::date;
use crate::i18n::{Catalog, Locale};
use crate::office::papers::Paper;
use crate::office::{Office, OfficeError};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::outgoing::{File, Way};
use crate::ui::theme::size::space;
use crate::ui::theme::{Plate, Role};
use crate::ui::widget::choice::segments;
use crate::ui::widget::select::select;
use crate::ui::widget::{Element, button, say};

/// The languages in which papers go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tongues {
    /// The state language.
    Kazakh,
    /// Russian.
    Russian,
    /// A file for each.
    #[default]
    Both,
}

impl Tongues {
    const ALL: [Self; 3] = [Self::Kazakh, Self::Russian, Self::Both];

    /// Returns the languages.
    pub const fn languages(self) -> &'static [Language] {
        match self {
            Self::Kazakh => &[Language::Kazakh],
            Self::Russian => &[Language::Russian],
            Self::Both => &Language::ALL,
        }
    }
}

/// Shows the card.
pub fn view<'a>(paper: Paper, tongues: Tongues, facts: &'a Facts, cx: Context<'a>) -> Element<'a, Message> {
    let first = facts.record.as_ref().and_then(|record| record.items.first()).map_or(1, |item| item.number);
    let kinds = [
        (Paper::Protocol(ProtocolForm::Full), cx.tr.desk_full()),
        (Paper::Protocol(ProtocolForm::Short), cx.tr.desk_short()),
        (Paper::Extract(first), cx.tr.desk_extract()),
    ];
    // Extracts are made of what is registered.
    let offered = if facts.session.stage == Stage::Registered { 3 } else { 2 };
    let chosen = match paper {
        Paper::Protocol(ProtocolForm::Full)
        | Paper::AttendanceSheet
        | Paper::Course
        | Paper::Blank(_)
        | Paper::Stenogram => 0,
        Paper::Protocol(ProtocolForm::Short) => 1,
        Paper::Extract(_) => 2,
    };
    let papers = kinds.each_ref().map(|(paper, _)| *paper);
    let words = kinds.into_iter().take(offered).map(|(_, words)| words);
    let kind = segments("paper", words, chosen, move |at| Message::Show(papers[at.min(2)]));
    let at = Tongues::ALL.iter().position(|one| *one == tongues).unwrap_or_default();
    let tongue_words = [cx.tr.desk_kk(), cx.tr.desk_ru(), cx.tr.desk_both()];
    let tongues = segments("tongues", tongue_words, at, |at| Message::Speak(Tongues::ALL[at.min(2)]));
    let way = |words: String, icon, id: &'static str, way| {
        button::usual(words).icon(icon).small().id(id).on_press(Message::Send(way))
    };
    let ways = Row::new()
        .spacing(space::SMALL)
        .push(way(cx.tr.desk_save(), Icon::Download, "paper-save", Way::Save))
        .push(way(cx.tr.desk_open(), Icon::Eye, "paper-open", Way::Open))
        .push(way(cx.tr.desk_print(), Icon::Printer, "paper-print", Way::Print));
    let mut column = Column::new().spacing(space::MEDIUM).push(say(Role::CardTitle, cx.tr.desk_papers())).push(kind);
    if let (Paper::Extract(number), Some(record)) = (paper, &facts.record) {
        let numbers: Vec<u32> = record.items.iter().map(|item| item.number).collect();
        let titles: Vec<String> =
            record.items.iter().map(|item| format!("{}. {}", item.number, cx.text(&item.title))).collect();
        let at = numbers.iter().position(|other| *other == number);
        let chooser = select(cx.tr, titles, at).id("extract-item");
        column = column.push(
            chooser.on_choose(move |at| Message::Show(Paper::Extract(numbers.get(at).copied().unwrap_or(number)))),
        );
    }
    column = column.push(tongues).push(ways.wrap());
    container(column).padding(space::CARD).width(iced::Length::Fill).class(Plate::card()).into()
}

/// Makes the files of a paper in each of the languages.
///
/// # Errors
/// Where a rule refuses the paper in one of them, or the machine fails.
pub fn files(
    office: &mut Office,
    session: SessionId,
    paper: Paper,
    languages: &[Language],
) -> Result<Vec<File>, OfficeError> {
    let facts = Facts::load(office, session)?;
    languages
        .iter()
        .map(|&language| {
            let bytes = office.paper(session, paper, language)?;
            Ok(File { name: name(&facts, paper, language), bytes })
        })
        .collect()
}

/// Returns the name of a file in the language of the paper.
fn name(facts: &Facts, paper: Paper, language: Language) -> String {
    let tr = Catalog::new(match language {
        Language::Kazakh => Locale::Kazakh,
        Language::Russian => Locale::Russian,
    });
    let day = date::short(facts.session.date);
    let Some(registration) = &facts.registration else {
        let number = facts.session.number;
        return match paper {
            Paper::Protocol(ProtocolForm::Short) => tr.desk_file_draft_short(number, &day),
            Paper::Protocol(ProtocolForm::Full)
            | Paper::Extract(_)
            | Paper::AttendanceSheet
            | Paper::Course
            | Paper::Blank(_)
            | Paper::Stenogram => tr.desk_file_draft(number, &day),
        };
    };
    let number = registration.index();
    match paper {
        Paper::Protocol(ProtocolForm::Full)
        | Paper::AttendanceSheet
        | Paper::Course
        | Paper::Blank(_)
        | Paper::Stenogram => tr.desk_file(&number, &day),
        Paper::Protocol(ProtocolForm::Short) => tr.desk_file_short(&number, &day),
        Paper::Extract(item) => tr.desk_file_extract(&number, item, &day),
    }
}
