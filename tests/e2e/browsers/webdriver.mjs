// A browser that is not Chromium, driven over WebDriver: as much of it as a person does.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import net from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** How long anything may take, in milliseconds. */
const PATIENCE = 30_000;

/** The key of an element in an answer (W3C WebDriver, section 12.1). */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Each browser: how its driver is started on a port, and what is asked of it. */
const BROWSERS = {
  Firefox: {
    command: (port) => [process.env.OSUIKO_GECKODRIVER, "--port", String(port)],
    wanted: { "moz:firefoxOptions": { binary: process.env.OSUIKO_FIREFOX, args: ["-headless"] } },
  },
  // The engine of Safari. It has no mode without a screen, so it gets one that nobody sees.
  WebKit: {
    command: (port) => [process.env.OSUIKO_XVFB_RUN ?? "xvfb-run", "--auto-servernum", process.env.OSUIKO_WEBKIT_DRIVER, `--port=${port}`],
    wanted: {},
  },
};

export const NAMES = Object.keys(BROWSERS);

/** A port that nobody listens on. */
async function freePort() {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** What `look` gives, once that is something. */
export async function until(what, look) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found) return found;
    assert.ok(Date.now() < end, `${what} did not come`);
    await wait(50);
  }
}

/** A window of a browser, closed with its driver when the test `t` ends. */
export async function openBrowser(t, name) {
  const { command, wanted } = BROWSERS[name];
  const port = await freePort();
  const [program, ...rest] = command(port);
  assert.ok(program && !rest.includes(undefined), `the driver of ${name} must be named`);
  // Its own group, so that everything it starts ends with it.
  const driver = spawn(program, rest, { stdio: "ignore", detached: true });
  await once(driver, "spawn");
  t.after(() => {
    try {
      process.kill(-driver.pid);
    } catch {
      // It has ended by itself.
    }
  });

  async function ask(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
      headers: body && { "content-type": "application/json" },
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${name}: ${value.error}: ${value.message}`);
    return value;
  }
  await until(`the driver of ${name}`, () => ask("GET", "/status").catch(() => undefined));
  const { sessionId } = await ask("POST", "/session", { capabilities: { alwaysMatch: wanted } });
  const session = `/session/${sessionId}`;
  t.after(() => ask("DELETE", session).catch(() => {}));

  const run = (look, ...args) => ask("POST", `${session}/execute/sync`, { script: `return (${look})(...arguments)`, args });
  const settle = (what, look, ...args) => until(what, () => run(look, ...args));
  /** Presses what `look` finds in the page. */
  async function press(what, look, ...args) {
    const element = await settle(what, look, ...args);
    await ask("POST", `${session}/element/${element[ELEMENT]}/click`, {});
  }
  /** From here on everything happens inside what `look` finds, a frame. */
  async function enter(what, look) {
    const id = await settle(what, look);
    await ask("POST", `${session}/frame`, { id });
  }
  return { go: (url) => ask("POST", `${session}/url`, { url }), run, settle, press, enter };
}
