// A page for the tests of single modules: a document, a network and a clock that do what a test says.

/** What is written into the document closes its connections. */
const CLOSED = "default-src 'none'; img-src data:";

const { WebAssembly } = globalThis;

/** A page with its parts as globals; what happens to it, in order, is in `log`. */
export class Page {
  log = [];
  /** What is asked for: each with `address`, `options`, and `answer` or `fail` to end it. */
  asked = [];
  /** How many intervals run. */
  intervals = 0;
  #now = 0;
  #timers = [];

  /** `kept` is a text that the device keeps; without one it can keep nothing. */
  constructor({ dataset = {}, kept } = {}) {
    const element = () => Object.assign(new EventTarget(), { dataset: {}, querySelector: () => new EventTarget(), querySelectorAll: () => [] });
    const elements = { "script[data-app]": { dataset }, "#boot-trouble": element(), "#idle": element() };
    this.document = Object.assign(new EventTarget(), {
      baseURI: "https://osuiko.example/fi/",
      body: element(),
      documentElement: { dataset: {} },
      createElement: () => ({}),
      head: { append: ({ content }) => this.#close(content) },
      querySelector: (selector) => elements[selector] ?? null,
      querySelectorAll: () => [],
      closest: () => null,
    });
    this.document.addEventListener("osuiko:help", () => this.log.push(this.locked ? "told, locked" : "told"));
    const programs = Object.assign(Object.create(WebAssembly), { Module: class {} });
    this.#close = (content) => {
      this.log.push(content === CLOSED ? "locked" : `policy ${content}`);
      programs.Module = class { constructor() { throw new Error("refused"); } };
    };
    for (const name of ["osuikoHelp", "osuikoKept", "osuikoKeep"]) delete globalThis[name];
    Object.assign(globalThis, {
      caches: kept === undefined ? undefined : { match: async () => new Response(kept) },
      localStorage: { getItem: () => null },
      MutationObserver: class { observe() {} },
      document: this.document,
      WebAssembly: programs,
      fetch: (address, options) => this.#fetch(address, options),
      top: globalThis, self: globalThis, parent: globalThis, window: globalThis, history: {},
      addEventListener: () => {},
      setTimeout: (act, after) => this.#timers.push({ act, at: this.#now + after }),
      clearTimeout: (number) => delete this.#timers[number - 1],
      setInterval: () => (this.intervals += 1),
    });
  }

  #close;

  #fetch(address, options) {
    const { cache = "-", signal } = options;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const abort = () => {
        this.log.push("aborted");
        reject(signal.reason);
      };
      signal?.addEventListener("abort", abort);
      const end = (how) => {
        signal?.removeEventListener("abort", abort);
        how();
      };
      this.log.push(`asked ${cache}`);
      this.asked.push({
        address, options,
        answer: (text, status = 200) => end(() => resolve(new Response(text, { status }))),
        fail: () => end(() => reject(new TypeError("Failed to fetch"))),
      });
    });
  }

  /** Whether the page says that its connections are closed. */
  get locked() {
    return this.document.documentElement.dataset.locked === "";
  }

  /** What the document says of the second pack. */
  get help() {
    return this.document.documentElement.dataset.help;
  }

  /** Whether the document says that nothing is on the way any more. */
  get fetched() {
    return this.document.documentElement.dataset.fetched === "";
  }

  /** Somebody presses. */
  press() {
    this.log.push("pressed");
    this.document.dispatchEvent(new Event("click"));
  }

  /** Lets so many milliseconds pass. */
  async wait(milliseconds) {
    this.#now += milliseconds;
    // In a list of numbered timers those that are gone leave a hole.
    for (const [number, timer] of Object.entries(this.#timers)) {
      if (timer.at > this.#now) continue;
      delete this.#timers[number];
      timer.act();
      await settled();
    }
    await settled();
  }
}

/** Lets everything happen that waits for no clock and no network. */
export async function settled() {
  for (let n = 0; n < 5; n += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** A text from its bytes. */
export const text = (bytes) => bytes && new TextDecoder().decode(bytes);
