//! What to do next: the actions that apply, in bands, with what became of each, and the tools that help.

use crate::session::journey::{Journey, Move, Screen};
use crate::session::notes::Note;
use crate::session::progress::progress;
use crate::ui::Knowledge;
use crate::ui::effects;
use crate::ui::parts::{
    View, harm_list, help_list, people_list, plan_file, plan_questions, plan_step,
};
use osuiko_engine::Outcome;
use osuiko_engine::catalogue::Band;
use osuiko_engine::check::Assessment;
use osuiko_engine::plan::{Step, harms, untreated};
use osuiko_words::{
    BAND_IF_MISUSED, BAND_IF_MISUSED_HELP, BAND_LATER, BAND_LATER_HELP, BAND_NOW, BAND_NOW_HELP,
    BAND_SOON, BAND_SOON_HELP, FILE_PLAN, HELP_TITLE, PLAN_DIARY, PLAN_DISCREET,
    PLAN_DISCREET_HELP, PLAN_DRILL, PLAN_LEAD, PLAN_LETTERS, PLAN_NOTHING, PLAN_PAPER,
    PLAN_PROGRESS_ALL, PLAN_SAVE, PLAN_TITLE, PLAN_TOOLS, PLAN_UNTREATED, PRINT, QUESTION_BACK,
    Text, capitalised, number, plan_minutes, plan_progress,
};

/// The bands, in the order of doing.
const BANDS: [Band; 4] = [Band::Now, Band::Soon, Band::Later, Band::IfMisused];

/// The plan, band by band.
pub fn plan_screen(view: &mut View<'_>, known: &Knowledge, journey: &Journey, outcome: &Outcome) {
    let answers = journey.answers();
    let Outcome { assessment, plan: steps, .. } = outcome;
    let class = if journey.notes().discreet { "plan discreet" } else { "plan" };
    view.with("div", &["class"], &[Some(class)], |view| {
        view.move_line("p.question-top", "link-button", QUESTION_BACK, Move::Back);
        view.title(PLAN_TITLE);
        if steps.is_empty() {
            view.element("p.lead", PLAN_NOTHING);
            view.element("h2", HELP_TITLE);
            help_list(view);
        } else {
            view.element("p.lead", PLAN_LEAD);
            how_far(view, known, journey, steps);
        }
        plan_questions(view, known, answers);
        harm_list(view, known, &harms(&known.catalogue, assessment));
        for band in BANDS {
            let inside = || steps.iter().filter(|step| step.band == band);
            if inside().next().is_none() {
                continue;
            }
            let (name, help) = band_words(band);
            view.inside("section.band", |view| {
                view.element("h2", name);
                view.element("p", help);
                view.inside("ol.steps", |view| {
                    for step in inside() {
                        view.inside("li", |view| plan_step(view, known, journey, step));
                    }
                });
            });
        }
        without_steps(view, known, assessment, steps);
        tools(view);
        people_list(view, known, answers);
        if !steps.is_empty() {
            paper(view, known, journey, steps);
        }
    });
}

/// How far the person has come, and how long the rest takes.
fn how_far(view: &mut View<'_>, known: &Knowledge, journey: &Journey, steps: &[Step]) {
    let words = view.words;
    let far = progress(&known.catalogue, steps, journey.notes());
    view.with("div", &["class", "role"], &["plan-progress", "status"].map(Some), |view| {
        if far.settled == 0 {
            // The sum of everything would frighten; what comes first is what one sits down to.
            view.element_str("p", &plan_minutes(words, &number(words, far.minutes_first)));
        } else if far.settled == far.total {
            view.element("p", PLAN_PROGRESS_ALL);
        } else {
            let minutes = number(words, far.minutes_left);
            let (total, settled) = (number(words, far.total), number(words, far.settled));
            view.element_str("p", &plan_progress(words, &minutes, &total, &settled));
        }
    });
    let (settled, total) = (far.settled.to_string(), far.total.to_string());
    let values = [Some(settled.as_str()), Some(total.as_str()), Some(words.text(PLAN_TITLE))];
    view.with("progress", &["value", "max", "aria-label"], &values, |_| ());
}

/// The data that no step is for, and why.
fn without_steps(view: &mut View<'_>, known: &Knowledge, assessment: &Assessment, steps: &[Step]) {
    let mut lines = Vec::new();
    for kind in untreated(&known.catalogue, assessment, steps) {
        let words = known.words.kind(kind);
        let why = words.nothing();
        if !why.is_empty() {
            lines.push((words.name(), why));
        }
    }
    if lines.is_empty() {
        return;
    }
    view.inside("section.band", |view| {
        view.element("h2", PLAN_UNTREATED);
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

/// The ways to the letters, the diary and the practice messages.
fn tools(view: &mut View<'_>) {
    let tools = [
        (PLAN_LETTERS, Screen::Letters),
        (PLAN_DIARY, Screen::Diary),
        (PLAN_DRILL, Screen::Drill(0)),
    ];
    view.inside("section.tools", |view| {
        view.element("h2", PLAN_TOOLS);
        for (name, screen) in tools {
            view.move_line("p", "button", name, Move::Open(screen));
        }
    });
}

/// The plan on paper or as a file, with or without what names a service.
fn paper(view: &mut View<'_>, known: &Knowledge, journey: &Journey, steps: &[Step]) {
    view.inside("section.paper", |view| {
        view.element("h2", PLAN_PAPER);
        view.tick(PLAN_DISCREET, journey.notes().discreet, Move::Note(Note::Discreet));
        view.element("p.hint", PLAN_DISCREET_HELP);
        view.inside("p.question-actions", |view| {
            view.button("button button-print", PRINT, Some(effects::print()));
            let bands = BANDS.map(|band| (band, view.words.text(band_words(band).0)));
            let text = plan_file(known, journey, steps, &bands);
            view.file(FILE_PLAN, "text/plain", PLAN_SAVE, &text);
        });
    });
}

/// The name of a band and a sentence on it.
fn band_words(band: Band) -> (Text, Text) {
    match band {
        Band::Now => (BAND_NOW, BAND_NOW_HELP),
        Band::Soon => (BAND_SOON, BAND_SOON_HELP),
        Band::Later => (BAND_LATER, BAND_LATER_HELP),
        Band::IfMisused => (BAND_IF_MISUSED, BAND_IF_MISUSED_HELP),
    }
}
