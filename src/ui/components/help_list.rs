//! Official help: where to read, and whom to call.

use yew::prelude::*;

use super::{element, out_link, parts, phone, text};
use crate::text::{
    Words, help_guide, help_guide_href, help_mieli, help_ombudsman, help_ombudsman_href,
    help_police, help_police_href, help_riku, threat_crisis_number, threat_riku_number,
};

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
