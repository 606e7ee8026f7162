//! One thing to do, with what it does, what it does not, and all its costs.

use crate::domain::catalogue::{Action, Login};
use crate::domain::plan::Step;
use crate::text::{
    PHONE_CALL, STEP_AGE, STEP_COST, STEP_DETAILS, STEP_EFFECT, STEP_ENDS, STEP_HOW,
    STEP_LINK_PLAIN, STEP_LOGIN, STEP_LOGIN_EITHER, STEP_LOGIN_NONE, STEP_LOGIN_STRONG,
    STEP_MINUTES, STEP_NOT_COVERED, STEP_SIDE_EFFECTS, STEP_UNDO, STEP_WHY_NOTICED,
    STEP_WITHOUT_LOGIN, joined, number, step_link, step_minutes_about, step_why,
};
use crate::ui::Knowledge;
use crate::ui::components::{View, fact_line, in_brackets, out_link, phone};

/// One step of the plan.
pub fn plan_step(view: &mut View<'_>, known: &Knowledge, step: &Step) {
    let Some(action) = known.catalogue.action(step.action) else { return };
    let words = view.words;
    let word = |attribute: &str| known.word("action", &action.id, attribute);
    view.inside("article.plan-step", |view| {
        view.line("h3", word(""));
        view.line("p.step-why", &reasons(known, step));
        view.line("p", word("does"));
        let how = word("how");
        if !how.is_empty() {
            view.inside("p", |view| {
                view.line("strong", &[words.text(STEP_HOW), ": "].concat());
                view.text(how);
            });
        }
        view.inside("dl.facts", |view| {
            fact_line(view, STEP_COST, word("cost"));
            let minutes = number(words, u32::from(action.minutes));
            fact_line(view, STEP_MINUTES, &step_minutes_about(words, &minutes));
        });
        contact(view, known, action);
        view.inside("details", |view| {
            view.say("summary", STEP_DETAILS);
            view.inside("dl.facts", |view| details(view, known, action));
        });
    });
}

/// What one may want to know before beginning.
fn details(view: &mut View<'_>, known: &Knowledge, action: &Action) {
    let word = |attribute: &str| known.word("action", &action.id, attribute);
    let login = match action.login {
        Login::Strong => STEP_LOGIN_STRONG,
        Login::Either => STEP_LOGIN_EITHER,
        Login::None => STEP_LOGIN_NONE,
    };
    let more = [
        (STEP_EFFECT, "effect"),
        (STEP_ENDS, "ends"),
        (STEP_SIDE_EFFECTS, "side-effects"),
        (STEP_UNDO, "undo"),
        (STEP_WITHOUT_LOGIN, "without-login"),
        (STEP_AGE, "age"),
    ];
    fact_line(view, STEP_NOT_COVERED, word("not-covered"));
    fact_line(view, STEP_LOGIN, view.words.text(login));
    for (name, attribute) in more {
        let text = word(attribute);
        if !text.is_empty() {
            fact_line(view, name, text);
        }
    }
}

/// Why a step is there: the data and the cases that call for it, or what the person has noticed.
fn reasons(known: &Knowledge, step: &Step) -> String {
    let words = &*known.words;
    if step.why.is_empty() {
        return words.text(STEP_WHY_NOTICED).to_owned();
    }
    let mut text = String::new();
    for why in &step.why {
        if !text.is_empty() {
            text.push_str("; ");
        }
        let kinds: Vec<&str> = why.kinds.iter().map(|&kind| known.kind_name(kind)).collect();
        if !kinds.is_empty() {
            text.push_str(&joined(words, &kinds));
            text.push_str(" – ");
        }
        text.push_str(known.breach_word(why.breach, ""));
    }
    step_why(words, &text)
}

/// The link and the telephone of an action.
fn contact(view: &mut View<'_>, known: &Knowledge, action: &Action) {
    let words = view.words;
    if let Some(link) = &action.link {
        let label = action.provider.map_or_else(
            || words.text(STEP_LINK_PLAIN).to_owned(),
            |provider| step_link(words, known.organisation_name(provider)),
        );
        view.inside("p", |view| out_link(view, link, &label, None));
    }
    let provider = action.provider.and_then(|provider| known.catalogue.organisation(provider));
    if let Some((provider, number)) = provider.and_then(|p| Some((p, p.phone.as_ref()?))) {
        view.inside("p", |view| {
            view.text(words.text(PHONE_CALL));
            view.text(" ");
            phone(view, number);
            view.text(&in_brackets(known.word("organisation", &provider.id, "hours")));
        });
    }
}
