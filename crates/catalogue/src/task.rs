//! What one may ask of this tool.

use osuiko_engine::Date;

/// What is printed when it is asked nothing.
pub(crate) const USAGE: &str = "\
osuiko-catalogue lint     checks the facts and their words; --release: and that no review is due
osuiko-catalogue map      draws which answers reach which breach; --write: in docs/catalogue-map.md
osuiko-catalogue review   prints what was known when, of one breach or of all,
    [--as-of DATE] [KEY]  and who would have been judged otherwise on that day;
    [--before FOLDER]     only who is judged otherwise than by the earlier version in that folder
osuiko-catalogue texts-read   keeps that every text has been read in all languages, side by side
osuiko-catalogue personas     tells whether everybody in tests/personas is told what their file says
osuiko-catalogue check FILE   judges saved answers and prints JSON
    [--as-of DATE]        by what was known on that day
";

/// A task with its values.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task<'a> {
    /// Say how to ask.
    Help,
    /// Check every rule; for a release also that no review is due.
    Lint {
        /// Whether this is for a release.
        release: bool,
    },
    /// Draw the map.
    Map {
        /// Whether to keep it in its file rather than print it.
        write: bool,
    },
    /// Tell what was known when.
    Review {
        /// Only until the evening of this day.
        day: Option<Date>,
        /// Only this breach.
        key: Option<&'a str>,
        /// Only who is told otherwise than by the earlier version in this folder.
        before: Option<&'a str>,
    },
    /// Keep that all texts have been read in all languages.
    TextsRead,
    /// Judge everybody in `tests/personas`.
    Personas,
    /// Judge a file of answers.
    Check {
        /// By what was known on the evening of this day.
        day: Option<Date>,
        /// The file.
        file: &'a str,
    },
}

impl<'a> Task<'a> {
    /// Reads what was typed.
    ///
    /// # Errors
    /// One line that says what is not understood, and what may be meant.
    pub(crate) fn read(words: &[&'a str]) -> Result<Self, String> {
        match words {
            [] | ["help" | "--help" | "-h", ..] => Ok(Self::Help),
            ["lint", rest @ ..] => {
                let typed = Typed::read("lint", &["--release"], rest)?;
                typed.nothing_but_flags()?;
                Ok(Self::Lint { release: typed.has("--release") })
            }
            ["map", rest @ ..] => {
                let typed = Typed::read("map", &["--write"], rest)?;
                typed.nothing_but_flags()?;
                Ok(Self::Map { write: typed.has("--write") })
            }
            ["review", rest @ ..] => {
                let typed = Typed::read("review", &[AS_OF, BEFORE], rest)?;
                let (day, before) = (typed.day, typed.before);
                match typed.others.as_slice() {
                    [] => Ok(Self::Review { day, key: None, before }),
                    [key] => Ok(Self::Review { day, key: Some(key), before }),
                    [_, more, ..] => Err(format!(
                        "review: \"{}\" is one too many; ask for one breach or for all",
                        shown(more)
                    )),
                }
            }
            ["texts-read", rest @ ..] => {
                Typed::read("texts-read", &[], rest)?.nothing_but_flags()?;
                Ok(Self::TextsRead)
            }
            ["personas", rest @ ..] => {
                Typed::read("personas", &[], rest)?.nothing_but_flags()?;
                Ok(Self::Personas)
            }
            ["check", rest @ ..] => {
                let typed = Typed::read("check", &[AS_OF], rest)?;
                match typed.others.as_slice() {
                    [file] => Ok(Self::Check { day: typed.day, file }),
                    _ => Err("check: wants one file, like this: check [--as-of 2023-09-29] FILE"
                        .to_owned()),
                }
            }
            [other, ..] => Err(unknown(
                "task",
                other,
                &["lint", "map", "review", "texts-read", "personas", "check", "help"],
            )),
        }
    }
}

/// The flag that has a day behind it.
const AS_OF: &str = "--as-of";

/// The flag that has the folder of an earlier version behind it.
const BEFORE: &str = "--before";

/// What stands behind the name of a task.
#[derive(Debug)]
struct Typed<'a> {
    task: &'static str,
    flags: Vec<&'a str>,
    day: Option<Date>,
    before: Option<&'a str>,
    others: Vec<&'a str>,
}

impl<'a> Typed<'a> {
    /// Sorts the words into flags of this task, a day, and what is none of these.
    fn read(task: &'static str, known: &[&str], words: &[&'a str]) -> Result<Self, String> {
        let mut typed =
            Self { task, flags: Vec::new(), day: None, before: None, others: Vec::new() };
        let mut words = words.iter().copied();
        while let Some(word) = words.next() {
            if !word.starts_with('-') {
                typed.others.push(word);
            } else if !known.contains(&word) {
                return Err(format!("{task}: {}", unknown("flag", word, known)));
            } else if typed.flags.contains(&word) {
                return Err(format!("{task}: {word} stands there twice"));
            } else {
                typed.flags.push(word);
                if word == AS_OF {
                    typed.day = Some(day(words.next())?);
                }
                if word == BEFORE {
                    let folder =
                        words.next().ok_or("--before: wants the folder of an earlier version")?;
                    typed.before = Some(folder);
                }
            }
        }
        Ok(typed)
    }

    fn has(&self, flag: &str) -> bool {
        self.flags.contains(&flag)
    }

    /// Fails where something stands there that is no flag.
    fn nothing_but_flags(&self) -> Result<(), String> {
        match self.others.first() {
            None => Ok(()),
            Some(other) => Err(format!("{}: \"{}\" means nothing here", self.task, shown(other))),
        }
    }
}

/// The day that stands behind its flag; a month or a year is its last day.
fn day(word: Option<&str>) -> Result<Date, String> {
    let word = word.unwrap_or_default();
    let day = Date::parse(word).map(Date::last_day);
    day.ok_or_else(|| {
        format!("{AS_OF}: \"{}\" is not a date like 2023-09-29, 2023-09 or 2023", shown(word))
    })
}

/// Says that there is no such task or flag, and which known one is nearest.
fn unknown(what: &str, word: &str, known: &[&str]) -> String {
    let distance = |known: &&&str| strsim::damerau_levenshtein(known, word);
    let nearest = known.iter().min_by_key(distance).copied().unwrap_or_default();
    format!("there is no {what} \"{}\"; the nearest is {nearest}", shown(word))
}

/// A word as it can stand in one line.
fn shown(word: &str) -> String {
    word.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that meets the unexpected should stop at once")]
mod tests {
    use super::*;

    fn typed(line: &str) -> Result<Task<'_>, String> {
        Task::read(&line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>())
    }

    #[test]
    fn flags_and_values_are_read_in_any_order() {
        let day = Date::parse("2023-09-30");
        let key = Some("westlog-2023");
        for line in
            ["review --as-of 2023-09 westlog-2023", "review westlog-2023 --as-of 2023-09-30"]
        {
            assert_eq!(typed(line), Ok(Task::Review { day, key, before: None }), "{line}");
        }
        assert_eq!(typed("review"), Ok(Task::Review { day: None, key: None, before: None }));
        let before = Some("../old");
        assert_eq!(
            typed("review --before ../old"),
            Ok(Task::Review { day: None, key: None, before })
        );
        for line in ["check a.json --as-of 2023-09", "check --as-of 2023-09-30 a.json"] {
            assert_eq!(typed(line), Ok(Task::Check { day, file: "a.json" }), "{line}");
        }
        assert_eq!(typed("lint"), Ok(Task::Lint { release: false }));
        assert_eq!(typed("lint --release"), Ok(Task::Lint { release: true }));
        assert_eq!(typed("map --write"), Ok(Task::Map { write: true }));
        assert_eq!(typed(""), Ok(Task::Help));
    }

    #[test]
    fn what_is_not_understood_gets_one_line_with_what_may_be_meant() {
        for (line, says) in [
            ("lint --relase", "there is no flag \"--relase\"; the nearest is --release"),
            ("map --wirte", "the nearest is --write"),
            ("review --today", "the nearest is --as-of"),
            ("lnit", "there is no task \"lnit\"; the nearest is lint"),
            ("lint now", "lint: \"now\" means nothing here"),
            ("lint --release --release", "stands there twice"),
            ("review one two", "\"two\" is one too many"),
            ("review --as-of", "--as-of: \"\" is not a date"),
            ("review --as-of yesterday", "--as-of: \"yesterday\" is not a date"),
            ("check", "check: wants one file"),
            ("check a b", "check: wants one file"),
            ("check --as-of 2023", "check: wants one file"),
            ("check --until a", "check: there is no flag"),
        ] {
            let wrong = typed(line).unwrap_err();
            assert!(wrong.contains(says), "{line}: {wrong}");
            assert_eq!(wrong.lines().count(), 1, "{wrong}");
        }
    }
}
