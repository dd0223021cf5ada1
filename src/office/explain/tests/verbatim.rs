//! Whole explanations word by word; the tests write an ordinary space for a no-break one.

use rstest::rstest;

use super::samples::{ABILOVA, FIRST, GHABITOV, SECOND, SESSION, at, day, names, no_quorum};
use crate::domain::agenda::InviteeKind;
use crate::domain::agenda::approval::AgendaRefusal;
use crate::domain::agenda::invitation::InvitationRefusal;
use crate::domain::id::{PersonId, VoteId};
use crate::domain::profile::clause::Clause;
use crate::domain::protocol::{MissingTexts, Place};
use crate::domain::session::Stage;
use crate::domain::session::stage::{Missing, SessionRefusal};
use crate::domain::sitting::ReplayError;
use crate::domain::sitting::refusal::{QuorumPurpose, SittingRefusal};
use crate::domain::text::Language;
use crate::i18n::{Catalog, Locale};
use crate::office::OfficeError;
use crate::office::explain::{Explanation, explain};
use crate::store::StoreError;

fn told(error: impl Into<OfficeError>, locale: Locale) -> Explanation {
    let plain = |text: String| text.replace('\u{a0}', " ");
    let told = explain(&error.into(), &names(), &Catalog::new(locale));
    Explanation {
        sentence: plain(told.sentence),
        ground: told.ground.map(plain),
        ways: told.ways.into_iter().map(plain).collect(),
        details: told.details,
    }
}

#[rstest]
#[case(
    Locale::Kazakh,
    "Отырысты ашуға болмайды, кворум жоқ: алқа мүшелерінің жалпы саны – 17, қатысып отырғаны – 11, қажетті ең аз саны \
     – 12.",
    "Негіздеме: Орталық мемлекеттік органның үлгі регламенті (Үкіметтің 2008 жылғы 26 наурыздағы № 289 қаулысы), \
     7-тармақ: «…кемінде үштен екісі қатысса, заңды болып саналады…».",
    ["Мүшелердің келуін күтуге болады, жетіспейтін мүшелер саны – 1.", "Отырысты басқа күнге ауыстыруға болады."]
)]
#[case(
    Locale::Russian,
    "Заседание нельзя открыть, кворума нет: членов коллегии всего – 17, присутствуют – 11, необходимо не менее 12.",
    "Основание: Типовой регламент центрального государственного органа (постановление Правительства от 26 марта 2008 \
     года № 289), пункт 7 (в тексте на государственном языке: «…кемінде үштен екісі қатысса, заңды болып саналады…»).",
    ["Можно дождаться прибытия членов коллегии, недостаёт – 1.", "Заседание можно перенести на другой день."]
)]
#[case(
    Locale::English,
    "The sitting cannot be opened, there is no quorum: 17 members in all, 11 present, at least 12 needed.",
    "Ground: Model Regulation of the Central State Body (Government decree of 26 March 2008 № 289), paragraph 7 (in \
     the state language: «…кемінде үштен екісі қатысса, заңды болып саналады…»).",
    ["You may wait for members to come, missing: 1.", "The session may be moved to another day."]
)]
fn a_missing_quorum_gives_its_figures_its_paragraph_and_the_ways_out(
    #[case] locale: Locale,
    #[case] sentence: &str,
    #[case] ground: &str,
    #[case] ways: [&str; 2],
) {
    let told = told(no_quorum(QuorumPurpose::Opening), locale);
    assert_eq!(told.sentence, sentence);
    assert_eq!(told.ground.as_deref(), Some(ground));
    assert_eq!(told.ways, ways);
    assert_eq!(told.details, None);
}

#[rstest]
#[case(
    Locale::Kazakh,
    "Е. Ғабитов алқа мүшесінің (Г. Әбілова) орнына қатыса алмайды: алқа мүшелері отырысқа алмастыру құқығынсыз \
     қатысады.",
    "Е. Ғабитов отырысқа шақырылған адам ретінде, дауыс беру құқығынсыз қатыса алады."
)]
#[case(
    Locale::Russian,
    "Е. Габитов не может участвовать вместо члена коллегии (Г. Абилова): члены коллегии участвуют в заседаниях без \
     права замены.",
    "Е. Габитов может участвовать в качестве приглашённого лица, без права голоса."
)]
#[case(
    Locale::English,
    "Е. Ғабитов cannot take part instead of a member (Г. Әбілова): members take part without the right of \
     substitution.",
    "Е. Ғабитов may take part as an invited person without a vote."
)]
fn a_stand_in_is_shown_the_lawful_seat(#[case] locale: Locale, #[case] sentence: &str, #[case] way: &str) {
    let citation = Clause::NoSubstitution.citation();
    let told = told(SittingRefusal::NoSubstitution { person: GHABITOV, member: ABILOVA, citation }, locale);
    assert_eq!(told.sentence, sentence);
    assert_eq!(told.ways.first().map(String::as_str), Some(way));
}

#[rstest]
#[case(Locale::Kazakh, "№ 3 дауыс беруде даусы белгіленбеген алқа мүшелері: Е. Ғабитов және Г. Әбілова.")]
#[case(Locale::Russian, "В голосовании № 3 не отмечен голос членов коллегии: Е. Габитов и Г. Абилова.")]
#[case(Locale::English, "In vote № 3 no answer is recorded for: Е. Ғабитов and Г. Әбілова.")]
fn whose_answers_are_missing_is_said_by_name(#[case] locale: Locale, #[case] sentence: &str) {
    let told = told(SittingRefusal::BallotsMissing { vote: VoteId(3), members: vec![GHABITOV, ABILOVA] }, locale);
    assert_eq!(told.sentence, sentence);
    assert_eq!(told.ground, None);
}

#[rstest]
#[case(Locale::Kazakh, "Отырысты жабуға болмайды, нәтижесі белгіленбеген мәселелер – 1 және 2.")]
#[case(Locale::Russian, "Заседание нельзя закрыть, не определён итог по вопросам – 1 и 2.")]
#[case(Locale::English, "The sitting cannot be closed, items without an outcome: 1 and 2.")]
fn items_are_called_by_their_numbers_on_the_agenda(#[case] locale: Locale, #[case] sentence: &str) {
    assert_eq!(told(SittingRefusal::ItemsOpen { items: vec![FIRST, SECOND] }, locale).sentence, sentence);
}

#[rstest]
#[case(
    Locale::Kazakh,
    "Құжатты шығаруға болмайды, орыс тілінде мәтіні жоқ жерлер: 2-мәселе, 1-тармақ; Г. Әбілова: аты-жөні немесе \
     лауазымы."
)]
#[case(
    Locale::Russian,
    "Документ нельзя выпустить, нет текста на русском языке: вопрос 2, пункт 1; Г. Абилова: имя или должность."
)]
#[case(
    Locale::English,
    "The paper cannot be issued, texts are missing in Russian: item 2, point 1; Г. Әбілова: name or position."
)]
fn places_of_a_paper_have_the_names_people_use(#[case] locale: Locale, #[case] sentence: &str) {
    let places = vec![Place::Point(2, 1), Place::Person(ABILOVA)];
    assert_eq!(told(MissingTexts { language: Language::Russian, places }, locale).sentence, sentence);
}

#[rstest]
#[case(
    Locale::Kazakh,
    "Келесі кезеңге өтуге болмайды: күн тәртібінде бірде-бір мәселе жоқ; күн тәртібі бекітілмеген.",
    ["Күн тәртібіне кемінде бір мәселе қосыңыз.", "Күн тәртібін бекітіңіз: алқа мүшелері сонда шақырылады."]
)]
#[case(
    Locale::Russian,
    "Перейти к следующему этапу нельзя: в повестке дня нет ни одного вопроса; повестка дня не утверждена.",
    ["Добавьте в повестку дня хотя бы один вопрос.", "Утвердите повестку дня: тем самым члены коллегии созываются."]
)]
#[case(
    Locale::English,
    "The session cannot go on to the next stage: the agenda has no items; the agenda is not approved.",
    ["Add at least one item to the agenda.", "Approve the agenda: that calls the members together."]
)]
fn a_stage_says_everything_it_lacks(#[case] locale: Locale, #[case] sentence: &str, #[case] ways: [&str; 2]) {
    let missing = vec![Missing::Items, Missing::AgendaApproval];
    let told = told(SessionRefusal::NotReady { stage: Stage::Planned, missing }, locale);
    assert_eq!(told.sentence, sentence);
    assert_eq!(told.ways, ways);
}

#[rstest]
#[case(
    Locale::Kazakh,
    "Бірінші басшының шешімі тіркелмейінше, шақыруды жіберуге болмайды: Е. Ғабитов (бұқаралық ақпарат құралы)."
)]
#[case(
    Locale::Russian,
    "Приглашение нельзя направить, пока не внесено решение первого руководителя: Е. Габитов (средство массовой \
     информации)."
)]
fn the_media_wait_for_the_decision(#[case] locale: Locale, #[case] sentence: &str) {
    let citation = Clause::InvitationByDecision.citation();
    let refusal = InvitationRefusal::DecisionNeeded { person: GHABITOV, kind: InviteeKind::Media, citation };
    assert_eq!(told(refusal, locale).sentence, sentence);
}

#[rstest]
#[case(
    Locale::Kazakh,
    "Журналдың № 14 жазбасы қағидаларға сай емес. № 3 дауыс беру жүріп жатыр, ол аяқталғанға дейін басқа әрекет \
     жасалмайды.",
    "Бұл файлды өзгертпей сақтап қойып, сақтық көшірмені ашыңыз."
)]
#[case(
    Locale::Russian,
    "Запись № 14 журнала не соответствует правилам. Идёт голосование № 3, до его завершения другие действия не \
     выполняются.",
    "Сохраните этот файл без изменений и откройте резервную копию."
)]
fn a_journal_that_is_not_lawful_leads_to_the_copy(#[case] locale: Locale, #[case] sentence: &str, #[case] way: &str) {
    let told = told(ReplayError { seq: 14, cause: SittingRefusal::VoteInTheWay { vote: VoteId(3) } }, locale);
    assert_eq!(told.sentence, sentence);
    assert_eq!(told.ways.first().map(String::as_str), Some(way));
}

#[rstest]
#[case(Locale::Kazakh, "№ 6 отырыстың журналында жазбалардың реті бұзылған: 3-жазбаның орнында 5-жазба тұр.")]
#[case(Locale::Russian, "В журнале заседания № 6 нарушен порядок: на месте записи 3 стоит запись 5.")]
#[case(Locale::English, "The journal of session № 6 is out of order: entry 5 stands in the place of entry 3.")]
fn a_session_is_called_by_its_number(#[case] locale: Locale, #[case] sentence: &str) {
    let error = StoreError::JournalGap { session: SESSION, expected: 3, found: 5 };
    assert_eq!(told(error, locale).sentence, sentence);
}

#[test]
fn times_of_different_days_are_told_with_their_days() {
    let sentence = |at, not_before| told(SittingRefusal::TooEarly { at, not_before }, Locale::Russian).sentence;
    let next_day = day(21).and_hms_opt(10, 0, 0).unwrap();
    assert_eq!(sentence(at(9, 0), at(10, 42)), "Время события (09:00) слишком раннее, самое раннее возможное – 10:42.");
    assert_eq!(
        sentence(at(9, 0), next_day),
        "Время события (20.11.2026, 09:00) слишком раннее, самое раннее возможное – 21.11.2026, 10:00."
    );
}

#[test]
fn a_later_entry_says_why_it_needs_the_earlier_one_and_its_paragraph() {
    let because = Box::new(no_quorum(QuorumPurpose::OpeningVote(SECOND)));
    let told = told(SittingRefusal::NeededLater { seq: 14, later: 16, because }, Locale::Kazakh);
    assert_eq!(
        told.sentence,
        "№ 14 жазбаны алып тастауға болмайды, онсыз № 16 жазба жарамсыз болады. 2-мәселе бойынша дауыс беруді бастауға \
         болмайды, кворум жоқ: алқа мүшелерінің жалпы саны – 17, қатысып отырғаны – 11, қажетті ең аз саны – 12."
    );
    assert!(told.ground.is_some_and(|ground| ground.contains("7-тармақ")));
    assert_eq!(told.ways, ["Алдымен № 16 жазбаны алып тастаңыз."]);
}

#[test]
fn what_the_machine_said_is_kept_apart_from_the_sentence() {
    let told = told(StoreError::Damaged { details: "malformed page 7".into() }, Locale::Kazakh);
    assert_eq!(told.sentence, "Дерекқор файлының ішіндегі деректер бүлінген, әрекет орындалмады.");
    assert_eq!(told.details.as_deref(), Some("malformed page 7"));
}

#[test]
fn a_person_without_a_record_is_called_by_its_number() {
    let told = told(SittingRefusal::NotPresent { person: PersonId(17) }, Locale::Russian);
    assert_eq!(told.sentence, "Лицо № 17 (имя не записано) сейчас не присутствует на заседании.");
}

#[test]
fn an_agenda_without_a_kazakh_title_names_the_language_rule() {
    let told = told(AgendaRefusal::KazakhTitleMissing { items: vec![2] }, Locale::Kazakh);
    assert_eq!(told.sentence, "Күн тәртібін бекітуге болмайды, мемлекеттік тілде тақырыбы жоқ мәселелер – 2.");
    assert!(told.ground.is_some_and(|ground| ground.contains("мемлекеттік және орыс тілдерінде өткізіледі")));
}
