// Who is named with whom: pairs of people and organisations in one sentence.

/** Names and pairs of a picture; the table has more of them. */
const MOST_NAMES = 14;

/** {names: [entity], pairs: [{one, other (indexes into names), sentences, mark (mention that stands for the first of them), entity}]}, most frequent first. */
export function namedTogether(document) {
  const wanted = new Map(document.entities.filter(({ type }) => type === "person" || type === "organization").map((entity) => [entity.id, entity]));
  const pairs = new Map();
  for (const own of bySentence(document, wanted)) {
    const ids = [...own.keys()].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
    ids.forEach((one, i) => ids.slice(i + 1).forEach((other) => {
      const key = `${one} ${other}`;
      const pair = pairs.get(key) ?? pairs.set(key, { one, other, sentences: 0, mark: own.get(one) }).get(key);
      pair.sentences += 1;
    }));
  }
  const sorted = [...pairs.values()].sort((a, b) => b.sentences - a.sentences);
  const chosen = new Set();
  for (const { one, other } of sorted) if (chosen.size <= MOST_NAMES - 2) chosen.add(one).add(other);
  const names = [...wanted.values()].filter(({ id }) => chosen.has(id));
  const at = new Map(names.map(({ id }, i) => [id, i]));
  return {
    names,
    pairs: sorted.filter(({ one, other }) => at.has(one) && at.has(other)).map((pair) => ({ ...pair, one: at.get(pair.one), other: at.get(pair.other), entity: pair.one })),
  };
}

/** For each sentence of the article's own text with names in it: a map from an entity to its first mention there. */
function* bySentence({ mentions, sentences, sections }, wanted) {
  const about = sections.filter(({ kind }) => kind === "meta" || kind === "related");
  const ordered = mentions
    .filter(({ entity, start }) => wanted.has(entity) && !about.some((section) => section.start <= start && start < section.end))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  for (const [start, end] of sentences) {
    const own = new Map();
    while (next < ordered.length && ordered[next].start < start) ++next;
    for (; next < ordered.length && ordered[next].start < end; ++next) {
      if (!own.has(ordered[next].entity)) own.set(ordered[next].entity, ordered[next].id);
    }
    if (own.size > 1) yield own;
  }
}
