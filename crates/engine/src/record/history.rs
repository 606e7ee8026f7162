//! How a breach came to be known: day by day what was said, what still held, and how its people would have been judged.

use super::as_of::AsOf;
use super::cases::fewest;
use crate::catalogue::{Breach, Record, Records};
use crate::check::Grade;
use crate::index::{BreachIndex, SourceIndex};
use crate::ordered::Set;
use crate::{Answers, Catalogue, Condition, Date};

/// A day on which something about a breach became known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day, exact.
    pub date: Date,
    /// The sources of the breach that became known, in the catalogue's order.
    pub sources: Vec<SourceIndex>,
    /// The claims that were made, by position in the whole record.
    pub new: Vec<u32>,
    /// The claims made by then that none of the others made by then replaces, by position in
    /// the whole record.
    pub in_force: Vec<u32>,
    /// What was known of each group, in the order of the groups of today.
    pub groups: Vec<GroupThen>,
}

/// What was known of a group on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupThen {
    /// Whether it was known that such people were hit.
    pub known: bool,
    /// What a [`typical_member`] would have been told: as a rule that nothing links them to the
    /// breach, while it was known but their group was not. `None` while nothing was known of the
    /// breach, and if the group has no typical member.
    pub grade: Option<Grade>,
}

/// Every day on which a claim of `breach` was made or one of its sources became known, oldest first.
///
/// A breach that is not there has no history.
pub fn history(catalogue: &Catalogue, records: &Records, breach: BreachIndex) -> Vec<Day> {
    let facts = catalogue.breach(breach).zip(records.breaches.get(breach.position()));
    let Some((facts, record)) = facts else { return Vec::new() };
    let sources = sources(facts, record);
    let source_days: Vec<(SourceIndex, Date)> =
        sources.iter().filter_map(|source| Some((source, records.source_day(source)?))).collect();
    let claims = (0_u32..).zip(&record.claims);
    let claim_days: Vec<(u32, Date)> =
        claims.filter_map(|(at, claim)| Some((at, records.claim_day(claim)?))).collect();
    let members: Vec<Option<Answers>> =
        (0_u32..).zip(&facts.groups).map(|(at, _)| typical_member(catalogue, breach, at)).collect();
    let mut dates: Set<Date> = source_days.iter().map(|(_, day)| *day).collect();
    dates.extend(claim_days.iter().map(|(_, day)| *day));
    let day = |date: Date| {
        let then = AsOf::new(catalogue, records, date);
        let known = |id: &str| {
            let facts = then.catalogue().breach(breach);
            facts.is_some_and(|facts| facts.groups.iter().any(|group| group.id == id))
        };
        let grade = |member: &Option<Answers>| {
            let assessment = then.assess(member.as_ref()?);
            assessment.on(breach).map(|verdict| verdict.grade)
        };
        let groups = facts.groups.iter().zip(&members);
        Day {
            date,
            sources: on_days(&source_days, |day| day == date),
            new: on_days(&claim_days, |day| day == date),
            in_force: in_force(record, &on_days(&claim_days, |day| day <= date)),
            groups: groups
                .map(|(group, member)| GroupThen { known: known(&group.id), grade: grade(member) })
                .collect(),
        }
    };
    dates.iter().map(day).collect()
}

/// The answers of a typical member of a group, as few as put them in it.
///
/// They fit its `when` and none of its exclusions. Where some places have rules of their own
/// they live in another, so that the group itself is judged; otherwise nobody asks where.
/// Whether an organisation told them is left open. `None` if no answers fit.
pub fn typical_member(catalogue: &Catalogue, breach: BreachIndex, group: u32) -> Option<Answers> {
    let facts = catalogue.breach(breach)?;
    let ruled = facts.groups.get(usize::try_from(group).ok()?)?;
    let outside = |when: &Condition| {
        let unless = ruled.unless.iter().map(|unless| Condition::Not(Box::new(unless.clone())));
        Condition::All(std::iter::once(when.clone()).chain(unless).collect())
    };
    let bare = catalogue
        .variants(breach)
        .iter()
        .find(|variant| variant.group == group && variant.overlay.is_none());
    let fits = |when| fewest(catalogue.tables(), &outside(when), &[catalogue.places_question()]);
    bare.and_then(|bare| fits(&bare.when)).or_else(|| fits(&ruled.when))
}

/// Every source that a breach leans on, in the catalogue's order.
pub fn sources(breach: &Breach, record: &Record) -> Set<SourceIndex> {
    let mut sources = Set::single(record.page);
    sources.extend(record.claims.iter().map(|claim| claim.source));
    sources.extend(record.listings.iter().map(|listing| listing.source));
    let groups = breach.groups.iter().map(|group| (&group.sources, &group.exposures));
    let overlays = breach.overlays.iter().map(|overlay| (&overlay.sources, &overlay.exposures));
    for (own, exposures) in groups.chain(overlays) {
        sources.extend(own.iter().copied());
        sources.extend(exposures.iter().flat_map(|exposure| exposure.sources.iter().copied()));
    }
    sources
}

/// The items that became known on the days for which `wanted` is true.
fn on_days<T: Copy>(days: &[(T, Date)], wanted: impl Fn(Date) -> bool) -> Vec<T> {
    days.iter().filter(|(_, day)| wanted(*day)).map(|(what, _)| *what).collect()
}

/// Those of the claims `made` that none of the others replaces.
fn in_force(record: &Record, made: &[u32]) -> Vec<u32> {
    let claim = |at: &u32| record.claims.get(usize::try_from(*at).ok()?);
    let replaced: Set<u32> =
        made.iter().filter_map(claim).flat_map(|claim| claim.supersedes.iter().copied()).collect();
    made.iter().copied().filter(|at| !replaced.contains(*at)).collect()
}
