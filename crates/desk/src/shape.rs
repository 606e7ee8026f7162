//! The shapes of records: which fields they have, in the order in which people write them.

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// A line of text.
    Line,
    /// A day, a month or a year.
    Day,
    /// A number.
    Number,
    /// Yes or nothing.
    Yes,
    /// One of these words.
    Word(&'static [&'static str]),
    /// The id of something in this table.
    Id(Table),
    /// Several ids of this table.
    Ids(Table),
    /// A rule over answers.
    Rule,
    /// New ids of its own.
    Own,
}

/// What ids are chosen from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Services.
    Services,
    /// The groups in which services are listed.
    ServiceGroups,
    /// Places.
    Places,
    /// Data kinds.
    Kinds,
    /// Organisations.
    Organisations,
    /// Organisations, or the word for whoever is none of them.
    Speakers,
    /// Organisations, or the contact of the place.
    Confirmers,
    /// Sources.
    Sources,
    /// The claims of the same breach.
    Claims,
    /// The groups of the same breach.
    Groups,
    /// The options of the same question.
    Options,
    /// What a change can be about.
    ChangeKinds,
}

/// A field.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name in the file.
    pub name: &'static str,
    /// What it takes.
    pub takes: Takes,
}

/// A kind of record, or of a part of one.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// The name of its table in the file.
    pub table: &'static str,
    /// The field that names it; the first one of the others if it has no id.
    pub named: &'static str,
    /// Its fields, in their order.
    pub fields: &'static [Field],
    /// Its parts, in their order.
    pub parts: &'static [&'static Shape],
}

impl Shape {
    /// The names of fields and parts in the order in which people write them.
    pub fn order(&self) -> Vec<&'static str> {
        let own = std::iter::once(self.named).chain(self.fields.iter().map(|field| field.name));
        own.chain(self.parts.iter().map(|part| part.table)).collect()
    }
}

const fn field(name: &'static str, takes: Takes) -> Field {
    Field { name, takes }
}

const LANGUAGES: &[&str] = &["fi", "sv", "en"];
const STANDINGS: &[&str] = &["official", "some", "reported", "unclear"];

/// A source.
pub const SOURCE: Shape = Shape {
    table: "source",
    named: "id",
    fields: &[
        field("title", Takes::Line),
        field("titled", Takes::Word(&["opening", "unseen"])),
        field("publisher", Takes::Line),
        field("speaker", Takes::Id(Table::Speakers)),
        field("date", Takes::Day),
        field("undated", Takes::Yes),
        field("address", Takes::Line),
        field("language", Takes::Word(LANGUAGES)),
        field("standing", Takes::Word(&["official", "reported"])),
        field("checked", Takes::Day),
        field("read", Takes::Word(&["live", "copy"])),
        field("copied", Takes::Day),
        field("copy_undated", Takes::Yes),
        field("archived", Takes::Line),
        field("archived_on", Takes::Day),
        field("says", Takes::Word(&["may"])),
    ],
    parts: &[],
};

/// An organisation.
pub const ORGANISATION: Shape = Shape {
    table: "organisation",
    named: "id",
    fields: &[
        field("business_id", Takes::Line),
        field("site", Takes::Line),
        field("page", Takes::Line),
        field("phone", Takes::Line),
        field("phone_confidence", Takes::Word(&["verified"])),
        field("post", Takes::Line),
        field("post_confidence", Takes::Word(&["verified"])),
        field("email", Takes::Line),
        field("email_confidence", Takes::Word(&["verified"])),
        field("supervisor", Takes::Id(Table::Organisations)),
        field("helps", Takes::Yes),
        field("sources", Takes::Ids(Table::Sources)),
    ],
    parts: &[],
};

/// A service.
pub const SERVICE: Shape = Shape {
    table: "service",
    named: "id",
    fields: &[field("group", Takes::Id(Table::ServiceGroups))],
    parts: &[],
};

/// A data kind.
pub const KIND: Shape =
    Shape { table: "kind", named: "id", fields: &[field("harm", Takes::Number)], parts: &[] };

/// A question.
pub const QUESTION: Shape = Shape {
    table: "question",
    named: "id",
    fields: &[
        field("stage", Takes::Word(&["who", "where", "when", "how", "since", "fit"])),
        field("choose", Takes::Word(&["one", "several"])),
        field("options", Takes::Own),
        field("none", Takes::Yes),
        field("exclusive", Takes::Ids(Table::Options)),
        field("alike", Takes::Ids(Table::Options)),
    ],
    parts: &[],
};

/// A link of the chain.
pub const CHAIN: Shape = Shape {
    table: "chain",
    named: "organisation",
    fields: &[
        field("organisation", Takes::Id(Table::Organisations)),
        field(
            "role",
            Takes::Word(&["controller", "processor", "sub-processor", "carrier", "recipient"]),
        ),
    ],
    parts: &[],
};

/// A claim.
pub const CLAIM: Shape = Shape {
    table: "claim",
    named: "id",
    fields: &[
        field("what", Takes::Word(&["people", "event", "status"])),
        field(
            "mark",
            Takes::Word(&["began", "ended", "known", "reported", "told", "announced", "decided"]),
        ),
        field("by", Takes::Id(Table::Organisations)),
        field("said", Takes::Day),
        field("value", Takes::Number),
        field("counts", Takes::Line),
        field(
            "measure",
            Takes::Word(&["exactly", "about", "over", "almost", "at-most", "at-least"]),
        ),
        field("on", Takes::Day),
        field("places", Takes::Ids(Table::Places)),
        field("cases", Takes::Own),
        field("source", Takes::Id(Table::Sources)),
        field("disagrees", Takes::Ids(Table::Claims)),
        field("supersedes", Takes::Ids(Table::Claims)),
    ],
    parts: &[],
};

/// A number that is a sum of others.
pub const SUM: Shape = Shape {
    table: "sum",
    named: "explains",
    fields: &[field("explains", Takes::Id(Table::Claims)), field("of", Takes::Ids(Table::Claims))],
    parts: &[],
};

/// How places stood in the first table.
pub const LISTING: Shape = Shape {
    table: "listing",
    named: "id",
    fields: &[
        field("places", Takes::Ids(Table::Places)),
        field("source", Takes::Id(Table::Sources)),
    ],
    parts: &[],
};

/// A change of the record.
pub const CHANGE: Shape = Shape {
    table: "change",
    named: "id",
    fields: &[field("on", Takes::Day), field("about", Takes::Ids(Table::ChangeKinds))],
    parts: &[],
};

/// What became of one data kind.
pub const EXPOSURE: Shape = Shape {
    table: "exposure",
    named: "kind",
    fields: &[
        field("kind", Takes::Id(Table::Kinds)),
        field("state", Takes::Word(&["exposed", "maybe", "said-not-exposed"])),
        field("when", Takes::Rule),
        field("by", Takes::Id(Table::Organisations)),
        field("sources", Takes::Ids(Table::Sources)),
    ],
    parts: &[],
};

/// A way of being hit.
pub const GROUP: Shape = Shape {
    table: "group",
    named: "id",
    fields: &[
        field("when", Takes::Rule),
        field("unless", Takes::Rule),
        field("standing", Takes::Word(STANDINGS)),
        field("letter", Takes::Yes),
        field("confirms", Takes::Id(Table::Confirmers)),
        field("sources", Takes::Ids(Table::Sources)),
    ],
    parts: &[&EXPOSURE],
};

/// What is different in some places.
pub const OVERLAY: Shape = Shape {
    table: "overlay",
    named: "group",
    fields: &[
        field("group", Takes::Id(Table::Groups)),
        field("places", Takes::Ids(Table::Places)),
        field("when", Takes::Rule),
        field("unless", Takes::Rule),
        field("standing", Takes::Word(STANDINGS)),
        field("confirms", Takes::Id(Table::Confirmers)),
        field("sources", Takes::Ids(Table::Sources)),
    ],
    parts: &[&EXPOSURE],
};

/// A breach.
pub const BREACH: Shape = Shape {
    table: "breach",
    named: "key",
    fields: &[
        field(
            "kind",
            Takes::Word(&[
                "ransomware",
                "intrusion",
                "snooping",
                "lost-media",
                "tracker",
                "misdirected",
                "misuse",
            ]),
        ),
        field("services", Takes::Ids(Table::Services)),
        field("page", Takes::Id(Table::Sources)),
        field("status", Takes::Word(&["open", "closed"])),
        field("reviewed", Takes::Day),
        field("next_review", Takes::Day),
    ],
    parts: &[&CHANGE, &CHAIN, &CLAIM, &SUM, &LISTING, &GROUP, &OVERLAY],
};
