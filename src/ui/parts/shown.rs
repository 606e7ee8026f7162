//! How a verdict is shown: its grade, or that nothing can be told yet, each with a word, a shape and a class for colour.

use super::View;
use super::icon::{grade_icon, open_icon};
use osuiko_engine::check::{Assessment, Grade, Verdict};
use osuiko_words::{
    GRADE_LIKELY, GRADE_LIKELY_HELP, GRADE_NOT_INDICATED, GRADE_NOT_INDICATED_HELP, GRADE_POSSIBLE,
    GRADE_POSSIBLE_HELP, GRADE_TOLD, GRADE_TOLD_HELP, REASON_NOTHING, RESULT_OPEN, Text, Words,
    sign_likely, sign_none, sign_open, sign_possible, sign_told, signs_label,
};

/// How a verdict is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// By its grade.
    Grade(Grade),
    /// Nothing in the answers speaks for it or rules it out: it cannot be told yet.
    Open,
}

impl Shown {
    /// Every way, the most serious first.
    pub const ALL: [Self; 5] = [
        Self::Grade(Grade::Told),
        Self::Grade(Grade::Likely),
        Self::Grade(Grade::Possible),
        Self::Open,
        Self::Grade(Grade::NotIndicated),
    ];

    /// How this verdict is shown.
    pub fn of(verdict: &Verdict) -> Self {
        if verdict.open { Self::Open } else { Self::Grade(verdict.grade) }
    }

    /// Its name, and one sentence on it.
    pub fn words(self) -> (Text, Text) {
        match self {
            Self::Grade(Grade::Told) => (GRADE_TOLD, GRADE_TOLD_HELP),
            Self::Grade(Grade::Likely) => (GRADE_LIKELY, GRADE_LIKELY_HELP),
            Self::Grade(Grade::Possible) => (GRADE_POSSIBLE, GRADE_POSSIBLE_HELP),
            Self::Open => (RESULT_OPEN, REASON_NOTHING),
            Self::Grade(Grade::NotIndicated) => (GRADE_NOT_INDICATED, GRADE_NOT_INDICATED_HELP),
        }
    }

    /// Its class, for colour.
    pub fn class(self) -> &'static str {
        match self {
            Self::Grade(Grade::Told) => "grade-told",
            Self::Grade(Grade::Likely) => "grade-likely",
            Self::Grade(Grade::Possible) => "grade-possible",
            Self::Open => "grade-open",
            Self::Grade(Grade::NotIndicated) => "grade-not-indicated",
        }
    }

    /// Its shape.
    pub fn icon(self, view: &mut View<'_>) {
        match self {
            Self::Grade(grade) => grade_icon(view, grade),
            Self::Open => open_icon(view),
        }
    }

    /// So many cases are shown so.
    fn counted(self, words: &Words, count: &str) -> String {
        match self {
            Self::Grade(Grade::Told) => sign_told(words, count),
            Self::Grade(Grade::Likely) => sign_likely(words, count),
            Self::Grade(Grade::Possible) => sign_possible(words, count),
            Self::Open => sign_open(words, count),
            Self::Grade(Grade::NotIndicated) => sign_none(words, count),
        }
    }
}

/// One sign for each of `all` cases on the list, and how many there are of each.
pub fn answer_signs(view: &mut View<'_>, assessment: &Assessment, all: usize) {
    let mut left = all;
    let counts = Shown::ALL.map(|shown| {
        let verdicts = assessment.verdicts.iter();
        let found = verdicts.filter(|verdict| Shown::of(verdict) == shown).count();
        // What the answers do not reach has no sign either.
        let count = if shown == Shown::Grade(Grade::NotIndicated) { left } else { found };
        left = left.saturating_sub(found);
        (shown, count)
    });
    let counts = || counts.iter().filter(|(_, count)| *count > 0);
    let words = view.words;
    let mut label = String::new();
    for (shown, count) in counts() {
        if !label.is_empty() {
            label.push_str(", ");
        }
        label.push_str(&shown.counted(words, &count.to_string()));
    }
    let label = signs_label(words, &all.to_string(), &label);
    let values = [Some("answer-signs"), Some("img"), Some(&*label)];
    view.with("div", &["class", "role", "aria-label"], &values, |view| {
        for (shown, count) in counts() {
            view.with("span", &["class"], &[Some(shown.class())], |view| {
                (0..*count).for_each(|_| shown.icon(view));
            });
        }
    });
    view.with("ul", &["class", "aria-hidden"], &["answer-key small", "true"].map(Some), |view| {
        for (shown, count) in counts() {
            view.with("li", &["class"], &[Some(shown.class())], |view| {
                shown.icon(view);
                view.push_str(&shown.counted(words, &count.to_string()));
            });
        }
    });
}
