//! The page of the desk: what is clicked becomes a change of the project, and the project is shown.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a view shows some of what there is, and passes over the rest"
)]

mod device;
mod fields;
mod more;
mod views;

use std::collections::BTreeMap;

use gloo_timers::callback::Timeout;
use osuiko_catalogue::Sound;
use osuiko_catalogue::draft::Draft;
use osuiko_catalogue::locate::Step;
use osuiko_catalogue::personas::Written;
use osuiko_catalogue::{Wish, personas, review};
use osuiko_engine::Date;
use osuiko_words::Language;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::names::Names;
use crate::project::Project;
use crate::record::Held;
use crate::said::{self, Said};
use crate::shape::Shape;
use crate::start::{self, Called};
use crate::try_out::{self, Clicked};

/// How long after a change everything is checked again: so long that whoever goes on is not held up.
const PAUSE: u32 = 150;

/// Starts the page.
pub fn mount() {
    yew::Renderer::<Desk>::new().render();
}

/// A part of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Where the facts stand.
    Sources,
    /// Who is named.
    Named,
    /// The head and the chain.
    Head,
    /// Who said what.
    Claims,
    /// Who was hit, and which data leaked.
    Groups,
    /// What is different in some places.
    Places,
    /// The words in all languages.
    Words,
    /// What the page of the case will say.
    Page,
}

impl Part {
    /// All parts, in the order of work.
    const ALL: [(Self, Said); 8] = [
        (Self::Sources, said::PART_SOURCES),
        (Self::Named, said::PART_NAMED),
        (Self::Head, said::PART_HEAD),
        (Self::Claims, said::PART_CLAIMS),
        (Self::Groups, said::PART_GROUPS),
        (Self::Places, said::PART_PLACES),
        (Self::Words, said::PART_WORDS),
        (Self::Page, said::PART_PAGE),
    ];
}

/// What is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// How to begin, and the list of cases.
    Start,
    /// A case, by its key.
    Case(String, Part),
    /// Services and questions; one record with its words, if one is named: its table and id.
    Lists(Option<(&'static str, String)>),
    /// The check, with answers that are clicked.
    Try,
    /// Who is told otherwise.
    Otherwise,
    /// Which answers lead where.
    Map,
    /// A file as text.
    File(String),
    /// What would be written.
    Save,
    /// Everything that is wrong.
    Problems,
}

/// What files have on the disk; nothing where they are not there.
type OnDisk = BTreeMap<String, Option<Vec<u8>>>;

/// What happens.
#[derive(Debug)]
pub enum Msg {
    /// The program is there, perhaps with a project.
    Began(Option<Vec<u8>>),
    /// Choose a folder.
    OpenFolder,
    /// Choose a zip.
    OpenZip,
    /// A folder was chosen.
    Folder(Result<Option<BTreeMap<String, Vec<u8>>>, String>),
    /// A zip was chosen.
    Zip(Result<Option<Vec<u8>>, String>),
    /// Speak another language.
    Speak(Language),
    /// Show something else, and what is wrong there if a problem is named.
    Go(View, Option<usize>),
    /// A field has another value.
    Set {
        /// The file.
        path: String,
        /// The way to the record.
        way: Vec<Step>,
        /// Its shape.
        shape: &'static Shape,
        /// The field.
        field: String,
        /// What it has now; nothing if it goes.
        value: Option<Held>,
    },
    /// A part is added, with the id or word that names it.
    AddPart {
        /// The file.
        path: String,
        /// The way to the record.
        way: Vec<Step>,
        /// Its shape.
        shape: &'static Shape,
        /// The shape of what it is a part of.
        above: &'static Shape,
        /// What names it.
        name: String,
    },
    /// A part is removed.
    RemovePart {
        /// The file.
        path: String,
        /// The way to the record.
        way: Vec<Step>,
        /// Its table.
        table: &'static str,
        /// Its number there.
        number: usize,
    },
    /// A text has other words.
    Words {
        /// The language.
        language: Language,
        /// The key of the text.
        key: String,
        /// The file where it should stand.
        file: String,
        /// Whether it is for whoever answers for somebody else.
        other: bool,
        /// The words.
        text: String,
    },
    /// Something was typed that is no part of a file yet.
    Scratch(String, String),
    /// Something is being typed into the field with this id.
    Typing(String, String),
    /// The field with this id was left.
    Left(String),
    /// A form for something new is sent.
    New(New),
    /// A file has another text.
    PutText(String, String),
    /// Take the last change back.
    Undo,
    /// Check everything.
    Check,
    /// An answer was clicked, or taken back.
    Answer(String, Option<Written>),
    /// Take all answers back.
    NoAnswers,
    /// Look who is told otherwise.
    Review,
    /// Keep that everything was read side by side.
    TextsRead,
    /// Write to the folder.
    Write,
    /// What is on the disk by now, of the files that would be written.
    OnDisk(Result<Option<OnDisk>, String>),
    /// The files were written, but these.
    Written(Result<Vec<String>, String>),
    /// Download a zip.
    GiveZip,
    /// The zip was given.
    Given(Result<(), String>),
}

/// Something new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum New {
    /// A case.
    Case,
    /// A source of a case.
    Source(String),
    /// An organisation of a case.
    Organisation(String),
    /// A service.
    Service,
    /// A question.
    Question,
    /// A persona.
    Persona,
}

/// The page.
#[derive(Debug)]
pub struct Desk {
    language: Language,
    today: Option<Date>,
    project: Option<Project>,
    draft: Option<Draft>,
    /// The change that was checked last.
    checked: Option<u64>,
    view: View,
    /// What was said last, and whether it is bad news.
    note: Option<(String, bool)>,
    scratch: BTreeMap<String, String>,
    /// Counts what moves things from under what was chosen: then everything is drawn anew.
    drawn: u32,
    /// What is being typed, by the id of the field, until it is left.
    typing: BTreeMap<String, String>,
    answers: Clicked,
    review: Option<String>,
    timer: Option<Timeout>,
    /// Where the focus goes after the view was drawn.
    focus: Option<String>,
    began: bool,
}

impl Component for Desk {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link().clone();
        spawn_local(async move { link.send_message(Msg::Began(device::begin().await)) });
        let language = Language::parse(&device::language()).unwrap_or(Language::En);
        Self {
            language,
            today: Date::parse(&device::today()),
            project: None,
            draft: None,
            checked: None,
            view: View::Start,
            note: None,
            scratch: BTreeMap::new(),
            drawn: 0,
            typing: BTreeMap::new(),
            answers: Clicked::new(),
            review: None,
            timer: None,
            focus: None,
            began: false,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Msg) -> bool {
        let link = ctx.link().clone();
        match message {
            Msg::Began(zip) => {
                self.began = true;
                if let Some(zip) = zip {
                    self.open(Project::from_zip(&zip).map_err(|error| format!("{error:#}")));
                }
            }
            Msg::OpenFolder => {
                spawn_local(async move { link.send_message(Msg::Folder(device::folder().await)) });
                return false;
            }
            Msg::OpenZip => {
                spawn_local(async move { link.send_message(Msg::Zip(device::zip().await)) });
                return false;
            }
            Msg::Folder(Ok(None)) | Msg::Zip(Ok(None)) | Msg::OnDisk(Ok(None)) => return false,
            Msg::Folder(Ok(Some(files))) => {
                self.open(Project::read(files).map_err(|error| format!("{error:#}")));
            }
            Msg::Zip(Ok(Some(zip))) => {
                self.open(Project::from_zip(&zip).map_err(|error| format!("{error:#}")));
            }
            Msg::Folder(Err(error))
            | Msg::Zip(Err(error))
            | Msg::OnDisk(Err(error))
            | Msg::Written(Err(error))
            | Msg::Given(Err(error)) => self.note = Some((error, true)),
            Msg::Speak(language) => self.language = language,
            Msg::Go(view, problem) => {
                self.view = view;
                self.note = None;
                self.focus = Some(problem.map(fields::problem_id).unwrap_or_default());
            }
            Msg::Scratch(name, value) => drop(self.scratch.insert(name, value)),
            Msg::Typing(id, text) => {
                self.typing.insert(id, text);
                // It stands there already.
                return false;
            }
            Msg::Left(id) => {
                self.typing.remove(&id);
                return false;
            }
            Msg::Answer(question, answer) => match answer {
                Some(answer) => drop(self.answers.insert(question, answer)),
                None => drop(self.answers.remove(&question)),
            },
            Msg::NoAnswers => self.answers.clear(),
            Msg::Review => self.review = Some(self.reviewed()),
            Msg::Check => self.check(),
            Msg::Write => {
                let paths = self.project.as_ref().map(Project::changes).unwrap_or_default();
                let paths: Vec<String> = paths.into_iter().map(|change| change.path).collect();
                spawn_local(async move {
                    link.send_message(Msg::OnDisk(device::on_disk(&paths).await));
                });
                return false;
            }
            Msg::OnDisk(Ok(Some(there))) => {
                let Some(project) = &self.project else { return false };
                let (files, changed) = project.to_write(&there);
                spawn_local(async move {
                    let written = device::write(&files).await.map(|()| changed);
                    link.send_message(Msg::Written(written));
                });
                return false;
            }
            Msg::Written(Ok(changed)) => {
                if let Some(project) = &mut self.project {
                    project.written(&changed);
                }
                self.note = Some(if changed.is_empty() {
                    (self.say(said::WRITTEN).to_owned(), false)
                } else {
                    let all = changed.join(", ");
                    (format!("{} {all}", self.say(said::CHANGED_OUTSIDE)), true)
                });
            }
            Msg::GiveZip => {
                let zip = self.project.as_ref().map(Project::zip);
                if let Some(Ok(zip)) = zip {
                    spawn_local(async move {
                        let given = device::give("osuiko.zip", &zip).await;
                        link.send_message(Msg::Given(given));
                    });
                }
                return false;
            }
            Msg::Given(Ok(())) => {}
            change => self.change(change),
        }
        self.look_again(ctx);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        self.whole(ctx.link())
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        device::speak(self.language.code(), self.say(said::TITLE));
        if let Some(id) = self.focus.take() {
            device::focus(&id);
        }
    }
}

impl Desk {
    /// Words of the desk.
    fn say(&self, said: Said) -> &'static str {
        said.in_language(self.language)
    }

    /// What things are called, once something was read.
    fn names(&self) -> Option<Names<'_>> {
        Some(Names { draft: self.draft.as_ref()?, language: self.language })
    }

    /// Begins with a project, or says why not.
    fn open(&mut self, project: Result<Project, String>) {
        match project {
            Ok(project) => {
                self.project = Some(project);
                self.checked = None;
                self.draft = None;
                self.review = None;
                self.answers.clear();
                self.view = View::Start;
                self.note = None;
            }
            Err(why) => self.note = Some((why, true)),
        }
    }

    /// Has everything checked in a moment, if something has changed.
    fn look_again(&mut self, ctx: &Context<Self>) {
        let Some(project) = &self.project else { return };
        let is_unsaved = !project.changes().is_empty();
        if self.checked == Some(project.edition) {
            return;
        }
        spawn_local(device::unsaved(is_unsaved));
        let link = ctx.link().clone();
        self.timer = Some(Timeout::new(PAUSE, move || link.send_message(Msg::Check)));
    }

    fn check(&mut self) {
        let Some(project) = &self.project else { return };
        self.draft = Some(project.draft(self.today));
        self.checked = Some(project.edition);
    }

    /// Makes a change of the project, or says why not.
    fn change(&mut self, message: Msg) {
        let changed = self.changed(message);
        self.note = changed.err().map(|error| (format!("{error:#}"), true));
    }

    fn changed(&mut self, message: Msg) -> anyhow::Result<()> {
        let Some(project) = &mut self.project else { return Ok(()) };
        match message {
            Msg::Set { path, way, shape, field, value } => {
                project.set(&path, &way, &field, value.as_ref(), &shape.order())?;
            }
            Msg::AddPart { path, way, shape, above, name } => {
                fields::add_part(project, (&path, &way), (shape, above), &name)?;
                let _ = self.scratch.remove(&format!("part-{}", shape.table));
            }
            Msg::RemovePart { path, way, table, number } => {
                project.change(&path, |document| {
                    document.remove(&way, table, number);
                    Ok(())
                })?;
                self.drawn = self.drawn.wrapping_add(1);
                self.focus = Some("view".to_owned());
            }
            Msg::Words { language, key, file, other, text } => {
                let mut words = project.words(language, &key, &file);
                if other {
                    words.other = text;
                } else {
                    words.you = text;
                }
                let behind = self.draft.as_ref().map(|draft| start::behind(&draft.files, &key));
                let behind = behind.unwrap_or_default();
                project.set_words(language, (&key, &file), &words, &behind);
            }
            Msg::PutText(path, text) => project.put(&path, text),
            Msg::Undo => {
                project.undo();
                self.drawn = self.drawn.wrapping_add(1);
            }
            Msg::TextsRead => project.texts_read(),
            Msg::New(new) => return self.make(&new),
            _ => {}
        }
        Ok(())
    }

    /// What was typed into a form for something new.
    fn typed(&self, form: &str, field: &str) -> String {
        self.scratch
            .get(&format!("{form}-{field}"))
            .map(|text| text.trim().to_owned())
            .unwrap_or_default()
    }

    /// The names that were typed, in each language.
    fn called(&self, form: &str) -> Called {
        Language::ALL.map(|language| self.typed(form, language.code()))
    }

    /// The id that was typed, or else what comes of the English name.
    fn id(&self, form: &str) -> String {
        let typed = self.typed(form, "id");
        if typed.is_empty() { start::id_of(&self.typed(form, "en")) } else { typed }
    }

    /// Makes something new of what was typed.
    fn make(&mut self, new: &New) -> anyhow::Result<()> {
        let form = fields::form_of(new);
        let (id, called, today) = (self.id(form), self.called(form), self.today);
        let today = today.unwrap_or(Date { year: 2026, month: 1, day: 1 });
        let Some(project) = &mut self.project else { return Ok(()) };
        let files = self.draft.as_ref().map(|draft| &draft.files);
        match (new, files) {
            (New::Case, _) => {
                let kind = self.scratch.get("case-kind").cloned().unwrap_or_default();
                start::case(project, &id, &called, &kind, today)?;
                self.view = View::Case(id, Part::Sources);
                self.focus = Some(String::new());
            }
            (New::Source(key), _) => {
                let [_, _, title] = &called;
                start::source(project, key, title, &id, today)?;
            }
            (New::Organisation(key), _) => start::organisation(project, key, &id, &called)?,
            (New::Service, Some(files)) => {
                let group = self.scratch.get("service-group").cloned().unwrap_or_default();
                start::service(project, files, (&id, &group), &called)?;
                self.view = View::Lists(Some(("service", id)));
            }
            (New::Question, Some(files)) => {
                let typed = |field: &str| self.scratch.get(&format!("question-{field}")).cloned();
                let options = typed("options").unwrap_or_default();
                let options = options.lines().filter(|line| !line.trim().is_empty()).map(|line| {
                    let mut words = line.split('|').map(|part| part.trim().to_owned());
                    let called: Called = std::array::from_fn(|_| words.next().unwrap_or_default());
                    let [fi, _, en] = &called;
                    (start::id_of(if en.is_empty() { fi } else { en }), called)
                });
                let new = start::Question {
                    id: id.clone(),
                    stage: typed("stage").filter(|stage| !stage.is_empty()).unwrap_or("how".into()),
                    several: typed("several").is_some_and(|several| several == "yes"),
                    called,
                    options: options.collect(),
                };
                start::question(project, files, &new)?;
                self.view = View::Lists(Some(("question", id)));
            }
            (New::Persona, _) => return self.make_persona(),
            (New::Service | New::Question, None) => {}
        }
        let gone = format!("{form}-");
        self.scratch.retain(|name, _| !name.starts_with(&gone));
        Ok(())
    }

    /// Makes a persona of what was clicked.
    fn make_persona(&mut self) -> anyhow::Result<()> {
        let (name, note, key) =
            (self.typed("persona", "id"), self.typed("persona", "note"), self.typed("try", "case"));
        let name = start::id_of(&name);
        anyhow::ensure!(!name.is_empty() && !key.is_empty(), self.say(said::CHOOSE).to_owned());
        let sound = self.sound().ok_or_else(|| anyhow::anyhow!(self.say(said::UNSOUND)))?;
        let judged = try_out::judged(sound, &self.answers)?;
        let verdict = judged.verdicts.iter().find(|verdict| verdict.breach == key);
        let text = try_out::persona(&self.answers, &note, verdict, &key);
        let made = self.say(said::PERSONA_MADE).to_owned();
        if let Some(project) = &mut self.project {
            project.put(&format!("tests/personas/{name}.toml"), text);
        }
        self.scratch.retain(|name, _| !name.starts_with("persona-"));
        self.scratch.insert("persona-made".to_owned(), made);
        Ok(())
    }

    /// The catalogue, if nothing is wrong.
    fn sound(&self) -> Option<&Sound> {
        self.draft.as_ref()?.sound.as_ref()
    }

    /// Who is told otherwise than when the project was opened, and whom the check tells something
    /// else than their file says.
    fn reviewed(&self) -> String {
        let (Some(project), Some(sound)) = (&self.project, self.sound()) else {
            return self.say(said::UNSOUND).to_owned();
        };
        let people = project.personas();
        let before = Sound::earlier(&project.sources_before());
        let wish = Wish { before: before.as_ref(), ..Wish::default() };
        let told = match review(sound, &people, wish) {
            Ok(text) if before.is_some() => text,
            Ok(_) => String::new(),
            Err(error) => format!("{error:#}\n"),
        };
        let catalogue = sound.edition(Language::En).catalogue();
        let lines = match personas::try_all(catalogue, &people) {
            Ok(lines) if lines.is_empty() => self.say(said::AS_EXPECTED).to_owned(),
            Ok(lines) => lines.join("\n"),
            Err(error) => format!("{error:#}"),
        };
        format!("{told}\n# {}\n\n{lines}\n", self.say(said::EXPECTED))
    }
}
