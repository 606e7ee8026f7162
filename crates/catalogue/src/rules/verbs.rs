//! Data is never said to have left more surely than a source says it.

use super::super::problem::{At, Collector};
use super::super::raw::{Exposure, Source};
use super::super::read::Files;
use super::super::rule::Rule;

/// Exposures that are `exposed` though every source that they name says only *may*.
pub(in super::super) fn verbs(files: &Files, problems: &mut Collector) {
    let only_may = |id: &String| {
        let named = files.sources.iter().map(|(_, source)| source).find(|source| source.id == *id);
        named.is_some_and(says_may)
    };
    let stronger = |exposure: &Exposure| {
        let sources = &exposure.sources;
        exposure.state == "exposed" && !sources.is_empty() && sources.iter().all(only_may)
    };
    for (home, breach) in &files.breaches {
        let at = At::record(home, &breach.key);
        let groups = breach
            .group
            .iter()
            .enumerate()
            .map(|(number, group)| (at.part("group", number, &group.id), &group.exposure));
        let overlays = breach.overlay.iter().enumerate().map(|(number, overlay)| {
            (at.part("overlay", number, &overlay.name()), &overlay.exposure)
        });
        for (at, exposures) in groups.chain(overlays) {
            for (number, exposure) in exposures.iter().enumerate().filter(|(_, e)| stronger(e)) {
                let at = at.part("exposure", number, &exposure.kind).field("state");
                let wrong = format!(
                    "`exposed` is more than its sources say: of {} each says only that data may have been hit",
                    exposure.sources.join(", ")
                );
                let to_do = "write `state = \"maybe\"`, or name the source that says that it was taken, copied, published or seen";
                problems.add(&at, Rule::StrongerThanSource, wrong, to_do);
            }
        }
    }
}

/// Whether a page speaks of the data only as what may have been hit.
fn says_may(source: &Source) -> bool {
    source.says.as_deref() == Some("may")
}
