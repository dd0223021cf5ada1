//! What the wall of the hall says, in both languages at once.

use super::messages;
use crate::i18n::Catalog;

messages! {
    hall for Catalog {
        hall_title();
        hall_open();
        hall_session(number: index);
        hall_welcome();
        hall_begins(date: date_on, at: text);
        hall_opened();
        hall_until(at: text);
        hall_item(number: index);
        hall_restricted();
        hall_voting();
        hall_voters();
        hall_decision(result: text);
        hall_rule(needed: number, part: text, base: number);
        hall_rule_of(needed: number, part: text, base: number, paragraph: text);
    }
}
