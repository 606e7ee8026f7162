//! A page of every part of the check in every state, for engineers; it is never in `dist/`.

use std::rc::Rc;

use anyhow::{Context as _, Result};
use futures::executor::block_on;
use osuiko::session::agenda::Agenda;
use osuiko::session::journey::{Journey, Move, Screen};
use osuiko::session::notes::{Fate, Field, Mark, Note};
use osuiko::ui::Knowledge;
use osuiko::ui::parts::{self, Shown, Sign, Typed, View};
use osuiko::ui::screens::question_screen;
use osuiko_catalogue::Edition;
use osuiko_catalogue::personas::Persona;
use osuiko_engine::catalogue::{Question, State};
use osuiko_engine::check::{Grade, Verdict};
use osuiko_engine::index::{OptionIndex, QuestionIndex};
use osuiko_engine::ordered::Set;
use osuiko_engine::plan::{Step, harms};
use osuiko_engine::{Answer, Date, Outcome, judge_all};
use osuiko_words::{
    KEEP_OPEN, LEAVE, PLAN_DISCREET, PRINT, QUESTION_BACK, QUESTION_CONTINUE, QUESTION_HOW,
    QUESTION_WHY, STEP_HOW, STEP_NOTE_FIELD,
};
use yew::LocalServerRenderer;
use yew::prelude::*;

/// Somebody who was told of one case, is likely and possibly affected by others, and is threatened.
const THREATENED: &str = r#"answers = { services = ["psychotherapy", "incontinence-supplies", "home-care"], place = "kanta-hame", therapy-provider = "vastaamo", vastaamo-first-contact = "before-2018-12", supplies-brand = "tena", supplies-period = ["2021-08-to-2023-08"], supplies-arranged-by = "county", paid-how = ["own-direct-debit"], power-of-attorney = "yes", door-code-given = "yes", told = ["vastaamo-2018"], noticed = ["threat"] }"#;

/// Somebody who gave codes to a caller and has not said much else.
const CODES_GIVEN: &str = r#"answers = { services = ["incontinence-supplies"], place = "pirkanmaa", noticed = ["codes-given"] }"#;

/// Somebody who had care supplies and knows nothing else.
const SUPPLIED: &str = r#"answers = { services = ["incontinence-supplies"], place = "unknown", supplies-period = "unknown", supplies-arranged-by = "unknown" }"#;

/// Somebody who knows nothing.
const UNSURE: &str = r#"answers = { services = "unknown", place = "unknown", told = "unknown", noticed = "unknown" }"#;

/// Somebody who used none of the services.
const NEITHER: &str = r#"answers = { services = [], told = [], noticed = ["nothing"] }"#;

/// The page in one language; `style` is the address of the styles of every page.
///
/// # Errors
/// When a person above no longer fits the catalogue, or the words are incomplete.
pub fn page(edition: &Edition, today: Date, style: &str) -> Result<String> {
    let known = known(edition, today)?;
    let language = known.words.language().code();
    let renderer = LocalServerRenderer::<Bench>::with_props(BenchProps { shown: all(&known)? });
    let body = block_on(renderer.hydratable(false).render());
    Ok(format!(
        r#"<!doctype html><html lang="{language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Components</title><link rel="stylesheet" href="{style}"><style>{STYLE}</style><body>{body}</body></html>
"#
    ))
}

/// The facts and words of one language, as the program has them.
fn known(edition: &Edition, today: Date) -> Result<Knowledge> {
    Ok(Knowledge {
        catalogue: Rc::new(edition.catalogue().clone()),
        words: Rc::new(edition.words()?),
        today: Some(today),
        checksum: 0,
        easy: false,
    })
}

/// How the parts stand beside their names.
const STYLE: &str = ".bench{padding:1rem}.specimen{margin:0 0 2rem;border-top:1px dashed}\
    .specimen>figcaption{font:14px monospace;padding:.25rem 0}";

/// What the page shows.
#[derive(Clone, PartialEq, Properties)]
struct BenchProps {
    shown: Vec<Specimen>,
}

/// One part in one state.
#[derive(Clone, PartialEq)]
struct Specimen {
    part: &'static str,
    state: String,
    html: Html,
}

#[component]
fn Bench(props: &BenchProps) -> Html {
    let mut last = "";
    let specimens = props.shown.iter().map(|Specimen { part, state, html }| {
        let heading = (*part != last).then(|| html! { <h2 id={*part}>{*part}</h2> });
        last = part;
        html! {
            <>
                {heading}
                <figure class="specimen">
                    <figcaption>{state}</figcaption>
                    {html.clone()}
                </figure>
            </>
        }
    });
    html! { <main class="bench">{for specimens}</main> }
}

/// A person at a place of their journey, and what their answers come to.
struct Person {
    journey: Journey,
    outcome: Outcome,
}

impl Person {
    fn new(known: &Knowledge, written: &str) -> Result<Self> {
        let answers = Persona::read(written)?.answers(&known.catalogue)?;
        let outcome = judge_all(&known.catalogue, &answers);
        Ok(Self { journey: Journey::with(answers), outcome })
    }

    /// The first verdict that is shown so.
    fn verdict(&self, shown: Shown) -> Option<&Verdict> {
        self.outcome.assessment.verdicts.iter().find(|verdict| Shown::of(verdict) == shown)
    }
}

/// Collects the parts.
struct Rack<'a> {
    known: &'a Knowledge,
    onmove: Callback<Move>,
    specimens: Vec<Specimen>,
}

impl Rack<'_> {
    /// Adds a part in a state.
    fn add(&mut self, part: &'static str, state: &str, write: impl FnOnce(&mut View<'_>)) {
        let html = View::html(&self.known.words, Some(&self.onmove), write);
        self.specimens.push(Specimen { part, state: state.to_owned(), html });
    }

    /// Adds a part as it is before the program runs.
    fn idle(&mut self, part: &'static str, state: &str, write: impl FnOnce(&mut View<'_>)) {
        let html = View::html(&self.known.words, None, write);
        self.specimens.push(Specimen { part, state: state.to_owned(), html });
    }
}

/// Every part in every state.
fn all(known: &Knowledge) -> Result<Vec<Specimen>> {
    let threatened = Person::new(known, THREATENED)?;
    let codes_given = Person::new(known, CODES_GIVEN)?;
    let supplied = Person::new(known, SUPPLIED)?;
    let unsure = Person::new(known, UNSURE)?;
    let neither = Person::new(known, NEITHER)?;
    let mut rack = Rack { known, onmove: Callback::noop(), specimens: Vec::new() };
    small(&mut rack);
    options(&mut rack, known)?;
    for (state, person) in
        [("told", &threatened), ("possible", &supplied), ("open", &unsure), ("none", &neither)]
    {
        result(&mut rack, known, state, person);
    }
    cases(&mut rack, known, &[&threatened, &supplied, &unsure]);
    for (state, person) in [("threat", &threatened), ("codes given", &codes_given)] {
        rack.add("notice", state, |view| parts::notice(view, known, person.journey.answers()));
    }
    steps(&mut rack, known, &threatened)?;
    rest(&mut rack, known, &threatened);
    Ok(rack.specimens)
}

/// Buttons, fields, signs, folds.
fn small(rack: &mut Rack<'_>) {
    for (state, class) in [
        ("main", "button button-main"),
        ("plain", "button"),
        ("quiet", "button button-quiet"),
        ("link", "link-button"),
        ("print", "button button-print"),
    ] {
        rack.add("button", state, |view| view.move_button(class, QUESTION_CONTINUE, Move::Back));
        rack.idle("button", &[state, ", disabled"].concat(), |view| {
            view.move_button(class, QUESTION_CONTINUE, Move::Back);
        });
    }
    for pressed in [false, true] {
        let state = if pressed { "toggle, pressed" } else { "toggle" };
        rack.add("button", state, |view| {
            view.toggle(view.words.text(PRINT), "", pressed, Move::Back);
        });
        let state = if pressed { "tick, ticked" } else { "tick" };
        rack.add("field", state, |view| view.tick(PLAN_DISCREET, pressed, Move::Back));
    }
    let notes = Journey::default().noted(Note::Write(Field::What, "Oma Häme".to_owned()));
    for (state, field, kind) in [
        ("line, empty", Field::Who, Typed::Line),
        ("line", Field::What, Typed::Line),
        ("day", Field::Day, Typed::Day),
        ("lines", Field::What, Typed::Lines),
    ] {
        rack.add("field", state, |view| view.field(notes.notes(), field, STEP_NOTE_FIELD, kind));
    }
    rack.add("mark", "", parts::mark);
    rack.add("lake", "", parts::lake);
    for drawn in [
        Sign::Phone,
        Sign::Onward,
        Sign::Back,
        Sign::Clock,
        Sign::Lock,
        Sign::Unseen,
        Sign::Unfold,
        Sign::Search,
        Sign::Done,
        Sign::Letter,
        Sign::Notes,
        Sign::Speech,
    ] {
        rack.add("sign", &format!("{drawn:?}"), |view| parts::sign(view, drawn));
    }
    for grade in [Grade::Told, Grade::Likely, Grade::Possible, Grade::NotIndicated] {
        rack.add("grade_icon", &format!("{grade:?}"), |view| parts::grade_icon(view, grade));
    }
    for state in [State::Exposed, State::Maybe, State::SaidNotExposed, State::NotIndicated] {
        rack.add("state_icon", &format!("{state:?}"), |view| parts::state_icon(view, state));
    }
}

/// The options of a question: none chosen, some, "I don't know", and while somebody searches.
fn options(rack: &mut Rack<'_>, known: &Knowledge) -> Result<()> {
    let catalogue = &known.catalogue;
    let find = |id: &str| -> Result<(QuestionIndex, &Question)> {
        let index = catalogue.question_with_id(id).with_context(|| format!("no question {id}"))?;
        Ok((index, catalogue.question(index).context("an index leads to a question")?))
    };
    let chosen = Answer::Chosen(Set::from_iter([OptionIndex::at(0), OptionIndex::at(1)]));
    let none = Answer::Chosen(Set::default());
    let one = Answer::single(OptionIndex::at(0));
    for (id, state, answer, typed) in [
        ("paid-how", "several, nothing chosen", None, ""),
        ("paid-how", "several, two chosen", Some(&chosen), ""),
        ("supplies-arranged-by", "one, nothing chosen", None, ""),
        ("supplies-arranged-by", "one, chosen", Some(&one), ""),
        ("supplies-arranged-by", "one, unknown", Some(&Answer::Unknown), ""),
        ("services", "groups", None, ""),
        ("services", "none of these", Some(&none), ""),
        ("services", "searched", Some(&chosen), "tena"),
        ("services", "nothing found", None, "xyzzy"),
        ("place", "places", Some(&one), ""),
        ("place", "searched for a municipality", None, "tampere"),
    ] {
        let (index, question) = find(id)?;
        let offered: Vec<_> = (0..catalogue.option_count(question)).map(OptionIndex::at).collect();
        rack.add("option_list", state, |view| {
            parts::option_list(view, known, index, question, &offered, answer, typed);
        });
    }
    // A question that was left without an answer.
    let (index, _) = find("paid-how")?;
    let refused = Journey::default()
        .after(catalogue, Move::Open(Screen::Question(index)))
        .after(catalogue, Move::Continue);
    let outcome = judge_all(catalogue, refused.answers());
    rack.add("error", "a question without an answer", |view| {
        question_screen(view, known, &refused, &outcome, index);
    });
    Ok(())
}

/// What a result is made of.
fn result(rack: &mut Rack<'_>, known: &Knowledge, state: &str, person: &Person) {
    let Person { journey, outcome } = person;
    let answers = journey.answers();
    let assessment = &outcome.assessment;
    let all = known.catalogue.tables().breaches.len();
    rack.add("answer_signs", state, |view| parts::answer_signs(view, assessment, all));
    rack.add("tally_list", state, |view| parts::tally_list(view, known, assessment));
    rack.add("settle_list", state, |view| {
        parts::settle_list(view, known, answers, outcome);
    });
    for (length, short) in [("whole", false), ("short", true)] {
        rack.add("who_can_tell", &[state, ", ", length].concat(), |view| {
            parts::who_can_tell(view, known, assessment, short);
        });
    }
    rack.add("case_rows", state, |view| parts::case_rows(view, known, answers, assessment));
}

/// A case in each way in which it is shown, folded and open, and what stands in it.
fn cases(rack: &mut Rack<'_>, known: &Knowledge, people: &[&Person]) {
    for shown in Shown::ALL {
        let found = people.iter().find_map(|person| Some((person, person.verdict(shown)?)));
        let Some((person, verdict)) = found else { continue };
        let answers = person.journey.answers();
        let state = format!("{shown:?}");
        rack.add("case_row", &state, |view| parts::case_row(view, known, answers, verdict));
        rack.add("data_list", &state, |view| parts::data_list(view, known, answers, verdict));
        rack.add("change_list", &state, |view| parts::change_list(view, known, answers, verdict));
        rack.add("who_confirms", &state, |view| parts::who_confirms(view, known, verdict));
        rack.add("known_facts", &state, |view| parts::known_facts(view, known, verdict.breach));
    }
}

/// A step as the one of now, and as a row with each mark; what else a plan has.
fn steps(rack: &mut Rack<'_>, known: &Knowledge, person: &Person) -> Result<()> {
    let Person { journey, outcome } = person;
    let agenda = Agenda::new(&known.catalogue, &outcome.plan, journey.notes());
    let step: &Step = agenda.first.first().context("somebody threatened has a first step")?;
    rack.add("step_now", "now", |view| parts::step_now(view, known, journey, step, Some((1, 5))));
    rack.add("step_row", "folded", |view| parts::step_row(view, known, journey, step));
    for mark in [Mark::Done, Mark::Later, Mark::NotForMe] {
        let journey = journey.noted(Note::Mark(step.action, mark));
        rack.add("step_row", &format!("{mark:?}"), |view| {
            parts::step_row(view, known, &journey, step);
        });
    }
    rack.add("helper_rows", "", |view| parts::helper_rows(view, known, journey, &agenda.people));
    rack.add("plan_questions", "", |view| parts::plan_questions(view, known, journey.answers()));
    let harms = harms(&known.catalogue, &outcome.assessment);
    rack.add("harm_list", "", |view| parts::harm_list(view, known, &harms));
    Ok(())
}

/// What surrounds a view, whom to call, and the small parts of which others are made.
fn rest(rack: &mut Rack<'_>, known: &Knowledge, person: &Person) {
    let journey = &person.journey;
    let answers = journey.answers();
    rack.add("talk_to", "", |view| parts::talk_to(view, known, answers));
    rack.add("talk_to_row", "", |view| parts::talk_to_row(view, known, answers, |_| ()));
    rack.add("people_list", "", |view| parts::people_list(view, known, answers));
    rack.add("help_list", "", parts::help_list);
    rack.add("keep_answers", "answers given", |view| parts::keep_answers(view, known, journey));
    rack.add("keep_later", "", |view| parts::keep_later(view, known, journey));
    for fate in [Fate::Opened(0), Fate::Opened(2), Fate::Unreadable, Fate::Refused, Fate::Lapsed] {
        let journey = Journey::default().noted(Note::Tell(fate));
        rack.add("fate", &format!("{fate:?}"), |view| parts::fate(view, &journey));
    }
    rack.add("fold", "a heading and a line", |view| {
        let row = |view: &mut View<'_>| parts::fold_heading(view, "h3", "Heading", "One line");
        parts::fold(view, "card", None, row, |view| view.element("p", KEEP_OPEN));
    });
    rack.add("opener", "", |view| {
        parts::opener(view, "button", Screen::Diary, |view| view.push(QUESTION_BACK));
    });
    rack.add("phone", "", |view| parts::phone(view, "116006"));
    rack.add("out_link", "", |view| {
        parts::out_link(view, "https://poliisi.fi/", "poliisi.fi", None);
    });
    rack.add("fact", "", |view| {
        view.inside("dl.facts", |view| {
            parts::fact(view, QUESTION_HOW, |view| view.push(QUESTION_WHY));
            parts::fact_line(view, STEP_HOW, "One line");
        });
    });
    rack.add("text_sizes", "", parts::text_sizes);
    rack.add("listen", "", parts::listen);
    for easy in [false, true] {
        let state = if easy { "easy words" } else { "ordinary words" };
        rack.add("easy_finnish", state, |view| parts::easy_finnish(view, easy));
    }
    rack.add("listen_none", "", parts::listen_none);
    rack.add("chrome", "at the start", |view| {
        parts::chrome(view, known, &Journey::default(), |view| view.element("p", LEAVE));
    });
    rack.add("chrome", "with answers", |view| {
        let journey = journey.after(&known.catalogue, Move::Open(Screen::Result));
        parts::chrome(view, known, &journey, |view| view.element("p", LEAVE));
    });
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use osuiko_catalogue::folder;
    use osuiko_words::Language;

    use super::*;

    /// Functions beside the parts that write no part themselves.
    const NO_PARTS: [&str; 8] = [
        "beside_id",
        "case_id",
        "in_brackets",
        "line_id",
        "noticed",
        "opener_id",
        "plan_file",
        "step_price",
    ];
    /// Parts that only stand in others, which show them.
    const INSIDE: [&str; 5] =
        ["clauses_said", "contact", "fact_line", "fold_heading", "out_link_of"];

    #[test]
    fn every_part_stands_on_the_page() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
        let parts = std::fs::read_to_string(format!("{root}/src/ui/parts/mod.rs")).unwrap();
        let exported = parts.lines().filter_map(|line| line.strip_prefix("pub use "));
        let names = exported.flat_map(|line| {
            let line = line.rsplit("::").next().unwrap();
            line.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        });
        let is_function = |name: &&str| name.starts_with(|first: char| first.is_lowercase());
        let apart = |name: &&str| !NO_PARTS.contains(name) && !INSIDE.contains(name);
        let expected: BTreeSet<&str> = names.filter(is_function).filter(apart).collect();

        let sound = folder::check(format!("{root}/assets").as_ref(), None).unwrap();
        let known = known(sound.edition(Language::En), Date::default()).unwrap();
        let shown: BTreeSet<&str> = all(&known).unwrap().iter().map(|shown| shown.part).collect();
        assert!(expected.len() > 20, "{expected:?}");
        assert_eq!(expected.difference(&shown).collect::<Vec<_>>(), Vec::<&&str>::new());
        for wanted in ["told", "likely", "possible", "open", "not-indicated"] {
            let page = page(sound.edition(Language::En), Date::default(), "style.css").unwrap();
            assert!(page.contains(&format!("grade-{wanted}")), "no case is {wanted}");
        }
    }
}
