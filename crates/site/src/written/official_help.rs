//! What stands in the page for when the check cannot run: why, one thing to do, and official help.

use yew::prelude::*;

use osuiko::ui::Knowledge;
use osuiko::ui::parts::{View, help_list, phone};
use osuiko_words::written::{
    boot_help, boot_noscript, boot_pages, boot_title, trouble_damaged, trouble_fetch, trouble_help,
    trouble_reload, trouble_threat, trouble_version,
};
use osuiko_words::{FOOTER_ADVICE, FOOTER_CASES, FOOTER_PAPER, HELP_TITLE, THREAT_RIKU_NUMBER};

/// Props of [`OfficialHelp`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct OfficialHelpProps {
    /// What is known.
    pub known: Knowledge,
    /// What leads from the page to the folder of its language, as in `../`.
    pub up: AttrValue,
    /// Whether the browser runs no script at all, rather than failed to start this one.
    pub noscript: bool,
}

/// Why the check does not run, and where to get help all the same.
#[component]
pub fn OfficialHelp(props: &OfficialHelpProps) -> Html {
    let words = &*props.known.words;
    // The boot script shows the one that fits; where it does not run, it is the first.
    let reasons = [
        ("start", boot_help(words)),
        ("fetch", trouble_fetch(words)),
        ("version", trouble_version(words)),
        ("damaged", trouble_damaged(words)),
    ];
    let number = words.text(THREAT_RIKU_NUMBER);
    let number = View::html(words, None, |view| phone(view, number));
    let reasons = reasons.map(|(reason, text)| {
        html! { <p data-reason={reason} hidden={reason != "start"}>{ text }</p> }
    });
    let pages =
        [("actions/", FOOTER_ADVICE), ("breaches/", FOOTER_CASES), ("paper/", FOOTER_PAPER)];
    let pages = pages.map(|(path, name)| {
        // In a frame it would take the place of the check, which the page around does not expect.
        let target = (!props.up.is_empty()).then_some("_blank");
        html! { <li><a href={[&*props.up, path].concat()} {target}>{ words.text(name) }</a></li> }
    });
    html! {
        <section>
            <h2>{ boot_title(words) }</h2>
            if props.noscript {
                <p>{ boot_noscript(words) }</p>
            } else {
                { for reasons }
                <p>{ trouble_help(words) }</p>
                <p><button type="button" class="button button-main">{ trouble_reload(words) }</button></p>
                <p>{ trouble_threat(words) }{ " " }{ number }</p>
            }
            <h3>{ words.text(HELP_TITLE) }</h3>
            { View::html(words, None, help_list) }
            <h3>{ boot_pages(words) }</h3>
            <ul class="help-pages">{ for pages }</ul>
        </section>
    }
}
