//! The styles, written in parts and sent as one file: those of every page, and those of the written pages.

use anyhow::Result;

use crate::{files, workspace};

/// The parts of the styles of every page, in the order in which they hold.
const EVERY_PAGE: [&str; 8] =
    ["tokens", "ground", "frame", "question", "result", "help", "beside", "paper"];

/// The parts that only the pages have which need no program.
const WRITTEN: [&str; 2] = ["figures", "written"];

/// The styles of every page.
///
/// # Errors
/// When a part cannot be read.
pub fn every_page() -> Result<Vec<u8>> {
    together(&EVERY_PAGE)
}

/// The further styles of the pages that need no program.
///
/// # Errors
/// When a part cannot be read.
pub fn written() -> Result<Vec<u8>> {
    together(&WRITTEN)
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
        let mut sent: Vec<String> =
            EVERY_PAGE.iter().chain(&WRITTEN).map(|part| format!("{part}.css")).collect();
        sent.sort();
        assert_eq!(sent, files::under(&folder).unwrap());
        assert!(every_page().unwrap().starts_with(b"/*"));
        assert!(!written().unwrap().is_empty());
    }
}
