//! The response headers of every file: the one definition that we serve, publish and test.

use std::collections::BTreeMap;

use crate::pages::LANGUAGES;
use crate::{files, offline, single};

/// What a page may do. Everything it does not name is forbidden.
const PAGE_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'self' https:";

/// The further policy of the page for frames: it has no origin of its own, wherever it is served
/// from, so the page around it cannot look in. It must allow again what the check does; and a page
/// on one's own machine may try it too.
const EMBED_POLICY: &str = " http://localhost:* http://*.localhost:* http://127.0.0.1:*; \
    sandbox allow-scripts allow-forms allow-modals allow-downloads allow-popups \
    allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";
/// The same for the first view of the check, which may be installed and has one worker.
const START_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
    manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; \
    object-src 'none'; require-trusted-types-for 'script'; trusted-types osuiko-worker; \
    frame-ancestors 'self' https:";

/// What the worker may do: get the files of this site.
const WORKER_POLICY: &str = "default-src 'none'; connect-src 'self'";

/// Headers of every response. The files are public, so anyone's page may load them.
const ALWAYS: [(&str, &str); 4] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Access-Control-Allow-Origin", "*"),
];

/// Further headers of a page.
const PAGE: [(&str, &str); 4] = [
    ("Content-Security-Policy", PAGE_POLICY),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
];

/// The response headers of the file or folder at `path`.
pub fn for_path(path: &str) -> Vec<(&'static str, String)> {
    let page = path.is_empty() || path.ends_with('/') || extension(path) == "html";
    // A name made from the content can never mean other content.
    let age = if is_hashed(path) { "public, max-age=31536000, immutable" } else { "no-cache" };
    let own = [("Content-Type", content_type(path, page)), ("Cache-Control", age)];
    let kind = Kind::of(path);
    let page: &[_] = if page { &PAGE } else { &[] };
    // A page without an origin cannot be the only one of its group: opened on its own, it would
    // be refused.
    let page = page
        .iter()
        .filter(|(name, _)| kind != Kind::Embed || *name != "Cross-Origin-Opener-Policy");
    let all = own.iter().chain(&ALWAYS).chain(page).chain(special(path));
    let mut headers: Vec<(&'static str, String)> = Vec::new();
    for (name, value) in all {
        let policy = *name == "Content-Security-Policy";
        let value = (*value).to_owned();
        // What is said of one file holds instead of what is said of its kind.
        headers.retain(|(before, _)| before != name);
        headers.push((name, if policy { kind.policy(value) } else { value }));
    }
    headers
}

/// Pages with a policy of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The check for frames.
    Embed,
    /// The page that shows it in one.
    Embedding,
    /// Every other.
    Other,
}

impl Kind {
    /// What is at `path`.
    fn of(path: &str) -> Self {
        let folder = path.trim_end_matches("index.html").trim_matches('/');
        match folder.rsplit('/').next() {
            Some("embed") => Self::Embed,
            Some("embedding") => Self::Embedding,
            Some(_) | None => Self::Other,
        }
    }

    /// The policy of such a page, made from that of every page.
    fn policy(self, policy: String) -> String {
        match self {
            Self::Embed => policy + EMBED_POLICY,
            Self::Embedding => policy.replace("frame-src 'none'", "frame-src 'self'"),
            Self::Other => policy,
        }
    }
}

/// What only a few files have.
fn special(path: &str) -> &'static [(&'static str, &'static str)] {
    let path = path.strip_prefix('/').unwrap_or(path);
    let folder = path.strip_suffix("index.html").unwrap_or(path);
    if path == offline::WORKER {
        &[("Content-Security-Policy", WORKER_POLICY)]
    } else if LANGUAGES.iter().any(|code| folder == format!("{code}/")) {
        &[("Content-Security-Policy", START_POLICY)]
    } else if LANGUAGES.iter().any(|code| path == single::name(code)) {
        // It is to be kept, and its own policy lets its script run only from there.
        &[("Content-Disposition", "attachment")]
    } else {
        &[]
    }
}

/// The same headers for the files at `paths`, in the format of Netlify's `_headers`.
pub fn netlify(paths: &[String]) -> String {
    let mut rules = BTreeMap::new();
    for path in paths {
        rules.insert(format!("/{path}"), for_path(path));
        // A folder's page answers under the name of the folder too.
        if let Some(folder) = path.strip_suffix("index.html") {
            rules.insert(format!("/{folder}"), for_path(path));
        }
    }
    // Rules add up, so what holds always is said once and left out everywhere else.
    let always = ALWAYS.map(|(name, value)| (name, value.to_owned()));
    let mut text = rule("/*", &always);
    for (path, mut headers) in rules {
        headers.retain(|header| !always.contains(header));
        text.push_str(&rule(&path, &headers));
    }
    text
}

/// One rule: a path, and its headers on the lines after it.
fn rule(path: &str, headers: &[(&str, String)]) -> String {
    let lines = headers.iter().map(|(name, value)| format!("  {name}: {value}\n"));
    format!("{path}\n{}", lines.collect::<String>())
}

/// The media type of the file at `path`.
fn content_type(path: &str, page: bool) -> &'static str {
    if page {
        return "text/html; charset=utf-8";
    }
    match extension(path) {
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "atom" => "application/atom+xml; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// What follows the last dot of the file's name.
fn extension(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// Whether the name carries a hash of the content, as in `boot-0123456789abcdef.js`.
fn is_hashed(path: &str) -> bool {
    files::hash_in(path).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(path: &str, name: &str) -> Option<String> {
        for_path(path).into_iter().find_map(|(header, value)| (header == name).then_some(value))
    }

    #[test]
    fn every_kind_of_file_has_its_media_type() {
        let check = |path: &str, expected: &str| {
            assert_eq!(header(path, "Content-Type").as_deref(), Some(expected), "{path}");
        };
        check("", "text/html; charset=utf-8");
        check("/fi/", "text/html; charset=utf-8");
        check("fi/index.html", "text/html; charset=utf-8");
        check("osuiko-0123456789abcdef.wasm", "application/wasm");
        check("boot-0123456789abcdef.js", "text/javascript; charset=utf-8");
        check("style-0123456789abcdef.css", "text/css; charset=utf-8");
        check("catalogue-fi-0123456789abcdef.bin", "application/octet-stream");
        check("catalogue.json", "application/json");
        check("catalogue.schema.json", "application/json");
        check("sv/changes.atom", "application/atom+xml; charset=utf-8");
        check("SHA256SUMS", "application/octet-stream");
    }

    #[test]
    fn anyones_page_may_read_the_open_data_and_gets_what_is_true_now() {
        for path in ["catalogue.json", "catalogue.schema.json", "fi/changes.atom"] {
            assert_eq!(header(path, "Access-Control-Allow-Origin").as_deref(), Some("*"), "{path}");
            // Kept apart for an hour, a document and its schema would not fit together.
            assert_eq!(header(path, "Cache-Control").as_deref(), Some("no-cache"), "{path}");
            assert_eq!(header(path, "Content-Security-Policy"), None, "{path}");
        }
    }

    #[test]
    fn only_a_name_made_from_the_content_is_kept_for_ever() {
        let kept = |path: &str| {
            let value = header(path, "Cache-Control").unwrap();
            value.contains("immutable")
        };
        assert!(kept("/boot-0123456789abcdef.js"));
        assert!(kept("catalogue-fi-0123456789abcdef.bin"));
        assert!(!kept("/boot.js"));
        assert!(!kept("/boot-0123.js"));
        assert!(!kept("/fi-0123456789abcdef/"));
        assert!(!kept("/fi/index.html"));
        assert!(!kept("/catalogue-0123456789ABCDEF.bin"));
    }

    #[test]
    fn a_page_runs_no_script_but_our_own() {
        for (path, types) in
            [("/fi/breaches/", "trusted-types 'none';"), ("/fi/", "trusted-types osuiko-worker;")]
        {
            let policy = header(path, "Content-Security-Policy").unwrap();
            let begins = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; ";
            assert!(policy.starts_with(begins));
            assert!(policy.contains(types));
            assert!(!policy.contains("unsafe-inline") && !policy.contains("  "));
        }
        assert_eq!(header("/boot-0123456789abcdef.js", "Content-Security-Policy"), None);
    }

    #[test]
    fn the_page_for_frames_has_no_origin_and_only_its_maker_shows_it_in_one() {
        let policy = |path: &str| header(path, "Content-Security-Policy").unwrap();
        for path in ["/fi/embed/", "sv/embed/index.html", "en/embed/"] {
            let policy = policy(path);
            assert!(
                policy.contains("frame-ancestors 'self' https: http://localhost:* "),
                "{policy}"
            );
            assert!(policy.contains("; sandbox allow-scripts "), "{policy}");
            assert!(!policy.contains("allow-same-origin") && !policy.contains("  "), "{policy}");
            assert_eq!(header(path, "Cross-Origin-Opener-Policy"), None);
            let embedder = header(path, "Cross-Origin-Embedder-Policy");
            assert_eq!(embedder.as_deref(), Some("require-corp"));
        }
        for path in ["/fi/", "", "fi/breaches/index.html", "fi/embedding/"] {
            assert!(!policy(path).contains("sandbox"), "{path}");
            assert!(header(path, "Cross-Origin-Opener-Policy").is_some(), "{path}");
            let shows = policy(path).contains("frame-src 'self'");
            assert_eq!(shows, path == "fi/embedding/", "{path}");
        }
        assert_eq!(header("/embed-1.js", "Content-Security-Policy"), None);
        assert_eq!(header("/embed-1.js", "Cache-Control").as_deref(), Some("no-cache"));
    }

    #[test]
    fn only_the_first_view_of_the_check_may_have_a_worker_and_be_installed() {
        let may = |path: &str| {
            let policy = header(path, "Content-Security-Policy").unwrap_or_default();
            policy.contains("osuiko-worker") && policy.contains("manifest-src 'self'")
        };
        for path in ["/fi/", "sv/index.html", "en/"] {
            assert!(may(path), "{path}");
        }
        for path in ["", "/fi/breaches/", "fi/embed/index.html", "osuiko-fi.html", "sw.js"] {
            assert!(!may(path), "{path}");
        }
        let worker = header("/sw.js", "Content-Security-Policy");
        assert_eq!(worker.as_deref(), Some("default-src 'none'; connect-src 'self'"));
        assert_eq!(header("/sw.js", "Cache-Control").as_deref(), Some("no-cache"));
        assert_eq!(header("/osuiko-fi.html", "Content-Disposition").as_deref(), Some("attachment"));
    }

    #[test]
    fn every_file_may_be_loaded_from_a_frame_without_an_origin() {
        for path in ["/fi/", "/boot-0123456789abcdef.js", "/nothing"] {
            assert_eq!(header(path, "Access-Control-Allow-Origin").as_deref(), Some("*"));
            assert_eq!(header(path, "X-Content-Type-Options").as_deref(), Some("nosniff"));
        }
    }

    #[test]
    fn no_header_is_named_twice_for_one_path() {
        for path in ["/fi/", "/fi/breaches/", "/boot-0123456789abcdef.js", "sw.js"] {
            let mut names: Vec<_> = for_path(path).into_iter().map(|(name, _)| name).collect();
            let count = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), count);
        }
    }

    #[test]
    fn the_published_rules_add_up_to_the_same_headers() {
        let paths = ["fi/index.html", "boot-0123456789abcdef.js"].map(str::to_owned);
        let text = netlify(&paths);
        let rules: Vec<&str> = text.lines().filter(|line| line.starts_with('/')).collect();
        assert_eq!(rules, ["/*", "/boot-0123456789abcdef.js", "/fi/", "/fi/index.html"]);
        for (name, value) in for_path("fi/index.html") {
            assert!(text.contains(&format!("  {name}: {value}\n")), "{name}");
        }
        assert_eq!(text.matches("nosniff").count(), 1);
    }
}
