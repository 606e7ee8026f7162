//! People who help: whom to call, in which language and when, and whom to ask where one lives.

use crate::domain::Answers;
use crate::domain::ordered::Set;
use crate::text::{
    PEOPLE_TITLE, THREAT_CRISIS, THREAT_CRISIS_NUMBER, THREAT_RIKU, THREAT_RIKU_NUMBER, date,
    people_checked,
};
use crate::ui::Knowledge;
use crate::ui::components::{View, in_brackets, out_link, phone};

/// The people who answer, with what has been verified of their hours and the day of checking.
pub fn people_list(view: &mut View<'_>, known: &Knowledge, answers: &Answers) {
    let words = view.words;
    view.inside("section.people", |view| {
        view.say("h2", PEOPLE_TITLE);
        view.inside("ul", |view| {
            let lines = [
                ("riku", THREAT_RIKU, THREAT_RIKU_NUMBER),
                ("mieli", THREAT_CRISIS, THREAT_CRISIS_NUMBER),
            ];
            for (id, name, number) in lines {
                one(view, known, id, words.text(name), Some(words.text(number)), None);
            }
            let place = answers.chosen(known.catalogue.places_question()).and_then(Set::first);
            let place = place.and_then(|at| known.catalogue.tables().places.get(at.position()));
            if let Some(contact) = place.and_then(|p| known.catalogue.organisation(p.contact)) {
                let name = known.word("organisation", &contact.id, "");
                let (number, page) = (contact.phone.as_deref(), contact.page.as_deref());
                one(view, known, &contact.id, name, number, page);
            }
        });
    });
}

/// One of them.
#[inline(never)]
fn one(
    view: &mut View<'_>,
    known: &Knowledge,
    id: &str,
    name: &str,
    number: Option<&str>,
    page: Option<&str>,
) {
    view.inside("li", |view| {
        match page {
            Some(page) => out_link(view, page, name, None),
            None => view.text(name),
        }
        view.text(" ");
        if let Some(number) = number {
            phone(view, number);
        }
        view.text(&in_brackets(known.word("organisation", id, "hours")));
        if let Some(organisation) = known.organisation_with_id(id) {
            let checked = people_checked(view.words, &date(view.words, organisation.checked));
            view.line("span.checked", &checked);
        }
    });
}
