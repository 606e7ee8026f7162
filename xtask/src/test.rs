//! `cargo xtask test`: every check there is, in order, up to the first that fails.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::{budget, catalogue, dist, files, npm, process, serve, step, tools, workspace};

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
const STEPS: [Step; 10] = [
    Step { name: "format", how_long: "a second", run: format },
    Step { name: "lint-host", how_long: "about 1 minute the first time", run: lint_host },
    Step { name: "lint-browser", how_long: "about 1 minute the first time", run: lint_browser },
    Step { name: "catalogue", how_long: "a second", run: || catalogue::lint(None) },
    Step { name: "host", how_long: "about 2 minutes the first time", run: host },
    Step { name: "browser", how_long: "about 2 minutes the first time", run: browser },
    Step { name: "dist", how_long: "about 2 minutes the first time", run: build },
    Step { name: "budget", how_long: "a second", run: budget },
    Step { name: "html", how_long: "a few seconds", run: html },
    Step { name: "e2e", how_long: "about 2 minutes", run: e2e },
];

/// Runs the checks.
///
/// # Errors
///
/// When the arguments make no sense or a check fails; the message names the check.
pub fn test(arguments: &[String]) -> Result<()> {
    let mut passed = 0_usize;
    for Step { name, how_long, run } in chosen(arguments)? {
        step::begin(name, how_long);
        let begun = Instant::now();
        let outcome = run();
        let seconds = begun.elapsed().as_secs_f64();
        if let Err(error) = outcome {
            step::result(&format!("{passed} passed, 1 failed"))?;
            return Err(error.context(format!("the check `{name}` failed after {seconds:.1} s")));
        }
        step::note(&format!("  {name} passed in {seconds:.1} s"));
        passed = passed.saturating_add(1);
    }
    step::result(&format!("{passed} passed, 0 failed"))?;
    Ok(())
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
    let (chromium, nginx) = (tools::chromium()?, tools::nginx()?);
    let log = workspace::scratch()?.join("requests.log");
    fs::write(&log, "").with_context(|| format!("cannot write {}", log.display()))?;
    let server = serve::serve(&workspace::dist(), 0, Some(&log))?;
    let mut tests = process::command("node");
    tests
        .args(["--test", "--test-concurrency=1"])
        .args(e2e_files()?)
        .env("OSUIKO_URL", server.url())
        .env("OSUIKO_REQUEST_LOG", &log)
        .env("CHROMIUM", chromium)
        .env("OSUIKO_NGINX", nginx);
    process::run(&mut tests)
}

/// The files of end-to-end tests, in order.
fn e2e_files() -> Result<Vec<PathBuf>> {
    let folder = workspace::root().join("tests").join("e2e");
    let names = files::under(&folder)?;
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
    fn an_unknown_step_is_answered_with_the_known_ones() {
        for line in ["--only", "--only speed"] {
            let error = names(line).unwrap_err().to_string();
            assert!(error.contains("format, lint-host"), "{error}");
        }
        assert!(names("--fast").unwrap_err().to_string().contains(USAGE));
    }
}
