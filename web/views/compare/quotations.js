// Who says what in which words: for each speaker the quotations that stand in several articles, side by side, the differing words marked.
import { letterBadge, wordsLink } from "../../compare/links.js";
import { markedWords } from "../../compare/marked.js";
import { byColumn } from "../../compare/model.js";
import { inSteps } from "../../compare/more.js";
import { el, given } from "../../dom.js";
import { TEXT, count, isolated, number } from "../../text.js";
import { wordsOf } from "../../words.js";

const GROUPS = 20;
const SINGLES = 30;

/** [{speaker (compared entity or null), sets: [{quote, cells}], singles: [[column, quote]]}], whoever says most in several articles first. */
export function speakersOf(model, shown) {
  const groups = new Map();
  const group = (speaker) => {
    if (!groups.has(speaker)) groups.set(speaker, { speaker, sets: [], singles: [] });
    return groups.get(speaker);
  };
  for (const quote of model.comparison.quotes) {
    const cells = byColumn(model, quote.members, shown);
    if (cells.length > 1) group(model.entity(quote.speaker)).sets.push({ quote, cells });
  }
  for (const column of model.columns.filter(({ id }) => shown.has(id))) {
    for (const id of model.onlyQuotes(column.id)) {
      const quote = column.quotes.get(id);
      if (!quote) continue;
      const speaker = quote.speakers.map(({ entity }) => (entity ? model.comparedOf(column.id, entity) : null)).find(Boolean) ?? null;
      // Under a speaker who is in several articles; what stands alone with its speaker is listed under "Only in one".
      if (speaker && new Set(speaker.members.map(({ document }) => document)).size > 1) group(speaker).singles.push([column, quote]);
    }
  }
  const inSeveral = ({ sets, singles }) => sets.length > 0 || new Set(singles.map(([column]) => column)).size > 1;
  return [...groups.values()].filter(inSeveral).sort((a, b) => b.sets.length - a.sets.length || b.singles.length - a.singles.length);
}

/** `filter`: {speaker: compared entity id or "", relation: a relation or ""}. */
export function quotationsView(model, shown, { speaker, relation }) {
  const all = speakersOf(model, shown);
  const groups = all
    .filter((group) => speaker === "" || group.speaker?.id === speaker)
    .map((group) => (relation === "" ? group : { ...group, sets: group.sets.filter(({ quote }) => quote.relation === relation), singles: [] }))
    .filter(({ sets, singles }) => sets.length + singles.length > 0);
  if (groups.length === 0) return [el("p", { class: "nothing" }, all.length === 0 ? TEXT.compare.quotes.none : TEXT.compare.quotes.noneFiltered)];
  const list = el("div", { class: "compared-speakers" });
  const more = inSteps(list, groups, GROUPS, (group) => [groupNode(model, group)], (left) => TEXT.compare.quotes.more(number(left)));
  return [el("p", { class: "note" }, TEXT.compare.quotes.marked), list, more];
}

function groupNode(model, { speaker, sets, singles }) {
  const name = speaker ? given(speaker.name) : TEXT.compare.quotes.nobody;
  return el("section", { class: "compared-speaker" },
    el("h3", {}, name, " ", sets.length > 0 ? el("span", { class: "tally" }, count(sets.length, "statement")) : null),
    el("ol", { class: "compared-sets" }, sets.map(({ quote, cells }) => setNode(quote, cells))),
    singles.length === 0 ? null : singlesNode(speaker, singles));
}

function setNode(quote, cells) {
  return el("li", { class: `compared-set is-${quote.relation}` },
    el("p", { class: "relation" }, relationWords(quote)),
    el("div", { class: "side-by-side" }, cells.map(([column, members]) => el("article", { class: "side", "aria-label": TEXT.compare.article(column.letter, isolated(column.name)) },
      el("p", { class: "side-head" }, letterBadge(column), " ", el("span", { class: "side-source" }, given(column.source || column.name))),
      members.map(({ quote: id }) => sideNode(column, column.quotes.get(id), quote))))),
    quote.why && quote.relation !== "same_words" ? el("details", { class: "why" },
      el("summary", {}, TEXT.compare.quotes.why, el("span", { class: "visually-hidden" }, TEXT.compare.quotes.whyOf(quote.id))),
      el("p", {}, quote.why)) : null);
}

function sideNode(column, own, set) {
  const differences = set.differences.filter(({ document, quote }) => document === column.id && quote === own.id).sort((a, b) => a.start - b.start);
  return [
    el("blockquote", {}, wordsLink(column, own.id, set.id, { class: "to-text" }, markedWords(column.text, own.content, differences))),
    own.source.length > 0 ? el("p", { class: "side-by" }, TEXT.compare.quotes.source, " ", given(TEXT.quoted(wordsOf(own.source)))) : null,
  ];
}

/** The relation in words; what differs is told where the differences say it. */
function relationWords({ relation, differences }) {
  const kind = ["number", "negation", "modality"].find((one) => differences.some((difference) => difference.kind === one));
  return relation === "differs" && kind ? TEXT.compare.quotes.differs[kind] : TEXT.compare.quotes.relations[relation];
}

function singlesNode(speaker, singles) {
  const list = el("ul", { class: "singles" });
  const words = count(singles.length, "quotation");
  const rest = el("div", {});
  const fill = () => {
    if (list.childElementCount > 0) return;
    const more = inSteps(list, singles, SINGLES, ([column, quote]) => [el("li", {},
      letterBadge(column), " ", wordsLink(column, quote.id, `single-${speaker?.id ?? ""}`, { class: "to-text" }, wordsOf(quote.content)))],
    (left) => TEXT.compare.quotes.more(number(left)));
    if (more) rest.append(more);
  };
  return el("details", { class: "single-quotes", on: { toggle: fill } }, el("summary", {}, TEXT.compare.quotes.only(words)), list, rest);
}
