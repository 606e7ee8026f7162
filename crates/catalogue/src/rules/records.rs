//! What a record must say of itself: whom to ask, when it was added, and that its review is not overdue.

use osuiko_engine::Date;

use super::super::problem::{At, Collector};
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
        if breach.change.iter().all(|change| change.id != "added") {
            let at = At::record(home, &breach.key).field("change");
            let wrong = "nothing says when this breach was added";
            let to_do = "add a [[change]] with id = \"added\" and the day in `on`";
            problems.add(&at, Rule::ChangeAdded, wrong, to_do);
        }
    }
}

/// Records whose next review lies before `today`.
pub(in super::super) fn reviews(files: &Files, today: Date, problems: &mut Collector) {
    let breaches = files.breaches.iter().map(|(home, b)| (home, &b.key, &b.next_review));
    let actions = files.actions.iter().map(|(home, a)| (home, &a.id, &a.next_review));
    let letters = files.letters.iter().map(|(home, l)| (home, &l.id, &l.next_review));
    let drills = files.drills.iter().map(|(home, d)| (home, &d.id, &d.next_review));
    for (home, record, next) in breaches.chain(actions).chain(letters).chain(drills) {
        if Date::parse(next).is_some_and(|next| next < today) {
            let at = At::record(home, record).field("next_review");
            let wrong = format!("the review was due on {next}");
            problems.add(&at, Rule::ReviewDue, wrong, "review the record and set a new day");
        }
    }
}
