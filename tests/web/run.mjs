// Runs the tests that only a browser can run: node tests/web/run.mjs FOLDER, where FOLDER has them compiled and bound.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";

import { launch } from "../e2e/support.mjs";

/** How long all of them may take together, in milliseconds. */
const PATIENCE = 120_000;

/** Where the browser finds them; nobody is asked, for every request is answered here. */
const ORIGIN = "http://localhost";

const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm" };

/** The page: wasm-bindgen-test writes what it has to say into the one element, and calls a test by this function. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Tests</title>
<body><pre id="output"></pre><script>window.__wbg_test_invoke = (test) => test();</script>`;

/** Runs every test, in the page; gives how many there are and whether all of them passed. */
async function runAll(name) {
  const module = await import(`${name}.js`);
  const wasm = await module.default({ module_or_path: `${name}_bg.wasm` });
  const context = new module.WasmBindgenTestContext(false);
  const tests = Object.keys(wasm).filter((name) => name.startsWith("__wbgt_"));
  return { count: tests.length, passed: await context.run(tests.map((name) => wasm[name])) };
}

const folder = process.argv[2];
assert.ok(folder, "name the folder with the compiled tests");
const browser = await launch();
const late = setTimeout(() => {
  console.error(`the tests took longer than ${PATIENCE / 1000} seconds`);
  process.exit(1);
}, PATIENCE);
try {
  const page = await browser.newPage();
  page.on("console", (message) => console.log(message.text()));
  page.on("pageerror", (error) => console.log(`uncaught: ${error.message}`));
  await page.route("**", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: PAGE });
    const file = path.join(folder, path.basename(pathname));
    if (!fs.existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: TYPES[path.extname(file)], body: fs.readFileSync(file) });
  });
  await page.goto(`${ORIGIN}/`);
  const { count, passed } = await page.evaluate(runAll, "/tests");
  console.log(await page.locator("#output").textContent());
  assert.ok(count > 0, "there are no tests in the program");
  assert.ok(passed, "a test failed");
} finally {
  clearTimeout(late);
  await browser.close();
}
