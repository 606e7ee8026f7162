//! Official help that stands in the page itself, for when the check cannot run.

use yew::prelude::*;

use crate::text::{
    Words, boot_help, boot_noscript, boot_title, help_guide, help_guide_href, help_mieli,
    help_ombudsman, help_ombudsman_href, help_police, help_police_href, help_riku, help_title,
    threat_crisis_number, threat_riku_number,
};
use crate::ui::Knowledge;
use crate::ui::components::{element, out_link, parts, phone, text};

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

/// Official help: where to read, and whom to call.
pub fn help_list(words: &Words) -> Html {
    let links = [
        (help_guide(words), help_guide_href(words)),
        (help_ombudsman(words), help_ombudsman_href(words)),
        (help_police(words), help_police_href(words)),
    ];
    let lines = [
        (help_riku(words), threat_riku_number(words)),
        (help_mieli(words), threat_crisis_number(words)),
    ];
    let links = links
        .into_iter()
        .map(|(label, href)| element("li", "", parts![out_link(words, href, label, None)]));
    let lines = lines
        .into_iter()
        .map(|(name, number)| element("li", "", parts![text(&format!("{name} ")), phone(number)]));
    element("ul", "help-list", links.chain(lines).collect())
}
