//! Which words the facts call for: keys derived from ids, some required, some welcome.
//!
//! `osuiko_formats::keys` knows those of them that are packed for the check; `tests/host/packed.rs`
//! holds that both agree.

use std::collections::BTreeMap;

use osuiko_formats::keys::LETTER_PARTS;

use super::read::Files;

/// How much a text is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// It must be there.
    Always,
    /// It must be there, because numbers of people differ.
    Differ,
    /// It may be there; in one language, then in all.
    Welcome,
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

/// Every key the facts know.
pub(super) fn of(files: &Files) -> BTreeMap<String, Key> {
    let mut keys = Keys::default();
    for (_, service) in &files.services {
        let message = format!("service-{}", service.id);
        keys.record(&message, "services.ftl");
        keys.message(&message, &["because", "if-not", "search", "hint"], &[]);
        keys.message(&format!("service-group-{}", service.group), &[], &[]);
    }
    for (_, place) in &files.places {
        let message = format!("place-{}", place.id);
        keys.record(&message, "places.ftl");
        keys.message(&message, &["where", "short"], &["search"]);
    }
    for (_, kind) in &files.kinds {
        let message = format!("kind-{}", kind.id);
        keys.record(&message, "data-kinds.ftl");
        keys.message(&message, &["yours"], &["nothing"]);
    }
    for (_, organisation) in &files.organisations {
        let message = format!("organisation-{}", organisation.id);
        keys.record(&message, "organisations.ftl");
        keys.message(&message, &[], &["hours", "note"]);
    }
    for (_, question) in &files.questions {
        let message = format!("question-{}", question.id);
        keys.record(&message, "questions.ftl");
        let mut required = vec!["why", "how", "depends", "short"];
        if question.none {
            required.push("none");
        }
        keys.message(&message, &required, &["hint"]);
        for option in question.options.iter().flatten() {
            let message = format!("option-{}-{option}", question.id);
            keys.message(&message, &["because", "if-not"], &[]);
        }
    }
    for (_, breach) in &files.breaches {
        let key = &breach.key;
        let message = format!("breach-{key}");
        keys.record(&message, &format!("breaches/{key}.ftl"));
        keys.message(&message, &["what", "status", "told", "because", "if-not", "unknown"], &[]);
        let mut numbers = breach.claim.iter().filter(|claim| claim.what == "people");
        let differ = numbers.any(|c| !c.disagrees.is_empty() || !c.supersedes.is_empty());
        keys.add(format!("{message}.differ"), if differ { Need::Differ } else { Need::Welcome });
        for change in &breach.change {
            keys.message(&format!("change-{key}-{}", change.id), &[], &[]);
        }
        for listing in &breach.listing {
            keys.message(&format!("listing-{key}-{}", listing.id), &[], &[]);
        }
        for group in &breach.group {
            keys.message(&format!("group-{key}-{}", group.id), &[], &[]);
        }
        for claim in &breach.claim {
            keys.message(&format!("claim-{key}-{}", claim.id), &[], &[]);
        }
    }
    for (_, harm) in &files.harms {
        let message = format!("harm-{}", harm.id);
        keys.record(&message, "harms.ftl");
        keys.message(&message, &["can", "cannot"], &[]);
    }
    for (_, action) in &files.actions {
        let message = format!("action-{}", action.id);
        keys.record(&message, "actions.ftl");
        let more = [
            "how",
            "effect",
            "ends",
            "side-effects",
            "undo",
            "without-login",
            "age",
            "for-other",
            "estate",
        ];
        keys.message(&message, &["does", "not-covered", "cost"], &more);
    }
    for (_, letter) in &files.letters {
        let message = format!("letter-{}", letter.id);
        keys.record(&message, "letters.ftl");
        keys.message(&message, &["when", "limits", "subject", "body"], &[]);
    }
    for part in LETTER_PARTS {
        keys.record(&format!("letter-{part}"), "letters.ftl");
        keys.message(&format!("letter-{part}"), &[], &[]);
    }
    for (_, drill) in &files.drills {
        let message = format!("drill-{}", drill.id);
        keys.record(&message, "drills.ftl");
        keys.message(&message, &["from", "clue-1", "clue-2", "do"], &["clue-3", "clue-4"]);
    }
    keys.found
}

/// Keys while they are gathered, and the record they belong to.
#[derive(Default)]
struct Keys {
    found: BTreeMap<String, Key>,
    record: String,
    file: String,
}

impl Keys {
    /// What follows belongs to this record.
    fn record(&mut self, message: &str, file: &str) {
        message.clone_into(&mut self.record);
        file.clone_into(&mut self.file);
    }

    fn add(&mut self, key: String, need: Need) {
        let (record, file) = (self.record.clone(), self.file.clone());
        self.found.insert(key, Key { need, record, file });
    }

    fn message(&mut self, message: &str, required: &[&str], welcome: &[&str]) {
        self.add(message.to_owned(), Need::Always);
        for (attributes, need) in [(required, Need::Always), (welcome, Need::Welcome)] {
            for attribute in attributes {
                self.add(format!("{message}.{attribute}"), need);
            }
        }
    }
}
