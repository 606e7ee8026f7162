//! One small catalogue, answered by clicks.

use std::rc::Rc;

use osuiko::session::journey::Journey;
use osuiko::ui::{Check, CheckProps, Knowledge, Placement};
use osuiko_engine::catalogue::{
    Breach, BreachKind, Confirms, Group, Options, Organisation, Place, Question, Service, Stage,
    Standing, Tables,
};
use osuiko_engine::index::{OptionIndex, OrganisationIndex, QuestionIndex, ServiceIndex};
use osuiko_engine::{Catalogue, Condition, Date};
use osuiko_words::facts::{COLUMNS, SharedSentence, Table};
use osuiko_words::{Language, PAGE_TEXTS, Words};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::scheduler::flush;

/// Two services, one place, one breach: enough to be asked something.
fn knowledge() -> Knowledge {
    let question = |id: &str, stage, several, options| Question {
        id: id.to_owned(),
        stage,
        several,
        options,
        none: several,
        exclusive: Vec::new(),
    };
    let service = |id: &str| Service { id: id.to_owned(), group: "care".to_owned() };
    let tables = Tables {
        reviewed: Date { year: 2026, month: 11, day: 22 },
        services: vec![service("pads"), service("therapy")],
        places: vec![Place {
            id: "here".to_owned(),
            contact: OrganisationIndex(0),
            code: String::new(),
            tile: (0, 0),
        }],
        kinds: Vec::new(),
        organisations: vec![Organisation::default()],
        questions: vec![
            question("services", Stage::Who, true, Options::Services),
            question("place", Stage::Where, false, Options::Places),
            question("told", Stage::Since, true, Options::Breaches),
        ],
        breaches: vec![breach()],
        actions: Vec::new(),
        harms: Vec::new(),
        letters: Vec::new(),
        drills: Vec::new(),
    };
    let page = vec![String::from("x"); PAGE_TEXTS];
    let facts = vec![String::new(); COLUMNS.iter().map(|column| rows(column.table)).sum()];
    let words = Words::new(Language::En, &tables, page, facts).unwrap();
    Knowledge {
        catalogue: Rc::new(Catalogue::new(tables).unwrap()),
        words: Rc::new(words),
        today: None,
        checksum: 0,
        easy: false,
    }
}

/// How many rows with words each table has here.
fn rows(table: Table) -> usize {
    match table {
        Table::Service => 2,
        Table::ServiceGroup | Table::Place | Table::Organisation | Table::Breach => 1,
        Table::Question => 3,
        Table::LetterPart => SharedSentence::ALL.len(),
        Table::Kind
        | Table::Option
        | Table::Action
        | Table::Harm
        | Table::Letter
        | Table::Drill => 0,
    }
}

/// A breach that concerns whoever used the first service.
fn breach() -> Breach {
    let used = Condition::Is(QuestionIndex(0), OptionIndex(0));
    let group = Group {
        id: "all".to_owned(),
        when: used,
        unless: None,
        standing: Standing::Official,
        letter: false,
        confirms: Confirms::Place,
        instead: Vec::new(),
        sources: Vec::new(),
        exposures: Vec::new(),
    };
    Breach {
        key: "somewhere-2020".to_owned(),
        kind: BreachKind::Intrusion,
        services: vec![ServiceIndex(0)],
        reviewed: Date { year: 2026, month: 11, day: 22 },
        chain: Vec::new(),
        groups: vec![group],
        overlays: Vec::new(),
    }
}

/// Puts the check on a fresh element of the page, as in a frame: all of these share one history,
/// which a check in a frame leaves alone.
async fn mounted() -> Element {
    let document = web_sys::window().unwrap().document().unwrap();
    let root = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&root).unwrap();
    let props = CheckProps {
        known: knowledge(),
        journey: Journey::default(),
        placement: Placement::Frame { heading_shift: 0 },
    };
    yew::Renderer::<Check>::with_root_and_props(root.clone(), props).render();
    flush().await;
    root
}

/// Presses the first element that matches.
async fn press(root: &Element, selector: &str) {
    let Some(element) = root.query_selector(selector).unwrap() else {
        panic!("{selector} is not in {}", root.inner_html());
    };
    element.dyn_into::<HtmlElement>().unwrap().click();
    flush().await;
}

#[wasm_bindgen_test]
async fn starting_shows_the_first_question_and_moves_the_focus_to_its_heading() {
    let root = mounted().await;
    press(&root, ".button-main").await;
    let document = web_sys::window().unwrap().document().unwrap();
    assert!(root.query_selector("form.question").unwrap().is_some());
    assert_eq!(document.active_element().unwrap().id(), osuiko::ui::HEADING);
    root.remove();
}

#[wasm_bindgen_test]
async fn going_on_without_an_answer_says_so_and_loses_nothing() {
    let root = mounted().await;
    press(&root, ".button-main").await;
    press(&root, "button[type=submit]").await;
    assert!(root.query_selector("#error-summary").unwrap().is_some());
    assert!(root.query_selector("form.question").unwrap().is_some());
    root.remove();
}

#[wasm_bindgen_test]
async fn a_ticked_box_stays_ticked_and_a_second_press_takes_it_back() {
    let root = mounted().await;
    press(&root, ".button-main").await;
    let box_of = |root: &Element| {
        let found = root.query_selector("#option-0").unwrap().unwrap();
        found.dyn_into::<HtmlInputElement>().unwrap()
    };
    press(&root, "#option-0").await;
    assert!(box_of(&root).checked());
    press(&root, "#option-0").await;
    assert!(!box_of(&root).checked());
    root.remove();
}

#[wasm_bindgen_test]
async fn every_field_keeps_the_browser_from_remembering_it() {
    let root = mounted().await;
    press(&root, ".button-main").await;
    let fields = root.query_selector_all("input").unwrap();
    assert!(fields.length() > 0);
    for at in 0..fields.length() {
        let field: Element = fields.get(at).unwrap().dyn_into().unwrap();
        assert_eq!(field.get_attribute("autocomplete").as_deref(), Some("off"));
    }
    root.remove();
}
