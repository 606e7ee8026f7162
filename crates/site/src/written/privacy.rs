//! What is processed of whoever uses the site: on the device, by the server, by whom and for how long.

use yew::prelude::*;

use super::contents::{beside, contents};
use super::report::address;
use crate::source::{Logs, Site};
use osuiko_words::written::{
    privacy_answers, privacy_answers_file, privacy_answers_keep, privacy_answers_memory,
    privacy_answers_seen, privacy_date, privacy_device, privacy_device_cookies,
    privacy_device_copy, privacy_device_frame, privacy_device_history, privacy_lead, privacy_mail,
    privacy_mail_text, privacy_rights, privacy_rights_ombudsman, privacy_rights_site,
    privacy_rights_text, privacy_server, privacy_server_days, privacy_server_elsewhere,
    privacy_server_errors, privacy_server_link, privacy_server_none, privacy_server_sees,
    privacy_who, privacy_who_ground, privacy_who_text,
};
use osuiko_words::{Language, date};

/// What the page begins with, and what it says.
pub(super) fn privacy(site: &Site) -> (Html, Html) {
    let (words, served) = (site.words(), &site.served);
    let logs = match served.logs {
        Logs::None => privacy_server_none(words),
        Logs::Days => privacy_server_days(words),
    };
    let content = html! {
        <>
            { list("answers", privacy_answers(words), &[
                privacy_answers_memory(words),
                privacy_answers_keep(words),
                privacy_answers_seen(words),
                privacy_answers_file(words),
            ]) }
            { list("device", privacy_device(words), &[
                privacy_device_cookies(words),
                privacy_device_copy(words),
                privacy_device_frame(words),
                privacy_device_history(words),
            ]) }
            { list("server", privacy_server(words), &[
                privacy_server_sees(words),
                logs,
                privacy_server_errors(words),
                privacy_server_link(words),
                privacy_server_elsewhere(words),
            ]) }
            <section id="who">
                <h2>{ privacy_who(words) }</h2>
                <p>{ privacy_who_text(words, &served.publisher) }</p>
                <p>{ privacy_who_ground(words) }</p>
            </section>
            <section id="mail">
                <h2>{ privacy_mail(words) }</h2>
                <p>{ privacy_mail_text(words) }</p>
            </section>
            <section id="rights">
                <h2>{ privacy_rights(words) }</h2>
                <p>{ privacy_rights_text(words) }{ " " }{ address(&served.reports) }</p>
                <p>
                    { privacy_rights_ombudsman(words) }{ " " }
                    <a href={ombudsman(words.language())}>{ privacy_rights_site(words) }</a>
                </p>
            </section>
            <p>{ privacy_date(words, &date(words, site.statement.date)) }</p>
        </>
    };
    let parts = [
        ("answers", privacy_answers(words)),
        ("device", privacy_device(words)),
        ("server", privacy_server(words)),
        ("who", privacy_who(words)),
        ("mail", privacy_mail(words)),
        ("rights", privacy_rights(words)),
    ];
    let content = beside(contents(words, parts), content);
    (html! { <p class="lead">{ privacy_lead(words) }</p> }, content)
}

/// Sentences under a heading.
fn list(id: &'static str, heading: &str, sentences: &[&str]) -> Html {
    let items = sentences.iter().map(|sentence| html! { <li>{ *sentence }</li> });
    html! {
        <section {id}>
            <h2>{ heading }</h2>
            <ul>{ for items }</ul>
        </section>
    }
}

/// The site of the Data Protection Ombudsman.
fn ombudsman(language: Language) -> &'static str {
    match language {
        Language::Fi => "https://tietosuoja.fi/",
        Language::Sv => "https://tietosuoja.fi/sv/",
        Language::En => "https://tietosuoja.fi/en/",
    }
}
