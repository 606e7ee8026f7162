// Shows the help that waits in the page for when the check cannot start.

const PATIENCE = 20_000; // milliseconds

const trouble = /** @type {HTMLElement} */ (document.querySelector("#boot-trouble"));

/** Something that went wrong, under a name that the page has words for. */
export class Trouble extends Error {
  /**
   * @param {string} reason
   * @param {unknown} [cause]
   */
  constructor(reason, cause) {
    super(reason, { cause });
    this.reason = reason;
  }
}

function show() {
  trouble.hidden = false;
  // In a frame it would take the focus from the page around it.
  if (parent === window) trouble.focus();
}

/**
 * Waits for the check to start, and shows the help if it does not, or takes too long. Says whether it has started.
 *
 * @param {() => Promise<void>} start
 * @param {HTMLElement} [script] on which `watchdog.js` hears that something failed to come; nothing, where nothing had to
 */
export async function startOrHelp(start, script) {
  trouble.querySelector("button")?.addEventListener("click", () => location.reload());
  const timer = setTimeout(show, PATIENCE);
  try {
    await start();
    // What only the program can find out, it leaves on the document.
    const { trouble: reason } = document.documentElement.dataset;
    if (reason) throw new Trouble(reason);
    // A slow network may get here after all; then the help would only be in the way.
    trouble.hidden = true;
    return true;
  } catch (error) {
    console.error(error);
    const reason = error instanceof Trouble ? error.reason : "start";
    /** @type {NodeListOf<HTMLElement>} */
    const all = trouble.querySelectorAll("[data-reason]");
    for (const words of all) words.hidden = words.dataset.reason !== reason;
    // It tries once more, and shows the help if that fails too. What the program found out would be so again.
    const { trouble: found } = document.documentElement.dataset;
    if (found || script?.dispatchEvent(new Event("error", { cancelable: true })) !== false) show();
    return false;
  } finally {
    clearTimeout(timer);
  }
}
