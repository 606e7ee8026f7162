//! Kleene's three truth values: the arithmetic of "I don't know".

/// What is known of a statement.
///
/// The order is the order of Kleene's strong logic: *all* is the least of its
/// parts, *any* the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// It does not hold.
    No,
    /// Nobody has said, or the person does not know.
    Unknown,
    /// It holds.
    Yes,
}

impl Truth {
    /// Yes if every part is yes, no if any part is no; an empty list is yes.
    ///
    /// ```
    /// use osuiko_engine::Truth::{self, No, Unknown, Yes};
    ///
    /// assert_eq!(Truth::all([Yes, Unknown]), Unknown);
    /// assert_eq!(Truth::all([No, Unknown]), No);
    /// assert_eq!(Truth::all([]), Yes);
    /// ```
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().min().unwrap_or(Self::Yes)
    }

    /// Yes if any part is yes, no if every part is no; an empty list is no.
    ///
    /// ```
    /// use osuiko_engine::Truth::{self, No, Unknown, Yes};
    ///
    /// assert_eq!(Truth::any([No, Unknown]), Unknown);
    /// assert_eq!(Truth::any([Yes, Unknown]), Yes);
    /// assert_eq!(Truth::any([]), No);
    /// ```
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().max().unwrap_or(Self::No)
    }

    /// Whether both hold: the smaller of the two.
    ///
    /// ```
    /// use osuiko_engine::Truth::{No, Unknown, Yes};
    ///
    /// assert_eq!(Yes.and(Unknown), Unknown);
    /// // One no is enough, whatever the other turns out to be.
    /// assert_eq!(No.and(Unknown), No);
    /// ```
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    /// Turns yes and no around; what is unknown stays unknown.
    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

impl From<bool> for Truth {
    fn from(known: bool) -> Self {
        if known { Self::Yes } else { Self::No }
    }
}
