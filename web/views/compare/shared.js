// Passages that articles print alike, and two versions of one article.
import { letterBadge, wordsLink } from "../../compare/links.js";
import { byColumn } from "../../compare/model.js";
import { inSteps } from "../../compare/more.js";
import { el } from "../../dom.js";
import { TEXT, count, number } from "../../text.js";

const PASSAGES = 25;

/** A passage of more UTF-16 units is shown shortened. */
const LONG = 500;

export function sharedView(model, shown) {
  const passages = (model.comparison.shared ?? [])
    .map((passage, i) => ({ passage, i, cells: byColumn(model, passage.members, shown) }))
    .filter(({ cells }) => cells.length > 1);
  if (passages.length === 0) return [el("p", { class: "nothing" }, TEXT.compare.shared.none)];
  const list = el("ol", { class: "passages" });
  const more = inSteps(list, passages, PASSAGES, (one) => [passageNode(model, one)], (left) => TEXT.compare.names.more(number(left)));
  return [el("p", { class: "note" }, TEXT.compare.shared.note), list, more];
}

function passageNode(model, { passage, i, cells }) {
  const [[column, [{ start, end }]]] = cells;
  const words = column.text.slice(start, end);
  const via = (passage.via ?? []).map((id) => model.entity(id)?.name).filter(Boolean);
  return el("li", { class: "passage" },
    el("blockquote", {}, shortened(words)),
    el("p", { class: "passage-foot" },
      count(words.split(/\s+/).filter(Boolean).length, "word"), ", ", TEXT.compare.shared.inArticles,
      cells.map(([one, [member]]) => [" ", wordsLink(one, `span-${member.start}-${member.end}`, `shared-${i}`, { class: "letter-link" }, el("span", { class: "visually-hidden" }, TEXT.compare.shared.read), letterBadge(one))]),
      via.length > 0 ? `, ${TEXT.compare.shared.via(via.join(TEXT.comma))}` : null));
}

/** Beginning and end of a long passage: the whole of it is one step away, in its articles. */
function shortened(words) {
  if (words.length <= LONG) return words;
  const cut = LONG * 0.7;
  return `${words.slice(0, words.lastIndexOf(" ", cut))}${TEXT.gap}${words.slice(words.indexOf(" ", words.length - LONG + cut) + 1)}`;
}
