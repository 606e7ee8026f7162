//! What was known on an earlier day: never more than today, never without a source, never earlier than it can have been.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use expect_test::{Expect, expect};
use osuiko_catalogue::check::judge;
use osuiko_engine::catalogue::{Breach, Claim, Exposure, Record, Records, Standing, State};
use osuiko_engine::check::{Grade, assess};
use osuiko_engine::index::{BreachIndex, OptionIndex, SourceIndex};
use osuiko_engine::ordered::Set;
use osuiko_engine::plan::plan;
use osuiko_engine::record::as_of::AsOf;
use osuiko_engine::{Answer, Condition, Date};
use osuiko_formats::judged::Judged;
use osuiko_words::Language;
use proptest::prelude::*;
use serde_json::json;

use crate::dated::{dated, day};
use crate::personas::everybody_by_name;
use crate::support::{SOUND, answers, breach, cases, edition, kind, shipped};

static RECORDS: LazyLock<Records> = LazyLock::new(|| edition(Language::En).records().clone());

/// The shipped catalogue as of a day.
fn shipped_on(date: &str) -> AsOf {
    AsOf::new(shipped(), &RECORDS, day(date))
}

/// A day after everything in any catalogue of these tests.
const LATER: &str = "2099-12-31";

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn on_a_day_after_everything_all_is_as_it_is_today(given in dated()) {
        let then = given.on(day(LATER));
        prop_assert_eq!(then.catalogue(), &*given.catalogue);
        prop_assert_eq!(then.records(), &given.records);
        let now = assess(&given.catalogue, &given.answers);
        prop_assert_eq!(then.assess(&given.answers), now);
    }

    #[test]
    fn whoever_was_told_then_is_told_now(given in dated()) {
        let now = assess(&given.catalogue, &given.answers);
        for verdict in given.on(given.earlier).assess(&given.answers).verdicts {
            let today = now.on(verdict.breach).map(|today| today.grade);
            prop_assert!(verdict.grade != Grade::Told || today == Some(Grade::Told));
        }
    }

    #[test]
    fn nothing_stands_without_a_source_that_was_known(given in dated()) {
        let then = given.on(given.earlier);
        for breach in &then.tables().breaches {
            for sources in sources(breach) {
                prop_assert!(!sources.is_empty());
                for source in sources {
                    prop_assert!(given.records.source_day(*source) <= Some(given.earlier));
                }
            }
        }
    }

    #[test]
    fn official_stands_on_an_official_source_that_was_known_if_on_any(given in dated()) {
        let then = given.on(given.earlier);
        let is_official = |source: &SourceIndex| given.records.source(*source).unwrap().official;
        for (then, now) in then.tables().breaches.iter().zip(&given.catalogue.tables().breaches) {
            let groups = then.groups.iter().map(|group| {
                let was = now.groups.iter().find(|was| was.id == group.id).unwrap();
                (Some(group.standing), Some(was.standing), &group.sources, &was.sources)
            });
            let overlays = then.overlays.iter().map(|overlay| {
                let id = &then.groups[usize::try_from(overlay.group).unwrap()].id;
                let group = now.groups.iter().position(|group| group.id == *id).unwrap();
                let group = u32::try_from(group).unwrap();
                let was = now.overlays.iter().find(|was| was.group == group).unwrap();
                (overlay.standing, was.standing, &overlay.sources, &was.sources)
            });
            for (standing, was, known, sources) in groups.chain(overlays) {
                let waits = sources.iter().any(is_official) && !known.iter().any(is_official);
                if waits && was == Some(Standing::Official) {
                    prop_assert_eq!(standing, Some(Standing::Reported));
                } else {
                    prop_assert_eq!(standing, was);
                }
            }
        }
    }

    #[test]
    fn before_anything_was_known_nothing_is_reached(given in dated()) {
        let first = given.days().into_iter().min().unwrap();
        let before = Date { year: first.year - 1, ..first };
        let then = given.on(before);
        prop_assert!(then.assess(&given.answers).verdicts.is_empty());
        prop_assert!(then.records().breaches.iter().all(|record| record.claims.is_empty()));
    }

    #[test]
    fn what_was_known_on_a_day_was_known_on_every_later_one(given in dated()) {
        let (earlier, later) = (given.on(given.earlier), given.on(given.later));
        for (earlier, later) in earlier.tables().breaches.iter().zip(&later.tables().breaches) {
            prop_assert!(facts(earlier).is_subset(&facts(later)));
        }
        let records = earlier.records().breaches.iter().zip(&later.records().breaches);
        for (earlier, later) in records {
            let ids = |record: &Record| -> BTreeSet<String> {
                record.claims.iter().map(|claim| claim.id.clone()).collect()
            };
            prop_assert!(ids(earlier).is_subset(&ids(later)));
        }
    }

    #[test]
    fn going_back_twice_is_going_back_once(given in dated()) {
        let then = given.on(given.later);
        let twice = AsOf::new(then.catalogue(), then.records(), given.earlier);
        prop_assert_eq!(twice, given.on(given.earlier));
    }

    #[test]
    fn every_table_keeps_its_places_and_a_breach_not_known_of_is_reached_by_nothing(given in dated()) {
        let then = given.on(given.earlier);
        let keys = |breaches: &[Breach]| breaches.iter().map(|b| b.key.clone()).collect::<Vec<_>>();
        let now = given.catalogue.tables();
        prop_assert_eq!(keys(&then.tables().breaches), keys(&now.breaches));
        prop_assert_eq!(&then.tables().questions, &now.questions);
        prop_assert_eq!(&then.tables().actions, &now.actions);
        let told = given.catalogue.told_question();
        for at in (0..now.breaches.len()).map(BreachIndex::at) {
            let nothing = then.tables().breaches[at.position()].groups.is_empty()
                && then.records().breaches[at.position()].claims.is_empty();
            let question = told;
            let told = given.answers.with(question, Answer::single(OptionIndex(at.0)));
            let heard = if nothing { Answer::Chosen(Set::default()) } else { Answer::single(OptionIndex(at.0)) };
            prop_assert!(then.answers(&told) == given.answers.with(question, heard));
            prop_assert_eq!(then.knows(at), !nothing);
            for answers in [&given.answers, &told] {
                let spoken_of = then.assess(answers).on(at).is_some();
                let today = assess(&given.catalogue, answers).on(at).is_some();
                prop_assert_eq!(spoken_of, today && !nothing);
            }
        }
    }

    #[test]
    fn a_record_holds_and_links_only_what_was_there_by_then(given in dated()) {
        let then = given.on(given.earlier);
        for (then, now) in then.records().breaches.iter().zip(&given.records.breaches) {
            let kept: BTreeSet<&str> = then.claims.iter().map(|claim| claim.id.as_str()).collect();
            for claim in &then.claims {
                let was = now.claims.iter().find(|was| was.id == claim.id).unwrap();
                for (then_others, others) in
                    [(&claim.supersedes, &was.supersedes), (&claim.disagrees, &was.disagrees)]
                {
                    let ids = |at: &u32, claims: &[Claim]| {
                        claims[usize::try_from(*at).unwrap()].id.clone()
                    };
                    let found: Vec<_> = then_others.iter().map(|at| ids(at, &then.claims)).collect();
                    let wanted: Vec<_> = others
                        .iter()
                        .map(|at| ids(at, &now.claims))
                        .filter(|id| kept.contains(id.as_str()))
                        .collect();
                    prop_assert_eq!(found, wanted);
                }
            }
            let listed = now.listings.iter().filter(|listing| {
                given.records.source_day(listing.source) <= Some(given.earlier)
            });
            prop_assert!(then.listings.iter().eq(listed));
            let changed = now.changes.iter().filter(|change| change.on.last_day() <= given.earlier);
            prop_assert!(then.changes.iter().eq(changed));
            for sum in &then.sums {
                let explained = &then.claims[usize::try_from(sum.explains).unwrap()].id;
                prop_assert!(sum.addends.iter().all(|at| usize::try_from(*at).unwrap() < then.claims.len()));
                let was = now.sums.iter().find(|was| {
                    now.claims[usize::try_from(was.explains).unwrap()].id == *explained
                        && was.addends.len() == sum.addends.len()
                });
                prop_assert!(was.is_some());
            }
        }
    }
}

/// The sources of everything a breach is judged by.
fn sources(breach: &Breach) -> Vec<&[SourceIndex]> {
    let groups = breach.groups.iter().map(|group| (&group.sources, &group.exposures));
    let overlays = breach.overlays.iter().map(|overlay| (&overlay.sources, &overlay.exposures));
    groups
        .chain(overlays)
        .flat_map(|(own, exposures)| {
            std::iter::once(own.as_slice()).chain(exposures.iter().map(|e| e.sources.as_slice()))
        })
        .collect()
}

/// Every group, overlay and exposure of a breach, without its sources.
fn facts(breach: &Breach) -> BTreeSet<String> {
    let exposures = |whose: &str, exposures: &[Exposure]| -> Vec<String> {
        let fact =
            |e: &Exposure| format!("{whose} {:?} {:?} {:?} {:?}", e.kind, e.state, e.when, e.by);
        exposures.iter().map(fact).collect()
    };
    let mut facts = BTreeSet::new();
    for group in &breach.groups {
        facts.insert(group.id.clone());
        facts.extend(exposures(&group.id, &group.exposures));
    }
    for overlay in &breach.overlays {
        let group = &breach.groups[usize::try_from(overlay.group).unwrap()].id;
        let name = format!("{group} in {:?}", overlay.places);
        facts.extend(exposures(&name, &overlay.exposures));
        facts.insert(name);
    }
    facts
}

#[test]
fn every_persona_is_judged_as_today_on_a_day_after_everything() {
    let then = shipped_on(LATER);
    assert_eq!(then.catalogue(), shipped());
    assert_eq!(then.records(), &*RECORDS);
    for (name, answers) in everybody_by_name() {
        assert_eq!(Judged::as_of(&then, &answers), Judged::new(shipped(), &answers), "{name}");
    }
}

#[test]
fn before_the_first_source_no_persona_is_told_of_anything() {
    let sources = &RECORDS.sources;
    let first = (0..sources.len()).filter_map(|at| RECORDS.source_day(SourceIndex::at(at))).min();
    let first = first.expect("there are sources");
    let then = AsOf::new(shipped(), &RECORDS, Date { year: first.year - 1, ..first });
    for (name, answers) in everybody_by_name() {
        let assessment = then.assess(&answers);
        assert!(assessment.verdicts.is_empty(), "{name}");
        // Whoever noticed something is helped, whatever is known of breaches.
        let steps = plan(then.catalogue(), &then.answers(&answers), &assessment);
        assert!(steps.iter().all(|step| step.why.is_empty()), "{name}");
    }
}

/// The words of Pirkanmaa of its own on the identity code, on a day.
fn pirkanmaa_on(date: &str) -> Option<Vec<State>> {
    let then = shipped_on(date);
    let place = then.tables().places.iter().position(|place| place.id == "pirkanmaa").unwrap();
    let breach = then.catalogue().breach(breach("westlog-2023")).unwrap();
    let overlay = breach.overlays.iter().find(|o| o.places == [OptionIndex::at(place)])?;
    assert_eq!(breach.groups[usize::try_from(overlay.group).unwrap()].id, "pads");
    let code = kind("personal-identity-code");
    Some(overlay.exposures.iter().filter(|e| e.kind == code).map(|e| e.state).collect())
}

#[test]
fn pirkanmaa_has_words_of_its_own_only_from_the_end_of_october_2023() {
    assert_eq!(pirkanmaa_on("2023-09-29"), None);
    assert_eq!(pirkanmaa_on("2023-10-30"), Some(vec![]), "its first page names no data");
    assert_eq!(
        pirkanmaa_on("2023-10-31"),
        Some(vec![State::Maybe]),
        "its second says that it may have been hit"
    );
}

#[test]
fn nobody_could_be_told_of_a_breach_that_was_not_known() {
    // As if whoever was told of Westlog were a client of Vastaamo.
    let (westlog, vastaamo) = (breach("westlog-2023"), breach("vastaamo-2018"));
    let told = Condition::Is(shipped().told_question(), OptionIndex(westlog.0));
    let mut breaches = shipped().tables().breaches.clone();
    for group in &mut breaches[vastaamo.position()].groups {
        group.when = told.clone();
    }
    let catalogue = shipped().with_breaches(breaches);
    let answers = answers(&json!({ "services": ["psychotherapy"], "told": ["westlog-2023"] }));
    let grade = |date: &str| {
        let then = AsOf::new(&catalogue, &RECORDS, day(date));
        then.assess(&answers).on(vastaamo).map(|verdict| verdict.grade)
    };
    assert_eq!(grade("2022-12-31"), Some(Grade::NotIndicated));
    assert_eq!(grade("2023-12-31"), Some(Grade::Likely));
}

#[test]
fn a_group_is_official_from_its_first_official_source_on() {
    let standing = |date: &str, id: &str| {
        let then = shipped_on(date);
        let breach = then.catalogue().breach(breach("westlog-2023")).unwrap();
        breach.groups.iter().find(|group| group.id == id).map(|group| group.standing)
    };
    assert_eq!(standing("2023-09-28", "pads"), None);
    assert_eq!(standing("2023-09-29", "pads"), Some(Standing::Reported));
    assert_eq!(standing("2023-09-30", "pads"), Some(Standing::Official));
    // It stands on a press report of what Essity said, and on nothing else.
    assert_eq!(standing("2023-09-29", "pads-own"), Some(Standing::Official));
    assert_eq!(standing("2023-09-29", "roche"), None);
}

/// What a persona would have been told of Westlog on a day.
fn westlog(name: &str, date: &str, expected: &Expect) {
    let everybody = everybody_by_name();
    let (_, answers) = everybody.iter().find(|(known, _)| known == name).unwrap();
    let judged = Judged::as_of(&shipped_on(date), answers);
    let mut lines = Vec::new();
    for verdict in judged.verdicts.iter().filter(|verdict| verdict.breach == "westlog-2023") {
        lines.push(verdict.grade.to_owned());
        for state in ["exposed", "maybe", "said-not-exposed"] {
            let kinds = verdict.data.iter().filter(|datum| datum.state == state);
            let kinds: Vec<&str> = kinds.map(|datum| datum.kind.as_str()).collect();
            lines.push(format!("{state}: {}", kinds.join(", ")));
        }
    }
    lines.retain(|line| !line.ends_with(": "));
    expected.assert_eq(&lines.join("\n"));
}

#[test]
fn the_example_of_the_design_learns_more_from_day_to_day() {
    let check = |date, expected| {
        westlog("pirkanmaa-invoice-and-power-of-attorney", date, &expected);
    };
    // Numbers have been given, but nobody has said who was hit.
    check("2023-09-28", expect!["not-indicated"]);
    // Only the press has spoken, so nothing is likely; and of what leaked it names little.
    check(
        "2023-09-29",
        expect![[r#"
            possible
            maybe: personal-identity-code, health-inference, home-address, order-details
            said-not-exposed: online-banking, payment-card"#]],
    );
    // Another county has spoken officially, and says more of what leaked.
    check(
        "2023-09-30",
        expect![[r#"
            likely
            maybe: personal-identity-code, health-inference, home-address, order-details, name
            said-not-exposed: online-banking, payment-card"#]],
    );
    // Pirkanmaa itself: with a power of attorney maybe the identity code, by invoice the account.
    check(
        "2023-10-31",
        expect![[r#"
            likely
            maybe: personal-identity-code, door-code, bank-account, health-inference, home-address, phone, email, order-details, billing-address, name
            said-not-exposed: patient-records, online-banking, payment-card"#]],
    );
    check(
        LATER,
        expect![[r#"
            likely
            maybe: personal-identity-code, door-code, bank-account, health-inference, home-address, phone, email, order-details, billing-address, name
            said-not-exposed: patient-records, online-banking, payment-card"#]],
    );
}

#[test]
fn the_tool_judges_by_the_day() {
    let text = r#"{"answers":{"services":["psychotherapy"],"therapy-provider":"vastaamo","vastaamo-first-contact":"before-2019-04"}}"#;
    let judged = |on| judge(&SOUND, text, on).unwrap();
    assert_eq!(judged(Some(day(LATER))), judged(None));
    for (date, grade) in [("2020-09", "not-indicated"), ("2020-10", "possible"), ("2021", "likely")]
    {
        let judged = judged(Some(day(date).last_day()));
        let wanted = format!(r#""breach":"vastaamo-2018","grade":"{grade}""#);
        assert!(judged.contains(&wanted), "{date}: {judged}");
    }
}
