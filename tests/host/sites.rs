//! What the pages of the site are made from, as it ships.

use std::rc::Rc;

use osuiko_site::files;
use osuiko_site::source::{Served, Site};
use osuiko_site::statement::Statement;
use osuiko_words::Language;

use crate::support::{easy_edition, edition, root};

/// What is said of accessibility.
pub(crate) fn statement() -> Statement {
    let file = files::read(&root().join("assets/accessibility.toml")).unwrap();
    Statement::read(&String::from_utf8(file).unwrap()).unwrap()
}

/// What pages are made from, in one language.
pub(crate) fn site(language: Language) -> Site {
    site_at(language, None)
}

/// The same, of a site that knows its address if there is one.
pub(crate) fn site_at(language: Language, home: Option<&str>) -> Site {
    let assets = root().join("assets");
    let read = |name: &str| files::read(&assets.join(name)).unwrap();
    let served = Served::read(&String::from_utf8(read("site.toml")).unwrap(), home).unwrap();
    let element = files::sri_sha384(&read("scripts/frame/embed-2.js"));
    let (served, statement) = (Rc::new(served), Rc::new(statement()));
    Site::new(edition(language), &served, &statement, &element.into()).unwrap()
}

/// What pages are made from, in easy Finnish.
pub(crate) fn easy_site() -> Site {
    site(Language::Fi).in_easy_finnish(easy_edition()).unwrap()
}

/// What pages are made from, in every language and in easy Finnish.
pub(crate) fn sites() -> Vec<Site> {
    let mut all: Vec<Site> = Language::ALL.map(site).into();
    all.push(easy_site());
    all
}
