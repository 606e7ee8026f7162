//! Every action, with all its costs and its sources: what the check chooses from.

use yew::prelude::*;

use super::contents::{beside, contents};
use super::sources::Cited;
use super::{report, threat};
use crate::source::Site;
use osuiko::ui::parts::{View, out_link, phone};
use osuiko_engine::Date;
use osuiko_engine::catalogue::Band;
use osuiko_engine::catalogue::{Action, Harm, Login};
use osuiko_engine::index::{ActionIndex, HarmIndex, KindIndex, SourceIndex};
use osuiko_engine::ordered::{Set, ranked};
use osuiko_words::written::{
    actions_age, actions_any, actions_breaches, actions_data, actions_harm_all, actions_harm_any,
    actions_harms, actions_harms_lead, actions_lead, actions_minimum_age, actions_misuse,
    actions_reviewed, known_sources, report_fact,
};
use osuiko_words::{
    BAND_IF_MISUSED, BAND_LATER, BAND_NOW, BAND_SOON, PHONE_CALL, STEP_AGE, STEP_COST, STEP_EFFECT,
    STEP_ENDS, STEP_ESTATE, STEP_FOR_OTHER, STEP_HOW, STEP_LINK_PLAIN, STEP_LOGIN,
    STEP_LOGIN_EITHER, STEP_LOGIN_NONE, STEP_LOGIN_STRONG, STEP_MINUTES, STEP_NOT_COVERED,
    STEP_SIDE_EFFECTS, STEP_UNDO, STEP_WITHOUT_LOGIN, THREAT_TITLE, Words, date, harm_sources,
    joined, number, step_link, step_minutes_about,
};

/// The bands, in the order of the page.
const BANDS: [Band; 4] = [Band::Now, Band::Soon, Band::Later, Band::IfMisused];

/// What the page begins with, and every action, band by band, each folded away behind its name.
pub(super) fn actions(site: &Site) -> (Html, Html) {
    let words = site.words();
    let all = &site.known.catalogue.tables().actions;
    let harms = &site.known.catalogue.tables().harms;
    let used = all.iter().flat_map(|action| &action.sources);
    let used: Set<SourceIndex> =
        used.chain(harms.iter().flat_map(|harm| &harm.sources)).copied().collect();
    let cited = Cited::new(site, &used);
    let bands = BANDS.into_iter().map(|band| {
        let inside = ranked(
            all.iter()
                .zip(&site.records.actions)
                .enumerate()
                .filter(|(_, (action, _))| action.band == band)
                .collect(),
            |(_, (action, _)): &(usize, (&Action, &Date))| {
                u64::from(u8::MAX.saturating_sub(action.weight))
            },
        );
        let items = inside
            .into_iter()
            .map(|(at, (action, next))| html! { <li>{ one(&cited, ActionIndex::at(at), action, *next) }</li> });
        html! {
            <section id={band.word()}>
                <h2>{ band_words(words, band) }</h2>
                <ul class="folds">{ for items }</ul>
            </section>
        }
    });
    let misuses = harms
        .iter()
        .enumerate()
        .map(|(at, harm)| html! { <li>{ misuse(&cited, HarmIndex::at(at), harm) }</li> });
    let content = html! {
        <>
            { threat::threat(site) }
            { for bands }
            <section id="harms">
                <h2>{ actions_harms(words) }</h2>
                <p>{ actions_harms_lead(words) }</p>
                <ul class="folds">{ for misuses }</ul>
            </section>
            { cited.list() }
        </>
    };
    let content = beside(parts(words), content);
    (html! { <p class="lead">{ actions_lead(words) }</p> }, content)
}

/// The list of the parts of the page.
fn parts(words: &Words) -> Html {
    let bands = BANDS.map(|band| (band.word(), band_words(words, band)));
    let first = [("threat", words.text(THREAT_TITLE))].into_iter();
    let last = [("harms", actions_harms(words)), ("sources", known_sources(words))];
    contents(words, first.chain(bands).chain(last))
}

/// What somebody could do with certain data, what it takes, and who says so.
fn misuse(cited: &Cited<'_>, index: HarmIndex, harm: &Harm) -> Html {
    let site = cited.site;
    let words = site.words();
    let says = words.harm(index);
    let names = |kinds: &[KindIndex]| -> Vec<&str> {
        kinds.iter().map(|kind| site.words().kind(*kind).name()).collect()
    };
    let mut takes = actions_harm_all(words, &joined(words, &names(&harm.all)));
    if !harm.any.is_empty() {
        takes.push_str(". ");
        takes.push_str(&actions_harm_any(words, &names(&harm.any).join(", ")));
    }
    html! {
        <details class="fold">
            <summary><h3>{ says.name() }</h3></summary>
            <article class="fold-inside" id={format!("harm-{}", harm.id)}>
                <p class="small">{ takes }</p>
                <p>{ says.can() }{ " " }{ says.cannot() }</p>
                <p class="claim-by">
                    { harm_sources(words, &harm.publishers) }{ cited.marks(&harm.sources) }
                </p>
            </article>
        </details>
    }
}

/// The name of a band.
fn band_words(words: &Words, band: Band) -> &str {
    match band {
        Band::Now => words.text(BAND_NOW),
        Band::Soon => words.text(BAND_SOON),
        Band::Later => words.text(BAND_LATER),
        Band::IfMisused => words.text(BAND_IF_MISUSED),
    }
}

/// One action with everything that is known of it, and when it is reviewed next.
fn one(cited: &Cited<'_>, index: ActionIndex, action: &Action, next: Date) -> Html {
    let site = cited.site;
    let words = site.words();
    let says = words.action(index);
    let login = match action.login {
        Login::Strong => words.text(STEP_LOGIN_STRONG),
        Login::Either => words.text(STEP_LOGIN_EITHER),
        Login::None => words.text(STEP_LOGIN_NONE),
    };
    let minutes = step_minutes_about(words, &number(words, u32::from(action.minutes)));
    let years = action.minimum_age.map(|years| actions_minimum_age(words, &years.to_string()));
    let facts = [
        (words.text(STEP_HOW), says.how().to_owned()),
        (words.text(STEP_NOT_COVERED), says.not_covered().to_owned()),
        (words.text(STEP_COST), says.cost().to_owned()),
        (words.text(STEP_MINUTES), minutes.clone()),
        (words.text(STEP_LOGIN), login.to_owned()),
        (words.text(STEP_WITHOUT_LOGIN), says.without_login().to_owned()),
        (actions_age(words), years.unwrap_or_default()),
        (words.text(STEP_AGE), says.age().to_owned()),
        (words.text(STEP_FOR_OTHER), says.for_other().to_owned()),
        (words.text(STEP_ESTATE), says.estate().to_owned()),
        (words.text(STEP_EFFECT), says.effect().to_owned()),
        (words.text(STEP_ENDS), says.ends().to_owned()),
        (words.text(STEP_SIDE_EFFECTS), says.side_effects().to_owned()),
        (words.text(STEP_UNDO), says.undo().to_owned()),
    ];
    let facts = facts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| {
        html! { <div class="fact"><dt>{ name }</dt><dd>{ text }</dd></div> }
    });
    let title = says.name();
    let wrong = report::error(site);
    html! {
        <details class="fold">
            <summary>
                <h3>{ title }</h3>
                <span class="small fold-more">{ minutes }</span>
            </summary>
            <article class="fold-inside" id={format!("action-{}", action.id)}>
                <p>{ says.does() }</p>
                <p class="small">{ helps(site, action) }</p>
                <dl class="facts">{ for facts }</dl>
                { contact(site, action) }
                <p class="claim-by">
                    { actions_reviewed(words, &date(words, action.reviewed), &date(words, next)) }
                    { ". " }
                    { cited.marks(&action.sources) }{ " " }
                    <a href={wrong}>{ report_fact(words) }</a>
                </p>
            </article>
        </details>
    }
}

/// What must have leaked for an action to help.
fn helps(site: &Site, action: &Action) -> String {
    let words = site.words();
    let kinds: Vec<&str> =
        action.kinds.iter().map(|kind| site.words().kind(*kind).name()).collect();
    let cases: Vec<&str> =
        action.breaches.iter().map(|breach| site.words().breach(*breach).title()).collect();
    let harms: Vec<&str> = action.harms.iter().map(|harm| words.harm(*harm).name()).collect();
    let mut text = match (kinds.is_empty(), harms.is_empty()) {
        (true, true) => actions_any(words).to_owned(),
        (true, false) => actions_misuse(words, &harms.join("; ")),
        (false, true) => actions_data(words, &joined(words, &kinds)),
        (false, false) => {
            [actions_data(words, &joined(words, &kinds)), actions_misuse(words, &harms.join("; "))]
                .join(". ")
        }
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
    let phone_of = |at| site.known.catalogue.organisation(at)?.phone.as_ref();
    let link = action.link.as_ref().map(|link| {
        let label = action.provider.map_or_else(
            || words.text(STEP_LINK_PLAIN).to_owned(),
            |provider| step_link(words, site.words().organisation(provider).name()),
        );
        let link = View::html(words, None, |view| out_link(view, link, &label, None));
        html! { <p>{ link }</p> }
    });
    let call = action.provider.and_then(|provider| Some((provider, phone_of(provider)?)));
    html! {
        <>
            { link.unwrap_or_default() }
            if let Some((provider, number)) = call {
                <p>
                    { words.text(PHONE_CALL) }{ " " }{ View::html(words, None, |view| phone(view, number)) }{ " " }
                    { words.organisation(provider).hours() }
                </p>
            }
        </>
    }
}
