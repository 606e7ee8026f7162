// The browsers that are not Chromium, and a window of each.

import { openFirefox } from "./firefox.mjs";
import { openWebKit } from "./webkit.mjs";

const BROWSERS = { Firefox: openFirefox, WebKit: openWebKit };

export const NAMES = Object.keys(BROWSERS);

/**
 * A window of a browser, closed when the test `t` ends; with `width` it is so many pixels wide, and with `nowhere` it asks that
 * way out for every host under `https:`.
 */
export const openBrowser = (t, name, options) => BROWSERS[name](t, options);
