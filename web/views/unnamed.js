// The sources that the article does not name, with the reason it gives for that.
import { el, given } from "../dom.js";
import { TEXT, number, shortened } from "../text.js";
import { wordsOf } from "../words.js";

const WORDS = TEXT.unnamed;

/** A closed list, or null where everybody is named. */
export function unnamedSources(document) {
  const sources = new Map();
  for (const quote of document.quotes) {
    for (const { unnamed } of quote.speakers) if (unnamed) sources.set(unnamed, [...(sources.get(unnamed) ?? []), quote]);
  }
  if (sources.size === 0) return null;
  return el("details", { class: "unnamed" },
    el("summary", {}, WORDS.title, " ", el("span", { class: "tally" }, number(sources.size))),
    el("ul", {}, [...sources].map(([words, quotes]) => source(words, quotes))));
}

function source(words, quotes) {
  const reasons = quotes.flatMap(({ anonymity }) => anonymity ?? []);
  return el("li", {},
    el("p", { class: "unnamed-words" }, given(shortened(words, 200))),
    el("p", { class: "note" }, reasons.length > 0 ? [WORDS.reason, " ", given(TEXT.quoted(wordsOf(reasons)))] : WORDS.noReason),
    el("ul", {}, quotes.map((quote) => el("li", {}, el("a", { class: "to-entry", href: `#${quote.id}`, "data-open": quote.id }, given(shortened(wordsOf(quote.content), 100)))))));
}
