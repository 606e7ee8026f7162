//! The whole page: keeps the journey, shows the view it stands at.

use yew::prelude::*;

use crate::domain::journey::{Journey, Screen};
#[cfg(target_arch = "wasm32")]
use crate::text::Language;
use crate::text::{
    NEUTRAL_TITLE, VIEW_PLAN, VIEW_QUESTION, VIEW_RESULT, VIEW_REVIEW, VIEW_START, VIEW_THREAT,
    Words, title_of_view,
};
use crate::ui::Knowledge;
use crate::ui::components::{View, frame};
use crate::ui::hooks::{use_journey, use_page};
use crate::ui::screens::{
    plan_screen, question_screen, result_screen, review_screen, start_screen, threat_screen,
};

/// The id of the heading of every view: where the focus goes.
pub const HEADING: &str = "view-heading";

/// Props of [`Prerendered`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PrerenderedProps {
    /// What is known.
    pub known: Knowledge,
    /// Whether it is for a frame on somebody's page.
    pub framed: bool,
}

/// The first view as it stands in the page before the program runs: the same, but nothing acts yet.
#[component]
pub fn Prerendered(props: &PrerenderedProps) -> Html {
    let known = &props.known;
    View::html(&known.words, None, |view| {
        view.framed = props.framed.then_some(0);
        frame(view, Screen::Start, known.catalogue.tables().reviewed, |view| {
            start_screen(view, known, false);
        });
    })
}

/// Props of [`Check`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CheckProps {
    /// What is known.
    pub known: Knowledge,
    /// Where to begin; tests begin anywhere.
    #[prop_or_default]
    pub journey: Journey,
    /// In a frame on somebody's page: how many levels deeper than here every heading is there.
    #[prop_or_default]
    pub framed: Option<u8>,
}

/// The check, once the catalogue is there.
#[component]
pub fn Check(props: &CheckProps) -> Html {
    let known = &props.known;
    let words = &*known.words;
    let handle = use_journey(known.catalogue.clone(), props.journey.clone());
    let journey = handle.journey();
    let onstep = handle.steps();
    let screen = journey.screen();
    let typed = handle.typed();
    // A second attempt to go on without an answer moves the focus to the error again.
    let refused = journey.refusals() > 0;
    let target = if refused { "error-summary" } else { HEADING };
    let seen = (screen, journey.refusals());
    use_page(seen, target, title(words, journey), onstep.clone(), props.framed.is_some());
    let answers = journey.answers();
    View::html(words, Some(&onstep), |view| {
        view.framed = props.framed;
        frame(view, screen, known.catalogue.tables().reviewed, |view| match screen {
            Screen::Start => start_screen(view, known, answers != props.journey.answers()),
            Screen::Question(question) => {
                question_screen(view, known, question, answers, refused, &typed);
            }
            Screen::Review => review_screen(view, known, answers),
            Screen::Result => result_screen(view, known, answers),
            Screen::Plan => plan_screen(view, known, answers),
            Screen::Threat => threat_screen(view),
        });
    })
}

/// The title of the tab: neutral, whatever the view is about.
fn title(words: &Words, journey: &Journey) -> String {
    let view = match journey.screen() {
        Screen::Start => words.text(VIEW_START),
        Screen::Question(_) => words.text(VIEW_QUESTION),
        Screen::Review => words.text(VIEW_REVIEW),
        Screen::Result => words.text(VIEW_RESULT),
        Screen::Plan => words.text(VIEW_PLAN),
        Screen::Threat => words.text(VIEW_THREAT),
    };
    let title = title_of_view(words, words.text(NEUTRAL_TITLE), view);
    if journey.refusals() > 0 {
        [words.text(crate::text::ERROR_PREFIX), ": ", &title].concat()
    } else {
        title
    }
}

/// Puts the page on the element `app`, in the document's language; until then the prerendered view
/// stands there. If the catalogue is of no use, the boot script hears why.
#[cfg(target_arch = "wasm32")]
pub fn mount() {
    use crate::browser::document;
    use crate::ui::hooks;

    let language = document::language().and_then(|code| Language::parse(&code));
    match (hooks::load(language.unwrap_or(Language::Fi)), document::element("app")) {
        (Ok(known), Some(root)) => {
            let (journey, framed) = hooks::asked(&known.catalogue);
            let props = CheckProps { known, journey, framed };
            yew::Renderer::<Check>::with_root_and_props(root, props).render();
        }
        (Ok(_), None) => {}
        (Err(trouble), _) => document::tell("data-trouble", trouble.reason()),
    }
}
