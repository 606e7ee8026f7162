//! Tries every address of the catalogue, for a maintainer who has a network.

use std::io::Write as _;
use std::process::{ExitCode, Stdio};

use anyhow::{Context as _, Result};
use osuiko_catalogue::{Sound, links};

use crate::{process, tools, workspace};

/// The program that tries them; Node 20 has all that it needs.
const PROGRAM: &str = "xtask/links.mjs";

/// Prints what moved, what is gone and which number no longer stands on its page.
///
/// The exit code is 0 where all is as it was, 1 where something wants a look, 3 without a network.
///
/// # Errors
///
/// When Node is not there, or the program cannot be started.
pub fn try_all(sound: &Sound) -> Result<ExitCode> {
    tools::node()?;
    let list = serde_json::to_vec(&links::links(sound.files()))?;
    let mut child = process::command("node")
        .arg(workspace::root().join(PROGRAM))
        .stdin(Stdio::piped())
        .spawn()
        .context("cannot start node")?;
    child.stdin.take().context("node takes no input")?.write_all(&list)?;
    let code = child.wait()?.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
