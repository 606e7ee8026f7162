//! Tells whoever waits what is happening, on stderr so that stdout stays for results.

use std::io::{self, Write};

/// Says what begins now, and about how long it takes.
pub fn begin(what: &str, how_long: &str) {
    note(&format!("→ {what} ({how_long})"));
}

/// Writes one line for whoever watches.
pub fn note(line: &str) {
    // Work goes on when nobody reads, for example when stderr is a closed pipe.
    let _ = writeln!(io::stderr(), "{line}");
}

/// Writes one line of the command's result to stdout.
///
/// # Errors
///
/// When stdout is closed.
pub fn result(line: &str) -> io::Result<()> {
    let mut stdout = io::stdout();
    writeln!(stdout, "{line}")?;
    stdout.flush()
}
