//! The pages that ship: the head that loads the program, and what stands there before it runs.

mod structured;

use std::fmt::Write as _;
use std::rc::Rc;
use std::{env, fs};

use crate::written::{OfficialHelp, OfficialHelpProps, Page, Site, Written, WrittenProps};
use anyhow::{Context as _, Result};
use futures::executor::block_on;
use osuiko::ui::{Knowledge, Prerendered, PrerenderedProps};
use osuiko_engine::Date;
use osuiko_words::written::{
    idle_stay, idle_text, idle_title, not_found_start, not_found_title, update_now, update_ready,
};
use osuiko_words::{Language, NEUTRAL_TITLE, START_LEAD, Words};
use serde::Deserialize;
use yew::LocalServerRenderer;

use osuiko_catalogue as catalogue;

use crate::assets::{Assets, element};
use crate::files;

/// The script that other people's pages load for the element `osuiko-check`. They name its checksum
/// too, so under this name it never changes: what is new goes into `embed-2.js`, beside this one.
pub const ELEMENT: &str = "embed-1.js";

/// The languages, by code, in the order they are offered.
pub const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// The page that is sent for an address that has none.
pub const NOT_FOUND: &str = "404.html";

/// The page with the first view in one language.
///
/// # Errors
/// When the language is unknown or its catalogue cannot be read.
pub fn start(code: &str, assets: &Assets) -> Result<String> {
    let known = known(code)?;
    let description = escaped(known.words.text(START_LEAD));
    let head = format!(
        r#"<meta name="description" content="{description}">
{alternates}{installable}{elements}"#,
        alternates = alternates("../", ""),
        installable = assets.installable("../"),
        elements = assets.elements("../"),
    );
    let update = update(&known);
    Ok(check(code, known, &head, false, &update))
}

/// The same page as a file that stands alone, in one language; `head` brings everything it needs.
///
/// # Errors
/// When the language is unknown or its catalogue cannot be read.
pub fn alone(code: &str, head: &str) -> Result<String> {
    Ok(check(code, known(code)?, head, false, ""))
}

/// The same page for frames on the pages of others, in one language.
///
/// # Errors
/// When the language is unknown or its catalogue cannot be read.
pub fn embed(code: &str, assets: &Assets) -> Result<String> {
    // The look comes first, so that nothing is shown in colours that were not asked for; and to
    // search engines the page is the one that stands on its own.
    let head = format!(
        r#"<meta name="robots" content="noindex">
{look}{elements}"#,
        look = assets.frame_elements("../../"),
        elements = assets.elements("../../"),
    );
    Ok(check(code, known(code)?, &head, true, ""))
}

/// What is known, in one language.
fn known(code: &str) -> Result<Knowledge> {
    let language = Language::parse(code).with_context(|| format!("no language {code}"))?;
    let (facts, words) = catalogue::shipped(language)?.ready()?;
    let (catalogue, words) = (Rc::new(facts), Rc::new(words));
    Ok(Knowledge { catalogue, words, today: Date::default(), checksum: 0 })
}

/// What the page says when a newer version of it is ready; `assets/scripts/page/copy.js` shows it then.
fn update(known: &Knowledge) -> String {
    let ready = escaped(update_ready(&known.words));
    let now = escaped(update_now(&known.words));
    format!(
        r#"
<div class="official-help" id="update" role="status" hidden><section><p>{ready}</p>
<button type="button" class="button">{now}</button></section></div>"#
    )
}

/// The page of the check: its first view, the help for when it does not start, and what else
/// waits beside them.
fn check(code: &str, known: Knowledge, head: &str, framed: bool, beside: &str) -> String {
    let title = escaped(known.words.text(NEUTRAL_TITLE));
    let view = prerendered(known.clone(), framed);
    let trouble = official_help(known.clone(), false);
    let idle = idle(&known.words);
    let noscript = official_help(known, true);
    let framed = if framed { " data-framed" } else { "" };
    let body = format!(
        r#"<div id="app"{framed}>{view}</div>
{idle}
<div class="official-help" id="boot-trouble" role="alert" hidden>{trouble}</div>
<noscript><div class="official-help">{noscript}</div></noscript>{beside}"#
    );
    document(code, &title, head, &body)
}

/// What is said when nobody has used the page for a while; `assets/scripts/page/idle.js` shows it.
fn idle(words: &Words) -> String {
    let [title, text, stay] = [idle_title(words), idle_text(words), idle_stay(words)].map(escaped);
    format!(
        r#"<dialog id="idle" aria-labelledby="idle-title"><h2 id="idle-title">{title}</h2>
<p>{text}</p><button type="button" class="button button-main">{stay}</button></dialog>"#
    )
}

/// Every page that needs no program, in one language: its folder below the language, and the page.
///
/// # Errors
/// When the language is unknown or the catalogue or `assets/site.toml` cannot be read.
pub fn written(code: &str, assets: &Assets) -> Result<Vec<(String, String)>> {
    let site = site(code)?;
    let pages = Page::all(&site).into_iter().map(|page| {
        let props = WrittenProps { site: site.clone(), page };
        let renderer = LocalServerRenderer::<Written>::with_props(props);
        let view = block_on(renderer.hydratable(false).render());
        let (up, path) = (page.up(), page.path(&site));
        let Assets { style, written, filter, embed, builder, .. } = assets;
        let description = escaped(&page.description(&site));
        let own = format!("{code}/{path}");
        let script = match page {
            Page::Breaches => format!("<script type=\"module\" src=\"{up}{filter}\"></script>\n"),
            Page::Embedding => format!(
                "<script src=\"{up}{embed}\"></script>\n\
                 <script type=\"module\" src=\"{up}{builder}\"></script>\n"
            ),
            Page::Breach(_) | Page::Actions | Page::Paper => String::new(),
        };
        let head = format!(
            r#"<meta name="description" content="{description}">
<link rel="canonical" href="{canonical}">
{alternates}<link rel="alternate" type="application/atom+xml" href="{up}{code}/changes.atom">
<link rel="stylesheet" href="{up}{style}">
<link rel="stylesheet" href="{up}{written}">
{script}{data}"#,
            canonical = address(up, &own),
            alternates = alternates(up, &path),
            data = structured::data(&site, page),
        );
        let html = document(code, &escaped(&page.title(&site)), &head, &view);
        (path, html)
    });
    Ok(pages.collect())
}

/// What the written pages are made from, in one language.
///
/// # Errors
/// When the language is unknown or the catalogue or `assets/site.toml` cannot be read.
pub fn site(code: &str) -> Result<Site> {
    let language = Language::parse(code).with_context(|| format!("no language {code}"))?;
    let loaded = catalogue::shipped(language)?;
    let records = Rc::new(loaded.records.clone());
    let (facts, words) = loaded.ready()?;
    let known = Knowledge {
        catalogue: Rc::new(facts),
        words: Rc::new(words),
        today: Date::default(),
        checksum: 0,
    };
    let Served { home, reports } = served()?;
    let element = files::integrity_for_others(&element()?);
    Ok(Site { known, records, reports, home, element })
}

/// Where the site is served, without a slash at the end.
///
/// # Errors
/// When `assets/site.toml` cannot be read.
pub fn home() -> Result<String> {
    let home = env::var("OSUIKO_HOME").ok().filter(|home| !home.is_empty());
    let home = home.map_or_else(|| served().map(|served| served.home), Ok)?;
    Ok(home.trim_end_matches('/').to_owned())
}

/// Reads `assets/site.toml`.
fn served() -> Result<Served> {
    let path = osuiko_catalogue::root().join("assets").join("site.toml");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    toml::from_str(&text).with_context(|| path.display().to_string())
}

/// `assets/site.toml`: what whoever serves the site decides.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Served {
    home: String,
    reports: String,
}

/// The address of a page below the root: relative, so that the site works under any path, unless
/// `OSUIKO_HOME` says where it is served; search engines want the whole address then.
fn address(up: &str, path: &str) -> String {
    match env::var("OSUIKO_HOME") {
        Ok(home) if !home.is_empty() => format!("{}/{path}", home.trim_end_matches('/')),
        Ok(_) | Err(_) => format!("{up}{path}"),
    }
}

/// The page at the root: a choice of language, in every language at once.
pub fn chooser(assets: &Assets) -> String {
    let style = &assets.style;
    let links: Vec<String> = Language::ALL
        .iter()
        .map(|language| {
            let (code, name) = (language.code(), language.name());
            format!(r#"<li><a href="{code}/" lang="{code}" hreflang="{code}">{name}</a></li>"#)
        })
        .collect();
    let head = format!("{}<link rel=\"stylesheet\" href=\"{style}\">\n", alternates("", ""));
    let body = format!(
        r#"<div class="frame">
<main class="frame-view chooser">
<h1>Osuiko</h1>
<ul>{}</ul>
</main>
</div>"#,
        links.concat()
    );
    document("fi", "Osuiko", &head, &body)
}

/// The page for an address that has none, in every language at once.
///
/// It is sent for addresses at any depth, so its links begin at the root, which is that of the
/// server unless `OSUIKO_HOME` says where the site is served.
///
/// # Errors
/// When a catalogue cannot be read.
pub fn not_found(assets: &Assets) -> Result<String> {
    let mut sections = String::new();
    for language in Language::ALL {
        let code = language.code();
        let words = catalogue::shipped(language)?.ready()?.1;
        let (title, start) = (not_found_title(&words), not_found_start(&words));
        let (title, start) = (escaped(title), escaped(start));
        let home = address("/", &format!("{code}/"));
        // Writing to a string cannot fail.
        let _ = write!(
            sections,
            "<section lang=\"{code}\">\n<h2>{title}</h2>\n\
             <p><a href=\"{home}\">{start}</a></p>\n</section>\n"
        );
    }
    let head = format!("<link rel=\"stylesheet\" href=\"{}\">\n", address("/", &assets.style));
    let body = format!(
        r#"<div class="frame">
<main class="frame-view">
<h1>Osuiko</h1>
{sections}</main>
</div>"#
    );
    Ok(document("fi", "Osuiko", &head, &body))
}

/// A whole page: what every page has, around its own `head` and `body`.
fn document(lang: &str, title: &str, head: &str, body: &str) -> String {
    format!(
        r#"<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
{head}</head>
<body>
{body}
</body>
</html>
"#
    )
}

/// Links that tell search engines of the same page in the other languages.
fn alternates(root: &str, path: &str) -> String {
    let links: Vec<String> = LANGUAGES
        .iter()
        .map(|code| {
            let address = address(root, &format!("{code}/{path}"));
            format!("<link rel=\"alternate\" hreflang=\"{code}\" href=\"{address}\">\n")
        })
        .collect();
    links.concat()
}

/// The first view as HTML.
fn prerendered(known: Knowledge, framed: bool) -> String {
    let props = PrerenderedProps { known, framed };
    let renderer = LocalServerRenderer::<Prerendered>::with_props(props);
    block_on(renderer.hydratable(false).render())
}

/// The list of official help as HTML.
fn official_help(known: Knowledge, noscript: bool) -> String {
    let props = OfficialHelpProps { known, noscript };
    let renderer = LocalServerRenderer::<OfficialHelp>::with_props(props);
    block_on(renderer.hydratable(false).render())
}

/// Text for HTML, in elements and in quoted attributes.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
