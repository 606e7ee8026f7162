//! The check could not be shown: what happened, and the one thing to do.

use yew::prelude::*;

use crate::text::{Language, trouble_help, trouble_reload, trouble_threat, trouble_title};
use crate::ui::components::{button, element, heading, line, parts, phone, text};
use crate::ui::trouble::Trouble;

/// The help line that must be there even when the catalogue is not.
const VICTIM_SUPPORT: &str = "116 006";

/// Words and a button, never a blank page.
pub fn trouble_screen(language: Language, trouble: Trouble, onreload: &Callback<()>) -> Html {
    let reload = Some(onreload.reform(|_: MouseEvent| ()));
    let reload = button("button button-main", trouble_reload(language), reload);
    let threat = format!("{} ", trouble_threat(language));
    html! {
        <main class="frame frame-view"><div role="alert">
            { heading(trouble_title(language)) }
            { line("p", "", trouble.words(language)) }
            { line("p", "", trouble_help(language)) }
            { element("p", "", parts![reload]) }
            { element("p", "", parts![text(&threat), phone(VICTIM_SUPPORT)]) }
        </div></main>
    }
}
