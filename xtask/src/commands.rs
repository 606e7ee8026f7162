//! What one may type after `cargo xtask`, and what is said of anything else.

use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, CommandFactory as _, Parser, Subcommand};

/// Osuiko's tasks.
#[derive(Debug, PartialEq, Eq, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
pub struct Words {
    /// The task that is asked for; without one, the list of tasks is.
    #[command(subcommand)]
    pub task: Option<Task>,
}

/// A task.
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum Task {
    /// Builds the page, serves it on this machine and prints its address
    Run(Run),
    /// Runs every check there is
    Test(Test),
    /// Writes dist/
    Dist(Dist),
    /// Writes every part of the check in every state to target/components/
    Components,
    /// Takes pictures of every view and puts them on contact sheets in target/shots/
    Shots(Shots),
    /// Writes the site around a program that Trunk built; Trunk calls it
    #[command(hide = true)]
    Trunk,
    /// Builds the desk for authors and serves it on this machine, with the project open in it
    Desk(Desk),
    /// Judges saved answers and prints JSON
    Check(Check),
    /// The author's tools
    #[command(subcommand)]
    Catalogue(Catalogue),
    /// Lists all of these
    Help,
}

/// What dist/ is for.
#[derive(Debug, Default, PartialEq, Eq, Args)]
pub struct Dist {
    /// Fails unless everything is set that a site needs to be published
    #[arg(long)]
    pub release: bool,
}

/// How the page is served.
#[derive(Debug, PartialEq, Eq, Args)]
pub struct Run {
    /// The port to serve on
    #[arg(long, value_name = "N", default_value_t = 8080)]
    pub port: u16,
    /// Serves what was built last
    #[arg(long)]
    pub skip_build: bool,
}

/// Which pictures are taken.
#[derive(Debug, PartialEq, Eq, Args)]
pub struct Shots {
    /// Takes those of docs/screenshots/ instead
    #[arg(long)]
    pub docs: bool,
    /// Takes them of what was built last
    #[arg(long)]
    pub skip_build: bool,
}

/// Which checks are run.
#[derive(Debug, Default, PartialEq, Eq, Args)]
pub struct Test {
    /// Runs this check alone
    #[arg(long, value_name = "NAME")]
    pub only: Option<String>,
    /// Leaves out the end-to-end tests
    #[arg(long)]
    pub skip_e2e: bool,
    /// Runs what a change of facts and words can break
    #[arg(long)]
    pub facts: bool,
}

/// How the desk is served, or where it is written.
#[derive(Debug, PartialEq, Eq, Args)]
pub struct Desk {
    /// The port to serve on
    #[arg(long, value_name = "N", default_value_t = 8081)]
    pub port: u16,
    /// Only writes it, as one file to be opened in a browser, to this folder
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
}

/// What is judged.
#[derive(Debug, PartialEq, Eq, Args)]
pub struct Check {
    /// Judges by what was known on that day, as 2023-09-29 or 2023-09
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<String>,
    /// The file of answers
    pub file: PathBuf,
}

/// A tool for the author of the catalogue.
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum Catalogue {
    /// Checks the facts and their words
    Lint {
        /// Complains of overdue reviews as well
        #[arg(long)]
        release: bool,
    },
    /// Draws which answers reach which breach
    Map {
        /// Keeps it in docs/catalogue-map.md
        #[arg(long)]
        write: bool,
    },
    /// Prints the catalogue as open data
    Json,
    /// Prints the JSON Schema of that document
    Schema,
    /// Keeps that every text has been read in all languages, side by side
    TextsRead,
    /// Tells whether everybody in tests/personas is told what their file says
    Personas,
    /// Tries every address and telephone page, and prints what moved; needs a network
    Links,
    /// Prints what was known when, of one breach or of all, and who would have been judged otherwise on that day
    Review {
        /// The day, as 2023-09-29 or 2023-09
        #[arg(long, value_name = "DATE")]
        as_of: Option<String>,
        /// Only who is judged otherwise than by the earlier version in this folder
        #[arg(long, value_name = "FOLDER")]
        before: Option<PathBuf>,
        /// The breach; all of them without it
        key: Option<String>,
    },
}

/// What was typed, read.
///
/// # Errors
///
/// What to print instead: the help that was asked for, or one line on what is wrong.
pub fn read(words: &[String]) -> Result<Words, Refusal> {
    let typed = ["cargo xtask"].into_iter().chain(words.iter().map(String::as_str));
    Words::try_parse_from(typed).map_err(|error| {
        let asked = [ErrorKind::DisplayHelp, ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand];
        if asked.contains(&error.kind()) {
            Refusal::Help(error.to_string())
        } else {
            Refusal::Line(line(words, &error))
        }
    })
}

/// Why nothing is done.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The help was asked for.
    Help(String),
    /// What was typed makes no sense, in one line.
    Line(String),
}

/// The list of all tasks and what each can be told.
pub fn help() -> String {
    let mut text = Words::command().render_help().to_string();
    for path in [&["run"][..], &["test"], &["shots"], &["desk"], &["check"], &["catalogue"]] {
        let mut command = Words::command();
        command.build();
        let mut found = Some(&mut command);
        for name in path {
            found = found.and_then(|command| command.find_subcommand_mut(name));
        }
        if let Some(command) = found {
            text.push('\n');
            text.push_str(&command.render_help().to_string());
        }
    }
    text
}

/// One line that names what was typed wrongly, and the nearest that is known.
fn line(words: &[String], error: &clap::Error) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        Some(ContextValue::Strings(texts)) => texts.first().map(String::as_str),
        _ => None,
    };
    let known = known(words);
    let kind = error.kind();
    if kind == ErrorKind::UnknownArgument {
        let typed = context(ContextKind::InvalidArg).unwrap_or_default();
        let alike = known.iter().filter(|name| name.starts_with('-') == typed.starts_with('-'));
        return match nearest(typed, alike) {
            Some(name) => format!("there is no `{typed}` here; the nearest is `{name}`"),
            None => format!("there is no place for `{typed}` here; see: cargo xtask help"),
        };
    }
    if kind == ErrorKind::InvalidSubcommand {
        let typed = context(ContextKind::InvalidSubcommand).unwrap_or_default();
        let tasks = known.iter().filter(|name| !name.starts_with('-'));
        let name = nearest(typed, tasks).unwrap_or("help");
        return format!("there is no task `{typed}`; the nearest is `{name}`");
    }
    if kind == ErrorKind::MissingRequiredArgument {
        let missing = context(ContextKind::InvalidArg).unwrap_or("something");
        return format!("{missing} is missing; see: cargo xtask help");
    }
    // The first line says what is wrong; the lines after it repeat how to ask.
    let text = error.to_string();
    let first = text.lines().next().unwrap_or_default();
    format!("{}; see: cargo xtask help", first.trim_start_matches("error: "))
}

/// The names that could stand where the words end: flags and tasks.
fn known(words: &[String]) -> Vec<String> {
    let mut command = Words::command();
    command.build();
    let mut here = &command;
    for word in words {
        let Some(found) = here.find_subcommand(word) else { break };
        here = found;
    }
    let flags = here.get_arguments().filter_map(clap::Arg::get_long);
    let tasks = here.get_subcommands().filter(|task| !task.is_hide_set());
    let tasks = tasks.map(|task| task.get_name().to_owned());
    flags.map(|flag| format!("--{flag}")).chain(tasks).collect()
}

/// The name that is most like what was typed.
fn nearest<'a>(typed: &str, names: impl Iterator<Item = &'a String>) -> Option<&'a str> {
    let likeness = |name: &str| strsim::jaro_winkler(typed, name);
    names.map(String::as_str).max_by(|one, other| likeness(one).total_cmp(&likeness(other)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &str) -> Result<Words, Refusal> {
        read(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    fn refused(line: &str) -> String {
        match typed(line).unwrap_err() {
            Refusal::Line(line) => line,
            Refusal::Help(text) => panic!("{line} gives help:\n{text}"),
        }
    }

    #[test]
    fn the_port_and_the_build_can_be_chosen() {
        let run = |port, skip_build| Words { task: Some(Task::Run(Run { port, skip_build })) };
        assert_eq!(typed("run").unwrap(), run(8080, false));
        assert_eq!(typed("run --skip-build --port 9000").unwrap(), run(9000, true));
        assert_eq!(typed("").unwrap(), Words { task: None });
    }

    #[test]
    fn what_is_not_known_gets_one_line_with_the_nearest_that_is() {
        for (line, wrong, right) in [
            ("run --skip-bild", "--skip-bild", "--skip-build"),
            ("run --x", "--x", "--"),
            ("test --fast", "--fast", "--"),
            ("tset", "tset", "test"),
            ("catalogue lnit", "lnit", "lint"),
            ("catalogue lint --relaese", "--relaese", "--release"),
            ("check --asof 2023 file", "--asof", "--as-of"),
            ("dist --fast", "--fast", ""),
            ("run 9000", "9000", ""),
            ("check", "<FILE>", ""),
            ("run --port", "--port", ""),
            ("run --port many", "many", ""),
            ("run --port 99999", "99999", ""),
        ] {
            let said = refused(line);
            assert!(said.contains(wrong) && said.contains(right), "{line}: {said}");
            assert!(!said.contains('\n') && !said.starts_with("error"), "{line}: {said}");
        }
    }

    #[test]
    fn the_help_names_every_task_and_flag_but_not_what_only_trunk_calls() {
        let text = help();
        for name in
            ["run", "test", "dist", "components", "shots", "check", "catalogue", "lint", "review"]
        {
            assert!(text.contains(&format!("  {name}")), "{name}: {text}");
        }
        for flag in [
            "--port <N>",
            "--skip-build",
            "--only <NAME>",
            "--skip-e2e",
            "--docs",
            "--as-of <DATE>",
        ] {
            assert!(text.contains(flag), "{flag}: {text}");
        }
        assert!(!text.contains("trunk"), "{text}");
        assert!(matches!(typed("run --help"), Err(Refusal::Help(_))));
    }
}
