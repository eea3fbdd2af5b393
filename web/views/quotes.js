// Who says what: the quotations of a document under their speakers, the words of the source apart from the speaker they stand for.
import { el, given } from "../dom.js";
import { TEXT, count, number } from "../text.js";
import { certainty, wordsOf } from "../words.js";
import { codes } from "./codes.js";
import { correctButton } from "./correct_button.js";
import { quoteFilter } from "./quote_filter.js";
import { unnamedSources } from "./unnamed.js";

/** Fills `panel` entry by entry; `finish()` makes those that are not there yet, for a filter to choose among. */
export function* quotesView(panel, { document }, finish) {
  const names = new Map(document.entities.map(({ id, name }) => [id, name]));
  const numbered = document.quotes.map((quote, i) => ({ quote, position: i + 1 }));
  const groups = bySpeaker(numbered, names);
  if (document.quotes.length > 1) {
    panel.append(quoteFilter(document.quotes, groups, {
      speakers: groups.map(({ key, speaker }) => [key, speaker]), speakersOf: speakerKeys, sectionOf: sectionReader(document), finish,
    }));
  }
  panel.append(...[unnamedSources(document), document.quotes.length === 0 ? el("p", { class: "nothing" }, TEXT.quotes.none) : null].filter(Boolean));
  for (const group of groups) {
    const cards = el("ol", { class: "cards" });
    group.node = groupNode(group, cards);
    panel.append(group.node);
    for (const item of group.items) {
      cards.append(quoteCard(item, names));
      yield;
    }
  }
  if (document.scare_quotes.length > 0) panel.append(scareQuotes(document));
}

const groupNode = ({ speaker, entity, unnamed, items }, cards) =>
  el("section", { class: "result-group" },
    el("h3", {},
      entity ? el("a", { class: "to-entry", href: `#${entity}`, "data-open": entity }, given(speaker)) : given(speaker), " ",
      el("span", { class: "tally" }, count(items.length, "quotation"))),
    unnamed ? el("p", { class: "note" }, TEXT.quotes.unnamedNote) : null,
    cards);

const speakersOf = ({ speakers }) => (speakers.length > 0 ? speakers : [{}]);
const keyOf = ({ entity, unnamed }) => (entity ? `entity ${entity}` : `unnamed ${unnamed ?? ""}`);
const speakerKeys = (quote) => speakersOf(quote).map(keyOf);

/** Groups in the order in which their speakers first speak; a quotation of two speakers is in both groups. */
function bySpeaker(numbered, names) {
  const groups = new Map();
  for (const item of numbered) {
    for (const { entity, unnamed } of speakersOf(item.quote)) {
      const key = keyOf({ entity, unnamed });
      const speaker = entity ? names.get(entity) : (unnamed ?? TEXT.quotes.noSpeaker);
      if (!groups.has(key)) groups.set(key, { key, speaker, entity, unnamed, items: [] });
      groups.get(key).items.push(item);
    }
  }
  return [...groups.values()];
}

/** The kind of the section in which a quotation begins. */
function sectionReader({ sections }) {
  return ({ content }) => sections.findLast(({ start }) => start <= content[0].start)?.kind ?? "body";
}

function quoteCard({ quote, position }, names) {
  const label = el("span", { class: "quote-kind" }, TEXT.quoteTypes[quote.type], quote.negated ? TEXT.quotes.notSaid : "",
    [quote.rule, quote.speaker_rule].includes("corrected") ? `${TEXT.comma}${TEXT.corrections.byYou}` : "");
  return el("li", { class: `card quote-card quote-card-${quote.type}`, id: quote.id, tabindex: "-1" },
    el("p", { class: "quote-top" }, el("span", { class: `quote-badge quote-number-${quote.type}`, "aria-hidden": "true" }, number(position)), label),
    el("blockquote", { dir: "auto" }, el("a", { class: "to-text", href: `#${quote.id}`, "data-show": quote.id }, wordsOf(quote.content))),
    attribution(quote, names),
    why(quote, position),
    correctButton(quote.id, TEXT.text.quotation(number(position), TEXT.quoteTypes[quote.type])));
}

function attribution(quote, names) {
  const rows = [[TEXT.quotes.source, quote.source.length > 0 ? given(TEXT.quoted(wordsOf(quote.source))) : TEXT.quotes.noSource]];
  rows.push([TEXT.quotes.speaker, quote.speakers.length > 0 ? listed(quote.speakers.map((speaker) => speakerNode(speaker, names))) : TEXT.quotes.unknown]);
  if (quote.addressee) rows.push([TEXT.quotes.toldTo, given(names.get(quote.addressee))]);
  const via = quote.via.filter((id) => id !== quote.addressee);
  if (via.length > 0) rows.push([TEXT.quotes.through, listed(via.map((id) => given(names.get(id))))]);
  return el("dl", { class: "attribution" }, rows.map(([term, value]) => el("div", {}, el("dt", {}, term), el("dd", {}, value))));
}

const speakerNode = ({ entity, unnamed }, names) => (entity ? given(names.get(entity)) : [given(unnamed), " ", TEXT.quotes.isUnnamed]);

const listed = (nodes) => nodes.flatMap((node, i) => (i === 0 ? [node] : [TEXT.comma, node]));

function why(quote, position) {
  return el("details", { class: "why" },
    el("summary", {}, TEXT.quotes.why, el("span", { class: "visually-hidden" }, TEXT.quotes.whySpeaker(number(position)))),
    el("p", { dir: "auto" }, quote.why),
    el("dl", { class: "attribution" },
      [
        [TEXT.quotes.cue, quote.cue.length > 0 ? given(TEXT.quoted(wordsOf(quote.cue))) : TEXT.quotes.noCue],
        [TEXT.quotes.certainty, certainty(quote.score)],
      ].map(([term, value]) => el("div", {}, el("dt", {}, term), el("dd", {}, value)))),
    codes(TEXT.text.quotation(number(position), TEXT.quoteTypes[quote.type]), quote.rule, quote.speaker_rule));
}

function scareQuotes(document) {
  return el("section", { class: "result-group" },
    el("h3", {}, TEXT.quotes.scare, " ", el("span", { class: "tally" }, number(document.scare_quotes.length))),
    el("ul", { class: "roles scare-list" }, document.scare_quotes.map((scare, i) =>
      el("li", {}, el("a", { class: "to-text", href: `#s${i + 1}`, "data-show": `s${i + 1}` }, given(scare.text))))));
}
