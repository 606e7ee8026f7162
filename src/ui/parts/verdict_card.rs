//! One breach, judged: how surely, which data, why, what would change it, who knows.

use crate::ui::Knowledge;
use crate::ui::parts::{View, change_list, data_list, grade_icon, known_facts, who_confirms};
use osuiko_engine::catalogue::Standing;
use osuiko_engine::check::{Grade, Route, Verdict};
use osuiko_engine::condition::Reason;
use osuiko_engine::{Answers, Truth};
use osuiko_words::{
    GRADE_LIKELY, GRADE_LIKELY_HELP, GRADE_NOT_INDICATED, GRADE_NOT_INDICATED_HELP, GRADE_POSSIBLE,
    GRADE_POSSIBLE_HELP, GRADE_TOLD, GRADE_TOLD_HELP, REASON_HEADING, REASON_NOTHING, REASON_TOLD,
    STANDING_LETTER, STANDING_REPORTED, STANDING_SOME, STANDING_UNCLEAR, Text, joined,
    missing_depends, reason_because, reason_yet,
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
            for sentence in sentences(known, answers, verdict) {
                view.element_str("p", &sentence);
            }
        });
        if verdict.grade > Grade::NotIndicated {
            data_list(view, known, answers, verdict);
            who_confirms(view, known, verdict);
        }
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

/// Why the grade is what it is, in sentences.
fn sentences(known: &Knowledge, answers: &Answers, verdict: &Verdict) -> Vec<String> {
    let Verdict { grade, ref explanation, .. } = *verdict;
    let words = &*known.words;
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
    let mut sentences = Vec::new();
    if grade == Grade::Told {
        sentences.push(words.text(REASON_TOLD).to_owned());
    }
    if grade == Grade::NotIndicated {
        let against = clauses.against(&whens(Truth::No), &outside);
        if !against.is_empty() {
            sentences.push(reason_because(words, &joined(words, &against)));
        }
        if explanation.routes.iter().any(Route::is_silent) {
            sentences.push(words.text(STANDING_LETTER).to_owned());
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
        sentences.push(words.text(REASON_NOTHING).to_owned());
    }
    if grade == Grade::Possible {
        let is = |standing: Standing| {
            let mut routes = explanation.routes.iter();
            routes.any(|route| route.truth == Truth::Yes && route.standing == standing)
        };
        if is(Standing::Some) {
            sentences.push(words.text(STANDING_SOME).to_owned());
        } else if is(Standing::Reported) {
            sentences.push(words.text(STANDING_REPORTED).to_owned());
        } else if is(Standing::Unclear) {
            sentences.push(words.text(STANDING_UNCLEAR).to_owned());
        }
        if explanation.routes.iter().any(|route| route.letter) {
            sentences.push(words.text(STANDING_LETTER).to_owned());
        }
    }
    let mut undecided = whens(Truth::Unknown);
    undecided.append(&mut outside);
    let depends = clauses.depends(&undecided);
    if !depends.is_empty() {
        sentences.push(missing_depends(words, &joined(words, &depends)));
    }
    sentences
}
