//! The questions on paper, for offices and home care: boxes to tick, and what the ticks mean, from the same conditions as the check.

use yew::prelude::*;

use super::conditions::{Rule, joined};
use crate::source::Site;
use osuiko::ui::parts::{View, help_list};
use osuiko_engine::Condition;
use osuiko_engine::catalogue::Band;
use osuiko_engine::catalogue::{
    Action, Breach, Confirms, Group, Options, Question, Standing, State,
};
use osuiko_engine::fixed_ids::NOTICED;
use osuiko_engine::index::{
    ActionIndex, BreachIndex, KindIndex, OptionIndex, QuestionIndex, ServiceIndex,
};
use osuiko_engine::ordered::{Set, ranked};
use osuiko_words::written::{
    or, paper_ask, paper_ask_place, paper_data, paper_file, paper_file_link, paper_first, paper_if,
    paper_lead, paper_letter, paper_may, paper_meaning, paper_meaning_lead, paper_more,
    paper_only_if, paper_people, paper_place, paper_print, paper_secret, paper_services,
    paper_some, paper_web,
};
use osuiko_words::{capitalised, joined as listed};

/// How many actions stand on the paper: those that help most people first.
const FIRST: usize = 4;

/// How many letters there are from A to Z.
const ALPHABET: usize = 26;

/// The sheets.
pub(super) fn paper(site: &Site) -> Html {
    let words = site.words();
    let catalogue = &site.known.catalogue;
    let services = catalogue.tables().services.iter().enumerate().map(|(at, _)| {
        let name = words.service(ServiceIndex::at(at)).name();
        html! { <li><span class="box" aria-hidden="true"></span><strong>{ letter(at) }</strong>{ " " }{ name }</li> }
    });
    let questions = catalogue.questions().filter(|(_, question)| {
        matches!(question.options, Options::Own(_)) && question.id != NOTICED
    });
    // Questions for the same services stand together.
    let mut blocks: Vec<(Set<ServiceIndex>, Vec<Html>)> = Vec::new();
    for (index, question) in questions {
        let services = asked_of(site, index);
        let question = boxes(site, index, question);
        match blocks.iter_mut().find(|(known, _)| *known == services) {
            Some((_, together)) => together.push(question),
            None if services.is_empty() => {}
            None => blocks.push((services, vec![question])),
        }
    }
    let blocks = blocks.into_iter().map(|(services, questions)| {
        let letters = services.iter().map(|service| letter(service.position())).collect();
        html! {
            <section class="paper-block">
                <h3>{ paper_only_if(words, &joined(letters, or(words))) }</h3>
                { for questions }
            </section>
        }
    });
    let meanings = catalogue
        .tables()
        .breaches
        .iter()
        .enumerate()
        .map(|(at, breach)| meaning(site, BreachIndex::at(at), breach));
    // `xtask/src/single.rs` writes it.
    let name = format!("osuiko-{}.html", words.language().code());
    let file = format!("../../{name}");
    let web = format!("{}/{}/", site.served.home, words.language().code());
    html! {
        <>
            <p class="screen-only">{ paper_print(words) }</p>
            <p class="screen-only">
                { paper_file(words) }{ " " }<a href={file} download={name}>{ paper_file_link(words) }</a>
            </p>
            <p class="lead">{ paper_lead(words) }</p>
            <p>{ paper_secret(words) }</p>
            <section>
                <h2>{ paper_services(words) }</h2>
                <ul class="boxes">{ for services }</ul>
                <p class="write-line">{ paper_place(words) }</p>
            </section>
            <section>
                <h2>{ paper_more(words) }</h2>
                { for blocks }
            </section>
            <section class="paper-meaning">
                <h2>{ paper_meaning(words) }</h2>
                <p>{ paper_meaning_lead(words) }</p>
                { for meanings }
            </section>
            <section>
                <h2>{ paper_first(words) }</h2>
                <ul>{ for first(site).into_iter().map(|step| html! { <li>{ step }</li> }) }</ul>
                <h2>{ paper_people(words) }</h2>
                { View::html(words, None, help_list) }
                <p>{ paper_web(words) }{ " " }{ web }</p>
            </section>
        </>
    }
}

/// The letter of a service's box: A to Z, then AA to AZ, and so on, as in a spreadsheet.
fn letter(at: usize) -> String {
    let mut letters = ('A'..='Z').cycle();
    let own = letters.nth(at % ALPHABET).map(String::from).unwrap_or_default();
    match (at / ALPHABET).checked_sub(1) {
        None => own,
        Some(before) => letter(before) + &own,
    }
}

/// The services of the breaches that ask a question.
fn asked_of(site: &Site, index: QuestionIndex) -> Set<ServiceIndex> {
    let asks = |breach: &&Breach| {
        each_condition(breach).any(|condition| {
            let mut found = false;
            condition.each_leaf(&mut |leaf, _| found |= leaf == index);
            found
        })
    };
    let breaches = site.known.catalogue.tables().breaches.iter().filter(asks);
    breaches.flat_map(|breach| breach.services.iter().copied()).collect()
}

/// One question with its boxes.
fn boxes(site: &Site, index: QuestionIndex, question: &Question) -> Html {
    let words = site.words();
    let options = (0..site.known.catalogue.option_count(question)).map(|at| {
        let label = words.label(&question.options, index, OptionIndex::at(at));
        html! { <li><span class="box" aria-hidden="true"></span>{ label }</li> }
    });
    html! {
        <div class="paper-question">
            <h4>{ words.question(index).text() }</h4>
            <ul class="boxes boxes-row">{ for options }</ul>
        </div>
    }
}

/// Every condition of a breach.
fn each_condition(breach: &Breach) -> impl Iterator<Item = &Condition> {
    let groups = breach.groups.iter().flat_map(|group| {
        let exposures = group.exposures.iter().filter_map(|exposure| exposure.when.as_ref());
        [Some(&group.when), group.unless.as_ref()].into_iter().flatten().chain(exposures)
    });
    let overlays = breach.overlays.iter().flat_map(|overlay| {
        let exposures = overlay.exposures.iter().filter_map(|exposure| exposure.when.as_ref());
        [overlay.when.as_ref(), overlay.unless.as_ref()].into_iter().flatten().chain(exposures)
    });
    groups.chain(overlays)
}

/// What it means to belong to a breach's groups: the condition, the data, whom to ask.
fn meaning(site: &Site, index: BreachIndex, breach: &Breach) -> Html {
    let words = site.words();
    let letters: Vec<String> =
        breach.services.iter().map(|service| letter(service.position())).collect();
    // The letters have said which services; what is left is where, when and how.
    let services = site.known.catalogue.services_question();
    let whens: Vec<Rule> = breach
        .groups
        .iter()
        .filter_map(|group| without(&group.when, services))
        .map(|when| Rule::new(&site.known, &when, true))
        .collect();
    let always = whens.len() < breach.groups.len();
    let when = if always {
        paper_may(words).to_owned()
    } else {
        paper_if(words, &Rule::any(whens).line(words))
    };
    let mut asks: Vec<String> = Vec::new();
    for group in &breach.groups {
        let ask = ask(site, group);
        if !asks.contains(&ask) {
            asks.push(ask);
        }
    }
    let ask = asks.join(". ");
    let all = |holds: fn(&Group) -> bool| breach.groups.iter().all(holds);
    let only_some = all(|group| group.standing == Standing::Some);
    let letter_came = all(|group| group.letter);
    html! {
        <section class="paper-case">
            <h3>{ format!("{}: {}", letters.join(", "), site.words().breach(index).title()) }</h3>
            <p>
                { when }{ " " }
                if only_some { { paper_some(words) }{ " " } }
                { data(site, breach) }{ " " }{ ask }{ "." }
                if letter_came { { " " }{ paper_letter(words) } }
            </p>
        </section>
    }
}

/// A condition without what it says of `question`; `None` if nothing is left.
fn without(condition: &Condition, question: QuestionIndex) -> Option<Condition> {
    let rest = |parts: &[Condition]| -> Vec<Condition> {
        parts.iter().filter_map(|part| without(part, question)).collect()
    };
    match condition {
        Condition::All(parts) => Some(rest(parts)).filter(|p| !p.is_empty()).map(Condition::All),
        Condition::Any(parts) => Some(rest(parts)).filter(|p| !p.is_empty()).map(Condition::Any),
        Condition::Not(part) => without(part, question).map(|part| Condition::Not(Box::new(part))),
        Condition::Is(asked, _) | Condition::Overlaps(asked, _) => {
            (*asked != question).then(|| condition.clone())
        }
    }
}

/// The data that leaked or may have, the most harmful first.
fn data(site: &Site, breach: &Breach) -> String {
    let known = &site.known;
    let exposures = breach.groups.iter().flat_map(|group| &group.exposures);
    let kinds: Set<KindIndex> = exposures
        .filter(|exposure| exposure.state >= State::Maybe)
        .map(|exposure| exposure.kind)
        .collect();
    let kinds = ranked(kinds.iter().collect(), |kind| {
        u64::from(u8::MAX.saturating_sub(known.catalogue.harm(*kind)))
    });
    let names: Vec<&str> = kinds.into_iter().map(|kind| known.words.kind(kind).name()).collect();
    format!("{}.", paper_data(site.words(), &listed(site.words(), &names)))
}

/// Whom to ask.
fn ask(site: &Site, group: &Group) -> String {
    match group.confirms {
        Confirms::Place => paper_ask_place(site.words()).to_owned(),
        Confirms::Organisation(organisation) => {
            let name = site.words().organisation(organisation).name();
            capitalised(&paper_ask(site.words(), name))
        }
    }
}

/// The actions to do first, whatever leaked and whoever was told.
fn first(site: &Site) -> Vec<String> {
    let actions = site.known.catalogue.tables().actions.iter().enumerate();
    let wanted =
        actions.filter(|(_, action)| action.breaches.is_empty() && action.band <= Band::Soon);
    let heaviest = ranked(wanted.collect(), |(_, action): &(usize, &Action)| {
        u64::from(u8::MAX.saturating_sub(action.weight))
    });
    let titles = heaviest
        .into_iter()
        .take(FIRST)
        .map(|(at, _)| site.words().action(ActionIndex::at(at)).name().to_owned());
    titles.collect()
}
