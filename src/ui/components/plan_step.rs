//! One thing to do, with what it does, what it does not, and all its costs.

use yew::prelude::*;

use crate::domain::catalogue::{Action, Login};
use crate::domain::plan::Step;
use crate::text::{
    joined, number, phone_call, step_age, step_cost, step_details, step_effect, step_ends,
    step_how, step_link, step_link_plain, step_login, step_login_either, step_login_none,
    step_login_strong, step_minutes, step_minutes_about, step_not_covered, step_side_effects,
    step_undo, step_why, step_without_login,
};
use crate::ui::Knowledge;
use crate::ui::components::{Fact, OutLink, Phone};

/// Props of [`PlanStep`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PlanStepProps {
    /// What is known.
    pub known: Knowledge,
    /// The step.
    pub step: Step,
}

/// One step of the plan.
#[component]
pub fn PlanStep(props: &PlanStepProps) -> Html {
    let PlanStepProps { known, step } = props;
    let Some(action) = known.catalogue.action(step.action) else { return Html::default() };
    let language = known.language;
    let word = |attribute: &str| known.word("action", &action.id, attribute).to_owned();
    let title = word("");
    let minutes = step_minutes_about(language, &number(language, u32::from(action.minutes)));
    let login = match action.login {
        Login::Strong => step_login_strong(language),
        Login::Either => step_login_either(language),
        Login::None => step_login_none(language),
    };
    let more = [
        (step_effect(language), "effect"),
        (step_ends(language), "ends"),
        (step_side_effects(language), "side-effects"),
        (step_undo(language), "undo"),
        (step_without_login(language), "without-login"),
        (step_age(language), "age"),
    ];
    let more = more.into_iter().filter_map(|(name, attribute)| {
        let text = word(attribute);
        (!text.is_empty()).then(|| html! { <Fact {name}>{ text }</Fact> })
    });
    let how = word("how");
    html! {
        <article class="plan-step">
            <h3>{ title }</h3>
            <p class="step-why">{ step_why(language, &reasons(known, step)) }</p>
            <p>{ word("does") }</p>
            if !how.is_empty() {
                <p><strong>{ step_how(language) }{ ": " }</strong>{ how }</p>
            }
            <dl class="facts">
                <Fact name={step_cost(language)}>{ word("cost") }</Fact>
                <Fact name={step_minutes(language)}>{ minutes }</Fact>
            </dl>
            { contact(known, action) }
            <details>
                <summary>{ step_details(language) }</summary>
                <dl class="facts">
                    <Fact name={step_not_covered(language)}>{ word("not-covered") }</Fact>
                    <Fact name={step_login(language)}>{ login }</Fact>
                    { for more }
                </dl>
            </details>
        </article>
    }
}

/// The data and the cases that call for a step.
fn reasons(known: &Knowledge, step: &Step) -> String {
    let language = known.language;
    let reasons: Vec<String> = step
        .why
        .iter()
        .map(|why| {
            let breach = known.breach_word(why.breach, "");
            let kinds: Vec<&str> = why.kinds.iter().map(|&kind| known.kind_name(kind)).collect();
            if kinds.is_empty() {
                breach.to_owned()
            } else {
                format!("{} – {breach}", joined(language, &kinds))
            }
        })
        .collect();
    reasons.join("; ")
}

/// The link and the telephone of an action.
fn contact(known: &Knowledge, action: &Action) -> Html {
    let language = known.language;
    let provider = action.provider.and_then(|provider| known.catalogue.organisation(provider));
    let name = action.provider.map_or("", |provider| known.organisation_name(provider));
    let words = if name.is_empty() {
        step_link_plain(language).to_owned()
    } else {
        step_link(language, name)
    };
    let phone = provider.and_then(|provider| provider.phone.clone());
    let hours = provider.map_or("", |provider| known.word("organisation", &provider.id, "hours"));
    html! {
        <>
            if let Some(link) = &action.link {
                <p><OutLink {language} href={link.clone()} {words} /></p>
            }
            if let Some(phone) = phone {
                <p>
                    { phone_call(language) }{ " " }<Phone number={phone} />
                    if !hours.is_empty() { { format!(" ({hours})") } }
                </p>
            }
        </>
    }
}
