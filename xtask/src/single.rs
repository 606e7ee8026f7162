//! The file that holds everything: the whole check in one language, to be opened from a disk or a stick without a network.

use std::fmt::Write as _;

use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::bundle::Bundle;
use osuiko_site::packs::Packs;
use osuiko_site::source::Site;
use osuiko_site::{files, pages};

use crate::scripts;

/// The pieces that are the same in every language.
#[derive(Debug)]
pub struct Pieces {
    watchdog: String,
    script: String,
    program: String,
    style: String,
}

impl Pieces {
    /// Packs the program, and makes the script that starts it.
    ///
    /// # Errors
    /// When the script cannot be made, or something in it would end its element too soon.
    pub fn new(bundle: &Bundle, style: &[u8]) -> Result<Self> {
        let watchdog = scripts::watchdog()?;
        let script = scripts::single(&bundle.script)?;
        let program = packed(&bundle.wasm)?;
        let style = std::str::from_utf8(style)?.to_owned();
        // Everything else that an element's text may hold is text to the browser.
        for text in [&script, &style] {
            anyhow::ensure!(!text.contains("</"), "a script or a style holds `</`");
            anyhow::ensure!(!text.contains("<!--"), "a script or a style holds `<!--`");
        }
        Ok(Self { watchdog, script, program, style })
    }

    /// The file in one language, with both packs, and with those of easy Finnish if there are any.
    ///
    /// # Errors
    /// When a pack cannot be packed, which does not happen with memory to spare.
    pub fn file(&self, site: &Site, packs: &Packs, easy: Option<&Packs>) -> Result<String> {
        let Self { watchdog, script, program, style } = self;
        let (catalogue, help) = (packed(&packs.catalogue)?, packed(&packs.help)?);
        let easy = easy.map_or_else(Vec::new, |easy| vec![&easy.catalogue, &easy.help]);
        let easy = easy.into_iter().map(|pack| Ok(format!("\"{}\"", packed(pack)?)));
        let easy = easy.collect::<Result<Vec<_>>>()?.join(",");
        // The constants that `assets/scripts/page/single.js` reads. Base64 has no letter that would
        // end the text or the element.
        let script = format!(
            "const PROGRAM=\"{program}\",CATALOGUE=\"{catalogue}\",HELP=\"{help}\",EASY=[{easy}];\n{script}"
        );
        let (home, code) = (&site.served.home, site.language().code());
        let policy = policy([watchdog, &script], style);
        // The base comes before the policy, which forbids any other. Links lead to the site, for
        // beside this file there is nothing.
        let mut head = format!("<base href=\"{home}/{code}/\">\n");
        writeln!(head, "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")?;
        writeln!(head, "<script>{watchdog}</script>")?;
        writeln!(head, "<style>{style}</style>")?;
        writeln!(head, "<script type=\"module\">{script}</script>")?;
        Ok(pages::alone(site, &head))
    }
}

/// What the file may do: run these two scripts and this one style, and ask nobody for anything.
fn policy(scripts: [&str; 2], style: &str) -> String {
    let [watchdog, script] = scripts.map(files::sha256_source);
    let style = files::sha256_source(style);
    format!(
        "default-src 'none'; script-src {watchdog} {script} 'wasm-unsafe-eval'; style-src {style}; \
         img-src data:; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

/// Bytes as text in a script, as small as they get.
fn packed(bytes: &[u8]) -> Result<String> {
    Ok(STANDARD.encode(files::gzip(bytes)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_what_is_in_the_file_and_nothing_else() {
        // The digest of `alert(1)` as browsers print it when they refuse it.
        let policy = policy(["alert(1)", ""], "");
        assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("connect-src"), "{policy}");
        assert!(!policy.contains("  ") && !policy.contains('"'), "{policy}");
    }

    #[test]
    fn packed_bytes_come_back() {
        let text = packed(b"Osuiko?").unwrap();
        let bytes = STANDARD.decode(text).unwrap();
        let mut back = Vec::new();
        let mut reader = flate2::read::GzDecoder::new(bytes.as_slice());
        std::io::Read::read_to_end(&mut reader, &mut back).unwrap();
        assert_eq!(back, b"Osuiko?");
    }
}
