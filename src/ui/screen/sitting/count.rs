//! The totals of a vote that is not by name, while they are typed.

use crate::domain::ballot::{Count, VoteForm};

/// A figure of the totals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// Votes for.
    For,
    /// Votes against.
    Against,
    /// Abstentions.
    Abstained,
    /// Without an answer; in a secret vote, without a ballot in the box.
    NotVoted,
    /// Spoiled ballots.
    Spoiled,
}

impl Figure {
    /// Returns the figures of a form of voting.
    pub const fn of(form: VoteForm) -> &'static [Self] {
        match form {
            VoteForm::ByName | VoteForm::Consent => &[],
            VoteForm::ShowOfHands => &[Self::For, Self::Against, Self::Abstained, Self::NotVoted],
            VoteForm::Secret => &[Self::For, Self::Against, Self::Abstained, Self::Spoiled, Self::NotVoted],
        }
    }

    /// Returns the name by which its field is found.
    pub const fn id(self) -> &'static str {
        match self {
            Self::For => "count-for",
            Self::Against => "count-against",
            Self::Abstained => "count-abstained",
            Self::NotVoted => "count-not-voted",
            Self::Spoiled => "count-spoiled",
        }
    }

    const fn place(self) -> usize {
        match self {
            Self::For => 0,
            Self::Against => 1,
            Self::Abstained => 2,
            Self::NotVoted => 3,
            Self::Spoiled => 4,
        }
    }
}

/// What was typed so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals {
    figures: [String; 5],
}

impl Totals {
    /// The totals as they are recorded.
    pub fn of(count: Count) -> Self {
        let Count { votes_for, against, abstained, not_voted, spoiled } = count;
        let not_voted = not_voted.saturating_sub(spoiled);
        Self { figures: [votes_for, against, abstained, not_voted, spoiled].map(|figure| figure.to_string()) }
    }

    /// Returns what was typed for a figure.
    pub fn text(&self, figure: Figure) -> &str {
        &self.figures[figure.place()]
    }

    /// Takes what was typed for a figure.
    pub fn set(&mut self, figure: Figure, text: String) {
        self.figures[figure.place()] = text;
    }

    /// Returns whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.figures.iter().all(String::is_empty)
    }

    /// Returns the totals; an empty field is nobody. Spoiled ballots are without a valid answer too.
    pub fn count(&self, form: VoteForm) -> Count {
        let figure = |figure: Figure| self.text(figure).parse::<u32>().unwrap_or(0);
        let spoiled = if form == VoteForm::Secret { figure(Figure::Spoiled) } else { 0 };
        Count {
            votes_for: figure(Figure::For),
            against: figure(Figure::Against),
            abstained: figure(Figure::Abstained),
            not_voted: figure(Figure::NotVoted).saturating_add(spoiled),
            spoiled,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_counted_and_an_empty_field_is_nobody() {
        let mut totals = Totals::default();
        assert!(totals.is_empty());
        totals.set(Figure::For, "11".to_owned());
        totals.set(Figure::NotVoted, "2".to_owned());
        totals.set(Figure::Spoiled, "1".to_owned());
        let count = totals.count(VoteForm::Secret);
        assert_eq!((count.votes_for, count.against, count.not_voted, count.spoiled, count.sum()), (11, 0, 3, 1, 14));
        assert_eq!(Totals::of(count).count(VoteForm::Secret), count);
        let open = totals.count(VoteForm::ShowOfHands);
        assert_eq!((open.not_voted, open.spoiled, open.sum()), (2, 0, 13), "no ballot is spoiled where none is given");
    }
}
