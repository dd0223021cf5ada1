//! Frames become pictures of pixels: the preview on the screen shows the glyphs and places of the print.

use rustc_hash::FxHashMap;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use tiny_skia::{
    FillRule, FilterQuality, IntSize, Paint, Path, PathBuilder, Pixmap, PixmapPaint, PremultipliedColorU8, Rect,
    Stroke, Transform,
};

use super::content::{Colour, Face};
use super::error::Error;
use super::frame::{Art, GlyphRun, Ink, Layout, PlacedPicture, Rectangle};
use super::picture::{FilledShape, Pixels, Segment};
use super::typeset::FontSet;

/// The most pixels a page may be drawn on: A4 at 600 dots to the inch and a little more.
const MOST_PIXELS: u64 = 40_000_000;

/// A page as pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raster {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Red, green, blue and full opacity of each pixel, row by row.
    pub rgba: Vec<u8>,
}

/// Draws pages and remembers the outlines of glyphs between them.
#[derive(Debug)]
pub struct Rasteriser {
    fonts: &'static FontSet,
    outlines: FxHashMap<(Face, u16), Option<Path>>,
}

impl Rasteriser {
    /// Makes a rasteriser with an empty memory of outlines.
    ///
    /// # Errors
    /// [`Error::Face`] if a bundled face cannot be read.
    pub fn new() -> Result<Self, Error> {
        Ok(Self { fonts: FontSet::get()?, outlines: FxHashMap::default() })
    }

    /// Draws a page, counted from 0, on white: `scale` pixels to a point, so 1 is 72 dots to the inch.
    ///
    /// # Errors
    /// [`Error::NoPage`] if there is no such page, [`Error::PageSize`] if the picture would be too large or empty.
    pub fn draw(&mut self, layout: &Layout, page: usize, scale: f32) -> Result<Raster, Error> {
        let frame = layout.pages.get(page).ok_or(Error::NoPage(page))?;
        let [width, height] = [layout.sheet.width, layout.sheet.height].map(|length| pixels(length * scale));
        let too_large = u64::from(width) * u64::from(height) > MOST_PIXELS;
        let canvas = if too_large { None } else { Pixmap::new(width, height) };
        let mut canvas = canvas.ok_or(Error::PageSize { width, height })?;
        canvas.fill(tiny_skia::Color::WHITE);
        let view = Transform::from_scale(scale, scale);
        for mark in &frame.marks {
            match &mark.ink {
                Ink::Glyphs(run) => self.glyphs(run, view, &mut canvas),
                Ink::Stroke(stroke) => line(stroke, view, &mut canvas),
                Ink::Rectangle(rectangle) => ground(rectangle, view, &mut canvas),
                Ink::Picture(placed) => {
                    if let Some(art) = layout.pictures.get(placed.picture) {
                        picture(art, placed, view, &mut canvas);
                    }
                }
            }
        }
        // On white every pixel is solid, so the colours need no division by their opacity.
        Ok(Raster { width, height, rgba: canvas.take() })
    }

    fn glyphs(&mut self, run: &GlyphRun, view: Transform, canvas: &mut Pixmap) {
        let scale = self.fonts.face(run.face).scale(run.size);
        let ink = paint(run.colour);
        let mut x = run.x;
        for glyph in &run.glyphs {
            if let Some(outline) = self.outline(run.face, glyph.id) {
                let place = view.pre_translate(x, run.y).pre_scale(scale, -scale);
                canvas.fill_path(outline, &ink, FillRule::Winding, place, None);
            }
            x += f32::from(glyph.advance) * scale + if glyph.character == ' ' { run.word_space } else { 0.0 };
        }
    }

    fn outline(&mut self, face: Face, glyph: u16) -> Option<&Path> {
        let fonts = self.fonts;
        self.outlines.entry((face, glyph)).or_insert_with(|| outline(fonts, face, glyph)).as_ref()
    }
}

/// Returns the outline of a glyph in units of its face; none for a space.
fn outline(fonts: &FontSet, face: Face, glyph: u16) -> Option<Path> {
    let drawn = fonts.face(face).outlines().get(glyph.into())?;
    let mut pen = Pen(PathBuilder::new());
    drawn.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut pen).ok()?;
    pen.0.finish()
}

/// Takes outlines over from the face.
struct Pen(PathBuilder);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(x, y);
    }

    fn quad_to(&mut self, over_x: f32, over_y: f32, x: f32, y: f32) {
        self.0.quad_to(over_x, over_y, x, y);
    }

    fn curve_to(&mut self, first_x: f32, first_y: f32, second_x: f32, second_y: f32, x: f32, y: f32) {
        self.0.cubic_to(first_x, first_y, second_x, second_y, x, y);
    }

    fn close(&mut self) {
        self.0.close();
    }
}

fn line(stroke: &super::frame::Stroke, view: Transform, canvas: &mut Pixmap) {
    let mut path = PathBuilder::new();
    path.move_to(stroke.from.0, stroke.from.1);
    path.line_to(stroke.to.0, stroke.to.1);
    if let Some(path) = path.finish() {
        let pen = Stroke { width: stroke.thickness, ..Stroke::default() };
        canvas.stroke_path(&path, &paint(stroke.colour), &pen, view, None);
    }
}

fn ground(rectangle: &Rectangle, view: Transform, canvas: &mut Pixmap) {
    if let Some(area) = Rect::from_xywh(rectangle.x, rectangle.y, rectangle.width, rectangle.height) {
        canvas.fill_rect(area, &paint(rectangle.fill), view, None);
    }
}

fn picture(art: &Art, placed: &PlacedPicture, view: Transform, canvas: &mut Pixmap) {
    let view = view.pre_translate(placed.x, placed.y);
    match art {
        Art::Shapes(shapes) => {
            let view = view.pre_scale(placed.width / shapes.width, placed.height / shapes.height);
            for shape in &shapes.shapes {
                fill(shape, view, canvas);
            }
        }
        Art::Pixels(pixels) => {
            let Some(source) = pixmap(pixels) else { return };
            #[expect(clippy::cast_precision_loss, reason = "a picture has at most 50 million pixels")]
            let view = view.pre_scale(placed.width / pixels.width as f32, placed.height / pixels.height as f32);
            let paint = PixmapPaint { quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
            canvas.draw_pixmap(0, 0, source.as_ref(), &paint, view, None);
        }
    }
}

fn fill(shape: &FilledShape, view: Transform, canvas: &mut Pixmap) {
    let mut path = PathBuilder::new();
    for segment in &shape.outline {
        match *segment {
            Segment::Move(x, y) => path.move_to(x, y),
            Segment::Line(x, y) => path.line_to(x, y),
            Segment::Curve([x1, y1, x2, y2, x, y]) => path.cubic_to(x1, y1, x2, y2, x, y),
            Segment::Close => path.close(),
        }
    }
    let rule = if shape.even_odd { FillRule::EvenOdd } else { FillRule::Winding };
    if let Some(path) = path.finish() {
        canvas.fill_path(&path, &paint(shape.fill), rule, view, None);
    }
}

fn pixmap(pixels: &Pixels) -> Option<Pixmap> {
    let size = IntSize::from_wh(pixels.width, pixels.height)?;
    let solid = |place: usize| pixels.opacity.as_ref().map_or(u8::MAX, |opacity| opacity[place]);
    let colours = pixels.colours.chunks_exact(3).enumerate().flat_map(|(place, colour)| {
        let colour = tiny_skia::ColorU8::from_rgba(colour[0], colour[1], colour[2], solid(place)).premultiply();
        parts(colour)
    });
    Pixmap::from_vec(colours.collect(), size)
}

fn parts(colour: PremultipliedColorU8) -> [u8; 4] {
    [colour.red(), colour.green(), colour.blue(), colour.alpha()]
}

fn paint(colour: Colour) -> Paint<'static> {
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    paint.set_color_rgba8(colour.red, colour.green, colour.blue, u8::MAX);
    paint
}

/// Returns a length in whole pixels, 0 for what is no length.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what fits")]
fn pixels(length: f32) -> u32 {
    if length.is_finite() { length.round().clamp(0.0, 1_000_000.0) as u32 } else { 0 }
}
