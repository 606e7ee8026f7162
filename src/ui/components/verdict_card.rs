//! One breach, judged: how surely, which data, why, what would change it, who knows.

use yew::prelude::*;

use crate::domain::catalogue::Standing;
use crate::domain::check::{Explanation, Grade, Route, Verdict, explain};
use crate::domain::condition::Reason;
use crate::domain::{Answers, Truth};
use crate::text::{
    Language, grade_likely, grade_likely_help, grade_not_indicated, grade_not_indicated_help,
    grade_possible, grade_possible_help, grade_told, grade_told_help, joined, missing_depends,
    reason_because, reason_heading, reason_nothing, reason_told, reason_yet, standing_reported,
    standing_unclear,
};
use crate::ui::Knowledge;
use crate::ui::components::{ChangeList, DataList, GradeIcon, KnownFacts, WhoConfirms};

/// Props of [`VerdictCard`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct VerdictCardProps {
    /// What is known.
    pub known: Knowledge,
    /// The answers.
    pub answers: Answers,
    /// The verdict.
    pub verdict: Verdict,
}

/// A card with everything about one verdict.
#[component]
pub fn VerdictCard(props: &VerdictCardProps) -> Html {
    let VerdictCardProps { known, answers, verdict } = props;
    let language = known.language;
    let explanation = explain(&known.catalogue, answers, verdict.breach);
    let id = format!("verdict-{}", verdict.breach.0);
    let (grade, help, class) = grade_words(language, verdict.grade);
    let sentences = sentences(known, answers, verdict.grade, &explanation);
    html! {
        <article class={classes!("verdict-card", class)} aria-labelledby={id.clone()}>
            <p class="grade"><GradeIcon grade={verdict.grade} /><strong>{ grade }</strong></p>
            <h2 {id}>{ known.breach_word(verdict.breach, "") }</h2>
            <p>{ help }</p>
            <section class="reasons">
                <h3>{ reason_heading(language) }</h3>
                { for sentences.into_iter().map(|sentence| html! { <p>{ sentence }</p> }) }
            </section>
            if verdict.grade > Grade::NotIndicated {
                <DataList known={known.clone()} answers={answers.clone()} verdict={verdict.clone()} explanation={explanation.clone()} />
                <WhoConfirms known={known.clone()} answers={answers.clone()} {explanation} />
            }
            <ChangeList known={known.clone()} answers={answers.clone()} breach={verdict.breach} />
            <KnownFacts known={known.clone()} breach={verdict.breach} />
        </article>
    }
}

/// The name of a grade, one sentence on it, and its class for colour.
fn grade_words(language: Language, grade: Grade) -> (&'static str, &'static str, &'static str) {
    match grade {
        Grade::Told => (grade_told(language), grade_told_help(language), "grade-told"),
        Grade::Likely => (grade_likely(language), grade_likely_help(language), "grade-likely"),
        Grade::Possible => {
            (grade_possible(language), grade_possible_help(language), "grade-possible")
        }
        Grade::NotIndicated => (
            grade_not_indicated(language),
            grade_not_indicated_help(language),
            "grade-not-indicated",
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
    let language = known.language;
    let clauses = known.clauses(answers);
    let routes = |truth: Truth| explanation.routes.iter().filter(move |route| route.truth == truth);
    let whens = |truth: Truth| routes(truth).map(|route| &route.when).collect::<Vec<&Reason>>();
    let outside: Vec<&Reason> =
        explanation.routes.iter().filter_map(|route| route.unless.as_ref()).collect();
    let mut sentences = Vec::new();
    if grade == Grade::Told {
        sentences.push(reason_told(language).to_owned());
    }
    if grade == Grade::NotIndicated {
        let against = clauses.against(&whens(Truth::No), &outside);
        if !against.is_empty() {
            sentences.push(reason_because(language, &joined(language, &against)));
        }
        return sentences;
    }
    let because = clauses.because(&whens(Truth::Yes), Truth::Yes);
    let so_far = clauses.so_far(&whens(Truth::Unknown));
    if !because.is_empty() {
        sentences.push(reason_because(language, &joined(language, &because)));
    } else if !so_far.is_empty() {
        sentences.push(reason_yet(language, &joined(language, &so_far)));
    } else if grade == Grade::Possible {
        sentences.push(reason_nothing(language).to_owned());
    }
    if grade == Grade::Possible {
        let is = |standing| routes(Truth::Yes).any(|route: &Route| route.standing == standing);
        if is(Standing::Reported) {
            sentences.push(standing_reported(language).to_owned());
        } else if is(Standing::Unclear) {
            sentences.push(standing_unclear(language).to_owned());
        }
    }
    let undecided: Vec<&Reason> =
        whens(Truth::Unknown).into_iter().chain(outside.iter().copied()).collect();
    let depends = clauses.depends(&undecided);
    if !depends.is_empty() {
        sentences.push(missing_depends(language, &joined(language, &depends)));
    }
    sentences
}
