//! `cargo xtask test`: every check there is, in order, up to the first that fails.

use std::error::Error;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ScopedJoinHandle};
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};

use osuiko_catalogue::folder;
use osuiko_site::files;

use crate::commands::Test;
use crate::dist::Purpose;
use crate::{
    bindings, budget, desk, dist, npm, process, reproducible, scripts, serve, step, tools,
    workspace,
};

/// One check.
#[derive(Debug)]
struct Step {
    name: &'static str,
    how_long: &'static str,
    run: Run,
}

/// How a check runs.
#[derive(Debug)]
enum Run {
    /// It passes or it does not.
    Once(fn() -> Result<()>),
    /// It has files of tests, and gives the names of those that passed only at the second go.
    Files(fn() -> Result<Vec<String>>),
}

/// Every check, the quickest to fail first.
const STEPS: [Step; 24] = [
    Step { name: "format", how_long: "a second", run: Run::Once(format) },
    Step { name: "scripts", how_long: "a few seconds", run: Run::Once(scripts::check) },
    Step {
        name: "lint-host",
        how_long: "about 1 minute the first time",
        run: Run::Once(lint_host),
    },
    Step {
        name: "lint-browser",
        how_long: "about 1 minute the first time",
        run: Run::Once(lint_browser),
    },
    Step { name: "doc", how_long: "about 1 minute the first time", run: Run::Once(doc) },
    Step { name: "lint-desk", how_long: "half a minute the first time", run: Run::Once(lint_desk) },
    Step { name: "integrations", how_long: "a second", run: Run::Once(integrations) },
    Step { name: "dependencies", how_long: "a few seconds", run: Run::Once(dependencies) },
    Step { name: "advisories", how_long: "a few seconds", run: Run::Once(advisories) },
    Step { name: "catalogue", how_long: "a second", run: Run::Once(catalogue) },
    Step { name: "host", how_long: "about 2 minutes the first time", run: Run::Once(host) },
    Step { name: "finnish", how_long: "a few seconds", run: Run::Once(finnish) },
    Step { name: "browser", how_long: "about 2 minutes the first time", run: Run::Once(browser) },
    Step { name: "dist", how_long: "about 2 minutes the first time", run: Run::Once(build) },
    Step { name: "budget", how_long: "a second", run: Run::Once(budget) },
    Step { name: "html", how_long: "a few seconds", run: Run::Once(html) },
    Step { name: "e2e", how_long: "25 to 35 minutes", run: Run::Files(e2e) },
    Step { name: "desk", how_long: "about 4 minutes the first time", run: Run::Files(desk) },
    Step { name: "everything", how_long: "about 7 minutes", run: Run::Files(everything) },
    Step { name: "other-browsers", how_long: "2 to 3 minutes", run: Run::Files(other_browsers) },
    Step { name: "screen-reader", how_long: "2 to 3 minutes", run: Run::Files(screen_reader) },
    Step { name: "trunk", how_long: "about 3 minutes", run: Run::Once(trunk) },
    Step { name: "lighthouse", how_long: "about 1 minute", run: Run::Files(lighthouse) },
    Step { name: "reproducible", how_long: "about 2 minutes", run: Run::Once(reproducible::check) },
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
/// A check that cannot be made here is named in the result, so that nobody takes it for passed, and
/// so is a file of tests that passed only at the second go, so that nobody takes it for steady.
///
/// # Errors
///
/// When there is no check of that name or one fails; the message names the check.
pub fn test(asked: &Test) -> Result<()> {
    let mut passed = 0_usize;
    let mut not_run = Vec::new();
    let mut second_go = Vec::new();
    for Step { name, how_long, run } in chosen(asked)? {
        step::begin(name, how_long);
        let begun = Instant::now();
        let outcome = match run {
            Run::Once(run) => run().map(|()| Vec::new()),
            Run::Files(run) => run(),
        };
        let seconds = begun.elapsed().as_secs_f64();
        match outcome {
            Ok(late) => {
                step::note(&format!("  {name} passed in {seconds:.1} s"));
                second_go.extend(late);
                passed = passed.saturating_add(1);
            }
            Err(error) if error.is::<NotRun>() => {
                step::note(&format!("  {name} NOT RUN: {error}"));
                not_run.push(*name);
            }
            Err(error) => {
                step::result(&summary(passed, 1, &not_run, &second_go))?;
                return Err(
                    error.context(format!("the check `{name}` failed after {seconds:.1} s"))
                );
            }
        }
    }
    step::result(&summary(passed, 0, &not_run, &second_go))?;
    Ok(())
}

/// The result in one line.
fn summary(passed: usize, failed: usize, not_run: &[&str], second_go: &[String]) -> String {
    let mut parts = vec![format!("{passed} passed"), format!("{failed} failed")];
    if !not_run.is_empty() {
        parts.push(format!("{} not run: {}", not_run.len(), not_run.join(", ")));
    }
    if !second_go.is_empty() {
        parts.push(format!("at the second go: {}", second_go.join(", ")));
    }
    parts.join(", ")
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

/// The desk for authors as the browser runs it, and with it the catalogue's library there.
fn lint_desk() -> Result<()> {
    tools::wasm_target()?;
    process::run(&mut cargo(
        "clippy --package osuiko-catalogue --package osuiko-desk --lib --bin osuiko-desk \
         --target wasm32-unknown-unknown --locked -- -D warnings",
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

fn e2e() -> Result<Vec<String>> {
    npm::ensure()?;
    let programs = [("CHROMIUM", tools::chromium()?), ("OSUIKO_NGINX", tools::nginx()?)];
    node_tests("tests/e2e", &programs)
}

/// The desk for authors, in a browser.
fn desk() -> Result<Vec<String>> {
    let page = desk::build(&desk::folder()?)?;
    let project = page.with_file_name("project.zip");
    fs::write(&project, desk::project()?)
        .with_context(|| format!("cannot write {}", project.display()))?;
    let programs =
        [("CHROMIUM", tools::chromium()?), ("OSUIKO_DESK", page), ("OSUIKO_DESK_PROJECT", project)];
    node_tests("tests/desk", &programs)
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

/// The blocks for publishing systems, with stand-ins for what these would bring. Not every system has
/// PHP, so where it is not there and cannot be installed, that is said and the check goes on.
fn integrations() -> Result<()> {
    let php = or_not_run(tools::php())?;
    let run = |file: &Path, options: &[&str]| {
        process::output(process::command(&php).args(options).arg(file))
    };
    let root = workspace::root();
    for folder in ["integrations", "tests/integrations"].map(|folder| root.join(folder)) {
        let mut names = files::under(&folder)?;
        names.retain(|name| Path::new(name).extension().is_some_and(|kind| kind == "php"));
        for name in names {
            run(&folder.join(name), &["-l"])?;
        }
    }
    for system in ["wordpress", "drupal"] {
        let said = run(
            &root.join(format!("tests/integrations/{system}.php")),
            &["-d", "display_errors=1", "-d", "error_reporting=-1"],
        )?;
        // A warning of PHP ends no program.
        ensure!(said.is_empty(), "the block for {system}: {said}");
    }
    Ok(())
}

/// The check on a bench that sees every name and every packet. Not every system lets a program have
/// a network of its own, so where it does not, that is said and the check goes on.
fn everything() -> Result<Vec<String>> {
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
fn other_browsers() -> Result<Vec<String>> {
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
fn screen_reader() -> Result<Vec<String>> {
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

/// What Lighthouse says of the first view, a case and the plan. Its packages are 186 MB and for this
/// check alone, so where they cannot be installed, that is said and the check goes on.
fn lighthouse() -> Result<Vec<String>> {
    npm::ensure()?;
    let packages = or_not_run(npm::ensure_apart("lighthouse", "half a minute, once"))?;
    let programs = [("CHROMIUM", tools::chromium()?), ("OSUIKO_LIGHTHOUSE", packages)];
    node_tests("tests/lighthouse", &programs)
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

/// Files that guard the promise that nothing leaves the device and nothing stays on it, and all of
/// the folder `everything`. They get no second go: what happens there once in ten times happens to
/// every tenth person, and it must be found out, not tried again.
const GUARDS: [&str; 6] =
    ["e2e/embed", "e2e/first-load", "e2e/hosted", "e2e/lock", "e2e/profile", "everything/"];

/// Whether a file of tests guards the promise of privacy.
fn is_guard(name: &str) -> bool {
    GUARDS.iter().any(|guard| match guard.strip_suffix('/') {
        Some(_) => name.starts_with(guard),
        None => name == *guard,
    })
}

/// The name of a file of tests: its folder and what stands before `.test.mjs`.
fn name_of(file: &Path) -> String {
    let folder = file.parent().and_then(Path::file_name).unwrap_or_default();
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    format!("{}/{}", folder.to_string_lossy(), name.trim_end_matches(".test.mjs"))
}

/// Runs the Node tests in `folder` against `dist/`, with programs by these variables, and gives the
/// names of the files that passed only at the second go.
fn node_tests(folder: &str, programs: &[(&str, PathBuf)]) -> Result<Vec<String>> {
    let files = test_files(&workspace::root().join(folder))?;
    let waiting = Mutex::new(files.as_slice());
    let failed = Mutex::new(Vec::new());
    let lane = || {
        while let Some(file) = next(&waiting) {
            if let Err(error) = node_test(file, programs) {
                step::note(&format!("  {} FAILED: {error:#}", name_of(file)));
                failed.lock().unwrap_or_else(PoisonError::into_inner).push(file);
            }
        }
    };
    let all_ended = thread::scope(|scope| {
        let lanes: Vec<_> = (0..LANES).map(|_| scope.spawn(lane)).collect();
        let ended: Vec<_> = lanes.into_iter().map(ScopedJoinHandle::join).collect();
        ended.iter().all(Result::is_ok)
    });
    if !all_ended {
        bail!("a lane stopped");
    }
    let mut failed = failed.into_inner().unwrap_or_else(PoisonError::into_inner);
    failed.sort();
    let failed: Vec<_> = failed.into_iter().map(|file| (name_of(file), file)).collect();
    again(&failed, |file| node_test(file, programs))
}

/// Runs what failed once more, one file after the other and nothing beside it: a machine with much
/// else to do has shown faults of the tests themselves. Gives the names of those that pass now.
///
/// # Errors
///
/// When a file fails again, or has failed that gets no second go; the message names all of them.
fn again<File: Copy>(
    failed: &[(String, File)],
    mut run: impl FnMut(File) -> Result<()>,
) -> Result<Vec<String>> {
    let mut late = Vec::new();
    let mut wrong = Vec::new();
    for (name, file) in failed {
        if is_guard(name) {
            wrong.push(format!("{name} failed, and gets no second go"));
            continue;
        }
        step::begin(&format!("{name} once more"), "alone");
        match run(*file) {
            Ok(()) => late.push(name.clone()),
            Err(error) => wrong.push(format!("{name} failed twice: {error:#}")),
        }
    }
    if !wrong.is_empty() {
        bail!("{}", wrong.join("; "));
    }
    if !late.is_empty() {
        step::note(&format!("  NOT STEADY, passed only at the second go: {}", late.join(", ")));
    }
    Ok(late)
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
        assert_eq!(summary(13, 0, &[], &[]), "13 passed, 0 failed");
        let line = summary(12, 0, &["advisories"], &[]);
        assert_eq!(line, "12 passed, 0 failed, 1 not run: advisories");
        let error: anyhow::Error = NotRun("no network".to_owned()).into();
        assert!(error.is::<NotRun>() && error.to_string() == "no network");
    }

    /// What comes of these files that failed, where those of the second list fail again, and which
    /// were run again.
    fn second_go(failed: &[&str], broken: &[&str]) -> (Result<Vec<String>>, Vec<String>) {
        let failed: Vec<_> = failed.iter().map(|name| ((*name).to_owned(), *name)).collect();
        let mut ran = Vec::new();
        let outcome = again(&failed, |name| {
            ran.push(name.to_owned());
            if broken.contains(&name) {
                bail!("ended badly");
            }
            Ok(())
        });
        (outcome, ran)
    }

    #[test]
    fn what_failed_runs_once_more_and_what_passes_only_then_is_named() {
        let (late, ran) = second_go(&[], &[]);
        assert!(late.unwrap().is_empty() && ran.is_empty());
        let (late, ran) = second_go(&["e2e/offline", "e2e/wild"], &[]);
        let late = late.unwrap();
        assert_eq!(late, ["e2e/offline", "e2e/wild"]);
        assert_eq!(ran, late);
        let line = summary(15, 0, &["advisories"], &late);
        let wanted = "15 passed, 0 failed, 1 not run: advisories, at the second go: e2e/offline, \
                      e2e/wild";
        assert_eq!(line, wanted);
    }

    #[test]
    fn what_fails_twice_fails_the_check_and_the_rest_runs_all_the_same() {
        let (outcome, ran) = second_go(&["e2e/keep", "e2e/offline", "e2e/wild"], &["e2e/offline"]);
        let error = outcome.unwrap_err().to_string();
        assert_eq!(error, "e2e/offline failed twice: ended badly");
        assert_eq!(ran, ["e2e/keep", "e2e/offline", "e2e/wild"]);
    }

    #[test]
    fn what_guards_the_promise_of_privacy_gets_no_second_go() {
        for name in ["e2e/lock", "everything/everything", "everything/one-more"] {
            let (outcome, ran) = second_go(&[name, "e2e/wild"], &[]);
            let error = outcome.unwrap_err().to_string();
            assert_eq!(error, format!("{name} failed, and gets no second go"));
            assert_eq!(ran, ["e2e/wild"], "the others still show what they are");
        }
        assert!(
            !is_guard("e2e/offline") && !is_guard("e2e/embedding") && !is_guard("browsers/lock")
        );
    }

    #[test]
    fn every_guard_is_a_file_of_tests() {
        let tests =
            ["tests/e2e", "tests/e2e/everything"].map(|folder| workspace::root().join(folder));
        let files: Vec<_> = tests.iter().flat_map(|folder| test_files(folder).unwrap()).collect();
        let names: Vec<_> = files.iter().map(|file| name_of(file)).collect();
        for guard in GUARDS {
            assert!(names.iter().any(|name| name.starts_with(guard) && is_guard(name)), "{guard}");
        }
    }

    #[test]
    fn an_unknown_step_is_answered_with_the_known_ones() {
        let error = names(Some("speed"), false).unwrap_err().to_string();
        assert!(error.contains("speed") && error.contains("format, scripts"), "{error}");
    }
}
