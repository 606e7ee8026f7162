//! Which words the facts call for: keys derived from ids, some required, some welcome.
//!
//! `osuiko::wire::keys` knows those of them that are packed for the check; `tests/host/packed.rs`
//! holds that both agree.

use std::collections::BTreeMap;

use super::read::Files;

/// Every key the facts know, and whether it must be there.
pub(super) fn of(files: &Files) -> BTreeMap<String, bool> {
    let mut keys = Keys(BTreeMap::new());
    for (_, service) in &files.services {
        let message = format!("service-{}", service.id);
        keys.message(&message, &["because", "if-not", "search", "hint"], &[]);
        keys.message(&format!("service-group-{}", service.group), &[], &[]);
    }
    for (_, place) in &files.places {
        keys.message(&format!("place-{}", place.id), &["where", "short"], &["search"]);
    }
    for (_, kind) in &files.kinds {
        keys.message(&format!("kind-{}", kind.id), &["yours"], &[]);
    }
    for (_, organisation) in &files.organisations {
        keys.message(&format!("organisation-{}", organisation.id), &[], &["hours", "note"]);
    }
    for (_, question) in &files.questions {
        let mut required = vec!["why", "how", "depends", "short"];
        if question.none {
            required.push("none");
        }
        keys.message(&format!("question-{}", question.id), &required, &["hint"]);
        for option in question.options.iter().flatten() {
            let message = format!("option-{}-{option}", question.id);
            keys.message(&message, &["because", "if-not"], &[]);
        }
    }
    for (_, breach) in &files.breaches {
        let key = &breach.key;
        let attributes = ["what", "status", "told", "because", "if-not", "unknown"];
        keys.message(&format!("breach-{key}"), &attributes, &["differ"]);
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
    for (_, action) in &files.actions {
        let more = ["how", "effect", "ends", "side-effects", "undo", "without-login", "age"];
        keys.message(&format!("action-{}", action.id), &["does", "not-covered", "cost"], &more);
    }
    keys.0
}

/// Keys while they are gathered.
struct Keys(BTreeMap<String, bool>);

impl Keys {
    fn message(&mut self, message: &str, required: &[&str], welcome: &[&str]) {
        self.0.insert(message.to_owned(), true);
        for (attributes, needed) in [(required, true), (welcome, false)] {
            for attribute in attributes {
                self.0.insert(format!("{message}.{attribute}"), needed);
            }
        }
    }
}
