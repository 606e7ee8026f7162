//! A letter in words: the frame around it, and its slots filled with what is known and typed.

use osuiko_engine::acting::acting;
use osuiko_engine::catalogue::{Blank, Letter, Recipient};
use osuiko_engine::check::{Assessment, Grade};
use osuiko_engine::fixed_ids::{CARED_FOR, CHILD, DECEASED, NOTICED};
use osuiko_engine::index::{OrganisationIndex, QuestionIndex};
use osuiko_engine::letters::{Matter, Offer, matter, recipient};
use osuiko_engine::{Answers, Catalogue, Date};
use osuiko_words::facts::SharedSentence;
use osuiko_words::{
    LETTER_CLOSING, LETTER_GREETING, LETTER_SIGNATURE, LETTER_TO_ARRANGER, LETTER_TO_BANK, Words,
    capitalised, date, joined, letter_subject, plain,
};

use super::notes::{Field, Notes};

/// Shown for a blank that is empty: room to write on paper.
pub const TO_FILL_IN: &str = "____________________";

/// Stands before each item of a list that fills a slot; nobody types it.
const BETWEEN_ITEMS: char = '\u{1f}';

/// Room for a signature, on paper.
const TO_SIGN: &str = "…………………………………………";

/// The sentences of a letter that somebody writes for another.
#[derive(Clone, Copy, Debug)]
struct ForWhom {
    /// The option of the question for whom somebody answers.
    option: &'static str,
    /// For whom the letter is written.
    for_them: SharedSentence,
    /// Who demands a punishment.
    demand: SharedSentence,
}

/// For whom somebody may act, beside themselves. A punishment is for the victim to demand, and for
/// the guardian of a child.
const FOR_WHOM: [ForWhom; 3] = [
    ForWhom { option: CHILD, for_them: SharedSentence::ForChild, demand: SharedSentence::Demand },
    ForWhom {
        option: CARED_FOR,
        for_them: SharedSentence::ForCaredFor,
        demand: SharedSentence::DemandCaredFor,
    },
    ForWhom {
        option: DECEASED,
        for_them: SharedSentence::ForDeceased,
        demand: SharedSentence::DemandDeceased,
    },
];

/// Everything that a letter is made of.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// The facts.
    pub catalogue: &'a Catalogue,
    /// Their words.
    pub words: &'a Words,
    /// The answers.
    pub answers: &'a Answers,
    /// What they come to.
    pub assessment: &'a Assessment,
    /// What has been filled in.
    pub notes: &'a Notes,
    /// The day it is; nothing where nobody knows, and then the letter has none.
    pub today: Option<Date>,
}

/// A letter, ready to be read, printed or saved: its lines from top to bottom.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Draft(pub Vec<(Part, String)>);

/// The kind of a line in a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A line of an address, with the next one right under it.
    Address,
    /// The subject line.
    Subject,
    /// A paragraph, or the last line of an address.
    Paragraph,
    /// A line of a list.
    Item,
}

impl Draft {
    /// The letter as plain text.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut before = Part::Address;
        for (part, line) in &self.0 {
            // Lines of an address and of a list follow each other; everything else has an empty
            // line between.
            if !text.is_empty()
                && before != Part::Address
                && (before, *part) != (Part::Item, Part::Item)
            {
                text.push('\n');
            }
            text.push_str(line);
            text.push('\n');
            before = *part;
        }
        text
    }

    fn push(&mut self, part: Part, line: &str) {
        self.0.push((part, plain(line)));
    }
}

impl Desk<'_> {
    /// The recipient of a letter, in words.
    pub fn recipient(&self, letter: &Letter, offer: Offer) -> String {
        let words = self.words;
        match (letter.to, recipient(self.catalogue, letter, offer)) {
            (Recipient::Bank, _) => words.text(LETTER_TO_BANK).to_owned(),
            (_, Some(organisation)) => self.organisation(organisation).to_owned(),
            (_, None) => words.text(LETTER_TO_ARRANGER).to_owned(),
        }
    }

    /// The letter of an offer; `None` if there is no such letter.
    pub fn draft(&self, offer: Offer) -> Option<Draft> {
        let letter = self.catalogue.letter(offer.letter)?;
        let says = self.words.letter(offer.letter);
        let office = recipient(self.catalogue, letter, offer);
        let matter = matter(self.catalogue, self.assessment, offer.breach);
        let words = self.words;
        let mut draft = Draft::default();
        let name = filled_in(self.notes.text(Field::Blank(Blank::Name)));
        draft.push(Part::Address, &name);
        let contact = filled_in(self.notes.text(Field::Blank(Blank::Contact)));
        draft.push(Part::Paragraph, &contact);
        let today = self.today.map(|today| date(words, today));
        draft.push(Part::Paragraph, &today.unwrap_or_default());
        let recipient = capitalised(&self.recipient(letter, offer));
        let post = office.and_then(|office| self.catalogue.organisation(office)?.post.as_deref());
        match post {
            Some(post) => {
                draft.push(Part::Address, &recipient);
                draft.push(Part::Paragraph, post);
            }
            None => draft.push(Part::Paragraph, &recipient),
        }
        let subject = letter_subject(words, says.subject());
        draft.push(Part::Subject, &subject);
        // An official letter goes without a greeting; one's own bank gets one.
        if letter.to == Recipient::Bank {
            draft.push(Part::Paragraph, words.text(LETTER_GREETING));
        }
        let whom = self.on_behalf_of().map_or("", |whom| self.words.letter_part(whom.for_them));
        let body = says.body().split('\n');
        for paragraph in [whom].into_iter().chain(body) {
            if let Some(paragraph) = self.fill_slots(paragraph, offer, &matter) {
                for line in paragraph.split(BETWEEN_ITEMS).map(str::trim_end) {
                    let item = line.starts_with('–');
                    draft.push(if item { Part::Item } else { Part::Paragraph }, line);
                }
            }
        }
        draft.push(Part::Paragraph, words.text(LETTER_CLOSING));
        draft.push(Part::Paragraph, &[words.text(LETTER_SIGNATURE), " ", TO_SIGN].concat());
        draft.push(Part::Paragraph, &name);
        Some(draft)
    }

    /// For whom the person acts: the id of the option, if it is not for themselves.
    pub fn acting(&self) -> Option<&str> {
        acting(self.catalogue, self.answers)
    }

    /// The sentences for whomever the person acts for, if it is not for themselves.
    fn on_behalf_of(&self) -> Option<ForWhom> {
        let acting = self.acting()?;
        FOR_WHOM.iter().find(|whom| whom.option == acting).copied()
    }

    /// A paragraph with its slots filled; `None` for one that would say nothing.
    fn fill_slots(&self, paragraph: &str, offer: Offer, matter: &Matter) -> Option<String> {
        let mut parts = paragraph.split('{');
        let mut text = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (slot, rest) = part.split_once('}').unwrap_or((part, ""));
            let value = self.slot_value(slot, offer, matter);
            if value.is_empty() {
                return None;
            }
            text.push_str(&value);
            text.push_str(rest);
        }
        (!text.is_empty()).then_some(text)
    }

    /// The value of a slot; empty where nothing is known.
    fn slot_value(&self, slot: &str, offer: Offer, matter: &Matter) -> String {
        let words = self.words;
        let blank = |blank| filled_in(self.notes.text(Field::Blank(blank)));
        match slot {
            "case" => {
                let mut titles = Vec::new();
                for breach in &matter.breaches {
                    titles.push(words.breach(*breach).title());
                }
                joined(words, &titles)
            }
            "data" => {
                let mut names = Vec::new();
                for kind in &matter.kinds {
                    names.push(words.kind(*kind).name());
                }
                joined(words, &names)
            }
            "basis" => match matter.grade {
                Grade::Told => words.letter_part(SharedSentence::BasisTold),
                Grade::Likely => words.letter_part(SharedSentence::BasisLikely),
                Grade::Possible => words.letter_part(SharedSentence::BasisPossible),
                Grade::NotIndicated => "",
            }
            .to_owned(),
            "demand" => {
                let demand = self.on_behalf_of().map_or(SharedSentence::Demand, |whom| whom.demand);
                words.letter_part(demand).to_owned()
            }
            "noticed" => self.noticed(),
            "organisation" => offer.controller.map_or_else(
                || words.text(LETTER_TO_ARRANGER).to_owned(),
                |organisation| self.organisation(organisation).to_owned(),
            ),
            "other" => filled_in(self.notes.text(Field::Other)),
            "sent" => {
                let day = self.notes.day(Field::Blank(Blank::Sent));
                day.map_or_else(|| TO_FILL_IN.to_owned(), |day| date(words, day))
            }
            "reference" => blank(Blank::Reference),
            "happened" => blank(Blank::Happened),
            "loss" => blank(Blank::Loss),
            _ => String::new(),
        }
    }

    /// What the person has noticed, one thing a line; in the first form, because the sender speaks.
    fn noticed(&self) -> String {
        let words = self.words.about_the_reader();
        let mut lines = String::new();
        if let Some((index, question)) = question(self.catalogue, NOTICED)
            && let Some(chosen) = self.answers.chosen(index)
        {
            // "None of these" excludes every other option, and is nothing to report.
            for option in chosen.iter().filter(|option| !question.exclusive.contains(option)) {
                lines.push(BETWEEN_ITEMS);
                lines.push_str("– ");
                lines.push_str(words.label(&question.options, index, option));
            }
        }
        lines
    }

    fn organisation(&self, organisation: OrganisationIndex) -> &str {
        self.words.organisation(organisation).name()
    }
}

/// The question with this id.
fn question<'a>(
    catalogue: &'a Catalogue,
    id: &str,
) -> Option<(QuestionIndex, &'a osuiko_engine::catalogue::Question)> {
    let index = catalogue.question_with_id(id)?;
    Some((index, catalogue.question(index)?))
}

/// What was typed, or room to write.
fn filled_in(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() { TO_FILL_IN } else { text }.to_owned()
}

impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}
