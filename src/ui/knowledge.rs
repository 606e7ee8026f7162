//! What every view knows: the facts and the words.

use std::rc::Rc;

use crate::session::notes::YEARS;
use osuiko_engine::{Answers, Catalogue, Date};
use osuiko_formats::packed::UnpackedHelp;
use osuiko_words::{Clauses, Words};

/// The folder of the written pages in easy Finnish, below that of Finnish.
pub const EASY_FOLDER: &str = "easy";

/// Facts and words, shared by all views.
#[derive(Clone, Debug)]
pub struct Knowledge {
    /// The facts.
    pub catalogue: Rc<Catalogue>,
    /// The words of the page and of the facts.
    pub words: Rc<Words>,
    /// The day on which the page was opened, for letters and the diary; nothing is judged by it.
    /// Nothing where the clock of the device cannot be right.
    pub today: Option<Date>,
    /// The checksum of the first pack, by which its help pack names it.
    pub checksum: u32,
    /// Whether the words are those of easy Finnish.
    pub easy: bool,
}

impl PartialEq for Knowledge {
    /// The same catalogue, not an equal one: it is loaded once.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.catalogue, &other.catalogue) && Rc::ptr_eq(&self.words, &other.words)
    }
}

impl Knowledge {
    /// `day` if the clock of a device can be right that says so: not before the list was reviewed,
    /// nor in another century.
    pub fn possible_day(catalogue: &Catalogue, day: Date) -> Option<Date> {
        let reviewed = catalogue.tables().reviewed;
        (day.rank() >= reviewed.rank() && YEARS.contains(&day.year)).then_some(day)
    }

    /// The same, said to somebody who answers for another person.
    #[must_use]
    pub fn about_another(&self) -> Self {
        Self { words: Rc::new(self.words.about_another()), ..self.clone() }
    }

    /// Adds the help pack, to every copy of this value at once. False if it belongs to another
    /// version.
    pub fn add_help(&self, help: Option<UnpackedHelp>) -> bool {
        let Some(UnpackedHelp { rows, texts }) = help else { return false };
        let (letters, drills) = (rows.letters.len(), rows.drills.len());
        let tables = self.catalogue.tables();
        let fits = self.words.add_help(tables, letters, drills, texts.page, texts.facts);
        if fits {
            self.catalogue.add_help(rows);
        }
        fits
    }

    /// What puts reasons into clauses for these answers.
    pub fn clauses<'a>(&'a self, answers: &'a Answers) -> Clauses<'a> {
        Clauses { catalogue: &self.catalogue, words: &self.words, answers }
    }
}
