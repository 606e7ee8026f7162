//! One breach, judged: how surely, which data, why, what would change it, who knows.

use crate::ui::Knowledge;
use crate::ui::parts::{
    View, change_list, clauses_said, data_list, grade_icon, known_facts, who_confirms,
};
use osuiko_engine::catalogue::Standing;
use osuiko_engine::check::{Grade, Route, Verdict};
use osuiko_engine::condition::Reason;
use osuiko_engine::{Answers, Truth};
use osuiko_words::{
    DEPENDS_LIST, GRADE_LIKELY, GRADE_LIKELY_HELP, GRADE_NOT_INDICATED, GRADE_NOT_INDICATED_HELP,
    GRADE_POSSIBLE, GRADE_POSSIBLE_HELP, GRADE_TOLD, GRADE_TOLD_HELP, REASON_BECAUSE_LIST,
    REASON_HEADING, REASON_NOTHING, REASON_TOLD, STANDING_LETTER, STANDING_REPORTED, STANDING_SOME,
    STANDING_UNCLEAR, Text, missing_depends, reason_because,
};

/// A card with everything about one verdict.
pub fn verdict_card(view: &mut View<'_>, known: &Knowledge, answers: &Answers, verdict: &Verdict) {
    let id = ["verdict-", &verdict.breach.0.to_string()].concat();
    let (grade, help, class) = grade_words(verdict.grade);
    view.with("article", &["class", "aria-labelledby"], &[Some(class), Some(&id)], |view| {
        view.inside("p.grade", |view| {
            grade_icon(view, verdict.grade);
            view.element("strong", grade);
        });
        let title = known.words.breach(verdict.breach).title();
        let values = [Some(id.as_str()), view.level("h2")];
        view.with("h2", &["id", "aria-level"], &values, |view| view.push_str(title));
        view.element("p", help);
        view.inside("section.reasons", |view| {
            view.element("h3", REASON_HEADING);
            reasons(view, known, answers, verdict);
        });
        if verdict.grade > Grade::NotIndicated {
            data_list(view, known, answers, verdict);
        }
        who_confirms(view, known, verdict);
        change_list(view, known, answers, verdict);
        known_facts(view, known, verdict.breach);
    });
}

/// The name of a grade, one sentence on it, and its class for colour.
fn grade_words(grade: Grade) -> (Text, Text, &'static str) {
    match grade {
        Grade::Told => (GRADE_TOLD, GRADE_TOLD_HELP, "verdict-card grade-told"),
        Grade::Likely => (GRADE_LIKELY, GRADE_LIKELY_HELP, "verdict-card grade-likely"),
        Grade::Possible => (GRADE_POSSIBLE, GRADE_POSSIBLE_HELP, "verdict-card grade-possible"),
        Grade::NotIndicated => {
            (GRADE_NOT_INDICATED, GRADE_NOT_INDICATED_HELP, "verdict-card grade-not-indicated")
        }
    }
}

/// Why the grade is what it is: what speaks for it, how well the case is known, what is not.
fn reasons(view: &mut View<'_>, known: &Knowledge, answers: &Answers, verdict: &Verdict) {
    let Verdict { grade, ref explanation, .. } = *verdict;
    let clauses = known.clauses(answers);
    let whens = |truth: Truth| {
        let mut whens: Vec<&Reason> = Vec::new();
        for route in &explanation.routes {
            if route.truth == truth {
                whens.push(&route.when);
            }
        }
        whens
    };
    let mut outside: Vec<&Reason> = Vec::new();
    for route in &explanation.routes {
        outside.extend(&route.unless);
    }
    if grade == Grade::Told {
        view.element("p", REASON_TOLD);
    }
    if grade == Grade::NotIndicated {
        because(view, &clauses.against(&whens(Truth::No), &outside));
        if explanation.routes.iter().any(Route::is_silent) {
            view.element("p", STANDING_LETTER);
        }
        return;
    }
    let mut speaks_for = clauses.because(&whens(Truth::Yes), Truth::Yes);
    if speaks_for.is_empty() {
        speaks_for = clauses.so_far(&whens(Truth::Unknown));
    }
    because(view, &speaks_for);
    if grade == Grade::Possible {
        if speaks_for.is_empty() {
            view.element("p", REASON_NOTHING);
        }
        let is = |standing: Standing| {
            let mut routes = explanation.routes.iter();
            routes.any(|route| route.truth == Truth::Yes && route.standing == standing)
        };
        if is(Standing::Some) {
            view.element("p", STANDING_SOME);
        } else if is(Standing::Reported) {
            view.element("p", STANDING_REPORTED);
        } else if is(Standing::Unclear) {
            view.element("p", STANDING_UNCLEAR);
        }
        if explanation.routes.iter().any(|route| route.letter) {
            view.element("p", STANDING_LETTER);
        }
    }
    let mut undecided = whens(Truth::Unknown);
    undecided.append(&mut outside);
    clauses_said(view, missing_depends, DEPENDS_LIST, &clauses.depends(&undecided));
}

/// What the answers say for a result.
fn because(view: &mut View<'_>, clauses: &[String]) {
    clauses_said(view, reason_because, REASON_BECAUSE_LIST, clauses);
}
