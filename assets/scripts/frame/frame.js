// In the page for frames only: takes its look from what the page around it asks for, and tells that page how high it is.
//
// What is asked for stands in the address and comes from a stranger: nothing goes on but a theme and a ground that are
// known, and a colour that can be read. What is told is all there is to tell (docs/embedding.md): that the check is ready, its height
// in steps, that it is gone.
//
// It ships as a classic script, which runs before anything is shown.

import { colourDigits, colourTheme } from "./colour.js";

const STEP = 100; // pixels: a finer height would tell one question from another

const page = document.documentElement;

const asked = new URLSearchParams(location.search);

/**
 * The last value of that name that is known; an unknown one takes back nothing.
 *
 * @param {string} name
 * @param {(value: string) => unknown} isKnown
 */
const lastOf = (name, isKnown) => asked.getAll(name).filter(isKnown).at(-1);

/** The theme in which a colour can be read, or nothing. @param {string} text */
const themeOf = (text) => {
  const digits = colourDigits(text);
  return digits && colourTheme(digits);
};

page.dataset.theme = lastOf("theme", (theme) => ["auto", "light", "dark"].includes(theme)) ?? "auto";
const ground = lastOf("ground", (ground) => ["none", "auto"].includes(ground));
if (ground) page.dataset.ground = ground;
const accent = lastOf("accent", themeOf);
if (accent) {
  page.dataset.accent = themeOf(accent);
  page.style.setProperty("--host-accent", `#${colourDigits(accent)}`);
}

/**
 * Tells the page around it.
 *
 * @param {"height" | "ready" | "closed"} type
 * @param {{ height: number }} [more]
 */
const tell = (type, more) => parent.postMessage({ app: "osuiko", v: 1, type, ...more }, "*");

/** Tells the height whenever it changes, once when the check is ready, and when the page is left. */
function report() {
  /** @type {number | undefined} */
  let told;
  new ResizeObserver(() => {
    const height = Math.ceil(page.getBoundingClientRect().height / STEP) * STEP;
    // Before anything is shown there is no height to tell.
    if (height && height !== told) tell("height", { height });
    told = height;
  }).observe(page);

  // Buttons can be pressed once the program runs.
  new MutationObserver((_, observer) => {
    if (!document.querySelector("#app button:enabled")) return;
    observer.disconnect();
    tell("ready");
  }).observe(page, { childList: true, subtree: true });

  addEventListener("pagehide", () => tell("closed"));
}

// Opened on its own, it has nobody to tell.
if (parent !== window) report();
