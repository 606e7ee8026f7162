//! The list of tasks, nothing else.

use std::env;
use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::{Result, bail};
use osuiko_catalogue::{Sound, folder};
use osuiko_site::open_data;
use xtask::{authoring, dist, run, test, workspace};

/// What `cargo xtask` prints when it is asked nothing it knows.
const USAGE: &str = "\
cargo xtask run [--port N]     builds the page, serves it and prints its address
cargo xtask test               runs every check there is
cargo xtask dist               writes dist/
cargo xtask check FILE         judges saved answers and prints JSON
    [--as-of DATE]             by what was known on that day
cargo xtask catalogue lint     checks the facts and their words; --release: and that no review is due
cargo xtask catalogue map      draws which answers reach which breach; --write: in docs/catalogue-map.md
cargo xtask catalogue json     prints the catalogue as open data
cargo xtask catalogue schema   prints the JSON Schema of that document
cargo xtask catalogue review   prints what was known when, of one breach or of all,
    [--as-of DATE] [KEY]       and who would have been judged otherwise on that day
";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["check", ..] => ended(authoring::ask(&words)),
        ["catalogue", task @ ("lint" | "map" | "review"), rest @ ..] => {
            ended(authoring::ask(&[&[*task], rest].concat()))
        }
        _ => said(task(&words)),
    }
}

/// The exit code of the author's tool, or of the error that kept it from running.
fn ended(result: Result<ExitCode>) -> ExitCode {
    result.unwrap_or_else(|error| said(Err(error)))
}

/// Runs the task that the words name.
fn task(words: &[&str]) -> Result<()> {
    let rest = || words.iter().skip(1).map(|word| (*word).to_owned()).collect::<Vec<_>>();
    match words {
        ["run", ..] => run::run(&rest()),
        ["test", ..] => test::test(&rest()),
        ["dist"] => dist::build(&workspace::dist()).map(drop),
        ["catalogue", "json"] => print(&open_data::json(&sound()?)?),
        ["catalogue", "schema"] => print(&open_data::schema()?),
        [] | ["help" | "--help" | "-h"] => print(USAGE),
        _ => bail!("there is no such task\n{USAGE}"),
    }
}

/// The project's own catalogue.
fn sound() -> Result<Sound> {
    Ok(folder::check(&workspace::root().join("assets"), None)?)
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
