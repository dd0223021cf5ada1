//! A paper as the window shows it: its pages as pictures, drawn on the desk's thread, in both languages.

use std::sync::Arc;

use super::desk::Trouble;
use super::widget::Element;
use super::widget::preview::{self, Page, View};
use crate::documents::frame::Layout;
use crate::documents::raster::Rasteriser;
use crate::domain::id::SessionId;
use crate::domain::text::Language;
use crate::i18n::Catalog;
use crate::office::names::Names;
use crate::office::papers::Paper;
use crate::office::{Office, OfficeError};

/// Pixels to a point of a page to be read: sharp where a page is as wide as half of a large window.
pub const READING: f32 = 2.0;
/// Pixels to a point of the small picture of a first page.
pub const THUMBNAIL: f32 = 0.3;
/// The sides of a blank page, in the proportion of A4.
const BLANK: (u32, u32) = (21, 30);

/// The pages of a paper in both languages. A language in which the paper cannot be made has none.
#[derive(Debug, Clone, Default)]
pub struct Sheets {
    /// The Kazakh pages.
    pub kk: Vec<Page>,
    /// The Russian pages.
    pub ru: Vec<Page>,
}

/// A paper that is read. Only the page that is shown is drawn, the others are blank: all pages of a long protocol would
/// take more memory than the whole program.
#[derive(Debug, Clone, Default)]
pub struct Drawn {
    /// The pages.
    pub sheets: Sheets,
    layouts: [Option<Arc<Layout>>; 2],
    /// The page that is drawn.
    shown: usize,
    /// Why there are no Kazakh pages.
    pub no_kk: Option<Box<Trouble>>,
    /// Why there are no Russian pages.
    pub no_ru: Option<Box<Trouble>>,
}

impl Sheets {
    /// Returns the pages of a language.
    pub fn of(&self, language: Language) -> &[Page] {
        match language {
            Language::Kazakh => &self.kk,
            Language::Russian => &self.ru,
        }
    }

    /// Returns whether no language has a page.
    pub fn is_empty(&self) -> bool {
        self.kk.is_empty() && self.ru.is_empty()
    }

    /// Shows the pages: both languages side by side, or the one that can be made.
    pub fn view<'a, M: Clone + 'a>(
        &'a self,
        tr: &Catalog,
        view: View,
        on_view: impl Fn(View) -> M + 'a,
    ) -> Element<'a, M> {
        match (self.kk.is_empty(), self.ru.is_empty()) {
            (true, false) => preview::preview(tr, &self.ru, None, view, on_view),
            (false, true) => preview::preview(tr, &self.kk, None, view, on_view),
            (true, true) | (false, false) => preview::preview(tr, &self.kk, Some(&self.ru), view, on_view),
        }
    }
}

impl Drawn {
    /// Lays out a paper in both languages and draws its first page. A rule that refuses one language is kept beside the
    /// pages of the other; this runs on the desk's thread.
    ///
    /// # Errors
    /// Where the machine fails.
    pub fn load(office: &mut Office, session: SessionId, paper: Paper) -> Result<Self, OfficeError> {
        let mut lay_out = |language| match office.paper_pages(session, paper, language) {
            Ok(layout) => Ok((Some(Arc::new(layout)), None)),
            Err(error) if error.is_refusal() => Ok((None, Some(refused(office, session, error)?))),
            Err(error) => Err(error),
        };
        let (kk, no_kk) = lay_out(Language::Kazakh)?;
        let (ru, no_ru) = lay_out(Language::Russian)?;
        Ok(Self { no_kk, no_ru, ..Self::of([kk, ru])? })
    }

    /// Draws the first page of a paper that is laid out, Kazakh first; `None` where a language has none.
    ///
    /// # Errors
    /// Where a page cannot be drawn.
    pub fn of(layouts: [Option<Arc<Layout>>; 2]) -> Result<Self, OfficeError> {
        let [kk, ru] = layouts.each_ref().map(|layout| {
            let count = layout.as_ref().map_or(0, |layout| layout.pages.len());
            std::iter::repeat_with(blank).take(count).collect()
        });
        let mut drawn = Self { sheets: Sheets { kk, ru }, layouts, shown: 0, no_kk: None, no_ru: None };
        drawn.put(0, drawn.page(0)()?);
        Ok(drawn)
    }

    /// Returns what draws a page in both languages, on any thread but that of the window.
    pub fn page(&self, page: usize) -> impl FnOnce() -> Result<[Option<Page>; 2], OfficeError> + Send + 'static {
        let layouts = self.layouts.clone();
        move || {
            let mut rasteriser = Rasteriser::new()?;
            let mut draw = |layout: Option<&Layout>| {
                let layout = layout.filter(|layout| page < layout.pages.len());
                layout.map(|layout| drawn(&mut rasteriser, layout, page, READING)).transpose()
            };
            let [kk, ru] = layouts;
            Ok([draw(kk.as_deref())?, draw(ru.as_deref())?])
        }
    }

    /// Shows a page that was drawn, and forgets the one before.
    pub fn put(&mut self, page: usize, pages: [Option<Page>; 2]) {
        for (sheets, drawn) in [&mut self.sheets.kk, &mut self.sheets.ru].into_iter().zip(pages) {
            if let Some(before) = sheets.get_mut(self.shown) {
                *before = blank();
            }
            if let (Some(place), Some(drawn)) = (sheets.get_mut(page), drawn) {
                *place = drawn;
            }
        }
        self.shown = page;
    }

    /// Returns why a language has no pages.
    pub fn trouble(&self, language: Language) -> Option<&Trouble> {
        match language {
            Language::Kazakh => self.no_kk.as_deref(),
            Language::Russian => self.no_ru.as_deref(),
        }
    }
}

/// The first page of a paper in one language, small, or why there is none.
#[derive(Debug, Clone)]
pub enum Thumbnail {
    /// The page, and how many sheets the paper has.
    Ready(Page, u32),
    /// A rule says no.
    Refused(Box<Trouble>),
}

impl Thumbnail {
    /// Lays out a paper in both languages, Kazakh first, and draws the first page of each; on the desk's thread.
    ///
    /// # Errors
    /// Where the machine fails.
    pub fn load(office: &mut Office, session: SessionId, paper: Paper) -> Result<[Self; 2], OfficeError> {
        let mut thumbnail = |language| match office.paper_pages(session, paper, language) {
            Ok(layout) => {
                let sheets = u32::try_from(layout.pages.len()).unwrap_or(u32::MAX);
                Ok(Self::Ready(first_page(&layout, THUMBNAIL)?, sheets))
            }
            Err(error) if error.is_refusal() => Ok(Self::Refused(refused(office, session, error)?)),
            Err(error) => Err(error),
        };
        Ok([thumbnail(Language::Kazakh)?, thumbnail(Language::Russian)?])
    }
}

/// Returns a refusal with the names to say it.
fn refused(office: &Office, session: SessionId, error: OfficeError) -> Result<Box<Trouble>, OfficeError> {
    let names: Names = office.names(session)?;
    Ok(Box::new(Trouble { error, names: Arc::new(names) }))
}

/// Returns a page of A4 with nothing on it.
fn blank() -> Page {
    Page::from_rgba(BLANK.0, BLANK.1, vec![u8::MAX; 4 * BLANK.0 as usize * BLANK.1 as usize])
}

/// Draws the first page of a layout alone.
///
/// # Errors
/// Where it cannot be drawn.
pub fn first_page(layout: &Layout, scale: f32) -> Result<Page, OfficeError> {
    drawn(&mut Rasteriser::new()?, layout, 0, scale)
}

fn drawn(rasteriser: &mut Rasteriser, layout: &Layout, page: usize, scale: f32) -> Result<Page, OfficeError> {
    let raster = rasteriser.draw(layout, page, scale)?;
    Ok(Page::from_rgba(raster.width, raster.height, raster.rgba))
}
