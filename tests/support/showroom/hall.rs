//! The sitting: the ballot sheet, the members between votes.

use alqa::domain::ballot::Choice;
use alqa::ui::icon::Icon;
use alqa::ui::theme::{Colour, Plate, Role};
use alqa::ui::widget::ballot::{Answer, Voter, ballot};
use alqa::ui::widget::journal::{Entry, journal_line};
use alqa::ui::widget::presence::{Attendant, presence};
use alqa::ui::widget::roll::Sign;
use alqa::ui::widget::status::Remark;
use alqa::ui::widget::{Element, rule, say, upright_rule};
use iced::Length;
use iced::widget::{Column, Row, Space, container};

use super::{Member, Message, Showroom};

/// Returns a collegium of seventeen.
pub fn members() -> Vec<Member> {
    let names = [
        "Сейітов А.",
        "Абаев Н.",
        "Әбілов Қ.",
        "Бекова Ш.",
        "Ғабитов Е.",
        "Дүйсенова Л.",
        "Еркін С.",
        "Жүнісов Д.",
        "Иманов Т.",
        "Кенжебаев М.",
        "Қанатов Р.",
        "Қасымов Е.",
        "Мәсімова Г.",
        "Омарова Б.",
        "Өтеген Ж.",
        "Тұрсынов И.",
        "Ұлықбек Ә.",
    ];
    let away = [(5, "іссапарда"), (10, "ауырып қалды"), (14, "еңбек демалысында"), (16, "іссапарда")];
    names
        .into_iter()
        .enumerate()
        .map(|(at, name)| Member {
            name: name.to_owned(),
            away: away.iter().find(|(row, _)| *row == at).map(|(_, reason)| *reason),
            choice: match at {
                4 => None,
                8 => Some(Choice::Against),
                15 => Some(Choice::Abstained),
                _ => Some(Choice::For),
            },
        })
        .collect()
}

impl Showroom {
    pub(super) fn vote(&self) -> Element<'_, Message> {
        let heads = [
            self.word("жақтап", "за"),
            self.word("қарсы", "против"),
            self.word("қалыс", "воздерж."),
            self.word("берген жоқ", "не голос."),
        ];
        let voters = self.members.iter().enumerate().map(|(at, member)| Voter {
            name: member.name.as_str().into(),
            note: (at == 0).then(|| self.word("Төраға", "предс.").into()),
            sign: match (member.away, at) {
                (Some(_), _) => Sign::Absent,
                (None, 3) => Sign::ByVideo,
                (None, _) => Sign::Present,
            },
            answer: match (member.away, member.choice) {
                (Some(reason), _) => Answer::Out(reason.into()),
                (None, Some(choice)) => Answer::Given(choice),
                (None, None) => Answer::Missing,
            },
        });
        let title = self.word("Алқа мүшелері (17)", "Члены коллегии (17)");
        let sheet = ballot("ballot", title, heads.map(Into::into), voters, self.current)
            .on_current(Message::Current)
            .on_mark(Message::Mark)
            .on_scroll(Message::Shifted);
        let sheet = match self.row_height {
            Some(height) => sheet.row_height(height),
            None => sheet,
        };
        self.sitting(self.word("Дауыс беру парағы", "Лист голосования"), sheet)
    }

    pub(super) fn speech(&self) -> Element<'_, Message> {
        let members = self.members.iter().enumerate().map(|(at, member)| {
            let (sign, words) = match (member.away, at) {
                (Some("шықты"), _) => (Sign::Left, self.word("11:41 шықты", "вышел в 11:41")),
                (Some(reason), _) => (Sign::Absent, reason),
                (None, 3) => (Sign::Speaking, self.word("сөйлеп тұр", "выступает")),
                (None, 7) => (Sign::ByVideo, self.word("бейнебайланыста", "по видеосвязи")),
                (None, 6) => (Sign::Present, self.word("10:52 келді", "пришёл в 10:52")),
                (None, _) => (Sign::Present, self.word("қатысып отыр", "в зале")),
            };
            Attendant {
                name: member.name.as_str().into(),
                note: (at == 0).then(|| self.word("Төраға", "предс.").into()),
                sign,
                words: words.into(),
            }
        });
        let list = presence("presence", self.word("Алқа мүшелері (17)", "Члены коллегии (17)"), members, self.current)
            .on_current(Message::Current)
            .on_toggle(Message::Toggle)
            .on_scroll(Message::Shifted);
        self.sitting(self.word("Қатысу", "Присутствие"), list)
    }

    fn sitting<'a>(&'a self, title: &'a str, list: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
        let head = container(say(Role::CardTitle, title)).padding([0, 16]).center_y(Length::Fixed(40.0));
        let side = Column::new().push(head).push(rule()).push(list.into());
        let side = container(side).width(self.width).height(Length::Fill).class(Plate::flat(Colour::Surface));
        let page = Row::new().push(Space::new().width(Length::Fill)).push(upright_rule()).push(side);
        Column::new().push(page.height(Length::Fill)).push(self.journal()).into()
    }

    fn journal(&self) -> Element<'_, Message> {
        let entry = |seq, time: &'static str, words: &'static str, struck: Option<&'static str>| Entry {
            seq,
            time: time.into(),
            words: words.into(),
            struck: struck.map(Into::into),
        };
        let entries = [
            entry(41, "11:04:51", self.word("2-мәселе бойынша дауыс беру ашылды", "Голосование открыто"), None),
            entry(40, "11:03:17", self.word("Ш. Бекова сөзін аяқтады, 04:58", "Бекова Ш. закончила"), None),
            entry(
                39,
                "11:01:40",
                self.word("Н. Абаев шықты", "Абаев Н. вышел"),
                Some(self.word("жол шатастырылған", "ошибся строкой")),
            ),
            entry(38, "10:52:40", self.word("С. Еркін келді", "Еркин С. пришёл"), None),
            entry(37, "10:48:02", self.word("Баяндама басталды: Е. Қасымов", "Доклад начат: Е. Касымов"), None),
        ];
        let saved = Remark::new(Icon::Check, self.word("Жазылды 11:06:18", "Записано 11:06:18")).ink(Colour::Green);
        journal_line(
            "journal",
            self.word("Журнал", "Журнал"),
            self.press("journal"),
            entries,
            Some(saved),
            |seq| Message::Pressed(format!("entry {seq}")),
        )
    }
}
