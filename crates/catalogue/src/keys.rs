//! Which words the facts call for: keys derived from ids, some required, some welcome.

use std::collections::BTreeMap;

use osuiko_words::facts::{self, COLUMNS, SharedSentence, Table};

use super::read::Files;

/// How much a text is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// It must be there.
    Required,
    /// It must be there, because numbers of people differ.
    Differ,
    /// It may be there; in one language, then in all.
    Optional,
}

/// What the facts know of a text.
#[derive(Debug)]
pub(super) struct Key {
    /// How much it is needed.
    pub(super) need: Need,
    /// The message of the record it belongs to.
    pub(super) record: String,
    /// The file where it should stand, below the folder of a language.
    pub(super) file: String,
}

/// Every key the facts know: what the check says is in the list of `osuiko_words::facts`, what only
/// the record of a breach says is here.
pub(super) fn of(files: &Files) -> BTreeMap<String, Key> {
    let mut keys = Keys::default();
    for (_, service) in &files.services {
        keys.row(Table::Service, &service.id, "services.ftl");
        keys.message(&format!("service-group-{}", service.group));
    }
    for (_, place) in &files.places {
        keys.row(Table::Place, &place.id, "places.ftl");
    }
    for (_, kind) in &files.kinds {
        let message = keys.row(Table::Kind, &kind.id, "data-kinds.ftl");
        keys.add(format!("{message}.yours"), Need::Required);
    }
    for (_, organisation) in &files.organisations {
        keys.row(Table::Organisation, &organisation.id, "organisations.ftl");
    }
    for (_, question) in &files.questions {
        keys.has_none = question.none;
        keys.row(Table::Question, &question.id, "questions.ftl");
        for option in question.options.iter().flatten() {
            keys.words(Table::Option, &format!("{}-{option}", question.id));
        }
    }
    for (_, breach) in &files.breaches {
        let key = &breach.key;
        let message = keys.row(Table::Breach, key, &format!("breaches/{key}.ftl"));
        keys.add(format!("{message}.status"), Need::Required);
        keys.add(format!("{message}.unknown"), Need::Required);
        let mut numbers = breach.claim.iter().filter(|claim| claim.what == "people");
        let differ = numbers.any(|c| !c.disagrees.is_empty() || !c.supersedes.is_empty());
        keys.add(format!("{message}.differ"), if differ { Need::Differ } else { Need::Optional });
        for change in &breach.change {
            keys.message(&format!("change-{key}-{}", change.id));
        }
        for listing in &breach.listing {
            keys.message(&format!("listing-{key}-{}", listing.id));
        }
        for group in &breach.group {
            keys.message(&format!("group-{key}-{}", group.id));
        }
        for claim in &breach.claim {
            keys.message(&format!("claim-{key}-{}", claim.id));
        }
    }
    for (_, harm) in &files.harms {
        keys.row(Table::Harm, &harm.id, "harms.ftl");
    }
    for (_, action) in &files.actions {
        keys.row(Table::Action, &action.id, "actions.ftl");
    }
    for (_, letter) in &files.letters {
        keys.row(Table::Letter, &letter.id, "letters.ftl");
    }
    for (_, sentence) in SharedSentence::ALL {
        keys.row(Table::LetterPart, sentence, "letters.ftl");
    }
    for (_, drill) in &files.drills {
        keys.row(Table::Drill, &drill.id, "drills.ftl");
    }
    keys.found
}

/// Keys while they are gathered, and the record they belong to.
#[derive(Default)]
struct Keys {
    found: BTreeMap<String, Key>,
    record: String,
    file: String,
    /// Whether the question at hand can be answered with "none of these".
    has_none: bool,
}

impl Keys {
    /// The words of a row of a table, in this file; gives the name of its message.
    fn row(&mut self, table: Table, id: &str, file: &str) -> String {
        let message = table.message(id);
        self.record(&message, file);
        self.words(table, id);
        message
    }

    /// The words of a row that belongs to the record at hand.
    fn words(&mut self, table: Table, id: &str) {
        let message = table.message(id);
        for column in COLUMNS.iter().filter(|column| column.table == table) {
            let need = match column.need {
                facts::Need::Required => Need::Required,
                facts::Need::Optional => Need::Optional,
                facts::Need::ForNone if self.has_none => Need::Required,
                facts::Need::ForNone => continue,
            };
            self.add(column.key(&message), need);
        }
    }

    /// What follows belongs to this record.
    fn record(&mut self, message: &str, file: &str) {
        message.clone_into(&mut self.record);
        file.clone_into(&mut self.file);
    }

    fn add(&mut self, key: String, need: Need) {
        let (record, file) = (self.record.clone(), self.file.clone());
        self.found.insert(key, Key { need, record, file });
    }

    fn message(&mut self, message: &str) {
        self.add(message.to_owned(), Need::Required);
    }
}
