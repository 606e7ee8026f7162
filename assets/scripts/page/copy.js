// Has the browser keep a copy of the site for when there is no network, and says when a newer one is ready.

import { fromPage } from "./files.js";

const notice = /** @type {HTMLElement | null} */ (document.querySelector("#update"));

/** @type {ServiceWorkerRegistration | undefined} */
let registration;
let begun = false;

/** Registers the worker that makes the copy. */
export async function keepCopy() {
  // A frame is a visit to the page around it, and leaves nothing of ours on the device. A page that
  // could not say that there is a newer version would stay at this one.
  if (top !== self || !notice) return;
  // Nobody who saves data is sent more than they have asked for.
  if (/** @type {any} */ (navigator).connection?.saveData) return;
  try {
    const address = fromPage("../sw.js");
    // Whatever is asked for, this one script is all that ever runs as a worker.
    const policy = globalThis.trustedTypes?.createPolicy("osuiko-worker", { createScriptURL: () => address });
    registration = await navigator.serviceWorker.register(policy?.createScriptURL("") ?? address);
    registration.addEventListener("updatefound", follow);
    follow();
  } catch {
    // Without a copy, everything works as long as there is a network.
  }
}

/**
 * Once somebody has begun to answer, nothing is copied any more, nor loaded again: it would forget their answers.
 *
 * @param {Event} [press] nothing, where there are kept answers
 */
export function endCopy(press) {
  begun = true;
  if (notice && !notice.contains(/** @type {Node | null} */ (press?.target ?? null))) notice.hidden = true;
  follow();
}

/** Says when a newer copy is ready, or ends one that is not when it must. */
function follow() {
  const { installing, waiting } = registration ?? {};
  if (begun) {
    // A tab that nobody looks at keeps no other from its newer version.
    if (!document.hidden) installing?.postMessage("STOP");
  } else if (notice && waiting && navigator.serviceWorker.controller) {
    notice.hidden = false;
    const button = /** @type {HTMLButtonElement} */ (notice.querySelector("button"));
    button.onclick = () => update(button);
  } else {
    installing?.addEventListener("statechange", follow);
  }
}

/**
 * Takes the newer copy into use.
 *
 * @param {HTMLButtonElement} button
 */
function update(button) {
  button.disabled = true;
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  // In another tab somebody may have pressed it already.
  if (registration?.waiting) registration.waiting.postMessage("SKIP_WAITING");
  else location.reload();
}
