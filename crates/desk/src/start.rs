//! New things: a case with its files, a source, an organisation, a service, a question with its options.

use anyhow::{Result, ensure};
use osuiko_catalogue::locate::Step;
use osuiko_catalogue::read::Files;
use osuiko_engine::Date;
use osuiko_words::Language;

use crate::project::Project;
use crate::record::Held;
use crate::shape::{BREACH, ORGANISATION, QUESTION, SERVICE, SOURCE, Shape};
use crate::words::Forms;

/// What something is called in each language, in the order of [`Language::ALL`].
pub type Called = [String; 3];

/// The files of a case.
#[derive(Clone, Debug)]
pub struct CaseFiles {
    /// The facts.
    pub breach: String,
    /// Where they stand.
    pub sources: String,
    /// Who is named.
    pub organisations: String,
}

impl CaseFiles {
    /// Those of the case with this key.
    pub fn of(key: &str) -> Self {
        let file = |folder: &str| format!("assets/catalogue/{folder}/{key}.toml");
        Self {
            breach: file("breaches"),
            sources: file("sources"),
            organisations: file("organisations"),
        }
    }
}

/// An id made of words: small letters, digits and hyphens.
pub fn id_of(words: &str) -> String {
    let mut id = String::new();
    for letter in words.to_lowercase().chars() {
        let letter = match letter {
            'å' | 'ä' => 'a',
            'ö' => 'o',
            'é' => 'e',
            other => other,
        };
        if letter.is_ascii_lowercase() || letter.is_ascii_digit() {
            id.push(letter);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.trim_end_matches('-').to_owned()
}

/// The steps to a record of a file.
pub fn record(table: &str, number: usize) -> Vec<Step> {
    vec![Step::Field(table.to_owned()), Step::Item(number)]
}

fn text(words: &str) -> Held {
    Held::Text(words.to_owned())
}

/// Begins a file with the sentence that says what is in it.
fn begin(project: &mut Project, path: &str, sentence: &str) {
    if project.text(path).is_none() {
        project.put(path, format!("# {sentence}\n"));
    }
}

/// Begins a file of words in each language, with the sentence that says what is in it.
fn begin_words(project: &mut Project, file: &str, sentences: [String; 3]) {
    for (language, sentence) in Language::ALL.into_iter().zip(sentences) {
        let path = format!("assets/text/{}/{file}", language.code());
        if project.text(&path).is_none() {
            project.put(&path, format!("# {sentence}\n\n"));
        }
    }
}

/// Writes a text in each language.
fn say(project: &mut Project, key: &str, file: &str, words: &Called, behind: &[String]) {
    for (language, words) in Language::ALL.into_iter().zip(words) {
        let forms = Forms { you: words.clone(), other: String::new() };
        project.set_words(language, (key, file), &forms, behind);
    }
}

/// Begins a case: its record, and its words in each language.
///
/// # Errors
/// When a case has this key already, or it is no key.
pub fn case(
    project: &mut Project,
    key: &str,
    called: &Called,
    kind: &str,
    today: Date,
) -> Result<()> {
    let files = CaseFiles::of(key);
    ensure!(
        !key.is_empty() && id_of(key) == key,
        "Write the address with small letters, digits and hyphens."
    );
    ensure!(project.text(&files.breach).is_none(), "There is a case with this address already.");
    let [fi, sv, en] = called;
    begin(project, &files.breach, &format!("{en}."));
    let next = next_review(today, key);
    project.change(&files.breach, |document| {
        let order = BREACH.order();
        for (field, value) in [
            ("key", text(key)),
            ("kind", text(kind)),
            ("services", Held::Several(Vec::new())),
            ("page", text("")),
            ("status", text("open")),
            ("reviewed", text(&today.to_string())),
            ("next_review", text(&next)),
        ] {
            document.set(&[], field, Some(&value), &order)?;
        }
        let added = document.add(&[], "change", &order)?;
        let change = record("change", added);
        document.set(&change, "id", Some(&text("added")), &["id", "on"])?;
        document.set(&change, "on", Some(&text(&today.to_string())), &["id", "on"])
    })?;
    let file = format!("breaches/{key}.ftl");
    let sentences = [
        format!("{fi}: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä."),
        format!("{sv}: vad som hände, vem det gäller och vem som har sagt vad."),
        format!("{en}: what happened, whom it affects and who has said what."),
    ];
    begin_words(project, &file, sentences);
    say(project, &format!("breach-{key}"), &file, called, &[]);
    let added = ["Lisättiin listalle.", "Lades till i listan.", "Added to the list."];
    say(project, &format!("change-{key}-added"), &file, &added.map(str::to_owned), &[]);
    Ok(())
}

/// A day for the next review: in one to two months, on a day of its own for each key, because a day
/// that many share ages them all at once.
fn next_review(today: Date, key: &str) -> String {
    let today = today.to_string();
    let mut parts = today.split('-').map(|part| part.parse::<u32>().unwrap_or(1));
    let (year, month) = (parts.next().unwrap_or(2026), parts.next().unwrap_or(1));
    let sum = key.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    let day = sum.checked_rem(27).unwrap_or(0).saturating_add(1);
    let (year, month) = match month {
        12 => (year.saturating_add(1), 2),
        11 => (year.saturating_add(1), 1),
        month => (year, month.saturating_add(2)),
    };
    // One day earlier is within two months of the first day, too.
    format!("{year:04}-{month:02}-{day:02}")
}

/// What a case is called in a language, or else its key.
fn title_in(project: &Project, key: &str, language: Language) -> String {
    let words = project.words(language, &format!("breach-{key}"), &format!("breaches/{key}.ftl"));
    if words.you.is_empty() { key.to_owned() } else { words.you }
}

/// The same in English, which the files of facts are commented in.
fn title_of(project: &Project, key: &str) -> String {
    title_in(project, key, Language::En)
}

/// Adds a source to a case.
///
/// # Errors
/// When the file of its sources cannot be read.
pub fn source(project: &mut Project, key: &str, title: &str, id: &str, today: Date) -> Result<()> {
    let path = CaseFiles::of(key).sources;
    let sentence = format!("Where the facts come from: {}.", title_of(project, key));
    begin(project, &path, &sentence);
    let fields = [
        ("id", text(id)),
        ("title", text(title)),
        ("language", text("fi")),
        ("standing", text("official")),
        ("checked", text(&today.to_string())),
        ("read", text("live")),
    ];
    add_record(project, &path, &SOURCE, &fields)
}

/// Adds an organisation that a case names, with its name in each language.
///
/// # Errors
/// When the file of its organisations cannot be read.
pub fn organisation(project: &mut Project, key: &str, id: &str, called: &Called) -> Result<()> {
    let path = CaseFiles::of(key).organisations;
    let sentence = format!("Who is named in: {}.", title_of(project, key));
    begin(project, &path, &sentence);
    add_record(project, &path, &ORGANISATION, &[("id", text(id))])?;
    let file = format!("organisations-{key}.ftl");
    let [fi, sv, en] = Language::ALL.map(|language| title_in(project, key, language));
    let sentences = [
        format!("Mainittujen tahojen nimet: {fi}."),
        format!("Namnen på dem som nämns: {sv}."),
        format!("The names of those that are mentioned: {en}."),
    ];
    begin_words(project, &file, sentences);
    say(project, &format!("organisation-{id}"), &file, called, &[]);
    Ok(())
}

/// Adds a record at the end of a file.
fn add_record(
    project: &mut Project,
    path: &str,
    shape: &Shape,
    fields: &[(&str, Held)],
) -> Result<()> {
    project.change(path, |document| {
        let number = document.add(&[], shape.table, &[])?;
        let order = shape.order();
        for (field, value) in fields {
            document.set(&record(shape.table, number), field, Some(value), &order)?;
        }
        Ok(())
    })
}

/// Adds a service at the end of its group, with its words.
///
/// # Errors
/// When the file of services cannot be read.
pub fn service(
    project: &mut Project,
    files: &Files,
    (id, group): (&str, &str),
    called: &Called,
) -> Result<()> {
    let last = files.services.iter().rposition(|(_, service)| service.group == group);
    let last = last.unwrap_or_else(|| files.services.len().saturating_sub(1));
    project.change("assets/catalogue/services.toml", |document| {
        let number = document.add_behind("service", last)?;
        let way = record("service", number);
        let order = SERVICE.order();
        document.set(&way, "id", Some(&text(id)), &order)?;
        document.set(&way, "group", Some(&text(group)), &order)
    })?;
    let before = files.services.iter().take(last.saturating_add(1)).rev();
    let behind: Vec<String> = before.map(|(_, row)| format!("service-{}", row.id)).collect();
    say(project, &format!("service-{id}"), "services.ftl", called, &behind);
    Ok(())
}

/// A question that is new.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// Its id.
    pub id: String,
    /// When it is asked: the word of a stage.
    pub stage: String,
    /// Whether several answers can be chosen.
    pub several: bool,
    /// What it is called in each language.
    pub called: Called,
    /// Its options: the id of each, and what it is called.
    pub options: Vec<(String, Called)>,
}

/// Adds a question before the one who was told, with its words and options.
///
/// # Errors
/// When the file of questions cannot be read.
pub fn question(project: &mut Project, files: &Files, new: &Question) -> Result<()> {
    let told = files.questions.iter().position(|(_, question)| question.id == "told");
    let last = told.unwrap_or(files.questions.len()).saturating_sub(1);
    let id = &new.id;
    project.change("assets/catalogue/questions.toml", |document| {
        let way = record("question", document.add_behind("question", last)?);
        let order = QUESTION.order();
        let choose = if new.several { "several" } else { "one" };
        let options = new.options.iter().map(|(id, _)| id.clone()).collect();
        for (field, value) in [
            ("id", text(id)),
            ("stage", text(&new.stage)),
            ("choose", text(choose)),
            ("options", Held::Several(options)),
        ] {
            document.set(&way, field, Some(&value), &order)?;
        }
        if new.several {
            document.set(&way, "none", Some(&Held::Yes(true)), &order)?;
        }
        Ok(())
    })?;
    let before = files.questions.iter().take(last.saturating_add(1)).rev();
    let mut behind: Vec<String> = before.flat_map(|(_, question)| messages_of(question)).collect();
    say(project, &format!("question-{id}"), "questions.ftl", &new.called, &behind);
    behind = vec![format!("question-{id}")];
    for (option, called) in &new.options {
        let message = format!("option-{id}-{option}");
        say(project, &message, "questions.ftl", called, &behind);
        behind.insert(0, message);
    }
    Ok(())
}

/// The messages of a question, the last one first.
fn messages_of(question: &osuiko_catalogue::raw::Question) -> Vec<String> {
    let options = question.options.iter().flatten().rev();
    let options = options.map(|option| format!("option-{}-{option}", question.id));
    options.chain([format!("question-{}", question.id)]).collect()
}

/// The messages behind which a text that is new belongs, the nearest first.
pub fn behind(files: &Files, key: &str) -> Vec<String> {
    let message = key.split('.').next().unwrap_or(key);
    if let Some(rest) = message.strip_prefix("option-") {
        let of = |id: &str| rest.strip_prefix(id).and_then(|rest| rest.strip_prefix('-'));
        for (_, question) in &files.questions {
            let Some(option) = of(&question.id) else { continue };
            let options = question.options.iter().flatten();
            let before = options.take_while(|known| *known != option);
            let mut before: Vec<String> =
                before.map(|known| format!("option-{}-{known}", question.id)).collect();
            before.reverse();
            before.push(format!("question-{}", question.id));
            return before;
        }
    }
    Vec::new()
}
