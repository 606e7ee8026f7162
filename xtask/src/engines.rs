//! The browsers that the check works in, and whether what ships is written in what they know.

use std::ffi::OsStr;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use osuiko_site::files;
use wasmparser::{Validator, WasmFeatures};

use crate::{npm, process};

/// The oldest browsers that the check works in, as esbuild names them, with their versions: Firefox
/// for Windows 7 and 8 and macOS 10.12, Chrome and Edge for Windows 7 and 8, Safari for iPhones of 2015.
pub const OLDEST: [(&str, &str); 4] =
    [("firefox", "115"), ("chrome", "109"), ("edge", "109"), ("safari", "15.4")];

/// Checks that every script and program in a written site has only syntax that the oldest browsers
/// know. What a script calls is not seen by this.
///
/// # Errors
///
/// When one has newer syntax, or cannot be read.
pub fn check(dist: &Path) -> Result<()> {
    npm::ensure()?;
    for name in files::under(dist)? {
        let path = dist.join(&name);
        match path.extension().and_then(OsStr::to_str) {
            Some("js") => script(&path).context(name)?,
            Some("wasm") => program(&files::read(&path)?).context(name)?,
            _ => (),
        }
    }
    Ok(())
}

/// Checks that nothing in a script would have to be written anew for the oldest browsers.
fn script(path: &Path) -> Result<()> {
    let oldest = OLDEST.map(|(name, version)| [name, version].concat()).join(",");
    let written_for = |target: &str| {
        let target = format!("--target={target}");
        let mut esbuild = process::command(npm::program("esbuild"));
        process::output(esbuild.args([&*target, "--charset=utf8", "--log-level=error"]).arg(path))
    };
    ensure!(
        written_for("esnext")? == written_for(&oldest)?,
        "it has syntax that {oldest} do not know"
    );
    Ok(())
}

/// Checks that a program needs nothing of WebAssembly that came later than the oldest browsers.
fn program(bytes: &[u8]) -> Result<()> {
    let known = WasmFeatures::WASM1
        | WasmFeatures::SIGN_EXTENSION
        | WasmFeatures::SATURATING_FLOAT_TO_INT
        | WasmFeatures::BULK_MEMORY
        | WasmFeatures::MULTI_VALUE
        | WasmFeatures::REFERENCE_TYPES;
    Validator::new_with_features(known).validate_all(bytes)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::workspace;

    /// Checks a script with this text.
    fn checked(name: &str, text: &str) -> Result<()> {
        let path = workspace::scratch().unwrap().join(name);
        fs::write(&path, text).unwrap();
        script(&path)
    }

    #[test]
    fn newer_syntax_is_found_and_older_is_not() {
        npm::ensure().unwrap();
        checked("known.js", "class A { #a = 1; b() { return this.#a ?? 2n; } }").unwrap();
        checked("newer.js", "class A { static { this.b = 1; } }").unwrap_err();
        checked("newer.js", "await using a = b();").unwrap_err();
        checked("newer.js", "const a = /[a--b]/v;").unwrap_err();
    }

    #[test]
    fn a_program_with_vectors_is_newer_and_one_that_does_nothing_is_not() {
        let nothing = [0, 97, 115, 109, 1, 0, 0, 0];
        program(&nothing).unwrap();
        // A type section with one function type that takes a vector (v128, 0x7b).
        let vector = [&nothing[..], &[1, 5, 1, 0x60, 1, 0x7b, 0]].concat();
        program(&vector).unwrap_err();
    }

    #[test]
    fn the_page_and_the_readme_name_the_same_browsers() {
        let root = workspace::root();
        let texts = ["fi", "sv", "en"].map(|code| format!("assets/text/{code}/pages.ftl"));
        for name in texts.iter().map(String::as_str).chain(["README.md"]) {
            let text = fs::read_to_string(root.join(name)).unwrap();
            let told =
                |line: &&str| line.starts_with("boot-engine = ") || line.contains("Firefox 115");
            let line = text.lines().find(told).unwrap_or_else(|| panic!("{name} names none"));
            for (browser, version) in OLDEST {
                let named = format!("{browser} {version}");
                assert!(line.to_lowercase().contains(&named), "{name} does not name {named}");
            }
        }
    }
}
