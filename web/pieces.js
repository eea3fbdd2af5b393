// An analysis on its way from the worker to the page: its long lists go ahead in pieces, since a browser unpacks a message in one go.

/** Longest list that goes in one piece. */
const LONGEST = 1000;

/** Messages' worth of `analysis`, in order: any number of {document, list, items}, then {rest}, which is everything else. */
export function* piecesOf(analysis) {
  const documents = [];
  for (const [at, document] of analysis.documents.entries()) {
    const rest = { ...document };
    for (const [list, items] of Object.entries(document)) {
      if (!Array.isArray(items) || items.length <= LONGEST) continue;
      rest[list] = [];
      for (let from = 0; from < items.length; from += LONGEST) yield { document: at, list, items: items.slice(from, from + LONGEST) };
    }
    documents.push(rest);
  }
  yield { rest: { ...analysis, documents } };
}

/** The analysis of the pieces that came, whose last is the rest. */
export function joined(pieces) {
  const { rest } = pieces.at(-1);
  for (const { document, list, items } of pieces.slice(0, -1)) rest.documents[document][list].push(...items);
  return rest;
}
