//! The laws of the engine: Kleene's logic, and what answers may and may not do to verdicts.

use std::collections::{BTreeMap, BTreeSet};

use osuiko_engine::catalogue::Band;
use osuiko_engine::catalogue::{Breach, Exposure, Standing, State};
use osuiko_engine::check::{Assessment, Grade, Verdict, assess, verdict};
use osuiko_engine::condition::{Reason, ReasonParts};
use osuiko_engine::index::{BreachIndex, KindIndex, OptionIndex, QuestionIndex, ServiceIndex};
use osuiko_engine::ordered::Set;
use osuiko_engine::plan::plan;
use osuiko_engine::settle::{Settling, settling};
use osuiko_engine::tally::tally;
use osuiko_engine::{Answer, Answers, Catalogue, Condition, Truth, judge_all};
use proptest::prelude::*;
use serde_json::json;

use crate::support::{
    self, Dice, Given, PLACE, answers, cases, conditions, given, given_shipped, given_small, ready,
    shipped, small_tables,
};

const TRUTHS: [Truth; 3] = [Truth::No, Truth::Unknown, Truth::Yes];

#[test]
fn the_tables_of_kleene_hold_for_every_pair() {
    for one in TRUTHS {
        for other in TRUTHS {
            let both = Truth::all([one, other]);
            let either = Truth::any([one, other]);
            assert_eq!(both == Truth::Yes, one == Truth::Yes && other == Truth::Yes);
            assert_eq!(both == Truth::No, one == Truth::No || other == Truth::No);
            assert_eq!(either == Truth::Yes, one == Truth::Yes || other == Truth::Yes);
            assert_eq!(either == Truth::No, one == Truth::No && other == Truth::No);
            assert_eq!(one.and(other), both);
            assert_eq!(!both, Truth::any([!one, !other]), "De Morgan on {one:?}, {other:?}");
            assert_eq!(!either, Truth::all([!one, !other]), "De Morgan on {one:?}, {other:?}");
        }
        assert_eq!(!!one, one);
    }
    assert_eq!(Truth::all([]), Truth::Yes);
    assert_eq!(Truth::any([]), Truth::No);
}

fn all(parts: &[&Condition]) -> Condition {
    Condition::All(parts.iter().map(|&part| part.clone()).collect())
}

fn any_of(parts: &[&Condition]) -> Condition {
    Condition::Any(parts.iter().map(|&part| part.clone()).collect())
}

fn not(part: &Condition) -> Condition {
    Condition::Not(Box::new(part.clone()))
}

/// The questions a condition asks about.
fn questions_of(condition: &Condition) -> BTreeSet<QuestionIndex> {
    let mut questions = BTreeSet::new();
    condition.each_leaf(&mut |question, _| {
        questions.insert(question);
    });
    questions
}

/// The questions a reason names.
fn questions_in(reason: &Reason, questions: &mut BTreeSet<QuestionIndex>) {
    match &reason.parts {
        ReasonParts::All(parts) | ReasonParts::Any(parts) => {
            for part in parts {
                questions_in(part, questions);
            }
        }
        ReasonParts::Not(part) => questions_in(part, questions),
        ReasonParts::Answer(question, _) => {
            questions.insert(*question);
        }
    }
}

/// `answers` with some of the unanswered or unknown questions answered.
fn more(catalogue: &Catalogue, answers: &Answers, dice: &mut Dice) -> Answers {
    let mut more = answers.clone();
    for (question, _) in catalogue.questions() {
        if answers.chosen(question).is_none() && dice.roll(2) == 0 {
            more = more.with(question, dice.choice(catalogue, question));
        }
    }
    more
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn all_and_any_do_not_care_about_order_or_grouping(
        a in conditions(), b in conditions(), c in conditions(), given in given_small(),
    ) {
        let truth = |condition: Condition| condition.truth(&given.answers);
        prop_assert_eq!(truth(all(&[&a, &b])), truth(all(&[&b, &a])));
        prop_assert_eq!(truth(any_of(&[&a, &b])), truth(any_of(&[&b, &a])));
        prop_assert_eq!(truth(all(&[&a, &all(&[&b, &c])])), truth(all(&[&a, &b, &c])));
        prop_assert_eq!(truth(all(&[&all(&[&a, &b]), &c])), truth(all(&[&a, &b, &c])));
        prop_assert_eq!(truth(any_of(&[&a, &any_of(&[&b, &c])])), truth(any_of(&[&a, &b, &c])));
        prop_assert_eq!(truth(any_of(&[&any_of(&[&a, &b]), &c])), truth(any_of(&[&a, &b, &c])));
    }

    #[test]
    fn denying_follows_de_morgan_and_twice_changes_nothing(
        a in conditions(), b in conditions(), given in given_small(),
    ) {
        let truth = |condition: Condition| condition.truth(&given.answers);
        prop_assert_eq!(truth(not(&all(&[&a, &b]))), truth(any_of(&[&not(&a), &not(&b)])));
        prop_assert_eq!(truth(not(&any_of(&[&a, &b]))), truth(all(&[&not(&a), &not(&b)])));
        prop_assert_eq!(truth(not(&not(&a))), truth(a));
    }

    #[test]
    fn more_answers_never_unsettle_what_is_settled(a in conditions(), mut given in given_small()) {
        let more = more(&given.catalogue, &given.answers, &mut given.dice);
        let before = a.truth(&given.answers);
        prop_assert!(before == Truth::Unknown || a.truth(&more) == before);
    }

    #[test]
    fn the_reason_agrees_with_the_truth_and_names_every_question(
        a in conditions(), given in given_small(),
    ) {
        let reason = a.reason(&given.answers);
        prop_assert_eq!(reason.truth, a.truth(&given.answers));
        let mut named = BTreeSet::new();
        questions_in(&reason, &mut named);
        prop_assert_eq!(named, questions_of(&a));
    }

    #[test]
    fn only_an_unanswered_question_keeps_a_condition_unknown(
        a in conditions(), given in given_small(),
    ) {
        let mut open = BTreeSet::new();
        a.each_unknown(&given.answers, &mut |question| {
            open.insert(question);
        });
        prop_assert!(open.iter().all(|&question| given.answers.chosen(question).is_none()));
        prop_assert_eq!(open.is_empty(), a.truth(&given.answers) != Truth::Unknown);
    }

    #[test]
    fn another_answer_turns_a_condition_round_only_if_the_condition_asks_for_it(
        a in conditions(), mut given in given_small(),
    ) {
        let question = given.any_question();
        let answer = given.dice.answer(&given.catalogue, question);
        let after = given.answers.with(question, answer);
        if a.truth(&given.answers) != a.truth(&after) {
            prop_assert!(questions_of(&a).contains(&question));
        }
    }
}

/// Everything a person is shown of one breach that an answer could have turned round.
fn shown(verdict: Option<&Verdict>) -> BTreeMap<String, bool> {
    let Some(verdict) = verdict else { return BTreeMap::new() };
    let kinds = verdict
        .data
        .iter()
        .map(|datum| (format!("kind {}", datum.kind.0), datum.state == State::Exposed));
    kinds.chain([("grade".to_owned(), verdict.grade >= Grade::Likely)]).collect()
}

/// The questions named in the reasons of the verdict on `breach`.
fn reasons(given: &Given, answers: &Answers, breach: BreachIndex) -> BTreeSet<QuestionIndex> {
    let explanation = verdict(&given.catalogue, answers, breach).explanation;
    let mut questions = BTreeSet::new();
    for route in &explanation.routes {
        questions_in(&route.when, &mut questions);
        if let Some(unless) = &route.unless {
            questions_in(unless, &mut questions);
        }
    }
    for datum in &explanation.data {
        if let Some(reason) = &datum.reason {
            questions_in(reason, &mut questions);
        }
    }
    questions
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn a_verdict_turns_from_no_to_yes_only_with_the_question_in_its_reasons(mut given in given()) {
        let question = given.any_question();
        let answer = given.dice.answer(&given.catalogue, question);
        let after = given.answers.with(question, answer);
        let told = given.catalogue.told_question();
        let (was, is) = (assess(&given.catalogue, &given.answers), assess(&given.catalogue, &after));
        for breach in given.breaches() {
            let before = shown(was.on(breach));
            let turned = shown(is.on(breach))
                .into_iter()
                .any(|(what, yes)| yes && before.get(&what) == Some(&false));
            if turned && question != told {
                prop_assert!(
                    reasons(&given, &after, breach).contains(&question),
                    "{breach:?} turned round by {question:?}, which no reason names",
                );
            }
        }
    }

    #[test]
    fn more_answers_never_bring_back_what_was_not_indicated(mut given in given()) {
        let more = more(&given.catalogue, &given.answers, &mut given.dice);
        let more = match given.answers.to(given.catalogue.told_question()) {
            Some(told) => more.with(given.catalogue.told_question(), told.clone()),
            None => more.without(given.catalogue.told_question()),
        };
        let (was, is) = (assess(&given.catalogue, &given.answers), assess(&given.catalogue, &more));
        for verdict in &was.verdicts {
            let Some(now) = is.on(verdict.breach) else { continue };
            if verdict.grade == Grade::NotIndicated {
                prop_assert_eq!(now.grade, Grade::NotIndicated);
            }
        }
    }

    #[test]
    fn i_do_not_know_is_judged_like_no_answer(given in given()) {
        for (question, _) in given.catalogue.questions() {
            let unanswered = given.answers.without(question);
            let unknown = given.answers.with(question, Answer::Unknown);
            prop_assert_eq!(
                support::result(&given.catalogue, &unanswered),
                support::result(&given.catalogue, &unknown)
            );
        }
    }

    #[test]
    fn the_order_of_answering_does_not_matter(mut given in given()) {
        let mut left: Vec<(QuestionIndex, Answer)> =
            given.answers.iter().map(|(question, answer)| (question, answer.clone())).collect();
        let mut again = Answers::default();
        while !left.is_empty() {
            let (question, answer) = left.swap_remove(given.dice.roll(left.len()));
            // A first answer that is changed later leaves no trace either.
            again = again.with(question, given.dice.answer(&given.catalogue, question));
            again = again.with(question, answer);
        }
        prop_assert_eq!(
            assess(&given.catalogue, &again),
            assess(&given.catalogue, &given.answers)
        );
    }

    #[test]
    fn exactly_the_breaches_of_the_services_named_and_those_told_are_reached(given in given()) {
        let reached: BTreeSet<BreachIndex> = assess(&given.catalogue, &given.answers)
            .verdicts
            .iter()
            .map(|verdict| verdict.breach)
            .collect();
        let breaches = &given.catalogue.tables().breaches;
        let told = given.answers.chosen(given.catalogue.told_question());
        let wanted = |(at, breach): &(usize, &Breach)| {
            match given.answers.chosen(given.catalogue.services_question()) {
                None => true,
                Some(used) => {
                    used.iter().any(|used| breach.services.contains(&ServiceIndex(used.0)))
                        || told.is_some_and(|told| told.contains(OptionIndex::at(*at)))
                }
            }
        };
        let expected: BTreeSet<BreachIndex> = breaches
            .iter()
            .enumerate()
            .filter(wanted)
            .map(|(at, _)| BreachIndex::at(at))
            .collect();
        prop_assert_eq!(reached, expected);
    }

    #[test]
    fn likely_and_exposed_always_stand_on_an_official_word(given in given()) {
        for verdict in assess(&given.catalogue, &given.answers).verdicts {
            let told = verdict.grade == Grade::Told;
            let firm = |state: Option<&dyn Fn(&Exposure) -> bool>| {
                given.catalogue.variants(verdict.breach).iter().any(|variant| {
                    (told || variant.standing == Standing::Official)
                        && variant.when.truth(&given.answers) == Truth::Yes
                        && state.is_none_or(|wanted| variant.exposures.iter().any(wanted))
                })
            };
            prop_assert!(verdict.grade != Grade::Likely || firm(None));
            for datum in verdict.data.iter().filter(|datum| datum.state == State::Exposed) {
                let says_so = |exposure: &Exposure| {
                    exposure.kind == datum.kind && exposure.state == State::Exposed
                };
                prop_assert!(firm(Some(&says_so)), "{:?} is exposed on no firm word", datum.kind);
            }
        }
    }

    #[test]
    fn an_organisation_that_told_lifts_every_verdict(given in given()) {
        let told = given.catalogue.told_question();
        let untold = given.answers.with(told, Answer::Chosen(Set::default()));
        let before = assess(&given.catalogue, &untold);
        for breach in given.breaches() {
            let lifted = given.answers.with(told, Answer::single(OptionIndex(breach.0)));
            let after = assess(&given.catalogue, &lifted);
            let verdict = after.on(breach).expect("a breach somebody was told of is reached");
            prop_assert_eq!(verdict.grade, Grade::Told);
            for datum in before.on(breach).into_iter().flat_map(|before| &before.data) {
                prop_assert!(verdict.state(datum.kind) >= datum.state);
            }
        }
    }

    #[test]
    fn each_step_of_the_plan_answers_to_a_breach_or_to_what_was_noticed(given in given()) {
        let assessment = assess(&given.catalogue, &given.answers);
        for step in plan(&given.catalogue, &given.answers, &assessment) {
            let action = given.catalogue.action(step.action).unwrap();
            let noticed = action.now_when.as_ref().map(|when| when.truth(&given.answers));
            let alone = action.breaches.is_empty() && noticed == Some(Truth::Yes);
            let unsure = action.anybody && assessment.open().next().is_some();
            prop_assert!(alone || unsure || !step.why.is_empty());
            prop_assert_eq!(step.noticed, noticed == Some(Truth::Yes));
            prop_assert!(noticed != Some(Truth::Yes) || step.band == Band::Now);
            for why in &step.why {
                let verdict = assessment.on(why.breach).unwrap();
                prop_assert!(verdict.grade > Grade::NotIndicated);
                prop_assert!(action.breaches.is_empty() || action.breaches.contains(&why.breach));
                let anything = action.kinds.is_empty() && action.harms.is_empty();
                prop_assert!(anything == why.kinds.is_empty());
                prop_assert!(why.kinds.iter().all(|&kind| verdict.state(kind) >= State::Maybe));
            }
        }
    }

    #[test]
    fn what_nothing_speaks_for_is_open_and_calls_for_nothing(given in given()) {
        let assessment = assess(&given.catalogue, &given.answers);
        let steps = plan(&given.catalogue, &given.answers, &assessment);
        for verdict in &assessment.verdicts {
            let sure = verdict.explanation.routes.iter().any(|route| route.truth == Truth::Yes);
            prop_assert!(!verdict.open || verdict.grade == Grade::Possible && !sure);
            prop_assert_eq!(verdict.open, assessment.open().any(|open| open == verdict));
            if verdict.open {
                prop_assert!(assessment.supported().all(|other| other.breach != verdict.breach));
                prop_assert!(steps.iter().flat_map(|step| &step.why).all(|why| why.breach != verdict.breach));
            }
        }
    }

    #[test]
    fn nothing_speaks_for_anything_where_only_the_place_is_known(given in given_shipped()) {
        let place = shipped().places_question();
        let only = given.answers.to(place).map_or_else(Answers::default, |answer| {
            Answers::default().with(place, answer.clone())
        });
        let assessment = assess(shipped(), &only);
        prop_assert_eq!(assessment.supported().count(), 0);
        prop_assert!(assessment.open().count() > 0);
    }

    #[test]
    fn the_tally_has_each_kind_once_in_its_gravest_state(given in given()) {
        let assessment = assess(&given.catalogue, &given.answers);
        let tallied = tally(&given.catalogue, &assessment);
        let kinds: BTreeSet<_> = tallied.iter().map(|tallied| tallied.kind).collect();
        prop_assert_eq!(kinds.len(), tallied.len());
        for at in 0..given.catalogue.tables().kinds.len() {
            let kind = KindIndex::at(at);
            let gravest = assessment.supported().map(|verdict| verdict.state(kind)).max();
            let gravest = gravest.unwrap_or(State::NotIndicated);
            let found = tallied.iter().find(|tallied| tallied.kind == kind);
            prop_assert_eq!(found.map_or(State::NotIndicated, |found| found.state), gravest);
            if let Some(found) = found {
                let there: Vec<BreachIndex> = assessment
                    .supported()
                    .filter(|verdict| verdict.state(kind) == gravest)
                    .map(|verdict| verdict.breach)
                    .collect();
                prop_assert_eq!(&found.breaches, &there);
            }
        }
    }

    #[test]
    fn a_question_that_closes_cases_leaves_nothing_open_in_them(mut given in given_shipped()) {
        let outcome = judge_all(shipped(), &given.answers);
        let found = settling(shipped(), &given.answers, &outcome);
        prop_assert!(found.is_sorted_by(|one, next| one.cases >= next.cases));
        for Settling { question, cases } in found {
            prop_assert!(given.answers.chosen(question).is_none() && cases > 0);
            let none = given.answers.with(question, Answer::Chosen(Set::default()));
            let told = shipped().told_question();
            let grades = |answers: &Answers| -> Vec<Grade> {
                let of = |verdict: &Verdict| self::verdict(shipped(), answers, verdict.breach).grade;
                outcome.assessment.verdicts.iter().map(of).collect()
            };
            let mut settled = grades(&none);
            for _ in 0..4 {
                let further = more(shipped(), &none, &mut given.dice).without(told);
                let further = match none.to(told) {
                    Some(answer) => further.with(told, answer.clone()),
                    None => further,
                };
                for (grade, now) in settled.iter_mut().zip(grades(&further)) {
                    // What is still open may turn; count what never does.
                    if *grade != now {
                        *grade = Grade::Told;
                    }
                }
            }
            let stay = settled.iter().filter(|grade| **grade != Grade::Told).count();
            prop_assert!(stay >= usize::try_from(cases).unwrap());
        }
    }

    #[test]
    fn verdicts_stand_by_grade_and_data_by_gravity(given in given()) {
        let Assessment { verdicts } = assess(&given.catalogue, &given.answers);
        prop_assert!(verdicts.is_sorted_by(|one, next| one.grade >= next.grade));
        for verdict in verdicts {
            let gravity = |datum: &osuiko_engine::check::Datum| {
                (datum.state, given.catalogue.harm(datum.kind))
            };
            prop_assert!(verdict.data.is_sorted_by(|one, next| gravity(one) >= gravity(next)));
        }
    }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn weak_standing_gives_neither_likely_nor_exposed(
        mut tables in small_tables(), weak in any::<[u8; 2]>(), seed in any::<u64>(),
    ) {
        let standings = [Standing::Unclear, Standing::Reported, Standing::Some];
        for (breach, weak) in tables.breaches.iter_mut().zip(weak) {
            let standing = standings[usize::from(weak) % standings.len()];
            breach.groups.iter_mut().for_each(|group| group.standing = standing);
            breach.overlays.iter_mut().for_each(|overlay| overlay.standing = Some(standing));
        }
        let catalogue = ready(tables);
        let mut dice = Dice(seed);
        let answers: Answers = catalogue
            .questions()
            .map(|(question, _)| (question, dice.answer(&catalogue, question)))
            .collect();
        let told = answers.with(catalogue.told_question(), Answer::Unknown);
        for verdict in assess(&catalogue, &told).verdicts {
            prop_assert!(verdict.grade <= Grade::Possible);
            prop_assert!(verdict.data.iter().all(|datum| datum.state <= State::Maybe));
        }
    }

    #[test]
    fn in_its_places_an_overlay_speaks_alone_about_its_kinds(given in given_small()) {
        let catalogue = &given.catalogue;
        for (breach, record) in given.breaches().zip(&catalogue.tables().breaches) {
            for (at, overlay) in record.overlays.iter().enumerate() {
                let spoken: Vec<_> = overlay.exposures.iter().map(|e| e.kind).collect();
                for &place in &overlay.places {
                    let there = given.answers.with(PLACE, Answer::single(place));
                    let explained = verdict(catalogue, &there, breach).explanation;
                    let group = usize::try_from(overlay.group).unwrap();
                    for route in &explained.routes {
                        // Where the overlay is in force the group without it is out of the question.
                        let plain = route.group == overlay.group && route.overlay.is_none();
                        prop_assert!(!plain || route.truth == Truth::No);
                    }
                    let mine = u32::try_from(at).ok();
                    let variant = catalogue
                        .variants(breach)
                        .iter()
                        .find(|variant| variant.overlay == mine)
                        .unwrap();
                    let of = |exposures: &[Exposure], wanted: bool| -> Vec<Exposure> {
                        let said = exposures.iter().filter(|e| spoken.contains(&e.kind) == wanted);
                        said.cloned().collect()
                    };
                    prop_assert_eq!(of(&variant.exposures, true), overlay.exposures.clone());
                    prop_assert_eq!(
                        of(&variant.exposures, false),
                        of(&record.groups[group].exposures, false)
                    );
                }
            }
        }
    }

    #[test]
    fn a_place_not_known_makes_what_any_place_says_a_maybe(given in given_shipped()) {
        let catalogue = shipped();
        let place = catalogue.places_question();
        let nowhere = given.answers.without(place).without(catalogue.told_question());
        let unknown = assess(catalogue, &nowhere);
        for (option, _) in catalogue.tables().places.iter().enumerate() {
            let there = assess(catalogue, &nowhere.with(place, Answer::single(OptionIndex::at(option))));
            for verdict in &there.verdicts {
                let vague = unknown.on(verdict.breach).unwrap();
                prop_assert!(vague.grade > Grade::NotIndicated || verdict.grade == vague.grade);
                for datum in verdict.data.iter().filter(|datum| datum.state >= State::Maybe) {
                    prop_assert!(vague.state(datum.kind) >= State::Maybe);
                }
            }
        }
    }
}

/// The state of a kind in the verdict on the Westlog breach.
fn westlog(answers: &Answers, kind: &str) -> State {
    let assessment = assess(shipped(), answers);
    assessment.on(support::breach("westlog-2023")).unwrap().state(support::kind(kind))
}

#[test]
fn what_depends_on_the_place_is_a_maybe_while_the_place_is_not_known() {
    let there = |place: &str| {
        answers(&json!({
            "services": ["incontinence-supplies"], "place": place, "paid-how": ["free"],
            "supplies-arranged-by": "county", "supplies-period": ["2021-08-to-2023-08"],
        }))
    };
    assert_eq!(westlog(&there("pirkanmaa"), "personal-identity-code"), State::NotIndicated);
    assert_eq!(westlog(&there("pohjois-pohjanmaa"), "personal-identity-code"), State::Exposed);
    assert_eq!(westlog(&there("kymenlaakso"), "personal-identity-code"), State::Maybe);
    assert_eq!(westlog(&there("unknown"), "personal-identity-code"), State::Maybe);
}

#[test]
fn a_letter_by_a_way_we_do_not_know_makes_all_its_data_a_maybe() {
    let told = answers(&json!({ "services": [], "told": ["vastaamo-2018"] }));
    let assessment = assess(shipped(), &told);
    let verdict = assessment.on(support::breach("vastaamo-2018")).unwrap();
    assert_eq!(assessment.verdicts.len(), 1);
    assert_eq!(verdict.grade, Grade::Told);
    assert_eq!(verdict.state(support::kind("therapy-notes")), State::Maybe);
    assert_eq!(verdict.state(support::kind("session-recordings")), State::NotIndicated);
}

#[test]
fn no_county_without_words_of_its_own_takes_the_identity_code_off_the_list() {
    let code = support::kind("personal-identity-code");
    let westlog_record = &shipped().tables().breaches[support::breach("westlog-2023").position()];
    let spoken: BTreeSet<OptionIndex> = westlog_record
        .overlays
        .iter()
        .filter(|overlay| overlay.exposures.iter().any(|exposure| exposure.kind == code))
        .flat_map(|overlay| overlay.places.iter().copied())
        .collect();
    let place = shipped().places_question();
    let silent = (0..shipped().tables().places.len())
        .map(OptionIndex::at)
        .filter(|option| !spoken.contains(option));
    let mut counties = 0;
    for option in silent {
        counties += 1;
        for paid in ["free", "own-invoice", "own-card"] {
            for attorney in ["yes", "no", "unknown"] {
                let answered = answers(&json!({
                    "services": ["incontinence-supplies"], "paid-how": [paid],
                    "supplies-arranged-by": "county", "power-of-attorney": attorney,
                    "supplies-period": ["2021-08-to-2023-08"],
                }));
                let there = answered.with(place, Answer::single(option));
                assert_eq!(
                    westlog(&there, "personal-identity-code"),
                    State::Maybe,
                    "{}, {paid}, {attorney}",
                    shipped().tables().places[option.position()].id
                );
            }
        }
    }
    assert!(counties > 0, "every place has words of its own");
}
