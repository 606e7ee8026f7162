//! Files of words in Fluent, changed text by text: comments, order and layout stay.

use osuiko_fluent::{Line, Says};

/// The two forms of a text; the second is empty where everybody reads the first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forms {
    /// What everybody reads, or only the person whose data it is.
    pub you: String,
    /// What whoever answers for somebody else reads instead.
    pub other: String,
}

/// A file of words as lines that belong together.
#[derive(Clone, Debug)]
pub struct File(Vec<Block>);

/// Lines that belong together.
#[derive(Clone, Debug)]
enum Block {
    /// Comments and empty lines.
    Between(String),
    /// A message with its attributes.
    Message { name: String, parts: Vec<Part> },
}

/// The lines of the text of a message (without a name), or of one of its attributes.
#[derive(Clone, Debug)]
struct Part {
    attribute: Option<String>,
    lines: String,
}

/// The order of attributes, as people write them.
const ATTRIBUTES: [&str; 23] = [
    "what",
    "status",
    "told",
    "hint",
    "why",
    "how",
    "depends",
    "none",
    "short",
    "where",
    "because",
    "if-not",
    "unknown",
    "differ",
    "yours",
    "nothing",
    "hours",
    "note",
    "can",
    "cannot",
    "does",
    "not-covered",
    "search",
];

/// Where a text stands among those of its record, as people write them.
pub fn place(key: &str) -> (usize, String, usize) {
    let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
    let kinds = KINDS.iter().chain(&["service", "organisation", "kind", "question", "option"]);
    let kind = kinds.into_iter().position(|kind| *kind == kind_of(message)).unwrap_or(usize::MAX);
    let rank = ATTRIBUTES.iter().position(|known| *known == attribute);
    let rank =
        if attribute.is_empty() { 0 } else { rank.map_or(usize::MAX, |at| at.saturating_add(1)) };
    (kind, message.to_owned(), rank)
}

/// The kinds of messages in the file of a breach, in their order.
const KINDS: [&str; 5] = ["breach", "change", "listing", "group", "claim"];

/// The kinds of messages that stand apart, with an empty line before them.
const APART: [&str; 3] = ["service", "question", "kind"];

impl File {
    /// Takes the text of a file apart; put together again it is the same to the byte.
    pub fn read(text: &str) -> Self {
        let mut blocks: Vec<Block> = Vec::new();
        for line in text.split_inclusive('\n') {
            let first = line.chars().next().unwrap_or('\n');
            if first.is_ascii_alphabetic()
                && let Some((name, _)) = line.split_once('=')
            {
                let part = Part { attribute: None, lines: line.to_owned() };
                let name = name.trim().to_owned();
                blocks.push(Block::Message { name, parts: vec![part] });
                continue;
            }
            let goes_on = matches!(first, ' ' | '\t' | '}') && !line.trim().is_empty();
            match blocks.last_mut() {
                Some(Block::Message { parts, .. }) if goes_on => {
                    let attribute = line.trim_start().strip_prefix('.');
                    let attribute = attribute.and_then(|rest| rest.split_once('='));
                    if let Some((name, _)) = attribute {
                        let attribute = Some(name.trim().to_owned());
                        parts.push(Part { attribute, lines: line.to_owned() });
                    } else if let Some(part) = parts.last_mut() {
                        part.lines.push_str(line);
                    }
                }
                Some(Block::Between(lines)) => lines.push_str(line),
                _ => blocks.push(Block::Between(line.to_owned())),
            }
        }
        Self(blocks)
    }

    /// The text of the file.
    pub fn written(&self) -> String {
        let mut text = String::new();
        for block in &self.0 {
            match block {
                Block::Between(lines) => text.push_str(lines),
                Block::Message { parts, .. } => {
                    for part in parts {
                        text.push_str(&part.lines);
                    }
                }
            }
        }
        text
    }

    /// Gives a text other words; one without words goes. A message that is new comes behind the
    /// first of `behind` that is there, else where its kind belongs.
    pub fn set(&mut self, key: &str, forms: &Forms, behind: &[String]) {
        let (name, attribute) = match key.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (key, None),
        };
        let lines = lines(name, attribute, forms);
        let found = self.0.iter_mut().find_map(|block| match block {
            Block::Message { name: known, parts } if known == name => Some(parts),
            Block::Message { .. } | Block::Between(_) => None,
        });
        match found {
            Some(parts) => set_part(parts, name, attribute, lines),
            None if forms.you.is_empty() => {}
            None => self.insert(name, attribute, lines, behind),
        }
        self.0.retain(|block| !matches!(block, Block::Message { parts, .. } if parts.is_empty()));
    }

    /// Puts in a message that is new.
    fn insert(&mut self, name: &str, attribute: Option<&str>, lines: String, behind: &[String]) {
        let mut parts = Vec::new();
        if attribute.is_some() {
            parts.push(Part { attribute: None, lines: format!("{name} =\n") });
        }
        parts.push(Part { attribute: attribute.map(str::to_owned), lines });
        let kind = kind_of(name);
        let place = |wanted: &str| {
            self.0
                .iter()
                .rposition(|block| matches!(block, Block::Message { name, .. } if name == wanted))
        };
        let last_of = |wanted: &str| {
            self.0.iter().rposition(
                |block| matches!(block, Block::Message { name, .. } if kind_of(name) == wanted),
            )
        };
        let rank = KINDS.iter().position(|known| *known == kind).unwrap_or(KINDS.len());
        let lower =
            || KINDS.iter().take(rank.saturating_add(1)).rev().find_map(|kind| last_of(kind));
        let after = behind.iter().find_map(|name| place(name));
        let after = after.or_else(|| last_of(kind)).or_else(lower);
        let message = Block::Message { name: name.to_owned(), parts };
        let Some(after) = after else {
            self.end_line();
            self.0.push(message);
            return;
        };
        let before_kind = match self.0.get(after) {
            Some(Block::Message { name, .. }) => kind_of(name).to_owned(),
            _ => String::new(),
        };
        let at = after.saturating_add(1);
        self.end_line();
        if before_kind == kind && !APART.contains(&kind) {
            self.0.insert(at, message);
        } else {
            self.0.insert(at, Block::Between("\n".to_owned()));
            self.0.insert(at.saturating_add(1), message);
        }
    }

    /// Sees that the last line ends.
    fn end_line(&mut self) {
        if let Some(last) = self.0.last_mut() {
            let lines = match last {
                Block::Between(lines) => Some(lines),
                Block::Message { parts, .. } => parts.last_mut().map(|part| &mut part.lines),
            };
            if let Some(lines) = lines.filter(|lines| !lines.ends_with('\n')) {
                lines.push('\n');
            }
        }
    }
}

/// What the name of a message begins with.
fn kind_of(name: &str) -> &str {
    name.split('-').next().unwrap_or(name)
}

fn set_part(parts: &mut Vec<Part>, name: &str, attribute: Option<&str>, lines: String) {
    if let Some(at) = parts.iter().position(|part| part.attribute.as_deref() == attribute) {
        if !lines.is_empty() {
            if let Some(part) = parts.get_mut(at) {
                part.lines = lines;
            }
        } else if attribute.is_none() && parts.len() > 1 {
            if let Some(part) = parts.get_mut(at) {
                part.lines = format!("{name} =\n");
            }
        } else {
            parts.remove(at);
        }
        // What has no words at all goes.
        let empty = format!("{name} =\n");
        if parts.len() == 1 && parts.first().is_some_and(|part| part.lines == empty) {
            parts.clear();
        }
        return;
    }
    if lines.is_empty() {
        return;
    }
    let rank = |name: Option<&str>| {
        name.and_then(|name| ATTRIBUTES.iter().position(|known| *known == name))
    };
    let own = rank(attribute);
    let before = |part: &Part| part.attribute.is_none() || rank(part.attribute.as_deref()) < own;
    let at = parts.iter().rposition(before).map_or(0, |at| at.saturating_add(1));
    parts.insert(at, Part { attribute: attribute.map(str::to_owned), lines });
}

/// A text as people write it; nothing for one without words.
fn lines(name: &str, attribute: Option<&str>, forms: &Forms) -> String {
    let (pad, head) = match attribute {
        Some(attribute) => ("    ", format!("    .{attribute}")),
        None => ("", name.to_owned()),
    };
    let one = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (you, other) = (one(&forms.you), one(&forms.other));
    if you.is_empty() {
        return String::new();
    }
    if other.is_empty() || other == you {
        return format!("{head} = {you}\n");
    }
    format!("{head} = {{ $about ->\n{pad}   *[you] {you}\n{pad}    [other] {other}\n{pad}  }}\n")
}

/// The words of a text in a file, as they are edited; `None` if it is not there, or if it is more
/// than plain words, such as a letter.
pub fn forms(text: &str, key: &str) -> Option<Forms> {
    let read = osuiko_fluent::read(text);
    let found = read.texts.iter().find(|text| text.key() == key)?;
    let plain = |line: &Line| line.plain();
    Some(match &found.says {
        Says::One(line) => Forms { you: plain(line)?, other: String::new() },
        Says::About { you, other } => Forms { you: plain(you)?, other: plain(other)? },
        Says::Count { .. } => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms_of(you: &str, other: &str) -> Forms {
        Forms { you: you.to_owned(), other: other.to_owned() }
    }

    #[test]
    fn texts_go_where_people_write_them() {
        let mut file = File::read("# What.\n");
        file.set("breach-a-2024.what", &forms_of("It was.", ""), &[]);
        file.set("claim-a-2024-people", &forms_of("people", ""), &[]);
        file.set("breach-a-2024", &forms_of("A (B, 2024)", ""), &[]);
        file.set("breach-a-2024.because", &forms_of("you were told", "they were told"), &[]);
        file.set("breach-a-2024.told", &forms_of("A", ""), &[]);
        file.set("group-a-2024-all", &forms_of("Everybody", ""), &[]);
        file.set("claim-a-2024-began", &forms_of("It began.", ""), &[]);
        let wanted = "# What.\n\
                      breach-a-2024 = A (B, 2024)\n    .what = It was.\n    .told = A\n    \
                      .because = { $about ->\n       *[you] you were told\n        \
                      [other] they were told\n      }\n\n\
                      group-a-2024-all = Everybody\n\n\
                      claim-a-2024-people = people\nclaim-a-2024-began = It began.\n";
        assert_eq!(file.written(), wanted);
        file.set("group-a-2024-all", &Forms::default(), &[]);
        assert!(!file.written().contains("group-"));
        let read = forms(wanted, "breach-a-2024.because");
        assert_eq!(read, Some(forms_of("you were told", "they were told")));
    }
}
