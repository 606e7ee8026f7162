//! What a record must say of itself: whom to ask, when it was added, and that its review is not overdue.

use std::collections::BTreeMap;

use osuiko_engine::Date;

use super::super::problem::{At, Collector, Home};
use super::super::raw::Change;
use super::super::read::Files;
use super::super::rule::Rule;

/// Contacts that cannot be reached, and breaches that do not say when they were added.
pub(in super::super) fn records(files: &Files, problems: &mut Collector) {
    for (home, place) in &files.places {
        let contact = &place.contact;
        let organisation = files.organisations.iter().find(|(_, o)| o.id == *contact);
        let reached = organisation.is_none_or(|(_, o)| {
            [&o.site, &o.page, &o.phone, &o.email, &o.post].into_iter().any(Option::is_some)
        });
        if !reached {
            let at = At::record(home, &place.id).field("contact");
            let wrong = format!("organisation \"{contact}\" cannot be reached");
            let to_do = "give it a verified page, phone, e-mail or post, or name another";
            problems.add(&at, Rule::PlaceWithoutContact, wrong, to_do);
        }
    }
    for (home, breach) in &files.breaches {
        if breach.change.iter().all(|change| change.id != Change::ADDED) {
            let at = At::record(home, &breach.key).field("change");
            let wrong = "nothing says when this breach was added";
            let to_do = "add a [[change]] with id = \"added\" and the day in `on`";
            problems.add(&at, Rule::ChangeAdded, wrong, to_do);
        }
    }
}

/// How many records may have their next review on one day.
const CROWD: usize = 20;

/// A record that is reviewed: where it stands, its id, the day of its review and that of its next.
type Reviewed<'a> = (&'a Home, &'a str, &'a str, &'a str);

/// Every record that is reviewed.
fn reviewed(files: &Files) -> impl Iterator<Item = Reviewed<'_>> {
    macro_rules! of {
        ($table:ident, $id:ident) => {
            files.$table.iter().map(|(home, record)| {
                (home, record.$id.as_str(), record.reviewed.as_str(), record.next_review.as_str())
            })
        };
    }
    of!(breaches, key).chain(of!(actions, id)).chain(of!(letters, id)).chain(of!(drills, id))
}

/// Days of review that too many records share, and those that lie before the last review.
pub(in super::super) fn review_days(files: &Files, problems: &mut Collector) {
    let mut days: BTreeMap<&str, usize> = BTreeMap::new();
    for (home, record, last, next) in reviewed(files) {
        let at = At::record(home, record).field("next_review");
        if Date::parse(last).zip(Date::parse(next)).is_some_and(|(last, next)| next <= last) {
            let wrong = format!("the next review is not after the last one, {last}");
            problems.add(&at, Rule::FieldsAtOdds, wrong, "set a later day");
        }
        let so_far = days.entry(next).or_default();
        if *so_far == CROWD {
            let wrong = format!("{CROWD} other records have their next review on this day");
            let to_do = "choose another day; what may change soon is reviewed monthly, the rest over the year";
            problems.add(&at, Rule::ReviewCrowd, wrong, to_do);
        }
        *so_far = so_far.saturating_add(1);
    }
}

/// Records whose next review lies before `today`.
pub(in super::super) fn reviews(files: &Files, today: Date, problems: &mut Collector) {
    for (home, record, _, next) in reviewed(files) {
        if Date::parse(next).is_some_and(|next| next < today) {
            let at = At::record(home, record).field("next_review");
            let wrong = format!("the review was due on {next}");
            problems.add(&at, Rule::ReviewDue, wrong, "review the record and set a new day");
        }
    }
}
