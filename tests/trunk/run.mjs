// Holds what `trunk serve` shows: the working check in each language, and every change in the sources. It runs in a
// copy of them, for it changes them: `cargo xtask test --only trunk`.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import { setTimeout as wait } from "node:timers/promises";

import { LANGUAGES, begin, fit, launch, ready } from "../e2e/support.mjs";

/** How long a build may take, in milliseconds; the first one compiles everything. */
const PATIENCE = 15 * 60_000;

const trunk = process.env.OSUIKO_TRUNK;
assert.ok(trunk, "OSUIKO_TRUNK must name the program");

const free = net.createServer().listen(0, "127.0.0.1");
await once(free, "listening");
const { port } = free.address();
free.close();
await once(free, "close");
const root = `http://127.0.0.1:${port}`;

/** What is served at an address, or nothing. */
async function served(address) {
  const response = await fetch(`${root}${address}`).catch(() => undefined);
  return response?.ok ? response.text() : undefined;
}

/** Waits until `look` gives something. */
async function until(what, look) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    assert.equal(serving.exitCode, null, "trunk has ended");
    const found = await look();
    if (found) return found;
    await wait(250);
  }
  return assert.fail(`${what} did not come`);
}

/** Changes a file of the sources. */
function change(file, from, to) {
  const text = fs.readFileSync(file, "utf8");
  assert.ok(text.includes(from), `${file} has no ${from}`);
  fs.writeFileSync(file, text.replace(from, to));
}

/** The name of a file that the Finnish page loads, which changes with its content. */
const loaded = (pattern) => async () => pattern.exec((await served("/fi/")) ?? "")?.[0];

/** Changes a file, and waits until what `look` gives is another. */
async function follows(what, look, make) {
  const before = await look();
  assert.ok(before, `nothing is served that shows a change in ${what}`);
  make();
  await until(`the change in ${what}`, async () => {
    const now = await look();
    return now && now !== before;
  });
  console.log(`  followed a change in ${what}`);
}

// Its own group, so that everything it starts ends with it.
const serving = spawn(trunk, ["serve", "--port", String(port), "--address", "127.0.0.1"], {
  stdio: ["ignore", "inherit", "inherit"],
  detached: true,
});
const browser = await launch();
try {
  await until("the page", () => served("/fi/"));
  assert.match(await served("/"), /href="sv\/"/);
  for (const language of LANGUAGES) {
    const page = fit(await browser.newPage(), language);
    await page.goto(`${root}/${language}/`);
    await ready(page);
    await begin(page);
    assert.ok((await page.locator(".choice input").count()) > 10, "the first question has the services of the catalogue");
    const main = page.locator(".button-main").first();
    assert.notEqual(await main.evaluate((button) => getComputedStyle(button).backgroundColor), "rgba(0, 0, 0, 0)");
    await page.close();
    console.log(`  the check works in ${language}`);
  }

  const open = fit(await browser.newPage(), "fi");
  await open.goto(`${root}/fi/`);
  await ready(open);
  const style = loaded(/style-[0-9a-f]+\.css/);
  await follows(".css", style, () => fs.appendFileSync("assets/styles/ground.css", "\n.followed { color: red; }\n"));
  // The page that was open has been loaded again by itself.
  await open.locator(`link[href*="${await style()}"]`).waitFor({ state: "attached", timeout: PATIENCE });
  // In every language at once: a text that changes in one alone is refused until the others have been read.
  await follows(".ftl", loaded(/catalogue-fi-[0-9a-f]+\.bin/), () => {
    for (const language of ["en", "sv", "fi"]) change(`assets/text/${language}/ui.ftl`, "start-begin = ", "start-begin = X ");
  });
  const paper = () => served("/fi/paper/");
  await follows(".toml", paper, () => change("assets/site.toml", "https://osuiko.example", "https://followed.example"));
  assert.match(await paper(), /followed\.example/);
  const program = loaded(/osuiko-[0-9a-f]+\.wasm/);
  await follows(".rs", program, () => change("src/main.rs", "fn main() {", 'fn main() {\n    std::hint::black_box("followed");'));
} finally {
  await browser.close();
  process.kill(-serving.pid);
}
