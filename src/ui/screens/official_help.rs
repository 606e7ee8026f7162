//! Official help that stands in the page itself, for when the check cannot run.

use yew::prelude::*;

use crate::text::{
    boot_help, boot_noscript, boot_title, help_guide, help_guide_href, help_mieli, help_ombudsman,
    help_ombudsman_href, help_police, help_police_href, help_riku, help_title,
    threat_crisis_number, threat_riku_number,
};
use crate::ui::Knowledge;
use crate::ui::components::{out_link, phone};

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
    let links = [
        (help_guide(words), help_guide_href(words)),
        (help_ombudsman(words), help_ombudsman_href(words)),
        (help_police(words), help_police_href(words)),
    ];
    let links = links
        .into_iter()
        .map(|(label, href)| html! { <li>{ out_link(words, href, label, None) }</li> });
    html! {
        <section>
            <h2>{ boot_title(words) }</h2>
            <p>{ why }</p>
            <h3>{ help_title(words) }</h3>
            <ul>
                { for links }
                <li>{ help_riku(words) }{ " " }{ phone(threat_riku_number(words)) }</li>
                <li>{ help_mieli(words) }{ " " }{ phone(threat_crisis_number(words)) }</li>
            </ul>
        </section>
    }
}
