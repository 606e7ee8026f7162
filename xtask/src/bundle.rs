//! The app as the browser loads it, built by Trunk: wasm and glue.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use wasm_encoder::{EntityType, ImportSection, Section as _};
use wasmparser::{Parser, Payload, TypeRef};

use crate::{files, minify, process, step, tools, workspace};

/// What Trunk writes beside the two files that we take.
const PAGE: &str = "index.html";

/// The two files of the app.
#[derive(Debug)]
pub struct Bundle {
    /// The script that loads the wasm.
    pub script: Vec<u8>,
    /// The app itself.
    pub wasm: Vec<u8>,
}

/// Builds the release of the app.
///
/// # Errors
///
/// When a tool is missing, the build fails, or the wasm names a folder of this machine.
pub fn build() -> Result<Bundle> {
    tools::wasm_target()?;
    tools::standard_library()?;
    let (trunk, bindgen, wasm_opt) = (tools::trunk()?, tools::wasm_bindgen()?, tools::wasm_opt()?);

    // Trunk builds without the network, so everything must be there before.
    let mut fetch = process::command("cargo");
    process::run(fetch.args(["fetch", "--locked", "--quiet"]).envs(OWN_STANDARD_LIBRARY))?;

    step::begin("building the app", "about 2 minutes the first time");
    let folder = workspace::root().join("target").join("trunk");
    let private = private_folders()?;
    let mut command = process::command(&trunk);
    command
        .args(["build", "--release", "--offline", "--locked", "--skip-version-check", "--dist"])
        .arg(&folder)
        .env("PATH", process::path_with(&[&trunk, &bindgen, &wasm_opt])?)
        .env("CARGO_ENCODED_RUSTFLAGS", flags(&private)?)
        .envs(OWN_STANDARD_LIBRARY)
        // Trunk takes only `true` or `false` here, while the rest of the world sets 1.
        .env_remove("NO_COLOR");
    process::run(&mut command)?;

    check_complete(&folder)?;
    let script = fs::read_to_string(folder.join("osuiko.js"))?;
    let (script, wasm) = short_names(&script, &files::read(&folder.join("osuiko_bg.wasm"))?)?;
    let short = folder.with_extension("js");
    fs::write(&short, script)?;
    let bundle = Bundle { script: minify::script(&short)?, wasm };
    check_private(&bundle.wasm, &private)?;
    Ok(bundle)
}

/// The program and its script with short names for what the one takes from the other.
///
/// wasm-bindgen ends every name with a hash, which no packing makes smaller, and which both files
/// have: 1.4 kB of the download.
fn short_names(script: &str, wasm: &[u8]) -> Result<(String, Vec<u8>)> {
    let mut before = 8; // the magic number and the version
    let mut script = script.to_owned();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.context("wasm-opt wrote no WebAssembly")?;
        let Payload::ImportSection(imports) = payload else {
            if let Some((_, range)) = payload.as_section() {
                before = range.end;
            }
            continue;
        };
        let after = imports.range().end;
        let mut section = ImportSection::new();
        for (number, import) in imports.into_iter().enumerate() {
            let import = import?;
            let TypeRef::Func(kind) = import.ty else {
                bail!("the program takes {} from its script, and it is no function", import.name);
            };
            let (long, short) = (format!("{}:", import.name), format!("f{number}:"));
            if script.matches(&long).count() != 1 {
                bail!("the script does not give {} once", import.name);
            }
            script = script.replace(&long, &short);
            section.import(import.module, short.trim_end_matches(':'), EntityType::Function(kind));
        }
        let (head, rest) = (wasm.get(..before), wasm.get(after..));
        let (head, rest) = head.zip(rest).context("the sections of the program overlap")?;
        let mut renamed = head.to_vec();
        section.append_to(&mut renamed);
        renamed.extend(rest);
        return Ok((script, renamed));
    }
    bail!("the program takes nothing from its script");
}

/// Folders of this machine that must not be named in what we publish, outer ones first.
fn private_folders() -> Result<Vec<(PathBuf, &'static str)>> {
    let home = env::home_dir().filter(|home| home.parent().is_some());
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo = cargo.or_else(|| home.as_ref().map(|home| home.join(".cargo")));
    let sysroot = process::output(process::command("rustc").args(["--print", "sysroot"]))?;
    let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| OsString::from("target"));
    let named = [
        (home, "/home"),
        (cargo, "/cargo"),
        (Some(PathBuf::from(sysroot.trim())), "/rust"),
        (Some(workspace::root()), "/osuiko"),
        // Code that a build script writes is compiled from here, wherever it is.
        (Some(workspace::root().join(target)), "/target"),
    ];
    let mut folders: Vec<_> =
        named.into_iter().filter_map(|(folder, name)| Some((folder?, name))).collect();
    // The compiler takes the last one that fits, which must be the innermost.
    folders.sort_by_key(|(folder, _)| folder.components().count());
    Ok(folders)
}

/// The standard library is built with the program, and without what tells a developer where and
/// why it stopped: a panic is a trap, which the boot script answers with help. It is 6.6 kB of the
/// download (`docs/adr/0005-what-the-download-leaves-out.md`), and no answer can stand in a message
/// that is not there.
///
/// Cargo has this behind unstable flags; the version of the compiler is pinned in
/// `rust-toolchain.toml`, so they mean the same on every machine. Tests are built without them.
const OWN_STANDARD_LIBRARY: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT", "true"),
    ("CARGO_PROFILE_RELEASE_PANIC", "immediate-abort"),
];

/// No names of source files and no `Debug` texts.
const WITHOUT_PLACES: [&str; 2] = ["-Zlocation-detail=none", "-Zfmt-debug=none"];

/// How large a function may be to be written out where it is called, in LLVM's own measure.
///
/// The level `z` takes 5, at which our small closures stay functions of their own; measured on
/// 24 November 2026, the wasm has 79.1 kB in brotli at 15, 79.4 at 22 and at 30, 80.9 at 45.
const INLINE: &str = "-Cllvm-args=-inline-threshold=15";

/// Compiler flags for a small program that is the same on every machine.
fn flags(folders: &[(PathBuf, &str)]) -> Result<OsString> {
    let mut flags = remap(folders)?;
    if !flags.is_empty() {
        flags.push(SEPARATOR);
    }
    flags.push(INLINE);
    for flag in WITHOUT_PLACES {
        flags.push(SEPARATOR);
        flags.push(flag);
    }
    Ok(flags)
}

/// Cargo's own separator between flags, so that a folder's name may have a space.
const SEPARATOR: &str = "\u{1f}";

/// Compiler flags that name those folders the same on every machine.
fn remap(folders: &[(PathBuf, &str)]) -> Result<OsString> {
    let mut flags = OsString::new();
    for (folder, name) in folders {
        if !flags.is_empty() {
            flags.push(SEPARATOR);
        }
        // The compiler would take the first `=` in the folder's name for ours.
        if folder.to_string_lossy().contains('=') {
            bail!("cannot build in {}: its name has a `=`", folder.display());
        }
        flags.push("--remap-path-prefix=");
        flags.push(folder);
        flags.push("=");
        flags.push(name);
    }
    Ok(flags)
}

/// Fails when Trunk wrote a file that we would leave behind.
fn check_complete(folder: &Path) -> Result<()> {
    for name in files::under(folder)? {
        if !["osuiko.js", "osuiko_bg.wasm", PAGE].contains(&name.as_str()) {
            bail!("Trunk wrote {name}, which no page loads; see `xtask/src/bundle.rs`");
        }
    }
    Ok(())
}

/// Fails when `wasm` names one of those folders.
fn check_private(wasm: &[u8], folders: &[(PathBuf, &str)]) -> Result<()> {
    for (folder, _) in folders {
        let mut name = folder.to_string_lossy().into_owned();
        // Without it, `/root` would be found in `/rootless`.
        name.push('/');
        if wasm.windows(name.len()).any(|part| part == name.as_bytes()) {
            bail!("the wasm names {}, a folder of this machine", folder.display());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_this_machine_in_the_wasm_is_found() {
        let folders = [(PathBuf::from("/home/someone"), "/home")];
        assert!(check_private(b"\0asm /home/someone/src/main.rs", &folders).is_err());
        assert!(check_private(b"\0asm /home/someone-else/main.rs", &folders).is_ok());
        assert!(check_private(b"\0asm /osuiko/src/main.rs", &folders).is_ok());
    }

    #[test]
    fn folders_are_renamed_in_cargos_own_format() {
        let folders = [(PathBuf::from("/a b"), "/cargo"), (PathBuf::from("/c"), "/osuiko")];
        let expected = "--remap-path-prefix=/a b=/cargo\u{1f}--remap-path-prefix=/c=/osuiko";
        assert_eq!(remap(&folders).unwrap(), OsString::from(expected));
        assert!(remap(&[(PathBuf::from("/a=b"), "/cargo")]).is_err());
    }
}
