//! Everything that people can read, each as one checksum: a list to compare before and after a change that must change nothing.
//!
//! ```text
//! OSUIKO_GOLDEN=target/golden.txt cargo test --locked --test host golden   # writes the list
//! OSUIKO_GOLDEN=target/golden.txt cargo test --locked --test host golden   # compares with it
//! ```
//!
//! Where the file is not there, it is written, and what was rendered beside it, in the folder of
//! the same name without the ending and with `-texts`: each text once, under its checksum. Where
//! it is there, the test names what differs, and writes under `target/golden/` the whole list of
//! names (`differs.txt`) and the first text that differs as it was and as it is, one element a
//! line. Nothing is kept in the repository: a list is as old as the state it was written from.

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use futures::executor::block_on;
use osuiko::session::journey::{Journey, Move, Screen};
use osuiko::session::notes::{Fate, Field, Mark, Note};
use osuiko::ui::{Check, CheckProps, Knowledge, Placement};
use osuiko_engine::catalogue::Blank;
use osuiko_engine::check::assess;
use osuiko_engine::drills::drills;
use osuiko_engine::index::{OptionIndex, QuestionIndex};
use osuiko_engine::letters::{Offer, offers};
use osuiko_engine::plan::plan;
use osuiko_engine::{Answers, Date};
use osuiko_formats::answers_file;
use osuiko_formats::judged::Judged;
use osuiko_site::dist::Emitted;
use osuiko_site::feeds::feed;
use osuiko_site::kind::{Icon, Kind, address};
use osuiko_site::open_data;
use osuiko_site::pages::{Assets, Shared};
use osuiko_site::{files, pages};
use osuiko_words::Language;
use yew::LocalServerRenderer;

use crate::personas::everybody_by_name;
use crate::sites::site;
use crate::support::{SOUND, root, shipped};
use crate::views::{TODAY, known, view};

/// The variable that names the list.
const LIST: &str = "OSUIKO_GOLDEN";

/// How many names of what differs are told.
const TOLD: usize = 40;

/// The personas whose views are also taken in every state that answers do not lead to: somebody
/// who has answered nothing, and somebody with much to be told.
const THOROUGHLY: [&str; 2] = ["has-answered-nothing-yet", "both-breaches"];

/// What somebody types into a letter.
const TYPED: [(Field, &str); 7] = [
    (Field::Blank(Blank::Name), "Aino Äyräväinen"),
    (Field::Blank(Blank::Contact), "Öljytie 5, 00990 Hiisilä"),
    (Field::Blank(Blank::Sent), "2025-02-03"),
    (Field::Blank(Blank::Reference), "Dnro 77/88"),
    (Field::Blank(Blank::Happened), "Kissa istui {data} <päällä>"),
    (Field::Blank(Blank::Loss), "Kolme kultaharkkoa & muuta"),
    (Field::Other, "Väinö Vänrikki"),
];

/// How many personas one job renders: small enough that no processor waits long at the end.
const PORTION: usize = 12;

/// What takes everything that is rendered: its name and its text.
pub(crate) type Take<'a> = dyn FnMut(String, String) + 'a;

/// A file under a name that does not depend on its content; `of` is what its checksum says.
pub(crate) fn file(kind: Kind, name: &str, of: &str) -> Emitted {
    Emitted {
        kind,
        name: name.to_owned(),
        integrity: format!("sha384-{of}"),
        sha256: String::new(),
    }
}

/// Files that pages in every language load.
pub(crate) fn shared() -> Shared {
    Shared {
        watchdog: "watchdog".to_owned(),
        boot: file(Kind::Boot, "boot.js", ""),
        glue: file(Kind::Glue, "osuiko.js", "script"),
        program: file(Kind::Program, "osuiko.wasm", "wasm"),
        style: file(Kind::Style, "style.css", "style"),
        check: file(Kind::CheckStyle, "check.css", "check"),
        written: file(Kind::WrittenStyle, "written.css", ""),
        aids: file(Kind::Aids, "aids.js", ""),
        filter: file(Kind::Filter, "filter.js", ""),
        builder: file(Kind::Builder, "embedding.js", ""),
        frame: file(Kind::FrameScript, "frame.js", ""),
        framed: file(Kind::FrameStyle, "framed.css", ""),
        touch_icon: file(Kind::Icon(Icon::Touch), "touch-icon.png", ""),
        preview: file(Kind::Icon(Icon::Preview), "preview.png", ""),
    }
}

/// What is in no language, or in every one at once.
pub(crate) fn in_no_language(take: &mut Take<'_>) {
    let mut file = |name: &str, text: String| take(name.to_owned(), text);
    let (sites, shared) = (Language::ALL.map(site), shared());
    let served = &sites[0].served;
    file("page/chooser", pages::chooser(&sites, served, &shared));
    for first in Language::ALL {
        let name = format!("page/not-found-{}", first.code());
        file(&name, pages::not_found(&sites, first, served, &shared));
    }
    file("data/catalogue.json", open_data::json(&SOUND).unwrap());
    file("data/catalogue.schema.json", open_data::schema().unwrap());
    file("data/map.md", SOUND.map());
    for (name, answers) in everybody_by_name() {
        let shipped = shipped();
        let judged = serde_json::to_string_pretty(&Judged::new(shipped, &answers)).unwrap();
        file(&format!("judged/{name}"), judged);
        let until = Some(TODAY.month_later());
        let order = drills(shipped, &assess(shipped, &answers)).into_iter();
        let order: Vec<&str> = order.map(|at| shipped.drill(at).unwrap().id.as_str()).collect();
        file(&format!("drills/{name}"), order.join("\n") + "\n");
        file(&format!("kept/{name}"), answers_file::write(shipped, &answers, until));
    }
}

/// The pages that are written when the site is built, in one language.
pub(crate) fn written(language: Language, take: &mut Take<'_>) {
    let (code, site, shared) = (language.code(), site(language), shared());
    for (kind, html) in pages::written(&site, &shared) {
        let name = kind.name(&[]);
        let path = address(&name).strip_prefix(&format!("{code}/")).unwrap();
        take(format!("page/{code}/{path}"), html);
    }
    let catalogue = file(Kind::Catalogue(language), "catalogue.bin", "catalogue");
    let help = file(Kind::Help(language), "help.bin", "help");
    let assets = Assets { shared: &shared, catalogue: &catalogue, help: &help };
    take(format!("page/{code}/start"), pages::start(&site, &assets));
    take(format!("page/{code}/embed"), pages::embed(&site, &assets));
    take(format!("page/{code}/alone"), pages::alone(&site, ""));
    take(format!("feed/{code}"), feed(&site).unwrap());
}

/// One person at the check.
struct Visit<'a, 'b> {
    known: &'a Knowledge,
    /// Where the names begin: the language and the persona.
    folder: String,
    start: Journey,
    take: &'a mut Take<'b>,
}

impl Visit<'_, '_> {
    /// The journey after these steps.
    fn after(&self, steps: impl IntoIterator<Item = Move>) -> Journey {
        let step = |journey: Journey, step| journey.after(&self.known.catalogue, step);
        steps.into_iter().fold(self.start.clone(), step)
    }

    /// Takes the view after these steps.
    fn see(&mut self, name: &str, steps: impl IntoIterator<Item = Move>) {
        let html = view(self.known, &self.after(steps));
        self.keep(name, html);
    }

    fn keep(&mut self, name: &str, html: String) {
        let name = format!("screen/{}/{name}", self.folder);
        assert!(html.contains("<h1"), "{name} is empty");
        (self.take)(name, html);
    }

    /// Every question with its id.
    fn questions(&self) -> Vec<(QuestionIndex, String)> {
        let questions = self.known.catalogue.questions();
        questions.map(|(index, question)| (index, question.id.clone())).collect()
    }

    /// Every letter that is offered, with a name.
    fn letters(&self) -> Vec<(Offer, String)> {
        let (catalogue, answers) = (&self.known.catalogue, self.start.answers());
        let offers = offers(catalogue, answers, &assess(catalogue, answers));
        let named = |offer: Offer| {
            let letter = &catalogue.letter(offer.letter).unwrap().id;
            let about = offer.breach.map_or("all", |at| &catalogue.breach(at).unwrap().key);
            let to =
                offer.controller.map_or("nobody", |at| &catalogue.organisation(at).unwrap().id);
            (offer, format!("letter/{letter}/{about}/{to}"))
        };
        offers.into_iter().map(named).collect()
    }

    /// How the plan looks after one mark on each step, from these in turn.
    fn marked(&self, marks: &[Mark]) -> Vec<Move> {
        let (catalogue, answers) = (&self.known.catalogue, self.start.answers());
        let steps = plan(catalogue, answers, &assess(catalogue, answers));
        let marks = steps.iter().zip(marks.iter().cycle());
        marks.map(|(step, mark)| Move::Note(Note::Mark(step.action, *mark))).collect()
    }

    /// Every view that the answers lead to.
    fn every_screen(&mut self) {
        let screens = [
            ("start", Screen::Start),
            ("review", Screen::Review),
            ("result", Screen::Result),
            ("plan", Screen::Plan),
            ("threat", Screen::Threat),
            ("proof", Screen::Proof),
            ("letters", Screen::Letters),
            ("diary", Screen::Diary),
        ];
        for (name, screen) in screens {
            self.see(name, [Move::Open(screen)]);
        }
        for (index, id) in self.questions() {
            self.see(&format!("question/{id}"), [Move::Open(Screen::Question(index))]);
        }
        for (offer, name) in self.letters() {
            self.see(&name, [Move::Open(Screen::Letter(offer))]);
            let typed = TYPED.map(|(field, text)| write(field, text));
            let filled = typed.into_iter().chain([Move::Open(Screen::Letter(offer))]);
            self.see(&format!("{name}/filled"), filled);
        }
        let each = [Mark::Done, Mark::Later, Mark::NotForMe];
        let open = [Move::Open(Screen::Plan)];
        self.see("plan/marked", self.marked(&each).into_iter().chain(open.clone()));
        let discreet = [Move::Note(Note::Discreet)].into_iter().chain(open);
        self.see("plan/settled-discreet", self.marked(&[Mark::Done]).into_iter().chain(discreet));
        // The messages are everybody's; which comes when is in `drills/`.
        self.see("drill/0", [Move::Open(Screen::Drill(0))]);
    }

    /// How many practice messages there are.
    fn drills(&self) -> u32 {
        self.known.catalogue.tables().drills.len().try_into().unwrap()
    }

    /// Every view in the states that do not come from answers alone.
    fn every_state(&mut self) {
        self.in_frames();
        for (index, id) in self.questions() {
            let open = Move::Open(Screen::Question(index));
            self.see(&format!("question/{id}/unknown"), [open.clone(), Move::ChooseUnknown]);
            self.see(&format!("question/{id}/none"), [open.clone(), Move::ChooseNone]);
            self.see(&format!("question/{id}/refused"), [open.clone(), Move::Continue]);
            let typed = write(Field::Search, "van");
            self.see(&format!("question/{id}/searched"), [open.clone(), typed]);
            let question = self.known.catalogue.question(index).unwrap();
            for option in 0..self.known.catalogue.option_count(question) {
                let choose = Move::Choose(OptionIndex::at(option));
                let name = format!("question/{id}/option-{option}");
                self.see(&name, [open.clone(), choose]);
                // Such as who somebody answers for: what is said then is in other words.
                let fit = Move::AnswerBesidePlan(index, OptionIndex::at(option));
                for (view, screen) in
                    [("review", Screen::Review), ("result", Screen::Result), ("plan", Screen::Plan)]
                {
                    let name = format!("{view}/with/{id}/option-{option}");
                    self.see(&name, [fit.clone(), Move::Open(screen)]);
                }
            }
        }
        for at in 0..self.drills() {
            self.see(&format!("drill/{at}/open"), [Move::Open(Screen::Drill(at))]);
            for genuine in [false, true] {
                let judge = Move::Note(Note::Guess(genuine));
                let name = format!("drill/{at}/judged-{genuine}");
                self.see(&name, [Move::Open(Screen::Drill(at)), judge]);
            }
        }
        let fates = [
            ("opened", Fate::Opened(0)),
            ("opened-but-for-one", Fate::Opened(1)),
            ("opened-but-for-three", Fate::Opened(3)),
            ("unreadable", Fate::Unreadable),
            ("refused", Fate::Refused),
            ("lapsed", Fate::Lapsed),
            ("nothing-known", Fate::NothingKnown),
            ("cleared", Fate::Cleared(14, 5)),
            ("reloaded", Fate::Reloaded),
        ];
        for (name, fate) in fates {
            let tell = Move::Note(Note::Tell(fate));
            self.see(&format!("review/{name}"), [Move::Open(Screen::Review), tell]);
        }
        let keep = Move::Note(Note::KeepAnswers(Some(TODAY.month_later())));
        self.see("review/kept", [keep, Move::Open(Screen::Review)]);
        self.diary();
        let today = Some(Date { year: TODAY.year + 1, ..TODAY });
        let html = view(&Knowledge { today, ..self.known.clone() }, &self.start);
        self.keep("start/a-year-later", html);
        self.see("review/start-over", [Move::Open(Screen::Review), Move::AskToStartOver]);
    }

    /// The diary with lines, and with one begun.
    fn diary(&mut self) {
        let line = |what: &str, day: &str, until: &str| {
            let texts = [
                (Field::What, what),
                (Field::Day, day),
                (Field::Who, "Aino <Pankki> & Co"),
                (Field::Number, "77/88"),
                (Field::Until, until),
            ];
            let mut moves: Vec<Move> = texts.map(|(field, text)| write(field, text)).into();
            moves.extend([Move::Note(Note::Reply), Move::Note(Note::Keep(Some(TODAY)))]);
            moves
        };
        let open = Move::Open(Screen::Diary);
        let mut steps = vec![open.clone()];
        steps.extend(line("Kielto", "2026-01-31", "2027-02-28"));
        steps.extend(line("Ilmoitus", "", ""));
        self.see("diary/two-lines", steps.clone());
        steps.push(Move::Note(Note::Drop(0)));
        self.see("diary/one-line", steps);
        let begin = Move::Begin("Kirje".to_owned(), "Virasto".to_owned(), true);
        self.see("diary/begun", [begin]);
    }

    /// The views as they are in frames on other people's pages.
    fn in_frames(&mut self) {
        let screens = [
            ("start", Screen::Start),
            ("question", Screen::Question(QuestionIndex(1))),
            ("review", Screen::Review),
            ("result", Screen::Result),
            ("plan", Screen::Plan),
        ];
        for (name, screen) in screens {
            for heading_shift in [0, 2] {
                let journey = self.after([Move::Open(screen)]);
                let placement = Placement::Frame { heading_shift };
                let props = CheckProps { known: self.known.clone(), journey, placement };
                let renderer = LocalServerRenderer::<Check>::with_props(props);
                let html = block_on(renderer.hydratable(false).render());
                self.keep(&format!("{name}/framed-{heading_shift}"), html);
            }
        }
    }
}

/// The step that writes a text into a field.
fn write(field: Field, text: &str) -> Move {
    Move::Note(Note::Write(field, text.to_owned()))
}

/// Every view for some personas, in one language.
fn screens(known: &Knowledge, personas: &[(String, Answers)], take: &mut Take<'_>) {
    for (name, answers) in personas {
        let folder = format!("{}/{name}", known.words.language().code());
        let start = Journey::with(answers.clone());
        let mut visit = Visit { known, folder, start, take };
        visit.every_screen();
        if THOROUGHLY.contains(&&**name) {
            visit.every_state();
        }
    }
}

/// Something to render: what is shared, the pages of a language, or some personas in one.
enum Job {
    Shared,
    Written(Language),
    Screens(Language, Vec<(String, Answers)>),
}

impl Job {
    /// Renders it; `read` is what this thread has read before.
    fn render(&self, read: &mut BTreeMap<Language, Knowledge>, take: &mut Take<'_>) {
        match self {
            Self::Shared => in_no_language(take),
            Self::Written(language) => written(*language, take),
            Self::Screens(language, personas) => {
                let known = read.entry(*language).or_insert_with(|| known(*language));
                screens(known, personas, take);
            }
        }
    }

    /// Everything.
    fn all() -> Vec<Self> {
        let mut jobs = vec![Self::Shared];
        for language in Language::ALL {
            jobs.push(Self::Written(language));
            let some = everybody_by_name();
            let some = some.chunks(PORTION).map(|some| Self::Screens(language, some.into()));
            jobs.extend(some);
        }
        jobs
    }
}

/// Checksums by name.
type Sums = BTreeMap<String, String>;

/// The checksum of everything; `look` sees each with its name and text, on several threads.
fn all_sums(look: &(dyn Fn(&str, &str, &str) + Sync)) -> Sums {
    let jobs = Job::all();
    let next = AtomicUsize::new(0);
    let work = || {
        let (mut sums, mut read) = (Sums::new(), BTreeMap::new());
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            job.render(&mut read, &mut |name, text| add(&mut sums, &name, &text, look));
        }
        sums
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    })
}

/// Adds the checksum of a text.
fn add(sums: &mut Sums, name: &str, text: &str, look: &dyn Fn(&str, &str, &str)) {
    assert!(!text.trim().is_empty(), "{name} is empty");
    let sum = files::sha256(text.as_bytes());
    look(name, &sum, text);
    let before = sums.insert(name.to_owned(), sum);
    assert_eq!(before, None, "{name} stands twice");
}

/// Where the text with this checksum is kept beside a list.
fn kept_text(list: &Path, sum: &str) -> PathBuf {
    let stem = list.file_stem().expect("the list has a name").to_string_lossy();
    list.with_file_name(format!("{stem}-texts")).join(&sum[..2]).join(sum)
}

/// Renders everything, writes the list and the texts.
fn record(list: &Path) {
    let sums = all_sums(&|_, sum, text| {
        let path = kept_text(list, sum);
        if !path.exists() {
            files::write(&path, text.as_bytes()).unwrap();
        }
    });
    let lines: Vec<String> = sums.iter().map(|(name, sum)| format!("{name}\t{sum}\n")).collect();
    files::write(list, lines.concat().as_bytes()).unwrap();
}

/// Reads a list.
fn read_list(list: &Path) -> Sums {
    let text = fs::read_to_string(list).unwrap();
    let pair = |line: &str| {
        let (name, sum) = line.split_once('\t').expect("a name, a tab and a checksum");
        (name.to_owned(), sum.to_owned())
    };
    text.lines().map(pair).collect()
}

/// Renders everything and compares it with the list.
fn compare(list: &Path) {
    let was = read_list(list);
    let texts = Mutex::new(BTreeMap::<String, String>::new());
    let is = all_sums(&|name, sum, text| {
        // Of what differs only the first is kept, so that it takes no room.
        if was.get(name).is_some_and(|was| was != sum) {
            let mut texts = texts.lock().unwrap();
            texts.insert(name.to_owned(), text.to_owned());
            if texts.len() > 1 {
                texts.pop_last();
            }
        }
    });
    let differs = differences(&was, &is);
    if differs.is_empty() {
        return;
    }
    let folder = root().join("target/golden");
    files::write(&folder.join("differs.txt"), (differs.join("\n") + "\n").as_bytes()).unwrap();
    let mut told = format!("{} of {} differ from {}", differs.len(), is.len(), list.display());
    for line in differs.iter().take(TOLD) {
        write!(told, "\n  {line}").unwrap();
    }
    if let Some((name, text)) = texts.into_inner().unwrap().pop_first() {
        let old = fs::read_to_string(kept_text(list, &was[&name])).unwrap_or_default();
        let (old, new) = (one_element_a_line(&old), one_element_a_line(&text));
        files::write(&folder.join("was.txt"), old.as_bytes()).unwrap();
        files::write(&folder.join("is.txt"), new.as_bytes()).unwrap();
        let at = old.lines().zip(new.lines()).position(|(old, new)| old != new);
        let at = at.unwrap_or_else(|| old.lines().count().min(new.lines().count()));
        let line = |text: &str| text.lines().nth(at).unwrap_or("(the end)").to_owned();
        write!(told, "\nfirst in {name}, line {}:\n- {}\n+ {}", at + 1, line(&old), line(&new))
            .unwrap();
    }
    panic!("{told}\nall names and both texts of the first are in {}", folder.display());
}

/// The names of what is otherwise than it was, in order.
fn differences(was: &Sums, is: &Sums) -> Vec<String> {
    let gone = was.keys().filter(|name| !is.contains_key(*name));
    let mut names: Vec<(&String, &str)> = gone.map(|name| (name, " (gone)")).collect();
    for (name, sum) in is {
        match was.get(name) {
            Some(was) if was == sum => {}
            Some(_) => names.push((name, "")),
            None => names.push((name, " (new)")),
        }
    }
    names.sort_unstable();
    names.into_iter().map(|(name, remark)| format!("{name}{remark}")).collect()
}

/// A page with each element on a line of its own, so that a difference has a place.
fn one_element_a_line(text: &str) -> String {
    text.replace('<', "\n<")
}

#[test]
fn nothing_that_people_read_differs_from_the_list() {
    let personas = everybody_by_name();
    for name in THOROUGHLY {
        assert!(personas.iter().any(|(known, _)| known == name), "there is no persona {name}");
    }
    let Some(list) = env::var_os(LIST).filter(|list| !list.is_empty()).map(PathBuf::from) else {
        // Without a list: what is rendered depends on nothing but the facts.
        let some = personas.into_iter().step_by(40).collect();
        let jobs = [Job::Written(Language::Sv), Job::Screens(Language::Fi, some)];
        let sums = || {
            let (mut sums, mut read) = (Sums::new(), BTreeMap::new());
            for job in &jobs {
                job.render(&mut read, &mut |name, text| {
                    add(&mut sums, &name, &text, &|_, _, _| ());
                });
            }
            sums
        };
        assert_eq!(differences(&sums(), &sums()), Vec::<String>::new());
        return;
    };
    // It stands in the addresses of the pages.
    assert!(env::var_os("OSUIKO_HOME").is_none(), "leave OSUIKO_HOME out when {LIST} is given");
    let list = env::current_dir().unwrap().join(list);
    if list.exists() { compare(&list) } else { record(&list) }
}

#[test]
fn what_is_gone_new_and_otherwise_is_named_in_order() {
    let sums = |pairs: &[(&str, &str)]| -> Sums {
        pairs.iter().map(|(name, sum)| ((*name).to_owned(), (*sum).to_owned())).collect()
    };
    let was = sums(&[("a", "1"), ("b", "2"), ("d", "4")]);
    let is = sums(&[("b", "3"), ("c", "2"), ("d", "4")]);
    assert_eq!(differences(&was, &is), ["a (gone)", "b", "c (new)"]);
    assert!(differences(&is, &is).is_empty());
}
