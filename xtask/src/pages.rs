//! The pages that ship: the head that loads the program, and what stands there before it runs.

use std::rc::Rc;

use anyhow::{Context as _, Result};
use futures::executor::block_on;
use osuiko::domain::index::BreachIndex;
use osuiko::text::{Language, neutral_title, start_lead};
use osuiko::ui::screens::{OfficialHelp, OfficialHelpProps, RecordPage, RecordPageProps};
use osuiko::ui::{Knowledge, Prerendered, PrerenderedProps};
use yew::LocalServerRenderer;

use crate::catalogue;
use crate::dist::Assets;

/// The languages, by code, in the order they are offered.
pub const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// The page with the first view in one language.
///
/// # Errors
/// When the language is unknown or its catalogue cannot be read.
pub fn start(code: &str, assets: &Assets) -> Result<String> {
    let language = Language::parse(code).with_context(|| format!("no language {code}"))?;
    let (facts, words) = catalogue::shipped(language)?.ready()?;
    let known = Knowledge { catalogue: Rc::new(facts), words: Rc::new(words) };
    let view = prerendered(known.clone());
    let title = escaped(neutral_title(&known.words));
    let description = escaped(start_lead(&known.words));
    let elements = assets.elements("../");
    let trouble = official_help(known.clone(), false);
    let noscript = official_help(known.clone(), true);
    let head = format!(
        r#"<meta name="description" content="{description}">
{alternates}{elements}"#,
        alternates = alternates("../", ""),
    );
    let body = format!(
        r#"<div id="app">{view}</div>
<div class="official-help" id="boot-trouble" role="alert" hidden>{trouble}</div>
<noscript><div class="official-help">{noscript}</div></noscript>"#
    );
    Ok(document(code, &title, &head, &body))
}

/// The pages of all breaches in one language: key and page.
///
/// # Errors
/// When the language is unknown or its catalogue cannot be read.
pub fn records(code: &str, assets: &Assets) -> Result<Vec<(String, String)>> {
    let language = Language::parse(code).with_context(|| format!("no language {code}"))?;
    let loaded = catalogue::shipped(language)?;
    let records = Rc::new(loaded.records.clone());
    let (facts, words) = loaded.ready()?;
    let known = Knowledge { catalogue: Rc::new(facts), words: Rc::new(words) };
    let breaches = known.catalogue.tables().breaches.iter().enumerate();
    let pages = breaches.map(|(at, breach)| {
        let props = RecordPageProps {
            known: known.clone(),
            records: records.clone(),
            breach: BreachIndex::at(at),
        };
        let renderer = LocalServerRenderer::<RecordPage>::with_props(props);
        let view = block_on(renderer.hydratable(false).render());
        let title = escaped(neutral_title(&known.words));
        let style = &assets.style;
        let head = format!(
            "{}<link rel=\"stylesheet\" href=\"../../../{style}\">\n",
            alternates("../../../", &format!("breaches/{}/", breach.key)),
        );
        let page = document(code, &title, &head, &view);
        (breach.key.clone(), page)
    });
    Ok(pages.collect())
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
            format!("<link rel=\"alternate\" hreflang=\"{code}\" href=\"{root}{code}/{path}\">\n")
        })
        .collect();
    links.concat()
}

/// The first view as HTML.
fn prerendered(known: Knowledge) -> String {
    let renderer = LocalServerRenderer::<Prerendered>::with_props(PrerenderedProps { known });
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
