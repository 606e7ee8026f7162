//! Official help that stands in the page itself, for when the check cannot run.

use yew::prelude::*;

use crate::text::{boot_help, boot_noscript, boot_title, help_title};
use crate::ui::Knowledge;
use crate::ui::components::help_list;

/// Props of [`OfficialHelp`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OfficialHelpProps {
    /// What is known.
    pub known: Knowledge,
    /// Whether the browser runs no script at all, rather than failed to start this one.
    pub noscript: bool,
}

/// Why the check does not run, and where to get help all the same.
#[component]
pub fn OfficialHelp(props: &OfficialHelpProps) -> Html {
    let words = &*props.known.words;
    let why = if props.noscript { boot_noscript(words) } else { boot_help(words) };
    html! {
        <section>
            <h2>{ boot_title(words) }</h2>
            <p>{ why }</p>
            <h3>{ help_title(words) }</h3>
            { help_list(words) }
        </section>
    }
}
