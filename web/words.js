// The words the page uses for the contract's codes, in one place.

/** The kinds of marks in the text, in the order of the legend. `types` are entity types. */
export const KINDS = [
  { kind: "person", label: "People", types: ["person"] },
  { kind: "organization", label: "Organisations", types: ["organization"] },
  { kind: "place", label: "Places", types: ["place"] },
  { kind: "group", label: "Groups", types: ["group"] },
  { kind: "other", label: "Events, works, products", types: ["event", "work", "product"] },
  { kind: "quote", label: "Quotations", types: [] },
  { kind: "date", label: "Dates", types: [] },
];

export const kindOf = (type) => KINDS.find(({ types }) => types.includes(type))?.kind ?? "other";

export const TYPE_WORDS = {
  person: "person", organization: "organisation", place: "place", group: "group", event: "event", work: "work", product: "product",
};

export const QUOTE_WORDS = { direct: "direct quotation", partial: "partly quoted", indirect: "indirect speech" };

export const SECTION_WORDS = { meta: "About the article", caption: "Caption", embed: "Embedded post", related: "Related" };

export const FORM_WORDS = { name: "name", nominal: "description", pronoun: "pronoun" };

/** Why a mention was joined to its entity, by the rule that joined it; a rule without words here is shown as it is. */
export const JOIN_WORDS = {
  "alias.acronym": "acronym of the name", "alias.bracket": "given in brackets", "alias.country": "another name of the country",
  "alias.fuller-name": "fuller form of the name", "alias.given-name": "first name", "alias.handle": "account of that name",
  "alias.institution": "the one body so called", "alias.known-as": "also known as", "alias.misspelling": "misspelling of the name",
  "alias.other-script": "the name in another script", "alias.part-of-name": "part of the name", "alias.same-name": "same name",
  "alias.shortened": "short form", "alias.spelling": "other spelling", "alias.surname": "surname",
  "alias.surname-of-later-name": "surname of a name given later", "nominal.age": "described by age", "nominal.body": "described by kind",
  "nominal.body-apposition": "described beside the name", "nominal.body-named": "described with the name in it",
  "nominal.body-of-person": "the body of that person", "nominal.honour": "honorary form",
  "nominal.nationality": "described by nationality", "nominal.of-two": "the first or the second of two",
  "nominal.opening": "described before being named", "nominal.role": "described by role",
  "pronoun.before-its-name": "pronoun before the name", "pronoun.first-person": "speaker of the quotation",
  "pronoun.it": "it, what the sentence before was about", "pronoun.its": "its, the subject of the sentence",
  "pronoun.opening": "pronoun in the opening", "pronoun.third-person": "pronoun, the likeliest person before it",
  "pronoun.they": "they, a body acting before", "pronoun.we": "we, the body that speaks",
};

export const joinWords = ({ join, form }) =>
  join === null ? "first mention" : (JOIN_WORDS[join] ?? `${form === "name" ? "" : `${FORM_WORDS[form]}, `}rule ${join}`);

/** A calibrated score in words; the steps are those of everyday use, the number stays in the JSON. */
export function certainty(score) {
  if (score === null) return "not rated";
  if (score >= 0.95) return "almost certain";
  if (score >= 0.85) return "very likely";
  if (score >= 0.7) return "likely";
  if (score >= 0.5) return "more likely than not";
  return "doubtful";
}

export const count = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** The words of spans in the order of the text, the gaps between them shown. */
export const wordsOf = (spans) => spans.map(({ text }) => text.trim()).join(" … ");
