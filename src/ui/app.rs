//! The whole page: keeps the journey, shows the view it stands at.

use yew::prelude::*;

use crate::domain::journey::{Journey, Move, Screen};
#[cfg(target_arch = "wasm32")]
use crate::text::Language;
use crate::text::{
    Words, neutral_title, title_of_view, view_plan, view_question, view_result, view_review,
    view_start, view_threat,
};
use crate::ui::Knowledge;
use crate::ui::components::{Frame, frame};
use crate::ui::hooks::{self, use_back_button, use_focus, use_journey, use_typed};
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
}

/// The first view as it stands in the page before the program runs: the same, but nothing acts yet.
#[component]
pub fn Prerendered(props: &PrerenderedProps) -> Html {
    let known = props.known.clone();
    let words = &*known.words;
    let reviewed = known.catalogue.tables().reviewed;
    let around = Frame::still(Screen::Start, Some(reviewed));
    frame(words, &around, start_screen(&known, false, None))
}

/// Props of [`Check`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CheckProps {
    /// What is known.
    pub known: Knowledge,
    /// Where to begin; tests begin anywhere.
    #[prop_or_default]
    pub journey: Journey,
}

/// The check, once the catalogue is there.
#[component]
pub fn Check(props: &CheckProps) -> Html {
    let known = props.known.clone();
    let words = &*known.words;
    let handle = use_journey(known.catalogue.clone(), props.journey.clone());
    let journey = handle.journey().clone();
    let onstep = handle.steps();
    let screen = journey.screen();
    let typed = use_typed(screen);
    use_back_button(screen != Screen::Start, onstep.clone());
    // A second attempt to go on without an answer moves the focus to the error again.
    let target = if journey.refusals() > 0 { "error-summary" } else { HEADING };
    use_focus((screen, journey.refusals()), target, title(words, &journey));
    let onleave = onstep.reform(|()| {
        hooks::leave();
        Move::StartOver
    });
    let onprint = Callback::from(|()| hooks::print());
    let answers = journey.answers();
    let view = match screen {
        Screen::Start => start_screen(&known, !answers.is_empty(), Some(&onstep)),
        Screen::Question(question) => {
            question_screen(&known, question, answers, journey.refusals() > 0, &typed, &onstep)
        }
        Screen::Review => review_screen(&known, answers, &onstep),
        Screen::Result => result_screen(&known, answers, &onstep, &onprint),
        Screen::Plan => plan_screen(&known, answers, &onstep, &onprint),
        Screen::Threat => threat_screen(words, &onstep),
    };
    let around = Frame {
        screen,
        reviewed: Some(known.catalogue.tables().reviewed),
        onstep: Some(onstep),
        onleave: Some(onleave),
    };
    frame(words, &around, view)
}

/// The title of the tab: neutral, whatever the view is about.
fn title(words: &Words, journey: &Journey) -> String {
    let view = match journey.screen() {
        Screen::Start => view_start(words),
        Screen::Question(_) => view_question(words),
        Screen::Review => view_review(words),
        Screen::Result => view_result(words),
        Screen::Plan => view_plan(words),
        Screen::Threat => view_threat(words),
    };
    let title = title_of_view(words, neutral_title(words), view);
    if journey.refusals() > 0 {
        format!("{}: {title}", crate::text::error_prefix(words))
    } else {
        title
    }
}

/// Puts the page on the element `app`, in the document's language; until then the prerendered view
/// stands there. If the catalogue is of no use, the boot script hears why.
#[cfg(target_arch = "wasm32")]
pub fn mount() {
    use crate::browser::document;

    let language = document::language().and_then(|code| Language::parse(&code));
    match (hooks::load(language.unwrap_or(Language::Fi)), document::element("app")) {
        (Ok(known), Some(root)) => {
            let props = CheckProps { known, journey: Journey::default() };
            yew::Renderer::<Check>::with_root_and_props(root, props).render();
        }
        (Ok(_), None) => {}
        (Err(trouble), _) => document::set_trouble(trouble.reason()),
    }
}
