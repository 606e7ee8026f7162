// Holds that nginx with the configuration that ships answers every address as our own server does, at the root and
// below a path, shows the check, and writes nobody's address anywhere; and that an update breaks no page that is open.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import test, { after, before } from "node:test";

import { BOTH, DIST, LANGUAGES, answerAll, at, begin, button, printLetter, ready, useBrowser } from "./support.mjs";

/** The path of the second site, beside pages of somebody else. */
const BELOW = "/palvelut/osuiko";

/** Headers of the connection and of the clock, which no server shares with another. */
const PASSING = ["accept-ranges", "connection", "date", "etag", "keep-alive", "last-modified", "server"];

/** The module for brotli, where Debian puts it; not every system has a package of it. */
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const hasBrotli = fs.existsSync(BROTLI);
const ENCODINGS = ["identity", "gzip", ...(hasBrotli ? ["br", "gzip, deflate, br, zstd"] : [])];

const browser = useBrowser();
const ours = process.env.OSUIKO_URL;
const conf = fs.readFileSync(path.join(DIST, "hosting", "nginx.conf"), "utf8");
const sums = new Map(
  fs.readFileSync(path.join(DIST, "SHA256SUMS"), "utf8").trim().split("\n").map((line) => line.split("  ").reverse()),
);

let folder;
let nginx;
let root;
let below;

before(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "osuiko-nginx-"));
  const [first, second] = [await freePort(), await freePort()];
  [root, below] = [`http://127.0.0.1:${first}`, `http://127.0.0.1:${second}${BELOW}`];
  fs.writeFileSync(path.join(folder, "nginx.conf"), whole(first, second));
  assert.ok(process.env.OSUIKO_NGINX, "OSUIKO_NGINX must name the program");
  nginx = spawn(process.env.OSUIKO_NGINX, ["-p", folder, "-c", path.join(folder, "nginx.conf"), "-e", "start.log"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  await answers(first);
});

after(async () => {
  if (nginx && nginx.exitCode === null) {
    const ended = new Promise((resolve) => nginx.once("exit", resolve));
    nginx.kill("SIGTERM");
    await ended;
  }
  fs.rmSync(folder, { recursive: true });
});

/** What an administrator writes around and into the file that ships, here without any rights. */
function whole(first, second) {
  const site = changed(conf, [
    ["listen 80;", `listen 127.0.0.1:${first};`],
    ["root /srv/osuiko;", `root "${DIST}";`],
    ["/var/log/nginx/osuiko.log", path.join(folder, "osuiko.log")],
    ...(hasBrotli ? [["# brotli_static on;", "brotli_static on;"]] : []),
  ]);
  const [location] = /^ {4}location \/ \{\n.*?^ {4}\}\n/ms.exec(site);
  const moved = changed(location, [
    ["location / {", `location ${BELOW}/ {`],
    [`root "${DIST}";`, `alias "${DIST}/";`],
    ["/404.html;", `${BELOW}/404.html;`],
  ]);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `
daemon off;
worker_processes 1;
pid nginx.pid;
error_log error.log;
${process.getuid() === 0 ? "user root;" : ""}
${hasBrotli ? `load_module ${BROTLI};` : ""}
events { worker_connections 256; }
http {
${temporary.map((name) => `${name}_temp_path ${name};`).join("\n")}
access_log access.log;
${site}
server {
    listen 127.0.0.1:${second};
    add_header X-Frame-Options SAMEORIGIN always;
${moved}
}
}
`;
}

/** `text` with pieces of it replaced, each of which stands there once. */
function changed(text, pieces) {
  for (const [piece, by] of pieces) {
    assert.equal(text.split(piece).length, 2, `the configuration has not one ${piece}`);
    text = text.replace(piece, () => by);
  }
  return text;
}

/** A port that nobody listens on. */
function freePort() {
  const server = net.createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until somebody listens on `port`. */
async function answers(port) {
  for (let tries = 0; tries < 100; tries += 1) {
    assert.equal(nginx.exitCode, null, "nginx does not start; it says why above");
    const open = await new Promise((resolve) => {
      const socket = net.connect(port, "127.0.0.1", () => resolve(true));
      socket.once("error", () => resolve(false)).once("connect", () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail("nginx does not answer");
}

/** What a server answers: status, headers that say something, and the checksum of the body as it came. */
function ask(url, encoding) {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent: false, headers: { "Accept-Encoding": encoding } }, (response) => {
      const sum = createHash("sha256");
      response.on("data", (part) => sum.update(part));
      response.on("end", () => {
        const headers = { ...response.headers };
        for (const name of PASSING) delete headers[name];
        // A page without an origin names where it comes from.
        const policy = headers["content-security-policy"];
        if (policy) headers["content-security-policy"] = policy.replaceAll(new URL(url).origin, "here");
        resolve({ status: response.statusCode, headers, sum: sum.digest("hex"), server: response.headers.server });
      });
    });
    request.once("error", reject);
  });
}

test("every file comes with the same status, body and headers as from our own server", async () => {
  assert.ok(sums.size > 100, `only ${sums.size} files`);
  for (const [name, sum] of sums) {
    for (const encoding of ENCODINGS) {
      const about = `/${name} as ${encoding}`;
      const wanted = await ask(`${ours}/${name}`, encoding);
      assert.equal(wanted.status, 200, about);
      if (encoding === "identity") assert.equal(wanted.sum, sum, about);
      const { server, ...got } = await ask(`${root}/${name}`, encoding);
      const { server: _, ...expected } = wanted;
      assert.deepEqual(got, expected, about);
      assert.equal(server, "nginx", "the version is nobody's business");
      const { server: __, ...there } = await ask(`${below}/${name}`, encoding);
      assert.deepEqual(there, expected, `${about}, below ${BELOW}`);
    }
  }
});

test("a folder is its page, and an address without a page gets the page that says so", async () => {
  const folders = [...sums.keys()].filter((name) => name.endsWith("index.html")).map((name) => name.slice(0, -10));
  const missing = ["de/", "de/embed/", "fi/nothing", "fi/nothing/", "boot-0000000000000000.js", "hosting/", "fi/index.html/"];
  for (const [addresses, status] of [[folders, 200], [missing, 404]]) {
    for (const address of addresses) {
      for (const encoding of ENCODINGS) {
        const { server: _, ...wanted } = await ask(`${ours}/${address}`, encoding);
        assert.equal(wanted.status, status, address);
        assert.match(wanted.headers["content-security-policy"], /frame-ancestors 'self' https:|sandbox allow-scripts/, address);
        assert.equal(wanted.headers["x-frame-options"], undefined, address);
        for (const place of [root, below]) {
          const { server: __, ...got } = await ask(`${place}/${address}`, encoding);
          assert.deepEqual(got, wanted, `${place}/${address} as ${encoding}`);
        }
      }
    }
  }
});

test("a folder without its slash leads to the one with it, wherever the site stands", async () => {
  for (const [place, expected] of [[ours, ""], [root, ""], [below, BELOW]]) {
    const { status, headers } = await ask(`${place}/fi/breaches?theme=dark`, "identity");
    assert.deepEqual([status, headers.location], [301, `${expected}/fi/breaches/?theme=dark`], place);
  }
});

for (const language of LANGUAGES) {
  test(`${language}: the check begins, at the root and below a path`, async (t) => {
    for (const place of [root, below]) {
      const page = await browser.blank(t, language);
      await page.goto(`${place}/${language}/`);
      await ready(page);
      await begin(page);
      await at(page, page.say("question-services"));
      assert.deepEqual(page.wrong, [], place);
    }
  });
}

/** A wire to the server at `port`, which counts the bytes that a browser sends over it. */
async function wire(t, port) {
  const ends = new Set();
  const counted = { sent: 0 };
  const server = net.createServer((browser) => {
    const nginx = net.connect(port, "127.0.0.1");
    for (const end of [browser, nginx]) ends.add(end.on("error", () => end.destroy()));
    browser.on("data", ({ length }) => (counted.sent += length));
    browser.pipe(nginx).pipe(browser);
  });
  await new Promise((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  t.after(() => {
    for (const end of ends) end.destroy();
    server.close();
  });
  return Object.assign(counted, { url: `http://127.0.0.1:${server.address().port}` });
}

test("not a byte goes to nginx from the first question to a printed letter", async (t) => {
  const counted = await wire(t, Number(new URL(root).port));
  const page = await browser.blank(t, "fi");
  await page.goto(`${counted.url}/fi/`);
  await ready(page);
  assert.ok(counted.sent > 1000, `only ${counted.sent} bytes were counted`);
  const before = counted.sent;
  await page.evaluate(() => fetch("?nothing"));
  assert.ok(counted.sent > before, "it counts a request");
  await begin(page);
  const begun = counted.sent;
  await answerAll(page, BOTH);
  await page.locator("#to-plan").click();
  await at(page, page.say("plan-title"));
  await printLetter(page, "Aino Esimerkki");
  await page.waitForTimeout(1000);
  assert.equal(counted.sent, begun);
});

test("nobody's address is written anywhere", async () => {
  await ask(`${root}/fi/`, "gzip");
  await ask(`${root}/de/`, "gzip");
  const logs = fs.readdirSync(folder).filter((name) => name.endsWith(".log"));
  assert.ok(logs.includes("osuiko.log"), logs.join(", "));
  for (const name of logs) {
    assert.doesNotMatch(fs.readFileSync(path.join(folder, name), "utf8"), /client|GET|\/fi\//, name);
  }
});

/** A release with these files, each with its content, and with the script that ships. */
function release(name, files) {
  const place = path.join(folder, name);
  const script = fs.readFileSync(path.join(DIST, "hosting", "update.sh"), "utf8");
  const all = Object.entries({ ...files, "hosting/update.sh": script });
  const list = all.map(([file, content]) => `${createHash("sha256").update(content).digest("hex")}  ${file}\n`);
  for (const [file, content] of [...all, ["SHA256SUMS", list.join("")]]) {
    fs.mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
    fs.writeFileSync(path.join(place, file), content);
  }
  return place;
}

test("an update keeps what open pages load for 30 days, takes withdrawn pages away, and leaves the rest alone", () => {
  const site = path.join(folder, "site");
  const update = (from) => execFileSync("sh", [path.join(from, "hosting", "update.sh"), site]);
  const there = () => fs.readdirSync(site, { recursive: true }).filter((name) => fs.statSync(path.join(site, name)).isFile()).sort();
  const age = (name, days) => fs.utimesSync(path.join(site, name), new Date(), new Date(Date.now() - days * 86_400_000));
  const [kept, first, second] = ["style-00000000000000aa", "boot-00000000000000bb", "boot-00000000000000cc"];
  const always = ["SHA256SUMS", "fi/index.html", "hosting/update.sh", `${kept}.css`];

  update(release("release-1", { [`${kept}.css`]: "a", [`${first}.js`]: "b", "fi/index.html": first, "fi/old/index.html": "old" }));
  assert.deepEqual(there(), [...always, `${first}.js`, "fi/old/index.html"].sort());
  fs.writeFileSync(path.join(site, "security.txt"), "of the administrator");
  for (const name of there()) age(name, 90);

  const next = release("release-2", { [`${kept}.css`]: "a", [`${second}.js`]: "c", "fi/index.html": second });
  update(next);
  const after = [...always, `${second}.js`, "security.txt"];
  assert.deepEqual(there(), [...after, `${first}.js`].sort(), "30 days begin with the update");
  assert.equal(fs.readFileSync(path.join(site, "fi", "index.html"), "utf8"), second);

  for (const [days, left] of [[29, [...after, `${first}.js`]], [32, after]]) {
    age(`${first}.js`, days);
    age(`${kept}.css`, 90);
    update(next);
    assert.deepEqual(there(), [...left].sort(), `${days} days later`);
  }

  fs.writeFileSync(path.join(next, "fi", "index.html"), "damaged on the way");
  assert.throws(() => update(next), /SHA256SUMS|checksum|FAILED/i);
  assert.equal(fs.readFileSync(path.join(site, "fi", "index.html"), "utf8"), second, "a damaged release changes nothing");
});

test("an update says when the configuration has changed, and only then", () => {
  const site = path.join(folder, "configured");
  const update = (from) => execFileSync("sh", [path.join(from, "hosting", "update.sh"), site], { encoding: "utf8" });
  const [first, second] = ["one", "two"].map((content) => release(`release-${content}`, { "hosting/nginx.conf": content }));
  assert.equal(update(first), "");
  assert.equal(update(first), "");
  assert.match(update(second), /nginx\.conf has changed/);
  assert.equal(update(second), "");
});
