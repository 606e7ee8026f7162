//! Help for whoever is threatened, as it stands on a page that needs no script: what to do, in order, and whom to call.

use yew::prelude::*;

use crate::source::Site;
use osuiko::ui::parts::{View, phone};
use osuiko_words::{
    THREAT_CRISIS, THREAT_CRISIS_NUMBER, THREAT_DANGER, THREAT_HOURS, THREAT_NORMAL, THREAT_RIKU,
    THREAT_RIKU_NUMBER, THREAT_STEP_ANSWER, THREAT_STEP_BANK, THREAT_STEP_KEEP, THREAT_STEP_LOOK,
    THREAT_STEP_PAY, THREAT_STEP_REPORT, THREAT_STEP_TALK, THREAT_TITLE,
};

/// The general emergency number.
const EMERGENCY: &str = "112";

/// The section that the strip on every page leads to.
pub(super) fn threat(site: &Site) -> Html {
    let words = site.words();
    let steps = [
        THREAT_STEP_PAY,
        THREAT_STEP_ANSWER,
        THREAT_STEP_KEEP,
        THREAT_STEP_BANK,
        THREAT_STEP_REPORT,
        THREAT_STEP_LOOK,
    ];
    let steps = steps.map(|step| html! { <li>{ words.text(step) }</li> });
    html! {
        <section id="threat" class="card written-threat">
            <h2>{ words.text(THREAT_TITLE) }</h2>
            <p>
                { words.text(THREAT_DANGER) }{ " " }
                { View::html(words, None, |view| phone(view, EMERGENCY)) }{ "." }
            </p>
            <p>{ words.text(THREAT_NORMAL) }</p>
            <ol>{ for steps }<li>{ words.text(THREAT_STEP_TALK) }{ lines(site) }</li></ol>
            <p class="small">{ words.text(THREAT_HOURS) }</p>
        </section>
    }
}

/// The telephone lines where somebody listens.
pub(super) fn lines(site: &Site) -> Html {
    let words = site.words();
    let lines = [(THREAT_RIKU, THREAT_RIKU_NUMBER), (THREAT_CRISIS, THREAT_CRISIS_NUMBER)];
    let lines = lines.map(|(name, number)| {
        html! {
            <li>
                { words.text(name) }{ " " }
                { View::html(words, None, |view| phone(view, words.text(number))) }
            </li>
        }
    });
    html! { <ul class="threat-lines">{ for lines }</ul> }
}
