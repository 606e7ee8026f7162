// <osuiko-check lang="fi" place="pirkanmaa" theme="light" heading="2" accent="#003a70">: the check, in a frame as high as what stands in it.
// Other people's pages name the checksum of this file, so it never changes; what is new goes into embed-2.js.

(() => {
  const LEAST = 300; // pixels
  const MOST = 60000; // a plan for two cases has 29000 on a telephone
  const FIRST = 900;

  const root = new URL("./", document.currentScript.src);
  const titles = new Map([
    ["fi", "Osuiko: tarkista, voiko tietovuoto koskea sinua"],
    ["sv", "Osuiko: kontrollera om en dataläcka kan gälla dig"],
    ["en", "Osuiko: check whether a data leak may concern you"],
  ]);

  class OsuikoCheck extends HTMLElement {
    #frame = document.createElement("iframe");

    #hear = ({ source, data }) => {
      const frame = this.#frame;
      // Without an origin of its own the frame is known by its window alone.
      if (source !== frame.contentWindow || data?.app !== "osuiko" || data.v !== 1) return;
      if (data.type === "closed") frame.height = FIRST;
      if (data.type !== "height" || !Number.isInteger(data.height)) return;
      const height = Math.min(Math.max(data.height, LEAST), MOST);
      if (Math.abs(height - frame.height) >= 4) frame.height = height;
    };

    connectedCallback() {
      const [asked] = (this.closest("[lang]")?.lang ?? "").toLowerCase().split("-");
      const lang = titles.has(asked) ? asked : "fi";
      const address = new URL(`${lang}/embed/`, root);
      for (const name of ["place", "theme", "heading", "accent"]) {
        if (this.hasAttribute(name)) address.searchParams.set(name, this.getAttribute(name));
      }
      const attributes = {
        class: "osuiko-frame",
        title: titles.get(lang),
        lang,
        width: "100%",
        height: FIRST,
        loading: "lazy",
        referrerpolicy: "no-referrer",
        sandbox:
          "allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation",
        src: address.href,
      };
      for (const [name, value] of Object.entries(attributes)) this.#frame.setAttribute(name, value);
      addEventListener("message", this.#hear);
      this.replaceChildren(this.#frame);
    }

    disconnectedCallback() {
      removeEventListener("message", this.#hear);
    }
  }

  if (!customElements.get("osuiko-check")) customElements.define("osuiko-check", OsuikoCheck);
})();
