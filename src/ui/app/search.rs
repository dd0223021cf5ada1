//! The box that finds everything: records through the desk, and what the window itself can do.

use iced::Task;

use super::finding::{Deed, Finding, Kind, deeds, read};
use crate::ui::context::Context;
use crate::ui::desk::Desk;
use crate::ui::icon::Icon;
use crate::ui::widget::search::{Beside, Group, Hit, Search as Shown, search_box};

/// So many of a kind are shown.
const OF_A_KIND: usize = 4;

/// The box while it is open.
#[derive(Debug, Default)]
pub struct Search {
    query: String,
    /// How many times was asked: an answer to an earlier question comes late.
    asked: u64,
    findings: Vec<Finding>,
    current: usize,
}

/// What happens in the box.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something was typed.
    Typed(String),
    /// The question of this number was answered.
    Found(u64, Vec<Finding>),
    /// The arrows lead to a row.
    Current(usize),
    /// A row is opened.
    Open(usize),
    /// The box is closed.
    Close,
}

/// What stands in a row.
enum Row<'s> {
    /// A record.
    Record(&'s Finding),
    /// Something that the window can do.
    Deed(Deed),
}

/// What follows for the window.
pub enum Outcome {
    /// The box stays open.
    Stays(Task<Message>),
    /// The box is closed, and this is done.
    Closes(Option<Deed>),
}

impl Search {
    /// Takes in what happened.
    pub fn update(&mut self, message: Message, desk: &Desk, writable: bool) -> Outcome {
        match message {
            Message::Typed(query) => {
                self.current = 0;
                self.asked += 1;
                self.query = query;
                if self.query.trim().is_empty() {
                    self.findings.clear();
                    return Outcome::Stays(Task::none());
                }
                let (asked, query) = (self.asked, self.query.clone());
                Outcome::Stays(
                    desk.read(move |office| read(office, &query), move |findings| Message::Found(asked, findings)),
                )
            }
            Message::Found(asked, findings) => {
                self.found(asked, findings);
                Outcome::Stays(Task::none())
            }
            Message::Current(row) => {
                self.current = row;
                Outcome::Stays(Task::none())
            }
            Message::Open(row) => match self.deed(row, writable) {
                Some(deed) => Outcome::Closes(Some(deed)),
                None => Outcome::Stays(Task::none()),
            },
            Message::Close => Outcome::Closes(None),
        }
    }

    /// Takes in an answer, unless something else was asked since.
    fn found(&mut self, asked: u64, findings: Vec<Finding>) {
        if asked == self.asked {
            self.findings = findings;
        }
    }

    /// Returns the groups in their order, each with how many there are of its kind.
    fn groups(&self, writable: bool) -> Vec<(Kind, usize, Vec<Row<'_>>)> {
        let of_kind = |kind| {
            let all = self.findings.iter().filter(move |finding| finding.kind() == kind);
            (kind, all.clone().count(), all.take(OF_A_KIND).map(Row::Record).collect::<Vec<_>>())
        };
        let mut groups: Vec<_> = Kind::RECORDS.into_iter().map(of_kind).collect();
        let deeds = deeds(&self.query, writable);
        groups.push((Kind::Deeds, deeds.len(), deeds.into_iter().map(Row::Deed).collect()));
        groups.retain(|(_, all, _)| *all > 0);
        groups
    }

    fn deed(&self, row: usize, writable: bool) -> Option<Deed> {
        let rows = self.groups(writable).into_iter().flat_map(|(_, _, rows)| rows);
        rows.into_iter().nth(row).map(|row| match row {
            Row::Record(finding) => Deed::Go(finding.place),
            Row::Deed(deed) => deed,
        })
    }

    /// Shows the box.
    pub fn view<'a>(&'a self, cx: Context<'a>) -> Shown<'a, Message> {
        let tr = cx.tr;
        let mut shown = search_box(tr, &self.query, Message::Typed, Message::Close)
            .placeholder(tr.search_placeholder())
            .current(self.current)
            .on_current(Message::Current)
            .on_open(Message::Open)
            .hint("↑↓", tr.search_choose())
            .hint("Enter", tr.search_go())
            .hint("Esc", tr.search_close())
            .note(Icon::Languages, tr.search_two_languages());
        let mut count = 0;
        for (kind, all, rows) in self.groups(cx.writable) {
            count += all;
            let seen = rows.len();
            let counted = if seen < all { tr.search_shown(number(seen), number(all)) } else { all.to_string() };
            let hits = rows.iter().map(|row| match row {
                Row::Record(finding) => finding.hit(cx),
                Row::Deed(deed) => {
                    let key = deed.key();
                    let beside = key.map_or(Beside::Nothing, |key| Beside::Key(key.into()));
                    Hit { icon: deed.icon(), title: deed.words(tr).into(), detail: None, beside }
                }
            });
            let hits = hits.collect();
            shown = shown.group(Group { name: kind.words(tr).into(), shown: counted.into(), hits });
        }
        if self.query.trim().is_empty() { shown } else { shown.found(tr.search_found(number(count))) }
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::PersonId;
    use crate::domain::text::Bilingual;
    use crate::office::search::{Found, Hit as Record};

    fn finding(number: i64) -> Finding {
        let (title, detail) = (Bilingual::new("Әбілова", "Абилова"), Bilingual::default());
        Finding::of(Record { found: Found::Person(PersonId(number)), title, detail, number: None, date: None })
    }

    #[test]
    fn an_answer_to_an_earlier_question_is_dropped() {
        let mut search = Search { asked: 2, ..Search::default() };
        search.found(1, vec![finding(1)]);
        assert!(search.findings.is_empty());
        search.found(2, vec![finding(1), finding(2)]);
        assert_eq!(search.findings.len(), 2);
    }

    #[test]
    fn few_of_a_kind_are_shown_and_all_are_counted() {
        let search = Search { query: "ә".to_owned(), findings: (1..=7).map(finding).collect(), ..Search::default() };
        let groups = search.groups(true);
        let (kind, all, rows) = &groups[0];
        assert_eq!((*kind, *all, rows.len()), (Kind::People, 7, OF_A_KIND));
    }

    #[test]
    fn a_deed_is_meant_in_any_language() {
        for query in ["параметр", "баптаулар", "настройки", "settings"] {
            let found = deeds(query, true).contains(&Deed::Go(crate::ui::place::Place::Settings));
            assert_eq!(found, query != "параметр", "{query}");
        }
    }
}
