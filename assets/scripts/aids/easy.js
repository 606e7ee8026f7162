// Has whoever goes on in easy Finnish, or back from it, stay where they are on a page that needs no program.
//
// Both pages have the same parts in the same order (tests/host/pages.rs). What goes along from one to the other stands in the
// name of the tab until the other has read it: no address shows it, and no file of the browser holds it.

/** What the name of the tab begins with then. */
const MARK = "osuiko-easy ";

/** The parts of the page that open, in their order. */
const folds = () => [.../** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("main details"))];

/** The choices of the page, in their order. */
const choices = () => [
  .../** @type {NodeListOf<HTMLSelectElement | HTMLInputElement>} */ (document.querySelectorAll("main :is(select, input)")),
];

/**
 * What goes along to the other page.
 *
 * @typedef {object} Place
 * @property {number} top where the way stands on the screen
 * @property {boolean[]} open which parts are open
 * @property {(string | boolean)[]} chosen what is chosen or typed, or whether it is ticked
 */

/** @param {HTMLElement} way @returns {Place} */
const noted = (way) => ({
  top: way.getBoundingClientRect().top,
  open: folds().map((fold) => fold.open),
  chosen: choices().map((of) => ("checked" in of && /checkbox|radio/.test(of.type) ? of.checked : of.value)),
});

/** @param {HTMLElement} way @param {Place} place */
function restore(way, { top, open, chosen }) {
  for (const [at, fold] of folds().entries()) fold.open = open[at] ?? fold.open;
  for (const [at, of] of choices().entries()) {
    const value = chosen[at];
    const isTick = typeof value === "boolean" && "checked" in of;
    if (value === undefined || value === (isTick ? of.checked : of.value)) continue;
    if (isTick) of.checked = value;
    else of.value = String(value);
    of.dispatchEvent(new Event("change", { bubbles: true }));
  }
  way.focus({ preventScroll: true });
  scrollBy({ top: way.getBoundingClientRect().top - top, behavior: "instant" });
}

/** Has the way to the other words take the place along from now on, and goes on at the place that came along. */
export function offerEasy() {
  /** @type {HTMLElement | null} */
  const way = document.querySelector(".easy-way");
  if (!way) return;
  const { name } = window;
  if (name.startsWith(MARK)) {
    window.name = "";
    try {
      restore(way, JSON.parse(name.slice(MARK.length)));
    } catch {
      // Another page wrote something else there: this one begins at its beginning.
    }
  }
  way.addEventListener("click", (event) => {
    const { ctrlKey, metaKey, shiftKey } = event;
    // A new tab begins at its beginning.
    if (!ctrlKey && !metaKey && !shiftKey) window.name = MARK + JSON.stringify(noted(way));
  });
}
