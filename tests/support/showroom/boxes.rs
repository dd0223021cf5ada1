//! The box that finds everything, and the card of a start that failed.

use alqa::ui::icon::Icon;
use alqa::ui::widget::badge::{Tone, badge};
use alqa::ui::widget::choice::radios;
use alqa::ui::widget::failure::{Finding, failure};
use alqa::ui::widget::refusal::Way;
use alqa::ui::widget::search::{Beside, Group, Hit, Search, search_box};
use alqa::ui::widget::{self, Element, button};
use iced::Length;
use iced::widget::container;

use super::{Message, Showroom};

impl Showroom {
    pub(super) fn search(&self) -> Search<'_, Message> {
        let hit = |icon, title: &'static str, detail: Option<&'static str>, beside| Hit {
            icon,
            title: title.into(),
            detail: detail.map(Into::into),
            beside,
        };
        let all = [
            Group {
                name: self.word("Мәселелер", "Вопросы").into(),
                shown: self.word("6-дан 3", "показаны 3 из 6").into(),
                hits: vec![
                    hit(
                        Icon::ListOrdered,
                        "Об исполнении республиканского бюджета",
                        Some("№ 6, вопрос 3 · Республикалық бюджеттің атқарылуы туралы"),
                        Beside::Nothing,
                    ),
                    hit(
                        Icon::ListOrdered,
                        "Об уточнении бюджетной заявки на 2027–2029 годы",
                        Some("№ 4, вопрос 3 · 25.09.2026"),
                        Beside::Nothing,
                    ),
                    hit(
                        Icon::CalendarDays,
                        "Об освоении бюджетных средств за 2026 год",
                        Some("План, I квартал 2027 · предложение Департамента бюджета"),
                        Beside::Nothing,
                    ),
                ],
            },
            Group {
                name: self.word("Тапсырмалар", "Поручения").into(),
                shown: "2".into(),
                hits: vec![
                    hit(
                        Icon::ListChecks,
                        "№ 4 / 3.3 · Сведения об остатках бюджетных средств",
                        Some("Департамент бюджета · до 27.11.2026"),
                        Beside::Badge(badge(Tone::Active, Icon::Hourglass, self.word("орындалуда", "на исполнении"))),
                    ),
                    hit(
                        Icon::ListChecks,
                        "№ 3 / 1.1 · Бюджет бағдарламасын нақтылау",
                        Some("Қаржы департаменті · до 14.08.2026"),
                        Beside::Badge(badge(Tone::Good, Icon::Check, self.word("орындалды", "исполнено в срок"))),
                    ),
                ],
            },
            Group {
                name: self.word("Құжаттар және командалар", "Документы и команды").into(),
                shown: "3".into(),
                hits: vec![
                    hit(
                        Icon::FileText,
                        "Справка к вопросу 3 «Исполнение бюджета», стр. 4",
                        None,
                        Beside::Words(self.word("материал, № 6", "материал, № 6").into()),
                    ),
                    hit(Icon::Plus, "Добавить вопрос «бюджет» в повестку № 6", None, Beside::Key("Ctrl+N".into())),
                    hit(Icon::ListChecks, "Отобрать в контроле по слову «бюджет»", None, Beside::Nothing),
                ],
            },
        ];
        let search = search_box(&self.tr, &self.query, Message::Query, Message::Search(false))
            .placeholder(self.word("Мәселе, тапсырма, адам", "Вопрос, поручение, человек"))
            .found(self.word("8 табылды", "найдено 8"))
            .current(self.hit)
            .on_current(Message::Hit)
            .on_open(Message::Opened)
            .hint("↑ ↓", self.word("таңдау", "выбрать"))
            .hint("Enter", self.word("ашу", "открыть"))
            .note(Icon::Languages, self.word("екі тілде бірдей", "на двух языках сразу"));
        // The showroom finds one word only.
        let finds = self.query.starts_with("бюдж");
        all.into_iter().filter(|_| finds).fold(search, Search::group)
    }

    pub(super) fn failure(&self) -> Element<'_, Message> {
        let finding = |icon, tone, words: &'static str| Finding { icon, tone, words: words.into() };
        let way = |verb: &'static str, consequence: &'static str, icon, button| Way {
            verb: verb.into(),
            consequence: consequence.into(),
            icon,
            button,
        };
        let restore = self.word("Көшірмені қалпына келтіру", "Восстановить копию");
        let copies = radios(
            "copy",
            [self.word("бүгін, 09:00", "сегодня, 09:00"), self.word("кеше, 18:02", "вчера, 18:02")],
            Some(self.copy),
            true,
            Message::Copy,
        );
        let card = failure(
            self.word(
                "Дерекқор толық ашылмады: файлдың бір бөлігі бүлінген",
                "База открылась не полностью: часть файла повреждена",
            ),
            self.word(
                "Іске қосу кезінде 3 бүлінген бет табылды. Бағдарлама тоқтады, ештеңе жазған жоқ.",
                "Проверка при запуске нашла 3 повреждённые страницы. Программа остановилась и ничего не записала.",
            ),
        )
        .findings(
            self.word("Сақталғаны", "Что цело"),
            [
                finding(
                    Icon::CircleCheck,
                    Tone::Good,
                    self.word("дерекқор файлы: өзгертілмеген", "файл базы: он не изменён и не удалён"),
                ),
                finding(
                    Icon::CircleCheck,
                    Tone::Good,
                    self.word(
                        "7 сақтық көшірме, соңғысы бүгін 09:00, тексерілген",
                        "7 резервных копий, последняя сегодня в 09:00, проверена",
                    ),
                ),
            ],
        )
        .findings(
            self.word("Оқылмайтыны", "Что не читается"),
            [
                finding(
                    Icon::CircleAlert,
                    Tone::Attention,
                    self.word("қосымшалар: 4-мәселенің анықтамасы", "вложения: справка к вопросу 4"),
                ),
                finding(
                    Icon::History,
                    Tone::Neutral,
                    self.word(
                        "09:00 көшірмесінен кейін 12 өзгеріс жазылған",
                        "после копии в 09:00 записано 12 изменений: программа покажет их список",
                    ),
                ),
            ],
        )
        .way(way(
            restore,
            self.word("Бүлінген файл қасында қалады.", "Повреждённый файл останется рядом с пометкой."),
            Icon::History,
            button::main(restore).on_press(self.press("restore")),
        ))
        .choice(copies)
        .way(way(
            self.word("Осы файлды сақтау", "Сохранить этот файл"),
            self.word(
                "Бүлінген дерекқордың дәл көшірмесі флешкаға немесе қалтаға.",
                "Точная копия повреждённой базы на флешку или в папку, чтобы передать её специалисту.",
            ),
            Icon::Download,
            button::usual(self.word("Көшіру…", "Сохранить копию…")).on_press(self.press("save")),
        ))
        .way(way(
            self.word("Басқа дерекқорды ашу", "Открыть другую базу"),
            self.word("Бұл дерекқор орнында қалады.", "База другой коллегии или копия с другого диска."),
            Icon::FolderOpen,
            button::usual(self.word("Ашу…", "Открыть…")).on_press(self.press("open")),
        ))
        .file("ministry.alqa · 48,3 МБ · A-17")
        .button(button::quiet(self.word("Тек оқу үшін ашу", "Открыть только для чтения")).on_press(self.press("read")))
        .button(button::quiet(self.word("Толығырақ", "Подробности")).on_press(self.press("details")));
        let card = container(Element::from(card)).center_x(Length::Fill).padding(24);
        widget::scroll(card).height(Length::Fill).into()
    }
}
