//! One thing to do, with what it does, what it does not, and all its costs.

use crate::session::journey::{Journey, Move};
use crate::session::notes::{Mark, Note};
use crate::ui::Knowledge;
use crate::ui::parts::{View, fact_line, in_brackets, out_link, phone};
use osuiko_engine::Answers;
use osuiko_engine::catalogue::{Action, Login};
use osuiko_engine::index::ActionIndex;
use osuiko_engine::plan::Step;
use osuiko_engine::ways::{Way, ways as needed_ways};
use osuiko_words::facts::ActionWord;
use osuiko_words::{
    MARK_CANNOT, MARK_DONE, MARK_LATER, MARK_NOT_FOR_ME, MARK_SKIP, MARK_UNWANTED, PHONE_CALL,
    STEP_AGE, STEP_COST, STEP_DETAILS, STEP_EFFECT, STEP_ENDS, STEP_ESTATE, STEP_FOR_OTHER,
    STEP_HOW, STEP_LINK_PLAIN, STEP_LOGIN, STEP_LOGIN_EITHER, STEP_LOGIN_NONE, STEP_LOGIN_STRONG,
    STEP_MINUTES, STEP_NO_WAY, STEP_NOT_COVERED, STEP_NOTE, STEP_SIDE_EFFECTS, STEP_UNDO,
    STEP_WHY_NOTICED, STEP_WITHOUT_LOGIN, Text, joined, number, step_link, step_minutes_about,
    step_why,
};

/// What follows from a step, by its words.
pub(super) const CONSEQUENCES: [(Text, ActionWord); 4] = [
    (STEP_EFFECT, ActionWord::Effect),
    (STEP_ENDS, ActionWord::Ends),
    (STEP_SIDE_EFFECTS, ActionWord::SideEffects),
    (STEP_UNDO, ActionWord::Undo),
];

/// One step of the plan.
pub fn plan_step(view: &mut View<'_>, known: &Knowledge, journey: &Journey, step: &Step) {
    let Some(action) = known.catalogue.action(step.action) else { return };
    let words = view.words;
    let says = known.words.action(step.action);
    let mark = journey.notes().marks.get(step.action).copied();
    let settled = if mark.is_some_and(Mark::is_settled) { " settled" } else { "" };
    // What is about one service only can be left out on paper.
    let named = if action.breaches.is_empty() { "" } else { " names-service" };
    let class = ["plan-step", settled, named].concat();
    view.with("article", &["class"], &[Some(&class)], |view| {
        view.element_str("h3", says.name());
        view.element_str("p.step-why names-service", &reasons(known, step));
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
        view.inside("dl.facts", |view| {
            fact_line(view, STEP_COST, says.cost());
            let minutes = number(words, u32::from(action.minutes));
            fact_line(view, STEP_MINUTES, &step_minutes_about(words, &minutes));
        });
        contact(view, known, step.action, action);
        view.inside("details", |view| {
            view.element("summary", STEP_DETAILS);
            view.inside("dl.facts", |view| details(view, known, step.action, action.login));
        });
        marks(view, step, mark, says.name());
    });
}

/// What has become of a step, as buttons.
fn marks(view: &mut View<'_>, step: &Step, mark: Option<Mark>, title: &str) {
    let toggle = |view: &mut View<'_>, text, is| {
        view.toggle(text, mark == Some(is), Move::Note(Note::Mark(step.action, is)));
    };
    view.inside("div.step-marks", |view| {
        toggle(view, MARK_DONE, Mark::Done);
        toggle(view, MARK_LATER, Mark::Later);
        let note = Move::Begin(title.to_owned(), String::new(), false);
        view.move_button("button toggle", STEP_NOTE, note);
        view.inside("details", |view| {
            view.element("summary", MARK_SKIP);
            toggle(view, MARK_NOT_FOR_ME, Mark::NotForMe);
            toggle(view, MARK_CANNOT, Mark::Cannot);
            toggle(view, MARK_UNWANTED, Mark::Unwanted);
        });
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

/// Why a step is there: the data and the cases that call for it, or what the person has noticed.
fn reasons(known: &Knowledge, step: &Step) -> String {
    let words = &*known.words;
    if step.why.is_empty() {
        return words.text(STEP_WHY_NOTICED).to_owned();
    }
    let mut text = String::new();
    for why in &step.why {
        if !text.is_empty() {
            text.push_str("; ");
        }
        let kinds: Vec<&str> = why.kinds.iter().map(|&kind| words.kind(kind).name()).collect();
        if !kinds.is_empty() {
            text.push_str(&joined(words, &kinds));
            text.push_str(" – ");
        }
        text.push_str(words.breach(why.breach).title());
    }
    step_why(words, &text)
}

/// The link and the telephone of an action.
fn contact(view: &mut View<'_>, known: &Knowledge, index: ActionIndex, action: &Action) {
    let words = view.words;
    if let Some(link) = known.catalogue.link(index) {
        let label = action.provider.map_or_else(
            || words.text(STEP_LINK_PLAIN).to_owned(),
            |provider| step_link(words, words.organisation(provider).name()),
        );
        view.inside("p", |view| out_link(view, link, &label, None));
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
