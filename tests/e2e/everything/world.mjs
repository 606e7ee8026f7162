// The world of the bench, as it runs inside its network namespace: every name has an address, every address answers,
// and all of it is told in lines of JSON. It takes orders from its standard input and ends with it.

import { execFileSync, spawn } from "node:child_process";
import dgram from "node:dgram";
import fs from "node:fs";
import http from "node:http";
import net from "node:net";
import path from "node:path";
import readline from "node:readline";
import tls from "node:tls";

import { STRANGERS, questionIn, reply, serverNameIn } from "./wire.mjs";

const [folder, nginx] = process.argv.slice(2);

/** The pages of whoever is not the site, by their paths. */
const pages = JSON.parse(fs.readFileSync(path.join(folder, "pages.json"), "utf8"));

/** Where nginx serves the site, behind the server that sees every connection. */
const SITE_PORT = 8443;

/** Ports on which WebRTC looks for its helpers, each with what it speaks there. */
const HELPERS = [3478, 3479, 5349, 19302, 19305];

const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const children = [];

/** Starts a program that ends with this one. */
function begin(program, given, options = {}) {
  const child = spawn(program, given, { stdio: ["ignore", "ignore", "inherit"], ...options });
  children.push(child);
  return child;
}

/** The names: each has the one address at which everybody is. */
function names() {
  const server = dgram.createSocket("udp4");
  server.on("message", (message, from) => {
    const { name, type } = questionIn(message);
    tell({ kind: "name", name, type });
    server.send(reply(message, type), from.port, from.address);
  });
  return new Promise((resolve) => server.bind(53, "127.0.0.1", resolve));
}

/** Packets: whatever comes to a port where helpers of WebRTC would be. */
function packets(port) {
  const server = dgram.createSocket("udp4");
  server.on("message", (message) => tell({ kind: "packet", port, bytes: message.length }));
  return new Promise((resolve) => server.bind(port, "0.0.0.0", resolve));
}

/** What is called out to everybody in the same house: names of devices. */
function calls() {
  const server = dgram.createSocket({ type: "udp4", reuseAddr: true });
  server.on("message", (message) => tell({ kind: "call", name: questionIn(message).name, bytes: message.length }));
  return new Promise((resolve) => server.bind(5353, "0.0.0.0", () => (server.addMembership("224.0.0.251", "198.51.100.2"), resolve())));
}

/** Connections to whoever is not the site: a page that says so for every address. */
function strangers() {
  const credentials = {
    key: fs.readFileSync(path.join(folder, "key.pem")),
    cert: fs.readFileSync(path.join(folder, "certificate.pem")),
  };
  const page = http.createServer((request, response) => {
    tell({ kind: "request", host: request.headers.host, method: request.method, path: request.url });
    const to = /^\/away-to\/(.+)$/.exec(request.url)?.[1];
    if (to) {
      response.writeHead(302, { location: `https://${to}/` }).end();
      return;
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(pages[request.url] ?? STRANGERS);
  });
  const secured = new tls.Server(credentials, (socket) => page.emit("connection", socket));
  for (const server of [page, secured]) server.on("tlsClientError", () => {}).on("error", () => {});
  return { page, secured };
}

/** Every connection by what it names in its greeting; what goes to the site is counted byte by byte. */
function connections(port, { page, secured }) {
  const server = net.createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", (greeting) => {
      const name = serverNameIn(greeting);
      tell({ kind: "connection", port, name });
      socket.pause();
      if (name === "osuiko.example") {
        const site = net.connect(SITE_PORT, "127.0.0.1", () => {
          site.write(greeting);
          socket.on("data", (bytes) => tell({ kind: "bytes", count: bytes.length }));
          socket.pipe(site).pipe(socket);
        });
        site.on("error", () => socket.destroy());
        return;
      }
      socket.unshift(greeting);
      (greeting[0] === 0x16 ? secured : page).emit("connection", socket);
      process.nextTick(() => socket.resume());
    });
  });
  return new Promise((resolve) => server.listen(port, "0.0.0.0", resolve));
}

/** How many connections and packets this namespace has begun and sent since it was made, whatever the port. */
function counted() {
  const read = (file) => fs.readFileSync(`/proc/net/${file}`, "utf8").trim().split("\n");
  const lines = read("snmp").map((line) => line.split(/[: ]+/));
  const value = (layer, name) => {
    const [keys, values] = lines.filter(([first]) => first === layer);
    return Number(values[keys.indexOf(name)]);
  };
  const newer = Object.fromEntries(read("snmp6").map((line) => line.split(/\s+/)));
  return { connections: value("Tcp", "ActiveOpens"), packets: value("Udp", "OutDatagrams") + Number(newer.Udp6OutDatagrams ?? 0) };
}

/** Waits until `look` finds something. */
async function until(what, look) {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} did not come`);
}

const answers = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1", () => resolve(true));
    socket.once("error", () => resolve(false)).once("connect", () => socket.destroy());
  });

/** A browser with a profile of its own; its debugger is reached through a socket in the folder. */
async function browser({ program, flags, profile }) {
  const child = begin(program, [...flags, `--user-data-dir=${profile}`, "--remote-debugging-port=0", "about:blank"], { stdio: "ignore" });
  const file = path.join(profile, "DevToolsActivePort");
  const told = await until("the browser", () => fs.existsSync(file) && fs.readFileSync(file, "utf8").includes("\n/") && fs.readFileSync(file, "utf8"));
  const [port, address] = told.trim().split("\n");
  const socket = `${profile}.sock`;
  const bridge = net.createServer((near) => {
    const far = net.connect(Number(port), "127.0.0.1");
    near.pipe(far).pipe(near);
    for (const end of [near, far]) end.on("error", () => (near.destroy(), far.destroy()));
  });
  await new Promise((resolve) => bridge.listen(socket, resolve));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  return { socket, address, end: async () => (child.kill(), await ended, bridge.close()) };
}

const browsers = new Map();
const ORDERS = {
  browser: async (order) => {
    const started = await browser(order);
    browsers.set(order.profile, started);
    return { socket: started.socket, address: started.address };
  },
  end: async ({ profile }) => browsers.get(profile).end(),
  count: async () => counted(),
  // As where somebody walks out of one network into another: a browser drops what is on its way.
  change: async () => ["add", "delete"].forEach((what) => execFileSync("ip", ["address", what, "198.51.100.3/24", "dev", "out"])),
};

const { page, secured } = strangers();
await Promise.all([names(), calls(), ...HELPERS.flatMap((port) => [packets(port), connections(port, { page, secured })])]);
await Promise.all([80, 443].map((port) => connections(port, { page, secured })));
const server = begin(nginx, ["-p", folder, "-c", path.join(folder, "nginx.conf"), "-e", "start.log"]);
await until("nginx", async () => {
  if (server.exitCode !== null) throw new Error("nginx does not start; it says why above");
  return answers(SITE_PORT);
});
tell({ kind: "ready" });

const orders = readline.createInterface({ input: process.stdin });
orders.on("line", async (line) => {
  const { id, ...order } = JSON.parse(line);
  try {
    tell({ kind: "done", id, result: await ORDERS[order.what](order) });
  } catch (error) {
    tell({ kind: "done", id, error: error.message });
  }
});
orders.on("close", async () => {
  const ends = children.filter(({ exitCode }) => exitCode === null).map((child) => {
    child.kill();
    return new Promise((resolve) => child.once("exit", resolve));
  });
  await Promise.all(ends);
  process.exit();
});
