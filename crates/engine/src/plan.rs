//! What to do next: the actions of all breaches, each once, with every reason for it.

use super::catalogue::{Action, ActionRole, Band};
use super::check::{Assessment, Verdict};
use super::index::{ActionIndex, BreachIndex, HarmIndex, KindIndex};
use super::ordered::{Set, ranked};
use super::{Answers, Catalogue, Truth};

/// One reason for an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The breach.
    pub breach: BreachIndex,
    /// Its data kinds that the action is for, or that make the misuse possible which it is for;
    /// empty if it helps whatever leaked.
    pub kinds: Vec<KindIndex>,
}

/// One action of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The action.
    pub action: ActionIndex,
    /// How soon.
    pub band: Band,
    /// Whether what the person has noticed calls for it.
    pub noticed: bool,
    /// Every breach that calls for it, most serious first; empty if only what the person has
    /// noticed does, or if it helps anybody.
    pub why: Vec<Why>,
}

/// The plan for these answers: every action that applies, once, by band and weight.
///
/// ```
/// use osuiko_engine::catalogue::Band;
/// use osuiko_engine::check::assess;
/// use osuiko_engine::example;
/// use osuiko_engine::plan::plan;
///
/// let (catalogue, answers) = (example::catalogue(), example::used_pads());
/// let plan = plan(&catalogue, &answers, &assess(&catalogue, &answers));
/// assert_eq!((plan[0].action, plan[0].band), (example::CHANGE_CODE, Band::Soon));
/// // The step says why: the code of the door may have leaked.
/// assert_eq!(plan[0].why[0].kinds, [example::DOOR_CODE]);
/// ```
pub fn plan(catalogue: &Catalogue, answers: &Answers, assessment: &Assessment) -> Vec<Step> {
    ranked(applying(catalogue, answers, assessment), |step| {
        let weight = catalogue.action(step.action).map_or(0, |action| action.weight);
        let lightness = u8::MAX.saturating_sub(weight);
        u64::from(step.band.rank()) << 8 | u64::from(lightness)
    })
}

/// Every action that applies, in the catalogue's order.
fn applying(catalogue: &Catalogue, answers: &Answers, assessment: &Assessment) -> Vec<Step> {
    let mut applying = Vec::new();
    let leaked = leaked_kinds(assessment);
    for (position, action) in catalogue.tables().actions.iter().enumerate() {
        let judged = |condition: &Option<super::Condition>, otherwise| {
            condition.as_ref().map_or(otherwise, |condition| condition.truth(answers))
        };
        let fits = judged(&action.when, Truth::Yes);
        if fits == Truth::No || action.role == ActionRole::People && fits == Truth::Unknown {
            continue;
        }
        let why = reasons(action, &treated_by(catalogue, action, &leaked), assessment);
        let now = judged(&action.now_when, Truth::No) == Truth::Yes;
        // What a person has noticed calls for help whether or not we know of a breach. While it
        // cannot be told which breach affects them, what helps anybody does.
        let unsure = action.anybody && assessment.open().next().is_some();
        if why.is_empty() && !(now && stands_alone(action)) && !unsure {
            continue;
        }
        let band = if now { Band::Now } else { action.band };
        applying.push(Step { action: ActionIndex::at(position), band, noticed: now, why });
    }
    applying
}

/// Whether what a person has noticed is enough to call for `action`, without any breach.
pub(crate) fn stands_alone(action: &Action) -> bool {
    action.breaches.is_empty() && action.now_when.is_some()
}

/// Union of the exposed and maybe-exposed kinds over all verdicts that the answers speak for.
fn leaked_kinds(assessment: &Assessment) -> Set<KindIndex> {
    assessment.supported().flat_map(Verdict::leaked).collect()
}

/// The data that `action` is for: the kinds it names, and those that make a misuse possible which
/// it names.
fn treated_by(catalogue: &Catalogue, action: &Action, leaked: &Set<KindIndex>) -> Set<KindIndex> {
    let mut treated: Set<KindIndex> = action.kinds.iter().copied().collect();
    for harm in action.harms.iter().filter_map(|harm| catalogue.misuse(*harm)) {
        if harm.is_possible(|kind| leaked.contains(kind)) {
            treated.extend(harm.kinds());
        }
    }
    treated
}

/// The breaches, with their data kinds, that call for an action which is for `treated`.
fn reasons(action: &Action, treated: &Set<KindIndex>, assessment: &Assessment) -> Vec<Why> {
    let anything = action.kinds.is_empty() && action.harms.is_empty();
    let mut why = Vec::new();
    for verdict in assessment.supported() {
        if !action.breaches.is_empty() && !action.breaches.contains(&verdict.breach) {
            continue;
        }
        let kinds: Vec<KindIndex> =
            verdict.leaked().filter(|&kind| treated.contains(kind)).collect();
        if anything || !kinds.is_empty() {
            why.push(Why { breach: verdict.breach, kinds });
        }
    }
    why
}

/// What somebody could do with all the data that leaked or may have, gravest first: rules over
/// the data of every breach that may concern the person, taken together.
pub fn harms(catalogue: &Catalogue, assessment: &Assessment) -> Vec<HarmIndex> {
    let leaked = leaked_kinds(assessment);
    let mut possible = Vec::new();
    for (position, harm) in catalogue.tables().harms.iter().enumerate() {
        if harm.is_possible(|kind| leaked.contains(kind)) {
            possible.push((HarmIndex::at(position), harm.weight));
        }
    }
    let possible = ranked(possible, |(_, weight)| u64::from(u8::MAX.saturating_sub(*weight)));
    possible.into_iter().map(|(index, _)| index).collect()
}

/// The data that leaked or may have and that no step of the plan is for.
pub fn untreated(catalogue: &Catalogue, assessment: &Assessment, steps: &[Step]) -> Vec<KindIndex> {
    let leaked = leaked_kinds(assessment);
    let mut treated: Set<KindIndex> = Set::default();
    for action in steps.iter().filter_map(|step| catalogue.action(step.action)) {
        treated.extend(treated_by(catalogue, action, &leaked).iter());
    }
    leaked.iter().filter(|&kind| !treated.contains(kind)).collect()
}
