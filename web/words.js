// From the contract's codes to the words of the page.
import { TEXT } from "./text.js";

/** The kinds of marks in the text, in the order of the legend. `types` are entity types. */
export const KINDS = [
  { kind: "person", types: ["person"] },
  { kind: "organization", types: ["organization"] },
  { kind: "place", types: ["place"] },
  { kind: "group", types: ["group"] },
  { kind: "other", types: ["event", "work", "product"] },
  { kind: "quote", types: [] },
  { kind: "date", types: [] },
];

export const kindOf = (type) => KINDS.find(({ types }) => types.includes(type))?.kind ?? "other";

/** Why a mention belongs to its entity. */
export const joinWords = ({ join, form }) =>
  join === null ? TEXT.names.firstMention : ruleWords("joins", join, TEXT.forms[form]);

/** The words for the code of a rule, by its beginning where the whole code has none. */
export function ruleWords(kind, code, otherwise = TEXT.rules.unknown) {
  for (let part = code; part; part = part.slice(0, Math.max(0, part.lastIndexOf(".")))) {
    if (Object.hasOwn(TEXT.rules[kind], part)) return TEXT.rules[kind][part];
  }
  return otherwise;
}

/** A calibrated score in words; the steps are those of everyday use, the number stays in the JSON. */
export function certainty(score) {
  if (score === null) return TEXT.certainty.none;
  if (score >= 0.95) return TEXT.certainty.almostCertain;
  if (score >= 0.85) return TEXT.certainty.veryLikely;
  if (score >= 0.7) return TEXT.certainty.likely;
  if (score >= 0.5) return TEXT.certainty.even;
  return TEXT.certainty.doubtful;
}

/** The words of spans in the order of the text, the gaps between them shown. */
export const wordsOf = (spans) => spans.map(({ text }) => text.trim()).join(TEXT.gap);
