// Who says what: the quotations of a document under their speakers, the words of the source apart from the speaker they stand for.
import { el } from "../dom.js";
import { quoteFilter } from "./quote_filter.js";
import { QUOTE_WORDS, certainty, count, wordsOf } from "../words.js";

export function quotesView(document) {
  const names = new Map(document.entities.map(({ id, name }) => [id, name]));
  const numbered = document.quotes.map((quote, i) => ({ quote, number: i + 1 }));
  const groups = bySpeaker(numbered, names);
  const views = groups.map(({ speaker, entity, unnamed, items }) =>
    el("section", { class: "result-group" },
      el("h3", {},
        entity ? el("a", { class: "to-entry", href: `#${entity}`, "data-open": entity }, speaker) : speaker, " ",
        el("span", { class: "tally" }, count(items.length, "quotation"))),
      unnamed ? el("p", { class: "note" }, "Not named in the article.") : null,
      el("ol", { class: "cards" }, items.map((item) => quoteCard(item, names)))));
  if (document.quotes.length === 0) views.push(el("p", { class: "nothing" }, "No quotations and no reported speech were found in this article."));
  return [document.quotes.length > 1 ? quoteFilter(document.quotes, views) : null, ...views, scareQuotes(document)];
}

/** Groups in the order in which their speakers first speak; a quotation of two speakers is in both groups. */
function bySpeaker(numbered, names) {
  const groups = new Map();
  for (const item of numbered) {
    const speakers = item.quote.speakers.length > 0 ? item.quote.speakers : [{}];
    for (const { entity, unnamed } of speakers) {
      const key = entity ? `entity ${entity}` : `unnamed ${unnamed ?? ""}`;
      const speaker = entity ? names.get(entity) : (unnamed ?? "No speaker given");
      if (!groups.has(key)) groups.set(key, { speaker, entity, unnamed, items: [] });
      groups.get(key).items.push(item);
    }
  }
  return [...groups.values()];
}

function quoteCard({ quote, number }, names) {
  const label = el("span", { class: "quote-kind" }, QUOTE_WORDS[quote.type], quote.negated ? ", reported as not said" : "");
  return el("li", { class: `card quote-card quote-card-${quote.type}`, id: quote.id, tabindex: "-1" },
    el("p", { class: "quote-top" }, el("span", { class: `quote-badge quote-number-${quote.type}`, "aria-hidden": "true" }, String(number)), label),
    el("blockquote", {}, el("a", { class: "to-text", href: `#${quote.id}`, "data-show": quote.id }, wordsOf(quote.content))),
    attribution(quote, names),
    why(quote, number));
}

function attribution(quote, names) {
  const rows = [["Source", quote.source.length > 0 ? `“${wordsOf(quote.source)}”` : "no source in the text"]];
  rows.push(["Speaker", quote.speakers.map(({ entity, unnamed }) => (entity ? names.get(entity) : `${unnamed} (unnamed)`)).join(", ") || "unknown"]);
  if (quote.addressee) rows.push(["Told to", names.get(quote.addressee)]);
  const via = quote.via.filter((id) => id !== quote.addressee);
  if (via.length > 0) rows.push(["Through", via.map((id) => names.get(id)).join(", ")]);
  return el("dl", { class: "attribution" }, rows.map(([term, value]) => el("div", {}, el("dt", {}, term), el("dd", {}, value))));
}

function why(quote, number) {
  return el("details", { class: "why" },
    el("summary", {}, "Why", el("span", { class: "visually-hidden" }, ` this speaker for quotation ${number}`)),
    el("p", {}, quote.why),
    el("dl", { class: "attribution" },
      [
        ["Cue", quote.cue.length > 0 ? `“${wordsOf(quote.cue)}”` : "none"],
        ["Certainty", certainty(quote.score)],
        ["Rule", el("code", {}, quote.rule)],
      ].map(([term, value]) => el("div", {}, el("dt", {}, term), el("dd", {}, value)))));
}

function scareQuotes(document) {
  if (document.scare_quotes.length === 0) return null;
  return el("section", { class: "result-group" },
    el("h3", {}, "Marks that report nobody’s words ", el("span", { class: "tally" }, String(document.scare_quotes.length))),
    el("ul", { class: "roles scare-list" }, document.scare_quotes.map((scare, i) =>
      el("li", {}, el("a", { class: "to-text", href: `#s${i + 1}`, "data-show": `s${i + 1}` }, scare.text)))));
}
