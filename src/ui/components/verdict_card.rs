//! One breach, judged: how surely, which data, why, what would change it, who knows.

use yew::prelude::*;

use crate::domain::catalogue::Standing;
use crate::domain::check::{Explanation, Grade, Route, Verdict, explain};
use crate::domain::condition::Reason;
use crate::domain::{Answers, Truth};
use crate::text::{
    Words, grade_likely, grade_likely_help, grade_not_indicated, grade_not_indicated_help,
    grade_possible, grade_possible_help, grade_told, grade_told_help, joined, missing_depends,
    reason_because, reason_heading, reason_nothing, reason_told, reason_yet, standing_letter,
    standing_reported, standing_some, standing_unclear,
};
use crate::ui::Knowledge;
use crate::ui::components::{
    change_list, data_list, element, grade_icon, known_facts, line, parts, tag, who_confirms,
};

/// A card with everything about one verdict.
pub fn verdict_card(known: &Knowledge, answers: &Answers, verdict: &Verdict) -> Html {
    let words = &*known.words;
    let explanation = explain(&known.catalogue, answers, verdict.breach);
    let id = format!("verdict-{}", verdict.breach.0);
    let (grade, help, class) = grade_words(words, verdict.grade);
    let why = sentences(known, answers, verdict.grade, &explanation);
    let why = why.iter().map(|sentence| line("p", "", sentence));
    let why_heading = line("h3", "", reason_heading(words));
    let mut parts = parts![
        element("p", "grade", parts![grade_icon(verdict.grade), line("strong", "", grade)]),
        tag("h2", &["id"], &[Some(&id)]).words(known.breach_word(verdict.breach, "")),
        line("p", "", help),
        element("section", "reasons", std::iter::once(why_heading).chain(why).collect()),
    ];
    if verdict.grade > Grade::NotIndicated {
        parts.push(data_list(known, answers, verdict, &explanation));
        parts.push(who_confirms(known, answers, &explanation));
    }
    parts.push(change_list(known, answers, verdict.breach));
    parts.push(known_facts(known, verdict.breach));
    tag("article", &["class", "aria-labelledby"], &[Some(class), Some(&id)]).around(parts)
}

/// The name of a grade, one sentence on it, and its class for colour.
fn grade_words(words: &Words, grade: Grade) -> (&str, &str, &'static str) {
    match grade {
        Grade::Told => (grade_told(words), grade_told_help(words), "verdict-card grade-told"),
        Grade::Likely => {
            (grade_likely(words), grade_likely_help(words), "verdict-card grade-likely")
        }
        Grade::Possible => {
            (grade_possible(words), grade_possible_help(words), "verdict-card grade-possible")
        }
        Grade::NotIndicated => (
            grade_not_indicated(words),
            grade_not_indicated_help(words),
            "verdict-card grade-not-indicated",
        ),
    }
}

/// Why the grade is what it is, in sentences.
fn sentences(
    known: &Knowledge,
    answers: &Answers,
    grade: Grade,
    explanation: &Explanation,
) -> Vec<String> {
    let words = &*known.words;
    let clauses = known.clauses(answers);
    let routes = |truth: Truth| explanation.routes.iter().filter(move |route| route.truth == truth);
    let whens = |truth: Truth| routes(truth).map(|route| &route.when).collect::<Vec<&Reason>>();
    let outside: Vec<&Reason> =
        explanation.routes.iter().filter_map(|route| route.unless.as_ref()).collect();
    let mut sentences = Vec::new();
    if grade == Grade::Told {
        sentences.push(reason_told(words).to_owned());
    }
    if grade == Grade::NotIndicated {
        let against = clauses.against(&whens(Truth::No), &outside);
        if !against.is_empty() {
            sentences.push(reason_because(words, &joined(words, &against)));
        }
        if explanation.routes.iter().any(Route::is_silent) {
            sentences.push(standing_letter(words).to_owned());
        }
        return sentences;
    }
    let because = clauses.because(&whens(Truth::Yes), Truth::Yes);
    let so_far = clauses.so_far(&whens(Truth::Unknown));
    if !because.is_empty() {
        sentences.push(reason_because(words, &joined(words, &because)));
    } else if !so_far.is_empty() {
        sentences.push(reason_yet(words, &joined(words, &so_far)));
    } else if grade == Grade::Possible {
        sentences.push(reason_nothing(words).to_owned());
    }
    if grade == Grade::Possible {
        let is = |standing| routes(Truth::Yes).any(|route: &Route| route.standing == standing);
        if is(Standing::Some) {
            sentences.push(standing_some(words).to_owned());
        } else if is(Standing::Reported) {
            sentences.push(standing_reported(words).to_owned());
        } else if is(Standing::Unclear) {
            sentences.push(standing_unclear(words).to_owned());
        }
        if explanation.routes.iter().any(|route| route.letter) {
            sentences.push(standing_letter(words).to_owned());
        }
    }
    let undecided: Vec<&Reason> =
        whens(Truth::Unknown).into_iter().chain(outside.iter().copied()).collect();
    let depends = clauses.depends(&undecided);
    if !depends.is_empty() {
        sentences.push(missing_depends(words, &joined(words, &depends)));
    }
    sentences
}
