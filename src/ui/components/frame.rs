//! What stands around every view: the name, the way to help, the way out, how fresh the facts are.

use yew::prelude::*;

use crate::domain::Date;
use crate::domain::journey::Screen;
use crate::text::{
    Language, app_name, date, footer_estimate, footer_reviewed, language_choice, leave, leave_help,
    skip_to_content, start_over, threat_open,
};

/// Props of [`Frame`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FrameProps {
    /// The language of the page.
    pub language: Language,
    /// The view inside.
    pub screen: Screen,
    /// The day the facts were last reviewed, once it is known.
    #[prop_or_default]
    pub reviewed: Option<Date>,
    /// Clears everything and leaves; absent until the program runs.
    #[prop_or_default]
    pub onleave: Option<Callback<()>>,
    /// Opens the view for somebody who is threatened; absent until the program runs.
    #[prop_or_default]
    pub onthreat: Option<Callback<()>>,
    /// Forgets every answer and begins again.
    #[prop_or_default]
    pub onstartover: Option<Callback<()>>,
    /// The view.
    pub children: Html,
}

/// The frame around a view.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let FrameProps { language, screen, reviewed, onleave, onthreat, onstartover, children } = props;
    let language = *language;
    let button = |class: &'static str, words: &'static str, onpress: &Option<Callback<()>>| {
        let onclick = onpress.as_ref().map(|onpress| onpress.reform(|_: MouseEvent| ()));
        html! { <button type="button" {class} disabled={onclick.is_none()} {onclick}>{ words }</button> }
    };
    html! {
        <div class="frame">
            <a class="skip-link" href="#content">{ skip_to_content(language) }</a>
            <header class="frame-head">
                <p class="wordmark">{ app_name(language) }</p>
                if *screen == Screen::Start {
                    <LanguageChoice {language} />
                } else {
                    { button("button button-leave", leave(language), onleave) }
                }
            </header>
            <main id="content" class="frame-view" translate="no">{ children.clone() }</main>
            <footer class="frame-foot">
                if *screen != Screen::Threat {
                    <p class="threat-way">{ button("button button-threat", threat_open(language), onthreat) }</p>
                }
                if *screen != Screen::Start {
                    <p>{ button("link-button", start_over(language), onstartover) }</p>
                    <p>{ footer_estimate(language) }</p>
                    <p>{ leave_help(language) }</p>
                }
                if let Some(reviewed) = reviewed {
                    <p>{ footer_reviewed(language, &date(language, *reviewed)) }</p>
                }
            </footer>
        </div>
    }
}

/// Props of [`LanguageChoice`].
#[derive(Clone, Debug, PartialEq, Properties)]
struct LanguageChoiceProps {
    language: Language,
}

/// Links to the same page in the other languages, each in its own.
#[component]
fn LanguageChoice(props: &LanguageChoiceProps) -> Html {
    let links = Language::ALL.map(|language| {
        let (code, name) = (language.code(), language.name());
        let current = (language == props.language).then_some("page");
        html! { <li><a href={format!("../{code}/")} lang={code} hreflang={code} aria-current={current}>{ name }</a></li> }
    });
    html! {
        <nav class="language-choice" aria-label={language_choice(props.language)}>
            <ul>{ for links }</ul>
        </nav>
    }
}
