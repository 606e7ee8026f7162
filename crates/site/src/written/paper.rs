//! The questions on paper, for offices and home care: boxes to tick, and what the ticks mean, from the same conditions as the check.

use yew::prelude::*;

use super::Page;
use super::conditions::{Rule, joined};
use super::letters::letter;
use super::threat;
use crate::source::Site;
use osuiko::ui::parts::{View, phone};
use osuiko_engine::Condition;
use osuiko_engine::catalogue::Band;
use osuiko_engine::catalogue::{
    Action, Breach, Confirms, Group, Options, Question, Standing, State,
};
use osuiko_engine::fixed_ids::NOTICED;
use osuiko_engine::index::{
    ActionIndex, BreachIndex, KindIndex, OptionIndex, OrganisationIndex, QuestionIndex,
    ServiceIndex,
};
use osuiko_engine::ordered::{Set, ranked};
use osuiko_words::written::{
    for_if, or, paper_always, paper_ask, paper_ask_place, paper_ask_there, paper_choose,
    paper_choose_hint, paper_column_case, paper_column_if, paper_column_letter, paper_data,
    paper_data_more, paper_file, paper_file_link, paper_first, paper_lead, paper_left_out,
    paper_letter, paper_meaning, paper_meaning_lead, paper_more, paper_no_number, paper_numbers,
    paper_only_if, paper_place, paper_print, paper_secret, paper_services, paper_some, paper_web,
};
use osuiko_words::{
    THREAT_DANGER, THREAT_STEP_ANSWER, THREAT_STEP_PAY, THREAT_STEP_TALK, THREAT_TITLE,
    capitalised, joined as listed,
};

/// How many actions stand on the paper: those that help most people first.
const FIRST: usize = 4;

/// How many kinds of data of a case are named on paper; the page of the case has them all.
const GRAVEST: usize = 3;

/// How many parts are printed unless somebody chooses otherwise: care supplies, and care and
/// therapy, which are what offices and home care are asked about. These fit on three sides.
const CHOSEN: usize = 2;

/// The form: its services in the order of their letters, and the parts that can be chosen.
struct Form<'a> {
    site: &'a Site,
    /// The services, those of one group together.
    order: Vec<ServiceIndex>,
    /// The ids of the groups, in the order of the parts.
    groups: Vec<&'a str>,
}

impl<'a> Form<'a> {
    fn new(site: &'a Site) -> Self {
        let tables = site.known.catalogue.tables();
        let groups = tables.service_groups();
        let all = (0..tables.services.len()).map(ServiceIndex::at).collect();
        let group = |service: &ServiceIndex| {
            let service = tables.services.get(service.position());
            let found = groups.iter().position(|id| service.is_some_and(|s| s.group == *id));
            u64::try_from(found.unwrap_or_default()).unwrap_or_default()
        };
        Self { site, order: ranked(all, group), groups }
    }

    /// Where a service stands, from 0.
    fn place(&self, service: ServiceIndex) -> usize {
        self.order.iter().position(|known| *known == service).unwrap_or_default()
    }

    /// The letters of some services, in order.
    fn letters(&self, services: &[ServiceIndex]) -> Vec<String> {
        let places: Set<usize> = services.iter().map(|service| self.place(*service)).collect();
        places.iter().map(letter).collect()
    }

    /// The classes of what belongs to these services: it is there if one of their parts is chosen.
    fn classes(&self, own: &str, services: &[ServiceIndex]) -> String {
        let tables = self.site.known.catalogue.tables();
        let part = |service: &ServiceIndex| {
            let service = tables.services.get(service.position())?;
            self.groups.iter().position(|id| service.group == *id)
        };
        let parts: Set<usize> = services.iter().filter_map(part).collect();
        let parts = parts.iter().map(|part| format!(" part-{}", part.saturating_add(1)));
        [own.to_owned(), " part".to_owned()].into_iter().chain(parts).collect()
    }

    /// The boxes by which parts are chosen; each shows and hides by styles alone.
    fn choice(&self) -> Html {
        let words = self.site.words();
        let boxes = (0..self.groups.len()).map(|at| {
            let id = format!("print-{}", at.saturating_add(1));
            html! {
                <li>
                    <input type="checkbox" id={id.clone()} checked={at < CHOSEN} autocomplete="off" />
                    <label for={id}>{ words.service_group(at).name() }</label>
                </li>
            }
        });
        html! {
            <fieldset class="paper-choice screen-only card">
                <legend>{ paper_choose(words) }</legend>
                <p class="small">{ paper_choose_hint(words) }</p>
                <ul>{ for boxes }</ul>
            </fieldset>
        }
    }

    /// The boxes of the services, group by group.
    fn services(&self) -> Html {
        let words = self.site.words();
        let tables = self.site.known.catalogue.tables();
        let groups = self.groups.iter().enumerate().map(|(at, id)| {
            let inside = self.order.iter().filter(|service| {
                tables.services.get(service.position()).is_some_and(|service| service.group == *id)
            });
            let boxes = inside.map(|service| {
                html! {
                    <li>
                        <span class="box" aria-hidden="true"></span>
                        <strong>{ letter(self.place(*service)) }</strong>
                        <span>{ words.service(*service).name() }</span>
                    </li>
                }
            });
            html! {
                <div class={format!("paper-services part part-{}", at.saturating_add(1))}>
                    <h3>{ words.service_group(at).name() }</h3>
                    <ul class="boxes">{ for boxes }</ul>
                </div>
            }
        });
        html! { <>{ for groups }</> }
    }

    /// What this print leaves out.
    fn left_out(&self) -> Html {
        let words = self.site.words();
        let lines = (0..self.groups.len()).map(|at| {
            let name = words.service_group(at).name();
            html! { <li class={format!("left-out-{}", at.saturating_add(1))}>{ name }</li> }
        });
        html! {
            <>
                <p class="left-out-title">{ paper_left_out(words) }{ " " }</p>
                <ul class="left-out">{ for lines }</ul>
            </>
        }
    }

    /// The questions, those for the same services together.
    fn questions(&self) -> Html {
        let words = self.site.words();
        let questions = self.site.known.catalogue.questions().filter(|(_, question)| {
            matches!(question.options, Options::Own(_)) && question.id != NOTICED
        });
        let mut blocks: Vec<(Vec<ServiceIndex>, Vec<Html>)> = Vec::new();
        for (index, question) in questions {
            let services: Vec<ServiceIndex> = asked_of(self.site, index).iter().collect();
            let question = boxes(self.site, index, question);
            match blocks.iter_mut().find(|(known, _)| *known == services) {
                Some((_, together)) => together.push(question),
                None if services.is_empty() => {}
                None => blocks.push((services, vec![question])),
            }
        }
        let first = |services: &[ServiceIndex]| {
            let first = services.iter().map(|service| self.place(*service)).min();
            u64::try_from(first.unwrap_or_default()).unwrap_or_default()
        };
        let blocks = ranked(blocks, |(services, _): &(Vec<ServiceIndex>, _)| first(services));
        let blocks = blocks.into_iter().map(|(services, questions)| {
            let letters = self.letters(&services);
            html! {
                <section class={self.classes("paper-block", &services)}>
                    <h3>{ paper_only_if(words, &joined(letters, or(words))) }</h3>
                    { for questions }
                </section>
            }
        });
        html! { <>{ for blocks }</> }
    }

    /// What the ticks mean: a row for each case, in the order of the letters.
    fn answers(&self) -> Html {
        let words = self.site.words();
        let breaches = &self.site.known.catalogue.tables().breaches;
        let all = (0..breaches.len()).map(BreachIndex::at).zip(breaches).collect();
        let places = |breach: &Breach| {
            let places: Set<usize> = breach.services.iter().map(|s| self.place(*s)).collect();
            // By the first letter, and of one letter those with few others first.
            let key = places.first().unwrap_or_default().saturating_mul(100);
            u64::try_from(key.saturating_add(places.len())).unwrap_or_default()
        };
        let all = ranked(all, |(_, breach): &(BreachIndex, &Breach)| places(breach));
        let rows = all.into_iter().map(|(index, breach)| self.answer(index, breach));
        let columns =
            [paper_column_letter(words), paper_column_case(words), paper_column_if(words)];
        let columns = columns.map(|name| html! { <th scope="col">{ name }</th> });
        html! {
            <table class="paper-answers">
                <thead><tr>{ for columns }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        }
    }

    /// What it means to belong to a breach's groups: the condition, the data, whom to ask.
    fn answer(&self, index: BreachIndex, breach: &Breach) -> Html {
        let site = self.site;
        let words = site.words();
        // The letters have said which services; what is left is where, when and how.
        let services = site.known.catalogue.services_question();
        let whens: Vec<Rule> = breach
            .groups
            .iter()
            .filter_map(|group| without(&group.when, services))
            .map(|when| Rule::new(&site.known, &when, true))
            .collect();
        let when = if whens.len() < breach.groups.len() {
            paper_always(words).to_owned()
        } else {
            capitalised(&for_if(words, &Rule::any(whens).line(words)))
        };
        let all = |holds: fn(&Group) -> bool| breach.groups.iter().all(holds);
        let some = if all(|group| group.standing == Standing::Some) { SOME } else { "" };
        let letter = if all(|group| group.letter) { LETTER } else { "" };
        let mut asked: Vec<Whom> = Vec::new();
        for group in &breach.groups {
            let whom = whom(site, index, group);
            if !asked.contains(&whom) {
                asked.push(whom);
            }
        }
        let asked = if let [Whom::Place(place)] = asked[..] {
            self.ask_there(place)
        } else {
            let asked = asked.iter().enumerate().map(|(at, whom)| {
                let between = if at > 0 { "; " } else { " " };
                html! { <>{ between }{ self.ask(*whom) }</> }
            });
            html! { <>{ paper_ask(words) }{ for asked }</> }
        };
        html! {
            <tr class={self.classes("paper-case", &breach.services)}>
                <th scope="row">{ self.letters(&breach.services).join(" ") }</th>
                <td>
                    <strong>{ words.breach(index).title() }</strong>{ some }{ letter }
                    { " " }<span class="paper-data">{ data(site, breach) }</span>
                </td>
                <td>{ when }{ ". " }{ asked }</td>
            </tr>
        }
    }

    /// Whom to ask, with the telephone number.
    fn ask(&self, whom: Whom) -> Html {
        let words = self.site.words();
        match whom {
            Whom::Arranger => Html::from(paper_ask_place(words)),
            Whom::Organisation(index) => {
                let name = words.organisation(index).name().to_owned();
                html! { <>{ name }{ self.number(index) }</> }
            }
            Whom::Place(place) => self.ask_there(place),
        }
    }

    /// To ask where one lived: the condition beside it has named the place.
    fn ask_there(&self, place: OptionIndex) -> Html {
        let place = self.site.known.catalogue.tables().places.get(place.position());
        let number = place.map(|place| self.number(place.contact));
        html! { <>{ paper_ask_there(self.site.words()) }{ number }</> }
    }

    /// The telephone number of an organisation, if one is known.
    fn number(&self, organisation: OrganisationIndex) -> Html {
        let tables = self.site.known.catalogue.tables();
        let number = tables.organisations.get(organisation.position());
        let number = number.and_then(|organisation| organisation.phone.as_ref());
        let number = number.map(|number| {
            let phone = View::html(self.site.words(), None, |view| phone(view, number));
            html! { <>{ ":\u{a0}" }{ phone }</> }
        });
        number.unwrap_or_default()
    }

    /// The telephone number of each place, by its short name.
    fn numbers(&self) -> Html {
        let words = self.site.words();
        let tables = self.site.known.catalogue.tables();
        let mut rows: Vec<(&str, Option<&str>)> = tables
            .places
            .iter()
            .filter_map(|place| {
                let office = tables.organisations.get(place.contact.position())?;
                Some((words.place_short(&place.id), office.phone.as_deref()))
            })
            .collect();
        rows.sort_unstable();
        let silent: Vec<&str> =
            rows.iter().filter(|(_, number)| number.is_none()).map(|(name, _)| *name).collect();
        let known = rows.iter().filter_map(|(name, number)| Some((name, (*number)?)));
        let known = known.map(|(name, number)| {
            html! { <li>{ *name }{ " " }{ View::html(words, None, |view| phone(view, number)) }</li> }
        });
        html! {
            <>
                <ul class="paper-numbers">{ for known }</ul>
                if !silent.is_empty() {
                    <p>{ paper_no_number(words) }{ " " }{ silent.join(", ") }{ "." }</p>
                }
            </>
        }
    }
}

/// The mark of a case that affects only some people.
const SOME: &str = "\u{a0}*";

/// The mark of a case of which everyone is told personally.
const LETTER: &str = "\u{a0}**";

/// What the page begins with, and the sheets.
pub(super) fn paper(site: &Site) -> (Html, Html) {
    let words = site.words();
    let form = Form::new(site);
    // `xtask/src/single.rs` writes it.
    let name = format!("osuiko-{}.html", words.language().code());
    let file = [&*Page::Paper.up(site), &name].concat();
    let web = format!("{}/{}/", site.served.home, words.language().code());
    let lead = html! {
        <>
            <p class="lead">{ paper_lead(words) }{ " " }</p>
            <p>{ paper_secret(words) }</p>
            <p class="screen-only">{ paper_print(words) }</p>
            <p class="screen-only">
                { paper_file(words) }{ " " }<a href={file} download={name}>{ paper_file_link(words) }</a>
            </p>
        </>
    };
    let content = html! {
        <>
            { form.choice() }
            <section>
                <h2>{ paper_services(words) }</h2>
                { form.services() }
                <p class="write-line">{ paper_place(words) }</p>
                { form.left_out() }
                <p class="paper-web">{ paper_web(words) }{ " " }{ web }</p>
            </section>
            <section class="paper-help">
                <h2>{ words.text(THREAT_TITLE) }</h2>
                <p>
                    { words.text(THREAT_STEP_PAY) }{ " " }{ words.text(THREAT_STEP_ANSWER) }{ " " }
                    { words.text(THREAT_DANGER) }{ " 112. " }{ words.text(THREAT_STEP_TALK) }
                </p>
                { threat::lines(site) }
            </section>
            <section>
                <h2>{ paper_more(words) }</h2>
                { form.questions() }
            </section>
            <section class="paper-meaning">
                <h2>{ paper_meaning(words) }</h2>
                <p>
                    { paper_meaning_lead(words) }{ " " }
                    { format!("* {} ** {}", paper_some(words), paper_letter(words)) }
                </p>
                { form.answers() }
            </section>
            <section>
                <h2>{ paper_numbers(words) }</h2>
                { form.numbers() }
            </section>
            <section>
                <h2>{ paper_first(words) }</h2>
                <ul>{ for first(site).into_iter().map(|step| html! { <li>{ step }</li> }) }</ul>
            </section>
        </>
    };
    (lead, content)
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

/// The data that leaked or may have, the most harmful first; of many the most harmful ones, and
/// that there is more.
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
    let data = match names.get(..GRAVEST).filter(|_| names.len() > GRAVEST) {
        Some(gravest) => paper_data_more(site.words(), &gravest.join(", ")),
        None => paper_data(site.words(), &listed(site.words(), &names)),
    };
    format!("{data}.")
}

/// Who can tell a person for certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whom {
    /// This organisation.
    Organisation(OrganisationIndex),
    /// The only place that the case is about.
    Place(OptionIndex),
    /// Whoever arranged the service, which can be in several places.
    Arranger,
}

/// Whom to ask about a group of a case.
fn whom(site: &Site, breach: BreachIndex, group: &Group) -> Whom {
    let places: Vec<OptionIndex> = site.places(breach).iter().collect();
    let only = if let [only] = places[..] { Some(only) } else { None };
    let office = only.and_then(|only| {
        site.known.catalogue.tables().places.get(only.position()).map(|place| place.contact)
    });
    match (group.confirms, only) {
        (Confirms::Place, Some(only)) => Whom::Place(only),
        (Confirms::Organisation(asked), Some(only)) if office == Some(asked) => Whom::Place(only),
        (Confirms::Place, None) => Whom::Arranger,
        (Confirms::Organisation(asked), _) => Whom::Organisation(asked),
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
