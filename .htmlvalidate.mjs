// What the HTML of `dist/` must hold, beyond the recommended rules.

export default {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Browsers remember ticks as well, and the attribute keeps them from it.
    "valid-autocomplete": "off",
    // Yew writes `disabled="disabled"`, which means the same.
    "attribute-boolean-style": "off",
    // The official name of a county alone has 40 letters; search engines cut what they have no room for.
    "long-title": ["error", { maxlength: 130 }],
  },
};
