//! The whole page: keeps the journey, shows the view it stands at.

use yew::prelude::*;

use crate::domain::journey::{Journey, Move, Screen};
use crate::text::{
    Language, neutral_title, title_of_view, view_plan, view_question, view_result, view_review,
    view_start, view_threat,
};
use crate::ui::Knowledge;
use crate::ui::components::Frame;
use crate::ui::hooks::{self, use_back_button, use_focus, use_journey};
use crate::ui::screens::{
    PlanScreen, QuestionScreen, ResultScreen, ReviewScreen, StartScreen, ThreatScreen,
    TroubleScreen,
};
use crate::ui::trouble::Trouble;

/// The id of the heading of every view: where the focus goes.
pub const HEADING: &str = "view-heading";

/// Props of [`App`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The language of the page.
    pub language: Language,
    /// What is known, or why it is not.
    pub loaded: Result<Knowledge, Trouble>,
}

/// The page, once it is clear whether the catalogue is there.
#[component]
pub fn App(props: &AppProps) -> Html {
    let language = props.language;
    match props.loaded.clone() {
        Ok(known) => html! { <Check {known} /> },
        Err(trouble) => {
            let onreload = Callback::from(|()| hooks::reload());
            html! {
                <Frame {language} screen={Screen::Start}>
                    <TroubleScreen {language} {trouble} {onreload} />
                </Frame>
            }
        }
    }
}

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
    let language = known.language;
    let reviewed = known.catalogue.tables().reviewed;
    html! {
        <Frame {language} screen={Screen::Start} {reviewed}>
            <StartScreen {language} {known} />
        </Frame>
    }
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
    let language = known.language;
    let handle = use_journey(known.catalogue.clone(), props.journey.clone());
    let journey = handle.journey().clone();
    let onstep = handle.steps();
    let screen = journey.screen();
    use_back_button(screen != Screen::Start, onstep.reform(|()| Move::Back));
    // A second attempt to go on without an answer moves the focus to the error again.
    let target = if journey.is_refused() { "error-summary" } else { HEADING };
    use_focus((screen, journey.is_refused()), target, title(language, &journey));
    let onleave = onstep.reform(|()| {
        hooks::leave();
        Move::StartOver
    });
    let onprint = Callback::from(|()| hooks::print());
    let answers = journey.answers().clone();
    let view = match screen {
        Screen::Start => {
            html! { <StartScreen {language} known={known.clone()} begun={!answers.is_empty()} onstep={onstep.clone()} /> }
        }
        Screen::Question(question) => {
            html! { <QuestionScreen key={question.0} known={known.clone()} {question} {answers} refused={journey.is_refused()} onstep={onstep.clone()} /> }
        }
        Screen::Review => {
            html! { <ReviewScreen known={known.clone()} {answers} onstep={onstep.clone()} /> }
        }
        Screen::Result => {
            html! { <ResultScreen known={known.clone()} {answers} onstep={onstep.clone()} {onprint} /> }
        }
        Screen::Plan => {
            html! { <PlanScreen known={known.clone()} {answers} onstep={onstep.clone()} {onprint} /> }
        }
        Screen::Threat => html! { <ThreatScreen {language} onstep={onstep.clone()} /> },
    };
    let onthreat = onstep.reform(|()| Move::Open(Screen::Threat));
    let onstartover = onstep.reform(|()| Move::StartOver);
    html! {
        <Frame {language} {screen} reviewed={known.catalogue.tables().reviewed} {onleave} {onthreat} {onstartover}>
            { view }
        </Frame>
    }
}

/// The title of the tab: neutral, whatever the view is about.
fn title(language: Language, journey: &Journey) -> String {
    let view = match journey.screen() {
        Screen::Start => view_start(language),
        Screen::Question(_) => view_question(language),
        Screen::Review => view_review(language),
        Screen::Result => view_result(language),
        Screen::Plan => view_plan(language),
        Screen::Threat => view_threat(language),
    };
    let title = title_of_view(language, neutral_title(language), view);
    if journey.is_refused() {
        format!("{}: {title}", crate::text::error_prefix(language))
    } else {
        title
    }
}

/// Puts the page on the element `app`, in the document's language, once the catalogue has come
/// or has failed to; until then the prerendered view stands there.
#[cfg(target_arch = "wasm32")]
pub fn mount() {
    use crate::browser::document;

    let language = document::language().and_then(|code| Language::parse(&code));
    let language = language.unwrap_or(Language::Fi);
    yew::platform::spawn_local(async move {
        let loaded = hooks::load(language).await;
        if let Some(root) = document::element("app") {
            yew::Renderer::<App>::with_root_and_props(root, AppProps { language, loaded }).render();
        }
    });
}
