//! Who can tell a person for certain, and how to reach an organisation.

use crate::session::journey::Screen;
use crate::ui::Knowledge;
use crate::ui::parts::{
    Sign, View, fact, fact_line, in_brackets, opener, out_link_of, phone, sign,
};
use osuiko_engine::check::{Assessment, Verdict};
use osuiko_engine::index::OrganisationIndex;
use osuiko_words::{
    CONFIRM_EMAIL, CONFIRM_EMAIL_CARE, CONFIRM_HEADING, CONFIRM_PAGE, CONFIRM_PHONE,
    CONFIRM_PLACE_UNKNOWN, CONFIRM_POST, CONTACT_LETTER, CONTACT_MORE, capitalised, confirm_ask,
};

/// The organisations to ask, with their verified contacts.
pub fn who_confirms(view: &mut View<'_>, known: &Knowledge, verdict: &Verdict) {
    view.inside("section.who-confirms", |view| {
        view.element("h4", CONFIRM_HEADING);
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

/// Who can tell for certain, over all cases that something speaks for: one card for each
/// organisation, `short` with its name and number alone.
pub fn who_can_tell(view: &mut View<'_>, known: &Knowledge, assessment: &Assessment, short: bool) {
    let mut asked: Vec<OrganisationIndex> = Vec::new();
    for verdict in assessment.supported() {
        for &organisation in verdict.confirmers.iter().flatten() {
            if !asked.contains(&organisation) {
                asked.push(organisation);
            }
        }
    }
    if asked.is_empty() {
        return;
    }
    view.inside("section.who-can-tell card", |view| {
        view.element("h2", CONFIRM_HEADING);
        for organisation in asked {
            asked_card(view, known, organisation, short);
        }
        if !short {
            opener(view, "link-button", Screen::Letters, |view| view.push(CONTACT_LETTER));
        }
    });
}

/// One organisation to ask: its name, its number to press, and the other ways folded.
fn asked_card(view: &mut View<'_>, known: &Knowledge, index: OrganisationIndex, short: bool) {
    let Some(organisation) = known.catalogue.organisation(index) else { return };
    let says = known.words.organisation(index);
    let name = capitalised(says.name());
    view.inside("div.asked", |view| {
        view.element_str("h3", &name);
        if let Some(number) = &organisation.phone {
            view.inside("p.tel", |view| {
                sign(view, Sign::Phone);
                phone(view, number);
            });
            if !says.hours().is_empty() {
                view.element_str("p.small", says.hours());
            }
        }
        if short && organisation.phone.is_some() {
            return;
        }
        view.inside("details", |view| {
            view.inside("summary", |view| {
                view.push(CONTACT_MORE);
                view.of(&name);
            });
            contact(view, known, index, &name);
        });
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
            let label = (view.words.text(CONFIRM_PAGE), None);
            view.inside("p", |view| out_link_of(view, page, label, says.name()));
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
