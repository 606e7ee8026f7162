//! For somebody who is being threatened: what to do, in order, how, and whom to call.

use crate::session::journey::{Journey, Move, Screen};
use crate::ui::Knowledge;
use crate::ui::parts::{Noticed, View, noticed, opener, people_list, phone};
use osuiko_engine::Answers;
use osuiko_engine::catalogue::Recipient;
use osuiko_engine::check::Assessment;
use osuiko_engine::fixed_ids::NOTICED;
use osuiko_engine::letters::{Offer, offers};
use osuiko_words::{
    CODES_STEP_CALL, CODES_STEP_MONEY, CODES_TITLE, QUESTION_BACK, THREAT_BACK, THREAT_CARE,
    THREAT_CARE_TITLE, THREAT_CRISIS, THREAT_CRISIS_NUMBER, THREAT_DANGER, THREAT_GO_ON,
    THREAT_HOURS, THREAT_KEEP_NOTE, THREAT_KEEP_ORIGINAL, THREAT_KEEP_PICTURE, THREAT_KEEP_TITLE,
    THREAT_NORMAL, THREAT_REPORT_TITLE, THREAT_REPORT_WHAT, THREAT_REPORT_WHERE, THREAT_RIKU,
    THREAT_RIKU_NUMBER, THREAT_STATEMENT, THREAT_STEP_ANSWER, THREAT_STEP_BANK, THREAT_STEP_KEEP,
    THREAT_STEP_LOOK, THREAT_STEP_PAY, THREAT_STEP_REPORT, THREAT_STEP_TALK, THREAT_TITLE, Text,
};

/// The general emergency number.
const EMERGENCY: &str = "112";

/// Help for somebody who is threatened. It needs no answer to any question.
pub fn threat_screen(
    view: &mut View<'_>,
    known: &Knowledge,
    journey: &Journey,
    assessment: &Assessment,
) {
    let answers = journey.answers();
    let words = view.words;
    let only_codes = noticed(known, answers) == Some(Noticed::CodesGiven);
    let (title, steps): (Text, &[Text]) = if only_codes {
        (CODES_TITLE, &[CODES_STEP_CALL, CODES_STEP_MONEY, THREAT_STEP_REPORT])
    } else {
        let steps = &[
            THREAT_STEP_PAY,
            THREAT_STEP_ANSWER,
            THREAT_STEP_KEEP,
            THREAT_STEP_BANK,
            THREAT_STEP_REPORT,
        ];
        (THREAT_TITLE, steps)
    };
    let asked = journey.before();
    let goes_on = matches!(asked, Some(Screen::Question(question))
        if known.catalogue.question_with_id(NOTICED) == Some(question) && answers.has(question));
    let lines = [(THREAT_RIKU, THREAT_RIKU_NUMBER), (THREAT_CRISIS, THREAT_CRISIS_NUMBER)];
    view.inside("div.threat", |view| {
        view.move_line("p.question-top", "link-button", QUESTION_BACK, Move::Back);
        view.title(title);
        view.inside("p.threat-danger", |view| {
            view.push(THREAT_DANGER);
            view.push_str(" ");
            phone(view, EMERGENCY);
            view.push_str(".");
        });
        view.element("p", THREAT_NORMAL);
        view.inside("ol.threat-steps", |view| {
            for &line in steps {
                view.element("li", line);
            }
            view.inside("li", |view| {
                view.push(THREAT_STEP_TALK);
                view.inside("ul.threat-lines", |view| {
                    for (name, number) in lines {
                        view.inside("li", |view| {
                            view.push(name);
                            view.push_str(" ");
                            phone(view, words.text(number));
                        });
                    }
                });
            });
        });
        view.element("p", THREAT_HOURS);
        if goes_on {
            view.move_line("p", "button button-main", THREAT_GO_ON, Move::Continue);
        }
        view.element("p", THREAT_STEP_LOOK);
        let keep = [THREAT_KEEP_ORIGINAL, THREAT_KEEP_PICTURE, THREAT_KEEP_NOTE];
        part(view, THREAT_KEEP_TITLE, &keep);
        part(view, THREAT_REPORT_TITLE, &[THREAT_REPORT_WHERE, THREAT_REPORT_WHAT]);
        view.inside("p", |view| {
            let statement = statement(known, answers, assessment);
            opener(view, "button", statement, |view| view.push(THREAT_STATEMENT));
        });
        part(view, THREAT_CARE_TITLE, &[THREAT_CARE]);
        people_list(view, known, answers);
        if goes_on {
            view.move_line("p", "button button-main", THREAT_GO_ON, Move::Continue);
        }
        view.move_line("p", "button", THREAT_BACK, Move::Back);
    });
}

/// The statement for the police itself: whoever is threatened looks for nothing among other letters.
fn statement(known: &Knowledge, answers: &Answers, assessment: &Assessment) -> Screen {
    let to_police = |offer: &Offer| {
        let letter = known.catalogue.letter(offer.letter);
        offer.breach.is_none() && letter.is_some_and(|letter| letter.to == Recipient::Police)
    };
    let mut offered = offers(&known.catalogue, answers, assessment).into_iter();
    offered.find(to_police).map_or(Screen::Letters, Screen::Letter)
}

/// A heading with sentences under it.
#[inline(never)]
fn part(view: &mut View<'_>, heading: Text, sentences: &[Text]) {
    view.element("h2", heading);
    view.inside("ul", |view| {
        for &sentence in sentences {
            view.element("li", sentence);
        }
    });
}
