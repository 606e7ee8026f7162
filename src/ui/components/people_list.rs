//! People who help: whom to call, in which language and when, and whom to ask where one lives.

use crate::ui::Knowledge;
use crate::ui::components::{View, in_brackets, out_link, phone};
use osuiko_engine::Answers;
use osuiko_engine::index::OrganisationIndex;
use osuiko_engine::ordered::Set;
use osuiko_words::{PEOPLE_TITLE, date, people_checked};

/// The people who answer, with what has been verified of their hours and the day of checking.
pub fn people_list(view: &mut View<'_>, known: &Knowledge, answers: &Answers) {
    let tables = known.catalogue.tables();
    let place = answers.chosen(known.catalogue.places_question()).and_then(Set::first);
    let place = place.and_then(|at| tables.places.get(at.position()));
    view.inside("section.people", |view| {
        view.say("h2", PEOPLE_TITLE);
        view.inside("ul", |view| {
            for (at, organisation) in tables.organisations.iter().enumerate() {
                let index = OrganisationIndex::at(at);
                if organisation.helps || place.is_some_and(|place| place.contact == index) {
                    one(view, known, index);
                }
            }
        });
    });
}

/// One of them.
fn one(view: &mut View<'_>, known: &Knowledge, index: OrganisationIndex) {
    let Some(organisation) = known.catalogue.organisation(index) else { return };
    let word = |attribute: &str| known.word("organisation", &organisation.id, attribute);
    view.inside("li", |view| {
        match &organisation.page {
            Some(page) => out_link(view, page, word(""), None),
            None => view.text(word("")),
        }
        view.text(" ");
        if let Some(number) = &organisation.phone {
            phone(view, number);
        }
        view.text(&in_brackets(word("hours")));
        let note = word("note");
        if !note.is_empty() {
            view.line("p", note);
        }
        let checked = date(view.words, organisation.checked);
        view.line("p.checked", &people_checked(view.words, &checked));
    });
}
