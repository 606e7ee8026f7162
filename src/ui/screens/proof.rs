//! How to see for oneself that nothing leaves the page, and what no page can protect from.

use crate::session::journey::Move;
use crate::ui::parts::View;
use osuiko_words::{
    PROOF_AIR, PROOF_BROWSERS, PROOF_LIMITS, PROOF_TITLE, PROOF_TOOLS, THREAT_BACK,
};

/// See for yourself.
pub fn proof_screen(view: &mut View<'_>) {
    view.inside("div.proof", |view| {
        view.title(PROOF_TITLE);
        view.inside("ul", |view| {
            for text in [PROOF_AIR, PROOF_TOOLS, PROOF_BROWSERS] {
                view.element("li", text);
            }
        });
        view.element("p", PROOF_LIMITS);
        view.move_line("p", "button", THREAT_BACK, Move::Back);
    });
}
