//! One thing to do: open while it is its turn, a row otherwise, with what it does, what it does not, and all its costs.

use crate::session::journey::{Journey, Move};
use crate::session::notes::{Field, Mark, Note};
use crate::ui::Knowledge;
use crate::ui::parts::{Sign, Typed, View, fact_line, fold, in_brackets, out_link_of, phone, sign};
use osuiko_engine::Answers;
use osuiko_engine::catalogue::{Action, Login};
use osuiko_engine::index::ActionIndex;
use osuiko_engine::ordered::Set;
use osuiko_engine::plan::Step;
use osuiko_engine::ways::{Way, ways as needed_ways};
use osuiko_words::facts::ActionWord;
use osuiko_words::{
    DIARY_KEEP, MARK_DONE, MARK_LATER, MARK_NEXT, MARK_NOT_FOR_ME, PHONE_CALL, STEP_AGE, STEP_COST,
    STEP_DETAILS, STEP_EFFECT, STEP_ENDS, STEP_ESTATE, STEP_FOR_OTHER, STEP_HOW, STEP_LINK_PLAIN,
    STEP_LOGIN, STEP_LOGIN_EITHER, STEP_LOGIN_NONE, STEP_LOGIN_STRONG, STEP_MINUTES, STEP_NO_WAY,
    STEP_NOT_COVERED, STEP_NOTE, STEP_NOTE_FIELD, STEP_NOW_ALONE, STEP_SIDE_EFFECTS, STEP_UNDO,
    STEP_WHY_NOTICED, STEP_WITHOUT_LOGIN, Text, date, joined, number, row_minutes, step_link,
    step_minutes_about, step_now as now_words, step_why,
};

/// The id of the heading of the step of now.
pub const NOW: &str = "now";

/// What follows from a step, by its words.
pub(super) const CONSEQUENCES: [(Text, ActionWord); 4] = [
    (STEP_EFFECT, ActionWord::Effect),
    (STEP_ENDS, ActionWord::Ends),
    (STEP_SIDE_EFFECTS, ActionWord::SideEffects),
    (STEP_UNDO, ActionWord::Undo),
];

/// The step of now, open; `place` is its number and how many there are, where that is said.
pub fn step_now(
    view: &mut View<'_>,
    known: &Knowledge,
    journey: &Journey,
    step: &Step,
    place: Option<(u32, u32)>,
) {
    let words = view.words;
    view.inside("article.plan-step step-now card", |view| {
        // Each step is made anew, so that nothing of one stays in the next.
        view.key(&["now-", &step.action.0.to_string()].concat());
        let label = place.map_or_else(
            || words.text(STEP_NOW_ALONE).to_owned(),
            |(at, of)| now_words(words, &number(words, at), &number(words, of)),
        );
        view.element_str("p.now-label", &label);
        let name = known.words.action(step.action).name();
        let values = [Some(NOW), Some("-1"), view.level("h3")];
        view.with("h3", &["id", "tabindex", "aria-level"], &values, |view| view.push_str(name));
        view.element_str("p.small step-price", &step_price(known, step.action));
        inside(view, known, journey, step);
        let values = ["step-marks", "group", NOW].map(Some);
        view.with("div", &["class", "role", "aria-labelledby"], &values, |view| {
            let settle = |mark| Move::Settle(step.action, mark);
            view.submit_button(MARK_NEXT, settle(Mark::Done));
            view.move_button("button", MARK_LATER, settle(Mark::Later));
            view.move_button("button", MARK_NOT_FOR_ME, settle(Mark::NotForMe));
        });
        note(view, known, journey, step);
    });
}

/// A step as a row: its name, how long it takes and what it costs, or that it is settled.
pub fn step_row(view: &mut View<'_>, known: &Knowledge, journey: &Journey, step: &Step) {
    let name = known.words.action(step.action).name();
    let mark = journey.notes().marks.get(step.action).copied();
    let class = match mark {
        Some(Mark::Done | Mark::NotForMe) => "plan-step card settled",
        Some(Mark::Later) | None => "plan-step card",
    };
    let row = |view: &mut View<'_>| {
        view.inside("span.step-sign", |view| {
            if mark == Some(Mark::Done) {
                sign(view, Sign::Done);
            }
        });
        view.inside("span.fold-words", |view| {
            view.element_str("h3", name);
            match mark {
                Some(Mark::Done) => view.element("span.small", MARK_DONE),
                Some(Mark::NotForMe) => view.element("span.small", MARK_NOT_FOR_ME),
                Some(Mark::Later) => view.element("span.small", MARK_LATER),
                None => view.element_str("span.small", &step_price(known, step.action)),
            }
        });
    };
    fold(view, class, None, row, |view| {
        inside(view, known, journey, step);
        view.inside("div.step-marks", |view| {
            for (text, is) in [
                (MARK_DONE, Mark::Done),
                (MARK_LATER, Mark::Later),
                (MARK_NOT_FOR_ME, Mark::NotForMe),
            ] {
                let set = Move::Note(Note::Mark(step.action, is));
                view.toggle(view.words.text(text), name, mark == Some(is), set);
            }
        });
        note(view, known, journey, step);
    });
}

/// Somebody to talk to or something to use: what a step says of it, folded, and nothing to tick off.
pub fn helper_rows(view: &mut View<'_>, known: &Knowledge, journey: &Journey, steps: &[&Step]) {
    for step in steps {
        let name = known.words.action(step.action).name();
        view.inside("details.plan-step plan-help", |view| {
            view.inside("summary", |view| view.element_str("h3", name));
            inside(view, known, journey, step);
        });
    }
}

/// How long a step takes and what it costs, in few words.
pub fn step_price(known: &Knowledge, index: ActionIndex) -> String {
    let Some(action) = known.catalogue.action(index) else { return String::new() };
    let minutes = row_minutes(&known.words, &number(&known.words, u32::from(action.minutes)));
    let cost = known.words.action(index).cost();
    // The first sentence says it, the rest explains it.
    let short = cost.split_once(". ").map_or(cost, |(first, _)| first);
    [&minutes, " · ", short.trim_end_matches('.')].concat()
}

/// Everything about a step: what it does, why it is there, how, and what to know before.
fn inside(view: &mut View<'_>, known: &Knowledge, journey: &Journey, step: &Step) {
    let Some(action) = known.catalogue.action(step.action) else { return };
    let words = view.words;
    let says = known.words.action(step.action);
    view.element_str("p", says.does());
    for (name, text) in ways(known, journey.answers(), step.action, action.login) {
        if !text.is_empty() {
            view.inside("p.step-way", |view| {
                view.element_str("strong", &[words.text(name), ": "].concat());
                view.push_str(text);
            });
        }
    }
    let how = says.how();
    if !how.is_empty() {
        view.inside("p", |view| {
            view.element_str("strong", &[words.text(STEP_HOW), ": "].concat());
            view.push_str(how);
        });
    }
    contact(view, known, step.action, action);
    view.inside("details.step-details", |view| {
        view.inside("summary", |view| {
            view.push(STEP_DETAILS);
            view.of(says.name());
        });
        let discreet = journey.notes().discreet;
        let why = if discreet { String::new() } else { reasons(known, step) };
        if !why.is_empty() {
            view.element_str("p.step-why", &why);
        }
        view.inside("dl.facts", |view| {
            fact_line(view, STEP_COST, says.cost());
            let minutes = number(words, u32::from(action.minutes));
            fact_line(view, STEP_MINUTES, &step_minutes_about(words, &minutes));
            details(view, known, step.action, action.login);
        });
        if !discreet {
            cases(view, known, step);
        }
    });
}

/// What was noted on a step, and the place to note more; neither where the plan is to tell nobody.
fn note(view: &mut View<'_>, known: &Knowledge, journey: &Journey, step: &Step) {
    let notes = journey.notes();
    if notes.discreet {
        return;
    }
    // A note that comes is said, by itself.
    view.with("div", &["role", "aria-atomic"], &["status", "false"].map(Some), |view| {
        for entry in notes.diary.iter().filter(|entry| entry.step == Some(step.action)) {
            let day = date(view.words, entry.day);
            view.element_str("p.step-noted", &[&day, ": ", &entry.what].concat());
        }
    });
    let name = known.words.action(step.action).name();
    view.inside("details.step-note", |view| {
        view.inside("summary", |view| {
            view.push(STEP_NOTE);
            view.of(name);
        });
        let field = Field::Step(step.action);
        view.field_of(notes, field, (STEP_NOTE_FIELD, name), Typed::Lines);
        let keep = match known.today {
            Some(today) => Move::Note(Note::KeepOnStep(step.action, name.to_owned(), today)),
            // The diary asks for the day.
            None => Move::Begin([name, ": ", notes.text(field)].concat(), String::new(), false),
        };
        view.inside("p", |view| view.move_button_of("button", DIARY_KEEP, name, keep));
    });
}

/// The ways that work for a person who cannot take the usual one: without strong identification,
/// under age, or acting for somebody else. Each with its name; without a text where there is none.
pub(super) fn ways<'a>(
    known: &'a Knowledge,
    answers: &Answers,
    action: ActionIndex,
    login: Login,
) -> [(Text, &'a str); 4] {
    let says = known.words.action(action);
    let needed = needed_ways(&known.catalogue, answers, login);
    let no_way = known.words.text(STEP_NO_WAY);
    let without = says.without_login();
    let ways = [
        (Way::WithoutLogin, STEP_WITHOUT_LOGIN, if without.is_empty() { no_way } else { without }),
        (Way::UnderAge, STEP_AGE, says.age()),
        (Way::ForOther, STEP_FOR_OTHER, says.for_other()),
        (Way::Estate, STEP_ESTATE, says.estate()),
    ];
    ways.map(|(way, name, text)| (name, if needed.contains(&way) { text } else { "" }))
}

/// What one may want to know before beginning.
fn details(view: &mut View<'_>, known: &Knowledge, action: ActionIndex, login: Login) {
    let says = known.words.action(action);
    let login = match login {
        Login::Strong => STEP_LOGIN_STRONG,
        Login::Either => STEP_LOGIN_EITHER,
        Login::None => STEP_LOGIN_NONE,
    };
    let others = [
        (STEP_WITHOUT_LOGIN, ActionWord::WithoutLogin),
        (STEP_AGE, ActionWord::Age),
        (STEP_FOR_OTHER, ActionWord::ForOther),
        (STEP_ESTATE, ActionWord::Estate),
    ];
    fact_line(view, STEP_NOT_COVERED, says.not_covered());
    fact_line(view, STEP_LOGIN, view.words.text(login));
    for (name, word) in CONSEQUENCES.into_iter().chain(others) {
        let text = says.word(word);
        if !text.is_empty() {
            fact_line(view, name, text);
        }
    }
}

/// Why a step is there: what the person has noticed, or else the data that call for it.
fn reasons(known: &Knowledge, step: &Step) -> String {
    let words = &*known.words;
    if step.noticed {
        return words.text(STEP_WHY_NOTICED).to_owned();
    }
    let kinds: Set<_> = step.why.iter().flat_map(|why| why.kinds.iter().copied()).collect();
    let names: Vec<&str> = kinds.iter().map(|kind| words.kind(kind).name()).collect();
    if names.is_empty() { String::new() } else { step_why(words, &joined(words, &names)) }
}

/// The cases that call for a step, where they are several.
fn cases(view: &mut View<'_>, known: &Knowledge, step: &Step) {
    if step.why.len() > 1 {
        view.inside("ul", |view| {
            for why in &step.why {
                view.element_str("li", known.words.breach(why.breach).title());
            }
        });
    }
}

/// The link and the telephone of an action.
fn contact(view: &mut View<'_>, known: &Knowledge, index: ActionIndex, action: &Action) {
    let words = view.words;
    if let Some(link) = known.catalogue.link(index) {
        let label = action.provider.map_or_else(
            || words.text(STEP_LINK_PLAIN).to_owned(),
            |provider| step_link(words, words.organisation(provider).name()),
        );
        let of = words.action(index).name();
        view.inside("p", |view| out_link_of(view, link, (&label, None), of));
    }
    let phone_of = |index| known.catalogue.organisation(index)?.phone.as_ref();
    if let Some((provider, number)) = action.provider.and_then(|p| Some((p, phone_of(p)?))) {
        view.inside("p", |view| {
            view.push(PHONE_CALL);
            view.push_str(" ");
            phone(view, number);
            view.push_str(&in_brackets(words.organisation(provider).hours()));
        });
    }
}
