//! From raw records to tables: ids become indices, words become enums, and everything that does not fit is noted.

use std::collections::BTreeMap;

use osuiko::domain::catalogue as domain;
use osuiko::domain::catalogue::{Records, Tables};
use osuiko::domain::index::{
    BreachIndex, KindIndex, OptionIndex, OrganisationIndex, QuestionIndex, ServiceIndex,
    SourceIndex,
};
use osuiko::domain::plan::Band;
use osuiko::domain::{Condition, Date};

use super::problem::{At, Problems};
use super::raw;
use super::read::Files;

/// Compiles the files into tables and records; `language` picks the links of actions.
pub(super) fn tables(files: &Files, language: &str, problems: &mut Problems) -> (Tables, Records) {
    let mut compiler = Compiler::new(files, problems);
    let breaches: Vec<_> =
        files.breaches.iter().map(|(file, b)| compiler.breach(file, b)).collect();
    let actions =
        files.actions.iter().map(|(file, a)| compiler.action(file, a, language)).collect();
    let records = Records {
        sources: files.sources.iter().map(|(file, s)| compiler.source(file, s)).collect(),
        breaches: files.breaches.iter().map(|(file, b)| compiler.record(file, b)).collect(),
    };
    let tables = Tables {
        reviewed: breaches.iter().map(|breach| breach.reviewed).max().unwrap_or(Date {
            year: 0,
            month: 0,
            day: 0,
        }),
        services: files
            .services
            .iter()
            .map(|(_, s)| domain::Service { id: s.id.clone(), group: s.group.clone() })
            .collect(),
        places: files.places.iter().map(|(file, p)| compiler.place(file, p)).collect(),
        kinds: files
            .kinds
            .iter()
            .map(|(_, k)| domain::DataKind { id: k.id.clone(), harm: k.harm })
            .collect(),
        organisations: files
            .organisations
            .iter()
            .map(|(file, o)| compiler.organisation(file, o))
            .collect(),
        questions: files.questions.iter().map(|(file, q)| compiler.question(file, q)).collect(),
        breaches,
        actions,
    };
    (tables, records)
}

/// Ids by table, and the problems met.
struct Compiler<'a> {
    problems: &'a mut Problems,
    ids: BTreeMap<(&'static str, &'a str), u32>,
    options: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Compiler<'a> {
    /// Numbers every id of every table and notes those that stand twice.
    fn new(files: &'a Files, problems: &'a mut Problems) -> Self {
        let mut ids = BTreeMap::new();
        let mut number = |table: &'static str, rows: Vec<(&'a str, &'a str)>| {
            for (position, (file, id)) in rows.into_iter().enumerate() {
                let at = At { file, record: id };
                if !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
                    problems.add(&at, "id", "use lower-case letters, digits and hyphens");
                }
                let position = u32::try_from(position).unwrap_or(u32::MAX);
                if ids.insert((table, id), position).is_some() {
                    problems.add(&at, "id", "stands twice");
                }
            }
        };
        macro_rules! rows {
            ($table:literal, $rows:ident, $id:ident) => {
                number(
                    $table,
                    files.$rows.iter().map(|(f, r)| (f.as_str(), r.$id.as_str())).collect(),
                )
            };
        }
        rows!("service", services, id);
        rows!("place", places, id);
        rows!("kind", kinds, id);
        rows!("organisation", organisations, id);
        rows!("source", sources, id);
        rows!("question", questions, id);
        rows!("breach", breaches, key);
        rows!("action", actions, id);
        let own = |question: &'a raw::Question| -> Vec<&'a str> {
            match question.options_from.as_deref() {
                Some("services") => files.services.iter().map(|(_, s)| s.id.as_str()).collect(),
                Some("places") => files.places.iter().map(|(_, p)| p.id.as_str()).collect(),
                Some("breaches") => files.breaches.iter().map(|(_, b)| b.key.as_str()).collect(),
                _ => question.options.iter().flatten().map(String::as_str).collect(),
            }
        };
        let options = files.questions.iter().map(|(_, q)| (q.id.as_str(), own(q))).collect();
        Self { problems, ids, options }
    }

    /// The number of the row of `table` with this id; 0 and a problem if there is none.
    fn row(&mut self, at: &At<'_>, field: &str, table: &'static str, id: &str) -> u32 {
        let found = self.ids.iter().find(|((t, known), _)| *t == table && *known == id);
        if let Some((_, row)) = found {
            return *row;
        }
        self.problems.add(at, field, format!("there is no {table} \"{id}\""));
        0
    }

    /// One of a closed list of words.
    fn word<T: Copy>(
        &mut self,
        at: &At<'_>,
        field: &str,
        word: &str,
        known: &[(&str, T)],
        otherwise: T,
    ) -> T {
        if let Some((_, value)) = known.iter().find(|(name, _)| *name == word) {
            return *value;
        }
        let names: Vec<_> = known.iter().map(|(name, _)| *name).collect();
        self.problems.add(at, field, format!("\"{word}\" is not one of: {}", names.join(", ")));
        otherwise
    }

    fn date(&mut self, at: &At<'_>, field: &str, text: &str) -> Date {
        Date::parse(text).unwrap_or_else(|| {
            self.problems.add(
                at,
                field,
                format!("\"{text}\" is not a date like 2023-08-24, 2023-08 or 2023"),
            );
            Date { year: 0, month: 0, day: 0 }
        })
    }

    fn https(&mut self, at: &At<'_>, field: &str, address: &str) {
        if !address.starts_with("https://") || address.contains(char::is_whitespace) {
            self.problems.add(at, field, "wants an address that starts with https://");
        }
    }

    fn sources(&mut self, at: &At<'_>, field: &str, ids: &[String]) -> Vec<SourceIndex> {
        if ids.is_empty() {
            self.problems.add(at, field, "wants at least one source");
        }
        ids.iter().map(|id| SourceIndex(self.row(at, field, "source", id))).collect()
    }

    fn condition(&mut self, at: &At<'_>, field: &str, condition: &raw::Condition) -> Condition {
        let each = |this: &mut Self, parts: &[raw::Condition]| {
            parts.iter().map(|part| this.condition(at, field, part)).collect()
        };
        match condition {
            raw::Condition::All { all } => Condition::All(each(self, all)),
            raw::Condition::Any { any } => Condition::Any(each(self, any)),
            raw::Condition::Not { not } => Condition::Not(Box::new(self.condition(at, field, not))),
            raw::Condition::Is { question, is } => {
                let asked = QuestionIndex(self.row(at, field, "question", question));
                Condition::Is(asked, self.option(at, field, question, is))
            }
            raw::Condition::Overlaps { question, overlaps } => {
                let asked = QuestionIndex(self.row(at, field, "question", question));
                let options =
                    overlaps.iter().map(|id| self.option(at, field, question, id)).collect();
                Condition::Overlaps(asked, options)
            }
        }
    }

    fn option(&mut self, at: &At<'_>, field: &str, question: &str, id: &str) -> OptionIndex {
        let options = self.options.get(question);
        options.and_then(|ids| ids.iter().position(|known| *known == id)).map_or_else(
            || {
                self.problems.add(
                    at,
                    field,
                    format!("question \"{question}\" has no option \"{id}\""),
                );
                OptionIndex(0)
            },
            OptionIndex::at,
        )
    }

    fn place(&mut self, file: &str, place: &raw::Place) -> domain::Place {
        let at = At { file, record: &place.id };
        let contact = OrganisationIndex(self.row(&at, "contact", "organisation", &place.contact));
        let (id, code) = (place.id.clone(), place.code.clone());
        domain::Place { id, contact, code, tile: place.tile }
    }

    fn organisation(
        &mut self,
        file: &str,
        organisation: &raw::Organisation,
    ) -> domain::Organisation {
        let at = At { file, record: &organisation.id };
        for (field, address) in [("site", &organisation.site), ("page", &organisation.page)] {
            if let Some(address) = address {
                self.https(&at, field, address);
            }
        }
        if organisation.phone.is_some()
            && organisation.phone_confidence.as_deref() != Some("verified")
        {
            self.problems.add(
                &at,
                "phone_confidence",
                "a phone number is shown only when it is \"verified\"",
            );
        }
        let says =
            [&organisation.phone, &organisation.email, &organisation.post, &organisation.page];
        if says.into_iter().any(Option::is_some) {
            self.sources(&at, "sources", &organisation.sources);
        }
        domain::Organisation {
            id: organisation.id.clone(),
            site: organisation.site.clone(),
            page: organisation.page.clone(),
            phone: organisation.phone.clone(),
            email: organisation.email.clone(),
            post: organisation.post.clone(),
        }
    }

    fn source(&mut self, file: &str, source: &raw::Source) -> domain::Source {
        let at = At { file, record: &source.id };
        self.https(&at, "address", &source.address);
        for (field, text) in [("title", &source.title), ("publisher", &source.publisher)] {
            if text.trim().is_empty() {
                self.problems.add(&at, field, "is empty");
            }
        }
        let standings = [("official", true), ("reported", false)];
        domain::Source {
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            date: source.date.as_ref().map(|date| self.date(&at, "date", date)),
            address: source.address.clone(),
            language: source.language.clone(),
            official: self.word(&at, "standing", &source.standing, &standings, false),
            checked: self.date(&at, "checked", &source.checked),
        }
    }

    fn question(&mut self, file: &str, question: &raw::Question) -> domain::Question {
        use domain::{Options, Stage};
        let at = At { file, record: &question.id };
        let stages = [
            ("who", Stage::Who),
            ("where", Stage::Where),
            ("when", Stage::When),
            ("how", Stage::How),
            ("since", Stage::Since),
        ];
        let several =
            self.word(&at, "choose", &question.choose, &[("several", true), ("one", false)], false);
        let options = match (&question.options, question.options_from.as_deref()) {
            (Some(own), None) => Options::Own(own.clone()),
            (None, Some("services")) => Options::Services,
            (None, Some("places")) => Options::Places,
            (None, Some("breaches")) => Options::Breaches,
            _ => {
                self.problems.add(
                    &at,
                    "options",
                    "wants either options or options_from (services, places, breaches)",
                );
                Options::Own(Vec::new())
            }
        };
        if !several && (question.none || !question.exclusive.is_empty()) {
            self.problems.add(
                &at,
                "choose",
                "none and exclusive are for questions that take several",
            );
        }
        domain::Question {
            id: question.id.clone(),
            stage: self.word(&at, "stage", &question.stage, &stages, Stage::How),
            several,
            options,
            none: question.none,
            exclusive: question
                .exclusive
                .iter()
                .map(|id| self.option(&at, "exclusive", &question.id, id))
                .collect(),
        }
    }

    fn action(&mut self, file: &str, action: &raw::Action, language: &str) -> domain::Action {
        use domain::{Cost, Login};
        let at = At { file, record: &action.id };
        let bands = [
            ("now", Band::Now),
            ("soon", Band::Soon),
            ("later", Band::Later),
            ("if-misused", Band::IfMisused),
        ];
        let costs = [
            ("free", Cost::Free),
            ("paid", Cost::Paid),
            ("no-fee-mentioned", Cost::NoFeeMentioned),
            ("call-price", Cost::CallPrice),
        ];
        let logins = [("strong", Login::Strong), ("either", Login::Either), ("none", Login::None)];
        for (code, address) in &action.links {
            self.https(&at, &format!("links.{code}"), address);
        }
        self.date(&at, "next_review", &action.next_review);
        let link = ["", "fi", "en", "sv"]
            .iter()
            .map(|other| if other.is_empty() { language } else { other })
            .find_map(|code| action.links.get(code));
        domain::Action {
            id: action.id.clone(),
            band: self.word(&at, "band", &action.band, &bands, Band::Later),
            kinds: action
                .kinds
                .iter()
                .map(|id| KindIndex(self.row(&at, "kinds", "kind", id)))
                .collect(),
            breaches: action
                .breaches
                .iter()
                .map(|id| BreachIndex(self.row(&at, "breaches", "breach", id)))
                .collect(),
            when: action.when.as_ref().map(|when| self.condition(&at, "when", when)),
            now_when: action.now_when.as_ref().map(|when| self.condition(&at, "now_when", when)),
            weight: action.weight,
            minutes: action.minutes,
            cost: self.word(&at, "cost", &action.cost, &costs, Cost::NoFeeMentioned),
            login: self.word(&at, "login", &action.login, &logins, Login::None),
            minimum_age: action.minimum_age,
            provider: action
                .provider
                .as_ref()
                .map(|id| OrganisationIndex(self.row(&at, "provider", "organisation", id))),
            link: link.cloned(),
            sources: self.sources(&at, "sources", &action.sources),
            reviewed: self.date(&at, "reviewed", &action.reviewed),
        }
    }

    fn breach(&mut self, file: &str, breach: &raw::Breach) -> domain::Breach {
        use domain::{BreachKind, Role};
        let at = At { file, record: &breach.key };
        let kinds = [
            ("ransomware", BreachKind::Ransomware),
            ("intrusion", BreachKind::Intrusion),
            ("snooping", BreachKind::Snooping),
            ("lost-media", BreachKind::LostMedia),
            ("tracker", BreachKind::Tracker),
            ("misdirected", BreachKind::Misdirected),
        ];
        let roles = [
            ("controller", Role::Controller),
            ("processor", Role::Processor),
            ("sub-processor", Role::SubProcessor),
            ("carrier", Role::Carrier),
        ];
        self.word(&at, "status", &breach.status, &[("open", ()), ("closed", ())], ());
        if !file.ends_with(&format!("/{}.toml", breach.key)) {
            self.problems.add(&at, "key", "the file must be named after the key");
        }
        let groups = breach.group.iter().map(|group| self.group(&at, group)).collect();
        let overlays =
            breach.overlay.iter().map(|overlay| self.overlay(&at, breach, overlay)).collect();
        let mut chain = Vec::new();
        for link in &breach.chain {
            chain.push(domain::Chain {
                organisation: OrganisationIndex(self.row(
                    &at,
                    "chain.organisation",
                    "organisation",
                    &link.organisation,
                )),
                role: self.word(&at, "chain.role", &link.role, &roles, Role::Processor),
            });
        }
        domain::Breach {
            key: breach.key.clone(),
            kind: self.word(&at, "kind", &breach.kind, &kinds, BreachKind::Intrusion),
            services: breach
                .services
                .iter()
                .map(|id| ServiceIndex(self.row(&at, "services", "service", id)))
                .collect(),
            reviewed: self.date(&at, "reviewed", &breach.reviewed),
            chain,
            groups,
            overlays,
        }
    }

    fn record(&mut self, file: &str, breach: &raw::Breach) -> domain::Record {
        let at = At { file, record: &breach.key };
        domain::Record {
            page: SourceIndex(self.row(&at, "page", "source", &breach.page)),
            open: breach.status == "open",
            next_review: self.date(&at, "next_review", &breach.next_review),
            claims: breach.claim.iter().map(|claim| self.claim(&at, breach, claim)).collect(),
            sums: breach.sum.iter().map(|sum| self.sum(&at, breach, sum)).collect(),
            listings: breach.listing.iter().map(|listing| self.listing(&at, listing)).collect(),
            changes: breach.change.iter().map(|change| self.change(&at, change)).collect(),
        }
    }

    fn sum(&mut self, at: &At<'_>, breach: &raw::Breach, sum: &raw::Sum) -> domain::Sum {
        let field = format!("sum {}", sum.explains);
        let mut claim = |id: &String| {
            let found = breach.claim.iter().position(|c| c.id == *id && c.what == "people");
            if found.is_none() {
                let message = format!("there is no claim \"{id}\" with a number of people");
                self.problems.add(at, &field, message);
            }
            u32::try_from(found?).ok()
        };
        domain::Sum {
            explains: claim(&sum.explains).unwrap_or(0),
            of: sum.of.iter().filter_map(claim).collect(),
        }
    }

    fn listing(&mut self, at: &At<'_>, listing: &raw::Listing) -> domain::Listing {
        let field = |part: &str| format!("listing {}.{part}", listing.id);
        domain::Listing {
            id: listing.id.clone(),
            places: self.places(at, &field("places"), &listing.places),
            source: SourceIndex(self.row(at, &field("source"), "source", &listing.source)),
        }
    }

    fn change(&mut self, at: &At<'_>, change: &raw::Change) -> domain::Change {
        let field = format!("change {}.on", change.id);
        let on = self.date(at, &field, &change.on);
        if on.year > 0 && on.day == 0 {
            self.problems.add(at, &field, "wants a whole day, like 2023-08-24");
        }
        domain::Change { id: change.id.clone(), on }
    }

    fn claim(&mut self, at: &At<'_>, breach: &raw::Breach, claim: &raw::Claim) -> domain::Claim {
        use domain::{Mark, Measure, Said};
        let field = |name: &str| format!("claim {}.{name}", claim.id);
        let measures = [
            ("exactly", Measure::Exactly),
            ("about", Measure::About),
            ("over", Measure::Over),
            ("almost", Measure::Almost),
            ("at-most", Measure::AtMost),
        ];
        let said = match (claim.what.as_str(), claim.value, &claim.measure) {
            ("people", Some(value), Some(measure)) => {
                let measure = self.word(at, &field("measure"), measure, &measures, Measure::About);
                Said::People(value, measure)
            }
            ("event", None, None) => {
                Said::Event(claim.on.as_ref().map(|on| self.date(at, &field("on"), on)))
            }
            ("status", None, None) => Said::Status,
            _ => {
                let message = "is people (with value and measure), event or status (without)";
                self.problems.add(at, &field("what"), message);
                Said::Status
            }
        };
        let others = |name: &str, ids: &[String], problems: &mut Problems| {
            ids.iter()
                .filter_map(|id| {
                    let found = breach.claim.iter().position(|other| other.id == *id);
                    if found.is_none() {
                        problems.add(at, &field(name), format!("there is no claim \"{id}\""));
                    }
                    u32::try_from(found?).ok()
                })
                .collect()
        };
        let marks = [
            ("began", Mark::Began),
            ("ended", Mark::Ended),
            ("known", Mark::Known),
            ("reported", Mark::Reported),
            ("told", Mark::Told),
            ("decided", Mark::Decided),
        ];
        let mark = claim
            .mark
            .as_ref()
            .map(|mark| self.word(at, &field("mark"), mark, &marks, Mark::Began));
        if mark.is_some() && !matches!(said, Said::Event(Some(_))) {
            self.problems.add(at, &field("mark"), "is for an event with a day in `on`");
        }
        domain::Claim {
            id: claim.id.clone(),
            said,
            mark,
            counts: claim.counts.clone().unwrap_or_default(),
            disagrees: others("disagrees", &claim.disagrees, self.problems),
            supersedes: others("supersedes", &claim.supersedes, self.problems),
            by: OrganisationIndex(self.row(at, &field("by"), "organisation", &claim.by)),
            date: claim.said.as_ref().map(|date| self.date(at, &field("said"), date)),
            places: self.places(at, &field("places"), &claim.places),
            source: SourceIndex(self.row(at, &field("source"), "source", &claim.source)),
        }
    }

    fn places(&mut self, at: &At<'_>, field: &str, ids: &[String]) -> Vec<OptionIndex> {
        ids.iter().map(|id| OptionIndex(self.row(at, field, "place", id))).collect()
    }

    fn standing(&mut self, at: &At<'_>, field: &str, word: &str) -> domain::Standing {
        use domain::Standing;
        let standings = [
            ("official", Standing::Official),
            ("reported", Standing::Reported),
            ("unclear", Standing::Unclear),
            ("some", Standing::Some),
        ];
        self.word(at, field, word, &standings, Standing::Unclear)
    }

    fn confirms(&mut self, at: &At<'_>, field: &str, word: &str) -> domain::Confirms {
        if word == "place" {
            domain::Confirms::Place
        } else {
            domain::Confirms::Organisation(OrganisationIndex(self.row(
                at,
                field,
                "organisation",
                word,
            )))
        }
    }

    fn group(&mut self, at: &At<'_>, group: &raw::Group) -> domain::Group {
        let field = |name: &str| format!("group {}.{name}", group.id);
        domain::Group {
            id: group.id.clone(),
            when: self.condition(at, &field("when"), &group.when),
            unless: group.unless.as_ref().map(|c| self.condition(at, &field("unless"), c)),
            standing: self.standing(at, &field("standing"), &group.standing),
            letter: group.letter,
            confirms: self.confirms(at, &field("confirms"), &group.confirms),
            sources: self.sources(at, &field("sources"), &group.sources),
            exposures: group.exposure.iter().map(|e| self.exposure(at, &group.id, e)).collect(),
        }
    }

    fn overlay(
        &mut self,
        at: &At<'_>,
        breach: &raw::Breach,
        overlay: &raw::Overlay,
    ) -> domain::Overlay {
        let name = format!("overlay {} in {}", overlay.group, overlay.places.join("+"));
        let field = |part: &str| format!("{name}.{part}");
        let group = breach.group.iter().position(|group| group.id == overlay.group);
        if group.is_none() {
            self.problems.add(at, &field("group"), "there is no such group in this breach");
        }
        if overlay.places.is_empty() {
            self.problems.add(at, &field("places"), "wants at least one place");
        }
        domain::Overlay {
            group: group.and_then(|n| u32::try_from(n).ok()).unwrap_or(0),
            places: self.places(at, &field("places"), &overlay.places),
            when: overlay.when.as_ref().map(|c| self.condition(at, &field("when"), c)),
            unless: overlay.unless.as_ref().map(|c| self.condition(at, &field("unless"), c)),
            standing: overlay.standing.as_ref().map(|s| self.standing(at, &field("standing"), s)),
            confirms: overlay.confirms.as_ref().map(|c| self.confirms(at, &field("confirms"), c)),
            sources: self.sources(at, &field("sources"), &overlay.sources),
            exposures: overlay.exposure.iter().map(|e| self.exposure(at, &name, e)).collect(),
        }
    }

    fn exposure(
        &mut self,
        at: &At<'_>,
        inside: &str,
        exposure: &raw::Exposure,
    ) -> domain::Exposure {
        use domain::State;
        let field = |name: &str| format!("{inside}, exposure {}.{name}", exposure.kind);
        let states = [
            ("exposed", State::Exposed),
            ("maybe", State::Maybe),
            ("said-not-exposed", State::SaidNotExposed),
        ];
        domain::Exposure {
            kind: KindIndex(self.row(at, &field("kind"), "kind", &exposure.kind)),
            state: self.word(at, &field("state"), &exposure.state, &states, State::Maybe),
            when: exposure.when.as_ref().map(|c| self.condition(at, &field("when"), c)),
            by: OrganisationIndex(self.row(at, &field("by"), "organisation", &exposure.by)),
            sources: self.sources(at, &field("sources"), &exposure.sources),
        }
    }
}
