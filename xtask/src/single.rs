//! The file that holds everything: the whole check in one language, to be opened from a disk or a stick without a network.

use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::bundle::Bundle;
use osuiko_catalogue::Sound;
use osuiko_site::{files, pages};

use crate::scripts;

/// The pieces that are the same in every language.
#[derive(Debug)]
pub struct Pieces {
    script: String,
    style: String,
}

/// The name of the file in one language.
pub fn name(code: &str) -> String {
    format!("osuiko-{code}.html")
}

impl Pieces {
    /// Puts the program into the script, and the styles beside it.
    ///
    /// # Errors
    /// When the script cannot be made, or something in it would end its element too soon.
    pub fn new(bundle: &Bundle, style: &[u8]) -> Result<Self> {
        let glue = std::str::from_utf8(&bundle.script)?;
        let script = filled(&scripts::single(glue)?, "program", &packed(&bundle.wasm)?)?;
        let style = std::str::from_utf8(style)?.to_owned();
        // Everything else that an element's text may hold is text to the browser.
        for text in [&script, &style] {
            anyhow::ensure!(!text.contains("</"), "a script or a style holds `</`");
            anyhow::ensure!(!text.contains("<!--"), "a script or a style holds `<!--`");
        }
        Ok(Self { script, style })
    }

    /// The file in one language, with its catalogue.
    ///
    /// # Errors
    /// When the language is unknown or its catalogue cannot be read.
    pub fn file(&self, sound: &Sound, code: &str, catalogue: &[u8]) -> Result<String> {
        let script = filled(&self.script, "catalogue", &packed(catalogue)?)?;
        let style = &self.style;
        let home = pages::home()?;
        let policy = policy(&script, style);
        // The base comes before the policy, which forbids any other. Links lead to the site, for
        // beside this file there is nothing.
        let mut head = format!("<base href=\"{home}/{code}/\">\n");
        writeln!(head, "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")?;
        writeln!(head, "<style>{style}</style>")?;
        writeln!(head, "<script type=\"module\">{script}</script>")?;
        pages::alone(sound, code, &head)
    }
}

/// What the file may do: run this one script and this one style, and ask nobody for anything.
fn policy(script: &str, style: &str) -> String {
    let (script, style) = (files::sha256_source(script), files::sha256_source(style));
    format!(
        "default-src 'none'; script-src {script} 'wasm-unsafe-eval'; style-src {style}; \
         img-src data:; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

/// Bytes as text in a script, as small as they get.
fn packed(bytes: &[u8]) -> Result<String> {
    Ok(STANDARD.encode(files::gzip(bytes)?))
}

/// The script with the one place of that name filled in.
fn filled(script: &str, name: &str, value: &str) -> Result<String> {
    let place = format!("{{{{{name}}}}}");
    let (before, after) =
        script.split_once(&place).with_context(|| format!("no {place} in the script"))?;
    anyhow::ensure!(!after.contains(&place), "{place} stands in the script twice");
    Ok([before, value, after].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_filled_once_or_the_build_fails() {
        assert_eq!(filled("a={{b}};", "b", "1").unwrap(), "a=1;");
        assert!(filled("a={{c}};", "b", "1").is_err());
        assert!(filled("{{b}}{{b}}", "b", "1").is_err());
    }

    #[test]
    fn the_policy_names_what_is_in_the_file_and_nothing_else() {
        // The digest of `alert(1)` as browsers print it when they refuse it.
        let policy = policy("alert(1)", "");
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
