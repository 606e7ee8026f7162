//! The app as the browser loads it: compiled by Cargo, bound by wasm-bindgen, made small by Binaryen.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use wasm_encoder::{EntityType, ExportKind, ExportSection, ImportSection, Section};
use wasmparser::{
    ExportSectionReader, ExternalKind, ImportSectionReader, Parser, Payload, TypeRef,
};

use osuiko_site::files;

use crate::{bindings, minify, npm, process, step, tools, workspace};

/// What Binaryen does with the program; the ADR 0005 has what each step is worth.
const WASM_OPT: &str = "-O3 --enable-bulk-memory --enable-nontrapping-float-to-int \
    --enable-sign-ext --enable-mutable-globals --enable-multivalue --enable-reference-types \
    -ocimfs 10 -Oz --low-memory-unused --strip-producers --strip-target-features \
    --reorder-functions-by-name";

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
    npm::ensure()?;

    step::begin("building the app", "about 2 minutes the first time");
    let private = private_folders()?;
    let mut cargo = process::command("cargo");
    cargo
        .args(["build", "--release", "--locked", "--package", "osuiko", "--bin", "osuiko"])
        .args(["--target", "wasm32-unknown-unknown"])
        .env("CARGO_ENCODED_RUSTFLAGS", flags(&private)?)
        .envs(OWN_STANDARD_LIBRARY);
    let program = process::compiled(&mut cargo, "bin")?;

    let folder = workspace::scratch()?.join("app");
    let bound = bindings::app(&program, &folder)?;
    let small = folder.join("small.wasm");
    let mut wasm_opt = process::command(npm::program("wasm-opt"));
    wasm_opt.args(WASM_OPT.split_whitespace()).arg(&bound.wasm).arg("--output").arg(&small);
    process::run(&mut wasm_opt)?;

    let script = fs::read_to_string(&bound.script)?;
    let (script, wasm) = short_names(&script, &files::read(&small)?)?;
    let short = folder.join("short.js");
    fs::write(&short, script)?;
    let bundle = Bundle { script: minify::script(&short)?, wasm };
    check_private(&bundle.wasm, &private)?;
    Ok(bundle)
}

/// The program and its script with short names for what the one takes from the other.
///
/// wasm-bindgen writes out types in these names and ends most with a hash, which no packing makes
/// smaller, and which both files have: 1.7 kB of the download. Binaryen's own pass and names given
/// before Binaryen runs are larger: `docs/adr/0012-no-tools-to-install.md`.
fn short_names(script: &str, wasm: &[u8]) -> Result<(String, Vec<u8>)> {
    const NOT_WASM: &str = "wasm-opt wrote no WebAssembly";
    let mut script = script.to_owned();
    let mut renamed = Vec::new();
    let mut copied = 0; // how much of `wasm` stands in `renamed`
    let mut before = 8; // where the last section ended: at first the magic number and the version
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.context(NOT_WASM)?;
        let section: Option<Box<dyn Section>> = if let Payload::ImportSection(imports) = &payload {
            Some(Box::new(short_imports(&mut script, imports.clone())?))
        } else if let Payload::ExportSection(exports) = &payload {
            Some(Box::new(short_exports(&mut script, exports.clone())?))
        } else {
            None
        };
        let end = payload.as_section().map_or(before, |(_, range)| range.end);
        if let Some(section) = section {
            renamed.extend(wasm.get(copied..before).context(NOT_WASM)?);
            section.append_to(&mut renamed);
            copied = end;
        }
        before = end;
    }
    renamed.extend(wasm.get(copied..).context(NOT_WASM)?);
    Ok((script, renamed))
}

/// What the program takes from its script, by short names, which the script is given as well.
fn short_imports(script: &mut String, imports: ImportSectionReader<'_>) -> Result<ImportSection> {
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
        *script = script.replace(&long, &short);
        section.import(import.module, short.trim_end_matches(':'), EntityType::Function(kind));
    }
    Ok(section)
}

/// What the script takes from the program, by short names, which the script is given as well.
/// What it does not take is dropped.
fn short_exports(script: &mut String, exports: ExportSectionReader<'_>) -> Result<ExportSection> {
    let mut section = ExportSection::new();
    for (number, export) in exports.into_iter().enumerate() {
        let export = export?;
        let short = format!("e{number}");
        let changed = renamed_property(script, export.name, &short);
        if changed == *script {
            continue;
        }
        *script = changed;
        let kind = match export.kind {
            ExternalKind::Func => ExportKind::Func,
            ExternalKind::Table => ExportKind::Table,
            ExternalKind::Memory => ExportKind::Memory,
            ExternalKind::Global | ExternalKind::Tag => {
                bail!("the script takes {} from the program, which it cannot", export.name)
            }
        };
        section.export(&short, kind, export.index);
    }
    Ok(section)
}

/// The script with `wasm.long` as `wasm.short`, wherever it is the whole name.
fn renamed_property(script: &str, long: &str, short: &str) -> String {
    let property = format!("wasm.{long}");
    let mut parts = script.split(&property);
    let mut renamed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let goes_on = part.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$'));
        renamed.push_str("wasm.");
        renamed.push_str(if goes_on { long } else { short });
        renamed.push_str(part);
    }
    renamed
}

/// Folders of this machine that must not be named in what we publish, outer ones first.
pub(crate) fn private_folders() -> Result<Vec<(PathBuf, &'static str)>> {
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
/// Measured on 24 November 2026, the wasm is smallest at up to 10: 0.35 kB more in brotli at 15,
/// 0.7 at 22 and at 30, 2.2 at 45.
const INLINE: &str = "-Cllvm-args=-inline-threshold=10";

/// Instructions that two branches end with stay in both: moved behind them they take variables
/// with them, which is 0.26 kB more in the end.
const NO_SINKING: &str = "-Cllvm-args=-simplifycfg-sink-common=false";

/// How much the compiler optimises before LLVM does: what it would take into its callers there is
/// 0.12 kB more in the end.
const EARLY: &str = "-Zmir-opt-level=1";

/// Compiler flags for a small program that is the same on every machine.
fn flags(folders: &[(PathBuf, &str)]) -> Result<OsString> {
    let mut flags = remap(folders)?;
    if !flags.is_empty() {
        flags.push(SEPARATOR);
    }
    flags.push(INLINE);
    for flag in [NO_SINKING, EARLY].into_iter().chain(WITHOUT_PLACES) {
        flags.push(SEPARATOR);
        flags.push(flag);
    }
    Ok(flags)
}

/// Cargo's own separator between flags, so that a folder's name may have a space.
const SEPARATOR: &str = "\u{1f}";

/// Compiler flags that name those folders the same on every machine.
pub(crate) fn remap(folders: &[(PathBuf, &str)]) -> Result<OsString> {
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

/// Fails when `wasm` names one of those folders.
pub(crate) fn check_private(wasm: &[u8], folders: &[(PathBuf, &str)]) -> Result<()> {
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
    fn only_the_whole_name_is_made_short() {
        let script = "wasm.a(); wasm.a_b(); wasm.a.set(wasm.ab); a.wasm_a; wasm.a";
        let short = "wasm.e0(); wasm.a_b(); wasm.e0.set(wasm.ab); a.wasm_a; wasm.e0";
        assert_eq!(renamed_property(script, "a", "e0"), short);
        assert_eq!(renamed_property(script, "c", "e0"), script);
    }

    #[test]
    fn program_and_script_still_fit_with_short_names() {
        // One import, one function that calls it, and two exports of which the script takes one.
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        wasm.extend(b"\x01\x04\x01\x60\0\0"); // types: a function of nothing
        wasm.extend(b"\x02\x09\x01\x01m\x03out\0\0");
        wasm.extend(b"\x03\x02\x01\0");
        wasm.extend(b"\x07\x0e\x02\x04kept\0\x01\x03not\0\x01");
        wasm.extend(b"\x0a\x06\x01\x04\0\x10\0\x0b");
        let (script, short) = short_names("({out: 1}); wasm.kept()", &wasm).unwrap();
        assert_eq!(script, "({f0: 1}); wasm.e0()");
        let mut names = Vec::new();
        for payload in Parser::new(0).parse_all(&short) {
            let payload = payload.unwrap();
            if let Payload::ImportSection(all) = payload {
                names.extend(all.into_iter().map(|import| import.unwrap().name.to_owned()));
            } else if let Payload::ExportSection(all) = payload {
                names.extend(all.into_iter().map(|export| export.unwrap().name.to_owned()));
            } else if let Payload::CodeSectionEntry(body) = payload {
                assert_eq!(body.range().len(), 4);
            }
        }
        assert_eq!(names, ["f0", "e0"]);
        assert!(short_names("({}); wasm.kept()", &wasm).is_err());
    }

    #[test]
    fn folders_are_renamed_in_cargos_own_format() {
        let folders = [(PathBuf::from("/a b"), "/cargo"), (PathBuf::from("/c"), "/osuiko")];
        let expected = "--remap-path-prefix=/a b=/cargo\u{1f}--remap-path-prefix=/c=/osuiko";
        assert_eq!(remap(&folders).unwrap(), OsString::from(expected));
        assert!(remap(&[(PathBuf::from("/a=b"), "/cargo")]).is_err());
    }
}
