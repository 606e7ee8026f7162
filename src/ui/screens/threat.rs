//! For somebody who is being threatened: what to do, in order, and whom to call.

use yew::prelude::*;

use crate::domain::journey::Move;
use crate::text::{
    Words, threat_back, threat_crisis, threat_crisis_number, threat_danger, threat_hours,
    threat_normal, threat_riku, threat_riku_number, threat_step_answer, threat_step_bank,
    threat_step_keep, threat_step_pay, threat_step_report, threat_step_talk, threat_title,
};
use crate::ui::components::{element, heading, line, paragraph, parts, phone, step_button, text};

/// The general emergency number.
const EMERGENCY: &str = "112";

/// Help for somebody who is threatened. It needs no answer to any question.
pub fn threat_screen(words: &Words, onstep: &Callback<Move>) -> Html {
    let danger = format!("{} ", threat_danger(words));
    let steps = [
        threat_step_pay(words),
        threat_step_answer(words),
        threat_step_keep(words),
        threat_step_bank(words),
        threat_step_report(words),
    ];
    let call = |name: &str, number: &str| {
        element("li", "", parts![text(&format!("{name} ")), phone(number)])
    };
    let lines = parts![
        call(threat_riku(words), threat_riku_number(words)),
        call(threat_crisis(words), threat_crisis_number(words)),
    ];
    let talk = parts![text(threat_step_talk(words)), element("ul", "threat-lines", lines)];
    let steps = steps.into_iter().map(|step| line("li", "", step));
    let steps = steps.chain(std::iter::once(element("li", "", talk))).collect();
    let back = step_button("button", threat_back(words), onstep, Move::Back);
    let parts = parts![
        heading(threat_title(words)),
        element("p", "threat-danger", parts![text(&danger), phone(EMERGENCY), text(".")]),
        line("p", "", threat_normal(words)),
        element("ol", "threat-steps", steps),
        line("p", "", threat_hours(words)),
        paragraph("", back),
    ];
    element("div", "threat", parts)
}
