//! How a breach came to be known: its days, what was said on them, what held, and how its people would have been judged.

use std::collections::BTreeSet;

use osuiko_engine::check::{Grade, assess};
use osuiko_engine::index::BreachIndex;
use osuiko_engine::record::cases::{cases, fewest};
use osuiko_engine::record::history::{Day, history, sources, typical_member};
use osuiko_engine::{Answers, Truth};
use osuiko_words::Language;
use proptest::prelude::*;
use serde_json::json;

use crate::dated::{dated, day};
use crate::support::{self, as_json, breach, conditions, edition, shipped, small_tables};

proptest! {
    #![proptest_config(support::cases(200))]

    #[test]
    fn every_claim_and_every_source_has_one_day_and_days_only_go_forward(given in dated()) {
        for at in (0..given.records.breaches.len()).map(BreachIndex::at) {
            let record = &given.records.breaches[at.position()];
            let days = history(&given.catalogue, &given.records, at);
            prop_assert!(days.is_sorted_by(|one, next| one.date < next.date));
            let all: Vec<u32> = days.iter().flat_map(|day| day.new.clone()).collect();
            prop_assert_eq!(all.len(), record.claims.len());
            let claims: BTreeSet<u32> = all.into_iter().collect();
            prop_assert_eq!(claims.len(), record.claims.len());
            let known: Vec<_> = days.iter().flat_map(|day| day.sources.clone()).collect();
            let breach = given.catalogue.breach(at).unwrap();
            prop_assert_eq!(known.len(), sources(breach, record).len());
            prop_assert!(days.iter().all(|day| !day.new.is_empty() || !day.sources.is_empty()));
        }
    }

    #[test]
    fn a_claim_holds_from_its_day_until_one_that_replaces_it(given in dated()) {
        for at in (0..given.records.breaches.len()).map(BreachIndex::at) {
            let claims = &given.records.breaches[at.position()].claims;
            for day in history(&given.catalogue, &given.records, at) {
                let made = |at: u32| {
                    let claim = &claims[usize::try_from(at).unwrap()];
                    given.records.claim_day(claim).unwrap() <= day.date
                };
                let replaced = |at: u32| {
                    let mut all = (0_u32..).zip(claims);
                    all.any(|(by, claim)| made(by) && claim.supersedes.contains(&at))
                };
                let numbers = (0_u32..).zip(claims).map(|(at, _)| at);
                let expected: Vec<u32> = numbers.filter(|at| made(*at) && !replaced(*at)).collect();
                prop_assert_eq!(day.in_force, expected);
            }
        }
    }

    #[test]
    fn on_every_day_a_typical_member_is_judged_by_what_was_known(given in dated()) {
        for at in (0..given.records.breaches.len()).map(BreachIndex::at) {
            for day in history(&given.catalogue, &given.records, at) {
                let then = given.on(day.date);
                for (group, found) in (0_u32..).zip(&day.groups) {
                    let member = typical_member(&given.catalogue, at, group);
                    let verdict = member.map(|member| then.assess(&member));
                    let verdict = verdict.as_ref().and_then(|assessment| assessment.on(at));
                    prop_assert_eq!(found.grade, verdict.map(|verdict| verdict.grade));
                    prop_assert!(found.grade.is_none() || then.knows(at));
                    let group = &given.catalogue.breach(at).unwrap().groups[usize::try_from(group).unwrap()];
                    let sources = group.sources.iter().map(|s| given.records.source_day(*s).unwrap());
                    prop_assert_eq!(found.known, sources.min().unwrap() <= day.date);
                }
            }
        }
    }

    #[test]
    fn a_typical_member_is_in_the_group_and_in_none_of_its_exclusions(given in dated()) {
        for (at, breach) in given.catalogue.tables().breaches.iter().enumerate() {
            for (number, group) in (0_u32..).zip(&breach.groups) {
                let member = typical_member(&given.catalogue, BreachIndex::at(at), number);
                let Some(member) = member else { continue };
                let fits = |answers: &Answers| {
                    group.when.truth(answers) == Truth::Yes
                        && group.unless.iter().all(|unless| unless.truth(answers) == Truth::No)
                };
                prop_assert!(fits(&member));
                for (question, _) in member.iter() {
                    // The place may be answered for the sake of other places' rules.
                    let place = question == given.catalogue.places_question();
                    prop_assert!(place || !fits(&member.without(question)));
                }
            }
        }
    }

    #[test]
    fn the_fewest_answers_make_a_condition_hold_and_none_can_be_spared(
        (tables, condition) in (small_tables(), conditions())
    ) {
        let found = fewest(&tables, &condition, &[]);
        let any = cases(&tables, &condition).iter().any(|case| condition.truth(case) == Truth::Yes);
        prop_assert_eq!(found.is_some(), any);
        if let Some(found) = found {
            prop_assert_eq!(condition.truth(&found), Truth::Yes);
            for (question, _) in found.iter() {
                prop_assert!(condition.truth(&found.without(question)) != Truth::Yes);
            }
        }
    }
}

/// The history of a shipped breach.
fn shipped_history(key: &str) -> Vec<Day> {
    let records = edition(Language::En).records();
    history(shipped(), records, breach(key))
}

#[test]
fn every_shipped_group_has_a_typical_member_whom_its_breach_concerns() {
    for (at, breach) in shipped().tables().breaches.iter().enumerate() {
        let at = BreachIndex::at(at);
        for (number, group) in (0_u32..).zip(&breach.groups) {
            let name = format!("{} in {}", group.id, breach.key);
            let member = typical_member(shipped(), at, number).unwrap_or_else(|| panic!("{name}"));
            let grade = assess(shipped(), &member).on(at).map(|verdict| verdict.grade);
            assert!(matches!(grade, Some(Grade::Possible | Grade::Likely)), "{name}: {grade:?}");
        }
    }
}

#[test]
fn a_typical_member_lives_where_no_place_has_rules_of_its_own_or_nowhere() {
    let member = |key: &str, group| {
        as_json(shipped(), &typical_member(shipped(), breach(key), group).unwrap())
    };
    assert_eq!(
        member("westlog-2023", 0),
        json!({
            "services": ["incontinence-supplies"],
            "place": "ita-uusimaa",
            "supplies-brand": "tena",
            "supplies-period": ["2021-08-to-2023-08"],
            "supplies-arranged-by": "county",
        })
    );
    let own = member("westlog-2023", 2);
    assert_eq!(own.get("place"), None, "{own}");
    assert_eq!(member("kanta-hame-home-care-2023", 0).get("place"), Some(&json!("kanta-hame")));
}

#[test]
fn the_history_of_westlog_begins_with_a_number_and_ends_as_it_is_today() {
    let days = shipped_history("westlog-2023");
    let on = |date: &str| days.iter().find(|found| found.date == day(date)).unwrap();
    let pads = |date: &str| on(date).groups[0].grade;
    assert_eq!(days[0].date, day("2023-08-31"), "the number of Westlog itself came first");
    assert_eq!(pads("2023-08-31"), Some(Grade::NotIndicated), "who was hit was not said yet");
    assert_eq!(pads("2023-09-29"), Some(Grade::Possible), "only the press had spoken");
    assert_eq!(pads("2023-09-30"), Some(Grade::Likely), "a county had spoken");
    assert!(!on("2023-09-27").groups[0].known && on("2023-09-29").groups[0].known);
    assert_eq!(days.last().unwrap().date, day("2023-12-31"));
    let records = edition(Language::En).records();
    let claims = &records.breaches[breach("westlog-2023").position()].claims;
    let holds = |date: &str, id: &str| {
        on(date).in_force.iter().any(|at| claims[usize::try_from(*at).unwrap()].id == id)
    };
    assert!(holds("2023-09-29", "people-stt-first"));
    // Two versions of one story say otherwise, and nothing says which is the newer one.
    assert!(holds("2023-09-30", "people-stt-first") && holds("2023-09-30", "people-stt-second"));
    assert!(!holds("2023-12-01", "people-stt-first") && !holds("2023-12-01", "people-stt-second"));
    assert!(holds("2023-12-01", "people-stt-december"));
    assert!(!holds("2023-12-01", "people-stt-october"));
}

#[test]
fn a_breach_that_is_not_there_has_no_history() {
    let records = edition(Language::En).records();
    assert_eq!(history(shipped(), records, BreachIndex(u32::MAX)), Vec::new());
}
