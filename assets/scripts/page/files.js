// The files that the page names.

/**
 * The address of a file by its name relative to the page; an import would be resolved from its script.
 *
 * @param {string} name
 */
export const fromPage = (name) => new URL(name, document.baseURI).href;

/**
 * The bytes of a file.
 *
 * @param {string} name relative to the page
 * @param {RequestInit} options
 */
export async function fetched(name, options) {
  const response = await fetch(fromPage(name), options);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.arrayBuffer();
}
