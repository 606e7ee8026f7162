//! What somebody could do with all the data together: it follows the data, gravest first, and every shipped harm is somebody's.

use std::collections::BTreeSet;

use osuiko::session::journey::Journey;
use osuiko_engine::catalogue::{ActionRole, Harm};
use osuiko_engine::check::{Verdict, assess};
use osuiko_engine::index::KindIndex;
use osuiko_engine::plan::plan;
use osuiko_engine::{Answers, Catalogue, Truth};
use osuiko_words::Language;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::html::words_of;
use crate::personas::everybody;
use crate::plan::plan_view;
use crate::support::{answers, cases, given, harms, shipped};
use crate::views::known;

/// The ids of the harms for these answers, in the order shown.
fn ids<'a>(catalogue: &'a Catalogue, answers: &Answers) -> Vec<&'a str> {
    let found = harms(catalogue, &assess(catalogue, answers));
    found.into_iter().map(|harm| harm.id.as_str()).collect()
}

fn shown(wanted: &Value) -> Vec<&'static str> {
    ids(shipped(), &answers(wanted))
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn a_harm_is_shown_exactly_when_its_data_is_out_or_may_be(given in given()) {
        let assessment = assess(&given.catalogue, &given.answers);
        let out: BTreeSet<KindIndex> =
            assessment.supported().flat_map(Verdict::leaked).collect();
        let shown = ids(&given.catalogue, &given.answers);
        for harm in &given.catalogue.tables().harms {
            let all = harm.all.iter().all(|kind| out.contains(kind));
            let any = harm.any.is_empty() || harm.any.iter().any(|kind| out.contains(kind));
            prop_assert_eq!(shown.contains(&harm.id.as_str()), all && any, "{}", harm.id);
        }
        let weights: Vec<u8> =
            harms(&given.catalogue, &assessment).iter().map(|harm| harm.weight).collect();
        prop_assert!(weights.is_sorted_by(|one, next| one >= next), "{weights:?}");
    }

    #[test]
    fn what_helps_against_a_misuse_is_called_for_once_the_misuse_is_possible(given in given()) {
        let assessment = assess(&given.catalogue, &given.answers);
        let possible = harms(&given.catalogue, &assessment);
        let steps = plan(&given.catalogue, &given.answers, &assessment);
        for (at, action) in given.catalogue.tables().actions.iter().enumerate() {
            let refused = action.when.as_ref().map(|when| when.truth(&given.answers));
            let unsure = action.role == ActionRole::People && refused == Some(Truth::Unknown);
            if action.harms.is_empty() || refused == Some(Truth::No) || unsure {
                continue;
            }
            let against = action.harms.iter().filter_map(|harm| given.catalogue.misuse(*harm));
            let against = against.filter(|harm| possible.contains(harm));
            let mut kinds: BTreeSet<KindIndex> = against.flat_map(Harm::kinds).collect();
            kinds.extend(&action.kinds);
            let calls: Vec<_> = assessment
                .supported()
                .filter(|v| action.breaches.is_empty() || action.breaches.contains(&v.breach))
                .filter(|verdict| verdict.leaked().any(|kind| kinds.contains(&kind)))
                .map(|verdict| verdict.breach)
                .collect();
            let step = steps.iter().find(|step| step.action.position() == at);
            let found: Vec<_> =
                step.into_iter().flat_map(|step| &step.why).map(|why| why.breach).collect();
            prop_assert_eq!(found, calls);
        }
    }
}

#[test]
fn advice_on_orders_is_for_those_whose_data_lets_somebody_order() {
    let school = json!({ "services": ["school-or-daycare"], "told": ["helsinki-education-2024"] });
    let snooped = json!({
        "services": ["health-and-social-services"], "place": "satakunta",
        "told": ["satakunta-consultants-2024"],
    });
    let steps = |wanted: &Value| -> BTreeSet<&str> {
        let answers = answers(wanted);
        let steps = plan(shipped(), &answers, &assess(shipped(), &answers));
        steps.iter().map(|step| shipped().action(step.action).unwrap().id.as_str()).collect()
    };
    assert!(!steps(&snooped).contains("consumer-advice"), "nobody can order with patient records");
    assert!(steps(&school).contains("consumer-advice"));
}

#[test]
fn every_harm_in_the_plan_says_who_says_so_and_leads_to_the_sources() {
    for language in Language::ALL {
        let known = known(language);
        let mut seen = BTreeSet::new();
        for answers in everybody() {
            let plan = plan_view(&known, &Journey::with(answers.clone()));
            let possible = harms(shipped(), &assess(shipped(), &answers));
            assert_eq!(plan.contains("actions/#harms"), !possible.is_empty(), "{language:?}");
            let text = words_of(&plan);
            for harm in possible {
                assert!(!harm.publishers.is_empty() && text.contains(&harm.publishers));
                seen.insert(&harm.id);
            }
        }
        assert_eq!(seen.len(), shipped().tables().harms.len(), "{language:?}");
    }
}

#[test]
fn without_a_case_there_is_nothing_to_fear() {
    assert_eq!(shown(&json!({ "services": [], "told": [], "noticed": ["nothing"] })), [""; 0]);
}

#[test]
fn the_identity_code_and_the_address_together_let_somebody_order_and_redirect() {
    let pads = json!({
        "services": ["incontinence-supplies"], "place": "pirkanmaa", "paid-how": ["own-invoice"],
        "power-of-attorney": "yes", "door-code-given": "yes",
    });
    let shown = shown(&pads);
    for harm in ["orders-in-your-name", "false-address-change", "stranger-at-the-door"] {
        assert!(shown.contains(&harm), "{harm} is not among {shown:?}");
    }
    assert!(!shown.contains(&"therapy-notes-threat"));
}

#[test]
fn every_harm_is_shown_to_somebody() {
    let everybody = everybody();
    for harm in &shipped().tables().harms {
        let somebody =
            everybody.iter().any(|answers| ids(shipped(), answers).contains(&harm.id.as_str()));
        assert!(somebody, "{} is shown to nobody", harm.id);
    }
}
