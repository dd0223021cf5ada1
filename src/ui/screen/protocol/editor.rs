//! The words of one place, put by hand in both languages beside those that the facts give.

use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::Message;
use super::facts::Facts;
use crate::domain::id::SessionId;
use crate::domain::protocol::Place;
use crate::domain::text::{Bilingual, Language};
use crate::office::explain::Voice;
use crate::office::proof::PlaceWords;
use crate::office::{Office, OfficeError};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::place::{Place as Page, Spot};
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Plate, Role};
use crate::ui::widget::badge::{Tone, badge};
use crate::ui::widget::field::bilingual;
use crate::ui::widget::{Element, button, say, scroll, tinted};

/// The draft of the words of one place.
#[derive(Debug, Clone)]
pub struct Editor {
    /// The place.
    pub place: Place,
    made: Bilingual,
    /// What stood there when it was opened or recorded last.
    before: Bilingual,
    draft: Bilingual,
    said: Option<Said>,
    /// Whether the paragraph itself is written by hand; a speech is usually not.
    by_hand: bool,
}

/// The content of a speech: a fact, from which the paragraph is made.
#[derive(Debug, Clone)]
struct Said {
    before: Bilingual,
    draft: Bilingual,
}

/// What an editor wants recorded.
#[derive(Debug, Clone)]
pub struct Edited {
    place: Place,
    said: Option<Bilingual>,
    words: Option<Bilingual>,
}

impl Edited {
    /// Records it.
    ///
    /// # Errors
    /// Where the protocol is registered, or the machine fails.
    pub fn record(&self, office: &mut Office, session: SessionId) -> Result<(), OfficeError> {
        if let (Some(said), Place::Speech(_, seq)) = (&self.said, self.place) {
            office.set_speech(session, seq, said)?;
        }
        if let Some(words) = &self.words {
            office.put_words(session, self.place, words)?;
        }
        Ok(())
    }
}

impl Editor {
    /// Opens the words of a place; `sealed` says that only an act can change them.
    pub fn open(words: &PlaceWords, sealed: bool) -> Self {
        let [kk, ru] = Language::ALL.map(|language| words.standing(language));
        let standing = Bilingual::new(kk, ru);
        let said = words.said.clone().filter(|_| !sealed).map(|said| Said { before: said.clone(), draft: said });
        Self {
            place: words.place,
            made: words.made.clone(),
            by_hand: said.is_none() || !words.put.is_empty(),
            before: standing.clone(),
            draft: standing,
            said,
        }
    }

    /// Opens the words of a place as an act would have them.
    pub fn resumed(words: &PlaceWords, draft: &Bilingual) -> Self {
        Self { draft: draft.clone(), ..Self::open(words, true) }
    }

    /// Returns the name of the field that is written in first.
    pub const fn first_field(&self) -> &'static str {
        if self.said.is_some() { "said-kk" } else { "words-kk" }
    }

    /// Takes what was typed into the paragraph.
    pub fn typed(&mut self, language: Language, text: String) {
        set(&mut self.draft, language, text);
    }

    /// Takes what was typed into the content of the speech.
    pub fn told(&mut self, language: Language, text: String) {
        if let Some(said) = &mut self.said {
            set(&mut said.draft, language, text);
        }
    }

    /// Goes back to the words that the facts give.
    pub fn back_to_facts(&mut self) {
        self.draft = self.made.clone();
        if self.said.is_some() {
            self.by_hand = false;
        }
    }

    /// Lets the paragraph itself be written.
    pub fn write_by_hand(&mut self) {
        self.by_hand = true;
    }

    /// Returns what an act would have here, where that is another text than the one that stands.
    pub fn correction(&self) -> Option<(Place, Bilingual)> {
        (self.draft != self.before).then(|| (self.place, self.draft.clone()))
    }

    /// Returns the words as they would stand: where a paragraph is emptied, those of the facts.
    fn standing(&self) -> Bilingual {
        let word = |language| if self.draft.is_missing(language) { &self.made } else { &self.draft }.get(language);
        Bilingual::new(word(Language::Kazakh), word(Language::Russian))
    }

    /// Returns what has to be recorded, if anything.
    pub fn edited(&self) -> Option<Edited> {
        let said = self.said.as_ref().filter(|said| !says_the_same(&said.draft, &said.before));
        let said = said.map(|said| said.draft.clone());
        let words = (!says_the_same(&self.standing(), &self.before)).then(|| {
            let word = |language| {
                let draft = self.draft.get(language).trim();
                // The words of the facts are not kept as words put by hand: they would not follow the facts.
                if draft == self.made.get(language).trim() { String::new() } else { draft.to_owned() }
            };
            Bilingual::new(word(Language::Kazakh), word(Language::Russian))
        });
        (said.is_some() || words.is_some()).then_some(Edited { place: self.place, said, words })
    }

    /// Takes the recorded words as those that stand, and what the facts make of them now. What was written since stays,
    /// and so does what says the same: the caret is in it.
    pub fn refresh(&mut self, words: &PlaceWords) {
        let fresh = Self::open(words, false);
        let stays = !says_the_same(&self.standing(), &self.before) || says_the_same(&self.standing(), &fresh.before);
        let said = match (self.said.take(), fresh.said) {
            (Some(old), Some(new)) => {
                let stays = !says_the_same(&old.draft, &old.before) || says_the_same(&old.draft, &new.before);
                Some(Said { draft: if stays { old.draft } else { new.draft }, before: new.before })
            }
            (_, new) => new,
        };
        self.by_hand |= fresh.by_hand;
        self.made = fresh.made;
        self.before = fresh.before;
        self.said = said;
        if !stays {
            self.draft = fresh.draft;
        }
    }

    /// Shows the fields.
    pub fn view<'a>(&'a self, facts: &'a Facts, height: f32, cx: Context<'a>) -> Element<'a, Message> {
        let voice = Voice::new(&facts.names, cx.tr);
        let differs = self.draft != self.made;
        let mut head = Row::new()
            .spacing(space::SMALL)
            .align_y(Alignment::Center)
            .push(say(Role::CardTitle, super::findings::name(facts, self.place, &voice, cx)))
            .push(self.by_hand.then(|| {
                let (tone, words) = if differs {
                    (Tone::Active, cx.tr.desk_by_hand())
                } else {
                    (Tone::Neutral, cx.tr.desk_from_facts())
                };
                Element::from(badge(tone, if differs { Icon::PencilLine } else { Icon::FileText }, words))
            }))
            .push(Space::new().width(Length::Fill));
        if self.by_hand && (differs || self.said.is_some()) {
            let back = button::usual(cx.tr.desk_back_to_facts()).icon(Icon::Undo2).small().id("back-to-facts");
            head = head.push(back.on_press_maybe(cx.recording(Message::BackToFacts)));
        }
        head =
            head.push(button::quiet_icon(Icon::X, cx.tr.close()).small().id("editor-close").on_press(Message::Close));
        let mut body = Column::new().spacing(space::MEDIUM);
        if let Some(said) = &self.said {
            let fields = bilingual(cx.tr, &said.draft, Message::Told).ids("said-kk", "said-ru").at_least(3);
            let fields = fields.writable(cx.writable);
            body = body.push(
                Column::new().spacing(space::TIGHT).push(say(Role::Second, cx.tr.desk_what_was_said())).push(fields),
            );
        }
        body = body.push(self.stenogram(facts, cx));
        if self.by_hand {
            let fields = bilingual(cx.tr, &self.draft, Message::Typed).ids("words-kk", "words-ru").at_least(3);
            let fields = fields.writable(cx.writable);
            let label = if facts.is_open() { cx.tr.desk_paragraph() } else { cx.tr.desk_corrected_paragraph() };
            body = body.push(Column::new().spacing(space::TIGHT).push(say(Role::Second, label)).push(fields));
            if differs {
                body = body.push(self.made(cx));
            }
        } else {
            let write = button::quiet(cx.tr.desk_write_by_hand()).icon(Icon::PencilLine).small().id("by-hand");
            body = body.push(write.on_press_maybe(cx.recording(Message::ByHand)));
        }
        let room = iced::Padding::ZERO.right(12.0);
        let inner = Column::new()
            .spacing(space::MEDIUM)
            .push(head)
            .push(scroll(container(body).padding(room)).id("editor").height(Length::Shrink));
        container(container(inner).padding(space::CARD).width(Length::Fill).class(Plate::card()))
            .max_height(height)
            .into()
    }

    /// Returns the way back to the stenogram, and to each place in it from which words were taken.
    fn stenogram<'a>(&self, facts: &Facts, cx: Context<'a>) -> Option<Element<'a, Message>> {
        let Place::Speech(_, seq) = self.place else { return None };
        let session = facts.session.id;
        let go = move |spot| Message::Go(Page::Stenogram(session, Some(spot)));
        let whole = button::quiet(cx.tr.stenogram_open_whole()).icon(Icon::FileText).small().id("to-stenogram");
        let taken: Vec<_> = facts.fragments.iter().filter(|(_, fragment)| fragment.seq == seq).collect();
        let label = (!taken.is_empty()).then(|| say(Role::Second, cx.tr.stenogram_from()));
        let mut row = Row::new().spacing(space::SMALL).align_y(Alignment::Center);
        row = row.push(whole.on_press(go(Spot::Speech(seq)))).push(label);
        for (id, fragment) in taken {
            let place = button::quiet(fragment.at.format("%H:%M:%S").to_string()).icon(Icon::Link2).small();
            row = row.push(place.id(format!("fragment-{id}")).on_press(go(Spot::Fragment(*id))));
        }
        Some(row.wrap().into())
    }

    /// Returns the words of the facts, kk | ru.
    fn made<'a>(&'a self, cx: Context<'a>) -> Element<'a, Message> {
        let text = |language| {
            let words = self.made.get(language).trim();
            let words = if words.is_empty() { "–" } else { words };
            tinted(Role::Second, Colour::Ink2, words).width(Length::Fill)
        };
        let texts = Row::new().spacing(space::MEDIUM).push(text(Language::Kazakh)).push(text(Language::Russian));
        Column::new()
            .spacing(space::TIGHT)
            .push(say(Role::SecondStrong, cx.tr.desk_made_from_facts()))
            .push(texts)
            .into()
    }
}

/// Returns whether two texts differ in nothing but space around them.
fn says_the_same(one: &Bilingual, other: &Bilingual) -> bool {
    Language::ALL.iter().all(|&language| one.get(language).trim() == other.get(language).trim())
}

/// Puts `words` into a text in one language.
pub fn set(text: &mut Bilingual, language: Language, words: String) {
    match language {
        Language::Kazakh => text.kk = words,
        Language::Russian => text.ru = words,
    }
}
