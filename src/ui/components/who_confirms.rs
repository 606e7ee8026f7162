//! Who can tell a person for certain, and how to reach them.

use yew::prelude::*;

use crate::domain::catalogue::Confirms;
use crate::domain::check::Explanation;
use crate::domain::index::OrganisationIndex;
use crate::domain::ordered::Set;
use crate::domain::{Answers, Truth};
use crate::text::{
    confirm_ask, confirm_email, confirm_email_care, confirm_heading, confirm_page, confirm_phone,
    confirm_place_unknown, confirm_post,
};
use crate::ui::Knowledge;
use crate::ui::components::{
    Parts, element, fact, in_brackets, line, out_link, parts, phone, text,
};

/// The organisations to ask, with their verified contacts.
pub fn who_confirms(known: &Knowledge, answers: &Answers, explanation: &Explanation) -> Html {
    let words = &*known.words;
    let catalogue = &known.catalogue;
    let place = answers
        .chosen(catalogue.places_question())
        .and_then(Set::first)
        .and_then(|place| catalogue.tables().places.get(place.position()));
    let mut asked: Set<Option<OrganisationIndex>> = Set::default();
    // Who stands behind a way that only may be the person's is asked if there is no surer one.
    let sure = explanation.routes.iter().any(|route| route.truth == Truth::Yes);
    for route in explanation.routes.iter().filter(|route| !sure || route.truth == Truth::Yes) {
        asked.insert(match route.confirms {
            Confirms::Organisation(organisation) => Some(organisation),
            Confirms::Place => place.map(|place| place.contact),
        });
    }
    let contacts = asked.iter().map(|asked| {
        asked.map_or_else(
            || line("p", "", confirm_place_unknown(words)),
            |organisation| contact(known, organisation),
        )
    });
    let heading = line("h3", "", confirm_heading(words));
    element("section", "who-confirms", std::iter::once(heading).chain(contacts).collect())
}

/// One organisation with its contacts.
fn contact(known: &Knowledge, index: OrganisationIndex) -> Html {
    let words = &*known.words;
    let Some(organisation) = known.catalogue.organisation(index) else { return Html::default() };
    let hours = known.word("organisation", &organisation.id, "hours");
    let note = known.word("organisation", &organisation.id, "note");
    let mut facts = Parts::default();
    if let Some(number) = &organisation.phone {
        facts.push(fact(confirm_phone(words), parts![phone(number), text(&in_brackets(hours))]));
    }
    if let Some(post) = &organisation.post {
        facts.push(fact(confirm_post(words), parts![text(post)]));
    }
    if let Some(email) = &organisation.email {
        let care = line("span", "contact-care", confirm_email_care(words));
        facts.push(fact(confirm_email(words), parts![text(email), care]));
    }
    let name = confirm_ask(words, known.organisation_name(index));
    let mut parts = parts![line("p", "contact-name", &name)];
    if let Some(page) = &organisation.page {
        let link = out_link(words, page, confirm_page(words), None);
        parts.push(element("p", "", parts![link]));
    }
    if !facts.is_empty() {
        parts.push(element("dl", "facts", facts));
    }
    if !note.is_empty() {
        parts.push(line("p", "", note));
    }
    element("div", "contact", parts)
}
