//! The styles, written in parts and sent as one file: those of every page, of the written pages, and of the page for frames.

use anyhow::{Context as _, Result};

use osuiko_site::files;

use crate::workspace;

/// The parts of the styles of every page, in the order in which they hold: what the first view is
/// painted with.
const EVERY_PAGE: [&str; 5] = ["tokens", "ground", "frame", "start", "beside"];

/// The parts behind them: the views that follow, and paper.
const CHECK: [&str; 4] = ["question", "result", "help", "paper"];

/// The parts that only the pages have which need no program.
const WRITTEN: [&str; 3] = ["figures", "written", "embedding"];

/// The part that only the page for frames has.
const FRAMED: &str = "framed";

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

/// Some parts as one file.
fn together(parts: &[&str]) -> Result<Vec<u8>> {
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
            .chain(&[FRAMED])
            .map(|part| format!("{part}.css"))
            .collect();
        sent.sort();
        assert_eq!(sent, files::under(&folder).unwrap());
        assert!(every_page().unwrap().starts_with(b"/*"));
        assert!(!written().unwrap().is_empty());
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
