//! The check list: what bars the signature, what is worth a look, and what was found right.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::Message;
use super::facts::{Facts, Right};
use super::pages::tone;
use crate::domain::protocol::Place;
use crate::domain::protocol::check::{Fault, Finding, Severity};
use crate::office::explain::{Voice, protocol};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::badge::Tone;
use crate::ui::widget::{Element, button, rule, say, tile, tinted, tinted_sign, with_sign};

/// What the button is called that leads to where the finding is put right.
pub const MEND: &str = "mend";
/// The ring of a number.
const RING: f32 = 22.0;

/// Shows the check list; `looked_at` is the number of the finding that is open.
pub fn view<'a>(facts: &'a Facts, looked_at: Option<u32>, cx: Context<'a>) -> Element<'a, Message> {
    let (bars, remarks) = (facts.count(Severity::Error), facts.count(Severity::Notice));
    let mut head = Column::new().spacing(space::TIGHT).push(say(Role::CardTitle, standing(facts, cx)));
    if bars > 0 {
        let words = tinted(Role::Second, Colour::Red, cx.tr.desk_bars());
        head = head.push(with_sign(Icon::CircleX, 16.0, Colour::Red, words));
    } else if remarks > 0 {
        let words = tinted(Role::Second, Colour::Green, cx.tr.desk_nothing_bars());
        head = head.push(with_sign(Icon::Check, 16.0, Colour::Green, words));
    }
    if bars > 0 && remarks > 0 {
        let words = tinted(Role::Second, Colour::Gold, cx.tr.desk_remarks(remarks));
        head = head.push(with_sign(Icon::CircleAlert, 16.0, Colour::Gold, words));
    }
    let mut list = Column::new().push(container(head).padding(space::CARD));
    for (number, finding) in (1..).zip(&facts.findings) {
        list = list.push(rule()).push(row(facts, number, finding, looked_at == Some(number), cx));
    }
    let right = facts.right();
    if !right.is_empty() {
        let mut ticks = Column::new().spacing(space::TIGHT);
        for right in right {
            let words = say(Role::Second, sentence(right, cx));
            ticks = ticks.push(with_sign(Icon::Check, 16.0, Colour::Green, words));
        }
        list = list.push(rule()).push(container(ticks).padding(space::CARD));
    }
    container(list).padding(1).width(Length::Fill).class(Plate::card()).into()
}

/// Returns how the protocol stands: what bars the signature is missing, the rest is remarked.
pub fn standing(facts: &Facts, cx: Context<'_>) -> String {
    match (facts.count(Severity::Error), facts.count(Severity::Notice)) {
        (0, 0) => cx.tr.desk_nothing_missing(),
        (0, remarks) => cx.tr.desk_remarks_title(remarks),
        (bars, _) => cx.tr.desk_missing(bars),
    }
}

/// Returns one finding; the one that is looked at says how to put it right.
fn row<'a>(facts: &'a Facts, number: u32, finding: &'a Finding, open: bool, cx: Context<'a>) -> Element<'a, Message> {
    let voice = Voice::new(&facts.names, cx.tr);
    let told = protocol::finding(finding, &voice);
    let tone = tone(finding.severity);
    let ring = container(tinted(Role::KeyHint, tone.ink(), number.to_string()))
        .center(Length::Fixed(RING))
        .class(Plate::flat(Colour::Surface).edged(tone.shape()).rounded(RING / 2.0));
    // «Place: fault.» becomes a title and a detail.
    let sentence = told.sentence.trim_end_matches('.').to_owned();
    let (title, detail) = match sentence.split_once(": ") {
        Some((place, fault)) => (capital(place), capital(fault)),
        None => (sentence, String::new()),
    };
    let mut words = Column::new().width(Length::Fill).push(say(Role::Strong, title));
    if !detail.is_empty() {
        words = words.push(tinted(Role::Second, tone.ink(), detail));
    }
    let chevron = if open { Icon::ChevronDown } else { Icon::ChevronRight };
    let line = Row::new()
        .spacing(space::SMALL)
        .push(ring)
        .push(words)
        .push(container(tinted_sign(chevron, 16.0, Colour::Ink2)).center_y(Length::Fixed(RING)));
    let tile = tile::row(line).id(format!("finding-{number}")).chosen(open).on_press(Message::Look(number));
    // Open or not, the tile is the first part of a column: it keeps the keyboard.
    let tile = Column::new().push(tile);
    if !open {
        return tile.into();
    }
    let mut detail = Column::new().spacing(space::SMALL);
    for way in told.ways {
        detail = detail.push(say(Role::Second, way));
    }
    if let Some(ground) = told.ground {
        let ground = say(Role::Second, ground).width(Length::Fill);
        detail = detail
            .push(Row::new().spacing(space::SMALL).push(tinted_sign(Icon::Scale, 16.0, Colour::Ink2)).push(ground));
    }
    let mend = match &finding.fault {
        Fault::WordingWithoutPlace(key) => {
            let remove = button::usual(cx.tr.desk_drop_words()).icon(Icon::Trash2).small().id(MEND);
            remove.on_press_maybe(cx.recording(Message::DropWords(key.clone())))
        }
        _ => button::usual(cx.tr.desk_mend()).icon(Icon::ArrowRight).small().id(MEND).on_press(Message::Mend(number)),
    };
    let inset = iced::Padding::from([0.0, space::CARD]).bottom(space::MEDIUM).left(space::CARD + RING + space::SMALL);
    let ground = Plate::flat(Colour::AccentSoft).inked(Colour::Ink);
    tile.push(container(detail.push(mend)).padding(inset).width(Length::Fill).class(ground)).into()
}

fn sentence(right: Right, cx: Context<'_>) -> String {
    match right {
        Right::Texts => cx.tr.desk_right_texts(),
        Right::Quorum(votes) => cx.tr.desk_right_quorum(votes),
        Right::Votes => cx.tr.desk_right_votes(),
        Right::Points(points) => cx.tr.desk_right_points(points),
        Right::Closed => cx.tr.desk_right_closed(),
    }
}

/// Returns the places whose words may be put by hand, as a list for the keyboard.
pub fn places<'a>(facts: &'a Facts, chosen: Option<Place>, cx: Context<'a>) -> Element<'a, Message> {
    let voice = Voice::new(&facts.names, cx.tr);
    let head = say(Role::CardTitle, cx.tr.desk_places());
    let mut list = Column::new().push(container(head).padding([space::MEDIUM, space::CARD]));
    for words in &facts.words {
        let by_hand = (!words.put.is_empty()).then(|| tinted_sign(Icon::PencilLine, 16.0, Tone::Active.ink()));
        let line = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(say(Role::Row, name(facts, words.place, &voice, cx)).width(Length::Fill))
            .push(by_hand)
            .push(Space::new());
        let tile = tile::row(line)
            .id(format!("place-{}", words.place))
            .padding([8, 16])
            .chosen(chosen == Some(words.place))
            .on_press(Message::Edit(words.place));
        list = list.push(rule()).push(tile);
    }
    container(list).padding(1).width(Length::Fill).class(Plate::card()).into()
}

/// Returns what a place is called here: a speech by its speaker.
pub fn name(facts: &Facts, place: Place, voice: &Voice<'_>, cx: Context<'_>) -> String {
    if let (Place::Speech(number, seq), Some(record)) = (place, &facts.record) {
        let speeches = record.items.iter().filter(|item| item.number == number).flat_map(|item| &item.speeches);
        if let Some(speech) = speeches.into_iter().find(|speech| speech.seq == seq) {
            return cx.tr.desk_speech(number, &cx.person(&speech.speaker.person));
        }
    }
    capital(&protocol::place(place, voice))
}

/// Returns `words` with a capital at the beginning.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
