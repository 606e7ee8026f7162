//! Where a person is in the check: their answers, the screen they see, and the way back.

use std::fmt;

use super::notes::{Fate, Note, Notes};
use osuiko_engine::index::{OptionIndex, QuestionIndex};
use osuiko_engine::letters::Offer;
use osuiko_engine::ordered::Set;
use osuiko_engine::{Answer, Answers, Catalogue, judge_all};

/// A screen of the check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// What this is, and where to begin.
    #[default]
    Start,
    /// One question.
    Question(QuestionIndex),
    /// All answers, to look over and change.
    Review,
    /// The verdicts.
    Result,
    /// What to do next.
    Plan,
    /// Somebody is threatening the person: what to do, whom to call.
    Threat,
    /// The letters that can be sent.
    Letters,
    /// One letter.
    Letter(Offer),
    /// What was done, when and with whom.
    Diary,
    /// The practice message at this place, from 0.
    Drill(u32),
    /// How to see that nothing leaves the page.
    Proof,
}

/// One thing that a person does.
#[derive(Clone, PartialEq, Eq)]
pub enum Move {
    /// Chooses an option of the question shown; of several, a second time takes it back.
    Choose(OptionIndex),
    /// Chooses "none of these".
    ChooseNone,
    /// Chooses "I don't know".
    ChooseUnknown,
    /// Goes on to what comes next.
    Continue,
    /// Goes back to the screen before.
    Back,
    /// Opens a screen.
    Open(Screen),
    /// Answers a question that is asked beside the plan; the same answer again takes it back.
    AnswerBesidePlan(QuestionIndex, OptionIndex),
    /// Notes something.
    Note(Note),
    /// Opens the diary with a line begun: what was done, with whom, whether an answer is due.
    Begin(String, String, bool),
    /// Opens saved answers in place of those given; with the number of entries that the catalogue
    /// does not know.
    Restore(Answers, u32),
    /// Forgets everything and begins again.
    StartOver,
}

/// One person's way through the check.
///
/// A choice is an answer at once, so neither a fast click nor a way back loses anything. Changing an
/// early answer leaves later ones in place, even while they do not matter.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Journey {
    answers: Answers,
    screen: Screen,
    trail: Vec<Screen>,
    refusals: u32,
    notes: Notes,
}

impl Journey {
    /// A journey that begins with these answers.
    pub fn with(answers: Answers) -> Self {
        Self { answers, ..Self::default() }
    }

    /// The answers so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The screen to show.
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// What the person has noted beside the answers.
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// How often in a row the person has tried to go on without an answer.
    pub fn refusals(&self) -> u32 {
        self.refusals
    }

    /// The journey after `next_move`. A move that makes no sense here changes nothing.
    ///
    /// Where the move leads to the next question, the answers are judged to find it; a
    /// [`Visit`](super::visit::Visit) has judged them already.
    #[must_use]
    pub fn after(&self, catalogue: &Catalogue, next_move: Move) -> Self {
        self.after_judged(catalogue, next_move, || {
            judge_all(catalogue, &self.answers).questions.next()
        })
    }

    /// The journey after a note is taken.
    #[must_use]
    pub fn noted(&self, note: Note) -> Self {
        let mut next = self.clone();
        next.notes.apply(note);
        next
    }

    /// As [`Journey::after`], for a caller that knows which question comes next.
    pub(super) fn after_judged(
        &self,
        catalogue: &Catalogue,
        next_move: Move,
        next: impl FnOnce() -> Option<QuestionIndex>,
    ) -> Self {
        match (next_move, self.screen) {
            (Move::Choose(option), Screen::Question(question)) => {
                self.chosen(catalogue, question, option)
            }
            (Move::ChooseNone, Screen::Question(question)) => match catalogue.question(question) {
                Some(asked) if asked.none => {
                    self.set_or_unset(question, Answer::Chosen(Set::default()))
                }
                _ => self.clone(),
            },
            (Move::ChooseUnknown, Screen::Question(question)) => {
                self.set_or_unset(question, Answer::Unknown)
            }
            (Move::Continue, Screen::Question(question)) if !self.answers.has(question) => {
                Self { refusals: self.refusals.saturating_add(1), ..self.clone() }
            }
            (Move::Continue, Screen::Start | Screen::Question(_)) => {
                self.opened(next().map_or(Screen::Review, Screen::Question))
            }
            (Move::Continue, Screen::Review) => self.opened(Screen::Result),
            (Move::Continue, Screen::Result) => self.opened(Screen::Plan),
            (Move::Back, _) => {
                let mut trail = self.trail.clone();
                let screen = trail.pop().unwrap_or_default();
                let mut next = Self { screen, trail, refusals: 0, ..self.clone() };
                next.notes.leave_view();
                next
            }
            (Move::Open(screen), _) => self.opened(screen),
            (Move::StartOver, _) => Self::default(),
            (Move::AnswerBesidePlan(question, option), _) => match catalogue.question(question) {
                Some(asked) if option.position() < catalogue.option_count(asked) => {
                    self.set_or_unset(question, Answer::single(option))
                }
                _ => self.clone(),
            },
            (Move::Begin(what, who, reply), _) => {
                let mut next = self.opened(Screen::Diary);
                next.notes.begin(&what, &who, reply);
                next
            }
            (Move::Restore(answers, dropped), _) => {
                let mut next = self.opened(Screen::Review);
                next.answers = answers;
                next.notes.apply(Note::Tell(Fate::Opened(dropped)));
                next
            }
            (Move::Note(note), _) => self.noted(note),
            (Move::Choose(_) | Move::ChooseNone | Move::ChooseUnknown | Move::Continue, _) => {
                self.clone()
            }
        }
    }

    /// The journey with `screen` open and a way back to the present one.
    fn opened(&self, screen: Screen) -> Self {
        let mut next = Self { screen, refusals: 0, ..self.clone() };
        next.notes.leave_view();
        if screen == self.screen {
            return next;
        }
        // Each screen is on the way back once, so that a person who went in a circle does not have
        // to go back round it.
        next.trail.push(self.screen);
        if let Some(before) = next.trail.iter().position(|&seen| seen == screen) {
            next.trail.truncate(before);
        }
        next
    }

    /// The journey after choosing `option`.
    fn chosen(&self, catalogue: &Catalogue, question: QuestionIndex, option: OptionIndex) -> Self {
        let Some(asked) = catalogue.question(question) else { return self.clone() };
        if option.position() >= catalogue.option_count(asked) {
            return self.clone();
        }
        if !asked.several {
            return self.set(question, Answer::single(option));
        }
        let mut options = self.answers.chosen(question).cloned().unwrap_or_default();
        if !options.remove(option) {
            if asked.exclusive.contains(&option) {
                options = Set::default();
            } else {
                options.retain(|other| !asked.exclusive.contains(&other));
            }
            options.insert(option);
        }
        if options.is_empty() {
            // Nothing ticked is no answer; "none of these" has its own box.
            return Self { refusals: 0, answers: self.answers.without(question), ..self.clone() };
        }
        self.set(question, Answer::Chosen(options))
    }

    fn set(&self, question: QuestionIndex, answer: Answer) -> Self {
        Self { refusals: 0, answers: self.answers.with(question, answer), ..self.clone() }
    }

    /// Gives `answer`, or takes it back if it was given: what a tick box does.
    fn set_or_unset(&self, question: QuestionIndex, answer: Answer) -> Self {
        if self.answers.to(question) == Some(&answer) {
            Self { answers: self.answers.without(question), ..self.clone() }
        } else {
            self.set(question, answer)
        }
    }
}

impl fmt::Debug for Journey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl fmt::Debug for Move {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}
