//! A correction by e-mail: the text is begun for the person, and holds no answer of theirs, nor what
//! they have read.

use std::fmt::Write as _;

use yew::prelude::*;

use crate::source::Site;
use osuiko_words::written::{
    report_body, report_breach, report_fact, report_heading, report_missing_body,
    report_missing_subject, report_page, report_right, report_source, report_subject, report_text,
};

/// How to report an error in what this page says, and a breach that is missing.
pub(super) fn report(site: &Site) -> Html {
    let words = site.words();
    html! {
        <section id="report">
            <h2>{ report_heading(words) }</h2>
            <p>{ report_text(words) }</p>
            <ul>
                <li><a href={error(site)}>{ report_fact(words) }</a></li>
                <li><a href={missing(site)}>{ report_breach(words) }</a></li>
            </ul>
            <p>{ address(&site.served.reports) }</p>
        </section>
    }
}

/// The e-mail that reports an error.
///
/// It is the same on every page: with the name of a case it would connect that with the person for
/// everybody who carries the e-mail. They write the page themselves, if they send it at all.
pub(super) fn error(site: &Site) -> String {
    let words = site.words();
    let body = [report_page(words), report_body(words), report_right(words), report_source(words)];
    mail(&site.served.reports, report_subject(words), &body)
}

/// The e-mail that tells of a missing breach.
fn missing(site: &Site) -> String {
    let words = site.words();
    let body = [report_missing_body(words), report_source(words)];
    mail(&site.served.reports, report_missing_subject(words), &body)
}

/// An e-mail address to be read and copied. The place for a break keeps services that hide such
/// addresses from finding it, and their own page in place of the link from being the only way.
pub(super) fn address(to: &str) -> Html {
    let (name, host) = to.split_once('@').unwrap_or((to, ""));
    html! { <span class="address">{ name }<wbr />{ "@" }<wbr />{ host }</span> }
}

/// A `mailto:` address (RFC 6068) with a subject and a body of one line each, room between them.
pub(super) fn mail(to: &str, subject: &str, lines: &[&str]) -> String {
    format!(
        "mailto:{to}?subject={}&body={}",
        encoded(subject),
        encoded(&lines.join("\r\n\r\n\r\n"))
    )
}

/// Text with everything but letters, digits and a few marks as `%` and two hexadecimal digits.
fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut encoded, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
        encoded
    })
}

#[cfg(test)]
mod tests {
    use super::mail;

    #[test]
    fn an_address_survives_every_letter() {
        let address = mail("fix@osuiko.example", "Virhe: ä & b?", &["Näin:", "100 %"]);
        assert_eq!(
            address,
            "mailto:fix@osuiko.example?subject=Virhe%3A%20%C3%A4%20%26%20b%3F\
             &body=N%C3%A4in%3A%0D%0A%0D%0A%0D%0A100%20%25"
        );
    }
}
