//! What a site is not published with: no address, addresses that are examples, and a statement on accessibility that nobody has read for a year.

use std::fmt;

use jiff::{Span, civil};
use osuiko_engine::Date;

use crate::source::Served;
use crate::statement::Statement;

/// How many days may have passed since the statement was last read as a whole.
const FRESH: u64 = 365;

/// Hosts that are nobody's, by themselves and as ends of others (RFC 2606).
const NOBODYS: [&str; 6] =
    ["example", "example.com", "example.net", "example.org", "invalid", "test"];

/// How many days before that it is time to read it again: so long may a release be in use.
const SOON: u64 = 60;

/// What was found of a site that somebody builds; shown as one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// What must change before the site is published.
    pub hindrances: Vec<String>,
    /// What will have to change soon.
    pub soon: Vec<String>,
}

impl Found {
    /// Whether everything is as it should be.
    pub fn is_nothing(&self) -> bool {
        self.hindrances.is_empty() && self.soon.is_empty()
    }
}

impl fmt::Display for Found {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fit = if self.hindrances.is_empty() { "" } else { "not fit to be published: " };
        let all: Vec<&str> = self.hindrances.iter().chain(&self.soon).map(String::as_str).collect();
        write!(formatter, "{fit}{}", all.join("; "))
    }
}

/// What must change before the site is published, and what soon after. `today` counts the days since
/// 1 January 1970.
pub fn found(served: &Served, statement: &Statement, today: u64) -> Found {
    let (mut found, mut soon) = (Vec::new(), Vec::new());
    if !served.whole_addresses {
        found.push(
            "OSUIKO_HOME is not set, so search engines get no list of pages and shared links no \
             picture"
                .to_owned(),
        );
    }
    let host = served.origin().rsplit('/').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    let examples = [
        (is_nobodys(host), "home", &served.home),
        (
            is_nobodys(served.reports.rsplit('@').next().unwrap_or_default()),
            "reports",
            &served.reports,
        ),
        (is_no_publisher(&served.publisher), "publisher", &served.publisher),
    ];
    for (_, field, value) in examples.into_iter().filter(|(is_example, ..)| *is_example) {
        found.push(format!("`{field}` in assets/site.toml is \"{value}\", an example"));
    }
    let date = statement.date;
    // A day more or less is a matter of where on earth it was written.
    match today.saturating_add(1).checked_sub(number(date)) {
        None => found.push(format!("`date` in assets/accessibility.toml, {date}, is still to come")),
        Some(age) if age > FRESH.saturating_add(1) => found.push(format!(
            "assets/accessibility.toml was last read on {date}, more than {FRESH} days ago: read it, \
             mend what is no longer true, and set `date`"
        )),
        Some(age) if age > FRESH.saturating_sub(SOON) => soon.push(format!(
            "assets/accessibility.toml was last read on {date}, and it and security.txt hold until \
             {}: read it again before that",
            holds_until(date)
        )),
        Some(_) => {}
    }
    Found { hindrances: found, soon }
}

/// The day until which what was read on `date` holds.
pub fn holds_until(date: Date) -> civil::Date {
    let days = i64::try_from(FRESH).unwrap_or_default();
    civil_day(date)
        .and_then(|day| day.checked_add(Span::new().try_days(days)?))
        .unwrap_or(civil::Date::MAX)
}

/// Whether a host is one that stands in examples.
fn is_nobodys(host: &str) -> bool {
    let host = host.to_lowercase();
    let ends = |name: &str| {
        host.strip_suffix(name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    host.is_empty() || NOBODYS.into_iter().any(ends)
}

/// Whether a publisher is nobody, or the one that stands in the file as it came.
fn is_no_publisher(name: &str) -> bool {
    name.trim().is_empty() || name.to_lowercase().contains("example")
}

/// How many days a date comes after 1 January 1970; a month or a year counts as its last day.
fn number(date: Date) -> u64 {
    let first = civil::date(1970, 1, 1);
    let days = civil_day(date).and_then(|date| first.until(date)).map_or(0, |span| span.get_days());
    u64::try_from(days).unwrap_or_default()
}

/// The day of a date in the calendar; of a month or a year the last one.
fn civil_day(date: Date) -> Result<civil::Date, jiff::Error> {
    let Date { year, month, day } = date.last_day();
    let narrow = |part: u8| i8::try_from(part).unwrap_or_default();
    civil::Date::new(i16::try_from(year).unwrap_or(i16::MAX), narrow(month), narrow(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A site that somebody publishes, with these words in the place of others.
    fn served(from: &str, to: &str) -> Served {
        let text = r#"
home = "https://osuiko.county.fi"
publisher = "The county"
reports = "osuiko@county.fi"
logs = "none"
"#;
        assert!(from.is_empty() || text.contains(from), "{from}");
        let text = text.replace(from, to);
        let home = Served::read(&text, None).unwrap().home;
        Served::read(&text, Some(&home)).unwrap()
    }

    /// What hinders it, if anything does, as one line.
    fn hindrance(served: &Served, statement: &Statement, today: u64) -> Option<String> {
        let found = Found { soon: Vec::new(), ..found(served, statement, today) };
        (!found.is_nothing()).then(|| found.to_string())
    }

    /// The statement that ships, from another day.
    fn statement(date: &str) -> Statement {
        let text = include_str!("../../../assets/accessibility.toml");
        Statement { date: Date::parse(date).unwrap(), ..Statement::read(text).unwrap() }
    }

    /// The day of this date.
    fn on(date: &str) -> u64 {
        number(Date::parse(date).unwrap())
    }

    #[test]
    fn days_are_counted_as_the_calendar_has_them() {
        assert_eq!(on("1970-01-01"), 0);
        assert_eq!(on("2000-02-29"), 11_016);
        assert_eq!(on("2000-03-01"), 11_017);
        assert_eq!(on("2026-11-30"), 20_787);
        assert_eq!(on("2028-02-29"), on("2028-03-01") - 1);
    }

    #[test]
    fn what_is_an_example_is_not_published() {
        let fresh = statement("2026-11-30");
        let today = on("2026-12-01");
        assert_eq!(hindrance(&served("", ""), &fresh, today), None);
        for (from, to, field) in [
            ("osuiko.county.fi", "osuiko.example", "home"),
            ("osuiko.county.fi", "osuiko.example:8080/below", "home"),
            ("osuiko.county.fi", "www.EXAMPLE.org", "home"),
            ("@county.fi", "@osuiko.example", "reports"),
            ("@county.fi", "@example.com", "reports"),
            ("The county", "Example Publisher", "publisher"),
            ("The county", " ", "publisher"),
        ] {
            let found = hindrance(&served(from, to), &fresh, today).unwrap();
            assert!(found.contains(&format!("`{field}`")), "{to}: {found}");
            assert_eq!(found.lines().count(), 1, "{found}");
        }
        for real in ["example-county.fi", "myexample.org", "latest.fi"] {
            assert_eq!(hindrance(&served("osuiko.county.fi", real), &fresh, today), None, "{real}");
        }
    }

    #[test]
    fn a_statement_is_not_published_when_it_is_older_than_a_year() {
        let read = statement("2026-11-30");
        let found = |today: &str| hindrance(&served("", ""), &read, on(today));
        for fit in ["2026-11-29", "2026-11-30", "2027-11-30"] {
            assert_eq!(found(fit), None, "{fit}");
        }
        assert!(found("2027-12-01").unwrap().contains("more than 365 days ago"));
        assert!(found("2026-11-28").unwrap().contains("still to come"));
    }

    #[test]
    fn what_ends_to_hold_in_less_than_sixty_days_is_said_and_hinders_nothing() {
        let read = statement("2026-11-30");
        let on = |today: &str| found(&served("", ""), &read, on(today));
        assert!(on("2027-09-30").is_nothing());
        for late in ["2027-10-05", "2027-11-30"] {
            let found = on(late);
            assert!(found.hindrances.is_empty(), "{found}");
            assert!(found.to_string().contains("hold until 2027-11-30"), "{found}");
        }
        assert_eq!(holds_until(Date::parse("2027-11-30").unwrap()).to_string(), "2028-11-29");
    }

    #[test]
    fn the_site_as_it_came_is_not_published_and_one_line_says_everything() {
        let served = Served::read(include_str!("../../../assets/site.toml"), None).unwrap();
        let found = hindrance(&served, &statement("2020-01-01"), on("2026-11-30")).unwrap();
        for part in ["OSUIKO_HOME", "`home`", "`reports`", "`publisher`", "2020-01-01"] {
            assert!(found.contains(part), "{part}: {found}");
        }
        assert_eq!(found.lines().count(), 1, "{found}");
    }
}
