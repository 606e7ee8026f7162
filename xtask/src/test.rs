//! `cargo xtask test`: every check there is, in order, up to the first that fails.

use std::error::Error;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use osuiko_site::files;

use osuiko_catalogue::folder;

use crate::{budget, dist, npm, process, reproducible, serve, step, tools, workspace};

/// What one may type after `test`.
const USAGE: &str = "usage: cargo xtask test [--only NAME] [--skip-e2e]";

/// One check.
#[derive(Debug)]
struct Step {
    name: &'static str,
    how_long: &'static str,
    run: fn() -> Result<()>,
}

/// Every check, the quickest to fail first.
const STEPS: [Step; 15] = [
    Step { name: "format", how_long: "a second", run: format },
    Step { name: "lint-host", how_long: "about 1 minute the first time", run: lint_host },
    Step { name: "lint-browser", how_long: "about 1 minute the first time", run: lint_browser },
    Step { name: "lint-desk", how_long: "half a minute the first time", run: lint_desk },
    Step { name: "dependencies", how_long: "a few seconds", run: dependencies },
    Step { name: "advisories", how_long: "a few seconds", run: advisories },
    Step { name: "catalogue", how_long: "a second", run: catalogue },
    Step { name: "host", how_long: "about 2 minutes the first time", run: host },
    Step { name: "browser", how_long: "about 2 minutes the first time", run: browser },
    Step { name: "dist", how_long: "about 2 minutes the first time", run: build },
    Step { name: "budget", how_long: "a second", run: budget },
    Step { name: "html", how_long: "a few seconds", run: html },
    Step { name: "e2e", how_long: "about 9 minutes", run: e2e },
    Step { name: "other-browsers", how_long: "about 1 minute", run: other_browsers },
    Step { name: "reproducible", how_long: "about 2 minutes", run: reproducible::check },
];

/// Why a check could not be made here, which is neither a success nor a failure.
#[derive(Debug)]
struct NotRun(String);

impl fmt::Display for NotRun {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Error for NotRun {}

/// Runs the checks.
///
/// A check that cannot be made here is named in the result, so that nobody takes it for passed.
///
/// # Errors
///
/// When the arguments make no sense or a check fails; the message names the check.
pub fn test(arguments: &[String]) -> Result<()> {
    let mut passed = 0_usize;
    let mut not_run = Vec::new();
    for Step { name, how_long, run } in chosen(arguments)? {
        step::begin(name, how_long);
        let begun = Instant::now();
        let outcome = run();
        let seconds = begun.elapsed().as_secs_f64();
        match outcome {
            Ok(()) => {
                step::note(&format!("  {name} passed in {seconds:.1} s"));
                passed = passed.saturating_add(1);
            }
            Err(error) if error.is::<NotRun>() => {
                step::note(&format!("  {name} NOT RUN: {error}"));
                not_run.push(*name);
            }
            Err(error) => {
                step::result(&summary(passed, 1, &not_run))?;
                return Err(
                    error.context(format!("the check `{name}` failed after {seconds:.1} s"))
                );
            }
        }
    }
    step::result(&summary(passed, 0, &not_run))?;
    Ok(())
}

/// The result in one line.
fn summary(passed: usize, failed: usize, not_run: &[&str]) -> String {
    let counted = format!("{passed} passed, {failed} failed");
    match not_run {
        [] => counted,
        names => format!("{counted}, {} not run: {}", names.len(), names.join(", ")),
    }
}

/// The steps that were asked for.
fn chosen(arguments: &[String]) -> Result<Vec<&'static Step>> {
    let mut steps: Vec<&Step> = STEPS.iter().collect();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--skip-e2e" => steps.retain(|step| step.name != "e2e"),
            "--only" => {
                let only = arguments.next().map_or("", String::as_str);
                steps.retain(|step| step.name == only);
                if steps.is_empty() {
                    let names = STEPS.map(|step| step.name).join(", ");
                    bail!("--only needs one of: {names}");
                }
            }
            other => bail!("what is {other}? {USAGE}"),
        }
    }
    Ok(steps)
}

/// Cargo with these arguments.
fn cargo(arguments: &str) -> Command {
    let mut cargo = process::command("cargo");
    cargo.args(arguments.split_whitespace());
    cargo
}

fn format() -> Result<()> {
    process::run(&mut cargo("fmt --all --check"))
}

fn lint_host() -> Result<()> {
    process::run(&mut cargo("clippy --workspace --all-targets --locked -- -D warnings"))
}

fn lint_browser() -> Result<()> {
    tools::wasm_target()?;
    process::run(&mut cargo(
        "clippy --package osuiko --lib --bins --target wasm32-unknown-unknown --locked \
         -- -D warnings",
    ))
}

/// The catalogue's library for the browser, where authors can have a desk one day.
fn lint_desk() -> Result<()> {
    tools::wasm_target()?;
    process::run(&mut cargo(
        "clippy --package osuiko-catalogue --lib --target wasm32-unknown-unknown --locked \
         -- -D warnings",
    ))
}

/// Cargo-deny with these arguments.
fn cargo_deny(arguments: &str) -> Result<Command> {
    let mut deny = process::command(tools::cargo_deny()?);
    deny.args(["--locked", "--log-level", "error"]).args(arguments.split_whitespace());
    Ok(deny)
}

fn dependencies() -> Result<()> {
    process::run(&mut cargo_deny("check bans licenses sources")?)?;
    process::run(&mut cargo_deny("--config deny.wasm.toml check bans")?)
}

fn advisories() -> Result<()> {
    if process::run(&mut cargo_deny("fetch db")?).is_err() {
        let why = "the list of known flaws at https://github.com/RustSec/advisory-db cannot be \
                   fetched; on a machine that reaches it: cargo xtask test --only advisories";
        return Err(NotRun(why.to_owned()).into());
    }
    process::run(&mut cargo_deny("check --disable-fetch advisories")?)
}

fn catalogue() -> Result<()> {
    Ok(folder::check(&workspace::root().join("assets"), None).map(drop)?)
}

fn host() -> Result<()> {
    process::run(&mut cargo("test --workspace --locked"))
}

fn browser() -> Result<()> {
    tools::wasm_target()?;
    // The driver finds the browser by itself, but it must be there.
    tools::chromium()?;
    let path = process::path_with(&[&tools::wasm_bindgen()?])?;
    let mut tests =
        cargo("test --package osuiko --target wasm32-unknown-unknown --test web --locked");
    tests
        .env("PATH", path)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        .env("CHROMEDRIVER", tools::chromedriver()?)
        // In seconds; the default of 20 is too little on a busy machine.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    process::run(&mut tests)
}

fn build() -> Result<()> {
    let built = dist::build(&workspace::dist())?;
    step::note(&format!("  {} files, {} bytes", built.files, built.bytes));
    Ok(())
}

fn budget() -> Result<()> {
    budget::check(&workspace::dist())
}

fn html() -> Result<()> {
    npm::ensure()?;
    let dist = workspace::dist();
    let mut pages = files::under(&dist)?;
    pages.retain(|name| Path::new(name).extension().is_some_and(|kind| kind == "html"));
    let pages = pages.iter().map(|name| dist.join(name));
    process::run(process::command(npm::program("html-validate")).args(pages))
}

fn e2e() -> Result<()> {
    npm::ensure()?;
    let programs = [("CHROMIUM", tools::chromium()?), ("OSUIKO_NGINX", tools::nginx()?)];
    node_tests("tests/e2e", &programs)
}

/// The same program in the engines of the other browsers. Not every system has all of them, so
/// where they are not there and cannot be installed, that is said and the check goes on.
fn other_browsers() -> Result<()> {
    npm::ensure()?;
    let find = || -> Result<_> {
        Ok([
            ("OSUIKO_FIREFOX", tools::firefox()?),
            ("OSUIKO_GECKODRIVER", tools::geckodriver()?),
            ("OSUIKO_WEBKIT_DRIVER", tools::webkit_driver()?),
        ])
    };
    let programs = find().map_err(|error| NotRun(format!("{error:#}")))?;
    node_tests("tests/e2e/browsers", &programs)
}

/// Runs the Node tests in `folder` against a server of `dist/`, with programs by these variables.
fn node_tests(folder: &str, programs: &[(&str, PathBuf)]) -> Result<()> {
    let log = workspace::scratch()?.join("requests.log");
    fs::write(&log, "").with_context(|| format!("cannot write {}", log.display()))?;
    let server = serve::serve(&workspace::dist(), 0, Some(&log))?;
    let mut tests = process::command("node");
    tests
        .args(["--test", "--test-concurrency=1"])
        .args(test_files(&workspace::root().join(folder))?)
        .env("OSUIKO_URL", server.url())
        .env("OSUIKO_REQUEST_LOG", &log)
        .envs(programs.iter().map(|(name, path)| (name, path)));
    process::run(&mut tests)
}

/// The files of Node tests in `folder`, in order.
fn test_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let names = files::under(folder)?;
    let names = names.iter().filter(|name| !name.contains('/') && name.ends_with(".test.mjs"));
    let found: Vec<PathBuf> = names.map(|name| folder.join(name)).collect();
    if found.is_empty() {
        // Node would look for tests everywhere and be content with finding none.
        bail!("no tests in {}", folder.display());
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(line: &str) -> Result<Vec<&'static str>> {
        let arguments: Vec<_> = line.split_whitespace().map(str::to_owned).collect();
        Ok(chosen(&arguments)?.into_iter().map(|step| step.name).collect())
    }

    #[test]
    fn everything_runs_unless_asked_otherwise() {
        assert_eq!(names("").unwrap().len(), STEPS.len());
        assert_eq!(names("--only budget").unwrap(), ["budget"]);
        assert!(!names("--skip-e2e").unwrap().contains(&"e2e"));
    }

    #[test]
    fn a_check_that_could_not_be_made_is_named_in_the_result() {
        assert_eq!(summary(13, 0, &[]), "13 passed, 0 failed");
        assert_eq!(summary(12, 0, &["advisories"]), "12 passed, 0 failed, 1 not run: advisories");
        let error: anyhow::Error = NotRun("no network".to_owned()).into();
        assert!(error.is::<NotRun>() && error.to_string() == "no network");
    }

    #[test]
    fn an_unknown_step_is_answered_with_the_known_ones() {
        for line in ["--only", "--only speed"] {
            let error = names(line).unwrap_err().to_string();
            assert!(error.contains("format, lint-host"), "{error}");
        }
        assert!(names("--fast").unwrap_err().to_string().contains(USAGE));
    }
}
