// Has a press do nothing that would answer what nobody has read: a second one on the same spot, just after a view has opened.

const UNREAD = 1000; // milliseconds that a view has been seen
const SPOT = 32; // CSS pixels between two presses by the same finger

/** What people do to a page that they see: they roll it, push it, or use its keys. */
const SEEING = ["wheel", "touchmove", "keydown"];

/** Heeds the presses on the views in `root`. @param {HTMLElement} root */
export function heedPresses(root) {
  const find = () => root.querySelector("#view-heading");
  let heading = find();
  /** When a person could first see the view, and what they have done since that shows that they did. */
  let opened = -Infinity;
  let seen = true;
  /** How far the page was scrolled then. @type {number | undefined} */
  let place;
  // Each view is made anew, and its heading with it.
  new MutationObserver(() => {
    const now = find();
    if (now === heading) return;
    heading = now;
    opened = Infinity;
    seen = false;
    place = undefined;
    // What was done before the view could be painted is none of it, however long the device takes; until then the page
    // has scrolled to where the view begins.
    requestAnimationFrame(() =>
      setTimeout(() => {
        opened = performance.now();
        place = scrollY;
      }),
    );
  }).observe(root, { childList: true, subtree: true });
  for (const kind of SEEING) {
    addEventListener(kind, ({ timeStamp }) => (seen ||= timeStamp > opened), { capture: true, passive: true });
  }

  /** Where the last press was that did something. */
  let last = { x: -Infinity, y: -Infinity };
  addEventListener(
    "click",
    (event) => {
      // A press of a key has no spot, and the keyboard no place: the focus is on the heading.
      if (!event.isTrusted || event.detail === 0) return;
      const { clientX: x, clientY: y, timeStamp } = event;
      // Whoever goes back two steps at once answers nothing.
      if (/** @type {Element} */ (event.target).closest(".question-top")) return;
      seen ||= place !== undefined && place !== scrollY;
      if (!seen && timeStamp - opened < UNREAD && Math.hypot(x - last.x, y - last.y) < SPOT) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else {
        // Whoever has pressed something in a view has seen it.
        seen ||= timeStamp > opened;
        last = { x, y };
      }
    },
    { capture: true },
  );
}
