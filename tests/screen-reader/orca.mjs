// Orca, the screen reader of desktops with Linux, in front of a Chromium on a screen that nobody sees: real keys go in,
// and what is spoken comes out as text. With the variable OSUIKO_HEARD, all that the tests look at is printed too.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { startScreen } from "../e2e/browsers/screen.mjs";
import { FLAGS, SOFT_HYPHEN, fit, launch } from "../e2e/support.mjs";

const run = promisify(execFile);

const SESSION = fileURLToPath(new URL("session.sh", import.meta.url));

/** How long anything may take to be spoken, in milliseconds. */
const PATIENCE = 20_000;

/** How long Orca and the desktop may take to begin, and to end. */
const TO_BEGIN = 60_000;
const TO_END = 5_000;

/** How often Orca is looked at, and at how many looks in a row it must have done nothing to count as silent. */
const LOOK = 100;
const LOOKS = 6;

/** What `look` gives, once that is something; nothing if that takes too long. */
async function until(look, patience = PATIENCE) {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found || Date.now() > end) return found;
    await wait(LOOK);
  }
}

/** So long, in milliseconds, without keeping the tests from ending. */
const atMost = (time) => wait(time, undefined, { ref: false });

/** What the system tells of a process: its state, its session and how much time of the processor it has used. */
function told(pid) {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, , , session, ...more] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { state, session: Number(session), used: Number(more[7]) + Number(more[8]) };
  } catch {
    // It has ended.
    return undefined;
  }
}

/** The processes of a session that have not ended. */
const members = (session) =>
  fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    const now = told(pid);
    return now?.session === session && now.state !== "Z";
  });

/** Sends a signal to a process that may have ended by now. */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** Text as it is compared: without marks where a word may break, and with one kind of space. */
const evenly = (text) => text.replaceAll(SOFT_HYPHEN, "").replace(/\s+/g, " ").trim();

/** Where a text goes on behind `words`, which stand in it whole and one behind the other; nothing where they do not. */
function behind(text, words) {
  const letter = /[\p{L}\p{N}]/u;
  // What runs into the next word is not understood.
  const cut = (at) => at > 0 && at < text.length && letter.test(text[at - 1]) && letter.test(text[at]);
  const whole = (from, to) => !cut(from) && !cut(to);
  let from = 0;
  for (const word of words.map(evenly)) {
    let at = text.indexOf(word, from);
    while (at >= 0 && !whole(at, at + word.length)) at = text.indexOf(word, at + 1);
    if (at < 0) return undefined;
    from = at + word.length;
  }
  return from;
}

/** Fails unless `words` were said in this order, and none of them afterwards, unless they may be said `again`. */
function check(heard, words, { again = false } = {}) {
  const text = heard.join(" ");
  const both = `said: ${JSON.stringify(heard)}\nwanted: ${JSON.stringify(words.map(evenly))}`;
  const end = behind(text, words);
  assert.ok(end !== undefined, `it was not said\n${both}`);
  const twice = words.filter((word) => behind(text.slice(end), [word]) !== undefined);
  assert.ok(again || twice.length === 0, `it was said more than once: ${JSON.stringify(twice)}\n${both}`);
  if (process.env.OSUIKO_HEARD) console.log(JSON.stringify(heard));
}

/** A desktop with Orca on it, which has begun to speak. */
async function startDesktop() {
  const screen = await startScreen();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "osuiko-orca-"));
  for (const name of ["home", "run"]) fs.mkdirSync(path.join(folder, name), { mode: 0o700 });
  const tape = path.join(folder, "speech");
  const log = path.join(folder, "log");
  fs.writeFileSync(tape, "");
  const env = {
    ...screen.env,
    HOME: path.join(folder, "home"),
    XDG_RUNTIME_DIR: path.join(folder, "run"),
    OSUIKO_SPEECH: tape,
    // What Orca says by itself, such as "heading level 1", it says in English.
    LANG: "C.UTF-8",
    LANGUAGE: "en",
    LC_ALL: "C.UTF-8",
    // By these Chromium knows that somebody listens.
    ACCESSIBILITY_ENABLED: "1",
    GNOME_ACCESSIBILITY: "1",
    NO_AT_BRIDGE: "0",
  };
  // A session of its own, by which everything that it starts can be found in the end.
  const complaints = fs.openSync(log, "w");
  const options = { env, stdio: ["pipe", "pipe", complaints], detached: true };
  const keeper = spawn("dbus-run-session", ["--", "sh", SESSION], options);
  fs.closeSync(complaints);
  keeper.stdin.on("error", () => {});
  const ended = once(keeper, "exit").catch((error) => error);

  async function end() {
    keeper.stdin.end();
    await Promise.race([ended, atMost(TO_END)]);
    for (const signal of ["SIGTERM", "SIGKILL"]) {
      for (const pid of members(keeper.pid)) send(pid, signal);
      await until(() => members(keeper.pid).length === 0, TO_END);
    }
    await screen.end();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }

  const said = await Promise.race([once(keeper.stdout, "data"), ended.then(() => undefined), atMost(TO_BEGIN)]);
  const [orca, address] = String(said?.[0] ?? "").trim().split(" ");
  const begun = address && (await until(() => fs.statSync(tape).size > 0, TO_BEGIN));
  if (!begun) {
    const why = fs.readFileSync(log, "utf8");
    await end();
    throw new Error(`Orca has not begun to speak:\n${why}`);
  }
  return { env: { ...env, DBUS_SESSION_BUS_ADDRESS: address }, orca, tape, end };
}

/** Orca in front of a browser. `end` ends both, with everything that came with them. */
export async function startOrca() {
  const desktop = await startDesktop();
  const { env, tape, orca } = desktop;
  let browser;
  try {
    const args = [...FLAGS, "--force-renderer-accessibility", "--window-position=0,0", "--window-size=1280,900"];
    browser = await launch({ headless: false, env, args });
  } catch (error) {
    await desktop.end();
    throw error;
  }

  /** Everything that was spoken so far, one utterance each. */
  const spoken = () => fs.readFileSync(tape, "utf8").split("\n").slice(0, -1).map((line) => evenly(JSON.parse(line)));

  /** Waits until Orca has nothing more to do: it sleeps, uses no processor, and says nothing. */
  async function silence() {
    let before = "";
    let same = 0;
    const silent = await until(() => {
      const { state, used } = told(orca) ?? {};
      const now = `${used} ${fs.statSync(tape).size}`;
      same = state === "S" && now === before ? same + 1 : 0;
      before = now;
      return same >= LOOKS;
    });
    assert.ok(silent, `Orca goes on speaking: ${spoken().slice(-20).join(" | ")}`);
  }

  /** Waits until Orca says more than it had said, and then until silence. */
  async function more(than) {
    assert.ok(await until(() => spoken().length > than), "Orca says nothing");
    await silence();
  }

  /** Presses a key of the keyboard, by its name in X. */
  const press = (key) => run(process.env.OSUIKO_XDOTOOL ?? "xdotool", ["key", "--clearmodifiers", key], { env });

  /** Does something once all is silent; gives what is said from then until silence, and until all of `words` are. */
  async function hear(act, words = []) {
    await silence();
    const from = spoken().length;
    const heard = () => spoken().slice(from);
    await act();
    await until(() => heard().length > 0 && behind(heard().join(" "), words) !== undefined);
    await silence();
    return heard();
  }

  /** Fails unless Orca then says all of `words` in this order, and only once, unless it may say them `again`. */
  async function says(words, act, { again = false } = {}) {
    const heard = await hear(act, words);
    check(heard, words, { again });
    return heard;
  }

  /** Fails unless Tab, which comes to an element, has Orca say all of `words` in this order, and only once. */
  async function tabSays(element, words) {
    await silence();
    // From there one step back, so that it is Tab that leads there.
    const before = spoken().length;
    await element.focus();
    await press("shift+Tab");
    await more(before);
    const there = () => element.evaluate((element) => element === document.activeElement);
    const heard = await hear(async () => {
      await press("Tab");
      assert.ok(await until(there), "Tab does not lead where Shift and Tab came from");
    }, words);
    check(heard, words);
    return heard;
  }

  /** Puts a page before Orca: Chromium leaves the focus in its address bar until it is brought to the front. */
  async function show(page) {
    await page.bringToFront();
    assert.ok(await until(() => page.evaluate(() => document.hasFocus())), "the window is not the active one");
    await silence();
  }

  /** A fresh page that has gone nowhere yet, closed when the test `t` ends. */
  async function blank(t, language) {
    const context = await browser.newContext({ viewport: null, reducedMotion: "reduce", serviceWorkers: "block" });
    t.after(() => context.close());
    const page = fit(await context.newPage(), language);
    page.setDefaultTimeout(PATIENCE);
    return page;
  }

  async function end() {
    await browser.close();
    await desktop.end();
  }
  return { blank, show, press, hear, says, tabSays, end };
}
