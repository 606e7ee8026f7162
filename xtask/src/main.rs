//! The list of tasks.

fn main() -> anyhow::Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("lint") => xtask::catalogue::lint(),
        _ => Ok(()),
    }
}
