//! What surrounds every screen: the name, the way to help, the way out, how fresh the facts are.

use super::{
    Sign, View, beside_id, easy_finnish, fate, listen, listen_none, mark, opener, opener_id,
    out_link, sign, text_sizes,
};
use crate::session::journey::{Journey, Move, Screen};
use crate::ui::Knowledge;
use crate::ui::effects::{self, NetworkLock, Trigger};
use osuiko_engine::acting::acting;
use osuiko_engine::fixed_ids::{CHILD, DECEASED, FOR_WHOM};
use osuiko_words::{
    ACTING_ADULT, ACTING_CHILD, ACTING_DECEASED, APP_NAME, CHANGE_ANSWER, CLOCK_WRONG,
    FOOTER_ACCESS, FOOTER_ADVICE, FOOTER_CASES, FOOTER_EMBED, FOOTER_ESTIMATE, FOOTER_MORE,
    FOOTER_OLD, FOOTER_PAPER, FOOTER_PRIVACY, LANGUAGE_CARRY, LANGUAGE_CHOICE, LEAVE, LEAVE_HELP,
    LOCK_ON, LOCK_UNPROVED, Language, PROOF_OPEN, SKIP_TO_CONTENT, START_OVER, START_OVER_ASK,
    START_OVER_NO, START_OVER_YES, THREAT_OPEN, Text, date, footer_reviewed,
};

/// Writes what surrounds every screen, with `content` in the middle.
pub fn chrome(
    view: &mut View<'_>,
    known: &Knowledge,
    journey: &Journey,
    content: impl FnOnce(&mut View<'_>),
) {
    let screen = journey.screen();
    let at_start = screen == Screen::Start;
    // In a frame the page around it has the header: the ways out and to help begin the view, and
    // the name stands at the foot.
    let framed = view.placement.is_frame();
    // Before the program runs there is nothing to read yet but the first view, which should come fast.
    let runs = view.onmove.is_some();
    view.inside("div.frame", |view| {
        // Each view is made anew. A translator that exchanges the text of one leaves none of it in
        // the next.
        view.key(&if let Screen::Drill(at) = screen {
            // They all go back to the one button that opens the first.
            ["practice-", &at.to_string()].concat()
        } else {
            opener_id(screen)
        });
        if !framed {
            view.inner_link(Some("skip-link"), "#content", "#content", SKIP_TO_CONTENT);
            view.inside("header.frame-head", |view| {
                wordmark(view);
                way_out(view, journey);
                if runs {
                    text_sizes(view);
                } else {
                    // Their place, so that nothing moves when they come.
                    view.inside("div.aids", |_| {});
                }
                if at_start && nothing(journey) {
                    language_links(view, "language-choice");
                }
            });
            threat_strip(view, screen);
        }
        let keys = &["id", "class", "translate", "tabindex"];
        let values = ["content", "frame-view", "no", "-1"].map(Some);
        view.with("main", keys, &values, |view| {
            if framed {
                view.inside("div.frame-ways", |view| {
                    threat_strip(view, screen);
                    way_out(view, journey);
                    if runs {
                        text_sizes(view);
                    }
                });
            }
            let class = if at_start {
                "div.aids reading-aids"
            } else {
                "div.aids reading-aids beside-back"
            };
            view.inside(class, |view| {
                if runs {
                    listen(view);
                    easy_finnish(view, known.easy);
                }
            });
            acting_line(view, known, journey);
            fate(view, journey);
            let undated = matches!(
                screen,
                Screen::Review | Screen::Plan | Screen::Letters | Screen::Letter(_) | Screen::Diary
            );
            if known.today.is_none() && undated {
                view.element("p.clock-wrong", CLOCK_WRONG);
            }
            content(view);
        });
        foot(view, known, journey);
    });
}

/// What stands at the foot of every screen.
fn foot(view: &mut View<'_>, known: &Knowledge, journey: &Journey) {
    let screen = journey.screen();
    let at_start = screen == Screen::Start;
    let framed = view.placement.is_frame();
    let reviewed = known.catalogue.tables().reviewed;
    view.inside("footer.frame-foot", |view| {
        let checked = footer_reviewed(view.words, &date(view.words, reviewed));
        if at_start {
            page_links(view);
        } else {
            start_over(view, journey);
            match view.lock {
                NetworkLock::NotTried => {}
                NetworkLock::Proved => view.element("p.lock", LOCK_ON),
                NetworkLock::Unproved => view.element("p.lock", LOCK_UNPROVED),
            }
            view.inside("details", |view| {
                view.element("summary", FOOTER_MORE);
                view.element("p", FOOTER_ESTIMATE);
                other_language(view, journey);
                view.element("p.leave-help", LEAVE_HELP);
                listen_none(view);
                view.element_str("p", &checked);
                if screen != Screen::Proof {
                    opener(view, "link-button", Screen::Proof, |view| view.push(PROOF_OPEN));
                }
                about(view);
            });
        }
        if at_start {
            view.element_str("p", &checked);
            listen_none(view);
            if framed || !nothing(journey) {
                other_language(view, journey);
            }
        }
        // A copy that is opened without a network cannot be renewed, and a site may be left alone.
        let old = reviewed.month_later().month_later().month_later();
        if known.today.is_some_and(|today| today.rank() > old.rank()) {
            view.element("p", FOOTER_OLD);
        }
        if framed {
            wordmark(view);
        }
    });
}

/// The button that begins anew, and the question before it where there is something to lose.
fn start_over(view: &mut View<'_>, journey: &Journey) {
    let ask = if nothing(journey) { Move::StartOver } else { Move::AskToStartOver };
    view.inside("p", |view| {
        let id = opener_id(Screen::Start);
        let values = [Some("button"), Some("link-button"), Some(&*id)];
        view.with("button", &["type", "class", "id"], &values, |view| {
            view.on(Trigger::Click, ask);
            view.push(START_OVER);
        });
    });
    view.with("div", &["class", "role"], &["keep-ask", "alert"].map(Some), |view| {
        if !journey.asks_to_start_over() {
            return;
        }
        view.element("p", START_OVER_ASK);
        view.inside("p", |view| {
            view.move_button("button", START_OVER_YES, Move::StartOver);
            view.move_button("button", START_OVER_NO, Move::AskToStartOver);
        });
    });
}

/// Whether there is nothing to lose.
fn nothing(journey: &Journey) -> bool {
    journey.answers().is_empty() && journey.notes().is_empty()
}

/// The way to the pages that need no program: in this tab, for nothing is answered yet, but beside a
/// frame.
fn page_links(view: &mut View<'_>) {
    view.inside("ul.foot-links", |view| {
        for (path, name) in PAGES {
            view.inside("li", |view| {
                if view.placement.is_frame() {
                    return out_link(view, path, view.words.text(name), None);
                }
                let href = view.address(path);
                view.with("a", &["href"], &[Some(&*href)], |view| view.push(name));
            });
        }
    });
}

/// The ways to the last of those pages, in a new tab: no answer is lost.
fn about(view: &mut View<'_>) {
    view.inside("ul.foot-links", |view| {
        for (path, name) in PAGES.into_iter().skip(4) {
            view.inside("li", |view| out_link(view, path, view.words.text(name), None));
        }
    });
}

/// The id of the way to help, by which Back from there finds it again.
pub const THREAT_WAY: &str = "to-help-now";

/// The pages that need no program, from the page of the check.
const PAGES: [(&str, Text); 6] = [
    ("breaches/", FOOTER_CASES),
    ("actions/", FOOTER_ADVICE),
    ("paper/", FOOTER_PAPER),
    ("embedding/", FOOTER_EMBED),
    ("accessibility/", FOOTER_ACCESS),
    ("privacy/", FOOTER_PRIVACY),
];

/// The mark and the name.
fn wordmark(view: &mut View<'_>) {
    view.inside("p.wordmark", |view| {
        mark(view);
        view.element("span", APP_NAME);
    });
}

/// The button that forgets everything and leaves.
fn way_out(view: &mut View<'_>, journey: &Journey) {
    let keeps = journey.notes().kept_until.is_some();
    let leave = view.onmove.map(|onmove| effects::leave(onmove, keeps));
    view.button("button button-quiet button-leave", LEAVE, leave);
}

/// The way to help for whoever is threatened: in sight in every view but the one it leads to,
/// before anything else.
fn threat_strip(view: &mut View<'_>, screen: Screen) {
    if screen == Screen::Threat {
        return;
    }
    view.inside("p.strip threat-way", |view| {
        let disabled = view.onmove.is_none().then_some("");
        let values = [Some("button"), Some("strip-way"), Some(THREAT_WAY), disabled];
        view.with("button", &["type", "class", "id", "disabled"], &values, |view| {
            view.on(Trigger::Click, Move::Open(Screen::Threat));
            sign(view, Sign::Phone);
            view.element("span", THREAT_OPEN);
        });
    });
}

/// For whom the person answers, if it is not for themselves, and the way to change that.
fn acting_line(view: &mut View<'_>, known: &Knowledge, journey: &Journey) {
    let line = match acting(&known.catalogue, journey.answers()) {
        None => return,
        Some(CHILD) => ACTING_CHILD,
        Some(DECEASED) => ACTING_DECEASED,
        Some(_) => ACTING_ADULT,
    };
    let Some(question) = known.catalogue.question_with_id(FOR_WHOM) else { return };
    view.inside("p.acting small", |view| {
        view.element("strong", line);
        if journey.screen() != Screen::Question(question) {
            view.push_str(" · ");
            // Where this was just answered beside the plan, the answer is here from now on.
            let id = beside_id(question);
            let values = [Some("button"), Some("link-button"), Some(&*id)];
            view.with("button", &["type", "class", "id"], &values, |view| {
                view.on(Trigger::Click, Move::Open(Screen::Question(question)));
                view.push(CHANGE_ANSWER);
            });
        }
    });
}

/// The way to another language: the check goes on in it where its words are there, else it is another
/// page, which takes the answers from a file.
fn other_language(view: &mut View<'_>, journey: &Journey) {
    view.inside("div.other-language", |view| {
        if !nothing(journey) {
            view.element("p.language-carry", LANGUAGE_CARRY);
        }
        language_links(view, "foot-languages");
    });
}

/// Links to the same page in the other languages, each in its own. In a frame they are buttons, and shown
/// only where the check can go on in them, for it must not leave the page around it.
#[inline(never)]
fn language_links(view: &mut View<'_>, class: &str) {
    let words = view.words;
    let values = [Some(class), Some(words.text(LANGUAGE_CHOICE))];
    view.with("nav", &["class", "aria-label"], &values, |view| {
        view.inside("ul", |view| {
            for language in Language::ALL {
                let (code, name) = (language.code(), language.name());
                let current = (language == words.language()).then_some("page");
                let href = ["../", code, "/"].concat();
                view.inside("li", |view| {
                    if view.placement.is_frame() {
                        let keys = &["type", "class", "lang", "aria-current", "data-speak"];
                        let [kind, class] = ["button", "link-button"].map(Some);
                        let values = [kind, class, Some(code), current, Some(code)];
                        return view.with("button", keys, &values, |view| view.push_str(name));
                    }
                    let keys = &["href", "lang", "hreflang", "aria-current", "data-speak"];
                    let values = [Some(href.as_str()), Some(code), Some(code), current, Some(code)];
                    view.with("a", keys, &values, |view| view.push_str(name));
                });
            }
        });
    });
}
