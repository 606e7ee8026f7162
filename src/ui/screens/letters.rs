//! The letters that can be sent, and one letter with its blanks.

use crate::session::draft::{Desk, Part};
use crate::session::journey::{Journey, Move, Screen};
use crate::session::notes::Field;
use crate::ui::Knowledge;
use crate::ui::parts::{Typed, View, contact, noticed, opener};
use osuiko_engine::catalogue::Blank;
use osuiko_engine::check::Assessment;
use osuiko_engine::fixed_ids::FOR_WHOM;
use osuiko_engine::letters::{Offer, offers, recipient};
use osuiko_words::{
    FIELD_CONTACT, FIELD_HAPPENED, FIELD_LOSS, FIELD_NAME, FIELD_OTHER, FIELD_REFERENCE,
    FIELD_SENT, FILE_LETTER, LETTER_FILL, LETTER_LARGE, LETTER_PLACE, LETTER_PREVIEW, LETTER_SAVE,
    LETTER_SECRET, LETTER_SENT, LETTER_WAY, LETTERS_ANSWER, LETTERS_FIT, LETTERS_GENERAL,
    LETTERS_LEAD, LETTERS_NOW, LETTERS_TITLE, PRINT, QUESTION_BACK, Text, capitalised,
};

/// The letters, by what they are about.
pub fn letters_screen(
    view: &mut View<'_>,
    known: &Knowledge,
    journey: &Journey,
    assessment: &Assessment,
) {
    let desk = desk(known, journey, assessment);
    view.inside("div.letters", |view| {
        view.move_line("p.question-top", "link-button", QUESTION_BACK, Move::Back);
        view.title(LETTERS_TITLE);
        view.element("p.lead", LETTERS_LEAD);
        if let Some(question) = known.catalogue.question_with_id(FOR_WHOM) {
            let open = Move::Open(Screen::Question(question));
            view.move_line("p", "link-button", LETTERS_FIT, open);
        }
        // What is for all cases together comes first where something has happened: the statement for
        // the police is looked for then.
        let offers = offers(&known.catalogue, journey.answers(), assessment);
        let urgent = noticed(known, journey.answers()).is_some();
        let (general, about_cases): (Vec<Offer>, Vec<Offer>) =
            offers.into_iter().partition(|offer| offer.breach.is_none());
        if about_cases.is_empty() {
            view.element("p", LETTERS_ANSWER);
        }
        let ordered = if urgent {
            general.into_iter().chain(about_cases).collect::<Vec<_>>()
        } else {
            about_cases.into_iter().chain(general).collect()
        };
        let mut about = None;
        for offer in ordered {
            if about != Some(offer.breach) {
                about = Some(offer.breach);
                match offer.breach {
                    Some(breach) => view.element_str("h2", known.words.breach(breach).title()),
                    None if urgent => view.element("h2", LETTERS_NOW),
                    None => view.element("h2", LETTERS_GENERAL),
                }
            }
            offer_row(view, known, &desk, offer);
        }
    });
}

/// One letter in the list.
fn offer_row(view: &mut View<'_>, known: &Knowledge, desk: &Desk<'_>, offer: Offer) {
    let Some(letter) = known.catalogue.letter(offer.letter) else { return };
    view.inside("div.letter-offer", |view| {
        view.inside("h3", |view| {
            opener(view, "link-button", Screen::Letter(offer), |view| {
                view.push_str(known.words.letter(offer.letter).name());
                if let Some(breach) = offer.breach {
                    view.of(known.words.breach(breach).title());
                }
            });
        });
        view.element_str("p.letter-to", &desk.recipient(letter, offer));
        view.element_str("p", known.words.letter(offer.letter).when());
    });
}

/// One letter: what it does not do, its blanks, and how it reads.
pub fn letter_screen(
    view: &mut View<'_>,
    known: &Knowledge,
    journey: &Journey,
    assessment: &Assessment,
    offer: Offer,
) {
    let desk = desk(known, journey, assessment);
    let Some((letter, draft)) = known.catalogue.letter(offer.letter).zip(desk.draft(offer)) else {
        return;
    };
    let name = known.words.letter(offer.letter).name();
    let to = recipient(&known.catalogue, letter, offer);
    view.inside("div.letter-view", |view| {
        view.move_line("p.question-top", "link-button", QUESTION_BACK, Move::Back);
        view.heading(name);
        view.inside("section.letter-fill", |view| {
            view.element_str("p", known.words.letter(offer.letter).limits());
            if to.is_none() && offer.breach.is_some() {
                let place = Move::Open(Screen::Question(known.catalogue.places_question()));
                view.move_line("p", "link-button", LETTER_PLACE, place);
            }
            view.element("h2", LETTER_FILL);
            view.element("p.hint", LETTER_SECRET);
            if desk.acting().is_some() {
                view.field(journey.notes(), Field::Other, FIELD_OTHER, Typed::Line);
            }
            for &blank in &letter.blanks {
                let (label, kind) = field(blank);
                view.field(journey.notes(), Field::Blank(blank), label, kind);
            }
        });
        view.inside("section.letter-sheet", |view| {
            view.element("h2", LETTER_PREVIEW);
            let values = [Some("letter-paper"), Some("no")];
            view.with("div", &["class", "translate"], &values, |view| {
                for (part, line) in &draft.0 {
                    let kind = match part {
                        Part::Address => "p.letter-line",
                        Part::Subject => "p.letter-subject",
                        Part::Paragraph => "p",
                        Part::Item => "p.letter-item",
                    };
                    view.element_str(kind, line);
                }
            });
        });
        view.element("p.letter-way", LETTER_WAY);
        if let Some(to) = to.filter(|_| letter.to.hears_of_one()) {
            contact(view, known, to, &capitalised(&desk.recipient(letter, offer)));
        }
        view.inside("div.question-actions", |view| {
            view.file(journey.notes(), FILE_LETTER, "text/plain", LETTER_SAVE, &draft.text());
            view.print_button(journey.notes(), PRINT, None);
            let reply = letter.blanks.contains(&Blank::Contact) && letter.to.hears_of_one();
            let sent = Move::Begin(name.to_owned(), desk.recipient(letter, offer), reply);
            view.move_button("button", LETTER_SENT, sent);
        });
        view.element("p.hint letter-large", LETTER_LARGE);
    });
}

/// What a letter is made of here.
fn desk<'a>(known: &'a Knowledge, journey: &'a Journey, assessment: &'a Assessment) -> Desk<'a> {
    Desk {
        catalogue: &known.catalogue,
        words: &known.words,
        answers: journey.answers(),
        assessment,
        notes: journey.notes(),
        today: known.today,
    }
}

/// The label of a blank, and the kind of its field.
fn field(blank: Blank) -> (Text, Typed) {
    match blank {
        Blank::Name => (FIELD_NAME, Typed::Line),
        Blank::Contact => (FIELD_CONTACT, Typed::Line),
        Blank::Sent => (FIELD_SENT, Typed::Day),
        Blank::Reference => (FIELD_REFERENCE, Typed::Line),
        Blank::Happened => (FIELD_HAPPENED, Typed::Lines),
        Blank::Loss => (FIELD_LOSS, Typed::Lines),
    }
}
