//! What somebody could do with a set of data, whichever breaches it comes from.

use crate::index::{KindIndex, SourceIndex};

/// A misuse that becomes possible once certain data kinds are out together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Harm {
    /// Its id, for words; not packed, unpacking numbers the rows.
    pub id: String,
    /// Every one of these must be out, or may be.
    pub all: Vec<KindIndex>,
    /// And at least one of these; empty: nothing more.
    pub any: Vec<KindIndex>,
    /// How grave it is, 0 to 100; orders what is shown.
    pub weight: u8,
    /// The publishers of its sources, separated by commas. They come with the help, see
    /// [`Catalogue::publishers`](crate::Catalogue::publishers).
    pub publishers: String,
    /// The sources that say so; not packed.
    pub sources: Vec<SourceIndex>,
}

impl Harm {
    /// The data kinds that it is made of.
    pub fn kinds(&self) -> impl Iterator<Item = KindIndex> {
        self.all.iter().chain(&self.any).copied()
    }

    /// Whether it is possible with these data kinds.
    pub fn is_possible(&self, is_out: impl Fn(KindIndex) -> bool) -> bool {
        let any = self.any.is_empty() || self.any.iter().any(|kind| is_out(*kind));
        any && self.all.iter().all(|kind| is_out(*kind))
    }
}
