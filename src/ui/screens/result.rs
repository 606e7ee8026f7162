//! The answer in one glance, then what is behind it: data, first steps, whom to ask, the cases, what would settle the rest.

use crate::session::agenda::Agenda;
use crate::session::journey::{Journey, Move, Screen};
use crate::ui::Knowledge;
use crate::ui::parts::{
    Shown, Sign, View, answer_signs, case_rows, keep_later, notice, noticed, opener, settle_list,
    sign, step_price, talk_to, tally_list, who_can_tell,
};
use osuiko_engine::Outcome;
use osuiko_engine::check::{Assessment, Grade};
use osuiko_words::{
    FIRST_TITLE, PRINT, QUESTION_BACK, RESULT_CONTINUE, RESULT_GO_ON, RESULT_OPEN, Words,
    answers_count, count, date, first_minutes, number, progress, result_likely,
    result_likely_other, result_not_sure, result_nothing, result_open_lead, result_rest_likely,
    result_rest_none, result_rest_open, result_rest_possible, result_rest_told, result_summary,
    result_summary_other, result_told, result_told_other,
};

/// How many of the first steps stand in the result.
const STEPS: usize = 3;

/// The result of the check.
pub fn result_screen(view: &mut View<'_>, known: &Knowledge, journey: &Journey, outcome: &Outcome) {
    let words = view.words;
    let Outcome { assessment, questions, .. } = outcome;
    let all = known.catalogue.tables().breaches.len();
    let reviewed = date(words, known.catalogue.tables().reviewed);
    let not_sure = result_not_sure(words, &reviewed);
    view.inside("div.result", |view| {
        view.inside("div.band-raised answer-head", |view| {
            view.move_line("p.question-top", "link-button", QUESTION_BACK, Move::Back);
            view.inside("div.answer-two", |view| {
                view.inside("div", |view| {
                    view.heading(&heading(words, assessment, count(all)));
                    let lead = lead(words, assessment, count(all), &not_sure);
                    view.element_str("p.lead", &lead);
                });
                view.inside("div", |view| answer_signs(view, assessment, all));
            });
        });
        notice(view, known, journey.answers());
        view.inside("div.columns", |view| {
            view.inside("div.column-main", |view| {
                tally_list(view, known, assessment);
                first_steps(view, known, journey, outcome);
            });
            view.inside("aside.column-beside", |view| {
                who_can_tell(view, known, assessment, false);
                talk_to(view, known, journey.answers());
            });
            view.inside("div.column-main column-cases", |view| {
                case_rows(view, known, journey.answers(), assessment);
                let settled = settle_list(view, known, journey.answers(), outcome);
                if let Some(&next) = questions.open.iter().find(|open| !settled.contains(open)) {
                    view.inside("section.result-left", |view| {
                        view.element_str("p", &progress(words, count(questions.open.len())));
                        let next = Move::Open(Screen::Question(next));
                        view.move_line("p", "button", RESULT_GO_ON, next);
                    });
                }
            });
            view.inside("div.column-beside column-keep", |view| {
                let given = answers_count(words, count(journey.answers().iter().count()));
                view.inside("div.card", |view| {
                    opener(view, "link-button", Screen::Review, |view| view.push_str(&given));
                });
                view.print_button(journey.notes(), PRINT, None);
                keep_later(view, known, journey);
                if strongest(assessment).is_some() {
                    view.element_str("p.small", &not_sure);
                }
            });
        });
    });
}

/// How many cases are shown so.
fn shown(assessment: &Assessment, shown: Shown) -> u32 {
    count(assessment.verdicts.iter().filter(|verdict| Shown::of(verdict) == shown).count())
}

/// The strongest grade in the answer, with how many cases have it; nothing where nothing points to
/// any case.
fn strongest(assessment: &Assessment) -> Option<(Shown, u32)> {
    let mut all = Shown::ALL.into_iter().filter(|way| *way != Shown::Grade(Grade::NotIndicated));
    all.find_map(|way| Some((way, shown(assessment, way))).filter(|(_, count)| *count > 0))
}

/// The answer in a sentence: how many cases have the strongest grade.
fn heading(words: &Words, assessment: &Assessment, all: u32) -> String {
    let other = words.are_about_another();
    match strongest(assessment) {
        Some((Shown::Grade(Grade::Told), count)) if other => result_told_other(words, count),
        Some((Shown::Grade(Grade::Told), count)) => result_told(words, count),
        Some((Shown::Grade(Grade::Likely), count)) if other => result_likely_other(words, count),
        Some((Shown::Grade(Grade::Likely), count)) => result_likely(words, count),
        Some((Shown::Grade(Grade::Possible), count)) if other => result_summary_other(words, count),
        Some((Shown::Grade(Grade::Possible), count)) => result_summary(words, count),
        Some((Shown::Open, _)) => words.text(RESULT_OPEN).to_owned(),
        Some((Shown::Grade(Grade::NotIndicated), _)) | None => result_nothing(words, all),
    }
}

/// What the heading leaves over. Where nothing points to any case, that nobody can be sure stands
/// here, directly below.
fn lead(words: &Words, assessment: &Assessment, all: u32, not_sure: &str) -> String {
    let Some((first, count)) = strongest(assessment) else { return not_sure.to_owned() };
    let mut sentences: Vec<String> = Vec::new();
    let mut left = all.saturating_sub(count);
    match first {
        Shown::Open => sentences.push(result_open_lead(words, count)),
        Shown::Grade(Grade::NotIndicated | Grade::Told | Grade::Likely | Grade::Possible) => {}
    }
    for way in Shown::ALL {
        let there = shown(assessment, way);
        if way == first || there == 0 {
            continue;
        }
        let said = match way {
            Shown::Grade(Grade::NotIndicated) => continue,
            Shown::Grade(Grade::Told) => result_rest_told,
            Shown::Grade(Grade::Likely) => result_rest_likely,
            Shown::Grade(Grade::Possible) => result_rest_possible,
            Shown::Open => result_rest_open,
        };
        left = left.saturating_sub(there);
        sentences.push(said(words, there));
    }
    if left > 0 {
        sentences.push(result_rest_none(words, left));
    }
    sentences.join(" ")
}

/// The first things to do, and the way to the plan.
fn first_steps(view: &mut View<'_>, known: &Knowledge, journey: &Journey, outcome: &Outcome) {
    let words = view.words;
    let agenda = Agenda::new(&known.catalogue, &outcome.plan, journey.notes());
    let steps: Vec<_> = agenda.first.iter().copied().take(STEPS).collect();
    view.inside("section.first-steps", |view| {
        if !steps.is_empty() {
            view.inside("div.heading-line", |view| {
                view.element("h2", FIRST_TITLE);
                let minutes = Agenda::minutes_left(&known.catalogue, &steps, journey.notes());
                // Nobody counts minutes for somebody who is threatened.
                if noticed(known, journey.answers()).is_none() {
                    let minutes = first_minutes(words, &number(words, minutes));
                    view.element_str("span.small", &minutes);
                }
            });
            view.inside("ol.three", |view| {
                for step in &steps {
                    let says = known.words.action(step.action);
                    view.inside("li.card", |view| {
                        view.element_str("h3", says.name());
                        view.element_str("p", says.does());
                        view.element_str("p.small", &step_price(known, step.action));
                    });
                }
            });
        }
        opener(view, "button button-main button-on", Screen::Plan, |view| {
            view.push(RESULT_CONTINUE);
            sign(view, Sign::Onward);
        });
    });
}
