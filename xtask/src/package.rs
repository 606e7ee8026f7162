//! The package for npm: the element for the pages of others, with its types and the checksum of its script.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use osuiko_site::files;
use osuiko_site::kind::ELEMENT;
use serde_json::json;

use crate::{scripts, workspace};

/// What the package is called.
const NAME: &str = "@osuiko/embed";

/// The version of Node from which on it is tested, as in the list of our own packages.
const NODE: &str = ">=20.10";

/// Where the sources of the package are, from the root of the repository.
const SOURCES: &str = "integrations/npm";

/// What stands for the checksum in `index.js`.
const INTEGRITY: &str = "@integrity@";

/// The folder of the package, from the root of the repository. It lies beside the site and not in it:
/// nobody loads it from there.
pub const FOLDER: &str = "target/npm/embed";

/// Writes the package, in the place of one that was there.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write() -> Result<()> {
    let folder = workspace::root().join(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    for (name, content) in contents()? {
        files::write(&folder.join(name), &content)?;
    }
    Ok(())
}

/// The files of the package, each with its name.
fn contents() -> Result<Vec<(&'static str, Vec<u8>)>> {
    let root = workspace::root();
    let source = |name: &str| files::read(&root.join(SOURCES).join(name));
    let script = scripts::element(ELEMENT)?;
    let integrity = files::sri_sha384(&script);
    let index = String::from_utf8(source("index.js")?)?;
    ensure!(index.contains(INTEGRITY), "{SOURCES}/index.js has no {INTEGRITY}");
    Ok(vec![
        ("package.json", lines(&manifest())?),
        ("index.js", index.replace(INTEGRITY, &integrity).into_bytes()),
        ("index.d.ts", source("index.d.ts")?),
        ("element.js", module(&String::from_utf8(script.clone())?).into_bytes()),
        ("integrity.json", lines(&json!({ ELEMENT: integrity }))?),
        (ELEMENT, script),
        ("README.md", source("README.md")?),
        ("LICENSE-MIT", files::read(&root.join("LICENSE-MIT"))?),
        ("LICENSE-APACHE", files::read(&root.join("LICENSE-APACHE"))?),
    ])
}

/// The script as a module that does nothing where there are no elements, as on a server.
fn module(script: &str) -> String {
    format!("if (typeof HTMLElement === \"function\") {{\n{}\n}}\n", script.trim_end())
}

/// What npm reads of the package.
fn manifest() -> serde_json::Value {
    json!({
        "name": NAME,
        "version": env!("CARGO_PKG_VERSION"),
        "description": "The element osuiko-check: a check of data breaches in a frame that sees and keeps nothing.",
        "keywords": ["custom-element", "data-breach", "embed", "osuiko"],
        "license": "MIT OR Apache-2.0",
        "type": "module",
        "engines": { "node": NODE },
        "types": "./index.d.ts",
        "exports": {
            ".": { "types": "./index.d.ts", "default": "./index.js" },
            (format!("./{ELEMENT}")): format!("./{ELEMENT}"),
            "./integrity.json": "./integrity.json",
            "./package.json": "./package.json",
        },
        // They define the element, so no bundler may leave them out.
        "sideEffects": ["./index.js", "./element.js", format!("./{ELEMENT}")],
        "files": ["index.js", "index.d.ts", "element.js", ELEMENT, "integrity.json", "LICENSE-MIT", "LICENSE-APACHE"],
    })
}

/// A value as a file of JSON.
fn lines(value: &serde_json::Value) -> Result<Vec<u8>> {
    Ok(format!("{}\n", serde_json::to_string_pretty(value)?).into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_names_each_of_its_files_and_the_checksum_of_the_script_that_the_site_serves() {
        let contents = contents().unwrap();
        let named = manifest();
        let listed: Vec<&str> =
            named["files"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
        for (name, content) in &contents {
            assert!(!content.is_empty(), "{name}");
            // npm takes these two in any case.
            let always = ["package.json", "README.md"].contains(name);
            assert!(always || listed.contains(name), "{name}");
        }
        assert_eq!(listed.len() + 2, contents.len());
        let text = |wanted: &str| {
            let (_, content) = contents.iter().find(|(name, _)| *name == wanted).unwrap();
            String::from_utf8(content.clone()).unwrap()
        };
        let integrity = files::sri_sha384(&scripts::element(ELEMENT).unwrap());
        assert!(
            text("index.js").contains(&integrity) && text("integrity.json").contains(&integrity)
        );
    }

    #[test]
    fn the_package_needs_the_version_of_node_that_we_test_with() {
        let ours = files::read(&workspace::root().join("package.json")).unwrap();
        let ours: serde_json::Value = serde_json::from_slice(&ours).unwrap();
        assert_eq!(ours["engines"]["node"], NODE);
    }
}
