//! The check could not be shown: what happened, and the one thing to do.

use yew::prelude::*;

use crate::text::{Language, trouble_help, trouble_reload, trouble_threat, trouble_title};
use crate::ui::components::{button, element, heading, line, paragraph, parts, phone, tag, text};
use crate::ui::hooks::call;
use crate::ui::trouble::Trouble;

/// The help line that must be there even when the catalogue is not.
const VICTIM_SUPPORT: &str = "116 006";

/// Words and a button, never a blank page.
pub fn trouble_screen(language: Language, trouble: Trouble, onreload: &Callback<()>) -> Html {
    let reload = button("button button-main", trouble_reload(language), Some(call(onreload)));
    let threat = format!("{} ", trouble_threat(language));
    let parts = parts![
        heading(trouble_title(language)),
        line("p", "", trouble.words(language)),
        line("p", "", trouble_help(language)),
        paragraph("", reload),
        element("p", "", parts![text(&threat), phone(VICTIM_SUPPORT)]),
    ];
    let alert = tag("div", &["role"], &[Some("alert")]).around(parts);
    element("main", "frame frame-view", parts![alert])
}
