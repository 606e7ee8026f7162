//! A person made of what is clicked: what they are told, and the file that says so.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Result;
use osuiko_catalogue::Sound;
use osuiko_catalogue::personas::Written;
use osuiko_engine::catalogue::State;
use osuiko_engine::{Answers, Catalogue};
use osuiko_formats::judged::{Judged, JudgedVerdict};
use osuiko_formats::saved::{self, Saved};
use osuiko_words::Language;

/// The answers that were clicked, by question.
pub type Clicked = BTreeMap<String, Written>;

/// The widest line of a note.
const WIDE: usize = 118;

/// What the check says to somebody with these answers.
///
/// # Errors
/// When the answers make no sense.
pub fn judged(sound: &Sound, clicked: &Clicked) -> Result<Judged> {
    let catalogue = sound.edition(Language::En).catalogue();
    Ok(Judged::new(catalogue, &answers(catalogue, clicked)?))
}

/// The answers, as the check keeps them.
fn answers(catalogue: &Catalogue, clicked: &Clicked) -> Result<Answers> {
    let saved = clicked.iter().map(|(question, answer)| {
        let answer = match answer {
            Written::One(one) => Saved::One(one.clone()),
            Written::Several(several) => Saved::Several(several.clone()),
        };
        (question.clone(), answer)
    });
    Ok(saved::read(catalogue, saved)?)
}

/// The data kinds of a verdict in this state.
pub fn in_state(verdict: &JudgedVerdict, state: &str) -> Vec<String> {
    let data = verdict.data.iter().filter(|datum| datum.state == state);
    data.map(|datum| datum.kind.clone()).collect()
}

/// The file of a persona with these answers, who must be told of one case what the check says now.
pub fn persona(
    clicked: &Clicked,
    note: &str,
    verdict: Option<&JudgedVerdict>,
    key: &str,
) -> String {
    let quoted = |id: &String| format!("\"{id}\"");
    let list =
        |ids: &[String]| format!("[{}]", ids.iter().map(quoted).collect::<Vec<_>>().join(", "));
    let mut text = format!("note = \"\"\"\n{}\"\"\"\n", wrapped(note));
    if verdict.is_none() {
        let _ = writeln!(text, "absent = [\"{key}\"]");
    }
    text.push_str("\n[answers]\n");
    for (question, answer) in clicked {
        let answer = match answer {
            Written::One(one) => quoted(one),
            Written::Several(several) => list(several),
        };
        let _ = writeln!(text, "{question} = {answer}");
    }
    let Some(verdict) = verdict else { return text };
    let _ = writeln!(text, "\n[[expect]]\nbreach = \"{key}\"\ngrade = \"{}\"", verdict.grade);
    if verdict.open {
        text.push_str("open = true\n");
    }
    for state in [State::Exposed, State::Maybe, State::SaidNotExposed] {
        let kinds = in_state(verdict, state.word());
        if !kinds.is_empty() {
            let _ = writeln!(text, "{} = {}", state.word(), list(&kinds));
        }
    }
    text
}

/// A note in lines that people can read, with nothing in it that would end it.
fn wrapped(note: &str) -> String {
    let mut lines = vec![String::new()];
    for word in note.replace(['"', '\\'], "’").split_whitespace() {
        let room = lines
            .last()
            .is_some_and(|line| line.chars().count().saturating_add(word.chars().count()) < WIDE);
        if !room {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines.join("\n")
}
