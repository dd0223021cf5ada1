//! Pictures from files: SVG becomes filled shapes, PNG becomes pixels.

use usvg::tiny_skia_path::{Path, PathSegment, Transform};

use super::content::Colour;
use super::error::PictureError;

/// The most pixels a picture may have; more would fill the memory of an office machine.
const MOST_PIXELS: u64 = 50_000_000;

/// A picture ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Art {
    /// Filled shapes.
    Shapes(Shapes),
    /// Pixels.
    Pixels(Pixels),
}

/// A drawing of filled shapes, back to front.
#[derive(Debug, Clone, PartialEq)]
pub struct Shapes {
    /// Width in units of the drawing.
    pub width: f32,
    /// Height in units of the drawing.
    pub height: f32,
    /// The shapes, `y` downwards from the top edge.
    pub shapes: Vec<FilledShape>,
}

/// An outline filled with one colour.
#[derive(Debug, Clone, PartialEq)]
pub struct FilledShape {
    /// The outline.
    pub outline: Vec<Segment>,
    /// The colour it is filled with.
    pub fill: Colour,
    /// Whether what is enclosed twice stays empty.
    pub even_odd: bool,
}

/// A piece of an outline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Segment {
    /// A new outline starts here.
    Move(f32, f32),
    /// A straight line to here.
    Line(f32, f32),
    /// A curve over two points to a third.
    Curve([f32; 6]),
    /// Back to where the outline started.
    Close,
}

/// A picture of pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixels {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Red, green and blue of each pixel, row by row.
    pub colours: Vec<u8>,
    /// How solid each pixel is; none if all are solid.
    pub opacity: Option<Vec<u8>>,
}

impl Art {
    /// Reads a picture from the bytes of a file.
    ///
    /// # Errors
    /// The reason why the picture cannot be used.
    pub fn read(bytes: &[u8]) -> Result<Self, PictureError> {
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            return Pixels::read(bytes).map(Self::Pixels);
        }
        let looks_like_svg = std::str::from_utf8(bytes).is_ok_and(|text| text.contains("<svg"));
        if looks_like_svg { Shapes::read(bytes).map(Self::Shapes) } else { Err(PictureError::UnknownKind) }
    }

    /// Returns the width as a multiple of the height.
    #[expect(clippy::cast_precision_loss, reason = "a proportion of at most 50 million pixels")]
    pub fn proportion(&self) -> f32 {
        match self {
            Self::Shapes(shapes) => shapes.width / shapes.height,
            Self::Pixels(pixels) => pixels.width as f32 / pixels.height as f32,
        }
    }
}

impl Shapes {
    fn read(bytes: &[u8]) -> Result<Self, PictureError> {
        let text = std::str::from_utf8(bytes).map_err(|_| PictureError::Damaged)?;
        let options = usvg::roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
        let document =
            usvg::roxmltree::Document::parse_with_options(text, options).map_err(|_| PictureError::Damaged)?;
        // The reader of SVG leaves text out without a word when it has no fonts.
        if document.descendants().any(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text"))) {
            return Err(PictureError::Text);
        }
        let tree = usvg::Tree::from_xmltree(&document, &usvg::Options::default()).map_err(|error| reason(&error))?;
        let mut shapes = Vec::new();
        collect(tree.root(), &mut shapes)?;
        Ok(Self { width: tree.size().width(), height: tree.size().height(), shapes })
    }
}

fn reason(error: &usvg::Error) -> PictureError {
    match error {
        usvg::Error::InvalidSize => PictureError::NoSize,
        usvg::Error::ElementsLimitReached => PictureError::TooLarge,
        usvg::Error::NotAnUtf8Str | usvg::Error::MalformedGZip | usvg::Error::ParsingFailed(_) => PictureError::Damaged,
    }
}

fn collect(group: &usvg::Group, shapes: &mut Vec<FilledShape>) -> Result<(), PictureError> {
    if group.clip_path().is_some() || group.mask().is_some() || !group.filters().is_empty() {
        return Err(PictureError::Masked);
    }
    if group.opacity().get() < 1.0 || group.blend_mode() != usvg::BlendMode::Normal {
        return Err(PictureError::Transparent);
    }
    for node in group.children() {
        match node {
            usvg::Node::Group(inner) => collect(inner, shapes)?,
            usvg::Node::Path(path) if path.is_visible() => draw(path, shapes)?,
            usvg::Node::Path(_) => {}
            usvg::Node::Image(_) => return Err(PictureError::Pixels),
            usvg::Node::Text(_) => return Err(PictureError::Text),
        }
    }
    Ok(())
}

fn draw(path: &usvg::Path, shapes: &mut Vec<FilledShape>) -> Result<(), PictureError> {
    let filled = path.fill().map(|fill| {
        let colour = solid(fill.paint(), fill.opacity())?;
        let even_odd = fill.rule() == usvg::FillRule::EvenOdd;
        Ok((path.data().clone(), colour, even_odd))
    });
    let stroked = path.stroke().map(|stroke| {
        let colour = solid(stroke.paint(), stroke.opacity())?;
        let pen = stroke.to_tiny_skia();
        let dashed = pen.dash.as_ref().and_then(|dash| path.data().dash(dash, 1.0));
        // The outline of a stroke is a shape like any other, so exporters need no pens, caps and dashes.
        let outline = dashed.as_ref().unwrap_or(path.data()).stroke(&pen, 4.0).ok_or(PictureError::Damaged)?;
        Ok((outline, colour, false))
    });
    let in_order = match path.paint_order() {
        usvg::PaintOrder::FillAndStroke => [filled, stroked],
        usvg::PaintOrder::StrokeAndFill => [stroked, filled],
    };
    for shape in in_order.into_iter().flatten() {
        let (outline, fill, even_odd) = shape?;
        let outline = segments(&outline, path.abs_transform()).ok_or(PictureError::Damaged)?;
        shapes.push(FilledShape { outline, fill, even_odd });
    }
    Ok(())
}

fn solid(paint: &usvg::Paint, opacity: usvg::Opacity) -> Result<Colour, PictureError> {
    match paint {
        usvg::Paint::Color(colour) if opacity.get() >= 1.0 => Ok(Colour::new(colour.red, colour.green, colour.blue)),
        usvg::Paint::Color(_) => Err(PictureError::Transparent),
        usvg::Paint::LinearGradient(_) | usvg::Paint::RadialGradient(_) => Err(PictureError::Gradient),
        usvg::Paint::Pattern(_) => Err(PictureError::Pattern),
    }
}

fn segments(path: &Path, transform: Transform) -> Option<Vec<Segment>> {
    let path = path.clone().transform(transform)?;
    let mut last = (0.0, 0.0);
    let mut outline = Vec::with_capacity(path.len());
    for segment in path.segments() {
        let (next, end) = match segment {
            PathSegment::MoveTo(to) => (Segment::Move(to.x, to.y), to),
            PathSegment::LineTo(to) => (Segment::Line(to.x, to.y), to),
            PathSegment::QuadTo(over, to) => {
                let towards = |from: f32, over: f32| from + (over - from) * 2.0 / 3.0;
                let curve = [
                    towards(last.0, over.x),
                    towards(last.1, over.y),
                    towards(to.x, over.x),
                    towards(to.y, over.y),
                    to.x,
                    to.y,
                ];
                (Segment::Curve(curve), to)
            }
            PathSegment::CubicTo(one, two, to) => (Segment::Curve([one.x, one.y, two.x, two.y, to.x, to.y]), to),
            PathSegment::Close => {
                outline.push(Segment::Close);
                continue;
            }
        };
        outline.push(next);
        last = (end.x, end.y);
    }
    Some(outline)
}

impl Pixels {
    /// Returns the colours of the picture as they are seen on white paper.
    pub fn on_white(&self) -> Vec<u8> {
        let Some(opacity) = &self.opacity else { return self.colours.clone() };
        let blend = |part: u8, level: u8| {
            let (part, level) = (u32::from(part), u32::from(level));
            u8::try_from((part * level + 255 * (255 - level) + 127) / 255).unwrap_or(u8::MAX)
        };
        let pairs = self.colours.chunks_exact(3).zip(opacity);
        pairs.flat_map(|(colour, &level)| [0, 1, 2].map(|part| blend(colour[part], level))).collect()
    }

    fn read(bytes: &[u8]) -> Result<Self, PictureError> {
        let mut decoder = png::Decoder::new(bytes);
        decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
        let mut reader = decoder.read_info().map_err(|_| PictureError::Damaged)?;
        let (width, height) = (reader.info().width, reader.info().height);
        if width == 0 || height == 0 {
            return Err(PictureError::NoSize);
        }
        if u64::from(width) * u64::from(height) > MOST_PIXELS {
            return Err(PictureError::TooLarge);
        }
        let mut buffer = vec![0; reader.output_buffer_size()];
        let frame = reader.next_frame(&mut buffer).map_err(|_| PictureError::Damaged)?;
        buffer.truncate(frame.buffer_size());
        let (colours, opacity) = match frame.color_type {
            png::ColorType::Rgb => (buffer, None),
            png::ColorType::Grayscale => (buffer.iter().flat_map(|&grey| [grey; 3]).collect(), None),
            png::ColorType::Rgba => (
                buffer.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect(),
                Some(buffer.chunks_exact(4).map(|pixel| pixel[3]).collect()),
            ),
            png::ColorType::GrayscaleAlpha => (
                buffer.chunks_exact(2).flat_map(|pixel| [pixel[0]; 3]).collect(),
                Some(buffer.chunks_exact(2).map(|pixel| pixel[1]).collect()),
            ),
            png::ColorType::Indexed => return Err(PictureError::Damaged),
        };
        let opacity = opacity.filter(|opacity: &Vec<u8>| opacity.iter().any(|&level| level < u8::MAX));
        Ok(Self { width, height, colours, opacity })
    }
}
