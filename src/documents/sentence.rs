//! Sentences made of a form of words and a text that somebody typed.

use crate::domain::profile::{Citation, Source};
use crate::i18n::Papers;

/// Returns a typed text as a whole sentence: with a full stop where its author left it out.
pub fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '!', '?', '…', ':', ';']) {
        return text.to_owned();
    }
    format!("{text}.")
}

/// Returns a typed text as a part of a sentence: without the full stop that its author put.
pub fn clause(text: &str) -> &str {
    text.trim().trim_end_matches('.').trim_end()
}

/// Returns a text with a capital at its start, as a post stands at the start of a line.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.trim().chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Joins sentences with spaces and leaves out those that say nothing.
pub fn joined<const N: usize>(sentences: [String; N]) -> String {
    let said: Vec<String> = sentences.into_iter().filter(|sentence| !sentence.is_empty()).collect();
    said.join(" ")
}

/// Returns `sentence` with the paragraph it rests on before its full stop: «… қабылданған жоқ (… 9-тармағы).».
pub fn cited(sentence: &str, citation: &Citation, words: &Papers) -> String {
    match paragraph(citation, words) {
        Some(paragraph) => format!("{} ({paragraph}).", clause(sentence)),
        None => sentence.to_owned(),
    }
}

/// Returns the words for a paragraph of a source; an assumption has none, nor has a source without a paragraph.
pub fn paragraph(citation: &Citation, words: &Papers) -> Option<String> {
    let paragraph = citation.paragraph.as_str();
    if paragraph.is_empty() {
        return None;
    }
    match &citation.source {
        Source::ModelRegulation => Some(words.cite_model_regulation(paragraph)),
        Source::MinistryOfJustice2015 => Some(words.cite_ministry_regulation(paragraph)),
        Source::DocumentRules2018 => Some(words.cite_document_rules(paragraph)),
        Source::ConsultativeBodies1999 => Some(words.cite_consultative_bodies(paragraph)),
        Source::GovernmentRegulation2023 => Some(words.cite_government_regulation(paragraph)),
        Source::RestrictedInformation2022 => Some(words.cite_restricted_information(paragraph)),
        Source::Assumption => None,
        Source::Own(title) => {
            let title = title.get(words.language());
            (!title.is_empty()).then(|| words.cite_own(title, paragraph))
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::text::{Bilingual, Language};

    #[rstest]
    #[case("Ақпарат назарға алынсын", "Ақпарат назарға алынсын.")]
    #[case("Ақпарат назарға алынсын. ", "Ақпарат назарға алынсын.")]
    #[case("«Жол картасы» бекітілсін", "«Жол картасы» бекітілсін.")]
    #[case("неге кешікті?", "неге кешікті?")]
    #[case("", "")]
    fn a_sentence_ends_with_one_stop(#[case] typed: &str, #[case] printed: &str) {
        assert_eq!(sentence(typed), printed);
    }

    #[rstest]
    #[case("материалдар толық емес.", "материалдар толық емес")]
    #[case(" материалдар толық емес ", "материалдар толық емес")]
    fn a_clause_has_no_stop(#[case] typed: &str, #[case] printed: &str) {
        assert_eq!(clause(typed), printed);
    }

    #[rstest]
    #[case(Source::ModelRegulation, "9", "Кворум бар (Үлгі регламенттің 9-тармағы).")]
    #[case(Source::Assumption, "9", "Кворум бар.")]
    #[case(Source::ModelRegulation, "", "Кворум бар.")]
    #[case(Source::Own(Bilingual::new("Алқа ережесі", "")), "4", "Кворум бар (Алқа ережесі, 4-тармақ).")]
    #[case(Source::Own(Bilingual::new("", "Положение")), "4", "Кворум бар.")]
    fn a_rule_is_cited_where_it_is_written(#[case] source: Source, #[case] paragraph: &str, #[case] printed: &str) {
        let citation = Citation { source, paragraph: paragraph.to_owned() };
        assert_eq!(cited("Кворум бар.", &citation, &Papers::new(Language::Kazakh)), printed);
    }
}
