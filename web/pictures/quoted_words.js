// How many words an article gives to whom, in quotation marks and in indirect speech.

const wordsIn = (spans) => spans.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}'\u2019-]*/gu)?.length ?? 0), 0);

/** [{name (null: no speaker given), first (quote id), direct, indirect}], most words first; of a partial quotation the quoted words are direct. */
export function quotedWords(document) {
  const names = new Map(document.entities.map(({ id, name }) => [id, name]));
  const rows = new Map();
  for (const quote of document.quotes) {
    const all = wordsIn(quote.content);
    const direct = quote.type === "direct" ? all : Math.min(all, wordsIn(quote.quoted));
    for (const { entity, unnamed } of quote.speakers.length > 0 ? quote.speakers : [{}]) {
      const key = entity ?? `unnamed ${unnamed ?? ""}`;
      const row = rows.get(key) ?? rows.set(key, { name: entity ? names.get(entity) : (unnamed ?? null), first: quote.id, direct: 0, indirect: 0 }).get(key);
      row.direct += direct;
      row.indirect += all - direct;
    }
  }
  return [...rows.values()].sort((a, b) => b.direct + b.indirect - a.direct - a.indirect);
}
