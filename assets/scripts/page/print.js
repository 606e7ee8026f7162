// Prints, on behalf of the program, and says whether the browser does.

/**
 * True where the browser has said that it prints, which it does before its window opens. Frames that may open no window, and
 * browsers inside other apps, do nothing and say nothing.
 */
globalThis.osuikoPrint = () => {
  let begun = false;
  const hear = () => (begun = true);
  addEventListener("beforeprint", hear);
  try {
    print();
  } catch {
    // There is nothing to print with.
  }
  removeEventListener("beforeprint", hear);
  return begun;
};
