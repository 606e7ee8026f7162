//! Practice: is this message a scam or real? The clues are marked after the answer, and nothing is recorded.

use crate::session::journey::{Journey, Move, Screen};
use crate::session::notes::Note;
use crate::ui::Knowledge;
use crate::ui::parts::View;
use osuiko_engine::catalogue::{Channel, Drill};
use osuiko_engine::check::Assessment;
use osuiko_engine::drills::drills;
use osuiko_words::facts::DrillWords;
use osuiko_words::{
    DRILL_ASK, DRILL_CLUES, DRILL_DO, DRILL_END, DRILL_LEAD, DRILL_NEXT, DRILL_REAL,
    DRILL_RIGHT_REAL, DRILL_RIGHT_SCAM, DRILL_SCAM, DRILL_THREE, DRILL_TITLE, DRILL_WRONG_REAL,
    DRILL_WRONG_SCAM, QUESTION_BACK, drill_count, number,
};

/// The practice message at `at`.
pub fn drill_screen(
    view: &mut View<'_>,
    known: &Knowledge,
    journey: &Journey,
    assessment: &Assessment,
    at: u32,
) {
    let words = view.words;
    let order = drills(&known.catalogue, assessment);
    let position = usize::try_from(at).unwrap_or(usize::MAX);
    let Some(&index) = order.get(position) else { return };
    let Some(drill) = known.catalogue.drill(index) else { return };
    let says = known.words.drill(index);
    let next = at.saturating_add(1);
    let count = u32::try_from(order.len()).unwrap_or(u32::MAX);
    let judged = journey.notes().guess;
    view.inside("div.drill", |view| {
        view.move_line("p.question-top", "link-button", QUESTION_BACK, Move::Back);
        view.title(DRILL_TITLE);
        if at == 0 {
            view.element("p.lead", DRILL_LEAD);
        }
        view.element_str(
            "p.progress",
            &drill_count(words, &number(words, next), &number(words, count)),
        );
        message(view, drill, says, judged.is_some());
        view.element("h2", DRILL_ASK);
        view.inside("p.question-actions", |view| {
            for (text, genuine) in [(DRILL_SCAM, false), (DRILL_REAL, true)] {
                let guess = Move::Note(Note::Guess(genuine));
                view.toggle(words.text(text), "", judged == Some(genuine), guess);
            }
        });
        // The words come into an element that was there before, so that a screen reader says them.
        view.with("div", &["class", "role"], &["drill-answer", "status"].map(Some), |view| {
            if let Some(judged) = judged {
                view.element(
                    "p.lead",
                    match (drill.genuine, judged) {
                        (false, false) => DRILL_RIGHT_SCAM,
                        (true, true) => DRILL_RIGHT_REAL,
                        (false, true) => DRILL_WRONG_SCAM,
                        (true, false) => DRILL_WRONG_REAL,
                    },
                );
            }
        });
        if judged.is_some() {
            view.element("h2", DRILL_CLUES);
            view.inside("ol", |view| {
                for (part, why) in clues(says) {
                    view.inside("li", |view| {
                        view.element_str("q", part);
                        view.push_str(why);
                    });
                }
            });
            view.element("h2", DRILL_DO);
            view.element_str("p", says.do_());
            if next < count {
                let open = Move::Open(Screen::Drill(next));
                view.move_line("p", "button button-main", DRILL_NEXT, open);
            } else {
                view.element("p", DRILL_END);
            }
        }
        view.element("p.drill-three", DRILL_THREE);
    });
}

/// The message as it comes; after the answer with its clues marked.
fn message(view: &mut View<'_>, drill: &Drill, says: DrillWords<'_>, marked: bool) {
    let class = match drill.channel {
        Channel::TextMessage | Channel::SocialMedia => "drill-message drill-bubble",
        Channel::Email | Channel::Letter => "drill-message drill-sheet",
        Channel::Call | Channel::Visit => "drill-message drill-spoken",
    };
    view.with("blockquote", &["class"], &[Some(class)], |view| {
        view.element_str("p.drill-from", says.from());
        view.inside("p", |view| {
            let mut rest = says.text();
            while let Some((before, part)) = marked.then(|| next_clue(says, rest)).flatten() {
                view.push_str(before);
                view.element_str("mark", part);
                rest = rest.get(before.len().saturating_add(part.len())..).unwrap_or_default();
            }
            view.push_str(rest);
        });
    });
}

/// The text before the first clue in `text`, and the clue.
fn next_clue<'a>(says: DrillWords<'_>, text: &'a str) -> Option<(&'a str, &'a str)> {
    let clues = clues(says);
    // Letter by letter: the standard library's search for a text costs two kilobytes.
    for (at, _) in text.char_indices() {
        let (before, rest) = text.split_at_checked(at)?;
        for (part, _) in &clues {
            if let Some(after) = rest.strip_prefix(part) {
                return Some((before, rest.strip_suffix(after)?));
            }
        }
    }
    None
}

/// The clues: a part of the message, and why it matters.
fn clues(says: DrillWords<'_>) -> Vec<(&str, &str)> {
    let mut clues = Vec::new();
    for clue in [says.first_clue(), says.second_clue(), says.third_clue(), says.fourth_clue()] {
        // There is a space on both sides of the bar.
        if let Some((part, why)) = clue.split_once('|') {
            clues.push((part.strip_suffix(' ').unwrap_or(part), why));
        }
    }
    clues
}
