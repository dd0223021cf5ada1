//! What the window says about votes beside the ballot sheet: repeats, ties, ballots, the same vote for several items.

use super::messages;
use crate::i18n::Catalog;

messages! {
    voting for Catalog {
        // A vote that is open
        voting_repeats(vote: index);
        voting_joined(names: text);
        voting_gone(names: text);
        voting_sum_short(sum: number, voters: number, missing: number);
        voting_sum_over(sum: number, voters: number, over: number);
        voting_not_returned();
        voting_ballots(issued: number, found: number, spoiled: number, kept: number);
        voting_tie_by_chair();
        voting_tie_not_adopted();

        // The same vote for the items that follow
        voting_same();
        voting_ask_same(vote: index);
        voting_ask_same_then();
        voting_up_to_item();
        voting_same_items(items: text, counted: text);

        // Without the quorum
        voting_without_quorum();
    }
}
