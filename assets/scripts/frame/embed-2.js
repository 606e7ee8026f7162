// <osuiko-check from="https://osuiko.example/" lang="fi" place="pirkanmaa" theme="light" heading="2" accent="#003a70">: the check, in a frame that looks like a part of the page around it. It is as high as its first view, and from the first press on a window for the rest.
// Other people's pages name the checksum of this file, so it never changes; what is new goes into embed-3.js.

(() => {
  const LEAST = 300; // pixels
  const MOST = 10000; // a first view has 4000, on a small telephone with text of twice the size
  const FIRST = 900;

  const PATIENCE = 10000; // milliseconds that a loaded frame may be silent while it can be seen
  const REPAIRS = 50; // of the frame's style, so that no script of the page and this one go on for ever

  // On so light a ground every word of the light check can be read, and on so dark a one every word of the dark check: as
  // luminance, with 4.5 to 1 for the weakest colour that the check takes from a page.
  const LIGHT_GROUND = 0.9;
  const DARK_GROUND = 0.0228;

  // What stands behind the check where the ground of the page would not do, or cannot be told.
  const GROUNDS = new Map([
    ["light", "#ffffff"],
    ["dark", "#0e1513"],
  ]);

  const MARGIN = "min(0px, max(-6px, (100% - 100vw + 16px) / 2))"; // 16px for a bar that scrolls

  const titles = new Map([
    ["fi", "Osuiko: tarkista, voiko tietovuoto koskea sinua"],
    ["sv", "Osuiko: kontrollera om ett dataläckage kan gälla dig"],
    ["en", "Osuiko: check if a data breach could affect you"],
  ]);
  const links = new Map([
    ["fi", "Avaa tarkistus omaan välilehteen"],
    ["sv", "Öppna kontrollen i en egen flik"],
    ["en", "Open the check in a tab of its own"],
  ]);
  const darkDevice = matchMedia("(prefers-color-scheme: dark)");

  // Tools that combine scripts or write them into the page leave no address here, and those that keep a copy a wrong one.
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src ?? "";

  // Stronger than the styles of any theme, also than those with `!important`. Whether the frame is shown is up to the page.
  const WORN = {
    border: "0",
    padding: "0",
    position: "relative",
    inset: "auto",
    float: "none",
    width: `calc(100% - 2 * ${MARGIN})`,
    "min-width": "0",
    "max-width": "none",
    "min-height": "0",
    "max-height": "none",
    "aspect-ratio": "auto",
    // The words begin where those of the page do: the margin that the check keeps for the ring around what has the focus goes
    // beyond the column, if there is room.
    "margin-inline": MARGIN,
  };

  /**
   * The parts of a web address by https, or on one's own machine; nothing for any other.
   *
   * @param {string} address
   */
  function partsOf(address) {
    try {
      const parts = new URL(address.trim().replace(/^\/\//, "https://"));
      const own = /^(localhost|.+\.localhost|127\.0\.0\.1|\[::1\])$/.test(parts.hostname);
      return parts.protocol === "https:" || (parts.protocol === "http:" && own) ? parts : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * The folder of Osuiko in an address, if what stands behind it is like `rest`.
   *
   * @param {string} address
   * @param {RegExp} rest
   */
  function folderOf(address, rest) {
    const parts = partsOf(address);
    return parts && rest.test(parts.pathname) ? new URL(parts.pathname.replace(rest, "/"), parts).href : undefined;
  }

  /**
   * Where Osuiko is: what the element says, else what the link in it says, else where this script came from. A frame with an
   * address of somebody else would show their page in our name, so the last two count only where they can hardly be wrong.
   *
   * @param {HTMLElement} element
   * @param {boolean} whole whether everything is in it that its page puts there
   */
  function homeOf(element, whole) {
    const said = folderOf(element.getAttribute("from") ?? "", /(\/(fi|sv|en))?\/*$/);
    if (said) return said;
    const foreign = (/** @type {string} */ address) => new URL(address).origin !== location.origin;
    const loaded = folderOf(script, /\/embed-2\.js$/);
    for (const link of element.querySelectorAll("a")) {
      const linked = folderOf(link.getAttribute("href") ?? "", /\/(fi|sv|en)\/$/);
      if (linked && (linked === loaded || foreign(linked))) return linked;
    }
    // Copies are kept by the page's own server, or deep in another.
    const sure = loaded && foreign(loaded) && new URL(loaded).pathname === "/";
    return whole && sure ? loaded : undefined;
  }

  /**
   * The luminance of an opaque colour as browsers compute it; nothing for any other.
   *
   * @param {string} colour
   */
  function luminance(colour) {
    const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1);
    const linear = channels?.map((channel) => {
      const value = Number(channel) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return linear && 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  /**
   * The luminance of the ground on which an element stands; nothing where it cannot be told.
   *
   * @param {HTMLElement} element
   */
  function groundOf(element) {
    /** @type {Element | undefined} */
    let at = element;
    while (at) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      if (backgroundImage !== "none") return undefined;
      if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return luminance(backgroundColor);
      const above = at.getRootNode();
      at = at.parentElement ?? (above instanceof ShadowRoot ? above.host : undefined);
    }
    // Nothing has a colour, so the browser's own ground is seen.
    element.style.backgroundColor = "Canvas";
    const { backgroundColor } = getComputedStyle(element);
    element.style.backgroundColor = "";
    return luminance(backgroundColor);
  }

  /**
   * Hides an element or shows it. What is so already is left alone, because each change is heard of.
   *
   * @param {HTMLElement} element
   * @param {boolean} hidden
   */
  function hide({ style }, hidden, shown = "") {
    const wanted = hidden ? "none" : shown;
    if (style.display !== wanted) style.setProperty("display", wanted, hidden ? "important" : "");
  }

  let warned = false;

  class OsuikoCheck extends HTMLElement {
    /** @type {HTMLIFrameElement | undefined} */
    #frame;
    /** What stands in place of the check until it speaks: the link of the code, or one like it. @type {Set<HTMLElement>} */
    #ways = new Set();
    #home = "";
    #height = FIRST;
    #made = false;
    #whole = false;
    #heard = false;
    #silent = false;
    #behind = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    #timer;
    #style = "";
    #repairs = 0;
    #changes = new MutationObserver(() => this.#settle());

    /** Lets the ground of the page be seen, if the check can be read on it. */
    #stand = () => {
      if (!this.#frame) return;
      const asked = this.getAttribute("theme") ?? "light";
      const theme = GROUNDS.has(asked) ? asked : darkDevice.matches ? "dark" : "light";
      const ground = groundOf(this) ?? NaN;
      const good = theme === "light" ? ground >= LIGHT_GROUND : ground <= DARK_GROUND;
      const { style } = this.#frame;
      // An empty frame lets the link behind it be seen.
      style.setProperty("background", good || !this.#heard ? "transparent" : (GROUNDS.get(theme) ?? ""), "important");
      // A frame in another scheme than its page would get a ground from the browser.
      style.setProperty("color-scheme", this.#heard ? theme : "light", "important");
      this.#style = this.#frame.getAttribute("style") ?? "";
    };

    /** @param {number} height */
    #size(height) {
      this.#height = height;
      this.#repairs = 0;
      this.#wear();
    }

    /** By script, so that no policy about styles is in the way. */
    #wear() {
      const frame = this.#frame;
      if (!frame) return;
      for (const [name, value] of Object.entries(WORN)) frame.style.setProperty(name, value, "important");
      frame.style.setProperty("height", `${this.#height}px`, "important");
      frame.height = String(this.#height);
      this.#style = frame.getAttribute("style") ?? "";
    }

    /** @param {MessageEvent} event */
    #hear = ({ source, data }) => {
      const frame = this.#frame;
      // Without an origin of its own the frame is known by its window alone.
      if (!frame || !source || source !== frame.contentWindow || data?.app !== "osuiko" || data.v !== 1) return;
      if (data.type === "ready" || data.type === "height") this.#heard = true;
      // The ground may be another one by now: nobody tells when a page changes its colours.
      this.#stand();
      if (data.type === "closed") this.#size(FIRST);
      if (data.type === "height" && Number.isInteger(data.height)) {
        const height = Math.min(Math.max(data.height, LEAST), MOST);
        if (Math.abs(height - this.#height) >= 4) this.#size(height);
      }
      this.#show();
    };

    /** A page that is not ours, or that somebody has stopped, never speaks. */
    #wait = () => {
      clearTimeout(this.#timer);
      if (this.#heard || !this.#isOurs()) return;
      this.#timer = setTimeout(() => {
        const { top, bottom } = this.#frame?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
        // Where nobody sees it, the browser lets it rest.
        if (this.#heard || document.hidden || bottom <= 0 || top >= innerHeight) return this.#wait();
        this.#silent = true;
        console.warn("osuiko-check: the frame does not answer, so the link stays. Does the policy of this page allow it (frame-src)?");
        this.#show();
      }, PATIENCE);
    };

    /** Whether our page is asked for in the frame, and not one of a tool that asks for consent first. */
    #isOurs() {
      const frame = this.#frame;
      return Boolean(frame && this.contains(frame) && !frame.srcdoc && frame.src.startsWith(this.#home));
    }

    /** Shows the frame unless there is nothing in it, and the link until the check has spoken. */
    #show() {
      const frame = this.#frame;
      const ours = this.#isOurs();
      // Tools that ask for consent take the address away until they have it.
      const empty = !ours && !frame?.srcdoc && /^(about:.*)?$/.test(frame?.getAttribute("src") ?? "");
      if (!ours && this.#heard) {
        this.#heard = false;
        this.#stand();
      }
      if (this.#heard) this.#silent = false;
      if (frame) hide(frame, empty || this.#silent, "block");
      for (const way of this.#ways) hide(way, this.#heard);
      // The link stands behind the empty frame, so that nothing moves when it goes. In front of it the check would notice.
      const waits = ours && !this.#heard && !this.#silent;
      const behind = waits ? this.#ways.size : 0;
      if (frame && behind !== this.#behind) {
        const top = () => frame.getBoundingClientRect().top;
        frame.style.setProperty("margin-top", "0", "important");
        const below = top();
        for (const way of this.#ways) hide(way, true);
        const above = top();
        for (const way of this.#ways) hide(way, this.#heard);
        if (behind) frame.style.setProperty("margin-top", `${above - below}px`, "important");
        frame.style.setProperty("pointer-events", waits ? "none" : "auto", "important");
        this.#behind = behind;
      }
      if (frame) this.#style = frame.getAttribute("style") ?? "";
    }

    /** The language of the check. */
    #language() {
      const [spoken] = (this.closest("[lang]")?.getAttribute("lang") ?? "").toLowerCase().split("-");
      return titles.has(spoken) ? spoken : "fi";
    }

    /**
     * Makes a frame the frame of the check.
     *
     * @param {HTMLIFrameElement} frame
     * @param {string} home
     */
    #take(frame, home) {
      const lang = this.#language();
      const address = new URL(`${lang}/embed/`, home);
      const asked = {
        place: this.getAttribute("place"),
        theme: this.getAttribute("theme") ?? "light",
        heading: this.getAttribute("heading") ?? "2",
        accent: this.getAttribute("accent"),
        ground: "none",
        height: "tell",
      };
      for (const [name, value] of Object.entries(asked)) if (value !== null) address.searchParams.set(name, value);
      const attributes = {
        class: "osuiko-frame",
        title: titles.get(lang) ?? "",
        lang,
        width: "100%",
        height: String(FIRST),
        frameborder: "0",
        loading: "lazy",
        referrerpolicy: "no-referrer",
        sandbox:
          "allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation",
        src: address.href,
      };
      // An address that is set anew loads the frame anew, even if it is the same.
      // One whose address a tool has taken away gets it back from that tool.
      const { src: _, ...others } = attributes;
      for (const [name, value] of Object.entries(frame.isConnected && !frame.hasAttribute("src") ? others : attributes)) {
        if (frame.getAttribute(name) !== value) frame.setAttribute(name, value);
      }
      if (frame !== this.#frame) frame.addEventListener("load", this.#wait);
      this.#frame = frame;
      this.#heard = this.#silent = false;
      this.#behind = -1;
      this.#size(FIRST);
      this.#stand();
    }

    /** Finds what stands in the element beside the frame; without a link there would be no way in. @param {string} home */
    #gather(home) {
      const early = !this.#made || document.readyState === "loading";
      for (const node of [...this.childNodes]) {
        let way = node;
        if (early && node instanceof Text && node.data.trim()) {
          way = document.createElement("span");
          node.replaceWith(way);
          way.appendChild(node);
        }
        if (!(way instanceof HTMLElement) || (this.#frame && way.contains(this.#frame))) continue;
        // What comes later is of some tool of the page, unless it is a link.
        if (!early && !way.matches("a")) continue;
        this.#ways.add(way);
        // A page that is still being read may put it behind the frame.
        if (this.#frame && way.compareDocumentPosition(this.#frame) & Node.DOCUMENT_POSITION_PRECEDING) this.prepend(way);
      }
      if (document.readyState === "loading" || this.querySelector("a")) return;
      const lang = this.#language();
      const link = document.createElement("a");
      const attributes = { lang, href: `${home}${lang}/`, target: "_blank", rel: "noreferrer" };
      for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
      link.textContent = links.get(lang) ?? "";
      this.prepend(link);
      this.#ways.add(link);
    }

    /** Sees to it that there is one frame, and a link until the check is in it, whatever the page does with them. */
    #settle = () => {
      const home = homeOf(this, this.#whole);
      if (!home) return;
      this.#home = home;
      const mine = this.contains(this.#frame ?? null) ? this.#frame : undefined;
      // A page that was stored or copied has a frame in it already, and a tool may put one in the place of ours.
      const ours = [mine, ...this.querySelectorAll("iframe")].find((frame) => frame?.src.startsWith(home)) ?? mine;
      const fresh = !this.#made;
      if (ours) {
        if (fresh || ours !== this.#frame) this.#take(ours, home);
      } else if (fresh) {
        this.#take(document.createElement("iframe"), home);
      }
      this.#gather(home);
      this.#made = true;
      const frame = this.#frame;
      if (fresh && frame && !ours) this.append(frame);
      const changed = frame && (frame.getAttribute("style") !== this.#style || frame.height !== String(this.#height));
      if (changed && (this.#repairs += 1) <= REPAIRS) this.#wear();
      this.#show();
    };

    connectedCallback() {
      this.#made = false;
      addEventListener("message", this.#hear);
      darkDevice.addEventListener("change", this.#stand);
      document.addEventListener("DOMContentLoaded", this.#settle);
      // Where the page lays things out beside each other, a frame would be as narrow as browsers make it.
      Object.assign(this.style, { flexGrow: "1", minWidth: "0", alignSelf: "stretch", justifySelf: "stretch" });
      this.#settle();
      this.#changes.observe(this, { subtree: true, childList: true, attributeFilter: ["from", "href", "src", "srcdoc", "style", "height"] });
      setTimeout(this.#end);
    }

    /** Once nothing more is to come. */
    #end = () => {
      if (!this.isConnected) return;
      if (document.readyState === "loading") return document.addEventListener("DOMContentLoaded", this.#end, { once: true });
      this.#whole = true;
      this.#settle();
      if (this.#made || warned) return;
      warned = true;
      console.warn('osuiko-check: nothing says where Osuiko is, so the link stays. Write it into the element: from="https://…/", as in the code on the page for editors.');
    };

    disconnectedCallback() {
      removeEventListener("message", this.#hear);
      darkDevice.removeEventListener("change", this.#stand);
      document.removeEventListener("DOMContentLoaded", this.#settle);
      this.#changes.disconnect();
      clearTimeout(this.#timer);
    }

    /** With it `moveBefore` keeps the frame, and the answers in it. */
    connectedMoveCallback() {}
  }

  if (!customElements.get("osuiko-check")) customElements.define("osuiko-check", OsuikoCheck);
})();
