//! Who can tell a person for certain, and how to reach them.

use std::collections::BTreeSet;

use yew::prelude::*;

use crate::domain::Answers;
use crate::domain::catalogue::Confirms;
use crate::domain::check::Explanation;
use crate::domain::index::OrganisationIndex;
use crate::text::{
    confirm_ask, confirm_email, confirm_email_care, confirm_heading, confirm_page, confirm_phone,
    confirm_place_unknown, confirm_post,
};
use crate::ui::Knowledge;
use crate::ui::components::{Fact, OutLink, Phone};

/// Props of [`WhoConfirms`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct WhoConfirmsProps {
    /// What is known.
    pub known: Knowledge,
    /// The answers.
    pub answers: Answers,
    /// The reasons of the verdict.
    pub explanation: Explanation,
}

/// The organisations to ask, with their verified contacts.
#[component]
pub fn WhoConfirms(props: &WhoConfirmsProps) -> Html {
    let WhoConfirmsProps { known, answers, explanation } = props;
    let language = known.language;
    let catalogue = &known.catalogue;
    let place = answers
        .chosen(catalogue.places_question())
        .and_then(|places| places.first())
        .and_then(|place| catalogue.tables().places.get(place.position()));
    let mut asked: BTreeSet<Option<OrganisationIndex>> = BTreeSet::new();
    for route in &explanation.routes {
        asked.insert(match route.confirms {
            Confirms::Organisation(organisation) => Some(organisation),
            Confirms::Place => place.map(|place| place.contact),
        });
    }
    let contacts = asked.into_iter().map(|asked| {
        asked.map_or_else(
            || html! { <p>{ confirm_place_unknown(language) }</p> },
            |organisation| contact(known, organisation),
        )
    });
    html! {
        <section class="who-confirms">
            <h3>{ confirm_heading(language) }</h3>
            { for contacts }
        </section>
    }
}

/// One organisation with its contacts.
fn contact(known: &Knowledge, index: OrganisationIndex) -> Html {
    let language = known.language;
    let Some(organisation) = known.catalogue.organisation(index) else { return Html::default() };
    let hours = known.word("organisation", &organisation.id, "hours");
    let note = known.word("organisation", &organisation.id, "note");
    let has_facts =
        organisation.phone.is_some() || organisation.post.is_some() || organisation.email.is_some();
    html! {
        <div class="contact">
            <p class="contact-name">{ confirm_ask(language, known.organisation_name(index)) }</p>
            if let Some(page) = &organisation.page {
                <p><OutLink {language} href={page.clone()} words={confirm_page(language)} /></p>
            }
            if has_facts {
                <dl class="facts">
                    if let Some(phone) = &organisation.phone {
                        <Fact name={confirm_phone(language)}>
                            <Phone number={phone.clone()} />
                            if !hours.is_empty() { <span>{ format!(" ({hours})") }</span> }
                        </Fact>
                    }
                    if let Some(post) = &organisation.post {
                        <Fact name={confirm_post(language)}>{ post }</Fact>
                    }
                    if let Some(email) = &organisation.email {
                        <Fact name={confirm_email(language)}>
                            { email }
                            <span class="contact-care">{ confirm_email_care(language) }</span>
                        </Fact>
                    }
                </dl>
            }
            if !note.is_empty() {
                <p>{ note }</p>
            }
        </div>
    }
}
