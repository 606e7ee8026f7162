//! Everything that is wrong with the authoring files, collected so that one run shows it all.

use std::fmt;

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to `assets/`.
    pub file: String,
    /// The id of the record; empty if the file as a whole is meant.
    pub record: String,
    /// The field; empty if the record as a whole is meant.
    pub field: String,
    /// What is wrong and what to do.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if !self.record.is_empty() {
            write!(f, ": record {}", self.record)?;
        }
        if !self.field.is_empty() {
            write!(f, ", field {}", self.field)?;
        }
        write!(f, ": {}", self.message)
    }
}

/// The problems found so far.
#[derive(Debug, Default)]
pub(super) struct Problems {
    found: Vec<Problem>,
}

impl Problems {
    /// Notes a problem.
    pub(super) fn add(&mut self, at: &At<'_>, field: &str, message: impl Into<String>) {
        self.found.push(Problem {
            file: at.file.to_owned(),
            record: at.record.to_owned(),
            field: field.to_owned(),
            message: message.into(),
        });
    }

    /// All problems, in the order of files and records.
    pub(super) fn into_sorted(mut self) -> Vec<Problem> {
        self.found.sort();
        self.found.dedup();
        self.found
    }

    /// Whether nothing is wrong.
    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }
}

/// The record being read.
#[derive(Clone, Copy, Debug)]
pub(super) struct At<'a> {
    /// The file, relative to `assets/`.
    pub(super) file: &'a str,
    /// The id of the record.
    pub(super) record: &'a str,
}
