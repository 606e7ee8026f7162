// A way out that leads nowhere: browsers ask it for every host under `https:`, and it notes which.

import { once } from "node:events";
import http from "node:http";

/** Such a way out, closed when the test `t` ends: its port, and the hosts that were `asked` for. */
export async function startNowhere(t) {
  const asked = [];
  const server = http.createServer();
  server.on("connect", ({ url }, socket) => {
    // Whoever is refused may be gone before the last word.
    socket.on("error", () => {});
    asked.push(url.replace(/:443$/, ""));
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close());
  return { port: server.address().port, asked };
}
