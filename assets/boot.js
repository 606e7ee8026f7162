// Starts the app, or shows the help that waits in the page for when it cannot start.

const PATIENCE = 20_000; // milliseconds

const { app, wasm, wasmIntegrity } = document.querySelector("script[data-app]").dataset;
const trouble = document.querySelector("#boot-trouble");

// The names are relative to the page, while an import would be resolved from this file.
const fromPage = (name) => new URL(name, document.baseURI).href;

async function start() {
  const { default: init } = await import(fromPage(app));
  // Browsers ignore the integrity of a preloaded wasm, so it is asked for here.
  await init({ module_or_path: fetch(fromPage(wasm), { integrity: wasmIntegrity }) });
}

function showTrouble() {
  trouble.hidden = false;
  trouble.tabIndex = -1;
  trouble.focus();
}

const timer = setTimeout(showTrouble, PATIENCE);
try {
  await start();
  // A slow network may get here after all; then the help would only be in the way.
  trouble.hidden = true;
} catch (error) {
  console.error(error);
  showTrouble();
} finally {
  clearTimeout(timer);
}
