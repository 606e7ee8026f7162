//! The cases, judged: one row each, with everything about it inside.

use crate::ui::Knowledge;
use crate::ui::parts::{
    Shown, View, change_list, clauses_said, data_list, fold, fold_heading, known_facts,
    who_confirms,
};
use osuiko_engine::catalogue::Standing;
use osuiko_engine::check::{Assessment, Grade, Route, Verdict};
use osuiko_engine::condition::Reason;
use osuiko_engine::index::BreachIndex;
use osuiko_engine::{Answers, Truth};
use osuiko_words::{
    CASES_NONE_HELP, CASES_TITLE, CASES_UNREACHED, DEPENDS_LIST, REASON_BECAUSE_LIST,
    REASON_HEADING, REASON_NOTHING, REASON_TOLD, STANDING_LETTER, STANDING_REPORTED, STANDING_SOME,
    STANDING_UNCLEAR, capitalised, cases_none, cases_open, count, missing_depends, reason_because,
};

/// The id of the row of a case.
pub fn case_id(breach: BreachIndex) -> String {
    ["case-", &breach.0.to_string()].concat()
}

/// Every case: those that something speaks for one by one, those of which nothing can be told yet
/// together, and those without a sign together.
pub fn case_rows(
    view: &mut View<'_>,
    known: &Knowledge,
    answers: &Answers,
    assessment: &Assessment,
) {
    let words = view.words;
    view.inside("section.cases", |view| {
        view.element("h2", CASES_TITLE);
        for verdict in assessment.supported() {
            case_row(view, known, answers, verdict);
        }
        let open = count(assessment.open().count());
        if open > 0 {
            let row = |view: &mut View<'_>| {
                Shown::Open.icon(view);
                fold_heading(view, "h3", &cases_open(words, open), "");
            };
            fold(view, "card case grade-open", None, row, |view| {
                view.element("p", REASON_NOTHING);
                for verdict in assessment.open() {
                    case_row(view, known, answers, verdict);
                }
            });
        }
        without_sign(view, known, answers, assessment);
    });
}

/// The cases without a sign: those that the answers reach with the reason for each, and the names
/// of those about services that were not chosen.
fn without_sign(
    view: &mut View<'_>,
    known: &Knowledge,
    answers: &Answers,
    assessment: &Assessment,
) {
    let all = known.catalogue.tables().breaches.len();
    let mut unreached: Vec<BreachIndex> = Vec::new();
    for breach in (0..all).map(BreachIndex::at) {
        if assessment.on(breach).is_none() {
            unreached.push(breach);
        }
    }
    let unsigned: Vec<&Verdict> =
        assessment.verdicts.iter().filter(|verdict| verdict.grade == Grade::NotIndicated).collect();
    let together = unsigned.len().saturating_add(unreached.len());
    if together == 0 {
        return;
    }
    let shown = Shown::Grade(Grade::NotIndicated);
    let heading = cases_none(view.words, count(together));
    let row = |view: &mut View<'_>| {
        shown.icon(view);
        fold_heading(view, "h3", &heading, view.words.text(CASES_NONE_HELP));
    };
    fold(view, "card case grade-not-indicated", None, row, |view| {
        for verdict in unsigned {
            case_row(view, known, answers, verdict);
        }
        if !unreached.is_empty() {
            view.element("p", CASES_UNREACHED);
            view.inside("ul", |view| {
                for breach in unreached {
                    view.element_str("li", known.words.breach(breach).title());
                }
            });
        }
    });
}

/// One case: a row with its grade, its name and why, and everything about it inside.
pub fn case_row(view: &mut View<'_>, known: &Knowledge, answers: &Answers, verdict: &Verdict) {
    let shown = Shown::of(verdict);
    let (grade, help) = shown.words();
    let title = known.words.breach(verdict.breach).title();
    let why = row_reason(known, answers, verdict);
    let id = case_id(verdict.breach);
    let class = ["card case ", shown.class()].concat();
    let row = |view: &mut View<'_>| {
        shown.icon(view);
        view.inside("span.fold-words", |view| {
            view.inside("h3", |view| {
                view.element("span.grade", grade);
                // The two stand below each other, so a space between them would be dropped for whoever
                // hears them; a sign would be heard that nobody sees, and so nobody says.
                view.element_str("span.visually-hidden", "\u{a0}");
                view.element_str("span.case-name", title);
            });
            if !why.is_empty() {
                view.element_str("span.small", &why);
            }
        });
    };
    fold(view, &class, Some(&id), row, |view| {
        view.element("p", help);
        view.inside("section.reasons", |view| {
            view.element("h4", REASON_HEADING);
            reasons(view, known, answers, verdict);
        });
        if verdict.grade > Grade::NotIndicated {
            data_list(view, known, answers, verdict);
        }
        who_confirms(view, known, verdict);
        if !verdict.open {
            change_list(view, known, answers, verdict);
        }
        known_facts(view, known, verdict.breach);
    });
}

/// The first reason for a case, in few words.
fn row_reason(known: &Knowledge, answers: &Answers, verdict: &Verdict) -> String {
    let words = &*known.words;
    if verdict.grade == Grade::Told {
        return words.text(REASON_TOLD).to_owned();
    }
    let clauses = known.clauses(answers);
    let mut found = Vec::new();
    let routes = &verdict.explanation.routes;
    if verdict.grade == Grade::NotIndicated {
        let inside: Vec<&Reason> = routes
            .iter()
            .filter(|route| route.truth == Truth::No)
            .map(|route| &route.when)
            .collect();
        let outside: Vec<&Reason> =
            routes.iter().filter_map(|route| route.unless.as_ref()).collect();
        found.extend(clauses.against(&inside, &outside));
    } else {
        for truth in [Truth::Yes, Truth::Unknown] {
            let whens: Vec<&Reason> = routes
                .iter()
                .filter(|route| route.truth == truth)
                .map(|route| &route.when)
                .collect();
            found.extend(clauses.because(&whens, Truth::Yes));
            found.extend(clauses.so_far(&whens));
        }
    }
    found.first().map_or_else(String::new, |clause| capitalised(clause))
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
