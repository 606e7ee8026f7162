// What the HTML of `dist/` must hold, beyond the recommended rules.

export default {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Yew writes `disabled="disabled"`, which means the same.
    "attribute-boolean-style": "off",
  },
};
