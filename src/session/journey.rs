//! Where a person is in the check: their answers, the screen they see, and the way back.

use std::fmt;
use std::rc::Rc;

use super::notes::{Fate, Mark, Note, Notes};
use osuiko_engine::fixed_ids::{CODES_GIVEN, FOR_WHOM, NOTICED, THREAT, answered};
use osuiko_engine::index::{ActionIndex, OptionIndex, QuestionIndex};
use osuiko_engine::letters::Offer;
use osuiko_engine::ordered::Set;
use osuiko_engine::{Answer, Answers, Catalogue, judge_all};
use osuiko_words::count;

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

/// Where in a view the person goes on, and with them the focus.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Spot {
    /// At the heading of the view.
    #[default]
    Heading,
    /// At what is wrong.
    Error,
    /// At the button that had opened the screen from which they come back.
    Opener(Screen),
    /// At what opens a file of saved answers.
    SavedFile,
    /// At the step of the plan that is now to be done.
    NextStep,
    /// At a question beside the plan.
    Beside(QuestionIndex),
    /// At what puts back the line of the diary that was removed.
    Undrop,
    /// At the line of the diary with this position.
    Line(usize),
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
    /// Begins to answer for themselves.
    ForMyself,
    /// Goes on to what comes next.
    Continue,
    /// Goes back to the screen before.
    Back,
    /// Goes again to the screen from which the person has come back.
    Forward,
    /// Opens a screen.
    Open(Screen),
    /// Answers a question that is asked beside the plan; the same answer again takes it back.
    AnswerBesidePlan(QuestionIndex, OptionIndex),
    /// Says what has become of the step that is now to be done, and goes on to the next.
    Settle(ActionIndex, Mark),
    /// Notes something.
    Note(Note),
    /// Opens the diary with a line begun: what was done, with whom, whether an answer is due.
    Begin(String, String, bool),
    /// Opens saved answers, and asks first where they would take the place of others; with the
    /// number of entries that the catalogue does not know.
    Restore(Answers, u32),
    /// Says whether the saved answers are to take the place of those given.
    Replace(bool),
    /// Asks whether to forget everything and begin again, or, where that was asked already, no more.
    AskToStartOver,
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
    /// The screens from which the person has come back, the nearest last.
    ahead: Vec<Screen>,
    refusals: u32,
    /// Where in the view the person goes on, and how often that was decided.
    spot: (Spot, u32),
    /// Of how many questions this is said to be one; it never grows.
    of: u32,
    notes: Notes,
    /// Saved answers that wait for the word whether to open them, as in [`Move::Restore`].
    offered: Option<Rc<(Answers, u32)>>,
    /// Whether the person is asked whether to begin again.
    starting_over: bool,
}

/// Of how many questions the first is said to be one, before anything is known: as many as most
/// people are asked.
pub const USUAL: u32 = 9;

/// Which question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Its place among those asked, from 1.
    pub at: u32,
    /// Of about how many; where it is less than `at`, nobody says any more.
    pub of: u32,
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

    /// Where in the view the person goes on; the number tells one decision from the next, and is 0
    /// while they have not moved.
    pub fn spot(&self) -> (Spot, u32) {
        self.spot
    }

    /// Which question is asked, of about how many; nothing for a question that the person has opened
    /// from the answers or the result.
    pub fn pace(&self) -> Option<Pace> {
        let Screen::Question(_) = self.screen else { return None };
        let before = self.trail.last().copied().unwrap_or_default();
        if !matches!(before, Screen::Start | Screen::Question(_) | Screen::Threat) {
            return None;
        }
        let asked = self.trail.iter().filter(|seen| matches!(seen, Screen::Question(_))).count();
        let at = count(asked).saturating_add(1);
        Some(Pace { at, of: self.of })
    }

    /// The journey once it is known how many questions can still be asked: the number that is said
    /// becomes smaller with it, and never larger.
    pub(super) fn paced(mut self, open: usize) -> Self {
        if self.of == 0 || self.screen == Screen::Start {
            self.of = USUAL;
        }
        if let Some(Pace { at, of }) = self.pace() {
            self.of = of.min(at.saturating_sub(1).saturating_add(count(open))).max(at.min(of));
        }
        self
    }

    /// How many steps Back leads back.
    pub fn steps(&self) -> u32 {
        count(self.trail.len())
    }

    /// Whether saved answers wait for the word whether to open them.
    pub fn asks_to_replace(&self) -> bool {
        self.offered.is_some()
    }

    /// Whether the person is asked whether to forget everything and begin again.
    pub fn asks_to_start_over(&self) -> bool {
        self.starting_over
    }

    /// Whether answers or notes would be lost with the page.
    pub fn is_at_stake(&self) -> bool {
        let kept = self.notes.kept_until.is_some();
        // For whom somebody answers is said again with one press.
        !self.notes.is_empty() || !kept && self.answers.iter().nth(1).is_some() && self.spot.1 > 0
    }

    /// The screen that Back leads to.
    pub fn before(&self) -> Option<Screen> {
        self.trail.last().copied()
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
        let asks = matches!(next_move, Move::AskToStartOver) && !self.starting_over;
        Self { starting_over: asks, ..self.moved(catalogue, next_move, next) }
    }

    fn moved(
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
            (Move::ForMyself, _) => {
                let mut next_journey = self.clone();
                if let Some(whom) = catalogue.question_with_id(FOR_WHOM) {
                    // The first option is the person themselves.
                    next_journey = next_journey.set(whom, Answer::single(OptionIndex(0)));
                }
                next_journey.opened(next().map_or(Screen::Result, Screen::Question))
            }
            (Move::Continue, Screen::Question(question)) if !self.answers.has(question) => {
                let refused = Self { refusals: self.refusals.saturating_add(1), ..self.clone() };
                refused.at(Spot::Error)
            }
            (Move::Continue, Screen::Question(question))
                if self.calls_for_help(catalogue, question) =>
            {
                self.opened(Screen::Threat)
            }
            (Move::Continue, Screen::Start | Screen::Question(_) | Screen::Threat) => {
                self.opened(next().map_or(Screen::Result, Screen::Question))
            }
            (Move::Continue, Screen::Review) => self.opened(Screen::Result),
            (Move::Continue, Screen::Result) => self.opened(Screen::Plan),
            (Move::Back, _) => {
                let mut trail = self.trail.clone();
                let screen = trail.pop().unwrap_or_default();
                let mut ahead = self.ahead.clone();
                ahead.push(self.screen);
                let mut next = Self { screen, trail, ahead, refusals: 0, ..self.clone() };
                next.notes.leave_view();
                next.at(Spot::Opener(self.screen))
            }
            (Move::Forward, _) => {
                let mut ahead = self.ahead.clone();
                let Some(screen) = ahead.pop() else { return self.clone() };
                Self { ahead, ..self.opened(screen) }
            }
            (Move::Open(screen), _) => self.opened(screen),
            (Move::AskToStartOver, _) if self.starting_over => {
                self.clone().at(Spot::Opener(Screen::Start))
            }
            (Move::AskToStartOver, _) => self.clone(),
            (Move::StartOver, _) => Self { spot: self.spot, ..Self::default() }.at(Spot::Heading),
            (Move::AnswerBesidePlan(question, option), _) => match catalogue.question(question) {
                Some(asked) if option.position() < catalogue.option_count(asked) => {
                    let next = self.set_or_unset(question, Answer::single(option));
                    next.noted(Note::Tell(Fate::Fitted)).at(Spot::Beside(question))
                }
                _ => self.clone(),
            },
            (Move::Begin(what, who, reply), _) => {
                let mut next = self.opened(Screen::Diary);
                next.notes.begin(&what, &who, reply);
                next
            }
            (Move::Restore(answers, _), _) if answers.is_empty() => {
                self.noted(Note::Tell(Fate::NothingKnown))
            }
            (Move::Restore(answers, dropped), _) if self.answers.is_empty() => {
                self.restored(answers, dropped)
            }
            (Move::Restore(answers, dropped), _) => {
                Self { offered: Some(Rc::new((answers, dropped))), ..self.clone() }
            }
            (Move::Replace(true), _) => match self.offered.as_deref() {
                Some((answers, dropped)) => self.restored(answers.clone(), *dropped),
                None => self.clone(),
            },
            (Move::Replace(false), _) => Self { offered: None, ..self.clone() }.at(Spot::SavedFile),
            (Move::Settle(action, mark), _) => {
                self.noted(Note::Mark(action, mark)).at(Spot::NextStep)
            }
            // A step whose mark is taken back may be the step of now again.
            (Move::Note(Note::Mark(action, mark)), _)
                if self.notes.marks.get(action) == Some(&mark) =>
            {
                self.noted(Note::Mark(action, mark)).at(Spot::NextStep)
            }
            (Move::Note(note @ Note::Drop(_)), _) => self.noted(note).at(Spot::Undrop),
            (Move::Note(note @ Note::Undrop), _) => match self.notes.dropped_at() {
                Some(position) => self.noted(note).at(Spot::Line(position)),
                None => self.clone(),
            },
            (Move::Note(note), _) => self.noted(note),
            (Move::Choose(_) | Move::ChooseNone | Move::ChooseUnknown | Move::Continue, _) => {
                self.clone()
            }
        }
    }

    /// The journey with saved answers in place of those given.
    fn restored(&self, answers: Answers, dropped: u32) -> Self {
        let mut next = Self { answers, ..self.opened(Screen::Review) };
        next.notes.apply(Note::Tell(Fate::Opened(dropped)));
        next
    }

    /// The journey that goes on there in the view.
    fn at(mut self, spot: Spot) -> Self {
        self.spot = (spot, self.spot.1.saturating_add(1));
        self
    }

    /// Whether the question shown is what the person has noticed, and the answer cannot wait.
    fn calls_for_help(&self, catalogue: &Catalogue, question: QuestionIndex) -> bool {
        let noticed = |option| answered(catalogue, &self.answers, NOTICED, option);
        catalogue.question_with_id(NOTICED) == Some(question)
            && (noticed(THREAT) || noticed(CODES_GIVEN))
    }

    /// The journey with `screen` open and a way back to the present one.
    fn opened(&self, screen: Screen) -> Self {
        let mut next = Self { screen, refusals: 0, ..self.clone() }.at(Spot::Heading);
        next.ahead = Vec::new();
        next.offered = None;
        next.notes.leave_view();
        if screen == self.screen {
            return next;
        }
        // Help leads back to where it was opened, and so does a question opened from the answers or
        // the result, wherever they were seen before.
        let from_answers = matches!(self.screen, Screen::Review | Screen::Result);
        let again = screen == Screen::Threat;
        if again || from_answers && matches!(screen, Screen::Question(_)) {
            next.trail.retain(|&seen| seen != screen);
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
