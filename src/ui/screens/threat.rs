//! For somebody who is being threatened: what to do, in order, and whom to call.

use crate::domain::journey::Move;
use crate::text::{
    THREAT_BACK, THREAT_CRISIS, THREAT_CRISIS_NUMBER, THREAT_DANGER, THREAT_HOURS, THREAT_NORMAL,
    THREAT_RIKU, THREAT_RIKU_NUMBER, THREAT_STEP_ANSWER, THREAT_STEP_BANK, THREAT_STEP_KEEP,
    THREAT_STEP_PAY, THREAT_STEP_REPORT, THREAT_STEP_TALK, THREAT_TITLE,
};
use crate::ui::components::{View, phone};

/// The general emergency number.
const EMERGENCY: &str = "112";

/// Help for somebody who is threatened. It needs no answer to any question.
pub fn threat_screen(view: &mut View<'_>) {
    let words = view.words;
    let steps = [
        THREAT_STEP_PAY,
        THREAT_STEP_ANSWER,
        THREAT_STEP_KEEP,
        THREAT_STEP_BANK,
        THREAT_STEP_REPORT,
    ];
    let lines = [(THREAT_RIKU, THREAT_RIKU_NUMBER), (THREAT_CRISIS, THREAT_CRISIS_NUMBER)];
    view.inside("div.threat", |view| {
        view.heading(words.text(THREAT_TITLE));
        view.inside("p.threat-danger", |view| {
            view.text(words.text(THREAT_DANGER));
            view.text(" ");
            phone(view, EMERGENCY);
            view.text(".");
        });
        view.say("p", THREAT_NORMAL);
        view.inside("ol.threat-steps", |view| {
            for step in steps {
                view.say("li", step);
            }
            view.inside("li", |view| {
                view.text(words.text(THREAT_STEP_TALK));
                view.inside("ul.threat-lines", |view| {
                    for (name, number) in lines {
                        view.inside("li", |view| {
                            view.text(words.text(name));
                            view.text(" ");
                            phone(view, words.text(number));
                        });
                    }
                });
            });
        });
        view.say("p", THREAT_HOURS);
        view.step_line("p", "button", THREAT_BACK, Move::Back);
    });
}
