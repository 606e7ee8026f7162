//! What the static server answers to a request, apart from any socket.

use std::fs;
use std::path::{Component, Path, PathBuf};

use osuiko_site::files::Encoding;
use osuiko_site::headers::{self, Place};
use osuiko_site::kind::{Kind, RULES};

/// An answer, ready to be sent.
#[derive(Debug)]
pub struct Reply {
    /// The status code.
    pub status: u16,
    /// All headers but the length.
    pub headers: Vec<(&'static str, String)>,
    /// The body, which an answer to `HEAD` leaves out.
    pub body: Vec<u8>,
}

/// The answer to a request for `url` at `host` from the files under `root`.
pub fn to(root: &Path, method: &str, url: &str, accepted: &str, host: &str) -> Reply {
    if !matches!(method, "GET" | "HEAD") {
        return without_file(405, Some(("Allow", "GET, HEAD".to_owned())));
    }
    let rules = fs::read_to_string(root.join(RULES)).unwrap_or_default();
    let address = headers::here("http", host);
    let here = headers::place(&rules, &address);
    let (path, query) =
        url.split_once('?').map_or((url, None), |(path, query)| (path, Some(query)));
    let Some(name) = file_name(path) else {
        return not_found(root, path, accepted, here);
    };
    if !root.join(&name).is_dir() {
        // A slash after the name of a file names nothing.
        let file = (!path.ends_with('/')).then(|| contents(root, &name, accepted, here));
        return file.flatten().unwrap_or_else(|| not_found(root, path, accepted, here));
    }
    if path.ends_with('/') {
        let page = contents(root, &name.join("index.html"), accepted, here);
        return page.unwrap_or_else(|| not_found(root, path, accepted, here));
    }
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    without_file(301, Some(("Location", format!("{path}/{query}"))))
}

/// An answer of this status that is not the file that was asked for, perhaps with a header of its
/// own.
fn without_file(status: u16, own: Option<(&'static str, String)>) -> Reply {
    let mut headers = headers::of_no_file();
    headers.extend(own);
    Reply { status, headers, body: Vec::new() }
}

/// The file called `name` under `root`, in the smallest encoding that the browser takes; none if
/// it is not there, and an error if it cannot be read.
fn contents(root: &Path, name: &Path, accepted: &str, here: Place<'_>) -> Option<Reply> {
    let file = root.join(name);
    let mut headers = headers::for_path(&name.to_string_lossy(), here);
    let packed = |encoding: Encoding| {
        let mut name = file.as_os_str().to_owned();
        name.push(".");
        name.push(encoding.ending());
        PathBuf::from(name)
    };
    if Encoding::ALL.iter().any(|encoding| packed(*encoding).is_file()) {
        headers.push(("Vary", "Accept-Encoding".to_owned()));
    }
    for encoding in Encoding::ALL {
        if accepts(accepted, encoding.token())
            && let Ok(body) = fs::read(packed(encoding))
        {
            headers.push(("Content-Encoding", encoding.token().to_owned()));
            return Some(Reply { status: 200, headers, body });
        }
    }
    match fs::read(&file) {
        Ok(body) => Some(Reply { status: 200, headers, body }),
        // It is there, but nothing more may be opened, or the disk is broken.
        Err(_) if file.is_file() => Some(without_file(500, None)),
        Err(_) => None,
    }
}

/// The answer for an address that has no page: the page for that, if the site has one.
fn not_found(root: &Path, path: &str, accepted: &str, here: Place<'_>) -> Reply {
    let kind = Kind::not_found(path);
    let page = contents(root, Path::new(&kind.name(&[])), accepted, here);
    let empty = || Reply { status: 404, headers: headers::of(&kind, here), body: Vec::new() };
    page.map_or_else(empty, |page| Reply { status: 404, ..page })
}

/// The file that an address names, relative to the root; none if it would lead out of it.
fn file_name(path: &str) -> Option<PathBuf> {
    let path = decoded(path.strip_prefix('/')?)?;
    let path = path.strip_suffix('/').unwrap_or(&path);
    if path.contains(['\\', '\0']) || path.split('/').any(|part| part == ".") {
        return None;
    }
    let empty_part = !path.is_empty() && path.split('/').any(str::is_empty);
    let name = PathBuf::from(path);
    let inside = name.components().all(|part| matches!(part, Component::Normal(_)));
    (inside && !empty_part).then_some(name)
}

/// `text` with every `%41` replaced by the byte it stands for; none if that makes no text.
fn decoded(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (digits, rest) = part.split_at_checked(2)?;
        // Parsing alone would also take a sign, as in `%+1`.
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

/// Whether an `Accept-Encoding` header allows `encoding`.
fn accepts(header: &str, encoding: &str) -> bool {
    header.split(',').any(|choice| {
        let (name, weight) = choice.split_once(';').unwrap_or((choice, "q=1"));
        let weight = weight.trim().strip_prefix("q=").and_then(|weight| weight.parse().ok());
        name.trim().eq_ignore_ascii_case(encoding) && weight.unwrap_or(1.0_f32) > 0.0
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace;

    /// A folder with one page, in plain and packed form, and a secret beside the folder.
    fn site(name: &str) -> PathBuf {
        let folder = workspace::scratch().unwrap().join(name);
        let root = folder.join("dist");
        fs::create_dir_all(root.join("fi")).unwrap();
        fs::write(folder.join("secret.txt"), "secret").unwrap();
        fs::write(root.join("fi/index.html"), "plain").unwrap();
        fs::write(root.join("fi/index.html.br"), "brotli").unwrap();
        fs::write(root.join("fi/index.html.gz"), "gzip").unwrap();
        root
    }

    fn header<'a>(reply: &'a Reply, name: &str) -> Option<&'a str> {
        reply.headers.iter().find_map(|(header, value)| (*header == name).then_some(value.as_str()))
    }

    #[test]
    fn the_smallest_accepted_encoding_is_chosen() {
        let root = site("reply-encodings");
        let check = |accepted: &str, body: &str, encoding: Option<&str>| {
            let reply = to(&root, "GET", "/fi/", accepted, "a.example");
            assert_eq!(reply.status, 200);
            assert_eq!(String::from_utf8_lossy(&reply.body), body, "{accepted}");
            assert_eq!(header(&reply, "Content-Encoding"), encoding);
            assert_eq!(header(&reply, "Vary"), Some("Accept-Encoding"));
            assert_eq!(header(&reply, "Content-Type"), Some("text/html; charset=utf-8"));
        };
        check("gzip, deflate, br, zstd", "brotli", Some("br"));
        check("gzip;q=1.0, br;q=0", "gzip", Some("gzip"));
        check("GZIP", "gzip", Some("gzip"));
        check("identity", "plain", None);
        check("brotli", "plain", None);
        check("", "plain", None);
    }

    #[test]
    fn a_folder_without_its_slash_is_sent_to_the_one_with_it() {
        let reply = to(&site("reply-folder"), "GET", "/fi?theme=dark", "", "a.example");
        assert_eq!(reply.status, 301);
        assert_eq!(header(&reply, "Location"), Some("/fi/?theme=dark"));
    }

    #[test]
    fn nothing_outside_the_folder_is_ever_served() {
        let root = site("reply-outside");
        for url in [
            "/../secret.txt",
            "/fi/../../secret.txt",
            "/%2e%2e/secret.txt",
            "/%2e%2e%2fsecret.txt",
            "/..%5csecret.txt",
            "/fi/./index.html",
            "//fi/index.html",
            "/fi//index.html",
            "//etc/passwd",
            "/%2fetc/passwd",
            "/%00",
            "/%",
            "/%+1",
            "/%ff",
            "/fi/index.html/",
            "fi/index.html",
            "http://elsewhere.example/fi/",
            "*",
            "",
        ] {
            let reply = to(&root, "GET", url, "", "a.example");
            assert_eq!(reply.status, 404, "{url}");
            assert!(!reply.body.starts_with(b"secret"), "{url}");
        }
        assert_eq!(to(&root, "GET", "/%66i/index.html", "", "a.example").status, 200);
    }

    #[test]
    fn only_reading_is_allowed() {
        let root = site("reply-methods");
        assert_eq!(to(&root, "HEAD", "/fi/", "", "a.example").status, 200);
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "get"] {
            let reply = to(&root, method, "/fi/", "", "a.example");
            assert_eq!((reply.status, header(&reply, "Allow")), (405, Some("GET, HEAD")));
        }
    }

    #[test]
    fn only_a_file_is_kept_for_long_and_no_error_under_its_name() {
        let root = site("reply-kept");
        let kept = |method: &str, name: &str| {
            let reply = to(&root, method, &format!("/{name}"), "", "a.example");
            (reply.status, header(&reply, "Cache-Control").unwrap_or_default().to_owned())
        };
        let owned = |status: u16, value: &str| (status, value.to_owned());
        let name = "boot-0123456789abcdef.js";
        let _ = fs::remove_file(root.join(name));
        assert_eq!(kept("GET", name), owned(404, "no-cache, no-transform"));
        fs::write(root.join(name), "content").unwrap();
        assert_eq!(
            kept("GET", name),
            owned(200, "public, max-age=31536000, immutable, no-transform")
        );
        assert_eq!(
            kept("HEAD", name),
            owned(200, "public, max-age=31536000, immutable, no-transform")
        );
        assert_eq!(kept("POST", name), owned(405, "no-store"));
        assert_eq!(kept("GET", "fi"), owned(301, "no-store"));
        // A file that is there and that nobody can read from its beginning.
        #[cfg(target_os = "linux")]
        for name in [name, "fi/index.html"] {
            for file in [name.to_owned(), format!("{name}.br"), format!("{name}.gz")] {
                let _ = fs::remove_file(root.join(file));
            }
            std::os::unix::fs::symlink("/proc/self/mem", root.join(name)).unwrap();
            assert_eq!(kept("GET", name), owned(500, "no-store"));
            fs::remove_file(root.join(name)).unwrap();
        }
    }

    #[test]
    fn what_is_no_name_of_a_host_enters_no_policy() {
        let root = site("reply-hosts");
        fs::create_dir_all(root.join("fi/embed")).unwrap();
        fs::write(root.join("fi/embed/index.html"), "").unwrap();
        let policy = |host: &str| {
            let reply = to(&root, "GET", "/fi/embed/", "", host);
            header(&reply, "Content-Security-Policy").unwrap().to_owned()
        };
        let own = policy("");
        for host in ["*", "*.a.example", "a,b", "a;sandbox", "a;trusted-types x"] {
            assert_eq!(policy(host), own, "{host}");
        }
        assert_eq!(policy("a.example:80").replace("http://a.example:80", ""), policy(""));
    }

    #[test]
    fn an_address_without_a_page_gets_the_page_for_that() {
        let root = site("reply-missing");
        for left in ["404.html", "404.html.br", "404-sv.html"] {
            let _ = fs::remove_file(root.join(left));
        }
        let check = |url: &str, body: &str| {
            let reply = to(&root, "GET", url, "br", "a.example");
            assert_eq!(reply.status, 404, "{url}");
            assert_eq!(String::from_utf8_lossy(&reply.body), body, "{url}");
            assert_eq!(header(&reply, "Content-Type"), Some("text/html; charset=utf-8"));
            assert_eq!(header(&reply, "Cache-Control"), Some("no-cache, no-transform"));
            assert!(header(&reply, "Content-Security-Policy").is_some());
        };
        check("/de/", "");
        fs::write(root.join("404.html"), "not found").unwrap();
        fs::write(root.join("404-sv.html"), "finns inte").unwrap();
        fs::create_dir_all(root.join("hosting")).unwrap();
        for url in ["/de/", "/de/embed/", "/hosting/", "/fi/index.html/", "/%ff", "/boot-0123.js"] {
            check(url, "not found");
        }
        check("/sv/gone/", "finns inte");
        fs::write(root.join("404.html.br"), "packed").unwrap();
        check("/de/", "packed");
    }
}
