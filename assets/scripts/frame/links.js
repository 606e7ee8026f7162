// Says the address of a page that cannot be opened from the frame.
//
// A page around it whose `sandbox` lacks `allow-popups`, and some browsers inside other apps, let a link do nothing, and say
// nothing. A browser that is asked by script answers whether it has opened a page.

/** From now on links to other pages are opened by script, and what cannot be opened can be read in `#unopened`. */
export function openLinks() {
  addEventListener("click", (event) => {
    unsay(event.target);
    const link = /** @type {HTMLAnchorElement | null} */ (/** @type {Element} */ (event.target).closest?.('a[target="_blank"]'));
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    const opened = open(link.href, "_blank");
    // As `noopener` does, with which the browser would not answer.
    if (opened) opened.opener = null;
    else sayAddress(link);
  });
}

const words = () => /** @type {HTMLElement | null} */ (document.querySelector("#unopened"));

/** Says the address, to be heard, copied or typed, until something else is pressed. @param {HTMLAnchorElement} link */
function sayAddress(link) {
  const said = words();
  if (!said) return;
  /** @type {HTMLElement} */ (said.querySelector("strong")).textContent = link.href;
  said.hidden = false;
}

/** Whoever presses something else has read it, unless it is the address itself, to be copied. @param {EventTarget | null} target */
function unsay(target) {
  const said = words();
  if (said && !said.contains(/** @type {Node | null} */ (target))) said.hidden = true;
}
