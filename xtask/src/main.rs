//! Calls the task that was asked for, nothing else.

use std::env;
use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::Result;
use osuiko_catalogue::{self as catalogue, check};
use osuiko_site::open_data;
use xtask::commands::{self, Catalogue, Refusal, Task, Words};
use xtask::{dist, run, test, trunk, workspace};

/// The exit code for words that make no sense, and for an answers file that cannot be judged.
const REFUSED: u8 = 2;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    match commands::read(&words) {
        Ok(Words { task: Some(Task::Check(asked)) }) => {
            let checked = match &asked.as_of {
                None => check::check(&asked.file),
                Some(day) => check::check_as_of(day, &asked.file),
            };
            match checked {
                Ok(json) => said(print(&format!("{json}\n"))),
                Err(line) => refused(&line),
            }
        }
        Ok(Words { task }) => said(done(task.unwrap_or(Task::Help))),
        Err(Refusal::Help(text)) => said(print(&text)),
        Err(Refusal::Line(line)) => refused(&line),
    }
}

/// Does the task.
fn done(task: Task) -> Result<()> {
    match task {
        Task::Run(asked) => run::run(&asked),
        Task::Test(asked) => test::test(&asked),
        Task::Dist => dist::build(&workspace::dist()).map(drop),
        Task::Trunk => trunk::hook(),
        // Its exit code is its own: see `main`.
        Task::Check(_) => Ok(()),
        Task::Catalogue(Catalogue::Lint { release: false }) => catalogue::lint(None),
        Task::Catalogue(Catalogue::Lint { release: true }) => {
            catalogue::lint(Some(catalogue::today()?))
        }
        Task::Catalogue(Catalogue::Map { write: false }) => print(&catalogue::map()?),
        Task::Catalogue(Catalogue::Map { write: true }) => catalogue::write_map(),
        Task::Catalogue(Catalogue::Json) => print(&open_data::shipped()?),
        Task::Catalogue(Catalogue::Schema) => print(&open_data::schema()?),
        Task::Catalogue(Catalogue::Review { as_of, key }) => {
            let day = as_of.iter().flat_map(|day| ["--as-of", day]);
            let words: Vec<&str> = day.chain(key.as_deref()).collect();
            print(&catalogue::review(&words)?)
        }
        Task::Help => print(&commands::help()),
    }
}

/// Writes the result of a task as it is.
fn print(text: &str) -> Result<()> {
    Ok(write!(io::stdout(), "{text}")?)
}

/// The exit code of a task, and its error in words.
fn said(result: Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Says in one line why nothing was done.
fn refused(line: &str) -> ExitCode {
    // Nothing more can be done if even this cannot be said.
    let _ = writeln!(io::stderr(), "{line}");
    ExitCode::from(REFUSED)
}
