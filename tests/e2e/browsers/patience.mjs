// Waiting for what a browser takes its time for.

import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";

/** How long anything may take, in milliseconds. */
const PATIENCE = 30_000;

/** What `look` gives, once that is something. */
export async function until(what, look) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found) return found;
    assert.ok(Date.now() < end, `${what} did not come`);
    await wait(50);
  }
}
