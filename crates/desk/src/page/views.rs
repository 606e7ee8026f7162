//! The frame of the desk, its beginning, and what is written: cases, services and questions, words.

use osuiko_words::Language;
use web_sys::HtmlTextAreaElement;
use yew::html::Scope;
use yew::prelude::*;

use super::fields::{Open, slug};
use super::{Desk, Msg, New, Part, View};
use crate::said::{self, Said};
use crate::shape::{
    BREACH, CHAIN, CHANGE, CLAIM, GROUP, LISTING, ORGANISATION, OVERLAY, QUESTION, SERVICE, SOURCE,
    SUM, Shape, Table,
};
use crate::start::{self, CaseFiles};

impl Desk {
    /// The whole page.
    pub(super) fn whole(&self, link: &Scope<Self>) -> Html {
        html! {
            <div class="desk">
                { self.head(link) }
                <main id="main" class="desk-main">
                    if let Some((note, is_bad)) = &self.note {
                        <p class={if *is_bad { "desk-note desk-note-bad" } else { "desk-note" }} role="status">{ note }</p>
                    }
                    // What was chosen in one view is not left standing in the next.
                    <div key={format!("{:?}, {}", self.view, self.drawn)}>{ self.shown(link) }</div>
                </main>
            </div>
        }
    }

    fn head(&self, link: &Scope<Self>) -> Html {
        let tabs: [(Said, View); 7] = [
            (said::CASES, View::Start),
            (said::LISTS, View::Lists(None)),
            (said::TRY, View::Try),
            (said::OTHERWISE, View::Otherwise),
            (said::MAP, View::Map),
            (said::FILES, View::File(String::new())),
            (said::SAVE, View::Save),
        ];
        let changes = self.project.as_ref().map_or(0, |project| project.changes().len());
        let tabs = tabs.into_iter().map(|(said, view)| {
            let current = match (&self.view, &view) {
                (View::Case(..), View::Start)
                | (View::Lists(_), View::Lists(_))
                | (View::File(_), View::File(_)) => true,
                (now, view) => now == view,
            };
            let count = (view == View::Save && changes > 0).then(|| format!(" ({changes})"));
            let onclick = link.callback(move |_| Msg::Go(view.clone(), None));
            html! {
                <li><button type="button" class="desk-tab" aria-current={current.then_some("page")} {onclick}>
                    { self.say(said) }{ count.unwrap_or_default() }
                </button></li>
            }
        });
        let languages = Language::ALL.map(|language| {
            let current = (language == self.language).then_some("true");
            let onclick = link.callback(move |_| Msg::Speak(language));
            html! {
                <li><button type="button" class="desk-tab" lang={language.code()} aria-current={current} {onclick}>
                    { language.name() }
                </button></li>
            }
        });
        html! {
            <header class="desk-head">
                <p class="desk-name">{ "Osuiko" }</p>
                if self.project.is_some() {
                    <nav aria-label={self.say(said::TITLE)}><ul>{ for tabs }</ul></nav>
                    { self.state(link) }
                }
                <nav aria-label={self.say(said::LANGUAGE)} class="desk-languages"><ul>{ for languages }</ul></nav>
            </header>
        }
    }

    /// How many problems there are, and the way back.
    fn state(&self, link: &Scope<Self>) -> Html {
        let Some(project) = &self.project else { return Html::default() };
        let text = match &self.draft {
            Some(draft) if self.checked == Some(project.edition) => match draft.problems.len() {
                0 => self.say(said::NO_PROBLEM).to_owned(),
                1 => self.say(said::ONE_PROBLEM).to_owned(),
                many => format!("{many} {}", self.say(said::MANY_PROBLEMS)),
            },
            _ => self.say(said::CHECKING).to_owned(),
        };
        let is_clean = self.sound().is_some();
        let go = link.callback(|_| Msg::Go(View::Problems, None));
        html! {
            <div class="desk-state">
                <button type="button" id="state" onclick={go}
                    class={classes!("button", "button-quiet", (!is_clean).then_some("desk-some"))}>
                    <span aria-live="polite">{ text }</span>
                </button>
                if project.can_undo() { { self.small_button(link, said::UNDO, Msg::Undo) } }
            </div>
        }
    }

    fn shown(&self, link: &Scope<Self>) -> Html {
        if self.project.is_none() {
            return self.beginning(link);
        }
        if self.draft.is_none() {
            return html! { <h1 id="view" tabindex="-1">{ self.say(said::WAITING) }</h1> };
        }
        match &self.view {
            View::Start => self.cases(link),
            View::Case(key, part) => self.case(link, key, *part),
            View::Lists(chosen) => self.lists(link, chosen.as_ref()),
            View::Try => self.trying(link),
            View::Otherwise => self.otherwise(link),
            View::Map => self.map(),
            View::File(path) => self.file(link, path),
            View::Save => self.save(link),
            View::Problems => self.problems(link),
        }
    }

    /// How to open a project.
    fn beginning(&self, link: &Scope<Self>) -> Html {
        let title = if self.began { said::OPEN } else { said::WAITING };
        html! {
            <>
                <h1 id="view" tabindex="-1">{ self.say(title) }</h1>
                <p class="desk-lead">{ self.say(said::INTRO) }</p>
                if self.began {
                    <p>{ self.say(said::OPEN_HINT) }</p>
                    { self.openers(link) }
                    { self.guide() }
                }
            </>
        }
    }

    fn openers(&self, link: &Scope<Self>) -> Html {
        html! {
            <div class="desk-buttons">
                if super::device::has_folders() {
                    { self.button(link, said::OPEN_FOLDER, Msg::OpenFolder) }
                } else {
                    <p class="small">{ self.say(said::NO_FOLDER) }</p>
                }
                { self.button(link, said::OPEN_ZIP, Msg::OpenZip) }
            </div>
        }
    }

    fn guide(&self) -> Html {
        let steps = [
            said::GUIDE_1,
            said::GUIDE_2,
            said::GUIDE_3,
            said::GUIDE_4,
            said::GUIDE_5,
            said::GUIDE_6,
        ];
        html! {
            <section class="card" aria-label={self.say(said::GUIDE)}>
                <h2>{ self.say(said::GUIDE) }</h2>
                <ol class="desk-guide">{ for steps.map(|step| html! { <li>{ self.say(step) }</li> }) }</ol>
            </section>
        }
    }

    /// The cases, and a new one.
    fn cases(&self, link: &Scope<Self>) -> Html {
        let (Some(draft), Some(names)) = (&self.draft, self.names()) else {
            return Html::default();
        };
        let mut cases: Vec<(String, String)> = draft
            .files
            .breaches
            .iter()
            .map(|(_, breach)| (names.breach(&breach.key), breach.key.clone()))
            .collect();
        // One that cannot be read is there all the same.
        let known: Vec<String> = cases.iter().map(|(_, key)| key.clone()).collect();
        let paths = self.project.iter().flat_map(crate::project::Project::paths);
        let keys = paths.filter_map(|path| {
            path.strip_prefix("assets/catalogue/breaches/")?.strip_suffix(".toml")
        });
        cases.extend(
            keys.filter(|key| !known.iter().any(|known| known == key))
                .map(|key| (key.to_owned(), key.to_owned())),
        );
        cases.sort();
        let unreadable = self.project.as_ref().map(crate::project::Project::unreadable);
        html! {
            <>
                <h1 id="view" tabindex="-1">{ self.say(said::CASES) }</h1>
                <p class="desk-lead">{ self.say(said::INTRO) }</p>
                if let Some(paths) = unreadable.filter(|paths| !paths.is_empty()) {
                    <p class="desk-note desk-note-bad">{ self.say(said::NOT_TEXT) }{ " " }{ paths.join(", ") }</p>
                }
                <div class="desk-two">
                    { self.guide() }
                    { self.new_case(link) }
                </div>
                <ul class="desk-list">
                    { for cases.into_iter().map(|(title, key)| {
                        let go = link.callback(move |_| Msg::Go(View::Case(key.clone(), Part::Head), None));
                        html! { <li><button type="button" class="link-button" onclick={go}>{ title }</button></li> }
                    }) }
                </ul>
                <details class="desk-more">
                    <summary>{ self.say(said::OPEN) }</summary>
                    <p>{ self.say(said::OPEN_HINT) }</p>
                    { self.openers(link) }
                </details>
            </>
        }
    }

    fn new_case(&self, link: &Scope<Self>) -> Html {
        let words = BREACH.fields.iter().find_map(|field| match field.takes {
            crate::shape::Takes::Word(words) if field.name == "kind" => Some(words),
            _ => None,
        });
        let kinds: Vec<(String, String)> = words
            .unwrap_or_default()
            .iter()
            .map(|word| ((*word).to_owned(), said::word(self.language, "breach", "kind", word)))
            .collect();
        let how =
            said::label("breach", "kind").map(|label| self.say(label.name)).unwrap_or_default();
        let more = html! { <>
            <p class="small">{ self.say(said::CASE_NAME_HINT) }</p>
            { self.choosing(link, "case-kind", how, &kinds) }
        </> };
        self.new_form(
            link,
            said::NEW_CASE,
            &New::Case,
            [said::NAME_FI, said::NAME_SV, said::NAME_EN],
            said::ADDRESS,
            more,
        )
    }

    /// A form for something new that has a name in three languages.
    fn new_form(
        &self,
        link: &Scope<Self>,
        title: Said,
        new: &New,
        names: [Said; 3],
        id: Said,
        more: Html,
    ) -> Html {
        let form = super::fields::form_of(new);
        let suggested = start::id_of(&self.typed(form, "en"));
        let own = format!("{form}-id");
        let value =
            self.scratch.get(&own).filter(|id| !id.is_empty()).cloned().unwrap_or(suggested);
        let field = format!("new-{own}");
        let sent = new.clone();
        let onsubmit = link.callback(move |event: SubmitEvent| {
            event.prevent_default();
            Msg::New(sent.clone())
        });
        html! {
            <form class="card desk-new" {onsubmit} aria-label={self.say(title)} autocomplete="off">
                <h2>{ self.say(title) }</h2>
                { for Language::ALL.into_iter().zip(names).map(|(language, said)| {
                    self.typing(link, &format!("{form}-{}", language.code()), said, false)
                }) }
                <div class="desk-field">
                    <label for={field.clone()}>{ self.say(id) }</label>
                    <input class="typed" id={field} {value} oninput={super::fields::scratch(link, &own)} />
                </div>
                { more }
                <button type="submit" class="button button-main">{ self.say(if *new == New::Case { said::BEGIN } else { said::ADD }) }</button>
            </form>
        }
    }

    /// A case: its parts, and the one that is open.
    fn case(&self, link: &Scope<Self>, key: &str, part: Part) -> Html {
        let Some(names) = self.names() else { return Html::default() };
        let files = CaseFiles::of(key);
        let tabs = Part::ALL.map(|(other, said)| {
            let own = key.to_owned();
            let onclick = link.callback(move |_| Msg::Go(View::Case(own.clone(), other), None));
            let wrong = self.wrong_in_part(key, other);
            html! {
                <li><button type="button" class="desk-tab" aria-current={(other == part).then_some("step")} {onclick}>
                    { self.say(said) }
                    if wrong > 0 { <span class="desk-count">{ wrong }</span> }
                </button></li>
            }
        });
        let content = match part {
            Part::Sources => {
                self.records(link, &files.sources, key, &SOURCE, &New::Source(key.to_owned()))
            }
            Part::Named => self.records(
                link,
                &files.organisations,
                key,
                &ORGANISATION,
                &New::Organisation(key.to_owned()),
            ),
            Part::Head => self.breach(link, &files.breach, key, true, &[&CHAIN]),
            Part::Claims => {
                self.breach(link, &files.breach, key, false, &[&CLAIM, &SUM, &LISTING, &CHANGE])
            }
            Part::Groups => self.breach(link, &files.breach, key, false, &[&GROUP]),
            Part::Places => self.breach(link, &files.breach, key, false, &[&OVERLAY]),
            Part::Words => self.words(link, &format!("breach-{key}")),
            Part::Page => self.page(key),
        };
        html! {
            <>
                <h1 id="view" tabindex="-1">{ names.breach(key) }</h1>
                <nav class="desk-parts-nav" aria-label={self.say(said::CASE)}><ul>{ for tabs }</ul></nav>
                { content }
            </>
        }
    }

    /// How many problems a part of a case has.
    fn wrong_in_part(&self, key: &str, part: Part) -> usize {
        let problems = self.draft.iter().flat_map(|draft| &draft.problems);
        problems
            .filter(|problem| super::more::place_of(problem) == Some((key.to_owned(), part)))
            .count()
    }

    /// Some parts of the file of a case.
    fn breach(
        &self,
        link: &Scope<Self>,
        path: &str,
        key: &str,
        head: bool,
        parts: &[&'static Shape],
    ) -> Html {
        let Some(open) = Open::read(self, path, key) else { return self.file(link, path) };
        html! {
            <>
                if head { <section class="card">{ open.form(link, &[], &BREACH, &[]) }</section> }
                { for parts.iter().map(|part| html! { <section>
                    <h2>{ self.table_name(part) }</h2>
                    { open.parts(link, &[], part, &BREACH) }
                </section> }) }
            </>
        }
    }

    fn table_name(&self, shape: &Shape) -> &'static str {
        said::label("table", shape.table).map(|label| self.say(label.name)).unwrap_or_default()
    }

    /// All records of a file of a case, and one more.
    fn records(
        &self,
        link: &Scope<Self>,
        path: &str,
        key: &str,
        shape: &'static Shape,
        new: &New,
    ) -> Html {
        let is_there = self.project.as_ref().is_some_and(|project| project.text(path).is_some());
        let open = Open::read(self, path, key);
        if is_there && open.is_none() {
            return self.file(link, path);
        }
        let form = match new {
            New::Source(_) => self.new_source(link, new),
            _ => self.new_form(
                link,
                said::NEW_ORGANISATION,
                new,
                [said::NAME_FI, said::NAME_SV, said::NAME_EN],
                said::SHORT_ID,
                Html::default(),
            ),
        };
        html! {
            <>
                if let Some(open) = open {
                    { for (0..open.document.count(&[], shape.table)).map(|number| {
                        let way = start::record(shape.table, number);
                        let id = open.document.text(&way, "id");
                        let words = (shape.table == "organisation").then(|| self.words(link, &format!("organisation-{id}")));
                        let title = self.names().map(|names| match shape.table {
                            "organisation" => names.of(Table::Organisations, &id),
                            _ => names.of(Table::Sources, &id),
                        }).unwrap_or_default();
                        html! {
                            <section class="card desk-record" aria-label={title.clone()}>
                                <div class="desk-record-head"><h2>{ title }</h2>
                                { self.small_button(link, said::REMOVE, Msg::RemovePart { path: path.to_owned(), way: Vec::new(), table: shape.table, number }) }</div>
                                { open.form(link, &way, shape, &[]) }
                                { words.unwrap_or_default() }
                            </section>
                        }
                    }) }
                }
                { form }
            </>
        }
    }

    fn new_source(&self, link: &Scope<Self>, new: &New) -> Html {
        let suggested = start::id_of(&self.typed("source", "en"));
        let value =
            self.scratch.get("source-id").filter(|id| !id.is_empty()).cloned().unwrap_or(suggested);
        let sent = new.clone();
        let onsubmit = link.callback(move |event: SubmitEvent| {
            event.prevent_default();
            Msg::New(sent.clone())
        });
        html! {
            <form class="card desk-new" {onsubmit} aria-label={self.say(said::NEW_SOURCE)} autocomplete="off">
                <h2>{ self.say(said::NEW_SOURCE) }</h2>
                { self.typing(link, "source-en", said::PAGE_TITLE, false) }
                <div class="desk-field">
                    <label for="new-source-id">{ self.say(said::SHORT_ID) }</label>
                    <input class="typed" id="new-source-id" {value} oninput={super::fields::scratch(link, "source-id")} />
                </div>
                <button type="submit" class="button button-main">{ self.say(said::ADD) }</button>
            </form>
        }
    }

    /// Services and questions.
    fn lists(&self, link: &Scope<Self>, chosen: Option<&(&'static str, String)>) -> Html {
        let (Some(draft), Some(names)) = (&self.draft, self.names()) else {
            return Html::default();
        };
        if let Some((table, id)) = chosen {
            let (path, shape, title): (_, &'static Shape, _) = match *table {
                "service" => {
                    ("assets/catalogue/services.toml", &SERVICE, names.of(Table::Services, id))
                }
                _ => ("assets/catalogue/questions.toml", &QUESTION, names.question(id)),
            };
            let Some(open) = Open::read(self, path, id) else { return self.file(link, path) };
            let mut numbers = 0..open.document.count(&[], shape.table);
            let number = numbers.find(|number| {
                open.document.text(&start::record(shape.table, *number), "id") == *id
            });
            let Some(number) = number else { return Html::default() };
            return html! {
                <>
                    <h1 id="view" tabindex="-1">{ title }</h1>
                    <section class="card">{ open.form(link, &start::record(shape.table, number), shape, &[]) }</section>
                    { self.words(link, &format!("{table}-{id}")) }
                </>
            };
        }
        let row = |table: &'static str, id: &str, title: String| {
            let id = id.to_owned();
            let go = link.callback(move |_| Msg::Go(View::Lists(Some((table, id.clone()))), None));
            html! { <li><button type="button" class="link-button" onclick={go}>{ title }</button></li> }
        };
        let groups: Vec<_> = names
            .all(Table::ServiceGroups, "")
            .into_iter()
            .map(|id| (id.clone(), names.of(Table::ServiceGroups, &id)))
            .collect();
        let stages = ["where", "when", "how", "since"]
            .map(|stage| (stage.to_owned(), said::word(self.language, "question", "stage", stage)));
        let name = |table, field| {
            said::label(table, field).map(|label| self.say(label.name)).unwrap_or_default()
        };
        let service = self.choosing(link, "service-group", name("service", "group"), &groups);
        let several =
            [("yes".to_owned(), said::word(self.language, "question", "choose", "several"))];
        let question = html! { <>
            { self.choosing(link, "question-stage", name("question", "stage"), &stages) }
            { self.choosing(link, "question-several", self.say(said::SEVERAL), &several) }
            { self.typing(link, "question-options", said::OPTIONS_EACH, true) }
        </> };
        html! {
            <>
                <h1 id="view" tabindex="-1">{ self.say(said::LISTS) }</h1>
                <div class="desk-two">
                    { self.new_form(link, said::NEW_SERVICE, &New::Service, [said::NAME_FI, said::NAME_SV, said::NAME_EN], said::SHORT_ID, service) }
                    { self.new_form(link, said::NEW_QUESTION, &New::Question, [said::ASKED_FI, said::ASKED_SV, said::ASKED_EN], said::SHORT_ID, question) }
                </div>
                <ul class="desk-list">
                    { for draft.files.services.iter().map(|(_, service)| row("service", &service.id, names.of(Table::Services, &service.id))) }
                </ul>
                <ul class="desk-list">
                    { for draft.files.questions.iter().map(|(_, question)| row("question", &question.id, names.question(&question.id))) }
                </ul>
            </>
        }
    }

    /// The words of a record, in the languages side by side.
    fn words(&self, link: &Scope<Self>, record: &str) -> Html {
        let (Some(draft), Some(project)) = (&self.draft, &self.project) else {
            return Html::default();
        };
        let mut keys: Vec<&String> = draft
            .wanted
            .iter()
            .filter(|(_, wanted)| wanted.record == record)
            .map(|(key, _)| key)
            .collect();
        keys.sort_by_key(|key| crate::words::place(key));
        let rows = keys.into_iter().map(|key| {
            let Some(wanted) = draft.wanted.get(key) else { return Html::default() };
            // The names of organisations of a case stand in a file of its own.
            let file = match (&self.view, record.strip_prefix("organisation-")) {
                (View::Case(case, _), Some(_)) => format!("organisations-{case}.ftl"),
                _ => wanted.file.clone(),
            };
            let columns = Language::ALL.map(|language| {
                let words = project.words(language, key, &file);
                let wrong: Vec<_> = draft.problems.iter().enumerate().filter(|(_, problem)| {
                    problem.record == *key && problem.file.starts_with(&format!("text/{}/", language.code()))
                }).collect();
                let id = format!("{}-{}", slug(&key.replace('.', " ")), language.code());
                let described = format!("{id}-wrong");
                let two = ["because", "if-not"].iter().any(|name| key.ends_with(&format!(".{name}")));
                let field = |other: bool| {
                    let own_id = if other { format!("{id}-other") } else { id.clone() };
                    let held = if other { words.other.clone() } else { words.you.clone() };
                    let value = self.typing.get(&own_id).cloned().unwrap_or(held);
                    let onchange = {
                        let (link, key, file) = (link.clone(), key.clone(), file.clone());
                        let id = own_id.clone();
                        Callback::from(move |event: Event| {
                            let area: HtmlTextAreaElement = event.target_unchecked_into();
                            let (key, file, text) = (key.clone(), file.clone(), area.value());
                            link.send_message(Msg::Left(id.clone()));
                            link.send_message(Msg::Words { language, key, file, other, text });
                        })
                    };
                    let oninput = super::fields::typing(link, &own_id);
                    let name = format!("{}: {}{}", self.text_name(key), language.name(), if other { format!(", {}", self.say(said::FOR_OTHER)) } else { String::new() });
                    let rows = (value.chars().count() / 34).clamp(1, 8).saturating_add(1).to_string();
                    let is_wrong = !wrong.is_empty();
                    html! {
                        <textarea class="typed" lang={language.code()} aria-label={name} {value} {oninput} {onchange} {rows}
                            id={own_id}
                            aria-invalid={is_wrong.then_some("true")}
                            aria-describedby={is_wrong.then(|| described.clone())} />
                    }
                };
                html! {
                    <div class={classes!("desk-column", (!wrong.is_empty()).then_some("desk-wrong"))}>
                        <p class="small">{ language.name() }</p>
                        { field(false) }
                        if two || !words.other.is_empty() {
                            <p class="small">{ self.say(said::FOR_OTHER) }</p>
                            { field(true) }
                        }
                        { super::fields::wrong_list(&described, &wrong) }
                    </div>
                }
            });
            html! {
                <div class="desk-words" role="group" aria-label={self.text_name(key)}>
                    <p class="desk-label"><strong>{ self.text_name(key) }</strong>
                        if wanted.required { <span class="small">{ " (" }{ self.say(said::NEEDED) }{ ")" }</span> }</p>
                    <div class="desk-columns">{ for columns }</div>
                </div>
            }
        });
        html! { <section class="desk-all-words">{ for rows }</section> }
    }

    /// What a text is for.
    fn text_name(&self, key: &str) -> String {
        let (message, attribute) = key.split_once('.').unwrap_or((key, ""));
        let named = said::word(self.language, "text", "text", attribute);
        let kind = message.split('-').next().unwrap_or_default();
        match kind {
            "claim" | "group" | "listing" | "change" => {
                let table = said::label("table", kind)
                    .map(|label| self.say(label.name))
                    .unwrap_or_default();
                let id = self.inner_id(message).unwrap_or(message);
                format!("{table}: {id}")
            }
            "option" => {
                let option = self.names().map(|names| names.text_of(message)).unwrap_or_default();
                format!("”{option}”: {named}")
            }
            _ => named,
        }
    }

    /// The id of a part of the case at hand, in the name of its message.
    fn inner_id<'k>(&self, message: &'k str) -> Option<&'k str> {
        let View::Case(key, _) = &self.view else { return None };
        let (_, rest) = message.split_once('-')?;
        rest.strip_prefix(key.as_str())?.strip_prefix('-')
    }
}
