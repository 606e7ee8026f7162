//! Tools that Cargo installs: the right version, once per user, in a cache of their own.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::{process, step, workspace};

/// A package whose programs we use in one exact version.
#[derive(Debug)]
pub struct CargoTool<'a> {
    /// The name in the registry.
    pub package: &'a str,
    /// The only version that will do.
    pub version: &'a str,
    /// The programs we need from it; the first one is asked for its version.
    pub programs: &'a [&'a str],
    /// Whether to build with the versions that its own lock file names.
    pub locked: bool,
    /// About how long building it takes.
    pub how_long: &'a str,
}

impl CargoTool<'_> {
    /// The tool's first program: from the search path, from the cache, or installed now.
    ///
    /// # Errors
    ///
    /// When the tool is missing and cannot be installed.
    pub fn path(&self) -> Result<PathBuf> {
        let main = self.programs.first().copied().unwrap_or(self.package);
        let on_path = process::on_path(main)
            .find_map(|path| path.parent().and_then(|folder| self.in_folder(folder)));
        let tools = workspace::cache()?.join("tools");
        let name = format!("{}-{}", self.package, self.version);
        let root = tools.join(&name);
        let installed = || self.in_folder(&root.join("bin"));
        if let Some(path) = on_path.or_else(installed) {
            return Ok(path);
        }

        let _lock = lock(&tools.join(format!("{name}.lock")), &name)?;
        // Another process may have installed it while this one waited for the lock.
        if let Some(path) = installed() {
            return Ok(path);
        }
        self.install(&root, &tools.join(format!("{name}.build")))?;
        installed().with_context(|| format!("{name} was installed but does not run"))
    }

    /// The first program, when `folder` has all of them and the version is right.
    fn in_folder(&self, folder: &Path) -> Option<PathBuf> {
        let path = |program: &&str| folder.join(process::file_name(program));
        if !self.programs.iter().map(path).all(|path| path.is_file()) {
            return None;
        }
        let main = self.programs.first().map(path)?;
        let answer = process::output(process::command(&main).arg("--version")).ok()?;
        is_version(&answer, self.version).then_some(main)
    }

    /// Installs the tool under `root`: a finished program if there is one, else built in `build`.
    fn install(&self, root: &Path, build: &Path) -> Result<()> {
        let package = format!("{}@{}", self.package, self.version);
        if process::on_path("cargo-binstall").next().is_some() {
            step::begin(&format!("downloading {package}"), "a few seconds");
            let mut binstall = process::command("cargo");
            binstall.args(["binstall", "--no-confirm", "--root"]).arg(root).arg(&package);
            match process::run(&mut binstall) {
                Ok(()) => return Ok(()),
                Err(error) => step::note(&format!("  {error}; building it instead")),
            }
        }

        step::begin(&format!("building {package}, once for this user"), self.how_long);
        let mut install = process::command("cargo");
        install.args(["install", "--root"]).arg(root).arg(&package);
        if self.locked {
            install.arg("--locked");
        }
        process::run(install.env("CARGO_TARGET_DIR", build))?;
        if build.exists() {
            fs::remove_dir_all(build)
                .with_context(|| format!("cannot remove {}", build.display()))?;
        }
        Ok(())
    }
}

/// Holds the lock file at `path` until the value is dropped, waiting for whoever holds it now.
///
/// # Errors
///
/// When the file cannot be made or locked.
pub fn lock(path: &Path, what: &str) -> Result<File> {
    let about = || format!("cannot lock {}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(about)?;
    }
    let file = File::create(path).with_context(about)?;
    match file.try_lock() {
        Ok(()) => (),
        Err(TryLockError::WouldBlock) => {
            step::begin(&format!("waiting for another process that installs {what}"), "minutes");
            file.lock().with_context(about)?;
        }
        Err(TryLockError::Error(error)) => return Err(error).with_context(about),
    }
    Ok(file)
}

/// Whether `answer`, as in `trunk 0.21.14`, names exactly `version`.
fn is_version(answer: &str, version: &str) -> bool {
    answer.split_whitespace().nth(1) == Some(version)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use super::*;

    #[test]
    fn only_the_exact_version_will_do() {
        assert!(is_version("trunk 0.21.14\n", "0.21.14"));
        assert!(is_version("wasm-bindgen 0.2.130 (abcdef)", "0.2.130"));
        assert!(!is_version("trunk 0.21.14-alpha.1", "0.21.14"));
        assert!(!is_version("trunk", "0.21.14"));
    }

    #[test]
    fn a_second_process_waits_for_the_first() {
        let path = workspace::scratch().unwrap().join("lock-test.lock");
        let first = lock(&path, "a test").unwrap();
        let (sender, receiver) = mpsc::channel();
        let second = thread::spawn({
            let path = path.clone();
            move || {
                let held = lock(&path, "a test").unwrap();
                sender.send(()).unwrap();
                drop(held);
            }
        });
        let waited = receiver.recv_timeout(Duration::from_millis(200));
        assert_eq!(waited, Err(mpsc::RecvTimeoutError::Timeout));
        drop(first);
        receiver.recv_timeout(Duration::from_secs(10)).unwrap();
        second.join().unwrap();
    }
}
