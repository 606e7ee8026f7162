// Starts the check of the file that holds everything: program and catalogue stand in it, packed.
//
// `xtask/src/single.rs` puts the constants `PROGRAM`, `CATALOGUE`, `HELP` and `EASY` before this script (handover.d.ts).

import init from "osuiko-glue";

import { fillFields } from "./fields.js";
import { takeHelp } from "./help.js";
import { watch } from "./idle.js";
import { Trouble, startOrHelp } from "./trouble.js";
import "./leave.js";
import { holdNodes } from "./nodes.js";
import { heedPresses } from "./press.js";
import "./print.js";
import "./save.js";
import { learn, offerLanguages } from "./speak.js";
import "../aids/aids.js";

/**
 * What is packed in a text: gzip in base64.
 *
 * @param {string} text
 */
async function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

/**
 * The other languages are files of their own beside this one.
 *
 * @param {MouseEvent} event
 */
function otherLanguage(event) {
  /** @type {HTMLAnchorElement | null} */
  const link = /** @type {Element} */ (event.target).closest(".language-choice a");
  if (!link) return;
  event.preventDefault();
  location.href = new URL(`osuiko-${link.hreflang}.html`, location.href).href;
}

/** The first pack. @type {ArrayBuffer} */
let first;

async function start() {
  // Safari has it from version 16.4 on, which is later than what the page itself needs.
  if (!("DecompressionStream" in globalThis)) throw new Trouble("engine");
  first = await unpacked(CATALOGUE);
  globalThis.osuikoCatalogue = first;
  await init({ module_or_path: await unpacked(PROGRAM) });
}

document.addEventListener("click", otherLanguage);
fillFields(document.body);
heedPresses(document.body);
holdNodes(/** @type {HTMLElement} */ (document.querySelector("#app")));
if (await startOrHelp(start)) {
  const load = async () => {
    const bytes = await unpacked(HELP);
    learn(document.documentElement.lang, [first, bytes]);
    return bytes;
  };
  const easy = async () => learn("easy", await Promise.all(EASY.map(unpacked)));
  const press = takeHelp(HELP ? load : undefined, EASY.length > 0 ? easy : undefined);
  offerLanguages();
  for (const act of [press, watch]) document.addEventListener("click", act, { capture: true, once: true });
}
