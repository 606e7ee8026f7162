//! What somebody could do with all the data together: it follows the data, gravest first, and every shipped harm is somebody's.

use std::collections::BTreeSet;

use osuiko::domain::check::{Verdict, assess};
use osuiko::domain::index::KindIndex;
use osuiko::domain::plan::harms;
use osuiko::domain::{Answers, Catalogue};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::personas::everybody;
use crate::support::{answers, cases, given, shipped};

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
            assessment.concerning().flat_map(Verdict::leaked).collect();
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
