// Leaves for another page, on behalf of the program.

const GOING_BACK = 500; // milliseconds

/**
 * The other page comes in the place of this one, and of the page around a frame too, so that one Back leads to what was there
 * before.
 */
globalThis.osuikoLeave = (address, guarded) => {
  function go() {
    try {
      top?.location.replace(address);
    } catch {
      // A frame that may not lead its page away leaves alone.
      location.replace(address);
    }
  }
  if (!guarded) return go();
  // The entry that keeps Back inside is one more than the visit had: it is given back first.
  addEventListener("popstate", go, { once: true });
  history.back();
  setTimeout(go, GOING_BACK);
};
