// Cuts a stretch of text at the borders of the spans that lie in it, so that crossing spans become pieces that share an id.
//
//   text     Ana Torres said “No ship leaves on Friday”
//   quote                    [----------------------]
//   date                                     [----]
//   pieces   [--------------][----------------][----][]

/** All spans of a document that are marked in the text, by start: {id, layer, start, end, ...} with layer
 *  quote | mention | date | cue | source | role | scare | passage. `passage`: one more span, {id, start, end}, or null. */
export function collectSpans(document, passage) {
  const spans = [];
  const add = (layer, id, span, extra) => spans.push({ layer, id, start: span.start, end: span.end, ...extra });
  for (const mention of document.mentions) add("mention", mention.id, mention, { mention });
  document.dates.forEach((date, i) => add("date", `d${i + 1}`, date, { date }));
  document.scare_quotes.forEach((scare, i) => add("scare", `s${i + 1}`, scare));
  document.quotes.forEach((quote, i) => {
    quote.content.forEach((span, part) => add("quote", quote.id, span, { quote, number: i + 1, first: part === 0 }));
    for (const span of quote.cue) add("cue", `${quote.id}-cue`, span);
    for (const span of quote.source) add("source", `${quote.id}-source`, span);
  });
  for (const entity of document.entities) {
    entity.roles.forEach((role, i) => add("role", `${entity.id}-role-${i + 1}`, role));
  }
  if (passage) add("passage", passage.id, passage);
  return spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A reader that gives the spans overlapping [start, end) for stretches asked for from left to right, in linear time. */
export function spanReader(spans) {
  let next = 0;
  let open = [];
  return (start, end) => {
    while (next < spans.length && spans[next].start < end) open.push(spans[next++]);
    open = open.filter((span) => span.end > start);
    return open;
  };
}

/** [start, end) as pieces {start, end, spans}; no span begins or ends inside a piece. `spans` are in order of their start. */
export function cut(start, end, spans) {
  const borders = new Set([start, end]);
  for (const span of spans) {
    borders.add(Math.max(span.start, start));
    borders.add(Math.min(span.end, end));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  const pieces = [];
  let next = 0;
  let open = [];
  for (let i = 0; i + 1 < sorted.length; ++i) {
    open = open.filter((span) => span.end > sorted[i]);
    while (next < spans.length && spans[next].start <= sorted[i]) {
      const span = spans[next++];
      if (span.end > sorted[i]) open.push(span);
    }
    pieces.push({ start: sorted[i], end: sorted[i + 1], spans: open });
  }
  return pieces;
}
