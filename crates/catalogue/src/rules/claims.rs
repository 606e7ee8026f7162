//! Claims that say the same, or say that they do not.

use std::collections::BTreeSet;

use super::super::problem::{At, Collector};
use super::super::raw::Claim;
use super::super::read::Files;
use super::super::rule::Rule;

/// What happens once, as one speaker tells it: another speaker's other day is another story.
const HAPPENS_ONCE: [&str; 2] = ["began", "ended"];

/// Claims that differ must say so, and saying so must be mutual.
pub(in super::super) fn claims(files: &Files, problems: &mut Collector) {
    for (home, breach) in &files.breaches {
        let at = At::record(home, &breach.key);
        for (number, claim) in breach.claim.iter().enumerate() {
            let at = at.part("claim", number, &claim.id);
            for other in &claim.disagrees {
                let mut named = breach.claim.iter().filter(|named| named.id == *other);
                if named.any(|named| !named.disagrees.contains(&claim.id)) {
                    let wrong = format!("claim {other} does not disagree with this one");
                    let to_do = format!("name {} in its `disagrees` as well", claim.id);
                    let at = at.field("disagrees");
                    problems.add(&at, Rule::OneSidedDisagreement, wrong, to_do);
                }
            }
            for other in breach.claim.iter().skip(number.saturating_add(1)) {
                if repeats(claim, other) && !related(claim, other, &breach.claim) {
                    let wrong = format!("this and claim {} give two days", other.id);
                    let to_do = "name the case of each in `cases`, let one supersede the other, or remove a mark";
                    problems.add(&at, Rule::SeveralCases, wrong, to_do);
                }
                if contradict(claim, other) && !related(claim, other, &breach.claim) {
                    let wrong = format!("this says otherwise than claim {}", other.id);
                    let to_do = if claim.what == "people" {
                        "let one supersede the other, mark both as disagreeing, or give `counts` if they count different things"
                    } else {
                        "let one supersede the other, mark both as disagreeing, or remove a mark"
                    };
                    problems.add(&at, Rule::Contradiction, wrong, to_do);
                }
            }
        }
    }
}

/// Where a claim stands, it is known whose word the page is: without that nobody could tell what was
/// said at first hand.
pub(in super::super) fn speakers(files: &Files, problems: &mut Collector) {
    let claims = files.breaches.iter().flat_map(|(_, breach)| &breach.claim);
    let leant_on: BTreeSet<&str> = claims.map(|claim| claim.source.as_str()).collect();
    for (home, source) in &files.sources {
        if source.speaker.is_none() && leant_on.contains(source.id.as_str()) {
            let wrong = "a claim stands on this page, and nothing says whose word the page is";
            let to_do =
                "name the organisation, or write `speaker = \"publisher\"` if it is none of ours";
            let at = At::record(home, &source.id).field("speaker");
            problems.add(&at, Rule::WithoutSpeaker, wrong, to_do);
        }
    }
}

/// Whether two claims give different numbers for the same thing, or different days for what happens once.
fn contradict(first: &Claim, second: &Claim) -> bool {
    if first.what != second.what || first.places != second.places {
        return false;
    }
    if first.what == "people" {
        let differ = (first.value, &first.measure) != (second.value, &second.measure);
        return first.counts == second.counts && differ;
    }
    first.by != second.by && on_two_days(first, second)
}

/// Whether one speaker gives two days for what happens once, of the same case and places.
fn repeats(first: &Claim, second: &Claim) -> bool {
    let event = first.what == "event" && second.what == "event";
    event && first.by == second.by && first.places == second.places && on_two_days(first, second)
}

/// Whether two claims give two days for what happens once in a case.
fn on_two_days(first: &Claim, second: &Claim) -> bool {
    let once = first.mark.as_deref().is_some_and(|mark| HAPPENS_ONCE.contains(&mark));
    let days = first.on.as_deref().zip(second.on.as_deref());
    // A month says nothing against a day in it.
    let apart = |(one, other): (&str, &str)| !one.starts_with(other) && !other.starts_with(one);
    let everywhere = first.cases.is_empty() || second.cases.is_empty();
    let one_case = everywhere || first.cases.iter().any(|case| second.cases.contains(case));
    once && one_case && first.mark == second.mark && days.is_some_and(apart)
}

/// Whether one claim supersedes the other, over others if need be, or they name each other as disagreeing.
fn related(first: &Claim, second: &Claim, claims: &[Claim]) -> bool {
    let reaches = |from: &Claim, to: &Claim| {
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
    first.disagrees.contains(&second.id)
        || second.disagrees.contains(&first.id)
        || reaches(first, second)
        || reaches(second, first)
}
