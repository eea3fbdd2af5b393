// Two versions of one article: what the later one added, no longer has, or words otherwise.
import { letterBadge, wordsLink } from "../../compare/links.js";
import { inSteps } from "../../compare/more.js";
import { el } from "../../dom.js";
import { TEXT, number, percent } from "../../text.js";
import { kindOf, wordsOf } from "../../words.js";

const STEP = 40;

/** Pairs of versions of which both articles are shown. */
export const versionsOf = (model, shown) => (model.comparison.versions ?? []).filter(({ earlier, later }) => shown.has(earlier) && shown.has(later));

export const versionsView = (model, shown) => versionsOf(model, shown).map((pair, i) => pairNode(model, pair, `version-${i}`));

function pairNode(model, pair, place) {
  const earlier = model.column(pair.earlier);
  const later = model.column(pair.later);
  const at = { earlier, later, place };
  const parts = [
    part(TEXT.compare.versions.sentences, pair.sentences ?? [], (one) => sentenceNode(at, one)),
    part(TEXT.compare.versions.quotes, pair.quotes ?? [], (one) => quoteNode(at, one)),
    part(TEXT.compare.versions.names, changed(pair.entities), (one) => nameNode(model, at, one)),
    part(TEXT.compare.versions.dates, changed(pair.dates), (one) => dateNode(at, one)),
  ].filter(Boolean);
  return el("section", { class: "version" },
    el("h3", {}, TEXT.compare.versions.title(earlier.letter, later.letter)),
    el("p", { class: "note" }, TEXT.compare.versions.share(percent(pair.share))),
    parts.length > 0 ? parts : el("p", { class: "note" }, TEXT.compare.versions.none));
}

const changed = ({ added = [], removed = [] } = {}) => [...added.map((id) => ({ change: "added", id })), ...removed.map((id) => ({ change: "removed", id }))];

function part(title, items, make) {
  if (items.length === 0) return null;
  const list = el("ul", { class: "changes" });
  const more = inSteps(list, items, STEP, (one) => [make(one)], (left) => TEXT.compare.names.more(number(left)));
  return [el("h4", {}, title, " ", el("span", { class: "tally" }, number(items.length))), list, more];
}

const changeNode = (change, ...children) => el("li", { class: `change is-${change}` }, el("span", { class: "change-word" }, TEXT.compare.versions.changes[change]), children);

/** Each side that there is, as words that lead to their place. */
const side = (column, entry, place, words) => el("p", {}, letterBadge(column), " ", wordsLink(column, entry, place, { class: "to-text" }, words));

function sentenceNode({ earlier, later, place }, { change, before, after }) {
  const words = (column, span) => (span ? side(column, `span-${span.start}-${span.end}`, place, column.text.slice(span.start, span.end)) : null);
  return changeNode(change, words(earlier, before), words(later, after));
}

function quoteNode({ earlier, later, place }, { change, before, after }) {
  const words = (column, id) => (id ? side(column, id, place, wordsOf(column.quotes.get(id).content)) : null);
  return changeNode(change, words(earlier, before), words(later, after));
}

function nameNode(model, { earlier, later, place }, { change, id }) {
  const column = change === "added" ? later : earlier;
  const entity = model.entity(id);
  const own = entity.members.find(({ document }) => document === column.id)?.entity;
  return changeNode(change, own ? side(column, own, place, el("span", { class: `sample ${kindOf(entity.type)}` }, entity.name)) : null);
}

function dateNode({ earlier, later, place }, { change, id }) {
  const column = change === "added" ? later : earlier;
  return changeNode(change, side(column, `d${id + 1}`, place, TEXT.quoted(column.document.dates[id].text)));
}
