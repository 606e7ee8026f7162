// WebKit, the engine of Safari, driven over WebDriver: as much of it as a person does.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import net from "node:net";

import { until } from "./patience.mjs";
import { startScreen } from "./screen.mjs";

/** The key of an element in an answer (W3C WebDriver, section 12.1). */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** A port that nobody listens on. */
async function freePort() {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/**
 * A window of WebKit, closed with its driver when the test `t` ends. The engine has no mode without a screen, so it gets one
 * that nobody sees.
 */
export async function openWebKit(t, { width, nowhere, screen: given } = {}) {
  const program = process.env.OSUIKO_WEBKIT_DRIVER;
  assert.ok(program, "OSUIKO_WEBKIT_DRIVER must name the driver");
  const screen = given ?? (await startScreen());
  const port = await freePort();
  // What WebDriver has for this speaks TLS with the way out, which WebKit then takes for the host.
  const env = { ...screen.env, ...(nowhere && { https_proxy: `http://127.0.0.1:${nowhere.port}` }) };
  // Its own group, so that everything it starts ends with it.
  const driver = spawn(program, [`--port=${port}`], { env, stdio: "ignore", detached: true });
  await once(driver, "spawn");
  let session;
  t.after(async () => {
    if (session) await ask("DELETE", session).catch(() => {});
    try {
      process.kill(-driver.pid);
    } catch {
      // It has ended by itself.
    }
    await screen.end();
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
  session = `/session/${sessionId}`;
  if (width) await ask("POST", `${session}/window/rect`, { width, height: 800 });

  const run = (look, ...args) => ask("POST", `${session}/execute/sync`, { script: `return (${look})(...arguments)`, args });
  const settle = (what, look, ...args) => until(what, () => run(look, ...args));
  /** Presses what `look` finds in the page; gives it. */
  async function press(what, look, ...args) {
    const element = await settle(what, look, ...args);
    // The driver scrolls it to the lower edge of the window, where the bar with the way on may lie over it.
    await run((element) => element.scrollIntoView({ block: "center" }), element);
    await ask("POST", `${session}/element/${element[ELEMENT]}/click`, {});
    return element;
  }
  /** Presses what `look` finds in the page, and types there. */
  async function type(text, what, look, ...args) {
    const element = await press(what, look, ...args);
    await ask("POST", `${session}/element/${element[ELEMENT]}/value`, { text });
  }
  /** From here on everything happens inside what `look` finds, a frame. */
  async function enter(what, look) {
    const id = await settle(what, look);
    await ask("POST", `${session}/frame`, { id });
  }
  /** What an expression comes to in the page; like everything that WebDriver runs there, it does not count as a press. */
  const look = (expression) => ask("POST", `${session}/execute/sync`, { script: `return ${expression}`, args: [] });
  /** Goes to an address, and notes from then on what goes wrong; the driver has no word of what the console says. */
  async function go(url) {
    await ask("POST", `${session}/url`, { url });
    await run(noteWrong);
  }
  const wrong = () => run(() => window.wrong ?? []);
  return { go, run, settle, press, type, enter, look, wrong };
}

/** Notes in `window.wrong` what a page says of errors. */
function noteWrong() {
  window.wrong = [];
  const { error } = console;
  console.error = (...said) => {
    window.wrong.push(`console: ${said.join(" ")}`);
    error.apply(console, said);
  };
  addEventListener("error", (event) => window.wrong.push(`uncaught: ${event.message}`));
  addEventListener("unhandledrejection", (event) => window.wrong.push(`uncaught: ${event.reason}`));
  addEventListener("securitypolicyviolation", (event) => window.wrong.push(`refused: ${event.violatedDirective} ${event.blockedURI}`));
}

/** A window of WebKit with its toolbar on a screen, closed when the test `t` ends. */
export const showWebKit = (t, screen) => openWebKit(t, { screen });
