//! Calls the task that was asked for, nothing else.

use std::env;
use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::Result;
use osuiko_catalogue::{Sound, folder};
use osuiko_site::open_data;
use xtask::commands::{self, Catalogue, Refusal, Task, Words};
use xtask::dist::Purpose;
use xtask::{authoring, components, desk, dist, links, run, shots, test, trunk, workspace};

/// The exit code for words that make no sense, and for an answers file that cannot be judged.
const REFUSED: u8 = 2;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    match commands::read(&words) {
        Ok(Words { task }) => ended(done(task.unwrap_or(Task::Help), &words)),
        Err(Refusal::Help(text)) => ended(print(&text).map(|()| ExitCode::SUCCESS)),
        Err(Refusal::Line(line)) => refused(&line),
    }
}

/// Does the task; `words` are what was typed.
fn done(task: Task, words: &[String]) -> Result<ExitCode> {
    match task {
        Task::Run(asked) => run::run(&asked),
        Task::Test(asked) => test::test(&asked),
        Task::Dist(asked) => {
            let purpose = if asked.release { Purpose::Release } else { Purpose::Trial };
            dist::build(&workspace::dist(), purpose).map(drop)
        }
        Task::Components => components::write(),
        Task::Shots(asked) => shots::take(&asked),
        Task::Desk(asked) => desk::desk(&asked),
        Task::Trunk => trunk::hook(),
        // `cargo xtask` hands these to the author's tool without us.
        Task::Check(_) => return authoring::ask(words),
        Task::Catalogue(
            Catalogue::Lint { .. }
            | Catalogue::Map { .. }
            | Catalogue::Review { .. }
            | Catalogue::TextsRead
            | Catalogue::Personas,
        ) => {
            return authoring::ask(words.get(1..).unwrap_or_default());
        }
        Task::Catalogue(Catalogue::Links) => return links::try_all(&sound()?),
        Task::Catalogue(Catalogue::Json) => print(&open_data::json(&sound()?)?),
        Task::Catalogue(Catalogue::Schema) => print(&open_data::schema()?),
        Task::Help => print(&commands::help()),
    }?;
    Ok(ExitCode::SUCCESS)
}

/// The project's own catalogue.
fn sound() -> Result<Sound> {
    Ok(folder::check(&workspace::root().join("assets"), None)?)
}

/// Writes the result of a task as it is.
fn print(text: &str) -> Result<()> {
    Ok(write!(io::stdout(), "{text}")?)
}

/// The exit code of a task; its error is said in words.
fn ended(result: Result<ExitCode>) -> ExitCode {
    result.unwrap_or_else(|error| {
        let _ = writeln!(io::stderr(), "error: {error:#}");
        ExitCode::FAILURE
    })
}

/// Says in one line why nothing was done.
fn refused(line: &str) -> ExitCode {
    // Nothing more can be done if even this cannot be said.
    let _ = writeln!(io::stderr(), "{line}");
    ExitCode::from(REFUSED)
}
