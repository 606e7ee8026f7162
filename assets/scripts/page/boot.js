// Starts the app on a page of the site, or shows the help that waits in the page for when it cannot start.
//
// `crates/site/src/packs.rs` makes the constant `PACKS`, which stands before this script (handover.d.ts).

import { endCopy, keepCopy } from "./copy.js";
import { fillFields } from "./fields.js";
import { fetched, fromPage } from "./files.js";
import { fetchLater, takeHelp } from "./help.js";
import { watch } from "./idle.js";
import { offerKeeping } from "./keep.js";
import { startOrHelp } from "./trouble.js";
import "./leave.js";
import { holdNodes } from "./nodes.js";
import { heedPresses } from "./press.js";
import "./print.js";
import "./save.js";
import { fetchLanguages, learn, offerLanguages } from "./speak.js";

// The page names everything that is loaded, with the integrity of each.
const script = /** @type {HTMLScriptElement} */ (document.querySelector("script[data-app]"));
const { app, wasm, wasmIntegrity, catalogue, catalogueIntegrity, help, helpIntegrity } =
  /** @type {Record<string, string>} */ (script.dataset);
const own = document.documentElement.lang;

const keeping = offerKeeping();
fillFields(document.body);
heedPresses(document.body);
holdNodes(/** @type {HTMLElement} */ (document.querySelector("#app")));

/** The first pack. @type {ArrayBuffer} */
let first;

async function start() {
  // Browsers ignore the integrity of a preloaded wasm, so it is asked for here.
  const program = fetch(fromPage(wasm), { integrity: wasmIntegrity });
  program.catch(() => {}); // it is waited for below, after the facts
  const facts = fetched(catalogue, { integrity: catalogueIntegrity ?? "" });
  const [{ default: init }, bytes] = await Promise.all([import(fromPage(app)), facts, keeping]);
  // The program takes them from here when it starts, which it does inside `init`.
  globalThis.osuikoCatalogue = bytes;
  first = bytes;
  await init({ module_or_path: program });
}

if (await startOrHelp(start)) {
  // It is asked for before the first press, by every visitor alike.
  const load = async (/** @type {AbortSignal} */ signal) => {
    const bytes = await fetchLater(help, helpIntegrity, signal);
    // Whoever has gone on in another language may come back to this one.
    learn(own, [first, bytes]);
    return bytes;
  };
  const root = app.slice(0, app.lastIndexOf("/") + 1);
  const others = (/** @type {AbortSignal} */ signal) => fetchLanguages(PACKS, root, own, signal);
  const press = takeHelp(help ? load : undefined, typeof PACKS === "undefined" ? undefined : others);
  offerLanguages();
  const acts = [endCopy, press, watch];
  const kept = await keeping;
  if (kept) {
    // There are answers already: the connections are closed before anybody sees them.
    for (const act of acts) act();
    globalThis.osuikoKept = kept;
    document.dispatchEvent(new Event("osuiko:lock"));
  } else {
    // Nobody has answered anything before the first press, and it comes here before it comes to the program.
    for (const act of acts) document.addEventListener("click", act, { capture: true, once: true });
    keepCopy();
  }
}
