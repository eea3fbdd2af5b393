// HTML to a document, by a parser in JavaScript: the browser's own would try to apply the styles and handlers of the page, and its policy would be breached.
import { parseHTML } from "../vendor/linkedom.js";

/** A document with all of the page in its body, whatever the HTML holds: the parser does not add what an author left out. */
export function parsePage(html) {
  const { document } = parseHTML(html);
  return isWhole(document) ? document : parseHTML(`<html><head></head><body>${html}</body></html>`).document;
}

function isWhole(document) {
  const roots = [...document.childNodes].filter(({ nodeType }) => nodeType === 1 || nodeType === 3);
  return roots.length === 1 && roots[0].nodeName.toUpperCase() === "HTML" && [...roots[0].children].filter(({ nodeName }) => nodeName.toUpperCase() === "BODY").length === 1;
}
