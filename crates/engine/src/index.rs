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

impl OptionIndex {
    /// The service, where the options of a question are the services.
    pub fn service(self) -> ServiceIndex {
        ServiceIndex(self.0)
    }

    /// The breach, where the options of a question are the breaches.
    pub fn breach(self) -> BreachIndex {
        BreachIndex(self.0)
    }
}

impl BreachIndex {
    /// The option, where the options of a question are the breaches.
    pub fn option(self) -> OptionIndex {
        OptionIndex(self.0)
    }
}

indices! {
    /// A row of [`Tables::actions`](crate::catalogue::Tables::actions).
    ActionIndex;
    /// A row of [`Tables::breaches`](crate::catalogue::Tables::breaches).
    BreachIndex;
    /// A row of [`Catalogue::drills`](crate::Catalogue::drills).
    DrillIndex;
    /// A row of [`Tables::harms`](crate::catalogue::Tables::harms).
    HarmIndex;
    /// A row of [`Tables::kinds`](crate::catalogue::Tables::kinds).
    KindIndex;
    /// A row of [`Catalogue::letters`](crate::Catalogue::letters).
    LetterIndex;
    /// An option of one question: a row of its own list, or of the table it takes its options from.
    OptionIndex;
    /// A row of [`Tables::organisations`](crate::catalogue::Tables::organisations).
    OrganisationIndex;
    /// A row of [`Tables::questions`](crate::catalogue::Tables::questions).
    QuestionIndex;
    /// A row of [`Tables::services`](crate::catalogue::Tables::services).
    ServiceIndex;
    /// A row of [`Records::sources`](crate::catalogue::Records::sources).
    SourceIndex;
}
