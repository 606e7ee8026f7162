// In the page for frames only: takes its look from what the page around it asks for, tells that page what it may know, and
// keeps it from doing anything inside.
//
// What is asked for stands in the address and comes from a stranger: nothing goes on but a theme and a ground that are
// known, and a colour that can be read. What is told is all there is to tell (docs/embedding.md): that the check is ready,
// how high its first view is, how high a window for the rest should be, that it is gone.
//
// It ships as a classic script, which runs before anything is shown.

import { colourDigits, colourTheme } from "./colour.js";
import { watchForCover } from "./cover.js";
import { openLinks } from "./links.js";
import { standStill } from "./still.js";

const STEP = 100; // pixels

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

/**
 * How high the frame should be from the first press on, in pixels: a large part of the screen, so that it can be seen whole
 * and scrolls inside. It is the same for every view and every width.
 */
const room = () => Math.min(Math.max(Math.round((screen.availHeight * 0.8) / STEP) * STEP, 600), 900);

/**
 * Tells the height of the first view whenever it changes, and that of the window for all others at the first press. From then
 * on the page around it hears nothing of heights: they would tell the questions, the words typed and the result.
 */
function tellHeight() {
  /** @type {number | undefined} */
  let told;
  /** @param {number} height */
  const say = (height) => {
    // Before anything is shown there is no height to tell.
    if (height && height !== told) tell("height", { height });
    told = height;
  };
  const sizes = new ResizeObserver(() => say(Math.ceil(page.getBoundingClientRect().height / STEP) * STEP));
  sizes.observe(page);
  addEventListener(
    "click",
    () => {
      sizes.disconnect();
      say(room());
    },
    { capture: true, once: true },
  );
}

/** Tells that the check is ready, and that the page is left. */
function tellState() {
  // Buttons can be pressed once the program runs.
  new MutationObserver((_, observer) => {
    if (!document.querySelector("#app button:enabled")) return;
    observer.disconnect();
    tell("ready");
  }).observe(page, { childList: true, subtree: true });

  addEventListener("pagehide", () => tell("closed"));
}

if (parent === window) {
  // Opened on its own it is the page, which nobody who opened it can reach into.
  location.replace(new URL("../", location.href));
} else {
  if (lastOf("height", (height) => height === "tell")) tellHeight();
  tellState();
  standStill();
  openLinks();
  watchForCover();
}
