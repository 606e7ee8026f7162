//! What to do, one thing at a time: the step of now is open, all others are rows; then the tools that help.

use crate::session::agenda::Agenda;
use crate::session::journey::{Journey, Move, Screen};
use crate::session::notes::{Fate, Note};
use crate::ui::Knowledge;
use crate::ui::parts::{
    Sign, View, fold, fold_heading, harm_list, help_list, helper_rows, keep_answers, notice,
    noticed, opener, plan_file, plan_questions, sign, step_now, step_row, talk_to_row,
    who_can_tell,
};
use osuiko_engine::Outcome;
use osuiko_engine::check::Assessment;
use osuiko_engine::letters::offers;
use osuiko_engine::plan::{Step, harms, untreated};
use osuiko_words::{
    BAND_IF_MISUSED, BAND_IF_MISUSED_HELP, BAND_LATER, BAND_LATER_HELP, BAND_NOW, BAND_SOON,
    FILE_PLAN, HELP_TITLE, KEEP_TITLE, PLAN_DIARY, PLAN_DISCREET, PLAN_DISCREET_HELP, PLAN_DRILL,
    PLAN_LEAD, PLAN_LETTERS, PLAN_MORE_TOOLS, PLAN_NOTHING, PLAN_PAPER, PLAN_PRINT_ALL,
    PLAN_PRINT_FIRST, PLAN_PROGRESS_ALL, PLAN_REST_DEPENDS, PLAN_SAVE, PLAN_TITLE, PLAN_TOOLS,
    PLAN_UNTREATED, QUESTION_BACK, Text, Words, capitalised, count, number, plan_count,
    plan_fitted, plan_letters_count, plan_minutes_left, plan_settled, show_more,
};

/// How many steps of the coming days are rows at once; the rest is folded.
const SOON: usize = 3;

/// The plan.
///
/// Where the person wants it discreet, what names a case, a service or a kind of data is not drawn,
/// nor what they have noted: a style that hides it may be missing when somebody prints.
pub fn plan_screen(view: &mut View<'_>, known: &Knowledge, journey: &Journey, outcome: &Outcome) {
    let Outcome { assessment, plan: steps, .. } = outcome;
    let agenda = Agenda::new(&known.catalogue, steps, journey.notes());
    let discreet = journey.notes().discreet;
    view.inside("div.plan", |view| {
        view.move_line("p.question-top", "link-button", QUESTION_BACK, Move::Back);
        view.title(PLAN_TITLE);
        let lead = if steps.is_empty() { PLAN_NOTHING } else { PLAN_LEAD };
        view.element("p.lead", lead);
        if steps.is_empty() {
            view.element("h2", HELP_TITLE);
            help_list(view);
        }
        notice(view, known, journey.answers());
        plan_questions(view, known, journey.answers());
        told(view, known, journey, &agenda);
        view.inside("div.columns", |view| {
            view.inside("div.column-main", |view| {
                first(view, known, journey, &agenda);
                soon(view, known, journey, &agenda);
                if assessment.supported().next().is_none() && assessment.open().next().is_some() {
                    view.element("p", PLAN_REST_DEPENDS);
                }
                let bands = [
                    (BAND_LATER, BAND_LATER_HELP, &agenda.later),
                    (BAND_IF_MISUSED, BAND_IF_MISUSED_HELP, &agenda.if_misused),
                ];
                for (name, help, steps) in bands {
                    group(view, known, journey, (name, help), steps);
                }
                if !discreet {
                    harm_list(view, known, &harms(&known.catalogue, assessment));
                    without_steps(view, known, assessment, steps);
                }
            });
            view.inside("aside.column-beside", |view| {
                tools(view, known, journey, assessment, &agenda);
                if !discreet {
                    who_can_tell(view, known, assessment, true);
                }
                talk_to_row(view, known, journey.answers(), |view| {
                    helper_rows(view, known, journey, &agenda.people);
                });
                if !steps.is_empty() {
                    paper(view, known, journey, steps);
                }
            });
        });
    });
}

/// What has just changed in the plan. The eye sees how far one is beside the steps.
fn told(view: &mut View<'_>, known: &Knowledge, journey: &Journey, agenda: &Agenda<'_>) {
    let fate = journey.notes().fate;
    let seen = fate == Some(Fate::Fitted);
    let class = if seen { "plan-told" } else { "plan-told visually-hidden" };
    view.with("p", &["class", "role"], &[class, "status"].map(Some), |view| match fate {
        Some(Fate::Fitted) => {
            let steps = [&agenda.first, &agenda.soon, &agenda.later, &agenda.if_misused];
            let things = plan_count(view.words, count(steps.into_iter().flatten().count()));
            // With another answer it is said anew, though there be as many.
            view.inside("span", |view| {
                view.key(&journey.spot().1.to_string());
                view.push_str(&plan_fitted(view.words, &things));
            });
        }
        Some(Fate::Marked) => view.push_str(&progress(view.words, known, journey, agenda)),
        _ => (),
    });
}

/// How far one is with the first steps, in words.
fn progress(words: &Words, known: &Knowledge, journey: &Journey, agenda: &Agenda<'_>) -> String {
    let settled = Agenda::settled(&agenda.first, journey.notes());
    let all = count(agenda.first.len());
    if settled == all {
        return words.text(PLAN_PROGRESS_ALL).to_owned();
    }
    let done = plan_settled(words, &number(words, all), &number(words, settled));
    // Nobody counts minutes for somebody who is threatened.
    if noticed(known, journey.answers()).is_some() {
        return done;
    }
    let left = Agenda::minutes_left(&known.catalogue, &agenda.first, journey.notes());
    [&done, ", ", &plan_minutes_left(words, &number(words, left))].concat()
}

/// The first steps: what is settled and what waits as rows, and the step of now open among them.
fn first(view: &mut View<'_>, known: &Knowledge, journey: &Journey, agenda: &Agenda<'_>) {
    if agenda.first.is_empty() {
        return;
    }
    let words = view.words;
    let settled = Agenda::settled(&agenda.first, journey.notes());
    let all = count(agenda.first.len());
    view.inside("section.band first-band", |view| {
        view.inside("div.heading-line", |view| {
            view.element("h2", BAND_NOW);
            view.element_str("span.small", &progress(words, known, journey, agenda));
        });
        let (settled, all) = (settled.to_string(), all.to_string());
        let values = [Some(&*settled), Some(&*all), Some(words.text(BAND_NOW))];
        view.with("progress", &["value", "max", "aria-label"], &values, |_| ());
        steps(view, known, journey, agenda, &agenda.first);
    });
}

/// Some steps as rows, and the step of now open if it is among them.
fn steps(
    view: &mut View<'_>,
    known: &Knowledge,
    journey: &Journey,
    agenda: &Agenda<'_>,
    steps: &[&Step],
) {
    view.inside("ol.steps", |view| {
        for (at, step) in steps.iter().enumerate() {
            let is_now = agenda.now.is_some_and(|now| now.action == step.action);
            view.inside("li", |view| {
                view.key(&step.action.0.to_string());
                if is_now {
                    let place = (count(at).saturating_add(1), count(steps.len()));
                    step_now(view, known, journey, step, Some(place));
                } else {
                    step_row(view, known, journey, step);
                }
            });
        }
    });
}

/// The further steps of the coming days: the first of them as rows, the rest folded.
fn soon(view: &mut View<'_>, known: &Knowledge, journey: &Journey, agenda: &Agenda<'_>) {
    if agenda.soon.is_empty() {
        return;
    }
    let words = view.words;
    view.inside("section.band rest", |view| {
        view.inside("div.heading-line", |view| {
            view.element("h2", BAND_SOON);
            view.element_str("span.small", &plan_count(words, count(agenda.soon.len())));
        });
        let (shown, folded) = agenda.soon.split_at(SOON.min(agenda.soon.len()));
        steps(view, known, journey, agenda, shown);
        if !folded.is_empty() {
            view.inside("details.more", |view| {
                view.element_str("summary", &show_more(words, count(folded.len())));
                steps(view, known, journey, agenda, folded);
            });
        }
    });
}

/// Steps that few people need now, folded under their name with how many they are.
fn group(
    view: &mut View<'_>,
    known: &Knowledge,
    journey: &Journey,
    (name, help): (Text, Text),
    steps: &[&Step],
) {
    if steps.is_empty() {
        return;
    }
    let words = view.words;
    let line = plan_count(words, count(steps.len()));
    let row = |view: &mut View<'_>| fold_heading(view, "h2", words.text(name), &line);
    fold(view, "card band rest", None, row, |view| {
        view.element("p", help);
        view.inside("ol.steps", |view| {
            for step in steps {
                view.inside("li", |view| {
                    view.key(&step.action.0.to_string());
                    step_row(view, known, journey, step);
                });
            }
        });
    });
}

/// The data that no step is for, and why.
fn without_steps(view: &mut View<'_>, known: &Knowledge, assessment: &Assessment, steps: &[Step]) {
    let mut lines = Vec::new();
    let mut names: Vec<&str> = Vec::new();
    for kind in untreated(&known.catalogue, assessment, steps) {
        let words = known.words.kind(kind);
        let why = words.nothing();
        if !why.is_empty() {
            lines.push((words.name(), why));
            names.push(words.name());
        }
    }
    if lines.is_empty() {
        return;
    }
    let words = view.words;
    let named = capitalised(&osuiko_words::joined(words, &names));
    let row = |view: &mut View<'_>| fold_heading(view, "h2", words.text(PLAN_UNTREATED), &named);
    fold(view, "card band rest", None, row, |view| {
        view.inside("dl.facts", |view| {
            for (name, why) in lines {
                view.inside("div.fact", |view| {
                    view.element_str("dt", &capitalised(name));
                    view.element_str("dd", why);
                });
            }
        });
    });
}

/// The ways to the letters, the notes and the practice messages, and what else helps on the way.
fn tools(
    view: &mut View<'_>,
    known: &Knowledge,
    journey: &Journey,
    assessment: &Assessment,
    agenda: &Agenda<'_>,
) {
    let words = view.words;
    let letters = offers(&known.catalogue, journey.answers(), assessment).len();
    let letters = if letters == 0 {
        words.text(PLAN_LETTERS).to_owned()
    } else {
        plan_letters_count(words, count(letters))
    };
    let tool = |words: &Words, text: Text| words.text(text).to_owned();
    let tools = [
        (Sign::Letter, letters, Screen::Letters),
        (Sign::Notes, tool(words, PLAN_DIARY), Screen::Diary),
        (Sign::Speech, tool(words, PLAN_DRILL), Screen::Drill(0)),
    ];
    view.inside("section.tools card", |view| {
        view.element("h2", PLAN_TOOLS);
        for (drawn, name, screen) in tools {
            opener(view, "tool", screen, |view| {
                sign(view, drawn);
                view.element_str("span", &name);
            });
        }
        if !agenda.tools.is_empty() {
            view.inside("details.more-tools", |view| {
                view.element("summary", PLAN_MORE_TOOLS);
                helper_rows(view, known, journey, &agenda.tools);
            });
        }
    });
}

/// The plan on paper or as a file, with or without what names a service.
fn paper(view: &mut View<'_>, known: &Knowledge, journey: &Journey, steps: &[Step]) {
    view.inside("section.paper", |view| {
        view.print_button(journey.notes(), PLAN_PRINT_FIRST, Some("first"));
        view.inside("details", |view| {
            view.inside("summary", |view| view.element("h2", PLAN_PAPER));
            view.print_button(journey.notes(), PLAN_PRINT_ALL, Some("all"));
            view.tick(PLAN_DISCREET, journey.notes().discreet, Move::Note(Note::Discreet));
            view.element("p.hint", PLAN_DISCREET_HELP);
            let text = plan_file(known, journey, steps);
            view.inside("div", |view| {
                view.file(journey.notes(), FILE_PLAN, "text/plain", PLAN_SAVE, &text);
            });
            view.element("h3", KEEP_TITLE);
            keep_answers(view, known, journey);
        });
    });
}
