// WebKit, the engine of Safari, driven over WebDriver: as much of it as a person does.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import net from "node:net";

import { until } from "./patience.mjs";

/** The key of an element in an answer (W3C WebDriver, section 12.1). */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** How its driver is started on a port. The engine has no mode without a screen, so it gets one that nobody sees. */
const command = (port) =>
  [process.env.OSUIKO_XVFB_RUN ?? "xvfb-run", "--auto-servernum", process.env.OSUIKO_WEBKIT_DRIVER, `--port=${port}`];

/** A port that nobody listens on. */
async function freePort() {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** A window of WebKit, closed with its driver when the test `t` ends. */
export async function openWebKit(t) {
  const port = await freePort();
  const [program, ...rest] = command(port);
  assert.ok(!rest.includes(undefined), "OSUIKO_WEBKIT_DRIVER must name the driver");
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
    if (value?.error) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  }
  await until("the driver of WebKit", () => ask("GET", "/status").catch(() => undefined));
  const { sessionId } = await ask("POST", "/session", { capabilities: { alwaysMatch: {} } });
  const session = `/session/${sessionId}`;
  t.after(() => ask("DELETE", session).catch(() => {}));

  const run = (look, ...args) => ask("POST", `${session}/execute/sync`, { script: `return (${look})(...arguments)`, args });
  const settle = (what, look, ...args) => until(what, () => run(look, ...args));
  /** Presses what `look` finds in the page. */
  async function press(what, look, ...args) {
    const element = await settle(what, look, ...args);
    // The driver scrolls it to the lower edge of the window, where the bar with the way on may lie over it.
    await run((element) => element.scrollIntoView({ block: "center" }), element);
    await ask("POST", `${session}/element/${element[ELEMENT]}/click`, {});
  }
  /** From here on everything happens inside what `look` finds, a frame. */
  async function enter(what, look) {
    const id = await settle(what, look);
    await ask("POST", `${session}/frame`, { id });
  }
  return { go: (url) => ask("POST", `${session}/url`, { url }), run, settle, press, enter };
}
