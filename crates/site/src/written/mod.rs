//! Pages that are written when the site is built and need no program; none of this is in the download.

mod accessibility;
mod actions;
mod breach;
mod breaches;
mod conditions;
mod contents;
mod embedding;
mod groups;
mod history;
mod lead;
mod letters;
mod map;
mod numbers;
mod official_help;
mod paper;
mod privacy;
mod report;
mod sources;
mod table;
mod take;
mod threat;
mod timeline;

use yew::prelude::*;

use osuiko::ui::EASY_FOLDER;
use osuiko::ui::parts::{Sign, View, listen, listen_none, mark, sign, text_sizes};
use osuiko_engine::index::BreachIndex;
use osuiko_words::written::{
    actions_title, breaches_title, page_languages, page_title, pages_actions, pages_breaches,
    pages_check, pages_embedding, pages_nav, pages_paper, paper_title,
};
use osuiko_words::{
    APP_NAME, EASY_FINNISH, FOOTER_ACCESS, FOOTER_PRIVACY, Language, SKIP_TO_CONTENT, THREAT_OPEN,
    Words, date, footer_reviewed,
};

use crate::kind::{ACCESS_FOLDER, EDITORS_FOLDER, PRIVACY_FOLDER};
use crate::source::Site;

pub(crate) use embedding::plain_frame;
pub use official_help::{OfficialHelp, OfficialHelpProps};

/// A written page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Every breach, by service and by place.
    Breaches,
    /// One breach.
    Breach(BreachIndex),
    /// Every action.
    Actions,
    /// The questions, to print.
    Paper,
    /// For editors of other sites.
    Embedding,
    /// The statement on accessibility.
    Accessibility,
    /// What is processed of whoever uses the site.
    Privacy,
}

impl Page {
    /// Every page there is, for this catalogue.
    pub fn all(site: &Site) -> Vec<Self> {
        let breaches = (0..site.known.catalogue.tables().breaches.len()).map(BreachIndex::at);
        let single = [
            Self::Breaches,
            Self::Actions,
            Self::Paper,
            Self::Embedding,
            Self::Accessibility,
            Self::Privacy,
        ];
        single.into_iter().chain(breaches.map(Self::Breach)).collect()
    }

    /// Its folder below that of the language, with a slash at its end.
    pub fn path(self, site: &Site) -> String {
        let easy = if site.known.easy { [EASY_FOLDER, "/"].concat() } else { String::new() };
        [easy, self.folder(site)].concat()
    }

    /// Its folder below that of all pages with the same words, with a slash at its end.
    pub fn folder(self, site: &Site) -> String {
        match self {
            Self::Breaches => "breaches/".to_owned(),
            Self::Breach(breach) => format!("breaches/{}/", site.key(breach)),
            Self::Actions => "actions/".to_owned(),
            Self::Paper => "paper/".to_owned(),
            Self::Embedding => format!("{EDITORS_FOLDER}/"),
            Self::Accessibility => format!("{ACCESS_FOLDER}/"),
            Self::Privacy => format!("{PRIVACY_FOLDER}/"),
        }
    }

    /// The way from its folder to the pages with the same words.
    fn pages(self) -> &'static str {
        match self {
            Self::Breach(_) => "../../",
            Self::Breaches
            | Self::Actions
            | Self::Paper
            | Self::Embedding
            | Self::Accessibility
            | Self::Privacy => "../",
        }
    }

    /// The way from its folder to the first view of the check, which is in the folder of the language.
    pub fn check(self, site: &Site) -> String {
        [self.pages(), if site.known.easy { "../" } else { "" }].concat()
    }

    /// The way from its folder up to the root of the site.
    pub fn up(self, site: &Site) -> String {
        [&*self.check(site), "../"].concat()
    }

    /// The way from its folder to the same page in ordinary Finnish from easy Finnish, and to that in
    /// easy Finnish from ordinary Finnish; none from another language.
    pub fn other_words(self, site: &Site) -> Option<String> {
        if site.language() != Language::Fi {
            return None;
        }
        let other = if site.known.easy { String::new() } else { [EASY_FOLDER, "/"].concat() };
        Some([self.check(site), other, self.folder(site)].concat())
    }

    /// Its heading.
    pub fn heading(self, site: &Site) -> String {
        match self {
            Self::Breaches => breaches_title(site.words()).to_owned(),
            Self::Breach(breach) => site.words().breach(breach).title().to_owned(),
            Self::Actions => actions_title(site.words()).to_owned(),
            Self::Paper => paper_title(site.words()).to_owned(),
            Self::Embedding => pages_embedding(site.words()).to_owned(),
            Self::Accessibility => site.words().text(FOOTER_ACCESS).to_owned(),
            Self::Privacy => site.words().text(FOOTER_PRIVACY).to_owned(),
        }
    }

    /// Its title, as the tab and search engines show it.
    pub fn title(self, site: &Site) -> String {
        page_title(site.words(), site.words().text(APP_NAME), &self.heading(site))
    }

    /// What it is about, in a sentence or two.
    pub fn description(self, site: &Site) -> String {
        let words = site.words();
        match self {
            Self::Breaches => osuiko_words::written::breaches_lead(words).to_owned(),
            Self::Breach(breach) => site.words().breach(breach).what().to_owned(),
            Self::Actions => osuiko_words::written::actions_lead(words).to_owned(),
            Self::Paper => osuiko_words::written::paper_lead(words).to_owned(),
            Self::Embedding => osuiko_words::written::embedding_lead(words).to_owned(),
            Self::Accessibility => osuiko_words::written::access_lead(words).to_owned(),
            Self::Privacy => osuiko_words::written::privacy_lead(words).to_owned(),
        }
    }
}

/// Props of [`Written`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct WrittenProps {
    /// What it is made from.
    pub site: Site,
    /// Which page.
    pub page: Page,
}

/// A written page: what stands around every one, and its own content.
#[component]
pub fn Written(props: &WrittenProps) -> Html {
    let WrittenProps { site, page } = props;
    let (lead, content) = match *page {
        Page::Breaches => breaches::breaches(site),
        Page::Breach(breach) => breach::breach(site, breach),
        Page::Actions => actions::actions(site),
        Page::Paper => paper::paper(site),
        Page::Embedding => embedding::embedding(site),
        Page::Accessibility => accessibility::accessibility(site),
        Page::Privacy => privacy::privacy(site),
    };
    let words = site.words();
    let reviewed = date(words, site.known.catalogue.tables().reviewed);
    let class = match page {
        Page::Paper => "frame written paper",
        Page::Accessibility | Page::Privacy => "frame written running-text",
        Page::Breaches | Page::Breach(_) | Page::Actions | Page::Embedding => "frame written",
    };
    html! {
        <div {class}>
            <a class="skip-link" href="#content">{ words.text(SKIP_TO_CONTENT) }</a>
            <header class="frame-head">
                <p class="wordmark">
                    { View::html(words, None, mark) }
                    <a href={page.check(site)}>{ words.text(APP_NAME) }</a>
                </p>
                { navigation(site, *page) }
                { View::html(words, None, text_sizes) }
            </header>
            <aside aria-label={words.text(THREAT_OPEN).to_owned()}>
                <p class="strip help-way">
                    <a class="strip-way" href={format!("{}actions/#threat", page.pages())}>
                        { View::html(words, None, |view| sign(view, Sign::Phone)) }
                        <span>{ words.text(THREAT_OPEN) }</span>
                    </a>
                </p>
            </aside>
            <main class="frame-view" id="content" tabindex="-1">
                <div class="aids reading-aids">
                    { View::html(words, None, listen) }
                    { easy_way(site, *page) }
                </div>
                <div class="band-raised page-head">
                    <h1>{ page.heading(site) }</h1>
                    { lead }
                </div>
                { content }
            </main>
            <footer class="frame-foot">
                <p>{ footer_reviewed(words, &reviewed) }</p>
                { View::html(words, None, listen_none) }
                { about(words, *page) }
                { languages(site, *page) }
            </footer>
        </div>
    }
}

/// The way to the same page in easy Finnish and back, which says by `aria-current` whether this is it.
/// `assets/scripts/aids/easy.js` has whoever takes it stay at their place in the text.
fn easy_way(site: &Site, page: Page) -> Html {
    let words = site.words();
    let link = |href: String| {
        let current = site.known.easy.then_some("true");
        html! { <a class="aid easy-way" {href} aria-current={current}>{ words.text(EASY_FINNISH) }</a> }
    };
    page.other_words(site).map_or_else(Html::default, link)
}

/// A way to a page as an item of a list; `here` if it is this one.
fn way(href: String, name: &str, here: bool) -> Html {
    let current = here.then_some("page");
    html! { <li><a {href} aria-current={current}>{ name }</a></li> }
}

/// The ways to the pages about the site, at its foot.
fn about(words: &Words, page: Page) -> Html {
    let link = |path: &str, name: &str, here| way(format!("{}{path}/", page.pages()), name, here);
    let (access, privacy) = (words.text(FOOTER_ACCESS), words.text(FOOTER_PRIVACY));
    html! {
        <ul class="foot-links">
            { link(EDITORS_FOLDER, pages_embedding(words), page == Page::Embedding) }
            { link(ACCESS_FOLDER, access, page == Page::Accessibility) }
            { link(PRIVACY_FOLDER, privacy, page == Page::Privacy) }
        </ul>
    }
}

/// The way to the other pages.
fn navigation(site: &Site, page: Page) -> Html {
    let words = site.words();
    let link = |path: &str, name: &str, here| way(format!("{}{path}", page.pages()), name, here);
    html! {
        <nav class="pages" aria-label={pages_nav(words).to_owned()}>
            <ul>
                { way(page.check(site), pages_check(words), false) }
                { link("breaches/", pages_breaches(words), page == Page::Breaches) }
                { link("actions/", pages_actions(words), page == Page::Actions) }
                { link("paper/", pages_paper(words), page == Page::Paper) }
            </ul>
        </nav>
    }
}

/// The same page in the other languages.
fn languages(site: &Site, page: Page) -> Html {
    let words = site.words();
    let (up, folder) = (page.up(site), page.folder(site));
    let others = Language::ALL.iter().filter(|language| **language != words.language());
    let links = others.map(|language| {
        let code = language.code();
        let href = format!("{up}{code}/{folder}");
        html! { <li><a {href} lang={code} hreflang={code}>{ language.name() }</a></li> }
    });
    html! {
        <nav class="language-choice" aria-label={page_languages(words).to_owned()}>
            <ul>{ for links }</ul>
        </nav>
    }
}
