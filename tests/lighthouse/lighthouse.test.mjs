// Holds that Lighthouse finds nothing to say of accessibility, good practice and search on a phone, on the first view, on the page
// of a case, and on the plan.
//
// Lighthouse is large, so its packages are installed for this check alone, in the folder that OSUIKO_LIGHTHOUSE names.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createRequire } from "node:module";
import net from "node:net";
import path from "node:path";
import test, { after, before } from "node:test";
import { pathToFileURL } from "node:url";

import { Relay } from "../e2e/relay.mjs";
import { BOTH, FLAGS, fit, home, launch, readPlainly, ready, toPlan } from "../e2e/support.mjs";

const folder = process.env.OSUIKO_LIGHTHOUSE;
assert.ok(folder, "OSUIKO_LIGHTHOUSE must name the folder of its packages");
const packages = createRequire(path.join(folder, "package.json"));
const load = (file) => import(pathToFileURL(file));
const { default: lighthouse, snapshot } = await load(path.join(folder, "node_modules", "lighthouse", "core", "index.js"));
const { default: puppeteer } = await load(packages.resolve("puppeteer-core"));

/** What is judged; how fast a page is, the budget holds without the noise of a machine. */
const CATEGORIES = ["accessibility", "best-practices", "seo"];

/** A port that nobody listens on. */
async function freePort() {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** One browser, which a person's presses and Lighthouse both reach. */
let browser;
let reached;

before(async () => {
  const port = await freePort();
  browser = await launch({ args: [...FLAGS, `--remote-debugging-port=${port}`] });
  reached = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
});

after(async () => {
  await reached?.disconnect();
  await browser?.close();
});

/** Where an audit found something, as far as it says. */
const places = ({ explanation = "", details }) =>
  [explanation, ...(details?.items ?? []).slice(0, 3).map(({ node, source, description }) => node?.snippet ?? source?.snippet ?? description ?? "")].filter(Boolean);

/** Holds that every category has all of its points; says which audits took some away, and where. */
function isPerfect({ lhr }) {
  assert.equal(lhr.runtimeError, undefined, lhr.runtimeError?.message);
  for (const name of CATEGORIES) {
    const { score, auditRefs } = lhr.categories[name];
    const judged = auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => lhr.audits[id]).filter(Boolean);
    const short = judged.filter(({ score }) => score !== null && score < 1);
    assert.deepEqual(short.map((audit) => `${name}: ${audit.title}: ${places(audit).join("; ")}`), []);
    assert.equal(score, 1, `${name} has ${score}`);
    assert.ok(judged.some(({ score }) => score === 1), `nothing was judged for ${name}`);
  }
}

/** The address of a page on a site that knows its own: there it names itself and its translations whole. */
async function wholeAddress(t, path) {
  const relay = await Relay.start(t);
  const address = relay.url(path);
  const html = await (await fetch(address)).text();
  const own = /(<link rel="(?:canonical|alternate)"[^>]* href=")([^"]*)/g;
  relay.bodies.set(path, Buffer.from(html.replace(own, (_, before, to) => before + new URL(to, address))));
  return address;
}

for (const path of ["fi/", "fi/breaches/westlog-2023/"]) {
  test(`/${path} has all points for ${CATEGORIES.join(", ")}`, async (t) => {
    const page = await reached.newPage();
    const options = { onlyCategories: CATEGORIES, logLevel: "error" };
    isPerfect(await lighthouse(await wholeAddress(t, path), options, undefined, page));
    await page.close();
  });
}

test(`the plan has all points for ${CATEGORIES.join(", ")}`, async () => {
  const context = await browser.newContext({ reducedMotion: "reduce", serviceWorkers: "block", viewport: { width: 412, height: 823 } });
  await context.addInitScript(readPlainly);
  const page = fit(await context.newPage(), "fi");
  await page.goto(home("fi"));
  await ready(page);
  await toPlan(page, BOTH);
  const title = await page.title();
  const shown = await Promise.all((await reached.pages()).map(async (page) => [page, await page.evaluate(() => Boolean(document.querySelector(".plan")))]));
  const [plan] = shown.find(([, isPlan]) => isPlan);
  assert.equal(await plan.title(), title);
  // Lighthouse has the page itself ask for robots.txt, and the connections of the page are closed by now.
  const flags = { onlyCategories: CATEGORIES, skipAudits: ["robots-txt"], logLevel: "error" };
  isPerfect(await snapshot(plan, { flags }));
  await context.close();
});
