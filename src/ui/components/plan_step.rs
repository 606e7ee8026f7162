//! One thing to do, with what it does, what it does not, and all its costs.

use yew::prelude::*;

use crate::domain::catalogue::{Action, Login};
use crate::domain::plan::Step;
use crate::text::{
    joined, number, phone_call, step_age, step_cost, step_details, step_effect, step_ends,
    step_how, step_link, step_link_plain, step_login, step_login_either, step_login_none,
    step_login_strong, step_minutes, step_minutes_about, step_not_covered, step_side_effects,
    step_undo, step_why, step_why_noticed, step_without_login,
};
use crate::ui::Knowledge;
use crate::ui::components::{
    Parts, element, fact, in_brackets, line, out_link, parts, phone, text,
};

/// One step of the plan.
pub fn plan_step(known: &Knowledge, step: &Step) -> Html {
    let Some(action) = known.catalogue.action(step.action) else { return Html::default() };
    let words = &*known.words;
    let word = |attribute: &str| known.word("action", &action.id, attribute).to_owned();
    let title = word("");
    let minutes = step_minutes_about(words, &number(words, u32::from(action.minutes)));
    let login = match action.login {
        Login::Strong => step_login_strong(words),
        Login::Either => step_login_either(words),
        Login::None => step_login_none(words),
    };
    let more = [
        (step_effect(words), "effect"),
        (step_ends(words), "ends"),
        (step_side_effects(words), "side-effects"),
        (step_undo(words), "undo"),
        (step_without_login(words), "without-login"),
        (step_age(words), "age"),
    ];
    let more = more.into_iter().filter_map(|(name, attribute)| {
        let text = word(attribute);
        (!text.is_empty()).then(|| fact(name, parts![self::text(&text)]))
    });
    let mut parts = parts![
        line("h3", "", &title),
        line("p", "step-why", &reasons(known, step)),
        line("p", "", &word("does")),
    ];
    let how = word("how");
    if !how.is_empty() {
        let lead = line("strong", "", &format!("{}: ", step_how(words)));
        parts.push(element("p", "", parts![lead, text(&how)]));
    }
    let costs = parts![
        fact(step_cost(words), parts![text(&word("cost"))]),
        fact(step_minutes(words), parts![text(&minutes)]),
    ];
    parts.push(element("dl", "facts", costs));
    parts.append(contact(known, action));
    let not_covered = fact(step_not_covered(words), parts![text(&word("not-covered"))]);
    let login = fact(step_login(words), parts![text(login)]);
    let facts = [not_covered, login].into_iter().chain(more).collect();
    let summary = line("summary", "", step_details(words));
    parts.push(element("details", "", parts![summary, element("dl", "facts", facts)]));
    element("article", "plan-step", parts)
}

/// Why a step is there: the data and the cases that call for it, or what the person has noticed.
fn reasons(known: &Knowledge, step: &Step) -> String {
    let words = &*known.words;
    if step.why.is_empty() {
        return step_why_noticed(words).to_owned();
    }
    let reasons: Vec<String> = step
        .why
        .iter()
        .map(|why| {
            let breach = known.breach_word(why.breach, "");
            let kinds: Vec<&str> = why.kinds.iter().map(|&kind| known.kind_name(kind)).collect();
            if kinds.is_empty() {
                breach.to_owned()
            } else {
                format!("{} – {breach}", joined(words, &kinds))
            }
        })
        .collect();
    step_why(words, &reasons.join("; "))
}

/// The link and the telephone of an action.
fn contact(known: &Knowledge, action: &Action) -> Parts {
    let words = &*known.words;
    let provider = action.provider.and_then(|provider| known.catalogue.organisation(provider));
    let mut parts = Parts::default();
    if let Some(link) = &action.link {
        let label = action.provider.map_or_else(
            || step_link_plain(words).to_owned(),
            |provider| step_link(words, known.organisation_name(provider)),
        );
        parts.push(element("p", "", parts![out_link(words, link, &label, None)]));
    }
    if let Some((provider, number)) = provider.and_then(|p| Some((p, p.phone.as_ref()?))) {
        let hours = in_brackets(known.word("organisation", &provider.id, "hours"));
        let call = format!("{} ", phone_call(words));
        parts.push(element("p", "", parts![text(&call), phone(number), text(&hours)]));
    }
    parts
}
