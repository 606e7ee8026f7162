// Has a press do nothing that would answer what nobody has read: a second one on the same spot, just after a view has opened.

const UNREAD = 1000; // milliseconds that a view has been open
const SPOT = 32; // CSS pixels between two presses by the same finger

/** Heeds the presses on the views in `root`. @param {HTMLElement} root */
export function heedPresses(root) {
  const find = () => root.querySelector("#view-heading");
  let heading = find();
  let opened = -Infinity;
  /** How far the page was scrolled once the view had opened. @type {number | undefined} */
  let place;
  // Each view is made anew, and its heading with it.
  new MutationObserver(() => {
    const now = find();
    if (now === heading) return;
    heading = now;
    opened = performance.now();
    place = undefined;
    // Until then the focus has gone to where the view begins.
    requestAnimationFrame(() => (place = scrollY));
  }).observe(root, { childList: true, subtree: true });

  /** Where the last press was that did something, and when. */
  let last = { x: -Infinity, y: -Infinity, when: -Infinity };
  addEventListener(
    "click",
    (event) => {
      // A press of a key has no spot, and the keyboard no place: the focus is on the heading.
      if (!event.isTrusted || event.detail === 0) return;
      const { clientX: x, clientY: y } = event;
      // Whoever goes back two steps at once answers nothing.
      if (/** @type {Element} */ (event.target).closest(".question-top")) return;
      const when = performance.now();
      // Whoever has pressed something in the view since it opened, or scrolled it, has seen it.
      const seen = last.when > opened || (place !== undefined && place !== scrollY);
      if (!seen && when - opened < UNREAD && Math.hypot(x - last.x, y - last.y) < SPOT) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else {
        last = { x, y, when };
      }
    },
    { capture: true },
  );
}
