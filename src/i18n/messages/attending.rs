//! What the window says about who comes and goes: exact times, the roll, the forecast, closed parts.

use super::messages;
use crate::i18n::Catalog;

messages! {
    attending for Catalog {
        // How somebody comes and goes
        attending_ask_came(person: text);
        attending_ask_went(person: text);
        attending_at();
        attending_at_note();
        attending_not_yet();
        attending_until_item();
        attending_for_good();
        attending_exactly();
        attending_back_at(item: index);
        attending_due_back(names: text);
        attending_all_back();
        attending_entered(at: text);

        // The roll
        attending_call_roll();
        attending_roll(at: text, of: text);
        attending_present();
        attending_absent();
        attending_later();
        attending_roll_end();
        attending_confirmed();
        attending_declined(reason: text);
        attending_silent();

        // The forecast
        attending_forecast();
        attending_answers(confirmed: number, declined: number, silent: number);
        attending_secured(needed: number);
        attending_open(needed: number, missing: number);
        attending_out_of_reach(needed: number, missing: number);
        attending_take_reasons(count: number);

        // A closed part
        attending_begin_closed();
        attending_end_closed();
        attending_closed_since(at: text);
        attending_ask_closed();
        attending_ask_closed_then();
        attending_do_closed();
        attending_who_goes_out();
        attending_nobody_out();
        attending_ask_opened();
        attending_do_opened();
        attending_who_comes_back();
        attending_nobody_back();
        attending_phrase_restricted();
        attending_phrase_personal();
    }
}
