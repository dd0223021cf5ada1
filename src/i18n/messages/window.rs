//! What the parts of the window say by themselves: months, pages, sorting.

use super::messages;
use crate::i18n::Catalog;

messages! {
    window for Catalog {
        letters_of(written: text, limit: text);
        in_kazakh();
        in_russian();
        text_missing();
        text_to_be_checked();
        choose();
        nothing_found();
        calendar_month(month: text, year: text);
        calendar_today();
        date_form();
        time_form();
        page_of(page: text, pages: text);
        page_previous();
        page_next();
        zoom_larger();
        zoom_smaller();
        zoom_fit();
        zoom_percent(percent: text);
        close();
        stop();
        undo();
        needed(needed: text);
        month_january();
        month_february();
        month_march();
        month_april();
        month_may();
        month_june();
        month_july();
        month_august();
        month_september();
        month_october();
        month_november();
        month_december();
    }
}
