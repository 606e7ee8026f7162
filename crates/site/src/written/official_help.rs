//! What stands in the page for when the check cannot run: why, one thing to do, and official help.

use yew::prelude::*;

use osuiko::ui::Knowledge;
use osuiko::ui::parts::{View, help_list, phone};
use osuiko_words::written::{
    boot_changed, boot_engine, boot_framed, boot_help, boot_noscript, boot_pages, boot_slow,
    boot_slow_title, boot_strict, boot_title, trouble_damaged, trouble_fetch, trouble_help,
    trouble_reload, trouble_threat, trouble_version,
};
use osuiko_words::{
    FOOTER_ACCESS, FOOTER_ADVICE, FOOTER_CASES, FOOTER_PAPER, FOOTER_PRIVACY, HELP_TITLE,
    THREAT_RIKU_NUMBER,
};

/// Props of [`OfficialHelp`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OfficialHelpProps {
    /// What is known.
    pub known: Knowledge,
    /// What leads from the page to the folder of its language, as in `../`.
    pub up: AttrValue,
    /// Whether the browser runs no script at all, rather than failed to start this one.
    pub noscript: bool,
    /// In a frame, where the check is on its own, as a whole address: a frame may not be allowed to
    /// open it, and then somebody types it.
    pub own: Option<AttrValue>,
}

/// The reasons that have words of their own under the title that the check did not start; the script that shows them
/// is `assets/scripts/page/watchdog.js`.
const NOT_STARTED: &str = "start engine strict changed fetch version damaged";
/// Those that loading the page again may end.
const PASSING: &str = "start changed fetch version damaged";
/// Nothing has failed, and not all has come.
const SLOW: &str = "slow";

/// Why the check does not run, and where to get help all the same.
#[component]
pub fn OfficialHelp(props: &OfficialHelpProps) -> Html {
    let words = &*props.known.words;
    let reasons = [
        ("start", boot_help(words)),
        (SLOW, boot_slow(words)),
        ("engine", boot_engine(words)),
        ("strict", boot_strict(words)),
        ("changed", boot_changed(words)),
        ("fetch", trouble_fetch(words)),
        ("version", trouble_version(words)),
        ("damaged", trouble_damaged(words)),
    ];
    let number = words.text(THREAT_RIKU_NUMBER);
    let number = View::html(words, None, |view| phone(view, number));
    let reasons = reasons.map(|(reason, text)| {
        // Only what is new is said aloud at once; the rest is read from there on.
        html! { <p data-reason={reason} role="alert" hidden={reason != "start"}>{ text }</p> }
    });
    let pages = [
        ("actions/", FOOTER_ADVICE),
        ("breaches/", FOOTER_CASES),
        ("paper/", FOOTER_PAPER),
        ("accessibility/", FOOTER_ACCESS),
        ("privacy/", FOOTER_PRIVACY),
    ];
    let pages = pages.map(|(path, name)| {
        // In a frame it would take the place of the check, which the page around does not expect.
        let target = (!props.up.is_empty()).then_some("_blank");
        html! { <li><a href={[&*props.up, path].concat()} {target}>{ words.text(name) }</a></li> }
    });
    html! {
        // Beside the one for browsers without scripts it would be a second landmark of its name.
        <section aria-label={(!props.noscript).then(|| words.text(HELP_TITLE).to_owned())}>
            if props.noscript {
                <h2>{ boot_title(words) }</h2>
                if let Some(own) = &props.own {
                    <p>{ boot_framed(words) }</p>
                    <p><a href={own} target="_blank" rel="noopener noreferrer">{ own }</a></p>
                } else {
                    <p>{ boot_noscript(words) }</p>
                }
            } else {
                <h2 data-reason={NOT_STARTED}>{ boot_title(words) }</h2>
                <h2 data-reason={SLOW} hidden={true}>{ boot_slow_title(words) }</h2>
                { for reasons }
                <div data-reason={PASSING}>
                    <p>{ trouble_help(words) }</p>
                    <p><button type="button" class="button button-main">{ trouble_reload(words) }</button></p>
                </div>
                <p>{ trouble_threat(words) }{ " " }{ number }</p>
            }
            <h3>{ words.text(HELP_TITLE) }</h3>
            { View::html(words, None, help_list) }
            <h3>{ boot_pages(words) }</h3>
            <ul class="help-pages">{ for pages }</ul>
        </section>
    }
}
