// Has the check go on in another language where the person is: all words are there before the connections are closed.

import { fetchLater } from "./help.js";

/** The packs by the names of their languages, and easy Finnish as `easy`: first and help. @type {Map<string, ArrayBuffer[]>} */
const packs = new Map();

/** Notes the packs of a language, and shows that it can be spoken. @param {string} language @param {ArrayBuffer[]} both */
export function learn(language, both) {
  packs.set(language, both);
  document.documentElement.dataset.speaks = [...packs.keys()].join(" ");
}

/**
 * Fetches the packs of the languages that the person may want, all at once: nobody has pressed anything yet.
 *
 * @param {typeof PACKS} all
 * @param {string} root relative to the page
 * @param {string} own the language of the page
 * @param {AbortSignal} signal
 */
export async function fetchLanguages(all, root, own, signal) {
  const wanted = Object.keys(all).filter((name) => name !== own && (name !== "easy" || own === "fi"));
  const come = wanted.map(async (name) => {
    const both = all[name].map(([file, integrity]) => fetchLater(root + file, integrity, signal));
    learn(name, await Promise.all(both));
  });
  // One that does not come keeps no other away.
  await Promise.allSettled(come);
}

/** Hands the packs of a language to the program, which goes on with them. @param {string} language */
function speak(language) {
  const [first, help] = packs.get(language) ?? [];
  if (!first) return false;
  Object.assign(globalThis, { osuikoLanguage: language, osuikoCatalogue: first, osuikoHelp: help });
  document.dispatchEvent(new Event("osuiko:speak"));
  return true;
}

/** From now on a press on the name of a language goes on in it, if its words are there. */
export function offerLanguages() {
  addEventListener(
    "click",
    (event) => {
      const { target, button, ctrlKey, metaKey, shiftKey } = event;
      /** @type {HTMLElement | null} */
      const way = /** @type {Element} */ (target).closest("[data-speak]");
      // Whoever wants a new tab gets one.
      if (!way || button > 0 || ctrlKey || metaKey || shiftKey) return;
      if (speak(way.dataset.speak ?? "")) event.preventDefault();
    },
    { capture: true },
  );
}
