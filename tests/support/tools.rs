//! Programs of other hands that judge our PDF files: what they read in a file, and whether they find it sound.
//!
//! A test takes this file in with `#[path = "support/tools.rs"] mod tools;`. A missing program fails the test with the
//! name of its Debian package; no test passes because its judge is absent.
#![allow(dead_code, reason = "each test takes what it needs")]
#![expect(clippy::panic, reason = "a judge that cannot be asked fails the test")]

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Output};

/// Where Debian puts the jars of PDFBox and of what it needs, each with its package.
const JARS: [(&str, &str); 7] = [
    ("/usr/share/java/preflight.jar", "libpdfbox2-java"),
    ("/usr/share/java/pdfbox2.jar", "libpdfbox2-java"),
    ("/usr/share/java/xmpbox.jar", "libpdfbox2-java"),
    ("/usr/share/java/fontbox2.jar", "libfontbox2-java"),
    ("/usr/share/java/commons-logging.jar", "libcommons-logging-java"),
    ("/usr/share/java/javax.activation.jar", "libactivation-java"),
    ("/usr/share/java/jaxb-api.jar", "libjaxb-api-java"),
];

/// Returns the text of `pdf` in the order of its content, a form feed after each page.
pub fn pdftotext(pdf: &Path) -> String {
    read("poppler-utils", Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(pdf).arg("-"))
}

/// Returns what `pdfinfo` says of `pdf`: one line for each property, `Title: …`.
pub fn pdfinfo(pdf: &Path) -> String {
    read("poppler-utils", Command::new("pdfinfo").args(["-enc", "UTF-8"]).arg(pdf))
}

/// Returns the table of the fonts in `pdf`: name, type, encoding, embedded, subset, mapped to Unicode.
pub fn pdffonts(pdf: &Path) -> String {
    read("poppler-utils", Command::new("pdffonts").arg(pdf))
}

/// Returns whether `qpdf` finds the syntax of `pdf` sound, warnings counted as faults, or what it says.
pub fn qpdf_check(pdf: &Path) -> Result<(), String> {
    verdict(&run("qpdf", Command::new("qpdf").arg("--check").arg(pdf)))
}

/// Returns whether PDFBox finds every one of `pdfs` to be lawful PDF/A-1b, or its findings file by file.
/// One call for many files is quicker: starting Java takes longer than judging a protocol.
pub fn preflight<P: AsRef<OsStr>>(pdfs: &[P]) -> Result<(), String> {
    assert!(!pdfs.is_empty(), "preflight was given no file to judge");
    for (jar, package) in JARS {
        assert!(Path::new(jar).exists(), "{jar} is missing: install the Debian package {package}");
    }
    let class_path = JARS.map(|(jar, _)| jar).join(":");
    let runner = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/Preflight.java");
    // The two flags make a short run shorter: less compiling, no collector with threads of its own.
    let flags = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", &class_path, runner];
    verdict(&run("default-jdk-headless", Command::new("java").args(flags).args(pdfs)))
}

fn read(package: &str, command: &mut Command) -> String {
    let output = run(package, command);
    if let Err(complaint) = verdict(&output) {
        panic!("{command:?} fails: {complaint}");
    }
    match String::from_utf8(output.stdout) {
        Ok(text) => text,
        Err(error) => panic!("{command:?} does not answer in UTF-8: {error}"),
    }
}

fn run(package: &str, command: &mut Command) -> Output {
    match command.env("LC_ALL", "C.UTF-8").output() {
        Ok(output) => output,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            panic!("{} is missing: install the Debian package {package}", command.get_program().display())
        }
        Err(error) => panic!("{} does not start: {error}", command.get_program().display()),
    }
}

fn verdict(output: &Output) -> Result<(), String> {
    if output.status.success() {
        return Ok(());
    }
    let said = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).trim().to_owned());
    Err(format!("{}: {}", output.status, said.join("\n")))
}
