//! The scripts that start the check, written in parts and sent as one file each.

use std::fs;

use anyhow::{Context as _, Result};

use osuiko_site::files;

use crate::{minify, workspace};

/// The parts of the script of a page, in their order.
const BOOT: [&str; 5] = ["trouble", "lock", "idle", "copy", "boot"];

/// The parts of the script of the file that holds everything.
const SINGLE: [&str; 4] = ["trouble", "lock", "idle", "single"];

/// The script that starts the check on a page.
///
/// # Errors
/// When a part cannot be read or made small.
pub fn boot() -> Result<Vec<u8>> {
    minified("boot", &parts(&BOOT)?)
}

/// The script that starts the check in the file that holds everything; `glue` is the script that
/// loads the wasm. Program and catalogue are still to be filled in.
///
/// # Errors
/// When a part cannot be read or made small, or the glue ends otherwise than we know it.
pub fn single(glue: &str) -> Result<String> {
    let text = format!("{}{}", inlined(glue)?, parts(&SINGLE)?);
    Ok(String::from_utf8(minified("single", &text)?)?)
}

/// The glue as a part of a script: what it exports by default is called `init`.
fn inlined(glue: &str) -> Result<String> {
    // As small as it is made, it ends in `export{x as initSync,N as default};`.
    let found = glue.trim_end().rsplit_once("export{").and_then(|(code, names)| {
        let mut names = names.strip_suffix("};")?.split(',');
        let name = names.find_map(|name| name.strip_suffix(" as default"))?;
        Some(format!("const init = (() => {{{code}return {name};}})();\n"))
    });
    found.context("the glue of wasm-bindgen has no default export where it used to be")
}

/// Some parts as one script.
fn parts(names: &[&str]) -> Result<String> {
    let folder = workspace::root().join("assets");
    let mut all = String::new();
    for name in names {
        all.push_str(&String::from_utf8(files::read(&folder.join(format!("{name}.js")))?)?);
        all.push('\n');
    }
    Ok(all)
}

/// The script without comments, long names and spaces.
fn minified(name: &str, text: &str) -> Result<Vec<u8>> {
    let path = workspace::scratch()?.join(format!("{name}.js"));
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    minify::script(&path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_export_of_the_glue_becomes_a_name() {
        let glue = "function a(){}async function b(){}export{a as initSync,b as default};\n";
        let expected =
            "const init = (() => {function a(){}async function b(){}return b;})();\n".to_owned();
        assert_eq!(inlined(glue).unwrap(), expected);
        for other in ["", "export default b;", "export{a as initSync};"] {
            assert!(inlined(other).is_err(), "{other}");
        }
    }

    #[test]
    fn every_part_is_there_and_opens_with_a_sentence() {
        for name in BOOT.iter().chain(&SINGLE) {
            let text = parts(&[name]).unwrap();
            assert!(text.starts_with("// "), "{name}");
        }
    }
}
