// Holds what the search for moved addresses says of pages that moved, are gone, or lost their number.

import assert from "node:assert/strict";
import http from "node:http";
import test from "node:test";

import { report, tryAll } from "../../xtask/links.mjs";

/** A site with a page of each kind; it ends with the test. */
async function site(t) {
  const server = http.createServer((request, response) => {
    const pages = {
      "/same": [200, {}, "Soita numeroon 029 497-550 arkisin."],
      "/abroad": [200, {}, "Call +358 (0)29 497 550."],
      "/moved": [301, { location: "/same" }, ""],
      "/broken": [500, {}, ""],
    };
    if (request.url === "/silent") return;
    const [status, headers, body] = pages[request.url] ?? [404, {}, ""];
    response.writeHead(status, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}`;
}

const link = (address, phones = []) => ({ address, where: ["source s"], phones });

test("a page that is as it was is not spoken of, nor is its number, however it is parted", async (t) => {
  const home = await site(t);
  const links = [link(`${home}/same`, ["029 497 550"]), link(`${home}/abroad`, ["029 497 550"])];
  const found = await tryAll(links);
  assert.deepEqual(found, { network: true, lines: [] });
  assert.deepEqual(report(links, found), { text: "2 addresses were tried; all are as they were.", code: 0 });
});

test("what moved, is gone, is not shown, does not answer or lost its number is named with its records", async (t) => {
  const home = await site(t);
  const links = [
    link(`${home}/moved`),
    link(`${home}/none`),
    link(`${home}/broken`),
    link(`${home}/silent`),
    link(`${home}/same`, ["09 123 456"]),
  ];
  const { lines } = await tryAll(links, 300);
  assert.deepEqual(lines, [
    `moved: ${home}/moved is now ${home}/same (source s)`,
    `gone: ${home}/none: 404 (source s)`,
    `not shown: ${home}/broken: 500 (source s)`,
    `not reached: ${home}/silent: no answer in time (source s)`,
    `number gone: 09 123 456 does not stand on ${home}/same (source s)`,
  ]);
  const { text, code } = report(links, { network: true, lines });
  assert.equal(text.split("\n").at(-1), "5 addresses were tried; 5 want a look.");
  assert.equal(code, 1);
});

test("without a network it says that it could not try, and calls nothing gone", async () => {
  // Nothing listens on port 9 of this machine.
  const links = [link("http://127.0.0.1:9/"), link("http://osuiko.invalid/")];
  const found = await tryAll(links);
  assert.equal(found.network, false);
  assert.deepEqual(report(links, found), {
    text: "There is no network here: none of 2 addresses could be tried.",
    code: 3,
  });
});
