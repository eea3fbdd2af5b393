// The article with its marks: mentions and dates are links to their entries, quotations are <mark>s with a number in the margin.
import { el } from "../dom.js";
import { collectSpans, cut, spanReader } from "../spans.js";
import { blocksOf } from "../paragraphs.js";
import { TEXT, number } from "../text.js";
import { kindOf } from "../words.js";

const BLOCKS_PER_CHUNK = 40;

/** Generator of chunks; `passage` ({id, start, end} or null) is marked besides what the document has. Each is {node, marks} with `marks` the list of [id, element] in it, in the order of the text. */
export function* textChunks(text, document, passage) {
  const spansIn = spanReader(collectSpans(document, passage));
  const blocks = blocksOf(text, document.sections);
  for (let first = 0; first < blocks.length; first += BLOCKS_PER_CHUNK) {
    const marks = [];
    const nodes = [];
    for (const section of bySection(blocks.slice(first, first + BLOCKS_PER_CHUNK))) {
      const paragraphs = section.map((block) => blockNode(text, block, spansIn(block.start, block.end), marks));
      nodes.push(sectionNode(section[0], paragraphs));
    }
    yield { node: el("div", { class: "chunk" }, nodes), marks };
  }
}

/** Neighbouring blocks of one kind, together. */
function bySection(blocks) {
  const groups = [];
  for (const block of blocks) {
    if (groups.at(-1)?.[0].kind === block.kind) groups.at(-1).push(block);
    else groups.push([block]);
  }
  return groups;
}

function sectionNode({ kind }, paragraphs) {
  const label = TEXT.sections[kind];
  return el("div", { class: `section section-${kind}` }, label ? el("p", { class: "section-label" }, label) : null, paragraphs);
}

function blockNode(text, block, spans, marks) {
  const tag = { headline: "h2", subheading: "h3" }[block.kind] ?? "p";
  const node = el(tag, { class: block.continues ? "continues" : null, "data-start": String(block.start) });
  const pieces = cut(block.start, block.end, spans);
  for (let i = 0; i < pieces.length; ) {
    const quotes = quotesOf(pieces[i]);
    const from = i;
    while (i < pieces.length && sameSpans(quotesOf(pieces[i]), quotes)) ++i;
    const inner = pieces.slice(from, i).map((piece) => pieceNode(text, piece, marks));
    node.append(...(quotes.length ? quoteNodes(quotes, pieces[from].start, inner, marks) : inner));
  }
  return node;
}

const quotesOf = (piece) => piece.spans.filter(({ layer }) => layer === "quote");
const sameSpans = (a, b) => a.length === b.length && a.every((span, i) => span === b[i]);

function quoteNodes(spans, start, inner, marks) {
  const mark = el("mark", { class: `quote quote-${spans.at(-1).quote.type}` }, inner);
  const numbers = [];
  for (const span of spans) {
    marks.push([span.quote.id, mark]);
    if (!span.first || span.start !== start) continue;
    numbers.push(
      el("a", {
        class: `quote-number quote-number-${span.quote.type}${span.number > 99 ? " is-wide" : ""}`,
        href: `#${span.quote.id}`,
        "data-kind": "quote",
        "data-target": span.quote.id,
        "aria-label": TEXT.text.quotation(number(span.number), TEXT.quoteTypes[span.quote.type]),
      }, number(span.number)),
    );
  }
  return [...numbers, mark];
}

function pieceNode(text, { start, end, spans }, marks) {
  const words = text.slice(start, end);
  const others = spans.filter(({ layer }) => layer !== "quote");
  if (others.length === 0) return words;
  // One place can lead to one entry only: a name comes before a date that contains it.
  const link = others.find(({ layer }) => layer === "mention") ?? others.find(({ layer }) => layer === "date");
  const classes = others.map(({ layer }) => (layer === "mention" || layer === "date" ? null : layer));
  const node = link ? linkNode(link, start, words) : el("span", {}, words);
  for (const name of classes) if (name) node.classList.add(name);
  for (const span of others) marks.push([span.id, node]);
  return node;
}

function linkNode(span, start, words) {
  const target = span.layer === "mention" ? span.mention.entity : span.id;
  const kind = span.layer === "mention" ? kindOf(span.mention.type) : "date";
  const form = span.layer === "mention" && span.mention.form !== "name" ? " referring" : "";
  return el("a", {
    class: `link ${kind}${form}`,
    href: `#${target}`,
    id: start === span.start ? `text-${span.id}` : null,
    "data-kind": kind,
    "data-label": kind === "date" ? null : TEXT.types[span.mention.type],
    "data-target": target,
    "data-mark": span.id,
  }, words);
}
