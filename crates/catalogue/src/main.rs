//! The author's tool: checks the catalogue, draws it, tells what was known when, and judges answers.

mod task;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use anyhow::{Context as _, Result, bail};
use jiff::Timestamp;
use jiff::tz::Offset;
use osuiko_catalogue::{Sound, Wish, check, folder, personas, read_together, review};
use osuiko_engine::{Catalogue, Date};
use osuiko_words::Language;

use task::{Task, USAGE};

/// The exit code for a file of answers that cannot be judged.
const BAD_FILE: u8 = 2;

/// Where the map of the catalogue is kept.
const MAP: &str = "docs/catalogue-map.md";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match Task::read(&words) {
        Ok(Task::Check { day, file }) => match judged(Path::new(file), day) {
            Ok(json) => writeln!(io::stdout(), "{json}").map_err(Into::into),
            Err(line) => return failed(&line, BAD_FILE),
        },
        Ok(task) => run(&task),
        Err(line) if words.first() == Some(&"check") => return failed(&line, BAD_FILE),
        Err(line) => return failed(&format!("error: {line}"), 1),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(&format!("error: {error:#}"), 1),
    }
}

/// Says what is wrong, and gives the exit code for it.
fn failed(message: &str, code: u8) -> ExitCode {
    // Nothing more can be done if even this cannot be said.
    let _ = writeln!(io::stderr(), "{message}");
    ExitCode::from(code)
}

/// Does every task but `check`, whose errors have a code of their own.
fn run(task: &Task<'_>) -> Result<()> {
    match *task {
        Task::Help => print(USAGE),
        Task::Lint { release } => {
            let today = if release { Some(today()?) } else { None };
            print(&read(&folder::check(&assets(), today)?))
        }
        Task::Map { write: false } => print(&sound()?.map()),
        Task::Map { write: true } => fs::write(root().join(MAP), sound()?.map()).context(MAP),
        Task::Review { day, key, before } => {
            let before = before.map(earlier).transpose()?;
            let sound = sound()?;
            let people = folder::named(&root().join("tests/personas"))?;
            print(&review(&sound, &people, Wish { day, key, before: before.as_ref() })?)
        }
        Task::TextsRead => {
            let text = read_together::written(&folder::read(&assets())?);
            let file = assets().join(read_together::FILE);
            fs::write(&file, text).with_context(|| file.display().to_string())
        }
        Task::Personas => {
            let sound = sound()?;
            let people = folder::named(&root().join("tests/personas"))?;
            let catalogue = sound.edition(Language::En).catalogue();
            let lines = personas::try_all(catalogue, &people)?;
            if lines.is_empty() {
                return print(&format!("{} personas, told what their files say\n", people.len()));
            }
            bail!("personas are told otherwise:\n{}", lines.join("\n"))
        }
        Task::Check { .. } => Ok(()),
    }
}

/// Judges the file, by what was known on `day` if there is one; gives JSON, or the one line that
/// says what is wrong.
fn judged(file: &Path, day: Option<Date>) -> Result<String, String> {
    let line = |message: String| check::one_line(&format!("{}: {message}", file.display()));
    let text =
        fs::read_to_string(file).map_err(|error| line(format!("cannot be read: {error}")))?;
    let sound = sound().map_err(|error| error.to_string())?;
    check::judge(&sound, &text, day).map_err(line)
}

/// The catalogue of an earlier version of the repository, in this folder.
fn earlier(folder: &str) -> Result<Catalogue> {
    let sources = folder::read(&Path::new(folder).join("assets"))?;
    Sound::earlier(&sources).with_context(|| format!("{folder}: its facts do not fit together"))
}

/// What was read and found sound, and where: a silent tool may have read another folder.
fn read(sound: &Sound) -> String {
    let files = sound.files();
    let [texts, ..] = sound.texts();
    format!(
        "{} breaches, {} organisations, {} sources and {} texts in three languages, no problem; read from {}\n",
        files.breaches.len(),
        files.organisations.len(),
        files.sources.len(),
        texts.len(),
        fs::canonicalize(assets()).unwrap_or_else(|_| assets()).display(),
    )
}

/// The project's own catalogue.
fn sound() -> Result<Sound> {
    Ok(folder::check(&assets(), None)?)
}

/// The folder of the authoring files.
fn assets() -> PathBuf {
    root().join("assets")
}

/// The root of the repository, or the copy that `OSUIKO_ROOT` names.
fn root() -> PathBuf {
    let here = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    env::var_os("OSUIKO_ROOT").map_or_else(here, PathBuf::from)
}

/// The day it is, in universal time.
fn today() -> Result<Date> {
    let today = Offset::UTC.to_datetime(Timestamp::now()).date().to_string();
    Date::parse(&today).with_context(|| format!("the clock says {today}"))
}

/// Writes the result of a task as it is.
fn print(text: &str) -> Result<()> {
    Ok(write!(io::stdout(), "{text}")?)
}
