//! What the pages load: names that carry the hash of their content, and what the browser checks them against.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::files;

/// What a page loads, by names relative to the root of `dist/`.
#[derive(Clone, Debug)]
pub struct Assets {
    /// The script that starts the app or shows that it cannot start.
    pub boot: String,
    /// The script that loads the wasm.
    pub script: String,
    /// The app itself.
    pub wasm: String,
    /// What the browser checks the wasm against.
    pub wasm_integrity: String,
    /// What the browser checks the script against.
    pub script_integrity: String,
    /// The script that filters the list of breaches.
    pub filter: String,
    /// The script of the page for frames.
    pub frame: String,
    /// The styles of the page for frames, beside those of every page.
    pub framed: String,
    /// The script that other people's pages load.
    pub embed: String,
    /// The script of the page where one makes what such a page needs.
    pub builder: String,
    /// The styles of the pages that need no program, beside those of every page.
    pub written: String,
    /// The styles of every page.
    pub style: String,
    /// What the browser checks the styles against.
    pub style_integrity: String,
    /// The catalogue in the language of the page.
    pub catalogue: String,
    /// What the app checks the catalogue against.
    pub catalogue_integrity: String,
    /// What the installed app is called and looks like.
    pub manifest: String,
    /// The icon that iOS takes from the page.
    pub touch_icon: String,
}

impl Assets {
    /// The elements of a page's head by which it can be installed; only a page that has them keeps
    /// a copy of the site for when there is no network.
    pub fn installable(&self, root: &str) -> String {
        let Self { manifest, touch_icon, .. } = self;
        format!(
            r#"<link rel="manifest" href="{root}{manifest}">
<link rel="apple-touch-icon" href="{root}{touch_icon}">
"#
        )
    }

    /// The elements of a page's head that load the app; `root` leads to the root, as in `../`.
    ///
    /// The browser starts every download at once, and `boot.js` finds them done.
    /// A preload names the same integrity as the fetch that will use it, or a browser that goes by
    /// the standard downloads twice; Chromium ignores it there and warns (crbug.com/981419).
    pub fn elements(&self, root: &str) -> String {
        let Self { boot, script, wasm, wasm_integrity, .. } = self;
        let Self { script_integrity, style, style_integrity, .. } = self;
        let Self { catalogue, catalogue_integrity, .. } = self;
        format!(
            r#"<link rel="stylesheet" href="{root}{style}" integrity="{style_integrity}" crossorigin="anonymous">
<link rel="modulepreload" href="{root}{script}" integrity="{script_integrity}" crossorigin="anonymous">
<link rel="preload" as="fetch" href="{root}{wasm}" integrity="{wasm_integrity}" crossorigin="anonymous">
<link rel="preload" as="fetch" href="{root}{catalogue}" integrity="{catalogue_integrity}" crossorigin="anonymous">
<script type="module" src="{root}{boot}" data-app="{root}{script}" data-wasm="{root}{wasm}" data-wasm-integrity="{wasm_integrity}" data-catalogue="{root}{catalogue}" data-catalogue-integrity="{catalogue_integrity}"></script>
"#
        )
    }

    /// The elements of the page for frames that make it look as it was asked to.
    pub fn frame_elements(&self, root: &str) -> String {
        let Self { frame, framed, .. } = self;
        format!(
            r#"<script src="{root}{frame}" crossorigin="anonymous"></script>
<link rel="stylesheet" href="{root}{framed}" crossorigin="anonymous">
"#
        )
    }
}

/// A file of `assets/` that ships as it is.
///
/// # Errors
///
/// When it cannot be read.
pub fn asset(name: &str) -> Result<Vec<u8>> {
    files::read(&folder().join(name))
}

/// The folder `assets/` of the repository, or of the copy that `OSUIKO_ROOT` names.
pub(crate) fn folder() -> PathBuf {
    let here = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    env::var_os("OSUIKO_ROOT").map_or_else(here, PathBuf::from).join("assets")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_names_every_file_it_loads_from_its_own_folder() {
        let name = |text: &str| text.to_owned();
        let assets = Assets {
            boot: name("boot-1.js"),
            script: name("osuiko-2.js"),
            wasm: name("osuiko-3.wasm"),
            wasm_integrity: name("sha256-wasm"),
            script_integrity: name("sha256-script"),
            filter: name("filter-6.js"),
            frame: name("frame-8.js"),
            framed: name("frame-9.css"),
            embed: name("embed-1.js"),
            builder: name("embedding-10.js"),
            written: name("written-7.css"),
            style: name("style-4.css"),
            style_integrity: name("sha256-style"),
            catalogue: name("catalogue-fi-5.bin"),
            catalogue_integrity: name("sha256-catalogue"),
            manifest: name("manifest.fi.webmanifest"),
            touch_icon: name("icon-8.png"),
        };
        let elements = assets.elements("../");
        let files =
            ["boot-1.js", "osuiko-2.js", "osuiko-3.wasm", "style-4.css", "catalogue-fi-5.bin"];
        for file in files {
            assert!(elements.contains(&format!("=\"../{file}\"")), "{file}");
        }
        assert_eq!(elements.matches("integrity=\"sha256-wasm\"").count(), 2);
    }
}
