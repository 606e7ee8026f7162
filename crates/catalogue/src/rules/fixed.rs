//! The ids on which code depends by name are there.

use osuiko_engine::fixed_ids::{Fixed, QUESTIONS};

use super::super::problem::{At, Collector};
use super::super::read::Files;
use super::super::rule::Rule;

/// Questions and options that code knows by name and that are not there.
pub(in super::super) fn fixed(files: &Files, problems: &mut Collector) {
    for Fixed { id, options, whole } in QUESTIONS {
        let Some((home, question)) = files.questions.iter().find(|(_, q)| q.id == id) else {
            let at = At::line("catalogue/questions.toml", 1, id).field("id");
            let to_do = "give the question this id again, or change the code first";
            problems.add(&at, Rule::RequiredId, "the program needs a question of this id", to_do);
            continue;
        };
        let at = At::record(home, id).field("options");
        let own = question.options.as_deref().unwrap_or_default();
        if whole && own != options {
            let wrong =
                format!("the program needs these options, in this order: {}", options.join(", "));
            problems.add(&at, Rule::RequiredId, wrong, "write them so, or change the code first");
            continue;
        }
        for option in options.iter().filter(|option| own.iter().all(|known| known != *option)) {
            let wrong = format!("the program needs an option \"{option}\" here");
            let to_do = "give the option this id again, or change the code first";
            problems.add(&at, Rule::RequiredId, wrong, to_do);
        }
    }
}
