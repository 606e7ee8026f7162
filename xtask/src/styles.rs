//! The styles, written in parts and sent as one file: those of every page, of the written pages, and of the page for frames.

use std::fmt::Write as _;

use anyhow::{Context as _, Result};

use osuiko_site::files;

use crate::workspace;

/// The parts of the styles of every page, in the order in which they hold: what the first view is
/// painted with.
const EVERY_PAGE: [&str; 5] = ["tokens", "ground", "frame", "start", "beside"];

/// The parts behind them: the views that follow, and paper.
const CHECK: [&str; 5] = ["question", "result", "help", "aids", "paper"];

/// The parts that only the pages have which need no program.
const WRITTEN: [&str; 3] = ["figures", "written", "embedding"];

/// The part that only the page for frames has.
const FRAMED: &str = "framed";

/// The part that only the desk for authors has.
const DESK: &str = "desk";

/// The styles of every page.
///
/// # Errors
/// When a part cannot be read.
pub fn every_page() -> Result<Vec<u8>> {
    together(&EVERY_PAGE)
}

/// The further styles of the check, behind its first view.
///
/// # Errors
/// When a part cannot be read.
pub fn check() -> Result<Vec<u8>> {
    together(&CHECK)
}

/// The further styles of the pages that need no program.
///
/// # Errors
/// When a part cannot be read.
pub fn written() -> Result<Vec<u8>> {
    together(&WRITTEN)
}

/// The further styles of the page for frames: the values of each scheme again, for when the page
/// around it asks for one, and what else is different there.
///
/// # Errors
/// When a part cannot be read.
pub fn framed() -> Result<Vec<u8>> {
    let tokens = String::from_utf8(together(&["tokens"])?)?;
    let mut schemes = tokens.split(":root {").skip(1).map(|block| block.split('}').next());
    let mut scheme = || schemes.next().flatten().context("tokens.css has two blocks of :root");
    let (light, dark) = (scheme()?.replace("color-scheme: light dark;", ""), scheme()?);
    let mut all = format!(
        "@media screen {{\n\
         :root[data-theme=\"light\"] {{ color-scheme: light; {light} }}\n\
         :root[data-theme=\"dark\"] {{ color-scheme: dark; {dark} }}\n\
         }}\n"
    )
    .into_bytes();
    all.extend(together(&[FRAMED])?);
    Ok(all)
}

/// The styles of the desk for authors.
///
/// # Errors
/// When a part cannot be read.
pub fn desk() -> Result<Vec<u8>> {
    together(&["tokens", "ground", "frame", DESK])
}

/// Some parts as one file, in which what depends on the width of the window goes by the size of text
/// that somebody has chosen on the page.
fn together(parts: &[&str]) -> Result<Vec<u8>> {
    Ok(by_lines(std::str::from_utf8(&joined(parts)?)?)?.into_bytes())
}

/// How the query of a width begins, at the beginning of a line.
const WIDTH: [&str; 2] = ["@media (max-width: ", "@media (min-width: "];

/// The size of text of every page, against that of an `em` in a media query: `html` in `ground.css`.
const EM: f64 = 1.125;

/// Has what asks for the width of the window in `em` ask for that of the body, whose `em` follows
/// the size of text that somebody has chosen; that of the window knows only the one of the browser.
/// Safari knows no containers before 16, so there it goes by the window.
fn by_lines(styles: &str) -> Result<String> {
    let mut out = String::new();
    let mut rest = styles;
    while let Some(at) = WIDTH.iter().filter_map(|begins| rest.find(begins)).min() {
        let (before, block) = rest.split_at(at);
        let end = block.find("\n}\n").context("a block of styles has no end")?;
        let (block, after) = block.split_at(end.saturating_add("\n}\n".len()));
        let (query, rules) = block.split_once(" {").context("a query has no block")?;
        let (feature, width) = query.split_once(": ").context("a query has no width")?;
        let width = width.trim_end_matches("em)").trim_end_matches('r');
        let width: f64 = width.parse().with_context(|| format!("{query} has no width in em"))?;
        let container = feature.replace("@media", "@container");
        out.push_str(before);
        writeln!(out, "{container}: {:.3}em) {{{}", width / EM, rules.trim_end())?;
        writeln!(out, "@supports not (container-type: inline-size) {{\n{block}}}")?;
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// Some parts as they are written.
fn joined(parts: &[&str]) -> Result<Vec<u8>> {
    let folder = workspace::root().join("assets").join("styles");
    let mut all = Vec::new();
    for part in parts {
        all.extend(files::read(&folder.join(format!("{part}.css")))?);
        all.push(b'\n');
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_sent_once_and_none_is_forgotten() {
        let folder = workspace::root().join("assets").join("styles");
        let mut sent: Vec<String> = EVERY_PAGE
            .iter()
            .chain(&CHECK)
            .chain(&WRITTEN)
            .chain(&[FRAMED, DESK])
            .map(|part| format!("{part}.css"))
            .collect();
        sent.sort();
        assert_eq!(sent, files::under(&folder).unwrap());
        assert!(every_page().unwrap().starts_with(b"/*"));
        assert!(!written().unwrap().is_empty());
    }

    #[test]
    fn what_depends_on_a_width_follows_the_size_of_text_that_somebody_chose() {
        let styles = "a {\n}\n@media (max-width: 22.5em) {\n  b {\n    c: d;\n  }\n}\ne {\n}\n";
        let expected = "a {\n}\n@container (max-width: 20.000em) {\n  b {\n    c: d;\n  }\n}\n\
                        @supports not (container-type: inline-size) {\n\
                        @media (max-width: 22.5em) {\n  b {\n    c: d;\n  }\n}\n}\ne {\n}\n";
        assert_eq!(by_lines(styles).unwrap(), expected);
        let error = by_lines("@media (max-width: 30px) {\n  b {}\n}\n").unwrap_err();
        assert!(error.to_string().contains("has no width in em"), "{error}");
    }

    #[test]
    fn each_scheme_can_be_asked_for_with_the_values_it_has_everywhere() {
        let framed = String::from_utf8(framed().unwrap()).unwrap();
        let (light, dark) = framed.split_once(":root[data-theme=\"dark\"]").unwrap();
        assert!(light.contains("--paper: #f7f5ef;") && light.contains("color-scheme: light;"));
        assert!(dark.contains("--paper: #0e1513;") && !dark.contains("light dark"));
        assert!(light.starts_with("@media screen"), "paper stays paper");
    }
}
