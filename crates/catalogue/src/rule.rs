//! What the catalogue must hold, one rule a line: its name, what breaks it, and what to do.

use std::fmt;

/// How far a rule looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Looks {
    /// At one record or text: it can be judged even when another file cannot be read.
    Here,
    /// At what else there is: while a file cannot be read, it would speak of what that file hides.
    Around,
}

macro_rules! rules {
    ($($variant:ident $name:literal $looks:ident $meaning:literal $remedy:literal;)*) => {
        /// A rule that the authoring files can break.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Rule {$(
            #[doc = $meaning]
            $variant,
        )*}

        impl Rule {
            /// Every rule.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// Its name, which never changes.
            pub fn name(self) -> &'static str {
                match self {$(Self::$variant => $name,)*}
            }

            /// What breaks it.
            pub fn meaning(self) -> &'static str {
                match self {$(Self::$variant => $meaning,)*}
            }

            /// What an author does about it.
            pub fn remedy(self) -> &'static str {
                match self {$(Self::$variant => $remedy,)*}
            }

            /// How far it looks.
            pub(super) fn looks(self) -> Looks {
                match self {$(Self::$variant => Looks::$looks,)*}
            }
        }
    };
}

rules! {
    UnreadableFile "unreadable-file" Here
        "A file or a folder cannot be read." "Put it back, or make it readable.";
    StrayFile "stray-file" Here
        "A file stands where the authoring files are, and is not read." "Rename it, so that it ends with `.toml` or `.ftl`, or put it elsewhere.";
    NotToml "not-toml" Here
        "A file is not TOML." "Mend the line: a quotation mark, a bracket, a name that stands twice.";
    NotFluent "not-fluent" Here
        "A file is not Fluent." "Mend the line: `key = text`, attributes indented.";
    WrongShape "wrong-shape" Here
        "A record lacks a field, has one that means nothing, or one of another type."
        "Write the record as this page shows it.";
    MalformedId "malformed-id" Here
        "An id has other letters than a to z, digits and hyphens, or the key of a breach does not end with its year."
        "Choose another id.";
    DuplicateId "duplicate-id" Here
        "An id stands twice." "Rename or remove one of the two.";
    MisnamedFile "misnamed-file" Here
        "The file of a breach is not named after its key." "Rename the file.";
    UnknownId "unknown-id" Around
        "An id names nothing: no record, option, claim or group." "Correct the id, or add what it names.";
    UnknownWord "unknown-word" Here
        "A field has a word that is not in its list." "Choose a word of the list.";
    ImpossibleDate "impossible-date" Here
        "A date is in no calendar." "Write `2023-08-24`, `2023-08` or `2023`.";
    NotHttps "not-https" Here
        "An address does not start with `https://`." "Give the https address.";
    TracedAddress "traced-address" Here
        "An address says who passed it on, or where from: `share`, `origin`, `utm_source` and the like."
        "Remove that part of the address, and see that the page still opens.";
    FieldsAtOdds "fields-at-odds" Here
        "Fields of a record do not go together." "Remove the one that does not belong.";
    RequiredId "required-id" Around
        "A question or an option that the program knows by name is not there."
        "Give it the id again: code depends on it, such as `for-whom`, `age-group`, `strong-login` and `noticed`.";
    CoreQuestion "core-question" Around
        "There is not exactly one question about services, places and breaches." "Let one question take its options from each.";
    WithoutSource "without-source" Here
        "A claim, exposure, action, group, overlay, listing or contact has no source." "Name where it stands.";
    IncompleteSource "incomplete-source" Here
        "A source lacks its title, publisher, date or address, or the day of the copy that was read."
        "Fill it in; for a page that shows no date write `undated = true`, for a copy of an unknown day `copy_undated = true`.";
    WithoutSpeaker "without-speaker" Here
        "A claim stands on a source, and nothing says whose word that page is."
        "Name the organisation in `speaker`; write `publisher` if it is none of the catalogue.";
    StrongerThanSource "stronger-than-source" Around
        "Data is `exposed` where every source that is named says only that it may have been hit."
        "Write `state = \"maybe\"`, or name the source that says that the data was taken, copied, published or seen.";
    UnverifiedContact "unverified-contact" Here
        "A telephone number, postal or e-mail address is not `verified`." "Verify it on an official page, or remove it.";
    BusinessId "business-id" Here
        "What is given as a Finnish business id is none." "Copy it from an official page: seven digits, a hyphen and the digit that proves them.";
    PlaceWithoutContact "place-without-contact" Around
        "A place has no contact, or one that cannot be reached." "Name an organisation with a page, phone, e-mail or post.";
    NeverHolds "never-holds" Here
        "No answers meet a condition." "Remove it, or mend what contradicts itself.";
    AlwaysHolds "always-holds" Here
        "All answers meet a condition." "Leave the condition out, or mend it.";
    UnusedQuestion "unused-question" Around
        "No condition uses a question." "Use it in a condition, or remove it.";
    DeadOption "dead-option" Around
        "An option leads nowhere: no condition names it, and it is not all that is left beside those that are named."
        "Name it in a condition, remove it, or list what people need but no condition tells apart in `alike`.";
    DeadService "dead-service" Around
        "A service leads to no breach." "Name it in the `services` of a breach, or remove it.";
    Contradiction "contradiction" Around
        "Two claims say different things of the same, and neither says so."
        "Let one supersede the other, mark both as disagreeing, or give `counts` where they count different things.";
    SeveralCases "several-cases" Around
        "A speaker gives two days for what happens once, and nothing says that they are of two cases."
        "Name the case of each claim in `cases`, let one claim supersede the other, or remove a mark.";
    OneSidedDisagreement "one-sided-disagreement" Around
        "A claim disagrees with one that does not disagree with it." "Name it in the other claim as well.";
    UnclearLetter "unclear-letter" Here
        "Everyone in a group got a letter, and nobody has said that they were hit." "Remove `letter`, or give the standing that the letter proves.";
    ChangeAdded "change-added" Here
        "A breach does not say when it was added." "Add a `[[change]]` with the id `added`.";
    MissingText "missing-text" Around
        "A text that a fact needs, or that another language has, is missing." "Write it, or remove it from the other languages.";
    MissingDiffer "missing-differ" Around
        "Numbers of people disagree or were replaced, and no text says why." "Write `.differ` of the breach.";
    UnusedText "unused-text" Around
        "No fact uses a text." "Correct its key, or remove it.";
    DuplicateText "duplicate-text" Here
        "A text stands twice in a language." "Remove one of the two.";
    VariableText "variable-text" Here
        "A text of a fact is empty, or has a variable." "Write plain words.";
    PageWords "page-words" Here
        "The words of the page are not the same messages with the same variables in every language, or use more of Fluent than the page reads."
        "Write in `ui.ftl` and `pages.ftl` what the message that is named lacks.";
    NumberDrift "number-drift" Around
        "A text has other numbers in one language than in another." "Read the source, and write the same numbers everywhere.";
    PlaceDrift "place-drift" Around
        "A text names other places in one language than in another." "Read the source, and name the same places everywhere.";
    ChangedAlone "changed-alone" Around
        "A text was changed in one language only since all three were last read together."
        "Read it in the other languages, change what has to change, then run `cargo xtask catalogue texts-read`.";
    EasyText "easy-text" Around
        "A text in easy Finnish is none of ordinary Finnish, or has other variables or forms."
        "Write a text of ordinary Finnish with the same variables and forms, or remove it.";
    BrokenList "broken-list" Here
        "The name of a data kind has a comma or an *and*, which breaks every list that it stands in."
        "Choose another name, or put what is an example in brackets.";
    CapitalInClause "capital-in-clause" Here
        "A clause that stands inside a sentence begins with a capital or ends with a full stop."
        "Begin it with a small letter, and leave the full stop out.";
    NeverSaid "never-said" Here
        "A text has a word that we never use: a promise, a film word, a wrong name." "Say what is so instead: see `docs/wording.md`.";
    UnknownSlot "unknown-slot" Around
        "A letter has a slot that is not known, or other slots than its `fields` or another language give it."
        "Use the slots that this page lists, the same in every language, and name in `fields` what is filled in.";
    ClueNotFound "clue-not-found" Around
        "A clue of a practice message does not begin with words of the message and a bar." "Write words of the message, a bar, and why they matter.";
    KindWithoutAdvice "kind-without-advice" Around
        "A data kind leaks in some breach, no action is for it, and no text says why there is nothing to do."
        "Name it in the `kinds` of an action, or write `.nothing` of the data kind.";
    ReviewCrowd "review-crowd" Around
        "More than twenty records have their next review on one day, so that one missed day ages them all."
        "Spread the days: open criminal cases and deadlines monthly, the rest over the year.";
    ReviewDue "review-due" Here
        "The day of the next review has passed." "Review the record, and set a new day.";
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
