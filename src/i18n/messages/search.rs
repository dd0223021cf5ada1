//! What the search over everything says.

use super::messages;
use crate::i18n::Catalog;

messages! {
    search for Catalog {
        search_open();
        search_placeholder();
        search_found(count: number);
        search_shown(shown: index, all: index);
        search_sessions();
        search_items();
        search_plan_items();
        search_instructions();
        search_people();
        search_commands();
        search_session(number: index, day: text);
        search_item(session: index, item: index, day: text);
        search_plan_item(plan: text, number: index);
        search_of(title: text, day: text);
        search_both(place: text, other: text);
        search_choose();
        search_go();
        search_close();
        search_two_languages();
        search_new_session();
        search_speak_kazakh();
        search_speak_russian();
        search_speak_english();
        search_keys();
    }
}
