// Keeps focus and place where they are when the page around the frame changes what stands behind the `#` of its address.
//
// That is the one thing a page may do to a frame of another site without loading it anew. The browser goes to the element of
// that name then: it takes the focus from where it is, and scrolls.

/** From now on a change of the `#` moves nothing. */
export function standStill() {
  let address = location.href;
  /** @type {HTMLElement | null} */
  let focused = null;
  let top = 0;
  // What happens once the address has changed, and before that is said, is the browser's doing and not the person's.
  const isOurs = () => location.href === address;
  addEventListener("focusin", ({ target }) => isOurs() && (focused = /** @type {HTMLElement} */ (target)));
  addEventListener("focusout", () => isOurs() && (focused = null));
  addEventListener("scroll", () => isOurs() && (top = scrollY), { passive: true });
  addEventListener("hashchange", () => {
    const now = /** @type {HTMLElement | null} */ (document.activeElement);
    if (focused && focused !== now) focused.focus({ preventScroll: true });
    if (!focused) now?.blur();
    scrollTo(0, top);
    address = location.href;
  });
}
