//! Whom a person can call: those who help everybody, and those who answer where the person lived.

use super::index::OrganisationIndex;
use super::{Answers, Catalogue};

/// The organisations whose people help, in the catalogue's order. It needs no answer, but the place
/// brings the people of that place.
///
/// ```
/// use osuiko_engine::helpers::helpers;
/// use osuiko_engine::{Answers, example};
///
/// let catalogue = example::catalogue();
/// assert_eq!(helpers(&catalogue, &Answers::default()), [example::HELPLINE]);
/// assert_eq!(helpers(&catalogue, &example::lived_there()), [example::HELPLINE, example::COUNTY]);
/// ```
pub fn helpers(catalogue: &Catalogue, answers: &Answers) -> Vec<OrganisationIndex> {
    let there = catalogue.home(answers).map(|place| place.contact);
    let mut helpers = Vec::new();
    for (at, organisation) in catalogue.tables().organisations.iter().enumerate() {
        let index = OrganisationIndex::at(at);
        if organisation.helps || there == Some(index) {
            helpers.push(index);
        }
    }
    helpers
}
