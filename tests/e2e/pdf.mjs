// What stands on paper, read back from the PDF that the browser prints.

import { extractText, getDocumentProxy, getMeta } from "unpdf";

/** A view on paper: the text of each page, the title of the file, and what a print header would say. */
export async function print(page) {
  const header = '<p style="font-size:8px">⟦<span class="title"></span> <span class="url"></span>⟧</p>';
  const file = await page.pdf({
    format: "A4",
    displayHeaderFooter: true,
    headerTemplate: header,
    footerTemplate: "<span></span>",
    margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" },
  });
  const bytes = () => new Uint8Array(file);
  const { text } = await extractText(await getDocumentProxy(bytes()), { mergePages: false });
  const { info } = await getMeta(await getDocumentProxy(bytes()));
  const headers = text.map((page) => /⟦(.*?)⟧/s.exec(page)?.[1].trim() ?? "");
  return { file, pages: text.map((page) => page.replace(/⟦.*?⟧/s, "").normalize("NFKC")), title: info.Title, headers };
}

/** A text without what a line break on paper adds or takes: spaces and hyphens. */
export const squash = (text) => text.normalize("NFKC").replace(/[\s\u00ad\u2010\u2011-]+/g, "");
