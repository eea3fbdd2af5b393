// Reads an article out of HTML: a saved page, or what the clipboard holds beside the plain text.
//
// Every block of the page is read first; then Readability looks for the article in the same tree, and what it keeps is told by the marks left on
// the elements. So a block is in or set aside, at its place, and nothing is lost.
import { blocksOf } from "./blocks.js";
import { declaredIn } from "./declared.js";
import { inArticle } from "./choose.js";
import { sameWords } from "./compose.js";
import { parsePage } from "./parse.js";

const UNSEEN = "title, script, style, noscript, template, svg, iframe, object, select, button, textarea, [hidden], [aria-hidden='true']";

/** {title, authors, published, source, blocks}: what the page declares (declared.js) and its visible blocks
 *  [{text, kind: "paragraph" | "heading" | "item" | "caption", inside}] in order. `blocks` is empty if the page has no words of its own. */
export function readPage(html) {
  const page = parsePage(html);
  const declared = declaredIn(page);
  const fragment = page.querySelector("title") === null;
  for (const node of page.querySelectorAll(UNSEEN)) node.remove();
  const { blocks, depth } = blocksOf(page.body);
  inArticle(page, blocks, { depth, fragment });
  // The heading that gave the title is in the text already.
  return { ...declared, blocks: blocks.map(({ text, kind, inside }) => ({ text, kind, inside: inside || sameWords(text, declared.title.value) })) };
}
