// Starts the check, and says how it went to the script that shows the help where it cannot start (watchdog.js).

/** Something that went wrong, under a name that the page has words for. */
export class Trouble extends Error {
  /** @param {StartReason} reason */
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/** Shows the help with the first of its reasons. */
function showHelp() {
  const help = /** @type {HTMLElement} */ (document.querySelector("#boot-trouble"));
  help.hidden = false;
  help.querySelector("button")?.addEventListener("click", () => location.reload());
}

/**
 * Waits for the check to start, and has the help shown if it does not. Says whether it has started.
 *
 * @param {() => Promise<void>} start
 */
export async function startOrHelp(start) {
  const watchdog = globalThis.osuikoStart;
  watchdog?.ran();
  try {
    await start();
    // What only the program can find out, it leaves on the document.
    const reason = /** @type {StartReason | undefined} */ (document.documentElement.dataset.trouble);
    if (reason) throw new Trouble(reason);
    watchdog?.done();
    return true;
  } catch (error) {
    console.error(error);
    if (watchdog) watchdog.failed(error instanceof Trouble ? error.reason : undefined);
    // Where something on the way has changed the page, that script does not run.
    else showHelp();
    return false;
  }
}
