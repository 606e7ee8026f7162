//! The scripts that ship: modules of `assets/scripts/`, joined by esbuild and made small by terser.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};

use osuiko_site::files;

use crate::{minify, npm, process, workspace};

/// How a page loads a script.
#[derive(Clone, Copy, Debug)]
enum Kind {
    /// With `type="module"`, after the page has been parsed.
    Module,
    /// Without it, where it must run at once or the browser takes no module.
    Classic,
    /// Without it and in ECMAScript 5, where it must run in browsers that take no other script of ours.
    Old,
}

/// The script that starts the check on a page.
///
/// # Errors
/// When a module does not resolve or cannot be parsed.
pub fn boot() -> Result<Vec<u8>> {
    joined("page/boot.js", Kind::Module, None)
}

/// The script that has what failed to come asked for once more, as it stands in the page.
///
/// # Errors
/// When a module does not resolve, cannot be parsed or needs more than ECMAScript 5.
pub fn watchdog() -> Result<String> {
    let script = String::from_utf8(joined("page/watchdog.js", Kind::Old, None)?)?;
    // Such a sign could end the element, or begin a comment in it.
    ensure!(!script.contains('<'), "page/watchdog.js cannot stand in a page: it has a `<`");
    Ok(script.trim().to_owned())
}

/// The script of what stands on every page: the size of the text, and reading aloud.
///
/// # Errors
/// When a module does not resolve or cannot be parsed.
pub fn aids() -> Result<Vec<u8>> {
    joined("aids/aids.js", Kind::Module, None)
}

/// The script that filters the list of breaches.
///
/// # Errors
/// When a module does not resolve or cannot be parsed.
pub fn filter() -> Result<Vec<u8>> {
    joined("pages/filter.js", Kind::Module, None)
}

/// The script that makes the code for the pages of others.
///
/// # Errors
/// When a module does not resolve or cannot be parsed.
pub fn embedding() -> Result<Vec<u8>> {
    joined("pages/embedding.js", Kind::Module, None)
}

/// The script of the page for frames, which runs before anything is shown.
///
/// # Errors
/// When a module does not resolve or cannot be parsed.
pub fn frame() -> Result<Vec<u8>> {
    joined("frame/frame.js", Kind::Classic, None)
}

/// The worker, without the two constants that the list of the copy puts before it.
///
/// # Errors
/// When a module does not resolve or cannot be parsed.
pub fn worker() -> Result<String> {
    Ok(String::from_utf8(joined("worker/sw.js", Kind::Classic, None)?)?)
}

/// The script that starts the check in the file that holds everything, without the constants that
/// `single.rs` puts before it. `glue` is the module that wasm-bindgen wrote for the program.
///
/// # Errors
/// When a module does not resolve or cannot be parsed, or `glue` has no default export.
pub fn single(glue: &[u8]) -> Result<String> {
    let path = workspace::scratch()?.join("glue.js");
    fs::write(&path, glue).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(String::from_utf8(joined("page/single.js", Kind::Module, Some(&path))?)?)
}

/// The script that starts the desk, without the constant that `desk.rs` puts before it. `glue` is the
/// module that wasm-bindgen wrote for the program.
///
/// # Errors
/// When a module does not resolve or cannot be parsed, or `glue` has no default export.
pub fn desk(glue: &[u8]) -> Result<String> {
    let path = workspace::scratch()?.join("desk-glue.js");
    fs::write(&path, glue).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(String::from_utf8(joined("desk/desk.js", Kind::Module, Some(&path))?)?)
}

/// A script that other people's pages load, by its name. It ships as it is, for they pin its
/// checksum.
///
/// # Errors
/// When it cannot be read.
pub fn element(name: &str) -> Result<Vec<u8>> {
    files::read(&folder().join("frame").join(name))
}

/// Checks the types of the modules and runs their unit tests.
///
/// # Errors
/// When a type is wrong, a test fails or there is none.
pub fn check() -> Result<()> {
    npm::ensure()?;
    // The worker has another global scope than the pages.
    for project in [folder(), folder().join("worker")] {
        process::run(process::command(npm::program("tsc")).arg("--project").arg(project))?;
    }
    let tests = workspace::root().join("tests/scripts");
    let mut names = files::under(&tests)?;
    names.retain(|name| name.ends_with(".test.mjs"));
    if names.is_empty() {
        // Node would look for tests everywhere and be content with finding none.
        bail!("no tests in {}", tests.display());
    }
    let paths = names.iter().map(|name| tests.join(name));
    process::run(process::command("node").arg("--test").args(paths))
}

/// The folder of the modules.
fn folder() -> PathBuf {
    workspace::root().join("assets/scripts")
}

/// The module `entry` and everything that it imports, as one small script. `glue` is what
/// `osuiko-glue` stands for.
fn joined(entry: &str, kind: Kind, glue: Option<&Path>) -> Result<Vec<u8>> {
    npm::ensure()?;
    let path = workspace::scratch()?.join(entry.replace('/', "-"));
    let mut esbuild = process::command(npm::program("esbuild"));
    // What browsers understand is decided by what is written, so nothing is written anew for older ones.
    esbuild.args(["--bundle", "--charset=utf8", "--log-level=warning"]);
    esbuild.args(match kind {
        Kind::Module => ["--target=esnext", "--format=esm"],
        Kind::Classic => ["--target=esnext", "--format=iife"],
        Kind::Old => ["--target=es5", "--format=iife"],
    });
    if let Some(glue) = glue {
        esbuild.arg(format!("--alias:osuiko-glue={}", glue.display()));
    }
    esbuild.arg(format!("--outfile={}", path.display())).arg(folder().join(entry));
    process::run(&mut esbuild)?;
    minify::script(&path)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The script as text.
    fn text(script: Result<Vec<u8>>) -> String {
        String::from_utf8(script.unwrap()).unwrap()
    }

    #[test]
    fn what_ships_imports_nothing_but_the_program_by_its_address() {
        let modules = [boot(), filter(), embedding()].map(text);
        let classic = [frame(), worker().map(String::into_bytes)].map(text);
        for script in modules.iter().chain(&classic) {
            assert!(!script.contains("import{") && !script.contains("export"), "{script}");
        }
        // A page fetches the glue as a file of its own, with the integrity that its preload names.
        assert_eq!(modules[0].matches("import(").count(), 1);
        // A classic script leaves no names behind for others.
        for script in &classic {
            assert!(script.starts_with("(()=>{"), "{script}");
        }
    }

    #[test]
    fn the_watchdog_runs_in_engines_that_know_nothing_newer_than_ecmascript_5() {
        let script = watchdog().unwrap();
        assert!(script.starts_with("!function(){"), "{script}");
        for newer in ["=>", "`", "?.", "...", "??"] {
            assert!(!script.contains(newer), "{newer} in {script}");
        }
        for newer in ["let", "const", "class", "async", "await", "of", "import", "export"] {
            let mut words = script.split(|letter: char| !letter.is_ascii_alphanumeric());
            assert!(words.all(|word| word != newer), "{newer} in {script}");
        }
    }

    #[test]
    fn the_glue_is_joined_by_its_default_export_whatever_it_is_called() {
        let glue = b"async function q(w){return w+\"joined\"}function s(){return\"unused\"}\
                     export{s as initSync,q as default};";
        let script = single(glue).unwrap();
        assert!(script.contains("joined") && !script.contains("unused"), "{script}");
        assert!(!script.contains("import"), "{script}");
        assert!(single(b"export function initSync(){}").is_err());
    }

    #[test]
    fn every_module_opens_with_a_sentence() {
        let modules = files::under(&folder()).unwrap();
        for name in modules.iter().filter(|name| !name.ends_with("tsconfig.json")) {
            let text = files::read(&folder().join(name)).unwrap();
            assert!(text.starts_with(b"// "), "{name}");
        }
    }
}
