// A page of somebody else with a frame in it, on another site than ours.

import { once } from "node:events";
import http from "node:http";

import { words } from "./support.mjs";

/** Osuiko as such a page names it: another site than its own. */
export const OSUIKO = process.env.OSUIKO_URL?.replace("127.0.0.1", "osuiko.localhost");

/** The address of a page that shows `body`, until the test `t` ends. */
export async function host(t, body, headers = {}) {
  const html = `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>A county</title></head><body>${body}</body></html>`;
  const server = http.createServer((request, response) => {
    if (request.url !== "/") return response.writeHead(404).end();
    return response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(html);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close());
  return `http://host.localhost:${server.address().port}/`;
}

/** The plain frame, with these attributes. */
export const frameOf = (language, attributes = "") =>
  `<iframe title="Osuiko" width="100%" height="900" ${attributes} src="${OSUIKO}/${language}/embed/"></iframe>`;

/** The first frame of a page, with its words. */
export async function framed(page, language) {
  const handle = await page.locator("iframe").first().elementHandle();
  await handle.scrollIntoViewIfNeeded();
  const frame = await handle.contentFrame();
  await frame.waitForLoadState();
  return Object.assign(frame, { words: words(language), say: words(language).say });
}
