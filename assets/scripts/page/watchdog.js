// Has what failed to come asked for once more past the browser's cache, and where the check cannot start, shows the help that
// waits in the page, with the reason.
//
// A browser keeps what a hashed name gave it for a year, an error of the server too, and would fail with it at every
// visit. Where the network changes while the page loads, everything fails that is on its way. So this script is no file:
// it stands in the page before all that it watches, needs nothing else, and has syntax that old engines read too.

var PATIENCE = 20000; // milliseconds

/** How long a network may be away while it changes, in milliseconds. */
var PAUSE = 1000;

/** The shortest program there is: it does nothing. */
var NOTHING = [0, 97, 115, 109, 1, 0, 0, 0];

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
  var address = element.href || element.src;
  /** @param {RequestCache} cache @param {string} [integrity] */
  function ask(cache, integrity) {
    return fetch(address, { integrity: integrity || "", cache: cache }).then(function (response) {
      if (!response.ok) throw response;
    });
  }
  /** @param {RequestCache} cache */
  function whole(cache) {
    return ask(cache, element.integrity);
  }
  return whole("default").catch(function () {
    return whole("reload");
  }).catch(function () {
    return new Promise(function (resolve) {
      setTimeout(resolve, PAUSE);
    }).then(function () {
      return whole("reload");
    });
  }).catch(function (error) {
    if (error.ok === false) throw "fetch";
    // What comes when nothing is asked of it is there, and is not what the page names.
    return ask("reload").then(function () {
      throw "changed";
    }, function () {
      throw "fetch";
    });
  });
}

/** Whether the browser lets no program in, though it is a new one: Lockdown Mode on Apple's devices, and other settings. */
function isStrict() {
  try {
    return !new WebAssembly.Module(new Uint8Array(NOTHING));
  } catch (error) {
    return true;
  }
}

/**
 * The reason that the browser itself gives, if it gives one.
 *
 * @returns {StartReason | undefined}
 */
function reasonOfBrowser() {
  // Chrome has this function from version 97 on, Firefox from 104, Safari from 15.4 (README.md names the browsers).
  if (!("findLast" in [])) return "engine";
  return isStrict() ? "strict" : undefined;
}

/** The element with the help. @returns {any} */
function help() {
  return document.querySelector("#boot-trouble");
}

/**
 * Shows the help, with the words for the reason.
 *
 * @param {StartReason} reason
 */
function show(reason) {
  var block = help();
  var wasHidden = block.hidden;
  all("#boot-trouble [data-reason]", function (words) {
    words.hidden = (" " + words.dataset.reason + " ").indexOf(" " + reason + " ") === -1;
  });
  block.hidden = false;
  // Buttons would do nothing; the styles, if they are there, hide what is around them too.
  document.documentElement.setAttribute("data-stopped", "");
  all("#app button:disabled", function (button) {
    button.hidden = true;
  });
  block.querySelector("button").onclick = function () {
    location.reload();
  };
  // Whoever reads it keeps their place, and in a frame it would take the focus from the page around it.
  if (wasHidden && parent === window) block.focus();
}

/** Whether the start script runs, whether it has started the check, and whether it or what it needs has failed. */
var running = false;
var started = false;
var failed = false;

/** Loads the page once more when all that it names is there, or else shows the help. */
function fail() {
  if (failed || started) return;
  failed = true;
  var reason = reasonOfBrowser();
  if (reason) return show(reason);
  try {
    again();
  } catch (error) {
    // There is nothing here to load with.
    show("start");
  }
}

/** Has all come that the page names, and loads it once more. */
function again() {
  Promise.all(all("[integrity]", mend)).then(function () {
    // What did not help once will not help twice, and whoever reads the help keeps it.
    if (history.state === "again" || !document.querySelector("[data-app]") || !help().hidden) throw "start";
    history.replaceState("again", "");
    location.reload();
  }).catch(function (reason) {
    show(typeof reason === "string" ? /** @type {StartReason} */ (reason) : "start");
  });
}

// The start script says how it went.
window.osuikoStart = {
  ran: function () {
    running = true;
  },
  done: function () {
    var block = help();
    var read = block.contains(document.activeElement);
    started = true;
    block.hidden = true;
    document.documentElement.removeAttribute("data-stopped");
    // A slow network got here after all; whoever has read the help goes on where the check begins.
    if (read) setTimeout(function () {
      /** @type {HTMLElement} */ (document.querySelector("#view-heading")).focus();
    });
  },
  failed: function (reason) {
    // What only the program can find out would be so again.
    if (reason) show(reason);
    else fail();
  },
};

addEventListener("error", function (event) {
  var element = /** @type {any} */ (event.target);
  if (element.dataset && element.dataset.app) {
    whole(fail);
  } else if (element.rel === "stylesheet" && !element.dataset.mended) {
    element.dataset.mended = "1";
    mend(element).then(function () {
      // To say again where it is has the browser take it from there, which is its mended cache.
      element.href += "";
    }).catch(function () {
      // The page can be read without it.
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
  if (!running) fail();
});

// What is asked for once more may never be answered either.
setTimeout(function () {
  whole(function () {
    if (!started && help().hidden) show(reasonOfBrowser() || "slow");
  });
}, PATIENCE);
