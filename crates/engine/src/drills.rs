//! Which practice messages a person gets first: those that their own data makes easy to believe.

use super::Catalogue;
use super::check::Assessment;
use super::index::DrillIndex;
use super::ordered::ranked;

/// Every practice message, those that match the person's data first, each part in the catalogue's
/// order.
pub fn drills(catalogue: &Catalogue, assessment: &Assessment) -> Vec<DrillIndex> {
    let all = (0..catalogue.drills().len()).map(DrillIndex::at).collect();
    ranked(all, |drill| u64::from(!is_convincing(catalogue, assessment, *drill)))
}

/// Whether the person's data makes the message easier to believe.
fn is_convincing(catalogue: &Catalogue, assessment: &Assessment, drill: DrillIndex) -> bool {
    let Some(drill) = catalogue.drill(drill) else { return false };
    assessment.supported().any(|verdict| {
        let named = drill.breaches.is_empty() || drill.breaches.contains(&verdict.breach);
        named && (drill.kinds.is_empty() || verdict.leaked().any(|k| drill.kinds.contains(&k)))
    })
}
