// What the page names, as whole addresses.

/**
 * The address of a file by its name relative to the page; an import would be resolved from its script.
 *
 * @param {string} name
 */
export const fromPage = (name) => new URL(name, document.baseURI).href;
