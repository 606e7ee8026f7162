// Starts the app, or shows the help that waits in the page for when it cannot start.

const PATIENCE = 20_000; // milliseconds

const { app, wasm, wasmIntegrity, catalogue, catalogueIntegrity } = document.querySelector("script[data-app]").dataset;
const trouble = document.querySelector("#boot-trouble");

// The names are relative to the page, while an import would be resolved from this file.
const fromPage = (name) => new URL(name, document.baseURI).href;

/** Something that went wrong, under a name that the page has words for. */
class Trouble extends Error {
  constructor(reason, cause) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/** The facts and words, as bytes. */
async function facts() {
  try {
    const response = await fetch(fromPage(catalogue), { integrity: catalogueIntegrity ?? "" });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return await response.arrayBuffer();
  } catch (error) {
    throw new Trouble("fetch", error);
  }
}

async function start() {
  // Browsers ignore the integrity of a preloaded wasm, so it is asked for here.
  const program = fetch(fromPage(wasm), { integrity: wasmIntegrity });
  program.catch(() => {}); // it is waited for below, after the facts
  const [{ default: init }, bytes] = await Promise.all([import(fromPage(app)), facts()]);
  // The program takes them from here when it starts, which it does inside `init`.
  globalThis.osuikoCatalogue = bytes;
  await init({ module_or_path: program });
  const { trouble: reason } = document.documentElement.dataset;
  if (reason) throw new Trouble(reason);
}

function showTrouble(reason) {
  for (const words of trouble.querySelectorAll("[data-reason]")) words.hidden = words.dataset.reason !== reason;
  trouble.hidden = false;
  trouble.tabIndex = -1;
  // In a frame it would take the focus from the page around it.
  if (parent === window) trouble.focus();
}

trouble.querySelector("button").addEventListener("click", () => location.reload());
const timer = setTimeout(() => showTrouble("start"), PATIENCE);
try {
  await start();
  // A slow network may get here after all; then the help would only be in the way.
  trouble.hidden = true;
} catch (error) {
  console.error(error);
  showTrouble(error.reason ?? "start");
} finally {
  clearTimeout(timer);
}
