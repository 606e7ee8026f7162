// Puts what was typed before into the elements that are typed in.
//
// Their text belongs to whoever types: were it drawn with the view, each key would throw them back to its beginning. So the
// program writes it into an attribute, and it is put in only where something else stands.

/** Puts into a field what its attribute says. @param {HTMLElement} field */
function fill(field) {
  // Firefox knows `plaintext-only` from 136 on.
  if (!field.isContentEditable) field.contentEditable = "true";
  const { text = "" } = field.dataset;
  // An element that was emptied keeps the end of its one line.
  if (field.innerText.replace(/^\n$/, "") !== text) field.textContent = text;
}

/** Does so from now on in everything below `root`, and leads from the labels to their fields. @param {HTMLElement} root */
export function fillFields(root) {
  root.addEventListener("click", ({ target }) => {
    const label = /** @type {Element} */ (target).closest(".typed-label");
    /** @type {HTMLElement | null | undefined} */ (label?.parentElement?.querySelector(".typed"))?.focus();
  });
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      // What is typed adds nodes as well, and comes into the attribute a little later.
      if (type === "attributes") fill(/** @type {HTMLElement} */ (target));
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.matches("[data-text]")) fill(node);
        /** @type {NodeListOf<HTMLElement>} */ (node.querySelectorAll("[data-text]")).forEach(fill);
      }
    }
  }).observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-text"] });
}
