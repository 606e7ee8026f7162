//! The list of tasks, nothing else.

use std::env;
use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::{Result, bail};
use osuiko_catalogue::{self as catalogue, check};
use osuiko_site::open_data;
use xtask::{dist, run, test, workspace};

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

/// The exit code for an answers file that cannot be judged.
const BAD_FILE: u8 = 2;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if let Some(checked) = check::asked(&words) {
        return match checked {
            Ok(json) => said(writeln!(io::stdout(), "{json}").map_err(Into::into)),
            Err(line) => {
                // Nothing more can be done if even this cannot be said.
                let _ = writeln!(io::stderr(), "{line}");
                ExitCode::from(BAD_FILE)
            }
        };
    }
    said(task(&words))
}

/// Runs the task that the words name.
fn task(words: &[&str]) -> Result<()> {
    let rest = || words.iter().skip(1).map(|word| (*word).to_owned()).collect::<Vec<_>>();
    match words {
        ["run", ..] => run::run(&rest()),
        ["test", ..] => test::test(&rest()),
        ["dist"] => dist::build(&workspace::dist()).map(drop),
        ["catalogue", "lint"] => catalogue::lint(None),
        ["catalogue", "lint", "--release"] => catalogue::lint(Some(catalogue::today()?)),
        ["catalogue", "map"] => print(&catalogue::map()?),
        ["catalogue", "map", "--write"] => catalogue::write_map(),
        ["catalogue", "json"] => print(&open_data::json(&workspace::root().join("assets"))?),
        ["catalogue", "schema"] => print(&open_data::schema()?),
        ["catalogue", "review", ..] => {
            let words = words.iter().skip(2).copied().collect::<Vec<_>>();
            print(&catalogue::review(&words)?)
        }
        [] | ["help" | "--help" | "-h"] => print(USAGE),
        _ => bail!("there is no such task\n{USAGE}"),
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
