//! The small catalogue of the examples in these docs: pads that were delivered home, and a seller
//! whose customers' data leaked.

use crate::catalogue::{
    Action, ActionRole, Band, Breach, BreachKind, Catalogue, Confirms, Cost, DataKind, Exposure,
    Group, Login, Options, Organisation, Place, Question, Service, Stage, Standing, State, Tables,
};
use crate::index::{
    ActionIndex, KindIndex, OptionIndex, OrganisationIndex, QuestionIndex, ServiceIndex,
};
use crate::{Answer, Answers, Condition, Date};

/// Which services were used: pads (the first) or therapy.
pub const SERVICES: QuestionIndex = QuestionIndex(0);
/// Where the person lived: in one place.
pub const PLACE: QuestionIndex = QuestionIndex(1);
/// Whether the seller had the code of the door: yes (the first) or [`NO`].
pub const CODE_GIVEN: QuestionIndex = QuestionIndex(2);
/// The answer "no" to [`CODE_GIVEN`].
pub const NO: OptionIndex = OptionIndex(1);
/// The seller of the pads, who can tell for certain.
pub const SELLER: OrganisationIndex = OrganisationIndex(0);
/// People who help everybody.
pub const HELPLINE: OrganisationIndex = OrganisationIndex(1);
/// Whom to ask in the one place.
pub const COUNTY: OrganisationIndex = OrganisationIndex(2);
/// A kind of data: the code of the door, which leaked where the seller had it.
pub const DOOR_CODE: KindIndex = KindIndex(1);
/// An action: to change the code of the door.
pub const CHANGE_CODE: ActionIndex = ActionIndex(0);

/// The answers of somebody who used the pads and has said nothing else.
pub fn used_pads() -> Answers {
    Answers::default().with(SERVICES, Answer::single(OptionIndex(0)))
}

/// The answers of somebody who lived in the one place and has said nothing else.
pub fn lived_there() -> Answers {
    Answers::default().with(PLACE, Answer::single(OptionIndex(0)))
}

/// The catalogue.
///
/// # Panics
/// Never: the three questions that a catalogue needs are there.
#[expect(clippy::expect_used, reason = "the example is complete, and nothing that ships uses it")]
pub fn catalogue() -> Catalogue {
    Catalogue::new(tables()).expect("the example has its questions")
}

fn tables() -> Tables {
    let question = |id: &str, stage, several, options| Question {
        id: id.to_owned(),
        stage,
        several,
        options,
        none: several,
        exclusive: Vec::new(),
    };
    let service = |id: &str| Service { id: id.to_owned(), group: String::new() };
    let kind = |id: &str, harm| DataKind { id: id.to_owned(), harm };
    let organisation =
        |id: &str, helps| Organisation { id: id.to_owned(), helps, ..Organisation::default() };
    Tables {
        reviewed: Date::default(),
        services: vec![service("pads"), service("therapy")],
        places: vec![Place {
            id: "there".to_owned(),
            contact: COUNTY,
            code: String::new(),
            tile: (0, 0),
        }],
        kinds: vec![kind("address", 40), kind("door-code", 60)],
        organisations: vec![
            organisation("seller", false),
            organisation("helpline", true),
            organisation("county", false),
        ],
        questions: vec![
            question("services", Stage::Who, true, Options::Services),
            question("place", Stage::Where, false, Options::Places),
            question("code-given", Stage::How, false, own(&["yes", "no"])),
            question("told", Stage::Since, true, Options::Breaches),
        ],
        breaches: vec![breach()],
        actions: vec![action()],
        harms: Vec::new(),
        letters: Vec::new(),
        drills: Vec::new(),
    }
}

fn own(ids: &[&str]) -> Options {
    Options::Own(ids.iter().map(|&id| id.to_owned()).collect())
}

fn breach() -> Breach {
    let exposure = |kind, when| Exposure {
        kind,
        state: State::Exposed,
        when,
        by: SELLER,
        sources: Vec::new(),
    };
    let gave_code = Condition::Is(CODE_GIVEN, OptionIndex(0));
    Breach {
        key: "pads-2023".to_owned(),
        kind: BreachKind::Intrusion,
        services: vec![ServiceIndex(0)],
        reviewed: Date::default(),
        chain: Vec::new(),
        groups: vec![Group {
            id: "customers".to_owned(),
            when: Condition::Is(SERVICES, OptionIndex(0)),
            unless: None,
            standing: Standing::Official,
            letter: false,
            confirms: Confirms::Organisation(SELLER),
            instead: Vec::new(),
            sources: Vec::new(),
            exposures: vec![exposure(KindIndex(0), None), exposure(DOOR_CODE, Some(gave_code))],
        }],
        overlays: Vec::new(),
    }
}

fn action() -> Action {
    Action {
        id: "change-code".to_owned(),
        role: ActionRole::Step,
        anybody: false,
        band: Band::Soon,
        kinds: vec![DOOR_CODE],
        harms: Vec::new(),
        breaches: Vec::new(),
        when: None,
        now_when: None,
        weight: 50,
        minutes: 10,
        cost: Cost::Free,
        login: Login::None,
        minimum_age: None,
        provider: None,
        link: None,
        sources: Vec::new(),
        reviewed: Date::default(),
    }
}
