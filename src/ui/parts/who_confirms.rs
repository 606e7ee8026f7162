//! Who can tell a person for certain, and how to reach an organisation.

use crate::ui::Knowledge;
use crate::ui::parts::{View, fact, fact_line, in_brackets, out_link, phone};
use osuiko_engine::check::Verdict;
use osuiko_engine::index::OrganisationIndex;
use osuiko_words::{
    CONFIRM_EMAIL, CONFIRM_EMAIL_CARE, CONFIRM_HEADING, CONFIRM_PAGE, CONFIRM_PHONE,
    CONFIRM_PLACE_UNKNOWN, CONFIRM_POST, confirm_ask,
};

/// The organisations to ask, with their verified contacts.
pub fn who_confirms(view: &mut View<'_>, known: &Knowledge, verdict: &Verdict) {
    view.inside("section.who-confirms", |view| {
        view.element("h3", CONFIRM_HEADING);
        for asked in &verdict.confirmers {
            match *asked {
                Some(organisation) => {
                    let ask =
                        confirm_ask(view.words, known.words.organisation(organisation).name());
                    contact(view, known, organisation, &ask);
                }
                None => view.element("p", CONFIRM_PLACE_UNKNOWN),
            }
        }
    });
}

/// One organisation with its contacts, below a line that names it.
pub fn contact(view: &mut View<'_>, known: &Knowledge, index: OrganisationIndex, line: &str) {
    let Some(organisation) = known.catalogue.organisation(index) else { return };
    let says = known.words.organisation(index);
    let (hours, note) = (says.hours(), says.note());
    view.inside("div.contact", |view| {
        view.element_str("p.contact-name", line);
        if let Some(page) = &organisation.page {
            view.inside("p", |view| out_link(view, page, view.words.text(CONFIRM_PAGE), None));
        }
        let (number, post, email) = (&organisation.phone, &organisation.post, &organisation.email);
        if number.is_some() || post.is_some() || email.is_some() {
            view.inside("dl.facts", |view| {
                if let Some(number) = number {
                    fact(view, CONFIRM_PHONE, |view| {
                        phone(view, number);
                        view.push_str(&in_brackets(hours));
                    });
                }
                if let Some(post) = post {
                    fact_line(view, CONFIRM_POST, post);
                }
                if let Some(email) = email {
                    fact(view, CONFIRM_EMAIL, |view| {
                        view.push_str(email);
                        view.element("span.contact-care", CONFIRM_EMAIL_CARE);
                    });
                }
            });
        }
        if !note.is_empty() {
            view.element_str("p", note);
        }
    });
}
