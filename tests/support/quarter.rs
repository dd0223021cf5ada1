//! A quarter with a dozen instructions of the Head of State, in every state, for the tests of the review.
//!
//! A test takes this file in with `#[path = "support/quarter.rs"] mod quarter;`.
#![expect(clippy::unwrap_used, reason = "a wrong date in a sample fails the test")]

use std::collections::BTreeMap;

use alqa::documents::review::Described;
use alqa::domain::act::Act;
use alqa::domain::calendar::quarter::Quarter;
use alqa::domain::control::{Control, ControlEvent, ControlEventKind};
use alqa::domain::decision::Executor;
use alqa::domain::id::{InstructionId, ItemId, SessionId, UnitId};
use alqa::domain::profile::Profile;
use alqa::domain::record::ExecutorName;
use alqa::domain::review::guard::{GuardFacts, QuarterGuard, guard};
use alqa::domain::review::quarterly::QuarterReview;
use alqa::domain::review::{Instruction, ItemFact, ItemFate, ProgressNote, SessionFact};
use alqa::domain::session::Stage;
use alqa::domain::text::Bilingual;
use chrono::NaiveDate;

use crate::records::{both, day, member};

/// Text, executor, the day it came, its term, what happened to it and a note.
struct Row {
    text: (&'static str, &'static str),
    executor: (usize, &'static str, &'static str),
    since: (u32, u32),
    due: Option<(u32, u32)>,
    event: Option<((u32, u32), Happened)>,
    note: Option<(&'static str, &'static str)>,
}

enum Happened {
    Executed,
    Extended((u32, u32)),
    Removed,
}

const ROADS: (usize, &str, &str) = (5, "Жол инфрақұрылымы комитеті", "Комитет дорожной инфраструктуры");
const WATER: (usize, &str, &str) = (6, "Сумен жабдықтау комитеті", "Комитет водоснабжения");
const DIGITAL: (usize, &str, &str) = (8, "Цифрландыру департаменті", "Департамент цифровизации");
const FINANCE: (usize, &str, &str) = (9, "Экономика және қаржы департаменті", "Департамент экономики и финансов");

#[rustfmt::skip]
const ROWS: [Row; 9] = [
    Row { text: ("Авариялық тұрғын үйлерге түгендеу жүргізілсін.", "Провести инвентаризацию аварийного жилья."), executor: FINANCE, since: (1, 14), due: Some((6, 30)), event: Some(((7, 17), Happened::Executed)), note: Some(("түгендеу аяқталды, 214 үй тізілімге енгізілді", "инвентаризация завершена, в реестр внесено 214 домов")) },
    Row { text: ("Топтық су құбырларын реконструкциялаудың бірінші кезеңі аяқталсын.", "Завершить первый этап реконструкции групповых водопроводов."), executor: WATER, since: (2, 19), due: Some((9, 30)), event: Some(((9, 25), Happened::Extended((12, 21)))), note: Some(("жұмыстың 82 пайызы орындалды", "выполнено 82 процента работ")) },
    Row { text: ("Құрылысқа рұқсат беру рәсімдері толығымен электрондық нысанға көшірілсін.", "Полностью перевести разрешительные процедуры в строительстве в электронную форму."), executor: DIGITAL, since: (4, 10), due: Some((9, 20)), event: None, note: Some(("12 рәсімнің 9-ы көшірілді", "переведены 9 из 12 процедур")) },
    Row { text: ("Моноқалаларды дамытудың кешенді жоспарлары жаңартылсын.", "Обновить комплексные планы развития моногородов."), executor: FINANCE, since: (4, 10), due: Some((9, 15)), event: Some(((9, 14), Happened::Executed)), note: Some(("27 жоспар жаңартылды", "обновлено 27 планов")) },
    Row { text: ("Су құбыры желілеріндегі ысырапты азайту жөнінде шаралар қабылдансын.", "Принять меры по сокращению потерь в водопроводных сетях."), executor: WATER, since: (5, 12), due: Some((12, 15)), event: None, note: None },
    Row { text: ("Жол жұмыстарының сапасын бақылайтын жылжымалы зертханалар іске қосылсын.", "Ввести в работу передвижные лаборатории контроля качества дорожных работ."), executor: ROADS, since: (2, 19), due: Some((8, 31)), event: Some(((8, 28), Happened::Executed)), note: Some(("алты зертхана іске қосылды", "введены в работу шесть лабораторий")) },
    Row { text: ("Елді мекендерге кіреберіс жолдарды жөндеу тұрақты бақылауда ұсталсын.", "Держать на постоянном контроле ремонт подъездных дорог к населённым пунктам."), executor: ROADS, since: (7, 3), due: None, event: None, note: Some(("194 учаскенің 150-інде жөндеу аяқталды", "ремонт завершён на 150 из 194 участков")) },
    Row { text: ("Инфрақұрылым картасының жаңа нұсқасы әзірленсін.", "Разработать новую версию карты инфраструктуры."), executor: DIGITAL, since: (7, 3), due: Some((12, 25)), event: Some(((8, 20), Happened::Removed)), note: Some(("тапсырма Үкіметке берілді", "поручение передано Правительству")) },
    Row { text: ("Инфрақұрылымдық жобалар құнының негізділігіне талдау жүргізілсін.", "Провести анализ обоснованности стоимости инфраструктурных проектов."), executor: FINANCE, since: (7, 20), due: Some((8, 14)), event: Some(((8, 12), Happened::Executed)), note: Some(("талдау қорытындысы ұсынылды", "заключение по итогам анализа представлено")) },
];

/// A quarter that is reviewed.
pub struct Reviewed {
    pub review: QuarterReview,
    pub guard: QuarterGuard,
    pub instructions: BTreeMap<InstructionId, Described>,
}

fn on((month, number): (u32, u32)) -> NaiveDate {
    day(2026, month, number)
}

fn instruction(id: i64, row: &Row) -> Instruction {
    let mut control = Control::new(on(row.since), row.due.map(on)).unwrap();
    if let Some((date, happened)) = &row.event {
        let kind = match happened {
            Happened::Executed => ControlEventKind::Executed,
            Happened::Extended(to) => ControlEventKind::Extended { to: on(*to) },
            Happened::Removed => ControlEventKind::Removed,
        };
        let basis = Act { kind: both("хат", "письмо"), number: "1".to_owned(), date: on(*date) };
        let note = Bilingual::default();
        control.record(ControlEvent { date: on(*date), kind, basis: Some(basis), decided_by: None, note }).unwrap();
    }
    Instruction {
        id: InstructionId(id),
        act: Act { kind: both("Жарлық", "Указ"), number: "9014".to_owned(), date: day(2026, 1, 14) },
        title: both("Өңірлерді дамыту туралы", "О развитии регионов"),
        point: id.to_string(),
        text: both(row.text.0, row.text.1),
        executors: vec![Executor::Unit(UnitId(1))],
        presidential_act: true,
        action_plan: None,
        control,
        notes: row.note.iter().map(|(kk, ru)| ProgressNote { date: day(2026, 9, 1), text: both(kk, ru) }).collect(),
    }
}

/// The third quarter of 2026, considered on 25 September.
pub fn third() -> Reviewed {
    let quarter: Quarter = "2026-Q3".parse().unwrap();
    let register: Vec<Instruction> = (1..).zip(&ROWS).map(|(id, row)| instruction(id, row)).collect();
    let considered = ItemFact {
        item: ItemId(1),
        head_of_state: true,
        instructions: register.iter().map(|instruction| instruction.id).collect(),
        fate: ItemFate::Considered,
    };
    let session = SessionFact {
        session: SessionId(5),
        date: day(2026, 9, 25),
        stage: Stage::Registered,
        valid: true,
        items: vec![considered],
    };
    let (sessions, today) = ([session], day(2026, 10, 5));
    let facts = GuardFacts { planned: &[], sessions: &sessions, first_day_of_use: day(2026, 1, 1), today };
    let described = |(instruction, row): (&Instruction, &Row)| {
        let (head, kk, ru) = row.executor;
        let executor = ExecutorName { title: both(kk, ru), person: Some(member(head).person) };
        let described = Described {
            act: instruction.act.clone(),
            point: instruction.point.clone(),
            text: instruction.text.clone(),
            executors: vec![executor],
        };
        (instruction.id, described)
    };
    Reviewed {
        review: QuarterReview::of(quarter, &register, &sessions, today),
        guard: guard(quarter, &facts, &Profile::default().review),
        instructions: register.iter().zip(&ROWS).map(described).collect(),
    }
}
