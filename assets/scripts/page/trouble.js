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

/** @param {string} reason */
function showTrouble(reason) {
  /** @type {NodeListOf<HTMLElement>} */
  const all = trouble.querySelectorAll("[data-reason]");
  for (const words of all) words.hidden = words.dataset.reason !== reason;
  trouble.hidden = false;
  trouble.tabIndex = -1;
  // In a frame it would take the focus from the page around it.
  if (parent === window) trouble.focus();
}

/**
 * Waits for the check to start, and shows the help if it does not, or takes too long. Says whether it has started.
 *
 * @param {() => Promise<void>} start
 */
export async function startOrHelp(start) {
  trouble.querySelector("button")?.addEventListener("click", () => location.reload());
  const timer = setTimeout(() => showTrouble("start"), PATIENCE);
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
    showTrouble(error instanceof Trouble ? error.reason : "start");
    return false;
  } finally {
    clearTimeout(timer);
  }
}
