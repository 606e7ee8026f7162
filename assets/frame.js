// In the page for frames only: takes its look from what the page around it asks for, and tells that page how high it is.
//
// What is asked for stands in the address and comes from a stranger: nothing goes on but a theme that is known and a
// colour that can be read. What is told is all there is to tell (docs/embedding.md): that the check is ready, its height
// in steps, that it is gone.

(() => {
  const STEP = 100; // pixels: a finer height would tell one question from another

  const page = document.documentElement;

  const asked = new URLSearchParams(location.search);
  const lastOf = (name, isKnown) => asked.getAll(name).filter(isKnown).at(-1);
  page.dataset.theme = lastOf("theme", (theme) => ["auto", "light", "dark"].includes(theme)) ?? "auto";
  const digits = lastOf("accent", (text) => colourDigits(text) && colourTheme(colourDigits(text)));
  if (digits) {
    page.dataset.accent = colourTheme(colourDigits(digits));
    page.style.setProperty("--host-accent", `#${colourDigits(digits)}`);
  }

  // Opened on its own, it has nobody to tell.
  if (parent === window) return;
  const tell = (type, more) => parent.postMessage({ app: "osuiko", v: 1, type, ...more }, "*");

  let told;
  new ResizeObserver(() => {
    const height = Math.ceil(page.getBoundingClientRect().height / STEP) * STEP;
    // Before anything is shown there is no height to tell.
    if (height && height !== told) tell("height", { height });
    told = height;
  }).observe(page);

  // Buttons can be pressed once the program runs.
  new MutationObserver((_, observer) => {
    if (!document.querySelector("#app button:enabled")) return;
    observer.disconnect();
    tell("ready");
  }).observe(page, { childList: true, subtree: true });

  addEventListener("pagehide", () => tell("closed"));
})();
