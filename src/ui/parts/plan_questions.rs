//! What changes only the plan: for whom it is, how old they are, what they can do online.

use crate::session::journey::Move;
use crate::ui::Knowledge;
use crate::ui::effects::Trigger;
use crate::ui::parts::View;
use osuiko_engine::Answers;
use osuiko_engine::catalogue::Stage;
use osuiko_engine::index::OptionIndex;
use osuiko_words::{FIT_HELP, FIT_TITLE};

/// The questions that are asked beside the plan, folded away: most people need none of them.
pub fn plan_questions(view: &mut View<'_>, known: &Knowledge, answers: &Answers) {
    view.inside("details.fit", |view| {
        view.element("summary", FIT_TITLE);
        view.element("p.hint", FIT_HELP);
        for (index, question) in known.catalogue.questions() {
            if question.stage != Stage::BesidePlan {
                continue;
            }
            view.inside("fieldset", |view| {
                view.element_str("legend", known.words.question(index).text());
                let chosen = answers.chosen(index);
                for at in 0..known.catalogue.option_count(question) {
                    let option = OptionIndex::at(at);
                    let keys = &["type", "name", "autocomplete"];
                    let values = [Some("radio"), Some(question.id.as_str()), Some("off")];
                    view.inside("label.tick", |view| {
                        view.with("input", keys, &values, |view| {
                            view.checked(chosen.is_some_and(|chosen| chosen.contains(option)));
                            view.on(Trigger::Change, Move::AnswerBesidePlan(index, option));
                        });
                        view.element_str(
                            "span",
                            known.words.label(&question.options, index, option),
                        );
                    });
                }
            });
        }
    });
}
