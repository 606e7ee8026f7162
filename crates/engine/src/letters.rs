//! Which letters a person can send, to whom, and what each may say.

use super::catalogue::{Letter, Recipient};
use super::check::{Assessment, Grade, Verdict};
use super::index::{BreachIndex, KindIndex, LetterIndex, OrganisationIndex};
use super::ordered::{Set, ranked};
use super::{Answers, Catalogue, Truth};

/// A letter that a person can send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The letter.
    pub letter: LetterIndex,
    /// The breach that it is about; `None` where it is about all of them together.
    pub breach: Option<BreachIndex>,
    /// The organisation that can tell for certain; `None` while it is not known which.
    pub controller: Option<OrganisationIndex>,
}

/// What a letter is about: never more than the answers support.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matter {
    /// The breaches, most serious first.
    pub breaches: Vec<BreachIndex>,
    /// The data that leaked from this person or may have.
    pub kinds: Vec<KindIndex>,
    /// How surely it concerns the person; of several breaches the least sure, because what the
    /// letter says must hold for all of them.
    pub grade: Grade,
}

/// Every letter for these answers: those about one breach by breach, most serious first, then
/// those about all together.
pub fn offers(catalogue: &Catalogue, answers: &Answers, assessment: &Assessment) -> Vec<Offer> {
    let mut offers = Vec::new();
    for verdict in assessment.supported() {
        for &controller in &verdict.confirmers {
            for (letter, to) in fitting_letters(catalogue, answers, &[verdict]) {
                if to.hears_of_one() {
                    offers.push(Offer { letter, breach: Some(verdict.breach), controller });
                }
            }
        }
    }
    let all: Vec<&Verdict> = assessment.supported().collect();
    for (letter, to) in fitting_letters(catalogue, answers, &all) {
        if !to.hears_of_one() {
            offers.push(Offer { letter, breach: None, controller: None });
        }
    }
    offers
}

/// The organisation that a letter goes to; `None` for a bank, which the person knows, and while it
/// is not known who arranged the service.
pub fn recipient(
    catalogue: &Catalogue,
    letter: &Letter,
    offer: Offer,
) -> Option<OrganisationIndex> {
    if letter.to == Recipient::Ombudsman
        && let Some(controller) = offer.controller.and_then(|at| catalogue.organisation(at))
        && controller.supervisor.is_some()
    {
        return controller.supervisor;
    }
    letter.office.or(offer.controller)
}

/// The letters that fit what these verdicts say together.
fn fitting_letters(
    catalogue: &Catalogue,
    answers: &Answers,
    verdicts: &[&Verdict],
) -> Vec<(LetterIndex, Recipient)> {
    let mut fitting = Vec::new();
    for (position, letter) in catalogue.letters().iter().enumerate() {
        let when = letter.when.as_ref().map_or(Truth::Yes, |when| when.truth(answers));
        if when != Truth::No && is_for_verdicts(letter, verdicts) {
            fitting.push((LetterIndex::at(position), letter.to));
        }
    }
    fitting
}

/// Whether the letter is one for what these verdicts say together.
fn is_for_verdicts(letter: &Letter, verdicts: &[&Verdict]) -> bool {
    // Something may have happened to a person whom no breach on the list concerns.
    let any = letter.kinds.is_empty() && letter.breaches.is_empty() && letter.except.is_empty();
    verdicts.iter().any(|verdict| {
        let named = letter.breaches.is_empty() || letter.breaches.contains(&verdict.breach);
        let kind = letter.kinds.is_empty() || verdict.leaked().any(|k| letter.kinds.contains(&k));
        named && kind && !letter.except.contains(&verdict.breach)
    }) || any && !letter.to.hears_of_one()
}

/// What a letter is about.
pub fn matter(
    catalogue: &Catalogue,
    assessment: &Assessment,
    breach: Option<BreachIndex>,
) -> Matter {
    let mut matter = Matter { breaches: Vec::new(), kinds: Vec::new(), grade: Grade::NotIndicated };
    let mut kinds = Set::default();
    for verdict in assessment.supported() {
        if breach.is_none_or(|breach| breach == verdict.breach) {
            // The verdicts are in the order of their grade, the least sure last.
            matter.grade = verdict.grade;
            matter.breaches.push(verdict.breach);
            kinds.extend(verdict.leaked());
        }
    }
    matter.kinds = ranked(kinds.iter().collect(), |kind| {
        u64::from(u8::MAX.saturating_sub(catalogue.harm(*kind)))
    });
    matter
}
