//! What to do next: the actions that apply, in bands, with their costs.

use yew::prelude::*;

use crate::domain::Answers;
use crate::domain::check::assess;
use crate::domain::journey::Move;
use crate::domain::plan::{Band, Step, harms, plan};
use crate::text::{
    Words, band_if_misused, band_if_misused_help, band_later, band_later_help, band_now,
    band_now_help, band_soon, band_soon_help, help_title, number, plan_lead, plan_minutes,
    plan_nothing, plan_title, print, question_back,
};
use crate::ui::Knowledge;
use crate::ui::components::{
    button, element, harm_list, heading, help_list, line, paragraph, parts, plan_step, step_button,
};
use crate::ui::hooks::call;

/// The plan, band by band.
pub fn plan_screen(
    known: &Knowledge,
    answers: &Answers,
    onstep: &Callback<Move>,
    onprint: &Callback<()>,
) -> Html {
    let words = &*known.words;
    let assessment = assess(&known.catalogue, answers);
    let steps = plan(&known.catalogue, answers, &assessment);
    // The sum of everything would frighten; what comes first is what one sits down to.
    let first = steps.first().map(|step| step.band);
    let first: Vec<Step> = steps.iter().filter(|step| Some(step.band) == first).cloned().collect();
    let minutes = number(words, Step::minutes(&known.catalogue, &first));
    let bands =
        [Band::Now, Band::Soon, Band::Later, Band::IfMisused].into_iter().filter_map(|band| {
            let inside: Vec<&Step> = steps.iter().filter(|step| step.band == band).collect();
            if inside.is_empty() {
                return None;
            }
            let (name, help) = band_words(words, band);
            let items =
                inside.into_iter().map(|step| element("li", "", parts![plan_step(known, step)]));
            let parts = parts![
                line("h2", "", name),
                line("p", "", help),
                element("ol", "steps", items.collect()),
            ];
            Some(element("section", "band", parts))
        });
    let back = step_button("link-button", question_back(words), onstep, Move::Back);
    let mut parts = parts![paragraph("question-top", back), heading(plan_title(words))];
    if steps.is_empty() {
        parts.push(line("p", "lead", plan_nothing(words)));
        parts.push(line("h2", "", help_title(words)));
        parts.push(help_list(words));
    } else {
        let print_button = button("button button-print", print(words), Some(call(onprint)));
        parts.push(line("p", "lead", plan_lead(words)));
        parts.push(line("p", "", &plan_minutes(words, &minutes)));
        parts.push(paragraph("", print_button));
    }
    parts.push(harm_list(known, &harms(&known.catalogue, &assessment)));
    parts.extend(bands);
    element("div", "plan", parts)
}

/// The name of a band and a sentence on it.
fn band_words(words: &Words, band: Band) -> (&str, &str) {
    match band {
        Band::Now => (band_now(words), band_now_help(words)),
        Band::Soon => (band_soon(words), band_soon_help(words)),
        Band::Later => (band_later(words), band_later_help(words)),
        Band::IfMisused => (band_if_misused(words), band_if_misused_help(words)),
    }
}
