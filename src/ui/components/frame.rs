//! What stands around every view: the name, the way to help, the way out, how fresh the facts are.

use yew::prelude::*;

use super::{Parts, button, element, inner_link, line, parts};
use crate::domain::Date;
use crate::domain::journey::Screen;
use crate::text::{
    Language, Words, app_name, date, footer_estimate, footer_reviewed, language_choice, leave,
    leave_help, skip_to_content, start_over, threat_open,
};

/// What the frame around a view needs.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The view inside.
    pub screen: Screen,
    /// The day the facts were last reviewed, once it is known.
    pub reviewed: Option<Date>,
    /// Clears everything and leaves; absent until the program runs.
    pub onleave: Option<Callback<()>>,
    /// Opens the view for somebody who is threatened; absent until the program runs.
    pub onthreat: Option<Callback<()>>,
    /// Forgets every answer and begins again.
    pub onstartover: Option<Callback<()>>,
}

impl Frame {
    /// A frame in which nothing acts: before the program runs, or when it cannot.
    pub fn still(screen: Screen, reviewed: Option<Date>) -> Self {
        Self { screen, reviewed, onleave: None, onthreat: None, onstartover: None }
    }
}

/// The frame around a view.
pub fn frame(words: &Words, frame: &Frame, view: Html) -> Html {
    let Frame { screen, reviewed, onleave, onthreat, onstartover } = frame;
    let press = |onpress: &Option<Callback<()>>| {
        onpress.as_ref().map(|onpress| onpress.reform(|_: MouseEvent| ()))
    };
    let at_start = *screen == Screen::Start;
    let corner = if at_start {
        language_links(words)
    } else {
        button("button button-leave", leave(words), press(onleave))
    };
    let head = parts![line("p", "wordmark", app_name(words)), corner];
    let mut foot = Parts::default();
    if *screen != Screen::Threat {
        let way = button("button button-threat", threat_open(words), press(onthreat));
        foot.push(element("p", "threat-way", parts![way]));
    }
    if !at_start {
        let over = button("link-button", start_over(words), press(onstartover));
        foot.push(element("p", "", parts![over]));
        foot.push(line("p", "", footer_estimate(words)));
        foot.push(line("p", "", leave_help(words)));
    }
    if let Some(reviewed) = reviewed {
        foot.push(line("p", "", &footer_reviewed(words, &date(words, *reviewed))));
    }
    html! {
        <div class="frame">
            { inner_link("skip-link", "content", skip_to_content(words)) }
            { element("header", "frame-head", head) }
            <main id="content" class="frame-view" translate="no" tabindex="-1">{ view }</main>
            { element("footer", "frame-foot", foot) }
        </div>
    }
}

/// Links to the same page in the other languages, each in its own.
fn language_links(words: &Words) -> Html {
    let links = Language::ALL.map(|language| {
        let (code, name) = (language.code(), language.name());
        let current = (language == words.language()).then_some("page");
        html! { <li><a href={format!("../{code}/")} lang={code} hreflang={code} aria-current={current}>{ name }</a></li> }
    });
    html! {
        <nav class="language-choice" aria-label={language_choice(words).to_owned()}>
            <ul>{ for links }</ul>
        </nav>
    }
}
