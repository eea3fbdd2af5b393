// The kinds of files an article may come in, each opened by a library that is loaded when the first such file is.
//
// An article that came in is {text, published, source, page}: `page` is what was read of a web page (html/article.js), or null.
import { readPage } from "../html/article.js";
import { compose } from "../html/compose.js";
import { decoded } from "./decode.js";
import { articlesInJson } from "./json.js";

/** Articles in the bytes of a file; throws an Error, with a code where the reason is known. */
export async function readBytes(name, type, bytes) {
  switch (formatOf(name, type, new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 8)))) {
    case "html": return [readHtml(decoded(bytes))];
    case "docx": return [await (await import("./docx.js")).readDocx(bytes)];
    case "pdf": return [await (await import("./pdf.js")).readPdf(bytes)];
    case "json": return articlesInJson(decoded(bytes));
    default: return [plainArticle(decoded(bytes))];
  }
}

export const plainArticle = (text, { published = "", source = "" } = {}) => ({ text, published, source, page: null });

export function readHtml(html) {
  const page = readPage(html);
  return { text: compose(page), published: page.published.value, source: page.source.value, page };
}

/** By what the file begins with, then by its name, then by what the system says. */
function formatOf(name, type, begin) {
  const starts = (...bytes) => bytes.every((byte, i) => begin[i] === byte);
  if (starts(0x25, 0x50, 0x44, 0x46)) return "pdf";
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1].toLowerCase() ?? "";
  if (starts(0x50, 0x4b) && (ending === "docx" || type.includes("wordprocessingml"))) return "docx";
  if (/^x?html?$/.test(ending) || type === "text/html" || type === "application/xhtml+xml") return "html";
  if (ending === "docx" || ending === "pdf") throw Object.assign(new Error(ending), { code: "damaged" });
  return ending === "json" || type === "application/json" ? "json" : "text";
}
