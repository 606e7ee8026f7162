//! Other programs: finding them, running them, and saying which one failed.

use std::env;
use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::workspace;

/// A command that starts in the root of the repository.
pub fn command(program: impl AsRef<Path>) -> Command {
    let mut command = Command::new(program.as_ref());
    command.current_dir(workspace::root());
    command
}

/// Runs `command` to its end and shows what it prints.
///
/// # Errors
///
/// When it cannot start or ends badly.
pub fn run(command: &mut Command) -> Result<()> {
    // What it prints is for whoever watches; stdout stays for our own result.
    command.stdin(Stdio::null()).stdout(io::stderr());
    let status = command.status().with_context(|| format!("cannot start {}", name(command)))?;
    if !status.success() {
        bail!("{} ended with {status}", name(command));
    }
    Ok(())
}

/// Runs `command` to its end, and then shows all that it printed at once.
///
/// # Errors
///
/// When it cannot start or ends badly.
pub fn shown_later(command: &mut Command) -> Result<()> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start {}", name(command)))?;
    let mut stderr = io::stderr().lock();
    // The outcome stands when nobody reads, for example when stderr is a closed pipe.
    let _ = stderr.write_all(&output.stdout).and_then(|()| stderr.write_all(&output.stderr));
    if !output.status.success() {
        bail!("{} ended with {}", name(command), output.status);
    }
    Ok(())
}

/// What `command` prints on stdout.
///
/// # Errors
///
/// When it cannot start, ends badly or prints something other than text.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start {}", name(command)))?;
    if !output.status.success() {
        bail!("{} ended with {}", name(command), output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("{} prints no text", name(command)))
}

/// The program of one kind, `bin` or `test`, that `cargo` compiles; it shows what it does on the way.
///
/// # Errors
///
/// When it cannot start, does not compile, or compiles no such program or several.
pub fn compiled(cargo: &mut Command, kind: &str) -> Result<PathBuf> {
    let messages = output(cargo.arg("--message-format=json-render-diagnostics"))?;
    match programs(&messages, kind)?.as_slice() {
        [program] => Ok(program.clone()),
        found => bail!("{} compiled {} programs, not one", name(cargo), found.len()),
    }
}

/// A message of Cargo, as far as we need it.
#[derive(Deserialize)]
struct Message {
    #[serde(default)]
    executable: Option<PathBuf>,
    #[serde(default)]
    target: Target,
}

/// What a message is about.
#[derive(Default, Deserialize)]
struct Target {
    kind: Vec<String>,
}

/// The programs of one kind that Cargo's messages name, one JSON object a line.
fn programs(messages: &str, kind: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for line in messages.lines() {
        let message: Message =
            serde_json::from_str(line).context("cargo writes messages that are no JSON")?;
        if message.target.kind.iter().any(|own| own == kind) {
            found.extend(message.executable);
        }
    }
    Ok(found)
}

/// Every program of this name on the search path, the preferred one first.
pub fn on_path(program: &str) -> impl Iterator<Item = PathBuf> {
    let folders = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&folders).collect();
    let file = file_name(program);
    folders.into_iter().map(move |folder| folder.join(&file)).filter(|path| path.is_file())
}

/// The file name of a program on this system.
pub fn file_name(program: &str) -> String {
    format!("{program}{}", env::consts::EXE_SUFFIX)
}

/// The search path with the folders of `programs` before it.
///
/// # Errors
///
/// When a folder's name cannot stand in a search path.
pub fn path_with(programs: &[&Path]) -> Result<OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    let own = programs.iter().filter_map(|program| program.parent()).map(Path::to_path_buf);
    env::join_paths(own.chain(env::split_paths(&path))).context("cannot extend PATH")
}

/// A command as one would type it, for messages.
fn name(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or(program.as_os_str());
    let words = std::iter::once(program).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    format!("`{}`", words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_named_as_one_would_type_it() {
        let mut command = Command::new("/tools/bin/cargo");
        assert_eq!(name(command.args(["build", "--release"])), "`cargo build --release`");
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = output(&mut Command::new("osuiko-no-such-program")).unwrap_err();
        assert_eq!(error.to_string(), "cannot start `osuiko-no-such-program`");
    }

    #[test]
    fn cargo_names_the_programs_that_it_compiled() {
        let messages = [
            r#"{"reason":"compiler-artifact","target":{"kind":["lib"]},"executable":null}"#,
            r#"{"reason":"compiler-artifact","target":{"kind":["bin"]},"executable":"/t/osuiko.wasm"}"#,
            r#"{"reason":"compiler-artifact","target":{"kind":["test"]},"executable":"/t/web.wasm"}"#,
            r#"{"reason":"build-finished","success":true}"#,
        ];
        let messages = messages.join("\n");
        assert_eq!(programs(&messages, "bin").unwrap(), [PathBuf::from("/t/osuiko.wasm")]);
        assert_eq!(programs(&messages, "test").unwrap(), [PathBuf::from("/t/web.wasm")]);
        assert!(programs("error: no", "bin").is_err());
    }

    #[test]
    fn our_tools_come_first_on_the_search_path() {
        let path = path_with(&[Path::new("/tools/one/bin/program")]).unwrap();
        assert_eq!(env::split_paths(&path).next(), Some(PathBuf::from("/tools/one/bin")));
    }
}
