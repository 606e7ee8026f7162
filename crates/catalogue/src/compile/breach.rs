//! What a breach is judged by: its groups, its overlays, and what leaked.

use osuiko_engine::catalogue as domain;
use osuiko_engine::index::{KindIndex, ServiceIndex};

use super::super::problem::{At, Home};
use super::super::raw;
use super::super::rule::Rule;
use super::Compiler;

impl Compiler<'_> {
    pub(super) fn breach(&mut self, home: &Home, breach: &raw::Breach) -> domain::Breach {
        use domain::BreachKind;
        let at = At::record(home, &breach.key);
        let statuses = [("open", ()), ("closed", ())];
        self.word(&at.field("status"), &breach.status, &statuses, ());
        if !home.file.ends_with(&format!("/{}.toml", breach.key)) {
            let to_do = format!("rename the file to {}.toml", breach.key);
            let wrong = "the file is not named after the key";
            self.problems.add(&at.field("key"), Rule::MisnamedFile, wrong, to_do);
        }
        if !ends_with_year(&breach.key) {
            let wrong = "the key of a breach ends with its year";
            let to_do = "add the year, as in -2023: a table of the open data is never named so";
            self.problems.add(&at.field("key"), Rule::MalformedId, wrong, to_do);
        }
        for (table, count) in [("chain", breach.chain.len()), ("group", breach.group.len())] {
            if count == 0 {
                let wrong = format!("this breach has no {table}");
                let to_do = format!("write at least one [[{table}]]");
                self.problems.add(&at.field(table), Rule::WrongShape, wrong, to_do);
            }
        }
        let groups = breach.group.iter().enumerate();
        let groups = groups.map(|(number, group)| self.group(&at, number, group)).collect();
        let overlays = breach.overlay.iter().enumerate();
        let overlays =
            overlays.map(|(number, overlay)| self.overlay(&at, breach, number, overlay)).collect();
        let chain = breach.chain.iter().enumerate();
        let chain = chain.map(|(number, link)| self.link(&at, number, link)).collect();
        let services = at.field("services");
        domain::Breach {
            key: breach.key.clone(),
            kind: self.word(
                &at.field("kind"),
                &breach.kind,
                &BreachKind::WORDS,
                BreachKind::Intrusion,
            ),
            services: breach
                .services
                .iter()
                .map(|id| ServiceIndex(self.row(&services, "service", id)))
                .collect(),
            reviewed: self.date(&at.field("reviewed"), &breach.reviewed),
            chain,
            groups,
            overlays,
        }
    }

    fn link(&mut self, at: &At, number: usize, link: &raw::Chain) -> domain::Chain {
        use domain::Role;
        let at = at.part("chain", number, &link.organisation);
        domain::Chain {
            organisation: self.organisation_at(&at.field("organisation"), &link.organisation),
            role: self.word(&at.field("role"), &link.role, &Role::WORDS, Role::Processor),
        }
    }

    fn standing(&mut self, at: &At, word: &str) -> domain::Standing {
        use domain::Standing;
        self.word(&at.field("standing"), word, &Standing::WORDS, Standing::Unclear)
    }

    fn confirms(&mut self, at: &At, word: &str) -> domain::Confirms {
        if word == "place" {
            domain::Confirms::Place
        } else {
            domain::Confirms::Organisation(self.organisation_at(&at.field("confirms"), word))
        }
    }

    fn group(&mut self, at: &At, number: usize, group: &raw::Group) -> domain::Group {
        let at = at.part("group", number, &group.id);
        if group.letter && group.standing == "unclear" {
            self.unclear_letter(&at.field("letter"));
        }
        domain::Group {
            id: group.id.clone(),
            when: self.condition(&at.field("when"), &group.when),
            unless: self.optional(&at.field("unless"), group.unless.as_ref()),
            standing: self.standing(&at, &group.standing),
            letter: group.letter,
            confirms: self.confirms(&at, &group.confirms),
            instead: self.instead(&at, &group.instead),
            sources: self.sources(&at, &group.sources),
            exposures: self.exposures(&at, &group.exposure),
        }
    }

    fn instead(&mut self, at: &At, others: &[raw::Instead]) -> Vec<domain::Instead> {
        let others = others.iter().enumerate().map(|(number, other)| {
            let at = at.part("instead", number, &other.confirms);
            domain::Instead {
                when: self.condition(&at.field("when"), &other.when),
                confirms: self.organisation_at(&at.field("confirms"), &other.confirms),
            }
        });
        others.collect()
    }

    fn unclear_letter(&mut self, at: &At) {
        let wrong = "everyone in this group got a letter, and still nobody has said they were hit";
        let to_do = "remove `letter`, or give the standing that the letter proves";
        self.problems.add(at, Rule::UnclearLetter, wrong, to_do);
    }

    fn overlay(
        &mut self,
        at: &At,
        breach: &raw::Breach,
        number: usize,
        overlay: &raw::Overlay,
    ) -> domain::Overlay {
        let at = at.part("overlay", number, &overlay.name());
        let group = breach.group.iter().position(|group| group.id == overlay.group);
        if group.is_none() {
            let wrong = format!("there is no group \"{}\" in this breach", overlay.group);
            let to_do = "correct the id, or add the group";
            self.problems.add(&at.field("group"), Rule::UnknownId, wrong, to_do);
        }
        let lettered = group.and_then(|n| breach.group.get(n)).is_some_and(|group| group.letter);
        if lettered && overlay.standing.as_deref() == Some("unclear") {
            self.unclear_letter(&at.field("standing"));
        }
        if overlay.places.is_empty() {
            let to_do = "name at least one place, or remove the overlay";
            let wrong = "this overlay is about no place";
            self.problems.add(&at.field("places"), Rule::WrongShape, wrong, to_do);
        }
        domain::Overlay {
            group: group.and_then(|n| u32::try_from(n).ok()).unwrap_or(0),
            places: self.places(&at, &overlay.places),
            when: self.optional(&at.field("when"), overlay.when.as_ref()),
            unless: self.optional(&at.field("unless"), overlay.unless.as_ref()),
            standing: overlay.standing.as_ref().map(|s| self.standing(&at, s)),
            confirms: overlay.confirms.as_ref().map(|c| self.confirms(&at, c)),
            sources: self.sources(&at, &overlay.sources),
            exposures: self.exposures(&at, &overlay.exposure),
        }
    }

    fn exposures(&mut self, at: &At, exposures: &[raw::Exposure]) -> Vec<domain::Exposure> {
        let exposures = exposures.iter().enumerate();
        exposures.map(|(number, exposure)| self.exposure(at, number, exposure)).collect()
    }

    fn exposure(&mut self, at: &At, number: usize, exposure: &raw::Exposure) -> domain::Exposure {
        use domain::State;
        let at = at.part("exposure", number, &exposure.kind);
        // That nothing indicates it is what is left, and nothing to write.
        let mut states = State::WORDS.to_vec();
        states.retain(|(_, state)| *state != State::NotIndicated);
        domain::Exposure {
            kind: KindIndex(self.row(&at.field("kind"), "data kind", &exposure.kind)),
            state: self.word(&at.field("state"), &exposure.state, &states, State::Maybe),
            when: self.optional(&at.field("when"), exposure.when.as_ref()),
            by: self.organisation_at(&at.field("by"), &exposure.by),
            sources: self.sources(&at, &exposure.sources),
        }
    }
}

/// Whether a key ends with a hyphen and a year.
fn ends_with_year(key: &str) -> bool {
    let year = key.rsplit_once('-').map_or("", |(_, year)| year);
    year.len() == 4 && year.chars().all(|digit| digit.is_ascii_digit())
}
