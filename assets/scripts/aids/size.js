// Lets people choose how large the text is. The page knows it as long as it is open, and keeps it nowhere.

const root = document.documentElement;

/** Says on every button whether its size is the one that is chosen: a new view has new buttons. */
function show() {
  const { textSize = "100" } = root.dataset;
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-text-size-of]"))) {
    const current = String(button.dataset.textSizeOf === textSize);
    if (button.getAttribute("aria-current") !== current) button.setAttribute("aria-current", current);
  }
}

/** Has the buttons work from now on, which are hidden until then. */
export function offerSizes() {
  root.dataset.aids = "";
  document.addEventListener("click", ({ target }) => {
    /** @type {HTMLElement | null} */
    const button = /** @type {Element} */ (target).closest("[data-text-size-of]");
    if (!button) return;
    root.dataset.textSize = button.dataset.textSizeOf;
    show();
    // Everything above has grown or shrunk.
    button.scrollIntoView({ block: "nearest" });
  });
  new MutationObserver(show).observe(root, { childList: true, subtree: true });
  show();
}
