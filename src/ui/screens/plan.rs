//! What to do next: the actions that apply, in bands, with their costs.

use yew::prelude::*;

use crate::domain::Answers;
use crate::domain::check::assess;
use crate::domain::journey::Move;
use crate::domain::plan::{Band, Step, plan};
use crate::text::{
    Language, band_if_misused, band_if_misused_help, band_later, band_later_help, band_now,
    band_now_help, band_soon, band_soon_help, number, plan_lead, plan_minutes, plan_nothing,
    plan_title, print, question_back,
};
use crate::ui::components::PlanStep;
use crate::ui::{HEADING, Knowledge};

/// Props of [`PlanScreen`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PlanScreenProps {
    /// What is known.
    pub known: Knowledge,
    /// The answers.
    pub answers: Answers,
    /// What to call on each step.
    pub onstep: Callback<Move>,
    /// Prints the view.
    pub onprint: Callback<()>,
}

/// The plan, band by band.
#[component]
pub fn PlanScreen(props: &PlanScreenProps) -> Html {
    let PlanScreenProps { known, answers, onstep, onprint } = props;
    let language = known.language;
    let assessment = assess(&known.catalogue, answers);
    let steps = plan(&known.catalogue, answers, &assessment);
    let minutes = number(language, Step::minutes(&known.catalogue, &steps));
    let bands =
        [Band::Now, Band::Soon, Band::Later, Band::IfMisused].into_iter().filter_map(|band| {
            let inside: Vec<&Step> = steps.iter().filter(|step| step.band == band).collect();
            if inside.is_empty() {
                return None;
            }
            let (heading, help) = band_words(language, band);
            let items = inside.into_iter().map(
                |step| html! { <li><PlanStep known={known.clone()} step={step.clone()} /></li> },
            );
            Some(html! {
                <section class="band">
                    <h2>{ heading }</h2>
                    <p>{ help }</p>
                    <ol class="steps">{ for items }</ol>
                </section>
            })
        });
    let onback = onstep.reform(|_: MouseEvent| Move::Back);
    html! {
        <div class="plan">
            <p class="question-top">
                <button type="button" class="link-button" onclick={onback}>{ question_back(language) }</button>
            </p>
            <h1 id={HEADING} tabindex="-1">{ plan_title(language) }</h1>
            if steps.is_empty() {
                <p class="lead">{ plan_nothing(language) }</p>
            } else {
                <p class="lead">{ plan_lead(language) }</p>
                <p>{ plan_minutes(language, &minutes) }</p>
                <p><button type="button" class="button button-print" onclick={onprint.reform(|_: MouseEvent| ())}>{ print(language) }</button></p>
            }
            { for bands }
        </div>
    }
}

/// The name of a band and a sentence on it.
fn band_words(language: Language, band: Band) -> (&'static str, &'static str) {
    match band {
        Band::Now => (band_now(language), band_now_help(language)),
        Band::Soon => (band_soon(language), band_soon_help(language)),
        Band::Later => (band_later(language), band_later_help(language)),
        Band::IfMisused => (band_if_misused(language), band_if_misused_help(language)),
    }
}
