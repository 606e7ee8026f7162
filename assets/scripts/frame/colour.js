// Whether a colour can be read in the check.

// The lightest colour on light grounds and the darkest on dark ones, as luminance: each has a contrast of at least 4.5 to 1
// with every ground it stands on and with the words that stand on it (WCAG 2.2, 1.4.3). tests/host/frame.rs holds both
// against assets/styles/.
const LIGHTEST_ON_LIGHT = 0.161;
const DARKEST_ON_DARK = 0.278;

/**
 * The six digits of a colour written `#003a70` or `003a70`, in lower case; nothing for any other text.
 *
 * @param {string} text
 */
export const colourDigits = (text) => /^#?([0-9a-f]{6})$/i.exec(text)?.[1].toLowerCase();

/**
 * The theme in which a colour can be read, `light` or `dark`; never both, and nothing if in neither.
 *
 * @param {string} digits as in `003a70`
 */
export function colourTheme(digits) {
  /** @param {number} at */
  const linear = (at) => {
    const value = parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * linear(0) + 0.7152 * linear(2) + 0.0722 * linear(4);
  if (luminance <= LIGHTEST_ON_LIGHT) return "light";
  return luminance >= DARKEST_ON_DARK ? "dark" : undefined;
}
