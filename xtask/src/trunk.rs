//! The hook of `trunk serve`: Trunk compiles the program, and this writes the site around it.
//!
//! `Trunk.toml` calls it as `cargo xtask trunk` after every build.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use osuiko_site::files;
use osuiko_words::Language;

use crate::bundle::Bundle;
use crate::{dist, minify, npm};

/// The variable by which Trunk names the folder that it will serve.
const STAGING: &str = "TRUNK_STAGING_DIR";

/// The page that Trunk writes, and we replace.
const PAGE: &str = "index.html";

/// Writes pages, catalogue, styles and scripts beside the program in Trunk's folder.
///
/// There is no copy for when there is no network, which would keep the browser at an older build.
///
/// # Errors
///
/// When Trunk does not call, its files are not there, or the site cannot be written.
pub fn hook() -> Result<()> {
    let staging = env::var_os(STAGING).map(PathBuf::from);
    let staging = staging.with_context(|| {
        format!("{STAGING} is not set: this is for Trunk to call; type `trunk serve`")
    })?;
    npm::ensure()?;
    let reload = reload(&fs::read_to_string(staging.join(PAGE))?).to_owned();
    let bundle = taken(&staging)?;
    dist::write_beside(&staging, &bundle)?;
    let starts = Language::ALL.map(|language| staging.join(language.code()).join(PAGE));
    for page in starts.into_iter().chain([staging.join(PAGE)]) {
        let text = fs::read_to_string(&page).with_context(|| page.display().to_string())?;
        files::write(&page, reloading(&text, &reload).as_bytes())?;
    }
    Ok(())
}

/// The program and its script, taken out of Trunk's folder.
fn taken(staging: &Path) -> Result<Bundle> {
    let [script, wasm] = ["osuiko.js", "osuiko_bg.wasm"].map(|name| staging.join(name));
    let bundle = Bundle { script: minify::script(&script)?, wasm: files::read(&wasm)? };
    for file in [script, wasm] {
        fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))?;
    }
    Ok(bundle)
}

/// The script in Trunk's page that loads the page again after a build; `trunk build` writes none.
fn reload(page: &str) -> &str {
    let body = page.split_once("<body>").map_or("", |(_, body)| body);
    body.split_once("</body>").map_or("", |(script, _)| script.trim())
}

/// The page with that script at its end.
fn reloading(page: &str, script: &str) -> String {
    match page.rsplit_once("</body>") {
        Some((before, after)) => [before, script, "</body>", after].concat(),
        None => [page, script].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_gets_the_script_that_trunk_wrote() {
        let trunk = "<html><head></head><body>\n<script nonce=\"x\">again</script></body></html>";
        let script = reload(trunk);
        assert_eq!(script, "<script nonce=\"x\">again</script>");
        let page = "<body><p>Osuiko</p></body>\n";
        let expected = "<body><p>Osuiko</p><script nonce=\"x\">again</script></body>\n";
        assert_eq!(reloading(page, script), expected);
        // Without `body` in a page its end is the end of the text.
        assert_eq!(reloading("<p>Osuiko</p>", script), format!("<p>Osuiko</p>{script}"));
        assert_eq!(reload("<html><body></body></html>"), "");
    }
}
