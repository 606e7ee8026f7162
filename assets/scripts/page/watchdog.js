// Has what failed to come asked for once more past the browser's cache, and shows the help where the check cannot start.
//
// A browser keeps what a hashed name gave it for a year, an error of the server too, and would fail with it at every
// visit. Where the network changes while the page loads, everything fails that is on its way. So this script is no file:
// it stands in the page before all that it watches, in syntax that old engines read too.

var PATIENCE = 20000; // milliseconds

/** How long a network may be away while it changes, in milliseconds. */
var PAUSE = 1000;

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
  }).catch(function () {
    return new Promise(function (resolve) {
      setTimeout(resolve, PAUSE);
    }).then(function () {
      return ask("reload");
    });
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

var failed = false;

/** Loads the page once more when all that it names is there, or else shows the help. */
function fail() {
  if (failed) return;
  failed = true;
  Promise.all(all("[integrity]", mend)).then(function () {
    // What did not help once will not help twice.
    if (history.state === "again") throw 0;
    history.replaceState("again", "");
    location.reload();
  }).catch(show);
}

// The start script says in the same way that something failed to come, and shows the help itself where nobody hears it.
addEventListener("error", function (event) {
  var element = /** @type {any} */ (event.target);
  if (element.dataset && element.dataset.app) {
    event.preventDefault();
    whole(fail);
  } else if (element.rel === "stylesheet" && !element.dataset.mended) {
    element.dataset.mended = "1";
    mend(element).then(function () {
      // To say again where it is has the browser take it from there, which is its mended cache.
      element.href += "";
    });
  }
}, true);

/**
 * Does so once the page is there with all that it names, and the help.
 *
 * @param {() => void} act
 */
function whole(act) {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", act);
  else act();
}

// An engine that cannot read the start script says nothing on its element.
addEventListener("load", function () {
  if (!document.querySelector("[data-ran]")) fail();
});

setTimeout(function () {
  if (!document.querySelector("#app button:enabled")) show();
}, PATIENCE);
