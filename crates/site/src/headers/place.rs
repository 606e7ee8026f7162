//! Where a site is, what its check runs and whom it links to: what its headers have and those of another site have not.

use std::collections::BTreeSet;

/// Stands for whom the check may reach.
pub(super) const LINKED: &str = "@linked@";

/// Stands for the script in the page of the check.
pub(super) const INLINE: &str = "@inline@";

/// What a link may lead to that is no page: who reads mail and who telephones. Where they are not
/// named, Chromium puts an error in the place of the page, and the answers are gone.
const NO_PAGES: [&str; 2] = ["mailto:*", "tel:*"];

/// The place of a site.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place<'a> {
    /// Scheme, host and, if it is no usual one, port, as in `https://osuiko.example`.
    pub address: &'a str,
    /// Whom the check may reach, as [`reaches`] writes it; empty where nobody knows.
    pub linked: &'a str,
    /// The one script that stands in the page of the check itself, by its checksum, as
    /// [`sha256_source`](crate::files::sha256_source) writes it; empty where nobody knows.
    pub inline: &'a str,
}

/// The value of the header that says whom the check may reach: its own site, every host among
/// `addresses`, each once, mail and telephone. A host may lead on to another, as many do.
///
/// ```
/// # use osuiko_site::headers::reaches;
/// let addresses = ["https://b.example/one", "https://a.example", "https://b.example/two#part"];
/// let value = reaches(&addresses.map(str::to_owned));
/// let hosts = r#""https://a.example/*" "https://b.example/*""#;
/// assert_eq!(value, format!(r#"(response-origin {hosts} "mailto:*" "tel:*");redirects=allow"#));
/// ```
pub fn reaches(addresses: &[String]) -> String {
    let hosts: BTreeSet<&str> = addresses.iter().filter_map(|address| host(address)).collect();
    let hosts = hosts.iter().map(|host| format!("https://{host}/*"));
    let patterns = hosts.chain(NO_PAGES.map(str::to_owned));
    let quoted: String =
        patterns.flat_map(|pattern| [" \"".to_owned(), pattern, "\"".to_owned()]).collect();
    format!("(response-origin{quoted});redirects=allow")
}

/// The host of an https address, with its port if there is one.
fn host(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://")?;
    rest.split(['/', '?', '#']).next().filter(|host| !host.is_empty())
}
