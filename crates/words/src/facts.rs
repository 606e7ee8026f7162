//! The words of facts, as methods of the rows that have them.
//!
//! A misspelt word does not compile; a text that is missing in a language is a mistake that the
//! lint names.

use osuiko_engine::catalogue::Options;
use osuiko_engine::index::{
    ActionIndex, BreachIndex, DrillIndex, HarmIndex, KindIndex, LetterIndex, OptionIndex,
    OrganisationIndex, QuestionIndex, ServiceIndex,
};

use super::Words;
use super::layout::every_word;
pub use super::layout::{
    ActionWord, BreachWord, COLUMNS, Column, DrillWord, HarmWord, KindWord, LetterPartWord,
    LetterWord, Need, OptionWord, OrganisationWord, PlaceWord, QuestionWord, ServiceGroupWord,
    ServiceWord, SharedSentence, Table, first_keys, keys,
};

/// Makes, for each table, the type of a row with a method for each of its words.
macro_rules! make_rows {
    ($(
        $(#[$table_doc:meta])*
        $Table:ident = $prefix:literal, $Row:ident, $Word:ident {
            $( $(#[$doc:meta])* $Variant:ident $word:ident = $attribute:literal $need:ident; )*
        }
    )*) => {
        $(
            /// The words of one row. A row that is not there has empty words.
            #[derive(Clone, Copy, Debug)]
            pub struct $Row<'a> {
                words: &'a Words,
                row: usize,
            }

            impl<'a> $Row<'a> {
                $(
                    $(#[$doc])*
                    pub fn $word(self) -> &'a str {
                        const COLUMN: usize = $Word::$Variant.column();
                        self.words.fact(COLUMN, self.row)
                    }
                )*

                /// One of its words, by a value instead of a method.
                pub fn word(self, word: $Word) -> &'a str {
                    self.words.fact(word.column(), self.row)
                }
            }
        )*
    };
}

every_word!(make_rows);

impl Words {
    /// The words of a service.
    pub fn service(&self, index: ServiceIndex) -> ServiceWords<'_> {
        ServiceWords { words: self, row: index.position() }
    }

    /// The words of a group of services, by its row in
    /// [`Tables::service_groups`](osuiko_engine::catalogue::Tables::service_groups).
    pub fn service_group(&self, row: usize) -> ServiceGroupWords<'_> {
        ServiceGroupWords { words: self, row }
    }

    /// The words of a place.
    pub fn place(&self, index: OptionIndex) -> PlaceWords<'_> {
        PlaceWords { words: self, row: index.position() }
    }

    /// The words of a kind of data.
    pub fn kind(&self, index: KindIndex) -> KindWords<'_> {
        KindWords { words: self, row: index.position() }
    }

    /// The words of an organisation.
    pub fn organisation(&self, index: OrganisationIndex) -> OrganisationWords<'_> {
        OrganisationWords { words: self, row: index.position() }
    }

    /// The words of a question.
    pub fn question(&self, index: QuestionIndex) -> QuestionWords<'_> {
        QuestionWords { words: self, row: index.position() }
    }

    /// The words of an option of a question that has options of its own; the words of other
    /// options are those of services, places and breaches.
    pub fn option(&self, question: QuestionIndex, option: OptionIndex) -> OptionWords<'_> {
        let first = self.layout().options.get(question.position());
        let row = first.map_or(usize::MAX, |first| first.saturating_add(option.position()));
        OptionWords { words: self, row }
    }

    /// An option as it is ticked: `options` are those of the question.
    pub fn label(&self, options: &Options, question: QuestionIndex, option: OptionIndex) -> &str {
        match options {
            Options::Own(_) => self.option(question, option).label(),
            Options::Services => self.service(option.service()).name(),
            Options::Places => self.place(option).name(),
            Options::Breaches => self.breach(option.breach()).told(),
        }
    }

    /// The words of a breach.
    pub fn breach(&self, index: BreachIndex) -> BreachWords<'_> {
        BreachWords { words: self, row: index.position() }
    }

    /// The words of an action.
    pub fn action(&self, index: ActionIndex) -> ActionWords<'_> {
        ActionWords { words: self, row: index.position() }
    }

    /// The words of a misuse.
    pub fn harm(&self, index: HarmIndex) -> HarmWords<'_> {
        HarmWords { words: self, row: index.position() }
    }

    /// The words of a letter.
    pub fn letter(&self, index: LetterIndex) -> LetterWords<'_> {
        LetterWords { words: self, row: index.position() }
    }

    /// A sentence that letters share.
    pub fn letter_part(&self, sentence: SharedSentence) -> &str {
        LetterPartWords { words: self, row: sentence.position() }.text()
    }

    /// The words of a practice message.
    pub fn drill(&self, index: DrillIndex) -> DrillWords<'_> {
        DrillWords { words: self, row: index.position() }
    }
}
