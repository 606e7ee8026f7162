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

/// The roles, from the one that decides on: a list that can be read as well as seen.
pub fn chain(links: &[Link]) -> Html {
    let boxes = links.iter().map(|link| {
        html! {
            <li class="chain-box">
                <span class="chain-role">{ &link.role }</span>
                { for link.names.iter().map(|name| html! { <strong>{ name }</strong> }) }
            </li>
        }
    });
    html! { <ol class="chain">{ for boxes }</ol> }
}
