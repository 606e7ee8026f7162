// Takes the second pack, which holds what the program needs only later, and closes the connections of the page once it is there.

import { fetched } from "./files.js";
import { lock } from "./lock.js";

const PATIENCE = 10_000; // milliseconds from the first press on

/** Fetches what can wait, until the signal. @template T @typedef {(signal: AbortSignal) => Promise<T>} Load */

/**
 * Has the second pack loaded, and leaves it as `osuikoHelp`. The document is marked with
 * `data-help="there"`, or `"missing"` where it cannot be had; the event `osuiko:help` says so.
 * It is marked with `data-fetched` once nothing is on the way any more.
 *
 * @param {Load<ArrayBuffer>} [load] nothing, where there is no second pack
 * @param {Load<void>} [loadOthers] what the page can do without, and must have by then if at all
 * @returns {() => void} what is to be called at the first press: it closes the connections at once
 *   if nothing is on the way, else as soon as all of it has come or failed, and after 10 seconds in any case
 */
export function takeHelp(load, loadOthers) {
  const leaving = new AbortController();
  /** What is on the way. */
  const onTheWay = new Set([load, loadOthers].filter(Boolean));
  let pressed = false;

  /** Closes the connections after a press, if nothing needs them any more. */
  function settle() {
    if (onTheWay.size > 0) return;
    document.documentElement.dataset.fetched = "";
    if (pressed) lock();
  }

  /** @param {ArrayBuffer} [bytes] nothing, where it cannot be had */
  function end(bytes) {
    if (!onTheWay.delete(load)) return;
    if (bytes) globalThis.osuikoHelp = bytes;
    document.documentElement.dataset.help = bytes ? "there" : "missing";
    // Before the event, so that whatever is drawn then already says so.
    settle();
    document.dispatchEvent(new Event("osuiko:help"));
  }

  const endOthers = () => {
    if (!onTheWay.delete(loadOthers)) return;
    settle();
    // Whoever waits for the connections to be closed hears of it.
    if (pressed && onTheWay.size === 0) document.dispatchEvent(new Event("osuiko:lock"));
  };

  load?.(leaving.signal).then(end, () => end());
  loadOthers?.(leaving.signal).then(endOthers, endOthers);

  return () => {
    pressed = true;
    settle();
    if (onTheWay.size === 0) return;
    setTimeout(() => {
      leaving.abort();
      endOthers();
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
