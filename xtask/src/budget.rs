//! How much a visitor downloads before the first question, against what we allow ourselves.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use osuiko_site::files::{self, Encoding};
use osuiko_site::kind::Kind;
use osuiko_words::Language;

use crate::step;

/// The most bytes that the first load of a language's page may take, packed with brotli.
const FIRST_LOAD: u64 = 120_000;

/// Whether a page that names a file of this kind also loads it at once.
fn loads(kind: &Kind) -> bool {
    match kind {
        Kind::Boot
        | Kind::Glue
        | Kind::Program
        | Kind::Catalogue(_)
        | Kind::Style
        | Kind::WrittenStyle
        | Kind::Filter
        | Kind::Builder
        | Kind::FrameScript
        | Kind::FrameStyle
        | Kind::Element => true,
        // Another page, or a file that is asked for.
        Kind::Chooser
        | Kind::NotFound
        | Kind::FirstView(_)
        | Kind::FramePage(_)
        | Kind::Editors(_)
        | Kind::Written(..)
        | Kind::Single(_)
        | Kind::OpenData
        | Kind::Schema
        | Kind::Feed(_)
        // The program takes it behind the first pack.
        | Kind::Help(_)
        // The browser takes these for installing the site, when the page is there.
        | Kind::Manifest(_)
        | Kind::Icon(_)
        // The browser takes this one when the page asks it to keep a copy, and no page loads these.
        | Kind::Worker
        | Kind::Nginx
        | Kind::Update
        | Kind::Netlify
        | Kind::Sbom
        | Kind::Checksums => false,
    }
}

/// Prints what the first load takes in each language, and fails when it is more than we allow.
///
/// # Errors
///
/// When it is too much, or `dist` is not there.
pub fn check(dist: &Path) -> Result<()> {
    for language in Language::ALL {
        let files = first_load(dist, &Kind::FirstView(language).name(&[]))?;
        let total = files.iter().map(|(_, bytes)| bytes).sum();
        step::note(&table(&files, total));
        judge(total)?;
    }
    Ok(())
}

/// Fails when `total` is more than we allow.
fn judge(total: u64) -> Result<()> {
    if total > FIRST_LOAD {
        bail!("the first load takes {total} bytes, and {FIRST_LOAD} are allowed");
    }
    Ok(())
}

/// The page and every file of the root that it names, each with its packed size.
fn first_load(dist: &Path, page: &str) -> Result<Vec<(String, u64)>> {
    let text = fs::read_to_string(dist.join(page))
        .with_context(|| format!("cannot read {page} in {}", dist.display()))?;
    let mut names = files::under(dist)?;
    let loaded = |name: &str| Kind::of_path(name).is_some_and(|kind| loads(&kind));
    names.retain(|name| name == page || loaded(name) && text.contains(&format!("/{name}\"")));
    let mut found = Vec::new();
    for name in names {
        let packed = dist.join(Encoding::Brotli.copy_of(&name));
        let bytes =
            fs::metadata(&packed).with_context(|| format!("no {}", packed.display()))?.len();
        found.push((name, bytes));
    }
    Ok(found)
}

/// The sizes, one per line, with their sum.
fn table(files: &[(String, u64)], total: u64) -> String {
    let row = |name: &str, bytes: u64| format!("  {bytes:>8}  {name}\n");
    let rows: String = files.iter().map(|(name, bytes)| row(name, *bytes)).collect();
    format!("{rows}  {total:>8}  together, of {FIRST_LOAD} allowed")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace;

    #[test]
    fn only_what_the_page_names_counts() {
        let dist = workspace::scratch().unwrap().join("budget-test");
        let write = |name: &str, bytes: usize| {
            files::write(&dist.join(name), b"").unwrap();
            files::write(&dist.join(format!("{name}.br")), &vec![0; bytes]).unwrap();
        };
        write("osuiko-0123456789abcdef.js", 7);
        write("boot-0123456789abcdef.js", 1_000_000);
        write("manifest.fi.webmanifest", 1_000_000);
        write("sv/index.html", 1_000_000);
        write("fi/index.html", 5);
        let page = r#"<link href="../manifest.fi.webmanifest"><script src="../osuiko-0123456789abcdef.js"></script><a href="../sv/index.html">"#;
        files::write(&dist.join("fi/index.html"), page.as_bytes()).unwrap();
        let expected =
            [("fi/index.html".to_owned(), 5), ("osuiko-0123456789abcdef.js".to_owned(), 7)];
        assert_eq!(first_load(&dist, "fi/index.html").unwrap(), expected);
    }

    #[test]
    fn one_byte_too_many_fails() {
        judge(FIRST_LOAD).unwrap();
        let error = judge(FIRST_LOAD + 1).unwrap_err().to_string();
        assert!(error.ends_with(&format!("and {FIRST_LOAD} are allowed")), "{error}");
    }
}
