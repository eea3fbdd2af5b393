// Where the marks of a selection stand in the text, for the strip below the article.
import { collectSpans } from "./spans.js";

const known = new WeakMap();

/** First place of every mark of a document by its id. */
function placesIn(document) {
  if (!known.has(document)) {
    const places = new Map();
    for (const span of collectSpans(document)) if (!places.has(span.id)) places.set(span.id, span);
    known.set(document, places);
  }
  return known.get(document);
}

/** {marks, spoken, own}: the places of the trail, those of the quotations that a chosen name speaks, and the article's own text. */
export function placesOf(document, { entry, trail }, passage) {
  const places = placesIn(document);
  return {
    marks: trail.map((id) => places.get(id) ?? passage).filter(Boolean),
    spoken: document.quotes.filter(({ speakers }) => speakers.some(({ entity }) => entity === entry)).flatMap(({ content }) => content),
    own: document.sections.filter(({ kind }) => kind === "body" || kind === "headline" || kind === "subheading"),
  };
}
