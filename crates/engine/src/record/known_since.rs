//! From which day on a source or a claim was known, never earlier than it can have been.

use crate::Date;
use crate::catalogue::{Claim, Records, Said, Source};
use crate::index::SourceIndex;

impl Records {
    /// The day from which on a source was known; `None` for one that is not there.
    pub fn source_day(&self, index: SourceIndex) -> Option<Date> {
        let source = self.source(index)?;
        let read = source.checked.last_day();
        Some(
            source
                .date
                .map_or_else(|| self.known_since_undated(index, read), |date| known_by(date, read)),
        )
    }

    /// The day from which on a claim was known: when it was said, or else when its source was.
    ///
    /// `None` if neither is there to say.
    pub fn claim_day(&self, claim: &Claim) -> Option<Date> {
        let source = self.source(claim.source);
        let Some(said) = claim.date else { return self.source_day(claim.source) };
        // A page without a date may have grown for years, but what was read there had been said.
        let seen = source.and_then(|source| match source.date {
            Some(_) => self.source_day(claim.source),
            None => Some(source.checked.last_day()),
        });
        Some(seen.map_or_else(|| said.last_day(), |seen| known_by(said, seen)))
    }

    /// One source.
    pub fn source(&self, index: SourceIndex) -> Option<&Source> {
        self.sources.get(index.position())
    }

    /// The day from which on a source was known whose page shows no date; somebody read it on `read`.
    ///
    /// Somebody spoke there on the first day on which any of its claims was said. Where none
    /// says when, it tells of all its events, so it cannot be older than the last of them.
    fn known_since_undated(&self, index: SourceIndex, read: Date) -> Date {
        let claims = || {
            let all = self.breaches.iter().flat_map(|record| &record.claims);
            all.filter(move |claim| claim.source == index)
        };
        let said = claims().filter_map(|claim| claim.date).map(|said| known_by(said, read)).min();
        let told = claims().filter_map(|claim| match claim.said {
            Said::Event(on) => on,
            Said::People(..) | Said::Status => None,
        });
        said.or_else(|| told.map(|on| known_by(on, read)).max()).unwrap_or(read)
    }
}

/// The day by which a statement was known that carries `date` and that somebody saw on `seen`.
///
/// It is the last day of `date`, which may be a month or a year; or `seen`, where that lies inside
/// `date`, because what was seen on a day was there by then.
///
/// ```
/// use osuiko_engine::Date;
/// use osuiko_engine::record::known_since::known_by;
///
/// let date = |text| Date::parse(text).unwrap();
/// assert_eq!(known_by(date("2023-08"), date("2023-08-24")), date("2023-08-24"));
/// assert_eq!(known_by(date("2023-08"), date("2024-01-01")), date("2023-08-31"));
/// ```
pub fn known_by(date: Date, seen: Date) -> Date {
    let last = date.last_day();
    if date <= seen { last.min(seen) } else { last }
}
