//! Places in the catalogue's tables, one type for each table so that none is taken for another.

macro_rules! indices {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(pub u32);

        impl $name {
            /// The position as Rust counts it.
            pub fn position(self) -> usize {
                usize::try_from(self.0).unwrap_or(usize::MAX)
            }

            /// The index of the row at `position`.
            pub fn at(position: usize) -> Self {
                Self(u32::try_from(position).unwrap_or(u32::MAX))
            }
        }
    )*};
}

indices! {
    /// A row of [`Catalogue::actions`](super::Catalogue::actions).
    ActionIndex;
    /// A row of [`Catalogue::breaches`](super::Catalogue::breaches).
    BreachIndex;
    /// A row of [`Catalogue::drills`](super::Catalogue::drills).
    DrillIndex;
    /// A row of [`Catalogue::harms`](super::Catalogue::harms).
    HarmIndex;
    /// A row of [`Catalogue::kinds`](super::Catalogue::kinds).
    KindIndex;
    /// A row of [`Catalogue::letters`](super::Catalogue::letters).
    LetterIndex;
    /// An option of one question: a row of its own list, or of the table it takes its options from.
    OptionIndex;
    /// A row of [`Catalogue::organisations`](super::Catalogue::organisations).
    OrganisationIndex;
    /// A row of [`Catalogue::questions`](super::Catalogue::questions).
    QuestionIndex;
    /// A row of [`Catalogue::services`](super::Catalogue::services).
    ServiceIndex;
    /// A row of [`Catalogue::sources`](super::Catalogue::sources).
    SourceIndex;
}
