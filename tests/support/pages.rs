//! Pages of our files as other programs see them: their text and their pixels.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a judge that cannot be asked fails the test")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn run(program: &str, package: &str, command: &mut Command) -> Output {
    command.output().unwrap_or_else(|reason| {
        panic!("`{program}` cannot be started ({reason}): install the Debian package {package}")
    })
}

/// Writes a file into a folder of this test run.
pub fn write(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Returns the text of a file in the order of its content, without the margins of its pages.
pub fn text(file: &Path) -> String {
    let mut command = Command::new("pdftotext");
    // Points from the top left; 57 is the built-in top margin, where page numbers stand.
    command.args(["-raw", "-enc", "UTF-8", "-r", "72", "-x", "0", "-y", "50", "-W", "596", "-H", "736"]);
    let output = run("pdftotext", "poppler-utils", command.arg(file).arg("-"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Draws the first page in grey at 144 dots to the inch: width, height and a byte for each pixel.
pub fn grey(file: &Path) -> (usize, usize, Vec<u8>) {
    let mut command = Command::new("pdftoppm");
    command.args(["-r", "144", "-gray", "-f", "1", "-l", "1", "-singlefile"]);
    let target = file.with_extension("");
    let output = run("pdftoppm", "poppler-utils", command.arg(file).arg(&target));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let bytes = std::fs::read(file.with_extension("pgm")).unwrap();
    let mut fields = bytes.splitn(4, u8::is_ascii_whitespace);
    assert_eq!(fields.next(), Some(&b"P5"[..]));
    let mut number = || std::str::from_utf8(fields.next().unwrap()).unwrap().parse::<usize>().unwrap();
    let (width, height) = (number(), number());
    let pixels = bytes[bytes.len() - width * height..].to_vec();
    (width, height, pixels)
}
