// Closes the connections of a page for good, and leaves word on the document that they are closed.

/** The shortest program there is: it does nothing. */
const NOTHING = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/**
 * From here on the browser refuses everything that this page would load or send. A policy can be
 * made stricter but never loosened, so that holds until the page is gone.
 */
export function lock() {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "default-src 'none'; img-src data:";
  document.head.append(policy);
  const { dataset } = document.documentElement;
  try {
    new WebAssembly.Module(NOTHING);
  } catch {
    // The policy that refuses this refuses requests too; trying one would leave an error in the console.
    dataset.locked = "";
    return;
  }
  // What the page says of the lock is drawn anew when it is known.
  const settle = (/** @type {string} */ word) => {
    dataset.locked = word;
    document.dispatchEvent(new Event("osuiko:lock"));
  };
  // Safari lets every program in, so there it takes a request, for an address that leads nowhere:
  // each policy that refuses it reports so, and one of them is ours.
  document.addEventListener("securitypolicyviolation", ({ originalPolicy }) => {
    if (originalPolicy === policy.content) settle("");
  });
  fetch("data:,").catch(() => {});
  setTimeout(() => {
    if (dataset.locked === undefined) settle("unproved");
  }, 1000);
}
