//! Which places a breach is about, and who says so: one answer for the pages and for the open data.

use crate::catalogue::{Exposure, Records, Standing};
use crate::index::{BreachIndex, OptionIndex, OrganisationIndex, QuestionIndex, SourceIndex};
use crate::ordered::Set;
use crate::{Catalogue, Condition};

/// One word about a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceSaid {
    /// The place.
    pub place: OptionIndex,
    /// What is said of it.
    pub said: Saying,
    /// Who says it.
    pub by: Vec<OrganisationIndex>,
    /// Where.
    pub sources: Vec<SourceIndex>,
}

/// What is said of a place, by whichever part of the record says it; parts are named by position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saying {
    /// A group is bound to it, and so well is it known that its people were hit.
    Group(u32, Standing),
    /// Something of its own holds there for a group, and so well is it known that they were hit.
    Overlay(u32, Standing),
    /// A claim speaks of it: of a number, an event, or how things stand.
    Claim(u32),
    /// It stood in a table that was published.
    Listing(u32),
}

/// Every word about a place in a breach, place by place in the catalogue's order, and of one place
/// groups first, then overlays, claims and listings.
///
/// Where no place is named, the breach may have hit people anywhere. A breach that is not there names none.
pub fn places(catalogue: &Catalogue, records: &Records, breach: BreachIndex) -> Vec<PlaceSaid> {
    let found = catalogue.breach(breach).zip(records.breaches.get(breach.position()));
    let Some((breach, record)) = found else { return Vec::new() };
    let question = catalogue.places_question();
    let speakers = |sources: &[SourceIndex]| -> Vec<OrganisationIndex> {
        let found: Set<OrganisationIndex> = sources
            .iter()
            .filter_map(|source| records.sources.get(source.position())?.speaker)
            .collect();
        found.iter().collect()
    };
    let behind = |exposures: &[Exposure], sources: &[SourceIndex]| {
        let found: Set<OrganisationIndex> = exposures.iter().map(|exposure| exposure.by).collect();
        if found.is_empty() { speakers(sources) } else { found.iter().collect() }
    };
    let mut all = Vec::new();
    let mut say =
        |places: &[OptionIndex], said, by: Vec<OrganisationIndex>, sources: &[SourceIndex]| {
            all.extend(places.iter().map(|place| PlaceSaid {
                place: *place,
                said,
                by: by.clone(),
                sources: sources.to_vec(),
            }));
        };
    for (at, group) in (0_u32..).zip(&breach.groups) {
        let mut bound = Set::default();
        wanted(&group.when, question, &mut bound);
        let bound: Vec<OptionIndex> = bound.iter().collect();
        let by = behind(&group.exposures, &group.sources);
        say(&bound, Saying::Group(at, group.standing), by, &group.sources);
    }
    for (at, overlay) in (0_u32..).zip(&breach.overlays) {
        let group = usize::try_from(overlay.group).ok().and_then(|at| breach.groups.get(at));
        let Some(standing) = overlay.standing.or(group.map(|group| group.standing)) else {
            continue;
        };
        let by = behind(&overlay.exposures, &overlay.sources);
        say(&overlay.places, Saying::Overlay(at, standing), by, &overlay.sources);
    }
    for (at, claim) in (0_u32..).zip(&record.claims) {
        say(&claim.places, Saying::Claim(at), vec![claim.by], &[claim.source]);
    }
    for (at, listing) in (0_u32..).zip(&record.listings) {
        say(&listing.places, Saying::Listing(at), speakers(&[listing.source]), &[listing.source]);
    }
    // A stable sort, so the parts of one place keep their order.
    all.sort_by_key(|word| word.place);
    all
}

/// The places that a condition wants; those that it excludes do not count.
fn wanted(condition: &Condition, place: QuestionIndex, found: &mut Set<OptionIndex>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                wanted(part, place, found);
            }
        }
        Condition::Is(question, option) if *question == place => {
            found.insert(*option);
        }
        Condition::Overlaps(question, options) if *question == place => {
            found.extend(options.iter().copied());
        }
        Condition::Not(_) | Condition::Is(..) | Condition::Overlaps(..) => {}
    }
}
