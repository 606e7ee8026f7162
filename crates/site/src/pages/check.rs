//! The pages of the check: its first view as HTML, the help for when it does not start, and the
//! head that loads the program.

use futures::executor::block_on;
use osuiko::session::journey::{Journey, Move, Screen};
use osuiko::ui::{Check, CheckProps, Knowledge, Placement, Prerendered, PrerenderedProps};
use osuiko_engine::catalogue::{Question, Stage};
use osuiko_engine::index::OptionIndex;
use osuiko_words::{
    APP_NAME, COVERED_OPEN, COVERED_TEXT, IDLE_STAY, IDLE_TEXT, IDLE_TITLE, NEUTRAL_TITLE,
    START_LEAD, START_TITLE, Text, UNOPENED_TEXT, UPDATE_NOW, UPDATE_READY, Words,
};
use yew::LocalServerRenderer;

use super::assets::{Assets, Shared};
use super::document::{document, escaped};
use super::found::About;
use crate::kind::Example;
use crate::source::Site;
use crate::written::{OfficialHelp, OfficialHelpProps};

/// The page with the first view.
pub fn start(site: &Site, assets: &Assets<'_>) -> String {
    let (words, code) = (site.words(), site.language().code());
    let about = About {
        title: &format!("{}: {}", words.text(APP_NAME), words.text(START_TITLE)),
        description: words.text(START_LEAD),
        language: Some(site.language()),
        path: &format!("{code}/"),
        folder: "",
        up: "../",
        is_entrance: true,
        is_pasted: true,
        preview: &assets.shared.preview,
    };
    let head = format!(
        "{about}{installable}{elements}",
        about = about.elements(&site.served),
        installable = assets.installable(site.language(), "../"),
        elements = assets.elements("../"),
    );
    let beside = [update(site.words()), assets.shared.later_style("../")].concat();
    check(site, &head, false, &beside)
}

/// The same page as a file that stands alone; `head` brings everything it needs.
///
/// The first view that stands in it has no link past its head: where no script runs, the address of a
/// place in the page would be one of the site, which is the base of all others. The program has one.
pub fn alone(site: &Site, head: &str) -> String {
    let page = check(site, head, false, "");
    let link = page.split_once(SKIP_LINK).and_then(|(before, rest)| {
        let (_, after) = rest.split_once("</a>")?;
        Some([before, after].concat())
    });
    link.unwrap_or(page)
}

/// How the link past the head begins.
const SKIP_LINK: &str = "<a class=\"skip-link\"";

/// The same page for frames on the pages of others.
pub fn embed(site: &Site, assets: &Assets<'_>) -> String {
    // The look comes first, so that nothing is shown in colours that were not asked for; and to
    // search engines the page is the one that stands on its own.
    let head = format!(
        r#"<meta name="robots" content="noindex">
{look}{elements}"#,
        look = assets.shared.frame_elements("../../"),
        elements = assets.elements("../../"),
    );
    check(site, &head, true, &assets.shared.later_style("../../"))
}

/// A view of the check as it is in a frame, with made-up answers, for editors to look at.
///
/// No program comes with it, nothing in it can be pressed, and only the page for editors may show
/// it: what it says is true of nobody.
pub fn example(site: &Site, shared: &Shared, shown: Example) -> String {
    let known = &site.known;
    let after = |journey: &Journey, next: Move| journey.after(&known.catalogue, next);
    let mut journey = Journey::default();
    if shown != Example::Start {
        journey = after(&journey, Move::Continue);
    }
    if shown == Example::Result {
        for _ in &known.catalogue.tables().questions {
            if let Screen::Question(at) = journey.screen() {
                let question = known.catalogue.question(at);
                journey = after(&journey, question.map_or(Move::ChooseUnknown, made_up));
                journey = after(&journey, Move::Continue);
            }
        }
        journey = after(&journey, Move::Open(Screen::Result));
    }
    let placement = Placement::Frame { heading_shift: 1 };
    let props = CheckProps { known: known.clone(), journey, placement };
    let view = LocalServerRenderer::<Check>::with_props(props).hydratable(false).render();
    let head = format!(
        r#"<meta name="robots" content="noindex">
{look}{style}"#,
        look = shared.frame_elements("../../../"),
        style = shared.style_element("../../../"),
    );
    let title = escaped(known.words.text(NEUTRAL_TITLE));
    let body = format!(r#"<div id="app" data-framed inert>{}</div>"#, block_on(view));
    document(site.language(), &title, &head, &body)
}

/// The answer of somebody who used the first service and has noticed nothing since: whatever the
/// catalogue asks, the result is about something, and nobody is threatened in it.
fn made_up(question: &Question) -> Move {
    let nothing = question.exclusive.first().copied();
    match question.stage {
        Stage::Since if question.none => Move::ChooseNone,
        Stage::Since => Move::Choose(nothing.unwrap_or(OptionIndex(0))),
        Stage::Who | Stage::Where | Stage::When | Stage::How | Stage::BesidePlan => {
            Move::Choose(OptionIndex(0))
        }
    }
}

/// Texts of the page for HTML. The program finds them by their names when somebody goes on in another
/// language (`src/ui/effects/catalogue.rs`).
fn said<const N: usize>(words: &Words, texts: [Text; N]) -> [String; N] {
    texts.map(|text| escaped(words.text(text)))
}

/// What the page says when a newer version of it is ready; `assets/copy.js` shows it then.
fn update(words: &Words) -> String {
    let [ready, now] = said(words, [UPDATE_READY, UPDATE_NOW]);
    format!(
        r#"
<div class="official-help" id="update" role="status" hidden><section><p id="update-ready">{ready}</p>
<button type="button" class="button" id="update-now">{now}</button></section></div>"#
    )
}

/// The page of the check: its first view, the help for when it does not start, and what else
/// waits beside them.
fn check(site: &Site, head: &str, framed: bool, beside: &str) -> String {
    let known = &site.known;
    let title = escaped(known.words.text(NEUTRAL_TITLE));
    let view = prerendered(known, framed);
    let up = if framed { "../" } else { "" };
    let trouble = official_help(site, up, false);
    let idle = idle(&known.words);
    let noscript = official_help(site, up, true);
    let (framed, said) =
        if framed { (" data-framed", said_in_frame(&known.words)) } else { ("", String::new()) };
    let body = format!(
        r#"<noscript><div class="official-help">{noscript}</div></noscript>
{said}<div id="app"{framed}>{view}</div>
{idle}
<div class="official-help" id="boot-trouble" tabindex="-1" hidden>{trouble}</div>{beside}"#
    );
    document(site.language(), &title, head, &body)
}

/// What is said when nobody has used the page for a while; `assets/idle.js` shows it.
fn idle(words: &Words) -> String {
    let [title, text, stay] = said(words, [IDLE_TITLE, IDLE_TEXT, IDLE_STAY]);
    format!(
        r#"<dialog id="idle" role="alertdialog" aria-labelledby="idle-title" aria-describedby="idle-text"><h2 id="idle-title">{title}</h2>
<p id="idle-text">{text}</p><button type="button" class="button button-main" id="idle-stay">{stay}</button></dialog>"#
    )
}

/// What is said in a frame when something lies over the check, or a page cannot be opened from
/// it; `cover.js` and `links.js` in `assets/scripts/frame/` show it then.
fn said_in_frame(words: &Words) -> String {
    let [text, open, unopened] = said(words, [COVERED_TEXT, COVERED_OPEN, UNOPENED_TEXT]);
    format!(
        r#"<p id="covered" class="covered" role="status" hidden><span id="covered-text">{text}</span> <a href="../" target="_blank" rel="noopener noreferrer" id="covered-open">{open}</a></p>
<p id="unopened" class="covered unopened" role="alert" hidden><span id="unopened-text">{unopened}</span> <strong></strong></p>
"#
    )
}

/// The first view as HTML.
fn prerendered(known: &Knowledge, framed: bool) -> String {
    let props = PrerenderedProps { known: known.clone(), framed };
    let renderer = LocalServerRenderer::<Prerendered>::with_props(props);
    block_on(renderer.hydratable(false).render())
}

/// The list of official help as HTML.
fn official_help(site: &Site, up: &'static str, noscript: bool) -> String {
    let (home, language) = (&site.served.home, site.language().code());
    let own = (!up.is_empty()).then(|| format!("{home}/{language}/").into());
    let props = OfficialHelpProps { known: site.known.clone(), up: up.into(), noscript, own };
    let renderer = LocalServerRenderer::<OfficialHelp>::with_props(props);
    block_on(renderer.hydratable(false).render())
}
