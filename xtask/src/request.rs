//! The part of an HTTP request that the static server goes by.

use std::io::{self, BufRead};

/// What is asked for, and how it may be packed.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    /// The method, as in `GET`.
    pub method: String,
    /// The address after the host, as in `/fi/?theme=dark`.
    pub url: String,
    /// The value of `Accept-Encoding`, empty where there is none.
    pub accepted: String,
    /// The value of `Host`, empty where there is none.
    pub host: String,
}

impl Request {
    /// Reads a request up to the empty line before its body; none if it is no whole request.
    ///
    /// # Errors
    ///
    /// When the connection breaks.
    pub fn read(reader: impl BufRead) -> io::Result<Option<Self>> {
        let mut lines = reader.lines();
        let Some(first) = lines.next().transpose()? else {
            return Ok(None);
        };
        let mut words = first.split(' ');
        let (Some(method), Some(url), Some("HTTP/1.1" | "HTTP/1.0"), None) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            return Ok(None);
        };
        let (method, url) = (method.to_owned(), url.to_owned());
        let (mut accepted, mut host) = (String::new(), String::new());
        for line in lines {
            let line = line?;
            if line.is_empty() {
                return Ok(Some(Self { method, url, accepted, host }));
            }
            let Some((name, value)) = line.split_once(':') else { continue };
            for (known, kept) in [("Accept-Encoding", &mut accepted), ("Host", &mut host)] {
                if name.eq_ignore_ascii_case(known) {
                    value.trim().clone_into(kept);
                }
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Request> {
        Request::read(text.as_bytes()).unwrap()
    }

    #[test]
    fn a_request_is_read_up_to_its_empty_line() {
        let request =
            read("GET /fi/?a=b HTTP/1.1\r\nHost: x\r\naccept-encoding:  br, gzip\r\n\r\n…");
        let owned = str::to_owned;
        let (method, url, accepted) = (owned("GET"), owned("/fi/?a=b"), owned("br, gzip"));
        let host = owned("x");
        assert_eq!(request, Some(Request { method, url, accepted, host }));
    }

    #[test]
    fn what_is_no_whole_request_is_none() {
        for text in
            ["", "\r\n", "GET /\r\n\r\n", "GET / HTTP/2\r\n\r\n", "GET / HTTP/1.1\r\nHost: x"]
        {
            assert_eq!(read(text), None, "{text:?}");
        }
    }
}
