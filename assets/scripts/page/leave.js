// Leaves for another page, on behalf of the program, and has the browser ask before answers go with the page.

const GOING_BACK = 500; // milliseconds

/**
 * The other page comes in the place of this one, and of the page around a frame too, so that one Back leads to what was there
 * before.
 */
globalThis.osuikoLeave = (address, steps) => {
  function go() {
    leaveUnasked();
    try {
      top?.location.replace(address);
    } catch {
      // A frame that may not lead its page away leaves alone.
      location.replace(address);
    }
  }
  // A frame has no entries of its own, and leaves those of the page around it alone.
  if (parent !== window) return go();
  // The entries that keep Back inside are given back first. One in their place ends those ahead, by whose number the other
  // page could tell how far somebody had gone.
  step(-steps, () => {
    history.pushState(null, "");
    step(-1, go);
  });
};

/**
 * Goes back in the history, and then does the rest.
 *
 * @param {number} by
 * @param {() => void} then
 */
export function step(by, then) {
  if (!by) return then();
  let done = false;
  function once() {
    if (!done) then();
    done = true;
  }
  addEventListener("popstate", once, { once: true });
  history.go(by);
  setTimeout(once, GOING_BACK);
}

/** @param {BeforeUnloadEvent} event */
function ask(event) {
  event.preventDefault();
  // For Chrome before version 119.
  event.returnValue = true;
}

globalThis.osuikoAsk = (asks) => {
  // A page that listens all the time is kept whole for Back by fewer browsers.
  if (asks) addEventListener("beforeunload", ask);
  else leaveUnasked();
};

/** From now on the page goes without a question. */
export function leaveUnasked() {
  removeEventListener("beforeunload", ask);
}
