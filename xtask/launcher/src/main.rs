//! Finds the program that does a task, builds it where it must, says so, and becomes it.
//!
//! It needs nothing but the standard library, so Cargo compiles it in about a second; only that
//! second is silent.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// A program that does tasks.
#[derive(Debug, PartialEq, Eq)]
struct Program {
    /// The package that has it.
    package: &'static str,
    /// Its name.
    name: &'static str,
    /// What it is called while it is being built.
    title: &'static str,
    /// How long it takes to build it.
    how_long: &'static str,
    /// The first words of its tasks, the last of which it is given.
    tasks: &'static [&'static [&'static str]],
}

/// Does every task that no row of [`PROGRAMS`] names.
const REST: Program = Program {
    package: "xtask",
    name: "xtask",
    title: "the task tool",
    how_long: "about a minute the first time",
    tasks: &[],
};

/// Programs with tasks of their own: an author's lint needs nothing of the page.
const PROGRAMS: [Program; 1] = [Program {
    package: "osuiko-catalogue",
    name: "osuiko-catalogue",
    title: "the author's tool",
    how_long: "about half a minute the first time",
    tasks: &[
        &["check"],
        &["catalogue", "lint"],
        &["catalogue", "map"],
        &["catalogue", "review"],
        &["catalogue", "texts-read"],
        &["catalogue", "personas"],
    ],
}];

/// Tasks that print one line and nothing else, for other programs to read.
const ONE_LINE: [&str; 1] = ["check"];

/// How long a build may be silent. One that finds nothing to do is done before.
const SILENCE: Duration = Duration::from_millis(1500);

fn main() -> ExitCode {
    let words: Vec<OsString> = env::args_os().skip(1).collect();
    let typed: Vec<&OsStr> = words.iter().map(OsString::as_os_str).collect();
    let (program, begin) = chosen(&typed);
    let words = words.get(begin..).unwrap_or_default();
    match built(program, !speaks(&typed)).map(|program| become_it(&program, words)) {
        Ok(code) => code,
        Err(line) => {
            // Nothing more can be done if even this cannot be said.
            let _ = writeln!(io::stderr(), "error: {line}");
            ExitCode::FAILURE
        }
    }
}

/// The program that does the task, and from which of the typed words on it is given them.
fn chosen(typed: &[&OsStr]) -> (&'static Program, usize) {
    let begins = |task: &[&str]| {
        typed.len() >= task.len() && typed.iter().zip(task).all(|(typed, own)| *typed == *own)
    };
    for program in &PROGRAMS {
        if let Some(task) = program.tasks.iter().find(|task| begins(task)) {
            return (program, task.len().saturating_sub(1));
        }
    }
    (&REST, 0)
}

/// Whether a line may stand before what the task itself says on stderr.
fn speaks(typed: &[&OsStr]) -> bool {
    let task = typed.first();
    io::stderr().is_terminal() || !ONE_LINE.iter().any(|line| task == Some(&OsStr::new(line)))
}

/// Builds the program, and gives its path.
fn built(program: &Program, quiet: bool) -> Result<PathBuf, String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.toml");
    let mut build = Command::new(cargo);
    build.args(["build", "--quiet", "--package", program.package, "--bin", program.name]);
    build.arg("--manifest-path").arg(manifest);
    // What Cargo prints is for whoever watches; stdout is for the result of the task.
    build.stdin(Stdio::null()).stdout(Stdio::null());
    let about = |error: io::Error| format!("cannot build {}: {error}", program.title);
    let mut running = build.spawn().map_err(about)?;
    let ended = waited(&mut running, SILENCE).map_err(about)?;
    if ended.is_none() && !quiet {
        let (title, how_long) = (program.title, program.how_long);
        // The build goes on when nobody reads, for example when stderr is a closed pipe.
        let _ = writeln!(io::stderr(), "→ building {title} ({how_long})");
    }
    let status = match ended {
        Some(status) => status,
        None => running.wait().map_err(about)?,
    };
    if !status.success() {
        return Err(format!("{} does not build; the lines above say why", program.title));
    }
    let here = env::current_exe().map_err(about)?;
    Ok(here.with_file_name(format!("{}{}", program.name, env::consts::EXE_SUFFIX)))
}

/// How the child ended, if it ends in that time.
fn waited(child: &mut Child, patience: Duration) -> io::Result<Option<ExitStatus>> {
    let begun = Instant::now();
    while begun.elapsed() < patience {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        thread::sleep(Duration::from_millis(10));
    }
    child.try_wait()
}

/// Puts the program in the place of this one, so that signals and exit codes are its own.
#[cfg(unix)]
fn become_it(program: &Path, words: &[OsString]) -> ExitCode {
    use std::os::unix::process::CommandExt as _;

    failed(program, &Command::new(program).args(words).exec())
}

/// Runs the program to its end, and ends as it did.
#[cfg(not(unix))]
fn become_it(program: &Path, words: &[OsString]) -> ExitCode {
    match Command::new(program).args(words).status() {
        Ok(status) => {
            let code = status.code().and_then(|code| u8::try_from(code).ok());
            code.map_or(ExitCode::FAILURE, ExitCode::from)
        }
        Err(error) => failed(program, &error),
    }
}

/// Says that the program cannot be started.
fn failed(program: &Path, error: &io::Error) -> ExitCode {
    let _ = writeln!(io::stderr(), "error: cannot start {}: {error}", program.display());
    ExitCode::FAILURE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_task_has_one_program() {
        let chosen = |line: &str| {
            let typed: Vec<&OsStr> = line.split_whitespace().map(OsStr::new).collect();
            let (program, begin) = chosen(&typed);
            (program.name, begin)
        };
        for (line, begin) in [
            ("check --as-of 2023-09 answers.json", 0),
            ("catalogue lint", 1),
            ("catalogue lint --release", 1),
            ("catalogue map --write", 1),
            ("catalogue review", 1),
            ("catalogue texts-read", 1),
            ("catalogue personas", 1),
        ] {
            assert_eq!(chosen(line), ("osuiko-catalogue", begin), "{line}");
        }
        for line in ["", "run", "test", "fly", "catalogue", "catalogue json", "lint"] {
            assert_eq!(chosen(line), ("xtask", 0), "{line}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn a_build_is_waited_for_only_so_long() {
        let mut long = Command::new("sleep").arg("5").spawn().unwrap();
        assert_eq!(waited(&mut long, Duration::from_millis(50)).unwrap(), None);
        long.kill().unwrap();
        assert!(!long.wait().unwrap().success());
        let mut short = Command::new("true").spawn().unwrap();
        assert!(waited(&mut short, Duration::from_secs(10)).unwrap().unwrap().success());
    }
}
