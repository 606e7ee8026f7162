//! What stands behind a breach: claims, sums of them, listings, changes of the record.

use osuiko_engine::Date;
use osuiko_engine::catalogue::{self as domain, ChangeKind};
use osuiko_engine::index::SourceIndex;

use super::super::problem::{At, Home};
use super::super::raw;
use super::super::rule::Rule;
use super::Compiler;

impl Compiler<'_> {
    pub(super) fn record(&mut self, home: &Home, breach: &raw::Breach) -> domain::Record {
        let at = At::record(home, &breach.key);
        let claims = breach.claim.iter().enumerate();
        let sums = breach.sum.iter().enumerate();
        let listings = breach.listing.iter().enumerate();
        let changes = breach.change.iter().enumerate();
        domain::Record {
            page: SourceIndex(self.row(&at.field("page"), "source", &breach.page)),
            open: breach.status == "open",
            next_review: self.date(&at.field("next_review"), &breach.next_review),
            claims: claims.map(|(n, claim)| self.claim(&at, breach, n, claim)).collect(),
            sums: sums.map(|(n, sum)| self.sum(&at, breach, n, sum)).collect(),
            listings: listings.map(|(n, listing)| self.listing(&at, n, listing)).collect(),
            changes: changes.map(|(n, change)| self.change(&at, n, change)).collect(),
        }
    }

    /// When an action must be reviewed next.
    pub(super) fn next_review(&mut self, home: &Home, action: &raw::Action) -> Date {
        self.date(&At::record(home, &action.id).field("next_review"), &action.next_review)
    }

    fn sum(&mut self, at: &At, breach: &raw::Breach, number: usize, sum: &raw::Sum) -> domain::Sum {
        let at = at.part("sum", number, &sum.explains);
        let mut claim = |field: &str, id: &String| {
            let found = breach.claim.iter().position(|c| c.id == *id && c.what == "people");
            if found.is_none() {
                let wrong = format!("there is no claim \"{id}\" with a number of people");
                let to_do = "correct the id, or add the claim";
                self.problems.add(&at.field(field), Rule::UnknownId, wrong, to_do);
            }
            u32::try_from(found?).ok()
        };
        domain::Sum {
            explains: claim("explains", &sum.explains).unwrap_or(0),
            addends: sum.of.iter().filter_map(|id| claim("of", id)).collect(),
        }
    }

    fn listing(&mut self, at: &At, number: usize, listing: &raw::Listing) -> domain::Listing {
        let at = at.part("listing", number, &listing.id);
        domain::Listing {
            id: listing.id.clone(),
            places: self.places(&at, &listing.places),
            source: self.one_source(&at, &listing.source),
        }
    }

    fn change(&mut self, at: &At, number: usize, change: &raw::Change) -> domain::Change {
        let here = at.part("change", number, &change.id);
        let at = here.field("on");
        let on = self.date(&at, &change.on);
        if on.year > 0 && on.day == 0 {
            let to_do = "write it like 2023-08-24";
            self.problems.add(&at, Rule::ImpossibleDate, "this is not a whole day", to_do);
        }
        let at = here.field("about");
        let mut kinds = Vec::new();
        for word in change.about() {
            kinds.push(self.word(&at, word, &ChangeKind::WORDS, ChangeKind::Telling));
        }
        if (change.id == raw::Change::ADDED) != kinds.contains(&ChangeKind::Added) {
            let to_do = "`added` is for the change with that id, and for no other";
            self.at_odds(&at, "only one change adds a breach", to_do);
        }
        domain::Change { id: change.id.clone(), on, kinds }
    }

    fn claim(
        &mut self,
        at: &At,
        breach: &raw::Breach,
        number: usize,
        claim: &raw::Claim,
    ) -> domain::Claim {
        let at = at.part("claim", number, &claim.id);
        let said = self.said(&at, claim);
        domain::Claim {
            id: claim.id.clone(),
            said,
            mark: self.mark(&at, claim, said),
            counts: claim.counts.clone().unwrap_or_default(),
            disagrees: self.others(&at.field("disagrees"), breach, &claim.disagrees),
            supersedes: self.others(&at.field("supersedes"), breach, &claim.supersedes),
            by: self.organisation_at(&at.field("by"), &claim.by),
            date: claim.said.as_ref().map(|date| self.date(&at.field("said"), date)),
            places: self.places(&at, &claim.places),
            source: self.one_source(&at, &claim.source),
        }
    }

    fn said(&mut self, at: &At, claim: &raw::Claim) -> domain::Said {
        use domain::{Measure, Said};
        match (claim.what.as_str(), claim.value, &claim.measure) {
            ("people", Some(value), Some(measure)) => {
                let measure =
                    self.word(&at.field("measure"), measure, &Measure::WORDS, Measure::About);
                Said::People(value, measure)
            }
            ("event", None, None) => {
                Said::Event(claim.on.as_ref().map(|on| self.date(&at.field("on"), on)))
            }
            ("status", None, None) => Said::Status,
            (what @ ("people" | "event" | "status"), ..) => {
                let wrong = format!("`value` and `measure` do not go with \"{what}\" like this");
                let to_do = "give both for people, and neither for an event or a status";
                self.at_odds(&at.field("what"), &wrong, to_do);
                Said::Status
            }
            (what, ..) => {
                let known = ["people", "event", "status"].map(|word| (word, Said::Status));
                self.word(&at.field("what"), what, &known, Said::Status)
            }
        }
    }

    fn mark(&mut self, at: &At, claim: &raw::Claim, said: domain::Said) -> Option<domain::Mark> {
        use domain::{Mark, Said};
        let at = at.field("mark");
        let mark = claim.mark.as_ref().map(|mark| self.word(&at, mark, &Mark::WORDS, Mark::Began));
        if mark.is_some() && !matches!(said, Said::Event(_)) {
            let to_do = "write `what = \"event\"`, or remove the mark";
            self.at_odds(&at, "only an event has a mark", to_do);
        }
        mark
    }

    /// Other claims of the breach, by position.
    fn others(&mut self, at: &At, breach: &raw::Breach, ids: &[String]) -> Vec<u32> {
        let position = |id: &String| {
            let found = breach.claim.iter().position(|other| other.id == *id);
            if found.is_none() {
                let wrong = format!("there is no claim \"{id}\" in this breach");
                let to_do = "correct the id, or add the claim";
                self.problems.add(at, Rule::UnknownId, wrong, to_do);
            }
            u32::try_from(found?).ok()
        };
        ids.iter().filter_map(position).collect()
    }
}
