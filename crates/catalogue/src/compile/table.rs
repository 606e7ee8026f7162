//! The tables that breaches refer to: places, organisations, sources, questions, actions.

use osuiko_engine::catalogue as domain;
use osuiko_engine::catalogue::Band;
use osuiko_engine::index::{KindIndex, OrganisationIndex};

use super::super::problem::{At, Home};
use super::super::raw;
use super::super::rule::Rule;
use super::Compiler;

/// The word for a page whose publisher speaks and is no organisation of the catalogue.
const PUBLISHER: &str = "publisher";

impl Compiler<'_> {
    pub(super) fn place(&mut self, home: &Home, place: &raw::Place) -> domain::Place {
        let at = At::record(home, &place.id).field("contact");
        let contact = if place.contact.trim().is_empty() {
            let to_do = "name the organisation whom people there can ask";
            self.problems.add(&at, Rule::PlaceWithoutContact, "nobody can be asked", to_do);
            OrganisationIndex(0)
        } else {
            self.organisation_at(&at, &place.contact)
        };
        let (id, code) = (place.id.clone(), place.code.clone());
        domain::Place { id, contact, code, tile: place.tile }
    }

    pub(super) fn organisation(
        &mut self,
        home: &Home,
        organisation: &raw::Organisation,
        language: &str,
    ) -> domain::Organisation {
        let at = At::record(home, &organisation.id);
        for (field, address) in [("site", &organisation.site), ("page", &organisation.page)] {
            if let Some(address) = address {
                self.https(&at.field(field), address);
            }
        }
        let contacts = [
            ("phone_confidence", &organisation.phone, &organisation.phone_confidence),
            ("post_confidence", &organisation.post, &organisation.post_confidence),
            ("email_confidence", &organisation.email, &organisation.email_confidence),
        ];
        for (field, contact, confidence) in contacts {
            if contact.is_some() && confidence.as_deref() != Some("verified") {
                let wrong = "a way to reach somebody is shown only when it is \"verified\"";
                let to_do = "verify it on an official page, or remove it";
                self.problems.add(&at.field(field), Rule::UnverifiedContact, wrong, to_do);
            }
        }
        if let Some(id) = organisation.business_id.as_ref().filter(|id| !is_business_id(id)) {
            let wrong = format!("\"{id}\" is no Finnish business id");
            let to_do = "copy it from an official page: seven digits, a hyphen, and a digit that proves them";
            self.problems.add(&at.field("business_id"), Rule::BusinessId, wrong, to_do);
        }
        if organisation.phone.is_none() && !organisation.phones.is_empty() {
            let to_do = "give the number for everybody else in `phone`";
            self.at_odds(
                &at.field("phones"),
                "these are numbers beside one that is missing",
                to_do,
            );
        }
        let says =
            [&organisation.phone, &organisation.email, &organisation.post, &organisation.page];
        if says.into_iter().any(Option::is_some) {
            self.sources(&at, &organisation.sources);
        }
        domain::Organisation {
            id: organisation.id.clone(),
            site: organisation.site.clone(),
            page: organisation.page.clone(),
            // Somebody in need calls the number in their own language.
            phone: organisation.phones.get(language).or(organisation.phone.as_ref()).cloned(),
            email: organisation.email.clone(),
            post: organisation.post.clone(),
            supervisor: organisation
                .supervisor
                .as_ref()
                .map(|id| self.organisation_at(&at.field("supervisor"), id)),
            helps: organisation.helps,
            checked: self.checked(&organisation.sources),
        }
    }

    pub(super) fn source(&mut self, home: &Home, source: &raw::Source) -> domain::Source {
        let at = At::record(home, &source.id);
        let texts = [
            ("title", &source.title),
            ("publisher", &source.publisher),
            ("address", &source.address),
        ];
        for (field, _) in texts.into_iter().filter(|(_, text)| text.trim().is_empty()) {
            let to_do = format!("write the {field} of the page");
            self.problems.add(&at.field(field), Rule::IncompleteSource, "this is empty", to_do);
        }
        if !source.address.trim().is_empty() {
            self.https(&at.field("address"), &source.address);
        }
        match (&source.date, source.undated) {
            (None, false) => {
                let wrong = "nothing says when this was published";
                let to_do = "give the date, or write `undated = true` if the page shows none";
                self.problems.add(&at.field("date"), Rule::IncompleteSource, wrong, to_do);
            }
            (Some(_), true) => {
                self.at_odds(&at.field("undated"), "this source has a date", "remove `undated`");
            }
            (Some(_), false) | (None, true) => {}
        }
        if let Some(says) = &source.says {
            self.word(&at.field("says"), says, &[("may", ())], ());
        }
        let standings = [("official", true), ("reported", false)];
        domain::Source {
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            speaker: source
                .speaker
                .as_ref()
                .filter(|speaker| *speaker != PUBLISHER)
                .map(|speaker| self.organisation_at(&at.field("speaker"), speaker)),
            date: source.date.as_ref().map(|date| self.date(&at.field("date"), date)),
            address: source.address.clone(),
            language: source.language.clone(),
            official: self.word(&at.field("standing"), &source.standing, &standings, false),
            checked: self.date(&at.field("checked"), &source.checked),
            reading: self.reading(&at, source),
            archived: self.archived(&at, source),
            titled: source.titled.as_ref().map_or_else(domain::Titled::default, |word| {
                let known = domain::Titled::WORDS;
                self.word(&at.field("titled"), word, &known, domain::Titled::default())
            }),
        }
    }

    /// The copy in an archive, which has an address and the day on which it was taken, or neither.
    fn archived(&mut self, at: &At, source: &raw::Source) -> Option<domain::Archived> {
        let on = source.archived_on.as_ref().map(|on| self.date(&at.field("archived_on"), on));
        if source.archived.is_some() != on.is_some() {
            let to_do = "give both `archived` and `archived_on`, or neither";
            self.at_odds(&at.field("archived"), "a copy has an address and a day", to_do);
        }
        let (address, on) = source.archived.clone().zip(on)?;
        self.https(&at.field("archived"), &address);
        Some(domain::Archived { address, on })
    }

    /// What was read: the page itself, or a stored copy, whose day is given or said to be unknown.
    fn reading(&mut self, at: &At, source: &raw::Source) -> domain::Reading {
        let at_read = at.field("read");
        if source.read.is_empty() {
            let wrong = "nothing says whether the page itself was read or a stored copy";
            let to_do = "write `read = \"live\"` or `read = \"copy\"`";
            self.problems.add(&at_read, Rule::IncompleteSource, wrong, to_do);
            return domain::Reading::Live;
        }
        let words = [("live", false), ("copy", true)];
        let copy = self.word(&at_read, &source.read, &words, false);
        let copied = source.copied.as_ref().map(|day| self.date(&at.field("copied"), day));
        match (copy, copied, source.copy_undated) {
            (true, None, false) => {
                let wrong = "nothing says of which day this stored copy is";
                let to_do =
                    "give the day in `copied`, or write `copy_undated = true` if nobody knows";
                self.problems.add(&at.field("copied"), Rule::IncompleteSource, wrong, to_do);
            }
            (true, Some(_), true) => {
                self.at_odds(
                    &at.field("copy_undated"),
                    "this copy has a day",
                    "remove `copy_undated`",
                );
            }
            (false, Some(_), _) | (false, _, true) => {
                let to_do = "write `read = \"copy\"`, or remove what is said of a copy";
                self.at_odds(&at_read, "a page that was read itself has no copy", to_do);
            }
            (true, ..) | (false, None, false) => {}
        }
        if copy { domain::Reading::Copy(copied) } else { domain::Reading::Live }
    }

    pub(super) fn question(&mut self, home: &Home, question: &raw::Question) -> domain::Question {
        use domain::{Options, Stage};
        let at = At::record(home, &question.id);
        let choices = [("several", true), ("one", false)];
        let several = self.word(&at.field("choose"), &question.choose, &choices, false);
        let options = match (&question.options, question.options_from.as_deref()) {
            (Some(own), None) => Options::Own(own.clone()),
            (None, Some("services")) => Options::Services,
            (None, Some("places")) => Options::Places,
            (None, Some("breaches")) => Options::Breaches,
            (own, _) => {
                let to_do =
                    "give either `options` or `options_from` with services, places or breaches";
                self.at_odds(&at.field("options"), "this question has no one list", to_do);
                Options::Own(own.clone().unwrap_or_default())
            }
        };
        if !several && (question.none || !question.exclusive.is_empty()) {
            let wrong = "`none` and `exclusive` are for questions that take several";
            self.at_odds(&at.field("choose"), wrong, "write \"several\", or remove them");
        }
        let alone = at.field("exclusive");
        domain::Question {
            id: question.id.clone(),
            stage: self.word(&at.field("stage"), &question.stage, &Stage::WORDS, Stage::How),
            several,
            options,
            none: question.none,
            exclusive: question
                .exclusive
                .iter()
                .map(|id| self.option(&alone, &question.id, id))
                .collect(),
        }
    }

    pub(super) fn harm(&mut self, home: &Home, harm: &raw::Harm) -> domain::Harm {
        let at = At::record(home, &harm.id);
        if harm.all.is_empty() {
            let to_do = "name in `all` the data kinds that make it possible";
            self.at_odds(&at.field("all"), "this harm needs no data", to_do);
        }
        let mut kinds = |field: &str, ids: &[String]| {
            let at = at.field(field);
            ids.iter().map(|id| KindIndex(self.row(&at, "data kind", id))).collect()
        };
        domain::Harm {
            id: harm.id.clone(),
            all: kinds("all", &harm.all),
            any: kinds("any", &harm.any),
            weight: harm.weight,
            publishers: self.publishers(&harm.sources),
            sources: self.sources(&at, &harm.sources),
        }
    }

    pub(super) fn action(
        &mut self,
        home: &Home,
        action: &raw::Action,
        language: &str,
    ) -> domain::Action {
        use domain::{ActionRole, Cost, Login};
        let at = At::record(home, &action.id);
        for (code, address) in &action.links {
            self.https(&at.field("links").field(code), address);
        }
        let link = ["", "fi", "en", "sv"]
            .iter()
            .map(|other| if other.is_empty() { language } else { other })
            .find_map(|code| action.links.get(code));
        domain::Action {
            id: action.id.clone(),
            role: action.role.as_ref().map_or_else(ActionRole::default, |role| {
                self.word(&at.field("role"), role, &ActionRole::WORDS, ActionRole::Step)
            }),
            anybody: action.anybody,
            band: self.word(&at.field("band"), &action.band, &Band::WORDS, Band::Later),
            kinds: self.kinds(&at, &action.kinds),
            harms: self.harms(&at.field("harms"), &action.harms),
            breaches: self.breaches(&at.field("breaches"), &action.breaches),
            when: self.optional(&at.field("when"), action.when.as_ref()),
            now_when: self.optional(&at.field("now_when"), action.now_when.as_ref()),
            weight: action.weight,
            minutes: action.minutes,
            cost: self.word(&at.field("cost"), &action.cost, &Cost::WORDS, Cost::NoFeeMentioned),
            login: self.word(&at.field("login"), &action.login, &Login::WORDS, Login::None),
            minimum_age: action.minimum_age,
            provider: action
                .provider
                .as_ref()
                .map(|id| self.organisation_at(&at.field("provider"), id)),
            link: link.cloned(),
            sources: self.sources(&at, &action.sources),
            reviewed: self.date(&at.field("reviewed"), &action.reviewed),
        }
    }
}

/// Whether a text is a Finnish business id: the last digit follows from the seven before it (weights
/// 7, 9, 10, 5, 8, 4 and 2, modulo 11).
fn is_business_id(text: &str) -> bool {
    const WEIGHTS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];
    let Some((number, proof)) = text.split_once('-') else { return false };
    let digits: Option<Vec<u32>> = number.chars().map(|digit| digit.to_digit(10)).collect();
    let digits = digits.filter(|digits| digits.len() == WEIGHTS.len());
    let Some(digits) = digits else { return false };
    let sum = digits
        .iter()
        .zip(WEIGHTS)
        .fold(0, |sum: u32, (digit, weight)| sum.saturating_add(digit.saturating_mul(weight)));
    let wanted = match sum % 11 {
        0 => 0,
        1 => return false,
        rest => 11_u32.saturating_sub(rest),
    };
    proof == wanted.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_business_id_ends_with_the_digit_that_proves_it() {
        // 7·9 + 3·10 + 7·5 + 5·8 + 4·4 + 6·2 = 196, which leaves 9 of 11s: the digit is 11 − 9.
        for right in ["0737546-2", "0000000-0"] {
            assert!(is_business_id(right), "{right}");
        }
        for wrong in ["0737546-3", "737546-2", "07375462", "0737546-", "FI07375462", "073754a-2"] {
            assert!(!is_business_id(wrong), "{wrong}");
        }
    }
}
