// A server between the browser and the site: it can be stopped, slowed down, and made to have another version.

import crypto from "node:crypto";
import { once } from "node:events";
import http from "node:http";

/** Passes everything on to the site, with its headers. What it was asked for is in `log`. */
export class Relay {
  log = [];
  /** Called with the path of each request, which waits for it. */
  hold = async () => {};
  /** Gives the headers to send in place of those of the site. */
  headers = (headers) => headers;
  /** Bodies to send in place of those of the site, by path. */
  bodies = new Map();
  /** How many times a path is still answered with an error of the server, which has the headers of the file. */
  failures = new Map();

  /** A relay that runs until the test `t` ends. */
  static async start(t) {
    const relay = new Relay();
    await relay.listen(0);
    t.after(() => relay.stop());
    return relay;
  }

  async listen(port) {
    this.server = http.createServer((request, response) => {
      this.answer(request, response).catch(() => response.destroy());
    });
    this.server.listen(port, "127.0.0.1");
    await once(this.server, "listening");
    this.port = this.server.address().port;
  }

  /** Stops answering: nobody listens at the address any more. */
  stop() {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** Holds one file back from now on: `asked` is when somebody first asks for it, and `release` lets it go. */
  holdBack(path) {
    const held = {};
    const released = new Promise((resolve) => (held.release = resolve));
    held.asked = new Promise((resolve) => {
      this.hold = (wanted) => {
        if (wanted !== path) return undefined;
        resolve();
        return released;
      };
    });
    return held;
  }

  url(path) {
    return `http://127.0.0.1:${this.port}/${path}`;
  }

  async answer(request, response) {
    this.log.push(`${request.method} ${request.url}`);
    const path = request.url.replace(/\?.*/, "").slice(1);
    await this.hold(path);
    const { status, headers, body } = await site(request.url);
    const failing = this.failures.get(path) ?? 0;
    this.failures.set(path, failing - 1);
    const changed = failing > 0 ? Buffer.from("too many open files") : (this.bodies.get(path) ?? body);
    response.writeHead(failing > 0 ? 500 : status, { ...this.headers(headers), "content-length": changed.length });
    response.end(request.method === "HEAD" ? undefined : changed);
  }

  /** From here on the site has another version: its page in Finnish is marked with `data-version`. */
  async publish(version) {
    const page = (await site("/fi/")).body.toString().replace("<html ", `<html data-version="${version}" `);
    const worker = (await site("/sw.js")).body.toString();
    const hash = crypto.createHash("sha256").update(page).digest("hex").slice(0, 16);
    const changed = worker
      .replace(/("fi\/": )"\w+"/, `$1"${hash}"`)
      .replace(/(const BUILD = )"\w+"/, `$1"version-${version}"`);
    this.bodies.set("fi/", Buffer.from(page));
    this.bodies.set("sw.js", Buffer.from(changed));
  }
}

/** What the site answers. */
async function site(address) {
  const request = http.get(`${process.env.OSUIKO_URL}${address}`);
  const [response] = await once(request, "response");
  const chunks = await response.toArray();
  const headers = { ...response.headers };
  for (const name of ["connection", "content-length", "transfer-encoding"]) delete headers[name];
  return { status: response.statusCode, headers, body: Buffer.concat(chunks) };
}
