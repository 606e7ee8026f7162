//! Where things are: the repository, the folder of built pages, the user's cache.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// The variable that names another copy of the repository to work in.
pub const ELSEWHERE: &str = "OSUIKO_ROOT";

/// The root of the repository.
pub fn root() -> PathBuf {
    if let Some(elsewhere) = env::var_os(ELSEWHERE) {
        return PathBuf::from(elsewhere);
    }
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// The folder that `dist` fills and everything after it reads.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The folder for what is made on the way; it may be deleted at any time.
///
/// # Errors
///
/// When the folder cannot be made.
pub fn scratch() -> Result<PathBuf> {
    let folder = root().join("target").join("xtask");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    Ok(folder)
}

/// The user's cache folder for Osuiko, shared by every checkout.
///
/// # Errors
///
/// When the system names no cache folder and no home folder.
pub fn cache() -> Result<PathBuf> {
    let absolute = |name: &str| env::var_os(name).map(PathBuf::from).filter(|p| p.is_absolute());
    let home = || {
        absolute("HOME").map(|home| {
            home.join(if cfg!(target_os = "macos") { "Library/Caches" } else { ".cache" })
        })
    };
    let cache = if cfg!(windows) { absolute("LOCALAPPDATA") } else { absolute("XDG_CACHE_HOME") };
    match cache.or_else(home) {
        Some(folder) => Ok(folder.join("osuiko")),
        None => bail!("no cache folder: set HOME to your home folder"),
    }
}

/// The version of `package` that `Cargo.lock` names.
///
/// # Errors
///
/// When the lock file cannot be read or does not name the package.
pub fn locked_version(package: &str) -> Result<String> {
    let path = root().join("Cargo.lock");
    let lock = fs::read_to_string(&path)
        .with_context(|| format!("cannot read {}; `cargo fetch` writes it", path.display()))?;
    version_in(&lock, package)
        .map(str::to_owned)
        .with_context(|| format!("{} names no package {package}", path.display()))
}

/// The version that follows the line naming `package` in the text of a lock file.
fn version_in<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"version = 4

[[package]]
name = "wasm-bindgen-futures"
version = "0.4.80"
source = "registry+https://example.org/index"

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
dependencies = [
 "cfg-if",
]
"#;

    #[test]
    fn the_lock_file_gives_the_version_of_exactly_that_package() {
        assert_eq!(version_in(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(version_in(LOCK, "wasm-bindgen-futures"), Some("0.4.80"));
    }

    #[test]
    fn a_package_that_is_not_locked_has_no_version() {
        assert_eq!(version_in(LOCK, "wasm"), None);
        assert_eq!(version_in(LOCK, "cfg-if"), None);
    }

    #[test]
    fn the_root_holds_the_lock_file_of_this_workspace() {
        assert!(root().join("Cargo.toml").is_file());
    }
}
