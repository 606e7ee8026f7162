//! What helps a person to act fits together: advice for all data that leaks, the slots of letters, the clues of practice messages.

use std::collections::BTreeSet;

use super::super::fluent::Languages;
use super::super::fluent::{Text, Texts};
use super::super::problem::{At, Collector};
use super::super::read::Files;
use super::super::rule::Rule;

/// The slots that a program fills in every letter.
const OWN_SLOTS: [&str; 7] =
    ["case", "data", "basis", "demand", "noticed", "organisation", "other"];

/// What is filled in around every letter, so its body need not have it.
const AROUND: [&str; 2] = ["name", "contact"];

/// Data without advice, letters whose slots do not fit, clues that are not in their message.
pub(in super::super) fn help(files: &Files, languages: &Languages<'_>, problems: &mut Collector) {
    kinds(files, languages, problems);
    for (_, letter) in &files.letters {
        let fields: BTreeSet<&str> = letter.fields.iter().map(String::as_str).collect();
        for (_, texts) in languages {
            slots(&letter.id, &fields, texts, problems);
        }
    }
    for (_, drill) in &files.drills {
        for (_, texts) in languages {
            clues(&drill.id, texts, problems);
        }
    }
}

/// Every data kind that leaks is one that some action is for, or has a word on why there is
/// nothing to do.
fn kinds(files: &Files, languages: &Languages<'_>, problems: &mut Collector) {
    let mut leaks = BTreeSet::new();
    for (_, breach) in &files.breaches {
        let groups = breach.group.iter().flat_map(|group| &group.exposure);
        let overlays = breach.overlay.iter().flat_map(|overlay| &overlay.exposure);
        let out = groups.chain(overlays).filter(|e| e.state == "exposed" || e.state == "maybe");
        leaks.extend(out.map(|exposure| exposure.kind.as_str()));
    }
    for (home, kind) in files.kinds.iter().filter(|(_, kind)| leaks.contains(kind.id.as_str())) {
        let advised = files.actions.iter().any(|(_, action)| action.kinds.contains(&kind.id));
        let nothing = format!("kind-{}.nothing", kind.id);
        let said = languages.iter().any(|(_, texts)| texts.contains_key(&nothing));
        if !advised && !said {
            let at = At::record(home, &kind.id);
            let wrong = "this leaks, and nothing says what to do or why there is nothing to do";
            let to_do = format!("name it in the `kinds` of an action, or write {nothing}");
            problems.add(&at, Rule::KindWithoutAdvice, wrong, to_do);
        }
    }
}

/// The slots of one letter in one language.
fn slots(id: &str, fields: &BTreeSet<&str>, texts: &Texts, problems: &mut Collector) {
    let (message, subject) = (format!("letter-{id}"), format!("letter-{id}.subject"));
    let mut add = |text: &Text, key: &str, wrong: String| {
        let to_do = "write the slots as the guide says, and name what is filled in in `fields`";
        problems.add(&At::line(&text.file, text.line, key), Rule::UnknownSlot, wrong, to_do);
    };
    for key in [&message, &subject, &format!("{message}.when"), &format!("{message}.limits")] {
        if let Some(text) = texts.get(key).filter(|text| text.words.contains('{')) {
            add(text, key, "only the body of a letter has slots".to_owned());
        }
    }
    let key = format!("{message}.body");
    let Some(body) = texts.get(&key) else { return };
    let used: BTreeSet<&str> = names(&body.words).collect();
    for slot in &used {
        if !OWN_SLOTS.contains(slot) && !fields.contains(slot) {
            add(body, &key, format!("nothing fills the slot {{ ${slot} }}"));
        }
    }
    for field in fields {
        if !used.contains(field) && !AROUND.contains(field) {
            add(body, &key, format!("the field \"{field}\" has no slot {{ ${field} }}"));
        }
    }
}

/// The names of the slots in a text.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name)
}

/// The clues of one practice message in one language.
fn clues(id: &str, texts: &Texts, problems: &mut Collector) {
    let Some(message) = texts.get(&format!("drill-{id}")) else { return };
    for number in 1..=4 {
        let key = format!("drill-{id}.clue-{number}");
        let Some(text) = texts.get(&key) else { continue };
        let part = text.words.split_once(" | ").map(|(part, _)| part);
        let found = part.is_some_and(|part| !part.is_empty() && message.words.contains(part));
        if !found {
            let at = At::line(&text.file, text.line, &key);
            let wrong = "this does not begin with words of the message and a bar";
            let to_do = "write `words of the message | why they matter`";
            problems.add(&at, Rule::ClueNotFound, wrong, to_do);
        }
    }
}
