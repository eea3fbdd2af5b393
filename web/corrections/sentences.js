// A correction as a sentence, read from its entry in the log alone, so that a log made elsewhere reads the same.
import { TEXT, isolated, shortened } from "../text.js";
import { readTimex } from "../timex.js";

const words = (anchor) => isolated(shortened(String(anchor?.exact ?? "")));
const first = (anchors) => words(anchors?.[0]);
const day = (value) => (typeof value === "string" ? readTimex(value) : undefined);

const speakers = (list) => list.map(({ entity, unnamed }) => TEXT.quoted(entity ? words(entity) : isolated(shortened(String(unnamed))))).join(TEXT.comma);

const SENTENCES = {
  merge: (done, { entities }) => done.merge(entities.map(words)),
  split: (done, { mentions, to }) => done.split(first(mentions), to ? words(to) : null),
  rename: (done, { entity, name }) => done.rename(words(entity), isolated(shortened(String(name)))),
  retype: (done, { entity, type }) => done.retype(words(entity), TEXT.types[type]),
  remove: (done, { entity, mentions }) => done.remove(entity ? words(entity) : first(mentions)),
  add: (done, { mentions, entity, type }) => (entity ? done.addTo(first(mentions), words(entity)) : done.add(first(mentions), TEXT.types[type])),
  set_speakers: (done, { quote, speakers: list }) => done.set_speakers(words(quote), speakers(list)),
  remove_quote: (done, { quote }) => done.remove_quote(words(quote)),
  add_quote: (done, { content }) => done.add_quote(first(content)),
  set_date: (done, { date, value }) => done.set_date(words(date), day(value)),
  remove_date: (done, { date }) => done.remove_date(words(date)),
  add_date: (done, { date, value }) => done.add_date(words(date), day(value)),
};

export const sentenceOf = (entry) => SENTENCES[entry.action](TEXT.corrections.done, entry);

/** The words an entry is about: where the reader is led after it. */
export const anchorOfEntry = ({ entity, entities, mentions, quote, content, date }) => mentions?.[0] ?? entity ?? entities?.[0] ?? quote ?? content?.[0] ?? date;
