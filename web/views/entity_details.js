// What the card of a name opens to: how certain it is, what it says, with whom it is named, and all its mentions in context.
import { companyOf } from "../company.js";
import { contextOf } from "../context.js";
import { el, given } from "../dom.js";
import { TEXT, count, shortened } from "../text.js";
import { certainty, joinWords, ruleWords, wordsOf } from "../words.js";
import { codes } from "./codes.js";

const WORDS = TEXT.names;

/** `mentions`: those of `entity` in the order of the text. */
export function entityDetails(text, document, entity, mentions) {
  const said = document.quotes.filter(({ speakers }) => speakers.some((speaker) => speaker.entity === entity.id));
  const names = new Map(document.entities.map(({ id, name }) => [id, name]));
  const company = companyOf(document).get(entity.id) ?? [];
  return [
    el("dl", { class: "attribution" },
      row(WORDS.certainty, entity.corrected ? TEXT.corrections.byYou : certainty(entity.score)),
      row(WORDS.foundBy, [...new Set(mentions.filter(({ form }) => form === "name").map(({ rule }) => ruleWords("names", rule)))].join(TEXT.semicolon)),
      said.length > 0 ? row(WORDS.says, el("ul", {}, said.map((quote) => el("li", {}, entryLink(quote.id, wordsOf(quote.content)))))) : null,
      company.length > 0 ? row(WORDS.namedWith, el("ul", {}, company.map(({ id, sentences }) =>
        el("li", {}, entryLink(id, names.get(id)), " ", el("span", { class: "tally" }, count(sentences, "sentence")))))) : null,
      entity.wikidata && entity.wikidata_rule ? row(WORDS.wikidata, ruleWords("links", entity.wikidata_rule)) : null),
    el("ol", { class: "mentions" }, mentions.map((mention) => mentionLine(text, entity, mention))),
    codes(shortened(entity.name), entity.id, entity.wikidata_rule, ...new Set(mentions.flatMap(({ rule, join }) => [rule, join]))),
  ];
}

const row = (term, value) => (value ? el("div", {}, el("dt", {}, term), el("dd", {}, value)) : null);

const entryLink = (id, words) => el("a", { class: "to-entry", href: `#${id}`, "data-open": id }, given(shortened(words, 100)));

function mentionLine(text, entity, mention) {
  return el("li", {},
    el("a", { class: "to-text", href: `#text-${mention.id}`, "data-show": entity.id, "data-mark": mention.id }, contextOf(text, mention)),
    el("span", { class: "form-word" }, joinWords(mention)));
}
