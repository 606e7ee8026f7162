//! `cargo xtask run`: builds everything and serves it on this machine.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::commands::Run;
use crate::dist::Purpose;
use crate::{dist, serve, step, workspace};

/// The page that is opened first.
const START: &str = "/fi/";

/// Builds, serves, says the address, and goes on until Ctrl-C.
///
/// # Errors
///
/// When the port is taken, or the build fails.
pub fn run(asked: &Run) -> Result<()> {
    let Run { port, skip_build } = *asked;
    let dist = workspace::dist();
    // A taken port is better heard of before minutes of building than after.
    drop(serve::serve(&dist, port, None)?);
    if !skip_build {
        dist::build(&dist, Purpose::Trial)?;
    } else if !dist.is_dir() {
        bail!("there is no {}; run once without --skip-build", dist.display());
    }
    let server = serve::serve(&dist, port, None)?;
    check_answers(server.address())?;
    step::result(&format!("Osuiko is ready: {}{START}", server.url()))?;
    server.wait();
    Ok(())
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
