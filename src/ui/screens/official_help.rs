//! Official help that stands in the page itself, for when the check cannot run.

use yew::prelude::*;

use crate::text::{
    Language, boot_help, boot_noscript, boot_title, help_guide, help_guide_href, help_mieli,
    help_ombudsman, help_ombudsman_href, help_police, help_police_href, help_riku, help_title,
    threat_crisis_number, threat_riku_number,
};
use crate::ui::components::{OutLink, Phone};

/// Props of [`OfficialHelp`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OfficialHelpProps {
    /// The language of the page.
    pub language: Language,
    /// Whether the browser runs no script at all, rather than failed to start this one.
    pub noscript: bool,
}

/// Why the check does not run, and where to get help all the same.
#[component]
pub fn OfficialHelp(props: &OfficialHelpProps) -> Html {
    let language = props.language;
    let why = if props.noscript { boot_noscript(language) } else { boot_help(language) };
    let links = [
        (help_guide(language), help_guide_href(language)),
        (help_ombudsman(language), help_ombudsman_href(language)),
        (help_police(language), help_police_href(language)),
    ];
    let links = links
        .into_iter()
        .map(|(words, href)| html! { <li><OutLink {language} {href} {words} /></li> });
    html! {
        <section>
            <h2>{ boot_title(language) }</h2>
            <p>{ why }</p>
            <h3>{ help_title(language) }</h3>
            <ul>
                { for links }
                <li>{ help_riku(language) }{ " " }<Phone number={threat_riku_number(language)} /></li>
                <li>{ help_mieli(language) }{ " " }<Phone number={threat_crisis_number(language)} /></li>
            </ul>
        </section>
    }
}
