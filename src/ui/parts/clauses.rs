//! Clauses as a sentence, or as a list where they are several.

use super::View;
use osuiko_words::{Text, Words};

/// One clause in its sentence; several as a list below a line that holds for all of them, because
/// three clauses in one sentence cannot be told apart. Nothing where there is none.
pub fn clauses_said(
    view: &mut View<'_>,
    sentence: fn(&Words, &str) -> String,
    line: Text,
    clauses: &[String],
) {
    match clauses {
        [] => {}
        [only] => view.element_str("p", &sentence(view.words, only)),
        several => {
            view.element("p", line);
            view.inside("ul.clauses", |view| {
                for clause in several {
                    view.element_str("li", clause);
                }
            });
        }
    }
}
