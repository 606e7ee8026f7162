//! Scripts and styles without what only their readers need: comments, spaces, long names.

use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context as _, Result, bail};

use crate::{npm, process, workspace};

/// Reads styles from its input and writes them small; `lightningcss` has no program of its own
/// that installs without running a script.
const SMALL_STYLES: &str = "
    import { transform } from 'lightningcss';
    let code = '';
    for await (const part of process.stdin) code += part;
    const small = transform({ filename: 'style.css', code: Buffer.from(code), minify: true });
    if (small.warnings.length) throw new Error(small.warnings.map((w) => w.message).join('; '));
    process.stdout.write(small.code);
";

/// The module at `path`, a quarter to a half smaller.
///
/// # Errors
///
/// When terser cannot read it.
pub fn script(path: &Path) -> Result<Vec<u8>> {
    let mut terser = process::command(npm::program("terser"));
    terser.args(["--module", "--compress", "passes=2", "--mangle", "--"]).arg(path);
    Ok(process::output(&mut terser)?.into_bytes())
}

/// The same styles, a quarter smaller.
///
/// # Errors
///
/// When lightningcss cannot read them, or warns.
pub fn styles(styles: &[u8]) -> Result<Vec<u8>> {
    let mut node = process::command("node");
    node.args(["--input-type=module", "--eval", SMALL_STYLES])
        .current_dir(workspace::root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut running = node.spawn().context("cannot start node")?;
    let mut input = running.stdin.take().context("node takes no input")?;
    input.write_all(styles)?;
    drop(input);
    let done = running.wait_with_output()?;
    if !done.status.success() {
        bail!("lightningcss cannot read the styles; the lines above say why");
    }
    Ok(done.stdout)
}
