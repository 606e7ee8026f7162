//! Nothing is asked in vain: every question is used, every option and every service leads somewhere.

use osuiko_engine::index::{OptionIndex, QuestionIndex};

use super::super::problem::{At, Collector};
use super::super::raw::Question;
use super::super::read::Files;
use super::super::rule::Rule;
use super::conditions::{NOT_THERE, Named};

/// Questions and options that no condition needs, and services that reach nothing.
pub(in super::super) fn questions(files: &Files, named: &Named, problems: &mut Collector) {
    for (position, (home, question)) in files.questions.iter().enumerate() {
        let at = At::record(home, &question.id);
        // Whether an organisation has told somebody decides the grade without a condition.
        let told = question.options_from.as_deref() == Some("breaches");
        let Some(named) = named.get(&QuestionIndex::at(position)) else {
            if !told {
                let to_do = "use it in a condition, or remove it";
                problems.add(&at, Rule::UnusedQuestion, "no condition uses this question", to_do);
            }
            continue;
        };
        // A misspelt option is reported where it is named, and it may be any of these.
        if named.contains(&NOT_THERE) {
            continue;
        }
        let names = |at: usize| named.contains(&OptionIndex::at(at));
        let own = question.options.iter().flatten().enumerate();
        let (used, rest): (Vec<_>, Vec<_>) = own.partition(|(at, _)| names(*at));
        let rest: Vec<&String> = rest.into_iter().map(|(_, option)| option).collect();
        let used: Vec<&String> = used.into_iter().map(|(_, option)| option).collect();
        options(&at, question, &used, &rest, problems);
    }
    for (home, service) in &files.services {
        if !files.breaches.iter().any(|(_, breach)| breach.services.contains(&service.id)) {
            let at = At::record(home, &service.id);
            let to_do = "name it in the `services` of a breach, or remove it";
            problems.add(&at, Rule::DeadService, "this service leads to no breach", to_do);
        }
    }
}

/// Options that lead nowhere.
///
/// An option is alive if a condition names it (`used`), or if it alone is left beside those
/// that are named: "no" beside "yes", "free" beside the ways of paying. Where "none of these"
/// is an answer, that is what is left. Several options of the `rest` come to the same answer;
/// people may need them all to recognise themselves, and then the author says so in `alike`.
fn options(
    at: &At,
    question: &Question,
    used: &[&String],
    rest: &[&String],
    problems: &mut Collector,
) {
    let needed = rest.len() == 1 && !question.none;
    for option in rest {
        if !needed && !question.alike.contains(option) {
            let wrong = format!("option \"{option}\" leads nowhere: no condition names it");
            let to_do = "name it in a condition, remove it, or list it in `alike` with those that mean the same";
            problems.add(&at.field("options"), Rule::DeadOption, wrong, to_do);
        }
    }
    let at = at.field("alike");
    for option in &question.alike {
        if used.contains(&option) {
            let wrong = format!("a condition names \"{option}\", so it is not like the others");
            problems.add(&at, Rule::FieldsAtOdds, wrong, "take it out of `alike`");
        } else if !rest.contains(&option) {
            let wrong = format!("this question has no option \"{option}\"");
            problems.add(&at, Rule::UnknownId, wrong, "correct it, or take it out of `alike`");
        }
    }
}
