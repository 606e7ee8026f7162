//! The plan as plain text: to keep, to send on, to read on any device.

use crate::session::agenda::Agenda;
use crate::session::journey::Journey;
use crate::session::notes::Mark;
use crate::ui::Knowledge;
use crate::ui::parts::plan_step::{CONSEQUENCES, ways};
use osuiko_engine::plan::Step;
use osuiko_words::facts::ActionWord;
use osuiko_words::{
    BAND_IF_MISUSED, BAND_LATER, BAND_NOW, BAND_SOON, MARK_LATER, MARK_NOT_FOR_ME, PHONE_CALL,
    PLAN_TITLE, PLAN_TOOLS, STEP_COST, STEP_HOW, STEP_MINUTES, STEP_NOT_COVERED, TALK_TITLE, Text,
    date, number, step_minutes_about,
};

/// What is said of a step before what follows from it, by its words.
const SAYS: [(Text, ActionWord); 3] = [
    (STEP_HOW, ActionWord::How),
    (STEP_COST, ActionWord::Cost),
    (STEP_NOT_COVERED, ActionWord::NotCovered),
];

/// The steps as the plan shows them, each with a box to tick.
///
/// Where the person wants it discreet, cases are not named, and what is about one service only is
/// left out.
pub fn plan_file(known: &Knowledge, journey: &Journey, steps: &[Step]) -> String {
    let words = &*known.words;
    let agenda = Agenda::new(&known.catalogue, steps, journey.notes());
    let parts = [
        (BAND_NOW, &agenda.first),
        (BAND_SOON, &agenda.soon),
        (BAND_LATER, &agenda.later),
        (BAND_IF_MISUSED, &agenda.if_misused),
        (PLAN_TOOLS, &agenda.tools),
        (TALK_TITLE, &agenda.people),
    ];
    let mut text = words.text(PLAN_TITLE).to_owned();
    if let Some(today) = known.today {
        text.push_str(", ");
        text.push_str(&date(words, today));
    }
    text.push('\n');
    for (name, steps) in parts {
        let mut named = false;
        for step in steps {
            let Some(action) = known.catalogue.action(step.action) else { continue };
            if !named {
                text.push_str(&["\n\n", words.text(name), "\n"].concat());
                named = true;
            }
            let says = words.action(step.action);
            let (tick, remark) = match journey.notes().marks.get(step.action) {
                Some(Mark::Done) => ("[x] ", None),
                Some(Mark::Later) => ("[ ] ", Some(MARK_LATER)),
                Some(Mark::NotForMe) => ("[-] ", Some(MARK_NOT_FOR_ME)),
                None => ("[ ] ", None),
            };
            text.push_str(&["\n", tick, says.name(), "\n"].concat());
            if let Some(remark) = remark {
                push_line(&mut text, "", words.text(remark));
            }
            push_line(&mut text, "", says.does());
            for (name, way) in ways(known, journey.answers(), step.action, action.login) {
                push_line(&mut text, words.text(name), way);
            }
            for (name, word) in SAYS.into_iter().chain(CONSEQUENCES) {
                push_line(&mut text, words.text(name), says.word(word));
            }
            let minutes = number(words, u32::from(action.minutes));
            push_line(&mut text, words.text(STEP_MINUTES), &step_minutes_about(words, &minutes));
            if let Some(link) = known.catalogue.link(step.action) {
                push_line(&mut text, "", link);
            }
            let provider = action.provider.and_then(|at| known.catalogue.organisation(at));
            if let Some(number) = provider.and_then(|provider| provider.phone.as_deref()) {
                push_line(&mut text, words.text(PHONE_CALL), number);
            }
        }
    }
    text
}

/// A line about a step, with its name if it has one; nothing where nothing is said.
#[inline(never)]
fn push_line(text: &mut String, name: &str, value: &str) {
    if value.is_empty() {
        return;
    }
    text.push_str("    ");
    text.push_str(name);
    if !name.is_empty() {
        text.push_str(": ");
    }
    text.push_str(value);
    text.push('\n');
}
