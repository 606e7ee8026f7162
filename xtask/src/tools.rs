//! The programs that building and testing need, found or installed.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::install::CargoTool;
use crate::{process, step};

/// The oldest Node that has every option we use.
const NODE: (u32, u32) = (20, 10);

/// `cargo-deny`, which judges what our dependencies are, from where and under which licence.
///
/// # Errors
///
/// When it is missing and cannot be installed.
pub fn cargo_deny() -> Result<PathBuf> {
    let (package, version) = ("cargo-deny", "0.20.2");
    let how_long = "4 to 9 minutes, once";
    CargoTool { package, version, programs: &["cargo-deny"], locked: true, how_long }.path()
}

/// The browser that runs the tests: `CHROMIUM`, or the one on the search path.
///
/// # Errors
///
/// When there is none and we may not install one.
pub fn chromium() -> Result<PathBuf> {
    BROWSER.program("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"])
}

/// The web server whose configuration we write: `OSUIKO_NGINX`, or the one on the search path.
///
/// nginx itself takes the variable `NGINX` for something else.
///
/// # Errors
///
/// When there is none and we may not install one.
pub fn nginx() -> Result<PathBuf> {
    WEB_SERVER.program("OSUIKO_NGINX", &["nginx"])
}

/// Orca, the screen reader of desktops with Linux: `OSUIKO_ORCA`, or the one on the search path.
///
/// # Errors
///
/// When there is none and we may not install one.
pub fn screen_reader() -> Result<PathBuf> {
    let (variable, names) = ("OSUIKO_ORCA", ["orca"]);
    // A desktop has these in any case; where there is none they come with Orca.
    if ["openbox", "dbus-run-session", "gdbus"].iter().any(|name| on_system(name).is_none()) {
        SCREEN_READER.install(variable, &names)?;
    }
    SCREEN_READER.program(variable, &names)
}

/// Voikko, which knows the forms of Finnish words: `OSUIKO_VOIKKO`, or `voikkospell` on the search
/// path.
///
/// # Errors
///
/// When there is none and we may not install one.
pub fn voikko() -> Result<PathBuf> {
    FINNISH.program("OSUIKO_VOIKKO", &["voikkospell"])
}

/// PHP, in which the blocks for publishing systems are written: `OSUIKO_PHP`, or `php` on the search
/// path.
///
/// # Errors
///
/// When there is none and we may not install one.
pub fn php() -> Result<PathBuf> {
    PHP.program("OSUIKO_PHP", &["php"])
}

/// Firefox: `OSUIKO_FIREFOX`, or the one on the search path.
///
/// # Errors
///
/// When there is none and we may not install one.
pub fn firefox() -> Result<PathBuf> {
    OTHER_BROWSERS.program("OSUIKO_FIREFOX", &["firefox-esr", "firefox"])
}

/// The driver of WebKit, the engine of Safari: `OSUIKO_WEBKIT_DRIVER`, or the one on the search
/// path.
///
/// # Errors
///
/// When there is none and we may not install one.
pub fn webkit_driver() -> Result<PathBuf> {
    OTHER_BROWSERS.program("OSUIKO_WEBKIT_DRIVER", &["WebKitWebDriver"])
}

/// What gives a browser a screen that nobody sees: `OSUIKO_XVFB_RUN`, or the one on the search
/// path.
///
/// # Errors
///
/// When there is none and we may not install one.
pub fn screen() -> Result<PathBuf> {
    OTHER_BROWSERS.program("OSUIKO_XVFB_RUN", &["xvfb-run"])
}

/// The mouse in front of that screen: `OSUIKO_XDOTOOL`, or the one on the search path.
///
/// # Errors
///
/// When there is none and we may not install one.
pub fn mouse() -> Result<PathBuf> {
    OTHER_BROWSERS.program("OSUIKO_XDOTOOL", &["xdotool"])
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

/// The browser of most tests.
const BROWSER: Packages =
    Packages { what: "no browser for the tests", debian: "chromium", ubuntu: "chromium-browser" };

/// The browsers that are not Chromium, for a shorter test, and a screen and a mouse for browsers
/// that are shown.
const OTHER_BROWSERS: Packages = Packages {
    what: "no Firefox, no WebKit, or no screen and mouse for the tests",
    debian: "firefox-esr webkit2gtk-driver xvfb xdotool",
    ubuntu: "firefox webkit2gtk-driver xvfb xdotool",
};

/// A screen reader, and the desktop that it needs.
const SCREEN_READER: Packages = Packages {
    what: "no screen reader for the tests",
    debian: "orca speech-dispatcher openbox at-spi2-core xvfb xdotool dbus libglib2.0-bin",
    ubuntu: "orca speech-dispatcher openbox at-spi2-core xvfb xdotool dbus libglib2.0-bin",
};

/// What knows the forms of Finnish words.
const FINNISH: Packages = Packages {
    what: "no voikkospell for the tests of easy Finnish",
    debian: "libvoikko-dev voikko-fi",
    ubuntu: "libvoikko-dev voikko-fi",
};

/// PHP without a web server.
const PHP: Packages = Packages {
    what: "no PHP for the tests of the blocks in integrations/",
    debian: "php-cli",
    ubuntu: "php-cli",
};

/// nginx; its package starts it as a service too, which we do not need.
const WEB_SERVER: Packages = Packages {
    what: "no nginx for the tests (its package also starts a web server on port 80; \
           `sudo systemctl disable --now nginx` ends that)",
    debian: "nginx-light libnginx-mod-http-brotli-static",
    ubuntu: "nginx",
};

/// Where the system keeps programs for its services, which is on nobody's search path but root's.
const SERVICES: [&str; 2] = ["/usr/sbin", "/usr/local/sbin"];

/// Packages of the system that bring programs for the tests.
struct Packages {
    /// What is missing without them.
    what: &'static str,
    /// What Debian calls them.
    debian: &'static str,
    /// What Ubuntu calls them.
    ubuntu: &'static str,
}

impl Packages {
    /// One of their programs: named by `variable`, on the search path, or installed now.
    fn program(&self, variable: &str, names: &[&str]) -> Result<PathBuf> {
        if let Some(named) = env::var_os(variable) {
            return Ok(PathBuf::from(named));
        }
        let find = || names.iter().find_map(|name| on_system(name));
        if let Some(path) = find() {
            return Ok(path);
        }
        self.install(variable, names)?;
        find()
            .with_context(|| format!("{} is still not there after installing", names.join(" or ")))
    }

    /// Installs them where that needs no question, else says how to.
    fn install(&self, variable: &str, names: &[&str]) -> Result<()> {
        let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
        let Some(packages) = self.names(&system) else {
            bail!("{}; install {}, or name it in {variable}", self.what, names.join(" or "));
        };
        if process::output(process::command("id").arg("-u"))?.trim() != "0" {
            bail!("{}; type: sudo apt-get install {packages}", self.what);
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

    /// What they are called, by the text of `/etc/os-release`.
    fn names(&self, system: &str) -> Option<&'static str> {
        let value = |key: &str| {
            let line = system.lines().find_map(|line| line.strip_prefix(key))?;
            Some(line.trim_matches('"'))
        };
        let family = [value("ID="), value("ID_LIKE=")];
        let mut names = family.into_iter().flatten().flat_map(str::split_whitespace);
        names.find_map(|name| match name {
            "ubuntu" => Some(self.ubuntu),
            "debian" => Some(self.debian),
            _ => None,
        })
    }
}

/// A program on the search path, or among those for services.
fn on_system(program: &str) -> Option<PathBuf> {
    let services = SERVICES.iter().map(|folder| Path::new(folder).join(program));
    process::on_path(program).next().or_else(|| services.into_iter().find(|path| path.is_file()))
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
        let (debian, ubuntu) = (Some(BROWSER.debian), Some(BROWSER.ubuntu));
        assert_eq!(BROWSER.names("NAME=\"Debian\"\nID=debian\n"), debian);
        assert_eq!(BROWSER.names("ID=ubuntu\nID_LIKE=debian\n"), ubuntu);
        assert_eq!(BROWSER.names("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"), ubuntu);
        assert_eq!(BROWSER.names("ID=fedora\n"), None);
        assert_eq!(WEB_SERVER.names("ID=debian\n"), Some(WEB_SERVER.debian));
    }
}
