//! What stands around every view: the name, the way to help, the way out, how fresh the facts are.

use super::View;
use crate::domain::Date;
use crate::domain::journey::{Move, Screen};
use crate::text::{
    APP_NAME, FOOTER_ESTIMATE, LANGUAGE_CHOICE, LEAVE, LEAVE_HELP, Language, SKIP_TO_CONTENT,
    START_OVER, THREAT_OPEN, date, footer_reviewed,
};
use crate::ui::hooks;

/// What stands around the view of `screen`; `reviewed` is the day the facts were last reviewed.
pub fn frame(
    view: &mut View<'_>,
    screen: Screen,
    reviewed: Date,
    content: impl FnOnce(&mut View<'_>),
) {
    let at_start = screen == Screen::Start;
    view.inside("div.frame", |view| {
        view.inner_link(Some("skip-link"), "content", SKIP_TO_CONTENT);
        view.inside("header.frame-head", |view| {
            view.say("p.wordmark", APP_NAME);
            if at_start {
                // A frame speaks the language of the page around it, which these would leave.
                if view.framed.is_none() {
                    language_links(view);
                }
            } else {
                view.button("button button-leave", LEAVE, view.onstep.map(hooks::leave));
            }
        });
        let keys = &["id", "class", "translate", "tabindex"];
        let values = ["content", "frame-view", "no", "-1"].map(Some);
        view.with("main", keys, &values, content);
        view.inside("footer.frame-foot", |view| {
            if screen != Screen::Threat {
                let open = Move::Open(Screen::Threat);
                view.step_line("p.threat-way", "button button-threat", THREAT_OPEN, open);
            }
            if !at_start {
                view.step_line("p", "link-button", START_OVER, Move::StartOver);
                view.say("p", FOOTER_ESTIMATE);
                view.say("p", LEAVE_HELP);
            }
            view.line("p", &footer_reviewed(view.words, &date(view.words, reviewed)));
        });
    });
}

/// Links to the same page in the other languages, each in its own.
fn language_links(view: &mut View<'_>) {
    let words = view.words;
    let values = [Some("language-choice"), Some(words.text(LANGUAGE_CHOICE))];
    view.with("nav", &["class", "aria-label"], &values, |view| {
        view.inside("ul", |view| {
            for language in Language::ALL {
                let (code, name) = (language.code(), language.name());
                let current = (language == words.language()).then_some("page");
                let href = ["../", code, "/"].concat();
                let keys = &["href", "lang", "hreflang", "aria-current"];
                let values = [Some(href.as_str()), Some(code), Some(code), current];
                view.inside("li", |view| view.with("a", keys, &values, |view| view.text(name)));
            }
        });
    });
}
