//! For editors of other sites: the code that puts the check on a page of theirs, and what their colleagues want to know.

use yew::prelude::*;

use crate::source::Site;
use osuiko_engine::index::OptionIndex;
use osuiko_words::written::{
    embed_title, embedding_accent, embedding_accent_dark, embedding_accent_hint,
    embedding_accent_light, embedding_accent_pick, embedding_accent_weak, embedding_accent_wrong,
    embedding_access, embedding_access_feedback, embedding_access_focus, embedding_access_heading,
    embedding_access_own, embedding_access_scroll, embedding_access_statement,
    embedding_access_title, embedding_address, embedding_address_text, embedding_before,
    embedding_card, embedding_card_text, embedding_copied, embedding_copy, embedding_copy_failed,
    embedding_copy_text, embedding_element, embedding_element_text, embedding_frame,
    embedding_frame_text, embedding_heading, embedding_heading_hint, embedding_hosts,
    embedding_hosts_consent, embedding_hosts_consent_attributes, embedding_hosts_consent_list,
    embedding_hosts_consent_matomo, embedding_hosts_consent_text, embedding_hosts_faster,
    embedding_hosts_faster_text, embedding_hosts_move, embedding_hosts_move_text,
    embedding_hosts_size, embedding_hosts_size_box, embedding_hosts_size_text,
    embedding_hosts_system, embedding_hosts_system_text, embedding_language, embedding_lead,
    embedding_make, embedding_place, embedding_place_hint, embedding_place_none, embedding_preview,
    embedding_privacy, embedding_privacy_answers, embedding_privacy_blind,
    embedding_privacy_cookies, embedding_privacy_leave, embedding_privacy_place,
    embedding_privacy_sees, embedding_privacy_server, embedding_security, embedding_security_coep,
    embedding_security_csp, embedding_security_https, embedding_security_limits,
    embedding_security_messages, embedding_security_origin, embedding_security_script,
    embedding_security_style, embedding_seen, embedding_seen_narrow, embedding_seen_question,
    embedding_seen_result, embedding_seen_start, embedding_seen_text, embedding_seen_wide,
    embedding_systems, embedding_systems_drupal, embedding_systems_liferay, embedding_systems_own,
    embedding_systems_sharepoint, embedding_systems_sitevision, embedding_systems_text,
    embedding_systems_wordpress, embedding_text, embedding_text_hint, embedding_text_sample,
    embedding_theme, embedding_theme_auto, embedding_theme_dark, embedding_theme_hint,
    embedding_theme_light,
};
use osuiko_words::{COVERED_OPEN, Language, Words, date};

use super::Page;
use super::accessibility::item;
use super::contents::{beside, contents};
use crate::kind::{ACCESS_FOLDER, EDITORS_FOLDER, Example};

/// The frame as it stands in the code; `assets/scripts/frame/embed-2.js` makes one like it.
///
/// It has no border and the height that stands in it, by a style that no theme outdoes and, where a
/// publishing system drops styles, by attributes. The link below is for whoever sees no frame.
const FRAME: &str = "<iframe class=\"osuiko-frame\" title=\"{title}\" lang=\"{lang}\" \
    width=\"100%\" height=\"900\" frameborder=\"0\" style=\"{style}\" loading=\"lazy\" \
    referrerpolicy=\"no-referrer\" \
    sandbox=\"allow-scripts allow-forms allow-modals allow-downloads allow-popups \
    allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation\" \
    src=\"{home}/{lang}/embed/{query}\"></iframe>\n\
    <p><a href=\"{home}/{lang}/\" target=\"_blank\" rel=\"noreferrer\">{open}</a></p>";

/// The element with its script, which learns from `from` where Osuiko is. Until the check is there,
/// a link stands in its place.
const ELEMENT: &str = "<osuiko-check from=\"{home}/\" lang=\"{lang}\"{attributes}>\
    <a href=\"{home}/{lang}/\">{title}</a></osuiko-check>\n\
    <script src=\"{home}/embed-2.js\" integrity=\"{integrity}\" crossorigin=\"anonymous\" \
    defer></script>";

/// The bare address of the frame, for systems that make one themselves.
const ADDRESS: &str = "{home}/{lang}/embed/{asked}";

/// The address that a publishing system makes a frame of by itself, as `crate::oembed` answers it.
const PASTED: &str = "{home}/{lang}/";

/// A way in that every filter leaves: paragraphs and a link. `{text}` is a paragraph in the language of
/// the link, or nothing.
const CARD: &str = "{text}<p><strong><a href=\"{home}/{lang}/\">{title}</a></strong></p>";

/// What lets code through in tools that ask for consent: Cookiebot and `OneTrust`.
const CONSENT: [&str; 2] = ["data-cookieconsent=\"ignore\"", "data-ot-ignore"];

/// What keeps Matomo from counting a link.
const UNCOUNTED: &str = "class=\"matomo_ignore\"";

/// The style of the frame, for sites whose publishing system drops it from the code.
const STYLES: &str = ".osuiko-frame {\n  height: 900px !important;\n  min-height: 0 !important;\n  \
    max-height: none !important;\n  aspect-ratio: auto !important;\n}";

/// What stands in the patterns while nothing is chosen; `assets/scripts/pages/embedding.js` fills
/// them in for what is.
const UNCHOSEN: [(&str, &str); 4] = [
    ("{query}", "?theme=light&amp;heading=2&amp;ground=auto"),
    ("{asked}", "?theme=light&heading=2&ground=auto"),
    (
        "{style}",
        "border:0!important;padding:0!important;width:100%!important;max-width:none!important;\
         height:900px!important;min-height:0!important;max-height:none!important;\
         aspect-ratio:auto!important",
    ),
    ("{attributes}", " theme=\"light\" heading=\"2\""),
];

/// The head of the page for editors, and what it says.
pub(super) fn embedding(site: &Site) -> (Html, Html) {
    let words = site.words();
    let element = ELEMENT.replace("{integrity}", &site.element);
    let pasted = filled(site, PASTED);
    let parts = [
        ("make", embedding_make(words)),
        ("hosts", embedding_hosts(words)),
        ("seen", embedding_seen(words)),
        ("security", embedding_security(words)),
        ("privacy", embedding_privacy(words)),
        ("accessibility", embedding_access(words)),
    ];
    let content = html! {
        <>
            <section id="make">
                <h2>{ embedding_make(words) }</h2>
                { builder(site) }
                <h3>{ embedding_element(words) }</h3>
                <p>{ embedding_element_text(words) }</p>
                { snippet(site, "code-element", &element) }
                <p>{ embedding_before(words) }</p>
                <h3>{ embedding_frame(words) }</h3>
                <p>{ embedding_frame_text(words) }</p>
                { snippet(site, "code-frame", FRAME) }
                <h3>{ embedding_address(words) }</h3>
                <p>{ embedding_address_text(words) }</p>
                { way_in(site, "code-address", ADDRESS) }
                <h3>{ embedding_card(words) }</h3>
                <p>{ embedding_card_text(words) }</p>
                { way_in(site, "code-card", CARD) }
                <h3>{ embedding_systems(words) }</h3>
                <p>{ embedding_systems_text(words) }</p>
                <ul>
                    <li>{ embedding_systems_wordpress(words, &pasted) }</li>
                    <li>{ embedding_systems_drupal(words) }</li>
                    <li>{ embedding_systems_liferay(words) }</li>
                    <li>{ embedding_systems_sitevision(words) }</li>
                    <li>{ embedding_systems_sharepoint(words) }</li>
                </ul>
                <p>{ embedding_systems_own(words) }</p>
                <h3>{ embedding_text(words) }</h3>
                <p>{ embedding_text_hint(words) }</p>
                <blockquote><p id="text-above">{ embedding_text_sample(words) }</p></blockquote>
                { copy_button("text-above", embedding_copy_text(words)) }
                <p role="status" id="copied" data-done={embedding_copied(words).to_owned()}
                    data-failed={embedding_copy_failed(words).to_owned()}></p>
            </section>
            { hosts(words) }
            { seen(site) }
            { security(site) }
            { list("privacy", embedding_privacy(words), &[
                embedding_privacy_answers(words),
                embedding_privacy_blind(words),
                embedding_privacy_sees(words),
                embedding_privacy_server(words),
                embedding_privacy_place(words),
                embedding_privacy_cookies(words),
                embedding_privacy_leave(words),
            ]) }
            <section id="accessibility">
                <h2>{ embedding_access(words) }</h2>
                <p>{ embedding_access_own(words) }</p>
                <blockquote id="statement">{ hosts_statement(site) }</blockquote>
                <ul>
                    <li>{ embedding_access_title(words) }</li>
                    <li>{ embedding_access_heading(words) }</li>
                    <li>{ embedding_access_scroll(words) }</li>
                    <li>{ embedding_access_focus(words) }</li>
                </ul>
            </section>
        </>
    };
    let content = beside(contents(words, parts), content);
    (html! { <p class="lead">{ embedding_lead(words) }</p> }, content)
}

/// What hosts may write into a statement of their own: made from ours, so that it names the same
/// gaps.
fn hosts_statement(site: &Site) -> Html {
    let (words, said, served) = (site.words(), &site.statement, &site.served);
    let whole = format!("{}/{}/{ACCESS_FOLDER}/", served.home, words.language().code());
    let (day, days) = (date(words, said.date), said.days.to_string());
    html! {
        <>
            <p>{ embedding_access_statement(words, &day, &said.goal, &said.standard) }</p>
            <ul>{ for said.gaps.iter().map(|gap| item(words, gap)) }</ul>
            <p>{ embedding_access_feedback(words, &whole, &days, &served.reports) }</p>
        </>
    }
}

/// What to do where something of the page around the frame is in its way, each folded away.
fn hosts(words: &Words) -> Html {
    let text = |text: &str| html! { <p>{ text }</p> };
    let size = html! {
        <>
            { text(embedding_hosts_size_text(words)) }
            <pre class="code" tabindex="0"><code>{ STYLES }</code></pre>
            { text(embedding_hosts_size_box(words)) }
        </>
    };
    let consent = html! {
        <>
            { text(embedding_hosts_consent_text(words)) }
            <blockquote>{ text(embedding_hosts_consent_list(words)) }</blockquote>
            { text(embedding_hosts_consent_attributes(words)) }
            { for CONSENT.map(line) }
            { text(embedding_hosts_consent_matomo(words)) }
            { line(UNCOUNTED) }
        </>
    };
    let folds = [
        (embedding_hosts_size(words), size),
        (embedding_hosts_consent(words), consent),
        (embedding_hosts_faster(words), text(embedding_hosts_faster_text(words))),
        (embedding_hosts_move(words), text(embedding_hosts_move_text(words))),
        (embedding_hosts_system(words), text(embedding_hosts_system_text(words))),
    ]
    .map(|(name, inside)| {
        html! {
            <details class="fold">
                <summary><h3>{ name }</h3></summary>
                <div class="fold-inside">{ inside }</div>
            </details>
        }
    });
    html! {
        <section id="hosts">
            <h2>{ embedding_hosts(words) }</h2>
            { for folds }
        </section>
    }
}

/// Sentences under a heading.
fn list(id: &str, heading: &str, sentences: &[&str]) -> Html {
    let items = sentences.iter().map(|sentence| html! { <li>{ *sentence }</li> });
    html! {
        <section id={id.to_owned()}>
            <h2>{ heading }</h2>
            <ul>{ for items }</ul>
        </section>
    }
}

/// What must be allowed, what the frame is, and what it cannot do.
fn security(site: &Site) -> Html {
    let words = site.words();
    let allow = |directive: &str| code(&format!("{directive} {}", site.served.origin()));
    html! {
        <section id="security">
            <h2>{ embedding_security(words) }</h2>
            <p>{ embedding_security_https(words) }</p>
            <p>{ embedding_security_csp(words) }</p>
            { allow("frame-src") }
            <p>{ embedding_security_script(words) }</p>
            { allow("script-src") }
            <ul>
                <li>{ embedding_security_style(words) }</li>
                <li>{ embedding_security_coep(words) }</li>
                <li>{ embedding_security_origin(words) }</li>
                <li>{ embedding_security_messages(words) }</li>
                <li>{ embedding_security_limits(words) }</li>
            </ul>
        </section>
    }
}

/// A line of code.
fn line(line: &str) -> Html {
    html! { <pre class="code"><code>{ line }</code></pre> }
}

/// A line of a policy; the script puts in the address from which the page came.
fn code(line: &str) -> Html {
    html! { <pre class="code"><code class="policy">{ line }</code></pre> }
}

/// A piece of code that makes the frame.
fn snippet(site: &Site, id: &str, pattern: &str) -> Html {
    html! {
        <>
            <pre class="code" tabindex="0">{ from_pattern(site, id, pattern) }</pre>
            { copy_button(id, embedding_copy(site.words())) }
        </>
    }
}

/// A way to the check that makes no frame: an address, or a link.
fn way_in(site: &Site, id: &str, pattern: &str) -> Html {
    html! {
        <>
            <div class="code">{ from_pattern(site, id, pattern) }</div>
            { copy_button(id, embedding_copy(site.words())) }
        </>
    }
}

/// Code for the language of the page, without choices; the script makes it anew from its pattern with
/// those that are made.
fn from_pattern(site: &Site, id: &str, pattern: &str) -> Html {
    let filled = filled(site, pattern);
    html! { <code id={id.to_owned()} data-pattern={pattern.to_owned()}>{ filled }</code> }
}

/// The plain frame in the language of a site, without choices, and a link below it.
pub(crate) fn plain_frame(site: &Site) -> String {
    filled(site, FRAME)
}

/// A pattern for the language of a site, without choices.
fn filled(site: &Site, pattern: &str) -> String {
    let words = site.words();
    let mut filled = pattern
        .replace("{home}", &site.served.home)
        .replace("{lang}", words.language().code())
        .replace("{title}", embed_title(words))
        .replace("{open}", words.text(COVERED_OPEN))
        .replace("{text}", &format!("<p>{}</p>\n", embedding_text_sample(words)));
    for (name, value) in UNCHOSEN {
        filled = filled.replace(name, value);
    }
    filled
}

/// The button that copies the text of an element.
fn copy_button(id: &str, name: &str) -> Html {
    html! {
        <p><button type="button" class="button copy" hidden=true aria-describedby={id.to_owned()} data-copies={id.to_owned()}>{ name }</button></p>
    }
}

/// What readers see: pictures of three views at two widths, and the check itself to try.
fn seen(site: &Site) -> Html {
    let words = site.words();
    let here = format!("{}{EDITORS_FOLDER}/", Page::Embedding.check(site));
    let rows = Example::ALL.map(|example| {
        let name = match example {
            Example::Start => embedding_seen_start(words),
            Example::Question => embedding_seen_question(words),
            Example::Result => embedding_seen_result(words),
        };
        html! {
            <>
                <h3>{ name }</h3>
                <div class="seen">
                    { picture(&here, example, name, (embedding_seen_narrow(words), "360")) }
                    { picture(&here, example, name, (embedding_seen_wide(words), "800")) }
                </div>
            </>
        }
    });
    html! {
        <section id="seen">
            <h2>{ embedding_seen(words) }</h2>
            <p>{ embedding_seen_text(words) }</p>
            { for rows }
            <div id="preview" hidden=true>
                <h3>{ embedding_preview(words) }</h3>
                <div class="surface" data-theme="light" id="preview-frame"></div>
            </div>
        </section>
    }
}

/// An example of a view as it stands on a page, so many pixels wide; `here` leads to their folder.
fn picture(here: &str, example: Example, name: &str, (caption, width): (&str, &str)) -> Html {
    let folder = example.folder();
    html! {
        <figure>
            // Where the window is narrower, it is moved sideways, also by the keyboard.
            <div class="surface" data-theme="light" tabindex="0" role="group" aria-label={caption.to_owned()}>
                <iframe title={format!("{name}: {caption}")} width={width.to_owned()} height="620"
                    loading="lazy" data-shown={folder}
                    src={format!("{here}{folder}/?theme=light&ground=none")}></iframe>
            </div>
            <figcaption>{ caption }</figcaption>
        </figure>
    }
}

/// The choices, which a script shows and obeys.
fn builder(site: &Site) -> Html {
    let words = site.words();
    let language = words.language();
    let languages = Language::ALL.iter().map(|other| {
        let (code, here) = (other.code(), *other == language);
        html! { <option value={code} lang={code} selected={here}>{ other.name() }</option> }
    });
    let places = site.known.catalogue.tables().places.iter().enumerate().map(|(at, place)| {
        html! { <option value={place.id.clone()}>{ site.known.words.place(OptionIndex::at(at)).name() }</option> }
    });
    let themes = [
        ("light", embedding_theme_light(words)),
        ("dark", embedding_theme_dark(words)),
        ("auto", embedding_theme_auto(words)),
    ]
    .map(|(value, name)| html! { <option {value}>{ name }</option> });
    let levels = ["1", "2", "3"].map(|level| {
        html! { <option value={level} selected={level == "2"}>{ level }</option> }
    });
    html! {
        <div class="case-filter" id="builder" data-root={Page::Embedding.up(site)} hidden=true>
            { choice("lang", embedding_language(words), None, html! { { for languages } }) }
            { choice("place", embedding_place(words), Some(embedding_place_hint(words)), html! {
                <>
                    <option value="">{ embedding_place_none(words) }</option>
                    { for places }
                </>
            }) }
            { choice("theme", embedding_theme(words), Some(embedding_theme_hint(words)), html! { { for themes } }) }
            { choice("heading", embedding_heading(words), Some(embedding_heading_hint(words)), html! {
                { for levels }
            }) }
            { accent(words) }
        </div>
    }
}

/// One choice with its options.
fn choice(name: &str, label: &str, hint: Option<&str>, options: Html) -> Html {
    let id = format!("builder-{name}");
    let hint_id = format!("{id}-hint");
    html! {
        <div class="choose">
            <label for={id.clone()}>{ label }</label>
            <select {id} autocomplete="off" aria-describedby={hint.map(|_| hint_id.clone())}>{ options }</select>
            if let Some(hint) = hint {
                <p class="hint" id={hint_id}>{ hint }</p>
            }
        </div>
    }
}

/// The field for a colour, with what there is to say about it: the script judges as the check does.
fn accent(words: &Words) -> Html {
    html! {
        <div class="choose">
            <label for="builder-accent">{ embedding_accent(words) }</label>
            <div class="colour-field">
                <input id="builder-accent" type="text" autocomplete="off" spellcheck="false"
                    autocorrect="off" autocapitalize="off" translate="no" maxlength="7"
                    aria-describedby="builder-accent-hint builder-accent-said" />
                <input id="builder-pick" type="color" value="#0a4d44" autocomplete="off"
                    aria-label={embedding_accent_pick(words).to_owned()} />
            </div>
            <p class="hint" id="builder-accent-hint">{ embedding_accent_hint(words) }</p>
            <p role="status" id="builder-accent-said"
                data-light={embedding_accent_light(words).to_owned()}
                data-dark={embedding_accent_dark(words).to_owned()}
                data-weak={embedding_accent_weak(words).to_owned()}
                data-wrong={embedding_accent_wrong(words).to_owned()}></p>
        </div>
    }
}
