//! The words that only the record of a breach shows: on its page, in the feeds, in the review.
//!
//! They never travel to the check, so they are found by key; this file is the only place that makes
//! those keys.

use super::Words;

/// The words of the record of one breach. Words that are not there are empty; the lint names every
/// one that is missing.
#[derive(Clone, Copy, Debug)]
pub struct RecordWords<'a, 'key> {
    words: &'a Words,
    key: &'key str,
}

impl Words {
    /// The words of the record of the breach with this key.
    pub fn record_of<'key>(&self, key: &'key str) -> RecordWords<'_, 'key> {
        RecordWords { words: self, key }
    }

    /// The short name of a place, for maps and tables.
    pub fn place_short(&self, id: &str) -> &str {
        self.record(&["place-", id, ".short"].concat())
    }
}

impl<'a> RecordWords<'a, '_> {
    /// The title of the breach.
    pub fn title(self) -> &'a str {
        self.words.record(&["breach-", self.key].concat())
    }

    /// How the numbers differ, where sources disagree.
    pub fn differ(self) -> &'a str {
        self.of_breach("differ")
    }

    /// How far the case has come.
    pub fn status(self) -> &'a str {
        self.of_breach("status")
    }

    /// What is not known.
    pub fn unknown(self) -> &'a str {
        self.of_breach("unknown")
    }

    /// What a claim says.
    pub fn claim(self, id: &str) -> &'a str {
        self.part("claim", id)
    }

    /// Whom a group holds.
    pub fn group(self, id: &str) -> &'a str {
        self.part("group", id)
    }

    /// What a list of places says.
    pub fn listing(self, id: &str) -> &'a str {
        self.part("listing", id)
    }

    /// What a change of the record was.
    pub fn change(self, id: &str) -> &'a str {
        self.part("change", id)
    }

    fn of_breach(self, attribute: &str) -> &'a str {
        self.words.record(&["breach-", self.key, ".", attribute].concat())
    }

    fn part(self, what: &str, id: &str) -> &'a str {
        self.words.record(&[what, "-", self.key, "-", id].concat())
    }
}
