// The bench that sees everything: a network namespace in which every name and every address answers, the site as it
// is served to people, and browsers as people have them, without the settings that tools for tests make.

import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import readline from "node:readline";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { DIST, fit, readPlainly } from "../support.mjs";
import { EVERYBODY } from "./wire.mjs";

/** The address of the site in this world. */
export const SITE = "https://osuiko.example";

/** What a world needs: to be root in it, wires of its own, and files of its own for names. */
const APART = process.getuid() === 0 ? ["--net", "--mount"] : ["--user", "--map-root-user", "--net", "--mount"];

/**
 * The loopback wire carries every address there is, so whatever is sent anywhere arrives here. The files say that
 * names are asked for here and nowhere else.
 */
const FOUNDATION = `set -e
ip link set lo up
ip route add local 0.0.0.0/0 dev lo
ip link add out type veth peer name far
ip address add 198.51.100.2/24 dev out
# An address that a wire gives itself a second later would be a change of network, at which browsers drop everything.
for end in out far; do ip link set $end addrgenmode none; done
ip link set far up
ip link set out up
ip route add default dev out
mount --bind "$1/resolv.conf" /etc/resolv.conf
mount --bind "$1/nsswitch.conf" /etc/nsswitch.conf
`;

/** Why no such world can be made here, or nothing if it can. */
export function whyNot() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "osuiko-try-"));
  try {
    writeNames(folder);
    const tried = spawnSync("unshare", [...APART, "sh", "-c", FOUNDATION, "sh", folder], { encoding: "utf8" });
    const openssl = spawnSync("openssl", ["version"]);
    if (openssl.error) return `no certificate can be made here: ${openssl.error.message}`;
    if (tried.status === 0) return undefined;
    return `no network namespace can be made here: ${(tried.error?.message ?? tried.stderr).trim()}`;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** The files that say where names are asked for. */
function writeNames(folder) {
  fs.writeFileSync(path.join(folder, "resolv.conf"), "nameserver 127.0.0.1\n");
  fs.writeFileSync(path.join(folder, "nsswitch.conf"), "hosts: dns\n");
}

/** A certificate for every name, and what a browser knows its key by. */
function certify(folder) {
  const [key, certificate] = ["key.pem", "certificate.pem"].map((name) => path.join(folder, name));
  execFileSync("openssl", [
    "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=bench",
    "-addext", "subjectAltName=DNS:osuiko.example", "-keyout", key, "-out", certificate,
  ], { stdio: "ignore" });
  const { publicKey } = new crypto.X509Certificate(fs.readFileSync(certificate));
  return crypto.createHash("sha256").update(publicKey.export({ type: "spki", format: "der" })).digest("base64");
}

/** What an administrator writes around and into the file that ships, with certificates and nothing else. */
function configure(folder, change) {
  const shipped = change(fs.readFileSync(path.join(DIST, "hosting", "nginx.conf"), "utf8"));
  const pieces = [
    ["listen 80;", `listen 127.0.0.1:8443 ssl http2;\nssl_certificate certificate.pem;\nssl_certificate_key key.pem;\nkeepalive_timeout 1h;`],
    ["root /srv/osuiko;", `root "${DIST}";`],
    ["/var/log/nginx/osuiko.log", path.join(folder, "osuiko.log")],
  ];
  let site = shipped;
  for (const [piece, by] of pieces) {
    assert.ok(site.includes(piece), `the configuration has no ${piece}`);
    site = site.replaceAll(piece, () => by);
  }
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  fs.writeFileSync(path.join(folder, "nginx.conf"), `
daemon off;
master_process off;
pid nginx.pid;
error_log error.log;
events { worker_connections 256; }
http {
${temporary.map((name) => `${name}_temp_path ${name};`).join("\n")}
${site}
}
`);
}

/**
 * How a browser of people is started, but for the window and the sandbox, which no test machine has, and for most of
 * what it asks its maker by a clock of its own, whatever page is open. Looking ahead, keeping pages for Back and asking
 * about text fields are as people have them.
 */
const AS_PEOPLE_HAVE_IT = [
  "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--disable-features=OptimizationGuideModelDownloading,OptimizationHints",
];

/** The world; what happened in it is in `events`. */
export class Bench {
  events = [];
  #waiting = new Map();
  #browsers = 0;
  #bridges = [];

  /**
   * A world in which the site is served by the configuration that ships, or by what `change` makes of it. Whoever is
   * not the site has these `pages`, by their paths, and for every other path one that says nothing.
   */
  static async start({ change = (text) => text, pages = {} } = {}) {
    const bench = new Bench();
    bench.folder = fs.mkdtempSync(path.join(os.tmpdir(), "osuiko-bench-"));
    bench.key = certify(bench.folder);
    writeNames(bench.folder);
    configure(bench.folder, change);
    fs.writeFileSync(path.join(bench.folder, "pages.json"), JSON.stringify(pages));
    assert.ok(process.env.OSUIKO_NGINX, "OSUIKO_NGINX must name the program");
    const world = fileURLToPath(new URL("world.mjs", import.meta.url));
    const script = `${FOUNDATION}\nexec "$2" "$3" "$1" "$4"`;
    const given = ["sh", "-c", script, "sh", bench.folder, process.execPath, world, process.env.OSUIKO_NGINX];
    bench.world = spawn("unshare", [...APART, ...given], { stdio: ["pipe", "pipe", "inherit"] });
    bench.ended = new Promise((resolve) => bench.world.once("exit", resolve));
    const ready = new Promise((resolve, reject) => {
      bench.ready = resolve;
      bench.ended.then((code) => reject(new Error(`the world ended with ${code}`)));
    });
    readline.createInterface({ input: bench.world.stdout }).on("line", (line) => bench.#hear(JSON.parse(line)));
    await ready;
    return bench;
  }

  #hear(event) {
    if (event.kind === "ready") return this.ready();
    if (event.kind !== "done") return void this.events.push(event);
    const { resolve, reject } = this.#waiting.get(event.id);
    this.#waiting.delete(event.id);
    return event.error ? reject(new Error(event.error)) : resolve(event.result);
  }

  #order(order) {
    const id = crypto.randomUUID();
    const done = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.world.stdin.write(`${JSON.stringify({ ...order, id })}\n`);
    return done;
  }

  /** Ends the world and everything in it. */
  async stop() {
    this.stopped = true;
    for (const bridge of this.#bridges) bridge.close();
    this.world.stdin.end();
    await this.ended;
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  /** A browser as people have it, with a fresh profile; gives a page in it with the words of a language. */
  async page(t, language) {
    this.#browsers += 1;
    const profile = path.join(this.folder, `profile-${this.#browsers}`);
    const flags = [...AS_PEOPLE_HAVE_IT, `--ignore-certificate-errors-spki-list=${this.key}`];
    const program = process.env.CHROMIUM;
    assert.ok(program, "CHROMIUM must name the browser");
    const { socket, address } = await this.#order({ what: "browser", program, flags, profile });
    const port = await this.#bridge(socket);
    const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${address}`, { timeout: 120_000 });
    t.after(async () => {
      await browser.close();
      // Where the world has ended, its browsers have too.
      if (!this.stopped) await this.#order({ what: "end", profile });
    });
    const [context] = browser.contexts();
    await context.addInitScript(readPlainly);
    const page = fit(await context.newPage(), language);
    // Nothing is switched off to be quick here.
    page.setDefaultTimeout(60_000);
    return page;
  }

  /** Changes the network, so that browsers drop what is on its way. */
  change() {
    return this.#order({ what: "change" });
  }

  /** A port out here that leads to a socket of the world. */
  async #bridge(socket) {
    const bridge = net.createServer((near) => {
      const far = net.connect(socket);
      near.pipe(far).pipe(near);
      for (const end of [near, far]) end.on("error", () => (near.destroy(), far.destroy()));
    });
    this.#bridges.push(bridge);
    await new Promise((resolve) => bridge.listen(0, "127.0.0.1", resolve));
    return bridge.address().port;
  }

  /** From here on: what was seen and what was counted since is given by the function that this gives. */
  async since() {
    const from = this.events.length;
    const before = await this.#order({ what: "count" });
    return async () => {
      const now = await this.#order({ what: "count" });
      return {
        seen: this.events.slice(from),
        connections: now.connections - before.connections,
        packets: now.packets - before.packets,
      };
    };
  }

  /** Waits until nothing has happened for a while: what a browser does late is not taken for what a page does. */
  async quiet(page, milliseconds = 2000) {
    const begun = Date.now();
    for (let before = -1; before !== this.events.length; ) {
      assert.ok(Date.now() - begun < 60_000, `it is never quiet: ${lines(this.events.slice(-10)).join("; ")}`);
      before = this.events.length;
      await page.waitForTimeout(milliseconds);
    }
  }
}

/** One line for each thing seen, for people. */
export const lines = (seen) =>
  seen.map(({ kind, ...rest }) => `${kind} ${Object.values(rest).filter((value) => value !== undefined).join(" ")}`);

export { EVERYBODY };
