// <osuiko-check lang="fi" place="pirkanmaa" theme="light" heading="2" accent="#003a70">: the check, in a frame that looks like a part of the page around it. It is as high as its first view, and from the first press on a window for the rest.
// Other people's pages name the checksum of this file, so it never changes; what is new goes into embed-3.js.

(() => {
  const LEAST = 300; // pixels
  const MOST = 10000; // a first view has 4000, on a small telephone with text of twice the size
  const FIRST = 900;

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

  const root = new URL("./", /** @type {HTMLScriptElement} */ (document.currentScript).src);
  const titles = new Map([
    ["fi", "Osuiko: tarkista, voiko tietovuoto koskea sinua"],
    ["sv", "Osuiko: kontrollera om ett dataläckage kan gälla dig"],
    ["en", "Osuiko: check if a data breach could affect you"],
  ]);
  const darkDevice = matchMedia("(prefers-color-scheme: dark)");

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

  class OsuikoCheck extends HTMLElement {
    #frame = document.createElement("iframe");

    /** Lets the ground of the page be seen, if the check can be read on it. */
    #stand = () => {
      const asked = this.getAttribute("theme") ?? "light";
      const theme = GROUNDS.has(asked) ? asked : darkDevice.matches ? "dark" : "light";
      const ground = groundOf(this) ?? NaN;
      const good = theme === "light" ? ground >= LIGHT_GROUND : ground <= DARK_GROUND;
      const { style } = this.#frame;
      style.background = good ? "transparent" : (GROUNDS.get(theme) ?? "");
      // A frame in another scheme than its page would get a ground from the browser.
      style.colorScheme = theme;
    };

    /** @param {MessageEvent} event */
    #hear = ({ source, data }) => {
      const frame = this.#frame;
      // Without an origin of its own the frame is known by its window alone.
      if (source !== frame.contentWindow || data?.app !== "osuiko" || data.v !== 1) return;
      // The ground may be another one by now: nobody tells when a page changes its colours.
      this.#stand();
      if (data.type === "closed") frame.height = String(FIRST);
      if (data.type !== "height" || !Number.isInteger(data.height)) return;
      const height = Math.min(Math.max(data.height, LEAST), MOST);
      if (Math.abs(height - Number(frame.height)) >= 4) frame.height = String(height);
    };

    connectedCallback() {
      const [spoken] = (this.closest("[lang]")?.getAttribute("lang") ?? "").toLowerCase().split("-");
      const lang = titles.has(spoken) ? spoken : "fi";
      const address = new URL(`${lang}/embed/`, root);
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
      for (const [name, value] of Object.entries(attributes)) this.#frame.setAttribute(name, value);
      // By script, so that no policy about styles is in the way. The words begin where those of the page do: the margin that
      // the check keeps for the ring around what has the focus goes beyond the column, if there is room.
      Object.assign(this.#frame.style, {
        display: "block",
        border: "0",
        width: `calc(100% - 2 * ${MARGIN})`,
        marginInline: MARGIN,
      });
      addEventListener("message", this.#hear);
      darkDevice.addEventListener("change", this.#stand);
      this.replaceChildren(this.#frame);
      this.#stand();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#hear);
      darkDevice.removeEventListener("change", this.#stand);
    }
  }

  if (!customElements.get("osuiko-check")) customElements.define("osuiko-check", OsuikoCheck);
})();
