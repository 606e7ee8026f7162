//! The pages in no language of their own: the choice of language, and the page for an address that
//! has none.

use std::fmt::Write as _;

use osuiko_words::Language;
use osuiko_words::written::{
    not_found_start, not_found_title, pages_actions, pages_breaches, pages_paper,
};
use osuiko_words::{START_TITLE, THREAT_OPEN};

use super::assets::{Shared, stylesheet};
use super::document::{document, escaped};
use super::found::About;
use crate::source::{Served, Site};

/// What the site is called in every language.
const NAME: &str = "Osuiko";

/// The page at the root: a choice of language, in the languages of `sites` at once.
pub fn chooser(sites: &[Site], served: &Served, shared: &Shared) -> String {
    let links = Language::ALL.map(|language| {
        let (code, name) = (language.code(), language.name());
        format!(r#"<li><a href="{code}/" lang="{code}" hreflang="{code}">{name}</a></li>"#)
    });
    let questions: Vec<&str> = sites.iter().map(|site| site.words().text(START_TITLE)).collect();
    let about = About {
        title: NAME,
        description: &questions.join(" · "),
        language: None,
        path: "",
        folder: "",
        up: "",
        is_entrance: true,
        is_pasted: false,
        preview: &shared.preview,
    };
    let head = [about.elements(served), stylesheet("", &shared.style)].concat();
    let body = format!(
        r#"<div class="frame">
<main class="frame-view chooser">
<h1>Osuiko</h1>
<ul>{}</ul>
</main>
</div>"#,
        links.concat()
    );
    document(Language::Fi, NAME, &head, &body)
}

/// The page for an address that has none, in the languages of `sites` at once, with that language first.
///
/// It is sent for addresses at any depth, so its links begin at the root, which is that of the
/// server unless the site has whole addresses.
pub fn not_found(sites: &[Site], first: Language, served: &Served, shared: &Shared) -> String {
    let mut sections = Vec::new();
    let (own, others): (Vec<_>, Vec<_>) = sites.iter().partition(|site| site.language() == first);
    for site in own.into_iter().chain(others) {
        let (code, words) = (site.language().code(), site.words());
        let [title, start] = [not_found_title(words), not_found_start(words)].map(escaped);
        let home = served.address("/", &format!("{code}/"));
        let ways = [
            ("breaches/", pages_breaches(words)),
            ("actions/", pages_actions(words)),
            ("paper/", pages_paper(words)),
            ("actions/#threat", words.text(THREAT_OPEN)),
        ];
        let mut section = format!(
            "<section lang=\"{code}\">\n<h2>{title}</h2>\n\
             <p><a class=\"button\" href=\"{home}\">{start}</a></p>\n\
             <ul class=\"foot-links\">\n"
        );
        for (path, name) in ways {
            let (address, name) = (served.address("/", &format!("{code}/{path}")), escaped(name));
            // Writing to a string cannot fail.
            let _ = writeln!(section, "<li><a href=\"{address}\">{name}</a></li>");
        }
        section.push_str("</ul>\n</section>\n");
        sections.push(section);
    }
    // A line between the languages, so that each is seen to be one.
    let sections = sections.join("<hr>\n");
    let head = stylesheet(&served.address("/", ""), &shared.style);
    let body = format!(
        r#"<div class="frame">
<main class="frame-view">
<h1>Osuiko</h1>
{sections}</main>
</div>"#
    );
    document(first, NAME, &head, &body)
}
