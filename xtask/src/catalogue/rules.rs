//! What facts and words must hold beyond being readable: conditions that can go both ways, claims that agree or say that they do not, equal words in all languages.

use std::collections::BTreeSet;

use osuiko::domain::cases::cases;
use osuiko::domain::catalogue::Tables;
use osuiko::domain::index::QuestionIndex;
use osuiko::domain::{Condition, Date, Truth};

use super::fluent::Texts;
use super::problem::{At, Problems};
use super::read::Files;
use super::{keys, raw};

/// Conditions that can never hold, or always do; questions nothing asks for; services that reach nothing.
pub(super) fn conditions(files: &Files, tables: &Tables, problems: &mut Problems) {
    let mut asked = BTreeSet::new();
    let mut check =
        |at: &At<'_>, field: String, condition: Option<&Condition>, problems: &mut Problems| {
            let Some(condition) = condition else { return };
            condition.each_leaf(&mut |question, _| {
                asked.insert(question);
            });
            match possible(condition, tables) {
                (true, true) => {}
                (false, _) => problems.add(at, &field, "this condition can never hold"),
                (_, false) => problems.add(at, &field, "this condition always holds; leave it out"),
            }
        };
    for ((file, raw), breach) in files.breaches.iter().zip(&tables.breaches) {
        let at = At { file, record: &raw.key };
        for group in &breach.groups {
            check(&at, format!("group {}.when", group.id), Some(&group.when), problems);
            check(&at, format!("group {}.unless", group.id), group.unless.as_ref(), problems);
            for exposure in &group.exposures {
                let field = format!("group {}, exposure {}.when", group.id, exposure.kind.0);
                check(&at, field, exposure.when.as_ref(), problems);
            }
        }
        for (overlay, raw) in breach.overlays.iter().zip(&raw.overlay) {
            let name = format!("overlay {} in {}", raw.group, raw.places.join("+"));
            check(&at, format!("{name}.when"), overlay.when.as_ref(), problems);
            check(&at, format!("{name}.unless"), overlay.unless.as_ref(), problems);
            for exposure in &overlay.exposures {
                check(&at, format!("{name}, exposure.when"), exposure.when.as_ref(), problems);
            }
        }
    }
    for ((file, raw), action) in files.actions.iter().zip(&tables.actions) {
        let at = At { file, record: &raw.id };
        check(&at, "when".to_owned(), action.when.as_ref(), problems);
        check(&at, "now_when".to_owned(), action.now_when.as_ref(), problems);
    }
    for (position, (file, raw)) in files.questions.iter().enumerate() {
        // Whether an organisation has told somebody decides the grade without a condition.
        let told = raw.options_from.as_deref() == Some("breaches");
        if !told && !asked.contains(&QuestionIndex::at(position)) {
            problems.add(&At { file, record: &raw.id }, "", "no condition uses this question");
        }
    }
    for (file, service) in &files.services {
        if !files.breaches.iter().any(|(_, breach)| breach.services.contains(&service.id)) {
            problems.add(&At { file, record: &service.id }, "", "this service leads to no breach");
        }
    }
}

/// Whether a condition can be yes, and whether it can be no.
fn possible(condition: &Condition, tables: &Tables) -> (bool, bool) {
    let all = cases(tables, condition);
    let can = |wanted| all.iter().any(|answers| condition.truth(answers) == wanted);
    (can(Truth::Yes), can(Truth::No))
}

/// Claims that count the same and differ must say so, and saying so must be mutual.
pub(super) fn claims(files: &Files, problems: &mut Problems) {
    for (file, breach) in &files.breaches {
        let at = At { file, record: &breach.key };
        let mut seen = BTreeSet::new();
        for claim in &breach.claim {
            if !seen.insert(&claim.id) {
                problems.add(&at, &format!("claim {}.id", claim.id), "stands twice");
            }
            for other in &claim.disagrees {
                let mutual =
                    breach.claim.iter().any(|c| c.id == *other && c.disagrees.contains(&claim.id));
                if !mutual {
                    let message = format!("claim {other} must name this one as well");
                    problems.add(&at, &format!("claim {}.disagrees", claim.id), message);
                }
            }
        }
        for (position, first) in breach.claim.iter().enumerate() {
            for second in breach.claim.iter().skip(position.saturating_add(1)) {
                if contradict(first, second) && !related(first, second, &breach.claim) {
                    let message = format!(
                        "says otherwise than claim {}: let one supersede the other, mark both as disagreeing, or give `counts` if they count different things",
                        second.id
                    );
                    problems.add(&at, &format!("claim {}", first.id), message);
                }
            }
        }
    }
}

/// Whether two claims give different numbers for the same thing.
fn contradict(first: &raw::Claim, second: &raw::Claim) -> bool {
    let same = first.what == "people"
        && second.what == "people"
        && first.counts == second.counts
        && first.places == second.places;
    same && (first.value, &first.measure) != (second.value, &second.measure)
}

/// Whether one claim supersedes the other, over others if need be, or they name each other as disagreeing.
fn related(first: &raw::Claim, second: &raw::Claim, claims: &[raw::Claim]) -> bool {
    let reaches = |from: &raw::Claim, to: &raw::Claim| {
        let mut open = vec![from];
        let mut seen = BTreeSet::new();
        while let Some(claim) = open.pop() {
            if claim.id == to.id {
                return true;
            }
            if seen.insert(&claim.id) {
                open.extend(claims.iter().filter(|other| claim.supersedes.contains(&other.id)));
            }
        }
        false
    };
    first.disagrees.contains(&second.id) || reaches(first, second) || reaches(second, first)
}

/// Words that are missing, that nothing uses, or whose numbers differ between languages.
pub(super) fn words(files: &Files, languages: &[(&str, Texts)], problems: &mut Problems) {
    let keys = keys::of(files);
    for (language, texts) in languages {
        let here = format!("text/{language}");
        for (key, required) in &keys {
            if *required && !texts.contains_key(key) {
                problems.add(&At { file: &here, record: key }, "", "this text is missing");
            }
        }
        for (key, (_, file)) in texts {
            if !keys.contains_key(key) {
                problems.add(&At { file, record: key }, "", "no fact uses this text");
            }
        }
    }
    let optional: BTreeSet<&String> = languages
        .iter()
        .flat_map(|(_, texts)| texts.keys())
        .filter(|key| keys.get(*key) == Some(&false))
        .collect();
    for key in optional {
        let has = |texts: &Texts| texts.contains_key(key);
        let Some((there, _)) = languages.iter().find(|(_, texts)| has(texts)) else { continue };
        for (language, _) in languages.iter().filter(|(_, texts)| !has(texts)) {
            let at = At { file: &format!("text/{language}"), record: key };
            problems.add(&at, "", format!("is there in {there} but not in {language}"));
        }
    }
    let Some(((first, model), others)) = languages.split_first() else { return };
    for (key, (text, _)) in model {
        // Search words differ by language, that is what they are for; so does the clock.
        if matches!(key.rsplit_once('.'), Some((_, "search" | "hours"))) {
            continue;
        }
        for (_, texts) in others {
            let Some((other, file)) = texts.get(key) else { continue };
            let (ours, theirs) = (numbers(text), numbers(other));
            if ours != theirs {
                let message =
                    format!("its numbers {theirs:?} differ from those in {first}, {ours:?}");
                problems.add(&At { file, record: key }, "", message);
            }
        }
    }
}

/// The numbers in a text, in order, separators inside them left out; telephone numbers too,
/// since a help line can have one for each language.
fn numbers(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut number = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let next_is_digit = || letters.get(at.saturating_add(1)).is_some_and(char::is_ascii_digit);
        if letter.is_ascii_digit() {
            number.push(*letter);
        } else if !(number.is_empty()
            || matches!(letter, ' ' | '\u{a0}' | ',' | '.') && next_is_digit())
        {
            found.push(std::mem::take(&mut number));
        }
    }
    if !number.is_empty() {
        found.push(number);
    }
    found.retain(|number| !(number.starts_with('0') && number.len() >= 6));
    found.sort();
    found
}

/// Records whose next review lies before `today`.
pub(super) fn reviews(files: &Files, today: Date, problems: &mut Problems) {
    let breaches = files.breaches.iter().map(|(file, b)| (file, &b.key, &b.next_review));
    let actions = files.actions.iter().map(|(file, a)| (file, &a.id, &a.next_review));
    for (file, record, next) in breaches.chain(actions) {
        if Date::parse(next).is_some_and(|next| next < today) {
            problems.add(
                &At { file, record },
                "next_review",
                format!("was due on {next}: review it and set a new day"),
            );
        }
    }
}
