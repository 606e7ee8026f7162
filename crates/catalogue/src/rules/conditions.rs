//! Conditions that can go both ways: some answers meet them and some do not.

use std::collections::{BTreeMap, BTreeSet};

use osuiko_engine::catalogue::{Stage, Tables};
use osuiko_engine::index::{OptionIndex, QuestionIndex};
use osuiko_engine::record::cases::{MOST_ANSWERS, cases};
use osuiko_engine::{Condition, Truth};

use super::super::names::Names;
use super::super::problem::{At, Collector};
use super::super::raw;
use super::super::read::Files;
use super::super::rule::Rule;

/// Stands for a named option that is not there.
pub(super) const NOT_THERE: OptionIndex = OptionIndex(u32::MAX);

/// Which options of which questions conditions name.
pub(super) type Named = BTreeMap<QuestionIndex, BTreeSet<OptionIndex>>;

/// Conditions that never hold, or always do; gives what conditions name.
pub(in super::super) fn conditions(
    files: &Files,
    names: &Names<'_>,
    tables: &Tables,
    problems: &mut Collector,
) -> Named {
    let mut checker = Checker { names, tables, problems, named: Named::new() };
    for (home, breach) in &files.breaches {
        let at = At::record(home, &breach.key);
        for (number, group) in breach.group.iter().enumerate() {
            let at = at.part("group", number, &group.id);
            let who = checker.who(&at, Some(&group.when), group.unless.as_ref());
            checker.exposures(&at, who.as_ref(), &group.exposure);
        }
        for (number, overlay) in breach.overlay.iter().enumerate() {
            let at = at.part("overlay", number, &overlay.name());
            let own = checker.who(&at, overlay.when.as_ref(), overlay.unless.as_ref());
            let group = breach.group.iter().find(|group| group.id == overlay.group);
            let who = own.or_else(|| names.condition(&group?.when));
            checker.exposures(&at, who.as_ref(), &overlay.exposure);
        }
    }
    for (home, action) in &files.actions {
        let at = At::record(home, &action.id);
        checker.check(&at.field("when"), action.when.as_ref());
        let at = at.field("now_when");
        let now = checker.check(&at, action.now_when.as_ref());
        if action.breaches.is_empty() {
            checker.noticed(&at, now.as_ref());
        }
    }
    for (home, letter) in &files.letters {
        checker.check(&At::record(home, &letter.id).field("when"), letter.when.as_ref());
    }
    checker.named
}

/// What conditions may name, and what has been found.
struct Checker<'a> {
    names: &'a Names<'a>,
    tables: &'a Tables,
    problems: &'a mut Collector,
    named: Named,
}

impl Checker<'_> {
    /// Checks one condition, and gives it if it holds for some people and not for others.
    fn check(&mut self, at: &At, condition: Option<&raw::Condition>) -> Option<Condition> {
        let condition = condition?;
        condition.each_leaf(&mut |question, options| {
            let Some(row) = self.names.row("question", question) else { return };
            let options =
                options.iter().map(|id| self.names.option(question, id).unwrap_or(NOT_THERE));
            self.named.entry(QuestionIndex(row)).or_default().extend(options);
        });
        // What names something that is not there has been reported.
        let condition = self.names.condition(condition)?;
        match self.possible(&condition) {
            (true, true) => return Some(condition),
            (false, _) => self.never(at, "this condition can never hold"),
            (_, false) => {
                let to_do = "leave it out, or mend it";
                self.problems.add(at, Rule::AlwaysHolds, "this condition always holds", to_do);
            }
        }
        None
    }

    fn never(&mut self, at: &At, wrong: &str) {
        let to_do = "remove it, or mend what contradicts itself";
        self.problems.add(at, Rule::NeverHolds, wrong, to_do);
    }

    /// Checks who is in a group and who is not, and gives who is in it.
    fn who(
        &mut self,
        at: &At,
        when: Option<&raw::Condition>,
        unless: Option<&raw::Condition>,
    ) -> Option<Condition> {
        let who = self.check(&at.field("when"), when);
        let out = self.check(&at.field("unless"), unless);
        self.of_the_breach(&at.field("when"), who.as_ref());
        self.of_the_breach(&at.field("unless"), out.as_ref());
        if let (Some(who), Some(out)) = (&who, out) {
            let left = Condition::All(vec![who.clone(), Condition::Not(Box::new(out))]);
            if !self.possible(&left).0 {
                self.never(&at.field("unless"), "this leaves nobody: the group can never hold");
            }
        }
        who
    }

    /// Checks that what calls for an action without any breach is something that has happened
    /// since: the plan gives what the person has noticed as its reason.
    fn noticed(&mut self, at: &At, condition: Option<&Condition>) {
        if self.asks(condition, |stage| !matches!(stage, Stage::Since | Stage::BesidePlan)) {
            let wrong =
                "this calls for the action without any breach, but asks about an earlier time";
            let to_do = "ask only what stands at the stage `since`, or name `breaches`";
            self.problems.add(at, Rule::FieldsAtOdds, wrong, to_do);
        }
    }

    /// Checks that what leaked from whom does not depend on what is only asked to fit the plan,
    /// which the questionnaire never asks.
    fn of_the_breach(&mut self, at: &At, condition: Option<&Condition>) {
        if self.asks(condition, |stage| stage == Stage::BesidePlan) {
            let wrong = "this asks what only fits the plan, which the questionnaire never asks";
            let to_do = "ask what stands at an earlier stage";
            self.problems.add(at, Rule::FieldsAtOdds, wrong, to_do);
        }
    }

    /// Whether a condition asks a question of such a stage.
    fn asks(&self, condition: Option<&Condition>, such: impl Fn(Stage) -> bool) -> bool {
        let mut found = false;
        if let Some(condition) = condition {
            condition.each_leaf(&mut |question, _| {
                let asked = self.tables.questions.get(question.position());
                found |= asked.is_some_and(|question| such(question.stage));
            });
        }
        found
    }

    /// Checks under which conditions data leaked from the people in `who`.
    fn exposures(&mut self, at: &At, who: Option<&Condition>, exposures: &[raw::Exposure]) {
        for (number, exposure) in exposures.iter().enumerate() {
            let at = at.part("exposure", number, &exposure.kind).field("when");
            let when = self.check(&at, exposure.when.as_ref());
            self.of_the_breach(&at, when.as_ref());
            let Some((who, when)) = who.zip(when) else { continue };
            if !self.possible(&Condition::All(vec![who.clone(), when])).0 {
                self.never(&at, "this can never hold for anybody in the group");
            }
        }
    }

    /// Whether a condition can be yes, and whether it can be no.
    fn possible(&self, condition: &Condition) -> (bool, bool) {
        let all = cases(self.tables, condition);
        // What is too much to try is not held against the author.
        if all.len() >= MOST_ANSWERS {
            return (true, true);
        }
        let can = |wanted| all.iter().any(|answers| condition.truth(answers) == wanted);
        (can(Truth::Yes), can(Truth::No))
    }
}
