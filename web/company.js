// Who is named with whom: persons in the same sentence.

const known = new WeakMap();

/** Map from the id of an entity to [{id, sentences}] of the persons that stand in sentences with it, the most frequent first. */
export function companyOf(document) {
  if (!known.has(document)) known.set(document, counted(document));
  return known.get(document);
}

function counted(document) {
  const people = new Set(document.entities.filter(({ type }) => type === "person").map(({ id }) => id));
  const mentions = [...document.mentions].sort((a, b) => a.start - b.start);
  const company = new Map();
  let next = 0;
  for (const [start, end] of document.sentences) {
    const here = new Set();
    while (next < mentions.length && mentions[next].start < start) ++next;
    for (; next < mentions.length && mentions[next].start < end; ++next) here.add(mentions[next].entity);
    for (const one of here) for (const other of here) if (one !== other && people.has(other)) count(company, one, other);
  }
  return new Map([...company].map(([id, others]) =>
    [id, [...others].map(([other, sentences]) => ({ id: other, sentences })).sort((a, b) => b.sentences - a.sentences)]));
}

function count(company, one, other) {
  if (!company.has(one)) company.set(one, new Map());
  const others = company.get(one);
  others.set(other, (others.get(other) ?? 0) + 1);
}
