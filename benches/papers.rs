//! How long papers take from content to bytes; the aims are for one thread of an office machine.
//!
//! A protocol of six pages at most 6 ms, 500 of them at most 3 s, a volume of 200 pages at most 0.2 s.
#![expect(clippy::unwrap_used, reason = "a bench without its paper measures nothing")]

#[allow(dead_code, reason = "a bench takes the samples that it needs")]
#[path = "../tests/support/sample.rs"]
mod sample;

use alqa::documents::content::Content;
use alqa::documents::pdf::{Archive, Writer};
use alqa::documents::press::Press;
use alqa::documents::raster::Rasteriser;
use alqa::documents::typeset::Typesetter;
use alqa::domain::text::Language;
use divan::Bencher;

fn main() {
    divan::main();
}

/// A protocol of six pages.
fn protocol() -> Content {
    let content = sample::protocol(Language::Kazakh, 5);
    assert_eq!(pages(&content), 6);
    content
}

/// A volume of 200 pages.
fn volume() -> Content {
    let content = sample::volume(34, 5);
    assert!((200..=206).contains(&pages(&content)), "{} pages", pages(&content));
    content
}

fn pages(content: &Content) -> usize {
    Typesetter::new().unwrap().lay_out(content).unwrap().pages.len()
}

#[divan::bench]
fn protocol_to_bytes(bencher: Bencher<'_, '_>) {
    let content = protocol();
    let mut press = Press::new().unwrap();
    bencher.bench_local(|| press.print(&content, Archive::A2a).unwrap().pdf.len());
}

#[divan::bench]
fn protocol_to_pages(bencher: Bencher<'_, '_>) {
    let content = protocol();
    let mut typesetter = Typesetter::new().unwrap();
    bencher.bench_local(|| typesetter.lay_out(&content).unwrap().pages.len());
}

#[divan::bench]
fn pages_to_bytes(bencher: Bencher<'_, '_>) {
    let layout = Typesetter::new().unwrap().lay_out(&protocol()).unwrap();
    let mut writer = Writer::default();
    bencher.bench_local(|| writer.write(&layout, Archive::A2a).unwrap().len());
}

#[divan::bench(sample_count = 5)]
fn five_hundred_protocols(bencher: Bencher<'_, '_>) {
    let contents: Vec<Content> = (0..500).map(|number| sample::protocol(Language::ALL[number % 2], 5)).collect();
    bencher.bench_local(|| {
        let mut press = Press::new().unwrap();
        contents.iter().map(|content| press.print(content, Archive::A2a).unwrap().pdf.len()).sum::<usize>()
    });
}

#[divan::bench(sample_count = 10)]
fn volume_of_two_hundred_pages(bencher: Bencher<'_, '_>) {
    let content = volume();
    let mut press = Press::new().unwrap();
    bencher.bench_local(|| press.print(&content, Archive::A2a).unwrap().pdf.len());
}

#[divan::bench]
fn page_to_preview(bencher: Bencher<'_, '_>) {
    let layout = Typesetter::new().unwrap().lay_out(&protocol()).unwrap();
    let mut rasteriser = Rasteriser::new().unwrap();
    bencher.bench_local(|| rasteriser.draw(&layout, 1, 1.5).unwrap().rgba.len());
}
