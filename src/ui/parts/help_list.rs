//! Official help: where to read, and whom to call.

use super::{View, out_link, phone};
use osuiko_words::{
    HELP_GUIDE, HELP_GUIDE_HREF, HELP_MIELI, HELP_OMBUDSMAN, HELP_OMBUDSMAN_HREF, HELP_POLICE,
    HELP_POLICE_HREF, HELP_RIKU, THREAT_CRISIS_NUMBER, THREAT_RIKU_NUMBER,
};

/// Official help: where to read, and whom to call.
pub fn help_list(view: &mut View<'_>) {
    let words = view.words;
    let links = [
        (HELP_GUIDE, HELP_GUIDE_HREF),
        (HELP_OMBUDSMAN, HELP_OMBUDSMAN_HREF),
        (HELP_POLICE, HELP_POLICE_HREF),
    ];
    let lines = [(HELP_RIKU, THREAT_RIKU_NUMBER), (HELP_MIELI, THREAT_CRISIS_NUMBER)];
    view.inside("ul.help-list", |view| {
        for (label, href) in links {
            view.inside("li", |view| out_link(view, words.text(href), words.text(label), None));
        }
        for (name, number) in lines {
            view.inside("li", |view| {
                view.push(name);
                view.push_str(" ");
                phone(view, words.text(number));
            });
        }
    });
}
