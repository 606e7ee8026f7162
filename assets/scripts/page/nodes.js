// Gives the program its part of the page back as it had left it, however translators and extensions have exchanged it.
//
// The program goes on with the nodes that it has made. Where one was exchanged it would write into the one that is gone, so that
// an old question stood over new answers, or find no place for a new one and end.

/** What others have done since the program was last at it. @type {MutationRecord[]} */
let changes = [];

/** Takes note of what others do to what is in `root`. @param {HTMLElement} root */
export function holdNodes(root) {
  const observer = new MutationObserver((more) => changes.push(...more));
  observer.observe(root, { childList: true, subtree: true });
  globalThis.osuikoNodes = (begun) => {
    // What the program does now stays. This comes before any other observer hears of it.
    queueMicrotask(() => {
      changes = [];
      observer.takeRecords();
    });
    if (begun) [...changes, ...observer.takeRecords()].reverse().forEach(undo);
  };
}

/** @param {MutationRecord} change */
function undo({ target, addedNodes, removedNodes, nextSibling }) {
  // What is typed is the person's.
  if (/** @type {Element} */ (target).closest(".typed")) return;
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  const before = nextSibling?.parentNode === target ? nextSibling : null;
  for (const node of removedNodes) target.insertBefore(node, before);
}
