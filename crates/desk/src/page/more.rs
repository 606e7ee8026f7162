//! What is looked at: the check with clicked answers, who is told otherwise, the map, files as text,
//! what would be written, everything that is wrong, and what the page of a case will say.

use osuiko_catalogue::Problem;
use osuiko_catalogue::personas::Written;
use osuiko_engine::catalogue::State;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::html::Scope;
use yew::prelude::*;

use super::{Desk, Msg, New, Part, View};
use crate::said;
use crate::shape::Table;
use crate::try_out;

/// The case and the part of it where a problem is mended, if it is one of a case.
pub(super) fn place_of(problem: &Problem) -> Option<(String, Part)> {
    let file = problem.file.as_str();
    let key = |folder: &str, ending: &str| {
        Some(file.strip_prefix(folder)?.strip_suffix(ending)?.to_owned())
    };
    if let Some(key) = key("catalogue/sources/", ".toml") {
        return Some((key, Part::Sources));
    }
    if let Some(key) = key("catalogue/organisations/", ".toml") {
        return Some((key, Part::Named));
    }
    if let Some(key) = key("catalogue/breaches/", ".toml") {
        let part = match problem.field.split([' ', '.', ',']).next().unwrap_or_default() {
            "claim" | "sum" | "listing" | "change" => Part::Claims,
            "group" => Part::Groups,
            "overlay" => Part::Places,
            _ => Part::Head,
        };
        return Some((key, part));
    }
    let (_, own) = file.strip_prefix("text/")?.split_once('/')?;
    let own = own.strip_suffix(".ftl")?;
    if let Some(key) = own.strip_prefix("organisations-") {
        return Some((key.to_owned(), Part::Named));
    }
    Some((own.strip_prefix("breaches/")?.to_owned(), Part::Words))
}

/// Where a problem is mended.
fn view_of(problem: &Problem) -> View {
    if let Some((key, part)) = place_of(problem) {
        return View::Case(key, part);
    }
    let record = problem.record.split('.').next().unwrap_or_default();
    let listed =
        |table: &'static str| record.strip_prefix(table)?.strip_prefix('-').map(str::to_owned);
    match problem.file.as_str() {
        "catalogue/services.toml" => View::Lists(Some(("service", problem.record.clone()))),
        "catalogue/questions.toml" => View::Lists(Some(("question", problem.record.clone()))),
        file if file.ends_with("/services.ftl") && listed("service").is_some() => {
            View::Lists(listed("service").map(|id| ("service", id)))
        }
        file if file.ends_with("/questions.ftl") && listed("question").is_some() => {
            View::Lists(listed("question").map(|id| ("question", id)))
        }
        file => View::File(format!("assets/{file}")),
    }
}

impl Desk {
    /// The check, with answers that are clicked.
    pub(super) fn trying(&self, link: &Scope<Self>) -> Html {
        let Some(names) = self.names() else { return Html::default() };
        let Some(sound) = self.sound() else {
            return html! { <>
                <h1 id="view" tabindex="-1">{ self.say(said::TRY) }</h1>
                <p>{ self.say(said::UNSOUND) }</p>
            </> };
        };
        let judged = try_out::judged(sound, &self.answers);
        let open: Vec<String> =
            judged.as_ref().map(|judged| judged.open_questions.clone()).unwrap_or_default();
        // What is answered, and what would be asked next.
        let mut asked: Vec<String> = vec!["services".to_owned()];
        asked.extend(self.answers.keys().filter(|id| *id != "services").cloned());
        asked.extend(open.iter().filter(|id| !self.answers.contains_key(*id)).take(4).cloned());
        asked.dedup();
        let cases: Vec<(String, String)> = {
            let mut cases: Vec<_> = names
                .draft
                .files
                .breaches
                .iter()
                .map(|(_, breach)| (breach.key.clone(), names.breach(&breach.key)))
                .collect();
            cases.sort_by(|one, other| one.1.cmp(&other.1));
            cases
        };
        let result = match &judged {
            Err(error) => html! { <p class="desk-note desk-note-bad">{ format!("{error:#}") }</p> },
            Ok(judged) => html! { <>
                { for judged.verdicts.iter().filter(|verdict| verdict.grade != "not-indicated" && !verdict.open).map(|verdict| html! {
                    <section class="card desk-verdict" data-grade={verdict.grade}>
                        <h3>{ names.breach(&verdict.breach) }</h3>
                        <p><strong>{ said::word(self.language, "", "grade", verdict.grade) }</strong></p>
                        { for [State::Exposed, State::Maybe, State::SaidNotExposed].map(|state| {
                            let kinds: Vec<_> = try_out::in_state(verdict, state.word()).iter().map(|kind| names.of(Table::Kinds, kind)).collect();
                            if kinds.is_empty() { return Html::default() }
                            html! { <p>{ said::word(self.language, "", "state", state.word()) }{ ": " }{ kinds.join(", ") }</p> }
                        }) }
                    </section>
                }) }
                if !judged.plan.is_empty() {
                    <h3>{ self.say(said::STEPS) }</h3>
                    <ul>{ for judged.plan.iter().take(6).map(|step| html! { <li>{ names.text_of(&format!("action-{}", step.action)) }</li> }) }</ul>
                }
            </> },
        };
        html! {
            <>
                <h1 id="view" tabindex="-1">{ self.say(said::TRY) }</h1>
                <p class="desk-lead">{ self.say(said::TRY_HINT) }</p>
                <div class="desk-two">
                    <div>
                        { for asked.iter().map(|id| self.question(link, id)) }
                        { self.small_button(link, said::CLEAR, Msg::NoAnswers) }
                    </div>
                    <div class="desk-result" aria-live="polite">
                        <h2>{ self.say(said::TOLD) }</h2>
                        { result }
                        { self.persona_form(link, &cases) }
                    </div>
                </div>
            </>
        }
    }

    /// The form for a persona.
    fn persona_form(&self, link: &Scope<Self>, cases: &[(String, String)]) -> Html {
        let onsubmit = link.callback(|event: SubmitEvent| {
            event.prevent_default();
            Msg::New(New::Persona)
        });
        html! {
            <form class="card desk-new" {onsubmit} aria-label={self.say(said::PERSONA)} autocomplete="off">
                <h2>{ self.say(said::PERSONA) }</h2>
                { self.choosing(link, "try-case", self.say(said::CASE), cases) }
                { self.typing(link, "persona-id", said::PERSONA_NAME, false) }
                { self.typing(link, "persona-note", said::PERSONA_NOTE, true) }
                <button type="submit" class="button">{ self.say(said::ADD) }</button>
                if let Some(made) = self.scratch.get("persona-made") { <p role="status">{ made }</p> }
            </form>
        }
    }

    /// A question as it will look, to be answered.
    fn question(&self, link: &Scope<Self>, id: &str) -> Html {
        let Some(names) = self.names() else { return Html::default() };
        let Some(question) = names.asked(id) else { return Html::default() };
        let several = question.choose == "several";
        let has_none = question.none;
        let answer = self.answers.get(id);
        let chosen: Vec<String> = match answer {
            Some(Written::One(one)) => vec![one.clone()],
            Some(Written::Several(several)) => several.clone(),
            None => Vec::new(),
        };
        let options: Vec<(String, String)> = names
            .options(id)
            .into_iter()
            .map(|option| (option.clone(), names.option(id, &option)))
            .collect();
        let mut others = vec![("unknown".to_owned(), self.say(said::UNKNOWN).to_owned())];
        if has_none {
            let none = names.text_of(&format!("question-{id}.none"));
            others.insert(
                0,
                (
                    "none".to_owned(),
                    if none.is_empty() { self.say(said::NONE).to_owned() } else { none },
                ),
            );
        }
        let name = format!("try-{id}");
        let long = options.len() > 12;
        let row = |option: String, label: String| {
            let is_unknown = option == "unknown";
            let is_none = has_none && option == "none";
            let checked = if is_none {
                matches!(answer, Some(Written::Several(several)) if several.is_empty())
            } else {
                chosen.contains(&option)
            };
            let single = !several || is_unknown || is_none;
            let (link, id, chosen) = (link.clone(), id.to_owned(), chosen.clone());
            let onchange = Callback::from(move |event: Event| {
                let input: HtmlInputElement = event.target_unchecked_into();
                let answer = if is_none {
                    input.checked().then(|| Written::Several(Vec::new()))
                } else if single {
                    input.checked().then(|| Written::One(option.clone()))
                } else {
                    let mut all: Vec<String> = chosen
                        .iter()
                        .filter(|one| **one != option && *one != "unknown")
                        .cloned()
                        .collect();
                    if input.checked() {
                        all.push(option.clone());
                    }
                    (!all.is_empty()).then_some(Written::Several(all))
                };
                link.send_message(Msg::Answer(id.clone(), answer));
            });
            let kind = if several { "checkbox" } else { "radio" };
            html! { <label class="tick"><input type={kind} name={name.clone()} {checked} {onchange} /><span>{ label }</span></label> }
        };
        let choices = if long {
            let all: Vec<_> = options;
            let (link, id) = (link.clone(), id.to_owned());
            let set = Callback::from(move |ids: Vec<String>| {
                let answer = match (several, ids.as_slice()) {
                    (_, []) => None,
                    (true, _) => Some(Written::Several(ids)),
                    (false, [.., last]) => Some(Written::One(last.clone())),
                };
                link.send_message(Msg::Answer(id.clone(), answer));
            });
            let shown: Vec<String> =
                chosen.iter().filter(|one| *one != "unknown").cloned().collect();
            self.several((&name, Some(said::ADD)), &shown, &all, &set)
        } else {
            html! { <>{ for options.into_iter().map(|(option, label)| row(option, label)) }</> }
        };
        html! {
            <fieldset class="card desk-question">
                <legend>{ names.question(id) }</legend>
                { choices }
                { for others.into_iter().map(|(option, label)| row(option, label)) }
            </fieldset>
        }
    }

    /// Who is told otherwise.
    pub(super) fn otherwise(&self, link: &Scope<Self>) -> Html {
        html! {
            <>
                <h1 id="view" tabindex="-1">{ self.say(said::OTHERWISE) }</h1>
                <p class="desk-lead">{ self.say(said::OTHERWISE_HINT) }</p>
                { self.button(link, said::ASK, Msg::Review) }
                if let Some(review) = &self.review {
                    <pre class="card desk-text" id="review" tabindex="0">{ review }</pre>
                }
            </>
        }
    }

    /// Which answers lead to which case.
    pub(super) fn map(&self) -> Html {
        let Some(names) = self.names() else { return Html::default() };
        html! {
            <>
                <h1 id="view" tabindex="-1">{ self.say(said::MAP) }</h1>
                <p class="desk-lead">{ self.say(said::MAP_HINT) }</p>
                { for names.draft.files.breaches.iter().map(|(_, breach)| html! {
                    <section class="card desk-record">
                        <h2>{ names.breach(&breach.key) }</h2>
                        <ul>{ for breach.group.iter().map(|group| html! {
                            <li>
                                <p>{ names.sentence(&group.when) }</p>
                                if let Some(unless) = &group.unless { <p>{ self.say(said::NOT) }{ ": " }{ names.sentence(unless) }</p> }
                                <p class="small">{ said::word(self.language, "group", "standing", &group.standing) }{ ": " }
                                { group.exposure.iter().map(|exposure| names.of(Table::Kinds, &exposure.kind)).collect::<Vec<_>>().join(", ") }</p>
                            </li>
                        }) }</ul>
                    </section>
                }) }
            </>
        }
    }

    /// A file as text, with what is wrong at its lines.
    pub(super) fn file(&self, link: &Scope<Self>, path: &str) -> Html {
        let Some(project) = &self.project else { return Html::default() };
        let problems = self.problems_in(path);
        let choose = link.callback(|event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            Msg::Go(View::File(select.value()), None)
        });
        let text = project.text(path);
        let is_broken = problems.iter().any(|(_, problem)| {
            matches!(
                problem.rule,
                osuiko_catalogue::Rule::NotToml
                    | osuiko_catalogue::Rule::NotFluent
                    | osuiko_catalogue::Rule::WrongShape
            )
        });
        let own = format!("text-of-{}", super::fields::slug(path));
        let oninput = super::fields::typing(link, &own);
        let typed = self.typing.get(&own).cloned();
        let put = {
            let (link, path) = (link.clone(), path.to_owned());
            Callback::from(move |event: Event| {
                let area: HtmlTextAreaElement = event.target_unchecked_into();
                link.send_message(Msg::Left(own.clone()));
                link.send_message(Msg::PutText(path.clone(), area.value()));
            })
        };
        let is_view = matches!(self.view, View::File(_));
        html! {
            <>
                if is_view { <h1 id="view" tabindex="-1">{ self.say(said::FILES) }</h1> }
                <div class="desk-field desk-wide">
                    <label for="file">{ self.say(said::FILE) }</label>
                    <select class="typed" id="file" onchange={choose}>
                        <option value="" selected={path.is_empty()}>{ self.say(said::CHOOSE) }</option>
                        { for project.paths().map(|other| html! { <option value={other.to_owned()} selected={other == path}>{ other }</option> }) }
                    </select>
                </div>
                if is_broken {
                    <p class="desk-note desk-note-bad">{ self.say(said::CANNOT_READ) }{ " " }{ self.say(said::KEPT_BESIDE) }</p>
                }
                if !problems.is_empty() {
                    <ul class="desk-wrong-list">{ for problems.iter().map(|(number, problem)| html! {
                        <li id={super::fields::problem_id(*number)} tabindex="-1">{ self.say(said::LINE) }{ " " }{ problem.line }{ ": " }{ &problem.message }</li>
                    }) }</ul>
                }
                if let Some(text) = text {
                    <textarea class="typed desk-text" rows="30" spellcheck="false" aria-label={self.say(said::TEXT)} value={typed.unwrap_or_else(|| text.to_owned())} {oninput} onchange={put} />
                }
            </>
        }
    }

    /// What would be written.
    pub(super) fn save(&self, link: &Scope<Self>) -> Html {
        let Some(project) = &self.project else { return Html::default() };
        let changes = project.changes();
        let originals = project.originals();
        html! {
            <>
                <h1 id="view" tabindex="-1">{ self.say(said::SAVE) }</h1>
                if changes.is_empty() {
                    <p>{ self.say(said::NO_CHANGE) }</p>
                } else {
                    <p class="desk-lead">{ self.say(said::SAVE_HINT) }</p>
                    <ul class="desk-files">{ for changes.iter().map(|change| html! {
                        <li><code>{ &change.path }</code>
                            if change.is_new { { " (" }{ self.say(said::IS_NEW) }{ ")" } }
                            if originals.contains_key(&format!("{}.orig", change.path)) { { " " }{ self.say(said::KEPT_BESIDE) } }
                        </li>
                    }) }</ul>
                }
                <div class="desk-buttons">
                    if super::device::has_folders() && !changes.is_empty() { { self.button(link, said::WRITE, Msg::Write) } }
                    { self.button(link, said::GIVE_ZIP, Msg::GiveZip) }
                </div>
            </>
        }
    }

    /// Everything that is wrong.
    pub(super) fn problems(&self, link: &Scope<Self>) -> Html {
        let Some(draft) = &self.draft else { return Html::default() };
        let alone = draft
            .problems
            .iter()
            .any(|problem| problem.rule == osuiko_catalogue::Rule::ChangedAlone);
        html! {
            <>
                <h1 id="view" tabindex="-1">{ self.say(said::PROBLEMS) }</h1>
                if draft.problems.is_empty() { <p>{ self.say(said::NO_PROBLEM) }</p> }
                if alone { { self.button(link, said::READ_ALL, Msg::TextsRead) } }
                <ol class="desk-problems">{ for draft.problems.iter().enumerate().map(|(number, problem)| {
                    let view = view_of(problem);
                    let go = link.callback(move |_| Msg::Go(view.clone(), Some(number)));
                    html! {
                        <li>
                            <p>{ &problem.message }</p>
                            <p class="small"><code>{ format!("{}:{}", problem.file, problem.line) }</code>{ format!(" {} {}", problem.record, problem.field) }</p>
                            <button type="button" class="button button-quiet" onclick={go}
                                aria-label={format!("{}: {}", self.say(said::LOOK), problem.message)}>{ self.say(said::LOOK) }</button>
                        </li>
                    }
                }) }</ol>
            </>
        }
    }

    /// What the page of a case will say, in the language of the desk.
    pub(super) fn page(&self, key: &str) -> Html {
        let Some(names) = self.names() else { return Html::default() };
        let found = names.draft.files.breaches.iter().find(|(_, breach)| breach.key == key);
        let Some((_, breach)) = found else { return Html::default() };
        let text = |attribute: &str| names.text_of(&format!("breach-{key}.{attribute}"));
        let mut claims: Vec<_> = breach.claim.iter().collect();
        claims.sort_by_key(|claim| claim.on.clone().or_else(|| claim.said.clone()));
        html! {
            <article class="card desk-page" lang={self.language.code()}>
                <h2>{ names.breach(key) }</h2>
                <p>{ text("what") }</p>
                <p>{ text("status") }</p>
                { for breach.group.iter().map(|group| html! { <section>
                    <h3>{ names.text_of(&format!("group-{key}-{}", group.id)) }</h3>
                    <p>{ names.sentence(&group.when) }</p>
                    <ul>{ for group.exposure.iter().map(|exposure| html! {
                        <li>{ names.of(Table::Kinds, &exposure.kind) }{ ": " }{ said::word(self.language, "exposure", "state", &exposure.state) }</li>
                    }) }</ul>
                </section> }) }
                <h3>{ self.say(said::PART_CLAIMS) }</h3>
                <ul>{ for claims.into_iter().map(|claim| html! {
                    <li>
                        { claim.on.clone().or_else(|| claim.said.clone()).unwrap_or_default() }{ " " }
                        { claim.value.map(|value| format!("{value}: ")).unwrap_or_default() }
                        { names.text_of(&format!("claim-{key}-{}", claim.id)) }
                        <span class="small">{ " " }{ names.of(Table::Organisations, &claim.by) }{ ", " }{ names.of(Table::Sources, &claim.source) }</span>
                    </li>
                }) }</ul>
                <p>{ text("unknown") }</p>
            </article>
        }
    }
}
