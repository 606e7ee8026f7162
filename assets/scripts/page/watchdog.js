// Has what failed to come asked for once more past the browser's cache, and shows the help where the check cannot start.
//
// A browser keeps what a hashed name gave it for a year, an error of the server too, and would fail with it at every
// visit. This script stands apart from the start script, and in syntax that old engines read, so that it runs where that
// one does not. It ships as a classic script that nothing waits for: where it does not come, all else goes on without it.

var PATIENCE = 20000; // milliseconds

var boot = /** @type {HTMLScriptElement} */ (document.querySelector("[data-app]"));

/**
 * What `act` gives for each element.
 *
 * @param {string} selector
 * @param {(element: any) => unknown} act
 */
function all(selector, act) {
  return [].map.call(document.querySelectorAll(selector), act);
}

/**
 * Has a file that the page names come whole into the browser's cache.
 *
 * @param {any} element
 */
function mend(element) {
  /** @param {RequestCache} cache */
  function ask(cache) {
    return fetch(element.href || element.src, { integrity: element.integrity, cache: cache }).then(function (response) {
      if (!response.ok) throw response;
    });
  }
  return ask("default").catch(function () {
    return ask("reload");
  });
}

/** Shows the help that waits in the page. */
function show() {
  var help = /** @type {HTMLElement | null} */ (document.querySelector("#boot-trouble[hidden]"));
  // Whoever reads it keeps their place.
  if (!help) return;
  help.hidden = false;
  /** @type {HTMLElement} */ (help.querySelector("button")).onclick = function () {
    location.reload();
  };
  // In a frame it would take the focus from the page around it.
  if (parent === window) help.focus();
}

/** Loads the page once more when all that it names is there, or else shows the help. */
function fail() {
  boot.dataset.ran = "1";
  Promise.all(all("[integrity]", mend)).then(function () {
    // What did not help once will not help twice.
    if (history.state) throw 0;
    history.replaceState(1, "");
    location.reload();
  }).catch(show);
  // Which tells the start script that it was heard.
  return false;
}

// The start script asks in this way too, and shows the help itself where nobody answers.
boot.onerror = fail;

// Where this script came after the errors: this event waits for it. A style that did not come is there and empty.
addEventListener("load", function () {
  all("[rel=stylesheet]", function (link) {
    if (!link.sheet || !link.sheet.cssRules.length) mend(link).then(function () {
      // To say again where it is has the browser take it from there, which is its mended cache.
      link.href += "";
    });
  });
  if (!boot.dataset.ran) fail();
});

setTimeout(function () {
  if (!document.querySelector("#app button:enabled")) show();
}, PATIENCE);
