// Says so when something of the page around the frame lies over the check.
//
// A layer that can be seen through and steps aside when the pointer rests learns where somebody presses. Browsers with the
// second version of IntersectionObserver tell whether something lies over a frame, be it over a corner of it; others do not,
// and nothing is said there.

/** From now on `#covered` is shown while the check is in sight and something lies over it. */
export function watchForCover() {
  if (typeof IntersectionObserverEntry === "undefined" || !("isVisible" in IntersectionObserverEntry.prototype)) return;
  addEventListener("DOMContentLoaded", () => {
    const words = /** @type {HTMLElement | null} */ (document.querySelector("#covered"));
    new IntersectionObserver(
      (entries) => {
        const { isIntersecting, isVisible } = /** @type {any} */ (entries.at(-1));
        // A dialogue of the check itself lies over it too.
        if (words) words.hidden = !isIntersecting || isVisible || Boolean(document.querySelector("dialog[open]"));
      },
      // The least delay that browsers take.
      /** @type {IntersectionObserverInit} */ ({ trackVisibility: true, delay: 100 }),
    ).observe(document.body);
  });
}
