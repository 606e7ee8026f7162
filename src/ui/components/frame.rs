//! What stands around every view: the name, the way to help, the way out, how fresh the facts are.

use yew::prelude::*;

use super::{Parts, button, element, inner_link, line, paragraph, parts, tag};
use crate::domain::Date;
use crate::domain::journey::{Move, Screen};
use crate::text::{
    Language, Words, app_name, date, footer_estimate, footer_reviewed, language_choice, leave,
    leave_help, skip_to_content, start_over, threat_open,
};
use crate::ui::hooks::{call, press};

/// What the frame around a view needs.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The view inside.
    pub screen: Screen,
    /// The day the facts were last reviewed, once it is known.
    pub reviewed: Option<Date>,
    /// Takes a step; absent until the program runs.
    pub onstep: Option<Callback<Move>>,
    /// Clears everything and leaves; absent until the program runs.
    pub onleave: Option<Callback<()>>,
}

impl Frame {
    /// A frame in which nothing acts: before the program runs, or when it cannot.
    pub fn still(screen: Screen, reviewed: Option<Date>) -> Self {
        Self { screen, reviewed, onstep: None, onleave: None }
    }
}

/// The frame around a view.
pub fn frame(words: &Words, frame: &Frame, view: Html) -> Html {
    let Frame { screen, reviewed, onstep, onleave } = frame;
    let press = |step: Move| onstep.as_ref().map(|onstep| press(onstep, step));
    let at_start = *screen == Screen::Start;
    let corner = if at_start {
        language_links(words)
    } else {
        button("button button-leave", leave(words), onleave.as_ref().map(call))
    };
    let head = parts![line("p", "wordmark", app_name(words)), corner];
    let mut foot = Parts::default();
    if *screen != Screen::Threat {
        let help = press(Move::Open(Screen::Threat));
        let way = button("button button-threat", threat_open(words), help);
        foot.push(paragraph("threat-way", way));
    }
    if !at_start {
        let over = button("link-button", start_over(words), press(Move::StartOver));
        foot.push(paragraph("", over));
        foot.push(line("p", "", footer_estimate(words)));
        foot.push(line("p", "", leave_help(words)));
    }
    if let Some(reviewed) = reviewed {
        foot.push(line("p", "", &footer_reviewed(words, &date(words, *reviewed))));
    }
    let keys = &["id", "class", "translate", "tabindex"];
    let values = ["content", "frame-view", "no", "-1"].map(Some);
    let parts = parts![
        inner_link("skip-link", "content", skip_to_content(words)),
        element("header", "frame-head", head),
        tag("main", keys, &values).around(parts![view]),
        element("footer", "frame-foot", foot),
    ];
    element("div", "frame", parts)
}

/// Links to the same page in the other languages, each in its own.
fn language_links(words: &Words) -> Html {
    let links = Language::ALL.iter().map(|&language| {
        let (code, name) = (language.code(), language.name());
        let current = (language == words.language()).then_some("page");
        let href = format!("../{code}/");
        let values = [Some(href.as_str()), Some(code), Some(code), current];
        let link = tag("a", &["href", "lang", "hreflang", "aria-current"], &values).words(name);
        element("li", "", parts![link])
    });
    let values = [Some("language-choice"), Some(language_choice(words))];
    let list = element("ul", "", links.collect());
    tag("nav", &["class", "aria-label"], &values).around(parts![list])
}
