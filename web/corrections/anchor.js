// Names words of a text so that they are found again in another analysis: the words, what stands around them, and where they began.

/** Enough to tell repeated words apart, as docs/corrections.md says. */
const AROUND = 32;

/** The anchor of [start, end), in UTF-16 units. */
export const anchorOf = (text, start, end) => ({
  exact: text.slice(start, end),
  prefix: text.slice(whole(text, start - AROUND), start),
  suffix: text.slice(end, whole(text, end + AROUND)),
  start,
});

/** `at`, inside the text and not through the middle of a pair of surrogates, which no text in UTF-8 can hold. */
function whole(text, at) {
  const place = Math.min(Math.max(0, at), text.length);
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(place - 1, place + 1)) ? place - 1 : place;
}

export const anchorOfSpan = (text, { start, end }) => anchorOf(text, start, end);

/** An entity by the first of its mentions that is a name, or by its first. */
export function anchorOfEntity(text, document, id) {
  const own = document.mentions.filter(({ entity }) => entity === id).sort((a, b) => a.start - b.start);
  return anchorOfSpan(text, own.find(({ form }) => form === "name") ?? own[0]);
}
