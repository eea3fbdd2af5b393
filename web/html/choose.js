// Which blocks of a page are its article: Readability's choice, mended by what the blocks say about themselves.
import { describe, isProse } from "./describe.js";
import { Readability } from "../vendor/readability.js";

const MARK = "data-block";

/** Readability may miss most of a fragment that was copied: below this share of the words that are not aside all of them are taken. */
const LEAST_SHARE = 0.4;

/** Pages of this world are nested some 60 deep; Readability takes minutes for a thousand, and such a page is taken as it is. */
const DEEPEST = 150;

/** Where more than this share of what Readability kept seems to stand aside, the names of the elements mean something else. */
const MOST_ASIDE = 0.4;

/** Sets `kind`, `place` and `inside` of `blocks` (blocks.js). `fragment`: a part of a page that was copied.
 *  Readability takes the tree apart: nothing of `page` can be used afterwards. */
export function inArticle(page, blocks, { depth, fragment }) {
  for (const block of blocks) describe(block);
  const kept = depth > DEEPEST ? new Set() : keptByReadability(page, blocks);
  const open = blocks.filter(({ place, linked }) => place !== "aside" && linked < 0.5);
  if (kept.size === 0 || (fragment && sizeOf([...kept]) < LEAST_SHARE * sizeOf(open))) {
    const taken = new Set(open.length > 0 ? open : blocks);
    for (const block of blocks) block.inside = taken.has(block);
    return;
  }
  const misled = proseIn([...kept].filter(({ place }) => place === "aside")) > MOST_ASIDE * proseIn([...kept]);
  for (const block of blocks) block.inside = kept.has(block) && (misled || block.place !== "aside");
  fillGaps(blocks);
  dropLists(blocks);
  dropEdges(blocks);
  dropEmptyHeadings(blocks);
  keepCaptions(blocks);
}

const sizeOf = (blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0);
const proseIn = (blocks) => sizeOf(blocks.filter(isProse));

function keptByReadability(page, blocks) {
  blocks.forEach((block, i) => block.parents.forEach((parent) => parent.setAttribute(MARK, `${parent.getAttribute(MARK) ?? ""} ${i}`)));
  const article = new Readability(page, { serializer: (root) => root }).parse();
  if (!article) return new Set();
  const left = new Set();
  for (const node of article.content.querySelectorAll(`[${MARK}]`)) for (const i of node.getAttribute(MARK).trim().split(" ")) left.add(Number(i));
  return new Set(blocks.filter((block, i) => left.has(i)));
}

/** What Readability left out between two paragraphs it kept: embedded posts, and prose in a box of its own. */
function fillGaps(blocks) {
  const kept = blocks.map((block, i) => (block.inside && isProse(block) ? i : -1)).filter((i) => i >= 0);
  for (let i = kept[0] + 1; i < kept.at(-1); ++i) {
    const block = blocks[i];
    if (block.place === "embed" || (block.place === "text" && isProse(block))) block.inside = true;
  }
}

/** Three links or more in a row lead away from the article: menus, topics, other stories. */
function dropLists(blocks) {
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    while (to < blocks.length && blocks[to].linked > 0.8 && !isProse(blocks[to])) ++to;
    if (to - from >= 3) for (const block of blocks.slice(from, to)) block.inside = false;
    from = Math.max(to, from + 1);
  }
}

/** Short lines before the first paragraph and after the last one are the frame of the page, but for captions, subtitles and lists of facts. */
function dropEdges(blocks) {
  const prose = blocks.map((block, i) => (block.inside && isProse(block) ? i : -1)).filter((i) => i >= 0);
  if (prose.length === 0) return;
  blocks.forEach((block, i) => {
    if ((i < prose[0] || i > prose.at(-1)) && !staysAtEdge(block)) block.inside = false;
  });
}

const staysAtEdge = ({ kind, place, linked, text }) =>
  kind === "caption" || place === "subtitle" || (kind === "item" && place === "text" && linked < 0.3 && text.length >= 20);

/** A heading without a text below it belongs to what was set aside there. */
function dropEmptyHeadings(blocks) {
  let heads = [];
  for (const block of blocks) {
    if (!block.inside) continue;
    if (block.kind === "heading" && block.place !== "subtitle" && !isProse(block)) {
      heads.push(block);
      continue;
    }
    heads = [];
  }
  for (const block of heads) block.inside = false;
}

/** Captions between the blocks of the article are of its pictures; further out only Readability's choice counts. */
function keepCaptions(blocks) {
  const inside = blocks.map((block, i) => (block.inside && block.kind !== "caption" ? i : -1)).filter((i) => i >= 0);
  for (let i = inside[0] + 1; i < inside.at(-1); ++i) if (blocks[i].kind === "caption" && blocks[i].place === "text") blocks[i].inside = true;
}
