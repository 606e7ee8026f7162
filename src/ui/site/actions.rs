//! Every action, with all its costs and its sources: what the check chooses from.

use yew::prelude::*;

use super::sources::marks;
use super::{Site, report, sources};
use crate::domain::catalogue::{Action, Login};
use crate::domain::index::SourceIndex;
use crate::domain::ordered::{Set, ranked};
use crate::domain::plan::Band;
use crate::text::written::{
    actions_age, actions_any, actions_breaches, actions_data, actions_lead, actions_minimum_age,
    actions_reviewed, report_fact,
};
use crate::text::{
    Words, band_if_misused, band_later, band_now, band_soon, date, joined, number, phone_call,
    step_age, step_cost, step_effect, step_ends, step_how, step_link, step_link_plain, step_login,
    step_login_either, step_login_none, step_login_strong, step_minutes, step_minutes_about,
    step_not_covered, step_side_effects, step_undo, step_without_login,
};
use crate::ui::components::{out_link, phone};

/// Every action, band by band.
pub(super) fn actions(site: &Site) -> Html {
    let words = site.words();
    let all = &site.known.catalogue.tables().actions;
    let bands = [Band::Now, Band::Soon, Band::Later, Band::IfMisused].into_iter().map(|band| {
        let inside = ranked(
            all.iter().filter(|action| action.band == band).collect(),
            |action: &&Action| u64::from(u8::MAX.saturating_sub(action.weight)),
        );
        let items = inside.into_iter().map(|action| html! { <li>{ one(site, action) }</li> });
        html! {
            <section id={band_id(band)}>
                <h2>{ band_words(words, band) }</h2>
                <ul class="steps">{ for items }</ul>
            </section>
        }
    });
    let used: Set<SourceIndex> =
        all.iter().flat_map(|action| action.sources.iter().copied()).collect();
    let used: Vec<SourceIndex> = used.iter().collect();
    html! {
        <>
            <p class="lead">{ actions_lead(words) }</p>
            { for bands }
            { sources::list(site, &used) }
        </>
    }
}

/// The name of a band.
fn band_words(words: &Words, band: Band) -> &str {
    match band {
        Band::Now => band_now(words),
        Band::Soon => band_soon(words),
        Band::Later => band_later(words),
        Band::IfMisused => band_if_misused(words),
    }
}

/// The id of a band's section.
fn band_id(band: Band) -> &'static str {
    match band {
        Band::Now => "now",
        Band::Soon => "soon",
        Band::Later => "later",
        Band::IfMisused => "if-misused",
    }
}

/// One action with everything that is known of it.
fn one(site: &Site, action: &Action) -> Html {
    let words = site.words();
    let known = &site.known;
    let word = |attribute: &str| known.word("action", &action.id, attribute).to_owned();
    let login = match action.login {
        Login::Strong => step_login_strong(words),
        Login::Either => step_login_either(words),
        Login::None => step_login_none(words),
    };
    let minutes = step_minutes_about(words, &number(words, u32::from(action.minutes)));
    let years = action.minimum_age.map(|years| actions_minimum_age(words, &years.to_string()));
    let facts = [
        (step_how(words), word("how")),
        (step_not_covered(words), word("not-covered")),
        (step_cost(words), word("cost")),
        (step_minutes(words), minutes),
        (step_login(words), login.to_owned()),
        (step_without_login(words), word("without-login")),
        (actions_age(words), years.unwrap_or_default()),
        (step_age(words), word("age")),
        (step_effect(words), word("effect")),
        (step_ends(words), word("ends")),
        (step_side_effects(words), word("side-effects")),
        (step_undo(words), word("undo")),
    ];
    let facts = facts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| {
        html! { <div class="fact"><dt>{ name }</dt><dd>{ text }</dd></div> }
    });
    let title = word("");
    let wrong = report::error(site, &title, &action.id);
    html! {
        <article class="plan-step" id={format!("action-{}", action.id)}>
            <h3>{ &title }</h3>
            <p class="step-why">{ helps(site, action) }</p>
            <p>{ word("does") }</p>
            <dl class="facts">{ for facts }</dl>
            { contact(site, action) }
            <p class="claim-by">
                { actions_reviewed(words, &date(words, action.reviewed)) }{ ". " }
                { marks(site, &action.sources) }{ " " }
                <a href={wrong}>{ report_fact(words) }</a>
            </p>
        </article>
    }
}

/// What must have leaked for an action to help.
fn helps(site: &Site, action: &Action) -> String {
    let words = site.words();
    let kinds: Vec<&str> = action.kinds.iter().map(|kind| site.known.kind_name(*kind)).collect();
    let cases: Vec<&str> =
        action.breaches.iter().map(|breach| site.known.breach_word(*breach, "")).collect();
    let mut text = if kinds.is_empty() {
        actions_any(words).to_owned()
    } else {
        actions_data(words, &joined(words, &kinds))
    };
    if !cases.is_empty() {
        text.push_str(". ");
        text.push_str(&actions_breaches(words, &joined(words, &cases)));
    }
    text
}

/// The official page and the telephone of an action.
fn contact(site: &Site, action: &Action) -> Html {
    let words = site.words();
    let provider = action.provider.and_then(|at| site.known.catalogue.organisation(at));
    let link = action.link.as_ref().map(|link| {
        let label = action.provider.map_or_else(
            || step_link_plain(words).to_owned(),
            |provider| step_link(words, site.known.organisation_name(provider)),
        );
        html! { <p>{ out_link(words, link, &label, None) }</p> }
    });
    let call = provider.and_then(|provider| Some((provider, provider.phone.as_ref()?)));
    html! {
        <>
            { link.unwrap_or_default() }
            if let Some((provider, number)) = call {
                <p>
                    { phone_call(words) }{ " " }{ phone(number) }{ " " }
                    { site.known.word("organisation", &provider.id, "hours") }
                </p>
            }
        </>
    }
}
