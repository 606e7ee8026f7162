//! From whom to whom data went: a box for each role, an arrow to the next.

use yew::prelude::*;

/// Everybody with one role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The role, in a word or two.
    pub role: String,
    /// The organisations.
    pub names: Vec<String>,
}

/// The roles, from the one that decides on; `label` says what the drawing shows.
pub fn chain(label: &str, links: &[Link]) -> Html {
    let boxes = links.iter().enumerate().map(|(at, link)| {
        html! {
            <>
                if at > 0 {
                    <svg class="chain-arrow" viewBox="0 0 24 24" width="24" height="24" focusable="false">
                        <path d="M12 2v18M5 13l7 7 7-7" />
                    </svg>
                }
                <div class="chain-box">
                    <span class="chain-role">{ &link.role }</span>
                    { for link.names.iter().map(|name| html! { <strong>{ name }</strong> }) }
                </div>
            </>
        }
    });
    html! {
        <figure class="figure">
            <div class="chain" aria-hidden="true">{ for boxes }</div>
            <figcaption>{ label }</figcaption>
        </figure>
    }
}
