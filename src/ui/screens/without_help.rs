//! The screen shown in place of plan, letters, diary and practice while the help pack is missing.

use crate::session::journey::Move;
use crate::ui::Knowledge;
use crate::ui::effects::Help;
use crate::ui::parts::{View, out_link, people_list};
use osuiko_engine::Answers;
use osuiko_words::{
    HELP_MISSING, HELP_MISSING_ACTIONS, HELP_MISSING_PAPER, HELP_MISSING_TITLE, HELP_WAIT,
    HELP_WAIT_TITLE, QUESTION_BACK,
};

/// That it is coming; or that it will not, with the pages that say the same, and whom to call.
pub fn without_help_screen(view: &mut View<'_>, known: &Knowledge, answers: &Answers, help: Help) {
    view.inside("div.without-help", |view| {
        view.move_line("p.question-top", "link-button", QUESTION_BACK, Move::Back);
        if help == Help::Coming {
            view.title(HELP_WAIT_TITLE);
            view.element("p.lead", HELP_WAIT);
            return;
        }
        view.title(HELP_MISSING_TITLE);
        view.element("p.lead", HELP_MISSING);
        view.inside("ul", |view| {
            for (page, name) in [("actions/", HELP_MISSING_ACTIONS), ("paper/", HELP_MISSING_PAPER)]
            {
                let name = view.words.text(name);
                view.inside("li", |view| out_link(view, page, name, None));
            }
        });
        people_list(view, known, answers);
    });
}
