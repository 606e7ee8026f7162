// Keeps what has the focus where it is on the screen while the program draws the view anew around it.
//
// An error that goes, a message that comes or a plan that becomes shorter would push it away from under the eye. Some browsers
// hold a place in the page by themselves, but often another one, and Safari none.

// A view begins where the program says, also on the way back: the browser knows nothing of the focus.
history.scrollRestoration = "manual";

/** Takes note of the place, right before the program draws, and has it there again right after. */
export function keepPlace() {
  const held = document.activeElement;
  if (!held || held === document.body) return;
  const { top } = held.getBoundingClientRect();
  queueMicrotask(() => {
    const by = document.activeElement === held ? held.getBoundingClientRect().top - top : 0;
    if (by) scrollBy(0, by);
  });
}
