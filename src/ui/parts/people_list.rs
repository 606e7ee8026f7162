//! People who help: whom to call, in which language and when, and whom to ask where one lives.

use crate::ui::Knowledge;
use crate::ui::parts::{Sign, View, fold, fold_heading, in_brackets, out_link, phone, sign};
use osuiko_engine::Answers;
use osuiko_engine::helpers::helpers;
use osuiko_engine::index::OrganisationIndex;
use osuiko_words::{
    PEOPLE_TITLE, TALK_MORE, TALK_TITLE, THREAT_CRISIS, THREAT_CRISIS_NUMBER, THREAT_RIKU,
    THREAT_RIKU_NUMBER, date, people_checked,
};

/// The people who answer, with what has been verified of their hours and the day of checking.
pub fn people_list(view: &mut View<'_>, known: &Knowledge, answers: &Answers) {
    view.inside("section.people", |view| {
        view.element("h3", PEOPLE_TITLE);
        view.inside("ul", |view| {
            for organisation in helpers(&known.catalogue, answers) {
                helper_row(view, known, organisation);
            }
        });
    });
}

/// Someone to talk to: the two numbers that answer everybody in the reader's language, and all others
/// folded.
pub fn talk_to(view: &mut View<'_>, known: &Knowledge, answers: &Answers) {
    view.inside("section.talk-to card", |view| {
        view.element("h2", TALK_TITLE);
        lines(view);
        view.inside("details", |view| {
            view.element("summary", TALK_MORE);
            people_list(view, known, answers);
        });
    });
}

/// The same as a row that opens, with the first number in it; `more` writes what else is to be said.
pub fn talk_to_row(
    view: &mut View<'_>,
    known: &Knowledge,
    answers: &Answers,
    more: impl FnOnce(&mut View<'_>),
) {
    let words = view.words;
    let line = [words.text(THREAT_RIKU), " ", words.text(THREAT_RIKU_NUMBER)].concat();
    let row = |view: &mut View<'_>| fold_heading(view, "h2", words.text(TALK_TITLE), &line);
    fold(view, "card talk-to", None, row, |view| {
        lines(view);
        people_list(view, known, answers);
        more(view);
    });
}

/// The two numbers, to press.
fn lines(view: &mut View<'_>) {
    let lines = [(THREAT_RIKU, THREAT_RIKU_NUMBER), (THREAT_CRISIS, THREAT_CRISIS_NUMBER)];
    for (name, number) in lines {
        view.element("p.small", name);
        view.inside("p.tel", |view| {
            sign(view, Sign::Phone);
            phone(view, view.words.text(number));
        });
    }
}

/// One of them.
fn helper_row(view: &mut View<'_>, known: &Knowledge, index: OrganisationIndex) {
    let Some(organisation) = known.catalogue.organisation(index) else { return };
    let words = known.words.organisation(index);
    view.inside("li", |view| {
        match &organisation.page {
            Some(page) => out_link(view, page, words.name(), None),
            None => view.push_str(words.name()),
        }
        view.push_str(" ");
        if let Some(number) = &organisation.phone {
            phone(view, number);
        }
        view.push_str(&in_brackets(words.hours()));
        let note = words.note();
        if !note.is_empty() {
            view.element_str("p", note);
        }
        let checked = date(view.words, organisation.checked);
        view.element_str("p.checked", &people_checked(view.words, &checked));
    });
}
