// Clears the page when nobody has used it for a while; a warning before that can be put off.

import { leaveUnasked, step } from "./leave.js";

const QUIET = 20 * 60_000; // milliseconds until the warning
const NOTICE = 2 * 60_000; // and from there until the page is cleared
const LEAST = 120; // pixels of a frame in which the warning can be read

const idle = /** @type {HTMLDialogElement} */ (document.querySelector("#idle"));

/** When somebody was there last: by what the page has been open, and by the clock. */
let used = moment();
/** When the warning came, in the same way. */
let warned = used;

function moment() {
  return { open: performance.now(), clock: Date.now() };
}

/** Loads the page again, from its first entry, with word of what happened and when. */
function clear() {
  step(-Number(history.state) || 0, () => {
    leaveUnasked();
    const now = new Date();
    history.replaceState(`cleared ${now.getHours()}.${now.getMinutes()}`, "");
    location.reload();
  });
}

/**
 * Shows the warning. In a frame it stands in the part that can be seen: what takes the focus elsewhere would move the page
 * around the frame, and leave it there. Where nothing can be seen, it waits.
 */
function warn() {
  const show = () => {
    warned = moment();
    idle.showModal();
  };
  if (parent === window) return show();
  const sight = new IntersectionObserver((entries) => {
    sight.disconnect();
    const { top, bottom, height } = entries[0].intersectionRect;
    if (height < LEAST || idle.open || !isAway()) return;
    Object.assign(idle.style, { top: `${top}px`, bottom: `${innerHeight - bottom}px`, maxHeight: `${height}px` });
    show();
  });
  sight.observe(document.documentElement);
}

/** Whether nobody has used the page for so long that the warning is due. */
function isAway() {
  const now = moment();
  // A device that slept has been quiet too, and in some browsers time stands still there. But a clock may also jump, so
  // by the clock alone nothing is cleared without the warning.
  return Math.max(now.open - used.open, now.clock - used.clock) > QUIET;
}

/** From now on somebody's answers may be on the page. */
export function watch() {
  for (const event of ["keydown", "pointerdown", "scroll", "osuiko:here"]) {
    // While the warning stands, only its button puts it off.
    addEventListener(event, () => idle.open || (used = moment()), { capture: true, passive: true });
  }
  idle.querySelector("button")?.addEventListener("click", () => idle.close());
  // Escape and the Back button of a phone close it too, and whoever presses them is there.
  idle.addEventListener("close", () => (used = moment()));
  setInterval(() => {
    const now = moment();
    const quiet = now.open - used.open;
    // A page that is loaded again has forgotten everything that was not kept on purpose.
    if (quiet > QUIET + NOTICE || (idle.open && now.open - warned.open > NOTICE)) {
      clear();
    } else if (isAway() && !idle.open) {
      warn();
    }
  }, 5_000);
}
