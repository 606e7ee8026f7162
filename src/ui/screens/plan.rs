//! What to do next: the actions that apply, in bands, with their costs.

use crate::domain::Answers;
use crate::domain::check::assess;
use crate::domain::journey::Move;
use crate::domain::plan::{Band, Step, harms, plan};
use crate::text::{
    BAND_IF_MISUSED, BAND_IF_MISUSED_HELP, BAND_LATER, BAND_LATER_HELP, BAND_NOW, BAND_NOW_HELP,
    BAND_SOON, BAND_SOON_HELP, HELP_TITLE, PLAN_LEAD, PLAN_NOTHING, PLAN_TITLE, PRINT,
    QUESTION_BACK, Text, number, plan_minutes,
};
use crate::ui::Knowledge;
use crate::ui::components::{View, harm_list, help_list, plan_step};
use crate::ui::hooks;

/// The plan, band by band.
pub fn plan_screen(view: &mut View<'_>, known: &Knowledge, answers: &Answers) {
    let words = view.words;
    let assessment = assess(&known.catalogue, answers);
    let steps = plan(&known.catalogue, answers, &assessment);
    view.inside("div.plan", |view| {
        view.step_line("p.question-top", "link-button", QUESTION_BACK, Move::Back);
        view.heading(words.text(PLAN_TITLE));
        if let Some(first) = steps.first() {
            // The sum of everything would frighten; what comes first is what one sits down to.
            let first: Vec<&Step> = steps.iter().filter(|step| step.band == first.band).collect();
            let minutes = number(words, Step::minutes(&known.catalogue, &first));
            view.say("p.lead", PLAN_LEAD);
            view.line("p", &plan_minutes(words, &minutes));
            view.inside("p", |view| {
                view.button("button button-print", PRINT, Some(hooks::print()));
            });
        } else {
            view.say("p.lead", PLAN_NOTHING);
            view.say("h2", HELP_TITLE);
            help_list(view);
        }
        harm_list(view, known, &harms(&known.catalogue, &assessment));
        for band in [Band::Now, Band::Soon, Band::Later, Band::IfMisused] {
            let inside = || steps.iter().filter(|step| step.band == band);
            if inside().next().is_none() {
                continue;
            }
            let (name, help) = band_words(band);
            view.inside("section.band", |view| {
                view.say("h2", name);
                view.say("p", help);
                view.inside("ol.steps", |view| {
                    for step in inside() {
                        view.inside("li", |view| plan_step(view, known, step));
                    }
                });
            });
        }
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
