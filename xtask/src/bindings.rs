//! The script between a compiled program and the browser, written by wasm-bindgen.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use osuiko_site::files;
use wasm_bindgen_cli_support::{Bindgen, Output};

/// A program that a browser can load, and the script that loads it.
#[derive(Debug)]
pub struct Bound {
    /// The file of the script.
    pub script: PathBuf,
    /// The file of the program.
    pub wasm: PathBuf,
}

/// Binds the app that Cargo compiled to `program`, and writes it to `folder`.
///
/// # Errors
///
/// When wasm-bindgen cannot read the program, or writes more than these two files.
pub fn app(program: &Path, folder: &Path) -> Result<Bound> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(program).out_name("osuiko").web(true)?.typescript(false);
    written(&mut bindgen.generate_output()?, "osuiko", folder)
}

/// Binds the desk that Cargo compiled to `program`, and writes it to `folder`.
///
/// # Errors
///
/// When wasm-bindgen cannot read the program, or writes more than these two files.
pub fn desk(program: &Path, folder: &Path) -> Result<Bound> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(program).out_name("desk").web(true)?.typescript(false);
    bindgen.remove_name_section(true).remove_producers_section(true);
    written(&mut bindgen.generate_output()?, "desk", folder)
}

/// Binds the tests that Cargo compiled to `program`, and writes them to `folder`.
///
/// # Errors
///
/// When wasm-bindgen cannot read the program, or writes more than these two files.
pub fn tests(program: &Path, folder: &Path) -> Result<Bound> {
    let mut bindgen = Bindgen::new();
    // The tests are plain exports of the program, and whoever runs them starts it.
    bindgen.input_path(program).out_name("tests").web(true)?.typescript(false);
    bindgen.debug(true).export_wasm(true).emit_start(false);
    written(&mut bindgen.generate_output()?, "tests", folder)
}

/// Writes what wasm-bindgen made under `name` to `folder`, with nothing else in it.
fn written(output: &mut Output, name: &str, folder: &Path) -> Result<Bound> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    output.emit(folder)?;
    let names = [format!("{name}.js"), format!("{name}_bg.wasm")];
    for other in files::under(folder)? {
        if !names.contains(&other) {
            bail!("wasm-bindgen wrote {other}, which no page loads; see `xtask/src/bindings.rs`");
        }
    }
    let [script, wasm] = names.map(|name| folder.join(name));
    Ok(Bound { script, wasm })
}
