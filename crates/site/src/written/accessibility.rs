//! The statement on accessibility: how well, what is missing, how that is known, how to tell us, and who supervises it.

use yew::prelude::*;

use super::contents::{beside, contents};
use super::report::{address, mail};
use crate::source::Site;
use crate::statement::{Gap, GapId, Method, Status};
use osuiko::ui::parts::{View, phone};
use osuiko_words::written::{
    access_criterion, access_date, access_feedback, access_feedback_days, access_feedback_mail,
    access_feedback_page, access_feedback_secret, access_feedback_subject, access_feedback_text,
    access_feedback_with, access_feedback_wrong, access_gaps, access_lead, access_method,
    access_method_browsers, access_method_orca, access_method_tests, access_standard, access_state,
    access_state_mostly, access_supervisor, access_supervisor_law, access_supervisor_name,
    access_supervisor_phone, access_supervisor_site, access_supervisor_text,
    access_supervisor_unit, access_untried, access_who, gap_easy_language, gap_input_purpose,
    gap_people, gap_phones, gap_screen_readers, gap_tab_titles,
};
use osuiko_words::{Words, date};

/// What the page begins with, and the statement.
pub(super) fn accessibility(site: &Site) -> (Html, Html) {
    let (words, said) = (site.words(), &site.statement);
    let served = &site.served;
    let state = match said.status {
        Status::Mostly => access_state_mostly(words),
    };
    let methods = said.method.iter().map(|method| {
        let text = match method {
            Method::Tests => access_method_tests(words).to_owned(),
            Method::Browsers => access_method_browsers(words).to_owned(),
            Method::Orca => access_method_orca(words, &date(words, said.tried)),
        };
        html! { <li>{ text }</li> }
    });
    let (missed, untried): (Vec<&Gap>, Vec<&Gap>) =
        said.gaps.iter().partition(|gap| gap.criterion.is_some());
    let content = html! {
        <>
            <section id="state">
                <h2>{ access_state(words) }</h2>
                <p>{ access_who(words, &served.home, &served.publisher) }</p>
                <p>{ state }</p>
                <p>{ access_standard(words, &said.goal, &said.standard, &said.wcag) }</p>
            </section>
            { list(words, "gaps", access_gaps(words), &missed) }
            { list(words, "untried", access_untried(words), &untried) }
            <section id="method">
                <h2>{ access_method(words) }</h2>
                <ul>{ for methods }</ul>
            </section>
            { feedback(site) }
            { supervisor(site) }
            <p>{ access_date(words, &date(words, said.date)) }</p>
        </>
    };
    let parts = [
        ("state", access_state(words), true),
        ("gaps", access_gaps(words), !missed.is_empty()),
        ("untried", access_untried(words), !untried.is_empty()),
        ("method", access_method(words), true),
        ("feedback", access_feedback(words), true),
        ("supervisor", access_supervisor(words), true),
    ];
    let there = parts.into_iter().filter(|(_, _, there)| *there);
    let content = beside(contents(words, there.map(|(id, name, _)| (id, name))), content);
    (html! { <p class="lead">{ access_lead(words) }</p> }, content)
}

/// Gaps under a heading; nothing where there is none.
fn list(words: &Words, id: &'static str, heading: &str, gaps: &[&Gap]) -> Html {
    if gaps.is_empty() {
        return Html::default();
    }
    html! {
        <section {id}>
            <h2>{ heading }</h2>
            <ul>{ for gaps.iter().map(|gap| item(words, gap)) }</ul>
        </section>
    }
}

/// A gap as an item of a list, with the criterion that it misses.
pub(super) fn item(words: &Words, gap: &Gap) -> Html {
    let text = match gap.id {
        GapId::InputPurpose => gap_input_purpose(words),
        GapId::TabTitles => gap_tab_titles(words),
        GapId::People => gap_people(words),
        GapId::ScreenReaders => gap_screen_readers(words),
        GapId::Phones => gap_phones(words),
        GapId::EasyLanguage => gap_easy_language(words),
    };
    let criterion = gap.criterion.as_deref().map(|number| access_criterion(words, number));
    html! {
        <li id={format!("gap-{}", gap.id.word())}>
            { text }
            if let Some(criterion) = criterion {
                { " " }{ criterion }
            }
        </li>
    }
}

/// How to tell us, and when we answer.
fn feedback(site: &Site) -> Html {
    let words = site.words();
    let to = &site.served.reports;
    let body =
        [access_feedback_page(words), access_feedback_wrong(words), access_feedback_with(words)];
    html! {
        <section id="feedback">
            <h2>{ access_feedback(words) }</h2>
            <p>{ access_feedback_text(words) }</p>
            <p>{ access_feedback_secret(words) }</p>
            <ul>
                <li>
                    <a href={mail(to, access_feedback_subject(words), &body)}>
                        { access_feedback_mail(words) }
                    </a>
                </li>
            </ul>
            <p>{ address(to) }</p>
            <p>{ access_feedback_days(words, &site.statement.days.to_string()) }</p>
        </section>
    }
}

/// Where to turn without an answer.
fn supervisor(site: &Site) -> Html {
    let (words, said) = (site.words(), &site.statement);
    let href = said.supervisors_site(words.language()).to_owned();
    let number = |view: &mut View<'_>| phone(view, &said.supervisor.phone);
    html! {
        <section id="supervisor">
            <h2>{ access_supervisor(words) }</h2>
            <p>{ access_supervisor_text(words, &said.days.to_string()) }</p>
            <p>
                { access_supervisor_name(words) }<br />
                { access_supervisor_unit(words) }
            </p>
            <ul>
                <li><a {href}>{ access_supervisor_site(words) }</a></li>
                <li>{ address(&said.supervisor.mail) }</li>
                <li>{ access_supervisor_phone(words) }{ " " }{ View::html(words, None, number) }</li>
            </ul>
            <p>{ access_supervisor_law(words, &said.law) }</p>
        </section>
    }
}
