//! What the person has noticed and what cannot wait: it stands before all else.

use super::{View, opener, phone};
use crate::session::journey::Screen;
use crate::ui::Knowledge;
use osuiko_engine::Answers;
use osuiko_engine::fixed_ids::{CODES_GIVEN, NOTICED, THREAT, answered};
use osuiko_words::{
    RESULT_CODES, RESULT_THREAT, RESULT_THREAT_OPEN, THREAT_RIKU, THREAT_RIKU_NUMBER,
};

/// What was noticed that cannot wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noticed {
    /// Somebody threatens the person or demands money.
    Threat,
    /// Bank codes or card details were given to somebody, and nobody threatens.
    CodesGiven,
}

/// What these answers say was noticed and cannot wait.
pub fn noticed(known: &Knowledge, answers: &Answers) -> Option<Noticed> {
    let is = |option| answered(&known.catalogue, answers, NOTICED, option);
    if is(THREAT) {
        return Some(Noticed::Threat);
    }
    is(CODES_GIVEN).then_some(Noticed::CodesGiven)
}

/// What to do about it at once, with whom to call and the way to more.
pub fn notice(view: &mut View<'_>, known: &Knowledge, answers: &Answers) {
    let Some(noticed) = noticed(known, answers) else { return };
    view.inside("div.notice", |view| {
        view.element(
            "p",
            match noticed {
                Noticed::Threat => RESULT_THREAT,
                Noticed::CodesGiven => RESULT_CODES,
            },
        );
        if noticed == Noticed::Threat {
            view.inside("p.tel", |view| {
                view.push(THREAT_RIKU);
                view.push_str(" ");
                phone(view, view.words.text(THREAT_RIKU_NUMBER));
            });
        }
        view.inside("p", |view| {
            opener(view, "button", Screen::Threat, |view| view.push(RESULT_THREAT_OPEN));
        });
    });
}
