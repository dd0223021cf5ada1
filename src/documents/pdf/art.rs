//! Pictures as objects that pages refer to.

use std::collections::BTreeMap;

use printpdf::{DictItem, ExternalStream, ExternalXObject, RawImage, RawImageData, RawImageFormat, XObject, XObjectId};

use super::Archive;
use super::page::{colour_parts, number};
use crate::documents::frame::{Art, PlacedPicture};
use crate::documents::picture::{Pixels, Segment, Shapes};

/// The name of a picture in a file.
pub(super) fn id(number: usize) -> XObjectId {
    XObjectId(format!("P{number}"))
}

/// Returns how many points a unit of the picture takes across and up.
pub(super) fn scale(art: &Art, placed: &PlacedPicture) -> (f32, f32) {
    match art {
        Art::Shapes(shapes) => (placed.width / shapes.width, placed.height / shapes.height),
        // A picture of pixels is one unit wide and high.
        Art::Pixels(_) => (placed.width, placed.height),
    }
}

/// Returns a picture as the library takes it.
pub(super) fn object(art: &Art, archive: Archive) -> XObject {
    match art {
        Art::Shapes(shapes) => form(shapes),
        Art::Pixels(pixels) => XObject::Image(image(pixels, archive)),
    }
}

fn form(shapes: &Shapes) -> XObject {
    let name = |name: &[u8]| DictItem::Name(name.to_vec());
    let limits = vec![DictItem::Int(0), DictItem::Int(0), DictItem::Real(shapes.width), DictItem::Real(shapes.height)];
    let dict = BTreeMap::from([
        ("Type".to_owned(), name(b"XObject")),
        ("Subtype".to_owned(), name(b"Form")),
        ("BBox".to_owned(), DictItem::Array(limits)),
        ("Resources".to_owned(), DictItem::Dict { map: BTreeMap::new() }),
    ]);
    let stream = ExternalStream { dict, content: drawing(shapes), compress: true };
    XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None })
}

fn drawing(shapes: &Shapes) -> Vec<u8> {
    let mut out = b"1 0 0 -1 0 ".to_vec();
    number(&mut out, shapes.height, 3);
    out.extend_from_slice(b" cm\n");
    let mut last = None;
    for shape in &shapes.shapes {
        if last != Some(shape.fill) {
            colour_parts(&mut out, shape.fill);
            out.extend_from_slice(b" rg\n");
            last = Some(shape.fill);
        }
        for segment in &shape.outline {
            match segment {
                Segment::Move(x, y) => operator(&mut out, &[*x, *y], b"m\n"),
                Segment::Line(x, y) => operator(&mut out, &[*x, *y], b"l\n"),
                Segment::Curve(points) => operator(&mut out, points, b"c\n"),
                Segment::Close => out.extend_from_slice(b"h\n"),
            }
        }
        out.extend_from_slice(if shape.even_odd { b"f*\n" } else { b"f\n" });
    }
    out
}

fn operator(out: &mut Vec<u8>, operands: &[f32], name: &[u8]) {
    for operand in operands {
        number(out, *operand, 3);
        out.push(b' ');
    }
    out.extend_from_slice(name);
}

fn image(pixels: &Pixels, archive: Archive) -> RawImage {
    let solid = |colours: Vec<u8>| (colours, RawImageFormat::RGB8);
    let (bytes, data_format) = match (&pixels.opacity, archive) {
        (None, _) => solid(pixels.colours.clone()),
        (Some(_), Archive::A1b) => solid(pixels.on_white()),
        (Some(opacity), Archive::A2a) => {
            let pairs = pixels.colours.chunks_exact(3).zip(opacity);
            let with_opacity = pairs.flat_map(|(colour, level)| [colour[0], colour[1], colour[2], *level]);
            (with_opacity.collect(), RawImageFormat::RGBA8)
        }
    };
    RawImage {
        pixels: RawImageData::U8(bytes),
        width: pixels.width as usize,
        height: pixels.height as usize,
        data_format,
        tag: Vec::new(),
    }
}
