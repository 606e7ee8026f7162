//! A small static server for `dist/`, with the headers that production has.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::{fmt, mem};

use anyhow::{Context, Result, bail};
use tiny_http::{Header, Request, Response};

use crate::reply::{self, Reply};

/// How many requests are answered at once.
const WORKERS: usize = 4;

/// A running server; dropping it stops it.
pub struct Server {
    http: Arc<tiny_http::Server>,
    address: SocketAddr,
    workers: Vec<JoinHandle<()>>,
}

/// Serves the folder `root` on this machine only; port 0 takes any free port.
///
/// With `log`, every request adds one line to that file before it is answered:
/// method, address as it was asked for, and status.
///
/// # Errors
///
/// When the port is taken or the log cannot be written.
pub fn serve(root: &Path, port: u16, log: Option<&Path>) -> Result<Server> {
    let log = match log {
        Some(path) => {
            let file = OpenOptions::new().append(true).create(true).open(path);
            Some(Arc::new(file.with_context(|| format!("cannot write {}", path.display()))?))
        }
        None => None,
    };
    let http = match tiny_http::Server::http(SocketAddr::from(([127, 0, 0, 1], port))) {
        Ok(http) => Arc::new(http),
        Err(error) => bail!("cannot serve on port {port}: {error}; choose another with --port"),
    };
    let address = http.server_addr().to_ip().context("the server has no address")?;
    let worker = |_| {
        let (http, root, log) = (Arc::clone(&http), root.to_path_buf(), log.clone());
        thread::spawn(move || {
            for request in http.incoming_requests() {
                answer(request, &root, log.as_deref());
            }
        })
    };
    let workers = (0..WORKERS).map(worker).collect();
    Ok(Server { http, address, workers })
}

impl Server {
    /// The address of the root, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where the server listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        for worker in mem::take(&mut self.workers) {
            // A worker that panicked has said so; the others go on.
            let _ = worker.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in &self.workers {
            self.http.unblock();
        }
        for worker in mem::take(&mut self.workers) {
            let _ = worker.join();
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("address", &self.address).finish_non_exhaustive()
    }
}

/// Answers one request, after it is in the log.
fn answer(request: Request, root: &Path, log: Option<&File>) {
    let accepted = request.headers().iter().find(|header| header.field.equiv("Accept-Encoding"));
    let accepted = accepted.map_or("", |header| header.value.as_str());
    let mut reply = reply::to(root, request.method().as_str(), request.url(), accepted);
    let line = format!("{} {} {}\n", request.method(), request.url(), reply.status);
    // Tests take the log for the truth, so nothing is served that is not in it.
    if let Some(mut file) = log
        && file.write_all(line.as_bytes()).is_err()
    {
        reply = Reply { status: 500, headers: Vec::new(), body: Vec::new() };
    }
    // The visitor may be gone by now, which is no trouble of ours.
    let _ = respond(request, &reply);
}

/// Sends `reply`; for `HEAD`, its headers only.
fn respond(request: Request, reply: &Reply) -> io::Result<()> {
    let headers = reply.headers.iter();
    let headers =
        headers.filter_map(|(name, value)| Header::from_bytes(*name, value.as_str()).ok());
    let (length, body) = (reply.body.len(), reply.body.as_slice());
    let response = Response::new(reply.status.into(), headers.collect(), body, Some(length), None);
    // Without this, larger files would be sent in chunks and their length stay unknown.
    request.respond(response.with_chunked_threshold(usize::MAX))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Read;
    use std::net::TcpStream;

    use super::*;
    use crate::workspace;

    fn ask(server: &Server, head: &str) -> String {
        let mut stream = TcpStream::connect(server.address()).unwrap();
        write!(stream, "{head}\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    #[test]
    fn a_file_is_served_logged_and_its_length_known() {
        let folder = workspace::scratch().unwrap().join("serve-test");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("large.txt"), vec![b'x'; 100_000]).unwrap();
        let log = folder.join("requests.log");
        fs::write(&log, "").unwrap();

        let server = serve(&folder, 0, Some(&log)).unwrap();
        let got = ask(&server, "GET /large.txt?a=b HTTP/1.1");
        let head = ask(&server, "HEAD /large.txt HTTP/1.1");
        let missing = ask(&server, "GET /missing HTTP/1.1");
        let posted = ask(&server, "POST /large.txt HTTP/1.1");
        drop(server);

        assert!(got.starts_with("HTTP/1.1 200 OK\r\n") && got.ends_with("xxx"), "{got}");
        assert!(head.contains("Content-Length: 100000\r\n") && head.ends_with("\r\n\r\n"));
        assert!(missing.starts_with("HTTP/1.1 404 "));
        assert!(posted.starts_with("HTTP/1.1 405 "));
        let lines = "GET /large.txt?a=b 200\nHEAD /large.txt 200\nGET /missing 404\n\
                     POST /large.txt 405\n";
        assert_eq!(fs::read_to_string(&log).unwrap(), lines);
    }

    #[test]
    fn a_taken_port_is_said_with_what_to_do() {
        let first = serve(&workspace::root(), 0, None).unwrap();
        let port = first.address().port();
        let error = serve(&workspace::root(), port, None).unwrap_err().to_string();
        assert!(error.contains(&port.to_string()) && error.contains("--port"), "{error}");
    }
}
