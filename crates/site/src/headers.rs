//! The response headers of every file: the one definition that we serve, publish and test.

mod netlify;
mod nginx;

use crate::offline::WORKER;
use crate::pages::LANGUAGES;

pub use netlify::netlify;
pub use nginx::{NGINX, nginx};

/// A header, with its value in parts that `; ` joins.
type Header = (&'static str, &'static [&'static str]);

/// What a page may do. Everything it does not name is forbidden.
const CONFINED: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
    base-uri 'none'; form-action 'none'; object-src 'none'; \
    require-trusted-types-for 'script'";

/// The same for a page without an origin. To WebKit, and so to every iPhone, `'self'` means
/// nothing there, so the place that the page comes from is named as well.
const CONFINED_WITHOUT_ORIGIN: &str = "default-src 'none'; \
    script-src 'self' @here@ 'wasm-unsafe-eval'; \
    style-src 'self' @here@; img-src 'self' @here@ data:; font-src 'self' @here@; \
    connect-src 'self' @here@; base-uri 'none'; form-action 'none'; object-src 'none'; \
    require-trusted-types-for 'script'";

/// Stands for scheme, host and port of the site.
const HERE: &str = "@here@";

/// A page that shows no other page in a frame.
const FRAMES_NONE: &str = "frame-src 'none'";

/// A page that makes no script out of text.
const NO_MAKER: &str = "trusted-types 'none'";

/// Who may show a page in a frame.
const FRAMED_BY: &str = "frame-ancestors 'self' https:";

/// The same for the page made for embedding, which a page on one's own machine may try too.
const TRIED_BY: &str = "frame-ancestors 'self' https: http://localhost:* \
    http://*.localhost:* http://127.0.0.1:*";

/// Gives a page an origin of nobody, so that not even a page of the same address reaches into it.
const NOBODYS: &str = "sandbox allow-scripts allow-forms allow-downloads allow-modals \
    allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

/// Devices that no page asks for.
const DEVICES: Header =
    ("Permissions-Policy", &["camera=(), microphone=(), geolocation=(), payment=(), usb=()"]);

/// Lets a page be framed where the page around it asks every part to agree.
const FRAMEABLE: Header = ("Cross-Origin-Embedder-Policy", &["require-corp"]);

/// Headers of every response. The files are public, so anyone's page may load them.
const ALWAYS: [Header; 4] = [
    ("X-Content-Type-Options", &["nosniff"]),
    ("Referrer-Policy", &["no-referrer"]),
    ("Cross-Origin-Resource-Policy", &["cross-origin"]),
    ("Access-Control-Allow-Origin", &["*"]),
];

/// Keeps pages of other sites out of the group of this one.
const ALONE: Header = ("Cross-Origin-Opener-Policy", &["same-origin"]);

/// Kinds of files that have headers of their own. The first that fits a file is its kind.
const KINDS: [Kind; 6] = [
    Kind {
        what: "a page made for embedding; without an origin it cannot be alone in its group",
        which: Which::PagesIn(&["embed"]),
        headers: &[
            (POLICY, &[CONFINED_WITHOUT_ORIGIN, FRAMES_NONE, NO_MAKER, TRIED_BY, NOBODYS]),
            DEVICES,
            FRAMEABLE,
        ],
    },
    Kind {
        what: "the page that shows that one in a frame",
        which: Which::PagesIn(&["embedding"]),
        headers: &[
            (POLICY, &[CONFINED, "frame-src 'self'", NO_MAKER, FRAMED_BY]),
            DEVICES,
            FRAMEABLE,
            ALONE,
        ],
    },
    Kind {
        what: "the first view of the check, which may be installed and has one worker",
        which: Which::PagesIn(&LANGUAGES),
        headers: &[
            (
                POLICY,
                &[
                    CONFINED,
                    FRAMES_NONE,
                    "manifest-src 'self'",
                    "trusted-types osuiko-worker",
                    FRAMED_BY,
                ],
            ),
            DEVICES,
            FRAMEABLE,
            ALONE,
        ],
    },
    Kind {
        what: "the check as one file: to be kept, and its own policy lets it run only from there",
        which: Which::Named(&SINGLE_FILES),
        headers: &[
            ("Content-Disposition", &["attachment"]),
            (POLICY, &[CONFINED, FRAMES_NONE, NO_MAKER, FRAMED_BY]),
            DEVICES,
            FRAMEABLE,
            ALONE,
        ],
    },
    Kind {
        what: "any other page",
        which: Which::Pages,
        headers: &[
            (POLICY, &[CONFINED, FRAMES_NONE, NO_MAKER, FRAMED_BY]),
            DEVICES,
            FRAMEABLE,
            ALONE,
        ],
    },
    Kind {
        what: "the service worker, which has no page around it to confine it",
        which: Which::Named(&[WORKER]),
        headers: &[(POLICY, &["default-src 'none'; connect-src 'self'"])],
    },
];

/// The files that hold the whole check, one for each of [`LANGUAGES`].
const SINGLE_FILES: [&str; 3] = ["osuiko-fi.html", "osuiko-sv.html", "osuiko-en.html"];

/// The header that confines what a page or a worker may do.
const POLICY: &str = "Content-Security-Policy";

/// Media types by what follows the last dot of a file's name; a page in a folder is `html`.
const TYPES: [(&str, &str); 12] = [
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("json", "application/json"),
    ("atom", "application/atom+xml; charset=utf-8"),
    ("webmanifest", "application/manifest+json"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("ico", "image/x-icon"),
    ("txt", "text/plain; charset=utf-8"),
    ("conf", "text/plain; charset=utf-8"),
];

/// The media type of every other file.
const BYTES: &str = "application/octet-stream";

/// How long a file is kept whose name is made from the content: it can never mean other content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// How long any other file is kept: it is asked for again each time.
const UNTIL_ASKED: &str = "no-cache";

/// One kind of files.
struct Kind {
    /// What it is, for whoever reads the published rules.
    what: &'static str,
    /// Which files are of this kind.
    which: Which,
    /// The headers that only this kind has.
    headers: &'static [Header],
}

/// Which files are of a kind, by their paths alone and wherever the site's root is.
enum Which {
    /// Every page: a folder, or a file whose name ends in `.html`.
    Pages,
    /// The pages that stand in a folder of one of these names.
    PagesIn(&'static [&'static str]),
    /// The files of these names.
    Named(&'static [&'static str]),
}

impl Which {
    /// Whether the file or folder at `path` is one of them.
    fn fits(&self, path: &str) -> bool {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        match self {
            Self::Pages => is_page(path),
            Self::PagesIn(parents) => {
                is_page(path) && parents.contains(&folder.rsplit('/').next().unwrap_or_default())
            }
            Self::Named(names) => names.contains(&name),
        }
    }
}

/// The response headers of the file or folder at `path` of a site at `here`, as in
/// `https://osuiko.example`: scheme, host and, if it is no usual one, port.
pub fn for_path(path: &str, here: &str) -> Vec<(&'static str, String)> {
    let own = [
        ("Content-Type", media_type(path).to_owned()),
        ("Cache-Control", if is_hashed(path) { FOR_EVER } else { UNTIL_ASKED }.to_owned()),
    ];
    let kind = KINDS.iter().find(|kind| kind.which.fits(path));
    let kind = kind.map_or(&[][..], |kind| kind.headers);
    own.into_iter().chain(ALWAYS.iter().chain(kind).map(|header| whole(header, here))).collect()
}

/// A header with its whole value, on a site at `here`.
fn whole((name, parts): &Header, here: &str) -> (&'static str, String) {
    (*name, parts.join("; ").replace(HERE, here))
}

/// Scheme, host and port of an address.
pub fn origin(address: &str) -> &str {
    let after_scheme = address.find("://").map_or(0, |at| at.saturating_add(3));
    let host = address.get(after_scheme..).and_then(|rest| rest.find('/'));
    host.and_then(|end| address.get(..after_scheme.saturating_add(end))).unwrap_or(address)
}

/// The media type of the file or folder at `path`.
fn media_type(path: &str) -> &'static str {
    let ending = if is_page(path) { "html" } else { extension(path) };
    TYPES.iter().find_map(|(known, media)| (*known == ending).then_some(*media)).unwrap_or(BYTES)
}

/// Whether a page stands at `path`.
fn is_page(path: &str) -> bool {
    path.is_empty() || path.ends_with('/') || extension(path) == "html"
}

/// What follows the last dot of the file's name.
fn extension(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// Whether the name carries a hash of the content, as in `boot-0123456789abcdef.js`.
fn is_hashed(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    hash.len() == 16 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One path of every kind that there is or may be, relative to the root.
    pub(super) const SAMPLE: [&str; 28] = [
        "",
        "index.html",
        "404.html",
        "fi/",
        "fi/index.html",
        "fi/breaches/",
        "fi/breaches/westlog-2023/index.html",
        "fi/embed/",
        "fi/embed/index.html",
        "embed/index.html",
        "fi/embedded/index.html",
        "fi/embedding/",
        "osuiko-sv.html",
        "embed-1.js",
        "fi/embed/boot-0123456789abcdef.js",
        "fi/changes.atom",
        "fi.webmanifest",
        "sw.js",
        "new-sw.js",
        "boot-0123456789abcdef.js",
        "boot-0123456789abcdef.js.gz",
        "boot-0123456789abcde.js",
        "osuiko-0123456789abcdef.wasm",
        "catalogue-fi-0123456789abcdef.bin",
        "catalogue.schema.json",
        "hosting/nginx.conf",
        "_headers",
        "SHA256SUMS",
    ];

    /// Where the site of these tests is.
    pub(super) const AT: &str = "https://a.example";

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
        check("sv/changes.atom", "application/atom+xml; charset=utf-8");
        check("SHA256SUMS", "application/octet-stream");
    }

    #[test]
    fn anyones_page_may_read_the_open_data_and_gets_what_is_true_now() {
        for path in ["catalogue.json", "catalogue.schema.json", "fi/changes.atom"] {
            assert_eq!(header(path, "Access-Control-Allow-Origin").as_deref(), Some("*"), "{path}");
            // Kept apart for an hour, a document and its schema would not fit together.
            assert_eq!(header(path, "Cache-Control").as_deref(), Some("no-cache"), "{path}");
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
            let begins = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; ";
            let nowhere_else = policy.replace(" https://a.example", "");
            assert!(nowhere_else.starts_with(begins), "{policy}");
            let maker = if path == "/fi/" { "osuiko-worker" } else { "'none'" };
            assert!(policy.contains(&format!("trusted-types {maker}; frame-anc")), "{policy}");
            assert!(!policy.contains("unsafe-inline") && !policy.contains("  "), "{policy}");
        }
        assert_eq!(header("/boot-0123456789abcdef.js", POLICY), None);
    }

    #[test]
    fn only_a_page_made_for_embedding_is_of_no_origin_and_framed_without_https() {
        let nobodys = |path: &str| {
            let policy = header(path, POLICY).unwrap_or_default();
            assert!(!policy.contains("allow-same-origin"), "{policy}");
            (
                policy.contains("; sandbox allow-scripts "),
                policy.contains("https: http://localhost:* "),
            )
        };
        for path in ["fi/embed/", "/fi/embed/index.html", "embed/index.html"] {
            assert_eq!(nobodys(path), (true, true), "{path}");
            assert_eq!(header(path, "Cross-Origin-Opener-Policy"), None, "{path}");
        }
        for path in ["", "fi/", "fi/embedded/", "fi/embed.html", "fi/embed/boot.js", "sw.js"] {
            assert_eq!(nobodys(path), (false, false), "{path}");
        }
    }

    #[test]
    fn a_page_without_an_origin_names_its_own_place_and_is_confined_as_every_other() {
        let policy = header("fi/embed/", POLICY).unwrap();
        for load in ["script-src", "style-src", "img-src", "font-src", "connect-src"] {
            assert!(policy.contains(&format!("; {load} 'self' {AT}")), "{load}: {policy}");
        }
        assert_eq!(CONFINED_WITHOUT_ORIGIN.replace(" @here@", ""), CONFINED);
        for path in SAMPLE {
            let names = header(path, POLICY).is_some_and(|policy| policy.contains(AT));
            assert_eq!(names, path.contains("embed/") && is_page(path), "{path}");
        }
    }

    #[test]
    fn the_origin_of_an_address_has_no_path() {
        assert_eq!(origin("https://a.example/osuiko/fi/"), "https://a.example");
        assert_eq!(origin("http://127.0.0.1:8080"), "http://127.0.0.1:8080");
    }

    #[test]
    fn only_its_maker_shows_the_page_for_frames_in_one() {
        for path in ["/fi/", "", "fi/breaches/index.html", "fi/embedding/", "fi/embed/"] {
            let shows = header(path, POLICY).unwrap().contains("frame-src 'self'");
            assert_eq!(shows, path == "fi/embedding/", "{path}");
        }
        assert_eq!(header("/embed-1.js", POLICY), None);
        assert_eq!(header("/embed-1.js", "Cache-Control").as_deref(), Some("no-cache"));
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
        for (file, code) in SINGLE_FILES.iter().zip(LANGUAGES) {
            assert_eq!(*file, format!("osuiko-{code}.html"));
            assert_eq!(header(file, "Content-Disposition").as_deref(), Some("attachment"));
            assert!(header(file, POLICY).is_some());
        }
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
        for path in SAMPLE {
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
        for (name, value) in SAMPLE.iter().flat_map(|path| for_path(path, AT)) {
            assert!(!value.contains(['"', '\\', '$', '\n']), "{name}: {value}");
        }
    }
}
