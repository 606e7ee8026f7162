// Holds that nginx with the configuration that ships answers every address as our own server does, at the root and
// below a path, shows the check, and writes nobody's address anywhere; that no error stands for a file afterwards, that
// nothing of a request gets into a policy, and that the lines for a certificate do what docs/hosting.md says; and that an
// update breaks no page that is open and touches nothing outside its folder.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import test, { after, before } from "node:test";
import tls from "node:tls";
import { fileURLToPath } from "node:url";

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
const advice = fs.readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "docs", "hosting.md"), "utf8");
const sums = new Map(
  fs.readFileSync(path.join(DIST, "SHA256SUMS"), "utf8").trim().split("\n").map((line) => line.split("  ").reverse()),
);

/** A name that is made from the content, and one of a page. */
const HASHED = [...sums.keys()].find((name) => /^boot-[0-9a-f]{16}\.js$/.test(name));

let folder;
let root;
let below;

/** The servers that run until the tests are over. */
const running = [];

before(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "osuiko-nginx-"));
  const [first, second] = [await freePort(), await freePort()];
  [root, below] = [`http://127.0.0.1:${first}`, `http://127.0.0.1:${second}${BELOW}`];
  await start("both", `${site(first)}\n${countys(site(first), second)}`, first);
});

after(async () => {
  for (const nginx of running.filter(({ exitCode }) => exitCode === null)) {
    const ended = new Promise((resolve) => {
      nginx.once("exit", resolve);
    });
    nginx.kill("SIGTERM");
    await ended;
  }
  fs.rmSync(folder, { recursive: true });
});

/**
 * Starts nginx with these servers and waits until it listens on `port`. `limits` stands at the top of its configuration,
 * and `files` is how many it may open, if that is not how many it may open anyway.
 */
async function start(name, servers, port, { limits = "", files } = {}) {
  assert.ok(process.env.OSUIKO_NGINX, "OSUIKO_NGINX must name the program");
  const place = path.join(folder, name);
  fs.mkdirSync(place);
  fs.writeFileSync(path.join(place, "nginx.conf"), whole(servers, limits));
  const command = [process.env.OSUIKO_NGINX, "-p", place, "-c", path.join(place, "nginx.conf"), "-e", "start.log"];
  const limited = files ? ["sh", "-c", `ulimit -Sn ${files} && exec "$@"`, "sh", ...command] : command;
  // What the system thinks of old versions of TLS is not what the configuration says of them.
  const env = { ...process.env, OPENSSL_CONF: "/dev/null" };
  const nginx = spawn(limited[0], limited.slice(1), { stdio: ["ignore", "inherit", "inherit"], env });
  running.push(nginx);
  await answers(nginx, port);
}

/** The file that ships as an administrator changes it, here without any rights. */
function site(port) {
  return changed(conf.replaceAll("/var/log/nginx/osuiko.log", path.join(folder, "osuiko.log")), [
    ["listen 80;", `listen 127.0.0.1:${port};`],
    ["root /srv/osuiko;", `root "${DIST}";`],
    ...(hasBrotli ? [["# brotli_static on;", "brotli_static on;"]] : []),
  ]);
}

/** The server of a county that has the site below a path, by the same file and by what docs/hosting.md says of that. */
function countys(text, port) {
  const [location] = /^ {4}location \/ \{\n.*?^ {4}\}\n/ms.exec(text);
  const moved = changed(location, [
    ["location / {", `location ${BELOW}/ {`],
    [`root "${DIST}";`, `alias "${DIST}/";`],
    ["/404$osuiko_first.html;", `${BELOW}/404$osuiko_first.html;`],
  ]);
  const [beside] = /(?<=`)location = \/osuiko \{[^`]*\}(?=`)/.exec(advice);
  return `server {
    listen 127.0.0.1:${port};
    add_header X-Frame-Options SAMEORIGIN always;
${moved}
    ${beside.replaceAll("/osuiko", BELOW)}
}`;
}

/** What an administrator writes around these servers. */
function whole(servers, limits) {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `
daemon off;
worker_processes 1;
pid nginx.pid;
error_log error.log;
${limits}
${process.getuid() === 0 ? "user root;" : ""}
${hasBrotli ? `load_module ${BROTLI};` : ""}
events { worker_connections 256; }
http {
${temporary.map((name) => `${name}_temp_path ${name};`).join("\n")}
access_log access.log;
ssl_ciphers DEFAULT@SECLEVEL=0;
${servers}
}
`;
}

/** Every file in which one of the servers has logged something, with what stands there. */
function logs() {
  const names = fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".log"));
  return names.map((name) => [name, fs.readFileSync(path.join(folder, name), "utf8")]);
}

/** Fails if a log has the address of a visitor, or what somebody asked for. */
function nobodyIsLogged() {
  const all = logs();
  assert.ok(all.some(([name]) => name === "osuiko.log") && all.some(([name]) => name.endsWith("access.log")), `${all.map(([name]) => name)}`);
  for (const [name, text] of all) {
    // What is no request at all is refused before anybody knows for which place it is, so it is in the log of the county.
    const lines = text.split("\n").filter((line) => name !== "both/access.log" || !line.includes('" 400 '));
    assert.doesNotMatch(lines.join("\n"), /client|GET|HEAD|POST|\/fi\/|osuiko HTTP/, name);
  }
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
async function answers(nginx, port) {
  for (let tries = 0; tries < 200; tries += 1) {
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

/**
 * A connection that is kept. `ask` sends the head of a request over it as it is, and gives status and headers of the
 * answer to it, each header with all its values; so it can ask what no browser and no library would.
 */
async function connection(t, url) {
  const { hostname, port } = new URL(url);
  const socket = net.connect(Number(port), hostname);
  t.after(() => socket.destroy());
  let got = "";
  let news = () => {};
  socket.setEncoding("latin1").on("data", (part) => news((got += part)));
  for (const event of ["end", "error"]) socket.on(event, () => news(socket.destroy()));
  await new Promise((resolve) => {
    socket.once("connect", resolve);
  });

  /** Resolves when nothing more is expected: the head is there, and the body too if it has one. */
  async function ask(head) {
    got = "";
    socket.write(`${head.join("\r\n")}\r\n\r\n`);
    const isWhole = () => {
      const end = got.indexOf("\r\n\r\n");
      const length = Number(/^content-length: (\d+)/im.exec(got.slice(0, end))?.[1] ?? 0);
      return end > 0 && (head[0].startsWith("HEAD") || got.length >= end + 4 + length);
    };
    while (!isWhole() && !socket.destroyed) {
      await new Promise((resolve) => {
        news = resolve;
      });
    }
    const [first = "", ...lines] = got.split("\r\n\r\n")[0].split("\r\n");
    const headers = {};
    for (const line of lines) {
      const [name, value] = [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 2)];
      (headers[name] ??= []).push(value);
    }
    return { status: Number(first.split(" ")[1]), headers };
  }
  return { ask, socket };
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
  const missing = ["de/", "de/embed/", "fi/nothing", "fi/nothing/", "sv/nothing", "en/nothing/", "boot-0000000000000000.js", "hosting/", "fi/index.html/"];
  for (const [addresses, status] of [[folders, 200], [missing, 404]]) {
    for (const address of addresses) {
      for (const encoding of ENCODINGS) {
        const { server: _, ...wanted } = await ask(`${ours}/${address}`, encoding);
        assert.equal(wanted.status, status, address);
        // Others may frame what is made for that, our own page may frame its examples, and nobody anything else.
        const kind = /^(fi|sv|en)\/(embed|embedding\/(start|question|result))\/$/.exec(address);
        const [by, old] = { undefined: ["'none'", "DENY"], embed: ["'self' https: http://localhost:* http://*.localhost:* http://127.0.0.1:*", undefined] }[kind?.[2]] ?? ["'self'", "SAMEORIGIN"];
        assert.equal(/frame-ancestors ([^;]*)/.exec(wanted.headers["content-security-policy"])[1], by, address);
        assert.equal(wanted.headers["x-frame-options"], old, address);
        for (const place of [root, below]) {
          const { server: __, ...got } = await ask(`${place}/${address}`, encoding);
          assert.deepEqual(got, wanted, `${place}/${address} as ${encoding}`);
        }
      }
    }
  }
});

test("an address without a page is answered in the language of its folder first", async () => {
  for (const [address, language] of [["nothing", "fi"], ["fi/nothing", "fi"], ["sv/nothing", "sv"], ["en/nothing/", "en"]]) {
    for (const place of [ours, root, below]) {
      const html = await (await fetch(`${place}/${address}`)).text();
      const [page, first] = [...html.matchAll(/ lang="(..)"/g)].map(([, code]) => code);
      assert.deepEqual([page, first], [language, language], `${place}/${address}`);
    }
  }
});

test("a folder without its slash leads to the one with it, wherever the site stands", async () => {
  for (const [place, expected] of [[ours, ""], [root, ""], [below, BELOW]]) {
    const { status, headers } = await ask(`${place}/fi/breaches?theme=dark`, "identity");
    assert.deepEqual([status, headers.location], [301, `${expected}/fi/breaches/?theme=dark`], place);
  }
  const { status, headers } = await ask(below, "identity");
  assert.deepEqual([status, headers.location], [301, `${BELOW}/`]);
});

/** Fails if an answer under a hashed name could stand for the file later. */
function standsForNoFile({ status, headers }, about) {
  const kept = headers["cache-control"];
  assert.ok(kept?.length > 0, `${about}: nothing says how long it is kept`);
  for (const value of kept) assert.match(value, /^no-(store|cache)(, no-transform)?$/, `${about}: ${status} is kept by ${value}`);
}

test("of a name made from the content, only the file itself is kept: no refusal and no part", async (t) => {
  const host = "Host: a.example";
  const whole = `GET /${HASHED} HTTP/1.1`;
  for (const place of [ours, root, below]) {
    // Our own server answers once for each connection.
    const reply = async (...head) => (await connection(t, place)).ask(head.map((line) => line.replace("/", `${new URL(place).pathname}/`.replace("//", "/"))));
    const file = await reply(whole, host);
    assert.deepEqual([file.status, file.headers["cache-control"]], [200, ["public, max-age=31536000, immutable, no-transform"]], place);
    const refused = [[405, `POST /${HASHED} HTTP/1.1`, host, "Content-Length: 0"]];
    if (place !== ours) {
      const [etag] = file.headers.etag;
      const same = await reply(whole, host, `If-None-Match: ${etag}`);
      assert.deepEqual([same.status, same.headers["cache-control"]], [304, file.headers["cache-control"]], place);
      refused.push([405, `DELETE /${HASHED} HTTP/1.1`, host], [412, whole, host, 'If-Match: "another"']);
      refused.push([412, whole, host, "If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT"]);
      refused.push([416, whole, host, "Range: bytes=99999999-"], [206, whole, host, "Range: bytes=0-9"]);
    }
    for (const [status, ...head] of refused) {
      const answer = await reply(...head);
      assert.equal(answer.status, status, `${place}: ${head}`);
      standsForNoFile(answer, `${place}: ${head}`);
    }
  }
});

/** Holds connections open, at most `most`, until nginx has no file left to open; gives what it then answers. */
async function crowded(t, url, most) {
  const visitor = await connection(t, url);
  const request = [`HEAD /${HASHED} HTTP/1.1`, "Host: a.example"];
  let answer = await visitor.ask(request);
  assert.equal(answer.status, 200, "it answers when nobody else is there");
  for (let held = 0; held < most && answer.status === 200; held += 1) {
    await connection(t, url);
    answer = await visitor.ask(request);
  }
  return { answer, again: () => visitor.ask(request) };
}

test("an error of a server that has no file left to open is kept by nobody, and logs nobody", async (t) => {
  const port = await freePort();
  await start("crowded", site(port), port, { files: 40 });
  const { answer } = await crowded(t, `http://127.0.0.1:${port}`, 60);
  assert.equal(answer.status, 500);
  assert.deepEqual(answer.headers["cache-control"], ["no-store"]);
  nobodyIsLogged();
});

test("with the limits that docs/hosting.md names together, the same crowd gets the file", async (t) => {
  const [limits, files, connections] = /^worker_processes auto;\nworker_rlimit_nofile (\d+);\nworker_connections (\d+);$/m.exec(advice);
  assert.ok(files >= 2 * connections, limits);
  const port = await freePort();
  await start("roomy", site(port), port, { files: 40, limits: `worker_rlimit_nofile ${Math.min(files, 512)};` });
  const { answer } = await crowded(t, `http://127.0.0.1:${port}`, 60);
  assert.equal(answer.status, 200);
});

test("nothing of a request gets into a policy but the name of a host", async (t) => {
  const policy = async (place, ...lines) => {
    const { pathname } = new URL(`${place}/fi/embed/`);
    const { status, headers } = await (await connection(t, place)).ask([`GET ${pathname} HTTP/1.${lines.length ? 1 : 0}`, ...lines]);
    // A server may refuse such a request altogether.
    if (status === 400) return undefined;
    assert.equal(status, 200, `${lines}`);
    assert.equal(headers["content-security-policy"].length, 1, `${lines}`);
    return headers["content-security-policy"][0];
  };
  const strange = [
    "*", "*.evil.example", "a,b", "a,default-src *", "x;frame-ancestors;sandbox", "a;require-trusted-types-for;trusted-types", "a;b", "'unsafe-inline'",
    "a'b", "a\"b", "a:b", "a:80;b", "[::1]", "a_b", "\u00e4.example",
  ];
  for (const place of [ours, root, below]) {
    const named = await policy(place, "Host: osuiko.example:8080");
    assert.match(named, /script-src 'self' http:\/\/osuiko\.example:8080 /);
    const plain = named.replaceAll("http://osuiko.example:8080", "");
    let taken = 0;
    for (const host of strange) {
      const got = await policy(place, `Host: ${host}`);
      if (got !== undefined) taken += 1;
      assert.equal(got ?? plain, plain, `${place}: ${host}`);
    }
    assert.ok(taken >= 8, `${place} refused all but ${taken}, so this shows nothing`);
    assert.equal(await policy(place), plain, "without a host");
  }
});

/** A key and a certificate of its own for `osuiko.example`, as nginx reads them, for as long as a test takes. */
function certificate() {
  const length = (bytes) => (bytes < 128 ? [bytes] : bytes < 256 ? [0x81, bytes] : [0x82, bytes >> 8, bytes & 255]);
  const part = (tag, ...parts) => {
    const inside = Buffer.concat(parts.map((each) => Buffer.from(each)));
    return Buffer.concat([Buffer.from([tag, ...length(inside.length)]), inside]);
  };
  const [SEQUENCE, SET, BITS, TIME, TEXT] = [0x30, 0x31, 0x03, 0x17, 0x0c];
  const time = (days) => part(TIME, `${new Date(Date.now() + days * 86_400_000).toISOString().replaceAll(/[-:T]/g, "").slice(2, 14)}Z`);
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = part(SEQUENCE, [0x06, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2]);
  const name = part(SEQUENCE, part(SET, part(SEQUENCE, [0x06, 3, 0x55, 4, 3], part(TEXT, "osuiko.example"))));
  const number = [0x02, 1, 1];
  const said = part(SEQUENCE, number, ecdsaWithSha256, name, part(SEQUENCE, time(-1), time(1)), name, publicKey.export({ type: "spki", format: "der" }));
  const whole = part(SEQUENCE, said, ecdsaWithSha256, part(BITS, [0], sign("sha256", said, privateKey)));
  const pem = `-----BEGIN CERTIFICATE-----\n${whole.toString("base64").match(/.{1,64}/g).join("\n")}\n-----END CERTIFICATE-----\n`;
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }), pem };
}

/** The configuration with the lines for a certificate, and the servers that docs/hosting.md sets beside it. */
function withCertificate({ secure, open }) {
  const { key, pem } = certificate();
  const files = { "privkey.pem": key, "fullchain.pem": pem };
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content);
  const lines = /^ {4}listen 80;\n((?: {4}# .*;\n)+)/m.exec(conf)[1];
  const hsts = /^ {8}# (add_header Strict-Transport-Security .*)$/m.exec(conf);
  const taken = lines.replaceAll("# ", "");
  assert.ok(advice.includes(taken) && advice.includes(`        ${hsts[1]}\n`), "the file and docs/hosting.md differ");
  const [beside] = /^server \{\n {4}listen 80;\n.*?(?=^```$)/ms.exec(advice);
  const ours = changed(conf, [
    [`    listen 80;\n${lines}`, taken],
    [hsts[0], `        ${hsts[1]}`],
    ["root /srv/osuiko;", `root "${DIST}";`],
  ]);
  return `${ours}\n${beside}`
    .replaceAll(/\/etc\/letsencrypt\/live\/osuiko\.example\/(\w+\.pem)/g, (_, name) => path.join(folder, name))
    .replaceAll("/var/log/nginx/osuiko.log", path.join(folder, "osuiko.log"))
    .replaceAll(/listen 443 /g, `listen 127.0.0.1:${secure} `)
    .replaceAll(/listen 80\b/g, `listen 127.0.0.1:${open}`);
}

test("with the lines for a certificate, browsers stay with https, nothing older than TLS 1.2 is spoken, and no other name is answered", async (t) => {
  const [secure, open] = [await freePort(), await freePort()];
  await start("secure", withCertificate({ secure, open }), secure);
  const get = (address, headers = {}, servername = "osuiko.example") =>
    new Promise((resolve, reject) => {
      const options = { host: "127.0.0.1", port: secure, servername, path: address, agent: false, rejectUnauthorized: false, headers: { Host: servername, ...headers } };
      const request = https.get(options, (response) => response.resume().on("end", () => resolve({ status: response.statusCode, headers: response.headers })));
      request.once("error", reject);
    });
  const page = await get("/fi/");
  const known = { "If-None-Match": page.headers.etag };
  for (const [status, answer] of [[200, page], [304, await get("/fi/", known)], [404, await get("/nothing")], [200, await get(`/${HASHED}`)]]) {
    assert.deepEqual([answer.status, answer.headers["strict-transport-security"]], [status, "max-age=31536000"]);
  }

  const speaks = (version) =>
    new Promise((resolve) => {
      const options = { host: "127.0.0.1", port: secure, servername: "osuiko.example", rejectUnauthorized: false, minVersion: version, maxVersion: version, ciphers: "DEFAULT@SECLEVEL=0" };
      const socket = tls.connect(options, () => resolve(socket.getProtocol()));
      socket.once("error", ({ code }) => resolve(code));
      t.after(() => socket.destroy());
    });
  for (const version of ["TLSv1.2", "TLSv1.3"]) assert.equal(await speaks(version), version);
  for (const version of ["TLSv1", "TLSv1.1"]) assert.match(await speaks(version), /^(ERR_SSL|ECONNRESET)/, version);

  await assert.rejects(get("/fi/", {}, "evil.example"), /hang up|ECONNRESET/);
  const plainly = async (host) => (await connection(t, `http://127.0.0.1:${open}`)).ask(["GET /fi/?a=b HTTP/1.1", `Host: ${host}`]);
  const led = await plainly("osuiko.example");
  assert.deepEqual([led.status, led.headers.location], [301, ["https://osuiko.example/fi/?a=b"]]);
  assert.deepEqual(await plainly("evil.example"), { status: NaN, headers: {} });
  nobodyIsLogged();
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
  await ask(`${below}/fi/`, "gzip");
  await ask(below, "gzip");
  nobodyIsLogged();
});

/** A release with these files, each with its content, and with the script that ships. */
function release(name, files) {
  const place = path.join(folder, name);
  const script = fs.readFileSync(path.join(DIST, "hosting", "update.sh"), "utf8");
  const all = Object.entries({ "hosting/update.sh": script, ...files });
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

/** Every file below a folder, with the checksum of its content and the inode, which is another after a copy. */
function everything(place) {
  const files = fs.readdirSync(place, { recursive: true }).map((name) => [name, fs.statSync(path.join(place, name))]).filter(([, stat]) => stat.isFile());
  return files.map(([name, { ino }]) => `${name} ${ino} ${createHash("sha256").update(fs.readFileSync(path.join(place, name))).digest("hex")}`).sort();
}

test("an update refuses names that lead outside, in the release and in what is served, and changes nothing at all", () => {
  const around = path.join(folder, "around");
  const site = path.join(around, "site");
  const update = (from) => execFileSync("sh", [path.join(from, "hosting", "update.sh"), site], { encoding: "utf8", stdio: "pipe" });
  fs.mkdirSync(around);
  fs.writeFileSync(path.join(around, "precious.txt"), "of somebody else");
  const good = release("good", { "fi/index.html": "good", "a..b/..c": "two dots that lead nowhere" });
  update(good);
  const served = fs.readFileSync(path.join(site, "SHA256SUMS"), "utf8");
  assert.ok(fs.existsSync(path.join(site, "a..b", "..c")));
  const before = everything(around);

  const none = "0".repeat(64);
  const outside = ["../precious.txt", "fi/../../precious.txt", "..", "fi/..", "/precious.txt", path.join(around, "precious.txt"), "./../precious.txt", ""];
  for (const [number, name] of outside.entries()) {
    // In a release: the file is there, and its checksum is right.
    const bad = release(`bad-${number}/release`, { "fi/index.html": "bad", "new.txt": "new" });
    fs.writeFileSync(path.join(bad, "..", "precious.txt"), "of the release");
    const sum = createHash("sha256").update("of the release").digest("hex");
    fs.appendFileSync(path.join(bad, "SHA256SUMS"), `${sum}  ${name}\n`);
    assert.throws(() => update(bad), /outside the folder/, `a release with ${name}`);
    assert.deepEqual(everything(around), before, `a release with ${name}`);

    // In the list that is served, which the next update takes files away by.
    fs.writeFileSync(path.join(site, "SHA256SUMS"), `${served}${none}  ${name}\n`);
    const changed = everything(around);
    assert.throws(() => update(good), /outside the folder/, `served with ${name}`);
    assert.deepEqual(everything(around), changed, `served with ${name}`);
    fs.writeFileSync(path.join(site, "SHA256SUMS"), served);
  }
  update(good);
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
