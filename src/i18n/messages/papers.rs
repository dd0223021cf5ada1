//! What the papers of a session say of themselves.

use super::messages;
use crate::i18n::Catalog;

messages! {
    papers for Catalog {
        papers_sentence();
        papers_language();
        papers_elsewhere();
        papers_after_composition();
        papers_after_opening();
        papers_after_registration();
        papers_drawing();
        papers_extract(item: index);
        papers_course();
        papers_form_attendance();
        papers_form_open_tally();
        papers_form_ballots();
        papers_form_secret_tally();
        papers_form_journal();
        papers_stenogram();
        papers_file(date: text, number: index, paper: text);
        papers_draft(sheets: text);
        papers_ready();
        papers_texts_missing(count: number);
        papers_pdf();
        papers_open();
        papers_print();
        papers_back();
        papers_saved(path: text);
        papers_printed();
    }
}
