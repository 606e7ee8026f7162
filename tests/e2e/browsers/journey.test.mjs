// Holds that the whole way through the check can be gone in Firefox and in WebKit, from the start to leaving it: each view takes
// the focus, fits its width, and leaves no error in the console.

import assert from "node:assert/strict";
import test from "node:test";

import { BOTH, LANGUAGES, WEATHER, home, words } from "../support.mjs";
import { answerAll, at, heading, openScreen, pressButton, ready } from "./acts.mjs";
import { startNowhere } from "./nowhere.mjs";
import { until } from "./patience.mjs";
import { NAMES, openBrowser } from "./window.mjs";

/** As wide as a phone. WebKit's window is 447 pixels wide at least, for its toolbar; what nobody has made smaller is 1024 or more. */
const PHONE = 390;
const NARROW = 447;

/** What the lock itself leaves in the console: it is shown to be on by what it refuses (`assets/scripts/page/lock.js`). */
const LOCK = { Firefox: /settings blocked WebAssembly .* “default-src 'none'”/, WebKit: /^refused: connect-src data$/ };

/** What stands out of the view to the side, one line each. */
function wide() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...document.querySelectorAll("#app *")].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
  return [`${scrollWidth} of ${clientWidth}`, ...out.map(({ tagName, className }) => `${tagName}.${className}`)];
}

/** The field of this name. The name stands in an attribute (`View::editable` in `src/ui/parts/view.rs`). */
const fieldOf = (name) =>
  [...document.querySelectorAll("[role=textbox]")].find((field) => {
    const label = document.getElementById(field.getAttribute("aria-labelledby"));
    return label?.getAttribute("aria-label").replaceAll("\u00ad", "") === name;
  });

for (const name of NAMES) {
  for (const language of LANGUAGES) {
    const width = language === "fi" ? undefined : PHONE;
    test(`${name}: the whole way in ${language}${width ? ", in a narrow window" : ""}`, async (t) => {
      const spoken = words(language);
      const { say } = spoken;
      const nowhere = await startNowhere(t);
      const window = await openBrowser(t, name, { width, nowhere });
      const wrong = async () => (await window.wrong()).filter((line) => !LOCK[name].test(line));
      await window.go(home(language));
      await ready(window);

      /** Waits for the view with this heading and the focus on it, and looks it over. */
      async function seen(title) {
        await at(window, title);
        assert.deepEqual(await window.run(wide), [], title);
        assert.deepEqual(await wrong(), [], title);
        // Whoever presses somewhere else first has seen the view, and is heeded wherever they press then.
        await window.press("the heading", () => document.querySelector("#view-heading"));
      }
      /** Goes back to the view with this heading, where the focus is on what had led on. */
      async function back(title, key = "question-back") {
        await pressButton(window, say(key));
        await window.settle(`the view "${title}", and the focus in it`, (title) => {
          const heading = document.querySelector("#view-heading");
          return heading?.textContent.replaceAll("\u00ad", "") === title && document.querySelector("#app").contains(document.activeElement);
        }, title);
        assert.deepEqual(await wrong(), [], title);
      }
      async function screen(id, title) {
        await openScreen(window, id);
        await seen(title);
      }

      if (width) assert.ok((await window.run(() => innerWidth)) <= NARROW, "the window is too wide");
      assert.deepEqual(await window.run(wide), []);
      const asked = await answerAll(window, spoken, BOTH, seen);
      assert.ok(asked.length > 8, asked.join());
      const result = await heading(window);
      await seen(result);
      await screen("answers", say("review-title"));
      await pressButton(window, say("review-continue"));
      await seen(result);
      await screen("plan", say("plan-title"));
      await screen("letters", say("letters-title"));
      const letter = await window.run(() => document.querySelector(".letter-offer button").firstChild.textContent.replaceAll("\u00ad", ""));
      await window.press("a letter", () => document.querySelector(".letter-offer button"));
      await seen(letter);
      await window.type("Maija Meikäläinen", "the name", fieldOf, say("field-name"));
      await window.settle("the name in the letter", () => document.querySelector(".letter-paper").textContent.includes("Maija Meikäläinen"));
      await back(say("letters-title"));
      await back(say("plan-title"));
      await screen("notes", say("diary-title"));
      await window.type("Soitin pankkiin", "what was done", fieldOf, say("field-what"));
      await pressButton(window, say("diary-keep"));
      await window.settle("the line", () => document.querySelector("main").innerText.includes("Soitin pankkiin"));
      await screen("help-now", say("threat-title"));
      await back(say("diary-title"), "threat-back");
      await window.press("the foot of the page", () => document.querySelector("footer summary"));
      await screen("proof", say("proof-title"));
      await pressButton(window, say("leave"));
      const { host } = new URL(WEATHER);
      await until(`a call for ${host}`, async () => nowhere.asked.includes(host));
      // Firefox says that the other page cannot be had; WebKit stays, where there is nothing any more to go on with.
      await window.settle("an end without answers", (start, begin) => {
        if (!document.querySelector("#app")) return true;
        const [first] = document.querySelectorAll(".frame-view .button");
        return document.querySelector("#view-heading").textContent.replaceAll("\u00ad", "") === start && first.textContent.replaceAll("\u00ad", "") === begin;
      }, say("start-title"), say("start-myself"));
    });
  }
}
