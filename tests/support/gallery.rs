//! A small program with every part of the kit on it, for tests and for pictures.
#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(clippy::unwrap_used, clippy::cast_possible_truncation, reason = "the days and pages of the gallery are small")]
#![allow(clippy::struct_excessive_bools, clippy::unused_self, reason = "a gallery is a list of things")]

use std::borrow::Cow;

use alqa::domain::ballot::Choice;
use alqa::domain::calendar::Calendar;
use alqa::domain::text::{Bilingual, Language};
use alqa::i18n::{Catalog, Locale};
use alqa::ui::icon::Icon;
use alqa::ui::keys::Command;
use alqa::ui::theme::{Colour, Epoch, Mark, Plate, Role, Theme};
use alqa::ui::widget::badge::{Tone, badge};
use alqa::ui::widget::choice::{Tab, radios, segments, tabs};
use alqa::ui::widget::combo::{ComboLook, combo};
use alqa::ui::widget::date::{Days, date_field, parse_date, time_field};
use alqa::ui::widget::grid::{Cell, Column as GridColumn, Group, Order, grid};
use alqa::ui::widget::preview::{Page, View, preview};
use alqa::ui::widget::quorum::{Quorum, quorum_bar};
use alqa::ui::widget::stage::{Progress, Stage, stage_line};
use alqa::ui::widget::status::{Remark, status_line};
use alqa::ui::widget::{
    self, Element, button, check, dialog, empty, field, meter, progress, refusal, rule, say, select, sign, tinted,
    toast, vote,
};
use chrono::NaiveDate;
use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length, Task};

use crate::robot::Window;

/// What the gallery shows at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    Parts,
    Table,
    Papers,
    More,
}

/// What the parts show.
pub struct Gallery {
    pub room: Room,
    pub russian: bool,
    pub tr: Catalog,
    pub theme: Theme,
    pub epoch: Epoch,
    pub calendar: Calendar,
    pub place: String,
    pub date: String,
    pub time: String,
    pub secret: String,
    pub title: Bilingual,
    pub ticked: bool,
    pub radio: Option<usize>,
    pub segment: usize,
    pub tab: usize,
    pub units: Vec<String>,
    pub unit: Option<usize>,
    pub hall: String,
    pub asked: bool,
    pub commands: Vec<Command>,
    pub pressed: Vec<String>,
    pub rows: Vec<Assignment>,
    pub row: Option<usize>,
    pub sorted: (usize, Order),
    pub opened: Option<usize>,
    pub pages: Vec<Page>,
    pub view: View,
    pub undone: bool,
}

#[derive(Debug, Clone)]
pub struct Assignment {
    pub number: usize,
    pub title: String,
    pub unit: &'static str,
    pub due: NaiveDate,
    pub late: i64,
}

#[derive(Debug, Clone)]
pub enum Message {
    Command(Command),
    Shifted,
    Place(String),
    Date(String),
    Time(String),
    Secret(String),
    Title(Language, String),
    Ticked(bool),
    Radio(usize),
    Segment(usize),
    Tab(usize),
    Unit(usize),
    Hall(String),
    Pressed(String),
    Ask,
    Answered,
    Row(usize),
    Opened(usize),
    Sort(usize),
    View(View),
}

pub const TODAY: (i32, u32, u32) = (2026, 11, 12);

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn assignments(count: usize) -> Vec<Assignment> {
    let titles = [
        "Сводную аналитику по закупкам представить руководству",
        "Ұсыныстарды салалық көрсеткіштер бойынша енгізу",
        "Обновить реестр информационных систем",
        "Аудит ескертулері бойынша іс-шаралар жоспарын бекіту",
        "Доложить о ремонте архива",
    ];
    let units = ["Комитет контроля", "Цифрландыру департаменті", "Департамент закупок", "Қаржы департаменті"];
    let today = day(TODAY.0, TODAY.1, TODAY.2);
    (0..count)
        .map(|at| {
            let late = 9 - i64::try_from(at % 60).unwrap_or(0);
            Assignment {
                number: at + 1,
                title: titles[at % titles.len()].to_owned(),
                unit: units[at * 7 % units.len()],
                due: today - chrono::Duration::days(late),
                late,
            }
        })
        .collect()
}

/// A page of paper: white, with grey lines where text would be.
fn paper(shade: u8) -> Page {
    let (width, height) = (595_u32, 842_u32);
    let mut pixels = vec![255_u8; (width * height * 4) as usize];
    for (at, pixel) in pixels.chunks_mut(4).enumerate() {
        let (x, y) = (at as u32 % width, at as u32 / width);
        if (70..530).contains(&x) && (80..760).contains(&y) && y % 22 < 6 && x < 530 - (y * 7 % 120) {
            pixel[..3].fill(shade);
        }
    }
    Page::from_rgba(width, height, pixels)
}

impl Gallery {
    pub fn new(locale: Locale, theme: Theme) -> Self {
        let units = [
            "Цифрландыру департаменті",
            "Цифрлық сервистер басқармасы",
            "Қаржы департаменті",
            "Департамент кадров",
            "Ұлттық мұрағат",
            "Департамент закупок",
        ];
        Self {
            room: Room::Parts,
            russian: locale == Locale::Russian,
            tr: Catalog::new(locale),
            theme,
            epoch: Epoch::default(),
            calendar: Calendar::default(),
            place: "Астана қ.".to_owned(),
            date: "31.11.2026".to_owned(),
            time: "10:0".to_owned(),
            secret: String::new(),
            title: Bilingual::new("Атқарушылық тәртіптің жай-күйі туралы", ""),
            ticked: true,
            radio: Some(0),
            segment: usize::from(locale == Locale::Russian),
            tab: 0,
            units: units.map(str::to_owned).to_vec(),
            unit: Some(0),
            hall: String::new(),
            asked: false,
            commands: Vec::new(),
            pressed: Vec::new(),
            rows: assignments(10_000),
            row: None,
            sorted: (3, Order::Ascending),
            opened: None,
            pages: (0..3).map(|at| paper(90 + at * 40)).collect(),
            view: View::default(),
            undone: false,
        }
    }

    pub fn in_room(mut self, room: Room) -> Self {
        self.room = room;
        self
    }

    fn word(&self, kk: &'static str, ru: &'static str) -> &'static str {
        if self.russian { ru } else { kk }
    }

    fn press(&self, what: &str) -> Message {
        Message::Pressed(what.to_owned())
    }

    fn buttons(&self) -> Element<'_, Message> {
        let approve = self.word("Бекіту", "Утвердить");
        Column::new()
            .spacing(14)
            .push(
                Row::new()
                    .spacing(8)
                    .push(button::main(approve).on_press(self.press("main")).id("main"))
                    .push(button::main(approve).id("main-off")),
            )
            .push(
                button::main(approve)
                    .key("Ctrl+Enter")
                    .icon(Icon::BadgeCheck)
                    .on_press(Message::Ask)
                    .id("ask")
                    .sitting(),
            )
            .push(
                Row::new()
                    .spacing(8)
                    .push(button::usual(self.word("Сақтау", "Сохранить")).on_press(self.press("usual")))
                    .push(button::dangerous(self.word("Жою…", "Удалить…")).on_press(Message::Ask))
                    .push(button::quiet(self.word("Бас тарту", "Отмена")).on_press(self.press("quiet")))
                    .push(
                        button::icon(Icon::Plus, self.word("Қосу", "Добавить")).id("add").on_press(self.press("icon")),
                    ),
            )
            .into()
    }

    fn fields(&self) -> Element<'_, Message> {
        let days = Days { tr: &self.tr, calendar: &self.calendar, today: day(TODAY.0, TODAY.1, TODAY.2) };
        let is_day = parse_date(&self.date).is_some();
        let mark = if is_day { Mark::None } else { Mark::Error };
        let date =
            field::field(self.word("Мерзімі", "Срок"), date_field("date", days, &self.date, mark, Message::Date));
        let date = if is_day {
            date
        } else {
            date.marked(Mark::Error, self.word("мұндай күн жоқ", "такой даты нет"))
        };
        Column::new()
            .spacing(12)
            .push(
                Row::new()
                    .spacing(12)
                    .push(
                        field::field(
                            self.word("Орны", "Место"),
                            field::line(&self.place).id("place").on_input(Message::Place),
                        )
                        .counted(&self.tr, &self.place, 40),
                    )
                    .push(field::field(
                        self.word("Уақыты", "Время"),
                        time_field("time", &self.tr, &self.time, Mark::None, Message::Time),
                    )),
            )
            .push(
                Row::new()
                    .spacing(12)
                    .push(date)
                    .push(field::field(self.word("Негіздеме", "Основание"), field::line("Жоспар, 18-тармақ"))),
            )
            .into()
    }

    fn choices(&self) -> Element<'_, Message> {
        let yes_no = [self.word("иә", "да"), self.word("жоқ", "нет")];
        Column::new()
            .spacing(12)
            .push(
                Row::new()
                    .spacing(16)
                    .align_y(Alignment::Center)
                    .push(check::check(
                        "tick",
                        self.word("белгіленген", "отмечено"),
                        self.ticked,
                        Some(Message::Ticked),
                    ))
                    .push(radios("radio", yes_no, self.radio, false, Message::Radio))
                    .push(segments("language", ["KK", "RU", "EN"], self.segment, Message::Segment)),
            )
            .push(
                select::select(&self.tr, Cow::Borrowed(&self.units[..]), self.unit).id("unit").on_choose(Message::Unit),
            )
            .push(combo(
                &self.hall,
                Cow::Borrowed(&self.units[..]),
                ComboLook {
                    placeholder: self.word("өтетін залы", "зал"),
                    id: Some("hall".into()),
                    ..ComboLook::default()
                },
                Message::Hall,
            ))
            .into()
    }

    fn texts(&self) -> Element<'_, Message> {
        Column::new()
            .push(say(Role::StartTitle, "Күн тәртібі 22/28 600"))
            .push(say(Role::PageTitle, "Повестка дня 20/26 600"))
            .push(say(Role::CardTitle, "Заголовок карточки 15/20 600"))
            .push(say(Role::Body, "Негізгі мәтін 14/20: әғқңөұүһі 0123456789 ₸ № «»").class(Some(Colour::Ink)))
            .push(say(Role::Second, "Второстепенный 13/18, клавиши 12/16"))
            .into()
    }

    fn left(&self) -> Element<'_, Message> {
        Column::new()
            .spacing(18)
            .width(410)
            .push(section(self.word("Батырма 36, отырыста 44", "Кнопка 36, в заседании 44"), self.buttons()))
            .push(section(self.word("Өріс", "Поле: покой, ошибка, только чтение"), self.fields()))
            .push(section(
                self.word("Екі тілді өріс", "Двуязычное поле: kk ведущее, ru отмечено"),
                field::bilingual(&self.tr, &self.title, Message::Title)
                    .ids("title-kk", "title-ru")
                    .placeholders("", self.word("аудармасын енгізіңіз", "введите перевод")),
            ))
            .push(section(self.word("Таңдау", "Выбор, отметка, переключатель, список"), self.choices()))
            .push(section(self.word("Мәтін", "Текст"), self.texts()))
            .into()
    }

    fn quorums(&self) -> Element<'_, Message> {
        let (met, lost) = (
            Quorum {
                present: 13,
                total: 17,
                needed: 12,
                word: self.word("КВОРУМ БАР", "КВОРУМ ЕСТЬ").into(),
                reason: self.word("қажет 12 · 7-тармақ", "нужно 12 · п. 7").into(),
            },
            Quorum {
                present: 11,
                total: 17,
                needed: 12,
                word: self.word("КВОРУМ ЖОҚ", "КВОРУМА НЕТ").into(),
                reason: self.word("1 мүше жетіспейді · 7-тармақ", "не хватает 1 · п. 7").into(),
            },
        );
        Column::new().spacing(8).push(quorum_bar(&self.tr, met, false)).push(quorum_bar(&self.tr, lost, false)).into()
    }

    fn answers(&self) -> Element<'_, Message> {
        let marks = [
            (Some(Choice::For), "жақтап", "за"),
            (Some(Choice::Against), "қарсы", "против"),
            (Some(Choice::Abstained), "қалыс", "воздерж."),
            (Some(Choice::NotVoted), "берген жоқ", "не голос."),
            (None, "белгіленбеген", "не отмечен"),
        ];
        let row = Row::with_children(marks.map(|(choice, kk, ru)| vote::with_word(choice, self.word(kk, ru))));
        let strip: Vec<Option<Choice>> =
            [Some(Choice::For); 10].into_iter().chain([Some(Choice::Against), Some(Choice::Abstained), None]).collect();
        Column::new().spacing(10).push(row.spacing(12).wrap()).push(meter::votes(strip, 7, self.tr.needed("7"))).into()
    }

    fn stages(&self) -> Element<'_, Message> {
        let stage = |name: &'static str, detail: &'static str, progress| Stage {
            name: name.into(),
            detail: detail.into(),
            progress,
        };
        stage_line(
            "stage",
            [
                stage(self.word("Дайындық", "Подготовка"), self.word("аяқталды", "завершена"), Progress::Done),
                stage(self.word("Өткізу", "Проведение"), self.word("жүріп жатыр", "идёт"), Progress::Current),
                stage(self.word("Хаттама", "Протокол"), "—", Progress::Ahead),
            ],
            |at| Message::Pressed(format!("stage {at}")),
        )
    }

    fn badges(&self) -> Element<'_, Message> {
        let row = Row::new()
            .spacing(8)
            .push(badge(Tone::Good, Icon::Check, self.word("мерзімінде орындалды", "исполнено в срок")))
            .push(badge(Tone::Active, Icon::Hourglass, self.word("орындалуда", "на исполнении")))
            .push(badge(Tone::Attention, Icon::CalendarClock, self.word("ертең", "завтра")))
            .push(badge(Tone::Bad, Icon::CircleAlert, self.word("мерзімі өткен", "просрочено 9 дней")))
            .push(badge(Tone::Neutral, Icon::Pencil, self.word("жоба", "черновик")))
            .push(badge(Tone::Outline, None, self.word("ҚБП", "ДСП")));
        row.wrap().into()
    }

    fn middle(&self) -> Element<'_, Message> {
        let moved = toast::toast(
            &self.tr,
            Tone::Good,
            self.word("Мәселе 4-орынға жылжытылды", "Вопрос перенесён на 4-е место"),
            self.press("closed"),
        );
        Column::new()
            .spacing(18)
            .width(436)
            .push(section(self.word("Кворум: бар, жоқ", "Кворум: есть, нет"), self.quorums()))
            .push(section(self.word("Дауыс", "Голос и полоса голосования"), self.answers()))
            .push(section(self.word("Кезеңдер", "Линия этапов"), self.stages()))
            .push(section(self.word("Беттер", "Вкладки"), self.tabs()))
            .push(section(self.word("Хабар", "Сообщение"), Element::from(moved.on_undo(self.press("undo")))))
            .push(section(self.word("Күй белгісі: сөз және пішін", "Знак состояния: слово и форма"), self.badges()))
            .push(section(
                self.word("Ұзақ жұмыс", "Долгая работа"),
                progress::progress(
                    &self.tr,
                    self.word("Файл жүктелуде", "Загрузка файла"),
                    42,
                    100,
                    Some(self.press("stop")),
                ),
            ))
            .into()
    }

    fn tabs(&self) -> Element<'_, Message> {
        let tab = |words: &'static str, count: Option<&'static str>| Tab {
            words: words.into(),
            count: count.map(|count| badge(Tone::Attention, None, count)),
        };
        tabs(
            "tabs",
            [
                tab(self.word("Күн тәртібі", "Повестка"), Some("2")),
                tab(self.word("Қатысушылар", "Участники"), Some("3")),
                tab(self.word("Құжаттар", "Бумаги"), None),
            ],
            self.tab,
            Message::Tab,
        )
    }

    fn right(&self) -> Element<'_, Message> {
        let card = refusal::refusal(
            self.word("Орынбасар дауыс бермейді", "Заместитель не голосует"),
            self.word("Мүшелер ауыстыру құқығынсыз қатысады · 7-тармақ", "Члены участвуют без права замены · п. 7"),
        )
        .button(button::main(self.word("Дауыссыз шақыру", "Пригласить без голоса")).on_press(self.press("invite")))
        .button(button::quiet(self.word("Жабу", "Закрыть")).on_press(self.press("close")));
        let colours = Colour::ALL.chunks(4).map(|chunk| {
            Row::with_children(chunk.iter().map(|&colour| {
                let swatch = container(Space::new()).width(Length::Fill).height(22).class(Plate::flat(colour));
                let name = say(Role::KeyHint, format!("{colour:?}")).class(Some(Colour::Ink));
                let cell = Column::new().push(swatch).push(container(name).padding([2, 6]));
                container(cell).padding(1).width(Length::Fill).class(Plate::card()).into()
            }))
            .spacing(6)
            .into()
        });
        let icons = Icon::ALL.iter().map(|&icon| Element::from(sign(icon, 20.0)));
        Column::new()
            .spacing(18)
            .width(Length::Fill)
            .push(section(
                self.word("Бас тарту: қағида, сан, жол", "Карточка отказа: правило, цифры, выход"),
                Element::from(card),
            ))
            .push(section(self.word("Түс", "Цвет"), Column::with_children(colours).spacing(6)))
            .push(section(
                self.word("Белгілер", "Значки"),
                Row::with_children(icons).spacing(12).wrap().vertical_spacing(10.0),
            ))
            .into()
    }

    fn parts(&self) -> Element<'_, Message> {
        let columns = Row::new().spacing(28).push(self.left()).push(self.middle()).push(self.right());
        widget::scroll(container(columns).padding(28)).height(Length::Fill).into()
    }

    fn table(&self) -> Element<'_, Message> {
        let columns = vec![
            GridColumn::fixed(self.word("Тармақ", "Пункт"), 80.0).sorts(),
            GridColumn::share(self.word("Тапсырма", "Поручение"), 3.0).sorts(),
            GridColumn::share(self.word("Орындаушы", "Исполнитель"), 2.0),
            GridColumn::fixed(self.word("Мерзімі", "Срок"), 216.0).sorts(),
        ];
        let today = day(TODAY.0, TODAY.1, TODAY.2);
        let table = grid(columns, self.rows.len(), move |row, column| {
            let assignment = &self.rows[row];
            let ink = match assignment.late {
                1.. => Some(Colour::Red),
                -2..=0 => Some(Colour::Gold),
                _ => None,
            };
            match column {
                0 => Cell::new(format!("№ {}", assignment.number)).strong(),
                1 => Cell::new(assignment.title.as_str()),
                2 => Cell::new(assignment.unit).ink(Colour::Ink2),
                _ => {
                    let left = (assignment.due - today).num_days();
                    let cell = Cell::new(alqa::i18n::format::date::short(assignment.due)).strong();
                    let cell = if left < 0 {
                        cell.second(self.tr.days_overdue(u32::try_from(-left).unwrap_or(0)))
                    } else {
                        cell.second(self.tr.days_left(u32::try_from(left).unwrap_or(0)))
                    };
                    Cell { ink, ..cell }
                }
            }
        })
        .id("grid")
        .row_height(44.0)
        .groups(vec![
            Group {
                before: 0, words: self.word("Мерзімі өткен · 9", "Просрочено · 9").into(), tone: Tone::Bad
            },
            Group {
                before: 9,
                words: self.word("Осы аптада · 6", "Срок на этой неделе · 6").into(),
                tone: Tone::Neutral,
            },
            Group { before: 15, words: self.word("Кейін", "Позже").into(), tone: Tone::Neutral },
        ])
        .selected(self.row)
        .sorted(self.sorted.0, self.sorted.1)
        .on_select(Message::Row)
        .on_open(Message::Opened)
        .on_sort(Message::Sort)
        .on_scroll(Message::Shifted)
        .jumps_by(1)
        .in_card();
        let card = container(table).padding(1).class(Plate::card());
        Column::new()
            .spacing(12)
            .padding(24)
            .push(
                Row::new()
                    .push(say(Role::PageTitle, self.word("Орындауды бақылау", "Контроль исполнения")))
                    .push(Space::new().width(Length::Fill))
                    .push(
                        button::main(self.word("Апталық тізім", "Перечень на неделю"))
                            .icon(Icon::Printer)
                            .on_press(self.press("print")),
                    ),
            )
            .push(card)
            .push(status_line([
                Remark::new(Icon::Check, self.word("Сақталды 10:42:07", "Сохранено 10:42:07")).ink(Colour::Green),
                Remark::new(
                    Icon::HardDrive,
                    self.word("Сақтық көшірме бүгін 09:00", "Резервная копия сегодня в 09:00"),
                ),
                Remark::new(Icon::Lock, self.word("Дерекқор шифрланған", "База зашифрована")),
            ]))
            .into()
    }

    fn papers(&self) -> Element<'_, Message> {
        preview(&self.tr, &self.pages, Some(&self.pages), self.view, Message::View)
    }

    fn more(&self) -> Element<'_, Message> {
        let way = |verb: &'static str, consequence: &'static str, icon, suggested| refusal::Way {
            verb: verb.into(),
            consequence: consequence.into(),
            icon,
            button: if suggested {
                button::main(verb).on_press(Message::Pressed(verb.to_owned()))
            } else {
                button::usual(verb).on_press(Message::Pressed(verb.to_owned()))
            },
        };
        let no_quorum = refusal::refusal(
            self.word("Дауыс беруді ашуға болмайды: кворум жоқ", "Голосование открыть нельзя: нет кворума"),
            self.word("11:12:40 Д. Жүнісов залдан шықты", "11:12:40 Д. Жүнісов вышел из зала"),
        )
        .figure("11", self.word("қатысып отыр", "присутствуют"))
        .figure("12", self.word("қажет", "необходимо"))
        .figure("17", self.word("құрамда", "в составе"))
        .rule(
            "Алқа мүшелерінің кемінде үштен екісі қатысқан кезде алқа отырысы заңды болып есептеледі (7-тармақ).",
            "17 × 2 / 3 = 11,3 → 12",
        )
        .way(way(
            self.word("Үзіліс жариялау", "Объявить перерыв"),
            self.word("Отырыс тоқтатыла тұрады", "Заседание приостановится, журнал останется"),
            Icon::Pause,
            true,
        ))
        .way(way(
            self.word("Мәселені кейінге қалдыру", "Отложить вопрос"),
            self.word("Мәселе келесі отырысқа көшеді", "Вопрос перейдёт в следующее заседание"),
            Icon::CalendarClock,
            false,
        ))
        .way(way(
            self.word("Отырысты жабу", "Закрыть заседание"),
            self.word("Қабылданған шешімдер күшінде қалады", "Принятые решения останутся в силе"),
            Icon::LogOut,
            false,
        ))
        .stays(self.word("Бұған дейін қабылданған шешімдер күшінде.", "Принятые ранее решения остаются в силе."));
        let steps = vec![
            empty::Step {
                words: self.word("Құрам", "Состав").into(),
                detail: "17".into(),
                progress: Progress::Done,
                button: None,
            },
            empty::Step {
                words: self.word("Жылдық жоспар", "План на год").into(),
                detail: self.word("мәселелер тоқсан бойынша", "вопросы по кварталам").into(),
                progress: Progress::Current,
                button: Some(button::usual(self.word("Жоспарды ашу", "Открыть план")).on_press(self.press("plan"))),
            },
            empty::Step {
                words: self.word("Бірінші отырыс", "Первое заседание").into(),
                detail: "—".into(),
                progress: Progress::Ahead,
                button: Some(button::usual(self.word("Отырыс құру", "Создать заседание")).on_press(self.press("new"))),
            },
        ];
        let page = Column::new()
            .spacing(16)
            .padding(24)
            .push(Element::from(no_quorum))
            .push(empty::empty(
                Icon::Gavel,
                self.word("Отырыстар әлі жоқ", "Заседаний пока нет"),
                self.word("Алдымен жоспардан мәселе таңдаңыз", "Сначала выберите вопрос из плана"),
                steps,
            ))
            .push(field::field(
                self.word("Құпиясөз", "Пароль"),
                field::line(&self.secret).secret().id("secret").on_input(Message::Secret),
            ))
            .push(button::main(self.word("Соңғы батырма", "Последняя кнопка")).id("last").on_press(self.press("last")));
        widget::scroll(page).id("more").height(Length::Fill).into()
    }
}

fn section<'a>(title: &'a str, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    let head = Column::new().spacing(3).push(tinted(Role::SecondStrong, Colour::Ink2, title)).push(rule());
    Column::new().spacing(10).push(head).push(content.into()).into()
}

impl Window for Gallery {
    type Message = Message;

    fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Command(Command::Cancel) | Message::Answered => self.asked = false,
            Message::Command(command) => self.commands.push(command),
            Message::Shifted => self.epoch.advance(),
            Message::Place(text) => self.place = text,
            Message::Date(text) => self.date = text,
            Message::Time(text) => self.time = text,
            Message::Secret(text) => self.secret = text,
            Message::Title(Language::Kazakh, text) => self.title.kk = text,
            Message::Title(Language::Russian, text) => self.title.ru = text,
            Message::Ticked(ticked) => self.ticked = ticked,
            Message::Radio(at) => self.radio = Some(at),
            Message::Segment(at) => self.segment = at,
            Message::Tab(at) => self.tab = at,
            Message::Unit(at) => self.unit = Some(at),
            Message::Hall(text) => self.hall = text,
            Message::Pressed(what) => self.pressed.push(what),
            Message::Ask => self.asked = true,
            Message::Row(row) => self.row = Some(row),
            Message::Opened(row) => self.opened = Some(row),
            Message::Sort(column) => {
                let order = match self.sorted {
                    (by, Order::Ascending) if by == column => Order::Descending,
                    _ => Order::Ascending,
                };
                self.sorted = (column, order);
            }
            Message::View(view) => self.view = view,
        }
        Task::none()
    }

    fn view(&self) -> Element<'_, Message> {
        let page = match self.room {
            Room::Parts => self.parts(),
            Room::Table => self.table(),
            Room::Papers => self.papers(),
            Room::More => self.more(),
        };
        let page = container(page).width(Length::Fill).height(Length::Fill);
        let question = self.asked.then(|| {
            dialog::dialog(self.word("11:41:12 жазбасын сызып тастау керек пе?", "Зачеркнуть запись 11:41:12?"))
                .sentence(self.word("Жазба себебімен бірге көрініп тұрады.", "Запись останется видна с причиной."))
                .content(field::line(&self.place).id("reason").on_input(Message::Place))
                .button(button::usual(self.word("Бас тарту", "Отмена")).id("cancel").on_press(Message::Answered))
                .button(
                    button::confirming(self.word("Сызып тастау", "Зачеркнуть"))
                        .id("strike")
                        .on_press(Message::Answered),
                )
        });
        let all = dialog::over(page, question);
        let asked = self.asked;
        widget::root::root(all, move |command| match command {
            Command::Cancel => asked.then_some(Message::Command(command)),
            other => Some(Message::Command(other)),
        })
        .on_shift(Message::Shifted)
        .into()
    }

    fn theme(&self) -> Theme {
        self.theme
    }

    fn epoch(&self) -> Epoch {
        self.epoch
    }
}
