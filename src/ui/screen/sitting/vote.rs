//! An open vote: the counts, what is needed and why, whose answer is missing; everything before it is closed.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::Message;
use super::bar::{attention, remark, time};
use super::count::Figure;
use super::outcome::capital;
use super::scene::Scene;
use crate::domain::ballot::{Choice, Count, VoteForm, VoteSubject};
use crate::domain::profile::TieRule;
use crate::domain::sitting::Sitting;
use crate::domain::sitting::vote::Vote;
use crate::domain::tally::Tally;
use crate::i18n::Catalog;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::field::{field, line};
use crate::ui::widget::meter::votes;
use crate::ui::widget::vote::{Measure, mark};
use crate::ui::widget::{Element, button, rule, say, upright_rule};

/// The height of the counts.
const COUNTS: f32 = 78.0;
/// The width of a field for a figure with its name, where the fields do not share one line.
const FIELD: f32 = 128.0;
/// Below this width they do not.
const SLIM: f32 = 880.0;
/// So many names are told; more can be seen in the list.
const NAMES: usize = 8;

impl<'a> Scene<'a> {
    /// Returns the open vote.
    pub fn vote(self, sitting: &'a Sitting, vote: &'a Vote) -> Element<'a, Message> {
        let voters = sitting.voters(vote.item);
        let opened = &vote.opened.voters;
        let tr = self.cx.tr;
        let joined: Vec<_> = voters.iter().copied().filter(|voter| !opened.contains(voter)).collect();
        let gone: Vec<_> = opened.iter().copied().filter(|voter| !voters.contains(voter)).collect();
        let told =
            |words: String| container(remark(Icon::Info, Colour::Ink2, words)).padding([space::SMALL, space::CARD]);
        let joined = (!joined.is_empty()).then(|| told(tr.voting_joined(&self.listed_all(&joined))));
        let gone = (!gone.is_empty()).then(|| told(tr.voting_gone(&self.listed_all(&gone))));
        let column = Column::new().push(self.vote_head(vote)).push(joined).push(gone).push(rule());
        let column = match vote.form {
            VoteForm::ByName => {
                let count = vote.count().unwrap_or_default();
                let missing = sitting.missing_ballots(vote.id);
                let strip = strip(count, missing.len());
                let chair = sitting.chair().and_then(|chair| vote.ballots.get(&chair).copied());
                let verdict = self.verdict(sitting, count, voters.len(), chair, strip);
                let missing = match missing.len() {
                    0 => None,
                    1..=NAMES => Some(attention(self.cx.tr.table_missing(&self.listed_all(&missing)))),
                    many => Some(attention(self.cx.tr.table_missing_count(u32::try_from(many).unwrap_or(u32::MAX)))),
                };
                column
                    .push(self.counts(count))
                    .push(rule())
                    .push(inside(Column::new().spacing(space::MEDIUM).push(verdict).push(missing)))
            }
            VoteForm::ShowOfHands | VoteForm::Secret => column.push(inside(self.totals(sitting, vote, voters.len()))),
            VoteForm::Consent => {
                let tr = self.cx.tr;
                let voters = u32::try_from(voters.len()).unwrap_or(u32::MAX);
                let words = Column::new()
                    .push(say(Role::Body, tr.table_consent(voters)))
                    .push(say(Role::Second, tr.table_consent_else()));
                column.push(inside(words))
            }
        };
        let recused: Vec<_> = sitting.members_present().into_iter().filter(|it| !voters.contains(it)).collect();
        let recused = (!recused.is_empty()).then(|| {
            let words = self.cx.tr.table_not_voting(&self.listed_all(&recused));
            container(remark(Icon::Info, Colour::Ink2, words)).padding([space::SMALL, space::CARD])
        });
        container(column.push(recused)).padding(1).width(Length::Fill).class(Plate::card()).into()
    }

    fn vote_head(self, vote: &'a Vote) -> Element<'a, Message> {
        let (tr, cx) = (self.cx.tr, self.cx);
        let title = tr.table_vote_title(vote.id.0, &capital(&form(vote.form, tr)));
        let about = match &vote.subject {
            VoteSubject::Decision => tr.table_vote_opened(&time(vote.opened.at)),
            VoteSubject::Part(_)
            | VoteSubject::Amendment(_)
            | VoteSubject::Alternative(_)
            | VoteSubject::Procedural(_) => self.subject(&vote.subject),
        };
        let about = match vote.repeats {
            Some(repeated) => format!("{about} · {}", tr.voting_repeats(repeated.0)),
            None => about,
        };
        let words = Column::new().push(say(Role::CardTitle, title)).push(say(Role::Second, about));
        let mut row = Row::new().spacing(space::SMALL).align_y(Alignment::Center).push(words.width(Length::Fill));
        if vote.form != VoteForm::Consent {
            let all = button::usual(tr.table_all_for()).icon(Icon::CheckCheck).key("F5").id("all-for");
            row = row.push(all.on_press_maybe(cx.recording(Message::AllFor)));
        }
        container(row).padding([space::SMALL, space::CARD]).into()
    }

    /// Returns what is put to the vote.
    pub fn subject(self, subject: &'a VoteSubject) -> String {
        let tr = self.cx.tr;
        match subject {
            VoteSubject::Decision => tr.subject_decision(),
            VoteSubject::Part(label) => tr.subject_part(self.cx.text(label)),
            VoteSubject::Amendment(label) => tr.subject_amendment(self.cx.text(label)),
            VoteSubject::Alternative(label) => tr.subject_alternative(self.cx.text(label)),
            VoteSubject::Procedural(label) => tr.subject_procedural(self.cx.text(label)),
        }
    }

    fn counts(self, count: Count) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let Count { votes_for, against, abstained, not_voted, .. } = count;
        let side = if self.cx.narrow() { space::SMALL } else { space::MEDIUM };
        let cell = |choice: Choice, words: String, figure: u32, share: u16| {
            let words = say(Role::Body, words).wrapping(iced::widget::text::Wrapping::None);
            let word = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
            let word = word.push(mark(Some(choice), Measure::Word)).push(words);
            let cell = Column::new().push(word).push(say(Role::VoteCount, figure.to_string()));
            Element::from(container(cell).padding([space::SMALL, side]).width(Length::FillPortion(share)).clip(true))
        };
        Row::new()
            .height(COUNTS)
            .push(cell(Choice::For, tr.table_count_for(), votes_for, 10))
            .push(upright_rule())
            .push(cell(Choice::Against, tr.table_count_against(), against, 10))
            .push(upright_rule())
            .push(cell(Choice::Abstained, tr.table_count_abstained(), abstained, 12))
            .push(upright_rule())
            .push(cell(Choice::NotVoted, tr.table_count_not_voted(), not_voted, 14))
            .into()
    }

    /// Returns whether it is enough so far, the rule, and the strip of the answers.
    fn verdict(
        self,
        sitting: &'a Sitting,
        count: Count,
        voters: usize,
        chair: Option<Choice>,
        strip: Vec<Option<Choice>>,
    ) -> Element<'a, Message> {
        let tr = self.cx.tr;
        let size = u32::try_from(voters).unwrap_or(u32::MAX);
        let rules = &sitting.setup().rules;
        // Judged as if everybody whose answer is missing kept silent.
        let silent = size.saturating_sub(count.sum());
        let whole = Count { not_voted: count.not_voted.saturating_add(silent), ..count };
        let tally = Tally::judge(rules, whole, chair);
        let enough = tally.adopted;
        let (icon, ink, words) = if enough {
            (Icon::CircleCheck, Colour::Green, tr.table_enough(count.votes_for, tally.needed))
        } else {
            (Icon::Hourglass, Colour::Ink2, tr.table_not_enough(count.votes_for, tally.needed))
        };
        let part = format!("{}/{}", tally.fraction.numerator, tally.fraction.denominator);
        let paragraph = rules.majority.citation.paragraph.as_str();
        let rule = if paragraph.is_empty() {
            tr.table_majority_part(size, &part)
        } else {
            tr.table_majority(size, &part, paragraph)
        };
        let needed = usize::try_from(tally.needed).unwrap_or(usize::MAX);
        let tie = (tally.tie && silent == 0).then(|| match rules.tie.value {
            TieRule::ChairDecides => remark(Icon::Scale, Colour::Ink, tr.voting_tie_by_chair()),
            TieRule::NotAdopted => remark(Icon::Scale, Colour::Ink, tr.voting_tie_not_adopted()),
        });
        Column::new()
            .spacing(space::TIGHT)
            .push(remark(icon, ink, words))
            .push(tie)
            .push(container(say(Role::Second, rule)).padding(iced::Padding::ZERO.left(26.0)))
            .push(Space::new().height(space::TIGHT))
            .push(votes(strip, needed, tr.needed(&tally.needed.to_string())))
            .into()
    }

    fn totals(
        self,
        sitting: &'a Sitting,
        vote: &'a Vote,
        voters: usize,
    ) -> Column<'a, Message, crate::ui::Theme, crate::ui::widget::Renderer> {
        let (tr, table) = (self.cx.tr, self.table);
        let count = table.totals.count(vote.form);
        let size = u32::try_from(voters).unwrap_or(u32::MAX);
        let slim = self.cx.width < SLIM;
        let width = if slim { Length::Fixed(FIELD) } else { Length::Fill };
        let fields = Figure::of(vote.form).iter().map(|&figure| {
            let mut typed = line(table.totals.text(figure)).id(figure.id()).figures().at_most(3);
            if self.cx.writable {
                typed = typed.on_input(move |text| Message::Figure(figure, text)).on_submit(Message::Scrolled);
            }
            let words = figure_words(figure, vote.form, tr);
            Element::from(container(field(words, typed)).width(width))
        });
        let mut column = Column::new().spacing(space::MEDIUM);
        if vote.form == VoteForm::Secret {
            column = column.push(remark(Icon::Lock, Colour::Ink2, tr.table_secret()));
        }
        let fields = Row::with_children(fields).spacing(space::MEDIUM).align_y(Alignment::End);
        column = if slim { column.push(fields.wrap()) } else { column.push(fields) };
        let sum = if count.sum() == size {
            remark(Icon::CircleCheck, Colour::Green, tr.table_sum_right(count.sum(), size))
        } else if table.totals.is_empty() {
            remark(Icon::Info, Colour::Ink2, tr.table_sum_expected(size))
        } else if count.sum() < size {
            attention(tr.voting_sum_short(count.sum(), size, size - count.sum()))
        } else {
            attention(tr.voting_sum_over(count.sum(), size, count.sum() - size))
        };
        column = column.push(sum);
        if vote.form == VoteForm::Secret && !table.totals.is_empty() {
            let kept = count.not_voted.saturating_sub(count.spoiled);
            let found = count.sum().saturating_sub(kept);
            let words = tr.voting_ballots(size, found, count.spoiled, kept);
            column = column.push(remark(Icon::Vote, Colour::Ink2, words));
        }
        let missing = voters.saturating_sub(usize::try_from(count.sum()).unwrap_or(voters));
        column.push(self.verdict(sitting, count, voters, None, strip(count, missing)))
    }
}

fn inside<'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    container(content).padding([space::MEDIUM, space::CARD]).width(Length::Fill).into()
}

/// Returns the answers in the order for, against, abstained, did not vote, missing.
fn strip(count: Count, missing: usize) -> Vec<Option<Choice>> {
    let some = |figure: u32, choice| std::iter::repeat_n(Some(choice), usize::try_from(figure).unwrap_or(0));
    some(count.votes_for, Choice::For)
        .chain(some(count.against, Choice::Against))
        .chain(some(count.abstained, Choice::Abstained))
        .chain(some(count.not_voted, Choice::NotVoted))
        .chain(std::iter::repeat_n(None, missing))
        .take(200)
        .collect()
}

/// Returns the name of a form of voting.
pub fn form(form: VoteForm, tr: &Catalog) -> String {
    match form {
        VoteForm::ByName => tr.vote_form_by_name(),
        VoteForm::ShowOfHands => tr.vote_form_show_of_hands(),
        VoteForm::Secret => tr.vote_form_secret(),
        VoteForm::Consent => tr.vote_form_consent(),
    }
}

fn figure_words(figure: Figure, form: VoteForm, tr: &Catalog) -> String {
    match figure {
        Figure::NotVoted if form == VoteForm::Secret => tr.voting_not_returned(),
        Figure::For => tr.table_count_for(),
        Figure::Against => tr.table_count_against(),
        Figure::Abstained => tr.table_count_abstained(),
        Figure::NotVoted => tr.table_count_not_voted(),
        Figure::Spoiled => tr.table_count_spoiled(),
    }
}
