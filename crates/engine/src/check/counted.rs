//! How often a breach was judged, for tests that hold that nothing is judged twice.

use std::cell::Cell;

thread_local! {
    static JUDGEMENTS: Cell<u64> = const { Cell::new(0) };
}

/// How many times a breach was judged on this thread so far.
pub fn judgements_so_far() -> u64 {
    JUDGEMENTS.get()
}

/// Counts one more.
pub(super) fn count() {
    JUDGEMENTS.set(judgements_so_far().saturating_add(1));
}
