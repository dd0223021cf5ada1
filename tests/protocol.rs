//! The protocol in both languages and both forms.

#![expect(clippy::unwrap_used, reason = "a paper that cannot be made fails the test")]

#[path = "support/golden.rs"]
mod golden;
#[path = "support/records.rs"]
mod records;

use std::sync::Arc;

use alqa::documents::content::{Content, Letterhead};
use alqa::documents::issue::Issue;
use alqa::documents::letterhead::Stationery;
use alqa::documents::protocol::{annex_sheets, protocol};
use alqa::documents::typeset::Typesetter;
use alqa::domain::ballot::{VoteForm, VoteSubject};
use alqa::domain::id::VoteId;
use alqa::domain::profile::paper::{ProtocolForm, SignatoryRule};
use alqa::domain::profile::{Profile, Source};
use alqa::domain::protocol::{MissingTexts, Place};
use alqa::domain::record::{Chairing, ClosedPart, ItemResult, Keeping, Record, VoteRecord, VoteResult, Wording};
use alqa::domain::session::SessionKind;
use alqa::domain::text::Language::{Kazakh, Russian};
use alqa::domain::text::{Bilingual, Language};
use rstest::rstest;

use golden::{at, lines};
use records::{bare, both, day, full, item, member, point, quorum, small, vote};

fn made(record: &Record, form: ProtocolForm, language: Language) -> Content {
    with(record, form, language, &Profile::model_regulation(), &Stationery::Plain).unwrap()
}

fn with(
    record: &Record,
    form: ProtocolForm,
    language: Language,
    profile: &Profile,
    stationery: &Stationery,
) -> Result<Content, MissingTexts> {
    protocol(record, form, &Issue::new(language, profile, stationery, records::at(9, 0)))
}

fn text(content: &Content) -> String {
    lines(content).join("\n")
}

/// A sitting with one item that was adopted or not by `vote`.
fn voted(vote: VoteRecord) -> Record {
    let result = match vote.result {
        VoteResult::Unanimous | VoteResult::Majority | VoteResult::ByChair => ItemResult::Adopted,
        VoteResult::AgainstByChair | VoteResult::Tie | VoteResult::NotAdopted | VoteResult::Cancelled { .. } => {
            ItemResult::NotAdopted
        }
    };
    let mut record = bare();
    let mut item = item(1, records::at(10, 5), "Жұмыс жоспары туралы", "О плане работы", result);
    item.points = vec![point(1, "Жоспар мақұлдансын.", "Одобрить план.", None, None)];
    item.votes = vec![vote];
    record.items = vec![item];
    record
}

#[rstest]
#[case(ProtocolForm::Full, Kazakh, "protocol-full-kk")]
#[case(ProtocolForm::Full, Russian, "protocol-full-ru")]
#[case(ProtocolForm::Short, Kazakh, "protocol-short-kk")]
#[case(ProtocolForm::Short, Russian, "protocol-short-ru")]
fn the_protocol_reads_as_approved(#[case] form: ProtocolForm, #[case] language: Language, #[case] name: &str) {
    golden::assert_golden(name, &made(&full(), form, language));
}

#[rstest]
#[case::unanimous(VoteResult::Unanimous, [13, 0, 0, 0], "Бірауыздан қабылданды.", "Принято единогласно.")]
#[case::majority(
    VoteResult::Majority,
    [9, 3, 1, 0],
    "Шешім қатысып отырған алқа мүшелерінің көпшілік даусымен қабылданды.",
    "Решение принято большинством голосов присутствующих членов коллегии."
)]
#[case::by_chair(
    VoteResult::ByChair,
    [6, 6, 0, 0],
    "Дауыстар тең бөлінді, төрағаның даусы шешуші болды. Шешім қабылданды.",
    "Голоса разделились поровну, решающим стал голос председателя. Решение принято."
)]
#[case::against_by_chair(
    VoteResult::AgainstByChair,
    [6, 6, 0, 0],
    "Дауыстар тең бөлінді, төрағаның даусы шешуші болды. Шешім қабылданған жоқ.",
    "Голоса разделились поровну, решающим стал голос председателя. Решение не принято."
)]
#[case::tie(
    VoteResult::Tie,
    [6, 6, 0, 0],
    "Дауыстар тең бөлінді. Шешім қабылданған жоқ (Үлгі регламенттің 9-тармағы).",
    "Голоса разделились поровну. Решение не принято (пункт 9 Типового регламента)."
)]
#[case::too_few(
    VoteResult::NotAdopted,
    [6, 0, 6, 0],
    "Шешім қабылданған жоқ: жақтап берілген дауыстардың саны – 6, қажетті ең аз саны – 7.",
    "Решение не принято: «за» – 6, необходимо не менее 7."
)]
#[case::cancelled(
    VoteResult::Cancelled { reason: both("санауда қате бар", "ошибка при подсчёте") },
    [6, 0, 6, 0],
    "Дауыс беру нәтижелерінің күші жойылды. Себебі: санауда қате бар.",
    "Результаты голосования отменены. Причина: ошибка при подсчёте."
)]
fn the_words_follow_from_the_result(
    #[case] result: VoteResult,
    #[case] counted: [u32; 4],
    #[case] kazakh: &str,
    #[case] russian: &str,
) {
    let record = voted(vote(1, records::at(10, 20), VoteForm::ShowOfHands, counted, result));
    for (language, words) in [(Kazakh, kazakh), (Russian, russian)] {
        let told = at(&made(&record, ProtocolForm::Full, language), "item-1/vote-1");
        assert!(told.ends_with(words), "{told}");
        let unanimous = told.contains("ірауыздан") || told.contains("единогласно");
        assert_eq!(unanimous, counted[1..] == [0, 0, 0], "{told}");
    }
}

#[rstest]
#[case::by_name(VoteForm::ByName, "Дауыс беру тәсілі: ашық, атап дауыс беру.")]
#[case::show_of_hands(VoteForm::ShowOfHands, "Дауыс беру тәсілі: ашық, қол көтеру арқылы дауыс беру.")]
#[case::secret(VoteForm::Secret, "Дауыс беру тәсілі: жасырын дауыс беру.")]
#[case::consent(VoteForm::Consent, "Дауыс беру тәсілі: жалпы келісім бойынша, қарсылық білдірілген жоқ.")]
fn the_form_of_a_vote_and_its_figures_in_words_are_told(#[case] form: VoteForm, #[case] words: &str) {
    let record = voted(vote(1, records::at(10, 20), form, [13, 0, 0, 0], VoteResult::Unanimous));
    let told = at(&made(&record, ProtocolForm::Full, Kazakh), "item-1/vote-1");
    assert!(told.starts_with(words), "{told}");
    assert!(told.contains("«жақтап» – 13 (он үш), «қарсы» – 0 (нөл)"), "{told}");
}

#[test]
fn every_vote_carries_the_proof_of_its_quorum() {
    let record = full();
    for form in ProtocolForm::ALL_FORMS {
        let paper = made(&record, form, Kazakh);
        for item in &record.items {
            for vote in &item.votes {
                let proof = at(&paper, &format!("item-{}/vote-{}/quorum", item.number, vote.vote));
                let figures = vote.quorum;
                assert!(proof.contains(&format!("жалпы саны – {}", figures.total)), "{proof}");
                assert!(proof.contains(&format!("қатысып отырғаны – {}", figures.present)), "{proof}");
                assert!(proof.contains("Кворум бар:"), "{proof}");
            }
        }
    }
}

#[test]
fn a_vote_without_quorum_is_not_said_to_have_one() {
    let mut lost = vote(1, records::at(10, 20), VoteForm::ShowOfHands, [11, 0, 0, 0], VoteResult::Unanimous);
    lost.quorum = quorum(11);
    let proof = at(&made(&voted(lost), ProtocolForm::Full, Kazakh), "item-1/vote-1/quorum");
    assert!(proof.starts_with("Кворум жоқ:"), "{proof}");
}

#[test]
fn a_decision_that_was_not_adopted_is_told_as_a_draft() {
    let record = voted(vote(1, records::at(10, 20), VoteForm::ShowOfHands, [6, 6, 0, 0], VoteResult::Tie));
    let paper = text(&made(&record, ProtocolForm::Full, Kazakh));
    assert!(!paper.contains("ҚАУЛЫ ЕТТІ"), "{paper}");
    assert!(
        paper.contains("Дауысқа мынадай шешім жобасы қойылды:\n[item-1/point-1] 1) Жоспар мақұлдансын."),
        "{paper}"
    );
}

#[rstest]
#[case::part(VoteSubject::Part(both("2-тармақ", "пункт 2")), "Дауысқа шешім жобасының бөлігі қойылды: 2-тармақ.")]
#[case::amendment(VoteSubject::Amendment(both("түзету", "поправка")), "Дауысқа түзету қойылды: түзету.")]
#[case::alternative(
    VoteSubject::Alternative(both("Б нұсқасы", "вариант Б")),
    "Дауысқа шешімнің балама нұсқасы қойылды: Б нұсқасы."
)]
#[case::procedural(VoteSubject::Procedural(both("үзіліс", "перерыв")), "Дауысқа рәсімдік мәселе қойылды: үзіліс.")]
fn what_was_put_to_the_vote_besides_the_decision_is_named(#[case] subject: VoteSubject, #[case] words: &str) {
    let decision = vote(2, records::at(10, 30), VoteForm::ShowOfHands, [13, 0, 0, 0], VoteResult::Unanimous);
    let mut before = vote(1, records::at(10, 20), VoteForm::ShowOfHands, [9, 4, 0, 0], VoteResult::Majority);
    before.subject = subject;
    let mut record = voted(decision);
    record.items[0].votes.insert(0, before);
    let paper = made(&record, ProtocolForm::Full, Kazakh);
    let introduced = at(&paper, "item-1/vote-1/quorum");
    assert!(introduced.contains(words), "{introduced}");
    let told = at(&paper, "item-1/vote-1");
    assert!(told.ends_with("Ұсыныс қатысып отырған алқа мүшелерінің көпшілік даусымен қабылданды."), "{told}");
    let paper = text(&paper);
    let order = ["ДАУЫСҚА ҚОЙЫЛДЫ:", "[item-1/vote-1] ", "ҚАУЛЫ ЕТТІ:", "[item-1/point-1]", "[item-1/vote-2] "];
    let places = order.map(|part| paper.find(part).unwrap());
    assert!(places.is_sorted(), "{paper}");
}

#[test]
fn a_repeated_vote_names_the_cancelled_one_which_stays() {
    let paper = made(&full(), ProtocolForm::Full, Kazakh);
    let (cancelled, repeated) = (at(&paper, "item-4/vote-5"), at(&paper, "item-4/vote-6"));
    assert!(cancelled.contains("күші жойылды. Себебі: дауыстарды санау кезінде қате жіберілген."), "{cancelled}");
    let introduced = at(&paper, "item-4/vote-6/quorum");
    assert!(introduced.contains("№ 5 дауыс берудің күші жойылғандықтан, қайта дауыс беру өткізілді."), "{introduced}");
    assert!(repeated.contains("Қайта дауыс беру нәтижелері: «жақтап» – 9 (тоғыз)"), "{repeated}");
}

#[test]
fn a_vote_stopped_before_it_was_closed_has_no_figures() {
    let reason = VoteResult::Cancelled {
        reason: both("сұрақ дұрыс қойылмаған", "вопрос поставлен неверно")
    };
    let mut stopped = vote(1, records::at(10, 20), VoteForm::ShowOfHands, [13, 0, 0, 0], reason);
    stopped.count = None;
    let told = at(&made(&voted(stopped), ProtocolForm::Full, Kazakh), "item-1/vote-1");
    assert!(
        told.ends_with("Дауыс беру аяқталмай тоқтатылды және оның күші жойылды. Себебі: сұрақ дұрыс қойылмаған."),
        "{told}"
    );
    assert!(!told.contains("нәтижелері"), "{told}");
}

#[test]
fn spoiled_ballots_of_a_secret_vote_are_counted_apart() {
    let told = at(&made(&full(), ProtocolForm::Full, Kazakh), "item-5/vote-7");
    assert!(
        told.contains("«дауыс берген жоқ» – 2 (екі). Дауыс бермегендердің қатарына жарамсыз деп танылған"),
        "{told}"
    );
    assert!(told.contains("парақтары да енгізілді: 1 (бір)"), "{told}");
}

#[test]
fn answers_by_name_are_told_answer_by_answer_in_the_full_form_only() {
    let told = |form| {
        let paper = made(&full(), form, Kazakh);
        let starts = ["Жақтап дауыс бергендер: ", "Қарсы дауыс бергендер: ", "Қалыс қалғандар: "];
        starts.map(|start| lines(&paper).into_iter().filter(|line| line.contains(start)).count())
    };
    assert_eq!(told(ProtocolForm::Full), [1, 1, 1]);
    assert_eq!(told(ProtocolForm::Short), [0, 0, 0]);
}

#[test]
fn a_dissenting_opinion_follows_the_decision_it_concerns() {
    for form in ProtocolForm::ALL_FORMS {
        let paper = text(&made(&full(), form, Kazakh));
        let (vote, dissent) =
            (paper.find("[item-1/vote-1] ").unwrap(), paper.find("[item-1/vote-1/dissent-1] ").unwrap());
        assert!(vote < dissent && dissent < paper.find("[item-2/title] ##").unwrap(), "{paper}");
        assert!(paper.contains("Ерекше пікір (алқа мүшесі В. Югай): қаржылық аудит"), "{paper}");
    }
}

#[test]
fn ten_persons_are_named_in_the_text_and_eleven_in_an_annex() {
    let mut record = small();
    record.present = (0..9).map(member).collect();
    assert_eq!(record.present.len() + record.invited.len(), 10);
    let within = made(&record, ProtocolForm::Full, Kazakh);
    assert!(at(&within, "present").contains("Е. Ғабитов – вице-министр"), "{}", at(&within, "present"));
    assert!(at(&within, "absent").contains("Н. Петрова, Сумен жабдықтау комитетінің төрағасы (себебі көрсетілмеген)"));
    assert!(at(&within, "annex").is_empty());

    record.present.push(member(9));
    let annexed = made(&record, ProtocolForm::Full, Kazakh);
    assert_eq!(
        at(&annexed, "present"),
        "Қатысқандар: | алқа мүшелерінің жалпы саны – 9, қатысқаны – 10 (тізім қоса беріледі)"
    );
    assert_eq!(at(&annexed, "annex"), "Алқа отырысының 2026 жылғы 20 қарашадағы № 6 хаттамасына қосымша");
    assert!(text(&annexed).contains("Қосымша: отырысқа қатысқандардың тізімі."));
}

#[test]
fn the_sheets_of_the_annex_are_counted_by_setting_the_paper() {
    let (record, profile, stationery) = (full(), Profile::model_regulation(), Stationery::Plain);
    let mut issue = Issue::new(Kazakh, &profile, &stationery, records::at(9, 0));
    let mut typesetter = Typesetter::new().unwrap();
    let layout = typesetter.lay_out(&protocol(&record, ProtocolForm::Full, &issue).unwrap()).unwrap();
    issue.annex_sheets = annex_sheets(&layout);
    let sheets = issue.annex_sheets.unwrap();
    let paper = protocol(&record, ProtocolForm::Full, &issue).unwrap();
    assert!(text(&paper).contains(&format!("Қосымша: отырысқа қатысқандардың тізімі, {sheets} парақта.")));
    let annex = Place::Annex.to_string();
    assert_eq!(layout.areas(&annex)[0].0 + sheets as usize, layout.pages.len());
    let again = typesetter.lay_out(&paper).unwrap();
    assert_eq!(again.pages.len(), layout.pages.len());
    let none = typesetter.lay_out(&made(&small(), ProtocolForm::Full, Kazakh)).unwrap();
    assert_eq!(annex_sheets(&none), None);
}

#[test]
fn members_stand_in_the_alphabet_of_each_language() {
    let surnames = |language| -> Vec<String> {
        let paper = lines(&made(&full(), ProtocolForm::Full, language));
        let annex = paper.iter().skip_while(|line| !line.starts_with("[annex]")).skip(4);
        annex.take(14).map(|line| line.split(" | ").nth(1).unwrap().split(' ').next().unwrap().to_owned()).collect()
    };
    #[rustfmt::skip]
    assert_eq!(surnames(Kazakh), [
        "Әшімов", "Ғабитов", "Қанатов", "Қасымов", "Мырзағұл", "Омарова", "Өтеген", "Петрова", "Розыбакиева", "Сейітов",
        "Ұлықбек", "Шевченко", "Ізбасар", "Югай",
    ]);
    #[rustfmt::skip]
    assert_eq!(surnames(Russian), [
        "Ашимов", "Габитов", "Избасар", "Канатов", "Касымов", "Мырзагул", "Омарова", "Петрова", "Розыбакиева", "Сейтов",
        "Улыкбек", "Утеген", "Шевченко", "Югай",
    ]);
}

#[test]
fn a_sitting_of_several_days_is_dated_by_the_first_and_the_last() {
    let mut record = full();
    record.days.1 = day(2026, 11, 21);
    record.closed = record.closed.map(|closed| closed + chrono::Duration::days(1));
    let second = record.items.last_mut().unwrap();
    second.from = second.from.map(|from| from + chrono::Duration::days(1));
    let paper = made(&record, ProtocolForm::Full, Kazakh);
    assert!(lines(&paper).contains(&"2026 жылғы 20–21 қараша | № 6 | Астана қ.".to_owned()));
    assert!(
        at(&paper, "closing").contains("2026 жылғы 20 қараша, 10:00, аяқталған уақыты – 2026 жылғы 21 қараша, 13:04")
    );
    let paper = text(&paper);
    let day = paper.find("\n2026 жылғы 21 қараша\n").unwrap();
    assert!(paper.find("[item-8/outcome]").unwrap() < day && day < paper.find("[item-9/title] ##").unwrap(), "{paper}");
}

#[test]
fn everybody_who_presided_is_named_and_signs_once() {
    let mut record = full();
    record.chairs.push(Chairing { chair: member(0), from: records::at(12, 35), item: None });
    let paper = made(&record, ProtocolForm::Full, Kazakh);
    assert_eq!(
        at(&paper, "chairs"),
        "Төрағалық еткен: | А. Сейітов (10:00–11:58), Б. Омарова (11:58–12:35), А. Сейітов (12:35–13:04)"
    );
    assert!(at(&paper, "chair-2").starts_with("Отырысқа бұдан әрі төрағалық еткен – Б. Омарова"));
    let signed: Vec<String> = lines(&paper).into_iter().filter(|line| line.contains(" ____ ")).collect();
    assert_eq!(signed, ["Төраға ____ А. Сейітов", "Төрағалық етуші ____ Б. Омарова", "Хатшы ____ Г. Әбілова"]);

    let mut profile = Profile::model_regulation();
    profile.protocol.signatories.value = SignatoryRule::ChairOnly;
    let paper = with(&bare(), ProtocolForm::Full, Kazakh, &profile, &Stationery::Plain).unwrap();
    let signed: Vec<String> = lines(&paper).into_iter().filter(|line| line.contains(" ____ ")).collect();
    assert_eq!(signed, ["Төраға ____ А. Сейітов"]);
}

#[test]
fn comings_and_goings_are_told_where_they_happened() {
    let paper = made(&full(), ProtocolForm::Full, Kazakh);
    let order = text(&paper);
    let between = |before: &str, place: &str, after: &str| {
        let places = [before, place, after].map(|part| order.find(part).unwrap_or_else(|| panic!("{part}: {order}")));
        assert!(places.is_sorted(), "{place}");
    };
    between("[item-1/speech-37]", "[movement-1]", "[item-1/speech-40]");
    between("[item-4/speech-77]", "[movement-2]", "[item-4/vote-4]");
    between("[item-6/vote-8]", "[movement-3]", "[item-7/title] ##");
    between("[movement-4]", "[movement-5]", "[item-7/title] ##");
    assert_eq!(
        at(&paper, "movement-4"),
        "Алқа мүшесі Г. Розыбакиева отырыстан кетті (кеткен уақыты – 12:22). Кворум болмай қалды (уақыты – 12:22): қатысып отырған алқа мүшелерінің саны – 11, қажетті ең аз саны – 12."
    );
    assert!(
        at(&paper, "movement-5").contains("қайта келді") && at(&paper, "movement-5").contains("Кворум қалпына келді")
    );
    assert!(!text(&made(&full(), ProtocolForm::Short, Kazakh)).contains("[movement-"));
}

#[test]
fn a_happening_of_an_unknown_item_is_not_lost() {
    let mut record = full();
    record.movements[0].item = Some(99);
    assert!(text(&made(&record, ProtocolForm::Full, Kazakh)).contains("[movement-1] "));
}

#[test]
fn questions_and_answers_stand_in_order_without_these_words() {
    let paper = made(&full(), ProtocolForm::Full, Kazakh);
    assert!(at(&paper, "item-1/speech-40").starts_with("Е. Ғабитов – игерілмеген қаражат"));
    let paper = text(&paper);
    assert!(!paper.contains("Сұрақ") && !paper.contains("Жауап"));
    let parts = [
        "ТЫҢДАЛДЫ:",
        "[item-1/speech-37]",
        "СӨЗ СӨЙЛЕГЕНДЕР:",
        "[item-1/speech-40]",
        "[item-1/speech-42]",
        "ҚАУЛЫ ЕТТІ:",
    ];
    assert!(parts.map(|part| paper.find(part).unwrap()).is_sorted(), "{paper}");
}

#[test]
fn the_short_form_has_titles_names_and_decisions() {
    let paper = text(&made(&full(), ProtocolForm::Short, Kazakh));
    assert!(!paper.contains("КҮН ТӘРТІБІ") && !paper.contains("ТЫҢДАЛДЫ") && !paper.contains("баяндады"), "{paper}");
    assert!(
        paper.contains("міндеттер туралы\n(Г. Розыбакиева, С. Ұлықбек, Е. Ғабитов, В. Югай)\nҚАУЛЫ ЕТТІ:"),
        "{paper}"
    );
}

#[test]
fn executors_and_terms_are_written_out_where_the_sentence_is_silent() {
    let paper = made(&full(), ProtocolForm::Full, Kazakh);
    assert_eq!(
        at(&paper, "item-2/point-1/execution"),
        "Негізгі орындаушы: Цифрландыру департаменті (Е. Қасымов). Бірлесіп орындаушылар: Жол инфрақұрылымы комитеті (Е. \
         Қанатов). Мерзімі: 2026 жылғы 25 желтоқсанға дейін. Орындалуын бақылау: Д. Өтеген."
    );
    assert!(at(&paper, "item-2/point-2/execution").ends_with("Мерзімі: тоқсан сайын."));
    assert_eq!(at(&paper, "item-1/point-2/execution"), "", "the sentence says it all");
    let russian = made(&full(), ProtocolForm::Full, Russian);
    assert_eq!(at(&russian, "item-1/point-2/execution"), "", "the sentence says it all");
}

#[test]
fn a_draft_says_so_and_has_no_number() {
    let mut record = full();
    record.registration = None;
    for (language, stamp) in [(Kazakh, "ЖОБА"), (Russian, "ПРОЕКТ")] {
        let paper = made(&record, ProtocolForm::Full, language);
        assert!(lines(&paper).iter().any(|line| line == stamp));
        assert!(text(&paper).contains("| № ______ |"));
        assert!(paper.about.identifier.starts_with("protocol/draft/2026-11-20/"));
        assert!(!text(&made(&full(), ProtocolForm::Full, language)).contains(stamp));
    }
}

#[test]
fn every_page_is_tied_to_its_journal_and_its_edition() {
    let mut record = full();
    let running =
        |record: &Record| made(record, ProtocolForm::Full, Kazakh).running.unwrap().to_plain().replace('\u{a0}', " ");
    assert!(running(&record).contains("1-редакция"));
    assert!(running(&record).contains(&record.journal.short()));
    assert!(running(&record).starts_with("Жаттығу үлгісі, заңдық күші жоқ."));
    record.body.practice = false;
    let requisites = record.registration.as_mut().unwrap();
    requisites.edition = 2;
    requisites.correction = Some(both("2.1-тармақта мерзім қате көрсетілген", "в пункте 2.1 срок указан с ошибкой"));
    assert!(running(&record).starts_with("№ 6 хаттама, 2-редакция"), "{}", running(&record));
    let note = at(&made(&record, ProtocolForm::Full, Kazakh), "correction");
    assert_eq!(note, "2-редакция. Түзету негіздемесі: 2.1-тармақта мерзім қате көрсетілген.");
}

#[test]
fn unusual_sittings_are_named() {
    let mut record = bare();
    let kind = |record: &Record| at(&made(record, ProtocolForm::Full, Kazakh), "kind");
    assert_eq!(kind(&record), "");
    record.session.closed = true;
    assert_eq!(kind(&record), "(жабық отырыс)");
    let basis =
        alqa::domain::act::Act {
            kind: both("шешім", "решение"), number: "45".to_owned(), date: day(2026, 11, 3)
        };
    record.session.kind = SessionKind::Extraordinary { basis };
    assert_eq!(kind(&record), "(кезектен тыс жабық отырыс, негізі – 2026 жылғы 3 қарашадағы № 45 шешім)");
}

#[test]
fn words_put_by_hand_replace_their_block_and_figures_never() {
    let mut record = full();
    let wording =
        |place: &str, text: &str| Wording { place: place.to_owned(), language: Kazakh, text: text.to_owned() };
    record.wordings = vec![
        wording("item-1/speech-35", "Г. Розыбакиева – қорытындылар туралы баяндады."),
        wording("item-1/vote-1", "Бәрі жақтап дауыс берді."),
        wording("item-1/point-1", "Басқа шешім."),
    ];
    let paper = made(&record, ProtocolForm::Full, Kazakh);
    assert_eq!(at(&paper, "item-1/speech-35"), "Г. Розыбакиева – қорытындылар туралы баяндады.");
    assert!(at(&paper, "item-1/vote-1").contains("«жақтап» – 12 (он екі)"));
    assert!(at(&paper, "item-1/point-1").contains("назарға алынсын"));
    let russian = made(&record, ProtocolForm::Full, Russian);
    assert!(at(&russian, "item-1/speech-35").contains("доложила об итогах"), "the other language keeps its own words");
}

#[test]
fn missing_kazakh_is_refused_with_the_whole_list() {
    let mut record = full();
    record.items[0].points[1].text.kk.clear();
    record.items[0].speeches[0].text.kk = " ".to_owned();
    record.items[8].title.kk.clear();
    record.present[3].person.post.kk.clear();
    let missing =
        |form, language| with(&record, form, language, &Profile::model_regulation(), &Stationery::Plain).unwrap_err();
    let person = Place::Person(record.present[3].person.id);
    assert_eq!(
        missing(ProtocolForm::Full, Kazakh),
        MissingTexts {
            language: Kazakh,
            places: vec![person, Place::Speech(1, 35), Place::Point(1, 2), Place::Title(9)],
        }
    );
    let short = vec![person, Place::Point(1, 2), Place::Title(9)];
    assert_eq!(missing(ProtocolForm::Short, Kazakh).places, short, "the short form prints no speeches");
    let kept = with(&record, ProtocolForm::Full, Russian, &Profile::model_regulation(), &Stationery::Plain).unwrap();
    assert!(!text(&kept).contains("назарға"), "nothing falls back");
}

#[test]
fn missing_russian_is_refused_for_the_russian_version_only() {
    let mut record = full();
    record.items[1].points[0].text.ru.clear();
    let missing = with(&record, ProtocolForm::Full, Russian, &Profile::model_regulation(), &Stationery::Plain);
    assert_eq!(missing.unwrap_err().places, [Place::Point(2, 1)]);
    assert!(!text(&made(&record, ProtocolForm::Full, Kazakh)).contains("Разработать"));
}

#[rstest]
#[case::model_regulation(Profile::model_regulation())]
#[case::ministry_practice(Profile::ministry_practice())]
#[case::own_regulation(own_regulation())]
fn no_protocol_has_a_gap_in_its_words(#[case] profile: Profile) {
    let records = [full(), small()];
    for (record, language) in records.iter().flat_map(|record| Language::ALL.map(|language| (record, language))) {
        for form in ProtocolForm::ALL_FORMS {
            let paper = with(record, form, language, &profile, &Stationery::Plain).unwrap();
            for line in lines(&paper) {
                let words = line.rsplit("] ").next().unwrap_or_default();
                let whole = !words.trim().is_empty() && !line.contains(['{', '}', '$']);
                let clean = !["  ", " .", "..", "()", " ,", "\u{2068}"].iter().any(|slip| line.contains(slip));
                assert!(whole && clean, "{line:?}");
            }
        }
    }
}

fn own_regulation() -> Profile {
    let mut own = Profile::model_regulation();
    own.sitting.quorum.citation.source = Source::Own(Bilingual::new("Алқа ережесі", "Положение о коллегии"));
    own
}

#[test]
fn the_name_of_the_body_is_set_in_type_only_where_no_blank_carries_it() {
    let own = Stationery::OwnLetterhead { kk: Arc::from(*b"kk"), ru: Arc::from(*b"ru"), height: 40.0 };
    for (stationery, named) in [(Stationery::Plain, true), (Stationery::PrintedBlank(60.0), false), (own, false)] {
        for (language, file) in [(Kazakh, b"kk"), (Russian, b"ru")] {
            let profile = Profile::model_regulation();
            let paper = with(&bare(), ProtocolForm::Full, language, &profile, &stationery).unwrap();
            assert_eq!(!at(&paper, "body").is_empty(), named);
            match paper.letterhead {
                Letterhead::None => assert!(named),
                Letterhead::SpaceOnFirstPage(height) => assert!((height - 60.0).abs() < f32::EPSILON),
                Letterhead::Picture(picture) => assert_eq!(&*picture.bytes, file.as_slice()),
            }
        }
    }
}

#[test]
fn the_chairs_casting_vote_cites_the_regulation_that_gives_it() {
    let mut profile = Profile::ministry_practice();
    profile.sitting.tie.citation.paragraph = "21".to_owned();
    let record = voted(vote(1, records::at(10, 20), VoteForm::ShowOfHands, [6, 6, 0, 0], VoteResult::ByChair));
    let paper = with(&record, ProtocolForm::Full, Russian, &profile, &Stationery::Plain).unwrap();
    let told = at(&paper, "item-1/vote-1");
    assert!(told.ends_with("Решение принято (пункт 21 Регламента, утверждённого приказом Министра юстиции от 12 февраля 2015 года № 78)."), "{told}");
}

#[test]
fn a_closed_part_and_another_secretary_are_told_at_their_time() {
    let mut record = full();
    let first = record.secretary.clone();
    let (second, out) = (member(3), member(4));
    record.secretaries = vec![
        Keeping { secretary: first, from: record.opened, item: None },
        Keeping { secretary: second.clone(), from: records::at(10, 40), item: Some(2) },
    ];
    record.secretary = second;
    record.closed_parts = vec![ClosedPart {
        from: records::at(10, 35),
        to: records::at(10, 55),
        reason: both("таратылуы шектелген мәліметтер", "сведения ограниченного распространения"),
        out: vec![out],
    }];
    let kazakh = made(&record, ProtocolForm::Full, Kazakh);
    let told = at(&kazakh, "closed-part-1");
    assert!(
        told.starts_with("Отырыстың жабық бөлігі (10:35–10:55). Себебі: таратылуы шектелген мәліметтер."),
        "{told}"
    );
    assert!(told.contains("залдан шыққандар: "), "{told}");
    assert!(at(&kazakh, "secretary-2").contains("(уақыты – 10:40)"));
    let russian = made(&record, ProtocolForm::Full, Russian);
    assert!(at(&russian, "closed-part-1").contains("На время закрытой части зал покинули: "));
    assert!(at(&russian, "secretary-2").starts_with("С 10:40 обязанности секретаря заседания исполняет "));
    assert!(at(&russian, "secretary").contains("10:40"), "who kept it until then stands in the head");
    // Without either of them not a word is said.
    assert!(at(&made(&full(), ProtocolForm::Full, Kazakh), "closed-part-1").is_empty());
}

#[test]
fn a_restricted_item_marks_its_title_and_the_paper() {
    let paper = lines(&made(&full(), ProtocolForm::Full, Kazakh));
    assert!(paper.contains(&"ҚБП".to_owned()));
    assert!(paper.contains(&"[item-5/title] ## 5. Кадр резервін қалыптастыру туралы (ҚБП)".to_owned()));
    let mut open = full();
    open.items.retain(|item| !item.restricted);
    assert!(!text(&made(&open, ProtocolForm::Full, Kazakh)).contains("ҚБП"));
}

#[test]
fn a_vote_is_found_by_its_number_in_the_sitting() {
    let paper = made(&full(), ProtocolForm::Full, Kazakh);
    assert!(at(&paper, &Place::VoteQuorum(4, VoteId(6)).to_string()).starts_with("№ 6 дауыс беру."));
}

/// Both forms, the full one first.
trait Forms {
    const ALL_FORMS: [ProtocolForm; 2];
}

impl Forms for ProtocolForm {
    const ALL_FORMS: [ProtocolForm; 2] = [ProtocolForm::Full, ProtocolForm::Short];
}
