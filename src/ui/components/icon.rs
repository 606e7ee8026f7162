//! Signs that tell grades and states apart by shape; the words beside them say the same.

use yew::prelude::*;

use crate::domain::catalogue::State;
use crate::domain::check::Grade;

/// A letter for *told*, a full, a half and an empty disc for the rest.
pub fn grade_icon(grade: Grade) -> Html {
    match grade {
        Grade::Told => sign(html! {
            <>
                <rect x="2" y="5" width="20" height="14" rx="2" fill="currentColor" />
                <path class="icon-cut" d="M4 8l8 6 8-6" fill="none" stroke-width="2" />
            </>
        }),
        Grade::Likely => sign(html! { <circle cx="12" cy="12" r="10" fill="currentColor" /> }),
        Grade::Possible => sign(html! {
            <>
                <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2" />
                <path d="M12 3a9 9 0 0 0 0 18z" fill="currentColor" />
            </>
        }),
        Grade::NotIndicated => sign(html! {
            <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2" />
        }),
    }
}

/// A full diamond, a half one, an empty one, and a struck one.
pub fn state_icon(state: State) -> Html {
    let outline = html! { <path d="M12 3l9 9-9 9-9-9z" fill="none" stroke="currentColor" stroke-width="2" /> };
    match state {
        State::Exposed => sign(html! { <path d="M12 2l10 10-10 10L2 12z" fill="currentColor" /> }),
        State::Maybe => {
            sign(html! { <>{ outline }<path d="M12 3v18l-9-9z" fill="currentColor" /></> })
        }
        State::NotIndicated => sign(outline),
        State::SaidNotExposed => sign(html! {
            <>{ outline }<path d="M4 20L20 4" stroke="currentColor" stroke-width="2" /></>
        }),
    }
}

/// A drawing of 24 by 24 units that assistive technology passes over.
fn sign(drawing: Html) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            { drawing }
        </svg>
    }
}
