//! What the window says of the journal of a sitting: the search, the picture, entering from paper.

use super::messages;
use crate::i18n::Catalog;

messages! {
    chronicle for Catalog {
        chronicle_list();
        chronicle_picture();
        chronicle_search();
        chronicle_past();
        chronicle_past_strip();
        chronicle_past_untimed();
        chronicle_past_end();
        chronicle_later(minutes: number);
        chronicle_recalled();
        chronicle_wider();
        chronicle_narrower();
        chronicle_whole();
        chronicle_items();
        chronicle_votes();
        chronicle_quorum();
        chronicle_in_hall();
        chronicle_by_video();
        chronicle_break();
        chronicle_adopted();
        chronicle_not_adopted();
        chronicle_cancelled();
        chronicle_voting();
        chronicle_moment(at: text, present: number, needed: number);
        chronicle_moment_item(at: text, item: index, present: number, needed: number);
        chronicle_moment_break(at: text, present: number, needed: number);
    }
}
