// Keeps answers on the device where somebody asks for it, and forgets them.
//
// They lie in the Cache API: what is deleted there is a file that is gone from the disk, where the storage of a page writes on
// what it had for weeks. Several tabs may keep, so each looks first whether what lies there is what it put there itself.

import { fromPage } from "./files.js";

const PLACE = `osuiko kept ${fromPage("../")}`;
const ENTRY = fromPage("../kept-answers");

/** The key in the page's storage under which older versions kept answers. */
const FORMER = "osuiko";

/** How long a start waits for the storage, in milliseconds; one that never answers must not keep the check from starting. */
const PATIENCE = 2000;

/** How long somebody who wants to leave waits for it. */
const HURRY = 500;

/**
 * What comes of `work`; nothing, where it takes too long.
 *
 * @template Result
 * @param {Promise<Result>} work
 * @param {number} patience
 * @returns {Promise<Result | undefined>}
 */
const within = (work, patience) => Promise.race([work, new Promise((resolve) => setTimeout(resolve, patience))]);

/** What this tab has found or kept, as it lies on the device. @type {string | undefined} */
let own;

/** @returns {Promise<string | undefined>} */
const found = async () => (await caches.match(ENTRY, { cacheName: PLACE }))?.text();

/** @param {string} text */
async function put(text) {
  await (await caches.open(PLACE)).put(ENTRY, new Response(text));
  own = text;
}

/**
 * Keeps a text, or forgets what is kept.
 *
 * @param {string | undefined} text nothing, to forget it, whoever has kept it
 * @param {boolean} asked whether the person has just asked for it; else a text of another tab stays as it is
 */
async function keep(text, asked) {
  if (text === undefined) {
    await caches.delete(PLACE);
    own = undefined;
  } else if (asked || (await found()) === own) {
    await put(text);
  } else {
    return "elsewhere";
  }
  return "done";
}

/** Where there is no room for new answers the older ones go too: the page says that nothing is kept. */
async function refused() {
  await caches.delete(PLACE).catch(() => {});
  own = undefined;
  return "refused";
}

/** What older versions have kept goes where it belongs. */
async function move() {
  const text = localStorage.getItem(FORMER);
  if (text === null) return;
  localStorage.removeItem(FORMER);
  await put(text);
}

/**
 * Leaves `osuikoKeep` for the program, where the browser can keep anything, and gives the text that is kept. A frame is a
 * visit to the page around it, and leaves nothing of ours on the device.
 */
export async function offerKeeping() {
  if (parent !== window) return undefined;
  try {
    await within(move(), PATIENCE);
  } catch {
    // Without a storage there is nothing to move.
  }
  try {
    own = await within(found(), PATIENCE);
  } catch {
    return undefined;
  }
  /** One thing after the other, in all tabs. @type {Promise<unknown>} */
  let last = Promise.resolve();
  globalThis.osuikoKeep = (text, asked, leaving) => {
    const turn = () => (navigator.locks ? navigator.locks.request(PLACE, () => keep(text, asked)) : keep(text, asked));
    const done = last.then(turn).catch(refused);
    last = done;
    return leaving ? within(done, HURRY) : done;
  };
  return own;
}
