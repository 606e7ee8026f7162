//! `cargo xtask components`: every part of the check in every state, on pages that are not shipped.

use std::fs;

use anyhow::{Context as _, Result};
use osuiko_catalogue::folder;
use osuiko_engine::Date;
use osuiko_site::components;
use osuiko_words::Language;

use crate::{step, styles, workspace};

/// Writes the pages, one a language, with the styles of every page.
///
/// # Errors
///
/// When the catalogue is not sound, or a file cannot be written.
pub fn write() -> Result<()> {
    let sound = folder::check(&workspace::root().join("assets"), None)?;
    let folder = workspace::root().join("target").join("components");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let save = |name: &str, content: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))
    };
    save("style.css", &styles::every_page()?)?;
    let mut links = String::new();
    for language in Language::ALL {
        let (code, name) = (language.code(), language.name());
        let page = components::page(sound.edition(language), Date::default(), "style.css")?;
        save(&format!("{code}.html"), page.as_bytes())?;
        links.extend(["<li><a href=\"", code, ".html\">", name, "</a>"]);
    }
    let index = format!(
        "<!doctype html><meta charset=\"utf-8\"><title>Components</title><ul>{links}</ul>\n"
    );
    save("index.html", index.as_bytes())?;
    step::result(&folder.join("index.html").display().to_string())?;
    Ok(())
}
