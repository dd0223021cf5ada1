//! What pages are made of: duties, lives, bars, strips, values, papers.

use alqa::ui::icon::Icon;
use alqa::ui::theme::{Plate, Role};
use alqa::ui::widget::badge::{Tone, badge};
use alqa::ui::widget::chip::chips;
use alqa::ui::widget::duty::{Duty, duty};
use alqa::ui::widget::grid::{Cell, Column as GridColumn, Gauge, grid};
use alqa::ui::widget::life::{Event, Turn, life_line};
use alqa::ui::widget::meter::{self, Day};
use alqa::ui::widget::paper::{Deed, Edition, paper};
use alqa::ui::widget::preview::Page;
use alqa::ui::widget::stacked::{Part, slim_bar, stacked_bar};
use alqa::ui::widget::stage::Progress;
use alqa::ui::widget::strip::{Quarter, Step, approval_strip, guard};
use alqa::ui::widget::value::value;
use alqa::ui::widget::year::{Month, Session, year_strip};
use alqa::ui::widget::{self, Element, card, flow, rule, say};
use iced::widget::{Column, Row, container};
use iced::{Alignment, Length};

use super::{Message, Showroom};

/// A page of paper: white, with grey lines where text would be.
pub fn sheet() -> Page {
    let (width, height) = (210_u32, 297_u32);
    let mut pixels = vec![255_u8; (width * height * 4) as usize];
    for (at, pixel) in (0_u32..).zip(pixels.chunks_mut(4)) {
        let (x, y) = (at % width, at / width);
        if (25..185).contains(&x) && (25..270).contains(&y) && y % 11 < 3 && x < 185 - (y * 7 % 60) {
            pixel[..3].fill(110);
        }
    }
    Page::from_rgba(width, height, pixels)
}

impl Showroom {
    fn duties(&self) -> Element<'_, Message> {
        let line = |id: &'static str, date: &'static str, weekday: &'static str, title: &'static str| {
            move |rule: &'static str, detail: &'static str, left| {
                let line = Duty {
                    date: date.into(),
                    weekday: weekday.into(),
                    title: title.into(),
                    rule: rule.into(),
                    detail: detail.into(),
                    left,
                };
                duty(id, line, Message::Pressed(id.to_owned()))
            }
        };
        let list = Column::new()
            .push(line(
                "duty-1",
                "10.11",
                self.word("сс", "вт"),
                self.word("№ 4 хаттамадан үзінділер жіберу", "Направить выписки из протокола № 4"),
            )(
                self.word("15-тармақ · 2 жұмыс күні", "п. 15 · 2 раб. дня"),
                self.word("7 адресаттың 2-еуі қалды", "Осталось 2 адресата из 7"),
                badge(Tone::Bad, None, self.word("2 күн өтіп кетті", "просрочено 2 дня")),
            ))
            .push(rule())
            .push(line(
                "duty-2",
                "17.12",
                self.word("бс", "чт"),
                self.word(
                    "2027 жылғы I тоқсанға арналған жоспар жобасын дайындау",
                    "Подготовить проект плана на I квартал 2027 года",
                ),
            )(
                self.word("4-тармақ · 15 күнтізбелік күн", "п. 4 · 15 кал. дней"),
                self.word("бөлімшелерден 6 ұсыныс түсті", "Собрано 6 предложений подразделений"),
                badge(Tone::Neutral, None, self.word("35 күн", "35 дней")),
            ));
        container(list).padding(1).class(Plate::card()).into()
    }

    fn life(&self) -> Element<'_, Message> {
        let event = |turn, title: &'static str, date: &'static str, detail: &'static str| Event {
            turn,
            title: title.into(),
            date: date.into(),
            detail: detail.into(),
        };
        card(life_line([
            event(
                Turn::Done,
                self.word("№ 4 отырыстың 2-мәселесі", "Вопрос 2 заседания № 4"),
                "25.09.2026",
                self.word("Е. Қасымовтың баяндамасы, 9 мин", "доклад Е. Касымова, 9 мин"),
            ),
            event(
                Turn::Changed(Icon::CalendarClock),
                self.word("Мерзімі ұзартылды", "Срок продлён"),
                "19.10.2026",
                self.word("20.10-нан 03.11-ге дейін, Б. Омарованың шешімі", "с 20.10 на 03.11, решение Б. Омаровой"),
            ),
            event(
                Turn::Broken,
                self.word("Мерзімі өтті", "Срок истёк"),
                "03.11.2026",
                self.word("бірінші мерзімі 20.10.2026", "первый срок 20.10.2026"),
            ),
            event(
                Turn::Ahead,
                self.word("Бақылаудан алу", "Снятие с контроля"),
                "",
                self.word("орындалғаны туралы ақпарат қажет", "нужна информация об исполнении"),
            ),
        ]))
    }

    fn bars(&self) -> Element<'_, Message> {
        let part = |tone, icon, words: &'static str, count| Part { tone, icon, words: words.into(), count };
        let parts = [
            part(Tone::Good, Icon::Check, self.word("Мерзімінде орындалды", "Исполнено в срок"), 14),
            part(Tone::Attention, Icon::ClockAlert, self.word("Мерзімі бұзылды", "С нарушением срока"), 3),
            part(Tone::Active, Icon::Hourglass, self.word("Орындалуда", "На исполнении"), 9),
            part(Tone::Bad, Icon::CircleAlert, self.word("Мерзімі өткен", "Просрочено"), 1),
        ];
        let plan = [
            part(Tone::Good, Icon::Check, self.word("қаралды", "рассмотрено"), 17),
            part(Tone::Attention, Icon::ArrowRight, self.word("ауыстырылды", "перенесено"), 2),
            part(Tone::Outline, Icon::Circle, self.word("алда", "впереди"), 5),
        ];
        card(Column::new().spacing(16).push(stacked_bar(parts)).push(slim_bar(plan)))
    }

    fn year(&self) -> Element<'_, Message> {
        let names = if self.russian {
            ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"]
        } else {
            ["қаң", "ақп", "нау", "сәу", "мам", "мау", "шіл", "там", "қыр", "қаз", "қар", "жел"]
        };
        let session = |month: usize, number: Option<&'static str>, tone| {
            let session = Session {
                number: number.map(Into::into),
                tone,
                tip: self.word("№ 5, хаттама", "№ 5, протокол").into(),
                on_press: Message::Pressed(format!("session {month} {}", number.unwrap_or("x"))),
            };
            (month, session)
        };
        let mut sessions: Vec<(usize, Session<'_, Message>)> = vec![
            session(2, Some("1"), Tone::Good),
            session(6, None, Tone::Bad),
            session(6, Some("3"), Tone::Good),
            session(11, Some("5"), Tone::Attention),
            session(11, Some("6"), Tone::Active),
            session(11, Some("7"), Tone::Outline),
        ];
        let months = names.into_iter().enumerate().map(|(at, name)| {
            let (here, rest): (Vec<_>, Vec<_>) = sessions.drain(..).partition(|(month, _)| *month == at + 1);
            sessions = rest;
            Month {
                name: name.into(),
                current: at == 10,
                sessions: here.into_iter().map(|(_, session)| session).collect(),
            }
        });
        year_strip("year", months.collect::<Vec<_>>())
    }

    fn strips(&self) -> Element<'_, Message> {
        let step = |verb: &'static str, detail: &'static str, progress| Step {
            verb: verb.into(),
            detail: detail.into(),
            progress,
        };
        let strip = approval_strip(
            "approval",
            self.word("2027 жылғы I тоқсанның жоспары", "План на I квартал 2027 года"),
            self.word("4-тармақ", "п. 4"),
            [
                step(self.word("Ұсыныстар", "Предложения"), self.word("6 түсті", "поступило 6"), Progress::Done),
                step(self.word("Жоба", "Проект"), "17.12 · 35", Progress::Current),
                step(self.word("Бекіту", "Утвердить"), "25.12 · 43", Progress::Ahead),
                step(self.word("Жіберу", "Разослать"), "—", Progress::Ahead),
            ],
            |at| Message::Pressed(format!("step {at}")),
        );
        let quarter = |icon, name: &'static str, words: &'static str, tone| Quarter {
            icon,
            name: name.into(),
            words: words.into(),
            tone,
        };
        let guard = guard(
            self.word("Мемлекет басшысының тапсырмалары", "Поручения Главы государства"),
            self.word("8-тармақ", "п. 8"),
            [
                quarter(Icon::Check, "I", "№ 1", Tone::Good),
                quarter(Icon::Check, "II", "№ 3", Tone::Good),
                quarter(Icon::CalendarDays, "IV", "№ 6", Tone::Active),
                quarter(Icon::CircleAlert, "2027, I", self.word("енгізілмеген", "не внесено"), Tone::Attention),
            ],
        );
        flow::columns(vec![strip, guard], 16.0, 420.0, 2).into()
    }

    fn small_things(&self) -> Element<'_, Message> {
        let meters = Row::new()
            .spacing(24)
            .push(meter::small(13, 17, 12, self.word("17-ден 13", "13 из 17"), Day::Held))
            .push(meter::small(9, 17, 12, self.word("келеді 9, қажет 12", "придут 9, нужно 12"), Day::Forecast))
            .push(meter::small(10, 17, 12, self.word("17-ден 10", "10 из 17"), Day::Lost));
        let values = Row::new()
            .spacing(8)
            .align_y(Alignment::Center)
            .push(value(self.word("құрамның 2/3-і", "2/3 состава"), false))
            .push(value(self.word("төраға шешеді", "решает председатель"), true));
        let phrases = [
            self.word("жол шатастырылған", "ошибся строкой"),
            self.word("уақыты қате", "ошибка во времени"),
            self.word("екі рет жазылған", "записано дважды"),
        ];
        let column = Column::new().spacing(14).push(meters).push(values);
        card(column.push(chips("reason", phrases, self.phrase, Message::Phrase)))
    }

    fn sessions(&self) -> Element<'_, Message> {
        let columns = vec![
            GridColumn::fixed("№", 48.0),
            GridColumn::fixed(self.word("Кворум", "Кворум дня"), 140.0),
            GridColumn::share(self.word("Күйі", "Состояние"), 1.0),
        ];
        let gauge = |filled, day| Gauge { filled, all: 17, needed: 12, day };
        let table = grid(columns, 3, move |row, column| match (row, column) {
            (0, 1) => Cell::new(self.word("келеді 9, қажет 12", "придут 9, нужно 12")).meter(gauge(9, Day::Forecast)),
            (1, 1) => Cell::new(self.word("17-ден 13", "13 из 17")).meter(gauge(13, Day::Held)),
            (_, 1) => Cell::new(self.word("17-ден 10", "10 из 17")).meter(gauge(10, Day::Lost)),
            (0, 2) => Cell::new(self.word("дайындық", "подготовка")).icon(Icon::Hourglass).badge(Tone::Active),
            (1, 2) => Cell::new(self.word("тіркелді", "зарегистрирован")).icon(Icon::CircleCheck).badge(Tone::Good),
            (_, 2) => Cell::new(self.word("өткізілмеді", "не состоялось")).icon(Icon::CircleX).badge(Tone::Bad),
            (row, _) => Cell::new(format!("№ {}", 6 - row)).strong(),
        });
        let table = table.id("sessions").row_height(46.0).in_card();
        container(table).padding(1).height(176).class(Plate::card()).into()
    }

    pub(super) fn cards(&self) -> Element<'_, Message> {
        let left = Column::new().spacing(16).push(self.duties()).push(self.bars()).push(self.small_things());
        let right = Column::new().spacing(16).push(self.life()).push(self.sessions());
        let pair = flow::columns(vec![left.into(), right.into()], 16.0, 360.0, 2);
        let page = Column::new().spacing(16).padding(24).push(self.year()).push(self.strips()).push(pair);
        widget::scroll(page).height(Length::Fill).into()
    }

    pub(super) fn papers(&self) -> Element<'_, Message> {
        let edition = |language: &'static str, icon, words: &'static str, tone| Edition {
            language: language.into(),
            icon,
            words: words.into(),
            tone,
        };
        let deed = |id: &'static str, words: &'static str, icon| Deed {
            id: id.into(),
            words: words.into(),
            icon,
            on_press: Some(Message::Pressed(id.to_owned())),
        };
        let ready = self.word("дайын", "готово");
        let agenda = paper(self.word("Күн тәртібі", "Повестка дня"), self.word("1 парақ", "1 лист"))
            .thumbnail(&self.page)
            .edition(edition("kk", Icon::Check, ready, Tone::Good))
            .edition(edition("ru", Icon::Check, ready, Tone::Good))
            .deed(deed("agenda-pdf", "PDF", None))
            .deed(deed("agenda-word", "Word", None))
            .deed(deed("agenda-print", self.word("Басып шығару", "Печать"), Some(Icon::Printer)))
            .on_open("agenda", self.press("agenda"));
        let protocol = paper(self.word("Хаттама, толық", "Протокол, полный"), self.word("6 парақ", "6 листов"))
            .thumbnail(&self.page)
            .chosen(true)
            .edition(edition("kk", Icon::Check, ready, Tone::Good))
            .edition(edition(
                "ru",
                Icon::CircleAlert,
                self.word("3-шешімнің мәтіні жоқ", "нет текста решения 3"),
                Tone::Attention,
            ))
            .deed(deed("protocol-pdf", "PDF", None))
            .deed(deed("protocol-print", self.word("Басып шығару", "Печать"), Some(Icon::Printer)))
            .on_open("protocol", self.press("protocol"));
        let waits = self.word("нөмірін күтуде", "ждут номера");
        let extracts = paper(self.word("Үзінділер", "Выписки"), self.word("8 адресат", "8 адресатов"))
            .edition(edition("kk", Icon::Clock, waits, Tone::Neutral))
            .edition(edition("ru", Icon::Clock, waits, Tone::Neutral))
            .later(self.word("тіркелгеннен кейін", "после регистрации"));
        let cards: Vec<Element<'_, Message>> = vec![agenda.into(), protocol.into(), extracts.into()];
        let grid = flow::columns(cards, 12.0, 196.0, 5);
        let title = say(Role::Strong, self.word("Отырыстан кейін", "После заседания"));
        widget::scroll(Column::new().spacing(12).padding(24).push(title).push(grid)).height(Length::Fill).into()
    }
}
