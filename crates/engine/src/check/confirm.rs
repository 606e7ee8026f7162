//! Who can tell a person for certain.

use super::explain::Route;
use crate::catalogue::Confirms;
use crate::index::OrganisationIndex;
use crate::ordered::Set;
use crate::{Answers, Catalogue, Truth};

/// The organisations that can confirm these routes. `None` is the organisation that arranged the
/// service where the person lived, while that place is not known.
pub(super) fn confirmers(
    catalogue: &Catalogue,
    answers: &Answers,
    routes: &[Route],
) -> Vec<Option<OrganisationIndex>> {
    // A route that is only possible counts if no route is certain.
    let sure = routes.iter().any(|route| route.truth == Truth::Yes);
    let mut found: Set<Option<OrganisationIndex>> = Set::default();
    for route in routes.iter().filter(|route| !sure || route.truth == Truth::Yes) {
        found.insert(match route.confirms {
            Confirms::Organisation(organisation) => Some(organisation),
            Confirms::Place => catalogue.home(answers).map(|place| place.contact),
        });
    }
    found.iter().collect()
}
