//! Records in TOML, changed field by field: comments, order and layout of what people wrote stay.

use anyhow::{Context as _, Result};
use osuiko_catalogue::locate::Step;
use osuiko_catalogue::raw::Condition;
use serde::Deserialize;
use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, Value};

/// What a field holds.
#[derive(Clone, Debug)]
pub enum Held {
    /// A text, a word, a day or an id.
    Text(String),
    /// A number.
    Number(i64),
    /// Yes or no.
    Yes(bool),
    /// Several ids.
    Several(Vec<String>),
    /// A rule over answers.
    Rule(Condition),
    /// Something else, as it is written.
    Other(String),
}

/// The longest line that people write a list on.
const WIDE: usize = 160;

/// A file of records, open for changes.
#[derive(Clone, Debug)]
pub struct Document {
    document: DocumentMut,
    /// The comment of a file that has nothing else yet: it stays at its top.
    head: String,
}

impl Document {
    /// Opens the text of a file.
    ///
    /// # Errors
    /// When it is not TOML.
    pub fn read(text: &str) -> Result<Self> {
        let is_comment = |line: &str| line.trim().is_empty() || line.trim().starts_with('#');
        let head = if text.lines().all(is_comment) { text.trim() } else { "" };
        let document = if head.is_empty() { text.parse()? } else { DocumentMut::new() };
        Ok(Self { document, head: head.to_owned() })
    }

    /// The text of the file.
    pub fn written(&self) -> String {
        let text = self.document.to_string();
        match self.head.as_str() {
            "" => text,
            head if text.trim().is_empty() => format!("{head}\n"),
            head => format!("{head}\n\n{}", text.trim_start()),
        }
    }

    /// How many records or parts called `table` stand in what `way` leads to.
    pub fn count(&self, way: &[Step], table: &str) -> usize {
        let parts = table_in(self.document.as_table(), way).and_then(|inside| inside.get(table));
        parts.and_then(Item::as_array_of_tables).map_or(0, ArrayOfTables::len)
    }

    /// What a field holds.
    pub fn held(&self, way: &[Step], field: &str) -> Option<Held> {
        let item = table_in(self.document.as_table(), way)?.get(field)?;
        Some(held(item.as_value()?))
    }

    /// The text of a field; empty where it has none.
    pub fn text(&self, way: &[Step], field: &str) -> String {
        match self.held(way, field) {
            Some(Held::Text(text)) => text,
            _ => String::new(),
        }
    }

    /// The names of the fields of what `way` leads to, without its parts.
    pub fn fields(&self, way: &[Step]) -> Vec<String> {
        let table = table_in(self.document.as_table(), way);
        let fields = table.into_iter().flat_map(Table::iter).filter(|(_, item)| item.is_value());
        fields.map(|(name, _)| name.to_owned()).collect()
    }

    /// Gives a field another value, or removes it; `order` are the fields as people write them.
    ///
    /// # Errors
    /// When the way leads nowhere.
    pub fn set(
        &mut self,
        way: &[Step],
        field: &str,
        value: Option<&Held>,
        order: &[&str],
    ) -> Result<()> {
        let table =
            table_mut(self.document.as_table_mut(), way).context("this record is not there")?;
        let Some(value) = value else {
            table.remove(field);
            return Ok(());
        };
        let mut new = written(field, value)?;
        if let Some(old) = table.get_mut(field).and_then(Item::as_value_mut) {
            // Comments before the name and behind the value stay.
            *new.decor_mut() = old.decor().clone();
            *old = new;
        } else {
            put(table, field, Item::Value(new), order);
        }
        Ok(())
    }

    /// Adds a part called `table` behind the others; gives its number.
    ///
    /// # Errors
    /// When the way leads nowhere.
    pub fn add(&mut self, way: &[Step], table: &str, order: &[&str]) -> Result<usize> {
        let inside =
            table_mut(self.document.as_table_mut(), way).context("this record is not there")?;
        if inside.get(table).is_none_or(|item| item.as_array_of_tables().is_none()) {
            put(inside, table, Item::ArrayOfTables(ArrayOfTables::new()), order);
        }
        let parts = inside.get_mut(table).and_then(Item::as_array_of_tables_mut);
        let parts = parts.context("this is no list of records")?;
        parts.push(Table::new());
        Ok(parts.len().saturating_sub(1))
    }

    /// Adds a record behind the one with this number, as people do who keep an order; gives its
    /// number.
    ///
    /// # Errors
    /// When the file cannot be read any more.
    pub fn add_behind(&mut self, table: &str, number: usize) -> Result<usize> {
        let at = number.saturating_add(1);
        // Tables are written where they were read, so the text is cut, and what is behind stays.
        let text = self.written();
        let head = format!("[[{table}]]");
        let mut heads = text.match_indices(&head).filter(|(byte, _)| begins_line(&text, *byte));
        let Some((start, _)) = heads.nth(at) else { return self.add(&[], table, &[]) };
        let (before, behind) =
            text.split_at_checked(comment_before(&text, start)).context("this is not TOML")?;
        *self = Self::read(&format!("{before}{head}\n\n{behind}"))?;
        Ok(at)
    }

    /// Removes a part, with everything in it.
    pub fn remove(&mut self, way: &[Step], table: &str, number: usize) {
        let Some(inside) = table_mut(self.document.as_table_mut(), way) else { return };
        let Some(parts) = inside.get_mut(table).and_then(Item::as_array_of_tables_mut) else {
            return;
        };
        if number < parts.len() {
            parts.remove(number);
        }
        if parts.is_empty() {
            inside.remove(table);
        }
    }
}

/// Whether a line begins at this byte.
fn begins_line(text: &str, byte: usize) -> bool {
    text.get(..byte).is_some_and(|before| before.is_empty() || before.ends_with('\n'))
}

/// Where the comment begins that stands right before this byte.
fn comment_before(text: &str, mut start: usize) -> usize {
    while let Some(before) = text.get(..start) {
        let line = before.strip_suffix('\n').unwrap_or(before);
        let begin = line.rfind('\n').map_or(0, |at| at.saturating_add(1));
        if begin >= start || !line.get(begin..).is_some_and(|line| line.starts_with('#')) {
            break;
        }
        start = begin;
    }
    start
}

fn table_in<'a>(top: &'a Table, way: &[Step]) -> Option<&'a Table> {
    match way {
        [] => Some(top),
        [Step::Field(name), Step::Item(number), rest @ ..] => {
            table_in(top.get(name)?.as_array_of_tables()?.get(*number)?, rest)
        }
        _ => None,
    }
}

fn table_mut<'a>(top: &'a mut Table, way: &[Step]) -> Option<&'a mut Table> {
    match way {
        [] => Some(top),
        [Step::Field(name), Step::Item(number), rest @ ..] => {
            table_mut(top.get_mut(name)?.as_array_of_tables_mut()?.get_mut(*number)?, rest)
        }
        _ => None,
    }
}

/// Puts a new field where people write it: behind the last one that comes before it in `order`.
fn put(table: &mut Table, field: &str, item: Item, order: &[&str]) {
    let rank = |name: &str| order.iter().position(|known| *known == name);
    let mut names: Vec<String> = table.iter().map(|(name, _)| name.to_owned()).collect();
    let own = rank(field);
    let is_before =
        |name: &String| own.is_none() || rank(name).is_some_and(|rank| Some(rank) < own);
    let at = names.iter().rposition(is_before).map_or(0, |at| at.saturating_add(1));
    names.insert(at.min(names.len()), field.to_owned());
    table.insert(field, item);
    let place = |name: &str| names.iter().position(|known| known == name);
    table.sort_values_by(|one, _, other, _| place(one.get()).cmp(&place(other.get())));
}

fn held(value: &Value) -> Held {
    #[derive(Deserialize)]
    struct Wrapped {
        rule: Condition,
    }
    let other = || Held::Other(value.to_string().trim().to_owned());
    match value {
        Value::String(text) => Held::Text(text.value().clone()),
        Value::Integer(number) => Held::Number(*number.value()),
        Value::Boolean(yes) => Held::Yes(*yes.value()),
        Value::Array(array) => {
            let ids = array.iter().map(|id| id.as_str().map(str::to_owned));
            ids.collect::<Option<Vec<_>>>().map_or_else(other, Held::Several)
        }
        // A comment in a rule would be lost with the next answer that is clicked.
        Value::InlineTable(_)
            if value.to_string().lines().any(|line| line.trim_start().starts_with('#')) =>
        {
            other()
        }
        Value::InlineTable(_) => {
            let text = format!("rule = {}", value.to_string().trim());
            toml::from_str::<Wrapped>(&text).map_or_else(|_| other(), |read| Held::Rule(read.rule))
        }
        Value::Float(_) | Value::Datetime(_) => other(),
    }
}

/// A value as people write it in this field.
fn written(field: &str, value: &Held) -> Result<Value> {
    Ok(match value {
        Held::Text(text) => parsed(&quoted(text))?,
        Held::Number(number) => Value::from(*number),
        Held::Yes(yes) => Value::from(*yes),
        Held::Several(ids) => {
            let array: Array = ids.iter().map(String::as_str).collect();
            let letters = array.to_string().chars().count();
            let wide = field.len().saturating_add(letters).saturating_add(3);
            if wide <= WIDE {
                Value::from(array)
            } else {
                let line = |id: &String| format!("    {},\n", quoted(id));
                let lines = ids.iter().map(line).collect::<Vec<_>>().concat();
                parsed(&format!("[\n{lines}]"))?
            }
        }
        Held::Rule(rule) => parsed(&rule_text(rule, 0))?,
        Held::Other(text) => parsed(text)?,
    })
}

/// A value from its text.
fn parsed(text: &str) -> Result<Value> {
    let document: DocumentMut = format!("value = {text}\n").parse()?;
    let value = document.get("value").and_then(Item::as_value).context("this is no value")?;
    let mut value = value.clone();
    *value.decor_mut() = toml_edit::Decor::new(" ", "");
    Ok(value)
}

/// A rule as people write it: one line for each part.
pub fn rule_text(rule: &Condition, depth: usize) -> String {
    let pad = "    ".repeat(depth);
    let parts = |name: &str, parts: &[Condition]| {
        let inner = depth.saturating_add(1);
        let line = |part| format!("{pad}    {},\n", rule_text(part, inner));
        let lines = parts.iter().map(line).collect::<Vec<_>>().concat();
        format!("{{ {name} = [\n{lines}{pad}] }}")
    };
    match rule {
        Condition::All { all } => parts("all", all),
        Condition::Any { any } => parts("any", any),
        Condition::Not { not } => format!("{{ not = {} }}", rule_text(not, depth)),
        Condition::Is { question, is } => {
            format!("{{ question = {}, is = {} }}", quoted(question), quoted(is))
        }
        Condition::Overlaps { question, overlaps } => {
            let ids: Vec<String> = overlaps.iter().map(|id| quoted(id)).collect();
            format!("{{ question = {}, overlaps = [{}] }}", quoted(question), ids.join(", "))
        }
    }
}

/// A text in double quotes, as people write it.
fn quoted(text: &str) -> String {
    let letters = text.chars().filter(|letter| !letter.is_control());
    let letters = letters.flat_map(|letter| {
        let escape = matches!(letter, '"' | '\\').then_some('\\');
        escape.into_iter().chain([letter])
    });
    format!("\"{}\"", letters.collect::<String>())
}
