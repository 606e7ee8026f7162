// Gives the program its part of the page back as it had left it, however translators and extensions have exchanged it.
//
// The program goes on with the nodes that it has made. Where one was exchanged it would write into the one that is gone, so that
// an old question stood over new answers, or find no place for a new one and end.

import { keepPlace } from "./still.js";

/** What others have done since the program was last at it. @type {MutationRecord[]} */
let changes = [];

/** Takes note of what others do to what is in `root`. @param {HTMLElement} root */
export function holdNodes(root) {
  // Beside the place of the program others may put what they like; only what they put in its stead counts.
  /** @param {MutationRecord} change */
  const counts = ({ target, removedNodes }) => root.contains(target) || [...removedNodes].includes(root);
  const observer = new MutationObserver((more) => changes.push(...more.filter(counts)));
  const taken = () => observer.takeRecords().filter(counts);
  observer.observe(root, { childList: true, subtree: true });
  // The place of the program itself can be exchanged too.
  observer.observe(document.body, { childList: true });
  heedCopies(root, taken);
  globalThis.osuikoNodes = (begun) => {
    // What the program does now stays. This comes before any other observer hears of it.
    queueMicrotask(() => {
      changes = [];
      observer.takeRecords();
    });
    if (begun) [...changes, ...taken()].reverse().forEach(undo);
    keepPlace();
  };
}

/** What somebody presses. */
const PRESSED = "button, a, input, label, summary";

/**
 * Has a press on a copy that stands in the place of a part of the program go to the part itself: a copy hears nothing.
 *
 * @param {HTMLElement} root
 * @param {() => MutationRecord[]} taken gives what has been done that nobody has heard of yet
 */
function heedCopies(root, taken) {
  addEventListener(
    "click",
    (event) => {
      changes.push(...taken());
      const { target, clientX, clientY } = event;
      const isCopy = (/** @type {Node} */ node) =>
        node instanceof Element && node.contains(/** @type {Node} */ (target)) && (node.matches(PRESSED) || node.querySelector(PRESSED));
      const exchanged = changes.some(({ addedNodes, removedNodes }) => removedNodes.length > 0 && [...addedNodes].some(isCopy));
      if (!exchanged || !event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      changes.splice(0).reverse().forEach(undo);
      taken();
      const found = document.elementFromPoint(clientX, clientY)?.closest(PRESSED);
      if (root.contains(found ?? null)) /** @type {HTMLElement} */ (found).click();
    },
    { capture: true },
  );
}

/** @param {MutationRecord} change */
function undo({ target, addedNodes, removedNodes, nextSibling }) {
  // What is typed is the person's.
  if (/** @type {Element} */ (target).closest(".typed")) return;
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  const before = nextSibling?.parentNode === target ? nextSibling : null;
  for (const node of removedNodes) target.insertBefore(node, before);
}
