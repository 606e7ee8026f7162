//! Forms: each field of a record as something to fill in, with what is wrong right beside it.

use std::collections::BTreeMap;

use anyhow::Result;
use osuiko_catalogue::Problem;
use osuiko_catalogue::locate::{Step, Tree};
use osuiko_catalogue::raw::Condition;
use toml::de::DeTable;
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::html::Scope;
use yew::prelude::*;

use super::{Desk, Msg, New};
use crate::names::{self, Names};
use crate::project::Project;
use crate::record::{Document, Held};
use crate::said::{self, Said};
use crate::shape::{Field, Shape, Takes};
use crate::start;

/// Fields that a record cannot be read without: cleared, they are empty and not gone.
const NEEDED: [&str; 28] = [
    "breach.kind",
    "breach.services",
    "breach.page",
    "breach.status",
    "breach.reviewed",
    "breach.next_review",
    "chain.organisation",
    "chain.role",
    "claim.what",
    "claim.by",
    "change.on",
    "sum.explains",
    "sum.of",
    "listing.places",
    "group.when",
    "group.standing",
    "group.confirms",
    "exposure.kind",
    "exposure.state",
    "exposure.by",
    "overlay.group",
    "overlay.places",
    "source.language",
    "source.standing",
    "source.checked",
    "service.group",
    "question.stage",
    "question.choose",
];

fn is_needed(shape: &Shape, field: &str) -> bool {
    NEEDED.contains(&format!("{}.{field}", shape.table).as_str())
}

/// The id of the element of a problem, by its number.
pub(super) fn problem_id(number: usize) -> String {
    format!("problem-{number}")
}

/// The name of the form for something new.
pub(super) fn form_of(new: &New) -> &'static str {
    match new {
        New::Case => "case",
        New::Source(_) => "source",
        New::Organisation(_) => "organisation",
        New::Service => "service",
        New::Question => "question",
        New::Persona => "persona",
    }
}

/// Adds a part with everything that it cannot be read without.
pub(super) fn add_part(
    project: &mut Project,
    (path, way): (&str, &[Step]),
    (shape, above): (&'static Shape, &'static Shape),
    name: &str,
) -> Result<()> {
    project.change(path, |document| {
        let Some(Held::Several(services)) = document.held(&[], "services") else { return Ok(()) };
        let number = document.add(way, shape.table, &above.order())?;
        let part = [way, &start::record(shape.table, number)].concat();
        let order = shape.order();
        document.set(&part, shape.named, Some(&Held::Text(name.to_owned())), &order)?;
        for Field { name: field, takes } in shape.fields {
            if *field == shape.named || !is_needed(shape, field) {
                continue;
            }
            let value = match takes {
                Takes::Rule => {
                    let service = services.first().cloned().unwrap_or_default();
                    Held::Rule(Condition::Is { question: "services".to_owned(), is: service })
                }
                Takes::Ids(_) => Held::Several(Vec::new()),
                Takes::Word([first, ..]) => Held::Text((*first).to_owned()),
                _ => Held::Text(String::new()),
            };
            document.set(&part, field, Some(&value), &order)?;
        }
        Ok(())
    })
}

/// A file of records that is being shown: where things stand in it, and what is wrong with it.
#[derive(Debug)]
pub(super) struct Open<'a> {
    desk: &'a Desk,
    path: String,
    pub(super) document: Document,
    tree: Tree,
    problems: Vec<(usize, &'a Problem)>,
    /// What ids are chosen for: the key of the case, or the id of the question.
    about: String,
}

impl<'a> Open<'a> {
    /// Opens a file, if it can be read.
    pub(super) fn read(desk: &'a Desk, path: &str, about: &str) -> Option<Self> {
        let text = desk.project.as_ref()?.text(path)?;
        let document = Document::read(text).ok()?;
        let (table, _) = DeTable::parse_recoverable(text);
        let tree = Tree::of(text, table.get_ref());
        let problems = desk.problems_in(path);
        let (path, about) = (path.to_owned(), about.to_owned());
        Some(Self { desk, path, document, tree, problems, about })
    }

    fn names(&self) -> Option<Names<'a>> {
        self.desk.names()
    }

    /// What is wrong with a field.
    fn wrong(&self, way: &[Step], field: &str) -> Vec<(usize, &'a Problem)> {
        let line = self.tree.line(&[way, &[Step::Field(field.to_owned())]].concat());
        let last = |name: &str| name.rsplit(['.', ' ']).next().unwrap_or_default().to_owned();
        let here = |(_, problem): &&(usize, &Problem)| {
            problem.line == line && last(&problem.field) == field
        };
        self.problems.iter().filter(here).copied().collect()
    }

    /// A record or a part with its fields and parts.
    pub(super) fn form(
        &self,
        link: &Scope<Desk>,
        way: &[Step],
        shape: &'static Shape,
        parts: &[&'static Shape],
    ) -> Html {
        let fields = shape.fields.iter().map(|field| self.field(link, way, shape, *field));
        let known: Vec<&str> = shape.order();
        let others = self.document.fields(way).into_iter();
        let others: Vec<String> =
            others.filter(|name| !known.contains(&name.as_str()) && name != shape.named).collect();
        let parts = parts.iter().map(|part| self.parts(link, way, part, shape));
        html! {
            <>
                <div class="desk-fields">{ for fields }</div>
                if !others.is_empty() {
                    <p class="small">{ self.desk.say(said::ALSO) }{ ": " }{ others.join(", ") }</p>
                }
                { for parts }
            </>
        }
    }

    /// All parts of one kind, and the way to add one more.
    pub(super) fn parts(
        &self,
        link: &Scope<Desk>,
        way: &[Step],
        shape: &'static Shape,
        above: &'static Shape,
    ) -> Html {
        let count = self.document.count(way, shape.table);
        let each = (0..count).map(|number| {
            let inner = [way, &start::record(shape.table, number)].concat();
            let named = self.document.text(&inner, shape.named);
            let remove = Msg::RemovePart {
                path: self.path.clone(),
                way: way.to_vec(),
                table: shape.table,
                number,
            };
            let title = self.title(shape, &named);
            html! {
                <section class="card desk-record" aria-label={title.clone()}>
                    <div class="desk-record-head">
                        <h3>{ title }</h3>
                        { self.desk.small_button(link, said::REMOVE, remove) }
                    </div>
                    { self.form(link, &inner, shape, shape.parts) }
                </section>
            }
        });
        html! {
            <div class="desk-parts">
                { for each }
                { self.adder(link, way, shape, above) }
            </div>
        }
    }

    /// What a part is called.
    fn title(&self, shape: &Shape, named: &str) -> String {
        let kind = label(self.desk, "table", shape.table).0;
        let takes = shape.fields.iter().find(|field| field.name == shape.named);
        let name = match (takes.map(|field| field.takes), self.names()) {
            (Some(Takes::Id(table)), Some(names)) => names.of(table, named),
            _ => named.to_owned(),
        };
        if name.is_empty() { kind } else { format!("{kind}: {name}") }
    }

    /// The way to add a part: by what it is called, or by choosing what it is about.
    fn adder(
        &self,
        link: &Scope<Desk>,
        way: &[Step],
        shape: &'static Shape,
        above: &'static Shape,
    ) -> Html {
        let kind = label(self.desk, "table", shape.table).0;
        let steps = way.iter().map(step_text).collect::<String>();
        let id = format!("add-{}-{}{steps}", slug(&self.path), shape.table);
        let add = {
            let (link, path, way) = (link.clone(), self.path.clone(), way.to_vec());
            move |name: String| {
                let (path, way) = (path.clone(), way.clone());
                link.send_message(Msg::AddPart { path, way, shape, above, name });
            }
        };
        let takes = shape.fields.iter().find(|field| field.name == shape.named);
        let text = format!("{}: {}", self.desk.say(said::ADD), kind.to_lowercase());
        if let (Some(Takes::Id(table)), Some(names)) =
            (takes.map(|field| field.takes), self.names())
        {
            let choose = Callback::from(move |event: Event| {
                let select: HtmlSelectElement = event.target_unchecked_into();
                let chosen = select.value();
                select.set_value("");
                if !chosen.is_empty() {
                    add(chosen);
                }
            });
            let ids = names.all(table, &self.about);
            return html! {
                <div class="desk-add">
                    <label for={id.clone()}>{ text }</label>
                    <select {id} class="typed" onchange={choose}>
                        <option value="" selected=true>{ self.desk.say(said::CHOOSE) }</option>
                        { for ids.into_iter().map(|id| html! {
                            <option value={id.clone()}>{ names.of(table, &id) }</option>
                        }) }
                    </select>
                </div>
            };
        }
        let name = format!("part-{}", shape.table);
        let typed = self.desk.scratch.get(&name).cloned().unwrap_or_default();
        let onclick = {
            let typed = start::id_of(&typed);
            Callback::from(move |_: MouseEvent| {
                if !typed.is_empty() {
                    add(typed.clone());
                }
            })
        };
        html! {
            <div class="desk-add">
                <label for={id.clone()}>{ text }{ ", " }{ self.desk.say(said::SHORT_ID) }</label>
                <input {id} class="typed" value={typed} oninput={scratch(link, &name)} />
                <button type="button" class="button" {onclick}>{ self.desk.say(said::ADD) }</button>
            </div>
        }
    }

    /// One field.
    #[allow(clippy::too_many_lines, reason = "one arm for each thing that a field can take")]
    fn field(&self, link: &Scope<Desk>, way: &[Step], shape: &'static Shape, field: Field) -> Html {
        let Field { name, takes } = field;
        let held = self.document.held(way, name);
        let wrong = self.wrong(way, name);
        let steps: String = way.iter().map(step_text).collect();
        let id = format!("{}{steps}-{name}", slug(&self.path));
        let set = {
            let (link, path, way) = (link.clone(), self.path.clone(), way.to_vec());
            let keep = is_needed(shape, name);
            Callback::from(move |value: Option<Held>| {
                let value = match (value, takes) {
                    (None, Takes::Rule) if keep => return,
                    (None, Takes::Ids(_)) if keep => Some(Held::Several(Vec::new())),
                    (None, _) if keep => Some(Held::Text(String::new())),
                    (value, _) => value,
                };
                let (path, way, field) = (path.clone(), way.clone(), name.to_owned());
                link.send_message(Msg::Set { path, way, shape, field, value });
            })
        };
        let (named, help) = label(self.desk, shape.table, name);
        let is_wrong = !wrong.is_empty();
        let described = format!("{id}-wrong");
        let text = match &held {
            Some(Held::Text(text)) => text.clone(),
            Some(Held::Number(number)) => number.to_string(),
            _ => String::new(),
        };
        let wide = matches!(takes, Takes::Rule | Takes::Ids(_) | Takes::Own)
            || matches!(name, "title" | "address");
        let control = match takes {
            Takes::Yes => {
                let checked = matches!(held, Some(Held::Yes(true)));
                let onchange = Callback::from(move |event: Event| {
                    let input: HtmlInputElement = event.target_unchecked_into();
                    set.emit(input.checked().then_some(Held::Yes(true)));
                });
                return html! {
                    <div class={classes!("desk-field", is_wrong.then_some("desk-wrong"))}>
                        <label class="tick" for={id.clone()}>
                            <input type="checkbox" {id} {checked} {onchange}
                                aria-describedby={is_wrong.then(|| described.clone())} />
                            <span>{ named }</span>
                        </label>
                        { wrong_list(&described, &wrong) }
                    </div>
                };
            }
            Takes::Line | Takes::Day | Takes::Number => {
                let (link, own) = (link.clone(), id.clone());
                let oninput = typing(&link, &id);
                let text = self.desk.typing.get(&id).cloned().unwrap_or(text);
                let onchange = Callback::from(move |event: Event| {
                    let input: HtmlInputElement = event.target_unchecked_into();
                    let text = input.value().trim().to_owned();
                    link.send_message(Msg::Left(own.clone()));
                    // A number that is none stays as it was typed, and the lint says so.
                    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
                    let value = match (takes, digits.parse::<i64>()) {
                        (Takes::Number, Ok(number)) => Held::Number(number),
                        _ => Held::Text(text.clone()),
                    };
                    set.emit((!text.is_empty()).then_some(value));
                });
                html! {
                    <input class="typed" id={id.clone()} value={text} {oninput} {onchange}
                        aria-invalid={is_wrong.then_some("true")}
                        aria-describedby={is_wrong.then(|| described.clone())} />
                }
            }
            Takes::Word(words) => {
                let says = |word: &str| said::word(self.desk.language, shape.table, name, word);
                let options: Vec<_> =
                    words.iter().map(|word| ((*word).to_owned(), says(word))).collect();
                self.select(&id, &text, &options, &described, is_wrong, &set)
            }
            Takes::Id(table) => {
                let options: Vec<_> = self.names().map_or_else(Vec::new, |names| {
                    let ids = names.all(table, &self.about).into_iter();
                    ids.map(|id| (id.clone(), names.of(table, &id))).collect()
                });
                self.select(&id, &text, &options, &described, is_wrong, &set)
            }
            Takes::Ids(table) => {
                let chosen = match held {
                    Some(Held::Several(ids)) => ids,
                    _ => Vec::new(),
                };
                let names = self.names();
                let called =
                    |id: &str| names.map_or_else(|| id.to_owned(), |names| names.of(table, id));
                let all = names.map_or_else(Vec::new, |names| names.all(table, &self.about));
                let all: Vec<_> = all.into_iter().map(|id| (id.clone(), called(&id))).collect();
                let set =
                    set.reform(|ids: Vec<String>| (!ids.is_empty()).then_some(Held::Several(ids)));
                self.desk.several((&id, None), &chosen, &all, &set)
            }
            Takes::Own => {
                let chosen = match held {
                    Some(Held::Several(ids)) => ids.join(", "),
                    _ => String::new(),
                };
                let onchange = Callback::from(move |event: Event| {
                    let input: HtmlInputElement = event.target_unchecked_into();
                    let ids: Vec<String> = input.value().split(',').map(start::id_of).collect();
                    let ids: Vec<String> = ids.into_iter().filter(|id| !id.is_empty()).collect();
                    set.emit((!ids.is_empty()).then_some(Held::Several(ids)));
                });
                html! { <input class="typed" id={id.clone()} value={chosen} {onchange} /> }
            }
            Takes::Rule => self.rule(link, &id, held.as_ref(), &set),
        };
        html! {
            <div class={classes!("desk-field", wide.then_some("desk-wide"), is_wrong.then_some("desk-wrong"))}>
                <label for={id.clone()}>{ named }</label>
                if !help.is_empty() { <p class="small">{ help }</p> }
                { control }
                { wrong_list(&described, &wrong) }
            </div>
        }
    }

    /// One of several words or things.
    fn select(
        &self,
        id: &str,
        chosen: &str,
        options: &[(String, String)],
        described: &str,
        is_wrong: bool,
        set: &Callback<Option<Held>>,
    ) -> Html {
        let set = set.clone();
        let onchange = Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            let value = select.value();
            set.emit((!value.is_empty()).then_some(Held::Text(value)));
        });
        let unknown = !chosen.is_empty() && options.iter().all(|(id, _)| id != chosen);
        html! {
            <select class="typed" id={id.to_owned()} {onchange}
                aria-invalid={is_wrong.then_some("true")}
                aria-describedby={is_wrong.then(|| described.to_owned())}>
                <option value="" selected={chosen.is_empty()}>{ self.desk.say(said::NOTHING_CHOSEN) }</option>
                if unknown { <option value={chosen.to_owned()} selected=true>{ chosen }</option> }
                { for options.iter().map(|(id, name)| html! {
                    <option value={id.clone()} selected={id == chosen}>{ name }</option>
                }) }
            </select>
        }
    }

    /// A condition: the sentence, and the answers that it is made of.
    fn rule(
        &self,
        link: &Scope<Desk>,
        id: &str,
        held: Option<&Held>,
        set: &Callback<Option<Held>>,
    ) -> Html {
        let desk = self.desk;
        let Some(names) = self.names() else { return Html::default() };
        let rule = match held {
            Some(Held::Rule(rule)) => Some(rule),
            Some(_) => return html! { <p class="small">{ desk.say(said::AS_TEXT) }</p> },
            None => None,
        };
        let sentence = rule.map(|rule| names.sentence(rule));
        let Some((all, leaves)) = rule.map_or(Some((true, Vec::new())), names::clicked) else {
            return html! {
                <>
                    <p class="desk-sentence">{ sentence }</p>
                    <p class="small">{ desk.say(said::AS_TEXT) }</p>
                </>
            };
        };
        let emit = {
            let set = set.clone();
            move |all: bool, leaves: &[names::Clicked]| {
                set.emit(names::rule(all, leaves).map(Held::Rule));
            }
        };
        let pending = format!("rule-{id}");
        let asked = desk.scratch.get(&pending).cloned().unwrap_or_default();
        let mut shown = leaves.clone();
        if !asked.is_empty() {
            shown.push(names::Clicked { question: asked, ..names::Clicked::default() });
        }
        let rows = shown.iter().enumerate().map(|(at, leaf)| {
            let options: Vec<_> = names.options(&leaf.question).into_iter()
                .map(|option| (option.clone(), names.option(&leaf.question, &option))).collect();
            let change = {
                let (emit, shown, link, pending) =
                    (emit.clone(), shown.clone(), link.clone(), pending.clone());
                move |new: names::Clicked| {
                    let mut leaves = shown.clone();
                    if let Some(leaf) = leaves.get_mut(at) {
                        *leaf = new;
                    }
                    link.send_message(Msg::Scratch(pending.clone(), String::new()));
                    emit(all, &leaves);
                }
            };
            let several = {
                let (leaf, change) = (leaf.clone(), change.clone());
                Callback::from(move |options: Vec<String>| {
                    change(names::Clicked { options, ..leaf.clone() });
                })
            };
            let denied = {
                let (leaf, change) = (leaf.clone(), change);
                Callback::from(move |event: Event| {
                    let input: HtmlInputElement = event.target_unchecked_into();
                    change(names::Clicked { denied: input.checked(), ..leaf.clone() });
                })
            };
            let own = format!("{id}-{at}");
            html! {
                <div class="desk-leaf" role="group" aria-label={names.question(&leaf.question)}>
                    <p><strong>{ names.question(&leaf.question) }</strong></p>
                    { desk.several((&own, Some(said::ADD)), &leaf.options, &options, &several) }
                    <label class="tick"><input type="checkbox" checked={leaf.denied} onchange={denied} />
                        <span>{ desk.say(said::DENIED) }</span></label>
                </div>
            }
        });
        let choose = {
            let (link, pending) = (link.clone(), pending.clone());
            Callback::from(move |event: Event| {
                let select: HtmlSelectElement = event.target_unchecked_into();
                link.send_message(Msg::Scratch(pending.clone(), select.value()));
                select.set_value("");
            })
        };
        let joins = (leaves.len() > 1).then(|| {
            let (emit, leaves) = (emit.clone(), leaves.clone());
            let onchange = Callback::from(move |event: Event| {
                let select: HtmlSelectElement = event.target_unchecked_into();
                emit(select.value() == "all", &leaves);
            });
            html! {
                <select class="typed" {onchange} aria-label={desk.say(said::ALL_HOLD)}>
                    <option value="all" selected={all}>{ desk.say(said::ALL_HOLD) }</option>
                    <option value="any" selected={!all}>{ desk.say(said::ONE_HOLDS) }</option>
                </select>
            }
        });
        let questions = names.draft.files.questions.iter().map(|(_, question)| &question.id);
        html! {
            <div class="desk-rule">
                <p class="desk-sentence">{ sentence.unwrap_or_else(|| desk.say(said::EVERYBODY).to_owned()) }</p>
                { joins }
                { for rows }
                <select class="typed" id={id.to_owned()} onchange={choose}>
                    <option value="" selected=true>{ desk.say(said::ONE_MORE) }{ ": " }{ desk.say(said::CHOOSE_QUESTION) }</option>
                    { for questions.map(|id| html! { <option value={id.clone()}>{ names.question(id) }</option> }) }
                </select>
            </div>
        }
    }
}

impl Desk {
    /// What is wrong with a file, each with its number.
    pub(super) fn problems_in(&self, path: &str) -> Vec<(usize, &Problem)> {
        let file = path.strip_prefix("assets/").unwrap_or(path);
        let all = self.draft.iter().flat_map(|draft| draft.problems.iter().enumerate());
        all.filter(|(_, problem)| problem.file == file).collect()
    }

    /// Several things of a list: those that are chosen, and the others to choose from, under a label
    /// of their own if no other element is it.
    pub(super) fn several(
        &self,
        (id, label): (&str, Option<Said>),
        chosen: &[String],
        all: &[(String, String)],
        set: &Callback<Vec<String>>,
    ) -> Html {
        let called: BTreeMap<&str, &str> =
            all.iter().map(|(id, name)| (id.as_str(), name.as_str())).collect();
        let each = chosen.iter().enumerate().map(|(at, one)| {
            let name = called.get(one.as_str()).copied().unwrap_or(one).to_owned();
            let (set, chosen) = (set.clone(), chosen.to_vec());
            let onclick = Callback::from(move |_: MouseEvent| {
                let mut left = chosen.clone();
                left.remove(at);
                set.emit(left);
            });
            html! {
                <li><span>{ name.clone() }</span>
                    <button type="button" class="button button-quiet" {onclick}
                        aria-label={format!("{}: {name}", self.say(said::REMOVE))}>{ "×" }</button></li>
            }
        });
        let onchange = {
            let (set, chosen) = (set.clone(), chosen.to_vec());
            Callback::from(move |event: Event| {
                let select: HtmlSelectElement = event.target_unchecked_into();
                let more = select.value();
                select.set_value("");
                if !more.is_empty() {
                    set.emit([chosen.clone(), vec![more]].concat());
                }
            })
        };
        let left = all.iter().filter(|(id, _)| !chosen.contains(id));
        html! {
            <div class="desk-several">
                if !chosen.is_empty() { <ul>{ for each }</ul> }
                <select class="typed" id={id.to_owned()} aria-label={label.map(|label| self.say(label))} {onchange}>
                    <option value="" selected=true>{ self.say(said::ADD) }{ " …" }</option>
                    { for left.map(|(id, name)| html! { <option value={id.clone()}>{ name }</option> }) }
                </select>
            </div>
        }
    }

    /// A button.
    pub(super) fn button(&self, link: &Scope<Self>, said: Said, message: Msg) -> Html {
        self.button_of(link, said, message, "button")
    }

    /// A small button.
    pub(super) fn small_button(&self, link: &Scope<Self>, said: Said, message: Msg) -> Html {
        self.button_of(link, said, message, "button button-quiet")
    }

    fn button_of(&self, link: &Scope<Self>, said: Said, message: Msg, class: &'static str) -> Html {
        let message = std::cell::RefCell::new(Some(message));
        let link = link.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(message) = message.borrow_mut().take() {
                link.send_message(message);
            }
        });
        html! { <button type="button" {class} {onclick}>{ self.say(said) }</button> }
    }

    /// Something to type that is no part of a file yet.
    pub(super) fn typing(&self, link: &Scope<Self>, name: &str, label: Said, long: bool) -> Html {
        let value = self.scratch.get(name).cloned().unwrap_or_default();
        let id = format!("new-{name}");
        let oninput = scratch(link, name);
        html! {
            <div class="desk-field">
                <label for={id.clone()}>{ self.say(label) }</label>
                if long {
                    <textarea class="typed" {id} {value} {oninput} rows="4" />
                } else {
                    <input class="typed" {id} {value} {oninput} />
                }
            </div>
        }
    }

    /// Something to choose that is no part of a file yet.
    pub(super) fn choosing(
        &self,
        link: &Scope<Self>,
        name: &str,
        label: &str,
        options: &[(String, String)],
    ) -> Html {
        let chosen = self.scratch.get(name).cloned().unwrap_or_default();
        let id = format!("new-{name}");
        let (link, own) = (link.clone(), name.to_owned());
        let onchange = Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            link.send_message(Msg::Scratch(own.clone(), select.value()));
        });
        html! {
            <div class="desk-field">
                <label for={id.clone()}>{ label }</label>
                <select class="typed" {id} {onchange}>
                    <option value="" selected={chosen.is_empty()}>{ self.say(said::CHOOSE) }</option>
                    { for options.iter().map(|(id, name)| html! {
                        <option value={id.clone()} selected={*id == chosen}>{ name }</option>
                    }) }
                </select>
            </div>
        }
    }
}

/// What is wrong at one place.
pub(super) fn wrong_list(id: &str, wrong: &[(usize, &Problem)]) -> Html {
    if wrong.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="desk-wrong-list" id={id.to_owned()}>
            { for wrong.iter().map(|(number, problem)| html! {
                <li id={problem_id(*number)} tabindex="-1">{ &problem.message }</li>
            }) }
        </ul>
    }
}

/// Keeps what is typed.
pub(super) fn scratch(link: &Scope<Desk>, name: &str) -> Callback<InputEvent> {
    let (link, name) = (link.clone(), name.to_owned());
    Callback::from(move |event: InputEvent| {
        let Some(target) = event.target() else { return };
        let value = target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
        let long = || target.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
        link.send_message(Msg::Scratch(name.clone(), value.or_else(long).unwrap_or_default()));
    })
}

/// Keeps what is being typed into a field, so that nothing drawn meanwhile takes it away.
pub(super) fn typing(link: &Scope<Desk>, id: &str) -> Callback<InputEvent> {
    let (link, id) = (link.clone(), id.to_owned());
    Callback::from(move |event: InputEvent| {
        let Some(target) = event.target() else { return };
        let value = target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
        let long = || target.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
        link.send_message(Msg::Typing(id.clone(), value.or_else(long).unwrap_or_default()));
    })
}

/// What a field is called, and what belongs in it.
fn label(desk: &Desk, table: &str, name: &str) -> (String, &'static str) {
    let found = said::label(table, name);
    found.map_or_else(
        || (name.to_owned(), ""),
        |label| (desk.say(label.name).to_owned(), desk.say(label.help)),
    )
}

/// A path as part of the id of an element.
pub(super) fn slug(path: &str) -> String {
    start::id_of(path.trim_end_matches(".toml").trim_end_matches(".ftl"))
}

fn step_text(step: &Step) -> String {
    match step {
        Step::Field(name) => format!("-{name}"),
        Step::Item(number) => format!("-{number}"),
    }
}
