//! What would settle the cases that are not settled: the questions that close most of them.

use super::{View, opener};
use crate::session::journey::Screen;
use crate::ui::Knowledge;
use osuiko_engine::index::QuestionIndex;
use osuiko_engine::settle::{Settling, settling};
use osuiko_engine::{Answers, Outcome};
use osuiko_words::{QUESTION_HOW, SETTLE_ANSWER, SETTLE_TITLE, count, settle_cases, show_more};

/// How many questions are shown at once; the rest is folded.
const FIRST: usize = 2;

/// The open questions, by how many cases an answer could rule out, each with how to find out and the
/// way to answer it. Returns the questions that are shown.
pub fn settle_list(
    view: &mut View<'_>,
    known: &Knowledge,
    answers: &Answers,
    outcome: &Outcome,
) -> Vec<QuestionIndex> {
    let found = settling(&known.catalogue, answers, outcome);
    if found.is_empty() {
        return Vec::new();
    }
    view.inside("section.settle", |view| {
        view.element("h2", SETTLE_TITLE);
        view.inside("ul.settle-list", |view| {
            for settling in found.iter().take(FIRST) {
                settle_row(view, known, *settling);
            }
        });
        let left = found.len().saturating_sub(FIRST);
        if left > 0 {
            let more = show_more(view.words, count(left));
            view.inside("details.more", |view| {
                view.element_str("summary", &more);
                view.inside("ul.settle-list", |view| {
                    for settling in found.iter().skip(FIRST) {
                        settle_row(view, known, *settling);
                    }
                });
            });
        }
    });
    found.iter().map(|settling| settling.question).collect()
}

/// One question.
fn settle_row(view: &mut View<'_>, known: &Knowledge, settling: Settling) {
    let asked = known.words.question(settling.question);
    let words = view.words;
    view.inside("li.card", |view| {
        view.element_str("h3", asked.text());
        view.element_str("p", &settle_cases(words, settling.cases));
        let how = asked.how();
        if !how.is_empty() {
            view.inside("details", |view| {
                view.element("summary", QUESTION_HOW);
                view.element_str("p", how);
            });
        }
        view.inside("p", |view| {
            opener(view, "button", Screen::Question(settling.question), |view| {
                view.push(SETTLE_ANSWER);
                view.of(asked.short());
            });
        });
    });
}
