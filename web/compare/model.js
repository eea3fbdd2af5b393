// What the comparison's views share: the compared articles with their letters, and ways from the JSON's ids to articles, entities, quotations and dates.
import { articleName } from "../views/articles.js";

/** "A" to "Z", then "AA": what an article is called where there is no room for its headline. */
export function letterOf(index) {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** @param articles those of the desk that are done, in their order, with the documents that were compared. */
export function createModel(comparison, articles) {
  const columns = articles.map((article, i) => ({
    id: article.id, letter: letterOf(i), name: articleName(article), source: article.source, published: article.document.published,
    text: article.text, document: article.document,
    entities: byKey(article.document.entities), quotes: byKey(article.document.quotes),
  }));
  const at = byKey(columns);
  const entities = byKey(comparison.entities);
  const only = new Map(Object.entries(comparison.only_in).map(([id, { quotes }]) => [id, quotes]));
  return {
    comparison,
    columns,
    column: (id) => at.get(id),
    entity: (id) => entities.get(id) ?? null,
    /** Quotations of an article that are aligned with none of another. */
    onlyQuotes: (id) => only.get(id) ?? [],
    /** Comparison entity of an article's entity. */
    comparedOf: comparedOf(comparison),
  };
}

const byKey = (things) => new Map(things.map((thing) => [thing.id, thing]));

function comparedOf({ entities }) {
  const compared = new Map();
  for (const entity of entities) for (const member of entity.members) compared.set(`${member.document} ${member.entity}`, entity);
  return (document, entity) => compared.get(`${document} ${entity}`) ?? null;
}

/** Members by article: [[column, members]], in the order of the columns, those of articles left out by `shown` not among them. */
export function byColumn(model, members, shown) {
  const groups = new Map();
  for (const member of members) {
    if (!shown.has(member.document)) continue;
    if (!groups.has(member.document)) groups.set(member.document, []);
    groups.get(member.document).push(member);
  }
  return model.columns.filter(({ id }) => groups.has(id)).map((column) => [column, groups.get(column.id)]);
}

/** How often an article names a compared entity. */
export const countIn = (column, members) => members.reduce((sum, { entity }) => sum + (column.entities.get(entity)?.mentions.length ?? 0), 0);

/** The sentence around [start, end) of a document; sentences are in the order of the text. */
export function sentenceAround({ text, document }, start, end) {
  const { sentences } = document;
  let low = 0;
  for (let high = sentences.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if (sentences[middle][0] <= start) low = middle;
    else high = middle;
  }
  const [from, to] = sentences[low] ?? [start, end];
  const inside = from <= start && end <= to;
  return inside ? { before: text.slice(from, start), words: text.slice(start, end), after: text.slice(end, to) } : { before: "", words: text.slice(start, end), after: "" };
}
