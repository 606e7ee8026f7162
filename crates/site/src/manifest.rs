//! What an installed Osuiko is called and looks like on a device: nothing that gives the topic away.

use std::path::Path;

use anyhow::{Context as _, Result};
use osuiko_words::{Language, NEUTRAL_TITLE};
use serde_json::json;

use osuiko_catalogue::Sound;

use crate::assets;
use crate::files;

/// The colour behind the icon while the app opens: the paper of the light theme.
const PAPER: &str = "#fbfaf7";

/// The icons, drawn by `tests/e2e/icons.mjs` from the drawings of the same name: each with its
/// width and what it is for.
const ICONS: [(&str, u32, &str); 3] =
    [("icon-192", 192, "any"), ("icon-512", 512, "any"), ("icon-full-512", 512, "maskable")];

/// The icon of iOS, which takes it from the page and rounds its corners itself.
const TOUCH: &str = "icon-full-180";

/// The icons as they ship.
#[derive(Debug)]
pub struct Icons {
    /// The icon of iOS.
    pub touch: String,
    /// Those of the manifest, in the order of [`ICONS`].
    listed: Vec<String>,
}

/// The name of the manifest in one language.
pub fn name(code: &str) -> String {
    format!("manifest.{code}.webmanifest")
}

impl Icons {
    /// Writes the icons below `root`, under names made from their content.
    ///
    /// # Errors
    /// When an icon cannot be read or written.
    pub fn write(root: &Path) -> Result<Self> {
        let add = |stem: &str| {
            let content = files::read(&drawn(stem))?;
            let name = files::hashed_name(stem, "png", &content);
            files::write(&root.join(&name), &content).map(|()| name)
        };
        let listed = ICONS.iter().map(|(stem, ..)| add(stem)).collect::<Result<_>>()?;
        Ok(Self { touch: add(TOUCH)?, listed })
    }

    /// The manifest in one language.
    ///
    /// # Errors
    /// When the language is unknown.
    pub fn manifest(&self, sound: &Sound, code: &str) -> Result<String> {
        let language = Language::parse(code).with_context(|| format!("no language {code}"))?;
        let words = sound.edition(language).words()?;
        // Whoever picks up the device sees this name under the icon.
        let title = words.text(NEUTRAL_TITLE);
        let icons: Vec<_> = ICONS
            .iter()
            .zip(&self.listed)
            .map(|((_, width, purpose), name)| {
                let sizes = format!("{width}x{width}");
                json!({"src": name, "sizes": sizes, "type": "image/png", "purpose": purpose})
            })
            .collect();
        let manifest = json!({
            // Each language is an app of its own, and in each the others can be chosen.
            "id": format!("{code}/"),
            "start_url": format!("{code}/"),
            "scope": "./",
            "name": title,
            "short_name": title,
            "lang": code,
            "dir": "ltr",
            "display": "standalone",
            "background_color": PAPER,
            "theme_color": PAPER,
            "icons": icons,
        });
        Ok(format!("{manifest:#}\n"))
    }
}

/// Where a drawn icon is.
fn drawn(stem: &str) -> std::path::PathBuf {
    assets::folder().join("icons").join(format!("{stem}.png"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The width and height that a PNG says it has.
    fn size(content: &[u8]) -> (u32, u32) {
        assert_eq!(&content[1..4], b"PNG");
        let number = |at: usize| u32::from_be_bytes(content[at..].first_chunk().copied().unwrap());
        (number(16), number(20))
    }

    #[test]
    fn every_icon_is_as_large_as_it_is_said_to_be() {
        for (stem, width, _) in ICONS {
            assert_eq!(size(&files::read(&drawn(stem)).unwrap()), (width, width), "{stem}");
        }
        assert_eq!(size(&files::read(&drawn(TOUCH)).unwrap()), (180, 180));
    }

    #[test]
    fn a_manifest_is_relative_and_names_what_the_tab_names() {
        let root = crate::scratch::folder("manifest-test");
        let icons = Icons::write(&root).unwrap();
        let sound = osuiko_catalogue::folder::check(&assets::folder(), None).unwrap();
        for (code, title) in [("fi", "Tarkistuslista"), ("sv", "Checklista"), ("en", "Checklist")] {
            let text = icons.manifest(&sound, code).unwrap();
            let manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
            assert_eq!(manifest["name"], title);
            assert_eq!(manifest["short_name"], title);
            assert_eq!(manifest["start_url"], format!("{code}/"));
            assert_eq!(manifest["lang"], code);
            assert!(!text.contains("://") && !text.contains("\"/"), "{text}");
            for icon in manifest["icons"].as_array().unwrap() {
                assert!(root.join(icon["src"].as_str().unwrap()).is_file());
            }
        }
    }
}
