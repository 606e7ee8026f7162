// Holds that the Back and Forward of the browser's own toolbar, pressed by a mouse, lead step by step through the check, and
// out of it only from its first view, in Chromium, Firefox and WebKit.
//
// Only a press in the toolbar shows whether a browser passes by the entries of a page: a key goes to the page too, and counts
// there as a press of the person. So does most of what a driver runs in a page, so between two presses of the toolbar the page
// is only looked at, in a way that counts as none.

import assert from "node:assert/strict";
import { once } from "node:events";
import http from "node:http";
import test from "node:test";
import { setTimeout as wait } from "node:timers/promises";

import { QUESTIONS, THERAPY, home, label, words } from "../support.mjs";
import { showChromium } from "./chromium.mjs";
import { showFirefox } from "./firefox.mjs";
import { until } from "./patience.mjs";
import { startScreen } from "./screen.mjs";
import { showWebKit } from "./webkit.mjs";

const BROWSERS = { Chromium: showChromium, Firefox: showFirefox, WebKit: showWebKit };

/**
 * Where the middle of a toolbar's buttons is: from the left edge of the window, and up from the upper edge of the page. In
 * all three it fits within 5 pixels, and the buttons are 30 wide; each test tries it out before anything else.
 */
const BACK = { right: 22, up: 21 };
const FORWARD = { right: 57, up: 21 };

/** How long a view has to be open before the same spot can be pressed again, in milliseconds, and a little more. */
const TO_READ = 1100;

const say = words("fi");

/** A page of somebody else, with nothing but its heading, on another host than the check. */
async function otherPage(t) {
  const server = http.createServer((request, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end(`<!doctype html><title>Other</title><h1 id="view-heading">Other ${request.url}</h1>`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return (name) => `http://localhost:${server.address().port}/${name}`;
}

const optionOf = (text) =>
  [...document.querySelectorAll(".choice label")].find((label) => label.firstElementChild.textContent.replaceAll("\u00ad", "") === text);

/** Where an element of the page is on the screen; nothing while something lies over it. */
function placeOf(element) {
  element?.scrollIntoView({ block: "center" });
  const box = element?.getBoundingClientRect();
  const [x, y] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [];
  if (!box || !element.contains(document.elementFromPoint(x, y))) return null;
  return { x: screenX + x, y: screenY + outerHeight - innerHeight + y };
}

/** A window with a mouse in front of it. */
async function openWindow(t, name) {
  const screen = await startScreen();
  const window = await BROWSERS[name](t, screen);
  const call = (find, args) => `(${find})(...${JSON.stringify(args)})`;
  const look = (find, ...args) => window.look(call(find, args));
  const settle = (what, find, ...args) => until(what, () => look(find, ...args));

  /** Presses a button of the toolbar. */
  async function toolbar({ right, up }) {
    const corner = await look(() => ({ x: screenX, y: screenY + outerHeight - innerHeight }));
    await screen.press(corner.x + right, corner.y - up);
  }

  /** Presses what `find` finds in the page, once it stands still. */
  async function press(what, find, ...args) {
    let before;
    const place = await until(what, async () => {
      const now = await window.look(`(${placeOf})(${call(find, args)})`);
      const still = now && now.x === before?.x && now.y === before?.y;
      before = now;
      return still && now;
    });
    await screen.press(place.x, place.y);
  }

  /** Waits for the view with this heading. */
  const at = (title) =>
    settle(`the view "${title}"`, (title) => document.querySelector("#view-heading")?.textContent.replaceAll("\u00ad", "") === title, title);

  const heading = () => look(() => document.querySelector("#view-heading")?.textContent.replaceAll("\u00ad", ""));

  return { ...window, look, settle, toolbar, press, at, heading };
}

/** Goes to the check in Finnish from another page, and shows on the way that the buttons are where they are thought to be. */
async function toCheck(window, other) {
  await window.go(other("first"));
  await window.go(other("before"));
  await window.toolbar(BACK);
  await window.at("Other /first");
  await window.toolbar(FORWARD);
  await window.at("Other /before");
  await window.go(home("fi"));
  await window.settle("the program", () => Boolean(document.querySelector("#app .button-main:enabled")));
  assert.equal(await window.look(() => navigator.userActivation.hasBeenActive), false, "looking counts as a press");
}

/** Answers the question with this heading, or nothing where it is none, and goes on; says whether it did. */
async function answerOne(window, title) {
  const question = QUESTIONS.find((id) => say.say(`question-${id}`) === title);
  if (!question) return false;
  const chosen = () => Boolean(document.querySelector(".choice input:checked"));
  if (await window.look(chosen)) {
    // Continue takes no press on its spot before there was time to read the view.
    await wait(TO_READ);
  } else {
    for (const option of [THERAPY[question] ?? "unknown"].flat()) {
      await window.press(`the choice "${option}"`, optionOf, label(say, question, option));
    }
  }
  await window.settle("an answer", chosen);
  await window.press("the way on", () => document.querySelector(".question .button-main, .question-actions .button-main"));
  await window.settle(`what comes after "${title}"`, (title) => document.querySelector("#view-heading").textContent.replaceAll("\u00ad", "") !== title, title);
  return true;
}

/** From the start, answers as many questions as there are, or `most`; gives the headings of all views. */
async function answer(window, most = Infinity) {
  const shown = [await window.heading()];
  await window.press("the start", () => document.querySelector("#app .button-main:enabled"));
  await window.at(say.say("question-services"));
  do {
    shown.push(await window.heading());
  } while (shown.length <= most + 1 && (await answerOne(window, shown.at(-1))));
  return shown;
}

for (const name of Object.keys(BROWSERS)) {
  test(`${name}: each press of Back in the toolbar leads one step back, and out of the check only from its start`, async (t) => {
    const other = await otherPage(t);
    const window = await openWindow(t, name);
    await toCheck(window, other);
    const [start, first, second, third, fourth] = await answer(window, 3);
    assert.ok(fourth);
    const ways = [[BACK, third], [BACK, second], [FORWARD, third], [BACK, second], [BACK, first], [BACK, start]];
    for (const [button, title] of ways) {
      await window.toolbar(button);
      await window.at(title);
    }
    await window.toolbar(BACK);
    await window.at("Other /before");
  });

  test(`${name}: Back in the toolbar leads from the plan, and from the page of a case, into the check with all its answers`, async (t) => {
    const other = await otherPage(t);
    const window = await openWindow(t, name);
    await toCheck(window, other);
    const [before, last, result] = (await answer(window)).slice(-3);
    await window.press("the way to the plan", () => document.querySelector("#to-plan:enabled"));
    const plan = say.say("plan-title");
    await window.at(plan);
    for (const [button, title] of [[BACK, result], [BACK, last], [FORWARD, result], [FORWARD, plan], [BACK, result], [BACK, last]]) {
      await window.toolbar(button);
      await window.at(title);
    }
    // Whoever presses in the page goes on from there.
    await answerOne(window, last);
    await window.at(result);

    // It opens in a tab of its own, but some let everything open in the same one.
    await window.look(() => {
      for (const link of document.querySelectorAll("a[target]")) link.removeAttribute("target");
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await window.press("the way to the case", () => document.querySelector('a[href^="breaches/"]'));
    await window.settle("the page of the case", () => location.pathname.includes("/breaches/") && document.readyState === "complete");
    await window.toolbar(BACK);
    await window.at(result);
    for (const title of [last, before]) {
      await window.toolbar(BACK);
      await window.at(title);
    }
    assert.equal(await window.look(() => document.querySelectorAll(".choice input:checked").length), 1);
  });
}
