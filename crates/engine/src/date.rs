//! A day, a month or a year, as exact as its source.

use std::fmt::{self, Write as _};

/// A calendar date in the Gregorian calendar, without a time zone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year, four digits.
    pub year: u16,
    /// 1 to 12; 0 when the source gives only the year.
    pub month: u8,
    /// 1 to 31; 0 when the source gives only the month.
    pub day: u8,
}

impl Date {
    /// Parses `2023-08-24`, `2023-08` or `2023`; anything else is `None`.
    ///
    /// ```
    /// use osuiko_engine::Date;
    /// assert_eq!(Date::parse("2023-08"), Some(Date { year: 2023, month: 8, day: 0 }));
    /// assert_eq!(Date::parse("2023-02-30"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |part: &str, width: usize| {
            (part.len() == width && part.bytes().all(|b| b.is_ascii_digit())).then_some(())
        };
        let mut parts = text.split('-');
        let year = parts.next().filter(|part| digits(part, 4).is_some())?.parse().ok()?;
        let mut two = |most: u8| match parts.next() {
            None => Some(0),
            Some(part) => {
                digits(part, 2)?;
                part.parse().ok().filter(|n| (1..=most).contains(n))
            }
        };
        let month = two(12)?;
        let day = two(days_in(year, month))?;
        parts.next().is_none().then_some(Self { year, month, day })
    }

    /// Its last day: itself, or the end of the month or the year.
    ///
    /// ```
    /// use osuiko_engine::Date;
    /// let month = Date { year: 2024, month: 2, day: 0 };
    /// assert_eq!(Some(month.last_day()), Date::parse("2024-02-29"));
    /// ```
    #[must_use]
    pub fn last_day(self) -> Self {
        let month = if self.month == 0 { 12 } else { self.month };
        let day = if self.day == 0 { days_in(self.year, month) } else { self.day };
        Self { year: self.year, month, day }
    }

    /// The same day of the next month, or its last day; a month becomes the next month, a year the
    /// next year.
    ///
    /// ```
    /// use osuiko_engine::Date;
    /// let later = |day| Date::parse(day).map(Date::month_later);
    /// assert_eq!(later("2026-01-31"), Date::parse("2026-02-28"));
    /// assert_eq!(later("2026-12-03"), Date::parse("2027-01-03"));
    /// ```
    #[must_use]
    pub fn month_later(self) -> Self {
        let (year, month) = match self.month {
            0 => return Self { year: self.year.saturating_add(1), ..self },
            12 => (self.year.saturating_add(1), 1),
            month => (self.year, month.saturating_add(1)),
        };
        Self { year, month, day: self.day.min(days_in(year, month)) }
    }

    /// A number that grows with time; a month or a year comes before its days.
    ///
    /// ```
    /// use osuiko_engine::Date;
    /// let rank = |day| Date::parse(day).map(Date::rank);
    /// assert!(rank("2026") < rank("2026-01") && rank("2026-01") < rank("2026-01-01"));
    /// ```
    pub fn rank(self) -> u64 {
        u64::from(self.year) << 16 | u64::from(self.month) << 8 | u64::from(self.day)
    }
}

impl fmt::Display for Date {
    /// As ISO 8601 writes it, as exact as it is known; [`Date::parse`] reads it back.
    ///
    /// ```
    /// use osuiko_engine::Date;
    /// for text in ["2023-08-04", "2023-12-24", "2023-08", "2023", "0987-01"] {
    ///     assert_eq!(Date::parse(text).map(|date| date.to_string()).as_deref(), Some(text));
    /// }
    /// ```
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Numbers with a width would bring more code into the download than this.
        let parts =
            [(self.year, "", 1000), (self.month.into(), "-", 10), (self.day.into(), "-", 10)];
        for (part, before, mut place) in parts {
            if part == 0 && place == 10 {
                break;
            }
            f.write_str(before)?;
            while place > 0 {
                let digit = u32::from(part.checked_div(place).unwrap_or_default() % 10);
                f.write_char(char::from_digit(digit, 10).unwrap_or_default())?;
                place /= 10;
            }
        }
        Ok(())
    }
}

/// How many days the month has.
fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
