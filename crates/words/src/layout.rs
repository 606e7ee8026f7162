//! Which words a row of each table has, and the order of their texts in the packs.
//!
//! The texts of one word follow each other, row by row: a text is found by the place of its word and
//! the number of its row, and no key is made or searched while the page runs.

#![expect(
    clippy::arithmetic_side_effects,
    reason = "what is added here is added while compiling, where an overflow stops the build"
)]

use osuiko_engine::catalogue::{Options, Tables};

use super::packs::HELP_FACTS;

/// How much a word is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Every row has it, in every language.
    Required,
    /// A row may have it; in one language, then in all.
    Optional,
    /// Rows that can be answered with "none of these" have it.
    ForNone,
}

/// One word that the rows of a table have: where it is written, and how much it is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The table.
    pub table: Table,
    /// The attribute of the message in the Fluent files; empty for the message itself.
    pub attribute: &'static str,
    /// How much it is needed.
    pub need: Need,
}

impl Column {
    /// The key of this word of a row, by the name of the row's message.
    pub fn key(&self, message: &str) -> String {
        let dot = if self.attribute.is_empty() { "" } else { "." };
        [message, dot, self.attribute].concat()
    }
}

impl Table {
    /// The name of the message of a row, by its id; of an option it is that of the question, a
    /// hyphen and its own.
    pub fn message(self, id: &str) -> String {
        // The sentences that letters share are written among the letters.
        let prefix = if self == Self::LetterPart { "letter" } else { self.prefix() };
        [prefix, "-", id].concat()
    }
}

/// Makes the tables, their columns and, for each table, the type of its words.
macro_rules! make_tables {
    ($(
        $(#[$table_doc:meta])*
        $Table:ident = $prefix:literal, $Row:ident, $Word:ident {
            $( $(#[$doc:meta])* $Variant:ident $word:ident = $attribute:literal $need:ident; )*
        }
    )*) => {
        /// A table whose rows have words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Table {
            $( $(#[$table_doc])* $Table, )*
        }

        impl Table {
            /// Every table, in the order in which their words are packed.
            pub const ALL: [Self; [$($prefix),*].len()] = [$(Self::$Table),*];

            /// Its name, with which the names of its messages begin, as in `service-home-care`.
            pub const fn prefix(self) -> &'static str {
                match self { $( Self::$Table => $prefix, )* }
            }

            /// Its place in [`Table::ALL`].
            const fn position(self) -> usize {
                let mut at = 0;
                $( if matches!(self, Self::$Table) { return at; } at += 1; )*
                at
            }
        }

        /// Every word of every table, in the order in which they are packed.
        pub const COLUMNS: [Column; [$($($attribute),*),*].len()] = [
            $($( Column {
                table: Table::$Table, attribute: $attribute, need: Need::$need,
            } ),*),*
        ];

        $(
            $(#[$table_doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum $Word {
                $( $(#[$doc])* $Variant, )*
            }

            impl $Word {
                /// Its place in [`COLUMNS`].
                pub(super) const fn column(self) -> usize {
                    let mut at = first_column(Table::$Table);
                    $( if matches!(self, Self::$Variant) { return at; } at += 1; )*
                    at
                }
            }
        )*
    };
}

/// Every table with its words, handed to the macro `$make`.
///
/// A line is the variant and the method of a word, the attribute that it has in the Fluent files,
/// and how much it is needed.
macro_rules! every_word {
    ($make:ident) => {
        $make! {
            /// What a person would say they used.
            Service = "service", ServiceWords, ServiceWord {
                /// The words to tick.
                Name name = "" Required;
                /// A clause after *because* or *if*.
                Because because = "because" Required;
                /// The same clause denied.
                IfNot if_not = "if-not" Required;
                /// What helps to tell whether one used it.
                Hint hint = "hint" Required;
                /// More words that the search finds it by.
                Search search = "search" Required;
            }
            /// Services that stand together.
            ServiceGroup = "service-group", ServiceGroupWords, ServiceGroupWord {
                /// What they have in common.
                Name name = "" Required;
            }
            /// A wellbeing services county, Helsinki or Åland.
            Place = "place", PlaceWords, PlaceWord {
                /// Its name.
                Name name = "" Required;
                /// Its name after *you lived*.
                Where where_ = "where" Required;
                /// Its name alone, as people look for it in the alphabet.
                Short short = "short" Required;
                /// More words that the search finds it by.
                Search search = "search" Optional;
            }
            /// A category of personal data.
            Kind = "kind", KindWords, KindWord {
                /// Its name.
                Name name = "" Required;
                /// Why nothing can be done about it.
                Nothing nothing = "nothing" Optional;
            }
            /// A body that holds data, says things or helps.
            Organisation = "organisation", OrganisationWords, OrganisationWord {
                /// Its name.
                Name name = "" Required;
                /// When somebody answers the telephone.
                Hours hours = "hours" Optional;
                /// What to know before one calls.
                Note note = "note" Optional;
            }
            /// A question.
            Question = "question", QuestionWords, QuestionWord {
                /// The question as it is asked.
                Text text = "" Required;
                /// Why it is asked.
                Why why = "why" Required;
                /// How one finds out.
                How how = "how" Required;
                /// A clause after *it depends on*.
                Depends depends = "depends" Required;
                /// The question in a few words.
                Short short = "short" Required;
                /// What helps to answer it.
                Hint hint = "hint" Optional;
                /// The words to tick for none of the options.
                None none = "none" ForNone;
            }
            /// An option of a question that has options of its own.
            Option = "option", OptionWords, OptionWord {
                /// The words to tick.
                Label label = "" Required;
                /// A clause after *because* or *if*.
                Because because = "because" Required;
                /// The same clause denied.
                IfNot if_not = "if-not" Required;
            }
            /// A breach.
            Breach = "breach", BreachWords, BreachWord {
                /// Its title.
                Title title = "" Required;
                /// What happened.
                What what = "what" Required;
                /// The words to tick when the organisation has told of it.
                Told told = "told" Required;
                /// A clause after *because* or *if*: that one was told.
                Because because = "because" Required;
                /// The same clause denied.
                IfNot if_not = "if-not" Required;
            }
            /// Something to do.
            Action = "action", ActionWords, ActionWord {
                /// What to do, in a few words.
                Name name = "" Required;
                /// What it does.
                Does does = "does" Required;
                /// How to do it.
                How how = "how" Optional;
                /// When it takes effect.
                Effect effect = "effect" Optional;
                /// When it ends.
                Ends ends = "ends" Optional;
                /// What else it brings.
                SideEffects side_effects = "side-effects" Optional;
                /// How to undo it.
                Undo undo = "undo" Optional;
                /// How to do it without strong identification.
                WithoutLogin without_login = "without-login" Optional;
                /// What holds for people under age.
                Age age = "age" Optional;
                /// What applies to a person who acts for an adult.
                ForOther for_other = "for-other" Optional;
                /// What applies to a person who acts for an estate.
                Estate estate = "estate" Optional;
                /// What it costs.
                Cost cost = "cost" Required;
                /// What it does not help with.
                NotCovered not_covered = "not-covered" Required;
            }
            /// What becomes possible with sets of data.
            Harm = "harm", HarmWords, HarmWord {
                /// Its name.
                Name name = "" Required;
                /// What somebody could do.
                Can can = "can" Required;
                /// What they could not do.
                Cannot cannot = "cannot" Required;
            }
            /// A letter.
            Letter = "letter", LetterWords, LetterWord {
                /// What it is called.
                Name name = "" Required;
                /// When to send it.
                When when = "when" Required;
                /// What it cannot do.
                Limits limits = "limits" Required;
                /// Its subject line.
                Subject subject = "subject" Required;
                /// Its paragraphs, with slots.
                Body body = "body" Required;
            }
            /// A sentence that letters share.
            LetterPart = "letter-part", LetterPartWords, LetterPartWord {
                /// The sentence.
                Text text = "" Required;
            }
            /// A practice message.
            Drill = "drill", DrillWords, DrillWord {
                /// The message.
                Text text = "" Required;
                /// Who it says it is from.
                From from = "from" Required;
                /// What gives it away: a part of the message, a bar, and why.
                FirstClue first_clue = "clue-1" Required;
                /// The second of these.
                SecondClue second_clue = "clue-2" Required;
                /// The third.
                ThirdClue third_clue = "clue-3" Optional;
                /// The fourth.
                FourthClue fourth_clue = "clue-4" Optional;
                /// What to do with such a message.
                Do do_ = "do" Required;
            }
        }
    };
}
pub(super) use every_word;

every_word!(make_tables);

/// A sentence that letters share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SharedSentence {
    /// The basis of the letter: the organisation has told the person.
    BasisTold,
    /// The basis of the letter: it is likely.
    BasisLikely,
    /// The basis of the letter: it is possible.
    BasisPossible,
    /// That the victim demands a punishment.
    Demand,
    /// The same for an adult somebody cares for.
    DemandCaredFor,
    /// The same for somebody who has died.
    DemandDeceased,
    /// That the letter is written for a child.
    ForChild,
    /// That it is written for an adult somebody cares for.
    ForCaredFor,
    /// That it is written for somebody who has died.
    ForDeceased,
}

impl SharedSentence {
    /// Every sentence, and the name of its message behind `letter-`.
    pub const ALL: [(Self, &'static str); 9] = [
        (Self::BasisTold, "basis-told"),
        (Self::BasisLikely, "basis-likely"),
        (Self::BasisPossible, "basis-possible"),
        (Self::Demand, "demand"),
        (Self::DemandCaredFor, "demand-cared-for"),
        (Self::DemandDeceased, "demand-deceased"),
        (Self::ForChild, "for-child"),
        (Self::ForCaredFor, "for-cared-for"),
        (Self::ForDeceased, "for-deceased"),
    ];

    /// Its row.
    pub(super) fn position(self) -> usize {
        Self::ALL.iter().position(|(one, _)| *one == self).unwrap_or(usize::MAX)
    }
}

/// The place in [`COLUMNS`] of the first word of `table`.
#[expect(clippy::indexing_slicing, reason = "evaluated while compiling, where it cannot panic")]
const fn first_column(table: Table) -> usize {
    let mut at = 0;
    while at < COLUMNS.len() {
        if COLUMNS[at].table.position() == table.position() {
            return at;
        }
        at += 1;
    }
    at
}

/// The table of each column and whether it travels in the help pack, in the order of [`COLUMNS`]:
/// all that the page needs of it.
#[expect(clippy::indexing_slicing, reason = "evaluated while compiling, where it cannot panic")]
const LAYOUT: [(Table, bool); COLUMNS.len()] = {
    let mut layout = [(Table::Service, false); COLUMNS.len()];
    let mut at = 0;
    while at < COLUMNS.len() {
        let Column { table, attribute, .. } = COLUMNS[at];
        let mut listed = 0;
        while listed < HELP_FACTS.len() {
            if names(HELP_FACTS[listed], table.prefix(), attribute) {
                layout[at] = (table, true);
                break;
            }
            layout[at] = (table, false);
            listed += 1;
        }
        at += 1;
    }
    layout
};

/// Whether `listed` is the table, or the table, a full stop and the attribute.
#[expect(clippy::indexing_slicing, reason = "evaluated while compiling, where it cannot panic")]
const fn names(listed: &str, table: &str, attribute: &str) -> bool {
    let (listed, table, attribute) = (listed.as_bytes(), table.as_bytes(), attribute.as_bytes());
    if listed.len() != table.len() && listed.len() != table.len() + 1 + attribute.len() {
        return false;
    }
    let mut at = 0;
    while at < listed.len() {
        let expected = if at < table.len() {
            table[at]
        } else if at == table.len() {
            b'.'
        } else {
            attribute[at - table.len() - 1]
        };
        if listed[at] != expected {
            return false;
        }
        at += 1;
    }
    true
}

/// The place of the texts of each word: those of the first pack before those of the help pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// For each column, the place of its first text and the place behind its last.
    spans: Vec<(usize, usize)>,
    /// For each question, the row of its first own option.
    pub(super) options: Vec<usize>,
    /// How many texts the first pack has.
    first: usize,
    /// How many texts there are in both packs.
    all: usize,
}

impl Layout {
    /// The layout for these tables with so many letters and practice messages.
    pub(super) fn new(tables: &Tables, letters: usize, drills: usize) -> Self {
        let mut options = Vec::new();
        let mut own = 0_usize;
        for question in &tables.questions {
            options.push(own);
            if let Options::Own(ids) = &question.options {
                own = own.saturating_add(ids.len());
            }
        }
        let mut spans = vec![(0, 0); COLUMNS.len()];
        let (mut all, mut first) = (0_usize, 0);
        for help in [false, true] {
            for ((table, in_help), span) in LAYOUT.iter().zip(&mut spans) {
                if *in_help == help {
                    let end = all.saturating_add(rows(*table, tables, [own, letters, drills]));
                    *span = (all, end);
                    all = end;
                }
            }
            if !help {
                first = all;
            }
        }
        Self { spans, options, first, all }
    }

    /// How many texts of facts the first pack has.
    pub(super) fn first(&self) -> usize {
        self.first
    }

    /// How many texts of facts there are.
    pub(super) fn all(&self) -> usize {
        self.all
    }

    /// The place of the text of a word of a row, if there is such a row.
    pub(super) fn place(&self, column: usize, row: usize) -> Option<usize> {
        let (begin, end) = self.spans.get(column)?;
        let place = begin.checked_add(row)?;
        (place < *end).then_some(place)
    }
}

/// How many rows a table has; those are given of the questions' own options, of letters and of
/// practice messages.
fn rows(table: Table, tables: &Tables, [own, letters, drills]: [usize; 3]) -> usize {
    match table {
        Table::Service => tables.services.len(),
        Table::ServiceGroup => tables.service_groups().len(),
        Table::Place => tables.places.len(),
        Table::Kind => tables.kinds.len(),
        Table::Organisation => tables.organisations.len(),
        Table::Question => tables.questions.len(),
        Table::Option => own,
        Table::Breach => tables.breaches.len(),
        Table::Action => tables.actions.len(),
        Table::Harm => tables.harms.len(),
        Table::Letter => letters,
        Table::LetterPart => SharedSentence::ALL.len(),
        Table::Drill => drills,
    }
}

/// The key of every text of facts in the Fluent files, in the order in which they are packed: those
/// of the first pack before those of the help pack. A key is `message` or `message.attribute`.
pub fn keys(tables: &Tables) -> Vec<String> {
    let mut keys = Vec::new();
    for help in [false, true] {
        for (column, (table, in_help)) in COLUMNS.iter().zip(LAYOUT) {
            if in_help == help {
                keys.extend(messages(table, tables).iter().map(|message| column.key(message)));
            }
        }
    }
    keys
}

/// How many of [`keys`] are those of the first pack.
pub fn first_keys(tables: &Tables) -> usize {
    Layout::new(tables, tables.letters.len(), tables.drills.len()).first()
}

/// The names of the messages of a table, row by row.
fn messages(table: Table, tables: &Tables) -> Vec<String> {
    let ids: Vec<String> = match table {
        Table::Service => tables.services.iter().map(|row| row.id.clone()).collect(),
        Table::ServiceGroup => tables.service_groups().into_iter().map(str::to_owned).collect(),
        Table::Place => tables.places.iter().map(|row| row.id.clone()).collect(),
        Table::Kind => tables.kinds.iter().map(|row| row.id.clone()).collect(),
        Table::Organisation => tables.organisations.iter().map(|row| row.id.clone()).collect(),
        Table::Question => tables.questions.iter().map(|row| row.id.clone()).collect(),
        Table::Option => tables
            .questions
            .iter()
            .flat_map(|question| match &question.options {
                Options::Own(ids) => {
                    ids.iter().map(|id| [&question.id, "-", id].concat()).collect()
                }
                Options::Services | Options::Places | Options::Breaches => Vec::new(),
            })
            .collect(),
        Table::Breach => tables.breaches.iter().map(|row| row.key.clone()).collect(),
        Table::Action => tables.actions.iter().map(|row| row.id.clone()).collect(),
        Table::Harm => tables.harms.iter().map(|row| row.id.clone()).collect(),
        Table::Letter => tables.letters.iter().map(|row| row.id.clone()).collect(),
        Table::LetterPart => SharedSentence::ALL.map(|(_, id)| id.to_owned()).to_vec(),
        Table::Drill => tables.drills.iter().map(|row| row.id.clone()).collect(),
    };
    ids.iter().map(|id| table.message(id)).collect()
}
