//! What this is, where to begin, that it is private, and what is on the list.

use crate::session::journey::{Move, Screen};
use crate::ui::Knowledge;
use crate::ui::parts::{Sign, View, fold, lake, opener, sign};
use osuiko_engine::fixed_ids::FOR_WHOM;
use osuiko_engine::index::BreachIndex;
use osuiko_words::{
    FOOTER_ESTIMATE, KEEP_OPEN, PROOF_OPEN, START_GO_ON, START_LEAD, START_LOADING, START_MYSELF,
    START_OTHER, START_PRIVATE, START_PRIVATE_MORE, START_SECRET, START_SECRET_MORE, START_TIME,
    START_TIME_MORE, START_TITLE, count, start_covers,
};

/// The first screen. The page has it before the program runs, with the same height.
pub fn start_screen(view: &mut View<'_>, known: &Knowledge, begun: bool) {
    let (begin, next_move) = match (view.onmove.is_some(), begun) {
        (false, _) => (START_LOADING, Move::ForMyself),
        (true, false) => (START_MYSELF, Move::ForMyself),
        (true, true) => (START_GO_ON, Move::Continue),
    };
    view.inside("div.start", |view| {
        view.inside("div.hero", |view| {
            view.inside("div.hero-words", |view| {
                view.title(START_TITLE);
                view.element("p.lead", START_LEAD);
                view.inside("p.hero-ways", |view| {
                    view.move_button("button button-main button-start", begin, next_move);
                    if let Some(whom) = known.catalogue.question_with_id(FOR_WHOM) {
                        opener(view, "button button-start", Screen::Question(whom), |view| {
                            view.push(START_OTHER);
                        });
                    }
                });
                opener(view, "link-button", Screen::Review, |view| view.push(KEEP_OPEN));
            });
            lake(view);
        });
        let points = [
            (Sign::Clock, START_TIME, START_TIME_MORE),
            (Sign::Lock, START_PRIVATE, START_PRIVATE_MORE),
            (Sign::Unseen, START_SECRET, START_SECRET_MORE),
        ];
        view.inside("ul.points", |view| {
            for (drawn, name, more) in points {
                view.inside("li", |view| {
                    sign(view, drawn);
                    view.inside("div", |view| {
                        view.element("strong", name);
                        view.element("span.small", more);
                        if drawn == Sign::Lock {
                            opener(view, "link-button small", Screen::Proof, |view| {
                                view.push(PROOF_OPEN);
                            });
                        }
                    });
                });
            }
        });
        covers(view, known);
    });
}

/// What is on the list, by the groups in which people look for services.
fn covers(view: &mut View<'_>, known: &Knowledge) {
    let tables = known.catalogue.tables();
    let all = count(tables.breaches.len());
    view.inside("section.covers", |view| {
        view.element_str("h2", &start_covers(view.words, all));
        view.element("p.small", FOOTER_ESTIMATE);
        view.inside("div.covers-groups", |view| {
            for (row, group) in tables.service_groups().into_iter().enumerate() {
                let members = || {
                    let all = tables.breaches.iter().enumerate();
                    // A breach stands where its first service does.
                    all.filter(|(_, breach)| {
                        let service = breach.services.first();
                        let service = service.and_then(|at| tables.services.get(at.position()));
                        service.is_some_and(|service| service.group == group)
                    })
                };
                let name = known.words.service_group(row).name();
                let number = members().count();
                if number == 0 {
                    continue;
                }
                let heading = |view: &mut View<'_>| {
                    view.element_str("h3", name);
                    view.element_str("span.count", &number.to_string());
                };
                fold(view, "card cover", None, heading, |view| {
                    view.inside("ul", |view| {
                        for (at, _) in members() {
                            let title = known.words.breach(BreachIndex::at(at)).title();
                            view.element_str("li", title);
                        }
                    });
                });
            }
        });
    });
}
