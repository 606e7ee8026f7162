//! Where everything in a TOML file stands: its lines by the way to them, made from the parser's spans.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into the field of a table.
    Field(String),
    /// Into an item of an array, counted from 0.
    Item(usize),
}

/// The fields that name a record or a part of one, the surest first.
const NAMING: [&str; 6] = ["id", "key", "kind", "group", "organisation", "explains"];

/// What stands at a line of a file, with everything inside it.
#[derive(Debug, Default)]
pub struct Tree {
    start: usize,
    line: usize,
    text: Option<String>,
    inside: Vec<(Step, Self)>,
}

impl Tree {
    /// The tree of a whole file.
    pub fn of(source: &str, table: &DeTable<'_>) -> Self {
        let mut tree = Self { start: 0, line: 1, text: None, inside: Vec::new() };
        tree.read_table(&Lines::of(source), table);
        tree
    }

    fn read_table(&mut self, lines: &Lines, table: &DeTable<'_>) {
        for (key, value) in table {
            let step = Step::Field(key.get_ref().to_string());
            self.inside.push((step, Self::below(lines, key.span().start, value)));
        }
    }

    /// What begins at `start` and has this value.
    fn below(lines: &Lines, start: usize, value: &Spanned<DeValue<'_>>) -> Self {
        let text = value.get_ref().as_str().map(str::to_owned);
        let mut tree = Self { start, line: lines.at(start), text, inside: Vec::new() };
        if let Some(table) = value.get_ref().as_table() {
            tree.read_table(lines, table);
        }
        for (number, item) in value.get_ref().as_array().into_iter().flatten().enumerate() {
            let item = Self::below(lines, item.span().start, item);
            // The brackets of a table's head stand before its name.
            tree.start = tree.start.min(item.start);
            tree.inside.push((Step::Item(number), item));
        }
        tree
    }

    fn child(&self, step: &Step) -> Option<&Self> {
        self.inside.iter().find(|(here, _)| here == step).map(|(_, child)| child)
    }

    /// The field that names what stands here.
    fn naming(&self) -> Option<&Self> {
        NAMING.iter().find_map(|name| self.child(&Step::Field((*name).to_owned())))
    }

    /// What a record or a part of one is called.
    pub fn name(&self) -> &str {
        self.naming().and_then(|field| field.text.as_deref()).unwrap_or_default()
    }

    /// The line, from 1, to which the steps lead; where a step leads nowhere, the line of
    /// what lacks it.
    pub fn line(&self, steps: &[Step]) -> usize {
        let next = steps.split_first().and_then(|(step, rest)| Some((self.child(step)?, rest)));
        match next {
            Some((child, rest)) => child.line(rest),
            None => self.naming().map_or(self.line, |field| field.line),
        }
    }

    /// The steps to what stands at this byte of the file, or begins last before it, and what
    /// each of them leads to.
    pub fn steps_to(&self, byte: usize) -> Vec<(Step, &Self)> {
        let began = self.inside.iter().filter(|(_, child)| child.start <= byte);
        let Some((step, child)) = began.max_by_key(|(_, child)| child.last_start(byte)) else {
            return Vec::new();
        };
        let mut steps = vec![(step.clone(), child)];
        steps.extend(child.steps_to(byte));
        steps
    }

    /// Where the last thing inside begins that does so at or before `byte`.
    fn last_start(&self, byte: usize) -> usize {
        let inside = self.inside.iter().filter(|(_, child)| child.start <= byte);
        inside.map(|(_, child)| child.last_start(byte)).max().unwrap_or(0).max(self.start)
    }
}

/// Where the lines of a text end.
#[derive(Debug)]
pub struct Lines {
    ends: Vec<usize>,
}

impl Lines {
    /// The lines of `source`.
    pub fn of(source: &str) -> Self {
        Self { ends: source.match_indices('\n').map(|(byte, _)| byte).collect() }
    }

    /// The line, from 1, of a byte.
    pub fn at(&self, byte: usize) -> usize {
        self.ends.partition_point(|end| *end < byte).saturating_add(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"key = "leak"

[[group]]
id = "all"
sources = [
    "one",
]

[[group.exposure]]
state = "maybe"
kind = "name"

[[overlay]]
group = "all"
when = { question = "place", is = "here" }
"#;

    fn tree() -> Tree {
        Tree::of(FILE, DeTable::parse(FILE).unwrap().get_ref())
    }

    fn field(name: &str) -> Step {
        Step::Field(name.to_owned())
    }

    #[test]
    fn a_field_stands_where_its_name_does() {
        let steps = [field("group"), Step::Item(0), field("exposure"), Step::Item(0)];
        let with = |last: &str| [steps.as_slice(), &[field(last)]].concat();
        assert_eq!(tree().line(&with("state")), 10);
        assert_eq!(tree().line(&[field("group"), Step::Item(0), field("sources")]), 5);
        assert_eq!(tree().line(&[field("overlay"), Step::Item(0), field("when")]), 15);
    }

    #[test]
    fn what_is_missing_stands_where_the_record_is_named() {
        assert_eq!(tree().line(&[]), 1);
        assert_eq!(tree().line(&[field("group"), Step::Item(0), field("standing")]), 4);
        let exposure = [field("group"), Step::Item(0), field("exposure"), Step::Item(0)];
        assert_eq!(tree().line(&[exposure.as_slice(), &[field("by")]].concat()), 11);
    }

    #[test]
    fn a_byte_leads_to_what_begins_last_before_it() {
        let tree = tree();
        let to = |text: &str| {
            let byte = FILE.find(text).unwrap();
            tree.steps_to(byte).into_iter().map(|(step, _)| step).collect::<Vec<_>>()
        };
        assert_eq!(to("\"leak\""), [field("key")]);
        let exposure = [field("group"), Step::Item(0), field("exposure"), Step::Item(0)];
        assert_eq!(to("[[group.exposure]]"), exposure);
        assert_eq!(to("\"maybe\""), [exposure.as_slice(), &[field("state")]].concat());
    }
}
