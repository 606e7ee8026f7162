//! For somebody who is being threatened: what to do, in order, and whom to call.

use yew::prelude::*;

use crate::domain::journey::Move;
use crate::text::{
    Language, threat_back, threat_crisis, threat_crisis_number, threat_danger, threat_hours,
    threat_normal, threat_riku, threat_riku_number, threat_step_answer, threat_step_bank,
    threat_step_keep, threat_step_pay, threat_step_report, threat_step_talk, threat_title,
};
use crate::ui::HEADING;
use crate::ui::components::Phone;

/// The general emergency number.
const EMERGENCY: &str = "112";

/// Props of [`ThreatScreen`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ThreatScreenProps {
    /// The language of the page.
    pub language: Language,
    /// What to call to go back.
    pub onstep: Callback<Move>,
}

/// Help for somebody who is threatened. It needs no answer to any question.
#[component]
pub fn ThreatScreen(props: &ThreatScreenProps) -> Html {
    let language = props.language;
    let onback = props.onstep.reform(|_: MouseEvent| Move::Back);
    // The number is a link of its own inside its sentence.
    let danger = threat_danger(language, EMERGENCY);
    let (before, after) = danger.split_once(EMERGENCY).unwrap_or((&danger, ""));
    let steps = [
        threat_step_pay(language),
        threat_step_answer(language),
        threat_step_keep(language),
        threat_step_bank(language),
        threat_step_report(language),
    ];
    html! {
        <div class="threat">
            <h1 id={HEADING} tabindex="-1">{ threat_title(language) }</h1>
            <p class="threat-danger">{ before }<Phone number={EMERGENCY} />{ after }</p>
            <p>{ threat_normal(language) }</p>
            <ol class="threat-steps">
                { for steps.map(|step| html! { <li>{ step }</li> }) }
                <li>
                    { threat_step_talk(language) }
                    <ul class="threat-lines">
                        <li>{ threat_riku(language) }{ " " }<Phone number={threat_riku_number(language)} /></li>
                        <li>{ threat_crisis(language) }{ " " }<Phone number={threat_crisis_number(language)} /></li>
                    </ul>
                </li>
            </ol>
            <p>{ threat_hours(language) }</p>
            <p><button type="button" class="button" onclick={onback}>{ threat_back(language) }</button></p>
        </div>
    }
}
