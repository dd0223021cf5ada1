//! Every event and every piece of news in three languages, and whole lines word by word.

use std::collections::BTreeSet;

use rstest::rstest;

use super::{effect, event, line};
use crate::domain::ballot::{Choice, Count, VoteForm, VoteSubject};
use crate::domain::id::{ItemId, PersonId, SessionId, VoteId};
use crate::domain::person::Person;
use crate::domain::sitting::Sitting;
use crate::domain::sitting::effect::{Effect, News, QuorumTurn};
use crate::domain::sitting::entry::{AbsenceReason, Capacity, Event, Mode, Outcome, SpeechKind};
use crate::domain::sitting::sample::{Desk, FIRST, SECOND, SECRETARY, THIRD, clock, setup};
use crate::domain::tally::Tally;
use crate::domain::text::Bilingual;
use crate::i18n::{Catalog, Locale};
use crate::office::explain::Voice;
use crate::office::explain::tests::{assert_is_calm, assert_is_in_its_letters, assert_is_whole};
use crate::office::names::Names;

fn names() -> Names {
    let person = |id, kk: &str, ru: &str| Person {
        id,
        surname: Bilingual::new(kk, ru),
        given: Bilingual::new("Ерлан", "Ерлан"),
        patronymic: Bilingual::default(),
        post: Bilingual::default(),
        organisation: Bilingual::default(),
        unit: None,
    };
    let persons = [
        person(PersonId(1), "Ғабитов", "Габитов"),
        person(PersonId(2), "Әбілов", "Абилов"),
        person(SECRETARY, "Сейітов", "Сейитов"),
    ];
    Names::of(persons, [(FIRST, 1), (SECOND, 2), (THIRD, 3)], [(SessionId(7), 7)])
}

fn reason() -> Bilingual {
    Bilingual::new("мүдделер қақтығысы", "конфликт интересов")
}

fn events() -> Vec<Event> {
    let (person, member, vote, item) = (PersonId(1), PersonId(2), VoteId(1), SECOND);
    let (mut events, reason) = (Vec::new(), reason());
    for mode in [Mode::InPerson, Mode::Video] {
        for capacity in [Capacity::Member, Capacity::Invited, Capacity::InPlaceOf(member)] {
            events.push(Event::Arrived { person, capacity, mode });
        }
    }
    for why in [
        AbsenceReason::BusinessTrip,
        AbsenceReason::Illness,
        AbsenceReason::Leave,
        AbsenceReason::OtherDuty,
        AbsenceReason::Valid,
        AbsenceReason::Unknown,
    ] {
        events.push(Event::AbsenceExplained { member, reason: why });
    }
    for kind in [
        SpeechKind::Report,
        SpeechKind::CoReport,
        SpeechKind::Question,
        SpeechKind::Answer,
        SpeechKind::Debate,
        SpeechKind::Remark,
    ] {
        events.push(Event::SpeechStarted { speaker: person, kind });
    }
    let label = Bilingual::new("екінші тармақ", "второй пункт");
    for subject in [
        VoteSubject::Decision,
        VoteSubject::Part(label.clone()),
        VoteSubject::Amendment(label.clone()),
        VoteSubject::Alternative(label.clone()),
        VoteSubject::Procedural(label.clone()),
    ] {
        events.push(Event::VoteOpened { vote, item, subject, form: VoteForm::ByName, repeats: None });
    }
    for form in [VoteForm::ShowOfHands, VoteForm::Secret, VoteForm::Consent] {
        events.push(Event::VoteOpened { vote, item, subject: VoteSubject::Decision, form, repeats: Some(VoteId(1)) });
    }
    for choice in [Choice::For, Choice::Against, Choice::Abstained, Choice::NotVoted] {
        events.push(Event::BallotCast { vote, member, choice });
    }
    for outcome in [
        Outcome::Adopted,
        Outcome::NotAdopted,
        Outcome::Heard,
        Outcome::Postponed { reason: reason.clone(), to: None },
        Outcome::Postponed { reason: reason.clone(), to: Some(SessionId(7)) },
    ] {
        events.push(Event::ItemClosed { item, outcome });
    }
    events.extend([
        Event::Left { person },
        Event::Opened { chair: person, secretary: SECRETARY },
        Event::LeftUntil { person, item },
        Event::ChairPassed { to: member },
        Event::SecretaryPassed { to: member },
        Event::ClosedPartBegan { reason: reason.clone() },
        Event::ClosedPartEnded,
        Event::Recused { member, item, reason: reason.clone() },
        Event::ItemTaken { item },
        Event::ItemWithdrawn { item, requested_by: person, reason: reason.clone() },
        Event::SpeechEnded,
        Event::SpeechPaused,
        Event::SpeechResumed,
        Event::Noted { text: reason.clone() },
        Event::CountEntered { vote, count: Count { votes_for: 5, not_voted: 2, spoiled: 1, ..Count::default() } },
        Event::VoteClosed { vote },
        Event::VoteCancelled { vote, reason: reason.clone() },
        Event::DissentFiled { vote, member, text: reason.clone() },
        Event::Adjourned { until: None, reason: reason.clone() },
        Event::Adjourned { until: Some(clock(90)), reason },
        Event::Resumed,
        Event::Closed,
        Event::Struck { seq: 4, reason: "қате".into() },
    ]);
    events
}

/// The variants that the source declares for `name`.
fn declared(source: &str, name: &str) -> BTreeSet<String> {
    let body = source.split_once(&format!("pub enum {name} {{")).unwrap().1.split_once("\n}").unwrap().0;
    let variants = body.lines().filter_map(|line| line.strip_prefix("    "));
    let variants = variants.filter(|line| line.starts_with(char::is_uppercase));
    variants.map(|line| line.split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned()).collect()
}

fn sampled(samples: &[impl std::fmt::Debug]) -> BTreeSet<String> {
    let name = |text: String| text.split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned();
    samples.iter().map(|sample| name(format!("{sample:?}"))).collect()
}

#[test]
fn every_event_is_told_in_every_language() {
    let events = events();
    assert_eq!(sampled(&events), declared(include_str!("../../domain/sitting/entry.rs"), "Event"));
    let (names, sitting) = (names(), Sitting::new(setup(9)));
    for locale in Locale::ALL {
        let catalog = Catalog::new(locale);
        for happened in &events {
            let (told, of) = (event(happened, &sitting, &Voice::new(&names, &catalog)), format!("{happened:?}"));
            assert_is_whole(&told, &of);
            assert_is_in_its_letters(locale, &told, &of);
        }
    }
}

fn tally(votes_for: u32, against: u32, chair: Option<Choice>) -> Tally {
    let mut rules = crate::domain::sitting::sample::rules();
    if chair.is_some() {
        rules.tie.value = crate::domain::profile::TieRule::ChairDecides;
    }
    Tally::judge(&rules, Count { votes_for, against, ..Count::default() }, chair)
}

fn news() -> Vec<News> {
    let (vote, quorum) = (VoteId(3), Desk::open(9, 7).sitting.quorum());
    let mut news = vec![
        News::Recorded,
        News::Lawful(quorum.clone()),
        News::VoteOpened { vote, voters: 7, needed: 4, quorum },
        News::VoterJoined(vote),
        News::VoterLeft(vote),
        News::VideoNotCounted,
        News::Struck { seq: 4 },
    ];
    for tally in [
        tally(7, 0, None),
        tally(5, 2, None),
        tally(2, 5, None),
        tally(4, 4, None),
        tally(4, 4, Some(Choice::For)),
        tally(4, 4, Some(Choice::Against)),
    ] {
        news.push(News::VoteResult { vote, tally });
    }
    news
}

#[test]
fn every_piece_of_news_is_told_in_every_language() {
    let news = news();
    assert_eq!(sampled(&news), declared(include_str!("../../domain/sitting/effect.rs"), "News"));
    let quorum = Desk::open(9, 7).sitting.quorum();
    let turns = [None, Some(QuorumTurn::Lost(quorum.clone())), Some(QuorumTurn::Regained(quorum))];
    let names = names();
    for locale in Locale::ALL {
        let catalog = Catalog::new(locale);
        for news in &news {
            for quorum in turns.clone() {
                let told =
                    effect(&Effect { news: news.clone(), quorum: quorum.clone() }, &Voice::new(&names, &catalog));
                assert_eq!(told.len(), usize::from(*news != News::Recorded) + usize::from(quorum.is_some()));
                for sentence in &told {
                    assert_is_calm(locale, sentence, &format!("{news:?}"));
                }
            }
        }
    }
}

#[rstest]
#[case(
    7,
    0,
    None,
    "Голосование № 3: принято единогласно (за – 7, против – 0, воздержались – 0, не голосовали – 0; необходимо голосов «за» – не менее 4)."
)]
#[case(
    5,
    2,
    None,
    "Голосование № 3: принято большинством голосов (за – 5, против – 2, воздержались – 0, не голосовали – 0; необходимо голосов «за» – не менее 4)."
)]
#[case(
    2,
    5,
    None,
    "Голосование № 3: не принято (за – 2, против – 5, воздержались – 0, не голосовали – 0; необходимо голосов «за» – не менее 4)."
)]
#[case(
    4,
    4,
    None,
    "Голосование № 3: не принято, голоса разделились поровну (за – 4, против – 4, воздержались – 0, не голосовали – 0; необходимо голосов «за» – не менее 5)."
)]
#[case(
    4,
    4,
    Some(Choice::For),
    "Голосование № 3: принято решающим голосом председателя (за – 4, против – 4, воздержались – 0, не голосовали – 0; необходимо голосов «за» – не менее 5)."
)]
#[case(
    4,
    4,
    Some(Choice::Against),
    "Голосование № 3: не принято решающим голосом председателя (за – 4, против – 4, воздержались – 0, не голосовали – 0; необходимо голосов «за» – не менее 5)."
)]
fn a_result_says_what_decided_it(
    #[case] votes_for: u32,
    #[case] against: u32,
    #[case] chair: Option<Choice>,
    #[case] sentence: &str,
) {
    let news = News::VoteResult { vote: VoteId(3), tally: tally(votes_for, against, chair) };
    let (names, catalog) = (names(), Catalog::new(Locale::Russian));
    let told = effect(&Effect { news, quorum: None }, &Voice::new(&names, &catalog));
    assert_eq!(told.join("|").replace('\u{a0}', " "), sentence);
}

/// A small sitting with a vote, an arrival and an entry struck.
fn sitting() -> Sitting {
    let mut desk = Desk::new(setup(3));
    desk.come(1);
    desk.come(2);
    desk.does(Event::Opened { chair: PersonId(1), secretary: SECRETARY });
    desk.does(Event::ItemTaken { item: FIRST });
    desk.does(Event::Noted { text: reason() });
    desk.does(Event::Struck { seq: 5, reason: "екі рет енгізілді".into() });
    let subject = VoteSubject::Decision;
    desk.does(Event::VoteOpened { vote: VoteId(1), item: FIRST, subject, form: VoteForm::ByName, repeats: None });
    for member in [PersonId(1), PersonId(2)] {
        desk.does(Event::BallotCast { vote: VoteId(1), member, choice: Choice::For });
    }
    desk.does(Event::VoteClosed { vote: VoteId(1) });
    desk.does(Event::ItemClosed { item: FIRST, outcome: Outcome::Adopted });
    desk.sitting
}

fn lines(locale: Locale) -> Vec<String> {
    let (names, catalog, sitting) = (names(), Catalog::new(locale), sitting());
    let voice = Voice::new(&names, &catalog);
    sitting.entries().iter().map(|entry| line(entry, &sitting, &voice).replace('\u{a0}', " ")).collect()
}

#[test]
fn a_journal_is_told_in_kazakh() {
    assert_eq!(
        lines(Locale::Kazakh),
        [
            "10:01 Е. Ғабитов келді",
            "10:02 Е. Әбілов келді",
            "10:03 Отырыс ашылды, төрағалық етуші – Е. Ғабитов, хатшы – Е. Сейітов",
            "10:04 1-мәселені қарау басталды",
            "10:05 Жазба: мүдделер қақтығысы (алып тасталған, № 6 жазба)",
            "10:06 № 5 жазба алып тасталды: екі рет енгізілді",
            "10:07 № 1 дауыс беру басталды: 1-мәселе, тұтастай шешім жобасы, ашық, атап дауыс беру",
            "10:08 Е. Ғабитов – жақтап (№ 1 дауыс беру)",
            "10:09 Е. Әбілов – жақтап (№ 1 дауыс беру)",
            "10:10 № 1 дауыс беру аяқталды: бірауыздан қабылданды (жақтап – 2, қарсы – 0, қалыс қалды – 0, дауыс берген \
             жоқ – 0)",
            "10:11 1-мәселе бойынша шешім қабылданды",
        ]
    );
}

#[test]
fn a_journal_is_told_in_russian() {
    assert_eq!(
        lines(Locale::Russian),
        [
            "10:01 Прибытие: Е. Габитов",
            "10:02 Прибытие: Е. Абилов",
            "10:03 Заседание открыто, председательствующий – Е. Габитов, секретарь – Е. Сейитов",
            "10:04 Начато рассмотрение вопроса 1",
            "10:05 Запись: конфликт интересов (исключено записью № 6)",
            "10:06 Запись № 5 исключена: екі рет енгізілді",
            "10:07 Голосование № 1 начато: вопрос 1, проект решения в целом, открытое поимённое голосование",
            "10:08 Е. Габитов – за (голосование № 1)",
            "10:09 Е. Абилов – за (голосование № 1)",
            "10:10 Голосование № 1 завершено: принято единогласно (за – 2, против – 0, воздержались – 0, не голосовали – \
             0)",
            "10:11 По вопросу 1 решение принято",
        ]
    );
}

#[test]
fn a_journal_is_told_in_english() {
    let lines = lines(Locale::English);
    assert_eq!(lines[0], "10:01 Е. Ғабитов arrived");
    assert_eq!(lines[3], "10:04 Item 1 was taken up");
    assert_eq!(
        lines[9],
        "10:10 Vote № 1 was closed: adopted unanimously (2 for, 0 against, 0 abstained, 0 did not vote)"
    );
}

#[test]
fn an_item_that_is_on_no_agenda_is_told_without_a_number() {
    let (names, catalog) = (names(), Catalog::new(Locale::English));
    let told = event(&Event::ItemTaken { item: ItemId(99) }, &sitting(), &Voice::new(&names, &catalog));
    assert_eq!(told, "Item ? was taken up");
}
