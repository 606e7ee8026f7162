//! Which words travel in which pack. This is the one place that says so.
//!
//! The *first* pack has everything from the first question to the result, and whatever somebody
//! who is threatened needs at once. The *help* pack is fetched right behind it; it has what only
//! the plan, letters, notes and practice messages show. To move a text, move it here.
//!
//! Rows of tables come with the first pack, because the check needs them; only those of letters
//! and practice messages, the official pages of actions and the publishers behind misuses come with the help
//! (`osuiko_formats::packed`).

/// How the names of those messages of `ui.ftl` begin that travel in the help pack.
pub const HELP_MESSAGES: [&str; 32] = [
    "plan-",
    "mark-",
    "step-",
    "harm-",
    "harms-",
    "band-",
    "fit-",
    "letter-",
    "letters-",
    "field-",
    "diary-",
    "calendar-",
    "file-plan",
    "file-letter",
    "file-diary",
    "file-calendar",
    "drill-",
    "proof-title",
    "proof-air",
    "proof-tools",
    "proof-browsers",
    "proof-limits",
    "help-title",
    "help-guide",
    "help-ombudsman",
    "help-police",
    "help-riku",
    "help-mieli",
    "idle-",
    "covered-",
    "unopened-",
    "update-",
];

/// The words of facts that travel in the help pack: all of a table, or one attribute of it.
///
/// Why a question is asked and how one finds out stand folded below it, the municipalities of a
/// place and what is known of a breach are asked for on the way to the result: all of it seconds
/// after the help has come. Where it never comes, the folds are left out, the search over places
/// promises counties alone, and a case leads to its page.
pub const HELP_FACTS: [&str; 10] = [
    "question.why",
    "question.how",
    "place.search",
    "breach.what",
    "action",
    "harm",
    "letter",
    "letter-part",
    "drill",
    "kind.nothing",
];

/// Whether a message of `ui.ftl` travels in the help pack.
pub fn is_help_message(name: &str) -> bool {
    HELP_MESSAGES.iter().any(|beginning| name.starts_with(beginning))
}
