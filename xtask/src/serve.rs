//! A small static server for `dist/`, with the headers that production has.

use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::{Context, Result};

use crate::reply::{self, Reply};
use crate::request::Request;

/// How long a connection may be silent.
const PATIENCE: Duration = Duration::from_secs(30);

/// The most bytes that we read of one request.
const LONGEST_REQUEST: u64 = 64 * 1024;

/// A running server; dropping it stops it.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

/// What answers a request, by its method, its address and its host.
pub type Answer = fn(&str, &str, &str) -> Reply;

/// What is served, and where that is noted.
#[derive(Debug)]
struct Site {
    root: PathBuf,
    log: Option<File>,
    own: Option<Answer>,
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
    let open = |path: &Path| {
        let file = OpenOptions::new().append(true).create(true).open(path);
        file.with_context(|| format!("cannot write {}", path.display()))
    };
    listen(Site { root: root.to_path_buf(), log: log.map(open).transpose()?, own: None }, port)
}

/// Serves on this machine only what `answer` gives; port 0 takes any free port.
///
/// # Errors
///
/// When the port is taken.
pub fn serve_by(answer: Answer, port: u16) -> Result<Server> {
    listen(Site { root: PathBuf::new(), log: None, own: Some(answer) }, port)
}

/// Serves a site on this machine.
fn listen(site: Site, port: u16) -> Result<Server> {
    let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], port)))
        .with_context(|| format!("cannot serve on port {port}; choose another with --port"))?;
    let address = listener.local_addr().context("the server has no address")?;
    let site = Arc::new(site);
    let stopping = Arc::new(AtomicBool::new(false));
    let accepting = thread::spawn({
        let stopping = Arc::clone(&stopping);
        move || site.accept(&listener, &stopping)
    });
    Ok(Server { address, stopping, accepting: Some(accepting) })
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
        if let Some(accepting) = self.accepting.take() {
            // It ends only by a panic, which has been reported by then.
            let _ = accepting.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::Release);
        // The thread notices only when somebody connects.
        let _ = TcpStream::connect(self.address);
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }
}

impl Site {
    /// Answers every connection in a thread of its own.
    ///
    /// A pool would not do: browsers open connections before they need them, and those that
    /// never ask anything must not keep the others waiting.
    fn accept(self: &Arc<Self>, listener: &TcpListener, stopping: &AtomicBool) {
        for stream in listener.incoming() {
            if stopping.load(Ordering::Acquire) {
                return;
            }
            // A visitor who is gone already is no trouble of ours, here and below.
            if let Ok(stream) = stream {
                let site = Arc::clone(self);
                thread::spawn(move || {
                    let _ = site.answer(&stream);
                });
            }
        }
    }

    /// Answers the one request of a connection and closes it.
    fn answer(&self, mut stream: &TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let reader = BufReader::new(stream.take(LONGEST_REQUEST));
        let Some(request) = Request::read(reader)? else {
            return Ok(());
        };
        let Request { method, url, accepted, host } = request;
        let reply = match self.own {
            Some(answer) => answer(&method, &url, &host),
            None => reply::to(&self.root, &method, &url, &accepted, &host),
        };
        // Tests take the log for the truth, so nothing is answered that is not in it.
        if let Some(mut log) = self.log.as_ref() {
            log.write_all(format!("{method} {url} {}\n", reply.status).as_bytes())?;
        }
        stream.write_all(head(&reply).as_bytes())?;
        if method != "HEAD" {
            stream.write_all(&reply.body)?;
        }
        stream.shutdown(Shutdown::Write)?;
        // Closing with something unread would take the answer back.
        io::copy(&mut stream.take(LONGEST_REQUEST), &mut io::sink())?;
        Ok(())
    }
}

/// The status line and the headers of `reply`.
fn head(reply: &Reply) -> String {
    let reason = match reply.status {
        200 => "OK",
        301 => "Moved Permanently",
        404 => "Not Found",
        405 => "Method Not Allowed",
        500 => "Internal Server Error",
        _ => "",
    };
    let headers = reply.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n"));
    let headers: String = headers.collect();
    let (status, length) = (reply.status, reply.body.len());
    format!(
        "HTTP/1.1 {status} {reason}\r\n{headers}Content-Length: {length}\r\n\
         Connection: close\r\n\r\n"
    )
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::workspace;

    fn ask(server: &Server, head: &str) -> String {
        let mut stream = TcpStream::connect(server.address()).unwrap();
        write!(stream, "{head}\r\nHost: localhost\r\n\r\n").unwrap();
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
    fn connections_that_ask_nothing_keep_nobody_waiting() {
        let server = serve(&workspace::root(), 0, None).unwrap();
        let silent: Vec<_> =
            (0..20).map(|_| TcpStream::connect(server.address()).unwrap()).collect();
        assert!(ask(&server, "GET /missing HTTP/1.1").starts_with("HTTP/1.1 404 "));
        drop(silent);
    }

    #[test]
    fn a_taken_port_is_said_with_what_to_do() {
        let first = serve(&workspace::root(), 0, None).unwrap();
        let port = first.address().port();
        let error = serve(&workspace::root(), port, None).unwrap_err().to_string();
        assert!(error.contains(&port.to_string()) && error.contains("--port"), "{error}");
    }

    #[test]
    fn a_stopped_server_frees_its_port() {
        let server = serve(&workspace::root(), 0, None).unwrap();
        let address = server.address();
        drop(server);
        assert!(TcpStream::connect(address).is_err());
    }
}
