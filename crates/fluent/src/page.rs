//! The words of the page: messages without attributes, which the program asks for by number.

use std::collections::BTreeMap;

use super::{Fault, Line, Read, Says, Text};

/// What a variable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number that chooses a plural form.
    Count,
    /// Text put in as it is.
    Text,
}

/// One message.
#[derive(Clone, Debug)]
pub struct Words {
    /// Its name.
    pub name: String,
    /// Where it begins in the file, in bytes.
    pub at: usize,
    /// Its variables, in the order of their numbers.
    pub variables: BTreeMap<String, Kind>,
    /// Its text, or its forms for one and for other numbers.
    pub forms: Vec<Form>,
}

/// A text, in which `{0}` is the first variable.
#[derive(Clone, Debug)]
pub struct Form {
    /// As it is said to the person whose data it is.
    pub you: String,
    /// As it is said to somebody who answers for that person, where it differs.
    pub other: Option<String>,
}

/// The messages of a file, in their order.
///
/// # Errors
/// Everything that is wrong.
pub fn read(source: &str) -> Result<Vec<Words>, Vec<Fault>> {
    let Read { texts, mut faults } = super::read(source);
    let mut all: Vec<Words> = Vec::new();
    for text in texts {
        let wrong = if text.attribute.is_some() {
            Some("the words of the page have no attributes")
        } else if all.iter().any(|known| known.name == text.message) {
            Some("stands twice")
        } else {
            None
        };
        match wrong.map_or_else(|| words(&text), |wrong| Err(wrong.to_owned())) {
            Ok(words) => all.push(words),
            Err(wrong) => faults.push(Fault { at: text.at, key: text.key(), wrong }),
        }
    }
    if faults.is_empty() { Ok(all) } else { Err(faults) }
}

/// The messages of `other` in the order of `model`, checked to be the same ones.
///
/// # Errors
/// Every message that is missing, superfluous, or has other variables.
pub fn in_order(model: &[Words], other: &[Words]) -> Result<Vec<Words>, Vec<Fault>> {
    let fault = |at: usize, name: &str, wrong: &str| Fault {
        at,
        key: name.to_owned(),
        wrong: wrong.to_owned(),
    };
    let unknown = other.iter().filter(|words| model.iter().all(|known| known.name != words.name));
    let mut faults: Vec<Fault> = unknown
        .map(|words| fault(words.at, &words.name, "is not in the other languages"))
        .collect();
    let mut ordered = Vec::new();
    for known in model {
        match other.iter().find(|words| words.name == known.name) {
            None => faults.push(fault(0, &known.name, "is missing")),
            Some(words)
                if words.variables != known.variables || words.forms.len() != known.forms.len() =>
            {
                let wrong = "has other variables than in the other languages";
                faults.push(fault(words.at, &words.name, wrong));
            }
            Some(words) => ordered.push(words.clone()),
        }
    }
    if faults.is_empty() { Ok(ordered) } else { Err(faults) }
}

/// The messages of `model`, with those of `over` in place of the ones of the same name.
///
/// # Errors
/// Every message of `over` that `model` has not, that has other variables there, or another form for
/// whoever answers for another person.
pub fn laid_over(model: &[Words], over: &[Words]) -> Result<Vec<Words>, Vec<Fault>> {
    let mut all = model.to_vec();
    let mut faults = Vec::new();
    for words in over {
        let known = all.iter_mut().find(|known| known.name == words.name);
        let forms = |words: &Words| -> Vec<bool> {
            words.forms.iter().map(|form| form.other.is_some()).collect()
        };
        let wrong = match known {
            None => "is not in ordinary words",
            Some(known) if known.variables != words.variables || forms(known) != forms(words) => {
                "has other variables or forms than in ordinary words"
            }
            Some(known) => {
                known.forms.clone_from(&words.forms);
                continue;
            }
        };
        faults.push(Fault { at: words.at, key: words.name.clone(), wrong: wrong.to_owned() });
    }
    if faults.is_empty() { Ok(all) } else { Err(faults) }
}

/// A message with its variables by number.
fn words(text: &Text) -> Result<Words, String> {
    let mut variables = BTreeMap::new();
    let forms: Vec<(&Line, Option<&Line>)> = match &text.says {
        Says::One(line) => vec![(line, None)],
        Says::About { you, other } => vec![(you, Some(other))],
        Says::Count { number, one, other } => {
            variables.insert(number.clone(), Kind::Count);
            vec![(one, None), (other, None)]
        }
    };
    for line in forms.iter().flat_map(|(you, other)| [Some(*you), *other]).flatten() {
        if line.filled(|_| String::new()).contains(['{', '}']) {
            return Err("has a brace in its text".to_owned());
        }
        for variable in line.variables() {
            variables.entry(variable.to_owned()).or_insert(Kind::Text);
        }
    }
    let numbered = |line: &Line| {
        line.filled(|variable| {
            let number = variables.keys().position(|name| name == variable).unwrap_or_default();
            format!("{{{number}}}")
        })
    };
    let form = |(you, other): &(&Line, Option<&Line>)| Form {
        you: numbered(you),
        other: other.map(numbered),
    };
    let forms = forms.iter().map(form).collect();
    Ok(Words { name: text.message.clone(), at: text.at, variables, forms })
}
