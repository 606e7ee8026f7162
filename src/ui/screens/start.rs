//! What this is, that it is private, how long it takes, and where to begin.

use yew::prelude::*;

use crate::domain::index::BreachIndex;
use crate::domain::journey::Move;
use crate::text::{
    Language, start_begin, start_covers, start_go_on, start_lead, start_loading,
    start_point_estimate, start_point_private, start_point_secret, start_point_time,
    start_point_unknown, start_title,
};
use crate::ui::{HEADING, Knowledge};

/// Props of [`StartScreen`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct StartScreenProps {
    /// The language of the page.
    pub language: Language,
    /// What is known, once it is there.
    #[prop_or_default]
    pub known: Option<Knowledge>,
    /// Whether there are answers already.
    #[prop_or_default]
    pub begun: bool,
    /// What to call to begin; absent until the program runs.
    #[prop_or_default]
    pub onstep: Option<Callback<Move>>,
}

/// The first view. It stands in the page before the program runs, with the same height.
#[component]
pub fn StartScreen(props: &StartScreenProps) -> Html {
    let StartScreenProps { language, known, begun, onstep } = props;
    let language = *language;
    let points = [
        start_point_time(language),
        start_point_private(language),
        start_point_secret(language),
        start_point_unknown(language),
        start_point_estimate(language),
    ];
    let onclick = onstep.as_ref().map(|onstep| onstep.reform(|_: MouseEvent| Move::Continue));
    let words = match (onstep.is_some(), *begun) {
        (false, _) => start_loading(language),
        (true, false) => start_begin(language),
        (true, true) => start_go_on(language),
    };
    let cases = known.iter().flat_map(|known| {
        (0..known.catalogue.tables().breaches.len())
            .map(|at| html! { <li>{ known.breach_word(BreachIndex::at(at), "") }</li> })
    });
    html! {
        <div class="start">
            <h1 id={HEADING} tabindex="-1">{ start_title(language) }</h1>
            <p class="lead">{ start_lead(language) }</p>
            <p><button type="button" class="button button-main" disabled={onclick.is_none()} {onclick}>{ words }</button></p>
            <ul class="points">{ for points.map(|point| html! { <li>{ point }</li> }) }</ul>
            if known.is_some() {
                <section class="covers">
                    <h2>{ start_covers(language) }</h2>
                    <ul>{ for cases }</ul>
                </section>
            }
        </div>
    }
}
