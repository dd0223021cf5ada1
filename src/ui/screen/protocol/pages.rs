//! The pages of the paper on the desk: set and drawn on the thread of the office, two at a time.

use std::sync::Arc;

use iced::Task;
use iced::widget::{Column, Row, Space, container};
use iced::{Alignment, Length};

use super::Message;
use super::facts::{Facts, language_of};
use crate::documents::frame::{Area, Layout};
use crate::documents::raster::Rasteriser;
use crate::domain::id::SessionId;
use crate::domain::protocol::Place;
use crate::domain::protocol::check::Severity;
use crate::domain::session::Stage;
use crate::domain::text::Language;
use crate::office::papers::Paper;
use crate::office::{Office, OfficeError};
use crate::ui::context::Context;
use crate::ui::icon::Icon;
use crate::ui::screen::Means;
use crate::ui::theme::size::space;
use crate::ui::theme::{Colour, Role};
use crate::ui::widget::badge::Tone;
use crate::ui::widget::preview::Page;
use crate::ui::widget::proof::{Spot, proof};
use crate::ui::widget::{Element, button, say, scroll, tinted};

/// So many pixels are drawn for one of the screen: halved they are smooth, and sharp where the screen is fine.
const FINENESS: f32 = 2.0;
/// The most pixels to a point, so that a wide window does not take more than two pages are worth.
const FINEST: f32 = 3.0;

/// The layouts in both languages; a paper that a language refuses has none.
pub type Layouts = [Option<Arc<Layout>>; 2];

/// The pages of the paper on the desk.
#[derive(Debug, Default)]
pub struct Pages {
    layouts: Layouts,
    drawn: [Option<Drawn>; 2],
    at: [usize; 2],
    width: f32,
    /// Which setting of the paper this is; the answer to an earlier one comes late.
    setting: u64,
}

#[derive(Debug)]
struct Drawn {
    page: usize,
    picture: Page,
}

impl Pages {
    /// Sets the paper anew; the old pages stay until the new ones are there.
    pub fn set(&mut self, session: SessionId, paper: Paper, means: &Means) -> Task<Message> {
        self.setting += 1;
        let setting = self.setting;
        means.desk.read(
            move |office| {
                let [kk, ru] = Language::ALL.map(|language| lay_out(office, session, paper, language));
                Ok([kk?, ru?])
            },
            move |layouts| Message::Laid(setting, layouts),
        )
    }

    /// Takes the pages that were set, unless they were set again since.
    pub fn laid(&mut self, setting: u64, layouts: Layouts, means: &Means) -> Task<Message> {
        if setting != self.setting {
            return Task::none();
        }
        self.layouts = layouts;
        for (at, layout) in self.at.iter_mut().zip(&self.layouts) {
            let pages = layout.as_ref().map_or(0, |layout| layout.pages.len());
            *at = (*at).min(pages.saturating_sub(1));
        }
        self.draw(means)
    }

    /// Asks for the pictures of the two pages that are seen.
    fn draw(&self, means: &Means) -> Task<Message> {
        if self.width < 1.0 {
            return Task::none();
        }
        let setting = self.setting;
        let tasks = Language::ALL.into_iter().filter_map(|language| {
            let layout = Arc::clone(self.layouts[index(language)].as_ref()?);
            let page = self.at[index(language)];
            let scale = (self.width * FINENESS / layout.sheet.width.max(1.0)).min(FINEST);
            Some(means.desk.read(
                move |_| {
                    let raster = Rasteriser::new()?.draw(&layout, page, scale)?;
                    Ok(Page::from_rgba(raster.width, raster.height, raster.rgba))
                },
                move |picture| Message::Drawn(setting, language, page, picture),
            ))
        });
        Task::batch(tasks)
    }

    /// Takes a picture, unless the reader has turned the page since.
    pub fn drawn(&mut self, setting: u64, language: Language, page: usize, picture: Page) {
        if (setting, page) == (self.setting, self.at[index(language)]) {
            self.drawn[index(language)] = Some(Drawn { page, picture });
        }
    }

    /// Takes the width at which a page is shown.
    pub fn widened(&mut self, width: f32, means: &Means) -> Task<Message> {
        if (width - self.width).abs() < 1.0 {
            return Task::none();
        }
        self.width = width;
        self.draw(means)
    }

    /// Turns the pages of both languages.
    pub fn turn(&mut self, by: isize, means: &Means) -> Task<Message> {
        for (at, layout) in self.at.iter_mut().zip(&self.layouts) {
            let pages = layout.as_ref().map_or(0, |layout| layout.pages.len());
            *at = at.saturating_add_signed(by).min(pages.saturating_sub(1));
        }
        self.draw(means)
    }

    /// Opens the pages at the first page.
    pub fn begin(&mut self) {
        self.at = [0, 0];
    }

    /// Turns to the page on which a place stands, in each language that has it.
    pub fn go(&mut self, place: Place, means: &Means) -> Task<Message> {
        for (at, layout) in self.at.iter_mut().zip(&self.layouts) {
            let found = layout.as_ref().and_then(|layout| areas(layout, place).into_iter().next());
            if let Some((page, _)) = found {
                *at = page;
            }
        }
        self.draw(means)
    }

    /// Returns how far down on its page a place stands, from nought to one.
    pub fn height_of(&self, place: Place) -> Option<f32> {
        self.layouts.iter().zip(self.at).find_map(|(layout, at)| {
            let layout = layout.as_ref()?;
            let (_, area) = areas(layout, place).into_iter().find(|(page, _)| *page == at)?;
            Some((area.top / layout.sheet.height.max(1.0)).clamp(0.0, 1.0))
        })
    }

    /// Shows the pages of `languages` side by side.
    pub fn view<'a>(
        &'a self,
        facts: &'a Facts,
        languages: &[Language],
        chosen: Option<Place>,
        cx: Context<'a>,
    ) -> Element<'a, Message> {
        let mut heads = Row::new().spacing(space::CARD).align_y(Alignment::Center);
        let mut sheets = Row::new().spacing(space::CARD);
        for &language in languages {
            heads = heads.push(self.head(facts, language, cx));
            sheets = sheets.push(self.sheet(facts, language, chosen, cx));
        }
        // The bar of the scroll stands in the room at the right.
        let room = iced::Padding::ZERO.right(12.0);
        let body = scroll(container(sheets).padding(room)).id("pages").height(Length::Fill);
        Column::new().spacing(space::SMALL).push(container(heads).padding(room)).push(body).into()
    }

    fn head<'a>(&self, facts: &Facts, language: Language, cx: Context<'a>) -> Element<'a, Message> {
        let registered = facts.session.stage == Stage::Registered;
        let title = match (language, registered) {
            (Language::Kazakh, true) => cx.tr.desk_kazakh_original(),
            (Language::Kazakh, false) => cx.tr.desk_kazakh_text(),
            (Language::Russian, _) => cx.tr.desk_russian_text(),
        };
        let pages = self.layouts[index(language)].as_ref().map_or(0, |layout| layout.pages.len());
        let at = self.at[index(language)];
        let turn = |icon, tip: String, id: &'static str, by: isize, may: bool| {
            let id = format!("{id}-{}", language.code());
            button::quiet_icon(icon, tip).small().id(id).on_press_maybe(may.then_some(Message::Turn(by)))
        };
        let (number, all) = ((at + 1).min(pages).to_string(), pages.to_string());
        let number = if cx.narrow() { format!("{number} / {all}") } else { cx.tr.page_of(&number, &all) };
        Row::new()
            .spacing(space::TIGHT)
            .align_y(Alignment::Center)
            .width(Length::Fill)
            .push(say(Role::CardTitle, title))
            .push(Space::new().width(Length::Fill))
            .push(turn(Icon::ChevronLeft, cx.tr.page_previous(), "page-previous", -1, at > 0))
            .push(say(Role::Second, number))
            .push(turn(Icon::ChevronRight, cx.tr.page_next(), "page-next", 1, at + 1 < pages))
            .into()
    }

    fn sheet<'a>(
        &'a self,
        facts: &'a Facts,
        language: Language,
        chosen: Option<Place>,
        cx: Context<'a>,
    ) -> Element<'a, Message> {
        let Some(layout) = &self.layouts[index(language)] else {
            let words = tinted(Role::Body, Colour::Ink2, cx.tr.desk_no_paper());
            return container(words).width(Length::Fill).padding(space::PAGE).into();
        };
        let at = self.at[index(language)];
        let picture = self.drawn[index(language)].as_ref().filter(|drawn| drawn.page == at);
        let picture = picture.map(|drawn| &drawn.picture);
        proof(picture, layout.sheet, spots(facts, layout, language, at, chosen), self.width, Message::Widened)
    }
}

/// Returns the places of a page: what was found, and what can be put in other words.
fn spots(facts: &Facts, layout: &Layout, language: Language, page: usize, chosen: Option<Place>) -> Vec<Spot<Message>> {
    let here = |place: Place| areas(layout, place).into_iter().filter(move |(on, _)| *on == page).map(|(_, area)| area);
    let mut spots = Vec::new();
    for words in &facts.words {
        let (place, is_chosen) = (words.place, chosen == Some(words.place));
        spots.extend(here(place).map(|area| Spot {
            area,
            flag: None,
            chosen: is_chosen,
            on_press: Some(Message::Edit(place)),
        }));
    }
    for (number, finding) in (1..).zip(&facts.findings) {
        if language_of(finding).is_some_and(|only| only != language) {
            continue;
        }
        let tone = tone(finding.severity);
        let on_press = match facts.words_at(finding.place) {
            Some(_) => Message::Edit(finding.place),
            None => Message::Look(number),
        };
        spots.extend(here(finding.place).map(|area| Spot {
            area,
            flag: Some((number, tone)),
            chosen: chosen == Some(finding.place),
            on_press: Some(on_press.clone()),
        }));
    }
    spots
}

/// Returns where a place stands; what is not on the paper because it is missing is looked for in what it belongs to: the
/// executor in the point, the point in the item.
fn areas(layout: &Layout, place: Place) -> Vec<(usize, Area)> {
    let larger = match place {
        Place::Execution(item, point) => vec![Place::Point(item, point), Place::Title(item)],
        place => place.item().map(Place::Title).into_iter().collect(),
    };
    let places = std::iter::once(place).chain(larger);
    places.map(|place| layout.areas(&place.to_string())).find(|areas| !areas.is_empty()).unwrap_or_default()
}

/// Returns what a finding of this weight speaks of.
pub const fn tone(severity: Severity) -> Tone {
    match severity {
        Severity::Error => Tone::Bad,
        Severity::Notice => Tone::Attention,
    }
}

/// Returns the place of a language in a pair.
pub const fn index(language: Language) -> usize {
    match language {
        Language::Kazakh => 0,
        Language::Russian => 1,
    }
}

/// Sets a paper; one that a rule refuses in this language has no pages, and the other language stays readable.
fn lay_out(
    office: &mut Office,
    session: SessionId,
    paper: Paper,
    language: Language,
) -> Result<Option<Arc<Layout>>, OfficeError> {
    let layout = match paper {
        Paper::Protocol(form) => office.protocol_proof(session, form, language),
        Paper::Extract(_) | Paper::AttendanceSheet | Paper::Course | Paper::Blank(_) | Paper::Stenogram => {
            office.paper_pages(session, paper, language)
        }
    };
    match layout {
        Ok(layout) => Ok(Some(Arc::new(layout))),
        Err(error) if error.is_refusal() => Ok(None),
        Err(error) => Err(error),
    }
}
