//! `cargo xtask run`: builds everything and serves it on this machine.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::{dist, serve, step, workspace};

/// What one may type after `run`.
const USAGE: &str = "usage: cargo xtask run [--port N] [--skip-build]";

/// The page that is opened first.
const START: &str = "/fi/";

/// What was typed after `run`.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    port: u16,
    skip_build: bool,
}

/// Builds, serves, says the address, and goes on until Ctrl-C.
///
/// # Errors
///
/// When the arguments make no sense, the port is taken, or the build fails.
pub fn run(arguments: &[String]) -> Result<()> {
    let Options { port, skip_build } = options(arguments)?;
    let dist = workspace::dist();
    // A taken port is better heard of before minutes of building than after.
    drop(serve::serve(&dist, port, None)?);
    if !skip_build {
        dist::build(&dist)?;
    } else if !dist.is_dir() {
        bail!("there is no {}; run once without --skip-build", dist.display());
    }
    let server = serve::serve(&dist, port, None)?;
    check_answers(server.address())?;
    step::result(&format!("Osuiko is ready: {}{START}", server.url()))?;
    server.wait();
    Ok(())
}

/// Reads the arguments.
fn options(arguments: &[String]) -> Result<Options> {
    let mut options = Options { port: 8080, skip_build: false };
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--skip-build" => options.skip_build = true,
            "--port" => {
                let port = arguments.next().and_then(|port| port.parse().ok());
                options.port = port.with_context(|| format!("--port needs a number; {USAGE}"))?;
            }
            other => bail!("what is {other}? {USAGE}"),
        }
    }
    Ok(options)
}

/// Fails unless the start page is answered.
fn check_answers(address: SocketAddr) -> Result<()> {
    let about = || format!("the server at {address} does not answer");
    let patience = Duration::from_secs(10);
    let mut stream = TcpStream::connect_timeout(&address, patience).with_context(about)?;
    stream.set_read_timeout(Some(patience)).with_context(about)?;
    let request = format!("GET {START} HTTP/1.1\r\nHost: {address}\r\n\r\n");
    stream.write_all(request.as_bytes()).with_context(about)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).with_context(about)?;
    if !answer.starts_with(b"HTTP/1.1 200 ") {
        bail!("{START} is missing from {}", workspace::dist().display());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &str) -> Result<Options> {
        options(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn the_port_and_the_build_can_be_chosen() {
        assert_eq!(typed("").unwrap(), Options { port: 8080, skip_build: false });
        let options = Options { port: 9000, skip_build: true };
        assert_eq!(typed("--skip-build --port 9000").unwrap(), options);
    }

    #[test]
    fn what_makes_no_sense_is_refused_with_the_usage() {
        for line in ["--port", "--port many", "--port 99999", "fast"] {
            assert!(typed(line).unwrap_err().to_string().contains(USAGE), "{line}");
        }
    }
}
