// What TypeScript knows of the element, of its attributes and of what its frame tells the page.

/** A language of the check. */
export type OsuikoLanguage = "fi" | "sv" | "en";

/** The attributes of the element, as they stand in HTML. */
export interface OsuikoCheckAttributes {
  /** Where Osuiko is: an address by https, or by http on one's own machine. The package knows none, so without it a link in the element must say it. */
  from: string;
  /** The language; without it, that of the page around the element. */
  lang?: OsuikoLanguage;
  /** An area that is filled in as an answer, by its id, such as `pirkanmaa`. */
  place?: string;
  /** What the page around the check looks like; `light` unless said. */
  theme?: "auto" | "light" | "dark";
  /** The level of the first heading of the check; 2 unless said. */
  heading?: "1" | "2" | "3" | 1 | 2 | 3;
  /** The colour of links and buttons, such as `#003a70`; taken where text in it can be read. */
  accent?: string;
}

/** The element. It has no properties of its own: everything is said by attributes. */
export interface OsuikoCheckElement extends HTMLElement {}

/** What the frame tells the page around it, as the `data` of an event `message`; it never tells more. */
export type OsuikoMessage =
  | { readonly app: "osuiko"; readonly v: 1; readonly type: "ready" }
  | { readonly app: "osuiko"; readonly v: 1; readonly type: "height"; readonly height: number }
  | { readonly app: "osuiko"; readonly v: 1; readonly type: "closed" };

/** The script for pages that load it by `src`, and what their `integrity` names. */
export declare const script: Readonly<{ file: "embed-2.js"; integrity: `sha384-${string}` }>;

declare global {
  interface HTMLElementTagNameMap {
    "osuiko-check": OsuikoCheckElement;
  }
}
