// The entries of the corrections log, one function for each kind; docs/corrections.md says what each does when it is replayed.
// `article`: {text, document}. Things are given by their ids in the present analysis and named in the log by their words.
import { anchorOfEntity, anchorOfSpan } from "./anchor.js";

const entity = ({ text, document }, id) => anchorOfEntity(text, document, id);
const span = ({ text }, one) => anchorOfSpan(text, one);
const entry = (article, action, keys) => ({ action, document: article.document.id, ...keys });

export const merge = (article, id, others) => entry(article, "merge", { entities: [id, ...others].map((one) => entity(article, one)) });

/** `to`: the id of another entity, or null for a new one. */
export const split = (article, mentions, to) =>
  entry(article, "split", { mentions: mentions.map((one) => span(article, one)), to: to === null ? null : entity(article, to) });

export const rename = (article, id, name) => entry(article, "rename", { entity: entity(article, id), name });
export const retype = (article, id, type) => entry(article, "retype", { entity: entity(article, id), type });
export const remove = (article, id) => entry(article, "remove", { entity: entity(article, id) });

/** Missed mentions at `spans`, of the entity `to` or, where that is null, of a new one of `type`. */
export const add = (article, spans, to, type) =>
  entry(article, "add", { mentions: spans.map((one) => span(article, one)), ...(to === null ? { type } : { entity: entity(article, to) }) });

/** `speakers`: [{entity: id} | {unnamed: words}]. */
const speakersOf = (article, speakers) => speakers.map((one) => (one.entity ? { entity: entity(article, one.entity) } : one));

export const setSpeakers = (article, quote, speakers) =>
  entry(article, "set_speakers", { quote: span(article, quote.content[0]), speakers: speakersOf(article, speakers) });
export const removeQuote = (article, quote) => entry(article, "remove_quote", { quote: span(article, quote.content[0]) });
export const addQuote = (article, content, type, speakers) =>
  entry(article, "add_quote", { content: content.map((one) => span(article, one)), type, speakers: speakersOf(article, speakers) });

/** `value`: TIMEX3, or null where it cannot be told. */
export const setDate = (article, date, value) => entry(article, "set_date", { date: span(article, date), value, type: "DATE" });
export const removeDate = (article, date) => entry(article, "remove_date", { date: span(article, date) });
export const addDate = (article, one, value) => entry(article, "add_date", { date: span(article, one), type: "DATE", value });

/** The log that goes with a request for `articles` and into their exports; null where nothing was corrected. */
export function logOf(articles) {
  const corrected = articles.filter(({ corrections }) => corrections.length > 0);
  if (corrected.length === 0) return null;
  const texts = corrected.filter(({ document }) => document).map(({ id, document }) => ({ id, text_sha256: document.text_sha256 }));
  return { schema: 1, offset_unit: "utf16", documents: texts, corrections: corrected.flatMap(({ corrections }) => corrections) };
}
