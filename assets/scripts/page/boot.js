// Starts the app on a page of the site, or shows the help that waits in the page for when it cannot start.

import { fromPage } from "./address.js";
import { endCopy, keepCopy } from "./copy.js";
import { watch } from "./idle.js";
import { lock } from "./lock.js";
import { Trouble, startOrHelp } from "./trouble.js";

// The page names everything that is loaded, with the integrity of each.
const script = /** @type {HTMLScriptElement} */ (document.querySelector("script[data-app]"));
const { app, wasm, wasmIntegrity, catalogue, catalogueIntegrity } = /** @type {Record<string, string>} */ (script.dataset);

/** The facts and words, as bytes. */
async function facts() {
  try {
    const response = await fetch(fromPage(catalogue), { integrity: catalogueIntegrity ?? "" });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return await response.arrayBuffer();
  } catch (error) {
    throw new Trouble("fetch", error);
  }
}

async function start() {
  // Browsers ignore the integrity of a preloaded wasm, so it is asked for here.
  const program = fetch(fromPage(wasm), { integrity: wasmIntegrity });
  program.catch(() => {}); // it is waited for below, after the facts
  const [{ default: init }, bytes] = await Promise.all([import(fromPage(app)), facts()]);
  // The program takes them from here when it starts, which it does inside `init`.
  globalThis.osuikoCatalogue = bytes;
  await init({ module_or_path: program });
}

if (await startOrHelp(start)) {
  // Nobody has answered anything before the first press, and it comes here before it comes to the program.
  document.addEventListener("click", endCopy, { capture: true, once: true });
  document.addEventListener("click", lock, { capture: true, once: true });
  document.addEventListener("click", watch, { capture: true, once: true });
  keepCopy();
}
