// Clears the page when nobody has used it for a while; a warning before that can be put off.

const QUIET = 20 * 60_000; // milliseconds until the warning
const NOTICE = 2 * 60_000; // and from there until the page is cleared

const idle = /** @type {HTMLDialogElement} */ (document.querySelector("#idle"));
let used = Date.now();

/** From now on somebody's answers may be on the page. */
export function watch() {
  for (const event of ["keydown", "pointerdown", "scroll"]) {
    // While the warning stands, only its button puts it off.
    addEventListener(event, () => idle.open || (used = Date.now()), { capture: true, passive: true });
  }
  idle.querySelector("button")?.addEventListener("click", () => {
    used = Date.now();
    idle.close();
  });
  // By the clock and not by a timer: a device that slept, or a page that was put away, has been quiet too.
  setInterval(() => {
    const quiet = Date.now() - used;
    // A page that is loaded again has forgotten everything that was not kept on purpose.
    if (quiet > QUIET + NOTICE) location.reload();
    else if (quiet > QUIET && !idle.open) idle.showModal();
  }, 5_000);
}
