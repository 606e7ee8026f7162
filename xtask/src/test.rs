//! `cargo xtask test`: every check there is, in order, up to the first that fails.

use std::error::Error;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ScopedJoinHandle};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use osuiko_catalogue::folder;
use osuiko_site::files;

use crate::commands::Test;
use crate::dist::Purpose;
use crate::{
    bindings, budget, dist, npm, process, reproducible, scripts, serve, step, tools, workspace,
};

/// One check.
#[derive(Debug)]
struct Step {
    name: &'static str,
    how_long: &'static str,
    run: fn() -> Result<()>,
}

/// Every check, the quickest to fail first.
const STEPS: [Step; 21] = [
    Step { name: "format", how_long: "a second", run: format },
    Step { name: "scripts", how_long: "a few seconds", run: scripts::check },
    Step { name: "lint-host", how_long: "about 1 minute the first time", run: lint_host },
    Step { name: "lint-browser", how_long: "about 1 minute the first time", run: lint_browser },
    Step { name: "doc", how_long: "about 1 minute the first time", run: doc },
    Step { name: "lint-desk", how_long: "half a minute the first time", run: lint_desk },
    Step { name: "dependencies", how_long: "a few seconds", run: dependencies },
    Step { name: "advisories", how_long: "a few seconds", run: advisories },
    Step { name: "catalogue", how_long: "a second", run: catalogue },
    Step { name: "host", how_long: "about 2 minutes the first time", run: host },
    Step { name: "finnish", how_long: "a few seconds", run: finnish },
    Step { name: "browser", how_long: "about 2 minutes the first time", run: browser },
    Step { name: "dist", how_long: "about 2 minutes the first time", run: build },
    Step { name: "budget", how_long: "a second", run: budget },
    Step { name: "html", how_long: "a few seconds", run: html },
    Step { name: "e2e", how_long: "25 to 35 minutes", run: e2e },
    Step { name: "everything", how_long: "about 7 minutes", run: everything },
    Step { name: "other-browsers", how_long: "2 to 3 minutes", run: other_browsers },
    Step { name: "screen-reader", how_long: "2 to 3 minutes", run: screen_reader },
    Step { name: "trunk", how_long: "about 3 minutes", run: trunk },
    Step { name: "reproducible", how_long: "about 2 minutes", run: reproducible::check },
];

/// The checks that a change of facts and words can break: the rules, the personas and everything
/// else that needs no browser, and what a visitor downloads.
const FACTS: [&str; 4] = ["catalogue", "host", "dist", "budget"];

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
/// When there is no check of that name or one fails; the message names the check.
pub fn test(asked: &Test) -> Result<()> {
    let mut passed = 0_usize;
    let mut not_run = Vec::new();
    for Step { name, how_long, run } in chosen(asked)? {
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
fn chosen(asked: &Test) -> Result<Vec<&'static Step>> {
    let mut steps: Vec<&Step> = STEPS.iter().collect();
    if asked.facts {
        steps.retain(|step| FACTS.contains(&step.name));
    }
    if asked.skip_e2e {
        steps.retain(|step| step.name != "e2e");
    }
    if let Some(only) = &asked.only {
        steps.retain(|step| step.name == only);
        if steps.is_empty() {
            let names = STEPS.map(|step| step.name).join(", ");
            bail!("there is no check `{only}`; --only needs one of: {names}");
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

/// The documentation, with every link in it.
fn doc() -> Result<()> {
    let mut doc = cargo("doc --workspace --no-deps --locked");
    process::run(doc.env("RUSTDOCFLAGS", "-D warnings"))
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

/// The tests that only a browser can run, in Chromium.
fn browser() -> Result<()> {
    tools::wasm_target()?;
    npm::ensure()?;
    let chromium = tools::chromium()?;
    let mut tests =
        cargo("test --no-run --package osuiko --target wasm32-unknown-unknown --test web --locked");
    let program = process::compiled(&mut tests, "test")?;
    let folder = workspace::scratch()?.join("web-tests");
    bindings::tests(&program, &folder)?;
    let mut node = process::command("node");
    process::run(node.arg("tests/web/run.mjs").arg(folder).env("CHROMIUM", chromium))
}

fn build() -> Result<()> {
    let built = dist::build(&workspace::dist(), Purpose::Trial)?;
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
    // The pictures for editors are views as the program draws them, which axe judges in the browser.
    pages.retain(|name| !name.contains("/embedding/") || name.ends_with("/embedding/index.html"));
    let pages = pages.iter().map(|name| dist.join(name));
    process::run(process::command(npm::program("html-validate")).args(pages))
}

fn e2e() -> Result<()> {
    npm::ensure()?;
    let programs = [("CHROMIUM", tools::chromium()?), ("OSUIKO_NGINX", tools::nginx()?)];
    node_tests("tests/e2e", &programs)
}

/// What a check needs; where it is not there and cannot be installed, the check is not run.
fn or_not_run<T>(found: Result<T>) -> Result<T> {
    found.map_err(|error| NotRun(format!("{error:#}")).into())
}

/// The forms of the words of easy Finnish. Not every system has Voikko, so where it is not there and
/// cannot be installed, that is said and the check goes on.
fn finnish() -> Result<()> {
    npm::ensure()?;
    let voikko = or_not_run(tools::voikko())?;
    let mut node = process::command("node");
    node.arg("--test").args(test_files(&workspace::root().join("tests/language"))?);
    process::run(node.env("OSUIKO_VOIKKO", voikko))
}

/// The check on a bench that sees every name and every packet. Not every system lets a program have
/// a network of its own, so where it does not, that is said and the check goes on.
fn everything() -> Result<()> {
    npm::ensure()?;
    let folder = "tests/e2e/everything";
    let script = workspace::root().join(folder).join("why-not.mjs");
    let why_not = process::output(process::command("node").arg(script))?;
    if !why_not.is_empty() {
        return Err(NotRun(why_not).into());
    }
    let programs = [("CHROMIUM", tools::chromium()?), ("OSUIKO_NGINX", tools::nginx()?)];
    node_tests(folder, &programs)
}

/// The same program in the engines of the other browsers, and in all of them what only a browser
/// shows that stands on a screen. Not every system has all of them, so where they are not there and
/// cannot be installed, that is said and the check goes on.
fn other_browsers() -> Result<()> {
    npm::ensure()?;
    let find = || -> Result<_> {
        Ok([
            ("OSUIKO_FIREFOX", tools::firefox()?),
            ("OSUIKO_WEBKIT_DRIVER", tools::webkit_driver()?),
            ("OSUIKO_XVFB_RUN", tools::screen()?),
            ("OSUIKO_XDOTOOL", tools::mouse()?),
            ("CHROMIUM", tools::chromium()?),
        ])
    };
    let programs = or_not_run(find())?;
    node_tests("tests/e2e/browsers", &programs)
}

/// What a screen reader says. Not every system has Orca and what it needs, so where these are not
/// there and cannot be installed, that is said and the check goes on.
fn screen_reader() -> Result<()> {
    npm::ensure()?;
    let find = || -> Result<_> {
        Ok([
            ("OSUIKO_ORCA", tools::screen_reader()?),
            ("OSUIKO_XVFB_RUN", tools::screen()?),
            ("OSUIKO_XDOTOOL", tools::mouse()?),
            ("CHROMIUM", tools::chromium()?),
        ])
    };
    let programs = or_not_run(find())?;
    node_tests("tests/screen-reader", &programs)
}

/// What `trunk serve` shows a developer, in a copy of the sources in which files are changed.
fn trunk() -> Result<()> {
    let Some(trunk) = process::on_path("trunk").next() else {
        return Err(NotRun("there is no `trunk` here; it is for developers only".to_owned()).into());
    };
    npm::ensure()?;
    let chromium = tools::chromium()?;
    let copy = workspace::scratch()?.join("trunk");
    if copy.exists() {
        fs::remove_dir_all(&copy).with_context(|| format!("cannot remove {}", copy.display()))?;
    }
    reproducible::copy_sources(&workspace::root(), &copy)?;
    let mut node = process::command("node");
    node.arg(workspace::root().join("tests/trunk/run.mjs"))
        .current_dir(&copy)
        .env("CHROMIUM", chromium)
        .env("OSUIKO_TRUNK", trunk)
        // Trunk takes only `true` or `false` here, while the rest of the world sets 1.
        .env_remove("NO_COLOR")
        .env_remove(workspace::ELSEWHERE)
        // Beside the copy, so that the next time finds what was compiled.
        .env("CARGO_TARGET_DIR", copy.with_extension("target"));
    process::run(&mut node)
}

/// How many files of Node tests run at the same time. Each has its browser, server and log to
/// itself, so none sees what another does.
const LANES: usize = 2;

/// Runs the Node tests in `folder` against `dist/`, with programs by these variables.
fn node_tests(folder: &str, programs: &[(&str, PathBuf)]) -> Result<()> {
    let files = test_files(&workspace::root().join(folder))?;
    let waiting = Mutex::new(files.as_slice());
    let lane = || -> Result<()> {
        while let Some(file) = next(&waiting) {
            let outcome = node_test(file, programs);
            if outcome.is_err() {
                // What runs in the other lane goes on to its end, and nothing begins after it.
                while next(&waiting).is_some() {}
            }
            outcome?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let lanes: Vec<_> = (0..LANES).map(|_| scope.spawn(lane)).collect();
        let ended = lanes.into_iter().map(ScopedJoinHandle::join).collect::<Vec<_>>();
        ended.into_iter().try_for_each(|end| end.unwrap_or_else(|_| bail!("a lane stopped")))
    })
}

/// Takes the next file of those that wait.
fn next<'files>(waiting: &Mutex<&'files [PathBuf]>) -> Option<&'files PathBuf> {
    let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
    let (first, rest) = waiting.split_first()?;
    *waiting = rest;
    Some(first)
}

/// Runs the Node tests of one file against a server of `dist/`, and then shows what they printed.
fn node_test(file: &Path, programs: &[(&str, PathBuf)]) -> Result<()> {
    let begun = Instant::now();
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let log = workspace::scratch()?.join(format!("{name}.requests.log"));
    fs::write(&log, "").with_context(|| format!("cannot write {}", log.display()))?;
    let server = serve::serve(&workspace::dist(), 0, Some(&log))?;
    let mut tests = process::command("node");
    tests
        .args(["--test", "--test-reporter=spec"])
        .arg(file)
        .env("OSUIKO_URL", server.url())
        .env("OSUIKO_REQUEST_LOG", &log)
        .envs(programs.iter().map(|(name, path)| (name, path)));
    let ended = process::shown_later(&mut tests);
    step::note(&format!("  {name} took {:.1} s", begun.elapsed().as_secs_f64()));
    ended
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

    fn names(only: Option<&str>, skip_e2e: bool) -> Result<Vec<&'static str>> {
        let asked = Test { only: only.map(str::to_owned), skip_e2e, facts: false };
        Ok(chosen(&asked)?.into_iter().map(|step| step.name).collect())
    }

    #[test]
    fn everything_runs_unless_asked_otherwise() {
        assert_eq!(names(None, false).unwrap().len(), STEPS.len());
        assert_eq!(names(Some("budget"), false).unwrap(), ["budget"]);
        let facts = chosen(&Test { facts: true, ..Test::default() }).unwrap();
        assert_eq!(facts.iter().map(|step| step.name).collect::<Vec<_>>(), FACTS);
        assert!(!names(None, true).unwrap().contains(&"e2e"));
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
        let error = names(Some("speed"), false).unwrap_err().to_string();
        assert!(error.contains("speed") && error.contains("format, scripts"), "{error}");
    }
}
