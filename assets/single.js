// Starts the check of the file that holds everything: program and catalogue stand in it, packed.

const PROGRAM = "{{program}}";
const CATALOGUE = "{{catalogue}}";

/** What is packed in a text: gzip in base64. */
async function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

/** The other languages are files of their own beside this one. */
function otherLanguage(event) {
  const link = event.target.closest(".language-choice a");
  if (!link) return;
  event.preventDefault();
  location.href = new URL(`osuiko-${link.hreflang}.html`, location.href);
}

async function start() {
  globalThis.osuikoCatalogue = await unpacked(CATALOGUE);
  await init({ module_or_path: await unpacked(PROGRAM) });
}

document.addEventListener("click", otherLanguage);
if (await startOrHelp(start)) {
  document.addEventListener("click", lock, { capture: true, once: true });
  document.addEventListener("click", watch, { capture: true, once: true });
}
