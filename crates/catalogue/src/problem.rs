//! Everything that is wrong with the authoring files, collected so that one run shows it all.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;

use super::locate::{Step, Tree};
use super::rule::{Looks, Rule};

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to `assets/`.
    pub file: String,
    /// The line in the file, from 1.
    pub line: usize,
    /// The id of the record; empty if the file as a whole is meant.
    pub record: String,
    /// The field; empty if the record as a whole is meant.
    pub field: String,
    /// The rule that is broken.
    pub rule: Rule,
    /// What is wrong and what to do.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "assets/{}:{}", self.file, self.line)?;
        if !self.record.is_empty() {
            write!(f, ": record {}", self.record)?;
        }
        if !self.field.is_empty() {
            let before = if self.record.is_empty() { ":" } else { "," };
            write!(f, "{before} field {}", self.field)?;
        }
        write!(f, ": {} [{}]", self.message, self.rule)
    }
}

/// Everything that is wrong with the authoring files, in the order of files and lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }
}

impl fmt::Display for Problems {
    /// How many they are, then each on a line of its own.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.len() {
            1 => f.write_str("the catalogue has 1 problem:")?,
            several => write!(f, "the catalogue has {several} problems:")?,
        }
        self.0.iter().try_for_each(|problem| write!(f, "\n{problem}"))
    }
}

impl Error for Problems {}

/// The problems found so far, and where things stand in the files.
#[derive(Debug, Default)]
pub(super) struct Collector {
    found: Vec<Problem>,
    trees: BTreeMap<String, Tree>,
}

impl Collector {
    /// Remembers where things stand in a TOML file.
    pub(super) fn learn(&mut self, file: &str, tree: Tree) {
        self.trees.insert(file.to_owned(), tree);
    }

    /// Notes what is wrong at a place, and what to do about it.
    pub(super) fn add(
        &mut self,
        at: &At,
        rule: Rule,
        wrong: impl fmt::Display,
        to_do: impl fmt::Display,
    ) {
        let line = match &at.way {
            Way::Line(line) => *line,
            Way::Steps(steps) => self.trees.get(&at.file).map_or(1, |tree| tree.line(steps)),
        };
        self.found.push(Problem {
            file: at.file.clone(),
            line,
            record: at.record.clone(),
            field: at.field.clone(),
            rule,
            message: format!("{wrong}; {to_do}"),
        });
    }

    /// What stands at a byte of a TOML file, or begins last before it.
    pub(super) fn at_byte(&self, file: &str, byte: usize) -> At {
        let Some(tree) = self.trees.get(file) else { return At::line(file, 1, "") };
        let steps = tree.steps_to(byte);
        let (mut at, mut rest) = match steps.as_slice() {
            [(table @ Step::Field(_), _), (item @ Step::Item(_), record), rest @ ..]
                if tree.name().is_empty() =>
            {
                let steps = vec![table.clone(), item.clone()];
                (At::record(&Home { file: file.to_owned(), steps }, record.name()), rest)
            }
            all => {
                let home = Home { file: file.to_owned(), steps: Vec::new() };
                (At::record(&home, tree.name()), all)
            }
        };
        while let [(step, _), more @ ..] = rest {
            rest = more;
            let Step::Field(name) = step else { continue };
            at = match more {
                [(Step::Item(number), part), after @ ..] if !part.name().is_empty() => {
                    rest = after;
                    at.part(name, *number, part.name())
                }
                _ => at.field(name),
            };
        }
        at
    }

    /// Whether something could not be read.
    pub(super) fn hide_something(&self) -> bool {
        let unread = |rule| {
            matches!(
                rule,
                Rule::UnreadableFile
                    | Rule::StrayFile
                    | Rule::NotToml
                    | Rule::NotFluent
                    | Rule::WrongShape
            )
        };
        self.found.iter().any(|problem| unread(problem.rule))
    }

    /// Drops what may only be a consequence of a file that could not be read.
    pub(super) fn keep_what_stands_alone(&mut self) {
        self.found.retain(|problem| problem.rule.looks() == Looks::Here);
    }

    /// All problems, in the order of files and lines.
    pub(super) fn into_problems(mut self) -> Problems {
        self.found.sort();
        self.found.dedup();
        Problems(self.found)
    }

    /// Notes that a file is not there, unless it is known why.
    pub(super) fn missing(&mut self, file: &str, wrong: &str) {
        let unreadable = |known: &Problem| known.rule == Rule::UnreadableFile && known.file == file;
        if !self.found.iter().any(unreadable) {
            let to_do = "put it back, or make it readable";
            self.add(&At::line(file, 1, ""), Rule::UnreadableFile, wrong, to_do);
        }
    }
}

/// Where a record stands: its file, and the way to it from the top of the file.
#[derive(Clone, Debug)]
pub struct Home {
    /// The file, relative to `assets/`.
    pub file: String,
    /// The way; none if the file is one record.
    pub steps: Vec<Step>,
}

/// How to find the line.
#[derive(Clone, Debug)]
enum Way {
    Line(usize),
    Steps(Vec<Step>),
}

/// A place in the authoring files: a record, or something in it.
#[derive(Clone, Debug)]
pub struct At {
    file: String,
    record: String,
    field: String,
    way: Way,
}

impl At {
    /// A whole record.
    pub fn record(home: &Home, record: &str) -> Self {
        let way = Way::Steps(home.steps.clone());
        Self { file: home.file.clone(), record: record.to_owned(), field: String::new(), way }
    }

    /// A line of a file; a text if `record` is not empty.
    pub fn line(file: &str, line: usize, record: &str) -> Self {
        let (file, record) = (file.to_owned(), record.to_owned());
        Self { file, record, field: String::new(), way: Way::Line(line) }
    }

    /// The same, but on this line.
    #[must_use]
    pub fn on(self, line: usize) -> Self {
        Self { way: Way::Line(line), ..self }
    }

    /// A field of this.
    #[must_use]
    pub fn field(&self, name: &str) -> Self {
        let mut inside = self.clone();
        if !inside.field.is_empty() {
            inside.field.push('.');
        }
        inside.field.push_str(name);
        inside.step(Step::Field(name.to_owned()));
        inside
    }

    /// A part of this: the item with this number in an array of tables, and what it is called.
    #[must_use]
    pub fn part(&self, table: &str, number: usize, name: &str) -> Self {
        let mut inside = self.clone();
        if !inside.field.is_empty() {
            inside.field.push_str(", ");
        }
        inside.field.push_str(table);
        if !name.is_empty() {
            inside.field.push(' ');
            inside.field.push_str(name);
        }
        inside.step(Step::Field(table.to_owned()));
        inside.step(Step::Item(number));
        inside
    }

    fn step(&mut self, step: Step) {
        if let Way::Steps(steps) = &mut self.way {
            steps.push(step);
        }
    }
}
