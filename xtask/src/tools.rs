//! The programs that building and testing need, found or installed.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::install::CargoTool;
use crate::{npm, process, step, workspace};

/// The oldest Node that has every option we use.
const NODE: (u32, u32) = (20, 10);

/// Trunk, which builds the app from `index.html`.
///
/// # Errors
///
/// When it is missing and cannot be installed.
pub fn trunk() -> Result<PathBuf> {
    // The newest that builds with our toolchain; later ones need a newer Rust.
    let (package, version) = ("trunk", "0.21.14");
    let how_long = "4 to 9 minutes, once";
    CargoTool { package, version, programs: &["trunk"], locked: true, how_long }.path()
}

/// `wasm-bindgen` in the version of the library; its test runner stands beside it.
///
/// # Errors
///
/// When it is missing and cannot be installed.
pub fn wasm_bindgen() -> Result<PathBuf> {
    CargoTool {
        package: "wasm-bindgen-cli",
        version: &workspace::locked_version("wasm-bindgen")?,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        // The lock file it ships names versions that not every registry mirror has.
        locked: false,
        how_long: "4 to 9 minutes, once",
    }
    .path()
}

/// Binaryen's `wasm-opt`, which makes the wasm a quarter smaller.
///
/// # Errors
///
/// When the Node packages cannot be installed.
pub fn wasm_opt() -> Result<PathBuf> {
    npm::ensure()?;
    Ok(npm::program("wasm-opt"))
}

/// The browser that runs the tests: `CHROMIUM`, or the one on the search path.
///
/// # Errors
///
/// When there is none and we may not install one.
pub fn chromium() -> Result<PathBuf> {
    browser_program("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"])
}

/// The driver of the same browser: `CHROMEDRIVER`, or the one on the search path.
///
/// # Errors
///
/// When there is none and we may not install one.
pub fn chromedriver() -> Result<PathBuf> {
    browser_program("CHROMEDRIVER", &["chromedriver"])
}

/// Makes sure that Rust can build for the browser.
///
/// # Errors
///
/// When the target is missing and `rustup` cannot add it.
pub fn wasm_target() -> Result<()> {
    let target = "wasm32-unknown-unknown";
    let mut rustc = process::command("rustc");
    let folder = process::output(rustc.args(["--print", "target-libdir", "--target", target]))?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    step::begin(&format!("adding the Rust target {target}"), "about 10 seconds");
    process::run(process::command("rustup").args(["target", "add", target]))
        .with_context(|| format!("Rust cannot build for {target}; see https://rustup.rs"))
}

/// Makes sure that the source of the standard library is there, which the release builds too.
///
/// # Errors
///
/// When it is missing and rustup cannot add it.
pub fn standard_library() -> Result<()> {
    let sysroot = process::output(process::command("rustc").args(["--print", "sysroot"]))?;
    let lock = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock");
    if lock.is_file() {
        return Ok(());
    }
    step::begin("adding the source of the standard library", "about 10 seconds");
    process::run(process::command("rustup").args(["component", "add", "rust-src"]))
        .context("the release needs Rust's source; type: rustup component add rust-src")
}

/// Makes sure that Node is there and new enough.
///
/// # Errors
///
/// When it is missing or too old.
pub fn node() -> Result<()> {
    let (major, minor) = NODE;
    let advice = format!("install Node {major} (at least {major}.{minor}): https://nodejs.org");
    let answer = process::output(process::command("node").arg("--version"))
        .with_context(|| advice.clone())?;
    match node_version(&answer) {
        Some(version) if version >= NODE => Ok(()),
        Some(_) | None => bail!("Node {} is too old; {advice}", answer.trim()),
    }
}

/// Major and minor version out of `v20.20.2`.
fn node_version(answer: &str) -> Option<(u32, u32)> {
    let mut numbers = answer.trim().strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// A program of the browser: named by `variable`, on the search path, or installed now.
fn browser_program(variable: &str, names: &[&str]) -> Result<PathBuf> {
    if let Some(named) = env::var_os(variable) {
        return Ok(PathBuf::from(named));
    }
    let find = || names.iter().find_map(|name| process::on_path(name).next());
    if let Some(path) = find() {
        return Ok(path);
    }
    install_browser()?;
    find().with_context(|| format!("{} is still not on PATH after installing", names.join(" or ")))
}

/// Installs the browser and its driver where that needs no question, else says how to.
fn install_browser() -> Result<()> {
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let Some(packages) = browser_packages(&system) else {
        bail!("install Chromium and ChromeDriver, or name them in CHROMIUM and CHROMEDRIVER");
    };
    let packages = packages.join(" ");
    if process::output(process::command("id").arg("-u"))?.trim() != "0" {
        bail!("no browser for the tests; type: sudo apt-get install {packages}");
    }
    step::begin(&format!("installing {packages}"), "about 1 minute");
    let apt = |arguments: &[&str]| {
        let mut apt = process::command("apt-get");
        process::run(apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    apt(&["update"])?;
    let install = ["install", "-y"].into_iter().chain(packages.split(' '));
    apt(&install.collect::<Vec<_>>())
}

/// What the browser and its driver are called, by the text of `/etc/os-release`.
fn browser_packages(system: &str) -> Option<[&'static str; 2]> {
    let value = |key: &str| {
        let line = system.lines().find_map(|line| line.strip_prefix(key))?;
        Some(line.trim_matches('"'))
    };
    let family = [value("ID="), value("ID_LIKE=")];
    let mut names = family.into_iter().flatten().flat_map(str::split_whitespace);
    names.find_map(|name| match name {
        "ubuntu" => Some(["chromium-browser", "chromium-chromedriver"]),
        "debian" => Some(["chromium", "chromium-driver"]),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_node_is_read_from_its_answer() {
        assert_eq!(node_version("v20.20.2\n"), Some((20, 20)));
        assert_eq!(node_version("v8.1.0"), Some((8, 1)));
        assert_eq!(node_version("node"), None);
    }

    #[test]
    fn an_older_minor_version_of_node_is_too_old() {
        assert!(node_version("v20.9.0").unwrap() < NODE);
        assert!(node_version("v22.0.0").unwrap() > NODE);
    }

    #[test]
    fn debian_and_its_kin_name_the_browser_differently() {
        let debian = Some(["chromium", "chromium-driver"]);
        let ubuntu = Some(["chromium-browser", "chromium-chromedriver"]);
        assert_eq!(browser_packages("NAME=\"Debian\"\nID=debian\n"), debian);
        assert_eq!(browser_packages("ID=ubuntu\nID_LIKE=debian\n"), ubuntu);
        assert_eq!(browser_packages("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"), ubuntu);
        assert_eq!(browser_packages("ID=fedora\n"), None);
    }
}
