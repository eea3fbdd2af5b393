// What was found in one article only, article by article. Nothing is said about what another one left out.
import { letterBadge, wordsLink } from "../../compare/links.js";
import { inSteps } from "../../compare/more.js";
import { el, given } from "../../dom.js";
import { TEXT, number } from "../../text.js";
import { kindOf, wordsOf } from "../../words.js";

const STEP = 30;

export function onlyView(model, shown, { kinds }) {
  const parts = model.columns.filter(({ id }) => shown.has(id)).map((column) => columnNode(model, column, kinds));
  return [el("p", { class: "note" }, TEXT.compare.only.note), ...parts];
}

function columnNode(model, column, kinds) {
  const { entities = [], quotes = [] } = model.comparison.only_in[column.id] ?? {};
  const names = entities.map(model.entity).filter((entity) => kinds.has(kindOf(entity.type)));
  const own = quotes.map((id) => column.quotes.get(id)).filter(Boolean);
  return el("section", { class: "only" },
    el("h3", {}, TEXT.compare.only.title(column.letter), " ", el("span", { class: "only-name" }, given(column.name))),
    names.length + own.length === 0 ? el("p", { class: "note" }, TEXT.compare.only.none) : null,
    list(TEXT.compare.only.names, "only-names", names, (entity) => [el("li", {},
      wordsLink(column, entity.members.find(({ document }) => document === column.id).entity, "only", { class: `to-text sample ${kindOf(entity.type)}` }, given(entity.name)))]),
    list(TEXT.compare.only.quotes, "only-quotes", own, (quote) => [el("li", {},
      letterBadge(column), " ", wordsLink(column, quote.id, "only", { class: "to-text" }, wordsOf(quote.content)))]));
}

function list(title, name, items, make) {
  if (items.length === 0) return null;
  const node = el("ul", { class: name, "aria-label": title });
  const more = inSteps(node, items, STEP, make, (left) => TEXT.compare.only.more(number(left)));
  return [el("h4", {}, title, " ", el("span", { class: "tally" }, number(items.length))), node, more];
}
