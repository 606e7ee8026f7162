// Reads a page aloud, sentence by sentence, with a voice of the device: no voice that speaks over a network is ever used.

import { sentences } from "./sentences.js";

/** @typedef {import("./sentences.js").Sentence} Sentence */

const root = document.documentElement;

/** The name by which the styles know the sentence that is read. */
const MARK = "reading";

/** What is read, and where in it we are. @type {Sentence[]} */
let all = [];
let at = 0;
/** What is being said, so that what others end later is told apart. @type {SpeechSynthesisUtterance | undefined} */
let said;
/** The part of the page that is read: once it is gone, so is the reason to read. @type {Element | null} */
let part = null;

/** @param {"none" | "ready" | "reading" | "paused"} state */
const become = (state) => (root.dataset.listen = state);

/** The voice of this device for the language of the page, if it has one. */
function voice() {
  const [language] = root.lang.split("-");
  const fits = speechSynthesis.getVoices().filter(({ lang, localService }) => localService === true && lang.split(/[-_]/)[0].toLowerCase() === language);
  return fits.find((voice) => voice.default) ?? fits[0];
}

/**
 * Where asking for voices is seen: Firefox on Linux says in a bar of its own that the library for speech is missing, to somebody
 * who has asked for nothing. There the voices are asked for when somebody wants to listen.
 */
const asksAloud = () => /^(?!.*Android).*Linux.*Firefox/.test(navigator.userAgent);

/** How long such voices may take to be known, in milliseconds. */
const PATIENCE = 1000;

/** Whether somebody has wanted to listen. */
let wanted = false;

/** Says whether there is a voice, unless something is read. */
function offer() {
  if (said) return;
  become((asksAloud() && !wanted) || voice() ? "ready" : "none");
}

/** Marks a sentence, or none. @param {Sentence} [sentence] */
function mark(sentence) {
  document.querySelector("[data-reading]")?.removeAttribute("data-reading");
  if (!("highlights" in CSS)) {
    // The whole paragraph, where a browser cannot mark less without a change of its nodes.
    sentence?.block.setAttribute("data-reading", "");
  } else if (sentence) {
    const { start, end } = sentence;
    // What a tick or a message has changed meanwhile is read as it was, and not marked.
    if (!end.node.isConnected || end.node.data.length < end.offset) return;
    const range = new Range();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    CSS.highlights.set(MARK, new Highlight(range));
  } else {
    CSS.highlights.delete(MARK);
  }
}

/** Reads on from where we are. */
function readOn() {
  const sentence = all[at];
  const by = voice();
  if (!sentence || !by) return stop();
  const saying = new SpeechSynthesisUtterance(sentence.text);
  saying.voice = by;
  saying.lang = by.lang;
  saying.onend = () => {
    if (said !== saying) return;
    at += 1;
    readOn();
  };
  saying.onerror = () => {
    if (said === saying) stop();
  };
  said = saying;
  become("reading");
  mark(sentence);
  sentence.block.scrollIntoView({ block: "nearest" });
  // Whoever listens is there, though they press nothing.
  document.dispatchEvent(new Event("osuiko:here"));
  speechSynthesis.speak(saying);
}

/** Begins at the heading. */
async function begin() {
  part = document.querySelector("main");
  if (!part) return;
  wanted = true;
  if (asksAloud() && !voice()) {
    await new Promise((resolve) => {
      speechSynthesis.addEventListener?.("voiceschanged", resolve, { once: true });
      setTimeout(resolve, PATIENCE);
    });
  }
  if (!voice()) {
    offer();
    // The button is gone.
    /** @type {HTMLElement} */ (part).focus();
    return;
  }
  speechSynthesis.cancel();
  all = sentences(part, root.lang);
  at = 0;
  readOn();
}

/** Stops in the sentence that is read; not every engine can hold it, so it will be begun again. */
function pause() {
  said = undefined;
  speechSynthesis.cancel();
  become("paused");
}

/** Ends reading; the mark goes, and the focus stays where there is still something to press. */
function stop() {
  const leaves = document.activeElement?.matches("[data-listen-stop]");
  const main = document.activeElement?.parentElement?.querySelector("[data-listen-main]");
  said = undefined;
  all = [];
  speechSynthesis.cancel();
  mark();
  offer();
  if (leaves) /** @type {HTMLElement | null | undefined} */ (main)?.focus();
}

/** Has the buttons work from now on; without a voice, the page says so instead. */
export function offerReading() {
  if (!("speechSynthesis" in globalThis)) {
    become("none");
    return;
  }
  offer();
  // Browsers come to know their voices some time later.
  if (!asksAloud()) speechSynthesis.addEventListener?.("voiceschanged", offer);
  document.addEventListener("click", ({ target }) => {
    const pressed = /** @type {Element} */ (target);
    if (pressed.closest("[data-listen-stop]")) stop();
    else if (pressed.closest("[data-listen-main]")) {
      const { listen } = root.dataset;
      if (listen === "reading") pause();
      else if (listen === "paused") readOn();
      else begin();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && all.length > 0 && !document.querySelector("dialog[open]")) stop();
  });
  const ends = () => all.length > 0 && stop();
  // Another view.
  new MutationObserver(() => part?.isConnected || ends()).observe(document.documentElement, { childList: true, subtree: true });
  // Other words in the same one, and perhaps another language.
  document.addEventListener("osuiko:speak", ends);
  new MutationObserver(offer).observe(root, { attributeFilter: ["lang"] });
  addEventListener("pagehide", ends);
}
