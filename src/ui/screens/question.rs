//! One question: why it is asked, its options, how to find out.

use crate::session::journey::{Journey, Move, Pace, Screen};
use crate::session::notes::Field;
use crate::ui::Knowledge;
use crate::ui::parts::{View, option_list};
use osuiko_engine::catalogue::{Options, Question};
use osuiko_engine::fixed_ids::FOR_WHOM;
use osuiko_engine::index::{OptionIndex, QuestionIndex};
use osuiko_engine::ordered::Set;
use osuiko_engine::{Answer, Outcome};
use osuiko_words::{
    QUESTION_BACK, QUESTION_CONTINUE, QUESTION_ERROR, QUESTION_ERROR_TITLE, QUESTION_HOW,
    QUESTION_SEE_RESULT, QUESTION_SEVERAL, QUESTION_UNKNOWN_HELP, QUESTION_WHY, Text, number,
    question_count, question_count_open, question_ticked,
};

/// One question to a view.
pub fn question_screen(
    view: &mut View<'_>,
    known: &Knowledge,
    journey: &Journey,
    outcome: &Outcome,
    index: QuestionIndex,
) {
    let answers = journey.answers();
    let refused = journey.refusals() > 0;
    let typed = journey.notes().text(Field::Search);
    let words = view.words;
    let Some(question) = known.catalogue.question(index) else { return };
    let asked = known.words.question(index);
    let how = asked.how();
    let unknown = answers.to(index) == Some(&Answer::Unknown);
    let mut offered = offered(known, outcome, question);
    let whom = known.catalogue.question_with_id(FOR_WHOM);
    if whom == Some(index) && journey.before().is_none_or(|before| before == Screen::Start) {
        // Whoever comes from "for someone else" has said already that it is not for themselves.
        offered.retain(|option| option.position() > 0);
    }
    let values = [Some("question"), Some("off"), Some("")];
    view.with("form", &["class", "autocomplete", "novalidate"], &values, |view| {
        view.move_line("p.question-top", "link-button", QUESTION_BACK, Move::Back);
        view.inside("div.columns", |view| {
            view.inside("div.column-main", |view| {
                if refused {
                    let keys = &["class", "id", "role", "tabindex"];
                    let values = ["error-summary", "error-summary", "alert", "-1"].map(Some);
                    view.with("div", keys, &values, |view| {
                        view.element("h2", QUESTION_ERROR_TITLE);
                        // A search hides options, and "I don't know" is always there.
                        let first = "#options .choice:not([hidden]) input";
                        let link = |view: &mut View<'_>| {
                            view.inner_link(None, "#options", first, QUESTION_ERROR);
                        };
                        view.inside("p", link);
                    });
                }
                let hint = asked.hint();
                let described = match (hint.is_empty(), refused) {
                    (true, false) => None,
                    (false, false) => Some("question-hint"),
                    (true, true) => Some("question-error"),
                    (false, true) => Some("question-hint question-error"),
                };
                view.with("fieldset", &["aria-describedby"], &[described], |view| {
                    view.inside("legend", |view| view.heading(asked.text()));
                    if !hint.is_empty() {
                        named(view, "hint", "question-hint", hint);
                    }
                    if question.several {
                        view.element("p.hint", QUESTION_SEVERAL);
                    }
                    if refused {
                        named(view, "field-error", "question-error", words.text(QUESTION_ERROR));
                    }
                    view.with("div", &["id"], &[Some("options")], |view| {
                        // Each question has a list of its own: what was chosen in one must not show in
                        // the next.
                        view.key(&["options-", &index.0.to_string()].concat());
                        option_list(
                            view,
                            known,
                            index,
                            question,
                            &offered,
                            answers.to(index),
                            typed,
                        );
                    });
                });
            });
            view.inside("div.column-beside question-help", |view| {
                if !unknown {
                    fold(view, QUESTION_HOW, how);
                }
                fold(view, QUESTION_WHY, asked.why());
            });
        });
        let values = [Some("unknown-help"), Some("status")];
        view.with("div", &["class", "role"], &values, |view| {
            if unknown {
                view.element("p", QUESTION_UNKNOWN_HELP);
                if !how.is_empty() {
                    view.inside("p", |view| {
                        view.element_str("strong", &[words.text(QUESTION_HOW), ". "].concat());
                        view.push_str(how);
                    });
                }
            }
        });
        // Before anything is known of the services there is no result to see.
        if answers.has(known.catalogue.services_question()) {
            let see = Move::Open(Screen::Result);
            view.move_line("p.see-result", "link-button", QUESTION_SEE_RESULT, see);
        }
        view.inside("div.question-bar", |view| {
            let chosen = answers.chosen(index).filter(|_| question.several);
            let ticked = chosen.map_or(0, Set::len);
            view.inside("div.question-count", |view| count(view, journey.pace(), ticked));
            view.submit_button(QUESTION_CONTINUE, Move::Continue);
        });
    });
}

/// Which question this is, of about how many, and how many options of a list are ticked.
fn count(view: &mut View<'_>, pace: Option<Pace>, ticked: usize) {
    let words = view.words;
    view.inside("p.small", |view| {
        if let Some(Pace { at, of }) = pace {
            let at_words = number(words, at);
            let said = if at <= of {
                question_count(words, &at_words, &number(words, of))
            } else {
                question_count_open(words, &at_words)
            };
            view.push_str(&said);
        }
        if ticked > 0 {
            let ticked = number(words, osuiko_words::count(ticked));
            if pace.is_some() {
                view.push_str(" · ");
            }
            view.push_str(&question_ticked(words, &ticked));
        }
    });
    let Some(Pace { at, of }) = pace else { return };
    let values = [Some("question-bars"), Some("true")];
    view.with("div", &["class", "aria-hidden"], &values, |view| {
        for bar in 1..=of {
            let class = (bar <= at).then_some("on");
            view.with("i", &["class"], &[class], |_| ());
        }
    });
}

/// A paragraph that the field is described by.
#[inline(never)]
fn named(view: &mut View<'_>, class: &str, id: &str, words: &str) {
    view.with("p", &["class", "id"], &[Some(class), Some(id)], |view| view.push_str(words));
}

/// Words under a heading, folded away; nothing while they have not come.
#[inline(never)]
fn fold(view: &mut View<'_>, heading: Text, words: &str) {
    if words.is_empty() {
        return;
    }
    view.inside("details", |view| {
        view.element("summary", heading);
        view.element_str("p", words);
    });
}

/// The options to offer: all of them, but of breaches only those the answers reach, if they
/// reach any.
fn offered(known: &Knowledge, outcome: &Outcome, question: &Question) -> Vec<OptionIndex> {
    let verdicts = &outcome.assessment.verdicts;
    match question.options {
        Options::Breaches if !verdicts.is_empty() => {
            verdicts.iter().map(|verdict| verdict.breach.option()).collect()
        }
        Options::Own(_) | Options::Services | Options::Places | Options::Breaches => {
            (0..known.catalogue.option_count(question)).map(OptionIndex::at).collect()
        }
    }
}
