//! What each kind of file says about itself: media type, how long it is kept, and what it may do.

use super::place::{INLINE, LINKED, Place};
use crate::files;
use crate::kind::{Kind, Naming};

/// A header, with its value in parts that `; ` joins.
pub(super) type Header = (&'static str, &'static [&'static str]);

/// What a page may do. Everything that it and the policy of its scripts do not name is forbidden.
const CONFINED: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; \
    require-trusted-types-for 'script'";

/// The scripts that the check may run there.
const SCRIPTS_WITHOUT_ORIGIN: &str = "script-src 'self' @here@ @inline@ 'wasm-unsafe-eval'";

/// The scripts that a page may run.
const SCRIPTS: &str = "script-src 'self' 'wasm-unsafe-eval'";

/// The same for the check, in whose page stands one more.
const SCRIPTS_OF_CHECK: &str = "script-src 'self' @inline@ 'wasm-unsafe-eval'";

/// The same for a page without an origin. To WebKit, and so to every iPhone, `'self'` means
/// nothing there, so the place that the page comes from is named as well.
const CONFINED_WITHOUT_ORIGIN: &str = "default-src 'none'; \
    style-src 'self' @here@; img-src 'self' @here@ data:; font-src 'self' @here@; \
    connect-src 'self' @here@; base-uri 'none'; form-action 'none'; object-src 'none'; \
    require-trusted-types-for 'script'";

/// What a page may do that shows a view and runs no program. It has no origin either.
const PICTURE: &str = "default-src 'none'; script-src 'self' @here@; style-src 'self' @here@; \
    img-src 'self' @here@ data:; base-uri 'none'; form-action 'none'; object-src 'none'; \
    require-trusted-types-for 'script'";

/// Stands for scheme, host and port of the site.
const HERE: &str = "@here@";

/// A page that shows no other page in a frame.
const FRAMES_NONE: &str = "frame-src 'none'";

/// A page that makes no script out of text.
const NO_MAKER: &str = "trusted-types 'none'";

/// A page that nobody may show in a frame: it has an origin, so a page around it could lead its
/// presses to something else, and under a sister name would find the answers that are kept.
const FRAMED_BY_NOBODY: &str = "frame-ancestors 'none'";

/// The same for a browser that knows no `frame-ancestors`; every other goes by that one.
const NO_FRAME: Header = ("X-Frame-Options", &["DENY"]);

/// Who may show the page made for embedding: any site, and a page on one's own machine, to try it.
const FRAMED_BY_ANYBODY: &str = "frame-ancestors 'self' https: http://localhost:* \
    http://*.localhost:* http://127.0.0.1:*";

/// A page that only a page of ours may show, lest a result be taken for somebody's.
const FRAMED_BY_US: &str = "frame-ancestors 'self'";

/// The same for a browser that knows no `frame-ancestors`.
const OUR_FRAME: Header = ("X-Frame-Options", &["SAMEORIGIN"]);

/// Gives a page an origin of nobody, so that not even a page of the same address reaches into it.
const NOBODYS: &str = "sandbox allow-scripts allow-forms allow-downloads allow-modals \
    allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

/// Devices that no page asks for.
const DEVICES: Header =
    ("Permissions-Policy", &["camera=(), microphone=(), geolocation=(), payment=(), usb=()"]);

/// Lets a page be framed where the page around it asks every part to agree.
const FRAMEABLE: Header = ("Cross-Origin-Embedder-Policy", &["require-corp"]);

/// Headers of every response. The files are public, so anyone's page may load them.
pub(super) const ALWAYS: [Header; 4] = [
    ("X-Content-Type-Options", &["nosniff"]),
    ("Referrer-Policy", &["no-referrer"]),
    ("Cross-Origin-Resource-Policy", &["cross-origin"]),
    ("Access-Control-Allow-Origin", &["*"]),
];

/// The header that says whom a page may reach at all, by a link or any other way. Only Chromium
/// obeys it; it covers what the policy leaves out: names looked up ahead, WebRTC, and links.
pub(super) const REACHES: &str = "Connection-Allowlist";

/// A page that reaches nobody but its own site and whom it links to.
const LINKED_ONLY: Header = (REACHES, &[LINKED]);

/// Keeps pages of other sites out of the group of this one.
const ALONE: Header = ("Cross-Origin-Opener-Policy", &["same-origin"]);

/// Files that are confined in the same way. Every other file has no header but those of every
/// response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    Frame,
    Editors,
    Example,
    FirstView,
    Single,
    Page,
    Worker,
}

impl Group {
    /// Every group, in the order of the published rules: the first whose rule fits a path is its
    /// group.
    pub(super) const ALL: [Self; 7] = [
        Self::Frame,
        Self::Editors,
        Self::Example,
        Self::FirstView,
        Self::Single,
        Self::Page,
        Self::Worker,
    ];

    /// How files of this kind are confined.
    fn of(kind: &Kind) -> Option<Self> {
        match kind {
            Kind::FramePage(_) => Some(Self::Frame),
            Kind::Editors(_) | Kind::EasyEditors => Some(Self::Editors),
            Kind::Example(..) => Some(Self::Example),
            Kind::FirstView(_) => Some(Self::FirstView),
            Kind::Single(_) => Some(Self::Single),
            Kind::Chooser | Kind::NotFound(_) | Kind::Written(..) => Some(Self::Page),
            Kind::Worker => Some(Self::Worker),
            Kind::Boot
            | Kind::Glue
            | Kind::Program
            | Kind::Catalogue(_)
            | Kind::Help(_)
            | Kind::EasyCatalogue
            | Kind::EasyHelp
            | Kind::Aids
            | Kind::Style
            | Kind::WrittenStyle
            | Kind::CheckStyle
            | Kind::Filter
            | Kind::Builder
            | Kind::FrameScript
            | Kind::FrameStyle
            | Kind::Element
            | Kind::FirstElement
            | Kind::OpenData
            | Kind::Schema
            | Kind::StableSchema
            | Kind::Portal
            | Kind::BreachJson(_)
            | Kind::BreachTable(_)
            | Kind::Sheet(_)
            | Kind::Package
            | Kind::Feed(_)
            | Kind::PlaceFeed(..)
            | Kind::Oembed(_)
            | Kind::Robots
            | Kind::Sitemap
            | Kind::Security
            | Kind::Manifest(_)
            | Kind::Icon(_)
            | Kind::Nginx
            | Kind::Update
            | Kind::Netlify
            | Kind::Sbom
            | Kind::Checksums => None,
        }
    }

    /// What it is, for whoever reads the published rules.
    pub(super) fn what(self) -> &'static str {
        match self {
            Self::Frame => {
                "a page made for embedding; without an origin it cannot be alone in its group"
            }
            Self::Editors => "the page that shows that one in a frame",
            Self::Example => {
                "a view with made-up answers, which only that page shows, and which can do nothing"
            }
            Self::FirstView => {
                "the first view of the check, which may be installed and has one worker"
            }
            Self::Single => {
                "the check as one file: to be kept, and its own policy lets it run only from there"
            }
            Self::Page => "any other page",
            Self::Worker => "the service worker, which has no page around it to confine it",
        }
    }

    /// The headers that only files of this group have.
    pub(super) fn headers(self) -> &'static [Header] {
        match self {
            Self::Frame => &[
                (
                    POLICY,
                    &[
                        CONFINED_WITHOUT_ORIGIN,
                        SCRIPTS_WITHOUT_ORIGIN,
                        FRAMES_NONE,
                        NO_MAKER,
                        FRAMED_BY_ANYBODY,
                        NOBODYS,
                    ],
                ),
                LINKED_ONLY,
                DEVICES,
                FRAMEABLE,
            ],
            Self::Editors => &[
                (POLICY, &[CONFINED, SCRIPTS, "frame-src 'self'", NO_MAKER, FRAMED_BY_NOBODY]),
                NO_FRAME,
                DEVICES,
                FRAMEABLE,
                ALONE,
            ],
            Self::Example => &[
                (POLICY, &[PICTURE, FRAMES_NONE, NO_MAKER, FRAMED_BY_US, "sandbox allow-scripts"]),
                OUR_FRAME,
                DEVICES,
                FRAMEABLE,
            ],
            Self::FirstView => &[
                (
                    POLICY,
                    &[
                        CONFINED,
                        SCRIPTS_OF_CHECK,
                        FRAMES_NONE,
                        "manifest-src 'self'",
                        "trusted-types osuiko-worker",
                        FRAMED_BY_NOBODY,
                    ],
                ),
                NO_FRAME,
                LINKED_ONLY,
                DEVICES,
                FRAMEABLE,
                ALONE,
            ],
            Self::Single => &[
                ("Content-Disposition", &["attachment"]),
                (POLICY, &[CONFINED, SCRIPTS, FRAMES_NONE, NO_MAKER, FRAMED_BY_NOBODY]),
                NO_FRAME,
                DEVICES,
                FRAMEABLE,
                ALONE,
            ],
            Self::Page => &[
                (POLICY, &[CONFINED, SCRIPTS, FRAMES_NONE, NO_MAKER, FRAMED_BY_NOBODY]),
                NO_FRAME,
                DEVICES,
                FRAMEABLE,
                ALONE,
            ],
            Self::Worker => &[(POLICY, &["default-src 'none'; connect-src 'self'"])],
        }
    }
}

/// The header that confines what a page or a worker may do.
const POLICY: &str = "Content-Security-Policy";

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const WASM: &str = "application/wasm";
const JSON: &str = "application/json";
const JSON_LD: &str = "application/ld+json";
const ATOM: &str = "application/atom+xml; charset=utf-8";
const XML: &str = "application/xml";
const MANIFEST: &str = "application/manifest+json";
const TABLE: &str = "text/csv; charset=utf-8";
const PNG: &str = "image/png";
const TEXT: &str = "text/plain; charset=utf-8";

/// Media types by what follows the last dot of a file's name, for a server that knows no kinds; a
/// page in a folder is `html`.
pub(super) const TYPES: [(&str, &str); 15] = [
    ("html", HTML),
    ("js", SCRIPT),
    ("css", STYLE),
    ("wasm", WASM),
    ("json", JSON),
    ("jsonld", JSON_LD),
    ("atom", ATOM),
    ("xml", XML),
    ("csv", TABLE),
    ("webmanifest", MANIFEST),
    ("svg", "image/svg+xml"),
    ("png", PNG),
    ("ico", "image/x-icon"),
    ("txt", TEXT),
    ("conf", TEXT),
];

/// The media type of every other file.
pub(super) const BYTES: &str = "application/octet-stream";

/// Asks whatever stands between the site and a browser not to change a file (RFC 9111, 5.2.2.6): a
/// page that was "optimised" is not the one of the copy, and a script or style not the one that a page
/// names, so that it is not used.
pub(super) const UNCHANGED: &str = ", no-transform";

/// How long a file is kept whose name is made from the content: it can never mean other content.
pub(super) const FOR_EVER: &str = "public, max-age=31536000, immutable, no-transform";

/// How long any other file is kept: it is asked for again each time.
pub(super) const UNTIL_ASKED: &str = "no-cache, no-transform";

/// How long an answer is kept that is not the file that was asked for, such as an error: under a
/// name made from the content it would stand for the file until the year is over.
pub(super) const NEVER: &str = "no-store";

/// The media type of files of this kind.
fn media_type(kind: &Kind) -> &'static str {
    match kind {
        Kind::Chooser
        | Kind::NotFound(_)
        | Kind::FirstView(_)
        | Kind::FramePage(_)
        | Kind::Editors(_)
        | Kind::EasyEditors
        | Kind::Example(..)
        | Kind::Written(..)
        | Kind::Single(_) => HTML,
        Kind::Boot
        | Kind::Glue
        | Kind::Aids
        | Kind::Filter
        | Kind::Builder
        | Kind::FrameScript
        | Kind::Element
        | Kind::FirstElement
        | Kind::Worker => SCRIPT,
        Kind::Style | Kind::WrittenStyle | Kind::CheckStyle | Kind::FrameStyle => STYLE,
        Kind::Program => WASM,
        Kind::OpenData
        | Kind::Schema
        | Kind::StableSchema
        | Kind::BreachJson(_)
        | Kind::Package
        | Kind::Oembed(_)
        | Kind::Sbom => JSON,
        Kind::Portal => JSON_LD,
        Kind::BreachTable(_) | Kind::Sheet(_) => TABLE,
        Kind::Feed(_) | Kind::PlaceFeed(..) => ATOM,
        Kind::Manifest(_) => MANIFEST,
        Kind::Icon(_) => PNG,
        Kind::Sitemap => XML,
        Kind::Nginx | Kind::Robots | Kind::Security => TEXT,
        Kind::Catalogue(_)
        | Kind::Help(_)
        | Kind::EasyCatalogue
        | Kind::EasyHelp
        | Kind::Update
        | Kind::Netlify
        | Kind::Checksums => BYTES,
    }
}

/// How long files of this kind are kept.
fn kept(kind: &Kind) -> &'static str {
    match kind.naming() {
        Naming::Hashed { .. } => FOR_EVER,
        Naming::Fixed(_) => UNTIL_ASKED,
    }
}

/// The response headers of files of this kind, on a site at `here`.
pub fn of(kind: &Kind, here: Place<'_>) -> Vec<(&'static str, String)> {
    together(media_type(kind), kept(kind), Group::of(kind), here)
}

/// The response headers of the file or folder at `path`, relative to the root of the site.
///
/// A packed copy that is asked for by its own name is bytes, kept as long as its file. What is no
/// file of ours is confined as strictly as any page of ours, if it is a page.
pub fn for_path(path: &str, here: Place<'_>) -> Vec<(&'static str, String)> {
    if let Some(kind) = Kind::of_path(path) {
        return of(&kind, here);
    }
    if let Some(kind) = files::original(path).and_then(Kind::of_path) {
        return together(BYTES, kept(&kind), None, here);
    }
    let ending = path.rsplit('/').next().and_then(|name| Some(name.rsplit_once('.')?.1));
    let is_page = path.is_empty() || path.ends_with('/') || ending == Some("html");
    let known = TYPES.iter().find(|(known, _)| ending == Some(*known));
    let media = if is_page { HTML } else { known.map_or(BYTES, |(_, media)| media) };
    together(media, UNTIL_ASKED, is_page.then_some(Group::Page), here)
}

/// The headers of a file of this media type that is kept so long and is one of this group.
fn together(
    media: &str,
    kept: &str,
    group: Option<Group>,
    here: Place<'_>,
) -> Vec<(&'static str, String)> {
    let own = [("Content-Type", media.to_owned()), ("Cache-Control", kept.to_owned())];
    let only = group.map_or(&[][..], Group::headers);
    let headers =
        own.into_iter().chain(ALWAYS.iter().chain(only).map(|header| whole(header, here)));
    // Where nobody knows the links, no header says whom the page may reach.
    headers.filter(|(_, value)| !value.is_empty()).collect()
}

/// The headers of an answer without a file, such as an error: of no page, and kept by nobody.
pub fn of_no_file() -> Vec<(&'static str, String)> {
    let kept = ("Cache-Control", NEVER.to_owned());
    // None of them names the place.
    [kept].into_iter().chain(ALWAYS.iter().map(|header| whole(header, Place::default()))).collect()
}

/// Where a site is that is asked for by `scheme` at `host`, as in `https://osuiko.example`; empty
/// if that is no name of a host with at most a port, which alone may enter a policy.
///
/// The name comes from whoever asks, and in a policy a comma, a semicolon or a star is a rule.
pub fn here(scheme: &str, host: &str) -> String {
    let (name, port) = host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)));
    let fits = |text: &str, sign: fn(&char) -> bool| {
        !text.is_empty() && text.chars().all(|letter| sign(&letter))
    };
    let is_name = fits(name, |sign| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-'));
    let is_port = port.is_none_or(|port| fits(port, char::is_ascii_digit));
    if is_name && is_port { format!("{scheme}://{host}") } else { String::new() }
}

/// A header with its whole value, on a site at `here`.
pub(super) fn whole((name, parts): &Header, here: Place<'_>) -> (&'static str, String) {
    let Place { address, linked, inline } = here;
    let values = [(HERE, address), (LINKED, linked), (INLINE, inline)];
    let value = parts.join("; ");
    (*name, values.iter().fold(value, |value, (sign, by)| value.replace(sign, by)))
}

#[cfg(test)]
pub(super) mod tests {
    use osuiko_words::Language;

    use super::*;
    use crate::kind::{WORKER, address};

    /// Paths of every kind, as files and as folders, and some that are of none.
    pub(in super::super) fn samples() -> Vec<String> {
        let mut kinds = Kind::of_one_name();
        for folder in ["breaches", "breaches/westlog-2023", "embedded"] {
            kinds.extend(Language::ALL.map(|code| Kind::Written(code, folder.to_owned())));
        }
        let names = kinds.iter().map(|kind| kind.name(b"content"));
        let mut samples: Vec<String> = names
            .flat_map(|name| [address(&name).to_owned(), format!("{name}.gz"), name])
            .collect();
        samples.extend(["new-sw.js", "boot-0123456789abcde.js", "notes.txt"].map(str::to_owned));
        samples.sort_unstable();
        samples.dedup();
        samples
    }

    /// Where the site of these tests is.
    pub(in super::super) const AT: Place<'_> = Place {
        address: "https://a.example",
        linked: "(response-origin \"https://b.example/*\" \"tel:*\");redirects=allow",
        inline: "'sha256-0123456789012345678901234567890123456789012='",
    };

    fn header(path: &str, name: &str) -> Option<String> {
        for_path(path, AT).into_iter().find_map(|(header, value)| (header == name).then_some(value))
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
        check("data/westlog-2023.csv", "text/csv; charset=utf-8");
        check("data/westlog-2023.json", "application/json");
        check("sv/changes.atom", "application/atom+xml; charset=utf-8");
        check("sv/changes/pirkanmaa.atom", "application/atom+xml; charset=utf-8");
        check("dcat.jsonld", "application/ld+json");
        check("SHA256SUMS", "application/octet-stream");
    }

    #[test]
    fn a_server_that_goes_by_endings_sends_the_same_media_types() {
        for kind in Kind::of_one_name() {
            let name = kind.name(b"content");
            let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
            let by_ending = TYPES.iter().find(|(known, _)| *known == ending);
            assert_eq!(by_ending.map_or(BYTES, |(_, media)| media), media_type(&kind), "{name}");
        }
    }

    #[test]
    fn anyones_page_may_read_the_open_data_and_gets_what_is_true_now() {
        for path in [
            "catalogue.json",
            "catalogue.schema.json",
            "data/westlog-2023.json",
            "data/westlog-2023.csv",
            "fi/changes.atom",
            "fi/changes/pirkanmaa.atom",
            "catalogue.v1.schema.json",
            "dcat.jsonld",
        ] {
            assert_eq!(header(path, "Access-Control-Allow-Origin").as_deref(), Some("*"), "{path}");
            // Kept apart for an hour, a document and its schema would not fit together.
            assert_eq!(
                header(path, "Cache-Control").as_deref(),
                Some("no-cache, no-transform"),
                "{path}"
            );
            assert_eq!(header(path, POLICY), None, "{path}");
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
        assert!(!kept("sw.js") && !kept("fi.webmanifest"));
    }

    #[test]
    fn a_page_runs_no_script_but_our_own() {
        for path in ["/fi/", "/fi/embed/"] {
            let policy = header(path, POLICY).unwrap();
            let scripts = format!("; script-src 'self' {} 'wasm-unsafe-eval'; ", AT.inline);
            let nowhere_else = policy.replace(" https://a.example", "");
            assert!(nowhere_else.starts_with("default-src 'none'; "), "{policy}");
            assert!(nowhere_else.contains(&scripts), "{policy}");
            let maker = if path == "/fi/" { "osuiko-worker" } else { "'none'" };
            assert!(policy.contains(&format!("trusted-types {maker}; frame-anc")), "{policy}");
            assert!(!policy.contains("unsafe-inline") && !policy.contains("  "), "{policy}");
        }
        for path in ["/fi/breaches/", "/fi/embedding/", "/osuiko-fi.html"] {
            let policy = header(path, POLICY).unwrap();
            assert!(policy.contains("; script-src 'self' 'wasm-unsafe-eval'; "), "{policy}");
        }
        assert_eq!(header("/boot-0123456789abcdef.js", POLICY), None);
    }

    #[test]
    fn only_a_page_made_for_embedding_is_of_no_origin() {
        let nobodys = |path: &str| {
            let policy = header(path, POLICY).unwrap_or_default();
            assert!(!policy.contains("allow-same-origin"), "{policy}");
            policy.contains("; sandbox allow-scripts ")
        };
        for path in ["fi/embed/", "/fi/embed/index.html", "sv/embed/"] {
            assert!(nobodys(path), "{path}");
            assert_eq!(header(path, "Cross-Origin-Opener-Policy"), None, "{path}");
        }
        for path in ["", "fi/", "fi/embedded/", "fi/embed.html", "fi/embed/boot.js", "sw.js"] {
            assert!(!nobodys(path), "{path}");
        }
    }

    #[test]
    fn only_a_page_made_for_embedding_is_framed_by_others() {
        let mut framed_by_others = Vec::new();
        let mut asked: Vec<String> =
            ["de/", "de/embed/", "fi/nothing/", "fi/embed.html"].map(str::to_owned).into();
        asked.extend(samples());
        for path in &asked {
            let Some(policy) = header(path, POLICY).filter(|_| path != WORKER) else { continue };
            let by = policy.split("; ").find_map(|rule| rule.strip_prefix("frame-ancestors "));
            match (by.unwrap(), header(path, "X-Frame-Options").as_deref()) {
                ("'none'", Some("DENY")) => (),
                ("'self'", Some("SAMEORIGIN")) => {
                    assert!(matches!(Kind::of_path(path), Some(Kind::Example(..))), "{path}");
                }
                // What the second header can say would contradict the first.
                (by, None) if by.starts_with("'self' https: ") => framed_by_others.push(path),
                (by, old) => panic!("{path}: {by}, {old:?}"),
            }
        }
        framed_by_others.sort_unstable();
        let made_for_it = ["en", "fi", "sv"]
            .map(|code| [format!("{code}/embed/"), format!("{code}/embed/index.html")]);
        assert_eq!(framed_by_others, made_for_it.iter().flatten().collect::<Vec<_>>());
    }

    #[test]
    fn nothing_but_the_name_of_a_host_is_taken_into_a_policy() {
        for host in ["osuiko.example", "127.0.0.1:8080", "localhost", "xn--4ca.example:443", "a"] {
            assert_eq!(here("https", host), format!("https://{host}"));
        }
        for host in [
            "",
            ":80",
            "*",
            "*.evil.example",
            "a,b",
            "x;frame-ancestors;sandbox",
            "a;require-trusted-types-for;trusted-types",
            "a b",
            "a\tb",
            "a/b",
            "a'b",
            "a\"b",
            "a:",
            "a:b",
            "a:80:80",
            "a:*",
            "user@a",
            "[::1]",
            "\u{e4}.example",
        ] {
            assert_eq!(here("https", host), "", "{host}");
        }
    }

    #[test]
    fn what_is_no_file_is_kept_by_nobody_and_sniffed_by_nobody() {
        let headers = of_no_file();
        let has = |name: &str, value: &str| headers.contains(&(name, value.to_owned()));
        assert!(has("Cache-Control", "no-store") && has("X-Content-Type-Options", "nosniff"));
        assert_eq!(headers.len(), 1 + ALWAYS.len());
    }

    #[test]
    fn a_page_without_an_origin_names_its_own_place_and_is_confined_as_every_other() {
        let policy = header("fi/embed/", POLICY).unwrap();
        for load in ["script-src", "style-src", "img-src", "font-src", "connect-src"] {
            assert!(
                policy.contains(&format!("; {load} 'self' {}", AT.address)),
                "{load}: {policy}"
            );
        }
        assert_eq!(CONFINED_WITHOUT_ORIGIN.replace(" @here@", ""), CONFINED);
        assert_eq!(SCRIPTS_WITHOUT_ORIGIN.replace(" @here@", ""), SCRIPTS_OF_CHECK);
        for path in &samples() {
            let names = header(path, POLICY).is_some_and(|policy| policy.contains(AT.address));
            let kind = Kind::of_path(path);
            let framed = matches!(kind, Some(Kind::FramePage(_) | Kind::Example(..)));
            assert_eq!(names, framed, "{path}");
        }
    }

    #[test]
    fn an_example_is_shown_by_the_page_for_editors_alone_and_asks_for_nothing() {
        for path in
            ["fi/embedding/start/", "/sv/embedding/question/index.html", "en/embedding/result/"]
        {
            let policy = header(path, POLICY).unwrap();
            let rules: Vec<&str> = policy.split("; ").collect();
            assert!(rules.contains(&"frame-ancestors 'self'"), "{policy}");
            assert!(rules.contains(&"sandbox allow-scripts"), "{policy}");
            for may in ["connect-src", "wasm", "unsafe", "allow-same-origin", "https:;"] {
                assert!(!policy.contains(may), "{may}: {policy}");
            }
        }
        let other = header("fi/embedding/plan/", POLICY).unwrap();
        assert!(!other.contains("sandbox"), "{other}");
    }

    #[test]
    fn only_its_maker_shows_the_page_for_frames_in_one() {
        for path in ["/fi/", "", "fi/breaches/index.html", "fi/embedding/", "fi/embed/"] {
            let shows = header(path, POLICY).unwrap().contains("frame-src 'self'");
            assert_eq!(shows, path == "fi/embedding/", "{path}");
        }
        assert_eq!(header("/embed-1.js", POLICY), None);
        assert_eq!(header("/embed-1.js", "Cache-Control").as_deref(), Some(UNTIL_ASKED));
    }

    #[test]
    fn only_the_first_view_of_the_check_may_have_a_worker_and_be_installed() {
        let may = |path: &str| {
            let policy = header(path, POLICY).unwrap_or_default();
            policy.contains("osuiko-worker") && policy.contains("manifest-src 'self'")
        };
        for path in ["/fi/", "sv/index.html", "en/"] {
            assert!(may(path), "{path}");
        }
        for path in ["", "/fi/breaches/", "fi/embed/index.html", "osuiko-fi.html", "sw.js"] {
            assert!(!may(path), "{path}");
        }
        let worker = header("/sw.js", POLICY);
        assert_eq!(worker.as_deref(), Some("default-src 'none'; connect-src 'self'"));
        for file in ["osuiko-fi.html", "osuiko-sv.html", "osuiko-en.html"] {
            assert_eq!(header(file, "Content-Disposition").as_deref(), Some("attachment"));
            assert!(header(file, POLICY).is_some());
        }
    }

    #[test]
    fn the_pages_of_the_check_and_no_others_say_whom_they_may_reach() {
        for path in &samples() {
            let kind = Kind::of_path(path);
            let expected = matches!(kind, Some(Kind::FirstView(_) | Kind::FramePage(_)));
            assert_eq!(header(path, REACHES).as_deref(), expected.then_some(AT.linked), "{path}");
        }
        let sent = for_path("fi/", Place { linked: "", ..AT });
        assert!(sent.iter().all(|(name, _)| *name != REACHES));
    }

    #[test]
    fn every_file_may_be_loaded_from_a_frame_without_an_origin() {
        for path in ["/fi/", "/boot-0123456789abcdef.js", "/nothing"] {
            assert_eq!(header(path, "Access-Control-Allow-Origin").as_deref(), Some("*"));
            assert_eq!(header(path, "X-Content-Type-Options").as_deref(), Some("nosniff"));
        }
    }

    #[test]
    fn no_header_is_named_twice_and_no_cookie_is_set() {
        for path in &samples() {
            let mut names: Vec<_> = for_path(path, AT).into_iter().map(|(name, _)| name).collect();
            assert!(!names.contains(&"Set-Cookie"), "{path}");
            let count = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), count, "{path}");
        }
    }

    #[test]
    fn no_header_has_a_sign_that_a_published_rule_would_take_for_its_own() {
        for (name, value) in samples().iter().flat_map(|path| for_path(path, AT)) {
            assert!(!value.contains(['\\', '$', '\n']), "{name}: {value}");
            assert!(!value.contains('"') || !value.contains('\''), "{name}: {value}");
        }
    }
}
