//! What an installed Osuiko is called and looks like on a device: nothing that gives the topic away.

use std::path::{Path, PathBuf};

use anyhow::Result;
use osuiko_words::NEUTRAL_TITLE;
use serde_json::json;

use crate::dist::{Dist, Emitted};
use crate::files;
use crate::kind::{Icon, Kind};
use crate::source::Site;

/// The colour behind the icon while the app opens: the paper of the light theme.
pub(crate) const PAPER: &str = "#f7f5ef";

/// The paper of the dark theme.
pub(crate) const DARK_PAPER: &str = "#0e1513";

/// The icons of the manifest, drawn by `tests/e2e/icons.mjs`: each with its width in pixels and
/// what it is for.
const LISTED: [(Icon, u32, &str); 3] =
    [(Icon::Small, 192, "any"), (Icon::Large, 512, "any"), (Icon::Maskable, 512, "maskable")];

/// The width and height in pixels of the picture beside a shared link: what most of those who show one
/// ask for (<https://developers.facebook.com/docs/sharing/webmasters/images/>).
pub(crate) const PREVIEW_SIZE: (u32, u32) = (1200, 630);

/// The icons as they ship.
#[derive(Clone, Debug)]
pub struct Icons {
    /// The icon that iOS takes from the page, and whose corners it rounds itself.
    pub touch: Emitted,
    /// The picture that stands beside a link that somebody shares.
    pub preview: Emitted,
    /// Those of the manifest, in the order of [`LISTED`].
    listed: Vec<Emitted>,
}

impl Icons {
    /// Adds the icons, drawn below the folder `assets`.
    ///
    /// # Errors
    /// When an icon cannot be read or written.
    pub fn add(dist: &mut Dist, assets: &Path) -> Result<Self> {
        let mut add = |icon| dist.add(Kind::Icon(icon), &files::read(&drawn(assets, icon))?);
        let listed = LISTED.iter().map(|(icon, ..)| add(*icon)).collect::<Result<_>>()?;
        Ok(Self { touch: add(Icon::Touch)?, preview: add(Icon::Preview)?, listed })
    }

    /// The manifest in one language.
    pub fn manifest(&self, site: &Site) -> String {
        let code = site.language().code();
        // Whoever picks up the device sees this name under the icon.
        let title = site.words().text(NEUTRAL_TITLE);
        let icons: Vec<_> = LISTED
            .iter()
            .zip(&self.listed)
            .map(|((_, width, purpose), file)| {
                let sizes = format!("{width}x{width}");
                json!({"src": file.name, "sizes": sizes, "type": "image/png", "purpose": purpose})
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
        format!("{manifest:#}\n")
    }
}

/// Where an icon is drawn, below the folder `assets`.
fn drawn(assets: &Path, icon: Icon) -> PathBuf {
    assets.join("icons").join(format!("{}.png", icon.stem()))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use osuiko_words::Language;

    use super::*;
    use crate::source::Served;
    use crate::statement::Statement;

    /// The width and height that a PNG says it has.
    fn size(content: &[u8]) -> (u32, u32) {
        assert_eq!(&content[1..4], b"PNG");
        let number = |at: usize| u32::from_be_bytes(content[at..].first_chunk().copied().unwrap());
        (number(16), number(20))
    }

    #[test]
    fn every_icon_is_as_large_as_it_is_said_to_be() {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets");
        let read = |icon| size(&files::read(&drawn(&assets, icon)).unwrap());
        for (icon, width, _) in LISTED {
            assert_eq!(read(icon), (width, width), "{icon:?}");
        }
        assert_eq!(read(Icon::Touch), (180, 180));
        assert_eq!(read(Icon::Preview), PREVIEW_SIZE);
    }

    #[test]
    fn the_bar_of_the_browser_has_the_colours_of_the_paper() {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets");
        let tokens = std::fs::read_to_string(assets.join("styles/tokens.css")).unwrap();
        let papers: Vec<&str> =
            tokens.lines().filter_map(|line| line.trim().strip_prefix("--paper: ")).collect();
        assert_eq!(papers, [PAPER, DARK_PAPER].map(|colour| format!("{colour};")));
    }

    #[test]
    fn a_manifest_is_relative_and_names_what_the_tab_names() {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets");
        let sound = osuiko_catalogue::folder::check(&assets, None).unwrap();
        let read = |name: &str| std::fs::read_to_string(assets.join(name)).unwrap();
        let served = Rc::new(Served::read(&read("site.toml"), None).unwrap());
        let statement = Rc::new(Statement::read(&read("accessibility.toml")).unwrap());
        let root = crate::scratch::folder("manifest");
        let icons = Icons::add(&mut Dist::create(&root).unwrap(), &assets).unwrap();
        for (language, title) in
            Language::ALL.into_iter().zip(["Tarkistuslista", "Checklista", "Checklist"])
        {
            let edition = sound.edition(language);
            let site = Site::new(edition, &served, &statement, &Rc::from("")).unwrap();
            let text = icons.manifest(&site);
            let manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
            assert_eq!(manifest["name"], title);
            assert_eq!(manifest["short_name"], title);
            assert_eq!(manifest["start_url"], format!("{}/", language.code()));
            assert_eq!(manifest["lang"], language.code());
            assert!(!text.contains("://") && !text.contains("\"/"), "{text}");
            for icon in manifest["icons"].as_array().unwrap() {
                assert!(root.join(icon["src"].as_str().unwrap()).is_file());
            }
        }
    }
}
