// Takes the second pack, which holds what the program needs only later, and closes the connections of the page once it is there.

import { fetched } from "./files.js";
import { lock } from "./lock.js";

const PATIENCE = 10_000; // milliseconds from the first press on

/**
 * Has the second pack loaded, and leaves it as `osuikoHelp`. The document is marked with
 * `data-help="there"`, or `"missing"` where it cannot be had; the event `osuiko:help` says so.
 *
 * @param {((signal: AbortSignal) => Promise<ArrayBuffer>) | undefined} load nothing, where there is no second pack
 * @returns {() => void} what is to be called at the first press: it closes the connections at once
 *   if nothing is on the way, else as soon as the pack has come or failed, and after 10 seconds in any case
 */
export function takeHelp(load) {
  const leaving = new AbortController();
  let onTheWay = Boolean(load);
  let pressed = false;

  /** @param {ArrayBuffer} [bytes] nothing, where it cannot be had */
  function end(bytes) {
    if (!onTheWay) return;
    onTheWay = false;
    if (bytes) globalThis.osuikoHelp = bytes;
    document.documentElement.dataset.help = bytes ? "there" : "missing";
    // Before the event, so that whatever is drawn then already says so.
    if (pressed) lock();
    document.dispatchEvent(new Event("osuiko:help"));
  }

  load?.(leaving.signal).then(end, () => end());

  return () => {
    pressed = true;
    if (!onTheWay) return lock();
    setTimeout(() => {
      leaving.abort();
      end();
    }, PATIENCE);
  };
}

/**
 * Fetches a file that can wait, and once more past the browser's cache if it does not come whole.
 *
 * @param {string} name relative to the page
 * @param {string} integrity
 * @param {AbortSignal} signal
 */
export function fetchLater(name, integrity, signal) {
  /** @param {RequestCache} cache */
  const ask = (cache) => fetched(name, { integrity, priority: "low", cache, signal });
  // The signal ends both: what a press has ended is not asked for again.
  return ask("default").catch(() => ask("reload"));
}
