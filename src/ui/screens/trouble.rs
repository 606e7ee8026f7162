//! The check could not be shown: what happened, and the one thing to do.

use yew::prelude::*;

use crate::text::{Language, trouble_help, trouble_reload, trouble_title};
use crate::ui::HEADING;
use crate::ui::trouble::Trouble;

/// Props of [`TroubleScreen`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TroubleScreenProps {
    /// The language of the page.
    pub language: Language,
    /// What went wrong.
    pub trouble: Trouble,
    /// Loads the page again.
    pub onreload: Callback<()>,
}

/// Words and a button, never a blank page.
#[component]
pub fn TroubleScreen(props: &TroubleScreenProps) -> Html {
    let TroubleScreenProps { language, trouble, onreload } = props;
    html! {
        <div class="trouble" role="alert">
            <h1 id={HEADING} tabindex="-1">{ trouble_title(*language) }</h1>
            <p>{ trouble.words(*language) }</p>
            <p>{ trouble_help(*language) }</p>
            <p>
                <button type="button" class="button button-main" onclick={onreload.reform(|_: MouseEvent| ())}>
                    { trouble_reload(*language) }
                </button>
            </p>
        </div>
    }
}
