//! Sentences of papers with real values: the Kazakh and the Russian one say the same and need no mending by hand.

use chrono::{NaiveDate, NaiveTime};
use rstest::rstest;

use crate::domain::text::Language;
use crate::i18n::Papers;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

#[rstest]
#[case::quorum_at_opening(
    |papers: &Papers| papers.quorum_at_opening(13, 17, 12),
    "Кворум бар: алқа мүшелерінің жалпы саны – 17, қатысып отырғаны – 13, қажетті ең аз саны – 12. Отырыс заңды болып \
     саналады.",
    "Кворум имеется: из 17 членов коллегии присутствуют 13, необходимо не менее 12. Заседание считается правомочным."
)]
#[case::quorum_of_a_vote(
    |papers: &Papers| papers.quorum_of_vote(13, 17, 12),
    "Кворум бар: алқа мүшелерінің жалпы саны – 17, дауыс беру кезінде қатысып отырғаны – 13, қажетті ең аз саны – 12.",
    "Кворум имеется: из 17 членов коллегии при голосовании присутствуют 13, необходимо не менее 12."
)]
#[case::majority(
    Papers::adopted_by_majority,
    "Шешім қатысып отырған алқа мүшелерінің көпшілік даусымен қабылданды.",
    "Решение принято большинством голосов присутствующих членов коллегии."
)]
#[case::unanimity(Papers::adopted_unanimously, "Бірауыздан қабылданды.", "Принято единогласно.")]
#[case::tie(
    Papers::not_adopted_tie,
    "Дауыстар тең бөлінді. Шешім қабылданған жоқ.",
    "Голоса разделились поровну. Решение не принято."
)]
#[case::tie_settled_for_the_decision(
    |papers: &Papers| papers.tie_chair_decided(true),
    "Дауыстар тең бөлінді, төрағаның даусы шешуші болды. Шешім қабылданды.",
    "Голоса разделились поровну, решающим стал голос председателя. Решение принято."
)]
#[case::tie_settled_against_the_decision(
    |papers: &Papers| papers.tie_chair_decided(false),
    "Дауыстар тең бөлінді, төрағаның даусы шешуші болды. Шешім қабылданған жоқ.",
    "Голоса разделились поровну, решающим стал голос председателя. Решение не принято."
)]
#[case::too_few_votes(
    |papers: &Papers| papers.not_adopted_too_few(6, 7),
    "Шешім қабылданған жоқ: жақтап берілген дауыстардың саны – 6, қажетті ең аз саны – 7.",
    "Решение не принято: «за» – 6, необходимо не менее 7."
)]
#[case::late_arrival(
    |papers: &Papers| papers.member_arrived("А. Иманов", at(10, 42)),
    "Алқа мүшесі А. Иманов отырысқа келді (келген уақыты – 10:42).",
    "С 10:42 в заседании участвует член коллегии А. Иманов."
)]
#[case::recusal(
    |papers: &Papers| papers.member_recused("А. Иманов", "3", "…"),
    "Алқа мүшесі А. Иманов күн тәртібінің 3-мәселесін қарауға және ол бойынша дауыс беруге қатысқан жоқ. Себебі: ….",
    "В рассмотрении вопроса 3 повестки дня и в голосовании по нему член коллегии А. Иманов не участвует. Причина: …."
)]
#[case::postponement(
    |papers: &Papers| papers.item_postponed_to(day(12, 11), "…"),
    "Мәселені қарау алқаның 2026 жылғы 11 желтоқсанда өтетін отырысына қалдырылды. Себебі: ….",
    "Рассмотрение вопроса перенесено на заседание коллегии 11 декабря 2026 года. Причина: …."
)]
#[case::term(
    |papers: &Papers| papers.term_until(day(12, 25)),
    "Мерзімі: 2026 жылғы 25 желтоқсанға дейін.",
    "Срок: до 25 декабря 2026 года."
)]
#[case::attendance(
    |papers: &Papers| papers.attendance_subtitle(day(11, 20)),
    "Алқаның 2026 жылғы 20 қарашадағы отырысы",
    "участников заседания коллегии 20 ноября 2026 года"
)]
#[case::annex(
    |papers: &Papers| papers.annex_to_protocol(day(11, 20), "6"),
    "Алқа отырысының 2026 жылғы 20 қарашадағы № 6 хаттамасына қосымша",
    "Приложение к протоколу заседания коллегии от 20 ноября 2026 года № 6"
)]
#[case::review_considered(
    |papers: &Papers| papers.review_considered(day(11, 20), day(11, 20), "6"),
    "Мемлекет басшысы тапсырмаларының орындалуы 2026 жылғы IV тоқсанда алқа отырысында қаралды (2026 жылғы 20 \
     қарашадағы № 6 хаттама).",
    "Исполнение поручений Главы государства рассмотрено в IV квартале 2026 года на заседании коллегии (протокол от 20 \
     ноября 2026 года № 6)."
)]
#[case::review_planned(
    |papers: &Papers| papers.review_planned(day(12, 11), 22),
    "Мемлекет басшысы тапсырмаларының орындалуы алқаның 2026 жылғы 11 желтоқсанда өтетін отырысында қаралады. \
     Тоқсанның соңына дейін 22 күн қалды.",
    "Исполнение поручений Главы государства будет рассмотрено на заседании коллегии 11 декабря 2026 года. До конца \
     квартала осталось 22 дня."
)]
#[case::review_violated(
    |papers: &Papers| papers.review_violated(day(7, 1)),
    "Талап бұзылды: Мемлекет басшысы тапсырмаларының орындалуы 2026 жылғы III тоқсанда алқа отырысында қаралған жоқ.",
    "Требование нарушено: в III квартале 2026 года исполнение поручений Главы государства на заседании коллегии не \
     рассматривалось."
)]
#[case::review_date(
    |papers: &Papers| papers.review_state_on(day(10, 1)),
    "2026 жылғы 1 қазандағы жағдай бойынша",
    "По состоянию на 1 октября 2026 года"
)]
fn a_sentence_reads_well_in_both_languages(
    #[case] sentence: fn(&Papers) -> String,
    #[case] kazakh: &str,
    #[case] russian: &str,
) {
    let written = |language| sentence(&Papers::new(language)).replace('\u{a0}', " ");
    assert_eq!(written(Language::Kazakh), kazakh);
    assert_eq!(written(Language::Russian), russian);
}
